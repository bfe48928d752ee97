// The rules of the house that a machine can hold. Each fault is told with its file and line.
#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/base/text.h"
#include "tests/architecture/tree.h"
#include "tests/support/paths.h"

namespace miler::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace fs = std::filesystem;
using Faults = std::vector<std::string>;

constexpr std::size_t kLongest = 400;

std::vector<File> sources() {
  std::vector<File> files;
  for (const std::string_view folder : {"miler", "cmd", "tests", "fuzz", "bench", "examples"}) {
    std::ranges::move(files_below(folder, {".h", ".cpp"}), std::back_inserter(files));
  }
  return files;
}

Faults too_long(const std::vector<File>& files) {
  Faults faults;
  for (const File& file : files) {
    const std::size_t length = lines(file.text).size();
    if (length > kLongest) faults.push_back(fault(file, length, "longer than 400 lines: split it by idea"));
  }
  return faults;
}

/// "miler/lists/list.cpp" and "tests/lists/list_test.cpp" may leave it to "miler/lists/list.h", which they
/// include first, to say what they are for.
bool has_header_that_says_it(const File& file) {
  const fs::path path = file.path;
  std::string stem = path.stem().string();
  if (stem.ends_with("_test")) stem.resize(stem.size() - 5);
  const std::string_view header = included(lines(file.text).front());
  return path.extension() == ".cpp" && header.ends_with(fmt::format("/{}.h\"", stem));
}

Faults without_opening(const std::vector<File>& files) {
  Faults faults;
  for (const File& file : files) {
    if (!file.text.starts_with("// ") && !has_header_that_says_it(file)) {
      faults.push_back(fault(file, 1, "does not open with a comment that says what the file is for"));
    }
  }
  return faults;
}

/// Lines of code that hold one of `words`.
template <std::size_t N>
Faults lines_with(const std::vector<File>& files, const std::array<std::string_view, N>& words) {
  Faults faults;
  for (const File& file : files) {
    std::size_t number = 0;
    for (const std::string_view line : code_lines(file.text)) {
      ++number;
      for (const std::string_view word : words) {
        if (has_word(line, word)) faults.push_back(fault(file, number, word));
      }
    }
  }
  return faults;
}

constexpr std::array<std::string_view, 14> kTalk = {
    "std::cout", "std::cerr",  "std::clog", "stdout",    "stderr", "<iostream>", "printf(",
    "fprintf(",  "fmt::print", "puts(",     "std::exit", "exit(",  "std::abort", "abort("};
constexpr std::array<std::string_view, 8> kWorld = {"system_clock::now", "std::time(", "localtime",
                                                    "std::locale",       "setlocale",  "getenv",
                                                    "<regex>",           "std::rand"};

/// Headers may include the standard library, our own headers and tl/expected (in base/error.h): a consumer
/// of the library meets no third party. Private headers (detail_*.h) are not installed, and may.
Faults third_parties(const std::vector<File>& headers) {
  Faults faults;
  for (const File& file : headers) {
    std::size_t number = 0;
    for (const std::string_view line : lines(file.text)) {
      ++number;
      const std::string_view path = included(line);
      const bool ours = path.empty() || path.starts_with("\"miler/");
      const bool standard = path.starts_with('<') && path.find_first_of("./") == std::string_view::npos;
      const bool expected = path == "<tl/expected.hpp>" && file.path == "miler/base/error.h";
      const bool is_private = file.path.find("/detail_") != std::string::npos;
      if (!ours && !standard && !expected && !is_private) faults.push_back(fault(file, number, path));
    }
  }
  return faults;
}

/// Every miler/x/y.cpp needs tests/x/y_test.cpp; every command needs its transcript (commands.cpp is their
/// table).
Faults untested(const std::vector<File>& library, const fs::path& top) {
  Faults faults;
  for (const File& file : library) {
    const fs::path path = file.path;
    const std::string stem = path.stem().string();
    if (stem == "commands") continue;
    const fs::path test = path.parent_path() == "cmd/miler/commands"
                              ? fs::path{"tests/transcripts"} / (stem + ".t")
                              : fs::path{"tests"} / path.parent_path().filename() / (stem + "_test.cpp");
    if (!fs::exists(top / test)) faults.push_back(fault(file, 1, fmt::format("has no {}", test.string())));
  }
  return faults;
}

TEST(House, NoFileIsLongerThan400Lines) {
  const Faults faults = too_long(sources());
  EXPECT_THAT(faults, IsEmpty()) << report(faults);
  EXPECT_THAT(too_long({{"x.h", std::string(401, '\n')}, {"y.h", std::string(400, '\n')}}), SizeIs(1));
}

TEST(House, EveryFileSaysWhatItIsFor) {
  const Faults faults = without_opening(sources());
  EXPECT_THAT(faults, IsEmpty()) << report(faults);
  EXPECT_THAT(without_opening({{"miler/lists/x.h", "#pragma once\n"}}), SizeIs(1));
  EXPECT_THAT(without_opening({{"miler/lists/x.cpp", "#include <map>\n"}}), SizeIs(1));
  EXPECT_THAT(without_opening({{"miler/lists/x.cpp", "#include \"miler/lists/x.h\"\n"}}), IsEmpty());
}

TEST(House, TheLibraryNeitherPrintsNorExits) {
  const Faults faults = lines_with(files_below("miler", {".h", ".cpp"}), kTalk);
  EXPECT_THAT(faults, IsEmpty()) << report(faults);
  EXPECT_THAT(lines_with({{"x.cpp", "// printf(\nsnprintf(a);\n  std::printf(a);\n"}}, kTalk),
              ElementsAre("x.cpp:3: printf("));
}

/// store/ may: it writes down when an import happened, and knows where caches are kept.
TEST(House, TheLibraryAsksNeitherClockNorLocale) {
  std::vector<File> library = files_below("miler", {".h", ".cpp"});
  std::erase_if(library, [](const File& file) { return file.path.starts_with("miler/store/"); });
  const Faults faults = lines_with(library, kWorld);
  EXPECT_THAT(faults, IsEmpty()) << report(faults);
  EXPECT_THAT(lines_with({{"x.cpp", "auto t = std::chrono::system_clock::now();\n"}}, kWorld), SizeIs(1));
}

TEST(House, ThirdPartyHeadersStayInSources) {
  const Faults faults = third_parties(files_below("miler", {".h"}));
  EXPECT_THAT(faults, IsEmpty()) << report(faults);
  EXPECT_THAT(third_parties({{"miler/store/x.h", "#include <map>\n#include <SQLiteCpp/SQLiteCpp.h>\n"}}),
              ElementsAre("miler/store/x.h:2: <SQLiteCpp/SQLiteCpp.h>"));
}

TEST(House, EverySourceHasItsTest) {
  std::vector<File> library = files_below("miler", {".cpp"});
  std::ranges::move(files_below("cmd/miler/commands", {".cpp"}), std::back_inserter(library));
  const Faults faults = untested(library, source_dir());
  EXPECT_THAT(faults, IsEmpty()) << report(faults);
  EXPECT_THAT(untested({{"miler/base/nothing.cpp", ""}}, source_dir()),
              ElementsAre("miler/base/nothing.cpp:1: has no tests/base/nothing_test.cpp"));
}

TEST(House, NoPromisesInTheCode) {
  constexpr std::array<std::string_view, 3> kPromises = {
      "TO"
      "DO",
      "FIX"
      "ME",
      "XX"
      "X"};
  Faults faults;
  for (const File& file : sources()) {
    std::size_t number = 0;
    for (const std::string_view line : lines(file.text)) {
      ++number;
      for (const std::string_view word : kPromises) {
        if (has_word(line, word) && !file.path.ends_with("house_rules_test.cpp")) {
          faults.push_back(fault(file, number, "a promise: do it, or open an issue"));
        }
      }
    }
  }
  EXPECT_THAT(faults, IsEmpty()) << report(faults);
}

/// Paths of one machine have no place in the tree: it is built on others.
TEST(House, NoMachinePaths) {
  const std::array<std::string, 4> kPaths = {std::string{"/wo"} + "rk/", std::string{"/ho"} + "me/",
                                             std::string{"/ro"} + "ot/", std::string{".libr"} + "ary"};
  Faults faults;
  for (const File& file : files_below(".", {".h", ".cpp", ".md", ".txt", ".cmake", ".json", ".t", ".sheet",
                                            ".csv", ".field", "run", "setup"})) {
    std::size_t number = 0;
    for (const std::string_view line : lines(file.text)) {
      ++number;
      for (const std::string& path : kPaths) {
        if (has_word(line, path)) faults.push_back(fault(file, number, path));
      }
    }
  }
  EXPECT_THAT(faults, IsEmpty()) << report(faults);
}

}  // namespace
}  // namespace miler::testing
