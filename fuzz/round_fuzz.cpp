// Rounds and place codes: what is read prints and reads back.
#include <string>

#include "fuzz/target.h"
#include "miler/marks/round.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace miler;
  const std::string_view text = fuzz::text_of(data, size);
  const auto print = [](const auto& value) { return to_string(value); };
  fuzz::require_reads_back(text, parse_round, print);
  fuzz::require_reads_back(text, parse_place_code, print);
  return 0;
}
