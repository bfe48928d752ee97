// An archive in memory that files and sheets are imported into, as a store would: read, resolve, keep,
// settle.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "miler/archive/settle.h"
#include "miler/ingest/read.h"
#include "miler/ingest/resolve.h"

namespace miler::testing {

/// A sheet of performances by one source. Rows are
/// date,event,sex,athlete,nation,born,mark,place,round,city,country,venue,meet,kind; trailing cells may be
/// left out.
std::string performances(std::string_view source, std::string_view rows);

class Desk {
 public:
  struct Import {
    ingest::FoldCounts folds;
    std::vector<ingest::Problem> problems;
    ChangeSet changes;
  };

  Desk();
  /// One import of sheets or files: (path, content).
  Import import(const std::vector<std::pair<std::string, std::string>>& files,
                const ingest::ReadOptions& options = {});
  Import import(std::string_view sheet);
  Import import_together(const std::vector<std::string>& sheets);  ///< one import
  Import import(ingest::Batch batch);

  const Archive& archive() const { return *archive_; }
  const Statements& said() const { return said_; }

  /// Every performance in a line: "race-slug/athlete-slug[@event] mark place [kind] [unresolved] sources", by
  /// id.
  std::vector<std::string> told() const;
  /// Every side of every conflict: "performance:… mark: wa 3:49.0, tp 3:51.00".
  std::vector<std::string> conflicts() const;

 private:
  void apply(const ChangeSet& changes);

  Statements said_;
  Identities identities_;
  NextKeys next_;
  std::uint64_t revision_ = 0;
  ArchivePtr archive_;
};

}  // namespace miler::testing
