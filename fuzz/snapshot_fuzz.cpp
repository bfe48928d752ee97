// Snapshot files: whatever the bytes, opening refuses or takes them; what verification finds good can be
// walked.
#include <cstring>
#include <memory>
#include <vector>

#include "fuzz/target.h"
#include "miler/archive/archive.h"
#include "tests/store/snapshot_bytes.h"

namespace {

using miler::Archive;
using miler::fuzz::require;

std::size_t seen = 0;

void touch(std::string_view text) {
  for (const char c : text) seen += static_cast<unsigned char>(c);
}

template <class Table, class Visitor>
void each(std::size_t rows, Visitor visit) {
  for (std::uint32_t row = 0; row < rows; ++row) visit(miler::Id<Table>{row});
}

void walk_rows(const Archive& archive) {
  each<miler::PerformanceTable>(archive.size(), [&](miler::PerformanceId id) {
    const miler::Performance performance = archive[id];
    touch(archive.id_of(id));
    touch(archive.text(archive[performance.athlete].name));
    seen += archive.splits(id).size() + archive.sources(id).size();
    for (const miler::SourceId source : archive.sources(id)) touch(archive.text(archive[source].title));
  });
  for (const miler::Event& event : archive.tables().events) {
    const miler::MarkOrder order = archive.by_mark(event);
    for (const miler::PerformanceId id : order.performances) seen += archive.places()[id.row];
    for (std::size_t i = 0; i < order.size(); i += miler::MarkOrder::kBlock) {
      seen += order.earliest[i / miler::MarkOrder::kBlock].packed();
    }
  }
}

void walk_things(const Archive& archive) {
  const miler::Columns& tables = archive.tables();
  each<miler::AthleteTable>(tables.athletes.size(), [&](miler::AthleteId id) {
    for (const miler::PerformanceId of : archive.of(id)) seen += archive.places()[of.row];
    for (const miler::NameSpell& alias : archive.aliases(id)) touch(archive.text(alias.name));
    seen += archive.nation_history(id).size();
    require(archive.athlete(archive.id_of(id)).has_value());
  });
  each<miler::VenueTable>(tables.venues.size(), [&](miler::VenueId id) {
    for (const miler::RaceId race : archive.of(id)) touch(archive.id_of(race));
    for (const miler::NameSpell& alias : archive.aliases(id)) touch(archive.text(alias.name));
  });
  each<miler::MeetingTable>(tables.meetings.size(), [&](miler::MeetingId id) {
    for (const miler::RaceId race : archive.of(id)) touch(archive.id_of(race));
    touch(archive.id_of(id));
  });
  each<miler::SeriesTable>(tables.series.size(), [&](miler::SeriesId id) {
    for (const miler::MeetingId meeting : archive.of(id)) touch(archive.id_of(meeting));
    for (const miler::NameSpell& alias : archive.aliases(id)) touch(archive.text(alias.name));
  });
  for (const miler::CoverageRow& row : tables.coverage) touch(archive.text(row.statement));
  for (const miler::RecordRow& row : tables.records) touch(archive.text(row.scope));
  for (const miler::ConflictRow& row : tables.conflicts) touch(archive.text(row.says));
  touch(archive.title());
}

void read(const miler::store::testing::Bytes& file) {
  std::string why;
  const auto snapshot = miler::store::read_snapshot(file, {}, why);
  require(snapshot.has_value() == why.empty());
  if (!snapshot || !miler::store::verify_content(*snapshot).empty()) return;
  const Archive archive{snapshot->columns, nullptr};
  walk_rows(archive);
  walk_things(archive);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  miler::store::testing::Bytes file(size);
  if (size > 0) std::memcpy(file.data(), data, size);
  read(file);
  miler::store::testing::restamp(file);
  read(file);
  return 0;
}
