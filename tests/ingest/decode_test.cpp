// Encodings of files: what exports, browsers and spreadsheets leave behind.
#include "miler/ingest/decode.h"

#include <string>

#include <gtest/gtest.h>

#include "tests/support/property.h"

namespace miler::ingest {
namespace {

using std::string_literals::operator""s;

struct Reading {
  std::string bytes, text;
  Encoding encoding;
  std::string_view why;
};

const Reading kReadings[] = {
    {"Hägg\n", "Hägg\n", Encoding::Utf8, "UTF-8"},
    {"\xEF\xBB\xBFHägg", "Hägg", Encoding::Utf8, "UTF-8 with the mark that Windows programs write"},
    {"H\xE4gg", "Hägg", Encoding::Windows1252, "one byte is no UTF-8: all of it is Windows-1252"},
    {"\x80 \x9EO\x92Sullivan \x8D", "€ žO’Sullivan \uFFFD", Encoding::Windows1252,
     "the letters between 80 and 9F"},
    {"\xFF\xFEH\0\xE4\0g\0"s, "Häg", Encoding::Utf16, "what Excel calls Unicode text"},
    {"\xFE\xFF\0H\0\xE4\0g"s, "Häg", Encoding::Utf16, "the other byte order"},
    {"\xFF\xFE\x3C\xD8\xC5\xDF"s, "\U0001F3C5", Encoding::Utf16, "a pair of surrogates"},
    {"\xFF\xFE\x3C\xD8H\0"s, "\uFFFDH", Encoding::Utf16, "half a pair"},
    {"\xFF\xFEH\0\xE4"s, "H\uFFFD", Encoding::Utf16, "an odd byte at the end"},
    {"a\r\nb", "a\r\nb", Encoding::Utf8, "CRLF stays: columns are counted in it"},
    {"a\rb\r", "a\nb\n", Encoding::Utf8, "line ends of old Macintoshes"},
    {"", "", Encoding::Utf8, "nothing"},
};

TEST(Decode, ReadsWhatFilesAreWrittenIn) {
  for (const Reading& reading : kReadings) {
    SCOPED_TRACE(reading.why);
    const Decoded decoded = decode(reading.bytes);
    EXPECT_EQ(decoded.text(), reading.text);
    EXPECT_EQ(decoded.encoding(), reading.encoding);
  }
}

TEST(Decode, CopiesNothingThatIsUtf8Already) {
  const std::string text = "Hägg\r\n";
  EXPECT_EQ(decode(text).text().data(), text.data());
}

struct Verdict {
  std::string_view bytes;
  bool good;
  std::string_view why;
};
constexpr Verdict kVerdicts[] = {
    {"plain, longer than eight bytes", true, "ASCII"},
    {"\xF0\x9F\x8F\x85", true, "four bytes"},
    {"\xC0\xAF", false, "overlong"},
    {"\xE0\x80\xAF", false, "overlong in three"},
    {"\xED\xA0\x80", false, "a surrogate"},
    {"\xF4\x90\x80\x80", false, "past the last code point"},
    {"12345678\xE4", false, "a letter that does not end"},
    {"\x80", false, "a letter that does not begin"},
};

TEST(Decode, TellsUtf8FromOtherBytes) {
  for (const Verdict& verdict : kVerdicts) EXPECT_EQ(is_utf8(verdict.bytes), verdict.good) << verdict.why;
}

RC_GTEST_PROP(Decode, IsAlwaysUtf8, (const std::string& bytes)) { RC_ASSERT(is_utf8(decode(bytes).text())); }

RC_GTEST_PROP(Decode, PointsReadBack, ()) {
  const auto point = static_cast<char32_t>(*rc::gen::inRange(0, 0x110000));
  std::string text;
  append_utf8(text, point);
  std::string_view rest = text;
  const char32_t read = take_point(rest);
  RC_ASSERT(rest.empty());
  RC_ASSERT(read == (point >= 0xD800 && point < 0xE000 ? U'\uFFFD' : point));
}

}  // namespace
}  // namespace miler::ingest
