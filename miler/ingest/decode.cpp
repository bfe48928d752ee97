// Encodings: see decode.h.
#include "miler/ingest/decode.h"

#include <array>
#include <cassert>
#include <cstring>

namespace miler::ingest {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// Windows-1252 from 0x80 to 0x9F; the other bytes are the code points of their number.
/// source    WHATWG Encoding Standard, index windows-1252 (unused bytes: unmapped in Microsoft's best-fit
/// table)
constexpr std::array<char32_t, 32> kWindows1252 = {
    0x20AC,       kReplacement, 0x201A, 0x0192, 0x201E, 0x2026,       0x2020, 0x2021,
    0x02C6,       0x2030,       0x0160, 0x2039, 0x0152, kReplacement, 0x017D, kReplacement,
    kReplacement, 0x2018,       0x2019, 0x201C, 0x201D, 0x2022,       0x2013, 0x2014,
    0x02DC,       0x2122,       0x0161, 0x203A, 0x0153, kReplacement, 0x017E, 0x0178};

constexpr std::uint8_t byte_of(char c) { return static_cast<std::uint8_t>(c); }

struct Point {
  char32_t value = kReplacement;
  std::size_t length = 0;  ///< 0: no code point begins here
};

Point first_point(std::string_view text) {
  const std::uint8_t lead = byte_of(text.front());
  if (lead < 0x80) return {lead, 1};
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() < length) return {};
  char32_t value = lead & (0xFFU >> (length + 1));
  for (const char c : text.substr(1, length - 1)) {
    if ((byte_of(c) & 0xC0U) != 0x80U) return {};
    value = value << 6U | (byte_of(c) & 0x3FU);
  }
  const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (overlong || surrogate || value > 0x10FFFF) return {};
  return {value, length};
}

std::size_t ascii_prefix(std::string_view text) {
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + at, 8);
    if ((eight & 0x8080'8080'8080'8080U) != 0) break;
  }
  while (at < text.size() && byte_of(text[at]) < 0x80) ++at;
  return at;
}

std::string from_windows_1252(std::string_view content) {
  std::string text;
  text.reserve(content.size() + content.size() / 16);
  for (const char c : content) {
    const std::uint8_t byte = byte_of(c);
    append_utf8(text, byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte);
  }
  return text;
}

std::string from_utf16(std::string_view content, bool big_endian) {
  const auto unit = [&](std::size_t at) -> char32_t {
    const std::uint8_t first = byte_of(content[at]);
    const std::uint8_t second = byte_of(content[at + 1]);
    return big_endian ? static_cast<char32_t>(first << 8U | second)
                      : static_cast<char32_t>(second << 8U | first);
  };
  std::string text;
  text.reserve(content.size());
  for (std::size_t at = 0; at + 2 <= content.size(); at += 2) {
    char32_t point = unit(at);
    if (point >= 0xD800 && point < 0xDC00 && at + 4 <= content.size()) {
      const char32_t low = unit(at + 2);
      if (low >= 0xDC00 && low < 0xE000) {
        point = 0x10000 + ((point - 0xD800) << 10U) + (low - 0xDC00);
        at += 2;
      }
    }
    append_utf8(text, point);
  }
  if (content.size() % 2 != 0) append_utf8(text, kReplacement);
  return text;
}

bool has_lone_return(std::string_view text) {
  for (std::size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1)) {
    if (at + 1 == text.size() || text[at + 1] != '\n') return true;
  }
  return false;
}

std::string with_line_feeds(std::string text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n')) text[at] = '\n';
  }
  return text;
}

Decoded finished(std::string converted, Encoding encoding) {
  return {has_lone_return(converted) ? with_line_feeds(std::move(converted)) : std::move(converted),
          encoding};
}

}  // namespace

bool is_utf8(std::string_view text) {
  for (;;) {
    text.remove_prefix(ascii_prefix(text));
    if (text.empty()) return true;
    const Point point = first_point(text);
    if (point.length == 0) return false;
    text.remove_prefix(point.length);
  }
}

void append_utf8(std::string& text, char32_t point) {
  if (point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) point = kReplacement;
  const auto put = [&text](char32_t byte) { text += static_cast<char>(static_cast<std::uint8_t>(byte)); };
  if (point < 0x80) return put(point);
  if (point < 0x800) {
    put(0xC0U | point >> 6U);
  } else if (point < 0x10000) {
    put(0xE0U | point >> 12U);
    put(0x80U | (point >> 6U & 0x3FU));
  } else {
    put(0xF0U | point >> 18U);
    put(0x80U | (point >> 12U & 0x3FU));
    put(0x80U | (point >> 6U & 0x3FU));
  }
  put(0x80U | (point & 0x3FU));
}

char32_t take_point(std::string_view& rest) {
  assert(!rest.empty() && "no code point in an empty text");
  const Point point = first_point(rest);
  rest.remove_prefix(point.length == 0 ? 1 : point.length);
  return point.value;
}

Decoded decode(std::string_view content) {
  if (content.starts_with("\xFF\xFE")) return finished(from_utf16(content.substr(2), false), Encoding::Utf16);
  if (content.starts_with("\xFE\xFF")) return finished(from_utf16(content.substr(2), true), Encoding::Utf16);
  if (is_utf8(content)) {
    if (content.starts_with("\xEF\xBB\xBF")) content.remove_prefix(3);
    if (!has_lone_return(content)) return {content, Encoding::Utf8};
    return {with_line_feeds(std::string{content}), Encoding::Utf8};
  }
  return finished(from_windows_1252(content), Encoding::Windows1252);
}

}  // namespace miler::ingest
