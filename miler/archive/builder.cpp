// Collecting rows. What freeze() does to them is in freeze.cpp and orders.cpp.
#include "miler/archive/builder.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <stdexcept>
#include <utility>

#include "miler/archive/detail_tables.h"
#include "miler/base/text.h"

namespace miler {
namespace {

template <class RowId, class Row>
RowId append(std::vector<Row>& rows, const Row& row) {
  rows.push_back(row);
  return RowId{static_cast<std::uint32_t>(rows.size() - 1)};
}

template <class Row>
RowRange append_all(std::vector<Row>& rows, std::span<const Row> more) {
  const RowRange range{static_cast<std::uint32_t>(rows.size()), static_cast<std::uint32_t>(more.size())};
  rows.insert(rows.end(), more.begin(), more.end());
  return range;
}

std::uint16_t number_of(std::vector<Event>& events, const Event& event) {
  const auto at = static_cast<std::size_t>(std::ranges::find(events, event) - events.begin());
  if (at == events.size()) events.push_back(event);
  return static_cast<std::uint16_t>(at);
}

/// The `until` of a coverage statement, without reading the rest of it.
std::optional<Day> last_day(std::string_view statement) {
  const std::vector<std::string_view> parts = words_in(statement);
  const auto until = std::ranges::find(parts, "until");
  if (until == parts.end() || until + 1 == parts.end()) return std::nullopt;
  std::string_view date = *(until + 1);
  if (date.ends_with(':')) date.remove_suffix(1);
  const auto read = parse_date(date);
  return read ? std::optional{read->latest()} : std::nullopt;
}

Date horizon_of(const Blocks& blocks, const TextPool& pool) {
  std::optional<Day> covered;
  for (const CoverageRow& row : blocks.coverage) {
    if (const auto day = last_day(pool.at(row.statement))) covered = std::max(covered, day);
  }
  if (covered) return Date::of(*covered);
  std::optional<Day> raced;
  for (const RaceRow& race : blocks.races) {
    if (race.date.known()) raced = std::max(raced, std::optional{race.date.latest()});
  }
  return raced ? Date::of(*raced) : Date{};
}

}  // namespace

ArchiveBuilder::ArchiveBuilder() : tables_{std::make_unique<Tables>()} {
  source_set({});  // set 0 is the empty one, which a row has that names none
}
ArchiveBuilder::~ArchiveBuilder() = default;
ArchiveBuilder::ArchiveBuilder(ArchiveBuilder&&) noexcept = default;
ArchiveBuilder& ArchiveBuilder::operator=(ArchiveBuilder&&) noexcept = default;

TextRef ArchiveBuilder::text(std::string_view text) { return tables_->pool.intern(text); }

std::uint16_t ArchiveBuilder::source_set(std::span<const SourceId> sources) {
  std::vector<SourceId> members{sources.begin(), sources.end()};
  std::ranges::sort(members);
  members.erase(std::ranges::unique(members).begin(), members.end());
  Blocks& blocks = tables_->blocks;
  if (blocks.source_sets.size() > std::numeric_limits<std::uint16_t>::max()) {
    throw std::length_error{"an archive holds at most 65,536 different sets of sources"};
  }
  const auto [found, fresh] = tables_->source_sets.try_emplace(
      std::move(members), static_cast<std::uint16_t>(blocks.source_sets.size()));
  if (fresh) blocks.source_sets.push_back(append_all<SourceId>(blocks.source_members, found->first));
  return found->second;
}

SourceId ArchiveBuilder::add(const SourceRow& row) { return append<SourceId>(tables_->blocks.sources, row); }

AthleteId ArchiveBuilder::add(AthleteRow row, std::span<const NameSpell> aliases,
                              std::span<const NationSpell> nations, std::span<const TextRef> codes) {
  Blocks& blocks = tables_->blocks;
  row.aliases = append_all(blocks.athlete_names, aliases);
  row.nations = append_all(blocks.nation_spells, nations);
  row.codes = append_all(blocks.athlete_codes, codes);
  return append<AthleteId>(blocks.athletes, row);
}
VenueId ArchiveBuilder::add(VenueRow row, std::span<const NameSpell> aliases) {
  row.aliases = append_all(tables_->blocks.venue_names, aliases);
  return append<VenueId>(tables_->blocks.venues, row);
}
SeriesId ArchiveBuilder::add(SeriesRow row, std::span<const NameSpell> aliases) {
  row.aliases = append_all(tables_->blocks.series_names, aliases);
  return append<SeriesId>(tables_->blocks.series, row);
}
MeetingId ArchiveBuilder::add(const MeetingRow& row) {
  return append<MeetingId>(tables_->blocks.meetings, row);
}
RaceId ArchiveBuilder::add(const RaceRow& row) { return append<RaceId>(tables_->blocks.races, row); }

PerformanceId ArchiveBuilder::add(const PerformanceInput& row) {
  assert(row.athlete.known() && row.race.known() && "a performance is somebody's, in a race");
  Blocks& blocks = tables_->blocks;
  Traits::Parts parts{.kind = row.kind, .status = row.status, .conflicting = row.conflicting};
  if (row.mark) {
    assert(row.mark->time > Duration{} && "a race takes time");
    parts.timing = row.mark->timing;
    parts.precision = row.mark->precision;
  }
  blocks.races_of.push_back(row.race);
  blocks.times.push_back(row.mark ? row.mark->time : Duration{});
  blocks.nations.push_back(row.nation);
  blocks.places.push_back(row.place);
  blocks.event_index.push_back(number_of(blocks.events, row.event));
  blocks.traits.emplace_back(parts);
  blocks.source_set.push_back(row.source_set);
  blocks.confidences.push_back(row.confidence);
  blocks.keys.push_back(row.key);
  return append<PerformanceId>(blocks.athletes_of, row.athlete);
}

void ArchiveBuilder::add_former(TextRef slug, AthleteId athlete) {
  tables_->blocks.former_athletes.push_back({slug, athlete});
}
void ArchiveBuilder::add(const SplitRow& row) { tables_->blocks.splits.push_back(row); }
void ArchiveBuilder::add(const RecordRow& row) { tables_->blocks.records.push_back(row); }
void ArchiveBuilder::add(const TitleRow& row) { tables_->blocks.titles.push_back(row); }
void ArchiveBuilder::add(const CountRow& row) { tables_->blocks.counts.push_back(row); }
void ArchiveBuilder::add(const AnnulmentRow& row) { tables_->blocks.annulments.push_back(row); }
void ArchiveBuilder::add(const AmendmentRow& row) { tables_->blocks.amendments.push_back(row); }
void ArchiveBuilder::add(const CoverageRow& row) { tables_->blocks.coverage.push_back(row); }
void ArchiveBuilder::add(const ConflictRow& row) { tables_->blocks.conflicts.push_back(row); }

void ArchiveBuilder::reserve(std::size_t performances, std::size_t races, std::size_t athletes) {
  Blocks& blocks = tables_->blocks;
  blocks.athletes_of.reserve(performances);
  blocks.races_of.reserve(performances);
  blocks.times.reserve(performances);
  blocks.nations.reserve(performances);
  blocks.places.reserve(performances);
  blocks.event_index.reserve(performances);
  blocks.traits.reserve(performances);
  blocks.source_set.reserve(performances);
  blocks.confidences.reserve(performances);
  blocks.keys.reserve(performances);
  blocks.races.reserve(races);
  blocks.athletes.reserve(athletes);
}

ArchivePtr ArchiveBuilder::freeze(std::string_view title, Revision revision, const NextKeys& next_keys) && {
  Tables& tables = *tables_;
  auto blocks = std::make_shared<Blocks>(std::move(tables.blocks));
  order_races(*blocks, tables.pool);
  order_performances(*blocks);
  fill_from_races(*blocks);
  order_small_tables(*blocks, tables.pool);
  build_mark_orders(*blocks);
  build_groups(*blocks);
  const Date horizon = horizon_of(*blocks, tables.pool);
  blocks->header.push_back(
      {.revision = revision, .next_keys = next_keys, .title = tables.pool.intern(title), .horizon = horizon});
  blocks->text = tables.pool.take();
  *this = ArchiveBuilder{};
  const Columns columns = columns_over(*blocks);
  return std::make_shared<const Archive>(columns, std::move(blocks));
}

}  // namespace miler
