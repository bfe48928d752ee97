// See agreement.h.
#include "miler/archive/agreement.h"

#include <algorithm>

namespace miler {
namespace {

std::int32_t step_of(Precision precision) {
  switch (precision) {
    case Precision::Second:
      return 100;
    case Precision::Quarter:
      return 25;
    case Precision::Fifth:
      return 20;
    case Precision::Tenth:
      return 10;
    case Precision::Hundredth:
      break;
  }
  return 1;
}

std::int32_t rounded_up(std::int32_t centiseconds, std::int32_t step) {
  return (centiseconds + step - 1) / step * step;
}

}  // namespace

bool agree(const Mark& a, const Mark& b) {
  const std::int32_t step = std::max(step_of(a.precision), step_of(b.precision));
  return a.time == b.time ||
         (step_of(a.precision) != step_of(b.precision) &&
          rounded_up(a.time.centiseconds(), step) == rounded_up(b.time.centiseconds(), step));
}

int exactness(const Mark& mark) {
  switch (mark.precision) {
    case Precision::Second:
      return 0;
    case Precision::Quarter:
      return 1;
    case Precision::Fifth:
      return 2;
    case Precision::Tenth:
      return mark.timing == Timing::Hand ? 5 : 3;
    case Precision::Hundredth:
      break;
  }
  return mark.time.centiseconds() % 10 == 0 ? 4 : 6;
}

bool agree(Date a, Date b) {
  if (!a.known() || !b.known()) return true;
  const bool a_in_b = b.earliest() <= a.earliest() && a.latest() <= b.latest();
  return a_in_b || (a.earliest() <= b.earliest() && b.latest() <= a.latest());
}

int exactness(Date date) { return date.known() ? static_cast<int>(date.precision()) : -1; }

}  // namespace miler
