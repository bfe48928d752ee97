// Taking slices out of an archive, with the coverage of them or without.
#pragma once

#include <string>
#include <string_view>

#include "miler/archive/coverage.h"
#include "miler/base/stream.h"
#include "tests/query/random_question.h"

namespace miler::testing {

/// A part of an archive: a nation's year, the marks slower than one, the years before or from one, a
/// country's venues. What is in it is taken out.
struct Slice {
  enum class Kind : std::uint8_t { NationsYear, SlowMarks, Before, From, Country };
  Kind kind = Kind::NationsYear;
  miler::Country country;
  int year = 0;
  Duration time;

  bool holds(const Archive& archive, PerformanceId id) const;
};
Slice random_slice(Stream& stream, const Archive& archive);

/// What a statement about performances still says without the slice; "" when nothing that can be written
/// down.
std::string without(const Archive& archive, std::string_view statement, const Slice& slice);

/// What the two answers to one question show of the law: taking out rows with their coverage may only widen
/// bounds, and what is complete has the value that it had. It may have become complete: a question of no days
/// is one that nothing can refute, but a row whose day is not known was a doubt.
struct Compared {
  bool was_complete = false, is_complete = false, same = false;
  std::string fault;  ///< empty when the law holds
};
Compared compare(const View& whole, const View& part, const Question& question);

}  // namespace miler::testing
