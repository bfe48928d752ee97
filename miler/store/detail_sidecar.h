// Where an archive's sidecar lies: beside it, or in the user's cache under its uuid.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "miler/archive/archive.h"

namespace miler::store {

class Sidecar {
 public:
  Sidecar() = default;
  /// Without `cache`, only beside the archive.
  Sidecar(const std::filesystem::path& archive, const std::string& uuid, const std::filesystem::path& cache);

  /// The archive, when a sidecar holds this revision under this title.
  ArchivePtr open(Revision revision, std::string_view title) const;
  /// Writes one where it can; nowhere is no failure, for it is only a cache.
  void keep(const Archive& archive) const;
  /// The faults of those that open() would take.
  std::vector<std::string> verify(Revision revision) const;

 private:
  std::filesystem::path archive_;
  std::vector<std::filesystem::path> places_;
};

}  // namespace miler::store
