// Batches as lines: see told.h.
#include "tests/ingest/told.h"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>

namespace miler::ingest {
namespace {

void add(std::string& line, std::string_view word) {
  if (word.empty()) return;
  if (!line.empty() && line.back() != ' ') line += ' ';
  line += word;
}
void add_part(std::string& line, std::string_view part) {
  if (!part.empty()) line += fmt::format(" | {}", part);
}

std::string told(const PersonText& person) {
  std::string text = person.name;
  add(text, to_string(person.nation));
  add(text, to_string(person.born));
  add(text, person.code);
  return text;
}

std::string told(const VenueText& venue) {
  std::string text = venue.name;
  for (const std::string& part : {venue.city, venue.region}) {
    if (!part.empty()) text += (text.empty() ? "" : ", ") + part;
  }
  add(text, to_string(venue.country));
  return text;
}

std::string told(const MeetText& meet) {
  std::string text = meet.name;
  add(text, meet.edition);
  add(text, meet.code);
  return text;
}

std::string known(Tristate state, std::string_view yes, std::string_view no) {
  return std::string{state == Tristate::Yes ? yes : state == Tristate::No ? no : ""};
}

}  // namespace

Batch read_text(std::string_view path, std::string_view text, const ReadOptions& options) {
  Batch batch;
  const auto format = read(path, text, options, batch);
  if (!format) throw std::runtime_error{format.error().message};
  return batch;
}

std::string told(const Batch& batch, const PerformanceDraft& row) {
  std::string line = fmt::format("{}:{} {} {}", batch.files[row.origin.file].path, row.origin.line,
                                 to_word(row.event.sex), to_word(row.event));
  if (row.mark) add(line, to_string(*row.mark));
  if (row.status != Status::Ok || !row.mark) add(line, to_word(row.status));
  add(line, to_string(row.date));
  add(line, told(batch.people[row.person]));
  if (row.place != 0) add(line, fmt::format("{}{}", row.place, row.tie ? "=" : ""));
  if (row.place == 0 && row.round != Round{}) add(line, "-");
  add(line, to_string(row.round));
  if (row.kind != Kind::Race) add(line, to_word(row.kind));
  if (row.within) add(line, "of " + to_word(*row.within));
  add(line, to_word(row.course));
  if (row.ineligible) add(line, "ineligible");
  if (row.points >= 0) add(line, fmt::format("{}p", row.points));
  add(line, known(row.paced, "paced", "unpaced"));
  add(line, known(row.lights, "lights", "unlit"));
  if (row.level != MeetClass::Unknown) add(line, to_word(row.level));
  if (row.venue != kNone) add_part(line, told(batch.venues[row.venue]));
  if (row.meet != kNone) add_part(line, told(batch.meets[row.meet]));
  if (row.race_name != kNone) add_part(line, batch.texts[row.race_name]);
  add_part(line,
           fmt::format("source {} {}", batch.sources[row.origin.source].key, to_word(row.origin.confidence)));
  if (row.note != kNone) add_part(line, batch.texts[row.note]);
  return line;
}

std::vector<std::string> told(const Batch& batch) {
  std::vector<std::string> lines;
  for (const PerformanceDraft& row : batch.performances) lines.push_back(told(batch, row));
  return lines;
}

std::vector<std::string> problems(const Batch& batch) {
  std::vector<std::string> lines;
  for (const Problem& p : batch.problems) {
    lines.push_back(fmt::format("{}:{}:{} {} '{}': {}", batch.files[p.file].path, p.line, p.column, p.field,
                                p.value, p.reason));
  }
  return lines;
}

std::vector<std::string> notes(const Batch& batch) {
  std::vector<std::string> lines;
  for (const Note& note : batch.notes)
    lines.push_back(fmt::format("{}: {}", batch.files[note.file].path, note.text));
  return lines;
}

std::string told_whole(const Batch& batch) {
  std::string text;
  for (const std::string& line : told(batch)) text += line + '\n';
  for (const std::string& line : problems(batch)) text += "problem " + line + '\n';
  for (const std::string& line : notes(batch)) text += "note " + line + '\n';
  for (const ImportedFile& file : batch.files) {
    text += fmt::format("{}, {}: {} rows, {} out of scope, {} problems\n", file.path, file.format, file.rows,
                        file.out_of_scope, file.problems);
  }
  return text;
}

std::int64_t rows_unaccounted(const Batch& batch, std::uint32_t file) {
  const ImportedFile& counts = batch.files[file];
  std::int64_t rest =
      static_cast<std::int64_t>(counts.rows) - static_cast<std::int64_t>(counts.out_of_scope + counts.folded);
  const auto take = [&](const auto& drafts) {
    rest -= std::ranges::count_if(drafts, [file](const auto& draft) { return draft.origin.file == file; });
  };
  take(batch.performances);
  take(batch.person_rows);
  take(batch.venue_rows);
  take(batch.series_rows);
  take(batch.race_rows);
  take(batch.splits);
  take(batch.records);
  take(batch.titles);
  take(batch.counts);
  // Of other formats an annulment stands beside the performance of its row.
  if (counts.format == "sheet") take(batch.annulments);
  take(batch.corrections);
  take(batch.merges);
  take(batch.separations);
  take(batch.coverage);
  rest -=
      std::ranges::count_if(batch.sources, [file](const SourceDraft& s) { return s.described_in == file; });
  rest -= std::ranges::count_if(batch.problems, [file](const Problem& problem) {
    return problem.file == file && problem.concerns == Problem::Concerns::Row;
  });
  return rest;
}

}  // namespace miler::ingest
