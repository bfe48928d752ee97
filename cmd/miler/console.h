// What a command may touch of the world: three streams and the environment, so that a test can pass its own.
#pragma once

#include <iosfwd>
#include <string>

namespace miler::cmd {

struct Console {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  bool in_is_terminal = false;
};

/// "" when unset.
std::string environment(const char* name);

}  // namespace miler::cmd
