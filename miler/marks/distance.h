// A length of road or track, exact to the millimetre.
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

#include "miler/base/error.h"

namespace miler {

/// A distance in whole millimetres; the mile is exactly 1,609,344 of them. 4 bytes, to 2,147 km.
class Distance {
 public:
  constexpr Distance() = default;
  static constexpr Distance millimetres(std::int32_t mm) { return Distance{mm}; }
  static constexpr Distance metres(std::int32_t m) { return Distance{m * 1000}; }
  static constexpr Distance miles(std::int32_t n) { return Distance{n * 1'609'344}; }

  constexpr std::int32_t millimetres() const { return mm_; }

  friend constexpr auto operator<=>(Distance, Distance) = default;
  friend constexpr Distance operator+(Distance a, Distance b) { return Distance{a.mm_ + b.mm_}; }
  friend constexpr Distance operator-(Distance a, Distance b) { return Distance{a.mm_ - b.mm_}; }
  friend constexpr Distance operator*(std::int32_t n, Distance d) { return Distance{n * d.mm_}; }
  template <std::floating_point Factor>
  friend Distance operator*(Factor, Distance) = delete;  ///< would be cut to a whole number, silently

 private:
  explicit constexpr Distance(std::int32_t mm) : mm_{mm} {}

  std::int32_t mm_ = 0;
};

static_assert(sizeof(Distance) == 4);

inline constexpr Distance kMile = Distance::miles(1);

/// Reads "1500", "1500m", "1500 m", "5,000 m", "809.344 m", "5 km", "5k", "mile", "1mile", "2 miles", "two
/// miles", "1M" (a capital M after a number below 100 is miles), "3/4 mile", "440y", "880 yards"; any case. A
/// length that is not a whole number of millimetres, or none at all, is refused. No allocation on success.
Expected<Distance> parse_distance(std::string_view text);

/// "mile", "2 miles", "1500 m", "109.344 m".
std::string to_string(Distance distance);

}  // namespace miler
