// Numbers: what is read prints and reads back.
#include <string>

#include "fuzz/target.h"
#include "miler/base/text.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = miler::fuzz::text_of(data, size);
  if (const auto number = miler::parse_number(text)) {
    miler::fuzz::require(miler::parse_number(std::to_string(*number)) == number);
  }
  return 0;
}
