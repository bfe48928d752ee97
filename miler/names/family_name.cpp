#include "miler/names/family_name.h"

#include <algorithm>
#include <array>

#include "miler/base/text.h"

namespace miler::names {
namespace {

constexpr std::array<std::string_view, 25> kParticles{
    "al", "ben", "bin", "da", "dal", "de",  "del", "della", "den", "der", "di",  "do", "dos",
    "du", "el",  "la",  "le", "mac", "st.", "ten", "ter",   "van", "vom", "von", "zu"};

}  // namespace

std::string_view family_name(std::string_view name) {
  std::size_t begin = name.rfind(' ');
  if (begin == std::string_view::npos) return name;
  while (true) {
    const std::size_t before = begin == 0 ? std::string_view::npos : name.rfind(' ', begin - 1);
    if (before == std::string_view::npos) break;
    const std::string word = to_lower(name.substr(before + 1, begin - before - 1));
    if (std::ranges::find(kParticles, word) == kParticles.end()) break;
    begin = before;
  }
  return name.substr(begin + 1);
}

}  // namespace miler::names
