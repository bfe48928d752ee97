// A title is held from the day it was won to the day before the next champion is crowned.
#include <algorithm>

#include "miler/archive/detail_titles.h"
#include "miler/base/text.h"

namespace miler {

std::vector<TitleRow> titles_called(const Archive& archive, std::string_view title) {
  std::vector<TitleRow> called;
  for (const TitleRow& row : archive.tables().titles) {
    if (equal_ignoring_case(archive.text(row.title), title)) called.push_back(row);
  }
  return called;
}

std::vector<AthleteId> champions(const Archive& archive, std::string_view title) {
  std::vector<AthleteId> athletes;
  for (const TitleRow& row : titles_called(archive, title)) athletes.push_back(row.athlete);
  std::ranges::sort(athletes);
  const auto repeated = std::ranges::unique(athletes);
  athletes.erase(repeated.begin(), repeated.end());
  return athletes;
}

Tristate held_on(std::span<const TitleRow> titles, AthleteId athlete, Date on) {
  Tristate held = Tristate::No;
  for (const TitleRow& row : titles) {
    if (row.athlete != athlete) continue;
    const bool may_be_over = row.until.known() && row.until.earliest() <= on.latest();
    const bool must_be_over = row.until.known() && row.until.latest() <= on.earliest();
    if (row.won.known() && row.won.latest() <= on.earliest() && !may_be_over) return Tristate::Yes;
    if ((!row.won.known() || row.won.earliest() <= on.latest()) && !must_be_over) held = Tristate::Unknown;
  }
  return held;
}

}  // namespace miler
