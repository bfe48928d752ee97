// What the fuzz targets of the readers share: the laws of a batch that one file was read into.
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "fuzz/target.h"
#include "miler/base/text.h"
#include "miler/ingest/decode.h"
#include "miler/ingest/read.h"

namespace miler::fuzz {

/// A problem stands inside the file: on one of its lines, and in that line or right behind it.
inline void require_inside(const ingest::Problem& problem, const std::vector<std::string_view>& lines) {
  require(problem.line >= 1 && problem.line <= std::max<std::size_t>(lines.size(), 1));
  require(problem.column == 0 || problem.column <= lines[problem.line - 1].size() + 1);
  require(!problem.reason.empty() && !problem.reason.ends_with('.'));
  require(ingest::is_utf8(problem.value));
}

/// Indexes point into the batch, and nothing is read that could not be written.
inline void require_whole(const ingest::PerformanceDraft& row, const ingest::Batch& batch,
                          std::size_t lines) {
  const auto points_into = [](std::uint32_t index, const auto& values) {
    return index == ingest::kNone || index < values.size();
  };
  require(row.person < batch.people.size() && !batch.people[row.person].name.empty());
  require(points_into(row.venue, batch.venues) && points_into(row.meet, batch.meets));
  require(points_into(row.note, batch.texts) && points_into(row.race_name, batch.texts));
  require(row.origin.source < batch.sources.size() && row.origin.file == 0);
  require(row.origin.line >= 1 && row.origin.line <= std::max<std::size_t>(lines, 1));
  require(covered(row.event.name()));
}

/// Every row is a draft, out of scope, folded or refused.
inline void require_accounted(const ingest::Batch& batch) {
  const ImportedFile& file = batch.files.front();
  std::size_t drafts = batch.performances.size() + batch.person_rows.size() + batch.venue_rows.size() +
                       batch.series_rows.size() + batch.race_rows.size() + batch.splits.size() +
                       batch.records.size() + batch.titles.size() + batch.counts.size() +
                       batch.corrections.size() + batch.merges.size() + batch.separations.size() +
                       batch.coverage.size();
  if (file.format == "sheet") drafts += batch.annulments.size();
  drafts += static_cast<std::size_t>(std::ranges::count_if(
      batch.sources, [](const ingest::SourceDraft& source) { return source.described_in != ingest::kNone; }));
  const auto refused = static_cast<std::size_t>(
      std::ranges::count(batch.problems, ingest::Problem::Concerns::Row, &ingest::Problem::concerns));
  require(file.rows == drafts + refused + file.out_of_scope + file.folded);
  require(file.problems == batch.problems.size());
}

/// Reads the bytes as a file of that format, or of the one its content shows, and holds it to the laws.
inline void read_soundly(std::string_view bytes, std::optional<ingest::Format> format) {
  ingest::Batch batch;
  const auto read = ingest::read("men-mile.file", bytes, {.format = format}, batch);
  if (!read) {
    require(!read.error().message.empty());
    return require(batch.files.empty() && batch.performances.empty() && batch.problems.empty());
  }
  const ingest::Decoded decoded = ingest::decode(bytes);
  const std::vector<std::string_view> lines = split(decoded.text(), '\n');
  for (const ingest::Problem& problem : batch.problems) require_inside(problem, lines);
  for (const ingest::PerformanceDraft& row : batch.performances) require_whole(row, batch, lines.size());
  require_accounted(batch);
}

}  // namespace miler::fuzz
