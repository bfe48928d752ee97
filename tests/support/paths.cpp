// Where things are: see paths.h.
#include "tests/support/paths.h"

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <system_error>

namespace miler::testing {

namespace fs = std::filesystem;

fs::path source_dir() { return MILER_SOURCE_DIR; }
fs::path build_dir() { return MILER_BINARY_DIR; }

std::string read_file(const fs::path& path) {
  const std::ifstream file{path, std::ios::binary};
  std::ostringstream text;
  if (file) text << file.rdbuf();
  if (!file) throw std::system_error{errno, std::generic_category(), path.string()};
  return std::move(text).str();
}

std::optional<fs::path> shared_data(const fs::path& below) {
  const char* const given = std::getenv("MILER_SHARED_DATA");
  const fs::path root = given != nullptr ? fs::path{given} : source_dir().parent_path() / "shared" / "data";
  const fs::path path = root / below;
  if (!fs::exists(path)) return std::nullopt;
  return path;
}

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (fs::temp_directory_path() / "miler-test-").string() + std::string(6, 'X');
  if (::mkdtemp(pattern.data()) == nullptr) throw std::system_error{errno, std::generic_category(), pattern};
  path_ = pattern;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;  // a destructor has nobody to tell
  fs::remove_all(path_, ignored);
}

}  // namespace miler::testing
