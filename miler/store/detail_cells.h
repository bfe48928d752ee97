// The value of a field as cells of a table: NULL, an integer or a text. Absent, empty and unknown are NULL; a
// mark is hundredths of a second with its precision and its timing; a date is ISO text and an enumerator a
// word, so that a person with sqlite3 can read an archive.
#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "miler/store/detail_words.h"

namespace miler::store {

/// kColumns: how the columns of a value are called. "" and "_x" are put behind the field's name, "x" stands
/// alone.
template <class Value>
struct Cells {
  static constexpr std::array<std::string_view, 1> kColumns{""};
};
template <>
struct Cells<Event> {
  static constexpr std::array<std::string_view, 4> kColumns{"distance_mm", "sex", "surface", "barriers"};
};
template <>
struct Cells<Mark> {
  static constexpr std::array<std::string_view, 3> kColumns{"_cs", "_precision", "_timing"};
};
template <>
struct Cells<Duration> {
  static constexpr std::array<std::string_view, 1> kColumns{"_cs"};
};
template <>
struct Cells<Distance> {
  static constexpr std::array<std::string_view, 1> kColumns{"_mm"};
};
template <>
struct Cells<Round> {
  static constexpr std::array<std::string_view, 2> kColumns{"", "_number"};
};
template <>
struct Cells<Origin> {
  static constexpr std::array<std::string_view, 4> kColumns{"source", "confidence", "file", "line"};
};
template <class Value>
struct Cells<std::optional<Value>> : Cells<Value> {};

/// "1954-05-06", "1954-05", "1954"; a text of its own, without allocation.
class DateCell {
 public:
  explicit constexpr DateCell(Date date) {
    put(static_cast<unsigned>(date.year()), 4);
    if (date.month() != 0) part(date.month());
    if (date.day() != 0) part(date.day());
  }
  constexpr std::string_view text() const { return {text_.data(), size_}; }

  static constexpr std::optional<Date> read(std::string_view text) {
    std::array<unsigned, 3> parts{};
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
    for (std::size_t i = 0, part = 0; i < text.size(); ++i) {
      if (i == 4 || i == 7) {
        if (text[i] != '-') return std::nullopt;
        ++part;
      } else {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        parts[part] = parts[part] * 10 + static_cast<unsigned>(text[i] - '0');
      }
    }
    if ((text.size() > 4 && parts[1] == 0) || (text.size() > 7 && parts[2] == 0)) return std::nullopt;
    return Date::try_of(static_cast<int>(parts[0]), parts[1], parts[2]);
  }

 private:
  constexpr void put(unsigned number, std::size_t digits) {
    for (std::size_t i = digits; i-- > 0; number /= 10)
      text_[size_ + i] = static_cast<char>('0' + number % 10);
    size_ += digits;
  }
  constexpr void part(unsigned number) {
    text_[size_++] = '-';
    put(number, 2);
  }

  std::array<char, 10> text_{};
  std::size_t size_ = 0;
};

// put(value, sink) gives a value to a sink: null(), integer(std::int64_t), text(std::string_view), one call a
// column. take(value, source) reads it back from a source: null() looks at the next column; skip(),
// integer(least, most) and text() take it; refuse(reason) throws. Sinks and sources live in this namespace.

template <class Enum>
concept Enumerator = std::is_enum_v<Enum>;

void put(std::integral auto value, auto& sink) { sink.integer(static_cast<std::int64_t>(value)); }
void put(std::string_view text, auto& sink) { text.empty() ? sink.null() : sink.text(text); }
void put(const std::string& text, auto& sink) { put(std::string_view{text}, sink); }
void put(Enumerator auto value, auto& sink) {
  put(Words<decltype(value)>::kAll[static_cast<std::size_t>(value)], sink);
}
template <class Table>
void put(Key<Table> key, auto& sink) {
  key.known() ? sink.integer(key.number) : sink.null();
}
void put(Date date, auto& sink) { date.known() ? sink.text(DateCell{date}.text()) : sink.null(); }
void put(Country country, auto& sink) {
  const std::array<char, 3> code = country.code();
  country.known() ? sink.text({code.data(), code.size()}) : sink.null();
}
void put(Duration time, auto& sink) { sink.integer(time.centiseconds()); }
void put(Distance distance, auto& sink) { sink.integer(distance.millimetres()); }
void put(Round round, auto& sink) {
  put(round.kind, sink);
  round.number != 0 ? sink.integer(round.number) : sink.null();
}
void put(const Mark& mark, auto& sink) {
  put(mark.time, sink);
  put(mark.precision, sink);
  put(mark.timing, sink);
}
void put(const Event& event, auto& sink) {
  put(event.distance, sink);
  put(event.sex, sink);
  put(event.surface, sink);
  put(event.barriers, sink);
}
void put(const Origin& origin, auto& sink) {
  put(origin.source, sink);
  put(origin.confidence, sink);
  put(origin.file, sink);
  put(origin.line, sink);
}
template <class Value>
void put(const std::optional<Value>& value, auto& sink) {
  if (value) return put(*value, sink);
  for (std::size_t i = 0; i < Cells<Value>::kColumns.size(); ++i) sink.null();
}

/// The next column's text; "" for NULL.
std::string_view take_text(auto& source) {
  if (!source.null()) return source.text();
  source.skip();
  return {};
}
template <std::integral Integer>
void take(Integer& value, auto& source) {
  using Limits = std::numeric_limits<Integer>;
  // Counts of 64 bits are kept as SQLite's signed integers; none comes near the end of them.
  constexpr std::int64_t kMost = sizeof(Integer) < 8 ? static_cast<std::int64_t>(Limits::max()) : INT64_MAX;
  value = static_cast<Integer>(source.integer(static_cast<std::int64_t>(Limits::min()), kMost));
}
/// NULL is 0.
template <std::integral Integer>
void take_or_zero(Integer& value, auto& source) {
  if (!source.null()) return take(value, source);
  source.skip();
  value = 0;
}
void take(std::string& text, auto& source) { text = take_text(source); }
template <Enumerator Enum>
void take(Enum& value, auto& source) {
  const auto& all = Words<Enum>::kAll;
  const auto word = std::ranges::find(all, take_text(source));
  if (word == all.end()) source.refuse("no word of this column");
  value = static_cast<Enum>(word - all.begin());
}
template <class Table>
void take(Key<Table>& key, auto& source) {
  take_or_zero(key.number, source);
}
void take(Date& date, auto& source) {
  const std::string_view text = take_text(source);
  const std::optional<Date> read = text.empty() ? Date{} : DateCell::read(text);
  if (!read) source.refuse("no date");
  date = *read;
}
void take(Country& country, auto& source) {
  const std::string_view code = take_text(source);
  const bool letters = code.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
  if (!letters || (code.size() != 3 && !code.empty())) source.refuse("no code of a nation");
  country = code.empty() ? Country{} : Country::of(code);
}
void take(Duration& time, auto& source) {
  std::int32_t cs = 0;
  take(cs, source);
  time = Duration::centiseconds(cs);
}
void take(Distance& distance, auto& source) {
  std::int32_t mm = 0;
  take(mm, source);
  distance = Distance::millimetres(mm);
}
void take(Round& round, auto& source) {
  take(round.kind, source);
  take_or_zero(round.number, source);
}
void take(Mark& mark, auto& source) {
  take(mark.time, source);
  take(mark.precision, source);
  take(mark.timing, source);
}
void take(Event& event, auto& source) {
  take(event.distance, source);
  take(event.sex, source);
  take(event.surface, source);
  take(event.barriers, source);
}
void take(Origin& origin, auto& source) {
  take(origin.source, source);
  take(origin.confidence, source);
  take(origin.file, source);
  take(origin.line, source);
}
template <class Value>
void take(std::optional<Value>& value, auto& source) {
  if (!source.null()) return take(value.emplace(), source);
  for (std::size_t i = 0; i < Cells<Value>::kColumns.size(); ++i) source.skip();
  value.reset();
}

/// The columns of a field, in order.
template <class Value, class Visitor>
void for_each_column(std::string_view field, Visitor&& visit) {
  for (const std::string_view column : Cells<Value>::kColumns) {
    const bool behind = column.empty() || column.front() == '_';
    visit(behind ? std::string{field}.append(column) : std::string{column});
  }
}

}  // namespace miler::store
