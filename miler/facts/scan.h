// Rank and last better day of a performance in all contexts at once: one look at every better row, then sums
// along the chains.
//
// source    Wu et al., VLDB 2009 (rank in subspaces); Gao, Agarwal & Yang, PVLDB 2018 (durable top-k:
// "since")
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "miler/facts/context.h"
#include "miler/facts/index.h"

namespace miler::facts {

/// Of one context.
struct Found {
  Context context;
  std::uint32_t better = 0;  ///< better performances by the end of the subject's day
  Date last;  ///< day of the last better one, of a partial date its last; not known() when there was none
  friend bool operator==(const Found&, const Found&) = default;
};

struct ScanLimits {
  std::uint32_t most_better = 100;  ///< contexts with more better rows are no rank facts
  std::uint32_t fewest_years = 1;   ///< shorter droughts are no since facts
};

/// Working memory of scans, to be used again.
class Scan {
 public:
  explicit Scan(const Index& index);
  ~Scan();
  Scan(Scan&&) noexcept;
  Scan& operator=(Scan&&) noexcept;

  /// More better rows than that are not read: the cells are 16 bits wide.
  static constexpr std::size_t kMostBetterRows = 32'767;

  /// Reads the better rows of `subject` as known on `view`'s day, which is the subject's or a later one.
  /// False, and nothing is read, when there are too many: an ordinary result of a very large event.
  bool read(const View& view, const Subject& subject);

  /// Of the subject last read. The context's steps must be among steps_of(subject).
  Found at(const Context& context) const;
  /// Contexts within the limits of which no wider one has as few better rows; in the order of contexts.
  std::vector<Found> rank_facts(const ScanLimits& limits = {}) const;
  /// Contexts within the limits of which no wider one has gone without a better row as long.
  std::vector<Found> since_facts(const ScanLimits& limits = {}) const;
  std::size_t better_rows() const;  ///< read

 private:
  class Cells;
  std::unique_ptr<Cells> cells_;
};

}  // namespace miler::facts
