// The few sentences that a writer would open with, each true of the rows it names.
#include <algorithm>

#include <fmt/format.h>

#include "miler/story/detail_gather.h"

namespace miler::story {
namespace {

std::string name_of(const View& view, AthleteId id) {
  return std::string{view.archive().text(view.archive()[id].name)};
}

std::string city_of(const View& view, PerformanceId id) {
  const Archive& archive = view.archive();
  const VenueId venue = archive[archive.races()[id.row]].venue;
  return venue.known() ? std::string{archive.text(archive[venue].city)} : std::string{};
}

/// ", Roma, 7 July 1999".
std::string where_and_when(const View& view, const records::Step& step) {
  const std::string city = city_of(view, step.performance);
  return fmt::format("{}{}{}", city, city.empty() ? "" : ", ", to_prose(step.date));
}

void tell_world_record(const View& view, const Preview& preview, std::vector<Sentence>& told) {
  if (preview.records.empty()) return;
  const RecordLine& line = preview.records.front();
  const AthleteId holder = view.archive().athletes()[line.record.standing.performance.row];
  Sentence sentence{
      .text = fmt::format("The {} is {} by {} ({})", line.title, to_string(line.record.standing.mark),
                          name_of(view, holder), where_and_when(view, line.record.standing)),
      .evidence = {line.record.standing.performance}};
  if (line.on_race_day.exact()) {
    sentence.text += fmt::format("; it will be {} old on race day", to_string(line.on_race_day.oldest));
  }
  told.push_back(std::move(sentence));
}

void tell_host(const View& view, const Preview& preview, std::vector<Sentence>& told) {
  if (preview.progression.basis != records::Basis::Ratified || !preview.resolved.country.known()) return;
  const std::string host = in_prose(preview.resolved.country);
  if (preview.set_in_host.empty()) {
    if (preview.progression.completeness.state == Completeness::State::Complete) {
      told.push_back({fmt::format("No ratified world record has been set over it in {}", host), {}});
    }
    return;
  }
  const records::Step& last = preview.set_in_host.back();
  told.push_back({fmt::format("The world record last fell in {} with {}'s {} ({})", host,
                              name_of(view, view.archive().athletes()[last.performance.row]),
                              to_string(last.mark), where_and_when(view, last)),
                  {last.performance}});
}

/// "1st", "12th", "23rd".
std::string ordinal(std::uint32_t number) {
  constexpr std::string_view kEndings[] = {"th", "st", "nd", "rd"};
  const bool teen = number % 100 / 10 == 1;
  return fmt::format("{}{}", number, kEndings[teen || number % 10 > 3 ? 0 : number % 10]);
}

void tell_favourites(const View& view, const Preview& preview, std::vector<Sentence>& told) {
  std::string text;
  std::vector<PerformanceId> evidence;
  for (const Entrant& entrant : preview.entrants) {
    if (!entrant.best || entrant.starter.pacer || evidence.size() == 3) break;
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", name_of(view, *entrant.athlete),
                        to_string(entrant.best->mark));
    if (entrant.rank_proved && entrant.best->performer_rank != 0)
      text += fmt::format(" ({} all-time)", ordinal(entrant.best->performer_rank));
    evidence.push_back(entrant.best->performance);
  }
  if (!text.empty()) told.push_back({"Fastest in the field: " + text, std::move(evidence)});
}

void tell_rivalry(const View& view, const Preview& preview, std::vector<Sentence>& told) {
  if (!preview.rivalry) return;
  const rivalry::Rivalry& rivalry = *preview.rivalry;
  const bool first_leads = rivalry.overall.first >= rivalry.overall.second;
  const AthleteId leader = first_leads ? rivalry.first : rivalry.second;
  const AthleteId other = first_leads ? rivalry.second : rivalry.first;
  const auto score = [first_leads](const rivalry::Score& s) {
    return first_leads ? fmt::format("{}-{}", s.first, s.second) : fmt::format("{}-{}", s.second, s.first);
  };
  Sentence sentence{.text = fmt::format("{} {} {} in the races of this archive", name_of(view, leader),
                                        score(rivalry.overall), name_of(view, other)),
                    .evidence = {}};
  if (rivalry.finals.bouts() > 0) sentence.text += fmt::format(", {} in finals", score(rivalry.finals));
  if (!rivalry.bouts.empty()) {
    const rivalry::Bout& last = rivalry.bouts.back();
    if (last.outcome != rivalry::Outcome::Level) {
      const AthleteId winner = last.outcome == rivalry::Outcome::FirstWon ? rivalry.first : rivalry.second;
      sentence.text += fmt::format("; {} won the last, on {}", name_of(view, winner), to_prose(last.date));
    }
    sentence.evidence = {last.first.performance, last.second.performance};
  }
  told.push_back(std::move(sentence));
}

void tell_depth(const Preview& preview, std::vector<Sentence>& told) {
  const Depth& depth = preview.depth;
  for (std::size_t i = 0; i < depth.barriers.size(); ++i) {
    if (depth.under[i] < 3) continue;
    told.push_back({fmt::format("{} of the {} entrants have run under {}", depth.under[i],
                                std::ranges::count_if(preview.entrants,
                                                      [](const Entrant& e) { return !e.starter.pacer; }),
                                to_string(barrier_mark(depth.barriers[i]))),
                    {}});
    return;
  }
}

void tell_counts(const Preview& preview, std::vector<Sentence>& told) {
  for (const CountLine& line : preview.counts) {
    if (line.region.limit->time != preview.counts.back().region.limit->time ||
        !(line.region.venue || line.region.series))
      continue;
    const Completeness& known = line.count.completeness;
    const std::string number =
        known.state == Completeness::State::Complete
            ? fmt::format("{}", line.count.performances)
            : fmt::format("at least {}",
                          known.lower.value_or(static_cast<std::int64_t>(line.count.performances)));
    told.push_back({fmt::format("Marks of the {}: {}", line.what, number), {}});
  }
}

}  // namespace

std::vector<Sentence> summarize(const View& view, const Preview& preview) {
  std::vector<Sentence> told;
  tell_world_record(view, preview, told);
  tell_host(view, preview, told);
  tell_favourites(view, preview, told);
  tell_rivalry(view, preview, told);
  tell_depth(preview, told);
  tell_counts(preview, told);
  return told;
}

}  // namespace miler::story
