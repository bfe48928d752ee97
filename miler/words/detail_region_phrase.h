// A region as a noun phrase: "men's mile under 3:50 by an American at Hayward Field since 2000". Private to
// words.
#pragma once

#include <string>

#include "miler/archive/region.h"
#include "miler/records/progression.h"
#include "miler/words/detail_demonyms.h"

namespace miler::words {

/// Full: every condition in its fixed place, so that it reads back. Sentence: as an editor writes; men go
/// without saying, and one track is told by an adjective.
enum class Tone : std::uint8_t { Full, Sentence };

// Things of the archive as they are named in a sentence: by name where nobody shares it, else by stable id.
std::string named(const Archive& archive, AthleteId id);
std::string named(const Archive& archive, VenueId id);
std::string named(const Archive& archive, SeriesId id);
std::string named(const Archive& archive, MeetingId id);

std::optional<Sex> sex_of(const Region& region);

/// "mile", "1500 m", "two miles": what is run.
std::string event_words(const Event& event);
/// "men's mile", "men's 1500 m performances", "under-20 women's miles"; "performance" of any event.
std::string marks_of(const Region& region, Many many, Tone tone);
/// "men", "American", "under-20 Scots aged 18": who ran it, by home nation, nation or area, and by age.
std::string runners_of(const Region& region, Many many);
/// " under 3:50", " at or under 3:50"; "" without a limit.
std::string limit_words(const Region& region);

/// The conditions on people, places, days and races, each behind a space, in one order. `by` is whether one
/// or several people are meant: "by an American", "by Americans".
std::string filter_words(const Archive& archive, const Region& region, Many by, Tone tone = Tone::Sentence);
/// The same without what runners_of has said.
std::string filter_words_of_runners(const Archive& archive, Region region, Many by);

/// "men's mile world record", "American mile record", "Prefontaine Classic mile meeting record"; of men
/// in a sentence without their name, and "best" where the results of the archive tell it.
std::string record_words(const Archive& archive, records::Scope scope, const Event& event,
                         records::Basis basis, Tone tone);
/// Who set it, where and when: " set by a Briton in Italy since 1980".
std::string set_words(const Archive& archive, const Region& set, Tone tone = Tone::Sentence);

/// "outdoors and indoors", "indoors"; "" of a road event, where nothing is asked.
std::string track_words(const Region& region);

}  // namespace miler::words
