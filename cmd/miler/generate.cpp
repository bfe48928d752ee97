#include "cmd/miler/generate.h"

#include <algorithm>
#include <functional>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace miler::cmd {
namespace {

std::vector<const CLI::App*> verbs_of(const CLI::App& app) {
  return app.get_subcommands([](const CLI::App*) { return true; });
}

std::vector<std::string> flags_of(const CLI::App& app) {
  std::vector<std::string> flags;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_snames()) flags.push_back("-" + name);
    for (const std::string& name : option->get_lnames()) flags.push_back("--" + name);
  }
  return flags;
}

std::string escape_roff(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    if (c == '\\' || c == '-') safe += '\\';
    if (c == '.' && (safe.empty() || safe.back() == '\n')) safe += "\\&";
    safe += c;
  }
  return safe;
}

std::string man(const CLI::App& app) {
  std::string page = ".TH MILER 1\n.SH NAME\nmiler \\- " + escape_roff(app.get_description()) +
                     "\n.SH SYNOPSIS\n.B miler\n.I verb\n[options]\n.SH VERBS\n";
  for (const CLI::App* verb : verbs_of(app)) {
    page += fmt::format(".SS {}\n{}\n", verb->get_name(), escape_roff(verb->get_description()));
    for (const CLI::Option* option : verb->get_options()) {
      if (option->get_description().empty()) continue;
      page += fmt::format(".TP\n.B {}\n{}\n", escape_roff(option->get_name(false, true)),
                          escape_roff(option->get_description()));
    }
    if (!verb->get_footer().empty())
      page += fmt::format(".PP\n.nf\n{}\n.fi\n", escape_roff(verb->get_footer()));
  }
  page +=
      ".SH EXIT STATUS\n0 answered; 1 findings, problems, or nothing matched and nothing proved; 2 bad input "
      "or "
      "trouble; 3 several readings\n.SH ENVIRONMENT\nMILER_ARCHIVE, XDG_DATA_HOME, XDG_CACHE_HOME, "
      "NO_COLOR\n";
  return page;
}

std::string bash(const CLI::App& app) {
  std::vector<std::string> names;
  std::string cases;
  for (const CLI::App* verb : verbs_of(app)) {
    names.push_back(verb->get_name());
    cases += fmt::format("    {}) words=\"{}\" ;;\n", verb->get_name(), fmt::join(flags_of(*verb), " "));
  }
  return fmt::format(
      "_miler() {{\n  local words current=\"${{COMP_WORDS[COMP_CWORD]}}\"\n  case \"${{COMP_WORDS[1]}}\" "
      "in\n{}"
      "    *) words=\"{}\" ;;\n  esac\n"
      "  COMPREPLY=($(compgen -W \"$words\" -- \"$current\") $(compgen -f -- \"$current\"))\n}}\n"
      "complete -F _miler miler\n",
      cases, fmt::join(names, " "));
}

std::string quote_single(std::string_view text) {
  std::string safe;
  for (const char c : text) c == '\'' ? safe += "'\\''" : safe += c;
  return safe;
}

std::string zsh(const CLI::App& app) {
  std::string verbs, cases;
  for (const CLI::App* verb : verbs_of(app)) {
    verbs += fmt::format("    '{}:{}'\n", verb->get_name(), quote_single(verb->get_description()));
    cases += fmt::format("    {}) compadd -- {} ;;\n", verb->get_name(), fmt::join(flags_of(*verb), " "));
  }
  return fmt::format(
      "#compdef miler\nlocal -a verbs\nverbs=(\n{})\nif (( CURRENT == 2 )); then\n  _describe verb "
      "verbs\nelse\n"
      "  case $words[2] in\n{}  esac\n  _files\nfi\n",
      verbs, cases);
}

std::string fish(const CLI::App& app) {
  std::string script;
  for (const CLI::App* verb : verbs_of(app)) {
    script += fmt::format("complete -c miler -n __fish_use_subcommand -a {} -d '{}'\n", verb->get_name(),
                          quote_single(verb->get_description()));
    for (const CLI::Option* option : verb->get_options()) {
      for (const std::string& name : option->get_lnames()) {
        script += fmt::format("complete -c miler -n '__fish_seen_subcommand_from {}' -l {} -d '{}'\n",
                              verb->get_name(), name, quote_single(option->get_description()));
      }
    }
  }
  return script;
}

}  // namespace

Expected<std::string> generate(const CLI::App& app, const std::string& what) {
  if (what == "man") return man(app);
  if (what == "complete-bash") return bash(app);
  if (what == "complete-zsh") return zsh(app);
  if (what == "complete-fish") return fish(app);
  return Unexpected{Error{.code = ErrorCode::BadArgument,
                          .message = fmt::format("cannot generate '{}' (man, complete-bash, complete-zsh, "
                                                 "complete-fish)",
                                                 what)}};
}

}  // namespace miler::cmd
