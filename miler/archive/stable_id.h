// Reading stable ids, with the nearest ones when there is none of that name.
#pragma once

#include <string_view>

#include "miler/archive/archive.h"
#include "miler/base/error.h"

namespace miler {

// "athlete:jakob-ingebrigtsen-2000"; the kind may be left out. NotFound has the ids that begin alike.
Expected<AthleteId> parse_athlete_id(const Archive& archive, std::string_view id);
Expected<VenueId> parse_venue_id(const Archive& archive, std::string_view id);
Expected<SeriesId> parse_series_id(const Archive& archive, std::string_view id);
Expected<MeetingId> parse_meeting_id(const Archive& archive, std::string_view id);

}  // namespace miler
