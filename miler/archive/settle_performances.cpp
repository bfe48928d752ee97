// What is settled of each performance: mark, place, status, kind, nation, and whose it is.
#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "miler/archive/agreement.h"
#include "miler/archive/detail_settle.h"
#include "miler/base/text.h"

namespace miler {
namespace {

constexpr auto kSame = [](const auto& a, const auto& b) { return a == b; };
constexpr auto kAgreeing = [](const auto& a, const auto& b) { return agree(a, b); };

using Named = std::pair<PerformanceName, PerformanceKey>;

/// Finds performances by the parts of their ids: under the name that sources give them, and under the name
/// that a correction gave them.
class Finder {
 public:
  explicit Finder(const Settling& s) : s_{s} {
    for (const SettledPerformance& row : s.performances) {
      if (row.live) stated_.push_back({{row.race, row.athlete, row.event}, row.key});
    }
    std::ranges::sort(stated_);
  }

  std::optional<PerformanceKey> find(std::string_view stable_id) const {
    const auto parts = parts_of_performance_id(stable_id);
    if (!parts) return std::nullopt;
    const auto race = s_.race_slugs.key(parts->race);
    const auto athlete = s_.athlete_slugs.key(parts->athlete);
    if (!race || !athlete) return std::nullopt;
    const std::optional<Event> of_race = s_.races[race->number].event;
    std::vector<PerformanceKey> found;
    const auto add = [&](const Named& named) {
      const Event event = named.first.event;
      const bool meant =
          parts->event.empty() ? !of_race || event == *of_race : to_word(event) == parts->event;
      if (meant) found.push_back(named.second);
    };
    const PerformanceName first{*race, s_.people.kept(*athlete), Event{}};
    for_each_of(renamed_, first, add);
    if (found.size() < parts->ordinal) for_each_of(stated_, first, add);
    std::ranges::sort(found);
    if (found.size() < parts->ordinal) return std::nullopt;
    return found[parts->ordinal - 1];
  }

  void rename(PerformanceKey key, const PerformanceName& name) {
    renamed_.insert(std::ranges::upper_bound(renamed_, Named{name, key}), Named{name, key});
  }

 private:
  template <class Add>
  static void for_each_of(const std::vector<Named>& names, const PerformanceName& first, Add add) {
    const auto by_name = [](const Named& named) { return std::pair{named.first.race, named.first.athlete}; };
    const auto range = std::ranges::equal_range(names, std::pair{first.race, first.athlete}, {}, by_name);
    for (const Named& named : range) add(named);
  }

  const Settling& s_;
  std::vector<Named> stated_, renamed_;  ///< sorted
};

std::optional<AthleteKey> person_of(const Settling& s, std::string_view stable_id) {
  take(stable_id, "athlete:");
  const auto key = s.athlete_slugs.key(stable_id);
  return key ? std::optional{s.people.kept(*key)} : std::nullopt;
}

/// Corrections by performance, and whose a performance is where that was corrected.
void find_corrections(Settling& s) {
  if (s.said.corrections.empty()) return;
  Finder finder{s};
  for (const CorrectionSaid& correction : s.said.corrections) {
    if (!correction.target.starts_with("performance:")) continue;
    const auto key = finder.find(correction.target);
    if (!key) continue;
    s.performance_corrections[*key].push_back(&correction);
    SettledPerformance& row = s.performances[key->number];
    if (correction.field != "athlete") continue;
    if (const auto person = person_of(s, correction.is)) {
      row.athlete = *person;
      finder.rename(*key, {row.race, row.athlete, row.event});
    }
  }
  for (auto& [key, corrections] : s.performance_corrections) order_by_decision(corrections);
}

/// Which race, event and person: the most trusted statement says, the first of equal ones. One that knows a
/// split or a leg of a combined event names its race too, so it is believed before those that call it a race.
/// RULE who-knows-a-split
void name(SettledPerformance& row, const Settling& s, std::span<const std::uint32_t> statements) {
  const PerformanceSaid* best = nullptr;
  for (const std::uint32_t i : statements) {
    const PerformanceSaid& said = s.said.performances[i];
    if (!said.race.known() || !said.athlete.known()) continue;
    const auto trust = [](const PerformanceSaid& p) {
      return std::pair{p.kind != Kind::Race, p.origin.confidence};
    };
    if (best == nullptr || trust(said) > trust(*best)) best = &said;
  }
  if (best == nullptr || best->race.number >= s.races.size()) return;
  const AthleteKey athlete = s.people.kept(best->athlete);
  if (athlete.number >= s.athletes.size()) return;
  row.live = true;
  row.key = best->performance;
  row.race = best->race;
  row.athlete = athlete;
  row.event = best->event;
}

/// The properties of one performance; kept between performances for their memory.
struct Said {
  Property<Mark> mark;
  Property<std::uint16_t> place;
  Property<Country> nation;
  Property<Status> status;

  void read(const PerformanceSaid& said) {
    if (said.mark) mark.say(*said.mark, said.origin, exactness(*said.mark));
    if (said.place != 0) place.say(said.place, said.origin);
    if (said.nation.known()) nation.say(said.nation, said.origin);
    status.say(said.status, said.origin, said.status == Status::Ok ? 0 : 1);
  }
  void clear() {
    mark.clear();
    place.clear();
    nation.clear();
    status.clear();
  }
};

Confidence confidence_of(const Said& said) {
  Confidence confidence = Confidence::Low;
  if (said.mark.empty()) {
    for (const auto& side : said.status.sides()) confidence = std::max(confidence, side.confidence);
    return confidence;
  }
  const Mark standing = said.mark.standing(kAgreeing).value;
  for (const auto& side : said.mark.sides()) {
    if (agree(side.value, standing)) confidence = std::max(confidence, side.confidence);
  }
  return confidence;
}

std::optional<Mark> standing_mark(const SettledPerformance& row) {
  return row.status == Status::Ok ? row.mark : std::nullopt;
}

/// One correction; false when it says nothing that can be read.
bool correct(SettledPerformance& row, const CorrectionSaid& correction) {
  const std::string_view is = correction.is;
  if (correction.field == "mark") {
    if (is.empty()) {
      row.mark.reset();
      return true;
    }
    const auto mark = parse_mark(is);
    if (mark) row.mark = *mark;
    return mark.has_value();
  }
  if (correction.field == "place") {
    const auto place = is.empty() ? std::optional{0U} : parse_number(is);
    if (place) row.place = static_cast<std::uint16_t>(*place);
    return place.has_value();
  }
  if (correction.field == "status") {
    const auto status = parse_status(is);
    if (status) row.status = *status;
    return status.has_value();
  }
  if (correction.field == "kind") {
    const auto kind = parse_kind(is);
    if (kind) row.kind = *kind;
    return kind.has_value();
  }
  if (correction.field == "nation") {
    const auto nation = parse_country(is);
    if (nation) row.nation = *nation;
    return nation.has_value();
  }
  return correction.field == "athlete";
}

bool changes_what_a_view_knows(const CorrectionSaid& correction) {
  return correction.decided.known() &&
         (correction.field == "mark" || correction.field == "place" || correction.field == "status");
}

void apply_corrections(Settling& s, SettledPerformance& row, const Corrections& corrections) {
  for (const CorrectionSaid* const correction : corrections) {
    const Amendment before{row.key, standing_mark(row), row.place, correction};
    if (!correct(row, *correction)) continue;
    if (changes_what_a_view_knows(*correction)) s.amendments.push_back(before);
    add_source(row.sources, correction->origin.source);
    row.confidence = std::max(row.confidence, correction->origin.confidence);
  }
}

void keep_disputes(Settling& s, SettledPerformance& row, const Said& said, const Corrections& corrections) {
  std::vector<Dispute> disputes;
  const auto settled = [&](std::string_view field) { return last_of(corrections, field) != nullptr; };
  keep_dispute(disputes, "mark", said.mark, row.mark.value_or(Mark{}), settled("mark"), kAgreeing,
               [](const Mark& mark) { return to_string(mark); });
  keep_dispute(disputes, "place", said.place, row.place, settled("place"), kSame,
               [](std::uint16_t place) { return fmt::format("{}", place); });
  keep_dispute(disputes, "nation", said.nation, row.nation, settled("nation"), kSame,
               [](Country nation) { return to_string(nation); });
  keep_dispute(disputes, "status", said.status, row.status, settled("status"), kSame,
               [](Status status) { return std::string{to_word(status)}; });
  if (disputes.empty()) return;
  row.conflicting = std::ranges::any_of(disputes, [](const Dispute& dispute) { return !dispute.settled; });
  s.performance_disputes[row.key] = std::move(disputes);
}

void choose(Settling& s, SettledPerformance& row, std::span<const std::uint32_t> statements, Said& said) {
  said.clear();
  for (const std::uint32_t i : statements) {
    const PerformanceSaid& one = s.said.performances[i];
    said.read(one);
    add_source(row.sources, one.origin.source);
    // A list that knows no splits calls everything a race, so who knows better is believed.
    if (row.kind == Kind::Race) row.kind = one.kind;
  }
  if (!said.mark.empty()) row.mark = said.mark.standing(kAgreeing).value;
  if (row.kind == Kind::EnRoute) said.place.clear();  // a split has none
  row.place = said.place.value_or(0);
  row.nation = said.nation.value_or(Country{});
  row.status = said.status.value_or(Status::Ok);
  row.confidence = confidence_of(said);
  static const Corrections kNone;
  const auto corrections = s.performance_corrections.find(row.key);
  const bool corrected = corrections != s.performance_corrections.end();
  if (corrected) apply_corrections(s, row, corrections->second);
  if (statements.size() > 1) keep_disputes(s, row, said, corrected ? corrections->second : kNone);
}

}  // namespace

void choose_performances(Settling& s) {
  std::uint32_t keys = std::max(s.input.next_keys.performance, 1U);
  for (const PerformanceSaid& said : s.said.performances) keys = std::max(keys, said.performance.number + 1);
  const ByKey statements = by_key(s.said.performances, keys, &PerformanceSaid::performance);
  s.performances.resize(keys);
  for (std::uint32_t key = 1; key < keys; ++key) name(s.performances[key], s, statements.of(key));
  find_corrections(s);
  Said said;
  for (std::uint32_t key = 1; key < keys; ++key) {
    if (s.performances[key].live) choose(s, s.performances[key], statements.of(key), said);
  }
}

}  // namespace miler
