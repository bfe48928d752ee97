// May the archive say "no" here? Coverage statements are boxes; a region is covered when the boxes, their
// holes taken out, leave nothing of it. docs/coverage.md
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "miler/archive/region.h"

namespace miler {

enum class Covers : std::uint8_t {
  Performances,
  RatifiedRecords,
  FinishersWithPlaces,
  Births,
  Pacing,
  Titles
};

/// A coverage statement, read.
struct Coverage {
  Region region;  ///< region.to is the `until` of the statement
  Covers what = Covers::Performances;
  bool but_hand_times = false;
  std::vector<Region> holes;  ///< each meets the region
};

/// Names in scopes ("at Hayward Field", "meet Prefontaine Classic") are looked up in the archive by stable
/// id, exact name or alias.
Expected<Coverage> parse_coverage(const Archive& archive, std::string_view statement);
/// Whether the text follows the grammar, without an archive: for sheet readers.
Expected<bool> check_coverage(std::string_view statement);

struct Completeness {
  enum class State : std::uint8_t { Complete, Bounded, Unknown };

  State state = State::Unknown;
  std::optional<std::int64_t> lower, upper;  ///< of a count
  std::vector<CoverageId> rests_on;
  std::vector<CountId> counts;  ///< published counts that give the bounds
  std::string hole;             ///< what is not covered, in words: "men mile 3:56.01 to 3:59.99"
};

/// Complete or Unknown: whether every performance of the region is in the archive, as of the view's day.
/// Decided by subtraction of boxes; dimensions without a chain (athlete sets, homes) are covered only by a
/// box that does not narrow them.
Completeness completeness(const View& view, const Region& region, Covers what = Covers::Performances);

/// Those of `rows` that may lie in the region but lack what would tell: a venue, a birth, the very day.
std::vector<PerformanceId> in_doubt(const View& view, const Region& region,
                                    std::span<const PerformanceId> rows);

}  // namespace miler
