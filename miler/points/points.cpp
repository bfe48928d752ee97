// The 2022 scoring tables as the formula they were made by, in whole numbers.
#include "miler/points/points.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace miler::points {
namespace {

/// points = floor(a (b - t)^2), with a in millionths and b in hundredths of a second, both exact.
struct Curve {
  std::int64_t a_millionths;
  std::int64_t b_cs;
};

struct Row {
  EventName event;
  Sex sex;
  Curve outdoor;
  Curve short_track;  ///< {0, 0}: there is no such table
};

constexpr EventName flat(std::int32_t metres) {
  return {Distance::metres(metres), Surface::Track, Barriers::None};
}
constexpr EventName flat(Distance distance) { return {distance, Surface::Track, Barriers::None}; }
constexpr EventName chase(std::int32_t metres) {
  return {Distance::metres(metres), Surface::Track, Barriers::Steeplechase};
}

constexpr Curve kNone{0, 0};

// World Athletics Scoring Tables of Athletics, 2022 revised edition (B. and A. Spiriev), published as tables
// of 1400 rows an event. The coefficients were derived from those rows: each is the only one of four
// significant digits that reproduces them all. RULE scoring-table-2022
constexpr Row kRows[] = {
    {flat(600), Sex::Men, {385'700, 129'50}, {390'000, 131'00}},
    {flat(600), Sex::Women, {129'000, 180'00}, {106'300, 190'35}},
    {flat(800), Sex::Men, {198'000, 182'00}, {197'400, 184'00}},
    {flat(800), Sex::Women, {68'800, 250'00}, {57'200, 264'00}},
    {flat(1000), Sex::Men, {112'300, 237'50}, {113'900, 240'00}},
    {flat(1000), Sex::Women, {38'200, 330'00}, {34'730, 340'40}},
    {flat(1500), Sex::Men, {40'660, 385'00}, {42'000, 386'00}},
    {flat(1500), Sex::Women, {13'400, 540'00}, {13'650, 540'00}},
    {flat(kMile), Sex::Men, {35'100, 415'00}, {36'900, 415'00}},
    {flat(kMile), Sex::Women, {11'650, 580'00}, {11'540, 585'50}},
    {flat(2000), Sex::Men, {21'810, 528'00}, {22'600, 528'00}},
    {flat(2000), Sex::Women, {6'766, 750'00}, {6'850, 752'20}},
    {chase(2000), Sex::Men, {10'230, 660'00}, kNone},
    {chase(2000), Sex::Women, {3'636, 932'00}, kNone},
    {flat(3000), Sex::Men, {8'150, 840'00}, {8'322, 840'00}},
    {flat(3000), Sex::Women, {2'539, 1200'00}, {2'590, 1200'00}},
    {chase(3000), Sex::Men, {4'316, 1020'00}, kNone},
    {chase(3000), Sex::Women, {1'323, 1510'00}, kNone},
    {flat(2 * kMile), Sex::Men, {7'030, 904'80}, {7'210, 907'00}},
    {flat(2 * kMile), Sex::Women, {2'157, 1296'30}, {2'202, 1296'30}},
    {flat(5000), Sex::Men, {2'778, 1440'00}, {2'900, 1440'00}},
    {flat(5000), Sex::Women, {808, 2100'00}, {825, 2100'00}},
};

/// a (b - t)^2 comes out in this unit: a millionth, times a hundredth of a second squared.
constexpr std::int64_t kUnit = 1'000'000LL * 100 * 100;

constexpr bool fits(const Curve& curve) {
  constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
  return curve.a_millionths == 0 || curve.b_cs * curve.b_cs <= kMost / curve.a_millionths;
}
static_assert(std::ranges::all_of(kRows,
                                  [](const Row& row) { return fits(row.outdoor) && fits(row.short_track); }),
              "a b^2, the most that is ever computed, fits in 64 bits");

const Curve* find_curve(Event event, Course course) {
  for (const Row& row : kRows) {
    if (row.event != event.name() || row.sex != event.sex) continue;
    const Curve& curve = course == Course::Short ? row.short_track : row.outdoor;
    return curve.a_millionths == 0 ? nullptr : &curve;
  }
  return nullptr;
}

/// The smallest whole number whose square is at least `n`: bisection, 21 bits at most.
constexpr std::int64_t ceiling_root(std::int64_t n) {
  std::int64_t below = -1;
  std::int64_t enough = 2'100'000;
  while (enough - below > 1) {
    const std::int64_t middle = below + (enough - below) / 2;
    (middle * middle >= n ? enough : below) = middle;
  }
  return enough;
}

}  // namespace

std::string_view edition() { return "World Athletics scoring tables 2022"; }

std::optional<int> score(Event event, Course course, Duration time) {
  const Curve* const curve = find_curve(event, course);
  if (curve == nullptr) return std::nullopt;
  const std::int64_t in_hand = curve->b_cs - std::max<std::int64_t>(time.centiseconds(), 0);
  if (in_hand <= 0) return 0;
  const std::int64_t points = curve->a_millionths * in_hand * in_hand / kUnit;
  return static_cast<int>(std::min<std::int64_t>(points, kHighest));
}

std::optional<Duration> mark_for(Event event, Course course, int points) {
  const Curve* const curve = find_curve(event, course);
  if (curve == nullptr || points < 1 || points > kHighest) return std::nullopt;
  // The least s with a s^2 >= points, s = b - t in hundredths.
  const std::int64_t square = (points * kUnit + curve->a_millionths - 1) / curve->a_millionths;
  return Duration::centiseconds(static_cast<std::int32_t>(curve->b_cs - ceiling_root(square)));
}

}  // namespace miler::points
