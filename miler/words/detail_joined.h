// Atoms that only mean something together: ages, births, numbers of lines. Private to words.
#pragma once

#include <vector>

#include "miler/words/detail_atoms.h"

namespace miler::words {

/// "aged 13 to 19", "19-year-old" and "born since 2000" become one atom each; the 1000 of "top 1000 miles" a
/// number.
std::vector<Atom> joined(std::vector<Atom> atoms);

}  // namespace miler::words
