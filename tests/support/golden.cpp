// Goldens: see golden.h.
#include "tests/support/golden.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "tests/support/paths.h"

namespace miler::testing {
namespace {

std::string_view line_at(std::string_view text, std::size_t position) {
  const std::size_t before = position == 0 ? std::string_view::npos : text.rfind('\n', position - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  return text.substr(begin, text.find('\n', begin) - begin);
}

}  // namespace

::testing::AssertionResult matches_golden(std::string_view name, std::string_view text) {
  const std::filesystem::path path = source_dir() / "tests" / "goldens" / name;
  if (std::getenv("MILER_UPDATE_GOLDENS") != nullptr) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream{path, std::ios::binary} << text;
    return ::testing::AssertionSuccess();
  }
  if (!std::filesystem::exists(path)) {
    return ::testing::AssertionFailure() << path << " is not there; MILER_UPDATE_GOLDENS=1 writes it";
  }
  const std::string golden = read_file(path);
  if (golden == text) return ::testing::AssertionSuccess();
  const auto position = static_cast<std::size_t>(std::ranges::mismatch(golden, text).in1 - golden.begin());
  const auto line =
      1 + std::count(golden.begin(), golden.begin() + static_cast<std::ptrdiff_t>(position), '\n');
  return ::testing::AssertionFailure()
         << path.string() << ":" << line << " differs\n  golden: " << line_at(golden, position)
         << "\n  now:    " << line_at(text, position) << "\nMILER_UPDATE_GOLDENS=1 rewrites the file";
}

}  // namespace miler::testing
