// Slips of the fingers: the known word that a wrong one was probably meant to be.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace miler::cmd {

/// Letters to insert, remove or change to make one the other; neighbours that changed places are one.
std::size_t slips(std::string_view one, std::string_view other);

/// The known word with the fewest slips, the first of equals; "" when every one has more than a third of the
/// word's letters.
std::string nearest(std::string_view word, const std::vector<std::string>& known);

}  // namespace miler::cmd
