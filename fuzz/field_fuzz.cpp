// Start lists: whatever the bytes, a refusal names a line of the text, and what is read has runners and a
// day.
#include <algorithm>

#include "fuzz/target.h"
#include "miler/story/field.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace miler;
  const std::string_view text = fuzz::text_of(data, size);
  const Expected<story::Field> field = story::parse_field(text);
  if (!field) {
    fuzz::require_sound(field.error(), text);
    fuzz::require(field.error().message.starts_with("line "));
    return 0;
  }
  const auto line_count = static_cast<std::uint32_t>(std::ranges::count(text, '\n') + 1);
  fuzz::require(field->date.is_full() && !field->starters.empty());
  for (const story::Starter& starter : field->starters) {
    fuzz::require(!starter.name.empty() && starter.line >= 1 && starter.line <= line_count);
  }
  return 0;
}
