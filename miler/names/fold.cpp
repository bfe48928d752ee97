// Four dense tables of letters and a decoder. Each character of a table is the letter that a code point
// becomes; a capital stands for several letters (kSeveral), '.' for none, and a space for the end of a word.
#include "miler/names/fold.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "miler/base/text.h"

namespace miler::names {
namespace {

struct Block {
  char32_t first;
  std::string_view letters;
};

constexpr std::array kBlocks = {
    // Latin-1, Latin Extended-A and -B
    Block{0xA0,
          "          a  .    23.m   1o     aaaaaaAceeeeiiiidnooooo ouuuuyTSaaaaaaAceeeeiiiidnooooo ouuuuyTy"
          "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiIIjjkkkllllllllllnnnnnnnGGooooooOOrrrrrrssssss"
          "ssttttttuuuuuuuuuuuuwwyyyzzzzzzsbbbbbboccdddddeeeffggViikkllmnnooooopprssXsttttuuuvyyzzZZZZ ss w"
          "    DDDLLLNNNaaiioouuuuuuuuuueaaaaAAggggkkooooZZjDDDggVwnnaaAAooaaaaeeeeiiiioooorrrruuuussttyyhh"
          "ndBBzzaaeeooooooooyylntjdqacclts ..buveejjqqrryy"},
    // Greek
    Block{0x370,
          "                      a eii o uoiabgdeziTiklmnxopr stufHPoiuaeiiuabgdeziTiklmnxoprsstufHPoiuouo "
          "bTuuufp                         krs Te   s      "},
    // Cyrillic
    Block{0x400,
          "eJdgEDiQjLNHkiuDabvgdeZziyklmnoprstufKCHXW.y.eUYabvgdeZziyklmnoprstufKCHXW.y.eUYeJdgEDiQjLNHkiuD"},
    // Latin Extended Additional
    Block{0x1E00,
          "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
          "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasssSdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
          "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy"},
};

constexpr auto kSeveral = [] {
  std::array<std::string_view, 26> table{};
  const auto put = [&](char capital, std::string_view letters) {
    table[static_cast<std::size_t>(capital - 'A')] = letters;
  };
  put('A', "ae"), put('O', "oe"), put('S', "ss"), put('T', "th"), put('I', "ij"), put('D', "dz");
  put('N', "nj"), put('L', "lj"), put('G', "ng"), put('Z', "zh"), put('K', "kh"), put('C', "ts");
  put('H', "ch"), put('X', "sh"), put('W', "shch"), put('U', "yu"), put('Y', "ya"), put('J', "yo");
  put('E', "ye"), put('Q', "yi"), put('P', "ps"), put('V', "hv"), put('B', "ou");
  return table;
}();

/// One letter of a table for a code point beyond ASCII.
char letter_of(char32_t c) {
  if (c >= 0x300 && c < 0x370) return '.';                                                // combining marks
  if (c == 0x259) return 'e';                                                             // Azerbaijani schwa
  if (c == 0x2018 || c == 0x2019 || c == 0x2BB || c == 0x2BC || c == 0x2032) return '.';  // apostrophes
  for (const Block& block : kBlocks) {
    if (c >= block.first && c < block.first + block.letters.size()) return block.letters[c - block.first];
  }
  return ' ';
}

/// Eats one code point of two to four bytes; 0 and one byte eaten when they are not UTF-8.
char32_t take_code_point(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned lead = byte(at);
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || at + length > text.size()) return ++at, 0;
  char32_t c = lead & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80U) return ++at, 0;
    c = c << 6U | (byte(at + i) & 0x3FU);
  }
  at += length;
  return c;
}

/// What an ASCII character becomes; 0: nothing, ' ': the end of a word.
constexpr auto kAscii = [] {
  std::array<char, 128> table{};
  for (std::size_t i = 0; i < table.size(); ++i) {
    const char c = to_lower(static_cast<char>(i));
    table[i] = is_digit(c) || (c >= 'a' && c <= 'z') ? c : c == '\'' || c == '`' ? '\0' : ' ';
  }
  return table;
}();

}  // namespace

void fold(std::string_view text, std::string& key) {
  key.clear();
  bool word_ended = false;
  const auto put = [&](char c) {
    if (word_ended && !key.empty()) key += ' ';
    word_ended = false;
    key += c;
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      const char c = kAscii[byte];
      ++at;
      if (c == ' ') {
        word_ended = true;
      } else if (c != '\0') {
        put(c);
      }
      continue;
    }
    const char letter = letter_of(take_code_point(text, at));
    if (letter == ' ') {
      word_ended = true;
    } else if (letter >= 'A' && letter <= 'Z') {
      for (const char c : kSeveral[static_cast<std::size_t>(letter - 'A')]) put(c);
    } else if (letter != '.') {
      put(letter);
    }
  }
}

std::string fold(std::string_view text) {
  std::string key;
  fold(text, key);
  return key;
}

std::string fold_unordered(std::string_view text) {
  const std::string key = fold(text);
  std::vector<std::string_view> parts = words_in(key);
  std::ranges::sort(parts);
  std::string sorted;
  for (const std::string_view part : parts) {
    if (!sorted.empty()) sorted += ' ';
    sorted += part;
  }
  return sorted;
}

std::string slug(std::string_view text) {
  std::string key = fold(text);
  std::ranges::replace(key, ' ', '-');
  return key;
}

}  // namespace miler::names
