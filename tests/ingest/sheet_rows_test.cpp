// What a row of each block of a sheet becomes: docs/sheets.md.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/ingest/read.h"
#include "tests/ingest/told.h"

namespace miler::ingest {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Batch read_sheet(std::string_view text) { return read_text("book.sheet", text, {.format = Format::Sheet}); }

TEST(SheetRows, EverythingAPerformanceCanSay) {
  const Batch batch = read_sheet(
      "sheet: x\nperformances:\nsex: men\nevent: 1500\n"
      "date,athlete,mark,status,place,round,meet,edition,race,venue,track,kind,paced,lights,class\n"
      "2023-09-16,A,3:28.76,,,final,Prefontaine Classic,48,Bowerman Mile,Hayward Field,outdoor,en-route "
      "1mile,yes,yes,circuit\n"
      "2023-09-16,B,,dnf,,,,,,,,,,,\n"
      "2023-09-16,F,,ok,4,,,,,,,,,,\n"
      "2023-09-16,C,DQ TR17.2,,,,,,,,,,,,\n"
      "2023-09-16,D,4:20.1h,,1=,heat 2,,,,,,combined,,,\n"
      "2023-09-16,E,3:40.00,,3sf2,,,,,,short,,no,,global\n");
  EXPECT_THAT(problems(batch), IsEmpty());
  EXPECT_THAT(
      told(batch),
      ElementsAre("book.sheet:6 men 1500 3:28.76 2023-09-16 A - final en-route of mile outdoor paced lights "
                  "circuit | "
                  "Hayward Field | Prefontaine Classic 48 | Bowerman Mile | source book medium",
                  "book.sheet:7 men 1500 dnf 2023-09-16 B | source book medium",
                  "book.sheet:8 men 1500 ok 2023-09-16 F 4 | source book medium",
                  "book.sheet:9 men 1500 dq 2023-09-16 C | source book medium",
                  "book.sheet:10 men 1500 4:20.1h 2023-09-16 D 1= heat 2 combined | source book medium",
                  "book.sheet:11 men 1500 3:40.00 2023-09-16 E 3 semi-final 2 short unpaced global | source "
                  "book medium"));
}

TEST(SheetRows, PeopleVenuesAndSeries) {
  const Batch batch = read_sheet(
      "sheet: x\n"
      "people:\nname,sex,nation,born,home,aliases,nations,affiliation,family,note\n"
      "Bernard Lagat,men,USA,1974-12-12,,\"Kip Lagat; Bernard Kipchirchir Lagat\","
      "KEN until 2005-05-06; USA from 2005-05-07,Nike,sister Viola Lagat,two flags\n"
      "venues:\nname,city,country,region,aliases,renamed\n"
      "Hayward Field,Eugene,USA,OR,Historic Hayward Field,Kincaid Field from 1919 until 1921-05\n"
      "series:\nname,aliases,renamed,class\n"
      "Prefontaine Classic,Pre; Pre Classic,Steve Prefontaine Classic until 1980; Run from Heaven,circuit\n");
  EXPECT_THAT(problems(batch), IsEmpty());
  ASSERT_THAT(batch.person_rows, SizeIs(1));
  const PersonDraft& lagat = batch.person_rows[0];
  EXPECT_EQ(lagat.person.name, "Bernard Lagat");
  EXPECT_THAT(lagat.aliases, ElementsAre("Kip Lagat", "Bernard Kipchirchir Lagat"));
  ASSERT_THAT(lagat.nations, SizeIs(2));
  EXPECT_EQ(lagat.nations[0].nation, Country::of("KEN"));
  EXPECT_EQ(lagat.nations[0].until, Date::of(2005, 5, 6));
  EXPECT_FALSE(lagat.nations[0].from.known());
  EXPECT_EQ(lagat.nations[1].from, Date::of(2005, 5, 7));
  ASSERT_THAT(batch.venue_rows, SizeIs(1));
  EXPECT_EQ(batch.venue_rows[0].venue, (VenueText{"Hayward Field", "Eugene", "OR", Country::of("USA")}));
  ASSERT_THAT(batch.venue_rows[0].aliases, SizeIs(2));
  EXPECT_EQ(batch.venue_rows[0].aliases[1].name, "Kincaid Field");
  EXPECT_EQ(batch.venue_rows[0].aliases[1].from, Date::of(1919));
  EXPECT_EQ(batch.venue_rows[0].aliases[1].until, Date::of(1921, 5));
  ASSERT_THAT(batch.series_rows, SizeIs(1));
  ASSERT_THAT(batch.series_rows[0].aliases, SizeIs(4));
  EXPECT_EQ(batch.series_rows[0].aliases[3].name, "Run from Heaven");
  EXPECT_EQ(batch.series_rows[0].level, MeetClass::Circuit);
}

TEST(SheetRows, RacesSplitsRecordsTitlesAndCounts) {
  const Batch batch = read_sheet(
      "sheet: x\n"
      "races:\ndate,event,sex,city,meet,edition,round,name,track,class,paced,lights\n"
      "2023-09-16,mile,men,Eugene,Prefontaine Classic,48,final,Bowerman Mile,outdoor,circuit,yes,yes\n"
      "splits:\ndate,event,sex,athlete,at,mark,city\n"
      "1999-07-07,mile,men,Hicham El Guerrouj,1200 m,2:47.91,Roma\n"
      "records:\nscope,status,date,event,sex,athlete,mark,kind,ratified,rescinded\n"
      "world+indoor,never-submitted,1997-02-12,mile,men,X,3:48.45,best,1997-05,1998\n"
      "titles:\ntitle,event,sex,athlete,won,until,due,meet,city,track,mark\n"
      "World Champion,1500,men,Josh Kerr,2023-08-23,,2025-09,World Championships,Budapest,outdoor,3:29.38\n"
      "counts:\nwhat,sex,event,from,as-of,count,bound,under,at-or-under,meet\n"
      "sub-4,men,mile,,2018-05-25,399,exact,4:00,,Prefontaine Classic\n"
      "fast,men,mile,2018,2018-05-25,8,at-least,,3:56.00,\n");
  EXPECT_THAT(problems(batch), IsEmpty());
  ASSERT_THAT(batch.race_rows, SizeIs(1));
  EXPECT_EQ(batch.race_rows[0].name, "Bowerman Mile");
  EXPECT_EQ(batch.race_rows[0].paced, Tristate::Yes);
  EXPECT_EQ(batch.race_rows[0].race.meet.edition, "48");
  EXPECT_EQ(batch.race_rows[0].race.event, kMensMile);
  ASSERT_THAT(batch.splits, SizeIs(1));
  EXPECT_EQ(batch.splits[0].at, Distance::metres(1200));
  EXPECT_EQ(to_string(batch.splits[0].mark), "2:47.91");
  ASSERT_THAT(batch.records, SizeIs(1));
  EXPECT_EQ(batch.records[0].status, RecordStatus::NeverSubmitted);
  EXPECT_EQ(batch.records[0].kind, RecordKind::Best);
  EXPECT_EQ(batch.records[0].ratified, Date::of(1997, 5));
  EXPECT_EQ(batch.records[0].rescinded, Date::of(1998));
  ASSERT_THAT(batch.titles, SizeIs(1));
  EXPECT_EQ(batch.titles[0].due, Date::of(2025, 9));
  EXPECT_EQ(batch.titles[0].race.date, Date::of(2023, 8, 23));
  EXPECT_EQ(to_string(*batch.titles[0].mark), "3:29.38");
  ASSERT_THAT(batch.counts, SizeIs(2));
  EXPECT_EQ(batch.counts[0].count, 399);
  EXPECT_FALSE(batch.counts[0].limit_inclusive);
  EXPECT_EQ(batch.counts[1].limit, Duration::seconds(236));
  EXPECT_TRUE(batch.counts[1].limit_inclusive);
  EXPECT_EQ(batch.counts[1].bound, Bound::AtLeast);
}

TEST(SheetRows, CorrectionsOfEveryKind) {
  const Batch batch = read_sheet(
      "sheet: x\n"
      "annulments:\nathlete,sex,from,to,date,event,city,place-now,reason,decided\n"
      "A,women,2012-01-01,2013-12-31,,,,,TR doping,2015-06\n"
      "B,men,,,2012-08-07,1500,London,3,lane,\n"
      "corrections:\nrow,field,was,is,reason,decided\n"
      "1954-05-06 mile Roger Bannister,mark,3:59.40,3:59.4h,hand-timed,\n"
      "settlements:\nrow,field,is,reason\n"
      "performance:x,place,2,photo finish\n"
      "merges:\nkeep,drop,reason\n"
      "athlete:a,athlete:b,married name\n"
      "separations:\nathlete,rows,born,reason\n"
      "athlete:john-gregorek-1960,from 2010-01-01; nation USA,1991-12-07,father and son\n");
  EXPECT_THAT(problems(batch), IsEmpty());
  ASSERT_THAT(batch.annulments, SizeIs(2));
  EXPECT_EQ(batch.annulments[0].decided, Date::of(2015, 6));
  EXPECT_EQ(batch.annulments[1].place_now, 3);
  EXPECT_EQ(batch.annulments[1].event, EventName{Distance::metres(1500)});
  ASSERT_THAT(batch.corrections, SizeIs(2));
  EXPECT_EQ(batch.corrections[0].was, "3:59.40");
  EXPECT_EQ(batch.corrections[1].was, "");
  ASSERT_THAT(batch.merges, SizeIs(1));
  EXPECT_EQ(batch.merges[0].drop, "athlete:b");
  ASSERT_THAT(batch.separations, SizeIs(1));
  EXPECT_THAT(batch.separations[0].rows, ElementsAre("from 2010-01-01", "nation USA"));
}

TEST(SheetRows, EventsOutsideTheSportAreCountedAndAreNoProblem) {
  const Batch batch = read_sheet(
      "sheet: x\nperformances:\nsex: men\ndate,event,athlete,mark\n1999,100,A,10.00\n1999,mile,B,3:50\n");
  EXPECT_THAT(problems(batch), IsEmpty());
  EXPECT_EQ(batch.files[0].out_of_scope, 1U);
  EXPECT_THAT(batch.performances, SizeIs(1));
}

struct Fault {
  std::string_view body, problem, why;
};
constexpr Fault kFaults[] = {
    {"counts:\nsex: men\nevent: mile\nbound: exact\nas-of: 2018\nwhat,count,under,at-or-under\nw,3.5,,\n",
     "x.sheet:8:3 count '3.5': '3.5' is not a whole number", "half a mile"},
    {"counts:\nsex: men\nevent: mile\nbound: exact\nas-of: "
     "2018\nwhat,count,under,at-or-under\nw,3,4:00,4:00\n",
     "x.sheet:8:5 under '4:00': a count has one limit", "two limits"},
    {"performances:\nsex: men\nevent: mile\ndate,athlete,mark,kind\n1999,A,3:50,race 2mile\n",
     "x.sheet:6:13 kind 'race 2mile': only a split has a longer distance", "a race within a race"},
    {"performances:\nsex: men\nevent: mile\ndate,athlete,mark,kind\n1999,A,3:50,en-route 1500\n",
     "x.sheet:6:13 kind 'en-route 1500': a split is of a longer race", "a split of a shorter race"},
    {"performances:\nsex: men\nevent: mile\ndate,athlete,mark\n1999,A,\n",
     "x.sheet:6:8 mark '': needs a value for 'mark'", "neither mark nor status"},
    {"splits:\nsex: men\nevent: mile\ndate,athlete,at,mark\n1999,A,mile,3:43\n",
     "x.sheet:6:8 at 'mile': a split lies between the start and the finish", "the finish is no split"},
    {"annulments:\nathlete,sex,reason\nA,men,doping\n", "x.sheet:4:0 date '': needs a date, or from and to",
     "which results?"},
    {"separations:\nathlete,rows,reason\nathlete:a,from 1990,two\n",
     "x.sheet:4:0 born '': needs the birth or name of the second person", "who is the other?"},
};

TEST(SheetRows, WhatCannotBeReadIsAProblemWithItsPlace) {
  for (const Fault& fault : kFaults) {
    SCOPED_TRACE(fault.why);
    const Batch batch = read_text("x.sheet", "sheet: x\n" + std::string{fault.body}, {});
    EXPECT_THAT(problems(batch), ElementsAre(fault.problem));
    EXPECT_EQ(rows_unaccounted(batch, 0), 0);
  }
}

}  // namespace
}  // namespace miler::ingest
