// Events, by every way of writing them: the word of sheets and the prose read back.
#include <string>

#include "fuzz/target.h"
#include "miler/marks/event.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace miler;
  const std::string_view text = fuzz::text_of(data, size);
  fuzz::require_reads_back(text, parse_event_name, [](EventName name) { return to_word(name); });
  fuzz::require_reads_back(text, parse_event_name, [](EventName name) { return to_prose(name); });
  fuzz::require_reads_back(text, parse_course, [](Course course) { return to_word(course); });
  fuzz::require_reads_back(text, parse_sex, [](Sex sex) { return to_word(sex); });
  return 0;
}
