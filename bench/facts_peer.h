// The peer of the scan of facts: the same rows in SQLite, with an index that covers all the agreement query
// reads.
#pragma once

#include <cstdint>
#include <vector>

#include "miler/facts/context.h"
#include "miler/facts/index.h"

struct sqlite3;
struct sqlite3_stmt;

namespace miler::bench {

class FactsPeer {
 public:
  explicit FactsPeer(const facts::Index& index);
  ~FactsPeer();
  FactsPeer(const FactsPeer&) = delete;
  FactsPeer& operator=(const FactsPeer&) = delete;

  /// The better rows grouped by how they agree with the subject.
  struct Agreement {
    facts::Context context;
    bool own = false;  ///< of the subject's athlete
    std::uint32_t count = 0, last = 0;
  };
  using Agreements = std::vector<Agreement>;
  Agreements agreements(const facts::Subject& subject) const;

  struct Sum {
    std::uint32_t count = 0, last = 0;
  };
  /// Of a context: what SQL leaves to its caller.
  static Sum sum(const Agreements& agreements, const facts::Context& context);

 private:
  const facts::Index* index_;
  sqlite3* database_ = nullptr;
  sqlite3_stmt* select_ = nullptr;
};

}  // namespace miler::bench
