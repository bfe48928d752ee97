// The tool without a process: a command line in, streams and exit status out, an archive of its own.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace miler::cmd::testing {

struct Said {
  int exit = 0;
  std::string out, err;
};

enum class Screen { None, Terminal };

/// Runs "miler word word ..." with `in` on standard input.
Said miler(std::vector<std::string> words, const std::string& in = "", Screen screen = Screen::None);

/// An archive of four men and two women, imported once for all tests: its path.
const std::string& archive();
/// The same with --archive: an archive of four men and two women, imported once for all tests.
Said ask(std::vector<std::string> words, const std::string& in = "", Screen screen = Screen::None);

/// A folder for what tests write, removed at the end.
const std::filesystem::path& folder();
/// A file there with this content.
std::string file(const std::string& name, const std::string& content);

}  // namespace miler::cmd::testing
