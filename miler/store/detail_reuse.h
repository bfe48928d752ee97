// What an undo took away comes back under its old id.
#pragma once

#include "miler/archive/archive.h"

namespace miler::store {

/// The changes, with the keys of `given` for every new identity whose id was given before and that `stands`
/// does not hold any more. An id of something that stands is left for the caller to refuse.
ChangeSet with_keys_given_before(ChangeSet changes, const Identities& given, const Archive& stands);

}  // namespace miler::store
