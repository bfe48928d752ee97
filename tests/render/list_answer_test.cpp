#include "miler/render/list_answer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/render/book.h"

namespace miler::render {
namespace {

using testing::book;
using ::testing::HasSubstr;
using testing::told;

Region miles() {
  Region region;
  region.event = kMensMile;
  return region;
}

Answer milers(lists::By by, std::uint32_t top) {
  const View view = testing::eve();
  const query::Query asked{query::List{miles(), by, query::Order::Fastest, top, lists::HandTimes::AsPrinted},
                           {}};
  return list_answer(view, asked, *query::run(view, asked));
}

TEST(ListAnswer, RanksMarksAndEvidence) {
  const Answer answer = milers(lists::By::Performer, 3);
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.title, "Men's mile, by performer");
  EXPECT_EQ(answer.query, "list fastest performers 3 of men mile");
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

Completeness known(Completeness::State state, std::optional<std::int64_t> lower,
                   std::optional<std::int64_t> upper) {
  Completeness completeness;
  completeness.state = state;
  completeness.lower = lower;
  completeness.upper = upper;
  return completeness;
}

TEST(CountAnswer, SaysExactlyWhatIsProved) {
  using State = Completeness::State;
  EXPECT_EQ(counted_text(known(State::Complete, 5, 5), 5), "5");
  EXPECT_EQ(counted_text(known(State::Bounded, 399, {}), 5), "at least 399")
      << "a published count knows more";
  EXPECT_EQ(counted_text(known(State::Bounded, 399, 410), 5), "at least 399, at most 410");
  EXPECT_EQ(counted_text(known(State::Unknown, {}, {}), 5), "at least 5") << "the rows are there";
}

TEST(CountAnswer, CountsPerformancesAndThePeopleWhoHaveThem) {
  const query::Query asked{query::Count{miles()}, {}};
  const Answer answer = count_answer(testing::eve(), asked, *query::run(testing::eve(), asked), 5);
  EXPECT_EQ(testing::schema_fault(answer), "");
  EXPECT_EQ(answer.query, "count performances of men mile");
  EXPECT_EQ(told(answer, "count"), "at least 406");
  EXPECT_EQ(told(answer, "performances"), "7");
  EXPECT_EQ(told(answer, "performers"), "5");
}

TEST(EventTitle, NamesTheSex) {
  EXPECT_EQ(event_title(kMensMile), "Men's mile");
  EXPECT_EQ(event_title(event_of(*parse_event_name("1500"), Sex::Women)), "Women's 1500 m");
}

}  // namespace
}  // namespace miler::render
