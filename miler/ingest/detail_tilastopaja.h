// Tilastopaja's files: the history of an athlete, and the results of a meeting.
#pragma once

#include <optional>
#include <string_view>

#include "miler/ingest/detail_writer.h"
#include "miler/ingest/json.h"
#include "miler/ingest/read.h"

namespace miler::ingest {

/// By the names of members in the first kilobytes: TilastopajaAthlete or EventResults; nothing when it is
/// neither.
std::optional<Format> detect_tilastopaja(std::string_view text);

/// Adds all results of one athlete. Those of a relay team (no given name) are out of scope, and so are other
/// events. Bests and accomplishments say nothing that the results do not.
Expected<bool> read_tilastopaja_athlete(const Json& json, const ReadOptions& options, BatchWriter& writer);

/// Adds all results of one meeting.
Expected<bool> read_event_results(const Json& json, const ReadOptions& options, BatchWriter& writer);

/// "1", "1=", "1 " a place; "D", "H", "P", "M", "Com" a leg of a combined event; "-" and "" nothing.
struct TilastopajaRank {
  std::uint16_t place = 0;
  bool tie = false;
  bool combined = false;
  std::string_view unread;  ///< anything else
};
TilastopajaRank parse_tilastopaja_rank(std::string_view text);

/// "h3", "s2", "q2", "rB", "r2", "B", "Serie 12", with the class of age behind it: "h3-19". A race without
/// code is the final, or of no known round, as its stage says.
struct TilastopajaRound {
  Round round;
  std::string_view age_class;  ///< "19": under 20
  std::string_view unread;     ///< a code not known
};
TilastopajaRound parse_tilastopaja_round(std::string_view code, std::string_view stage);

}  // namespace miler::ingest
