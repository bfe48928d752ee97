// What is settled of a person: births, names, nations, merges.
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/said.h"

namespace miler {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::SaidBook;

const AthleteRow& row(const Archive& archive, std::string_view slug) {
  return archive[archive.athlete(slug).value()];
}

std::vector<std::string> aliases(const Archive& archive, std::string_view slug) {
  std::vector<std::string> names;
  for (const NameSpell& alias : archive.aliases(archive.athlete(slug).value())) {
    names.emplace_back(archive.text(alias.name));
  }
  return names;
}

struct Birth {
  std::string_view first, first_says, second, second_says, stands;
  bool conflict;
  std::string_view why;
};

constexpr Birth kBirths[] = {
    {"list", "1980", "paper:low", "1980-05-03", "1980-05-03", false, "the day, though less trusted, agrees"},
    {"list", "1980-05-03", "paper", "1980", "1980-05-03", false, "the year says nothing new"},
    {"list", "1980-05-03", "paper:low", "1981", "1980-05-03", true, "another year"},
    {"list:low", "1980-03-05", "paper", "1980-05-03", "1980-05-03", true, "day and month exchanged"},
    {"list", "1980", "paper:low", "", "1980", false, "an unknown birth says nothing"},
};

TEST(SettlePeople, OneBirthStands) {
  for (const Birth& birth : kBirths) {
    SCOPED_TRACE(birth.why);
    SaidBook book;
    book.athlete_said(birth.first, "someone", "Someone").born = parse_date(birth.first_says).value_or(Date{});
    book.athlete_said(birth.second, "someone", "Someone").born =
        parse_date(birth.second_says).value_or(Date{});
    const ArchivePtr archive = book.settle();
    EXPECT_EQ(to_string(row(*archive, "someone").born), birth.stands);
    ASSERT_EQ(archive->tables().conflicts.size(), birth.conflict ? 2U : 0U);
    if (birth.conflict) {
      EXPECT_EQ(archive->text(archive->tables().conflicts[0].target), "athlete:someone");
      EXPECT_EQ(archive->text(archive->tables().conflicts[0].field), "born");
      EXPECT_EQ(archive->tables().conflicts[0].athlete, archive->athlete("someone"));
    }
  }
}

TEST(SettlePeople, OtherNamesAreAliases) {
  SaidBook book;
  book.athlete_said("list:low", "coe", "Seb Coe");
  book.athlete_said("book", "coe", "Sebastian Coe");
  book.athlete_said("paper", "coe", "Sebastian Coe");
  book.said.athlete_names.push_back(
      {.athlete = book.athlete("coe"), .alias = "Lord Coe", .origin = book.by("paper")});
  book.said.athlete_names.push_back(
      {.athlete = book.athlete("coe"), .alias = "Seb Coe", .origin = book.by("paper")});
  const ArchivePtr archive = book.settle();
  EXPECT_EQ(archive->text(row(*archive, "coe").name), "Sebastian Coe");
  EXPECT_THAT(aliases(*archive, "coe"), ElementsAre("Seb Coe", "Lord Coe"));
}

TEST(SettlePeople, CorrectionsStand) {
  SaidBook book;
  AthleteSaid& said = book.athlete_said("list", "coe", "Seb Coe");
  said.born = Date::of(1957);
  said.sex = Sex::Women;
  said.nation = Country::of("NOR");
  book.corrected("athlete:coe", "name", "Sebastian Coe");
  book.corrected("athlete:coe", "born", "1956-09-29");
  book.corrected("athlete:coe", "sex", "men");
  book.corrected("athlete:coe", "nation", "GBR");
  book.corrected("athlete:coe", "home", "England");
  book.corrected("athlete:nobody", "home", "Wales");
  const ArchivePtr archive = book.settle();
  const AthleteRow& coe = row(*archive, "coe");
  EXPECT_EQ(archive->text(coe.name), "Sebastian Coe");
  EXPECT_EQ(to_string(coe.born), "1956-09-29");
  EXPECT_EQ(coe.sex, Sex::Men);
  EXPECT_EQ(to_string(coe.nation), "GBR");
  EXPECT_EQ(archive->text(coe.home), "England");
  EXPECT_THAT(aliases(*archive, "coe"), ElementsAre("Seb Coe")) << "the old name is still found";
}

TEST(SettlePeople, TwoWhoAreOneCountAsOne) {
  SaidBook book;
  book.athlete_said("list", "el-guerrouj-1974", "Hicham El Guerrouj").nation = Country::of("MAR");
  AthleteSaid& other = book.athlete_said("paper", "h-elguerrouj", "H. El Guerrouj");
  other.born = Date::of(1974, 9, 14);
  book.athlete_said("paper", "guerrouj", "Guerrouj");
  book.ran("list", "1999-07-07-rome-mile-men", "el-guerrouj-1974", "3:43.13", 1);
  book.ran("paper", "1998-07-14-rome-1500-men", "h-elguerrouj", "3:26.00", 1);
  book.ran("paper", "1997-07-14-rome-1500-men", "guerrouj", "3:29.00", 1);
  book.said.athlete_codes.push_back(
      {.athlete = book.athlete("h-elguerrouj"), .code = "wa:1", .origin = book.by("paper")});
  book.merged("h-elguerrouj", "guerrouj");
  book.merged("el-guerrouj-1974", "h-elguerrouj");
  const ArchivePtr archive = book.settle();
  ASSERT_EQ(archive->tables().athletes.size(), 1U);
  EXPECT_EQ(archive->of(AthleteId{0}).size(), 3U);
  EXPECT_EQ(archive->id_of(AthleteId{0}), "athlete:el-guerrouj-1974");
  EXPECT_EQ(to_string(row(*archive, "el-guerrouj-1974").born), "1974-09-14");
  EXPECT_EQ(archive->athlete("athlete:guerrouj"), AthleteId{0}) << "a slug keeps its meaning";
  EXPECT_EQ(archive->athlete("athlete:h-elguerrouj"), AthleteId{0});
  EXPECT_TRUE(archive->performance("performance:1998-07-14-rome-1500-men/h-elguerrouj"));
  EXPECT_EQ(archive->tables().athlete_codes.size(), 1U);
  EXPECT_THAT(aliases(*archive, "guerrouj"), ElementsAre("H. El Guerrouj", "Guerrouj"));
}

TEST(SettlePeople, AMergeInACircleChangesNothing) {
  SaidBook book;
  book.athlete_said("list", "a", "A");
  book.athlete_said("list", "b", "B");
  book.merged("a", "b");
  book.merged("b", "a");
  EXPECT_EQ(book.settle()->tables().athletes.size(), 1U);
}

// RULE latest-nation
TEST(SettlePeople, TheNationIsTheLatestKnown) {
  SaidBook book;
  const auto nation = [&] { return to_string(row(*book.settle(), "lagat").nation); };
  book.athlete_said("list", "lagat", "Bernard Lagat").nation = Country::of("FRA");
  EXPECT_EQ(nation(), "FRA") << "only what is said of the person";
  book.ran("list", "2004-08-24-athens-1500-men", "lagat", "3:34.30", 2).nation = Country::of("KEN");
  book.ran("list", "2001-08-12-edmonton-1500-men", "lagat", "3:31.10", 2).nation = Country::of("USA");
  EXPECT_EQ(nation(), "KEN") << "the latest result";
  const auto ran_for = [&](std::string_view code, Date from, Date until) {
    book.said.nations.push_back({.athlete = book.athlete("lagat"),
                                 .nation = Country::of(code),
                                 .from = from,
                                 .until = until,
                                 .origin = book.by("list")});
  };
  ran_for("USA", Date::of(2005, 5, 7), {});
  ran_for("KEN", {}, Date::of(2005, 5, 6));
  ran_for("KEN", {}, Date::of(2005, 5, 6));
  EXPECT_EQ(nation(), "USA") << "the end of the history";
  book.ran("list", "2007-08-29-osaka-1500-men", "lagat", "3:34.77", 1);
  book.ran("list", "2005-05-06-doha-1500-men", "lagat", "3:36.00", 1);
  const ArchivePtr archive = book.settle();
  EXPECT_EQ(archive->nation_history(AthleteId{0}).size(), 2U);
  const auto on = [&](std::string_view id) {
    return to_string(archive->nations()[archive->performance(id).value().row]);
  };
  EXPECT_EQ(on("2007-08-29-osaka-1500-men/lagat"), "USA") << "a row without a nation has that of its day";
  EXPECT_EQ(on("2005-05-06-doha-1500-men/lagat"), "KEN");
}

TEST(SettlePeople, WhoIsNotSaidAndHasNotRunDoesNotExist) {
  SaidBook book;
  book.athlete("gone");
  book.ran("list", "2007-08-29-osaka-1500-women", "jamal", "3:58.75", 1);
  const ArchivePtr archive = book.settle();
  EXPECT_FALSE(archive->athlete("gone"));
  ASSERT_TRUE(archive->athlete("jamal")) << "somebody whose rows exist does";
  EXPECT_EQ(archive->text(row(*archive, "jamal").name), "jamal");
  EXPECT_EQ(row(*archive, "jamal").sex, Sex::Women);
}

}  // namespace
}  // namespace miler
