// Who comes first among people of one name.
#include "miler/words/detail_prominence.h"
#include "miler/words/gazetteer.h"
#include "tests/support/sheet.h"

namespace miler::words {
namespace {

TEST(Prominence, PutsRecordsBeforeTitlesBeforeTheBestBeforeManyRows) {
  std::string text = R"(
1954-05-06 mile 3:59.4 Record GBR Oxford
1954-05-07 mile 4:09.4 Champion GBR Oxford
1954-05-08 mile 4:10.4 European GBR Oxford
record world ratified 1954-05-06 Record
record european ratified 1954-05-08 European
record world+u20 ratified 1954-05-08 European
title Olympic_champion 1500 Champion won:1956-12-01
)";
  for (int i = 0; i < 97; ++i) text += fmt::format("1955-01-01 mile 4:11.0 Best_{} GBR Oxford\n", i);
  text += "1955-01-01 mile 4:12.0 Often GBR Oxford\n1955-01-02 mile 4:12.1 Often GBR Oxford\n";
  text += "1955-01-03 mile 4:12.2 Once GBR Oxford\n";
  const testing::Sheet sheet{text};
  const std::vector<std::uint32_t> all = prominence_of_all(sheet.archive());
  const auto of = [&](std::string_view name) { return all[sheet.athlete(name).row]; };
  EXPECT_EQ(of("Record"), Gazetteer::kWorldRecord | Gazetteer::kBestHundred | 1U);
  EXPECT_EQ(of("Champion"), Gazetteer::kTitle | Gazetteer::kBestHundred | 1U);
  EXPECT_EQ(of("European"), Gazetteer::kBestHundred | 1U) << "a record of an area is none of the world";
  EXPECT_EQ(of("Best 0"), Gazetteer::kBestHundred | 1U);
  EXPECT_EQ(of("Once"), 1U);
  EXPECT_EQ(of("Often"), 2U) << "more rows, none of them among the best hundred";
}

}  // namespace
}  // namespace miler::words
