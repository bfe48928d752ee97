// Two rivals, and all whom somebody met.
#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include <gmock/gmock.h>

#include "miler/query/detail_run.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"

namespace miler::query {
namespace {

using rivalry::Outcome;
using ::testing::ElementsAre;
using testing::Sheet;
using State = Completeness::State;

constexpr std::string_view kRaces = R"(
    2021-08-07  1500  3:28.32  Jakob  NOR  Tokyo   in:JPN 1 f global
    2021-08-07  1500  3:29.05  Josh   GBR  Tokyo   in:JPN 3 f global
    2022-05-28  mile  3:49.76  Jakob  NOR  Eugene  in:USA 1 circuit
    2022-05-28  mile  3:52.00  Josh   GBR  Eugene  in:USA 5 circuit
    2022-05-28  mile  3:50.00  Ollie  AUS  Eugene  in:USA 2 circuit
    2022-07-19  1500  3:29.47  Jakob  NOR  Eugene  in:USA 2 f global
    2022-07-19  1500  3:30.60  Josh   GBR  Eugene  in:USA 5 f global
    2023-08-23  1500  3:29.65  Jakob  NOR  Budapest in:HUN 2 f global
    2023-08-23  1500  3:29.38  Josh   GBR  Budapest in:HUN 1 f global
    2023-09-16  mile  3:43.73  Jakob  NOR  Eugene  in:USA 1 circuit
)";

const Event kMens1500 = event_of({Distance::metres(1500)}, Sex::Men);

Answer answer_to(const View& view, const Versus& ask) { return run_one(view, ask).value(); }
Answer answer_to(const View& view, const Opponents& ask) { return run_one(view, ask).value(); }

struct Case {
  Facet facet;
  Region within;
  std::string_view chosen;  ///< the day of the bout; "": none
  std::string_view why;
};

TEST(Versus, TheBoutThatAFacetAsksFor) {
  const Sheet sheet{kRaces};
  const Country usa = Country::of("USA");
  const Case cases[] = {
      {Facet::FirstBout, {}, "2021-08-07", ""},
      {Facet::LastBout, {}, "2023-08-23", "in September Josh was not there"},
      {Facet::LastWinOfFirst, {}, "2022-07-19", ""},
      {Facet::LastWinOfSecond, {}, "2023-08-23", ""},
      {Facet::LastWinOfSecond, {.country = usa}, "", "never in the United States"},
      {Facet::LastWinOfFirst, {.championship = false}, "2022-05-28", ""},
      {Facet::CurrentStreak, {}, "2023-08-23", ""},
      {Facet::LongestStreak, {}, "2022-07-19", "three of Jakob's"},
      {Facet::FirstBout, {.from = Date::of(2024)}, "", "they have not met since"},
      {Facet::FirstBout, {.nation = usa}, "2021-08-07", "what is said of people narrows no races"},
  };
  for (const Case& c : cases) {
    SCOPED_TRACE(c.why);
    const Answer answer =
        answer_to(sheet.view(), Versus{sheet.athlete("Jakob"), sheet.athlete("Josh"), c.within, c.facet});
    if (c.chosen.empty()) {
      EXPECT_TRUE(std::holds_alternative<None>(answer.value));
      continue;
    }
    const auto& rivals = std::get<Rivals>(answer.value);
    ASSERT_TRUE(rivals.chosen);
    const rivalry::Bout& bout = rivals.rivalry.bouts[*rivals.chosen];
    EXPECT_EQ(to_string(bout.date), c.chosen);
    EXPECT_THAT(answer.evidence, ::testing::Contains(Evidence{bout.first.performance}));
    EXPECT_EQ(answer.completeness.state, State::Unknown)
        << "the row proves the bout, nothing that it was last";
  }
}

TEST(Versus, AScoreIsALowerBound) {
  const Sheet sheet{kRaces};
  const Answer answer =
      answer_to(sheet.view(), Versus{sheet.athlete("Jakob"), sheet.athlete("Josh"), {}, Facet::Score});
  EXPECT_EQ(std::get<Rivals>(answer.value).rivalry.overall, (rivalry::Score{3, 1, 0}));
  EXPECT_EQ(answer.completeness.state, State::Bounded);
  EXPECT_EQ(answer.completeness.lower, 4);
  EXPECT_EQ(answer.completeness.hole, "races of the two that the archive does not hold");
  const Answer finals = answer_to(sheet.view(), Versus{sheet.athlete("Jakob"),
                                                       sheet.athlete("Josh"),
                                                       {.round = RoundKind::Final, .championship = true},
                                                       Facet::Score});
  EXPECT_EQ(std::get<Rivals>(finals.value).rivalry.overall, (rivalry::Score{2, 1, 0}));
  const Answer never = answer_to(
      sheet.view(), Versus{sheet.athlete("Josh"), sheet.athlete("Ollie"), {}, Facet::LastWinOfFirst});
  EXPECT_TRUE(std::holds_alternative<None>(never.value));
  EXPECT_EQ(never.completeness.state, State::Unknown);
}

// RULE starts-need-finishers-with-places
TEST(Versus, IsProvedByRacesOfWhichAllFinishersAreKnown) {
  const Sheet sheet{fmt::format(
      "{}\n covers men 1500 outdoor from 2022-01-01 until 2024-05-24: all finishers with places\n", kRaces)};
  const auto state = [&](Facet facet, Date from) {
    return answer_to(sheet.view(), Versus{sheet.athlete("Jakob"),
                                          sheet.athlete("Josh"),
                                          {.event = kMens1500, .track = TrackFilter::Outdoor, .from = from},
                                          facet})
        .completeness.state;
  };
  EXPECT_EQ(state(Facet::Score, Date::of(2022)), State::Complete);
  EXPECT_EQ(state(Facet::Score, {}), State::Bounded) << "before 2022 nothing is covered";
  EXPECT_EQ(state(Facet::LastBout, {}), State::Complete) << "nothing later is missing";
  EXPECT_EQ(state(Facet::LastWinOfFirst, {}), State::Complete);
  EXPECT_EQ(state(Facet::FirstBout, {}), State::Unknown);
  EXPECT_EQ(state(Facet::CurrentStreak, {}), State::Complete) << "one win, after Jakob's of 2022";
  EXPECT_EQ(state(Facet::LongestStreak, {}), State::Unknown);
}

std::vector<std::string> told(const Sheet& sheet, const Answer& answer) {
  std::vector<std::string> lines;
  if (const auto* const found = std::get_if<OpponentLines>(&answer.value)) {
    for (const Opponent& o : found->opponents) {
      lines.push_back(fmt::format("{} {}-{} {}", sheet.name(o.athlete), o.score.first, o.score.second,
                                  to_string(o.last.date)));
    }
  }
  return lines;
}

TEST(Opponents, TheLatestSuchBoutFirst) {
  const Sheet sheet{kRaces};
  const auto met = [&](std::string_view who, Meetings meetings, std::uint32_t at_most = 20) {
    return told(sheet, answer_to(sheet.view(), Opponents{sheet.athlete(who), {}, meetings, at_most}));
  };
  EXPECT_THAT(met("Jakob", Meetings::Any), ElementsAre("Josh 3-1 2023-08-23", "Ollie 1-0 2022-05-28"));
  EXPECT_THAT(met("Jakob", Meetings::LostTo), ElementsAre("Josh 3-1 2023-08-23"));
  EXPECT_THAT(met("Jakob", Meetings::Beat), ElementsAre("Josh 3-1 2022-07-19", "Ollie 1-0 2022-05-28"));
  EXPECT_THAT(met("Ollie", Meetings::Any), ElementsAre("Jakob 0-1 2022-05-28", "Josh 1-0 2022-05-28"))
      << "of one race in the order of the race";
  EXPECT_THAT(met("Jakob", Meetings::Any, 1), ElementsAre("Josh 3-1 2023-08-23"));
  const Answer answer = answer_to(sheet.view(), Opponents{sheet.athlete("Jakob"), {}, Meetings::Any, 1});
  EXPECT_EQ(answer.completeness.state, State::Bounded);
  EXPECT_EQ(answer.completeness.lower, 2) << "of all, not of the lines asked for";
}

/// RULE bout, from two rows of one race, for what random sheets hold: no ties of places are broken by marks.
std::optional<Outcome> outcome_by_definition(const View& view, PerformanceId a, PerformanceId b) {
  const Archive& archive = view.archive();
  const auto starts = [&](PerformanceId id) {
    const Traits traits = archive.traits()[id.row];
    return view.exists(id) && traits.kind() == Kind::Race && !traits.unresolved() && !view.annulled(id) &&
           traits.status() != Status::DidNotStart;
  };
  const auto finished = [&](PerformanceId id) { return archive.traits()[id.row].status() == Status::Ok; };
  if (archive.races()[a.row] != archive.races()[b.row] || !starts(a) || !starts(b)) return std::nullopt;
  if (!finished(a) && !finished(b)) return std::nullopt;
  if (finished(a) != finished(b)) return finished(a) ? Outcome::FirstWon : Outcome::SecondWon;
  const std::uint16_t first = view.place(a);
  const std::uint16_t second = view.place(b);
  if (first == 0 || second == 0) return std::nullopt;  // random rows have places unless annulled
  return first == second ? Outcome::Level : first < second ? Outcome::FirstWon : Outcome::SecondWon;
}

/// Runners with one row a race: what the archive does with a second one is a fault that the audit tells.
bool has_doubles(const Archive& archive) {
  std::map<std::pair<RaceId, AthleteId>, int> rows;
  for (std::uint32_t row = 0; row < archive.size(); ++row) {
    if (archive.traits()[row].kind() != Kind::Race) continue;
    if (++rows[{archive.races()[row], archive.athletes()[row]}] > 1) return true;
  }
  return false;
}

RC_GTEST_PROP(Versus, AgreesWithItsDefinition, ()) {
  const auto made = testing::random_sheet(*rc::gen::arbitrary<std::uint32_t>(), *rc::gen::inRange(2, 40));
  RC_PRE(!has_doubles(made.sheet.archive()));
  RC_LOG() << made.text;
  const Archive& archive = made.sheet.archive();
  const View& view = made.view;
  RC_PRE(archive.tables().athletes.size() > 1);
  const auto athletes = static_cast<std::uint32_t>(archive.tables().athletes.size());
  const AthleteId first{*rc::gen::inRange(0U, athletes - 1)};
  const AthleteId second{athletes - 1};

  std::vector<Outcome> outcomes;
  std::map<AthleteId, std::pair<RaceId, int>> met;  // the last race with each, and how many
  for (std::uint32_t a = 0; a < archive.size(); ++a) {
    if (archive.athletes()[a] != first) continue;
    for (std::uint32_t b = 0; b < archive.size(); ++b) {
      const AthleteId rival = archive.athletes()[b];
      const auto outcome = outcome_by_definition(view, PerformanceId{a}, PerformanceId{b});
      if (rival == first || !outcome) continue;
      if (rival == second) outcomes.push_back(*outcome);
      auto& [race, bouts] = met[rival];
      race = bouts++ == 0 ? archive.races()[a] : std::max(race, archive.races()[a]);
    }
  }

  const Answer versus = answer_to(view, Versus{first, second, {}, Facet::Score});
  const auto& rivals = std::get<Rivals>(versus.value).rivalry;
  RC_ASSERT(rivals.overall.first == static_cast<unsigned>(std::ranges::count(outcomes, Outcome::FirstWon)));
  RC_ASSERT(rivals.overall.second == static_cast<unsigned>(std::ranges::count(outcomes, Outcome::SecondWon)));
  RC_ASSERT(rivals.overall.level == static_cast<unsigned>(std::ranges::count(outcomes, Outcome::Level)));
  const Answer last = answer_to(view, Versus{first, second, {}, Facet::LastWinOfFirst});
  const auto wins = std::ranges::find(outcomes, Outcome::FirstWon) != outcomes.end();
  RC_ASSERT(wins == std::holds_alternative<Rivals>(last.value));

  const Answer opponents = answer_to(view, Opponents{first, {}, Meetings::Any, 20});
  const auto* const lines = std::get_if<OpponentLines>(&opponents.value);
  RC_ASSERT((lines == nullptr ? 0 : lines->opponents.size()) == met.size());
  RaceId before{
      archive.tables().races.size() == 0 ? 0 : static_cast<std::uint32_t>(archive.tables().races.size())};
  for (std::size_t i = 0; i < met.size(); ++i) {
    const Opponent& o = lines->opponents[i];
    RC_ASSERT(met.contains(o.athlete));
    RC_ASSERT(o.last.race == met[o.athlete].first);
    RC_ASSERT(o.score.bouts() == static_cast<unsigned>(met[o.athlete].second));
    RC_ASSERT(!(before < o.last.race));
    before = o.last.race;
  }
}

}  // namespace
}  // namespace miler::query
