// Tables of results in nobody's format.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/ingest/read.h"
#include "tests/ingest/told.h"

namespace miler::ingest {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(GenericCsv, HeadersAreGuessedAndTheGuessesTold) {
  const Batch batch = read_text("men-mile.csv",
                                "Pos,First Name,Last Name,Country,Time,Bib\n1,Josh,KERR,GBR,3:45.34,7\n"
                                "DNF,Ed,RABBIT,KEN,,\n");
  EXPECT_THAT(told(batch),
              ElementsAre("men-mile.csv:2 men mile 3:45.34 Josh Kerr GBR 1 | source men-mile medium"));
  EXPECT_THAT(
      notes(batch),
      ElementsAre("men-mile.csv: column 'Pos' read as place",
                  "men-mile.csv: column 'First Name' read as given-name",
                  "men-mile.csv: column 'Last Name' read as family-name",
                  "men-mile.csv: column 'Country' read as nation", "men-mile.csv: column 'Time' read as mark",
                  "men-mile.csv: column 'Bib' is not read", "men-mile.csv: read as mile: so says its name",
                  "men-mile.csv: read as men: so says its name"));
  EXPECT_THAT(problems(batch),
              ElementsAre("men-mile.csv:3:19 mark '': neither a mark nor a word for why there is none"));
}

TEST(GenericCsv, TheCallerMaySayWhatColumnsAre) {
  const Batch batch = read_text("x.csv", "who,sprint,event,Name\nJosh Kerr,3:45.34,Mile,ignored\n",
                                {.format = Format::GenericCsv,
                                 .source = "club",
                                 .header_map = {{"who", "athlete"}, {"sprint", "mark"}},
                                 .sex = Sex::Men,
                                 .sex_known = true});
  EXPECT_THAT(told(batch), ElementsAre("x.csv:2 men mile 3:45.34 Josh Kerr | source club medium"));
  EXPECT_THAT(notes(batch), ElementsAre("x.csv: column 'Name' is not read"));
}

TEST(GenericCsv, EveryColumnIsRead) {
  const Batch batch = read_text("x.csv",
                                "athlete,nation,born,sex,event,mark,status,place,round,date,meet,race,venue,"
                                "city,region,country,track,points,note\n"
                                "A B,KEN,1 Jan 1990,women,1500m,4:00.0,,2=,semi-final 1,2 Feb "
                                "2024,Cup,Elite,Arena,Boston,MA,USA,indoor,1200,fell\n"
                                "C D,,,w,1500m,,DQ TR17,,3,,,,,,,,,,\n"
                                "E F,,,w,1500m,3:59.00,,1ce2,,,,,\"Arena, Liévin (FRA) (i)\",,,,,,\n");
  EXPECT_THAT(problems(batch), IsEmpty());
  EXPECT_THAT(
      told(batch),
      ElementsAre(
          "x.csv:2 women 1500 4:00.0h 2024-02-02 A B KEN 1990 2= semi-final 1 short 1200p | "
          "Arena, Boston, MA USA | Cup | Elite | source x medium | fell",
          "x.csv:3 women 1500 dq C D - heat 3 | source x medium | TR17",
          "x.csv:4 women 1500 3:59.00 E F 1 race 2 combined short | Arena, Liévin FRA | source x medium"));
}

struct Refusal {
  std::string_view path, text, message, why;
};
constexpr Refusal kRefusals[] = {
    {"men-mile.csv", "Name,Club\nA,B\n", "the file has no column for the mark", "no mark"},
    {"men-mile.csv", "Time,Club\n3:50,B\n", "the file has no column for the athlete", "nobody"},
    {"men.csv", "Name,Time\nA,3:50\n", "neither a column nor the name of the file names the event",
     "which distance?"},
    {"mile.csv", "Name,Time\nA,3:50\n",
     "neither a column nor the name of the file says whether it is of men or women", "whose?"},
    {"mile.csv", "", "the file is empty", "nothing"},
};

TEST(GenericCsv, ATableThatDoesNotSayEnoughChangesNothing) {
  for (const Refusal& refusal : kRefusals) {
    SCOPED_TRACE(refusal.why);
    Batch batch;
    const auto read = ingest::read(refusal.path, refusal.text, {.format = Format::GenericCsv}, batch);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().message, refusal.message);
    EXPECT_THAT(batch.files, IsEmpty());
    EXPECT_THAT(batch.notes, IsEmpty());
  }
  Batch batch;
  EXPECT_EQ(ingest::read("x.csv", "Name,Time\n",
                         {.format = Format::GenericCsv, .header_map = {{"Name", "colour"}}}, batch)
                .error()
                .message,
            "'colour' is no column of a sheet");
  EXPECT_EQ(ingest::read("x.csv", "Name,Time\n",
                         {.format = Format::GenericCsv, .header_map = {{"Who", "athlete"}}}, batch)
                .error()
                .message,
            "the file has no column 'Who'");
}

}  // namespace
}  // namespace miler::ingest
