#include "miler/render/list_answer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "miler/lists/completeness.h"
#include "tests/render/book.h"

namespace miler::render {
namespace {

using testing::book;
using ::testing::HasSubstr;
using testing::told;

Answer milers(lists::By by, std::size_t top) {
  const View view = testing::eve();
  Region region;
  region.event = kMensMile;
  const auto entries = lists::best(view, region, by, top);
  return list_answer(view, region, by, entries, lists::completeness_of(view, region, entries, top));
}

TEST(ListAnswer, RanksMarksAndEvidence) {
  const Answer answer = milers(lists::By::Performer, 3);
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.title, "Men's mile, by performer");
  EXPECT_EQ(answer.query, "list men mile by performer top 3");
  EXPECT_EQ(told(answer, "rows", 2, "rank"), "3");
  EXPECT_EQ(told(answer, "rows", 2, "mark"), "3:43.73");
  EXPECT_EQ(told(answer, "rows", 2, "athlete"), "Jakob Ingebrigtsen");
  EXPECT_EQ(told(answer, "rows", 2, "born"), "2000-09-19");
  EXPECT_EQ(told(answer, "rows", 2, "source"), "the test");
  EXPECT_EQ(told(answer, "rows", 2, "id"),
            "performance:2023-09-16-hayward-field-mile-men-f-bowerman-mile/jakob-ingebrigtsen");
}

TEST(ListAnswer, AListWithinWhatIsCoveredIsComplete) {
  EXPECT_EQ(milers(lists::By::Performer, 4).certainty->state, Completeness::State::Complete);
  EXPECT_EQ(milers(lists::By::Performer, 9).certainty->state, Completeness::State::Unknown);
}

TEST(ListAnswer, AnAthletesSecondMarkHasNoPerformerRank) {
  const Answer answer = milers(lists::By::Performance, 6);
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(told(answer, "rows", 5, "mark"), "3:47.22");
  EXPECT_EQ(told(answer, "rows", 5, "performance_rank"), "6");
  EXPECT_EQ(told(answer, "rows", 5, "performer_rank"), "") << "Nuguse has a better one";
}

lists::Count counted(Completeness::State state, std::optional<std::int64_t> lower,
                     std::optional<std::int64_t> upper) {
  lists::Count count{.performances = 5, .performers = 4, .completeness = {}};
  count.completeness.state = state;
  count.completeness.lower = lower;
  count.completeness.upper = upper;
  return count;
}

TEST(CountAnswer, SaysExactlyWhatIsProved) {
  using State = Completeness::State;
  Region region;
  region.event = kMensMile;
  const auto said = [&region](const lists::Count& count) {
    const Answer answer = count_answer(testing::eve(), region, count);
    EXPECT_EQ(testing::schema_fault(answer), "");
    return told(answer, "count");
  };
  EXPECT_EQ(said(counted(State::Complete, 5, 5)), "5");
  EXPECT_EQ(said(counted(State::Bounded, 399, {})), "at least 399") << "a published count knows more";
  EXPECT_EQ(said(counted(State::Bounded, 399, 410)), "at least 399, at most 410");
  EXPECT_EQ(said(counted(State::Unknown, {}, {})), "at least 5") << "the rows are there";
}

TEST(EventTitle, NamesTheSex) {
  EXPECT_EQ(event_title(kMensMile), "Men's mile");
  EXPECT_EQ(event_title(event_of(*parse_event_name("1500"), Sex::Women)), "Women's 1500 m");
}

}  // namespace
}  // namespace miler::render
