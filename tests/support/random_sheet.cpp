// Writing random sheets.
#include "tests/support/random_sheet.h"

#include <array>
#include <functional>
#include <map>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace miler::testing {
namespace {

template <std::size_t N>
std::string_view one_of(Stream& stream, const std::array<std::string_view, N>& words) {
  return words[stream.below(N)];
}

constexpr std::array<std::string_view, 14> kDates = {
    "2001-05-01", "2001-05-02", "2001-06-30", "2001-07-01", "2001-11-20", "2002-01-15", "2002-02-28",
    "2002-06-01", "2002-06-02", "2003-05-01", "2003-12-31", "2001",       "2001-06",    "2002-02"};
constexpr std::array<std::string_view, 7> kNames = {"Ada", "Ben", "Cyd", "Dov", "Eli", "Fay", "Gus"};
constexpr std::array<std::string_view, 3> kNations = {"GBR", "USA", "KEN"};
constexpr std::array<std::string_view, 4> kPlaces = {"Oslo in:NOR", "Eugene in:USA city:Eugene",
                                                     "Armory in:USA city:Boston short", ""};
constexpr std::array<std::string_view, 8> kRaces = {"",  "",          "f global", "h1 global",
                                                    "f", "oversized", "paced",    "unpaced f national"};

std::string mark(Stream& stream) {
  const std::uint32_t cs = stream.below(30);
  if (stream.below(4) == 0) return fmt::format("3:5{}.{}h", cs / 15, cs % 3);
  return fmt::format("3:5{}.{:02}", cs / 15, cs % 15);
}

/// What a line says beside the race; nothing in a plain sheet.
using WordsOf = std::function<std::string(std::string_view name)>;

std::string line(Stream& stream, std::string_view date, std::string_view name, const WordsOf& words_of) {
  std::string text = fmt::format("{} ", date);
  const std::uint32_t what = stream.below(12);
  if (what == 0) {
    text += fmt::format("1500 {} {} en-route of:mile", mark(stream), name);
  } else if (what == 1) {
    text += fmt::format("mile dnf {}", name);
  } else if (what == 2) {
    text += fmt::format("mile dns {}", name);
  } else {
    text += fmt::format("{} {} {} {}", what == 3 ? "1500" : "mile", mark(stream), name, 1 + stream.below(5));
  }
  return text + fmt::format(" {} {} {} {}\n", one_of(stream, kNations), one_of(stream, kPlaces),
                            one_of(stream, kRaces), words_of(name));
}

RandomSheet sheet_of(Stream& stream, int rows, const WordsOf& words_of, std::string_view end) {
  std::string text;
  std::string decisions;
  for (int i = 0; i < rows; ++i) {
    const std::string_view date = one_of(stream, kDates);
    const std::string_view name = one_of(stream, kNames);
    text += line(stream, date, name, words_of);
    const std::uint32_t decision = stream.below(16);
    if (decision == 0) decisions += fmt::format("annulled {} {} decided:2002-06-01\n", date, name);
    if (decision == 1) decisions += fmt::format("annulled {} {}\n", date, name);
    if (decision == 2) {
      decisions += fmt::format("amended {} {} before:{} decided:2002-06-01\n", date, name, mark(stream));
    }
  }
  text += decisions;
  text += end;
  Sheet sheet{text};
  const std::string_view day =
      one_of(stream, std::array<std::string_view, 4>{"2001-06-30", "2002-05-31", "2002-06-01", "2003-12-31"});
  const View view = sheet.as_of(day);
  return {sheet, view, std::move(text)};
}

constexpr std::array<std::string_view, 5> kBirths = {"1980-05-01", "1980-05-02", "1981-12-31", "1981",
                                                     "1981-06"};
constexpr std::array<std::string_view, 8> kStatements = {
    "men mile <= 3:50.50 until 2003-12-31: all performances",
    "men mile until 2002-06-02: all performances",
    "men mile from 2002-01-01 until 2003-12-31: all performances",
    "men mile until 2003-12-31 nation USA: all performances",
    "men mile outdoor until 2003-12-31: all performances",
    "men mile until 2003-12-31: all performances except nation KEN",
    "men mile until 2003-12-31: all performances",
    "men 1500 until 2003-12-31: all performances"};

}  // namespace

RandomSheet random_sheet(std::uint32_t seed, int rows) {
  Stream stream{Seed{seed}, 0};
  return sheet_of(
      stream, rows, [](std::string_view) { return std::string{}; }, "");
}

RandomSheet random_book(std::uint32_t seed, int rows) {
  Stream stream{Seed{seed}, 0};
  // Of half of the sheets all births are known, and to the day.
  const bool well_known = stream.below(2) == 0;
  std::map<std::string_view, std::string> births;
  for (const std::string_view name : kNames) {
    const std::uint32_t birth = stream.below(well_known ? 3 : 6);
    if (birth < kBirths.size()) births[name] = fmt::format("born:{}", kBirths[birth]);
  }
  const auto words_of = [&](std::string_view name) {
    return fmt::format("{} {}", births[name], stream.below(3) == 0 ? "meet:Games" : "");
  };
  std::string statements;
  for (std::uint32_t i = stream.below(4); i > 0; --i) {
    statements += fmt::format("covers {}\n", one_of(stream, kStatements));
  }
  return sheet_of(stream, rows, words_of, statements);
}

}  // namespace miler::testing
