#include "miler/story/field.h"

#include <algorithm>

#include <fmt/format.h>

#include "miler/base/text.h"

namespace miler::story {
namespace {

Unexpected fault(std::uint32_t line, std::string_view why) {
  return Unexpected{Error{.code = ErrorCode::BadArgument, .message = fmt::format("line {}: {}", line, why)}};
}

/// The cells of a runner's line: commas part them, quotes keep a comma. None when a quote is left open.
std::vector<std::string> cells_of(std::string_view line) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  if (quoted) return {};
  for (std::string& cell : cells) cell = std::string{trim(cell)};
  return cells;
}

/// The keys of the head, gathered before they are read: event and sex make one value of two lines.
struct Head {
  std::string event, sex;
  std::uint32_t event_line = 0, sex_line = 0;
  std::vector<std::string> keys;
};

template <class Value>
std::optional<Error> put(Value& target, const Expected<Value>& read) {
  if (!read) return read.error();
  target = *read;
  return std::nullopt;
}

std::optional<Error> put_key(Field& field, Head& head, std::string_view key, const std::string& value,
                             std::uint32_t line) {
  if (std::ranges::find(head.keys, key) != head.keys.end()) {
    return Error{.code = ErrorCode::BadArgument, .message = fmt::format("the key '{}' stands twice", key)};
  }
  head.keys.emplace_back(key);
  if (key == "race")
    field.race = value;
  else if (key == "meet")
    field.meet = value;
  else if (key == "venue")
    field.venue = value;
  else if (key == "date")
    return put(field.date, parse_date(value));
  else if (key == "class")
    return put(field.level, parse_meet_class(value));
  else if (key == "paced")
    return put(field.paced, parse_tristate(value));
  else if (key == "lights")
    return put(field.lights, parse_tristate(value));
  else if (key == "event") {
    head.event = value;
    head.event_line = line;
  } else if (key == "sex") {
    head.sex = value;
    head.sex_line = line;
  } else if (key != "source") {
    return Error{
        .code = ErrorCode::BadArgument,
        .message = fmt::format("'{}' is not a key of a field (race, meet, date, venue, event, sex, class, "
                               "paced, lights, source)",
                               key)};
  }
  return std::nullopt;
}

Expected<Starter> read_starter(std::string_view line, std::uint32_t number) {
  const std::vector<std::string> cells = cells_of(line);
  if (cells.empty()) return fault(number, "a quote that is not closed");
  Starter starter;
  starter.line = number;
  starter.name = cells[0];
  if (starter.name.empty()) return fault(number, "a runner without a name");
  for (std::size_t i = 1; i < cells.size(); ++i) {
    const std::string& cell = cells[i];
    if (cell == "pacer") {
      starter.pacer = true;
    } else if (cell == "scratched") {
      starter.scratched = true;
    } else if (cell.starts_with("born ")) {
      const Expected<Date> born = parse_date(trim(std::string_view{cell}.substr(5)));
      if (!born) return fault(number, born.error().message);
      starter.born = *born;
    } else if (cell.starts_with("id:")) {
      starter.id = std::string{trim(std::string_view{cell}.substr(3))};
    } else {
      const Expected<Country> nation = parse_country(cell);
      if (!nation) {
        return fault(number,
                     fmt::format("'{}' is neither a nation, a birth date, an id, pacer nor scratched", cell));
      }
      starter.nation = *nation;
    }
  }
  return starter;
}

}  // namespace

Expected<Field> parse_field(std::string_view text) {
  Field field;
  Head head;
  bool in_head = true, begun = false;
  std::uint32_t number = 0;
  for (const std::string_view raw : lines(text)) {
    ++number;
    const std::string_view line = trim(number == 1 && raw.starts_with("\xEF\xBB\xBF") ? raw.substr(3) : raw);
    if (line.starts_with('#')) continue;
    if (line.empty()) {
      in_head = in_head && !begun;
      continue;
    }
    begun = true;
    if (in_head) {
      const std::size_t colon = line.find(':');
      if (colon == std::string_view::npos)
        return fault(number, "the head of a field has 'key: value' lines, and a blank line behind them");
      const std::string value{trim(line.substr(colon + 1))};
      if (auto wrong = put_key(field, head, trim(line.substr(0, colon)), value, number)) {
        return fault(number, wrong->message);
      }
    } else {
      Expected<Starter> starter = read_starter(line, number);
      if (!starter) return Unexpected{starter.error()};
      field.starters.push_back(std::move(*starter));
    }
  }
  for (const std::string_view needed : {"event", "sex", "date"}) {
    if (std::ranges::find(head.keys, needed) == head.keys.end())
      return fault(1, fmt::format("a field needs the keys event, sex and date: '{}' is missing", needed));
  }
  if (!field.date.is_full()) return fault(1, "the date of a race is a day");
  const Expected<EventName> name = parse_event_name(head.event);
  if (!name) return fault(head.event_line, name.error().message);
  const Expected<Sex> sex = parse_sex(head.sex);
  if (!sex) return fault(head.sex_line, sex.error().message);
  field.event = event_of(*name, *sex);
  if (field.starters.empty())
    return fault(number, "a field without runners: they stand behind a blank line, one a line");
  return field;
}

namespace {

/// Nothing for somebody unknown.
Expected<std::optional<AthleteId>> find(const Archive& archive, const names::Directory& directory,
                                        const Starter& starter, Sex sex) {
  if (!starter.id.empty()) {
    const std::optional<AthleteId> athlete = archive.athlete(starter.id);
    if (!athlete) return fault(starter.line, fmt::format("nobody has the id '{}'", starter.id));
    return athlete;
  }
  const Expected<AthleteId> athlete =
      directory.athlete(starter.name, {.sex = sex, .nation = starter.nation, .born = starter.born});
  if (athlete) return *athlete;
  if (athlete.error().code != ErrorCode::Ambiguous) return std::nullopt;
  Error error = athlete.error();
  error.message = fmt::format("line {}: {}", starter.line, error.message);
  return Unexpected{std::move(error)};
}

}  // namespace

Expected<ResolvedField> resolve(const Archive& archive, const names::Directory& directory, Field field) {
  ResolvedField resolved;
  for (const Starter& starter : field.starters) {
    const auto athlete = find(archive, directory, starter, field.event.sex);
    if (!athlete) return Unexpected{athlete.error()};
    const auto same = std::ranges::find(resolved.athletes, *athlete);
    if (*athlete && same != resolved.athletes.end()) {
      const auto index = static_cast<std::size_t>(same - resolved.athletes.begin());
      return fault(starter.line, fmt::format("{} stands on line {} already", directory.describe(**athlete),
                                             field.starters[index].line));
    }
    resolved.athletes.push_back(*athlete);
  }
  if (!field.venue.empty()) {
    const Expected<names::Place> place = directory.place(field.venue);
    if (place) {
      resolved.venue = place->venue;
      resolved.city = place->venue ? std::string{archive.text(archive[*place->venue].city)} : place->city;
      resolved.country = place->venue ? archive[*place->venue].country : place->country;
    } else if (place.error().code == ErrorCode::Ambiguous) {
      return Unexpected{place.error()};
    }
  }
  if (!field.meet.empty()) {
    const Expected<SeriesId> series = directory.series(field.meet);
    if (series) resolved.series = *series;
  }
  resolved.field = std::move(field);
  return resolved;
}

}  // namespace miler::story
