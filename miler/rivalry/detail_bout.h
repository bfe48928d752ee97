// What makes a bout, and who won it.
#pragma once

#include <optional>

#include "miler/rivalry/rivalry.h"

namespace miler::rivalry {

/// races_of(within), for many rows.
class Races {
 public:
  Races(const View& view, const Region& within);
  Races(const Races&) = delete;
  Races& operator=(const Races&) = delete;

  /// The row is a start that can be one side of a bout.
  bool counts(PerformanceId id) const;
  /// Nothing when the two rows, of one race, are no bout.
  std::optional<Bout> bout(PerformanceId first, PerformanceId second) const;

 private:
  Side side(PerformanceId id) const;

  View view_;
  Region within_;
  RegionTest in_region_;
};

}  // namespace miler::rivalry
