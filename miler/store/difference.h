// What became of an archive between two of its revisions.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "miler/archive/archive.h"

namespace miler::store {

enum class Change : std::uint8_t { Added, Removed, Changed };

struct FieldChange {
  std::string field;          ///< a column word of docs/sheets.md
  std::string before, after;  ///< as a sheet would write them; "" for nothing
};
struct Difference {
  Change change;
  std::string
      id;  ///< "athlete:…", "performance:…"; of a record "record:world/" and what follows "performance:"
  std::vector<FieldChange>
      fields;  ///< those that differ; of what was added or removed, those that say something
};

/// Athletes, then performances, then records; each by id. Rows are matched by their stable ids, so two
/// archives that were made apart can be compared too.
std::vector<Difference> difference(const Archive& before, const Archive& after);

}  // namespace miler::store
