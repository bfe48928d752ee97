// What the readers of other people's formats do alike.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "miler/ingest/draft.h"

namespace miler::ingest {

/// A birth in any spelling of parse_foreign_date; "" is unknown. One on 1 January is kept to its year.
/// RULE births-on-1-january
Expected<Date> parse_birth(std::string_view text);

/// A nation; "", "-" and "???" are unknown.
Expected<Country> parse_nation(std::string_view text);

/// Points as printed, "1292" or "1292.0"; "", "0" and "0.0" are none (-1).
Expected<std::int16_t> parse_points(std::string_view text);

/// A mark of another's list: a bare tenth is a hand time, and one slower than a walk of a metre a second is
/// refused, because 4:30:50 for a mile is not four hours but a colon for a full stop.
Expected<Mark> parse_list_mark(std::string_view text, Distance distance);

/// The course of an indoor race by the score its list gives: a short track, or an oversized one where only
/// the outdoor table gives these points. RULE oversized-tracks-score-outdoors
Course indoor_course(Event event, const Mark& mark, std::int16_t points);

/// A word for no mark in any of the usual spellings, with what follows it: "DNF", "DQ TR17.2", "NT", "SCR",
/// "abd".
struct NoMark {
  Status status = Status::NoMark;
  std::string_view rest;  ///< "TR17.2"
};
std::optional<NoMark> parse_no_mark(std::string_view text);

}  // namespace miler::ingest
