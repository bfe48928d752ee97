// Sentences about records and titles.
#include <algorithm>

#include <fmt/format.h>

#include "miler/words/detail_english.h"
#include "miler/words/detail_say.h"
#include "miler/words/detail_title_phrase.h"

namespace miler::words {
namespace {

using namespace query;

/// "Hicham El Guerrouj's 3:43.13 in Roma on 7 July 1999", the mark as ratified.
std::string step_words(const View& view, const records::Step& step) {
  const Archive& archive = view.archive();
  std::string text = fmt::format(
      "{} {}", possessive(name_of(archive, archive.athletes()[step.performance.row])), to_string(step.mark));
  append(text, race_words(archive, archive.races()[step.performance.row]));
  return text;
}

std::string steps_words(const View& view, const std::vector<records::Step>& steps) {
  std::vector<std::string> said;
  for (const records::Step& step : steps) said.push_back(step_words(view, step));
  return listed(said);
}

std::string_view is_or_was(const View& view, bool several) {
  const bool now = view.day() == view.archive().horizon();
  if (several) return now ? "are" : "were";
  return now ? "is" : "was";
}

std::string say_standing(const View& view, const Records& ask, const Steps& value) {
  const bool several = value.steps.size() > 1;
  std::string text = fmt::format(
      "{} {} the {}{}{}", steps_words(view, value.steps), is_or_was(view, several), several ? "joint " : "",
      record_words(view.archive(), ask.scope, ask.event, value.basis, Tone::Sentence),
      set_words(view.archive(), ask.set));
  if (value.standing && value.standing->age) {
    const bool now = view.day() == view.archive().horizon();
    text += fmt::format(" and {} stood for {}", now ? "has" : "had", in_years(*value.standing->age));
  }
  return text;
}

std::string say_picked(const View& view, const Answer& answer, const Records& ask, const Steps& value) {
  const std::string set = set_words(view.archive(), ask.set);
  const std::string name = record_words(view.archive(), ask.scope, ask.event, value.basis, Tone::Sentence);
  const std::string record = name + set;
  const records::Step& first = value.steps.front();
  const std::string who = step_words(view, first);
  switch (ask.pick) {
    case Pick::First:
      return fmt::format("{} was the {} {}", who, ordinal(ask.nth), record);
    case Pick::Last: {
      if (ask.nth > 1) return fmt::format("{} was the {}-latest {}", who, ordinal(ask.nth), record);
      if (set.empty()) return fmt::format("{} {} the latest {}", who, is_or_was(view, false), record);
      return fmt::format("{} was the last {}{}", who, record,
                         is_proved(answer) && !ask.set.to.known() ? "; there has been none since" : "");
    }
    case Pick::LongestStanding: {
      const bool several = value.steps.size() > 1;
      const std::string stood = first.stood ? ": " + in_years(*first.stood) : std::string{};
      return fmt::format("{} {} the {} that stood longest{}", steps_words(view, value.steps),
                         is_or_was(view, several), record, stood);
    }
    case Pick::All:
    case Pick::Standing:
      break;
  }
  const std::size_t n = value.steps.size();
  if (n == 1) {
    const std::string_view stood = first.beaten.known() ? "stood" : "has stood";
    return fmt::format("The only {} is {}", record, who) +
           (first.stood ? fmt::format("; it {} for {}", stood, in_years(*first.stood)) : std::string{});
  }
  return fmt::format("There have been {} {}s{}, from {} to {}", number(n), name, set, who,
                     step_words(view, value.steps.back()));
}

/// "World champion in the 1500 m (Budapest, 23 August 2023)", "Josh Kerr (Budapest, 23 August 2023)".
std::string holder_words(const Archive& archive, const Titles& ask, TitleId id) {
  const TitleRow& row = archive[id];
  std::string text = ask.athlete ? std::string{archive.text(row.title)} : name_of(archive, row.athlete);
  if (!ask.athlete && ask.title.empty()) text += fmt::format(", {}", archive.text(row.title));
  if (!ask.event) text += " in the " + event_words(row.event);
  std::string where;
  if (row.race.known()) where = where_words(archive, archive[row.race].venue);
  if (where.starts_with("in ")) where = where.substr(3);
  if (!where.empty()) where += ", ";
  return fmt::format("{} ({}{})", text, where, to_prose(row.won));
}

}  // namespace

std::string say_one(const View& view, const Answer& answer, const Steps& value) {
  const auto& ask = std::get<Records>(answer.query.ask);
  return in_this_archive(answer, ask.pick == Pick::Standing ? say_standing(view, ask, value)
                                                            : say_picked(view, answer, ask, value));
}

std::string say_one(const View& view, const Answer& answer, const TitleLines& value) {
  const Archive& archive = view.archive();
  const auto& ask = std::get<Titles>(answer.query.ask);
  const std::size_t n = value.titles.size();
  std::vector<std::string> held;
  for (std::size_t i = 0; i < std::min<std::size_t>(n, 3); ++i) {
    held.push_back(holder_words(archive, ask, value.titles[i]));
  }
  const std::string_view more = n > held.size() ? ", the first three of them " : ": ";
  if (ask.athlete && (ask.pick == Pick::All || ask.pick == Pick::Standing)) {
    const std::string_view has = ask.pick == Pick::Standing ? "holds" : "has won";
    return in_this_archive(answer, fmt::format("{} {} {}{}{}", name_of(archive, *ask.athlete), has,
                                               counted(n, "title", "titles"), more, listed(held)));
  }
  const std::string title = title_words(archive, ask, Tone::Sentence);
  if (ask.pick == Pick::All) {
    const std::string what = title.substr(std::string_view{"all "}.size());
    if (n == 1) return in_this_archive(answer, fmt::format("The only {}: {}", what, held.front()));
    return in_this_archive(answer, fmt::format("There are {} {}{}{}", number(n), what, more, listed(held)));
  }
  std::string titles = title;
  if (const std::size_t noun = titles.find("champion"); n > 1 && noun != std::string::npos) {
    titles.insert(noun + std::string_view{"champion"}.size(), "s");
  }
  const bool now = ask.pick == Pick::Standing && view.day() == archive.horizon();
  const std::string_view verb = now ? (n > 1 ? "are" : "is") : (n > 1 ? "were" : "was");
  return in_this_archive(answer, fmt::format("The {} {} {}", titles, verb, listed(held)));
}

}  // namespace miler::words
