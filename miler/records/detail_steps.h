// What the steps of a progression owe to each other: what each took, by how much, and how long it stood.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "miler/archive/day_order.h"
#include "miler/records/progression.h"

namespace miler::records {

/// The first and the last day that a date can be, as Date::packed of full dates: they compare like the days.
constexpr std::uint32_t first_day(Date date) { return first_day_order(date); }
constexpr std::uint32_t last_day(Date date) { return Date::of(date.latest()).packed(); }

VenueId venue_of(const Archive& archive, PerformanceId performance);

/// The best result of the region that is faster than all of the steps and no run of one of them: a record's
/// own run may be faster than its ratified mark. RULE records-in-tenths
std::optional<PerformanceId> faster_result(const View& view, const Region& region,
                                           const std::vector<Step>& steps);

/// Orders the steps by day, the slower first, and fills in equalled, certain, previous, margin, beaten and
/// stood. A record stands until a faster one takes it: equalling does not end it. RULE
/// record-stands-until-beaten
void link_running_best(const View& view, std::vector<Step>& steps);
/// The same for rows of record lists, each of which took or equalled the one before it.
void link_listed(const View& view, std::vector<Step>& steps);

}  // namespace miler::records
