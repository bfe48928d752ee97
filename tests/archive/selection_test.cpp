// Selections against the definition: whichever way is taken, the rows are those that the region holds.
#include <algorithm>
#include <iterator>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/archive/region.h"
#include "tests/archive/random_regions.h"
#include "tests/support/property.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

using Rows = std::vector<PerformanceId>;
using testing::Sheet;
using testing::some_region;
using testing::some_sheet;

Rows by_definition(const View& view, const Region& region) {
  Rows rows;
  for (std::uint32_t row = 0; row < view.archive().size(); ++row) {
    if (contains(view, region, PerformanceId{row})) rows.push_back(PerformanceId{row});
  }
  return rows;
}

RC_GTEST_PROP(Selection, HoldsWhatTheRegionHolds, ()) {
  const Sheet sheet{*some_sheet()};
  const View view{sheet.archive(),
                  *rc::gen::element(Date::of(2000, 1, 31), Date::of(2000, 6, 1), Date::of(2001)),
                  *rc::gen::element(Hindsight::AsKnown, Hindsight::Today)};
  const Region region = some_region(sheet.archive());
  RC_ASSERT(select(view, region).rows() == by_definition(view, region));
}

/// A walk of the mark order, with the rows taken out that had another mark on the day.
RC_GTEST_PROP(Selection, AWalkByMarkHoldsTheSameMarks, ()) {
  const Sheet sheet{*some_sheet()};
  const View view{sheet.archive(),
                  *rc::gen::element(Date::of(2000, 1, 31), Date::of(2000, 6, 1), Date::of(2001))};
  Region region = some_region(sheet.archive());
  region.event = kMensMile;
  region.limit.reset();
  region.annulled = false;
  const RegionTest in{view, region};
  const Rows amended = amended_rows(view, kMensMile);
  const MarkOrder order = sheet.archive().by_mark(kMensMile);
  Rows walked;
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (in.marked(order, i) && !std::ranges::binary_search(amended, order.performances[i])) {
      walked.push_back(order.performances[i]);
    }
  }
  for (const PerformanceId id : amended) {
    if (in(id) && view.mark(id)) walked.push_back(id);
  }
  std::ranges::sort(walked);
  Rows expected = by_definition(view, region);
  std::erase_if(expected, [&](PerformanceId id) { return !view.mark(id); });
  RC_ASSERT(walked == expected);
}

TEST(Selection, OfFewAmongManyIsAscending) {
  std::string text;
  for (int i = 0; i < 1200; ++i) {
    text += fmt::format("2000-01-{:02} mile 3:5{}.{} {} race:R{}\n", 28 - i / 50, i % 10, 9 - i % 9,
                        i % 600 == 7 ? "Rare" : "Common", i);
  }
  const Sheet sheet{text};
  const Region all{.event = kMensMile, .limit = Limit{Duration::seconds(240)}};
  Region rare = all;
  rare.without = {sheet.athlete("Common")};
  EXPECT_EQ(select(sheet.as_of("2001-01-01"), all).rows(), by_definition(sheet.as_of("2001-01-01"), all));
  EXPECT_EQ(select(sheet.as_of("2001-01-01"), rare).size(), 2U);
  EXPECT_EQ(select(sheet.as_of("2001-01-01"), rare).rows(), by_definition(sheet.as_of("2001-01-01"), rare));
}

TEST(Selection, OverlapsAndUnites) {
  const auto rows = [](std::initializer_list<std::uint32_t> numbers) {
    Rows ids;
    for (const std::uint32_t number : numbers) ids.push_back(PerformanceId{number});
    return Selection{ids};
  };
  EXPECT_EQ((rows({1, 2, 5}) & rows({2, 5, 6})).rows(), rows({2, 5}).rows());
  EXPECT_EQ((rows({1, 2, 5}) | rows({2, 6})).rows(), rows({1, 2, 5, 6}).rows());
  EXPECT_EQ((rows({1}) & Selection{}).size(), 0U);
}

}  // namespace
}  // namespace miler
