// The first k, whatever the order in which they come; order_test.cpp judges whole lists.
#include <algorithm>
#include <string_view>
#include <vector>

#include "miler/lists/detail_firsts.h"
#include "tests/support/property.h"
#include "tests/support/sheet.h"

namespace miler::lists {
namespace {

struct Settled {
  std::vector<Span> by_worst;
  std::int64_t last;
  bool settled;
  std::string_view why;
};

TEST(Settled, TellsWhetherAnotherOrderIsPossible) {
  const Settled cases[] = {
      {{}, 9, true, "nobody"},
      {{{1, 1}, {2, 2}}, 2, true, "points apart"},
      {{{1, 1}, {1, 1}}, 1, true, "a certain tie"},
      {{{0, 1}, {2, 2}}, 2, true, "an interval before a point"},
      {{{0, 1}, {1, 1}}, 1, false, "they may tie or not"},
      {{{0, 2}, {1, 3}}, 3, false, "they overlap"},
      {{{1, 1}, {0, 3}}, 1, false, "one behind may come before"},
      {{{1, 1}, {1, 3}}, 1, false, "one behind may tie"},
      {{{1, 1}, {3, 5}, {4, 6}}, 1, true, "only those behind the last line overlap"},
      {{{1, 1}, {3, 5}, {4, 6}}, 5, false, "of two lines"},
  };
  for (const Settled& c : cases) EXPECT_EQ(is_settled(c.by_worst, c.last), c.settled) << c.why;
}

RC_GTEST_PROP(Firsts, DoNotDependOnTheOrderInWhichRowsCome, ()) {
  const testing::Sheet sheet{
      "2001-01-01 mile 3:50.0 A\n2001-01-01 mile 3:50.0 B\n2001-01-01 mile 3:50.0 C\n"};
  const By by = *rc::gen::element(By::Performance, By::Performer);
  const auto at_most = static_cast<std::size_t>(*rc::gen::inRange(1, 40));
  std::vector<Candidate> candidates;
  const auto worst = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 2000));
  for (const int place : worst) {
    const std::int64_t best = place - *rc::gen::element(0, 0, 0, 7);
    const auto row = static_cast<std::uint32_t>(candidates.size());
    candidates.push_back({{best, place}, {}});
    candidates.back().row.performance = PerformanceId{row};
    candidates.back().row.athlete = AthleteId{*rc::gen::inRange<std::uint32_t>(0, 3)};
  }
  const auto lines_of = [&](const std::vector<Candidate>& in_some_order) {
    Firsts firsts{sheet.archive(), by, at_most};
    for (const Candidate& candidate : in_some_order) firsts.add(candidate);
    return std::move(firsts).lines();
  };
  const Firsts::Lines as_given = lines_of(candidates);
  std::ranges::reverse(candidates);
  const Firsts::Lines reversed = lines_of(candidates);
  RC_ASSERT(as_given.entries == reversed.entries);
  RC_ASSERT(as_given.certain == reversed.certain);
}

}  // namespace
}  // namespace miler::lists
