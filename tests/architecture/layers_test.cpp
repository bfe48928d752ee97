// Who may include whom: the include lines of every room against the DEPENDS of miler/CMakeLists.txt.
#include <algorithm>
#include <map>
#include <set>
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
using ::testing::HasSubstr;
using ::testing::IsEmpty;

/// Room → every room it may include, itself among them.
using Layers = std::map<std::string, std::set<std::string>, std::less<>>;

/// From lines "room: dependency dependency"; a dependency must stand above, so that no circle can be written.
Layers read_layers(std::string_view declared) {
  Layers layers;
  for (const std::string_view line : lines(declared)) {
    const std::vector<std::string_view> parts = split(line, ':');
    const std::string room{trim(parts.front())};
    std::set<std::string> reach{room};
    for (const std::string_view name : words_in(parts.at(1)))
      reach.merge(std::set{layers.at(std::string{name})});
    layers[room] = reach;
  }
  return layers;
}

/// The room of "miler/records/x.h"; empty when it is in no room.
std::string_view room_of(std::string_view path) {
  const std::vector<std::string_view> parts = split(path, '/');
  return parts.size() == 3 && parts.front() == "miler" ? parts[1] : std::string_view{};
}

std::vector<std::string> breaches(const Layers& layers, const std::vector<File>& files) {
  std::vector<std::string> faults;
  for (const File& file : files) {
    const std::string_view room = room_of(file.path);
    std::size_t number = 0;
    for (const std::string_view line : lines(file.text)) {
      ++number;
      std::string_view path = included(line);
      if (!path.starts_with('"')) continue;
      path = path.substr(1, path.size() - 2);
      const std::string_view other = room_of(path);
      const auto allowed = layers.find(room);
      if (allowed == layers.end() || !allowed->second.contains(std::string{other})) {
        faults.push_back(fault(file, number, fmt::format("'{}' may not include \"{}\"", room, path)));
      } else if (path.find("/detail_") != std::string_view::npos && other != room) {
        faults.push_back(fault(file, number, fmt::format("\"{}\" is private to '{}'", path, other)));
      }
    }
  }
  return faults;
}

TEST(Layers, EveryIncludePointsDown) {
  const Layers layers = read_layers(read_file(build_dir() / "layers.txt"));
  const std::vector<std::string> faults = breaches(layers, files_below("miler", {".h", ".cpp"}));
  EXPECT_THAT(faults, IsEmpty()) << report(faults);
}

TEST(Layers, EveryFolderIsARoom) {
  const Layers layers = read_layers(read_file(build_dir() / "layers.txt"));
  for (const File& file : files_below("miler", {".h", ".cpp"})) {
    EXPECT_TRUE(layers.contains(room_of(file.path))) << file.path << " is in no room of miler/CMakeLists.txt";
  }
}

TEST(Layers, ACircleCannotBeWrittenDown) {
  EXPECT_THROW(read_layers("base:\nmarks: archive\narchive: marks\n"), std::out_of_range);
}

TEST(Layers, ABreachIsFoundWithItsLine) {
  const Layers layers = read_layers("base:\nmarks: base\narchive: marks\n");
  const auto found = [&](std::string path, std::string text) {
    return breaches(layers, {{std::move(path), std::move(text)}});
  };
  EXPECT_THAT(found("miler/archive/x.cpp", "#include \"miler/base/id.h\"\n#include <map>\n"), IsEmpty())
      << "what lies below is reached through what lies between";
  EXPECT_THAT(found("miler/base/x.h", "\n#include \"miler/marks/mark.h\"\n"),
              ElementsAre("miler/base/x.h:2: 'base' may not include \"miler/marks/mark.h\""));
  EXPECT_THAT(found("miler/archive/x.h", "#include \"miler/marks/detail_scan.h\"\n"),
              ElementsAre(HasSubstr("is private to 'marks'")));
  EXPECT_THAT(found("miler/archive/x.h", "#include \"tests/support/golden.h\"\n"),
              ElementsAre(HasSubstr("may not include")));
}

}  // namespace
}  // namespace miler::testing
