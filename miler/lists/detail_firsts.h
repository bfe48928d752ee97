// The first k of rows that come in any order, where a row's place may be known as an interval only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "miler/archive/best_first.h"
#include "miler/lists/list.h"

namespace miler::lists {

/// What is known of a row's place in an order: small numbers come first. It stands at `worst`.
struct Span {
  std::int64_t best = 0, worst = 0;
  bool exact() const { return best == worst; }
};

struct Candidate {
  Span span;
  Marked row;
};

/// Keeps what can be among the first `at_most`, with whatever shares the rank of the last of them, or may
/// come before it.
class Firsts {
 public:
  Firsts(const Archive& archive, By by, std::size_t at_most);

  /// Whether a row whose span begins there can still matter.
  bool needs(std::int64_t best) const { return best <= last_; }
  /// The worst place that a line can have, as far as is known.
  std::int64_t last() const { return last_; }
  void add(const Candidate& candidate);

  struct Lines {
    std::vector<Entry> entries;  ///< of the ranks only that of the list, without marks
    bool certain = true;
  };
  Lines lines() &&;

 private:
  void prune();
  bool is_first_of_athlete(const Candidate& candidate);
  bool certain() const;

  By by_;
  std::size_t at_most_;
  std::size_t next_prune_;
  std::int64_t last_ = std::numeric_limits<std::int64_t>::max();
  std::vector<Candidate> candidates_;
  std::vector<bool> seen_;      ///< athletes; of By::Performer
  std::size_t performers_ = 0;  ///< seen
};

/// Spans by `worst`: is it settled for all those up to `last` who comes before whom, and who ties?
bool is_settled(const std::vector<Span>& by_worst, std::int64_t last);

}  // namespace miler::lists
