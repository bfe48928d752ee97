// Search keys: small ASCII letters and digits in words parted by single spaces, and folding them again
// changes nothing.
#include <string>

#include "fuzz/target.h"
#include "miler/names/fold.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace miler;
  const std::string key = names::fold(fuzz::text_of(data, size));
  char before = ' ';
  for (const char c : key) {
    fuzz::require((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == ' ' && before != ' '));
    before = c;
  }
  fuzz::require(key.empty() || before != ' ');
  fuzz::require(names::fold(key) == key);
  return 0;
}
