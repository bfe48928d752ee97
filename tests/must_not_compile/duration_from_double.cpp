// A binary fraction of a second is not a time that a clock showed.
#include "miler/marks/duration.h"

miler::Duration given() {
#ifdef MUST_NOT_COMPILE
  return miler::Duration{1.5};
#else
  return miler::Duration::centiseconds(150);
#endif
}
