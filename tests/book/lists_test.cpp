// The lists of the starter book and of the shared result lists, on the evening of 24 May 2024.
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "miler/lists/count.h"
#include "miler/lists/list.h"
#include "tests/book/book.h"
#include "tests/support/paths.h"

namespace miler::lists {
namespace {

using ::testing::ElementsAre;

constexpr Date kEvening = Date::of(2024, 5, 24);
const Region kMiles{.event = kMensMile};

std::vector<std::string> top(const View& view, std::size_t at_most) {
  std::vector<std::string> lines;
  for (const Entry& e : best(view, kMiles, By::Performer, at_most)) {
    const Archive& archive = view.archive();
    const AthleteId athlete = archive.athletes()[e.performance.row];
    lines.push_back(fmt::format("{} {} {}", e.rank, archive.text(archive[athlete].name), to_string(e.mark)));
  }
  return lines;
}

const auto kTopFour = ElementsAre("1 Hicham El Guerrouj 3:43.13", "2 Noah Ngeny 3:43.40",
                                  "3 Jakob Ingebrigtsen 3:43.73", "4 Yared Nuguse 3:43.97");

TEST(StarterBook, NugusesMileIsTheFourthBestAndItIsProved) {
  const ArchivePtr book = testing::starter_book();
  const View view{*book, kEvening};
  EXPECT_THAT(top(view, 4), kTopFour);
  const Count found = count(view, {.event = kMensMile, .limit = Limit{Duration::centiseconds(223'97), true}});
  EXPECT_EQ(found.completeness.state, Completeness::State::Complete);
  EXPECT_EQ(found.performers, 4U);
}

TEST(StarterBook, SubFourMilesAreBoundedByPublishedCounts) {
  const ArchivePtr book = testing::starter_book();
  const auto series = book->series("prefontaine-classic");
  ASSERT_TRUE(series);
  const Region region{.event = kMensMile, .limit = Limit{Duration::seconds(240), false}, .series = *series};
  const Completeness before = count(View{*book, Date::of(2018, 5, 25)}, region).completeness;
  EXPECT_EQ(before.lower, 399);
  EXPECT_EQ(before.upper, 399);
  EXPECT_EQ(count(View{*book, kEvening}, region).completeness.lower, 470);
}

TEST(SharedLists, MilesOfEugeneAndOslo) {
  const auto toplists = testing::shared_data("toplists");
  if (!toplists) GTEST_SKIP() << testing::kNoSharedData;
  const ArchivePtr archive = testing::book_with({*toplists});
  const View view{*archive, kEvening};
  EXPECT_THAT(top(view, 4), kTopFour);
  const auto in_city = [&](std::string_view city) {
    return count(
               view,
               {.event = kMensMile, .limit = Limit{Duration::seconds(236), true}, .city = std::string{city}})
        .performances;
  };
  EXPECT_EQ(in_city("Eugene"), 292U);
  EXPECT_EQ(in_city("Oslo"), 332U);
}

}  // namespace
}  // namespace miler::lists
