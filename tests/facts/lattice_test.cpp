// Sums along the chains against counting, cell by cell.
#include <gtest/gtest.h>

#include "miler/base/stream.h"
#include "miler/facts/detail_lattice.h"

namespace miler::facts {
namespace {

constexpr std::array<std::uint8_t, kChains> kAllSteps{15, 31, 3, 7, 15, 3, 3, 3, 3, 3};

Context random_context(Stream& stream, std::uint8_t most_who) {
  Context context;
  for (std::size_t chain = 0; chain < kChains; ++chain) {
    context.step[chain] = static_cast<std::uint8_t>(stream.below(chain == 0 ? most_who : kSteps[chain]));
  }
  return context;
}

bool holds(const Context& wide, const Context& row) {
  for (std::size_t chain = 0; chain < kChains; ++chain) {
    if (wide.step[chain] > row.step[chain]) return false;
  }
  return true;
}

TEST(Lattice, CountsWhatCountingCounts) {
  Stream stream{Seed{1}, 0};
  Lattice lattice;
  lattice.begin(kAllSteps);
  std::vector<std::pair<Context, std::int16_t>> rows;
  for (int i = 0; i < 60; ++i) {
    rows.emplace_back(random_context(stream, 3), static_cast<std::int16_t>(stream.below(1000)));
    lattice.add(lattice.cell_of(rows.back().first), rows.back().second);
  }
  lattice.close();
  for (int i = 0; i < 5000; ++i) {
    const Context asked = random_context(stream, 3);
    std::int16_t count = 0, latest = Lattice::kNever;
    for (const auto& [row, recent] : rows) {
      if (!holds(asked, row)) continue;
      ++count;
      latest = std::max(latest, recent);
    }
    const std::size_t cell = lattice.cell_of(asked);
    ASSERT_EQ(lattice.count(cell), count);
    ASSERT_EQ(lattice.latest(cell), latest);
    ASSERT_EQ(lattice.context_of(cell), asked) << "a cell is one context";
  }
}

TEST(Lattice, TakesRoomOnlyForTheStepsOfItsSubject) {
  Lattice lattice;
  lattice.begin({1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
  lattice.add(lattice.cell_of({}), 5);
  lattice.close();
  std::vector<std::uint32_t> cells;
  lattice.maximal_by_count(100, cells);
  EXPECT_EQ(cells, std::vector<std::uint32_t>{0}) << "one context: everything";
}

}  // namespace
}  // namespace miler::facts
