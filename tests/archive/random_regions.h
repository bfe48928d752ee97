// Random sheets whose rows collide, and random regions of them.
#pragma once

#include <string>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "miler/archive/region.h"
#include "tests/support/property.h"

namespace miler::testing {

/// Few days, few athletes, few marks, so that everything collides; amended and annulled rows among them.
inline rc::Gen<std::string> some_sheet() {
  const auto line = rc::gen::map(
      rc::gen::tuple(rc::gen::inRange(0, 6), rc::gen::inRange(0, 4), rc::gen::inRange(0, 4),
                     rc::gen::inRange(0, 3), rc::gen::inRange(0, 12)),
      [](const std::tuple<int, int, int, int, int>& t) {
        const auto [day, mark, athlete, venue, word] = t;
        static constexpr std::string_view kDays[] = {"2000-01-01", "2000-01-31", "2000-01",
                                                     "2000",       "2000-12-31", "2001-01-01"};
        static constexpr std::string_view kWords[] = {
            "",           "1",     "",         "short", "oversized",       "women",
            "meet:Games", "paced", "combined", "f 2",   "meet:Cup global", "NOR"};
        const std::string date{kDays[day]};
        const std::string performance = fmt::format("{} mile {} A{} V{} in:USA born:{} {}\n", date,
                                                    mark == 3 ? "dnf" : fmt::format("3:5{}.0", mark), athlete,
                                                    venue, 1980 + athlete, kWords[word]);
        if (word == 0 && mark != 3) {
          return performance +
                 fmt::format("amended {} A{} before:3:51.0 decided:2000-06-01\n", date, athlete);
        }
        if (word == 1)
          return performance + fmt::format("annulled {} A{} decided:2000-06-01\n", date, athlete);
        return performance;
      });
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(line),
                      [](const std::vector<std::string>& lines) {
                        std::string text;
                        for (const std::string& one : lines) text += one;
                        if (text.find(" A1 ") == std::string::npos) return text;
                        return text + "title World_champion mile A1 won:2000-01-31 until:2000-12-31\n";
                      });
}

inline Region some_region(const Archive& archive) {
  const auto chance = [] { return *rc::gen::inRange(0, 6) == 0; };
  const auto row_of = [](std::size_t rows) {
    return *rc::gen::inRange<std::uint32_t>(0, static_cast<std::uint32_t>(rows));
  };
  Region region;
  if (!chance()) region.event = kMensMile;
  if (chance()) region.sex = Sex::Women;
  if (chance()) region.limit = Limit{Duration::seconds(*rc::gen::inRange(230, 233)), chance()};
  if (chance()) region.from = *rc::gen::element(Date::of(2000), Date::of(2000, 1), Date::of(2000, 1, 31));
  if (chance()) region.to = *rc::gen::element(Date::of(2000), Date::of(2000, 1), Date::of(2000, 12, 30));
  if (chance()) region.born_from = Date::of(1981);
  if (chance()) region.age = AgeClass::U20;
  if (chance()) region.age_from = static_cast<std::uint8_t>(*rc::gen::inRange(15, 22));
  if (chance()) region.age_to = static_cast<std::uint8_t>(*rc::gen::inRange(15, 22));
  if (chance()) region.champion = "World champion";
  if (chance()) region.without_nations = {Country::of("NOR"), Country::of("USA")};
  if (chance()) region.soil = *rc::gen::element(Area::NorthAmerica, Area::Europe);
  if (chance()) region.month = static_cast<std::uint8_t>(*rc::gen::inRange(1, 3));
  if (chance()) region.place = static_cast<std::uint16_t>(*rc::gen::inRange(1, 3));
  if (chance()) region.paced = true;
  if (chance()) region.city = "v1";
  if (chance()) region.nation = Country::of("NOR");
  const Columns& tables = archive.tables();
  if (chance() && !tables.athletes.empty()) region.athlete = AthleteId{row_of(tables.athletes.size())};
  if (chance() && !tables.athletes.empty()) region.without = {AthleteId{row_of(tables.athletes.size())}};
  if (chance() && !tables.venues.empty()) region.venue = VenueId{row_of(tables.venues.size())};
  if (chance() && !tables.series.empty()) region.series = SeriesId{row_of(tables.series.size())};
  if (chance() && !tables.meetings.empty()) region.meeting = MeetingId{row_of(tables.meetings.size())};
  region.oversized = chance();
  region.combined = chance();
  region.annulled = chance();
  region.track =
      *rc::gen::element(TrackFilter::Any, TrackFilter::Any, TrackFilter::Short, TrackFilter::Outdoor);
  return region;
}

}  // namespace miler::testing
