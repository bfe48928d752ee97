// Codes of Tilastopaja: see detail_tilastopaja.h.
#include <algorithm>
#include <array>

#include "miler/base/text.h"
#include "miler/ingest/detail_tilastopaja.h"

namespace miler::ingest {
namespace {

constexpr std::string_view kHardSpace = "\xC2\xA0";

std::string_view without_spaces(std::string_view text) {
  text = trim(text);
  while (text.ends_with(kHardSpace)) text = trim(text.substr(0, text.size() - kHardSpace.size()));
  return text;
}

/// Decathlon, heptathlon, pentathlon, multi, and the words for combined events.
constexpr std::array<std::string_view, 6> kCombined = {"d", "h", "p", "m", "com", "pen"};

bool is_combined(std::string_view text) {
  return std::ranges::any_of(kCombined,
                             [text](std::string_view word) { return equal_ignoring_case(text, word); });
}

/// One letter from A on is a number: race B is race 2.
std::optional<std::uint8_t> race_number(std::string_view text) {
  if (const auto number = parse_number(text)) {
    return *number <= 255 ? std::optional{static_cast<std::uint8_t>(*number)} : std::nullopt;
  }
  const char letter = to_upper(text.front());
  if (text.size() != 1 || letter < 'A' || letter > 'W') return std::nullopt;
  return static_cast<std::uint8_t>(letter - 'A' + 1);
}

struct Prefix {
  std::string_view text;
  RoundKind kind;
  bool letters;  ///< its races are lettered as well as numbered
};
constexpr std::array kPrefixes = {
    Prefix{"serie ", RoundKind::Race, false},   Prefix{"h", RoundKind::Heat, false},
    Prefix{"s", RoundKind::Semifinal, false},   Prefix{"q", RoundKind::Qualifying, false},
    Prefix{"p", RoundKind::Preliminary, false}, Prefix{"f", RoundKind::Final, false},
    Prefix{"r", RoundKind::Race, true},         Prefix{"c", RoundKind::Race, true},
};

std::optional<Round> read_code(std::string_view code) {
  if (code == "h") return Round{RoundKind::Heat, 0};
  for (const Prefix& prefix : kPrefixes) {
    if (!equal_ignoring_case(code.substr(0, prefix.text.size()), prefix.text)) continue;
    const std::string_view rest = code.substr(prefix.text.size());
    if (rest.empty() || !(prefix.letters || is_digit(rest.front()))) continue;
    if (const auto number = race_number(rest)) return Round{prefix.kind, *number};
  }
  const auto number = race_number(code);
  return number ? std::optional{Round{RoundKind::Race, *number}} : std::nullopt;
}

}  // namespace

std::optional<Format> detect_tilastopaja(std::string_view text) {
  constexpr std::size_t kEnough = 4096;
  text = trim(text.substr(0, kEnough));
  if (!text.starts_with('{')) return std::nullopt;
  if (text.find("\"tpAthleteId\"") != std::string_view::npos) return Format::TilastopajaAthlete;
  if (text.find("\"compID\"") != std::string_view::npos) return Format::EventResults;
  return std::nullopt;
}

TilastopajaRank parse_tilastopaja_rank(std::string_view text) {
  text = without_spaces(text);
  TilastopajaRank rank;
  if (text.empty() || text == "-") return rank;
  if (is_combined(text)) {
    rank.combined = true;
    return rank;
  }
  std::string_view rest = text;
  const auto place = take_number(rest, 4);
  rank.tie = take(rest, '=');
  if (!place || !rest.empty()) return {.unread = text};
  rank.place = static_cast<std::uint16_t>(*place);
  return rank;
}

TilastopajaRound parse_tilastopaja_round(std::string_view code, std::string_view stage) {
  const std::string_view text = without_spaces(code);
  TilastopajaRound found;
  const std::size_t dash = text.find('-');
  if (dash != std::string_view::npos) found.age_class = text.substr(dash + 1);
  const std::string_view round = text.substr(0, dash);
  if (round.empty()) {
    if (equal_ignoring_case(stage, "final")) found.round.kind = RoundKind::Final;
  } else if (const auto read = read_code(round)) {
    found.round = *read;
  } else {
    found.unread = text;
  }
  return found;
}

}  // namespace miler::ingest
