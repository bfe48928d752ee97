// Taking boxes from boxes, against counting points.
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "miler/archive/detail_boxes.h"
#include "tests/support/property.h"

namespace miler {
namespace {

using Numbers = std::vector<std::int64_t>;

Numbers members(const NumberSet& set) {
  Numbers numbers;
  for (const NumberSet::Interval& interval : set.intervals()) {
    for (std::int64_t n = interval.first; n <= interval.last; ++n) numbers.push_back(n);
  }
  return numbers;
}

bool holds(const NumberSet& set, std::int64_t number) {
  return std::ranges::any_of(set.intervals(),
                             [&](const auto& part) { return part.first <= number && number <= part.last; });
}

NumberSet some_set() {
  return NumberSet::of(*rc::gen::container<Numbers>(rc::gen::inRange<std::int64_t>(0, 10)));
}

RC_GTEST_PROP(NumberSet, MeetsAndLeavesWhatSetsDo, ()) {
  const NumberSet a = some_set();
  const NumberSet b = some_set();
  Numbers both;
  Numbers rest;
  for (std::int64_t n = 0; n < 10; ++n) {
    if (holds(a, n)) (holds(b, n) ? both : rest).push_back(n);
  }
  RC_ASSERT(members(a & b) == both);
  RC_ASSERT(members(a - b) == rest);
  RC_ASSERT((a & b) == NumberSet::of(both));
}

TEST(NumberSet, JoinsNeighbours) {
  EXPECT_EQ(NumberSet::of({3, 1, 2, 2, 7}).intervals(), (std::vector<NumberSet::Interval>{{1, 3}, {7, 7}}));
  EXPECT_TRUE((NumberSet{3, 2}.empty()));
}

// A universe of 4 × 4 × 4 points: three dimensions vary, the others are one number.
constexpr Dimension kVaried[] = {Dimension::Time, Dimension::When, Dimension::Nation};
constexpr std::int64_t kSide = 4;

Box box_with(const NumberSet& x, const NumberSet& y, const NumberSet& z) {
  Box box;
  box.sets.fill(NumberSet{0, 0});
  box[kVaried[0]] = x;
  box[kVaried[1]] = y;
  box[kVaried[2]] = z;
  return box;
}

Box some_box() {
  const auto side = [] {
    return NumberSet::of(*rc::gen::container<Numbers>(rc::gen::inRange<std::int64_t>(0, kSide)));
  };
  return box_with(side(), side(), side());
}

struct Point {
  std::int64_t x, y, z;
};
bool holds(const Box& box, const Point& p) {
  return holds(box[kVaried[0]], p.x) && holds(box[kVaried[1]], p.y) && holds(box[kVaried[2]], p.z);
}
bool holds(const CoveredBox& cover, const Point& p) {
  return holds(cover.box, p) &&
         std::ranges::none_of(cover.holes, [&](const Box& hole) { return holds(hole, p); });
}
std::vector<Point> points() {
  std::vector<Point> all;
  for (std::int64_t x = 0; x < kSide; ++x) {
    for (std::int64_t y = 0; y < kSide; ++y) {
      for (std::int64_t z = 0; z < kSide; ++z) all.push_back({x, y, z});
    }
  }
  return all;
}

/// Covered exactly when every point is; and the part that is told has no covered point.
RC_GTEST_PROP(Boxes, AreCoveredWhenEveryPointIs, ()) {
  const Box question = some_box();
  std::vector<CoveredBox> covered(*rc::gen::inRange<std::size_t>(0, 8));
  for (CoveredBox& cover : covered) {
    cover.box = some_box();
    if (*rc::gen::inRange(0, 3) == 0) cover.holes.push_back(some_box());
  }
  const auto is_covered = [&](const Point& p) {
    return std::ranges::any_of(covered, [&](const CoveredBox& cover) { return holds(cover, p); });
  };
  bool all_covered = true;
  for (const Point& p : points()) all_covered = all_covered && (!holds(question, p) || is_covered(p));
  const auto hole = uncovered(question, covered);
  RC_ASSERT(!hole == all_covered);
  if (!hole) return;
  RC_ASSERT(!hole->empty());
  for (const Point& p : points()) {
    RC_ASSERT(!holds(*hole, p) || (holds(question, p) && !is_covered(p)));
  }
}

/// The same where the answer is nearly always yes: halves, overlapping, with their holes filled.
RC_GTEST_PROP(Boxes, AreCoveredByPartsThatMeet, ()) {
  const NumberSet all{0, kSide - 1};
  const std::int64_t cut = *rc::gen::inRange<std::int64_t>(0, kSide);
  const Box hole = some_box();
  std::vector<CoveredBox> covered = {{box_with({0, cut}, all, all), {hole}, {}},
                                     {box_with({cut, kSide - 1}, all, all), {}, {}},
                                     {hole, {}, {}}};
  RC_ASSERT(!uncovered(box_with(all, all, all), covered));
}

}  // namespace
}  // namespace miler
