// See detail_sidecar.h.
#include <system_error>

#include <fmt/format.h>
#include <sys/stat.h>

#include "miler/store/detail_sidecar.h"
#include "miler/store/detail_snapshot.h"
#include "miler/store/snapshot.h"
#include "miler/store/store.h"

namespace miler::store {

namespace fs = std::filesystem;

Sidecar::Sidecar(const fs::path& archive, const std::string& uuid, const fs::path& cache)
    : archive_{archive} {
  places_.emplace_back(archive.string() + ".sidecar");
  if (!cache.empty()) places_.push_back(cache / (uuid + ".sidecar"));
}

ArchivePtr Sidecar::open(Revision revision, std::string_view title) const {
  for (const fs::path& place : places_) {
    ArchivePtr archive = open_snapshot(place, revision);
    if (archive && archive->title() == title) return archive;
  }
  return nullptr;
}

void Sidecar::keep(const Archive& archive) const {
  // Who may not read the archive may not read its sidecar.
  struct stat status {};
  if (::stat(archive_.c_str(), &status) != 0) return;
  for (const fs::path& place : places_) {
    std::error_code none;
    if (place != places_.front()) fs::create_directories(place.parent_path(), none);
    try {
      write_snapshot(archive, place, place == places_.front() ? status.st_mode & 0666U : 0600U);
      return;
    } catch (const Failure&) {
      continue;
    }
  }
}

std::vector<std::string> Sidecar::verify(Revision revision) const {
  std::vector<std::string> faults;
  for (const fs::path& place : places_) {
    if (!open_snapshot(place, revision)) continue;  // would not be used
    for (const std::string& fault : verify_snapshot(place))
      faults.push_back(fault + "; delete it, it is only a cache");
  }
  return faults;
}

}  // namespace miler::store
