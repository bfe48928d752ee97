// Races by date and whatever else is said.
#include <string>

#include "miler/names/directory.h"
#include "tests/names/small_archive.h"
#include "tests/support/property.h"

namespace miler::names {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

struct Row {
  std::string_view words, id, why;
};

constexpr Row kRows[] = {
    {"race:2023-09-16-eugene-mile-men-f", "race:2023-09-16-eugene-mile-men-f", "its id"},
    {"2023-09-16-eugene-mile-men-f", "race:2023-09-16-eugene-mile-men-f", "its id without the kind"},
    {"2023-09-16 men", "race:2023-09-16-eugene-mile-men-f", "date and sex"},
    {"2023-09-16 mile women Eugene", "race:2023-09-16-eugene-mile-women-f", "all of it"},
    {"2022-06-16 mile men heat 2", "race:2022-06-16-oslo-mile-men-h2", "a round of two words"},
    {"2022-06-16 Bislett h1", "race:2022-06-16-oslo-mile-men-h1", "a stadium, and a round as a code"},
    {"2023 men Prefontaine Classic", "race:2023-09-16-eugene-mile-men-f", "a year and a meeting"},
};

TEST(Races, AreFoundByDateAndWhateverElseIsSaid) {
  const ArchivePtr archive = small_archive();
  const Directory directory{*archive};
  for (const Row& row : kRows) {
    SCOPED_TRACE(row.why);
    const auto found = directory.race(row.words);
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_EQ(archive->id_of(*found), row.id);
  }
}

TEST(Races, SeveralAreListed) {
  const ArchivePtr archive = small_archive();
  const Directory directory{*archive};
  const auto found = directory.race("2022-06-16");
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().code, ErrorCode::Ambiguous);
  EXPECT_THAT(
      found.error().candidates,
      ElementsAre(HasSubstr("2022-06-16 mile men Oslo heat 1 race:2022-06-16-oslo"), HasSubstr("heat 2")));
  EXPECT_EQ(directory.race("2022-06-17").error().code, ErrorCode::NotFound);
  EXPECT_EQ(directory.race("yesterday").error().code, ErrorCode::BadDate);
}

}  // namespace
}  // namespace miler::names
