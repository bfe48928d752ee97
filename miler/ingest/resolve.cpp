// The way from drafts to a change set, step by step.
#include "miler/ingest/resolve.h"

#include "miler/ingest/detail_ledger.h"

namespace miler::ingest {
namespace {

/// An archive that knows everything already is not changed by a file's name and sums.
void forget_files_without_news(ChangeSet& changes) {
  if (changes.statements.empty()) changes.identities = {};
}

}  // namespace

Resolved resolve(const Archive& archive, Batch& batch) {
  Work work{archive, batch};
  collect_rows(work);
  add_known_rows(work);
  fold_runs(work);
  fold_splits(work);
  unite_races(work);
  place_race_rows(work);

  Resolved out;
  out.changes.base = archive.revision();
  Ledger ledger{work, out};
  say_sources(ledger);
  say_people(ledger);
  say_places(ledger);
  say_races(ledger);
  say_performances(ledger);
  say_blocks(ledger);
  say_corrections(ledger);
  forget_files_without_news(out.changes);
  out.changes.files = batch.files;
  return out;
}

}  // namespace miler::ingest
