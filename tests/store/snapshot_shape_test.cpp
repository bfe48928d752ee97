// Columns whose lengths do not fit are refused whatever the checksums say.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/store/snapshot_fixture.h"

namespace miler::store {
namespace {

using ::testing::HasSubstr;
using testing::SnapshotTest;

class Shape : public SnapshotTest {};

TEST_F(Shape, OfAnArchiveIsGood) { EXPECT_EQ(shape_fault(sheet_.archive().tables()), ""); }

template <class Row>
void shorten(std::span<const Row>& rows) {
  rows = rows.first(rows.size() - 1);
}

TEST_F(Shape, EveryColumnThatIsTooShortIsFound) {
  struct Row {
    const char* said;
    void (*change)(Columns&);
  };
  const Row rows[] = {
      {"'header' has 0 rows", [](Columns& c) { c.header = {}; }},
      {"'times' has 7 rows, not 8", [](Columns& c) { shorten(c.times); }},
      {"'keys'", [](Columns& c) { shorten(c.keys); }},
      {"'races_of'", [](Columns& c) { shorten(c.races_of); }},
      {"'mark_times'", [](Columns& c) { shorten(c.mark_times); }},
      {"'mark_traits'", [](Columns& c) { shorten(c.mark_traits); }},
      {"'races_by_slug'", [](Columns& c) { shorten(c.races_by_slug); }},
      {"does not span", [](Columns& c) { shorten(c.athlete_begin); }},
      {"does not span", [](Columns& c) { shorten(c.athlete_performances); }},
      {"does not span", [](Columns& c) { shorten(c.mark_earliest); }},
      {"does not span", [](Columns& c) { shorten(c.events); }},
      {"does not span", [](Columns& c) { c.series_begin = {}; }},
  };
  for (const Row& row : rows) {
    Columns columns = sheet_.archive().tables();
    row.change(columns);
    EXPECT_THAT(shape_fault(columns), HasSubstr(row.said));
  }
}

}  // namespace
}  // namespace miler::store
