// What the readers of this room share, and the one message of them all.
#include "miler/marks/detail_scan.h"

#include <fmt/format.h>

namespace miler::detail {

bool take_word(std::string_view& rest, std::string_view word) {
  if (!equal_ignoring_case(rest.substr(0, word.size()), word)) return false;
  rest.remove_prefix(word.size());
  return true;
}

void take_separators(std::string_view& rest) {
  while (!rest.empty() && (rest.front() == ' ' || rest.front() == '-' || rest.front() == '_')) {
    rest.remove_prefix(1);
  }
}

Unexpected unread(ErrorCode code, std::string_view text, std::string_view rest, std::string_view what) {
  // A long text is a misplaced cell, not a word: its beginning is enough to find it.
  constexpr std::size_t kShown = 60;
  const std::string_view cut = text.size() > kShown ? "..." : "";
  return Unexpected{Error{.code = code,
                          .message = fmt::format("'{}{}' is not {}", text.substr(0, kShown), cut, what),
                          .where = {.begin = static_cast<std::uint32_t>(text.size() - rest.size()),
                                    .end = static_cast<std::uint32_t>(text.size())}}};
}

}  // namespace miler::detail
