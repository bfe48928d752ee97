// The formula against the score column of the World Athletics toplists: every row is reproduced or explained.
#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/base/text.h"
#include "miler/marks/mark.h"
#include "miler/points/points.h"
#include "tests/support/paths.h"

namespace miler::points {
namespace {

/// The cells of one line; quotes enclose commas and are doubled inside. These lists have no line breaks in
/// cells.
std::vector<std::string> cells(std::string_view line) {
  std::vector<std::string> row(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      row.emplace_back();
    } else {
      row.back() += c;
    }
  }
  return row;
}

struct Columns {
  std::size_t mark = 0;
  std::size_t venue = 0;
  std::size_t score = 0;
  std::size_t event = 0;
  std::size_t sex = 0;
};

Columns columns(const std::vector<std::string>& header) {
  const auto at = [&](std::string_view name) {
    return static_cast<std::size_t>(std::ranges::find(header, name) - header.begin());
  };
  return {at("mark"), at("venue"), at("result_score"), at("discipline"), at("sex")};
}

/// Why the list's score is what it is.
std::string explain(const std::vector<std::string>& row, const Columns& column) {
  const Event event =
      event_of(parse_event_name(row.at(column.event)).value(), parse_sex(row.at(column.sex)).value());
  const Mark mark = parse_mark(row.at(column.mark), BareTenth::Hand).value();
  const bool indoors = row.at(column.venue).ends_with(" (i)");
  const Course course = indoors ? Course::Short : Course::Outdoor400;
  std::string_view printed = row.at(column.score);
  printed = printed.substr(0, printed.find(".0"));
  if (printed.empty()) return "no score printed";
  const int listed = static_cast<int>(parse_number(printed).value());
  if (score(event, course, mark.time) == listed) return mark.timing == Timing::Hand ? "exact, hand" : "exact";
  if (listed == 0) return "score 0 printed";
  if (indoors && score(event, Course::Oversized, mark.time) == listed) return "oversized track";
  const int off = listed - score(event, course, mark.time).value();
  if (mark.timing == Timing::Hand && (off == 1 || off == -1)) return "hand, off by one";
  return fmt::format("unexplained: {} {} {} listed {}", row.at(column.event), row.at(column.mark),
                     row.at(column.venue), listed);
}

// RULE scoring-table-2022, oversized-tracks-score-outdoors, no-hand-addition
TEST(Toplists, EveryScoreIsReproducedOrExplained) {
  const auto folder = testing::shared_data("toplists");
  if (!folder) GTEST_SKIP() << testing::kNoSharedData;
  std::map<std::string, int> counts;
  int rows = 0;
  for (const auto& entry : std::filesystem::directory_iterator{*folder}) {
    if (entry.path().extension() != ".csv") continue;
    const std::string text = testing::read_file(entry.path());
    const std::vector<std::string_view> all = lines(text);
    const Columns column = columns(cells(all.front()));
    for (const std::string_view line : std::vector(all.begin() + 1, all.end())) {
      ++counts[explain(cells(line), column)];
      ++rows;
    }
  }
  for (const auto& [why, count] : counts) {
    fmt::print("{:6} {}\n", count, why);
    EXPECT_FALSE(why.starts_with("unexplained")) << why;
  }
  const int exact = counts["exact"] + counts["exact, hand"];
  fmt::print("{:6} rows, {} exact\n", rows, exact);
  EXPECT_GT(rows, 70'000);
  EXPECT_GE(1000LL * exact, 996LL * rows);
}

}  // namespace
}  // namespace miler::points
