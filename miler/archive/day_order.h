// The first and the last day of a partial date as integers that compare like the days, without a calendar:
// what a walk over millions of rows can afford.
#pragma once

#include <cstdint>

#include "miler/marks/date.h"

namespace miler {

/// Of a known date. Both are a year, a month and a day packed as in Date::packed; the last day of a month
/// that is known to the month only is its 31st, so a bound must be made by day_bound.
constexpr std::uint32_t first_day_order(Date date) {
  const std::uint32_t packed = date.packed();
  return packed | (date.month() == 0 ? 1U << 5U : 0U) | (date.day() == 0 ? 1U : 0U);
}
constexpr std::uint32_t last_day_order(Date date) {
  const std::uint32_t packed = date.packed();
  return packed | (date.month() == 0 ? 12U << 5U : 0U) | (date.day() == 0 ? 31U : 0U);
}
/// last_day_order(date) <= day_bound(day) exactly when date.latest() <= day: the last day of a month is its
/// 31st.
constexpr std::uint32_t day_bound(Day day) {
  const Date date = Date::of(day);
  const std::chrono::year_month_day tomorrow{day + std::chrono::days{1}};
  return date.month() != static_cast<unsigned>(tomorrow.month()) ? date.packed() | 31U : date.packed();
}

}  // namespace miler
