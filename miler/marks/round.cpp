// Reading and printing rounds.
#include "miler/marks/round.h"

#include <fmt/format.h>

#include "miler/marks/detail_scan.h"

namespace miler {
namespace {

struct RoundWord {
  RoundKind kind;
  std::string_view word;  ///< as a sheet prints it
  std::string_view code;
};

constexpr RoundWord kRounds[] = {
    {RoundKind::Unknown, "", ""},
    {RoundKind::Final, "final", "f"},
    {RoundKind::Semifinal, "semi-final", "sf"},
    {RoundKind::Quarterfinal, "quarter-final", "qf"},
    {RoundKind::Heat, "heat", "h"},
    {RoundKind::Preliminary, "preliminary", "pr"},
    {RoundKind::Repechage, "repechage", "rr"},
    {RoundKind::Race, "race", "r"},
    {RoundKind::Qualifying, "qualifying", "q"},
};

struct Spelling {
  std::string_view word;
  RoundKind kind;
};

// Longer spellings first: "semi" is the beginning of "semi-final". Codes come last.
constexpr Spelling kSpellings[] = {
    {"quarter-final", RoundKind::Quarterfinal},
    {"quarter final", RoundKind::Quarterfinal},
    {"qualification", RoundKind::Qualifying},
    {"quarterfinal", RoundKind::Quarterfinal},
    {"preliminary", RoundKind::Preliminary},
    {"semi-final", RoundKind::Semifinal},
    {"semi final", RoundKind::Semifinal},
    {"qualifying", RoundKind::Qualifying},
    {"semifinal", RoundKind::Semifinal},
    {"repechage", RoundKind::Repechage},
    {"prelim", RoundKind::Preliminary},
    {"final", RoundKind::Final},
    {"heat", RoundKind::Heat},
    {"race", RoundKind::Race},
    {"semi", RoundKind::Semifinal},
    {"sf", RoundKind::Semifinal},
    {"qf", RoundKind::Quarterfinal},
    {"pr", RoundKind::Preliminary},
    {"rr", RoundKind::Repechage},
    {"f", RoundKind::Final},
    {"h", RoundKind::Heat},
    {"r", RoundKind::Race},
    {"q", RoundKind::Qualifying},
    {"s", RoundKind::Semifinal},
};

std::optional<RoundKind> take_kind(std::string_view& rest) {
  for (const Spelling& spelling : kSpellings) {
    if (detail::take_word(rest, spelling.word)) return spelling.kind;
  }
  return std::nullopt;
}

/// "2", 1 to 255; or "B" for the second of several races.
std::optional<std::uint8_t> take_race_number(std::string_view& rest, RoundKind kind) {
  if (kind == RoundKind::Race && rest.size() == 1 && detail::is_letter(rest.front())) {
    const auto number = static_cast<std::uint8_t>(to_lower(rest.front()) - 'a' + 1);
    rest.remove_prefix(1);
    return number;
  }
  std::string_view after = rest;
  const auto number = take_number(after, 3);
  if (!number || *number == 0 || *number > 255) return std::nullopt;
  rest = after;
  return static_cast<std::uint8_t>(*number);
}

const RoundWord& row(RoundKind kind) { return kRounds[static_cast<std::size_t>(kind)]; }

std::string numbered(std::string_view word, std::string_view gap, std::uint8_t number) {
  return number == 0 ? std::string{word} : fmt::format("{}{}{}", word, gap, number);
}

/// "f1", "h", "ce3", "": the part of a place code behind the place.
bool take_round_code(std::string_view& rest, PlaceCode& code) {
  if (rest.empty()) return true;
  if (detail::take_word(rest, "ce")) {
    // The 1500 m of a decathlon is run in races that are no rounds of each other.
    code.combined = true;
    if (rest.empty()) return true;
    code.round.kind = RoundKind::Race;
  } else if (const auto kind = take_kind(rest)) {
    code.round.kind = *kind;
    if (rest.empty()) return true;
  } else {
    return false;
  }
  const auto number = take_race_number(rest, code.round.kind);
  code.round.number = number.value_or(0);
  return number && rest.empty();
}

/// "3", "3=", "3.0" at the front; none is no fault.
bool take_place(std::string_view& rest, PlaceCode& code) {
  if (rest.empty() || !is_digit(rest.front())) return true;
  std::string_view after = rest;
  const auto place = take_number(after, 4);
  if (!place || *place == 0) return false;
  rest = after;
  code.place = static_cast<std::uint16_t>(*place);
  // A table program that met an empty cell made all places decimal.
  if (rest == ".0") rest = {};
  code.tie = take(rest, '=');
  return true;
}

}  // namespace

Expected<Round> parse_round(std::string_view text) {
  if (text.empty()) return Round{};
  std::string_view rest = text;
  Round round;
  if (const auto kind = take_kind(rest)) {
    round.kind = *kind;
    if (rest.empty()) return round;
    detail::take_separators(rest);
    const auto number = take_race_number(rest, *kind);
    round.number = number.value_or(0);
    if (number && rest.empty()) return round;
  }
  return detail::unread(ErrorCode::BadArgument, text, rest, "a round");
}

std::string to_string(Round round) { return numbered(row(round.kind).word, " ", round.number); }

std::string to_code(Round round) { return numbered(row(round.kind).code, "", round.number); }

Expected<PlaceCode> parse_place_code(std::string_view text) {
  std::string_view rest = text;
  PlaceCode code;
  if (!take_place(rest, code) || !take_round_code(rest, code)) {
    return detail::unread(ErrorCode::BadArgument, text, rest, "a place");
  }
  return code;
}

std::string to_string(const PlaceCode& code) {
  std::string text = code.place ? fmt::format("{}{}", *code.place, code.tie ? "=" : "") : "";
  return text + (code.combined ? numbered("ce", "", code.round.number) : to_code(code.round));
}

}  // namespace miler
