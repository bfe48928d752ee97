// Which titles, of whom, when.
#include <fmt/format.h>

#include "miler/words/detail_days.h"
#include "miler/words/detail_english.h"
#include "miler/words/detail_title_phrase.h"

namespace miler::words {
namespace {

using namespace query;

/// "reigning", "all", "third", "second-latest".
std::string which_words(const Titles& ask) {
  switch (ask.pick) {
    case Pick::Standing:
      return "reigning";
    case Pick::All:
      return "all";
    case Pick::First:
      return ordinal(ask.nth);
    case Pick::Last:
      return ask.nth == 1 ? "latest" : ordinal(ask.nth) + "-latest";
    case Pick::LongestStanding:
      break;
  }
  return "longest-reigning";
}

}  // namespace

std::string title_words(const Archive& archive, const Titles& ask, Tone tone) {
  std::string text = which_words(ask);
  if (ask.nation.known()) {
    const std::string_view adjective = adjective_of(ask.nation);
    append(text, adjective.empty() ? to_string(ask.nation) : std::string{adjective});
  }
  append(text, !ask.title.empty() ? ask.title : ask.athlete ? "title" : "champion");
  if (ask.athlete && !ask.title.empty()) text += " title";
  if (ask.pick == Pick::All) text += 's';
  if (ask.event) {
    const bool men = ask.event->sex == Sex::Men;
    const std::string_view whose = !men ? "women's " : tone == Tone::Full ? "men's " : "";
    append(text, fmt::format("in the {}{}", whose, event_words(*ask.event)));
  }
  if (ask.athlete) append(text, "of " + named(archive, *ask.athlete));
  append(text, span_words(ask.from, ask.to));
  return text;
}

}  // namespace miler::words
