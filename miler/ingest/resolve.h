// From drafts to a change set: who is meant, which race it was, which rows are one thing.
//
// Folds duplicates of concatenated lists, the same performance from two sources, en-route splits of a longer
// race, combined-event legs and oversized tracks. Identity is name, birth and nation history, never the name
// alone. Agreeing rows keep all their sources; disagreeing ones are kept side by side and become conflicts
// when settled.
#pragma once

#include "miler/archive/archive.h"
#include "miler/ingest/draft.h"

namespace miler::ingest {

/// Why a row was folded into another, for the summary of an import.
struct FoldCounts {
  std::uint64_t repeated = 0;      ///< the same source had said it already
  std::uint64_t corroborated = 0;  ///< another source had said it: one performance, two sources
  std::uint64_t conflicting = 0;   ///< another source says otherwise
  std::uint64_t en_route = 0;      ///< splits found out
  std::uint64_t combined = 0;
  std::uint64_t oversized = 0;
};

struct Resolved {
  ChangeSet changes;  ///< against the archive's revision; empty when the archive knew everything already
  FoldCounts folds;
};

/// Resolves `batch` against `archive`. Rows that name nobody (a record without its performance, an unknown id
/// in a correction) become problems of the batch. Deterministic. Linear in the batch but for a sort.
Resolved resolve(const Archive& archive, Batch& batch);

}  // namespace miler::ingest
