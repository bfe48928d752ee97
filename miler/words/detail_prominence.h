// How prominent the people of an archive are: Gazetteer::prominence for all of them.
#pragma once

#include <cstdint>
#include <vector>

#include "miler/archive/archive.h"

namespace miler::words {

/// By row of the athletes.
std::vector<std::uint32_t> prominence_of_all(const Archive& archive);

}  // namespace miler::words
