// The peer of the questions in English: the same rows in SQLite, with a covering index for each kind of
// question.
#pragma once

#include <string>
#include <vector>

#include "bench/sqlite_peer.h"

namespace miler::bench {

/// A table of one row a performance, in memory, with the nation, the age on the day (512 times the years and
/// the days) and whether it is on lists.
class AskPeer {
 public:
  explicit AskPeer(const Archive& archive);
  ~AskPeer();
  AskPeer(const AskPeer&) = delete;
  AskPeer& operator=(const AskPeer&) = delete;

  SqlitePeer::Rows ask(const std::string& sql) const;

 private:
  sqlite3* database_ = nullptr;
};

}  // namespace miler::bench
