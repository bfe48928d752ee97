// The family name of a displayed name, for labels and columns.
#pragma once

#include <string_view>

namespace miler::names {

/// "Hicham El Guerrouj" is "El Guerrouj", "Elle St. Pierre" is "St. Pierre", "Roger Bannister" is
/// "Bannister": the last word, with the particles before it. A name of one word is itself. A view into
/// `name`.
std::string_view family_name(std::string_view name);

}  // namespace miler::names
