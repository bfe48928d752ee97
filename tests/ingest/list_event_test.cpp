// Which event a list is of that does not say so.
#include <vector>

#include <gtest/gtest.h>

#include "miler/ingest/detail_list_event.h"
#include "miler/points/points.h"

namespace miler::ingest {
namespace {

std::vector<ScoredMark> scored(Event event, int first, int last) {
  std::vector<ScoredMark> marks;
  for (int cs = first; cs <= last; cs += 17) {
    const Duration time = Duration::centiseconds(cs);
    marks.push_back({time, points::score(event, Course::Outdoor400, time).value()});
  }
  return marks;
}

TEST(ListEvent, PointsNameTheEventAndTheSex) {
  EXPECT_EQ(event_by_points(scored(kMensMile, 223'13, 236'00)), kMensMile);
  EXPECT_EQ(event_by_points(scored(kWomensMile, 247'64, 270'00)), kWomensMile);
  auto marks = scored(kMensMile, 223'13, 236'00);
  for (std::size_t i = 0; i < marks.size(); i += 5) marks[i].points = 3;
  EXPECT_EQ(event_by_points(marks), std::nullopt) << "one in five disagrees";
  EXPECT_EQ(event_by_points({}), std::nullopt);
}

struct Name {
  std::string_view path, word;
  std::optional<Sex> sex;
  std::string_view why;
};
constexpr Name kNames[] = {
    {"lists/men-one-mile.csv", "mile", Sex::Men, "words between hyphens"},
    {"toplist_Women_1500_metres.csv", "1500", Sex::Women, "words between underscores"},
    {"men-3000-metres-steeplechase.csv", "3000sc", Sex::Men, "the longest words first: not 3000 m"},
    {"women-two-miles.csv", "2mile", Sex::Women, "not a mile"},
    {"2023-copy.csv", "", std::nullopt, "a year is no event"},
    {"m-mile.csv", "mile", std::nullopt, "a letter alone says nothing"},
};

TEST(ListEvent, NamesOfFiles) {
  for (const Name& name : kNames) {
    const NamedEvent found = event_by_file_name(name.path);
    EXPECT_EQ(found.name ? to_word(*found.name) : "", name.word) << name.why;
    EXPECT_EQ(found.sex, name.sex) << name.why;
  }
}

}  // namespace
}  // namespace miler::ingest
