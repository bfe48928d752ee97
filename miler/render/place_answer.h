// What `miler meet` and `miler venue` show.
#pragma once

#include <string_view>

#include "miler/render/answer.h"

namespace miler::render {

/// Editions with their races and winners, the best marks of each event, counts.
Answer series_answer(const View& view, SeriesId id);
/// All races of one edition.
Answer meeting_answer(const View& view, MeetingId id);
/// Best marks of each event, counts inside barriers, races; records of the world set there.
Answer venue_answer(const View& view, VenueId id);
Answer city_answer(const View& view, std::string_view city, Country country);

}  // namespace miler::render
