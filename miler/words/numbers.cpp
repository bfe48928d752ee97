// Marks, days and events of a question: what begins with a digit, or counts.
#include <array>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/words/detail_atoms.h"

namespace miler::words {
namespace {

using Tokens = std::vector<Token>;

Unexpected refuse(ErrorCode code, std::string message, SourceSpan where) {
  return Unexpected{Error{.code = code, .message = std::move(message), .where = where}};
}

bool all_digits(std::string_view text) { return !text.empty() && parse_number(text).has_value(); }

unsigned month_of(std::string_view word) {
  constexpr std::array<std::string_view, 12> kShort{"jan", "feb", "mar", "apr", "may", "jun",
                                                    "jul", "aug", "sep", "oct", "nov", "dec"};
  for (unsigned month = 1; month <= 12; ++month) {
    if (word == to_lower(month_name(month)) || word == kShort[month - 1]) return month;
  }
  return word == "sept" ? 9 : 0;
}

std::string_view word_at(const Tokens& tokens, std::size_t at) {
  return at < tokens.size() ? std::string_view{tokens[at].folded} : std::string_view{};
}

/// "16", "16th".
std::optional<unsigned> day_of_month(std::string_view word) {
  for (const std::string_view end : {"st", "nd", "rd", "th"}) {
    if (word.ends_with(end)) word.remove_suffix(2);
  }
  const auto day = all_digits(word) ? parse_number(word) : std::nullopt;
  return day && *day >= 1 && *day <= 31 ? day : std::nullopt;
}
std::optional<int> year_of(std::string_view word) {
  if (word.size() != 4 || !all_digits(word)) return std::nullopt;
  const auto year = static_cast<int>(*parse_number(word));
  return year >= 1800 && year <= 2200 ? std::optional{year} : std::nullopt;
}

Atom day_atom(Date date) {
  return {.is = Is::Date, .days = {Date::of(date.earliest()), Date::of(date.latest()), date}};
}

Expected<std::optional<Atom>> checked_day(int year, unsigned month, unsigned day, SourceSpan where) {
  const auto date = Date::try_of(year, month, day);
  if (!date) {
    return refuse(ErrorCode::BadDate, fmt::format("there is no {} {} {}", day, month_name(month), year),
                  where);
  }
  return day_atom(*date);
}

/// "16 September 2023", "September 16 2023", "September 2023".
Expected<std::optional<Atom>> read_day(const Tokens& tokens, std::size_t at, std::size_t& count) {
  const SourceSpan where = tokens[at].where;
  const auto day = day_of_month(word_at(tokens, at));
  if (const unsigned month = day ? month_of(word_at(tokens, at + 1)) : 0; month != 0) {
    if (const auto year = year_of(word_at(tokens, at + 2))) {
      count = 3;
      return checked_day(*year, month, *day, where);
    }
  }
  const unsigned month = month_of(word_at(tokens, at));
  if (month == 0) return std::nullopt;
  if (const auto year = year_of(word_at(tokens, at + 1))) {
    count = 2;
    return day_atom(Date::of(*year, month));
  }
  const auto second = day_of_month(word_at(tokens, at + 1));
  const auto year = year_of(word_at(tokens, at + 2));
  if (!second || !year) return std::nullopt;
  count = 3;
  return checked_day(*year, month, *second, where);
}

/// "1980s", "80s".
std::optional<Atom> decade(std::string_view word) {
  if (!word.ends_with('s')) return std::nullopt;
  word.remove_suffix(1);
  const auto number = all_digits(word) ? parse_number(word) : std::nullopt;
  if (!number || *number % 10 != 0 || (word.size() != 2 && word.size() != 4)) return std::nullopt;
  int year = static_cast<int>(*number);
  if (word.size() == 2) year += year <= 20 ? 2000 : 1900;
  if (year < 1800 || year > 2190) return std::nullopt;
  return Atom{.is = Is::Date, .days = {Date::of(year, 1, 1), Date::of(year + 9, 12, 31), {}}};
}

bool is_unit(std::string_view word) {
  return word == "metres" || word == "meters" || word == "metre" || word == "meter" || word == "m";
}

/// "1500", "1500 metres", "2 miles", "two miles", "mile", "road mile", "3000m steeplechase".
std::optional<Atom> read_event(const Tokens& tokens, std::size_t at, bool behind_preposition,
                               std::size_t& count) {
  std::string text;
  std::optional<EventName> longest;
  for (std::size_t n = 1; n <= 4 && at + n <= tokens.size(); ++n) {
    std::string_view word = tokens[at + n - 1].folded;
    if (word.empty() || word == "indoor" || word == "indoors" || word == "outdoor" || word == "outdoors" ||
        word == "miler")
      break;
    text += (n == 1 ? "" : " ") + std::string{word};
    if (n == 1 && behind_preposition && year_of(word) && !is_unit(word_at(tokens, at + 1)))
      return std::nullopt;
    std::string single = text;
    if (const auto end = single.size(); n == 1 && end > 1 && single.ends_with("s") && is_digit(single[0])) {
      single.pop_back();  // "sub-4 1500s"
    }
    if (single == "miles") single = "mile";
    auto event = parse_event_name(single);
    if (event && covered(*event)) {
      longest = *event;
      count = n;
    }
  }
  if (!longest) return std::nullopt;
  return Atom{.is = Is::Event, .event = longest};
}

std::optional<unsigned> small_number(std::string_view word) {
  for (const Phrase& phrase : lexicon()) {
    if (phrase.is == Is::Number && phrase.words == word) return static_cast<unsigned>(phrase.value);
  }
  const auto number = all_digits(word) ? parse_number(word) : std::nullopt;
  return number && *number < 60 ? number : std::nullopt;
}

Atom mark_atom(Mark mark) { return {.is = Is::Mark, .mark = mark}; }

/// "3:43.97", "59.90"; behind "under" and "sub" also "4", "four", "four minutes", "3 50".
Expected<std::optional<Atom>> read_mark(const Tokens& tokens, std::size_t at, bool behind_limit,
                                        std::size_t& count) {
  const Token& token = tokens[at];
  const bool written = token.folded.find(':') != std::string::npos ||
                       (token.folded.find('.') != std::string::npos && is_digit(token.folded[0]));
  if (written) {
    std::string text = token.folded;
    const auto mark = parse_mark(text);
    if (!mark) return refuse(ErrorCode::BadMark, fmt::format("'{}' is not a mark", token.text), token.where);
    count = 1;
    return mark_atom(*mark);
  }
  const auto minutes = small_number(token.folded);
  const std::string_view next = word_at(tokens, at + 1);
  const bool said = next == "minutes" || next == "minute";
  if (!minutes || *minutes > 15 || (!behind_limit && !said)) return std::nullopt;
  count = said ? 2 : 1;
  if (said && word_at(tokens, at + 2) == "mile" && !behind_limit) return std::nullopt;
  return mark_atom(
      {Duration::seconds(static_cast<std::int32_t>(*minutes * 60)), Precision::Second, Timing::Automatic});
}

/// "10th", "3rd".
std::optional<Atom> ordinal(std::string_view word) {
  if (word.size() < 3 || !is_digit(word[0])) return std::nullopt;
  const std::string_view end = word.substr(word.size() - 2);
  if (end != "st" && end != "nd" && end != "rd" && end != "th") return std::nullopt;
  const auto number = parse_number(word.substr(0, word.size() - 2));
  if (!number || *number == 0 || *number > 100'000) return std::nullopt;
  return Atom{.is = Is::Ordinal, .value = static_cast<std::int32_t>(*number)};
}

bool takes_a_year(Is is) {
  return is == Is::Since || is == Is::In || is == Is::Before || is == Is::After || is == Is::Until ||
         is == Is::Of || is == Is::From || is == Is::To || is == Is::Between || is == Is::AsOf ||
         is == Is::On || is == Is::By || is == Is::Month;
}

}  // namespace

Expected<std::optional<Atom>> read_number(const Tokens& tokens, std::size_t at, const Atom* before,
                                          std::size_t& count) {
  const std::string_view word = tokens[at].folded;
  const bool behind_limit = before != nullptr && (before->is == Is::Under || before->is == Is::AtOrUnder);
  const bool behind_preposition = before != nullptr && takes_a_year(before->is);
  auto mark = read_mark(tokens, at, behind_limit, count);
  if (!mark || *mark) return mark;
  auto day = read_day(tokens, at, count);
  if (!day || *day) return day;
  if (word.size() >= 7 && word.find('-') != std::string_view::npos) {
    const auto date = parse_date(word);
    if (!date) return refuse(ErrorCode::BadDate, date.error().message, tokens[at].where);
    count = 1;
    return day_atom(*date);
  }
  if (auto event = read_event(tokens, at, behind_preposition, count)) return event;
  count = 1;
  if (const auto year = year_of(word)) return day_atom(Date::of(*year));
  if (auto years = decade(word)) return years;
  if (auto nth = ordinal(word)) return nth;
  if (all_digits(word)) {
    return Atom{.is = Is::Number, .value = static_cast<std::int32_t>(*parse_number(word))};
  }
  return std::nullopt;
}

}  // namespace miler::words
