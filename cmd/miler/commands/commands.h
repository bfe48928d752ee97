// The verbs of the tool. Each add_ function declares a verb's options and help; it is run when it was chosen.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cmd/miler/common.h"

namespace miler::cmd {

void add_ask(CLI::App& app, Action& chosen);
void add_athlete(CLI::App& app, Action& chosen);
void add_check(CLI::App& app, Action& chosen);
void add_count(CLI::App& app, Action& chosen);
void add_diff(CLI::App& app, Action& chosen);
void add_export(CLI::App& app, Action& chosen);
void add_import(CLI::App& app, Action& chosen);
void add_info(CLI::App& app, Action& chosen);
void add_list(CLI::App& app, Action& chosen);
void add_meet(CLI::App& app, Action& chosen);
void add_points(CLI::App& app, Action& chosen);
void add_preview(CLI::App& app, Action& chosen);
void add_progression(CLI::App& app, Action& chosen);
void add_race(CLI::App& app, Action& chosen);
void add_records(CLI::App& app, Action& chosen);
void add_rivals(CLI::App& app, Action& chosen);
void add_undo(CLI::App& app, Action& chosen);
void add_venue(CLI::App& app, Action& chosen);

/// The whole command line. Help, man page and completions are read off it.
std::unique_ptr<CLI::App> make_app(Action& chosen);

/// What is wrong with a command line, in a sentence, with the nearest known verb or option.
std::string explain(const CLI::App& app, const CLI::ParseError& error);

/// One command line, from its first word behind "miler" to its exit status. The one place that catches what
/// nobody below can mend.
int run(std::vector<std::string> words, Console& console);

}  // namespace miler::cmd
