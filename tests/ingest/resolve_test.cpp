// Laws of the whole way from sheets to the archive.
#include "miler/ingest/resolve.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <fmt/ranges.h>

#include "tests/ingest/desk.h"
#include "tests/support/property.h"

namespace miler::testing {
namespace {

/// Rows of five people on two days, as lists print them: again and again, with and without places, stadiums
/// and hundredths, miles and their splits, heats and finals.
std::vector<std::string> some_rows() {
  constexpr std::array<std::string_view, 5> kPeople = {"Ann Bell,GBR,1980-03-04", "Bo Carr,USA,1980",
                                                       "Cy Dent,KEN,", "Di Eno,NOR,1981-05-06",
                                                       "Di Eno,NOR,1990-05-06"};
  std::vector<std::string> rows;
  const int count = *rc::gen::inRange(1, 14);
  for (int i = 0; i < count; ++i) {
    const int who = *rc::gen::inRange(0, 5), day = *rc::gen::inRange(0, 2);
    const bool heat = *rc::gen::arbitrary<bool>(), mile = *rc::gen::arbitrary<bool>(),
               placed = *rc::gen::arbitrary<bool>();
    const int mile_time = 26000 + 70 * who + 20 * day + (heat ? 600 : 0);
    const Duration time = Duration::centiseconds(mile ? mile_time : mile_time * 1500 / 1609);
    const Duration tenths = Duration::centiseconds((time.centiseconds() + 9) / 10 * 10);
    const bool by_hand = *rc::gen::inRange(0, 4) == 0;
    const std::string mark =
        by_hand ? to_string(Mark{tenths, Precision::Tenth, Timing::Hand}) : to_string(time);
    const std::string_view oslo = *rc::gen::arbitrary<bool>() ? "Oslo,NOR,Bislett Stadion" : "Oslo,NOR";
    rows.push_back(fmt::format("{},{},women,{},{},{},{},{}", day == 0 ? "2005-06-01" : "2006-07-02",
                               mile ? "mile" : "1500", kPeople[static_cast<std::size_t>(who)], mark,
                               placed ? std::to_string(who + 1) : "", heat ? "heat 1" : "",
                               day == 0 ? oslo : "Nice,FRA"));
  }
  return rows;
}

std::string sheet(std::string_view source, const std::vector<std::string>& rows) {
  RC_LOG() << fmt::format("{}:\n{}\n", source, fmt::join(rows, "\n"));
  return performances(source, fmt::format("{}", fmt::join(rows, "\n")));
}

RC_GTEST_PROP(Resolve, ASecondImportChangesNothing, ()) {
  const auto list = some_rows(), other = some_rows();
  Desk desk;
  desk.import(sheet("list", list));
  desk.import(sheet("other", other));
  const auto told = desk.told();
  RC_ASSERT(desk.import(sheet("list", list)).changes.empty());
  RC_ASSERT(desk.import(sheet("other", other)).changes.empty());
  RC_ASSERT(desk.told() == told);
}

RC_GTEST_PROP(Resolve, TheOrderOfRowsDecidesNothing, ()) {
  auto rows = some_rows();
  Desk forwards, backwards;
  forwards.import(sheet("list", rows));
  std::ranges::reverse(rows);
  backwards.import(sheet("list", rows));
  RC_ASSERT(forwards.told() == backwards.told());
}

RC_GTEST_PROP(Resolve, EveryRowIsSaidOnceOrCounted, ()) {
  const auto list = some_rows(), other = some_rows();
  Desk desk;
  const auto done = desk.import_together({sheet("list", list), sheet("other", other)});
  RC_ASSERT(done.problems.empty());
  RC_ASSERT(done.changes.statements.performances.size() <= list.size() + other.size());
  std::uint64_t added = 0, folded = 0;
  for (const ImportedFile& file : done.changes.files) added += file.added, folded += file.folded;
  RC_ASSERT(added + folded == list.size() + other.size());
  RC_ASSERT(added == desk.archive().size());
}

RC_GTEST_PROP(Resolve, NobodyRunsTwiceInOneRace, ()) {
  Desk desk;
  desk.import(sheet("list", some_rows()));
  desk.import(sheet("other", some_rows()));
  const Archive& archive = desk.archive();
  for (const RaceRow& race : archive.tables().races) {
    std::vector<std::pair<AthleteId, Event>> runs;
    for (std::uint32_t i = 0; i < race.performances.count; ++i) {
      const Performance p = archive[PerformanceId{race.performances.begin + i}];
      runs.emplace_back(p.athlete, p.event);
    }
    std::ranges::sort(runs);
    RC_ASSERT(std::ranges::adjacent_find(runs) == runs.end());
  }
}

TEST(Resolve, TheSameBatchGivesTheSameChanges) {
  const std::string rows = performances("list", "2023-06-15,mile,men,A B,NOR,2000-01-02,3:46.46,1,,Oslo,NOR");
  Desk a, b;
  EXPECT_EQ(a.import(rows).changes.identities.races.front().slug,
            b.import(rows).changes.identities.races.front().slug);
  EXPECT_EQ(a.told(), b.told());
  EXPECT_TRUE(a.import("sheet: empty\n").changes.empty());
}

}  // namespace
}  // namespace miler::testing
