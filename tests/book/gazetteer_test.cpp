// The names of the starter book as an editor types them.
#include "miler/words/gazetteer.h"

#include "tests/book/book.h"
#include "tests/words/told.h"

namespace miler::words {
namespace {

const Gazetteer& gazetteer() {
  static const ArchivePtr book = testing::starter_book();
  static const Gazetteer kGazetteer{*book};
  return kGazetteer;
}

struct Meaning {
  std::string_view text, named, why;
};

constexpr Meaning kMeanings[] = {
    {"Ingebrigtsen", "1: Jakob Ingebrigtsen | Filip Ingebrigtsen | Henrik Ingebrigtsen",
     "records, then rows"},
    {"Kerr", "1: Josh Kerr", "the champion"},
    {"Komen", "1: Daniel Komen | Daniel Kipchirchir Komen | Brian Komen", "the record of 1996 first"},
    {"Elliott", "1: Herb Elliott | Peter Elliott", "a world record each, more rows first"},
    {"Cheruiyot", "1: Timothy Cheruiyot | Reynold Cheruiyot | Frederick Cheruiyot",
     "the champion of 2019 first"},
    {"El Guerrouj", "2: Hicham El Guerrouj", "a particle"},
    {"Rozsavolgyi", "1: István Rózsavölgyi", "marks gone"},
    {"Hagg", "1: Gunder Hägg", "ä"},
    {"Nordas", "1: Narve Gilje Nordås", "å"},
    {"Pre Classic", "2: series Prefontaine Classic", "an alias"},
    {"Bowerman Mile", "2: series Prefontaine Classic", "the name of its race"},
    {"Wanamaker Mile", "2: series Millrose Games", "the name of its race"},
    {"Hayward", "1: venue Hayward Field", "without Field"},
    {"Bislett", "1: venue Bislett Stadion", "an alias"},
    {"Armory", "1: venue Armory Track&Field Center", "without The"},
    {"Stanford", "1: venue Cobb Track and Angell Field", "an alias"},
    {"Olympiastadion", "1: venue Olympiastadion | venue Olympiastadion", "Berlin and München"},
    {"Zurich", "1: city Zürich SUI", "ü"},
    {"Brussels", "1: city Bruxelles BEL", "in English"},
    {"Chorzow", "1: city Chorzów POL", "ó"},
    {"Olympic champions", "2: title Olympic champion", "a title, in plural"},
    {"Briton", "1: GBR", "people"},
};

TEST(Gazetteer, NamesWhatEditorsType) {
  for (const Meaning& row : kMeanings) {
    EXPECT_EQ(testing::told(gazetteer(), row.text), row.named) << row.text << ": " << row.why;
  }
}

TEST(Gazetteer, EverybodyIsFoundByEachOfTheNames) {
  const Archive& archive = gazetteer().archive();
  const auto expect_found = [&](AthleteId id, TextRef name) {
    const std::vector<std::string> words = testing::folded_words(archive.text(name));
    const Mention mention = gazetteer().find(words, 0);
    EXPECT_EQ(mention.count, words.size()) << archive.text(name);
    EXPECT_THAT(mention.named, ::testing::Contains(Named{id})) << archive.text(name);
  };
  for (std::uint32_t row = 0; row < archive.tables().athletes.size(); ++row) {
    const AthleteId id{row};
    expect_found(id, archive[id].name);
    for (const NameSpell& alias : archive.aliases(id)) expect_found(id, alias.name);
  }
}

TEST(Gazetteer, ProposesTheNameThatWasMeant) {
  constexpr std::string_view kSlips[][2] = {
      {"haywerd", "Hayward Field"}, {"haywerd field", "Hayward Field"}, {"ingebritsen", "Ingebrigtsen"},
      {"norwegain", "Norwegian"},   {"bowermann", "Bowerman"},          {"cherioyot", "Cheruiyot"}};
  for (const auto& [typed, meant] : kSlips) {
    const std::vector<std::string> near = gazetteer().nearest(typed, 1);
    ASSERT_FALSE(near.empty()) << typed;
    EXPECT_EQ(near.front(), meant);
  }
}

}  // namespace
}  // namespace miler::words
