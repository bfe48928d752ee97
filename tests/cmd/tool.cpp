// Running the tool in tests: see tool.h.
#include "tests/cmd/tool.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "cmd/miler/commands/commands.h"
#include "tests/support/paths.h"

namespace miler::cmd::testing {
namespace {

constexpr const char* kSheet = R"(sheet: four men and two women

sources:
key,title,published,confidence
book,A book,2024-01-01,high

performances:
source: book
track: outdoor
date,event,sex,place,athlete,nation,born,mark,venue,city,country
1954-05-06,mile,men,1,Roger Bannister,GBR,1929-03-23,3:59.4h,Iffley Road,Oxford,GBR
1954-06-21,mile,men,1,John Landy,AUS,1930-04-12,3:58.0h,Turku,Turku,FIN
1954-08-07,mile,men,1,Roger Bannister,GBR,1929-03-23,3:58.8h,Empire Stadium,Vancouver,CAN
1954-08-07,mile,men,2,John Landy,AUS,1930-04-12,3:59.6h,Empire Stadium,Vancouver,CAN
2023-09-16,mile,men,1,Jakob Ingebrigtsen,NOR,2000-09-19,3:43.73,Hayward Field,Eugene,USA
2018-06-01,mile,men,1,Filip Ingebrigtsen,NOR,1993-04-20,3:52.28,Hayward Field,Eugene,USA
2023-07-21,mile,women,1,Faith Kipyegon,KEN,1994-01-10,4:07.64,Stade Louis II,Monaco,MON
2023-07-21,mile,women,2,Ciara Mageean,IRL,1992-03-12,4:14.58,Stade Louis II,Monaco,MON

coverage:
source: book
women mile <= 4:15.00 until 2023-12-31: all performances
)";

}  // namespace

Said miler(std::vector<std::string> words, const std::string& in, Screen screen) {
  std::istringstream input{in};
  std::ostringstream out, err;
  const bool seen = screen == Screen::Terminal;
  Console console{.in = input, .out = out, .err = err, .out_is_terminal = seen, .err_is_terminal = seen};
  const int exit = run(std::move(words), console);
  return {exit, out.str(), err.str()};
}

const std::filesystem::path& folder() {
  static const miler::testing::TemporaryFolder made;
  return made.path();
}

std::string file(const std::string& name, const std::string& content) {
  const std::filesystem::path path = folder() / name;
  std::ofstream{path, std::ios::binary} << content;
  return path.string();
}

const std::string& archive() {
  static const std::string made = [] {
    std::string path = (folder() / "archive.db").string();
    const Said said = miler({"import", file("book.sheet", kSheet), "--archive", path, "--empty"});
    if (said.exit != 0) throw std::runtime_error{said.err + said.out};
    return path;
  }();
  return made;
}

Said ask(std::vector<std::string> words, const std::string& in, Screen screen) {
  words.insert(words.end(), {"--archive", archive()});
  return miler(std::move(words), in, screen);
}

}  // namespace miler::cmd::testing
