// Rows get their places, and everything that refers to them follows.
#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

#include "tests/archive/random_archive.h"
#include "tests/support/property.h"

namespace miler {
namespace {

using testing::random_archive;
using testing::RandomRows;

RandomRows some_rows() {
  return random_archive(*rc::gen::arbitrary<std::uint64_t>(), *rc::gen::inRange(0U, 60U),
                        *rc::gen::inRange(0U, 12U));
}

const RandomRows::Row& given(const RandomRows& made, PerformanceId id) {
  return made.rows[made.archive->key(id).number - 1];
}

RC_GTEST_PROP(Freeze, RowsStandByDateRaceAndPlace, ()) {
  const RandomRows made = some_rows();
  const Archive& archive = *made.archive;
  RC_ASSERT(archive.size() == made.rows.size());
  const auto rank = [&](PerformanceId id) {
    const RaceRow& race = archive[archive.races()[id.row]];
    const std::uint32_t date =
        race.date.known() ? race.date.packed() : std::numeric_limits<std::uint32_t>::max();
    const std::uint32_t place = archive.places()[id.row] == 0 ? 99U : archive.places()[id.row];
    return std::tuple{date,
                      archive.text(race.slug),
                      place,
                      archive[archive.athletes()[id.row]].key,
                      archive.event_of(id),
                      archive.key(id)};
  };
  for (std::uint32_t row = 1; row < archive.size(); ++row) {
    RC_ASSERT(rank(PerformanceId{row - 1}) < rank(PerformanceId{row}));
  }
}

RC_GTEST_PROP(Freeze, EveryRowKeepsWhatItSays, ()) {
  const RandomRows made = some_rows();
  const Archive& archive = *made.archive;
  std::vector<bool> seen(made.rows.size());
  for (std::uint32_t row = 0; row < archive.size(); ++row) {
    const PerformanceId id{row};
    const RandomRows::Row& said = given(made, id);
    const RandomRows::Race& race = made.races[said.race];
    const Performance performance = archive[id];
    RC_ASSERT(!seen[archive.key(id).number - 1]);
    seen[archive.key(id).number - 1] = true;
    RC_ASSERT(archive.text(archive[performance.athlete].slug) == fmt::format("a{}", said.athlete));
    RC_ASSERT(archive.text(archive[performance.race].slug) == race.slug);
    RC_ASSERT(performance.date == race.date);
    RC_ASSERT(performance.event == said.event);
    RC_ASSERT(performance.mark == said.mark);
    RC_ASSERT(performance.place == said.place);
    RC_ASSERT(performance.traits.status() == said.status);
    RC_ASSERT(performance.traits.course() == archive[performance.race].course);
    RC_ASSERT(performance.traits.unresolved() == archive[performance.race].unresolved);
  }
}

RC_GTEST_PROP(Freeze, ReferencesFollowTheirRows, ()) {
  const RandomRows made = some_rows();
  const Archive& archive = *made.archive;
  const auto number = [&](PerformanceId id) { return archive.key(id).number - 1; };
  for (std::uint32_t row = 0; row < archive.size(); ++row) {
    const PerformanceId id{row};
    const std::uint32_t i = number(id);
    RC_ASSERT(archive.splits(id).size() == (i % 3 == 0 ? 1U : 0U));
    RC_ASSERT(archive.traits()[row].amended() == (i % 4 == 0));
    RC_ASSERT(archive.traits()[row].annulled() == (i % 5 == 0));
  }
  for (const SplitRow& split : archive.tables().splits) {
    RC_ASSERT(split.at == Distance::metres(static_cast<int>(number(split.performance))));
  }
  for (const RecordRow& record : archive.tables().records) {
    RC_ASSERT(record.mark.time == Duration::centiseconds(static_cast<int>(number(record.performance))));
  }
  RC_ASSERT(std::ranges::is_sorted(archive.tables().amendments, {}, &AmendmentRow::performance));
  RC_ASSERT(std::ranges::is_sorted(archive.tables().annulments, {}, &AnnulmentRow::performance));
}

RC_GTEST_PROP(Freeze, ARaceHasItsRows, ()) {
  const RandomRows made = some_rows();
  const Archive& archive = *made.archive;
  for (std::uint32_t race = 0; race < archive.tables().races.size(); ++race) {
    const RowRange range = archive[RaceId{race}].performances;
    RC_ASSERT(range.count == std::ranges::count(archive.races(), RaceId{race}));
    for (std::uint32_t row = range.begin; row < range.begin + range.count; ++row) {
      RC_ASSERT(archive.races()[row] == RaceId{race});
    }
  }
}

}  // namespace
}  // namespace miler
