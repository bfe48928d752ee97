// Seven tenths of a time is a rounding that somebody has to answer for.
#include "miler/marks/duration.h"

miler::Duration part(miler::Duration time) {
#ifdef MUST_NOT_COMPILE
  return 0.7 * time;
#else
  return 7 * time;
#endif
}
