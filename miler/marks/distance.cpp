// Reading and printing distances.
#include "miler/marks/distance.h"

#include <fmt/format.h>

#include "miler/marks/detail_distance.h"
#include "miler/marks/detail_scan.h"

namespace miler {
namespace {

constexpr std::int64_t kMostMillimetres = 999'999'999;

struct Unit {
  std::string_view word;
  detail::UnitKind kind;
};

// Longer words first: "metres" is not "m" and a rest.
constexpr Unit kUnits[] = {
    {"kilometres", detail::UnitKind::Kilometre},
    {"kilometers", detail::UnitKind::Kilometre},
    {"kilometre", detail::UnitKind::Kilometre},
    {"kilometer", detail::UnitKind::Kilometre},
    {"metres", detail::UnitKind::Metre},
    {"meters", detail::UnitKind::Metre},
    {"metre", detail::UnitKind::Metre},
    {"meter", detail::UnitKind::Metre},
    {"yards", detail::UnitKind::Yard},
    {"miles", detail::UnitKind::Mile},
    {"yard", detail::UnitKind::Yard},
    {"mile", detail::UnitKind::Mile},
    {"yds", detail::UnitKind::Yard},
    {"yd", detail::UnitKind::Yard},
    {"km", detail::UnitKind::Kilometre},
    {"mi", detail::UnitKind::Mile},
    {"k", detail::UnitKind::Kilometre},
    {"y", detail::UnitKind::Yard},
    {"m", detail::UnitKind::Metre},
};

/// Tenths of a millimetre: a yard is 914.4 mm.
constexpr std::int64_t tenths_of_mm(detail::UnitKind kind) {
  switch (kind) {
    case detail::UnitKind::Metre:
      return 10'000;
    case detail::UnitKind::Kilometre:
      return 10'000'000;
    case detail::UnitKind::Yard:
      return 9'144;
    case detail::UnitKind::Mile:
      return 16'093'440;
  }
  return 0;
}

struct NumberWord {
  std::string_view word;
  std::int64_t thousandths;
};

constexpr NumberWord kNumberWords[] = {{"one", 1000},          {"two", 2000},   {"three-quarter", 750},
                                       {"three quarter", 750}, {"three", 3000}, {"four", 4000},
                                       {"five", 5000},         {"half", 500},   {"quarter", 250}};

/// Digits, with thousands in commas ("5,000") if they are written so; at most seven.
std::optional<std::int64_t> take_whole(std::string_view& rest) {
  const auto first = take_number(rest, 7);
  if (!first) return std::nullopt;
  std::int64_t value = *first;
  std::string_view after = rest;
  if (value < 1000 && take(after, ',')) {
    const std::size_t before = after.size();
    const auto thousands = take_number(after, 3);
    if (thousands && before - after.size() == 3) {
      value = value * 1000 + *thousands;
      rest = after;
    }
  }
  return value;
}

/// A number in thousandths: "1500", "5,000", "809.344", "3/4", "two"; `rest` at the fault when there is none.
std::optional<std::int64_t> take_thousandths(std::string_view& rest) {
  for (const NumberWord& number : kNumberWords) {
    if (detail::take_word(rest, number.word)) return number.thousandths;
  }
  const auto whole = take_whole(rest);
  if (!whole) return std::nullopt;
  std::string_view after = rest;
  if (take(after, '/')) {
    const auto denominator = take_number(after, 1);
    if (!denominator || *denominator == 0 || *whole * 1000 % *denominator != 0) return std::nullopt;
    rest = after;
    return *whole * 1000 / *denominator;
  }
  if (!take(after, '.')) return *whole * 1000;
  std::int64_t scale = 1000;
  std::int64_t fraction = 0;
  while (scale > 1 && !after.empty() && is_digit(after.front())) {
    scale /= 10;
    fraction += scale * (after.front() - '0');
    after.remove_prefix(1);
  }
  if (scale == 1000) return std::nullopt;
  rest = after;
  return *whole * 1000 + fraction;
}

std::optional<detail::UnitKind> take_unit(std::string_view& rest, std::optional<std::int64_t> thousandths) {
  std::string_view after = rest;
  detail::take_separators(after);
  for (const Unit& unit : kUnits) {
    const std::string_view word = after;
    if (!detail::take_word(after, unit.word)) continue;
    rest = after;
    // "2M" is two miles in the lists that print it; "1500M" is shouting.
    const bool capital_miles =
        word.starts_with('M') && unit.word == "m" && thousandths && *thousandths < 100'000;
    return capital_miles ? detail::UnitKind::Mile : unit.kind;
  }
  return std::nullopt;
}

}  // namespace

std::optional<detail::DistanceReading> detail::take_distance(std::string_view& rest) {
  const std::string_view whole = rest;
  if (take_word(rest, "miles") || take_word(rest, "mile")) return DistanceReading{kMile, UnitKind::Mile};
  const auto thousandths = take_thousandths(rest);
  if (!thousandths) return std::nullopt;
  const bool number_word = is_letter(whole.front());
  const auto unit = take_unit(rest, thousandths);
  if (number_word && !unit) {
    rest = whole;
    return std::nullopt;
  }
  const UnitKind kind = unit.value_or(UnitKind::Metre);
  // At most 10^10 thousandths times 1.7e7: within 64 bits.
  const std::int64_t product = *thousandths * tenths_of_mm(kind);
  const std::int64_t mm = product / 10'000;
  if (product % 10'000 != 0 || mm == 0 || mm > kMostMillimetres) {
    rest = whole;
    return std::nullopt;
  }
  return DistanceReading{Distance::millimetres(static_cast<std::int32_t>(mm)), kind};
}

Expected<Distance> parse_distance(std::string_view text) {
  std::string_view rest = text;
  const auto reading = detail::take_distance(rest);
  if (!reading || !rest.empty()) return detail::unread(ErrorCode::BadDistance, text, rest, "a distance");
  return reading->distance;
}

std::string to_string(Distance distance) {
  const std::int32_t mm = distance.millimetres();
  if (distance == kMile) return "mile";
  if (mm != 0 && mm % kMile.millimetres() == 0) return fmt::format("{} miles", mm / kMile.millimetres());
  const std::int32_t metres = mm / 1000;
  const std::int32_t rest = mm % 1000;
  if (rest == 0) {
    return metres < 10'000 ? fmt::format("{} m", metres)
                           : fmt::format("{},{:03} m", metres / 1000, metres % 1000);
  }
  if (rest % 100 == 0) return fmt::format("{}.{} m", metres, rest / 100);
  if (rest % 10 == 0) return fmt::format("{}.{:02} m", metres, rest / 10);
  return fmt::format("{}.{:03} m", metres, rest);
}

}  // namespace miler
