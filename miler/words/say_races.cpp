// Sentences about who or what has most, and about margins and depth.
#include <fmt/format.h>

#include "miler/words/detail_english.h"
#include "miler/words/detail_say.h"

namespace miler::words {
namespace {

using namespace query;

std::string race_named(const Archive& archive, RaceId race) {
  std::string text{archive.text(archive[race].name)};
  if (text.empty()) text = "race";
  text = "the " + text;
  append(text, race_words(archive, race));
  return text;
}

struct GroupName {
  const Archive& archive;
  std::string operator()(AthleteId id) const { return name_of(archive, id); }
  std::string operator()(Country nation) const { return country_text(nation); }
  std::string operator()(VenueId id) const { return std::string{archive.text(archive[id].name)}; }
  std::string operator()(const std::string& city) const { return city; }
  std::string operator()(int year) const { return std::to_string(year); }
  std::string operator()(RaceId race) const { return race_named(archive, race); }
};

/// The margin, or the time for the place, of one race: "Nick Willis beat Asbel Kiprop by 0.04 seconds in …".
std::string finish_words(const Archive& archive, const RaceLine& line) {
  const auto name = [&](PerformanceId id) { return name_of(archive, archive.athletes()[id.row]); };
  return fmt::format("{} beat {} by {} {}", name(line.first), name(line.second), in_seconds(line.measure),
                     race_words(archive, line.race));
}

}  // namespace

std::string say_one(const View& view, const Answer& answer, const Groups& value) {
  const Archive& archive = view.archive();
  const auto& ask = std::get<Most>(answer.query.ask);
  const std::uint32_t most = value.groups.front().performances;
  std::vector<std::string> first, others;
  for (const GroupCount& group : value.groups) {
    const std::string name = std::visit(GroupName{archive}, group.group);
    if (group.performances == most) {
      first.push_back(name);
    } else if (others.size() < 2) {
      others.push_back(fmt::format("{} ({})", name, group.performances));
    }
  }
  const std::string what = marks_said(archive, ask.of, Many::Several);
  std::string text =
      first.size() == 1
          ? fmt::format("{} has the most {}, with {}", capitalised(first.front()), what, number(most))
          : fmt::format("{} share the most {}, with {} each", capitalised(listed(first)), what, number(most));
  if (!others.empty()) text += ", ahead of " + listed(others);
  return in_this_archive(answer, std::move(text));
}

std::string say_one(const View& view, const Answer& answer, const RaceLines& value) {
  const Archive& archive = view.archive();
  const auto& ask = std::get<Races>(answer.query.ask);
  const RaceLine& line = value.races.front();
  std::string region = marks_said(archive, ask.of, Many::Several);
  if (ask.measure == Measure::MarkForPlace) {
    return in_this_archive(answer, fmt::format("{} is the fastest mark for {} place among {}",
                                               row_words(view, line.first), ordinal(ask.place), region));
  }
  const std::string finish = finish_words(archive, line);
  return in_this_archive(
      answer,
      fmt::format("{}, the {} among {}", finish,
                  ask.measure == Measure::WidestMargin ? "widest winning margin" : "closest finish", region));
}

}  // namespace miler::words
