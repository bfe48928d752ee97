// The man page and the shell completions, read off the command line's own declaration.
#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "miler/base/error.h"

namespace miler::cmd {

/// `what`: "man", "complete-bash", "complete-zsh", "complete-fish".
Expected<std::string> generate(const CLI::App& app, const std::string& what);

}  // namespace miler::cmd
