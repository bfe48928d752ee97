// miler import: sheets of any known format become rows of an archive, in one transaction.
#include <algorithm>
#include <filesystem>
#include <set>

#include <fmt/format.h>
#include <fmt/ostream.h>
#include <fmt/ranges.h>
#include <signal.h>
#include <unistd.h>

#include "cmd/miler/books.h"
#include "cmd/miler/commands/commands.h"
#include "cmd/miler/progress.h"
#include "miler/archive/coverage.h"
#include "miler/base/text.h"
#include "miler/ingest/read.h"
#include "miler/ingest/resolve.h"
#include "miler/render/import_answer.h"

namespace miler::cmd {
namespace {

namespace fs = std::filesystem;

struct Options {
  Common common;
  std::vector<std::string> paths, covers, columns;
  std::string format, problems, sex, source;
  bool dry_run = false, empty = false;
};

Unexpected refuse(std::string message) {
  return Unexpected{Error{.code = ErrorCode::BadArgument, .message = std::move(message)}};
}

/// The files meant, folders opened up, in the order of their names.
struct FoundFile {
  std::string path;
  bool named = false;  ///< by itself, not by its folder
};

Expected<std::vector<FoundFile>> files_of(const std::vector<std::string>& paths) {
  std::vector<FoundFile> files;
  for (const std::string& path : paths) {
    if (path == "-" || fs::is_regular_file(path) || fs::is_fifo(path)) {
      files.push_back({.path = path, .named = true});
    } else if (fs::is_directory(path)) {
      const std::size_t before = files.size();
      for (const fs::directory_entry& entry : fs::recursive_directory_iterator{path}) {
        if (entry.is_regular_file() && entry.path().filename().string().front() != '.') {
          files.push_back({.path = entry.path().string()});
        }
      }
      std::ranges::sort(files.begin() + static_cast<std::ptrdiff_t>(before), files.end(), {},
                        &FoundFile::path);
    } else {
      return refuse(fmt::format("there is no file or folder '{}'", path));
    }
  }
  return files;
}

Expected<ingest::ReadOptions> read_options(const Options& options) {
  ingest::ReadOptions read{
      .format = {}, .source = options.source, .header_map = {}, .sex = Sex::Men, .sex_known = false};
  if (!options.format.empty()) {
    const Expected<ingest::Format> format = ingest::parse_format(options.format);
    if (!format) return Unexpected{format.error()};
    read.format = *format;
  }
  for (const std::string& pair : options.columns) {
    const std::size_t equals = pair.find('=');
    if (equals == std::string::npos) return refuse(fmt::format("--column takes THEIRS=OURS, not '{}'", pair));
    read.header_map.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
  }
  if (!options.sex.empty()) {
    const Expected<Sex> sex = parse_sex(options.sex);
    if (!sex) return Unexpected{sex.error()};
    read.sex = *sex;
    read.sex_known = true;
  }
  return read;
}

/// A file of a folder that is no result sheet stops nothing, but it is told.
void pass_over(const std::string& path, ingest::Batch& batch) {
  batch.problems.push_back({.file = static_cast<std::uint32_t>(batch.files.size()),
                            .line = 1,
                            .column = 0,
                            .field = {},
                            .value = {},
                            .reason = "the file is in no format that miler reads and was passed over"});
  batch.files.push_back({.path = path, .format = "unknown", .checksum = {}, .problems = 1});
}

Expected<ingest::Batch> read_all(const Options& options, Console& console) {
  const Expected<std::vector<FoundFile>> files = files_of(options.paths);
  if (!files) return Unexpected{files.error()};
  const Expected<ingest::ReadOptions> how = read_options(options);
  if (!how) return Unexpected{how.error()};
  ingest::Batch batch;
  Progress progress{console, "Reading", files->size()};
  for (std::size_t i = 0; i < files->size(); ++i) {
    const auto& [path, named] = (*files)[i];
    const Expected<std::string> content = read_file(path, console);
    if (!content) return Unexpected{content.error()};
    if (!named && !how->format && !ingest::detect(*content)) {
      pass_over(path, batch);
      continue;
    }
    const Expected<ingest::Format> read = ingest::read(path, *content, *how, batch);
    if (!read) {
      return refuse(fmt::format("{}: {}; --input-format names the format, nothing was imported", path,
                                read.error().message));
    }
    progress.step(i + 1);
  }
  for (const std::string& statement : options.covers) {
    const Expected<bool> good = check_coverage(statement);
    if (!good) return Unexpected{good.error()};
    ingest::CoverageDraft draft;
    draft.statement = statement;
    if (batch.sources.empty())
      batch.sources.push_back({.key = "cli", .title = "said on import", .published = {}, .licence = {}});
    batch.coverage.push_back(std::move(draft));
  }
  return batch;
}

void make_folder(const fs::path& folder) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed) {
    throw store::Failure(
        fmt::format("cannot make the folder {} for your archive ({}): name another with --archive",
                    folder.string(), failed.message()));
  }
}

/// Drafts "NAME.new-PID…" whose process is gone: an import that was killed.
void remove_abandoned(const fs::path& archive) {
  const fs::path folder = archive.has_parent_path() ? archive.parent_path() : fs::path{"."};
  const std::string prefix = archive.filename().string() + ".new-";
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator{folder, ignored}) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with(prefix)) continue;
    const auto pid = parse_number(std::string_view{name}.substr(
        prefix.size(), name.find_first_not_of("0123456789", prefix.size()) - prefix.size()));
    if (pid && ::kill(static_cast<pid_t>(*pid), 0) != 0) fs::remove(entry.path(), ignored);
  }
}

/// An archive to write to. A new one is built beside its place and moved there when whole, so that an import
/// that is killed leaves nothing behind that looks like an archive.
class Target {
 public:
  Target(std::string path, bool with_starter_book) : path_{std::move(path)}, is_new_{!fs::exists(path_)} {
    if (!is_new_) {
      store_ = store::open(path_, store::Open::ReadWrite);
      return;
    }
    const fs::path folder = fs::path{path_}.parent_path();
    if (!folder.empty()) make_folder(folder);
    remove_abandoned(fs::path{path_});
    draft_ = fmt::format("{}.new-{}", path_, ::getpid());
    store_ = store::open(draft_, store::Open::Create);
    if (with_starter_book) store_->apply(starter_book_changes());
  }
  ~Target() {
    store_.reset();
    if (draft_.empty()) return;
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm", ".sidecar"}) fs::remove(draft_ + ending, ignored);
  }
  Target(const Target&) = delete;
  Target& operator=(const Target&) = delete;

  store::Store& store() { return *store_; }
  /// Moves a new archive to its place and makes the snapshot that the next question will map.
  void keep() {
    if (is_new_) {
      store_.reset();
      // A link, which unlike a rename refuses to replace what somebody else has made meanwhile.
      if (::link(draft_.c_str(), path_.c_str()) != 0) {
        throw store::Failure(fmt::format("{} has come into being meanwhile: do the import again", path_));
      }
      std::error_code ignored;
      fs::remove(draft_, ignored);
      fs::remove(draft_ + ".sidecar", ignored);
      draft_.clear();
      store_ = store::open(path_, store::Open::ReadWrite);
    }
    store_->load();
  }

 private:
  std::string path_, draft_;
  bool is_new_;
  std::unique_ptr<store::Store> store_;
};

/// Every file was read before, byte for byte, by an import that still stands: it has nothing new to say.
bool is_repeated(store::Store& store, const ingest::Batch& batch) {
  std::set<std::string> known;
  for (const store::ImportRecord& import : store.imports()) {
    if (import.undone_by.known()) continue;
    for (const ImportedFile& file : import.files) known.insert(file.checksum);
  }
  return std::ranges::all_of(batch.files, [&known](const ImportedFile& file) {
    return file.format == "unknown" || known.contains(file.checksum);
  });
}

Exit run(const Options& options, Console& console) {
  Expected<ingest::Batch> batch = read_all(options, console);
  if (!batch) return fail(console, batch.error());
  const std::string path = choose_archive_to_write(options.common.archive).url;
  Revision before, after;
  ingest::Resolved resolved;
  if (options.dry_run) {
    const auto archive =
        fs::exists(path) ? store::open(path, store::Open::ReadOnly)->load() : starter_book(console);
    before = after = archive->revision();
    resolved = ingest::resolve(*archive, *batch);
  } else {
    Target target{path, !options.empty};
    const ArchivePtr archive = target.store().load();
    before = archive->revision();
    if (options.covers.empty() && is_repeated(target.store(), *batch)) {
      for (const ImportedFile& file : batch->files) {
        resolved.folds.repeated += file.rows - file.out_of_scope - file.problems;
      }
    } else {
      resolved = ingest::resolve(*archive, *batch);
    }
    resolved.changes.title = fmt::format("import of {}", fmt::join(options.paths, ", "));
    after = target.store().apply(resolved.changes);
    target.keep();
  }
  const render::ImportSummary summary{.batch = *batch,
                                      .folds = resolved.folds,
                                      .before = before,
                                      .after = after,
                                      .dry_run = options.dry_run,
                                      .archive = path};
  if (!options.problems.empty()) {
    const Expected<bool> written = write_file(options.problems, render::problems_csv(*batch));
    if (!written) return fail(console, written.error());
  }
  constexpr std::size_t kShown = 20;
  for (std::size_t i = 0; i < std::min(kShown, batch->problems.size()); ++i) {
    fmt::print(console.err, "{}\n", render::problem_line(*batch, batch->problems[i]));
  }
  if (batch->problems.size() > kShown) {
    fmt::print(console.err, "… and {} more problems{}\n", batch->problems.size() - kShown,
               options.problems.empty() ? " (--problems P.csv writes them all)" : "");
  }
  for (std::size_t i = 0; i < std::min(kShown, batch->notes.size()); ++i) {
    const ingest::Note& note = batch->notes[i];
    fmt::print(console.err, "{}: {}\n", batch->files[note.file].path, note.text);
  }
  const Exit written = finish(options.common, console, render::import_answer(summary));
  if (written == Exit::BadInput) return written;
  return batch->problems.empty() ? Exit::Ok : Exit::Findings;
}

}  // namespace

void add_import(CLI::App& app, Action& chosen) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("import", "Read result sheets into an archive, as one revision");
  command->footer(
      "Examples:\n  miler import lists/ --archive my.db --problems bad-rows.csv\n"
      "  miler import results.csv --column Time=mark --column Runner=athlete --sex men --dry-run");
  command->add_option("paths", options->paths, "Files and folders; - is standard input")->required();
  add_archive_option(*command, options->common.archive);
  command->add_option("--input-format", options->format,
                      "toplist, toplist-b, tilastopaja, event-results, sheet, csv (default: by content)");
  command->add_option("--column", options->columns, "Generic CSV: their column is our column")
      ->type_name("THEIRS=OURS");
  command->add_option("--sex", options->sex, "Generic CSV without a column for it: men or women");
  command->add_option("--source", options->source, "The source to write on rows that name none");
  command->add_option("--covers", options->covers, "A coverage statement of these files")
      ->type_name("STATEMENT");
  command->add_option("--problems", options->problems, "Write the rows that could not be taken")
      ->type_name("P.csv");
  command->add_flag("--dry-run", options->dry_run, "Say what would happen and change nothing");
  command->add_flag("--empty", options->empty,
                    "A new archive begins with nothing, not with the starter book");
  command->add_option("--format", options->common.format, "table, csv, tsv, json, jsonl, md, html");
  command->add_option("-o,--output", options->common.output, "Write the summary to this file");
  command->callback([=, &chosen] { chosen = [=](Console& console) { return run(*options, console); }; });
}

}  // namespace miler::cmd
