// How many slips of the keys lie between two words.
#pragma once

#include <cstddef>
#include <string_view>

namespace miler::names {

/// Insertions, deletions, changes and swaps of neighbours that make one of the other; `limit` + 1 when more
/// than that. Of longer texts the first 64 bytes count.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

}  // namespace miler::names
