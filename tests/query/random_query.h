// Random questions that hit: what narrows them is taken from rows that a small archive holds.
#pragma once

#include "miler/base/stream.h"
#include "miler/query/query.h"

namespace miler::testing {

/// Holds some row of the archive as a rule: every condition is true of one that was picked, but now and then
/// of another. Conditions are few, or, rarely, many. An archive without rows gives Region{}.
Region random_region(const Archive& archive, Stream& stream);

/// One that check() accepts. The archive must hold two athletes.
query::Query random_query(const Archive& archive, Stream& stream);
/// The same of one kind: query::Count and so on.
template <class Kind>
query::Query random_query_of(const Archive& archive, Stream& stream) {
  for (;;) {
    query::Query query = random_query(archive, stream);
    if (std::holds_alternative<Kind>(query.ask)) return query;
  }
}

}  // namespace miler::testing
