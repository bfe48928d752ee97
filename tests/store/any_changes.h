// Change sets with rows of every kind and any value that a field may hold: what stores must give back
// unharmed.
#pragma once

#include <cstddef>
#include <string>

#include "miler/base/stream.h"
#include "miler/store/detail_kinds.h"

namespace miler::store::testing {

/// `rows` rows of every kind, `rows` new identities of each kind. What they refer to is known: `next` was
/// given out before. The same stream, the same changes.
ChangeSet any_changes(Stream& random, const NextKeys& next, std::size_t rows);

/// A plain change set: an athlete, a race and a performance of a mile.
ChangeSet one_race(const NextKeys& next, std::string_view title, std::int32_t centiseconds);

/// The keys after `changes`.
NextKeys after(NextKeys next, const ChangeSet& changes);

inline bool same(const auto& a, const auto& b) { return a == b; }
inline bool same(const Origin& a, const Origin& b) {
  return a.source == b.source && a.confidence == b.confidence && a.file == b.file && a.line == b.line;
}
/// Field by field, whatever the import.
template <class Row>
bool same_row(const Row& a, const Row& b) {
  return std::apply([&](const auto&... field) { return (same(a.*field.member, b.*field.member) && ...); },
                    Rows<Row>::kFields);
}

}  // namespace miler::store::testing
