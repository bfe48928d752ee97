// Guesses about tables in nobody's format.
#include <gtest/gtest.h>

#include "miler/ingest/detail_generic_csv.h"

namespace miler::ingest {
namespace {

TEST(CsvHeaders, RolesHaveWords) {
  for (std::size_t i = 1; i < kRoles; ++i) {
    const auto role = static_cast<Role>(i);
    EXPECT_EQ(find_role(to_word(role)), role) << to_word(role);
  }
  EXPECT_EQ(find_role(""), std::nullopt);
  EXPECT_EQ(find_role("colour"), std::nullopt);
}

struct Header {
  std::string_view text;
  Role role;
};
constexpr Header kHeaders[] = {
    {"athlete", Role::Athlete},
    {"Name", Role::Athlete},
    {"First Name", Role::GivenName},
    {"SURNAME", Role::FamilyName},
    {"Time", Role::Mark},
    {"Official_Time", Role::Mark},
    {"Pos.", Role::Place},
    {"Nat.", Role::Nation},
    {"Date of birth", Role::Born},
    {"YOB", Role::Born},
    {"Indoor/Outdoor", Role::Track},
    {"venue_country", Role::Country},
    {"result_score", Role::Points},
    {"Bib", Role::None},
    {"", Role::None},
};

TEST(CsvHeaders, TheUsualWordsAreKnown) {
  for (const Header& header : kHeaders) EXPECT_EQ(guess_role(header.text), header.role) << header.text;
}

TEST(CsvHeaders, TheDelimiterIsTheOneTheHeaderHasMostOf) {
  EXPECT_EQ(guess_delimiter("a,b;c,d"), ',');
  EXPECT_EQ(guess_delimiter("a;b;c,d"), ';');
  EXPECT_EQ(guess_delimiter("a\tb\tc"), '\t');
  EXPECT_EQ(guess_delimiter("a"), ',');
}

TEST(CsvHeaders, DatesWithSlashesAreReadByThoseThatCanOnlyBeOne) {
  EXPECT_EQ(guess_slashes("d\n04/05/2024\n24/05/2024\n", ',', 0), Slashes::DayFirst);
  EXPECT_EQ(guess_slashes("d\n04/05/2024\n05/24/2024\n", ',', 0), Slashes::MonthFirst);
  EXPECT_EQ(guess_slashes("d\n04/05/2024\n", ',', 0), Slashes::Refuse) << "both could be";
  EXPECT_EQ(guess_slashes("d\n24/05/2024\n05/24/2024\n", ',', 0), Slashes::Refuse) << "neither fits all";
  EXPECT_EQ(guess_slashes("d\n2024-05-24\n", ',', 0), std::nullopt) << "no slashes";
}

TEST(CsvHeaders, ATableNeedsAnAthleteAndAMark) {
  EXPECT_TRUE(is_generic_csv("Name;Time\n"));
  EXPECT_TRUE(is_generic_csv("Last,First,Result\r\n"));
  EXPECT_FALSE(is_generic_csv("Name,Club\n"));
  EXPECT_FALSE(is_generic_csv("Time\n"));
  EXPECT_FALSE(is_generic_csv(""));
}

}  // namespace
}  // namespace miler::ingest
