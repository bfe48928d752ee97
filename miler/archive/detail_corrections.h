// Corrections, found by what they correct.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "miler/archive/statements.h"

namespace miler {

/// The identities of people after merges.
class People {
 public:
  People(const std::vector<MergeSaid>& merges, std::uint32_t keys);
  /// Who the key means today.
  AthleteKey kept(AthleteKey key) const;

 private:
  std::vector<std::uint32_t> kept_;  ///< by key number
};

/// Slugs to keys, both ways; the slug of an unknown key is "".
template <class Table>
class Slugs {
 public:
  Slugs(const std::vector<Identity<Table>>& identities, std::uint32_t keys);
  std::optional<Key<Table>> key(std::string_view slug) const;
  std::string_view slug(Key<Table> key) const {
    return key.number < by_key_.size() ? by_key_[key.number] : std::string_view{};
  }
  std::uint32_t size() const {
    return static_cast<std::uint32_t>(by_key_.size());
  }  ///< one more than the last key

 private:
  std::vector<std::string_view> by_key_;
  std::vector<std::pair<std::string_view, Key<Table>>> by_slug_;  ///< sorted
};

/// What names a performance in a stable id.
struct PerformanceName {
  RaceKey race;
  AthleteKey athlete;
  Event event;
  friend auto operator<=>(const PerformanceName&, const PerformanceName&) = default;
};

/// The parts of "performance:RACE/ATHLETE@EVENT#N".
struct PerformanceIdParts {
  std::string_view race, athlete, event;
  std::uint32_t ordinal = 1;
};
std::optional<PerformanceIdParts> parts_of_performance_id(std::string_view stable_id);

using Corrections = std::vector<const CorrectionSaid*>;  ///< in the order in which they were decided

/// By decision: those of no date first, then by date; equal ones in the order of imports.
void order_by_decision(Corrections& corrections);

/// The last correction of a field, if any.
const CorrectionSaid* last_of(const Corrections& corrections, std::string_view field);

}  // namespace miler
