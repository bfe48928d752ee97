// What a gazetteer finds, as text.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/names/fold.h"
#include "miler/words/gazetteer.h"

namespace miler::testing {

struct NamedTeller {
  const Archive& archive;

  std::string operator()(AthleteId id) const { return std::string{archive.text(archive[id].name)}; }
  std::string operator()(VenueId id) const { return "venue " + std::string{archive.text(archive[id].name)}; }
  std::string operator()(SeriesId id) const {
    return "series " + std::string{archive.text(archive[id].name)};
  }
  std::string operator()(MeetingId id) const {
    const MeetingRow& row = archive[id];
    return fmt::format("meeting {} {}", archive.text(row.name), archive.text(row.edition));
  }
  std::string operator()(const words::City& city) const {
    return "city " + city.name + " " + to_string(city.country);
  }
  std::string operator()(Country country) const { return to_string(country); }
  std::string operator()(const words::HomeName& home) const { return "home " + home.name; }
  std::string operator()(Area area) const { return "area " + std::string{to_word(area)}; }
  std::string operator()(const words::TitleName& title) const { return "title " + title.title; }
};

/// The words of names::fold.
inline std::vector<std::string> folded_words(std::string_view text) {
  const std::string key = names::fold(text);
  std::vector<std::string> words;
  for (const std::string_view word : words_in(key)) words.emplace_back(word);
  return words;
}

/// What the beginning of the text names: "1: Jakob Ingebrigtsen | Henrik Ingebrigtsen", "1: city Oslo NOR";
/// empty when nothing.
inline std::string told(const words::Gazetteer& gazetteer, std::string_view text) {
  const std::vector<std::string> folded = folded_words(text);
  const words::Mention mention = gazetteer.find(folded, 0);
  if (mention.count == 0) return "";
  std::string out = fmt::format("{}: ", mention.count);
  for (const words::Named& named : mention.named) {
    if (&named != &mention.named.front()) out += " | ";
    out += std::visit(NamedTeller{gazetteer.archive()}, named);
  }
  return out;
}

}  // namespace miler::testing
