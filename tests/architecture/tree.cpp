// Reading the source tree: see tree.h.
#include "tests/architecture/tree.h"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "miler/base/text.h"
#include "tests/support/paths.h"

namespace miler::testing {

namespace fs = std::filesystem;

std::vector<File> files_below(std::string_view folder, const std::vector<std::string_view>& endings) {
  const fs::path top = source_dir();
  std::vector<File> files;
  if (!fs::exists(top / folder)) return files;
  for (auto entry = fs::recursive_directory_iterator{top / folder}; entry != fs::end(entry); ++entry) {
    const std::string name = entry->path().filename().string();
    if (entry->is_directory() && (name == "build" || name == ".git")) entry.disable_recursion_pending();
    const bool wanted = std::ranges::any_of(endings, [&](auto ending) { return name.ends_with(ending); });
    if (!entry->is_regular_file() || !wanted) continue;
    files.push_back({fs::relative(entry->path(), top).generic_string(), read_file(entry->path())});
  }
  std::ranges::sort(files, {}, &File::path);
  return files;
}

std::string fault(const File& file, std::size_t line, std::string_view what) {
  return fmt::format("{}:{}: {}", file.path, line, what);
}

std::vector<std::string_view> code_lines(std::string_view text) {
  std::vector<std::string_view> code = lines(text);
  for (std::string_view& line : code) line = line.substr(0, line.find("//"));
  return code;
}

bool has_word(std::string_view line, std::string_view word) {
  for (std::size_t at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
    const unsigned char before = at == 0 ? ' ' : static_cast<unsigned char>(line[at - 1]);
    if (std::isalnum(before) == 0 && before != '_') return true;
  }
  return false;
}

std::string_view included(std::string_view line) {
  if (!take(line, "#include ")) return {};
  return trim(line.substr(0, line.find("//")));
}

std::string report(const std::vector<std::string>& faults) {
  return fmt::format("\n{}", fmt::join(faults, "\n"));
}

}  // namespace miler::testing
