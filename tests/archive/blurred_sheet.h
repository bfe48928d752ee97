// What was run, and what an archive knows of it: a sheet of rows each of its own runner, venue and race, and
// the same with words left out and dates cut.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "miler/archive/region.h"
#include "miler/base/stream.h"
#include "tests/support/sheet.h"

namespace miler::testing {

/// The text of each row: its line, its runner's title, and a race on a day before all.
struct Blurred {
  std::vector<std::string> full, blurred;
};

inline std::string joined(const std::vector<std::string>& rows) {
  std::string text;
  for (const std::string& row : rows) text += row;
  // So that both meets are known everywhere.
  return text + "1990-06-01 1500 4:00.0 Z meet:Games\n1990-06-02 1500 4:00.0 Z meet:Cup\n";
}

/// The words of `kept` ("nation", "place", "born", "meet", "title") are never left out or cut.
inline Blurred blurred_sheet(Stream& stream, int rows, const std::vector<std::string_view>& kept) {
  Blurred sheet;
  const auto one_of = [&](const std::vector<std::string>& words) {
    return words[stream.below(static_cast<std::uint32_t>(words.size()))];
  };
  for (int i = 0; i < rows; ++i) {
    std::string full;
    std::string blurred;
    const auto say = [&](std::string_view what, const std::string& word, const std::string& instead) {
      const bool known = stream.below(3) != 0 || std::ranges::find(kept, what) != kept.end();
      full += word + ' ';
      blurred += (known ? word : instead) + ' ';
    };
    const auto line = [&](const std::string& text) {
      full += text;
      blurred += text;
    };
    // The first line of a runner makes the runner.
    line(fmt::format("1990-01-01 1500 4:00.0 A{} ", i));
    const std::string born = one_of({"1981-01-31", "1981-02-01", "1981-02-01", "1982-12-31", "1983-01-01"});
    say("born", "born:" + born, stream.below(2) == 0 ? "" : "born:" + born.substr(0, 4));
    line("\n");
    const std::string date = one_of({"2000-01-31", "2000-02-01", "2000-12-31", "2001-01-01"});
    say("date", date, date.substr(0, stream.below(2) == 0 ? 4 : 7));
    line(fmt::format("mile 3:5{}.0 A{} race:R{} ", stream.below(3), i, i));
    say("nation", one_of({"NOR", "GBR", "USA"}), "");
    // A city lies in one country: the archive takes it for granted.
    const bool oslo = stream.below(2) == 0;
    const std::string venue = fmt::format("V{} city:{}", i, oslo ? "Oslo" : "Boston");
    say("place", venue + (oslo ? " in:NOR" : " in:USA"), stream.below(2) == 0 ? "" : venue);
    say("round", one_of({"f", "h1"}), "");
    say("pacing", one_of({"paced", "unpaced"}), "");
    say("class", one_of({"global", "circuit"}), "");
    say("finish", one_of({"1", "2"}), "");
    say("meet", one_of({"meet:Games", "meet:Cup"}), "");
    line("\n");
    if (stream.below(2) == 0) {
      line(fmt::format("title Champion 1500 A{} ", i));
      const std::string won = one_of({"1999-12-31", "2000-01-31", "2000-02-01"});
      say("title", "won:" + won, "won:" + won.substr(0, 4));
      say("title", "until:2000-12-31", "until:2000-12");
      line("\n");
    }
    sheet.full.push_back(full);
    sheet.blurred.push_back(blurred);
  }
  return sheet;
}

inline PerformanceId mile_of(const Sheet& sheet, std::string_view athlete) {
  for (const PerformanceId id : sheet.archive().of(sheet.athlete(athlete))) {
    if (sheet.archive().event_of(id) == kMensMile) return id;
  }
  return {};
}

/// Conditions that some of these rows meet.
inline Region some_conditions(const Archive& archive, Stream& stream) {
  const auto chance = [&] { return stream.below(8) == 0; };
  Region region{.event = kMensMile};
  if (chance()) region.limit = Limit{Duration::seconds(231), true};
  if (chance()) region.nation = Country::of("NOR");
  if (chance()) region.area = Area::Europe;
  if (chance()) region.without_nations = {Country::of("GBR")};
  if (chance()) region.born_from = Date::of(1981, 2, 1);
  if (chance()) region.born_to = Date::of(1982);
  if (chance()) region.age = AgeClass::U20;
  if (chance()) region.age_from = static_cast<std::uint8_t>(17 + stream.below(3));
  if (chance()) region.age_to = static_cast<std::uint8_t>(17 + stream.below(3));
  if (chance()) region.champion = "Champion";
  if (chance()) region.city = "Oslo";
  if (chance()) region.country = Country::of("NOR");
  if (chance()) region.soil = Area::Europe;
  if (chance()) region.series = archive.series("games");
  if (chance()) region.from = Date::of(2000, 1, 31 - stream.below(2));
  if (chance()) region.month = static_cast<std::uint8_t>(1 + stream.below(2));
  if (chance()) region.round = RoundKind::Final;
  if (chance()) region.paced = stream.below(2) == 0;
  if (chance()) region.championship = true;  // false takes what is of no known class, too
  if (chance()) region.place = static_cast<std::uint16_t>(1 + stream.below(2));
  region.to = chance() ? Date::of(2000, 12, 30) : Date::of(2001, 12, 31);
  return region;
}

}  // namespace miler::testing
