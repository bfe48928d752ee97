// What a few words name, on a small sheet.
#include "miler/words/gazetteer.h"

#include <string>
#include <vector>

#include "tests/support/sheet.h"
#include "tests/words/told.h"

namespace miler::words {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

const testing::Sheet& sheet() {
  static const testing::Sheet kSheet{R"(
2023-09-16 mile 3:43.73 Jakob_Ingebrigtsen NOR Hayward_Field 1 city:Eugene in:USA meet:Prefontaine_Classic race:Bowerman_Mile
2023-09-16 mile 3:43.97 Yared_Nuguse USA Hayward_Field 2 city:Eugene in:USA meet:Prefontaine_Classic race:Bowerman_Mile
2022-05-28 mile 3:51.00 Henrik_Ingebrigtsen NOR Hayward_Field 3 city:Eugene in:USA meet:Prefontaine_Classic race:Bowerman_Mile
2019-05-28 mile 3:52.00 Henrik_Ingebrigtsen NOR Hayward_Field 3 city:Eugene in:USA meet:Prefontaine_Classic
2018-05-28 mile 3:53.00 Henrik_Ingebrigtsen NOR Hayward_Field 3 city:Eugene in:USA meet:Prefontaine_Classic
1999-07-07 mile 3:43.13 Hicham_El_Guerrouj MAR Stadio_Olimpico 1 city:Roma in:ITA meet:Golden_Gala race:Dream_Mile
1979-07-17 mile 3:48.95 Sebastian_Coe GBR Bislett_Stadion 1 city:Oslo in:NOR meet:Bislett_Games race:Dream_Mile
2001-06-01 1500 3:30.99 Ali_Saïdi-Sief ALG Olympiastadion 1 city:Berlin in:GER
2001-06-02 1500 3:40.99 Mark_English IRL Olympiastadion_Munich 1 city:München in:GER
2001-06-03 1500 3:41.99 Mark_Long USA Letzigrund 1 city:Zürich in:SUI
2001-06-04 1500 3:42.99 Kasimierz_Żółw POL Arena_Toruń 1 city:Toruń in:POL
2001-06-05 1500 3:43.99 Søren_Đokić_Jr DEN Stadion_Größe 1 city:Kævlinge in:DEN
2001-06-06 1500 3:44.99 Bill_Penn USA Franklin_Field 1 city:Oxford in:USA
2001-06-07 1500 3:45.99 Bill_Penn USA Iffley_Road 1 city:Oxford in:GBR
record world ratified 2023-09-16 Jakob_Ingebrigtsen
title Olympic_champion 1500 Hicham_El_Guerrouj won:2004-08-24
)"};
  return kSheet;
}

const Gazetteer& gazetteer() {
  static const Gazetteer kGazetteer{sheet().archive()};
  return kGazetteer;
}

struct Meaning {
  std::string_view text, named, why;
};

constexpr Meaning kMeanings[] = {
    {"Jakob Ingebrigtsen", "2: Jakob Ingebrigtsen", "the whole name"},
    {"Ingebrigtsen", "1: Jakob Ingebrigtsen | Henrik Ingebrigtsen", "a record comes before more rows"},
    {"Henrik Ingebrigtsen v", "2: Henrik Ingebrigtsen", "the longest, and no further"},
    {"el guerrouj", "2: Hicham El Guerrouj", "a particle"},
    {"Guerrouj", "1: Hicham El Guerrouj", "without its particle"},
    {"Saidi-Sief", "2: Ali Saïdi-Sief", "a surname of two words, a mark gone"},
    {"Żółw", "1: Kasimierz Żółw", "ż and ł"},
    {"zolw", "1: Kasimierz Żółw", "typed without them"},
    {"Dokic", "1: Søren Đokić Jr", "đ, and no Jr"},
    {"soren dokic", "2: Søren Đokić Jr", "ø"},
    {"grosse", "1: venue Stadion Größe", "ß, and without Stadion"},
    {"Kaevlinge", "1: city Kævlinge DEN", "æ"},
    {"Jr", "", "no name by itself"},
    {"Long", "", "a word of the language"},
    {"Mark Long", "2: Mark Long", "with the first name he is found"},
    {"English", "1: home England", "a surname that is a nation's word"},
    {"Mark English", "2: Mark English", "with the first name he is found"},
    {"Jakob", "", "no first names"},
    {"Hayward Field", "2: venue Hayward Field", "the venue"},
    {"Hayward", "1: venue Hayward Field", "without Field, and the only one"},
    {"Bislett", "1: venue Bislett Stadion", "without Stadion"},
    {"Bislett Games", "2: series Bislett Games", "longer than the venue"},
    {"Torun", "1: city Toruń POL", "a city, so that the arena does not lose its Arena"},
    {"Eugene", "1: city Eugene USA", "a city"},
    {"Oxford", "1: city Oxford GBR | city Oxford USA", "two cities of a name"},
    {"Rome", "1: city Roma ITA", "in English"},
    {"Munich", "1: city München GER", "in English, a mark gone"},
    {"Bowerman Mile", "2: series Prefontaine Classic", "races so named are of one series"},
    {"Dream Mile", "2: series Golden Gala | series Bislett Games", "races so named are of two"},
    {"Hicham Guerrouj", "2: Hicham El Guerrouj", "the first name and the last"},
    {"Prefontaine Classic 2023", "3: meeting Prefontaine Classic 2023", "a meeting with its edition"},
    {"Prefontaine Classic", "2: series Prefontaine Classic", "the series, of no year"},
    {"Olympic champion", "2: title Olympic champion", "a title"},
    {"olympic champions since", "2: title Olympic champion", "in plural"},
    {"American", "1: USA", "adjective"},
    {"Americans", "1: USA", "people"},
    {"US", "1: USA", "short"},
    {"United States", "2: USA", "name"},
    {"Great Britain and Northern Ireland", "5: GBR", "longer than Great Britain"},
    {"Britain", "1: GBR", "name"},
    {"Briton", "1: GBR", "people"},
    {"Norwegians", "1: NOR", "people"},
    {"NOR", "1: NOR", "code"},
    {"and", "", "Andorra's code is a word"},
    {"Irishwomen", "1: IRL", "people"},
    {"Frenchman", "1: FRA", "people"},
    {"Swedes", "1: SWE", "people"},
    {"New Zealander", "2: NZL", "people"},
    {"Russian", "1: RUS", "not the Russian Olympic Committee"},
    {"Congolese", "1: CGO | COD", "two nations of an adjective"},
    {"Trinidad and Tobago", "3: TTO", "and for &"},
    {"South Africans", "2: RSA", "longer than South"},
    {"Scot", "1: home Scotland", "a home nation"},
    {"Welshman", "1: home Wales", "a home nation"},
    {"European", "1: area EUR", "an area"},
    {"South Americans", "2: area SAM", "longer than Americans"},
    {"Narnia", "", "nothing"},
    {"the", "", "a function word"},
};

TEST(Gazetteer, NamesWhatAFewWordsMean) {
  for (const Meaning& row : kMeanings) {
    EXPECT_EQ(testing::told(gazetteer(), row.text), row.named) << row.text << ": " << row.why;
  }
}

TEST(Gazetteer, FindsInTheMiddleOfASentence) {
  const std::vector<std::string> words{"fastest", "mile", "at", "hayward", "field", "since", "2000"};
  EXPECT_EQ(gazetteer().find(words, 3).count, 2U);
  EXPECT_EQ(gazetteer().find(words, 3).first, 3U);
  for (const std::size_t at : {0U, 1U, 2U, 5U, 6U}) EXPECT_EQ(gazetteer().find(words, at).count, 0U) << at;
  EXPECT_EQ(gazetteer().find(words, 7).count, 0U) << "behind the end";
}

TEST(Gazetteer, EverythingIsFoundByItsName) {
  const Archive& archive = sheet().archive();
  const auto found = [&](std::string_view name) {
    const std::vector<std::string> words = testing::folded_words(name);
    const Mention mention = gazetteer().find(words, 0);
    EXPECT_EQ(mention.count, words.size()) << name;
    return mention.named;
  };
  for (std::uint32_t row = 0; row < archive.tables().athletes.size(); ++row) {
    const AthleteId id{row};
    EXPECT_THAT(found(archive.text(archive[id].name)), ::testing::Contains(Named{id}));
  }
  for (std::uint32_t row = 0; row < archive.tables().venues.size(); ++row) {
    const VenueId id{row};
    EXPECT_THAT(found(archive.text(archive[id].name)), ::testing::Contains(Named{id}));
  }
}

TEST(Gazetteer, ProposesNamesAsWritten) {
  EXPECT_THAT(gazetteer().nearest("ingebritsen", 3), ElementsAre("Ingebrigtsen"));
  EXPECT_THAT(gazetteer().nearest("jakob ingebritsen", 3), ElementsAre("Jakob Ingebrigtsen"));
  EXPECT_THAT(gazetteer().nearest("haywerd", 1), ElementsAre("Hayward Field"));
  EXPECT_THAT(gazetteer().nearest("norwegain", 1), ElementsAre("Norwegian"));
  EXPECT_THAT(gazetteer().nearest("guerouj", 1), ElementsAre("Guerrouj"));
  EXPECT_THAT(gazetteer().nearest("elguerrouj", 1), ElementsAre("El Guerrouj"));
  EXPECT_THAT(gazetteer().nearest("bowermann", 1), ElementsAre("Bowerman Mile"));
  EXPECT_THAT(gazetteer().nearest("xyzzy", 3), IsEmpty());
}

TEST(Gazetteer, CompletesNames) {
  EXPECT_THAT(gazetteer().beginning_with("ingeb", 5), ElementsAre("Ingebrigtsen"));
  EXPECT_THAT(gazetteer().beginning_with("hayw", 1), ElementsAre("Hayward Field"));
  EXPECT_THAT(gazetteer().beginning_with("jakob i", 5), ElementsAre("Jakob Ingebrigtsen"));
  EXPECT_THAT(gazetteer().beginning_with("nobody i", 5), IsEmpty());
  EXPECT_THAT(gazetteer().beginning_with("", 3), Not(IsEmpty()));
}

TEST(Gazetteer, OutlivesAMove) {
  Gazetteer moved{sheet().archive()};
  const Gazetteer other{std::move(moved)};
  EXPECT_EQ(testing::told(other, "Guerrouj"), "1: Hicham El Guerrouj");
  EXPECT_EQ(&other.archive(), &sheet().archive());
}

}  // namespace
}  // namespace miler::words
