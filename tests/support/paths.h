// Where the source tree, the build tree and the shared data are. Compiled in one file only, so that the other
// tests are the same bytes in every checkout.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace miler::testing {

std::filesystem::path source_dir();
std::filesystem::path build_dir();

/// The whole file; throws std::system_error when it cannot be read.
std::string read_file(const std::filesystem::path& path);

/// A file or folder of the shared data: below $MILER_SHARED_DATA, else ../shared/data beside the source tree.
/// Nothing when it is not there, which is no fault of the code: GTEST_SKIP with the reason kNoSharedData.
std::optional<std::filesystem::path> shared_data(const std::filesystem::path& below);
inline constexpr const char* kNoSharedData = "the shared result lists are not on this machine";

/// An empty folder of its own, removed when it goes out of scope.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(const std::filesystem::path& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

}  // namespace miler::testing
