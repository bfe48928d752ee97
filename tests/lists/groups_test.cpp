// Who or what has most, held against a count by hand.
#include "miler/lists/groups.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "miler/archive/best_first.h"
#include "miler/lists/order.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"
#include "tests/support/sheet.h"

namespace miler::lists {
namespace {

using ::testing::ElementsAre;
using testing::Sheet;

/// What a group is called: "Ada", "USA", "Hayward", "Eugene", "2001", "2001-05-01-oslo-mile-men".
std::string name_of(const Sheet& sheet, const decltype(GroupCount::group)& group) {
  const Archive& archive = sheet.archive();
  if (const auto* athlete = std::get_if<AthleteId>(&group)) return sheet.name(*athlete);
  if (const auto* nation = std::get_if<Country>(&group)) return to_string(*nation);
  if (const auto* venue = std::get_if<VenueId>(&group))
    return std::string{archive.text(archive[*venue].name)};
  if (const auto* race = std::get_if<RaceId>(&group)) return archive.id_of(*race);
  if (const auto* year = std::get_if<int>(&group)) return fmt::format("{}", *year);
  return std::get<std::string>(group);
}

/// "1 Hayward Field 4 Ingebrigtsen 3:43.73 2023-09-16": rank, group, performances, the best of them.
std::vector<std::string> told(const Sheet& sheet, const Most& most) {
  std::vector<std::string> lines;
  for (const GroupCount& g : most.groups) {
    lines.push_back(
        fmt::format("{} {} {} {}", g.rank, name_of(sheet, g.group), g.performances, sheet.told(g.best)));
  }
  return lines;
}

constexpr std::string_view kMiles = R"(
    2022-05-28  mile  3:49.76  Ingebrigtsen  NOR  Hayward_Field in:USA city:Eugene
    2022-05-28  mile  3:50.65  Hoare         AUS  Hayward_Field in:USA city:Eugene
    2023-09-16  mile  3:43.73  Ingebrigtsen  NOR  Hayward_Field in:USA city:Eugene
    2023-09-16  mile  3:43.97  Nuguse        USA  Hayward_Field in:USA city:Eugene
    2023-06-15  mile  3:46.0   Other         KEN  Bislett       in:NOR city:Oslo
    2023-06-15  1500  3:31.5   Splitter      KEN  Bislett       in:NOR city:Oslo
    2024-02-11  mile  3:56.0   Homer              Armory        in:USA city:New_York short
    2024-02-12  mile  dnf      Homer         USA  Armory        in:USA city:New_York short
    2024-02-13  mile  -        Early         GBR  1
)";
const Region kSubFour{.event = kMensMile, .limit = Limit{Duration::seconds(240), false}};

// RULE tied-marks-share-a-rank
TEST(Mosts, AreOfMarksInsideTheLimit) {
  const Sheet sheet{kMiles};
  const View view = sheet.view();
  EXPECT_THAT(told(sheet, most(view, kSubFour, Group::Venue, 9)),
              ElementsAre("1 Hayward Field 4 Ingebrigtsen 3:43.73 2023-09-16",
                          "2 Bislett 1 Other 3:46.0 2023-06-15", "2 Armory 1 Homer 3:56.0 2024-02-11"))
      << "equal numbers share a rank, the better best stands first";
  EXPECT_THAT(told(sheet, most(view, kSubFour, Group::City, 1)),
              ElementsAre("1 Eugene 4 Ingebrigtsen 3:43.73 2023-09-16"));
  EXPECT_THAT(told(sheet, most(view, kSubFour, Group::Athlete, 1)),
              ElementsAre("1 Ingebrigtsen 2 Ingebrigtsen 3:43.73 2023-09-16"));
  EXPECT_THAT(
      told(sheet, most(view, kSubFour, Group::Year, 2)),
      ElementsAre("1 2023 3 Ingebrigtsen 3:43.73 2023-09-16", "2 2022 2 Ingebrigtsen 3:49.76 2022-05-28"));
  const Most nations = most(view, kSubFour, Group::Nation, 9);
  EXPECT_EQ(nations.groups.size(), 4U);
  EXPECT_EQ(nations.untold, 1U) << "nobody knows for whom Homer ran";
}

TEST(Mosts, WithoutALimitOrEventHoldAllWhoFinished) {
  const Sheet sheet{kMiles};
  EXPECT_THAT(told(sheet, most(sheet.view(), {.event = kMensMile}, Group::Year, 9)),
              ElementsAre("1 2023 3 Ingebrigtsen 3:43.73 2023-09-16",
                          "2 2022 2 Ingebrigtsen 3:49.76 2022-05-28", "2 2024 2 Homer 3:56.0 2024-02-11"))
      << "a win without a mark counts, a DNF does not";
  EXPECT_THAT(told(sheet, most(sheet.view(), {.country = Country::of("NOR")}, Group::Nation, 9)),
              ElementsAre("1 KEN 2 Splitter 3:31.5 2023-06-15"))
      << "of two events the first row stands for the group";
}

TEST(Mosts, LeaveOutRacesThatAreNotResolved) {
  const Sheet sheet{"2001-01-01 mile 3:50.0 Ada unresolved\n2001-01-02 mile 3:50.0 Ada Oslo\n"};
  const Most races = most(sheet.view(), {.event = kMensMile}, Group::Race, 9);
  EXPECT_THAT(told(sheet, races), ElementsAre("1 race:2001-01-02-oslo-mile-men 1 Ada 3:50.0 2001-01-02"));
  EXPECT_EQ(races.untold, 1U);
}

/// The group of a row by name; "" when it has none.
std::string group_of(const Sheet& sheet, Group group, PerformanceId id) {
  const Archive& archive = sheet.archive();
  const RaceRow& race = archive[archive.races()[id.row]];
  if (group == Group::Athlete) return sheet.name(archive.athletes()[id.row]);
  if (group == Group::Nation) return to_string(archive.nations()[id.row]);
  if (group == Group::Year) return fmt::format("{}", archive.dates()[id.row].year());
  if (group == Group::Race) return race.unresolved ? "" : archive.id_of(archive.races()[id.row]);
  if (!race.venue.known()) return "";
  return std::string{
      archive.text(group == Group::City ? archive[race.venue].city : archive[race.venue].name)};
}

RC_GTEST_PROP(Mosts, AgreeWithACountByHand, ()) {
  const auto made = testing::random_book(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(1, 50));
  const auto group =
      *rc::gen::element(Group::Athlete, Group::Nation, Group::Venue, Group::City, Group::Year, Group::Race);
  const auto at_most = static_cast<std::size_t>(*rc::gen::inRange(1, 6));
  Region region{.event = kMensMile};
  if (*rc::gen::arbitrary<bool>()) region.limit = Limit{Duration::centiseconds(230'50), true};
  if (*rc::gen::arbitrary<bool>()) region.from = Date::of(2001, 6, 30);
  if (*rc::gen::arbitrary<bool>()) region.athlete = AthleteId{0};

  std::map<std::string, std::vector<PerformanceId>> by_hand;
  for (std::uint32_t row = 0; row < made.sheet.archive().size(); ++row) {
    if (contains(made.view, region, PerformanceId{row}) && finished(made.view, PerformanceId{row})) {
      by_hand[group_of(made.sheet, group, PerformanceId{row})].push_back(PerformanceId{row});
    }
  }
  const Most found = most(made.view, region, group, at_most);
  RC_LOG() << made.text << to_string(made.sheet.archive(), region);
  RC_ASSERT(found.untold == by_hand[""].size());
  by_hand.erase("");
  RC_ASSERT(found.groups.size() == std::min(at_most, by_hand.size()));
  const auto as_good = [&](PerformanceId id) {
    const auto mark = mark_of(made.view, id);
    return mark ? std::pair{mark->time.centiseconds(), static_cast<int>(mark->timing)}
                : std::pair{1 << 30, 0};
  };
  for (const GroupCount& g : found.groups) {
    const auto& rows = by_hand.at(name_of(made.sheet, g.group));
    RC_ASSERT(g.performances == rows.size());
    RC_ASSERT(g.best == *std::ranges::min_element(rows, {}, [&](PerformanceId id) {
                return std::pair{as_good(id), id};
              }));
    const auto more =
        std::ranges::count_if(by_hand, [&](const auto& other) { return other.second.size() > rows.size(); });
    RC_ASSERT(g.rank == 1 + more);
  }
}

}  // namespace
}  // namespace miler::lists
