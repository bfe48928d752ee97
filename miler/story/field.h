// A start list: the small text file that a preview is asked for with. docs/fields.md
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "miler/archive/archive.h"
#include "miler/names/directory.h"

namespace miler::story {

struct Starter {
  std::string name;
  Country nation;
  Date born;
  std::string id;  ///< a stable id, where the list gives one
  bool pacer = false;
  bool scratched = false;
  std::uint32_t line = 0;
};

struct Field {
  std::string race, meet, venue;
  Date date;
  Event event;
  MeetClass level = MeetClass::Unknown;
  Tristate paced = Tristate::Unknown, lights = Tristate::Unknown;
  std::vector<Starter> starters;
};

/// `key: value` lines, a blank line, then one runner a line: name, NAT[, born DATE][, id:...][, pacer][,
/// scratched]. The message of an error names the line.
Expected<Field> parse_field(std::string_view text);

/// A field whose names have been looked up.
struct ResolvedField {
  Field field;
  std::vector<std::optional<AthleteId>> athletes;  ///< one for each starter; nothing: not in the archive
  std::optional<VenueId> venue;
  std::optional<SeriesId> series;
  std::string city;  ///< of the venue
  Country country;
};

/// Somebody unknown to the archive is no error: he has no marks here. An ambiguous name is one, and so is
/// somebody who stands on two lines.
Expected<ResolvedField> resolve(const Archive& archive, const names::Directory& directory, Field field);

}  // namespace miler::story
