// What a scan must know of a row without touching its race, venue or athlete: one line of 20 bytes a
// performance, in mark order.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <vector>

#include "miler/archive/view.h"

namespace miler::facts {

/// A listed row: a race's performance with a mark, on no oversized track. Rows whose annulment or correction
/// a view must look up are apart.
struct IndexRow {
  AthleteId athlete;
  VenueId venue;
  std::uint32_t day = 0;  ///< day_number of its date
  Country nation;
  std::uint16_t series = 0;  ///< row of the series and 1; 0: none
  std::uint8_t age = 0;      ///< of its year: 3 U18, 2 U20, 1 U23, 0 older or unknown
  std::uint8_t round = 0;    ///< RoundKind
  std::uint8_t flags = 0;    ///< Flag bits

  enum Flag : std::uint8_t {
    kShort = 1,
    kOutdoor = 2,
    kPaced = 4,
    kUnpaced = 8,
    kChampionship = 16,
    kMonthKnown = 32
  };
};

/// Where a venue lies, in numbers; 0 is unknown.
struct PlaceKey {
  std::uint32_t city = 0;  ///< the same for all venues of a city of a country
  std::uint16_t country = 0;
  std::uint8_t area = 0;
};

struct EventIndex {
  std::vector<IndexRow> rows;       ///< best first
  std::vector<std::uint64_t> keys;  ///< ascending: time in hundredths, doubled, and 1 for a hand time
  std::vector<PerformanceId> ids;
  std::vector<PerformanceId> apart;  ///< rows that View must be asked about
};

/// Made event by event when first asked. The archive must outlive it. Not to be shared between threads until
/// every event of interest was asked for once.
class Index {
 public:
  explicit Index(const Archive& archive);

  const Archive& archive() const { return *archive_; }
  const EventIndex& of(const Event& event) const;
  std::span<const PlaceKey> places() const { return places_; }    ///< by venue
  std::span<const std::uint8_t> areas() const { return areas_; }  ///< by Country::packed; 0: none

 private:
  const Archive* archive_;
  std::vector<PlaceKey> places_;
  std::vector<std::uint8_t> areas_;
  mutable std::map<Event, std::unique_ptr<EventIndex>> events_;
};

/// The order of marks as in all lists, as one number. RULE hand-behind-equal-automatic
constexpr std::uint64_t mark_key(const Mark& mark) {
  return static_cast<std::uint64_t>(mark.time.centiseconds()) << 1U |
         static_cast<std::uint64_t>(mark.timing == Timing::Hand);
}

/// Days in a row of months of 31: in the order of the days, of a partial date its last one. Known dates only.
std::uint32_t day_number(Date date);
/// The greatest number that has come by the end of the day: the last day of a month is its 31st.
std::uint32_t number_by(Date day);
/// The day of that number; of one that its month has not, the month's last.
Date day_of(std::uint32_t number);

IndexRow index_row(const Archive& archive, PerformanceId id);
/// As IndexRow::age and IndexRow::flags.
std::uint8_t age_step(Date date, Date born);
std::uint8_t flags_of(Course course, Tristate paced, bool championship, Date date);

}  // namespace miler::facts
