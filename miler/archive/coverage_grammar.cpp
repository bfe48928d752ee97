// Reading coverage statements: words one after the other, as docs/coverage.md has them.
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "miler/archive/detail_coverage.h"
#include "miler/base/text.h"

namespace miler {
namespace {

constexpr std::array<std::pair<std::string_view, Covers>, 6> kWhat = {{
    {"all performances", Covers::Performances},
    {"all ratified records", Covers::RatifiedRecords},
    {"all finishers with places", Covers::FinishersWithPlaces},
    {"births", Covers::Births},
    {"pacing", Covers::Pacing},
    {"titles", Covers::Titles},
}};

constexpr std::array<std::pair<std::string_view, AgeClass>, 3> kAges = {
    {{"u18", AgeClass::U18}, {"u20", AgeClass::U20}, {"u23", AgeClass::U23}}};

/// Eats a statement word by word. After the first fault it reads on and the fault stays.
class Reader {
 public:
  explicit Reader(std::string_view statement, std::size_t begin = 0)
      : statement_{statement}, rest_{trim(statement.substr(begin))} {}

  std::string_view peek() const { return rest_.substr(0, rest_.find(' ')); }
  std::string_view next() {
    const std::string_view word = peek();
    rest_ = trim(rest_.substr(word.size()));
    return word;
  }
  bool take_word(std::string_view word) {
    if (peek() != word) return false;
    next();
    return true;
  }
  /// Everything up to `end`, or all there is.
  std::string_view until(std::string_view end) {
    const std::string_view text = rest_.substr(0, rest_.find(end));
    rest_.remove_prefix(std::min(rest_.size(), text.size() + end.size()));
    rest_ = trim(rest_);
    return trim(text);
  }
  bool empty() const { return rest_.empty(); }
  std::string_view rest() const { return rest_; }

  void fail(std::string_view what, std::string_view expected) {
    if (error_) return;
    const auto begin =
        what.empty() ? statement_.size() : static_cast<std::size_t>(what.data() - statement_.data());
    error_ = Error{.code = ErrorCode::BadCoverage,
                   .message = what.empty()
                                  ? fmt::format("the coverage statement ends where {} is expected", expected)
                                  : fmt::format("'{}' is not {}", what, expected),
                   .where = {.begin = static_cast<std::uint32_t>(begin),
                             .end = static_cast<std::uint32_t>(begin + what.size())}};
  }
  const std::optional<Error>& error() const { return error_; }

  /// The value, or a fault at `word`.
  template <class T>
  T must(const Expected<T>& read, std::string_view word, std::string_view expected) {
    if (read) return *read;
    fail(word, expected);
    return T{};
  }

 private:
  std::string_view statement_, rest_;
  std::optional<Error> error_;
};

void read_event(Reader& reader, CoverageText& text) {
  const std::string_view sex = reader.next();
  const Sex read_sex = reader.must(parse_sex(sex), sex, "men or women");
  const std::string_view event = reader.next();
  text.event = event_of(reader.must(parse_event_name(event), event, "an event"), read_sex);
  if (reader.take_word("outdoor")) text.track = TrackFilter::Outdoor;
  if (reader.take_word("indoor")) text.track = TrackFilter::Short;
  if (reader.take_word("road")) text.event.surface = Surface::Road;
  for (const auto& [word, age] : kAges) {
    if (reader.take_word(word)) text.age = age;
  }
}

void read_span(Reader& reader, CoverageText& text) {
  if (reader.take_word("at") || reader.take_word("<=")) {
    const std::string_view mark = reader.next();
    const Expected<Mark> read = parse_mark(mark);
    if (read) text.limit = read->time;
    if (!read) reader.fail(mark, "a mark");
  }
  if (reader.take_word("from")) {
    const std::string_view date = reader.next();
    text.from = reader.must(parse_date(date), date, "a date");
  }
  if (!reader.take_word("until")) reader.fail(reader.peek(), "'until' with a date");
  const std::string_view date = reader.next();
  text.until = reader.must(parse_date(date), date, "a date");
}

Country read_country(Reader& reader, std::string_view text) {
  return reader.must(parse_country(text), text, "a nation");
}

void read_scope(Reader& reader, std::string_view scope, CoverageText& text) {
  if (scope.empty()) return;
  using Scope = CoverageText::Scope;
  constexpr std::array<std::pair<std::string_view, Scope>, 5> kScopes = {{{"nation ", Scope::Nation},
                                                                          {"in ", Scope::In},
                                                                          {"at ", Scope::At},
                                                                          {"meet ", Scope::Meet},
                                                                          {"athlete ", Scope::Athlete}}};
  for (const auto& [word, kind] : kScopes) {
    std::string_view rest = scope;
    if (!take(rest, word)) continue;
    text.scope = kind;
    text.name = trim(rest);
    if (kind == Scope::Nation || kind == Scope::In) text.country = read_country(reader, text.name);
    if (text.name.empty()) reader.fail(scope, "a scope with a name");
    return;
  }
  reader.fail(scope, "a scope: nation, in, at, meet or athlete");
}

void read_hole(Reader& reader, std::string_view words, CoverageText& text) {
  using Hole = CoverageText::Hole;
  std::string_view rest = words;
  Hole hole;
  if (words == "hand times") {
    hole.kind = Hole::Kind::HandTimes;
  } else if (take(rest, "nation ")) {
    hole.kind = Hole::Kind::Nation;
    hole.country = read_country(reader, trim(rest));
  } else if (take(rest, "in ")) {
    hole.kind = Hole::Kind::In;
    hole.country = read_country(reader, trim(rest));
  } else if (take(rest, "year ")) {
    const Expected<Date> year = parse_date(trim(rest));
    hole.kind = Hole::Kind::Year;
    if (year && year->precision() == DatePrecision::ToYear) {
      hole.year = year->year();
    } else {
      reader.fail(words, "a hole with a year");
    }
  } else if (take(rest, "event ")) {
    hole.kind = Hole::Kind::Meet;
    hole.name = trim(rest);
  } else {
    reader.fail(words, "a hole: hand times, nation, in, year or event");
  }
  text.holes.push_back(hole);
}

void read_what(Reader& reader, CoverageText& text) {
  const std::string_view what = reader.until(" except ");
  bool known = false;
  for (const auto& [words, covers] : kWhat) {
    if (what == words) {
      text.what = covers;
      known = true;
    }
  }
  if (!known) reader.fail(what, "'all performances' or another thing that can be complete");
  while (!reader.empty()) read_hole(reader, reader.until(","), text);
}

/// Where the words before the colon end: marks and ids have colons, too, but no space behind them.
std::size_t end_of_head(std::string_view statement) {
  const std::size_t colon = statement.find(": ");
  return colon == std::string_view::npos ? statement.size() : colon;
}

}  // namespace

Expected<CoverageText> read_coverage(std::string_view statement) {
  const std::size_t end = end_of_head(statement);
  Reader head{statement.substr(0, end)};
  CoverageText text;
  read_event(head, text);
  read_span(head, text);
  read_scope(head, head.rest(), text);
  if (head.error()) return Unexpected{*head.error()};
  Reader tail{statement, std::min(statement.size(), end + 1)};
  read_what(tail, text);
  if (tail.error()) return Unexpected{*tail.error()};
  return text;
}

}  // namespace miler
