// Workbooks, unpacked again and looked into.
#include <array>
#include <cstdio>
#include <memory>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/render/export.h"
#include "tests/render/sample.h"
#include "tests/support/paths.h"

namespace miler::render {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// A part of the workbook, unpacked by unzip.
std::string part(const std::filesystem::path& book, std::string_view name) {
  const std::string command = fmt::format("unzip -p '{}' '{}'", book.string(), name);
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe{popen(command.c_str(), "r"), &pclose};
  std::string text;
  std::array<char, 4096> block{};
  while (const std::size_t size = std::fread(block.data(), 1, block.size(), pipe.get())) {
    text.append(block.data(), size);
  }
  return text;
}

std::string sheet_of(const Answer& answer) {
  const miler::testing::TemporaryFolder folder;
  write_workbook(answer, (folder / "book.xlsx").string());
  return part(folder / "book.xlsx", "xl/worksheets/sheet1.xml");
}

TEST(Workbook, MarksAreTextAndSeconds) {
  const std::string sheet = sheet_of(testing::sample());
  EXPECT_THAT(sheet, HasSubstr("<c r=\"B1\" s=\"1\" t=\"inlineStr\"><is><t>mark</t></is></c>"));
  EXPECT_THAT(sheet, HasSubstr("<c r=\"B2\" t=\"inlineStr\"><is><t>3:48.8h</t></is></c>"));
  EXPECT_THAT(sheet, HasSubstr("<c r=\"C2\"><v>228.8"));
  EXPECT_THAT(sheet, HasSubstr("<c r=\"A3\"><v>2</v></c>"));
  EXPECT_THAT(sheet, Not(HasSubstr("r=\"B3\""))) << "what is not known is an empty cell";
}

TEST(Workbook, ReferencesAreNameAndId) {
  const std::string sheet = sheet_of(testing::sample());
  EXPECT_THAT(sheet, HasSubstr("<c r=\"E2\" t=\"inlineStr\"><is><t>athlete:aamot-1950</t></is></c>"));
  EXPECT_THAT(sheet, HasSubstr("&lt;script&gt;"));
}

TEST(Workbook, DaysAreDatesAndPartsOfDatesAreText) {
  Answer answer = testing::sample();
  answer.tables[0].rows[1][3] = Date::of(1950, 2, 3);
  const std::string sheet = sheet_of(answer);
  EXPECT_THAT(sheet, HasSubstr("<c r=\"F2\" t=\"inlineStr\"><is><t>1950-02</t></is></c>"));
  EXPECT_THAT(sheet, HasSubstr("<c r=\"F3\" s=\"2\"><v>18297</v></c>")) << "3 February 1950";
  answer.tables[0].rows[1][3] = Date::of(1895, 7, 6);
  EXPECT_THAT(sheet_of(answer), HasSubstr("<t>1895-07-06</t>")) << "workbooks know no day before 1900";
}

TEST(Workbook, ATextThatLooksLikeAFormulaStaysAText) {
  Answer answer = testing::sample();
  answer.tables[0].rows[0][2] = std::string{"=1+1"};
  const std::string sheet = sheet_of(answer);
  EXPECT_THAT(sheet, HasSubstr("<is><t>=1+1</t></is>"));
  EXPECT_THAT(sheet, Not(HasSubstr("<f>")));
}

TEST(Workbook, TheHeadingsStay) { EXPECT_THAT(sheet_of(testing::sample()), HasSubstr("state=\"frozen\"")); }

TEST(Workbook, AFolderThatIsNotThereIsAFailure) {
  EXPECT_THROW(write_workbook(testing::sample(), "no/such/folder/book.xlsx"), std::runtime_error);
}

}  // namespace
}  // namespace miler::render
