// The small vocabularies: each word reads and prints, and nothing else is read.
#include "miler/marks/words.h"

#include <initializer_list>

#include <gtest/gtest.h>

namespace miler {
namespace {

template <class T>
void expect_round_trip(Expected<T> (*parse)(std::string_view), std::initializer_list<T> values) {
  for (const T value : values) EXPECT_EQ(parse(to_word(value)), value) << to_word(value);
  EXPECT_FALSE(parse("nonsense"));
  EXPECT_EQ(parse("nonsense").error().where, (SourceSpan{0, 8}));
}

TEST(Words, EveryValueReadsBack) {
  expect_round_trip<Status>(parse_status, {Status::Ok, Status::DidNotFinish, Status::DidNotStart,
                                           Status::Disqualified, Status::NoMark});
  expect_round_trip<Kind>(parse_kind, {Kind::Race, Kind::EnRoute, Kind::CombinedEventLeg, Kind::Exhibition});
  expect_round_trip<Confidence>(parse_confidence, {Confidence::Low, Confidence::Medium, Confidence::High});
  expect_round_trip<Tristate>(parse_tristate, {Tristate::Unknown, Tristate::No, Tristate::Yes});
  expect_round_trip<MeetClass>(
      parse_meet_class,
      {MeetClass::Unknown, MeetClass::Global, MeetClass::Area, MeetClass::Games, MeetClass::National,
       MeetClass::University, MeetClass::Circuit, MeetClass::Invitational});
}

TEST(Words, StatusesOfOtherSheets) {
  for (const auto& [text, status] : {std::pair{"DNF", Status::DidNotFinish},
                                     {"DNS", Status::DidNotStart},
                                     {"DQ", Status::Disqualified},
                                     {"DSQ", Status::Disqualified},
                                     {"DQ TR17.2", Status::Disqualified},
                                     {"NM", Status::NoMark},
                                     {"NT", Status::NoMark},
                                     {"", Status::Ok}}) {
    EXPECT_EQ(parse_status(text), status) << text;
  }
  EXPECT_FALSE(parse_status("DQADR 9.9")) << "a reader's: the mark stands before it";
}

TEST(Words, AnEmptyCellHasADefaultWhereOneIsSafe) {
  EXPECT_EQ(parse_kind(""), Kind::Race);
  EXPECT_EQ(parse_tristate(""), Tristate::Unknown);
  EXPECT_EQ(parse_meet_class(""), MeetClass::Unknown);
  EXPECT_FALSE(parse_confidence("")) << "the source's, which this function does not know";
}

TEST(Words, ConfidenceIsOrdered) {
  EXPECT_LT(Confidence::Low, Confidence::Medium);
  EXPECT_LT(Confidence::Medium, Confidence::High);
}

}  // namespace
}  // namespace miler
