// Who is one person: each trap of the lists in a sheet.
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/ingest/detail_people.h"
#include "tests/ingest/desk.h"

namespace miler::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

std::vector<std::string> people(const Archive& archive) {
  std::vector<std::string> ids;
  for (std::uint32_t row = 0; row < archive.tables().athletes.size(); ++row) {
    ids.push_back(archive.id_of(AthleteId{row}).substr(8));
  }
  return ids;
}

struct Trap {
  std::string_view rows;
  std::vector<std::string> people;
  std::string_view why;
};

// RULE identity-of-people
const Trap kTraps[] = {
    {"1982-06-26,mile,men,John Gregorek,USA,1960-04-15,3:51.34,6,,Oslo,NOR\n"
     "2017-05-27,mile,men,John Gregorek,USA,1991-12-07,3:54.15,6,,Eugene,USA",
     {"john-gregorek-1960", "john-gregorek-1991"},
     "father and son are two"},
    {"2001-08-24,1500,men,Bernard Lagat,KEN,1974-12-12,3:26.34,2,,Bruxelles,BEL\n"
     "2005-08-05,mile,men,Bernard Lagat,USA,1974-12-12,3:48.38,1,,Oslo,NOR",
     {"bernard-lagat-1974"},
     "who changed nation is one, by his birth"},
    {"2013-05-10,1500,men,Jiang Bo,CHN,1990-02-02,3:37.00,1,,Doha,QAT\n"
     "2013-06-10,1500,men,Bo Jiang,CHN,1990-02-02,3:38.00,2,,Rabat,MAR",
     {"bo-jiang-1990"},
     "the order of names decides nothing"},
    {"1980-07-15,mile,men,José Abascal,ESP,1958-03-17,3:52.00,1,,Oslo,NOR\n"
     "1980-08-15,mile,men,Jose ABASCAL,ESP,1958,3:53.00,1,,Nice,FRA\n"
     "1980-09-15,mile,men,Jose Abascal,ESP,1958-01-01,3:54.00,1,,Rieti,ITA",
     {"jose-abascal-1958"},
     "a year, and the 1 January that stands for one, fit the day"},
    {"1980-07-15,mile,men,Jose Perez,ESP,1958-03-17,3:52.00,1,,Oslo,NOR\n"
     "1980-08-15,mile,men,Jose Perez,ESP,1958-09-01,3:53.00,1,,Nice,FRA\n"
     "1980-09-15,mile,men,Jose Perez,ESP,1958,3:54.00,1,,Rieti,ITA",
     {"jose-perez-1958", "jose-perez-1958-2", "jose-perez-1958-3"},
     "a year that fits two means neither"},
    {"1980-07-15,mile,men,Jose Perez,ESP,1958,3:52.00,1,,Oslo,NOR\n"
     "1980-08-15,mile,men,Jose Perez,MEX,1958,3:53.00,1,,Nice,FRA",
     {"jose-perez-1958", "jose-perez-1958-2"},
     "a year and a name of two nations are two"},
    {"1982-06-26,mile,men,Sydney Maree,RSA,1956-09-09,3:52.00,1,,Oslo,NOR\n"
     "1985-06-26,mile,men,Sydney Maree,USA,,3:51.00,1,,Oslo,NOR\n"
     "1986-06-26,mile,men,Sydney Maree,RSA,,3:50.00,1,,Oslo,NOR",
     {"sydney-maree", "sydney-maree-1956"},
     "a name without a birth is who ran for that nation, else somebody new"},
    {"1982-06-26,mile,men,John Gregorek,USA,,3:51.34,6,,Oslo,NOR\n"
     "2017-05-27,mile,men,John Gregorek,USA,,3:54.15,6,,Eugene,USA\n"
     "1985-06-26,mile,men,John Gregorek,USA,1960-04-15,3:55.00,6,,Nice,FRA\n"
     "2018-06-26,mile,men,John Gregorek,USA,1991-12-07,3:55.00,6,,Rieti,ITA",
     {"john-gregorek-1960", "john-gregorek-1991"},
     "without a birth the day of the race tells father and son"},
    {"1920-06-26,mile,men,Tom Smith,GBR,,4:20.0,1,,London,GBR\n"
     "2017-05-27,mile,men,Tom Smith,GBR,1991-12-07,3:54.15,6,,Eugene,USA",
     {"tom-smith", "tom-smith-1991"},
     "nobody ran before he was born"},
    {"1987-07-05,mile,women,Kim Gallagher,USA,1964-06-11,4:30.00,1,,Nice,FRA\n"
     "1987-07-05,mile,men,Kim Gallagher,USA,1964-06-11,4:00.00,1,,Nice,FRA",
     {"kim-gallagher-1964", "kim-gallagher-1964-2"},
     "a man and a woman"},
    {"1988-07-05,1500,men,Jens-Peter Herold,GDR,1965,3:33.33,1,,Potsdam,GDR\n"
     "1991-07-05,1500,men,Jens-Peter Herold,GER,1965-06-02,3:34.00,1,,Berlin,GER",
     {"jens-peter-herold-1965"},
     "a nation under its next name"},
};

TEST(ResolvePeople, TellsPeopleApart) {
  for (const Trap& trap : kTraps) {
    SCOPED_TRACE(trap.why);
    Desk desk;
    desk.import(performances("list", trap.rows));
    EXPECT_THAT(people(desk.archive()), ::testing::UnorderedElementsAreArray(trap.people));
  }
}

TEST(ResolvePeople, ABirthComesLaterAndTheIdStays) {
  Desk desk;
  desk.import(performances("book", "1999-07-07,mile,men,Noah Ngeny,KEN,,3:43.40,2,,Roma,ITA"));
  desk.import(performances("list", "1999-07-07,mile,men,Noah NGENY,KEN,1978-11-02,3:43.40,2,,Roma,ITA"));
  EXPECT_THAT(people(desk.archive()), ElementsAre("noah-ngeny"));
  EXPECT_EQ(to_string(desk.archive()[AthleteId{0}].born), "1978-11-02");
  EXPECT_THAT(desk.told(), ElementsAre("1999-07-07-roma-mile-men/noah-ngeny 3:43.40 2 book+list"));
}

TEST(ResolvePeople, AliasesJoinNames) {
  constexpr std::string_view kPeople =
      "sheet: people\n\nsources:\nkey,title\nknown,known\n\npeople:\nsource: "
      "known\nname,sex,nation,born,aliases\n"
      "Mo Farah,men,GBR,1983-03-23,Mohamed Farah\nMatthew Centrowitz,men,USA,1989-10-18,Matt Centrowitz\n";
  Desk desk;
  desk.import(kPeople);
  desk.import(performances("list",
                           "2013-07-19,1500,men,Mohamed FARAH,GBR,1983-03-23,3:28.81,2,,Monaco,MON\n"
                           "1976-07-30,1500,men,Matt CENTROWITZ,USA,1955-01-28,3:45.02,7,,Montreal,CAN"));
  EXPECT_THAT(people(desk.archive()),
              UnorderedElementsAre("mo-farah-1983", "matthew-centrowitz-1989", "matt-centrowitz-1955"))
      << "an alias is a name, and names alone join nobody";
}

TEST(ResolvePeople, TheOrderOfRowsPlaysNoPart) {
  for (const Trap& trap : kTraps) {
    SCOPED_TRACE(trap.why);
    Desk forwards, backwards;
    std::string reversed;
    std::string_view rest = trap.rows;
    while (!rest.empty()) {
      const std::size_t end = rest.rfind('\n');
      const std::size_t begin = end == std::string_view::npos ? 0 : end + 1;
      reversed += std::string{rest.substr(begin)} + '\n';
      rest = end == std::string_view::npos ? std::string_view{} : rest.substr(0, end);
    }
    forwards.import(performances("list", trap.rows));
    backwards.import(performances("list", reversed));
    EXPECT_EQ(forwards.told(), backwards.told());
  }
}

}  // namespace
}  // namespace miler::testing
