// What the sentences of all kinds of answers share: a row in words, the scope behind the sentence, and the
// sentences themselves, one function a kind. Private to words.
#pragma once

#include <optional>
#include <string>

#include "miler/archive/view.h"
#include "miler/query/answer.h"
#include "miler/words/detail_region_phrase.h"

namespace miler::words {

std::string name_of(const Archive& archive, AthleteId id);
/// "his", "her".
std::string_view possessive_of(const Archive& archive, AthleteId id);
/// "in Eugene", "at Hayward Field" where no city is known; "" where neither is.
std::string where_words(const Archive& archive, VenueId venue);
/// "3:43.97 in Eugene on 16 September 2023".
std::string run_words(const View& view, PerformanceId id);
/// "Yared Nuguse's 3:43.97 in Eugene on 16 September 2023".
std::string row_words(const View& view, PerformanceId id);
/// "Eugene on 16 September 2023", of a race: "in the mile at …" is the caller's.
std::string race_words(const Archive& archive, RaceId race);

/// "the", or "his" of a region of one athlete, whose name the sentence has said.
std::string_view article_of(const Archive& archive, const Region& region);
/// "miles under 3:50 by Americans at Hayward Field", as a sentence says it.
std::string marks_said(const Archive& archive, const Region& region, Many many);
/// The same without the athlete, whose name the sentence has said.
std::string own_marks_said(const Archive& archive, Region region, Many many);
/// "the mile indoors"; "a race" of any event.
std::string distance_said(const Region& region, std::string_view article);
/// "men over the mile at Hayward Field", "Americans over the mile indoors".
std::string people_said(const Archive& archive, Region region, Many many);
/// "run the mile under 3:50 at Hayward Field", "win the mile"; people are the sentence's subject.
std::string deed_said(const Archive& archive, const Region& region);

/// Whether the answer is proved; what is not begins with "In this archive, ".
bool is_proved(const query::Answer& answer);
std::string in_this_archive(const query::Answer& answer, std::string sentence);

/// What stands in brackets behind a sentence: "men, outdoors and indoors; performances; complete to 3:51.00".
struct Scope {
  const Region* region = nullptr;
  std::string_view by = {};
  std::optional<Duration> down_to = {};  ///< the last mark given, of an order by mark
  std::optional<Sex> sex = {};           ///< where there is no region
};
std::string with_scope(const View& view, const query::Answer& answer, std::string sentence,
                       const Scope& scope);

// One sentence each, without its scope.
std::string say_nothing(const View& view, const query::Answer& answer);
std::string say_one(const View& view, const query::Answer& answer, const query::Lines& value);
std::string say_one(const View& view, const query::Answer& answer, const query::Standing& value);
std::string say_one(const View& view, const query::Answer& answer, const query::Number& value);
std::string say_one(const View& view, const query::Answer& answer, const query::Drought& value);
std::string say_one(const View& view, const query::Answer& answer, const query::Groups& value);
std::string say_one(const View& view, const query::Answer& answer, const query::RaceLines& value);
std::string say_one(const View& view, const query::Answer& answer, const query::Steps& value);
std::string say_one(const View& view, const query::Answer& answer, const query::Rivals& value);
std::string say_one(const View& view, const query::Answer& answer, const query::OpponentLines& value);
std::string say_one(const View& view, const query::Answer& answer, const query::TitleLines& value);
std::string say_one(const View& view, const query::Answer& answer, const query::Ages& value);
std::string say_one(const View& view, const query::Answer& answer, const query::Share& value);
std::string say_one(const View& view, const query::Answer& answer, const query::Run& value);
std::string say_one(const View& view, const query::Answer& answer, const query::Gap& value);

}  // namespace miler::words
