// What rows lack, in bits.
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "miler/archive/detail_gaps.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

constexpr GapSet bits(std::initializer_list<Gap> gaps) {
  GapSet set = 0;
  for (const Gap gap : gaps) set = static_cast<GapSet>(set | bit(gap));
  return set;
}

TEST(Gaps, HaveABitForWhatIsLacking) {
  // One full row, then rows that lack a thing each; by mark, so in the order of the lines.
  const testing::Sheet sheet{R"(
      2020-05-01  mile  3:50.00  Full    GBR  Bislett  city:Oslo in:NOR  1  f paced lights circuit meet:Games born:2001-05-01 home:England
      2020-05     mile  3:51.00  Monthly NOR  Bislett  1  f paced lights circuit meet:Games born:2001-05-01
      2020-05-03  mile  3:52.00  Unborn  NOR  Bislett  1  f paced lights circuit meet:Games
      2020-05-04  mile  3:53.00  Yearly  NOR  Bislett  1  f paced lights circuit meet:Games born:2001
      2020-05-05  mile  3:54.00  Briton  GBR  Bislett  1  f paced lights circuit meet:Games born:2001-05-01
      2020-05-06  mile  3:55.00  Nowhere NOR        1  f paced lights circuit meet:Games born:2001-05-01
      2020-05-07  mile  3:56.00  Bare    NOR  Field 1  born:2001-05-01
      2020-05-08  mile  3:57.00  Placeless    Bislett     f paced lights circuit meet:Games born:2001-05-01
      2020-05-09  mile  3:58.00  Mixed   NOR  Bislett  1  unresolved f paced lights circuit meet:Games born:2001-05-01
      2020-05-10  mile  3:59.00  Titled  NOR  Bislett  1  f paced lights circuit meet:Games born:2001-05-01
      2020-05-11  mile  4:00.00  City    NOR  Oslo  city:Oslo in:NOR  1  f paced lights circuit meet:Games born:2001-05-01
      title World_champion mile Titled won:2019
      title World_champion mile Full won:2019-10-01
  )"};
  const std::vector<GapSet> expected = {
      bits({}),
      bits({Gap::Date}),
      bits({Gap::Birth}),
      bits({Gap::Birth}),
      bits({Gap::Home}),
      bits({Gap::Venue, Gap::City, Gap::Country}),
      bits({Gap::Venue, Gap::Country, Gap::Meet, Gap::Round, Gap::Pacing, Gap::Lights,
            Gap::Class}),  // a place by itself is a city
      bits({Gap::Nation, Gap::Place}),
      bits({Gap::Place}),
      bits({Gap::Title}),
      bits({Gap::Venue}),  // a city and no stadium
  };
  const Archive& archive = sheet.archive();
  ASSERT_EQ(archive.gaps().of(archive, kMensMile, 3).size(), 3U) << "only as far down as is asked for";
  const auto gaps = archive.gaps().of(archive, kMensMile, 11);
  for (std::size_t i = 0; i < expected.size(); ++i) {
    EXPECT_EQ(gaps[i], expected[i]) << sheet.told(archive.by_mark(kMensMile).performances[i]);
  }
  EXPECT_TRUE(archive.gaps().of(archive, kWomensMile, 0).empty());
}

TEST(Gaps, OfAWholeEventAreThoseOfItsRowsWithoutAMarkToo) {
  const testing::Sheet sheet{R"(
      2020-05-01  mile  3:50.00  Full    NOR  Bislett  city:Oslo in:NOR  1  f paced lights circuit meet:Games born:2001-05-01
      2020-05-01  mile  dnf      Unborn  NOR  Bislett  f paced lights circuit meet:Games
      2020-05-02  1500  3:35.00  Full    NOR  Field    1  f paced lights circuit meet:Games
  )"};
  Gaps& gaps = sheet.archive().gaps();
  EXPECT_EQ(gaps.anywhere(sheet.archive(), kMensMile), bits({Gap::Birth, Gap::Place}));
  EXPECT_EQ(gaps.anywhere(sheet.archive(), {Distance::metres(1500), Sex::Men}),
            bits({Gap::Venue, Gap::Country}));
  EXPECT_EQ(gaps.anywhere(sheet.archive(), kWomensMile), 0) << "an event that the archive does not hold";
}

}  // namespace
}  // namespace miler
