// Cells by name: see detail_fields.h.
#include <algorithm>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/ingest/detail_fields.h"

namespace miler::ingest {
namespace {

constexpr std::array<std::string_view, kColumns> kWords = {
    "affiliation", "aliases", "as-of",   "at",         "at-or-under", "athlete",   "basis",     "born",
    "bound",       "city",    "class",   "confidence", "count",       "country",   "date",      "decided",
    "drop",        "due",     "edition", "event",      "family",      "field",     "from",      "home",
    "is",          "keep",    "key",     "kind",       "lights",      "mark",      "meet",      "name",
    "nation",      "nations", "note",    "paced",      "place",       "place-now", "published", "race",
    "ratified",    "reason",  "region",  "renamed",    "rescinded",   "round",     "row",       "rows",
    "scope",       "sex",     "source",  "status",     "title",       "to",        "track",     "under",
    "until",       "venue",   "was",     "what",       "won",         "licence"};

}  // namespace

std::string_view to_word(Column column) { return kWords[static_cast<std::size_t>(column)]; }

std::optional<Column> find_column(std::string_view word) {
  const auto* const found = std::ranges::find(kWords, word);
  if (found == kWords.end()) return std::nullopt;
  return static_cast<Column>(found - kWords.begin());
}

void Fields::refuse(Column column, std::string reason) {
  if (!ok_) return;
  ok_ = false;
  const std::uint16_t cell = layout_->cells[static_cast<std::size_t>(column)];
  CellPlace place{row_->line, 0};
  if (cell != 0) place = place_of(*row_, cell - 1U);
  writer_->refuse(place.line, place.column, to_word(column), text(column), std::move(reason));
}

std::string_view Fields::text(Column column) const {
  const auto index = static_cast<std::size_t>(column);
  const std::uint16_t cell = layout_->cells[index];
  if (cell != 0) {
    const std::string_view value = trim((*row_)[cell - 1U]);
    if (!value.empty()) return value;
  }
  return layout_->defaults[index];
}

std::string_view Fields::needed(Column column) {
  const std::string_view value = text(column);
  if (value.empty()) refuse(column, fmt::format("needs a value for '{}'", to_word(column)));
  return value;
}

std::vector<std::string_view> Fields::list(Column column) const {
  std::vector<std::string_view> values;
  for (const std::string_view value : split(text(column), ';')) {
    if (!trim(value).empty()) values.push_back(trim(value));
  }
  return values;
}

Sex Fields::sex() {
  if (needed(Column::Sex).empty()) return {};
  return read(Column::Sex, parse_sex, Sex::Men);
}

EventName Fields::event_name() {
  if (needed(Column::Event).empty()) return {};
  return read(Column::Event, parse_event_name, EventName{});
}

std::optional<Event> Fields::any_event() {
  if (text(Column::Event).empty()) return std::nullopt;
  return event();
}

Mark Fields::mark(Column column) {
  if (needed(column).empty()) return {};
  Expected<Mark> mark = parse_mark(text(column));
  if (mark && mark->time == Duration{}) {
    mark = Unexpected{
        Error{.code = ErrorCode::BadMark, .message = fmt::format("'{}' is no time at all", text(column))}};
  }
  return checked(column, mark, Mark{});
}

std::int64_t Fields::number(Column column) {
  const std::string_view value = needed(column);
  if (value.empty()) return 0;
  const auto number = parse_number(value);
  if (!number) refuse(column, fmt::format("'{}' is not a whole number", value));
  return number.value_or(0);
}

RowOrigin Fields::origin() {
  const std::uint32_t source = writer_->source(text(Column::Source));
  const Confidence of_source = writer_->batch().sources[source].confidence;
  return writer_->origin(row_->line, source, read(Column::Confidence, parse_confidence, of_source));
}

PersonText Fields::person(Column column) {
  return {.name = std::string{needed(column)},
          .sex = sex(),
          .born = date(Column::Born),
          .nation = nation(Column::Nation),
          .code = {}};
}

VenueText Fields::venue() {
  return {.name = std::string{text(Column::Venue)},
          .city = std::string{text(Column::City)},
          .region = std::string{text(Column::Region)},
          .country = nation(Column::Country)};
}

MeetText Fields::meet() const {
  return {.name = std::string{text(Column::Meet)}, .edition = std::string{text(Column::Edition)}, .code = {}};
}

RaceText Fields::race() {
  return {.date = date(Column::Date),
          .event = any_event(),
          .venue = venue(),
          .meet = meet(),
          .round = read(Column::Round, parse_round, Round{}),
          .course = read(Column::Track, parse_course, Course::Unknown)};
}

}  // namespace miler::ingest
