// When two sources say the same, though they print it differently. RULE agreeing-marks, RULE agreeing-dates
#pragma once

#include "miler/marks/date.h"
#include "miler/marks/mark.h"

namespace miler {

/// The same time; or the coarser of the two is the other one rounded up to its step: 3:48.95 and 3:49.0.
/// How they were timed decides nothing: 3:48.8h and 3:48.80 agree, hundredths that end in zero being a tenth
/// written out.
bool agree(const Mark& a, const Mark& b);

/// Of marks that agree the one with the higher number stands: hundredths, then hand-timed tenths, then
/// hundredths that end in zero, then tenths of unnamed timing, fifths, quarters, seconds.
int exactness(const Mark& mark);

/// One is a part of the other: 1980-05-03 and 1980. Unknown dates say nothing and disagree with nobody.
bool agree(Date a, Date b);
int exactness(Date date);  ///< a day before a month before a year

}  // namespace miler
