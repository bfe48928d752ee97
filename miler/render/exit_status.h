// One table from what happened to what the edges report. docs/errors.md
#pragma once

#include "miler/base/error.h"

namespace miler::render {

enum class Exit : std::uint8_t {
  Ok = 0,
  Findings = 1,   ///< problems found, or a filter matched nothing and nothing was proved
  BadInput = 2,   ///< also machine trouble
  Ambiguous = 3,  ///< several readings
};

constexpr Exit exit_of(ErrorCode code) {
  return code == ErrorCode::Ambiguous ? Exit::Ambiguous : Exit::BadInput;
}

}  // namespace miler::render
