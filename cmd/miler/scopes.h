// Scopes of records, with the meets and venues in them looked up as people name them.
#pragma once

#include "cmd/miler/common.h"
#include "miler/records/scope.h"

namespace miler::cmd {

/// The scope with its meet and venue named as the archive names them: "venue:Hayward" is Hayward Field.
Expected<records::Scope> with_known_names(const Desk& desk, records::Scope scope);

}  // namespace miler::cmd
