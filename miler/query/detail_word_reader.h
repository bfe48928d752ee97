// Eating the words of a canonical question.
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "miler/archive/stable_id.h"
#include "miler/base/phrase.h"
#include "miler/base/text.h"
#include "miler/query/detail_query_words.h"

namespace miler::query {

/// Reads word by word. After the first fault it reads on, and the fault stays.
class WordReader {
 public:
  WordReader(const Archive& archive, std::string_view text, std::span<const PhraseWord> words)
      : archive_{archive}, text_{text}, end_{static_cast<std::uint32_t>(text.size())}, rest_{words} {}

  const std::optional<Error>& error() const { return error_; }
  bool empty() const { return rest_.empty(); }
  const PhraseWord& word() const { return word_; }           ///< the one eaten last
  const PhraseWord& front() const { return rest_.front(); }  ///< the next; there must be one

  void next() {
    if (rest_.empty()) {
      word_ = PhraseWord{.where = {end_, end_}};
    } else {
      word_ = rest_.front();
      rest_ = rest_.subspan(1);
    }
  }
  bool take(std::string_view word) {
    if (rest_.empty() || !rest_.front().is(word)) return false;
    next();
    return true;
  }
  void fail(std::string_view expected, std::vector<std::string> candidates = {}) {
    const bool at_end = word_.where.end == word_.where.begin;
    refuse({.code = ErrorCode::BadArgument,
            .message = at_end ? fmt::format("the question ends where {} is expected", expected)
                              : fmt::format("'{}' is not {}", word_.text, expected),
            .where = word_.where,
            .candidates = std::move(candidates)});
  }
  void must(std::string_view word) {
    if (!take(word)) next(), fail(fmt::format("'{}'", word), {std::string{word}});
  }
  bool begins_with(std::string_view phrase) const {
    const std::vector<std::string_view> words = words_in(phrase);
    if (words.size() > rest_.size()) return false;
    return std::ranges::equal(words, rest_.first(words.size()),
                              [](std::string_view word, const PhraseWord& said) { return said.is(word); });
  }
  /// One of a few, of one or more words.
  template <class Words>
  auto one_of(const Words& words, std::string_view expected) {
    std::vector<std::string_view> known;
    for (const auto& [phrase, value] : words) {
      if (begins_with(phrase)) {
        for (std::size_t i = 0; i < words_in(phrase).size(); ++i) next();
        return value;
      }
      known.push_back(phrase);
    }
    next();
    fail(expected, alike(word_.text, known));
    return words[0].second;
  }
  std::uint32_t number(std::string_view expected) {
    next();
    const std::optional<std::uint32_t> read = parse_number(word_.text);
    if (!read) fail(expected);
    return read.value_or(1);
  }
  template <class T>
  T value(const Expected<T>& read, std::string_view expected) {
    if (!read) fail(expected, read.error().candidates);
    return read.value_or(T{});
  }
  Date date() {
    next();
    return value(parse_date(word_.text), "a date");
  }
  Mark mark() {
    next();
    return value(parse_mark(word_.text), "a mark");
  }
  Country nation() {
    next();
    const Expected<Country> read = parse_country(word_.text);
    if (!read) fail("the code of a nation");
    if (read && to_string(*read) != word_.text) fail("the code of a nation", {to_string(*read)});
    return read.value_or(Country{});
  }
  Event event() {
    next();
    const Sex sex = value(parse_sex(word_.text), "men or women");
    next();
    return event_of(value(parse_event_name(word_.text), "an event"), sex);
  }
  AthleteId athlete() {
    next();
    if (word_.text.empty()) fail("an athlete");
    const Expected<AthleteId> read = parse_athlete_id(archive_, word_.text);
    if (!read) refuse({read.error().code, read.error().message, word_.where, read.error().candidates});
    return read.value_or(AthleteId{});
  }
  /// All that is left.
  Region region() {
    if (error_ || rest_.empty()) {
      next();
      fail("a condition");
      return {};
    }
    const std::uint32_t begin = rest_.front().where.begin;
    const Expected<Region> read = parse_region(archive_, text_.substr(begin, rest_.back().where.end - begin));
    rest_ = {};
    if (read) return *read;
    Error error = read.error();
    error.where.begin += begin;
    error.where.end += begin;
    refuse(std::move(error));
    return {};
  }
  Region everything_or_region() {
    if (rest_.empty()) next(), fail("what it is asked of", {std::string{kEverything}, "men", "women"});
    if (rest_.size() == 1 && take(kEverything)) return {};
    return region();
  }
  Region of() {
    must("of");
    return everything_or_region();
  }
  Region within() { return take("within") ? region() : Region{}; }
  /// The last three words, where they are it.
  Date as_of() {
    if (rest_.size() < 3) return {};
    const std::span<const PhraseWord> last = rest_.last(3);
    if (!last[0].is("as") || !last[1].is("of")) return {};
    rest_ = rest_.first(rest_.size() - 3);
    end_ = last[0].where.begin;
    word_ = last[2];
    return value(parse_date(word_.text), "a date");
  }

 private:
  void refuse(Error error) {
    if (!error_) error_ = std::move(error);
  }

  const Archive& archive_;
  std::string_view text_;
  std::uint32_t end_;  ///< of the question, before its day
  std::span<const PhraseWord> rest_;
  PhraseWord word_;
  std::optional<Error> error_;
};

}  // namespace miler::query
