// Distances: what is read prints and reads back, to the millimetre.
#include <string>

#include "fuzz/target.h"
#include "miler/marks/distance.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace miler;
  fuzz::require_reads_back(fuzz::text_of(data, size), parse_distance,
                           [](Distance distance) { return to_string(distance); });
  return 0;
}
