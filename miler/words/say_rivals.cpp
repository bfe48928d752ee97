// Sentences about two athletes, and about one: ages, wins, streaks, opponents; and arithmetic.
#include <fmt/format.h>

#include "miler/words/detail_english.h"
#include "miler/words/detail_say.h"

namespace miler::words {
namespace {

using namespace query;

/// " in the mile under 3:50 in championship finals"; "" of all races.
std::string races_said(const Archive& archive, const Region& within) {
  const bool on_one_track = within.track != TrackFilter::Any;
  const std::string event = within.event ? " over " + distance_said(within, "the ")
                            : on_one_track
                                ? distance_said(within, "the ").substr(std::string_view{"a race"}.size())
                                : std::string{};
  return event + limit_words(within) + filter_words(archive, within, Many::Several);
}

/// "in the 1500 m in Budapest on 23 August 2023".
std::string bout_words(const Archive& archive, const rivalry::Bout& bout) {
  return fmt::format("in the {} {}", event_words(bout.event), race_words(archive, bout.race));
}

/// "3:43.73 to 3:43.97", winner first; "" where a mark is missing.
std::string marks_words(const rivalry::Bout& bout) {
  if (!bout.first.mark || !bout.second.mark) return {};
  const bool second_won = bout.outcome == rivalry::Outcome::SecondWon;
  const auto& won = second_won ? bout.second.mark : bout.first.mark;
  const auto& lost = second_won ? bout.first.mark : bout.second.mark;
  return fmt::format(", {} to {}", to_string(*won), to_string(*lost));
}

std::string score_words(const std::string& first, const std::string& second, const rivalry::Score& score) {
  const std::string level =
      score.level == 0 ? std::string{} : fmt::format(", with {} level", number(score.level));
  if (score.first == score.second)
    return fmt::format("{} and {} are level at {}-{}{}", first, second, score.first, score.second, level);
  return fmt::format("{} {} {} {}-{}{}", first, score.first > score.second ? "leads" : "trails", second,
                     score.first, score.second, level);
}

std::string times_in_a_row(std::uint32_t wins) {
  return wins == 1 ? "once" : wins == 2 ? "twice in a row" : number(wins) + " times in a row";
}

std::string say_streak(const Archive& archive, const Versus& ask, const Rivals& value) {
  const rivalry::Streak& streak = *value.streak;
  const bool first_won = streak.winner == rivalry::Outcome::FirstWon;
  const std::string winner = name_of(archive, first_won ? ask.first : ask.second);
  const std::string loser = name_of(archive, first_won ? ask.second : ask.first);
  const Date from = value.rivalry.bouts[streak.from].date, to = value.rivalry.bouts[streak.to].date;
  const std::string days =
      streak.wins == 1 ? on_date(to) : fmt::format("from {} to {}", to_prose(from), to_prose(to));
  const std::string races = races_said(archive, ask.within);
  return ask.facet == Facet::CurrentStreak
             ? fmt::format("{} has beaten {} {}{}, {}", winner, loser, times_in_a_row(streak.wins), races,
                           days)
             : fmt::format("{} beat {} {}{}, {}, the longest run of wins between the two", winner, loser,
                           times_in_a_row(streak.wins), races, days);
}

std::string say_bout(const Archive& archive, const Versus& ask, const rivalry::Bout& bout) {
  const std::string first = name_of(archive, ask.first), second = name_of(archive, ask.second);
  const std::string races = races_said(archive, ask.within);
  const std::string where = bout_words(archive, bout) + marks_words(bout);
  switch (ask.facet) {
    case Facet::LastWinOfFirst:
      return fmt::format("{} last beat {}{} {}", first, second, races, where);
    case Facet::LastWinOfSecond:
      return fmt::format("{} last lost to {}{} {}", first, second, races, where);
    default:
      break;
  }
  const std::string winner = bout.outcome == rivalry::Outcome::Level
                                 ? "neither won"
                                 : (bout.outcome == rivalry::Outcome::FirstWon ? first : second) + " won";
  return fmt::format("{} and {} {} met{} {}, and {}", first, second,
                     ask.facet == Facet::FirstBout ? "first" : "last", races, where, winner);
}

std::string streak_head(const Archive& archive, const Streak& ask, std::uint32_t length) {
  const std::string whose = possessive(name_of(archive, ask.athlete));
  const std::string_view which = ask.which == Which::Current ? "current" : "longest";
  switch (ask.of) {
    case StreakOf::Wins:
      return fmt::format("{} {} winning streak{} is {}", whose, which, races_said(archive, ask.within),
                         counted(length, "race", "races"));
    case StreakOf::Marks:
      return fmt::format("{} {} run{} is {}", whose, which, races_said(archive, ask.within),
                         counted(length, "race", "races"));
    case StreakOf::Years:
      break;
  }
  return fmt::format("{} {} run of years with {} is {}", whose, which,
                     with_article(marks_of(ask.within, Many::One, Tone::Sentence) + limit_words(ask.within) +
                                  filter_words(archive, ask.within, Many::One)),
                     counted(length, "year", "years"));
}

}  // namespace

std::string say_one(const View& view, const Answer& answer, const Rivals& value) {
  const Archive& archive = view.archive();
  const auto& ask = std::get<Versus>(answer.query.ask);
  if (value.streak) return in_this_archive(answer, say_streak(archive, ask, value));
  if (value.chosen)
    return in_this_archive(answer, say_bout(archive, ask, value.rivalry.bouts[*value.chosen]));
  const std::string first = name_of(archive, ask.first), second = name_of(archive, ask.second);
  if (value.rivalry.overall.bouts() == 0) {
    return in_this_archive(
        answer, fmt::format("{} and {} have not met{}", first, second, races_said(archive, ask.within)));
  }
  return in_this_archive(answer,
                         score_words(first, second, value.rivalry.overall) + races_said(archive, ask.within));
}

std::string say_one(const View& view, const Answer& answer, const OpponentLines& value) {
  const Archive& archive = view.archive();
  const auto& ask = std::get<Opponents>(answer.query.ask);
  const std::string name = name_of(archive, ask.athlete);
  const std::string races = races_said(archive, ask.within);
  const Opponent& latest = value.opponents.front();
  const auto counted_ones =
      answer.completeness.lower.value_or(static_cast<std::int64_t>(value.opponents.size()));
  const std::string n = fmt::format("{}{}", is_proved(answer) ? "" : "at least ",
                                    number(static_cast<std::uint64_t>(counted_ones)));
  const std::string_view who =
      runner_word(archive[ask.athlete].sex, counted_ones == 1 ? Many::One : Many::Several);
  const std::string_view has = counted_ones == 1 ? "has" : "have";
  const std::string last =
      fmt::format("{} {}", name_of(archive, latest.athlete), bout_words(archive, latest.last));
  switch (ask.meetings) {
    case Meetings::LostTo:
      return capitalised(fmt::format("{} {} {} beaten {}{}, the latest {}", n, who, has, name, races, last));
    case Meetings::Beat:
      return fmt::format("{} has beaten {} {}{}, the latest {}", name, n, who, races, last);
    case Meetings::Any:
      break;
  }
  return fmt::format("{} has met {} {}{}, the latest {}", name, n, who, races, last);
}

std::string say_one(const View& view, const Answer& answer, const Ages& value) {
  const Archive& archive = view.archive();
  const auto& ask = std::get<query::Age>(answer.query.ask);
  const std::string name = name_of(archive, ask.athlete);
  if (!ask.on.known())
    return fmt::format("{} is {} old on {}", name, in_years(value.age), to_prose(answer.as_of));
  return fmt::format("{} was {} old {}", name, in_years(value.age), on_date(ask.on));
}

std::string say_one(const View& view, const Answer& answer, const Share& value) {
  const Archive& archive = view.archive();
  const auto& ask = std::get<WinShare>(answer.query.ask);
  const auto [starts, wins] = value.share;
  const std::string name = name_of(archive, ask.athlete), races = races_said(archive, ask.within);
  const std::string_view whose = possessive_of(archive, ask.athlete);
  if (starts == 1) {
    return in_this_archive(answer, fmt::format("{} {} {} only race{}", name,
                                               wins == 1 ? "has won" : "has not won", whose, races));
  }
  return in_this_archive(
      answer, fmt::format("{} has won {} of {} {} races{}", name, wins == 0 ? "none" : number(wins), whose,
                          number(starts), races));
}

std::string say_one(const View& view, const Answer& answer, const Run& value) {
  const Archive& archive = view.archive();
  const auto& ask = std::get<Streak>(answer.query.ask);
  if (value.length == 0 || !value.first || !value.last) {
    const std::string_view what = ask.of == StreakOf::Wins ? "winning streak" : "such run";
    return in_this_archive(answer, fmt::format("{} has no {}{}{}", name_of(archive, ask.athlete),
                                               ask.which == Which::Current ? "current " : "", what,
                                               races_said(archive, ask.within)));
  }
  const Date from = archive.dates()[value.first->row], to = archive.dates()[value.last->row];
  const std::string days = ask.of == StreakOf::Years
                               ? (value.length == 1 ? fmt::format("in {}", to.year())
                                                    : fmt::format("from {} to {}", from.year(), to.year()))
                           : value.length == 1 ? on_date(to)
                                               : fmt::format("from {} to {}", to_prose(from), to_prose(to));
  return in_this_archive(answer, fmt::format("{}, {}", streak_head(archive, ask, value.length), days));
}

std::string say_one(const View&, const Answer& answer, const Gap& value) {
  const auto& ask = std::get<Difference>(answer.query.ask);
  if (value.time) {
    return fmt::format("From {} to {} is {}", to_prose(std::get<Date>(ask.from)),
                       to_prose(std::get<Date>(ask.to)), in_years(*value.time));
  }
  return fmt::format("The difference between {} and {} is {}", to_string(std::get<Mark>(ask.from)),
                     to_string(std::get<Mark>(ask.to)), in_seconds(value.duration.value_or(Duration{})));
}

}  // namespace miler::words
