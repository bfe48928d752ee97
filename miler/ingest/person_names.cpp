// Capitals of names: see detail_person_names.h.
#include <algorithm>
#include <array>
#include <vector>

#include "miler/base/text.h"
#include "miler/ingest/decode.h"
#include "miler/ingest/detail_person_names.h"

namespace miler::ingest {
namespace {

/// A run of code points in which capitals and small letters alternate, or lie a fixed way apart.
struct Case {
  char32_t first, last;  ///< capitals
  char32_t step;         ///< from one capital to the next
  char32_t distance;     ///< to its small letter
};
/// source    Unicode Character Database, simple lower-case mappings
constexpr std::array kCases = {
    Case{U'A', U'Z', 1, 32},     Case{0x00C0, 0x00D6, 1, 32}, Case{0x00D8, 0x00DE, 1, 32},
    Case{0x0100, 0x012E, 2, 1},  Case{0x0132, 0x0136, 2, 1},  Case{0x0139, 0x0147, 2, 1},
    Case{0x014A, 0x0176, 2, 1},  Case{0x0179, 0x017D, 2, 1},  Case{0x018F, 0x018F, 1, 0xCA},
    Case{0x01CD, 0x01DB, 2, 1},  Case{0x01DE, 0x01EE, 2, 1},  Case{0x01F8, 0x021E, 2, 1},
    Case{0x0222, 0x0232, 2, 1},  Case{0x0386, 0x0386, 1, 38}, Case{0x0388, 0x038A, 1, 37},
    Case{0x038C, 0x038C, 1, 64}, Case{0x038E, 0x038F, 1, 63}, Case{0x0391, 0x03A1, 1, 32},
    Case{0x03A3, 0x03AB, 1, 32}, Case{0x0400, 0x040F, 1, 80}, Case{0x0410, 0x042F, 1, 32},
    Case{0x1E00, 0x1E94, 2, 1},  Case{0x1EA0, 0x1EFE, 2, 1},
};

/// Of words in the middle of a family name.
constexpr std::array<std::string_view, 13> kParticles = {"da",  "das", "de",  "del", "den", "der", "do",
                                                         "dos", "la",  "las", "los", "ter", "und"};

constexpr char32_t kSharpS = 0x00DF;  // has no capital in use: KIEßLING is in capitals
constexpr char32_t kApostrophe = 0x2019;

bool is_capital(char32_t point) { return to_small(point) != point; }
bool is_small(char32_t point) {
  if (point < 0x80) return point >= U'a' && point <= U'z';
  if (point == kSharpS) return false;
  if (point == 0x00FF || point == 0x0131) return true;
  return std::ranges::any_of(kCases, [point](const Case& run) {
    return is_capital(point - run.distance) && to_small(point - run.distance) == point;
  });
}

std::u32string points(std::string_view text) {
  std::u32string found;
  while (!text.empty()) found += take_point(text);
  return found;
}

bool in_capitals(const std::u32string& word) {
  return std::ranges::count_if(word, is_capital) >= 2 && std::ranges::none_of(word, is_small);
}

bool is_apostrophe(char32_t point) { return point == U'\'' || point == kApostrophe; }

/// Whether a capital stands after the apostrophe at `at`: O'Sullivan, Da'Vall; but Ng'eno, Mang'ata.
bool capital_after_apostrophe(const std::u32string& word, std::size_t begin, std::size_t at) {
  const std::u32string_view before = std::u32string_view{word}.substr(begin, at - begin);
  return !before.empty() && before.size() <= 2 && before != U"NG" && at + 2 < word.size();
}

std::string with_small_letters(const std::u32string& word) {
  std::string text;
  std::size_t begin = 0;  // of the part between hyphens
  bool capital = true;
  for (std::size_t at = 0; at < word.size(); ++at) {
    append_utf8(text, capital ? word[at] : to_small(word[at]));
    capital = false;
    if (word[at] == U'-') {
      begin = at + 1;
      capital = true;
    } else if (is_apostrophe(word[at])) {
      capital = capital_after_apostrophe(word, begin, at);
    } else if (at == begin + 1 && word[at] == U'C' && word[begin] == U'M') {
      capital = at + 2 < word.size();  // McKee
    }
  }
  return text;
}

bool is_particle(std::string_view small) { return std::ranges::find(kParticles, small) != kParticles.end(); }

}  // namespace

char32_t to_small(char32_t point) {
  if (point < 0x80) return point >= U'A' && point <= U'Z' ? point + 32 : point;
  if (point == 0x0178) return 0x00FF;
  if (point == 0x0130) return U'i';
  if (point == 0x1E9E) return kSharpS;
  for (const Case& run : kCases) {
    if (point < run.first || point > run.last) continue;
    if ((point - run.first) % run.step == 0) return point + run.distance;
  }
  return point;
}

std::string name_with_small_letters(std::string_view printed) {
  std::string name;
  bool family = false;
  bool inside = false;  // behind the first word of the family name
  bool first = true;
  for (const std::string_view word : words_in(printed)) {
    if (word == ".") continue;  // stands for a given name nobody knows
    const std::u32string letters = points(word);
    // "AJ Ernst": two capitals in front are a given name.
    const bool initials = first && std::ranges::count_if(letters, is_capital) == 2 && letters.size() <= 3;
    if (in_capitals(letters) && !initials) family = true;
    first = false;
    if (!name.empty()) name += ' ';
    if (!family || !in_capitals(letters)) {
      name += word;
      continue;
    }
    const std::string small = to_lower(word);
    name += inside && is_particle(small) ? small : with_small_letters(letters);
    inside = true;
  }
  return name;
}

}  // namespace miler::ingest
