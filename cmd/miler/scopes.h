// Scopes of records, with the meets and venues in them looked up as people name them.
#pragma once

#include "cmd/miler/common.h"
#include "miler/records/scope.h"

namespace miler::cmd {

records::Places loose_places(const Desk& desk);

}  // namespace miler::cmd
