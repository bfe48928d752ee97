// The parts of a preview, each gathered by one function of the rooms below. Private to story.
#pragma once

#include "miler/story/preview.h"

namespace miler::story {

std::vector<Entrant> gather_entrants(const View& view, const ResolvedField& resolved,
                                     const std::optional<EventName>& sister);
void gather_records(const View& view, Preview& preview);
void gather_rivalry(const View& view, Preview& preview);
void gather_counts(const View& view, Preview& preview);
Depth gather_depth(const Preview& preview);
std::vector<Sentence> summarize(const View& view, const Preview& preview);

/// The other distance by which a runner of this one is judged: 1500 m and mile, 3000 m and two miles.
std::optional<EventName> sister_event(const EventName& event);
/// Round marks that people count under, of the level of this event's lists: 3:50, 3:55, 4:00 for men's miles.
std::vector<Duration> barriers_of(const Event& event);

}  // namespace miler::story
