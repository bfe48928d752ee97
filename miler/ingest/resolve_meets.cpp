// Meet texts to meetings and series. Conservative: a foreign name joins a series only when a whole part of it
// is the series' name or alias; otherwise the meeting stands alone.
#include <algorithm>
#include <cstdlib>

#include "miler/base/text.h"
#include "miler/ingest/detail_meets.h"
#include "miler/names/fold.h"

namespace miler::ingest {
namespace {

bool is_ordinal(std::string_view word) {
  const std::size_t digits = word.find_first_not_of("0123456789");
  if (digits == 0) return word.size() > 1 && word.find_first_not_of("IVXLCDM") == std::string_view::npos;
  if (digits == std::string_view::npos) return word.size() <= 3;
  const std::string_view tail = word.substr(digits);
  return digits <= 3 && (tail == "st" || tail == "nd" || tail == "rd" || tail == "th" || tail == "." ||
                         tail == "°" || tail == "º" || tail == "ª" || tail == "e" || tail == "a");
}

bool is_year(std::string_view word) {
  const auto year = parse_number(word);
  return word.size() == 4 && year && *year >= 1800 && *year <= 2200;
}

/// Days from the meeting's to that one; 0 within.
int days_apart(const Meeting& meeting, Date on) {
  if (!meeting.first.known() || !on.known()) return 0;
  if (on.latest() < meeting.first.earliest())
    return static_cast<int>((meeting.first.earliest() - on.latest()).count());
  if (meeting.last.latest() < on.earliest())
    return static_cast<int>((on.earliest() - meeting.last.latest()).count());
  return 0;
}

constexpr int kMostDaysApart = 16;  // of one edition of a championship

}  // namespace

std::string_view without_edition(std::string_view name) {
  name = trim(name);
  const std::size_t first = name.find(' ');
  if (first != std::string_view::npos &&
      (is_ordinal(name.substr(0, first)) || is_year(name.substr(0, first)))) {
    name = trim(name.substr(first));
  }
  const std::size_t last = name.rfind(' ');
  if (last != std::string_view::npos && is_year(name.substr(last + 1))) name = trim(name.substr(0, last));
  return name;
}

Meets::Meets(const Archive& archive, const Venues& venues) : venues_{&venues} {
  const Columns& tables = archive.tables();
  for (std::uint32_t row = 0; row < tables.series.size(); ++row) {
    series_.push_back({SeriesId{row}, std::string{archive.text(tables.series[row].name)}});
    add_alias(row, series_.back().name);
    for (const NameSpell& alias : archive.aliases(SeriesId{row})) add_alias(row, archive.text(alias.name));
  }
  for (std::uint32_t row = 0; row < tables.meetings.size(); ++row) {
    const MeetingRow& known = tables.meetings[row];
    Meeting meeting;
    meeting.known = MeetingId{row};
    meeting.series = known.series.known() ? known.series.row : kNone;
    meeting.name = archive.text(known.name);
    meeting.edition = archive.text(known.edition);
    meeting.code = archive.text(known.code);
    meeting.first = known.first_day;
    meeting.last = known.last_day;
    meeting.venue = venues.of(known.venue);
    meeting.level = known.level;
    if (!meeting.code.empty()) by_code_.emplace(meeting.code, row);
    if (meeting.series != kNone) by_series_.emplace(meeting.series, row);
    meetings_.push_back(std::move(meeting));
  }
}

std::uint32_t Meets::find_series(std::string_view name) const {
  const auto found = series_by_name_.find(names::fold(name));
  return found == series_by_name_.end() ? kNone : found->second;
}

void Meets::add_alias(std::uint32_t series, std::string_view alias) {
  series_by_name_.emplace(names::fold(alias), series);
}

std::uint32_t Meets::find_or_add_series(std::string_view name) {
  if (const std::uint32_t known = find_series(name); known != kNone) return known;
  const auto index = static_cast<std::uint32_t>(series_.size());
  series_.push_back({{}, std::string{name}});
  add_alias(index, name);
  return index;
}

std::uint32_t Meets::series_within(std::string_view name) const {
  if (const std::uint32_t whole = find_series(without_edition(name)); whole != kNone) return whole;
  for (const std::string_view part : split(name, ',')) {
    if (const std::uint32_t found = find_series(without_edition(part)); found != kNone) return found;
  }
  return kNone;
}

std::uint32_t Meets::of_series(std::uint32_t series, Date on, std::uint32_t venue,
                               std::string_view code) const {
  std::uint32_t found = kNone;
  const auto [begin, end] = by_series_.equal_range(series);
  for (auto it = begin; it != end; ++it) {
    const Meeting& meeting = meetings_[it->second];
    if (!meeting.code.empty() && !code.empty() && meeting.code != code) continue;
    if (days_apart(meeting, on) > kMostDaysApart) continue;
    if (venue != kNone && meeting.venue != kNone && !venues_->same_city(venue, meeting.venue)) continue;
    if (found == kNone || it->second < found) found = it->second;
  }
  return found;
}

void Meets::stretch(std::uint32_t index, Date on, std::uint32_t venue, std::string_view code) {
  Meeting& meeting = meetings_[index];
  const auto say = [&](auto& field, const auto& value) {
    field = value;
    meeting.grown = true;
  };
  if (on.is_full()) {  // no news: the archive reads a meeting's days off its races
    if (!meeting.first.is_full() || on.packed() < meeting.first.packed()) meeting.first = on;
    if (!meeting.last.is_full() || on.packed() > meeting.last.packed()) meeting.last = on;
  }
  if (meeting.venue == kNone && venue != kNone) say(meeting.venue, venue);
  if (meeting.code.empty() && !code.empty()) {
    say(meeting.code, std::string{code});
    by_code_.emplace(meeting.code, index);
  }
}

std::uint32_t Meets::find_or_add(const MeetText& text, Date on, std::uint32_t venue) {
  if (text.name.empty()) return kNone;
  std::uint32_t found = kNone;
  std::uint32_t series = kNone;
  if (const auto coded = by_code_.find(text.code); !text.code.empty() && coded != by_code_.end()) {
    found = coded->second;
  } else {
    series = text.code.empty() ? find_or_add_series(without_edition(text.name)) : series_within(text.name);
    if (series != kNone) found = of_series(series, on, venue, text.code);
  }
  if (found == kNone) {
    found = static_cast<std::uint32_t>(meetings_.size());
    Meeting meeting;
    meeting.series = series;
    meeting.name = text.name;
    meeting.edition = text.edition;
    meeting.code = text.code;
    meeting.first = meeting.last = on;
    meeting.venue = venue;
    meeting.level = text.level;
    meetings_.push_back(std::move(meeting));
    if (!text.code.empty()) by_code_.emplace(text.code, found);
    if (series != kNone) by_series_.emplace(series, found);
  }
  stretch(found, on, venue, text.code);
  return found;
}

}  // namespace miler::ingest
