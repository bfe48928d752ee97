// Sources, and stable ids that nobody else has.
#include <algorithm>

#include "miler/ingest/detail_ledger.h"

namespace miler::ingest {
namespace {

bool is_given(const Archive& archive, std::string_view kind, const std::string& slug) {
  const std::string id = std::string{kind} + ":" + slug;
  if (kind == "athlete") return archive.athlete(id).has_value();
  if (kind == "venue") return archive.venue(id).has_value();
  if (kind == "series") return archive.series(id).has_value();
  if (kind == "meeting") return archive.meeting(id).has_value();
  return archive.race(id).has_value();
}

}  // namespace

Ledger::Ledger(Work& the_work, Resolved& the_out)
    : work{the_work},
      out{the_out},
      says{the_out.changes.statements},
      next{the_work.archive.next_keys()},
      people(the_work.people.all().size()),
      venues(the_work.venues.all().size()),
      series(the_work.meets.series().size()),
      meetings(the_work.meets.all().size()),
      person_slugs(people.size()),
      venue_slugs(venues.size()),
      race_slugs(the_work.nodes.size()) {
  for (const ConflictRow& side : work.archive.tables().conflicts) {
    if (side.performance.known()) conflicts_.emplace(side.performance.row, &side);
  }
}

std::vector<const ConflictRow*> Ledger::conflicts_of(PerformanceId id) const {
  std::vector<const ConflictRow*> sides;
  const auto [begin, end] = conflicts_.equal_range(id.row);
  for (auto it = begin; it != end; ++it) sides.push_back(it->second);
  return sides;
}

std::string Ledger::id_of(const Run& run) const {
  std::string id = "performance:" + race_slugs[run.node] + "/" + person_slugs[run.person];
  if (run.kind == Kind::EnRoute) id += "@" + to_word(run.event);
  return id;
}

void Ledger::problem(const RowOrigin& row, std::string field, std::string value, std::string reason) {
  work.batch.problems.push_back(
      {row.file, row.line, 0, std::move(field), std::move(value), std::move(reason)});
  if (row.file < work.batch.files.size()) ++work.batch.files[row.file].problems;
}

std::string Ledger::unique_slug(std::string_view kind, std::string wanted) {
  if (wanted.empty()) wanted = "unnamed";
  std::string slug = wanted;
  for (int n = 2; is_given(work.archive, kind, slug) || !given_.insert(std::string{kind} + ":" + slug).second;
       ++n) {
    slug = wanted + "-" + std::to_string(n);
  }
  return slug;
}

bool Ledger::in_set(std::uint16_t source_set, std::uint32_t batch_source) const {
  const SourceId id = work.known_sources[batch_source];
  return id.known() && std::ranges::find(work.archive.source_set(source_set), id) !=
                           work.archive.source_set(source_set).end();
}

void say_sources(Ledger& ledger) {
  const Archive& archive = ledger.work.archive;
  for (std::size_t i = 0; i < ledger.work.batch.sources.size(); ++i) {
    const SourceDraft& draft = ledger.work.batch.sources[i];
    const SourceId id = ledger.work.known_sources[i];
    SourceSaid said{.source = {},
                    .slug = draft.key,
                    .title = draft.title,
                    .published = draft.published,
                    .licence = draft.licence,
                    .confidence = draft.confidence};
    // A source that the archive has described is not described again by being named.
    const bool news = !id.known() || (!draft.title.empty() && archive[id].title.size == 0);
    said.source = id.known() ? archive[id].key : SourceKey{ledger.next.source++};
    ledger.sources.push_back(said.source);
    if (news) ledger.says.sources.push_back(std::move(said));
  }
}

}  // namespace miler::ingest
