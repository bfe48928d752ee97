// Questions from their canonical text: word by word, in the order in which to_string writes them.
#include <limits>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "miler/query/detail_word_reader.h"

namespace miler::query {
namespace {

std::uint32_t nth(WordReader& words, Pick pick) { return has_number(pick) ? words.number("which one") : 1; }

Ask superlative(WordReader& words) {
  Superlative ask;
  ask.order = words.one_of(kOrders, "an order");
  ask.by = words.one_of(kOne, "performance or performer");
  ask.nth = words.number("which one");
  ask.of = words.of();
  return ask;
}

Ask list(WordReader& words) {
  words.next();
  List ask;
  ask.order = words.one_of(kOrders, "an order");
  ask.by = words.one_of(kMany, "performances or performers");
  ask.at_most = words.number("a number of lines");
  if (words.take("without")) {
    words.must("hand");
    words.must("times");
    ask.hand_times = lists::HandTimes::Exclude;
  }
  ask.of = words.of();
  return ask;
}

Ask rank(WordReader& words) {
  words.next();
  words.must("among");
  Rank ask;
  ask.by = words.one_of(kMany, "performances or performers");
  words.must("of");
  ask.mark = words.mark();
  words.must("in");
  ask.of = words.everything_or_region();
  return ask;
}

Ask count(WordReader& words) {
  words.next();
  Count ask;
  ask.what = words.one_of(kCounted, "what can be counted");
  ask.of = words.of();
  return ask;
}

Ask since(WordReader& words) {
  words.next();
  words.must("before");
  Since ask;
  ask.before = words.date();
  ask.of = words.of();
  return ask;
}

Ask most(WordReader& words) {
  words.next();
  words.must("by");
  Most ask;
  ask.group = words.one_of(kGroups, "what rows can be counted by");
  ask.at_most = words.number("a number of lines");
  ask.of = words.of();
  return ask;
}

Ask races(WordReader& words) {
  words.next();
  words.must("by");
  Races ask;
  ask.measure = words.one_of(kMeasures, "a measure of races");
  if (ask.measure == Measure::MarkForPlace) {
    const std::uint32_t place = words.number("a place");
    if (place > std::numeric_limits<std::uint16_t>::max()) words.fail("a place");
    ask.place = static_cast<std::uint16_t>(place);
  }
  ask.at_most = words.number("a number of lines");
  ask.of = words.of();
  return ask;
}

Ask record(WordReader& words) {
  words.next();
  Records ask;
  ask.pick = words.one_of(kPicks, "which records");
  ask.nth = nth(words, ask.pick);
  words.next();
  const Expected<records::Scope> scope = records::parse_scope(words.word().text);
  if (!scope) words.fail("whose record", {"world", "area:", "nation:", "home:", "in:", "meet:", "venue:"});
  ask.scope = scope.value_or(records::Scope{});
  words.must("of");
  ask.event = words.event();
  if (words.take("set")) ask.set = words.region();
  return ask;
}

Ask versus(WordReader& words) {
  words.next();
  Versus ask;
  ask.first = words.athlete();
  ask.second = words.athlete();
  ask.facet = words.one_of(kFacets, "what is asked of two");
  ask.within = words.within();
  return ask;
}

Ask opponents(WordReader& words) {
  words.next();
  Opponents ask;
  ask.meetings = words.one_of(kMeetings, "of, who beat or beaten by");
  ask.athlete = words.athlete();
  ask.at_most = words.number("a number of lines");
  ask.within = words.within();
  return ask;
}

Ask titles(WordReader& words) {
  words.next();
  Titles ask;
  ask.pick = words.one_of(kPicks, "which titles");
  ask.nth = nth(words, ask.pick);
  if (!words.empty() && words.front().quoted) {
    words.next();
    ask.title = words.word().text;
    if (ask.title.empty()) words.fail("a title");
  }
  if (words.take("of")) ask.event = words.event();
  if (!words.empty() && words.front().text.starts_with("athlete:")) ask.athlete = words.athlete();
  if (words.take("nation")) ask.nation = words.nation();
  if (words.take("from")) ask.from = words.date();
  if (words.take("until")) ask.to = words.date();
  return ask;
}

Ask age(WordReader& words) {
  words.next();
  words.must("of");
  Age ask;
  ask.athlete = words.athlete();
  if (words.take("on")) ask.on = words.date();
  return ask;
}

Ask wins(WordReader& words) {
  words.next();
  words.must("of");
  WinShare ask;
  ask.athlete = words.athlete();
  ask.within = words.within();
  return ask;
}

Ask streak(WordReader& words) {
  words.next();
  Streak ask;
  ask.which = words.one_of(kWhich, "longest or current");
  ask.of = words.one_of(kStreaks, "what can be a streak");
  words.must("of");
  ask.athlete = words.athlete();
  ask.within = words.within();
  return ask;
}

/// What can be a date is one: no mark is printed like it.
std::variant<Date, Mark> operand(WordReader& words) {
  words.next();
  if (const Expected<Date> date = parse_date(words.word().text)) return *date;
  return words.value(parse_mark(words.word().text), "a date or a mark");
}

Ask difference(WordReader& words) {
  words.next();
  Difference ask;
  ask.from = operand(words);
  words.must("to");
  ask.to = operand(words);
  return ask;
}

struct Kind {
  std::string_view word;
  Ask (*read)(WordReader&);
};
constexpr Kind kKinds[] = {
    {"fastest", superlative},
    {"slowest", superlative},
    {"earliest", superlative},
    {"latest", superlative},
    {"youngest", superlative},
    {"oldest", superlative},
    {"list", list},
    {"rank", rank},
    {"count", count},
    {"since", since},
    {"most", most},
    {"races", races},
    {"record", record},
    {"versus", versus},
    {"opponents", opponents},
    {"titles", titles},
    {"age", age},
    {"wins", wins},
    {"streak", streak},
    {"difference", difference},
};

Ask ask(WordReader& words) {
  std::vector<std::string_view> known;
  for (const Kind& kind : kKinds) {
    if (!words.empty() && words.front().is(kind.word)) return kind.read(words);
    known.push_back(kind.word);
  }
  words.next();
  words.fail("a question", alike(words.word().text, known));
  return Superlative{};
}

}  // namespace

Expected<Query> parse(const Archive& archive, std::string_view text) {
  if (text.size() > kMostBytes) {
    return Unexpected{Error{.code = ErrorCode::BadArgument,
                            .message = fmt::format("a question of {} bytes is not read; at most {} are",
                                                   text.size(), kMostBytes)}};
  }
  const Expected<std::vector<PhraseWord>> words = read_phrase(text);
  if (!words) return Unexpected{words.error()};
  WordReader reader{archive, text, *words};
  Query query;
  query.as_of = reader.as_of();
  query.ask = ask(reader);
  if (!reader.empty()) reader.next(), reader.fail("the end of the question");
  if (reader.error()) return Unexpected{*reader.error()};
  if (const Expected<bool> accepted = check(query); !accepted) return Unexpected{accepted.error()};
  return query;
}

}  // namespace miler::query
