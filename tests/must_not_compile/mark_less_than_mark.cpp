// Whether a hand-timed 3:50.0 is ahead of 3:50.03 is a rule of a list: marks have no order of their own.
#include "miler/marks/mark.h"

bool ahead(const miler::Mark& a, const miler::Mark& b) {
#ifdef MUST_NOT_COMPILE
  return a < b;
#else
  return a.time < b.time;
#endif
}
