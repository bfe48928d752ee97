// Tables of results in nobody's format: what a club, a spreadsheet or a timing program writes.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "miler/ingest/csv.h"
#include "miler/ingest/detail_writer.h"
#include "miler/ingest/read.h"

namespace miler::ingest {

/// What a column of such a table is.
enum class Role : std::uint8_t {
  None,
  Athlete,
  GivenName,
  FamilyName,
  Nation,
  Born,
  Sex,
  Event,
  Mark,
  Status,
  Place,
  Round,
  Date,
  Meet,
  Race,
  Venue,
  City,
  Region,
  Country,
  Track,
  Points,
  Note
};
inline constexpr std::size_t kRoles = static_cast<std::size_t>(Role::Note) + 1;

/// The word of a sheet for it, "given-name" and "family-name" beside them.
std::string_view to_word(Role role);
std::optional<Role> find_role(std::string_view word);

/// By the usual words for it, in any case: "Time" is the mark, "Pos" the place, "Nat." the nation.
Role guess_role(std::string_view header);

/// The delimiter of a header row: a comma, a semicolon or a tab, whichever it has most of.
char guess_delimiter(std::string_view header);

/// How the dates with slashes of a column are to be read, by those that can be read in one way only; nothing
/// when there are none with slashes, Refuse when all can be read in both or none agree.
std::optional<Slashes> guess_slashes(std::string_view text, char delimiter, std::size_t column);

/// Whether the first row names at least an athlete and a mark.
bool is_generic_csv(std::string_view text);

/// Adds the rows of a table. What its columns were taken for, and every other guess, is a note. The event and
/// the sex may stand in the file's name.
Expected<bool> read_generic_csv(std::string_view text, const ReadOptions& options, BatchWriter& writer);

}  // namespace miler::ingest
