// One what? A number becomes a duration only by saying its unit.
#include "miler/marks/duration.h"

miler::Duration slower(miler::Duration time) {
#ifdef MUST_NOT_COMPILE
  return time + 1;
#else
  return time + miler::Duration::centiseconds(1);
#endif
}
