// The tool. The only place that sees argv and the standard streams.
#include <csignal>
#include <iostream>

#include <unistd.h>

#include "cmd/miler/commands/commands.h"

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_DFL);
  miler::cmd::Console console{.in = std::cin,
                              .out = std::cout,
                              .err = std::cerr,
                              .out_is_terminal = ::isatty(STDOUT_FILENO) == 1,
                              .err_is_terminal = ::isatty(STDERR_FILENO) == 1,
                              .in_is_terminal = ::isatty(STDIN_FILENO) == 1};
  std::ios::sync_with_stdio(false);
  return miler::cmd::run({argv + 1, argv + argc}, console);
}
