// The source tree as the house rules see it: files, lines, and what a rule finds at fault.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace miler::testing {

/// A text file of the tree.
struct File {
  std::string path;  ///< from the top of the tree, with forward slashes
  std::string text;
};

/// The files below `folder` whose names end in one of `endings`, in order of their paths; build trees, .git
/// and nested folders of third parties are no part of the tree.
std::vector<File> files_below(std::string_view folder, const std::vector<std::string_view>& endings);

/// "path:line: what", ready to be clicked on.
std::string fault(const File& file, std::size_t line, std::string_view what);

/// The lines of a C++ file without their // comments, strings kept.
std::vector<std::string_view> code_lines(std::string_view text);

/// Whether `line` holds `word` where it does not continue a longer identifier to its left.
bool has_word(std::string_view line, std::string_view word);

/// The path in an #include line, with its brackets or quotes; empty when the line is none.
std::string_view included(std::string_view line);

/// All faults, one a line.
std::string report(const std::vector<std::string>& faults);

}  // namespace miler::testing
