// Building a snapshot, its size, and walks over regions of it.
#include <algorithm>
#include <ctime>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "bench/synthetic.h"
#include "miler/archive/builder.h"
#include "miler/archive/region.h"
#include "miler/archive/settle.h"

namespace miler::bench {
namespace {

void build(benchmark::State& state) {
  Shape shape;
  shape.performances = static_cast<std::size_t>(state.range(0));
  ArchivePtr archive;
  for (auto _ : state) archive = synthetic_archive(shape);
  state.SetItemsProcessed(state.iterations() * state.range(0));
  state.counters["bytes/performance"] =
      static_cast<double>(bytes_of(*archive)) / static_cast<double>(archive->size());
}
BENCHMARK(build)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond)->Iterations(1);

/// The whole mark order of the men's mile through the default region: what every list pays for a row.
void walk_by_mark(benchmark::State& state) {
  const ArchivePtr archive = synthetic_archive(static_cast<std::size_t>(state.range(0)));
  const View view{*archive};
  Region region;
  region.event = kMensMile;
  const RegionTest in{view, region};
  const MarkOrder order = archive->by_mark(kMensMile);
  const auto count = [&] {
    std::size_t rows = 0;
    for (std::size_t i = 0; i < order.size(); ++i) rows += in.marked(order, i) ? 1U : 0U;
    return rows;
  };
  const auto slow = static_cast<std::size_t>(std::ranges::count_if(
      order.performances, [&](PerformanceId id) { return in(id) && view.mark(id).has_value(); }));
  if (count() != slow || slow == 0)
    return state.SkipWithError("the walk does not count what the region holds");
  for (auto _ : state) benchmark::DoNotOptimize(count());
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(order.size()));
}
BENCHMARK(walk_by_mark)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);

void select_sub_four_of_a_nation(benchmark::State& state) {
  const ArchivePtr archive = synthetic_archive(static_cast<std::size_t>(state.range(0)));
  const View view{*archive};
  Region region;
  region.event = kMensMile;
  region.limit = Limit{Duration::seconds(240), false};
  region.nation = Country::of("USA");
  const Selection found = select(view, region);
  if (found.size() == 0 || !std::ranges::all_of(found.rows(), [&](PerformanceId id) {
        return archive->times()[id.row] < Duration::seconds(240) &&
               archive->nations()[id.row] == region.nation;
      })) {
    return state.SkipWithError("not every row selected is a sub-four of the nation");
  }
  for (auto _ : state) benchmark::DoNotOptimize(select(view, region));
  state.counters["rows"] = static_cast<double>(found.size());
}
BENCHMARK(select_sub_four_of_a_nation)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);

/// What one source would have to say to make the archive: as many statements as there are things.
struct Told {
  Statements said;
  Identities identities;
};
Told told(const Archive& archive) {
  Told told;
  const Columns& tables = archive.tables();
  const Origin origin{.source = SourceKey{1}};
  told.said.sources.push_back({.source = SourceKey{1}, .slug = "synthetic"});
  for (const AthleteRow& row : tables.athletes) {
    told.identities.athletes.push_back({row.key, std::string{archive.text(row.slug)}});
    told.said.athletes.push_back({.athlete = row.key,
                                  .name = std::string{archive.text(row.name)},
                                  .sex = row.sex,
                                  .born = row.born,
                                  .nation = row.nation,
                                  .origin = origin});
  }
  for (const VenueRow& row : tables.venues) {
    told.identities.venues.push_back({row.key, std::string{archive.text(row.slug)}});
    told.said.venues.push_back(
        {.venue = row.key, .name = std::string{archive.text(row.name)}, .origin = origin});
  }
  for (const RaceRow& row : tables.races) {
    told.identities.races.push_back({row.key, std::string{archive.text(row.slug)}});
    RaceSaid said;
    said.race = row.key;
    said.date = row.date;
    said.event = row.event;
    said.venue = archive[row.venue].key;
    said.origin = origin;
    told.said.races.push_back(said);
  }
  for (std::uint32_t row = 0; row < archive.size(); ++row) {
    const Performance performance = archive[PerformanceId{row}];
    PerformanceSaid said;
    said.performance = archive.key(PerformanceId{row});
    said.athlete = archive[performance.athlete].key;
    said.race = archive[performance.race].key;
    said.event = performance.event;
    said.nation = performance.nation;
    said.mark = performance.mark;
    said.place = performance.place;
    said.status = performance.traits.status();
    said.origin = origin;
    told.said.performances.push_back(said);
  }
  return told;
}

void settle_statements(benchmark::State& state) {
  const ArchivePtr archive = synthetic_archive(static_cast<std::size_t>(state.range(0)));
  const Told book = told(*archive);
  const SettleInput input{book.said, book.identities, {}, {1, 1}, "settled"};
  const ArchivePtr settled = settle(input);
  if (settled->size() != archive->size() || !std::ranges::equal(settled->times(), archive->times())) {
    return state.SkipWithError("settling did not give the archive back");
  }
  for (auto _ : state) benchmark::DoNotOptimize(settle(input));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(settle_statements)->Arg(200'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace miler::bench
