// HTML and SVG of our own making, read as strictly as XML: a name that breaks out of its element is a fault.
#pragma once

#include <string>
#include <string_view>

namespace miler::render::testing {

/// Empty when every tag that opens is closed in order, every attribute is quoted and every "&" begins an
/// entity; else what is wrong. Tags that HTML leaves open (meta, br) are known.
std::string markup_fault(std::string_view text);

}  // namespace miler::render::testing
