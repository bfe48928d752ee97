// The great rivalries of an archive. RULE great-rivalries
#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

#include "miler/archive/best_first.h"
#include "miler/rivalry/detail_bout.h"
#include "miler/rivalry/detail_weight.h"

namespace miler::rivalry {
namespace {

constexpr std::size_t kBestOfEachEvent = 100;
constexpr std::uint32_t kWorthOfARecord = 10;

/// Two athletes, the one of the lower row first.
using Pair = std::pair<AthleteId, AthleteId>;
Pair pair_of(AthleteId a, AthleteId b) { return a < b ? Pair{a, b} : Pair{b, a}; }

bool once_counted(RecordStatus status) {
  return status == RecordStatus::Ratified || status == RecordStatus::Set ||
         status == RecordStatus::BeforeRatification;
}

/// Each time a world record went from one to another, once for each time.
std::vector<Pair> trades(const View& view) {
  const Archive& archive = view.archive();
  struct Held {
    std::string_view scope;
    Event event;
    Date date;
    Duration time;
    AthleteId athlete;
  };
  std::vector<Held> held;
  const auto records = archive.tables().records;
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    const RecordRow& row = records[i];
    const std::string_view scope = archive.text(row.scope);
    if (!row.performance.known() || !view.exists(row.performance) || !scope.starts_with("world")) continue;
    if (!once_counted(view.status(RecordId{i}))) continue;
    held.push_back({scope, row.event, archive.dates()[row.performance.row], row.mark.time,
                    archive.athletes()[row.performance.row]});
  }
  std::ranges::sort(held, [](const Held& a, const Held& b) {
    return std::tuple{a.scope, a.event, a.date.packed(), b.time, a.athlete} <
           std::tuple{b.scope, b.event, b.date.packed(), a.time, b.athlete};
  });
  std::vector<Pair> pairs;
  for (std::size_t i = 1; i < held.size(); ++i) {
    const Held& from = held[i - 1];
    const Held& to = held[i];
    if (from.scope == to.scope && from.event == to.event && from.athlete != to.athlete) {
      pairs.push_back(pair_of(from.athlete, to.athlete));
    }
  }
  return pairs;
}

std::vector<AthleteId> candidates(const View& view, const std::vector<Pair>& traded) {
  const Archive& archive = view.archive();
  std::vector<bool> chosen(archive.tables().athletes.size());
  for (const Event& event : archive.tables().events) {
    std::size_t best = 0;
    std::vector<bool> seen(chosen.size());
    BestFirst{view, Region{.event = event}}.walk([&](const Marked& row) {
      if (!seen[row.athlete.row]) ++best;
      seen[row.athlete.row] = chosen[row.athlete.row] = true;
      return best < kBestOfEachEvent;
    });
  }
  for (const TitleRow& title : archive.tables().titles) {
    if (title.athlete.known() && view.by(title.won)) chosen[title.athlete.row] = true;
  }
  for (const auto& [a, b] : traded) chosen[a.row] = chosen[b.row] = true;
  std::vector<AthleteId> athletes;
  for (std::uint32_t row = 0; row < chosen.size(); ++row) {
    if (chosen[row]) athletes.push_back(AthleteId{row});
  }
  return athletes;
}

/// Their starts, by race.
std::vector<PerformanceId> starts_of(const View& view, const std::vector<AthleteId>& athletes,
                                     const Races& races) {
  std::vector<PerformanceId> starts;
  for (const AthleteId athlete : athletes) {
    std::ranges::copy_if(view.archive().of(athlete), std::back_inserter(starts),
                         [&](PerformanceId id) { return races.counts(id); });
  }
  std::ranges::sort(starts);
  return starts;
}

struct Met {
  Pair pair;
  Bout bout;
};

std::vector<Met> bouts_among(const View& view, const std::vector<AthleteId>& athletes) {
  const Archive& archive = view.archive();
  const Races races{view, {}};
  const std::vector<PerformanceId> starts = starts_of(view, athletes, races);
  std::vector<Met> met;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    for (std::size_t j = i + 1; j < starts.size(); ++j) {
      if (archive.races()[starts[j].row] != archive.races()[starts[i].row]) break;
      PerformanceId first = starts[i];
      PerformanceId second = starts[j];
      if (archive.athletes()[second.row] < archive.athletes()[first.row]) std::swap(first, second);
      const Pair pair{archive.athletes()[first.row], archive.athletes()[second.row]};
      if (pair.first == pair.second) continue;
      if (const std::optional<Bout> bout = races.bout(first, second)) met.push_back({pair, *bout});
    }
  }
  std::ranges::stable_sort(met, {}, &Met::pair);
  return met;
}

/// Half of the bouts' weight, and the other half by how even they were; and the records.
std::uint32_t weight_of(const GreatRivalry& rivalry) {
  const Score& score = rivalry.total.score;
  const std::uint32_t records = kWorthOfARecord * rivalry.records_traded;
  if (score.bouts() == 0) return records;
  const std::uint32_t even = 2 * std::min(score.first, score.second) + score.level;
  return records + rivalry.total.weight * (score.bouts() + even) / (2 * score.bouts());
}

}  // namespace

std::vector<GreatRivalry> greatest(const View& view, std::size_t at_most) {
  const std::vector<Pair> traded = trades(view);
  std::vector<GreatRivalry> rivalries;
  for (const Met& met : bouts_among(view, candidates(view, traded))) {
    if (rivalries.empty() || Pair{rivalries.back().first, rivalries.back().second} != met.pair) {
      rivalries.push_back({.first = met.pair.first, .second = met.pair.second});
    }
    add(rivalries.back().total, view, met.bout);
  }
  for (const Pair& pair : traded) {
    auto at = std::ranges::lower_bound(rivalries, pair, {}, [](const GreatRivalry& r) {
      return Pair{r.first, r.second};
    });
    if (at == rivalries.end() || Pair{at->first, at->second} != pair) {
      at = rivalries.insert(at, {.first = pair.first, .second = pair.second});
    }
    ++at->records_traded;
  }
  for (GreatRivalry& rivalry : rivalries) {
    rivalry.weight = weight_of(rivalry);
    if (rivalry.total.score.second > rivalry.total.score.first) {
      std::swap(rivalry.first, rivalry.second);
      rivalry.total.score = mirrored(rivalry.total.score);
    }
  }
  std::ranges::stable_sort(rivalries, std::ranges::greater{}, &GreatRivalry::weight);
  rivalries.resize(std::min(rivalries.size(), at_most));
  return rivalries;
}

}  // namespace miler::rivalry
