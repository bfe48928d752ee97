// Bytes of a file to UTF-8 text with "\n" at the end of its lines.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace miler::ingest {

enum class Encoding : std::uint8_t { Utf8, Windows1252, Utf16 };

/// Text that is a view of the file's bytes where nothing had to change. Lives no longer than those bytes.
class Decoded {
 public:
  Decoded(std::string_view original, Encoding encoding) : original_{original}, encoding_{encoding} {}
  Decoded(std::string converted, Encoding encoding) : converted_{std::move(converted)}, encoding_{encoding} {}

  std::string_view text() const { return converted_ ? std::string_view{*converted_} : original_; }
  Encoding encoding() const { return encoding_; }

 private:
  std::optional<std::string> converted_;
  std::string_view original_;
  Encoding encoding_;
};

/// UTF-16 by its byte order mark; UTF-8, with or without one, where all bytes are; else Windows-1252, in
/// which every byte is a letter (the five unused ones are U+FFFD). A carriage return without a line feed
/// becomes a line feed; "\r\n" is left, its length counts in columns. Total; O(length).
Decoded decode(std::string_view content);

/// Whether all of `text` is UTF-8: no overlong forms, no surrogates, nothing past U+10FFFF.
bool is_utf8(std::string_view text);

/// Appends the code point; one that cannot stand in UTF-8 as U+FFFD.
void append_utf8(std::string& text, char32_t point);

/// The first code point of `rest`, which is eaten; a byte that begins none is eaten alone and is U+FFFD.
/// `rest` must not be empty.
char32_t take_point(std::string_view& rest);

}  // namespace miler::ingest
