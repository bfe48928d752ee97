// The tool. The only place that sees argv and the standard streams, and that catches what nobody below can
// mend.
#include <csignal>
#include <exception>
#include <iostream>

#include <CLI/CLI.hpp>
#include <unistd.h>

#include "cmd/miler/commands/commands.h"
#include "cmd/miler/generate.h"

int main(int argc, char** argv) {
  using namespace miler::cmd;  // NOLINT(google-build-using-namespace): the one file that is nothing but this
  std::signal(SIGPIPE, SIG_DFL);
  Console console{.in = std::cin,
                  .out = std::cout,
                  .err = std::cerr,
                  .out_is_terminal = ::isatty(STDOUT_FILENO) == 1,
                  .err_is_terminal = ::isatty(STDERR_FILENO) == 1};
  std::ios::sync_with_stdio(false);
  Action chosen;
  const auto app = make_app(chosen);
  try {
    app->parse(argc, argv);
    return static_cast<int>(chosen(console));
  } catch (const CLI::CallForHelp& help) {
    return app->exit(help, console.out, console.err);
  } catch (const CLI::CallForAllHelp& help) {
    return app->exit(help, console.out, console.err);
  } catch (const CLI::CallForVersion& version) {
    return app->exit(version, console.out, console.err);
  } catch (const CLI::ParseError& error) {
    console.err << "miler: " << explain(*app, error) << '\n';
    return static_cast<int>(Exit::BadInput);
  } catch (const std::exception& failure) {
    console.err << "miler: " << failure.what() << '\n';
    return static_cast<int>(Exit::BadInput);
  }
}
