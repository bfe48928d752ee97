// What every verb shares: which archive, as of when, in which format, and where to.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "cmd/miler/console.h"
#include "miler/archive/view.h"
#include "miler/names/directory.h"
#include "miler/render/answer.h"
#include "miler/render/exit_status.h"
#include "miler/render/format.h"

namespace miler::cmd {

using render::Exit;
/// What the command line asked for, run once it is wholly read.
using Action = std::function<Exit(Console&)>;

struct Common {
  std::string archive;
  std::string as_of;
  std::string format;
  std::string output;
  std::vector<std::string> fields;
};
/// --archive --as-of --format -o --fields.
void add_common_options(CLI::App& command, Common& common);
/// --archive alone, for verbs that write or inspect an archive.
void add_archive_option(CLI::App& command, std::string& archive);

/// An archive, opened, and the view that the options ask for. The directory is built when first asked.
class Desk {
 public:
  static Expected<Desk> open(const Common& common, Console& console);

  const Archive& archive() const { return *archive_; }
  View view() const { return View{*archive_, day_}; }
  const names::Directory& directory() const;

 private:
  Desk(ArchivePtr archive, Date day) : archive_{std::move(archive)}, day_{day} {}

  ArchivePtr archive_;
  Date day_;
  mutable std::shared_ptr<const names::Directory> directory_;
};

/// The answer's bytes as --format and --fields say.
Expected<std::string> written(const Common& common, const Console& console, render::Answer answer);
/// To standard output or to the file of -o.
Exit deliver(const Common& common, Console& console, std::string_view bytes);
/// Findings where nothing matched and nothing is proved.
Exit exit_of(const render::Answer& answer);
/// All three.
Exit finish(const Common& common, Console& console, render::Answer answer);

/// Says what is wrong, with candidates below; the exit status of its code.
Exit fail(Console& console, const Error& error);

/// A day of the command line: "2024-05-24", a month or a year, which end on their last day, or "today".
Expected<Date> parse_day(const std::string& text);

/// The whole text of a file, or of standard input for "-".
Expected<std::string> read_file(const std::string& path, Console& console);
/// Writes beside `path` and renames, so that a reader never sees half a file.
Expected<bool> write_file(const std::string& path, std::string_view bytes);

}  // namespace miler::cmd
