// What "complete" promises of records, rivals and streaks: nothing that no statement covers could change the
// answer.
#include <algorithm>
#include <array>
#include <map>
#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/archive/coverage.h"
#include "miler/base/text.h"
#include "tests/query/told.h"
#include "tests/support/random_sheet.h"

namespace miler::query {
namespace {

using testing::Sheet;
using State = Completeness::State;

template <class T, std::size_t N>
T one_of(Stream& stream, const std::array<T, N>& things) {
  return things[stream.below(N)];
}

constexpr std::array<std::string_view, 5> kDays = {"2001-05-01", "2001-06-30", "2001-11-20", "2002-02-28",
                                                   "2002-06-02"};

struct Question {
  std::string kind;
  Covers rests_on;
  Ask ask;
};

Question random_question(Stream& stream, const Sheet& sheet) {
  const auto athletes = static_cast<std::uint32_t>(sheet.archive().tables().athletes.size());
  const AthleteId first{stream.below(athletes)};
  const AthleteId second{(first.row + 1) % athletes};
  Region races{.event = kMensMile, .track = TrackFilter::Outdoor};
  if (stream.below(2) == 0) races.from = *parse_date(one_of(stream, kDays));
  if (stream.below(4) == 0) races.round = RoundKind::Final;
  if (stream.below(4) == 0) races.country = Country::of("USA");
  const auto which = one_of(stream, std::array{Which::Current, Which::Longest});
  switch (stream.below(6)) {
    case 0: {
      Records ask{.scope = {}, .event = kMensMile, .set = {}};
      if (stream.below(2) == 0) ask.scope.nation = Country::of("GBR");
      if (stream.below(2) == 0) ask.set.country = Country::of("USA");
      if (stream.below(2) == 0) ask.set.from = *parse_date(one_of(stream, kDays));
      ask.pick = one_of(stream, std::array{Pick::Standing, Pick::Last, Pick::Last, Pick::All, Pick::First});
      return {"records", Covers::Performances, ask};
    }
    case 1:
      if (first == second) break;
      return {"versus", Covers::FinishersWithPlaces,
              Versus{first, second, races, static_cast<Facet>(stream.below(7))}};
    case 2:
      return {"opponents", Covers::FinishersWithPlaces,
              Opponents{first, races, static_cast<Meetings>(stream.below(3))}};
    case 3:
      return {"wins", Covers::FinishersWithPlaces, WinShare{first, races}};
    case 4:
      races.limit = Limit{*parse_duration("3:55.07"), true};
      return {"years", Covers::Performances, Streak{first, races, StreakOf::Years, which}};
    default:
      break;
  }
  return {"streak", Covers::FinishersWithPlaces, Streak{first, races, StreakOf::Wins, which}};
}

std::string statement(Stream& stream, Covers what) {
  std::string text = "covers men mile";
  if (what == Covers::FinishersWithPlaces) {
    text += " outdoor";
  } else if (stream.below(2) == 0) {
    text += fmt::format(" <= 3:5{}.0{}", stream.below(10), stream.below(10));
  }
  if (stream.below(3) == 0) text += fmt::format(" from {}", one_of(stream, kDays));
  return text + fmt::format(" until 2003-12-31: {}\n",
                            what == Covers::Performances ? "all performances" : "all finishers with places");
}

/// Somebody more in a race of the sheet, so that there are bouts; "" when the line drawn is no race's.
std::string one_more_in_race(Stream& stream, std::string_view sheet, std::string_view name) {
  const std::vector<std::string_view> lines = split(sheet, '\n');
  const std::string_view line = lines[stream.below(static_cast<std::uint32_t>(lines.size()))];
  std::vector<std::string_view> words = words_in(line);
  if (words.size() < 6 || words[1] != "mile" || words[2][0] != '3') return "";
  return fmt::format("{} mile {} {} {} {}\n", words[0], words[2], name, 1 + stream.below(5),
                     fmt::join(words.begin() + 5, words.end(), " "));
}

std::string one_more(Stream& stream, std::string_view sheet) {
  constexpr std::array<std::string_view, 6> kNames = {"Ada", "Ben", "Cyd", "Dov", "Eli", "Zoe"};
  constexpr std::array<std::string_view, 4> kPlaces = {"Oslo in:NOR", "Eugene in:USA city:Eugene",
                                                       "Armory in:USA city:Boston short", ""};
  constexpr std::array<std::string_view, 6> kWords = {"", "f global", "h1 global", "f", "oversized", "paced"};
  constexpr std::array<std::string_view, 4> kNations = {"GBR", "USA", "KEN", ""};
  const std::string in_race = one_more_in_race(stream, sheet, one_of(stream, kNames));
  if (!in_race.empty() && stream.below(4) != 0) return in_race;
  const std::string mark =
      stream.below(5) == 0 ? "dnf" : fmt::format("3:5{}.0{}", stream.below(10), stream.below(10));
  const std::string day = stream.below(5) == 0 ? "2001-06" : std::string{one_of(stream, kDays)};
  return fmt::format("{} mile {} {} {} {} {} {}\n", day, mark, one_of(stream, kNames), 1 + stream.below(4),
                     one_of(stream, kNations), one_of(stream, kPlaces), one_of(stream, kWords));
}

std::string told_value(const Sheet& sheet, const Value& value) {
  std::string text;
  if (const auto* const steps = std::get_if<Steps>(&value)) {
    for (const records::Step& step : steps->steps) text += sheet.told(step.performance) + "; ";
  } else if (const auto* const rivals = std::get_if<Rivals>(&value)) {
    const rivalry::Score& score = rivals->rivalry.overall;
    if (rivals->streak) {
      text = fmt::format("{} in a row", rivals->streak->wins);
    } else if (rivals->chosen) {
      text = sheet.told(rivals->rivalry.bouts[*rivals->chosen].first.performance);
    } else {
      text = fmt::format("{}-{}-{}", score.first, score.second, score.level);
    }
  } else if (const auto* const lines = std::get_if<OpponentLines>(&value)) {
    for (const Opponent& o : lines->opponents) {
      text += fmt::format("{} {}-{}; ", sheet.name(o.athlete), o.score.first, o.score.second);
    }
  } else if (const auto* const share = std::get_if<Share>(&value)) {
    text = fmt::format("{} of {}", share->share.wins, share->share.starts);
  } else if (const auto* const run = std::get_if<Run>(&value)) {
    text = fmt::format("{}", run->length);
  }
  return text;
}

/// A statement of that kind says that the row added last is in the archive.
bool is_promised(const View& view, Covers what) {
  const Archive& archive = view.archive();
  for (std::uint32_t row = 0; row < archive.size(); ++row) {
    if (archive.key(PerformanceId{row}).number != archive.size()) continue;
    return std::ranges::any_of(archive.tables().coverage, [&](const CoverageRow& statement) {
      const auto coverage = parse_coverage(archive, archive.text(statement.statement));
      return coverage->what == what && contains(view, coverage->region, PerformanceId{row});
    });
  }
  return false;
}

struct Seen {
  int complete = 0, refuted = 0;
};

// RULE starts-need-finishers-with-places
TEST(CompleteStarts, AreRefutedOnlyByWhatAStatementSaysIsNotThere) {
  std::map<std::string, Seen> seen;
  for (std::uint32_t seed = 0; seed < 4'000; ++seed) {
    const auto made = testing::random_sheet(seed, 2 + static_cast<int>(seed % 12));
    Stream stream{Seed{seed}, 2};
    const Question question = random_question(stream, made.sheet);
    const std::string text = made.text + statement(stream, question.rests_on);
    const Sheet sheet{text};
    const Query query{question.ask, made.view.day()};
    const Answer before = run(sheet.view(), query).value();
    if (before.completeness.state != State::Complete) continue;
    ++seen[question.kind].complete;
    const std::string was = told_value(sheet, before.value);
    for (int i = 0; i < 12; ++i) {
      const std::string extra = one_more(stream, made.text);
      const Sheet larger{text + extra};  // people and places keep their rows
      const std::string is = told_value(larger, run(larger.view(), query)->value);
      if (was == is) continue;
      ++seen[question.kind].refuted;
      ASSERT_TRUE(is_promised(View{larger.archive(), made.view.day()}, question.rests_on))
          << to_string(sheet.archive(), query) << "\n"
          << text << "and " << extra << "was " << was << "\nis  " << is;
    }
  }
  EXPECT_EQ(seen.size(), 6U);
  for (const auto& [kind, of_kind] : seen) {
    EXPECT_GT(of_kind.complete, 50) << kind << ": too few complete answers to prove anything";
    EXPECT_GT(of_kind.refuted, 20) << kind << ": what was added changes too little";
  }
}

}  // namespace
}  // namespace miler::query
