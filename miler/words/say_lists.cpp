// Sentences about the first of an order, lists, ranks, counts and droughts.
#include <algorithm>

#include <fmt/format.h>

#include "miler/words/detail_english.h"
#include "miler/words/detail_say.h"

namespace miler::words {
namespace {

using namespace query;

bool by_age(Order order) { return order == Order::Youngest || order == Order::Oldest; }

std::string_view word_of(Order order) {
  switch (order) {
    case Order::Fastest:
      return "fastest";
    case Order::Slowest:
      return "slowest";
    case Order::Earliest:
      return "first";
    case Order::Latest:
      return "latest";
    case Order::Youngest:
      return "youngest";
    case Order::Oldest:
      return "oldest";
  }
  return "";
}

/// "fastest", "joint second-fastest", "third" of days.
std::string ranked(Order order, std::uint32_t rank, bool joint) {
  std::string text = rank == 1                  ? std::string{word_of(order)}
                     : order == Order::Earliest ? ordinal(rank)
                                                : fmt::format("{}-{}", ordinal(rank), word_of(order));
  if (!joint || order == Order::Earliest || order == Order::Latest) return text;
  return "joint " + text;
}

/// "Niels Laros, at 18 years 152 days".
std::string with_age(const View& view, const Line& line) {
  const std::string name = name_of(view.archive(), view.archive().athletes()[line.entry.performance.row]);
  return line.age ? fmt::format("{}, at {}", name, in_years(*line.age)) : name;
}

/// "X's 3:47.22 in New York on 11 February 2024"; of one race its place and day once: "X's 3:47.22 and Y's
/// 3:48.48, in New York on 11 February 2024".
std::string marks_named(const View& view, const Lines& value, bool with_names) {
  const Archive& archive = view.archive();
  const RaceId race = archive.races()[value.lines.front().entry.performance.row];
  const bool one_race = value.lines.size() > 1 && std::ranges::all_of(value.lines, [&](const Line& line) {
                          return archive.races()[line.entry.performance.row] == race;
                        });
  std::vector<std::string> named;
  for (const Line& line : value.lines) {
    const PerformanceId id = line.entry.performance;
    const std::optional<Mark> mark = view.mark(id);
    const std::string short_one = mark ? to_string(*mark) : std::string{"a run"};
    const std::string whose =
        with_names ? possessive(name_of(archive, archive.athletes()[id.row])) + " " : "";
    named.push_back(whose + (one_race ? short_one : run_words(view, id)));
  }
  return one_race ? fmt::format("{}, {}{}", listed(named), race_words(archive, race), with_names ? "," : "")
                  : listed(named);
}

/// "Noah Ngeny"; of ages "Noah Ngeny, at 20 years 247 days,".
std::string people_named(const View& view, const Lines& value, Order order) {
  std::vector<std::string> named;
  for (const Line& line : value.lines) {
    const PerformanceId id = line.entry.performance;
    named.push_back(by_age(order) ? with_age(view, line)
                                  : name_of(view.archive(), view.archive().athletes()[id.row]));
  }
  return listed(named) + (by_age(order) ? "," : "");
}

std::string say_superlative(const View& view, const Superlative& ask, const Lines& value) {
  const Archive& archive = view.archive();
  const bool several = value.lines.size() > 1;
  const Many many = several ? Many::Several : Many::One;
  const bool past =
      ask.order == Order::Earliest || by_age(ask.order) || (ask.order == Order::Latest && ask.of.to.known());
  const std::string_view verb = past ? (several ? "were" : "was") : (several ? "are" : "is");
  const std::string place = ranked(ask.order, value.lines.front().entry.rank, several);
  if (ask.of.athlete && by_age(ask.order)) {
    const Line& line = value.lines.front();
    return fmt::format("{} was {} old at {} {} {}: {}", name_of(archive, *ask.of.athlete),
                       line.age ? in_years(*line.age) : "of unknown age", article_of(archive, ask.of), place,
                       own_marks_said(archive, ask.of, Many::One), run_words(view, line.entry.performance));
  }
  if ((ask.by == lists::By::Performance || ask.of.athlete) && !by_age(ask.order)) {
    return fmt::format("{} {} {} {} {}", marks_named(view, value, true), verb, article_of(archive, ask.of),
                       place, own_marks_said(archive, ask.of, many));
  }
  const std::string subject = people_named(view, value, ask.order);
  if (ask.order == Order::Fastest || ask.order == Order::Slowest) {
    return fmt::format("{} {} the {} {}, with {}", subject, verb, place, people_said(archive, ask.of, many),
                       marks_named(view, value, false));
  }
  return fmt::format("{} {} the {} {} to {}, with {}", subject, verb, place, runners_of(ask.of, many),
                     deed_said(archive, ask.of), marks_named(view, value, false));
}

std::string first_line(const View& view, const List& ask, const Line& line) {
  const PerformanceId id = line.entry.performance;
  if (ask.by == lists::By::Performance && !by_age(ask.order)) return row_words(view, id);
  const std::string who =
      by_age(ask.order) ? with_age(view, line) : name_of(view.archive(), view.archive().athletes()[id.row]);
  return fmt::format("{} ({})", who, run_words(view, id));
}

/// "run the mile under 3:50", "won the mile".
std::string done_said(const Archive& archive, const Region& region) {
  const std::string deed = deed_said(archive, region);
  return deed.starts_with("win ") ? "won " + deed.substr(4) : deed;
}

/// "five fastest miles by Americans", "first five men to run the mile under 3:50"; of one without the number.
std::string head_of_list(const Archive& archive, const List& ask, std::size_t n) {
  const Many many = n == 1 ? Many::One : Many::Several;
  const bool timed = ask.order == Order::Fastest || ask.order == Order::Slowest;
  std::string what;
  if (ask.by == lists::By::Performance && !by_age(ask.order)) {
    what = own_marks_said(archive, ask.of, many);
  } else if (timed) {
    what = people_said(archive, ask.of, many);
  } else {
    what = fmt::format("{} to {}", runners_of(ask.of, many), deed_said(archive, ask.of));
  }
  if (n == 1) return fmt::format("{} {}", word_of(ask.order), what);
  return timed || by_age(ask.order) ? fmt::format("{} {} {}", number(n), word_of(ask.order), what)
                                    : fmt::format("{} {} {}", word_of(ask.order), number(n), what);
}

std::string say_list(const View& view, const Answer& answer, List ask, const Lines& value) {
  const Archive& archive = view.archive();
  if (ask.of.athlete) ask.by = lists::By::Performance;  // one athlete's list is of marks
  const std::size_t n = value.lines.size();
  const std::string first = first_line(view, ask, value.lines.front());
  const bool timed = ask.order == Order::Fastest || ask.order == Order::Slowest;
  if (n >= ask.at_most) {
    const bool past = ask.order == Order::Earliest || by_age(ask.order);
    const bool led = timed || by_age(ask.order);
    const std::string_view verb = n == 1 ? (past ? "was" : "is") : led ? "are led by" : "begin with";
    return in_this_archive(answer,
                           fmt::format("{} {} {} {}", capitalised(std::string{article_of(archive, ask.of)}),
                                       head_of_list(archive, ask, n), verb, first));
  }
  const Many many = n == 1 ? Many::One : Many::Several;
  const bool people = ask.by == lists::By::Performer || by_age(ask.order);
  const std::string_view has = n == 1 ? "has" : "have";
  std::string all;
  if (people) {
    all = fmt::format("{} {} {} {}", number(n), runners_of(ask.of, many), has, done_said(archive, ask.of));
  } else if (ask.of.athlete) {
    all = fmt::format("{} has run {} {}", name_of(archive, *ask.of.athlete), number(n),
                      own_marks_said(archive, ask.of, many));
  } else if (is_proved(answer)) {
    all = fmt::format("There {} been {} {}", has, number(n), marks_said(archive, ask.of, many));
  } else {
    all = fmt::format("there {} {} {}", n == 1 ? "is" : "are", number(n), marks_said(archive, ask.of, many));
  }
  const std::string which = n == 1                        ? ":"
                            : ask.order == Order::Fastest ? ", led by"
                                                          : fmt::format(", the {}", word_of(ask.order));
  const std::int64_t lower = answer.completeness.lower.value_or(0);
  if (!people && !is_proved(answer) && lower > static_cast<std::int64_t>(n)) {
    return fmt::format("There have been at least {} {}; this archive has {}{} {}",
                       number(static_cast<std::uint64_t>(lower)), marks_said(archive, ask.of, Many::Several),
                       number(n), which, first);
  }
  return capitalised(in_this_archive(answer, fmt::format("{}{} {}", all, which, first)));
}

std::string level_with(const View& view, const Standing& value) {
  if (!value.equal.empty()) return ", level with " + row_words(view, value.equal.front());
  return value.better ? ", behind " + row_words(view, *value.better) : std::string{};
}

std::string say_rank(const View& view, const Answer& answer, const Rank& ask, const Standing& value) {
  const bool people = ask.by == lists::By::Performer;
  const std::uint32_t rank = people ? value.rank.among_performers : value.rank.among_performances;
  const Archive& archive = view.archive();
  const std::string among =
      people ? people_said(archive, ask.of, Many::Several) : marks_said(archive, ask.of, Many::Several);
  const std::string mark = to_string(ask.mark);
  const Completeness& known = answer.completeness;
  if (known.state == Completeness::State::Bounded && known.lower) {
    const auto lower = static_cast<std::uint64_t>(*known.lower);
    return known.upper ? fmt::format("{} would rank between {} and {} among {}", mark, ordinal(lower),
                                     ordinal(static_cast<std::uint64_t>(*known.upper)), among)
                       : fmt::format("{} would rank {} at best among {}", mark, ordinal(lower), among);
  }
  const std::string joint = value.equal.empty() ? "" : "joint ";
  return in_this_archive(answer, fmt::format("{} would rank {}{} among {}{}", mark, joint, ordinal(rank),
                                             among, level_with(view, value)));
}

/// "at least 292", "between 56 and 67", "15".
std::string number_within(const Completeness& known, std::uint64_t counted) {
  const auto word = [](std::int64_t n) { return number(static_cast<std::uint64_t>(n)); };
  if (known.state != Completeness::State::Bounded) return number(counted);
  const std::int64_t lower = known.lower.value_or(static_cast<std::int64_t>(counted));
  if (!known.upper) return fmt::format("at least {}", word(lower));
  return *known.upper == lower ? word(lower)
                               : fmt::format("between {} and {}", word(lower), word(*known.upper));
}

std::string say_count(const View& view, const Answer& answer, const Count& ask, const Number& value) {
  const Archive& archive = view.archive();
  const Completeness& known = answer.completeness;
  const bool unknown = known.state == Completeness::State::Unknown;
  const std::string n = number_within(known, value.counted);
  const bool single = n == "one" || n == "at least one";
  const bool one = single || n == "no";
  const Many many = one ? Many::One : Many::Several;
  const std::string_view has = one ? "has" : "have";
  std::string text;
  switch (ask.what) {
    case Counted::Performances:
      text = ask.of.athlete ? fmt::format("{} has run {} {}", name_of(archive, *ask.of.athlete), n,
                                          own_marks_said(archive, ask.of, single ? Many::One : Many::Several))
                            : fmt::format("There {} been {} {}", has, n, marks_said(archive, ask.of, many));
      break;
    case Counted::Performers: {
      if (ask.of.athlete) {
        text = fmt::format("{} has {}{}", name_of(archive, *ask.of.athlete), value.counted == 0 ? "not " : "",
                           done_said(archive, ask.of));
        break;
      }
      const bool in_digits = n.front() >= '0' && n.front() <= '9';
      text = fmt::format("{}{} {} {} {}", in_digits && !unknown ? "in all, " : "", n,
                         runners_of(ask.of, many), has, done_said(archive, ask.of));
      break;
    }
    case Counted::Races:
      text = fmt::format("There {} been {} {} with {}", has, n, one ? "race" : "races",
                         with_article(marks_said(archive, ask.of, Many::One)));
      break;
    case Counted::Nations:
      text = fmt::format("There {} {} {} with {}", one ? "is" : "are", n, one ? "nation" : "nations",
                         with_article(marks_said(archive, ask.of, Many::One)));
      break;
  }
  return capitalised(unknown ? in_this_archive(answer, std::move(text)) : std::move(text));
}

std::string say_since(const View& view, const Answer& answer, const Since& ask, const Drought& value) {
  const std::string ago = value.ago ? fmt::format(", {} earlier", in_years(*value.ago)) : std::string{};
  return in_this_archive(
      answer, fmt::format("The last {} before {} was {}{}", marks_said(view.archive(), ask.of, Many::One),
                          to_prose(ask.before), row_words(view, value.last), ago));
}

}  // namespace

std::string say_one(const View& view, const Answer& answer, const Lines& value) {
  if (const auto* const list = std::get_if<List>(&answer.query.ask))
    return say_list(view, answer, *list, value);
  return in_this_archive(answer, say_superlative(view, std::get<Superlative>(answer.query.ask), value));
}

std::string say_one(const View& view, const Answer& answer, const Standing& value) {
  return say_rank(view, answer, std::get<Rank>(answer.query.ask), value);
}

std::string say_one(const View& view, const Answer& answer, const Number& value) {
  return say_count(view, answer, std::get<Count>(answer.query.ask), value);
}

std::string say_one(const View& view, const Answer& answer, const Drought& value) {
  return say_since(view, answer, std::get<Since>(answer.query.ask), value);
}

}  // namespace miler::words
