// The 2022 scoring tables as the formula they were made by, in whole numbers.
#include "miler/points/points.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace miler::points {
namespace {

/// points = floor(a (b - t)^2), with a in ten-millionths and b in hundredths of a second, both exact.
struct Curve {
  std::int64_t a_e7;
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

constexpr EventName road(std::int32_t metres) {
  return {Distance::metres(metres), Surface::Road, Barriers::None};
}

constexpr Curve kNone{0, 0};

// World Athletics Scoring Tables of Athletics, 2022 revised edition (B. and A. Spiriev), published as tables
// of 1400 rows an event. The coefficients were derived from those rows: each is the only one of four
// significant digits that reproduces them all. RULE scoring-table-2022
constexpr Row kRows[] = {
    {flat(600), Sex::Men, {3'857'000, 129'50}, {3'900'000, 131'00}},
    {flat(600), Sex::Women, {1'290'000, 180'00}, {1'063'000, 190'35}},
    {flat(800), Sex::Men, {1'980'000, 182'00}, {1'974'000, 184'00}},
    {flat(800), Sex::Women, {688'000, 250'00}, {572'000, 264'00}},
    {flat(1000), Sex::Men, {1'123'000, 237'50}, {1'139'000, 240'00}},
    {flat(1000), Sex::Women, {382'000, 330'00}, {347'300, 340'40}},
    {flat(1500), Sex::Men, {406'600, 385'00}, {420'000, 386'00}},
    {flat(1500), Sex::Women, {134'000, 540'00}, {136'500, 540'00}},
    {flat(kMile), Sex::Men, {351'000, 415'00}, {369'000, 415'00}},
    {flat(kMile), Sex::Women, {116'500, 580'00}, {115'400, 585'50}},
    {flat(2000), Sex::Men, {218'100, 528'00}, {226'000, 528'00}},
    {flat(2000), Sex::Women, {67'660, 750'00}, {68'500, 752'20}},
    {chase(2000), Sex::Men, {102'300, 660'00}, kNone},
    {chase(2000), Sex::Women, {36'360, 932'00}, kNone},
    {flat(3000), Sex::Men, {81'500, 840'00}, {83'220, 840'00}},
    {flat(3000), Sex::Women, {25'390, 1200'00}, {25'900, 1200'00}},
    {chase(3000), Sex::Men, {43'160, 1020'00}, kNone},
    {chase(3000), Sex::Women, {13'230, 1510'00}, kNone},
    {flat(2 * kMile), Sex::Men, {70'300, 904'80}, {72'100, 907'00}},
    {flat(2 * kMile), Sex::Women, {21'570, 1296'30}, {22'020, 1296'30}},
    {flat(5000), Sex::Men, {27'780, 1440'00}, {29'000, 1440'00}},
    {flat(5000), Sex::Women, {8'080, 2100'00}, {8'250, 2100'00}},
    {road(5000), Sex::Men, {27'780, 1440'00}, kNone},
    {road(5000), Sex::Women, {8'080, 2100'00}, kNone},
    {flat(10'000), Sex::Men, {5'240, 3150'00}, kNone},
    {flat(10'000), Sex::Women, {1'712, 4500'00}, kNone},
};

/// a (b - t)^2 comes out in this unit: a ten-millionth, times a hundredth of a second squared.
constexpr std::int64_t kUnit = 10'000'000LL * 100 * 100;

constexpr bool fits(const Curve& curve) {
  constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
  return curve.a_e7 == 0 || curve.b_cs * curve.b_cs <= kMost / curve.a_e7;
}
static_assert(std::ranges::all_of(kRows,
                                  [](const Row& row) { return fits(row.outdoor) && fits(row.short_track); }),
              "a b^2, the most that is ever computed, fits in 64 bits");

const Curve* find_curve(Event event, Course course) {
  for (const Row& row : kRows) {
    if (row.event != event.name() || row.sex != event.sex) continue;
    const Curve& curve = course == Course::Short ? row.short_track : row.outdoor;
    return curve.a_e7 == 0 ? nullptr : &curve;
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
  const std::int64_t points = curve->a_e7 * in_hand * in_hand / kUnit;
  return static_cast<int>(std::min<std::int64_t>(points, kHighest));
}

std::optional<Duration> mark_for(Event event, Course course, int points) {
  const Curve* const curve = find_curve(event, course);
  if (curve == nullptr || points < 1 || points > kHighest) return std::nullopt;
  // The least s with a s^2 >= points, s = b - t in hundredths.
  const std::int64_t square = (points * kUnit + curve->a_e7 - 1) / curve->a_e7;
  return Duration::centiseconds(static_cast<std::int32_t>(curve->b_cs - ceiling_root(square)));
}

}  // namespace miler::points
