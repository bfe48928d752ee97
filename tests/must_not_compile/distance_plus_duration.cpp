// Metres and seconds do not add up.
#include "miler/marks/distance.h"
#include "miler/marks/duration.h"

miler::Distance sum(miler::Distance a, miler::Duration b) {
#ifdef MUST_NOT_COMPILE
  return a + b;
#else
  return a + miler::Distance::millimetres(b.centiseconds());
#endif
}
