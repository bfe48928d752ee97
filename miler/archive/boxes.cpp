// Taking boxes from boxes: see detail_boxes.h.
#include <algorithm>
#include <utility>

#include "miler/archive/detail_boxes.h"

namespace miler {
namespace {

/// More than any set of statements about one event takes; each step cuts at most ten parts.
constexpr int kSteps = 200'000;

class Search {
 public:
  explicit Search(const std::vector<CoveredBox>& covered) : covered_{covered} {}

  /// A part of `box` outside of all boxes from `next` on.
  std::optional<Box> outside(const Box& box, std::size_t next) {
    if (box.empty()) return std::nullopt;
    while (next < covered_.size() && (box & covered_[next].box).empty()) ++next;
    if (next == covered_.size() || ++steps_ > kSteps) return box;
    const CoveredBox& cover = covered_[next];
    // Inside shrinks one dimension at a time, so that the parts cut off are disjoint.
    Box inside = box;
    for (std::size_t d = 0; d < kDimensions; ++d) {
      Box part = inside;
      part.sets[d] = inside.sets[d] - cover.box.sets[d];
      if (auto hole = outside(part, next + 1)) return hole;
      inside.sets[d] = inside.sets[d] & cover.box.sets[d];
    }
    for (const Box& hole : cover.holes) {
      if (auto left = outside(inside & hole, next + 1)) return left;
    }
    return std::nullopt;
  }

 private:
  const std::vector<CoveredBox>& covered_;
  int steps_ = 0;
};

}  // namespace

NumberSet::NumberSet(std::int64_t first, std::int64_t last) {
  if (first <= last) intervals_.push_back({first, last});
}

NumberSet NumberSet::of(std::vector<std::int64_t> numbers) {
  std::ranges::sort(numbers);
  NumberSet set;
  for (const std::int64_t number : numbers) {
    if (!set.empty() && number <= set.intervals_.back().last + 1) {
      set.intervals_.back().last = number;
    } else {
      set.intervals_.push_back({number, number});
    }
  }
  return set;
}

NumberSet operator&(const NumberSet& a, const NumberSet& b) {
  NumberSet both;
  for (auto i = a.intervals_.begin(), j = b.intervals_.begin();
       i != a.intervals_.end() && j != b.intervals_.end();) {
    const std::int64_t first = std::max(i->first, j->first);
    const std::int64_t last = std::min(i->last, j->last);
    if (first <= last) both.intervals_.push_back({first, last});
    i->last < j->last ? ++i : ++j;
  }
  return both;
}

NumberSet operator-(const NumberSet& a, const NumberSet& b) {
  NumberSet rest;
  auto j = b.intervals_.begin();
  for (const NumberSet::Interval& interval : a.intervals_) {
    std::int64_t first = interval.first;
    while (j != b.intervals_.end() && j->last < first) ++j;
    for (auto k = j; k != b.intervals_.end() && k->first <= interval.last; ++k) {
      if (first < k->first) rest.intervals_.push_back({first, k->first - 1});
      first = k->last + 1;
    }
    if (first <= interval.last) rest.intervals_.push_back({first, interval.last});
  }
  return rest;
}

bool Box::empty() const {
  return std::ranges::any_of(sets, [](const NumberSet& set) { return set.empty(); });
}

Box operator&(const Box& a, const Box& b) {
  Box both;
  for (std::size_t d = 0; d < kDimensions; ++d) both.sets[d] = a.sets[d] & b.sets[d];
  return both;
}

std::optional<Box> uncovered(const Box& question, const std::vector<CoveredBox>& covered) {
  return Search{covered}.outside(question, 0);
}

}  // namespace miler
