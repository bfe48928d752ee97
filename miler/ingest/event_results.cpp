// Results of a meeting: see detail_tilastopaja.h.
#include <array>
#include <string>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/ingest/detail_foreign.h"
#include "miler/ingest/detail_tilastopaja.h"
#include "miler/ingest/detail_venue_cells.h"

namespace miler::ingest {
namespace {

/// A number or a text, as a text.
std::string word(JsonValue value) {
  if (const auto number = value.number()) return fmt::format("{}", *number);
  return std::string{trim(value.text())};
}

/// A mark, a word for none, or both: "6.58DQADR 2.2" is a mark that was annulled.
struct Performance {
  std::optional<Mark> mark;
  std::optional<NoMark> none;
};
Expected<Performance> parse_performance(std::string_view text, Distance distance) {
  const std::size_t word = text.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  Performance performance;
  if (word != std::string_view::npos) performance.none = parse_no_mark(text.substr(word));
  const std::string_view printed = trim(performance.none ? text.substr(0, word) : text);
  if (printed.empty()) return performance;
  const auto mark = parse_list_mark(printed, distance);
  if (!mark) return Unexpected{mark.error()};
  performance.mark = *mark;
  return performance;
}

class MeetingReader {
 public:
  MeetingReader(const Json& json, const RowOrigin& origin, VenueText venue, MeetText meet,
                BatchWriter& writer)
      : json_{json},
        origin_{origin},
        venue_text_{std::move(venue)},
        meet_text_{std::move(meet)},
        writer_{writer} {}

  void take_event(JsonValue event, std::size_t number) {
    event_number_ = number;
    const JsonValue results = event["results"];
    const auto name = parse_event_name(event["eventName"].text());
    const bool in_scope = name && covered(*name);
    const auto race = in_scope ? race_of(event, *name) : Expected<PerformanceDraft>{PerformanceDraft{}};
    for (std::size_t i = 0; i < results.size(); ++i) {
      writer_.count_row();
      result_number_ = i;
      row_ = results[i];
      if (!in_scope) {
        writer_.leave_out_of_scope();
      } else if (!race) {
        refuse("", {}, fmt::format("its race cannot be read: {}", race.error().message));
      } else {
        take(*race);
      }
    }
  }

 private:
  /// What the rows of a race have in common.
  Expected<PerformanceDraft> race_of(JsonValue event, EventName name) {
    const auto sex = parse_sex(event["gender"].text());
    if (!sex) return Unexpected{sex.error()};
    const auto date = parse_foreign_date(event["date"].text());
    if (!date) return Unexpected{date.error()};
    PerformanceDraft race;
    race.origin = origin_;
    race.event = event_of(name, *sex);
    race.date = *date;
    race.venue = writer_.venue(venue_text_);
    race.meet = writer_.meet(meet_text_);
    const bool indoors = equal_ignoring_case(event["indoorOutdoor"].text(), "indoor");
    race.course = name.surface == Surface::Road ? Course::Road : indoors ? Course::Short : Course::Outdoor400;
    // "-999-1-40-0-0" is an event of its own, "15-1-110-0-0" one of a combined event.
    const std::string_view list = event["listName"].text();
    if (!event["combinedEvent"].is_null() || (!list.empty() && list.front() != '-')) {
      race.kind = Kind::CombinedEventLeg;
    }
    race.round = round_of(event, race.kind);
    if (const std::string_view age = event["ageGroup"].text(); !age.empty() && age != "Senior") {
      race.race_name = writer_.text(age);
    }
    return race;
  }

  /// "Heats" and a number; the name of a round nobody knows goes into the note of its rows.
  Round round_of(JsonValue event, Kind kind) {
    const std::string_view name = trim(event["roundName"].text());
    std::string_view one = name;
    if (one.ends_with('s')) one.remove_suffix(1);
    const auto round = parse_round(one);
    round_note_ = round ? std::string{} : fmt::format("round printed as '{}'", name);
    Round read = round ? *round : Round{};
    const auto number = parse_number(word(event["heatNumber"]));
    if (kind == Kind::CombinedEventLeg) read = {number ? RoundKind::Race : RoundKind::Unknown, 0};
    if (number && *number <= 255) read.number = static_cast<std::uint8_t>(*number);
    return read;
  }

  void take(PerformanceDraft draft) {
    const auto person = person_of(draft.event.sex);
    if (!person) return;
    const std::string printed = word(row_["bestPerformance"]);
    const auto performance = parse_performance(printed, draft.event.distance);
    if (!performance) return refuse("bestPerformance", row_["bestPerformance"], performance.error().message);
    const std::string printed_rank = word(row_["rank"]);
    const TilastopajaRank rank = parse_tilastopaja_rank(printed_rank);
    if (!rank.unread.empty())
      return refuse("rank", row_["rank"], fmt::format("'{}' is not a place", rank.unread));
    draft.origin.line = json_.place_of(row_["athlete"]).line;
    draft.person = writer_.person(*person);
    draft.place = rank.place;
    draft.tie = rank.tie;
    draft.mark = performance->mark;
    std::string note = word(row_["recordFlags"]);
    const auto add = [&note](std::string_view text) {
      note += (note.empty() || text.empty() ? "" : "; ") + std::string{text};
    };
    add(round_note_);
    if (performance->none) {
      add(printed);
      draft.status = performance->none->status;
      if (performance->mark && performance->none->rest.starts_with("ADR")) annul(draft, *person, printed);
    } else if (!performance->mark) {
      draft.status = Status::NoMark;
    }
    draft.note = writer_.text(note);
    writer_.batch().performances.push_back(draft);
  }

  /// RULE a-mark-beside-a-disqualification
  void annul(PerformanceDraft& draft, const PersonText& person, const std::string& printed) {
    draft.status = Status::Ok;
    writer_.batch().annulments.push_back({.origin = draft.origin,
                                          .person = person,
                                          .event = draft.event.name(),
                                          .date = draft.date,
                                          .from = {},
                                          .to = {},
                                          .city = venue_text_.city,
                                          .place_now = 0,
                                          .reason = fmt::format("printed as {}", printed),
                                          .decided = {}});
  }

  Expected<PersonText> person_of(Sex sex) {
    const auto born = parse_birth(row_["DOB"].text());
    if (!born) return refused("DOB", born.error());
    const auto nation = parse_nation(row_["nation"].text());
    if (!nation) return refused("nation", nation.error());
    PersonText person{.name = std::string{trim(row_["athlete"].text())},
                      .sex = sex,
                      .born = *born,
                      .nation = *nation,
                      .code = {}};
    if (person.name.empty()) {
      return refused("athlete", {.code = ErrorCode::BadSheet, .message = "the row names nobody"});
    }
    if (const std::string own = word(row_["toID"]); !own.empty()) {
      person.code = fmt::format("tilastopaja:{}", own);
    } else if (const std::string world = word(row_["WAID"]); !world.empty()) {
      person.code = fmt::format("wa:{}", world);
    }
    return person;
  }

  Unexpected refused(std::string_view field, const Error& error) {
    refuse(field, row_[field], error.message);
    return Unexpected{error};
  }

  void refuse(std::string_view field, JsonValue value, const std::string& reason) {
    CellPlace place = json_.place_of(value);
    if (place.column == 0) place = {json_.place_of(row_["athlete"]).line, 0};
    writer_.refuse(place.line, place.column,
                   fmt::format("events[{}].results[{}]{}{}", event_number_, result_number_,
                               field.empty() ? "" : ".", field),
                   word(value), reason);
  }

  const Json& json_;
  RowOrigin origin_;
  VenueText venue_text_;
  MeetText meet_text_;
  BatchWriter& writer_;
  JsonValue row_;
  std::string round_note_;
  std::size_t event_number_ = 0, result_number_ = 0;
};

}  // namespace

Expected<bool> read_event_results(const Json& json, const ReadOptions& options, BatchWriter& writer) {
  const JsonValue root = json.root();
  const auto country = parse_nation(root["country"].text());
  if (!country) return Unexpected{country.error()};
  VenueText venue = city_with_state(root["city"].text(), *country);
  venue.name = trim(root["arena"].text());
  const MeetText meet{.name = std::string{trim(root["compName"].text())},
                      .edition = {},
                      .code = fmt::format("tilastopaja:{}", word(root["compID"]))};
  const std::string_view key = options.source.empty() ? std::string_view{"event-results"} : options.source;
  const std::uint32_t source =
      writer.source_of_format(key, "Tilastopaja, results of meetings", Confidence::High);
  const RowOrigin origin = writer.origin(0, source, writer.batch().sources[source].confidence);
  MeetingReader reader{json, origin, std::move(venue), meet, writer};
  const JsonValue events = root["events"];
  for (std::size_t i = 0; i < events.size(); ++i) reader.take_event(events[i], i);
  return true;
}

}  // namespace miler::ingest
