// 1954 is neither before nor after 6 May 1954.
#include "miler/marks/date.h"

bool earlier(miler::Date a, miler::Date b) {
#ifdef MUST_NOT_COMPILE
  return a < b;
#else
  return miler::certainly_before(a, b);
#endif
}
