// Nations: every federation, past nations, areas and home nations.
#include "miler/marks/country.h"

#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>

namespace miler {
namespace {

constexpr Country kBritain = Country::of("GBR");

TEST(Country, TakesTwoBytesInAlphabeticalOrder) {
  EXPECT_LT(Country::of("AAA"), Country::of("AAB"));
  EXPECT_LT(Country::of("AZZ"), Country::of("BAA"));
  EXPECT_EQ(to_string(Country::of("ZZZ")), "ZZZ");
  EXPECT_EQ(to_string(Country{}), "");
  EXPECT_FALSE(Country{}.known());
  EXPECT_TRUE(Country::of("AAA").known());
  EXPECT_EQ(Country::from_packed(kBritain.packed()), kBritain);
}

TEST(Nations, EveryOneReadsBack) {
  std::set<std::string_view> names;
  for (const Nation& nation : nations()) {
    SCOPED_TRACE(nation.code);
    const Country country = Country::of(nation.code);
    EXPECT_EQ(to_string(country), nation.code);
    EXPECT_EQ(parse_country(nation.code), country);
    EXPECT_EQ(parse_country(nation.name), country) << nation.name;
    EXPECT_EQ(find_nation(country), &nation);
    EXPECT_FALSE(nation.adjective.empty());
    names.insert(nation.name);
  }
  EXPECT_EQ(names.size(), nations().size()) << "two nations of one name";
}

// RULE areas
TEST(Nations, AreAllThereByArea) {
  std::map<Area, int> members;
  for (const Nation& nation : nations()) {
    // Teams without a federation of their own: neutral Russians and Belarusians, and the former Antilles.
    const bool federation = !nation.historical && nation.code != "ANA" && nation.code != "CUW";
    if (federation) ++members[nation.area];
  }
  EXPECT_EQ(members[Area::Africa], 54);
  EXPECT_EQ(members[Area::Asia], 45);
  EXPECT_EQ(members[Area::Europe], 51);
  EXPECT_EQ(members[Area::NorthAmerica], 31);
  EXPECT_EQ(members[Area::SouthAmerica], 13);
  EXPECT_EQ(members[Area::Oceania], 20);
}

// RULE areas
TEST(Nations, AreasThatSurprise) {
  for (const auto& [code, area] : {std::pair{"PAN", Area::SouthAmerica},
                                   {"GUY", Area::SouthAmerica},
                                   {"MEX", Area::NorthAmerica},
                                   {"ISR", Area::Europe},
                                   {"TUR", Area::Europe},
                                   {"KAZ", Area::Asia},
                                   {"BRN", Area::Asia},
                                   {"EGY", Area::Africa},
                                   {"URS", Area::Europe},
                                   {"EUN", Area::Europe},
                                   {"ANA", Area::Europe},
                                   {"AIN", Area::None},
                                   {"ART", Area::None}}) {
    EXPECT_EQ(area_of(Country::of(code)), area) << code;
  }
}

// RULE nation-of-the-day
TEST(Nations, ThoseOfThePastAreTheirOwn) {
  for (const std::string_view code : {"URS", "GDR", "FRG", "TCH", "YUG", "EUN", "SCG", "AHO"}) {
    const Nation* nation = find_nation(Country::of(code));
    ASSERT_NE(nation, nullptr) << code;
    EXPECT_TRUE(nation->historical) << code;
  }
  EXPECT_NE(parse_country("FRG").value(), parse_country("GER").value())
      << "a West German of 1983 is not renamed";
  EXPECT_EQ(adjective_of(Country::of("GDR")), "East German");
}

struct Reading {
  std::string_view text;
  std::string_view code;
  std::string_view why;
};

constexpr Reading kReadings[] = {
    {"GBR", "GBR", "a code"},
    {"gbr", "GBR", "in small letters"},
    {"Great Britain", "GBR", "a name"},
    {"United Kingdom", "GBR", "another"},
    {"Scotland", "GBR", "a home nation runs for Great Britain"},
    {"United States", "USA", "a name"},
    {"US", "USA", "two letters"},
    {"DEU", "GER", "ISO"},
    {"GER", "GER", "IOC"},
    {"DDR", "GDR", "as East Germans wrote it"},
    {"NLD", "NED", "ISO"},
    {"CHE", "SUI", "ISO"},
    {"ZAF", "RSA", "ISO"},
    {"DZA", "ALG", "ISO"},
    {"BRN", "BRN", "Bahrain: ISO's Brunei is not meant in athletics"},
    {"BHR", "BRN", "ISO's Bahrain"},
    {"SIN", "SGP", "the code until 2016"},
    {"ROM", "ROU", "the code until 2006"},
    {"Turkey", "TUR", "the name until 2022"},
    {"Ivory Coast", "CIV", "without accents"},
    {"Soviet Union", "URS", "a nation of the past"},
};

TEST(ParseCountry, ReadsCodesAndNames) {
  for (const Reading& c : kReadings) {
    const auto read = parse_country(c.text);
    ASSERT_TRUE(read) << c.text;
    EXPECT_EQ(to_string(*read), c.code) << c.why;
  }
}

TEST(ParseCountry, RefusesWhatIsNoNation) {
  for (const std::string_view text : {"", "QQQ", "???", "G", "GB R", "GBRX", "Atlantis", "12A"}) {
    const auto read = parse_country(text);
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error().code, ErrorCode::BadCountry);
    EXPECT_EQ(read.error().where, (SourceSpan{0, static_cast<std::uint32_t>(text.size())}));
  }
}

TEST(Nations, TheUnknownHasNothing) {
  EXPECT_EQ(find_nation(Country{}), nullptr);
  EXPECT_EQ(name_of(Country{}), "");
  EXPECT_EQ(adjective_of(Country::of("QQQ")), "");
  EXPECT_EQ(area_of(Country{}), Area::None);
}

TEST(ParseArea, ReadsCodesNamesAndAdjectives) {
  for (const Area area :
       {Area::Africa, Area::Asia, Area::Europe, Area::NorthAmerica, Area::SouthAmerica, Area::Oceania}) {
    EXPECT_EQ(parse_area(to_word(area)), area);
    EXPECT_EQ(parse_area(name_of(area)), area);
    EXPECT_EQ(parse_area(adjective_of(area)), area);
  }
  EXPECT_EQ(parse_area("eur"), Area::Europe);
  EXPECT_EQ(parse_area("NAM"), Area::NorthAmerica) << "another code in use";
  EXPECT_FALSE(parse_area(""));
  EXPECT_FALSE(parse_area("Antarctica"));
  EXPECT_EQ(to_word(Area::None), "");
  EXPECT_EQ(name_of(Area::None), "");
  EXPECT_EQ(adjective_of(Area::None), "");
}

// RULE home-nations
TEST(HomeNations, RunForGreatBritainAndForThemselves) {
  ASSERT_EQ(home_nations().size(), 4U);
  for (const HomeNation& nation : home_nations()) {
    EXPECT_EQ(parse_country(nation.name), kBritain);
    for (const std::string_view word : {nation.name, nation.adjective, nation.code}) {
      EXPECT_EQ(find_home_nation(word), &nation);
    }
  }
  EXPECT_EQ(find_home_nation("scottish")->name, "Scotland");
  EXPECT_EQ(find_home_nation("Ireland"), nullptr) << "a nation of its own";
  EXPECT_EQ(find_home_nation(""), nullptr);
}

}  // namespace
}  // namespace miler
