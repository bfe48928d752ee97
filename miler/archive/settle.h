// What the archive holds, from what sources say. One pure function: the same statements, the same archive.
//
// One value is chosen for each property of each thing: a correction; else, of the statements that agree with
// the one of the highest confidence, the most exact (hundredths before tenths, a day before a year); else the
// earlier import. A disagreement that is not only one of precision is kept as a conflict with all its sides,
// see agreement.h. A correction that cannot be read, or whose target does not exist, changes nothing: the
// importer has told it as a problem. See docs/decisions/0006-statements.md.
#pragma once

#include <string_view>

#include "miler/archive/archive.h"

namespace miler {

struct SettleInput {
  const Statements& statements;  ///< live ones only, in the order of imports
  const Identities& identities;  ///< all ever given
  NextKeys next_keys;
  Revision revision;
  std::string_view title;
};

ArchivePtr settle(const SettleInput& input);

}  // namespace miler
