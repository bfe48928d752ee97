// Titles: who holds them on a day, and who has won them.
#include <algorithm>
#include <utility>

#include "miler/base/text.h"
#include "miler/query/detail_run.h"
#include "miler/query/detail_starts.h"

namespace miler::query {
namespace {

using State = Completeness::State;

/// Of the athlete on the day the title was won: as in that race, else as the history has it.
Country nation_of(const Archive& archive, const TitleRow& title) {
  for (const PerformanceId id : archive.of(title.athlete)) {
    const bool that_race =
        title.race.known() ? archive.races()[id.row] == title.race : archive.dates()[id.row] == title.won;
    if (that_race && archive.nations()[id.row].known()) return archive.nations()[id.row];
  }
  const auto history = archive.nation_history(title.athlete);
  for (const NationSpell& spell : history) {
    const bool begun = !spell.from.known() || spell.from.earliest() <= title.won.earliest();
    const bool ended = spell.until.known() && spell.until.latest() < title.won.latest();
    if (begun && !ended) return spell.nation;
  }
  return history.empty() ? archive[title.athlete].nation : Country{};
}

bool won_in_span(const TitleRow& row, const Titles& ask) {
  if (ask.from.known() && row.won.earliest() < ask.from.earliest()) return false;
  return !ask.to.known() || row.won.latest() <= ask.to.latest();
}

/// The title is of the kind asked about, whoever won it and whenever.
bool is_of_kind(const Archive& archive, const TitleRow& row, const Titles& ask) {
  if (!ask.title.empty() && !equal_ignoring_case(archive.text(row.title), ask.title)) return false;
  return !ask.event || row.event == *ask.event;
}

bool is_asked_for(const Archive& archive, const TitleRow& row, const Titles& ask) {
  if (!is_of_kind(archive, row, ask) || !won_in_span(row, ask)) return false;
  if (!row.athlete.known()) return false;
  if (ask.athlete && row.athlete != *ask.athlete) return false;
  return !ask.nation.known() || nation_of(archive, row) == ask.nation;
}

std::vector<TitleId> won(const View& view, const Titles& ask) {
  const Archive& archive = view.archive();
  std::vector<TitleId> titles;
  for (std::uint32_t i = 0; i < archive.tables().titles.size(); ++i) {
    const TitleRow& row = archive[TitleId{i}];
    const bool counts = ask.pick == Pick::Standing ? view.held(TitleId{i}) : view.by(row.won);
    if (counts && is_asked_for(archive, row, ask)) titles.push_back(TitleId{i});
  }
  std::ranges::stable_sort(titles, {}, [&](TitleId id) { return archive[id].won.packed(); });
  return titles;
}

/// How long it was or has been held.
std::optional<AgeRange> reign(const View& view, TitleId id) {
  const TitleRow& row = view.archive()[id];
  return age_on(row.won, view.held(id) ? view.day() : row.until);
}

std::vector<TitleId> pick(const View& view, const Titles& ask, std::vector<TitleId> titles) {
  switch (ask.pick) {
    case Pick::Standing:
    case Pick::All:
      return titles;
    case Pick::First:
    case Pick::Last:
      if (ask.nth < 1 || ask.nth > titles.size()) return {};
      return {titles[ask.pick == Pick::First ? ask.nth - 1 : titles.size() - ask.nth]};
    case Pick::LongestStanding:
      break;
  }
  const auto length = [&](TitleId id) { return reign(view, id).value_or(AgeRange{}).oldest; };
  const auto longest = std::ranges::max_element(titles, {}, length);
  if (longest == titles.end()) return {};
  const miler::Age held = length(*longest);
  std::erase_if(titles, [&](TitleId id) { return length(id) != held; });
  return titles;
}

/// Every title of the kind is a win at meets of one series, as far as the archive has them.
std::optional<SeriesId> series_of(const Archive& archive, const Titles& ask) {
  std::optional<SeriesId> series;
  for (const TitleRow& row : archive.tables().titles) {
    if (!is_of_kind(archive, row, ask)) continue;
    if (!row.meeting.known() || !archive[row.meeting].series.known()) return std::nullopt;
    if (series && *series != archive[row.meeting].series) return std::nullopt;
    series = archive[row.meeting].series;
  }
  return series;
}

/// Before the day on which the next champion was crowned, or is due, nobody else can have been.
bool is_proved_by_due(const View& view, const Titles& ask) {
  if (ask.pick != Pick::Standing || ask.title.empty() || !ask.event) return false;
  Titles of_anybody = ask;
  of_anybody.athlete.reset();
  of_anybody.nation = {};
  of_anybody.from = of_anybody.to = {};
  const std::vector<TitleId> held = won(view, of_anybody);
  return !held.empty() && std::ranges::all_of(held, [&](TitleId id) {
    const TitleRow& row = view.archive()[id];
    const Date next = row.until.known() ? row.until : row.due;
    return next.known() && view.day().latest() < next.earliest();
  });
}

/// A title of one event is won once a year: whoever is known to have won it is all there is. RULE
/// one-champion-a-year
bool is_proved_by_year(const View& view, const Titles& ask) {
  if (ask.pick != Pick::All || ask.title.empty() || !ask.event || !ask.from.known() || !ask.to.known())
    return false;
  Titles of_anybody = ask;
  of_anybody.athlete.reset();
  of_anybody.nation = {};
  return ask.from.year() == ask.to.year() && won(view, of_anybody).size() == 1;
}

/// Why titles in the archive may be counted wrongly; "" when none is.
std::string doubt_of(const View& view, const Titles& ask) {
  Titles of_any_nation = ask;
  of_any_nation.nation = {};
  for (const TitleId id : won(view, of_any_nation)) {
    const TitleRow& row = view.archive()[id];
    if (!row.won.is_full()) return "the day on which a title was won";
    if (ask.nation.known() && !nation_of(view.archive(), row).known()) return "the nation of a champion";
  }
  return "";
}

Completeness completeness_of(const View& view, const Titles& ask, const std::vector<TitleId>& found) {
  const auto count = static_cast<std::int64_t>(found.size());
  if (is_proved_by_due(view, ask)) return {.state = State::Complete};
  if (is_proved_by_year(view, ask)) return {.state = State::Complete, .lower = count, .upper = count};
  if (const std::string doubt = doubt_of(view, ask); !doubt.empty()) return not_known(doubt);
  Region region{.event = ask.event, .series = {}, .from = ask.from, .to = ask.to};
  if (!ask.title.empty()) region.series = series_of(view.archive(), ask);
  Completeness known = completeness(view, region, Covers::Titles);
  if (known.state == State::Complete) {
    if (ask.pick == Pick::All) known.lower = known.upper = count;
    return known;
  }
  known = not_known("titles that the archive does not hold");
  if (ask.pick != Pick::All || found.empty()) return known;
  known.state = State::Bounded;
  known.lower = count;
  return known;
}

}  // namespace

Expected<Answer> run_one(const View& view, const Titles& ask) {
  const Archive& archive = view.archive();
  std::vector<TitleId> titles = pick(view, ask, won(view, ask));
  Answer answer;
  answer.completeness = completeness_of(view, ask, titles);
  for (const TitleId id : titles) answer.evidence.emplace_back(id);
  for (const TitleId id : titles) {
    const TitleRow& row = archive[id];
    if (!row.race.known()) continue;
    const auto rows = archive.of(row.athlete);
    const auto in_race = [&](PerformanceId p) { return archive.races()[p.row] == row.race; };
    const auto found = std::ranges::find_if(rows, in_race);
    if (found != rows.end()) answer.evidence.emplace_back(*found);
  }
  if (!titles.empty()) answer.value = TitleLines{std::move(titles)};
  add_grounds(answer.completeness, answer.evidence);
  return answer;
}

}  // namespace miler::query
