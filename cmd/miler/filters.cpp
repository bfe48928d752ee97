#include "cmd/miler/filters.h"

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/lists/list.h"

namespace miler::cmd {
namespace {

Unexpected refuse(std::string message) {
  return Unexpected{Error{.code = ErrorCode::BadArgument, .message = std::move(message)}};
}

/// Puts what `parse` reads into `target`, unless `text` is empty; the fault otherwise.
template <class Parse, class Target>
std::optional<Error> put(const std::string& text, Parse parse, Target& target) {
  if (text.empty()) return std::nullopt;
  auto read = parse(text);
  if (!read) return read.error();
  target = *read;
  return std::nullopt;
}

Expected<AgeClass> parse_age_class(const std::string& text) {
  const std::string word = to_lower(text);
  if (word == "u18") return AgeClass::U18;
  if (word == "u20") return AgeClass::U20;
  if (word == "u23") return AgeClass::U23;
  return refuse(fmt::format("'{}' is not an age class (u18, u20, u23)", text));
}

Expected<bool> parse_yes(const std::string& text) {
  if (text == "yes") return true;
  if (text == "no") return false;
  return refuse(fmt::format("'{}' is neither yes nor no", text));
}

/// "2000", "1999..2001", "..1990": births inclusive.
std::optional<Error> put_born(const std::string& text, Region& region) {
  if (text.empty()) return std::nullopt;
  const std::size_t dots = text.find("..");
  const std::string from = text.substr(0, dots);
  const std::string to = dots == std::string::npos ? from : text.substr(dots + 2);
  if (auto fault = put(from, parse_date, region.born_from)) return fault;
  return put(to, parse_date, region.born_to);
}

std::optional<Error> put_days(const Filters& filters, Region& region) {
  if (filters.season != 0) {
    if (filters.season <= 1800 || filters.season > 2200) {
      return Error{.code = ErrorCode::BadDate, .message = fmt::format("{} is not a season", filters.season)};
    }
    const lists::Season season = lists::season(filters.season, region.track);
    region.from = season.first;
    region.to = season.last;
  }
  if (auto fault = put(filters.from, parse_date, region.from)) return fault;
  if (auto fault = put(filters.to, parse_date, region.to)) return fault;
  if (region.from.known() && region.to.known() && certainly_before(region.to, region.from)) {
    return Error{.code = ErrorCode::BadDate,
                 .message = fmt::format("the span ends ({}) before it begins ({})", to_string(region.to),
                                        to_string(region.from))};
  }
  return std::nullopt;
}

std::optional<Error> put_limit(const Filters& filters, Region& region) {
  const std::string& text = filters.under.empty() ? filters.at_or_under : filters.under;
  if (text.empty()) return std::nullopt;
  const Expected<Duration> limit = parse_duration(text);
  if (!limit) return limit.error();
  region.limit = Limit{.time = *limit, .inclusive = filters.under.empty()};
  return std::nullopt;
}

std::optional<Error> put_place(const Filters& filters, const Desk& desk, Region& region,
                               std::vector<std::string>& notes) {
  if (!filters.venue.empty()) {
    const Expected<names::Place> place = desk.directory().place(filters.venue);
    if (!place) return place.error();
    region.venue = place->venue;
    if (!place->venue) {
      region.city = place->city;
      region.country = place->country;
      notes.push_back(fmt::format("'{}' names no stadium and is read as the city", filters.venue));
    }
  }
  if (!filters.city.empty()) {
    const Expected<names::Place> place = desk.directory().city(filters.city);
    if (!place) return place.error();
    region.city = place->city;
    region.country = place->country;
  }
  if (auto fault = put(filters.country, parse_country, region.country)) return fault;
  if (!filters.meet.empty()) {
    const Expected<SeriesId> series = desk.directory().series(filters.meet);
    if (series) {
      region.series = *series;
    } else {
      const Expected<MeetingId> meeting = desk.directory().meeting(filters.meet);
      if (!meeting) return series.error();
      region.meeting = *meeting;
    }
  }
  return std::nullopt;
}

std::optional<Error> put_person(const Filters& filters, const Desk& desk, Region& region) {
  if (auto fault = put(filters.nation, parse_country, region.nation)) return fault;
  if (auto fault = put(filters.area, parse_area, region.area)) return fault;
  if (auto fault = put(filters.age, parse_age_class, region.age)) return fault;
  if (auto fault = put_born(filters.born, region)) return fault;
  region.home = filters.home;
  if (filters.athlete.empty()) return std::nullopt;
  const Expected<AthleteId> athlete =
      desk.directory().athlete(filters.athlete, {.sex = region.sex, .nation = {}, .born = {}});
  if (!athlete) return athlete.error();
  region.athlete = *athlete;
  return std::nullopt;
}

std::optional<Error> put_race(const Filters& filters, Region& region) {
  if (!filters.round.empty()) {
    const Expected<Round> round = parse_round(filters.round);
    if (!round) return round.error();
    region.round = round->kind;
  }
  if (auto fault = put(filters.paced, parse_yes, region.paced)) return fault;
  if (auto fault = put(filters.lights, parse_yes, region.lights)) return fault;
  if (auto fault = put(filters.level, parse_meet_class, region.level)) return fault;
  if (filters.championship) region.championship = true;
  region.oversized = filters.oversized;
  region.splits = filters.splits;
  region.combined = filters.combined;
  region.exhibitions = filters.exhibitions;
  region.annulled = filters.annulled;
  return std::nullopt;
}

}  // namespace

void add_event_options(CLI::App& command, Filters& filters, bool event_needed) {
  CLI::Option* event =
      command.add_option("event", filters.event, "mile, 1500, 800, 2mile, road-mile, 3000sc, ...");
  if (event_needed) event->required();
  command.add_option("--sex", filters.sex, "men or women")->type_name("SEX");
}

void add_filter_options(CLI::App& command, Filters& filters) {
  const std::string who = "Who", where = "Where", when = "When and how", rows = "Rows that lists leave out";
  command.add_option("--nation", filters.nation, "Ran for this nation on the day: USA")->group(who);
  command.add_option("--area", filters.area, "AFR, ASI, EUR, NAC, SAM, OCE")->group(who);
  command.add_option("--home", filters.home, "Home nation: Scotland")->group(who);
  command.add_option("--born", filters.born, "Born: 2000, 1998..2000, ..1990")->group(who);
  command.add_option("--age", filters.age, "u18, u20, u23, on 31 December of the year")->group(who);
  command.add_option("--athlete", filters.athlete, "One athlete's rows")->group(who);
  command.add_option("--venue", filters.venue, "Stadium, or else city")->group(where);
  command.add_option("--city", filters.city, "City")->group(where);
  command.add_option("--in", filters.country, "On the soil of this country: USA")->group(where);
  command.add_option("--meet", filters.meet, "Meeting: \"Prefontaine Classic\"")->group(where);
  command.add_option("--from", filters.from, "First day, inclusive")->group(when)->type_name("DATE");
  command.add_option("--to", filters.to, "Last day, inclusive")->group(when)->type_name("DATE");
  command.add_option("--season", filters.season, "Calendar year; with --indoor from 1 November before")
      ->group(when);
  CLI::Option* indoor = command.add_flag("--indoor", filters.indoor, "Short track only")->group(when);
  command.add_flag("--outdoor", filters.outdoor, "400 m track only")->group(when)->excludes(indoor);
  command.add_flag("--road", filters.road, "On the road")->group(when);
  CLI::Option* under = command.add_option("--under", filters.under, "Faster than this mark")->group(when);
  command.add_option("--at-or-under", filters.at_or_under, "This mark or faster")
      ->group(when)
      ->excludes(under);
  command.add_option("--round", filters.round, "final, semi-final, heat")->group(when);
  command.add_option("--paced", filters.paced, "yes or no, where known")->group(when);
  command.add_option("--lights", filters.lights, "yes or no, where known")->group(when);
  command.add_option("--class", filters.level, "global, area, games, national, circuit, ...")->group(when);
  command.add_flag("--championship", filters.championship, "Championships and Games only")->group(when);
  command.add_flag("--oversized", filters.oversized, "Also oversized tracks")->group(rows);
  command.add_flag("--splits", filters.splits, "Also en-route splits")->group(rows);
  command.add_flag("--combined", filters.combined, "Also legs of combined events")->group(rows);
  command.add_flag("--exhibitions", filters.exhibitions, "Also exhibitions")->group(rows);
  command.add_flag("--annulled", filters.annulled, "Also annulled marks")->group(rows);
}

Expected<Event> event_of(const Filters& filters) {
  Expected<EventName> name = parse_event_name(filters.event);
  if (!name) return Unexpected{name.error()};
  if (filters.road) name->surface = Surface::Road;
  if (!covered(*name)) {
    return Unexpected{
        Error{.code = ErrorCode::BadEvent,
              .message = fmt::format("'{}' is not an event of middle-distance running", filters.event)}};
  }
  if (filters.sex.empty()) return refuse("men or women? say --sex men or --sex women");
  const Expected<Sex> sex = parse_sex(filters.sex);
  if (!sex) return Unexpected{sex.error()};
  return miler::event_of(*name, *sex);
}

Expected<Region> to_region(const Filters& filters, const Desk& desk, std::vector<std::string>& notes) {
  Region region;
  if (!filters.event.empty()) {
    const Expected<Event> event = event_of(filters);
    if (!event) return Unexpected{event.error()};
    region.event = *event;
  } else if (!filters.sex.empty()) {
    const Expected<Sex> sex = parse_sex(filters.sex);
    if (!sex) return Unexpected{sex.error()};
    region.sex = *sex;
  }
  if (filters.indoor) region.track = TrackFilter::Short;
  if (filters.outdoor) region.track = TrackFilter::Outdoor;
  if (auto fault = put_limit(filters, region)) return Unexpected{*fault};
  if (auto fault = put_days(filters, region)) return Unexpected{*fault};
  if (auto fault = put_person(filters, desk, region)) return Unexpected{*fault};
  if (auto fault = put_place(filters, desk, region, notes)) return Unexpected{*fault};
  if (auto fault = put_race(filters, region)) return Unexpected{*fault};
  return region;
}

}  // namespace miler::cmd
