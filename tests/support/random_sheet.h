// Small random archives for property tests: few days, few times, few people, so that ties, shared days and
// shared races are many.
#pragma once

#include <string>

#include "miler/base/stream.h"
#include "tests/support/sheet.h"

namespace miler::testing {

struct RandomSheet {
  Sheet sheet;
  View view;  ///< as of some day, not always the last
  std::string text;
};

/// Miles and 1500 metres of men, with hand times, partial dates, splits, oversized tracks, unfinished races,
/// annulments and corrections. The same seed and rows, the same sheet.
RandomSheet random_sheet(std::uint32_t seed, int rows);

/// The same with what questions need: births (of some unknown or partial), meets and coverage statements.
RandomSheet random_book(std::uint32_t seed, int rows);

}  // namespace miler::testing
