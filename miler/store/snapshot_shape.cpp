// The lengths of a snapshot's columns against each other: what an Archive takes for granted, checked in no
// time.
#include <array>
#include <cstddef>
#include <string>

#include <fmt/format.h>

#include "miler/store/detail_snapshot.h"

namespace miler::store {

namespace {

struct Length {
  std::size_t is, should_be;
  const char* block;
};

/// `begin` divides `members` into `groups`: one offset more than there are groups, from 0 to the end.
template <class Offset>
bool divides(std::span<const Offset> begin, std::size_t groups, std::size_t members) {
  return begin.size() == groups + 1 && begin.front() == 0 && begin.back() == members;
}

std::string length_fault(const Columns& c) {
  const std::size_t rows = c.athletes_of.size();
  const std::size_t marks = c.mark_performances.size();
  const std::array lengths = {
      Length{c.header.size(), 1, "header"},
      Length{c.races_of.size(), rows, "races_of"},
      Length{c.times.size(), rows, "times"},
      Length{c.dates.size(), rows, "dates"},
      Length{c.nations.size(), rows, "nations"},
      Length{c.places.size(), rows, "places"},
      Length{c.event_index.size(), rows, "event_index"},
      Length{c.traits.size(), rows, "traits"},
      Length{c.source_set.size(), rows, "source_set"},
      Length{c.confidences.size(), rows, "confidences"},
      Length{c.keys.size(), rows, "keys"},
      Length{c.mark_times.size(), marks, "mark_times"},
      Length{c.mark_dates.size(), marks, "mark_dates"},
      Length{c.mark_athletes.size(), marks, "mark_athletes"},
      Length{c.mark_venues.size(), marks, "mark_venues"},
      Length{c.mark_traits.size(), marks, "mark_traits"},
      Length{c.athletes_by_slug.size(), c.athletes.size(), "athletes_by_slug"},
      Length{c.venues_by_slug.size(), c.venues.size(), "venues_by_slug"},
      Length{c.series_by_slug.size(), c.series.size(), "series_by_slug"},
      Length{c.meetings_by_slug.size(), c.meetings.size(), "meetings_by_slug"},
      Length{c.races_by_slug.size(), c.races.size(), "races_by_slug"},
  };
  for (const Length& length : lengths) {
    if (length.is != length.should_be) {
      return fmt::format("is damaged: block '{}' has {} rows, not {}", length.block, length.is,
                         length.should_be);
    }
  }
  return {};
}

}  // namespace

std::string shape_fault(const Columns& c) {
  if (std::string fault = length_fault(c); !fault.empty()) return fault;
  const bool divided = divides(c.mark_begin, c.events.size(), c.mark_performances.size()) &&
                       divides(c.mark_block_begin, c.events.size(), c.mark_earliest.size()) &&
                       divides(c.athlete_begin, c.athletes.size(), c.athlete_performances.size()) &&
                       divides(c.venue_begin, c.venues.size(), c.venue_races.size()) &&
                       divides(c.meeting_begin, c.meetings.size(), c.meeting_races.size()) &&
                       divides(c.series_begin, c.series.size(), c.series_meetings.size());
  return divided ? std::string{} : "is damaged: an order does not span its rows";
}

}  // namespace miler::store
