#include "cmd/miler/common.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <fmt/ostream.h>

#include "cmd/miler/books.h"
#include "miler/store/store.h"

namespace miler::cmd {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : "";
}

void add_archive_option(CLI::App& command, std::string& archive) {
  command
      .add_option("--archive", archive,
                  "The archive to ask (default: $MILER_ARCHIVE, yours, the starter book)")
      ->type_name("PATH");
}

void add_common_options(CLI::App& command, Common& common) {
  add_archive_option(command, common.archive);
  command
      .add_option("--as-of", common.as_of,
                  "Answer as at the end of this day (default: the archive's horizon)")
      ->type_name("DATE");
  command.add_option("--format", common.format, "table, csv, tsv, json, jsonl, md, html")
      ->type_name("FORMAT");
  command.add_option("-o,--output", common.output, "Write to this file")->type_name("FILE");
  command.add_option("--fields", common.fields, "Only these columns, in this order")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->type_name("A,B,C");
}

Expected<Date> parse_day(const std::string& text) {
  if (text == "today") {
    return Date::of(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
  }
  return parse_date(text);
}

Expected<Desk> Desk::open(const Common& common, Console& console) {
  const ArchiveChoice choice = choose_archive(common.archive);
  ArchivePtr archive = open_archive(choice, console);
  Date day = archive->horizon();
  if (!common.as_of.empty()) {
    const Expected<Date> asked = parse_day(common.as_of);
    if (!asked) return Unexpected{asked.error()};
    day = Date::of(asked->latest());
  } else if (console.err_is_terminal) {
    fmt::print(console.err, "miler: as of {}, the archive's horizon (--as-of says otherwise)\n",
               to_string(day));
  }
  if (!day.known()) day = Date::of(std::chrono::sys_days{std::chrono::year{2200} / 12 / 31});
  return Desk{std::move(archive), day};
}

const names::Directory& Desk::directory() const {
  if (!directory_) directory_ = std::make_shared<const names::Directory>(*archive_);
  return *directory_;
}

namespace {

/// -o chooses the format by its ending where --format does not.
Expected<render::Format> chosen_format(const Common& common) {
  if (!common.format.empty()) return render::parse_format(common.format);
  std::string ending = std::filesystem::path{common.output}.extension().string();
  if (!ending.empty()) {
    const Expected<render::Format> format = render::parse_format(ending.substr(1));
    if (format) return format;
  }
  return render::Format::Table;
}

}  // namespace

Expected<std::string> written(const Common& common, const Console& console, render::Answer answer) {
  const Expected<render::Format> format = chosen_format(common);
  if (!format) return Unexpected{format.error()};
  if (!common.fields.empty()) {
    const Expected<bool> chosen = render::choose_fields(answer, common.fields);
    if (!chosen) return Unexpected{chosen.error()};
  }
  const render::Look look{.colour = common.output.empty() && console.out_is_terminal &&
                                    environment("NO_COLOR").empty() && environment("TERM") != "dumb"};
  return render::write(answer, *format, look);
}

Exit deliver(const Common& common, Console& console, std::string_view bytes) {
  if (common.output.empty()) {
    console.out << bytes << std::flush;
    if (console.out) return Exit::Ok;
    return fail(console, {.code = ErrorCode::BadArgument, .message = "the output could not be written"});
  }
  const Expected<bool> saved = write_file(common.output, bytes);
  return saved ? Exit::Ok : fail(console, saved.error());
}

Exit exit_of(const render::Answer& answer) {
  const bool nothing = !answer.tables.empty() && answer.tables.front().rows.empty();
  const bool proved = answer.certainty && answer.certainty->state == Completeness::State::Complete;
  return nothing && !proved ? Exit::Findings : Exit::Ok;
}

Exit finish(const Common& common, Console& console, render::Answer answer) {
  const Exit exit = exit_of(answer);
  const Expected<std::string> bytes = written(common, console, std::move(answer));
  if (!bytes) return fail(console, bytes.error());
  const Exit delivered = deliver(common, console, *bytes);
  return delivered == Exit::Ok ? exit : delivered;
}

Exit fail(Console& console, const Error& error) {
  fmt::print(console.err, "miler: {}\n", error.message);
  if (!error.candidates.empty()) {
    fmt::print(console.err, "{}\n", error.code == ErrorCode::Ambiguous ? "It may be:" : "Did you mean:");
    for (const std::string& candidate : error.candidates) fmt::print(console.err, "  {}\n", candidate);
  }
  return render::exit_of(error.code);
}

Expected<std::string> read_file(const std::string& path, Console& console) {
  if (path == "-") return std::string{std::istreambuf_iterator<char>{console.in}, {}};
  std::ifstream file{path, std::ios::binary};
  if (std::filesystem::is_directory(path) || !file) {
    return Unexpected{
        Error{.code = ErrorCode::NotFound, .message = fmt::format("cannot read the file '{}'", path)}};
  }
  return std::string{std::istreambuf_iterator<char>{file}, {}};
}

Expected<bool> write_file(const std::string& path, std::string_view bytes) {
  // What is no file, a device or a pipe, is written to as it stands and never replaced.
  const bool in_place = std::filesystem::exists(path) && !std::filesystem::is_regular_file(path);
  const std::string draft = in_place ? path : path + ".part";
  const auto refuse = [&path] {
    return Unexpected{
        Error{.code = ErrorCode::BadArgument, .message = fmt::format("cannot write the file '{}'", path)}};
  };
  {
    std::ofstream file{draft, std::ios::binary | std::ios::trunc};
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.flush();
    if (!file) {
      std::error_code ignored;
      if (!in_place) std::filesystem::remove(draft, ignored);
      return refuse();
    }
  }
  if (in_place) return true;
  std::error_code failed;
  std::filesystem::rename(draft, path, failed);
  if (failed) {
    std::error_code ignored;
    std::filesystem::remove(draft, ignored);
    return refuse();
  }
  return true;
}

}  // namespace miler::cmd
