// Nations and areas, by code or name: the code reads back.
#include <string>

#include "fuzz/target.h"
#include "miler/marks/country.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace miler;
  const std::string_view text = fuzz::text_of(data, size);
  fuzz::require_reads_back(text, parse_country, [](Country country) { return to_string(country); });
  fuzz::require_reads_back(text, parse_area, [](Area area) { return to_word(area); });
  return 0;
}
