// Names of people as lists print them, to names as a sentence prints them.
#pragma once

#include <string>
#include <string_view>

namespace miler::ingest {

/// The small letter of a capital of the Latin, Greek and Cyrillic alphabets; any other point is its own.
char32_t to_small(char32_t point);

/// "Jakob INGEBRIGTSEN" to "Jakob Ingebrigtsen". The family name begins at the first word in capitals; what
/// stands before it is left as it is, and so is a name without capitals. Of the family name every word and
/// every part after a hyphen keeps its capital ("El Guerrouj", "Garcia Romo"), as do "McDonald",
/// "O'Sullivan", "Da'Vall", "St. Pierre"; "MacDonald" and "Macdonald" cannot be told apart and become
/// "Macdonald". A particle within it is small ("Van der Berg", "Millan de la Oliva"). Runs of spaces become
/// one.
std::string name_with_small_letters(std::string_view printed);

}  // namespace miler::ingest
