// Answers for tests of the formats: one of every kind of cell, and names that mean harm.
#pragma once

#include "miler/render/answer.h"

namespace miler::render::testing {

inline constexpr const char* kHostile = R"(<script>"'&|\*)";

/// Two runners of Oslo: one with all cells filled, one with what may be missing missing.
inline Answer sample() {
  Answer answer;
  answer.verb = "list";
  answer.title = "Men's mile";
  answer.query = "list men mile";
  answer.as_of = Date::of(2024, 5, 24);
  answer.revision = {.number = 7, .chain = 1};
  answer.archive = "book";
  answer.properties = {{"rows", "Rows", std::int64_t{2}}, {"hidden", "", true}};
  Table table{.key = "rows",
              .title = "The rows",
              .columns = {{"rank", "Rank", Align::Right},
                          {"mark", "Mark", Align::Right},
                          {"athlete", "Athlete"},
                          {"born", "Born"},
                          {"paced", ""},
                          {"notes", "Notes"}},
              .rows = {}};
  table.rows.push_back({std::int64_t{1}, *parse_mark("3:48.8h"), Ref{"athlete:aamot-1950", "Øystein Åmot"},
                        Date::of(1950, 2), true, std::vector<std::string>{"first", "second"}});
  table.rows.push_back({std::int64_t{2}, Cell{}, Ref{"athlete:x", kHostile}, Cell{}, false, Cell{}});
  answer.tables.push_back(std::move(table));
  answer.notes = {"two rows, no more"};
  return answer;
}

}  // namespace miler::render::testing
