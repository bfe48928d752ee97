// Every row of the starter book says where it comes from: a source in the row or in its block, declared in
// this or an earlier sheet. Reads the sheets by itself, so that the reader under ingest/ is not judged by its
// own eyes.
#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/base/text.h"
#include "tests/architecture/tree.h"

namespace miler::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// The cells of one line of CSV.
std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      cells.emplace_back();
    } else {
      cells.back().push_back(c);
    }
  }
  return cells;
}

/// A block as it is walked through: its name, the default source, and the columns once they are known.
struct Block {
  std::string name;
  std::string source;
  std::vector<std::string> columns;
};

class Reader {
 public:
  std::vector<std::string> faults;

  void read(const File& sheet) {
    block_ = {};
    std::size_t number = 0;
    for (const std::string_view raw : lines(sheet.text)) {
      ++number;
      const std::string_view line = trim(raw);
      if (line.empty() || line.starts_with('#') || line.starts_with("sheet:")) continue;
      if (const std::string wrong = take_line(line); !wrong.empty())
        faults.push_back(fault(sheet, number, wrong));
    }
  }

 private:
  std::string take_line(std::string_view line) {
    const std::size_t colon = line.find(':');
    const bool key = colon != std::string_view::npos && line.find_first_of(", \"") > colon;
    if (key && colon + 1 == line.size()) {
      block_ = {.name = std::string{line.substr(0, colon)}, .source = {}, .columns = {}};
      return {};
    }
    if (key && block_.columns.empty()) {
      if (line.substr(0, colon) == "source") block_.source = trim(line.substr(colon + 1));
      return {};
    }
    if (block_.name == "coverage") return judge(block_.source);
    if (block_.columns.empty()) {
      block_.columns = cells_of(line);
      return {};
    }
    const std::vector<std::string> cells = cells_of(line);
    if (block_.name == "sources") {
      known_.insert(cells.front());
      return {};
    }
    const auto column = std::ranges::find(block_.columns, "source") - block_.columns.begin();
    const auto index = static_cast<std::size_t>(column);
    const bool own = index < cells.size() && !cells[index].empty();
    return judge(own ? cells[index] : block_.source);
  }

  std::string judge(const std::string& source) const {
    if (source.empty()) return fmt::format("a row of '{}' without a source", block_.name);
    for (const std::string_view key : split(source, ';')) {
      if (!known_.contains(trim(key))) return fmt::format("source '{}' is declared nowhere before", key);
    }
    return {};
  }

  std::set<std::string, std::less<>> known_;
  Block block_;
};

TEST(StarterBook, EveryRowHasASource) {
  Reader reader;
  const std::vector<File> sheets = files_below("data", {".sheet"});
  ASSERT_FALSE(sheets.empty());
  for (const File& sheet : sheets) reader.read(sheet);
  EXPECT_THAT(reader.faults, IsEmpty()) << report(reader.faults);
}

TEST(StarterBook, ARowWithoutASourceIsFound) {
  Reader reader;
  reader.read(
      {"x.sheet",
       "sheet: x\n\nsources:\nkey,title\nbook,A book\n\npeople:\nname,sex,source\nA,men,book\nB,men,\n"
       "\ntitles:\nsource: book\ntitle\nC\n\ncoverage:\nsource: leaflet\nmen mile: titles\n"});
  EXPECT_THAT(reader.faults, ElementsAre("x.sheet:10: a row of 'people' without a source",
                                         HasSubstr("x.sheet:19: source 'leaflet' is declared nowhere")));
}

}  // namespace
}  // namespace miler::testing
