// Which questions can be asked: what a text cannot say, or no archive can answer, is told as a fault.
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "miler/query/detail_query_words.h"

namespace miler::query {
namespace {

using Fault = std::optional<std::string>;

constexpr std::uint32_t kMostLines = 1'000'000;
constexpr std::size_t kLongestName = 200;  ///< bytes; with kMostLeftOut a text stays far below kMostBytes
constexpr std::size_t kMostLeftOut = 20;
constexpr Duration kLongest = 1000 * Duration::seconds(3600);

/// The first of several.
template <class... Faults>
Fault first(Faults... faults) {
  Fault found;
  ((found = found ? found : faults), ...);
  return found;
}
Fault unless(bool sound, std::string_view fault) { return sound ? Fault{} : Fault{std::string{fault}}; }

Fault check_event(const Event& event) {
  const Expected<EventName> read = parse_event_name(to_word(event));
  return unless(read && *read == event.name(), "there is no such event");
}
Fault check_nation(Country nation) {
  return unless(!nation.known() || find_nation(nation) != nullptr,
                fmt::format("there is no nation '{}'", to_string(nation)));
}
Fault check_span(Date from, Date to, std::string_view what) {
  return unless(!from.known() || !to.known() || from.earliest() <= to.latest(),
                fmt::format("{} end before they begin", what));
}
Fault check_name(std::string_view name) { return unless(name.size() <= kLongestName, "a name is too long"); }
Fault check_mark(const Mark& mark) {
  const Expected<Mark> read = parse_mark(to_string(mark));
  return unless(mark.time > Duration{} && read && *read == mark, "there is no such mark");
}
Fault check_number(std::uint32_t number, std::string_view what) {
  return unless(number >= 1 && number <= kMostLines, fmt::format("{} is from 1 to {}", what, kMostLines));
}
Fault check_athlete(AthleteId athlete) { return unless(athlete.known(), "an athlete is missing"); }

template <class T>
bool ascending(const std::vector<T>& values) {
  return std::ranges::adjacent_find(values, std::ranges::greater_equal{}) == values.end();
}

Fault check_left_out(const Region& region) {
  Fault fault =
      unless(region.without.size() <= kMostLeftOut && region.without_nations.size() <= kMostLeftOut &&
                 ascending(region.without) && ascending(region.without_nations) &&
                 std::ranges::all_of(region.without, &AthleteId::known) &&
                 std::ranges::all_of(region.without_nations, &Country::known),
             "those left out stand in order, each once, and are at most 20");
  for (const Country nation : region.without_nations) fault = first(fault, check_nation(nation));
  return fault;
}

Fault check_region(const Region& region) {
  const Limit limit = region.limit.value_or(Limit{Duration::seconds(1)});
  return first(
      region.event ? check_event(*region.event) : Fault{},
      unless(!region.event || !region.sex, "an event says the sex, so a region says no other"),
      unless(limit.time > Duration{} && limit.time <= kLongest, "a limit is from 0.01 to 1000 hours"),
      unless(region.event || !region.limit, "a limit needs an event"), check_nation(region.nation),
      check_nation(region.country), check_left_out(region),
      unless(!region.athlete || region.athlete->known(), "the athlete of a region is none"),
      unless(!region.venue || region.venue->known(), "the venue of a region is none"),
      unless(!region.series || region.series->known(), "the series of a region is none"),
      unless(!region.meeting || region.meeting->known(), "the meeting of a region is none"),
      unless(!region.age_from || !region.age_to || *region.age_from <= *region.age_to,
             "the years of an age end before they begin"),
      unless(region.month <= 12, "a year has twelve months"), check_name(region.home),
      check_name(region.city), check_name(region.champion), check_span(region.from, region.to, "the days"),
      check_span(region.born_from, region.born_to, "the days of birth"));
}

Fault needs_event(const Region& region) {
  return unless(region.event.has_value(), "marks of different events have no order: an event is needed");
}

/// Races, whoever ran them.
Fault check_races(const Region& within) {
  Region races = within;
  races.nation = {};
  races.area.reset();
  races.home.clear();
  races.born_from = races.born_to = {};
  races.age = AgeClass::Any;
  races.age_from.reset();
  races.age_to.reset();
  races.champion.clear();
  races.without.clear();
  races.without_nations.clear();
  races.place = 0;
  return unless(races == within, "races are narrowed by what they are, not by who ran");
}

/// Of one runner: what narrows his races.
Fault check_within(const Region& within) {
  return first(check_region(within), unless(!within.limit, "races have no limit"),
               unless(!within.athlete, "the athlete is asked about already"));
}

Fault check_pick(Pick pick, std::uint32_t nth) {
  return has_number(pick) ? check_number(nth, "the number of a step")
                          : unless(nth == 1, "only the first and the last are numbered");
}

Fault fault_of(const Superlative& ask) {
  const bool by_mark = ask.order == Order::Fastest || ask.order == Order::Slowest;
  return first(check_region(ask.of), by_mark ? needs_event(ask.of) : Fault{},
               check_number(ask.nth, "a rank"));
}
Fault fault_of(const List& ask) {
  const bool by_mark = ask.order == Order::Fastest || ask.order == Order::Slowest;
  return first(check_region(ask.of), by_mark ? needs_event(ask.of) : Fault{},
               check_number(ask.at_most, "a number of lines"));
}
Fault fault_of(const Rank& ask) {
  return first(check_region(ask.of), needs_event(ask.of), check_mark(ask.mark));
}
Fault fault_of(const Count& ask) { return check_region(ask.of); }
Fault fault_of(const Since& ask) {
  return first(check_region(ask.of), unless(ask.before.known(), "the day is missing"));
}
Fault fault_of(const Most& ask) {
  return first(check_region(ask.of), check_number(ask.at_most, "a number of lines"));
}
Fault fault_of(const Races& ask) {
  const bool for_place = ask.measure == Measure::MarkForPlace;
  return first(check_region(ask.of), for_place ? needs_event(ask.of) : Fault{},
               unless(for_place == (ask.place != 0), "a mark for a place needs the place, a margin has none"),
               unless(ask.of.place == 0, "races are measured over all their places"),
               check_number(ask.at_most, "a number of lines"));
}
Fault fault_of(const Records& ask) {
  const std::string scope = records::to_string(ask.scope);
  const Expected<records::Scope> read = records::parse_scope(scope);
  return first(check_event(ask.event), check_name(scope),
               unless(read && *read == ask.scope, "there is no such scope"), check_region(ask.set),
               unless(!ask.set.event && !ask.set.sex, "the record names the event"),
               unless(!ask.set.limit, "records have no limit"), check_pick(ask.pick, ask.nth));
}
Fault fault_of(const Versus& ask) {
  return first(check_athlete(ask.first), check_athlete(ask.second),
               unless(ask.first != ask.second, "nobody has met himself"), check_within(ask.within),
               check_races(ask.within));
}
Fault fault_of(const Opponents& ask) {
  return first(check_athlete(ask.athlete), check_within(ask.within), check_races(ask.within),
               check_number(ask.at_most, "a number of lines"));
}
Fault fault_of(const Titles& ask) {
  return first(check_name(ask.title), ask.event ? check_event(*ask.event) : Fault{},
               unless(!ask.athlete || ask.athlete->known(), "the athlete is none"), check_nation(ask.nation),
               check_span(ask.from, ask.to, "the days"), check_pick(ask.pick, ask.nth));
}
Fault fault_of(const Age& ask) { return check_athlete(ask.athlete); }
Fault fault_of(const WinShare& ask) {
  return first(check_athlete(ask.athlete), check_within(ask.within),
               unless(ask.within.place == 0, "wins are counted among all places"));
}
Fault fault_of(const Streak& ask) {
  const bool of_marks = ask.of == StreakOf::Marks;
  return first(check_athlete(ask.athlete), check_region(ask.within),
               unless(!ask.within.athlete, "the athlete is asked about already"),
               unless(ask.of != StreakOf::Wins || (!ask.within.limit && ask.within.place == 0),
                      "wins are counted among all places and marks"),
               unless(!of_marks || ask.within.limit, "a streak of marks needs a limit"));
}
Fault fault_of(const Difference& ask) {
  const auto check_operand = [](const std::variant<Date, Mark>& operand) {
    if (const Mark* const mark = std::get_if<Mark>(&operand)) return check_mark(*mark);
    return unless(std::get<Date>(operand).known(), "the day is missing");
  };
  return first(unless(ask.from.index() == ask.to.index(), "a difference is of two days or of two marks"),
               check_operand(ask.from), check_operand(ask.to));
}

}  // namespace

Expected<bool> check(const Query& query) {
  const Fault fault = std::visit([](const auto& ask) { return fault_of(ask); }, query.ask);
  if (!fault) return true;
  return Unexpected{Error{.code = ErrorCode::BadArgument, .message = *fault}};
}

}  // namespace miler::query
