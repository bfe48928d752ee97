// What a change set must hold before it may become a revision: the rules that every store shares.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "miler/archive/columns.h"

namespace miler::store {

/// Where an archive stands: its revision, and the keys it gives next.
struct Head {
  Revision revision;
  NextKeys next;
};

/// One import takes another back. Taking back an import that took back gives back what it took.
struct Withdrawal {
  ImportKey withdrawn, by;
};

/// For each of the imports 1 to `count`, in order: the live import that took it back; none: it is live.
std::vector<ImportKey> undone_by(std::uint64_t count, std::span<const Withdrawal> withdrawals);

/// Where the archive stands after `changes`. Throws Failure when they were made against another revision,
/// give a key that has been given, refer to what nobody knows, or withdraw what is not live; `undone` is of
/// undone_by().
Head advance(const Head& head, const ChangeSet& changes, std::span<const ImportKey> undone);

}  // namespace miler::store
