// Since when, and whether ever.
#include <string_view>

#include <gtest/gtest.h>

#include "miler/archive/best_first.h"
#include "miler/lists/order.h"
#include "miler/query/detail_run.h"
#include "tests/query/told.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"

namespace miler::query {
namespace {

using testing::Sheet;
using testing::told;

constexpr std::string_view kRows = R"(
    1999-07-07  mile  3:43.13  El_Guerrouj   MAR  Rome in:ITA
    1999-07-07  mile  3:43.40  Ngeny         KEN  Rome in:ITA
    2023-09-16  mile  3:43.97  Nuguse        USA  Eugene in:USA
    2023-09-16  mile  3:43.73  Ingebrigtsen  NOR  Eugene in:USA
    2024-05-25  mile  3:45.34  Kerr          GBR  Eugene in:USA
)";

Region faster_than(std::int32_t centiseconds) {
  return {.event = kMensMile, .limit = Limit{Duration::centiseconds(centiseconds), false}};
}

TEST(SinceWhen, IsTheLastBeforeTheDay) {
  const Date eve = Date::of(2023, 9, 16);
  const Sheet sheet{fmt::format(
      "{}{}", kRows, "covers men mile <= 3:51.00 from 1999-07-07 until 2024-05-25: all performances\n")};
  const View view = sheet.view();
  EXPECT_EQ(told(sheet, run_one(view, Since{faster_than(223'97), eve})),
            "El Guerrouj 3:43.13 1999-07-07; 24 years 71 days ago | complete")
      << "of one day the better mark; the day asked about does not count";
  EXPECT_EQ(told(sheet, run_one(view, Since{faster_than(223'97), Date::of(2024, 5, 25)})),
            "Ingebrigtsen 3:43.73 2023-09-16; 252 days ago | complete");
  EXPECT_EQ(told(sheet, run_one(view, Since{faster_than(223'13), eve})),
            "none | unknown: men mile <= 3:43.12 until 1999-07-06")
      << "never, as far as is known: before the lists nobody says so";
  EXPECT_EQ(told(sheet, run_one(view, Since{faster_than(240'00), Date::of(2024, 5, 26)})),
            "Kerr 3:45.34 2024-05-25; 1 day ago | unknown: men mile 3:51.01 to 3:59.99 from 2024-05-25 until "
            "2024-05-25")
      << "a slower mark of the same day may be missing";
}

/// The last possible day of every row lies before the day; of the rows that began last the better mark.
RC_GTEST_PROP(SinceWhen, AgreesWithItsDefinition, ()) {
  const auto made = testing::random_book(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 40));
  const Date before =
      *rc::gen::element(Date::of(2001, 6, 30), Date::of(2001, 7), Date::of(2002, 6, 2), Date::of(2002));
  Region region{.event = kMensMile};
  if (*rc::gen::arbitrary<bool>()) region.limit = Limit{Duration::centiseconds(230'50), true};
  const Archive& archive = made.sheet.archive();
  const auto place_of = [&](PerformanceId id) {
    const Mark mark = mark_of(made.view, id).value_or(Mark{Duration::seconds(10'000)});
    return std::tuple{-archive.dates()[id.row].earliest().time_since_epoch().count(), mark.time, mark.timing,
                      id};
  };
  std::optional<PerformanceId> last;
  for (std::uint32_t row = 0; row < archive.size(); ++row) {
    const PerformanceId id{row};
    if (!contains(made.view, region, id) || !lists::finished(made.view, id)) continue;
    if (archive.dates()[row].latest() >= before.earliest()) continue;
    if (!last || place_of(id) < place_of(*last)) last = id;
  }
  const Answer answer = run_one(made.view, Since{region, before}).value();
  RC_LOG() << made.text;
  const auto* const drought = std::get_if<Drought>(&answer.value);
  RC_ASSERT(last.has_value() == (drought != nullptr));
  if (last) RC_ASSERT(drought->last == *last);
}

}  // namespace
}  // namespace miler::query
