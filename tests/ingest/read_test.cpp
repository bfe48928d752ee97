// Which format a file is in, and the front door to all of them.
#include "miler/ingest/read.h"

#include <string>
#include <utility>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/ingest/told.h"
#include "tests/support/golden.h"
#include "tests/support/paths.h"

namespace miler::ingest {
namespace {

TEST(Read, FormatsHaveWords) {
  for (int i = 0; i <= static_cast<int>(Format::GenericCsv); ++i) {
    const auto format = static_cast<Format>(i);
    EXPECT_EQ(parse_format(to_word(format)), format);
  }
  EXPECT_EQ(parse_format("lif").error().message, "'lif' is no input format");
}

struct Kind {
  std::string_view content;
  std::optional<Format> format;
  std::string_view why;
};
constexpr Kind kKinds[] = {
    {"sheet: x\n", Format::Sheet, "a sheet says so"},
    {"\n# by hand\n\nsheet: x\n", Format::Sheet, "after comments"},
    {"rank,mark,competitor,dob,nationality,position,venue,date,result_score,discipline,sex\r\n",
     Format::Toplist, "the columns of a toplist, whatever stands between them"},
    {"\"\",Rank,Mark,Competitor,DOB,Nat,Pos,Venue,Date,Results Score\n", Format::ToplistDialectB,
     "the other dialect"},
    {"{\"gender\":\"M\",\"tpAthleteId\":\"1\"", Format::TilastopajaAthlete,
     "the number of an athlete, in a file cut off"},
    {"\xEF\xBB\xBF{\"compID\": 1", Format::EventResults, "the number of a meeting, behind a byte order mark"},
    {"Name;Time;Nat\n", Format::GenericCsv, "somebody and a time"},
    {"{}", std::nullopt, "other JSON"},
    {"", std::nullopt, "nothing at all"},
};

constexpr std::pair<std::string_view, Format> kFiles[] = {
    {"toplist.csv", Format::Toplist},
    {"toplist-b-women-one-mile.csv", Format::ToplistDialectB},
    {"tilastopaja.json", Format::TilastopajaAthlete},
    {"event-results.json", Format::EventResults},
    {"women-1500m-club.csv", Format::GenericCsv},
    {"book.sheet", Format::Sheet},
};

TEST(Read, DetectsFormatsByTheirContent) {
  for (const Kind& kind : kKinds) EXPECT_EQ(detect(kind.content), kind.format) << kind.why;
}

TEST(Read, AFileOfEveryFormat) {
  for (const auto& [name, format] : kFiles) {
    SCOPED_TRACE(name);
    const std::string text = testing::read_file(testing::source_dir() / "tests" / "ingest" / "files" / name);
    EXPECT_EQ(detect(text), format);
    const Batch batch = read_text(name, text);
    EXPECT_EQ(rows_unaccounted(batch, 0), 0);
    EXPECT_EQ(batch.files[0].format, to_word(format));
    EXPECT_TRUE(testing::matches_golden(fmt::format("ingest/{}.txt", name), told_whole(batch)));
  }
}

TEST(Read, AFileInNoKnownFormatChangesNothing) {
  Batch batch;
  const auto read = ingest::read("list.pdf", "%PDF-1.4", {}, batch);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().message, "the file is in no known format");
  EXPECT_TRUE(batch.files.empty());
}

}  // namespace
}  // namespace miler::ingest
