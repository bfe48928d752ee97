// Verification finds every kind of value that would lead a reader astray, though the checksums agree.
#include <cstring>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/store/snapshot_fixture.h"

namespace miler::store {
namespace {

using testing::Bytes;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::SnapshotTest;

class Verifying : public SnapshotTest {
 protected:
  static std::vector<std::string> faults(Bytes file) {
    testing::restamp(file);
    std::string why;
    const auto snapshot = read_snapshot(file, {}, why);
    return snapshot ? verify_content(*snapshot) : std::vector{why};
  }
};

TEST_F(Verifying, FindsNothingInWhatWasWritten) {
  EXPECT_THAT(verify_snapshot(path_), IsEmpty());
  EXPECT_THAT(faults(bytes()), IsEmpty());
}

TEST_F(Verifying, SaysWhatCannotBeOpened) {
  EXPECT_THAT(verify_snapshot(folder_ / "none"), ElementsAre(HasSubstr("none cannot be read")));
  std::filesystem::resize_file(path_, 5000);
  EXPECT_THAT(verify_snapshot(path_), ElementsAre(HasSubstr("a.sidecar has not the length")));
}

/// Changes one value of one row of a block.
struct Damage {
  const char* block;
  std::size_t at;  ///< bytes into the block
  std::size_t size;
  std::uint64_t value;
  const char* said;
};

#define MILER_AT(Row, member, row) (offsetof(Row, member) + (row) * sizeof(Row))

TEST_F(Verifying, FindsEveryValueOutOfItsRange) {
  const Damage kDamages[] = {
      {"athletes_of", 8, 4, 4000, "'athletes_of', row 2"},
      {"athletes_of", 4, 4, 0xFFFF'FFFF, "'athletes_of' points nowhere"},
      {"races_of", 0, 4, 100, "'races_of', row 0"},
      {"dates", 4, 4, 0xFFFF, "'dates', row 1"},
      {"nations", 2, 2, 0xFFFF, "'nations', row 1"},
      {"event_index", 0, 2, 77, "'event_index' points nowhere"},
      {"traits", 0, 2, 0x00FC, "'traits', row 0"},
      {"confidences", 0, 1, 9, "'confidences', row 0"},
      {"times", 0, 4, 0x8000'0000, "'times', row 0"},
      {"events", 4, 1, 2, "'events', row 0"},
      {"mark_begin", 8, 8, 0xFFFF'FFFF, "'mark_begin' goes backwards"},
      {"mark_block_begin", 8, 8, 0, "'mark_earliest' has not one date"},
      {"mark_performances", 0, 4, 9999, "'mark_performances', row 0"},
      {"athlete_begin", 4, 4, 9999, "'athlete_begin' goes backwards"},
      {"venue_races", 0, 4, 0xFFFF'FFFF, "'venue_races' points nowhere"},
      {"athletes", MILER_AT(AthleteRow, slug, 1), 4, 0xFFFF'0000, "'athletes', row 1"},
      {"athletes", MILER_AT(AthleteRow, codes, 0), 4, 4000, "'athletes', row 0"},
      {"athletes", MILER_AT(AthleteRow, sex, 0), 1, 2, "'athletes', row 0"},
      {"races", MILER_AT(RaceRow, performances, 2) + 4, 4, 4000, "'races', row 2"},
      {"races", MILER_AT(RaceRow, unresolved, 0), 1, 3, "'races', row 0"},
      {"races", MILER_AT(RaceRow, round, 0), 1, 99, "'races', row 0"},
      {"races", MILER_AT(RaceRow, venue, 0), 4, 4000, "'races', row 0"},
      {"records", MILER_AT(RecordRow, mark, 0) + 4, 1, 7, "'records', row 0"},
      {"annulments", MILER_AT(AnnulmentRow, performance, 0), 4, 0xFFFF'FFFF, "'annulments', row 0"},
      {"titles", MILER_AT(TitleRow, athlete, 0), 4, 4000, "'titles', row 0"},
      {"coverage", MILER_AT(CoverageRow, statement, 0) + 4, 4, 0xFFFF'FFFF, "'coverage', row 0"},
      {"athletes_by_slug", 0, 4, 2, "'athletes_by_slug' is not in order"},
      {"races_by_slug", 0, 4, 0xFFFF'FFFF, "'races_by_slug' points nowhere"},
  };
  for (const Damage& damage : kDamages) {
    Bytes file = bytes();
    const BlockEntry entry = testing::block(file, damage.block);
    ASSERT_LE(damage.at + damage.size, entry.bytes) << damage.block;
    std::memcpy(file.data() + entry.offset + damage.at, &damage.value, damage.size);
    const std::vector<std::string> found = faults(file);
    ASSERT_THAT(found, ::testing::Not(IsEmpty())) << damage.block << " at " << damage.at;
    EXPECT_THAT(found[0], HasSubstr(damage.said));
  }
}

}  // namespace
}  // namespace miler::store
