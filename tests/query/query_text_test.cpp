// Questions as text: what is printed of each kind, and that it comes back.
#include <string_view>

#include <gtest/gtest.h>

#include "miler/query/query.h"
#include "tests/query/random_query.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"
#include "tests/support/sheet.h"

namespace miler::query {
namespace {

using testing::Sheet;

const Sheet& field() {
  static const Sheet sheet{R"(
      2023-09-16  mile  3:43.97  Nuguse        USA  Hayward_Field  1  meet:Prefontaine_Classic
      2023-09-16  mile  3:45.60  Ingebrigtsen  NOR  Hayward_Field  2  meet:Prefontaine_Classic
  )"};
  return sheet;
}

struct Asked {
  Query query;
  std::string_view text;
};

TEST(QueryText, SaysEveryKind) {
  const AthleteId nuguse = field().athlete("Nuguse");
  const AthleteId other = field().athlete("Ingebrigtsen");
  const Region miles{.event = kMensMile};
  const Region under{.event = kMensMile, .limit = Limit{Duration::seconds(230), false}};
  const Mark mark{Duration::centiseconds(223'97)};
  const Mark fifths{Duration::centiseconds(254'40), Precision::Fifth, Timing::Hand};
  const Date day = Date::of(2023, 9, 16);
  const Asked kAsked[] = {
      {{Superlative{.of = miles}}, "fastest performance 1 of men mile"},
      {{Superlative{.of = {}, .by = lists::By::Performer, .order = Order::Youngest, .nth = 3}},
       "youngest performer 3 of all"},
      {{List{.of = miles, .hand_times = lists::HandTimes::Exclude}},
       "list fastest performers 20 without hand times of men mile"},
      {{List{.of = under, .by = lists::By::Performance, .order = Order::Latest, .at_most = 1}, day},
       "list latest performances 1 of men mile < 3:50.00 as of 2023-09-16"},
      {{Rank{.of = miles, .by = lists::By::Performer, .mark = mark}},
       "rank among performers of 3:43.97 in men mile"},
      {{Rank{.of = miles, .mark = fifths}}, "rank among performances of \"4:14 2/5\" in men mile"},
      {{Count{.of = under, .what = Counted::Nations}}, "count nations of men mile < 3:50.00"},
      {{Since{.of = under, .before = day}}, "since before 2023-09-16 of men mile < 3:50.00"},
      {{Most{.of = under, .group = Group::City, .at_most = 5}}, "most by city 5 of men mile < 3:50.00"},
      {{Races{.of = miles}}, "races by widest margin 10 of men mile"},
      {{Races{.of = miles, .measure = Measure::MarkForPlace, .place = 5}},
       "races by mark for place 5 10 of men mile"},
      {{Records{.event = kMensMile}}, "record standing world of men mile"},
      {{Records{.scope = {.nation = Country::of("USA"), .track = TrackFilter::Short},
                .event = kWomensMile,
                .set = {.country = Country::of("USA")},
                .pick = Pick::Last,
                .nth = 2}},
       "record last 2 nation:USA+indoor of women mile set in USA"},
      {{Records{.scope = {.meet = "Prefontaine Classic"}, .event = kMensMile, .pick = Pick::LongestStanding}},
       "record longest standing \"meet:Prefontaine Classic\" of men mile"},
      {{Versus{.first = nuguse, .second = other}}, "versus athlete:nuguse athlete:ingebrigtsen score"},
      {{Versus{.first = nuguse,
               .second = other,
               .within = {.championship = true},
               .facet = Facet::LastWinOfFirst}},
       "versus athlete:nuguse athlete:ingebrigtsen last win of first within championships"},
      {{Opponents{.athlete = nuguse}}, "opponents of athlete:nuguse 20"},
      {{Opponents{.athlete = nuguse, .within = miles, .meetings = Meetings::LostTo, .at_most = 3}},
       "opponents who beat athlete:nuguse 3 within men mile"},
      {{Titles{.title = "Olympic champion",
               .event = Event{Distance::metres(1500)},
               .athlete = nuguse,
               .nation = Country::of("USA"),
               .from = Date::of(1960),
               .to = Date::of(2020)}},
       "titles standing \"Olympic champion\" of men 1500 athlete:nuguse nation USA from 1960 until 2020"},
      {{Titles{.title = "champion", .pick = Pick::First, .nth = 2}}, "titles first 2 \"champion\""},
      {{Titles{.pick = Pick::All}, day}, "titles all as of 2023-09-16"},
      {{Age{.athlete = nuguse, .on = day}}, "age of athlete:nuguse on 2023-09-16"},
      {{Age{.athlete = nuguse}, day}, "age of athlete:nuguse as of 2023-09-16"},
      {{WinShare{.athlete = nuguse, .within = {.country = Country::of("USA")}}},
       "wins of athlete:nuguse within in USA"},
      {{Streak{.athlete = nuguse}}, "streak longest wins of athlete:nuguse"},
      {{Streak{.athlete = nuguse, .within = under, .of = StreakOf::Marks, .which = Which::Current}},
       "streak current marks of athlete:nuguse within men mile < 3:50.00"},
      {{Difference{Date::of(1967, 6, 23), day}}, "difference 1967-06-23 to 2023-09-16"},
      {{Difference{mark, fifths}}, "difference 3:43.97 to \"4:14 2/5\""},
  };
  for (const Asked& one : kAsked) {
    EXPECT_EQ(to_string(field().archive(), one.query), one.text);
    const Expected<Query> read = parse(field().archive(), one.text);
    ASSERT_TRUE(read) << one.text << ": " << read.error().message;
    EXPECT_EQ(*read, one.query) << one.text;
  }
}

RC_GTEST_PROP(QueryText, ComesBack, (std::uint32_t seed)) {
  const auto made = testing::random_book(seed, 12);
  if (made.sheet.archive().tables().athletes.size() < 2) return;
  Stream stream{Seed{seed}, 1};
  for (int i = 0; i < 40; ++i) {
    const Query query = testing::random_query(made.sheet.archive(), stream);
    const std::string text = to_string(made.sheet.archive(), query);
    RC_LOG() << text << '\n';
    const Expected<Query> read = parse(made.sheet.archive(), text);
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == query);
  }
}

}  // namespace
}  // namespace miler::query
