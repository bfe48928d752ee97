// Words and quotes: see phrase.h.
#include "miler/base/phrase.h"

#include <algorithm>

#include "miler/base/text.h"

namespace miler {
namespace {

constexpr bool needs_quotes(char c) { return is_space(c) || c == '"' || c == '\\' || c == '\0'; }

Unexpected refused(std::string_view message, std::size_t begin, std::size_t end) {
  return Unexpected{Error{.code = ErrorCode::BadArgument,
                          .message = std::string{message},
                          .where = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}}};
}

std::size_t end_of_word(std::string_view text, std::size_t begin) {
  while (begin < text.size() && !is_space(text[begin])) ++begin;
  return begin;
}

/// From the quote at `at` to behind the one that closes it; the size of the text when none does.
std::size_t read_quotes(std::string_view text, std::size_t at, std::string& word) {
  for (++at; at < text.size() && text[at] != '"'; ++at) {
    if (text[at] == '\\' && at + 1 < text.size()) ++at;
    word += text[at];
  }
  return at < text.size() ? at + 1 : text.size() + 1;
}

std::size_t alike_for(std::string_view a, std::string_view b) {
  return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

}  // namespace

std::string as_word(std::string_view value, Quotes quotes) {
  const bool plain = !value.empty() && std::ranges::none_of(value, needs_quotes);
  if (plain && quotes == Quotes::WhereNeeded) return std::string{value};
  std::string text = "\"";
  for (const char c : value) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  return text + '"';
}

Expected<std::vector<PhraseWord>> read_phrase(std::string_view text) {
  std::vector<PhraseWord> words;
  std::size_t at = 0;
  for (;;) {
    while (at < text.size() && is_space(text[at])) ++at;
    if (at == text.size()) return words;
    PhraseWord word;
    const std::size_t begin = at;
    word.quoted = text[at] == '"';
    if (word.quoted) {
      at = read_quotes(text, at, word.text);
      if (at > text.size()) return refused("the quotes do not close", begin, text.size());
    } else {
      at = end_of_word(text, at);
      word.text = text.substr(begin, at - begin);
    }
    const bool whole = at == text.size() || is_space(text[at]);
    if (!whole || (!word.quoted && std::ranges::any_of(word.text, needs_quotes))) {
      return refused("quotes stand around a whole word", begin, end_of_word(text, at));
    }
    word.where = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
    words.push_back(std::move(word));
  }
}

std::vector<std::string> alike(std::string_view word, std::span<const std::string_view> known) {
  std::size_t longest = 0;
  for (const std::string_view one : known) longest = std::max(longest, alike_for(word, one));
  std::vector<std::string> found;
  for (const std::string_view one : known) {
    if (alike_for(word, one) == longest) found.emplace_back(one);
  }
  return found;
}

}  // namespace miler
