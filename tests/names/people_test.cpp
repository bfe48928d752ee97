// The index of people against a walk over all of them.
#include <algorithm>

#include "miler/names/detail_people.h"
#include "miler/names/fold.h"
#include "tests/names/small_archive.h"
#include "tests/support/property.h"

namespace miler::names {
namespace {

/// The definition: of all names of all people, those with the best match.
std::vector<AthleteId> walked(const Archive& archive, const std::string& asked) {
  for (const Match least : {Match::Whole, Match::Words, Match::Beginnings}) {
    std::vector<AthleteId> found;
    for (std::uint32_t row = 0; row < archive.tables().athletes.size(); ++row) {
      bool fits = match(asked, fold(archive.text(archive.tables().athletes[row].name))) >= least;
      for (const NameSpell& alias : archive.aliases(AthleteId{row})) {
        fits = fits || match(asked, fold(archive.text(alias.name))) >= least;
      }
      if (fits) found.push_back(AthleteId{row});
    }
    if (!found.empty()) return found;
  }
  return {};
}

TEST(People, TheIndexFindsWhatAWalkFinds) {
  const ArchivePtr archive = small_archive();
  const Directory directory{*archive};
  for (const std::string words :
       {"ingebrigtsen", "kerr", "john", "gregorek", "henrik ingebrigtsen", "borkja", "john paul", "lag",
        "s o", "nobody", "said", "neguse", "j gregorek", "el guerrouj", "ingebrigtsen jakob"}) {
    auto found = directory.athletes(words);
    std::ranges::sort(found);
    EXPECT_EQ(found, walked(*archive, words)) << words;
  }
}

}  // namespace
}  // namespace miler::names
