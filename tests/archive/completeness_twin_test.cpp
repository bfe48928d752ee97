// What complete promises: of all that was run, no row that the archive lacks lies in the region.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/archive/coverage.h"
#include "tests/archive/blurred_sheet.h"
#include "tests/support/property.h"

namespace miler {
namespace {

using testing::Sheet;

/// A statement, and what of its rows it vouches for.
struct Said {
  std::string_view statement, vouches;
};
constexpr Said kStatements[] = {
    {"men mile until 2001-12-31: all performances", ""},
    {"men mile <= 3:51.00 until 2001-12-31: all performances", ""},
    {"men mile from 2000-02-01 until 2001-12-31: all performances", ""},
    {"men mile until 2000-12-31: all performances", ""},
    {"men mile until 2001-12-31 nation NOR: all performances", "nation"},
    {"men mile until 2001-12-31: all performances except nation GBR", "nation"},
    {"men mile until 2001-12-31 in NOR: all performances", "place"},
    {"men mile until 2001-12-31: all performances except in USA", "place"},
    {"men mile u20 until 2001-12-31: all performances", "born"},
    {"men mile until 2001-12-31 meet Games: all performances", "meet"},
    {"men 1500 until 2001-12-31: titles", "title"},
};

std::vector<std::string> names(const Sheet& sheet, const Region& region) {
  std::vector<std::string> names;
  for (const PerformanceId id : select(sheet.as_of("2001-12-31"), region).rows()) {
    names.push_back(sheet.name(sheet.archive().athletes()[id.row]));
  }
  std::ranges::sort(names);
  return names;
}

bool covers(const Sheet& full, const Coverage& coverage, PerformanceId id) {
  const View view = full.as_of("2001-12-31");
  if (coverage.what != Covers::Performances || !contains(view, coverage.region, id)) return false;
  return std::ranges::none_of(coverage.holes, [&](const Region& hole) { return contains(view, hole, id); });
}

RC_GTEST_PROP(Completeness, PromisesThatNoRowOfTheRegionIsLacking, (std::uint32_t seed)) {
  Stream stream{Seed{seed}, 0};
  std::vector<Said> said;
  for (std::uint32_t i = 1 + stream.below(3); i > 0; --i) {
    said.push_back(kStatements[stream.below(static_cast<std::uint32_t>(std::size(kStatements)))]);
  }
  std::vector<std::string_view> kept;
  for (const Said& one : said) kept.push_back(one.vouches);
  const testing::Blurred text = testing::blurred_sheet(stream, 5, kept);
  const Sheet full{testing::joined(text.full)};
  std::vector<std::string> known;
  const bool of_titles = std::ranges::any_of(said, [](const Said& one) { return one.vouches == "title"; });
  for (int row = 0; row < 5; ++row) {
    const PerformanceId id = testing::mile_of(full, fmt::format("A{}", row));
    const bool needed = std::ranges::any_of(said, [&](const Said& one) {
      return covers(full, *parse_coverage(full.archive(), one.statement), id);
    });
    std::string line = text.blurred[static_cast<std::size_t>(row)];
    if (!of_titles && stream.below(2) == 0) line = line.substr(0, line.find("title "));
    if (needed || of_titles || stream.below(2) == 0) known.push_back(line);
  }
  for (const Said& one : said) known.push_back(fmt::format("covers {}\n", one.statement));
  const Sheet archive{testing::joined(known)};
  for (int i = 0; i < 40; ++i) {
    Stream conditions{Seed{seed}, static_cast<std::uint64_t>(i) + 1};
    const Region asked = testing::some_conditions(full.archive(), conditions);
    Region region = asked;
    if (region.series) region.series = archive.archive().series("games");
    const Completeness found = completeness(archive.as_of("2001-12-31"), region);
    if (found.state != Completeness::State::Complete) continue;
    RC_LOG() << testing::joined(text.full) << testing::joined(known) << to_string(full.archive(), asked)
             << '\n';
    RC_ASSERT(names(archive, region) == names(full, asked));
  }
}

}  // namespace
}  // namespace miler
