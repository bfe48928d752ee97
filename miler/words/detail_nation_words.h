// What people call nations, their people, and the areas, beside the names and adjectives of marks/country.h.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "miler/marks/country.h"
#include "miler/words/gazetteer.h"

namespace miler::words {

struct NationWord {
  std::string text;  ///< as written: "Irishmen"
  std::variant<Country, HomeName, Area> means;
};

/// Names, codes, adjectives and people, singular and plural. Where two nations share an adjective, the one
/// that still sends teams has it.
std::vector<NationWord> nation_words();

}  // namespace miler::words
