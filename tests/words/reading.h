// Questions read on the small book, as canonical text.
#pragma once

#include <string>
#include <string_view>

namespace miler::words::testing {

/// The canonical text of the reading; several parted by " | "; "? message [word]" of a question not
/// understood.
std::string reading(std::string_view question);

}  // namespace miler::words::testing
