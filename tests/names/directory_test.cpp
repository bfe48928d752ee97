// Who is meant: people by any part of their names, and how several and none are told.
#include "miler/names/directory.h"

#include <string>
#include <vector>

#include "miler/names/fold.h"
#include "tests/names/small_archive.h"
#include "tests/support/property.h"

namespace miler::names {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

struct Meaning {
  std::string_view words, id, why;
};

constexpr Meaning kMeanings[] = {
    {"Jakob Ingebrigtsen", "athlete:jakob-ingebrigtsen-2000", "the whole name"},
    {"INGEBRIGTSEN Jakob", "athlete:jakob-ingebrigtsen-2000", "family name first"},
    {"Ingebrigtsen, Jakob", "athlete:jakob-ingebrigtsen-2000", "with a comma"},
    {"jakob", "athlete:jakob-ingebrigtsen-2000", "a given name that nobody else has"},
    {"J. Ingebrigtsen", "athlete:jakob-ingebrigtsen-2000", "an initial"},
    {"Hicham El Guerrouj", "athlete:hicham-el-guerrouj-1974", "a particle"},
    {"guerrouj", "athlete:hicham-el-guerrouj-1974", "the family name without its particle"},
    {"ElGuerrouj", "athlete:hicham-el-guerrouj-1974", "written in one word"},
    {"Guerr", "athlete:hicham-el-guerrouj-1974", "the beginning of a word"},
    {"Said Aouita", "athlete:said-aouita-1959", "without its diaeresis"},
    {"Sonia O’Sullivan", "athlete:sonia-osullivan-1969", "another apostrophe"},
    {"Neguse", "athlete:yared-nuguse-1999", "an alias"},
    {"Kerr Josh", "athlete:josh-kerr-1997", "a whole name beats the parts of others"},
    {"athlete:josh-kerr-1997", "athlete:josh-kerr-1997", "a stable id"},
    {"josh-kerr-1997", "athlete:josh-kerr-1997", "a stable id without its kind"},
    {"John Paul Jones", "athlete:john-paul-jones", "no birth is known"},
};

TEST(Directory, FindsPeopleByAnyUnambiguousPart) {
  const ArchivePtr archive = small_archive();
  const Directory directory{*archive};
  for (const Meaning& row : kMeanings) {
    SCOPED_TRACE(row.why);
    const auto found = directory.athlete(row.words);
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_EQ(archive->id_of(*found), row.id);
  }
}

TEST(Directory, ListsAllWhenSeveralAreMeantBusiestFirst) {
  const ArchivePtr archive = small_archive();
  const Directory directory{*archive};
  const auto kerr = directory.athlete("Kerr");
  ASSERT_FALSE(kerr);
  EXPECT_EQ(kerr.error().code, ErrorCode::Ambiguous);
  EXPECT_THAT(kerr.error().message, HasSubstr("'Kerr'"));
  EXPECT_THAT(kerr.error().candidates, ElementsAre("Josh Kerr (GBR, born 1997-10-08) athlete:josh-kerr-1997",
                                                   "Alan Kerr (GBR, born 1951) athlete:alan-kerr-1951"));
}

TEST(Directory, HintsNarrow) {
  const ArchivePtr archive = small_archive();
  const Directory directory{*archive};
  EXPECT_EQ(directory.athletes("Gregorek").size(), 2U);
  EXPECT_EQ(archive->id_of(
                directory.athlete("Gregorek", {.sex = {}, .nation = {}, .born = Date::of(1991)}).value()),
            "athlete:john-gregorek-1991");
  EXPECT_EQ(
      archive->id_of(
          directory.athlete("Lagat", {.sex = Sex::Men, .nation = Country::of("KEN"), .born = {}}).value()),
      "athlete:bernard-lagat-1974")
      << "a nation of earlier days";
  const auto other = directory.athlete("Lagat", {.sex = Sex::Women, .nation = {}, .born = {}});
  ASSERT_FALSE(other);
  EXPECT_EQ(other.error().code, ErrorCode::NotFound);
  EXPECT_THAT(other.error().candidates, ElementsAre(HasSubstr("Bernard Lagat")));
}

TEST(Directory, ProposesTheNearestSpelling) {
  const ArchivePtr archive = small_archive();
  const Directory directory{*archive};
  const auto found = directory.athlete("Ingebritsen");
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().code, ErrorCode::NotFound);
  EXPECT_THAT(found.error().candidates, ElementsAre(HasSubstr("Jakob"), HasSubstr("Henrik")));
  EXPECT_THAT(directory.athlete("Jakob Ingebritsen").error().candidates, ElementsAre(HasSubstr("Jakob")));
  EXPECT_THAT(directory.athlete("Zátopek").error().candidates, IsEmpty());
  EXPECT_EQ(directory.athlete("").error().code, ErrorCode::NotFound);
}

TEST(Directory, EverybodyIsFoundByHisOwnName) {
  const ArchivePtr archive = small_archive();
  const Directory directory{*archive};
  for (std::uint32_t row = 0; row < archive->tables().athletes.size(); ++row) {
    const std::string name{archive->text(archive->tables().athletes[row].name)};
    EXPECT_THAT(directory.athletes(name), ::testing::Contains(AthleteId{row})) << name;
    EXPECT_THAT(directory.athletes(fold_unordered(name)), ::testing::Contains(AthleteId{row})) << name;
  }
}

RC_GTEST_PROP(Directory, AnyTextIsAnsweredOrRefused, (const std::string& text)) {
  const ArchivePtr archive = small_archive();
  const Directory directory{*archive};
  const auto found = directory.athlete(text);
  RC_ASSERT(found || found.error().code == ErrorCode::NotFound || found.error().code == ErrorCode::Ambiguous);
  (void)directory.place(text);
  (void)directory.meeting(text);
  (void)directory.race(text);
}

}  // namespace
}  // namespace miler::names
