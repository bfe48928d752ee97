// What each row of a mark order lacks, in a few bits: so that a proof finds the few rows that lack something
// among the many that lack nothing, without a look at their races and runners.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

#include "miler/archive/archive.h"

namespace miler {

/// Nothing to tell by: Birth and Title are lacking where they are partial, too, Place where the race is
/// unresolved or a decision has changed the row.
enum class Gap : std::uint8_t {
  Track,
  Birth,
  Home,
  Title,
  Nation,
  Venue,
  City,
  Country,
  Meet,
  Round,
  Pacing,
  Lights,
  Class,
  Place,
  Date
};
using GapSet = std::uint16_t;  ///< a bit for each
constexpr GapSet bit(Gap gap) { return static_cast<GapSet>(1U << static_cast<unsigned>(gap)); }

/// Worked out when first asked for, as far down as is asked for, and kept; by any number of threads.
class Gaps {
 public:
  explicit Gaps(std::size_t events) : events_{std::make_unique<OfEvent[]>(events)}, anywhere_(events) {}

  /// Of the first `rows` of the event's mark order.
  std::span<const GapSet> of(const Archive& archive, const Event& event, std::size_t rows);
  /// What any row of the event lacks, with a mark or without: what none lacks puts no row in doubt. The first
  /// question walks the archive.
  GapSet anywhere(const Archive& archive, const Event& event);

 private:
  struct OfEvent {
    std::mutex mutex;
    std::unique_ptr<GapSet[]> sets;  ///< for the whole order, from the first question on
    std::size_t known = 0;
  };
  std::unique_ptr<OfEvent[]> events_;
  std::once_flag walked_;
  std::vector<GapSet> anywhere_;  ///< by event
};

/// The source named a city and no stadium.
bool is_city_alone(const Archive& archive, VenueId id);

}  // namespace miler
