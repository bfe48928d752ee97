// An athlete's row is not a performance's row.
#include "miler/archive/ids.h"

bool same(miler::AthleteId athlete, miler::PerformanceId performance) {
#ifdef MUST_NOT_COMPILE
  return athlete == performance;
#else
  return athlete.known() == performance.known();
#endif
}
