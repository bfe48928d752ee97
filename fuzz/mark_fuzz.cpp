// Marks and durations: what is read prints and reads back, with neither precision nor timing lost.
#include <string>

#include "fuzz/target.h"
#include "miler/marks/mark.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace miler;
  const std::string_view text = fuzz::text_of(data, size);
  const auto print = [](const auto& value) { return to_string(value); };
  fuzz::require_reads_back(text, parse_duration, print);
  fuzz::require_reads_back(
      text, [](std::string_view t) { return parse_mark(t); }, print);
  const auto by_hand = parse_mark(text, BareTenth::Hand);
  fuzz::require(by_hand.has_value() == parse_mark(text).has_value());
  return 0;
}
