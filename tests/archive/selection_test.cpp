// Selections against the definition: whichever way is taken, the rows are those that the region holds.
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/archive/region.h"
#include "tests/support/property.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

using Rows = std::vector<PerformanceId>;
using testing::Sheet;

Rows by_definition(const View& view, const Region& region) {
  Rows rows;
  for (std::uint32_t row = 0; row < view.archive().size(); ++row) {
    if (contains(view, region, PerformanceId{row})) rows.push_back(PerformanceId{row});
  }
  return rows;
}

/// Few days, few athletes, few marks, so that everything collides; amended and annulled rows among them.
rc::Gen<std::string> some_sheet() {
  const auto line = rc::gen::map(
      rc::gen::tuple(rc::gen::inRange(0, 6), rc::gen::inRange(0, 4), rc::gen::inRange(0, 4),
                     rc::gen::inRange(0, 3), rc::gen::inRange(0, 12)),
      [](const std::tuple<int, int, int, int, int>& t) {
        const auto [day, mark, athlete, venue, word] = t;
        static constexpr std::string_view kDays[] = {"2000-01-01", "2000-01-31", "2000-01",
                                                     "2000",       "2000-12-31", "2001-01-01"};
        static constexpr std::string_view kWords[] = {
            "",           "",      "",         "short", "oversized",       "women",
            "meet:Games", "paced", "combined", "f",     "meet:Cup global", "NOR"};
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
                        return text;
                      });
}

Region some_region(const Archive& archive) {
  const auto chance = [] { return *rc::gen::inRange(0, 3) == 0; };
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
  if (chance()) region.paced = true;
  if (chance()) region.city = "v1";
  if (chance()) region.nation = Country::of("NOR");
  const Columns& tables = archive.tables();
  if (chance() && !tables.athletes.empty()) region.athlete = AthleteId{row_of(tables.athletes.size())};
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

RC_GTEST_PROP(Selection, HoldsWhatTheRegionHolds, ()) {
  const Sheet sheet{*some_sheet()};
  const View view{sheet.archive(),
                  *rc::gen::element(Date::of(2000, 1, 31), Date::of(2000, 6, 1), Date::of(2001)),
                  *rc::gen::element(Hindsight::AsKnown, Hindsight::Today)};
  const Region region = some_region(sheet.archive());
  RC_ASSERT(select(view, region).rows() == by_definition(view, region));
}

/// A walk of the mark order, with the rows taken out that had another mark on the day.
RC_GTEST_PROP(Selection, AWalkByMarkHoldsTheSameMarks, ()) {
  const Sheet sheet{*some_sheet()};
  const View view{sheet.archive(),
                  *rc::gen::element(Date::of(2000, 1, 31), Date::of(2000, 6, 1), Date::of(2001))};
  Region region = some_region(sheet.archive());
  region.event = kMensMile;
  region.limit.reset();
  region.annulled = false;
  const RegionTest in{view, region};
  const Rows amended = amended_rows(view, kMensMile);
  const MarkOrder order = sheet.archive().by_mark(kMensMile);
  Rows walked;
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (in.marked(order, i) && !std::ranges::binary_search(amended, order.performances[i])) {
      walked.push_back(order.performances[i]);
    }
  }
  for (const PerformanceId id : amended) {
    if (in(id) && view.mark(id)) walked.push_back(id);
  }
  std::ranges::sort(walked);
  Rows expected = by_definition(view, region);
  std::erase_if(expected, [&](PerformanceId id) { return !view.mark(id); });
  RC_ASSERT(walked == expected);
}

TEST(Selection, OverlapsAndUnites) {
  const auto rows = [](std::initializer_list<std::uint32_t> numbers) {
    Rows ids;
    for (const std::uint32_t number : numbers) ids.push_back(PerformanceId{number});
    return Selection{ids};
  };
  EXPECT_EQ((rows({1, 2, 5}) & rows({2, 5, 6})).rows(), rows({2, 5}).rows());
  EXPECT_EQ((rows({1, 2, 5}) | rows({2, 6})).rows(), rows({1, 2, 5, 6}).rows());
  EXPECT_EQ((rows({1}) & Selection{}).size(), 0U);
}

}  // namespace
}  // namespace miler
