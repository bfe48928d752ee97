// Histories of athletes: see detail_tilastopaja.h.
#include <array>
#include <string>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/ingest/detail_foreign.h"
#include "miler/ingest/detail_person_names.h"
#include "miler/ingest/detail_seen.h"
#include "miler/ingest/detail_tilastopaja.h"
#include "miler/ingest/detail_venue_cells.h"

namespace miler::ingest {
namespace {

enum class Field : std::uint8_t {
  Indoors,
  Event,
  Eligible,
  Result,
  Points,
  Rank,
  Round,
  Stage,
  AgeGroup,
  Competition,
  Name,
  ShortName,
  Date,
  City,
  Nation
};
constexpr std::size_t kFields = 15;
/// In the order of the file.
constexpr std::array<std::string_view, kFields> kNames = {
    "IndoorOutdoor", "event",     "okForSB",    "result",   "iaafpoints",
    "rank",          "round",     "roundstage", "agegroup", "competition_ID",
    "compName",      "compShort", "date",       "city",     "venuecountry"};

/// Points printed for older results are those of an older edition.
constexpr int kFirstYearOfThePoints = 2010;

class AthleteReader {
 public:
  AthleteReader(const Json& json, const RowOrigin& origin, Sex sex, std::uint32_t person, BatchWriter& writer)
      : json_{json}, origin_{origin}, sex_{sex}, person_{person}, writer_{writer} {}

  void take(JsonValue result, std::size_t index) {
    writer_.count_row();
    result.members(kNames, values_);
    index_ = index;
    const Known& event = known_event(text(Field::Event));
    if (!event.covered) return writer_.leave_out_of_scope();
    PerformanceDraft draft;
    draft.origin = origin_;
    draft.origin.line = json_.place_of(value(Field::Event)).line;
    draft.person = person_;
    draft.event = event_of(event.name, sex_);
    note_.clear();
    if (!read_date(draft) || !read_mark(draft) || !read_points(draft) || !read_place_of_meeting(draft))
      return;
    read_rank_and_round(draft);
    read_course(draft);
    draft.note = writer_.text(note_);
    writer_.batch().performances.push_back(draft);
  }

 private:
  struct Known {
    EventName name;
    bool covered = false;
  };

  JsonValue value(Field field) const { return values_[static_cast<std::size_t>(field)]; }
  std::string_view text(Field field) const { return value(field).text(); }

  bool refuse(Field field, const Error& error) {
    CellPlace place = json_.place_of(value(field));
    if (place.column == 0) place = json_.place_of(value(Field::Event));
    writer_.refuse(place.line, place.column,
                   fmt::format("results[{}].{}", index_, kNames[static_cast<std::size_t>(field)]),
                   text(field), error.message);
    return false;
  }

  void note(std::string_view text) {
    if (!note_.empty()) note_ += "; ";
    note_ += text;
  }

  const Known& known_event(std::string_view code) {
    if (const Known* known = events_.find(code)) return *known;
    const auto name = parse_event_name(code);
    return events_.add(code, name && covered(*name) ? Known{*name, true} : Known{});
  }

  bool read_date(PerformanceDraft& draft) {
    const auto date =
        text(Field::Date).empty() ? Expected<Date>{Date{}} : parse_foreign_date(text(Field::Date));
    if (!date) return refuse(Field::Date, date.error());
    draft.date = *date;
    return true;
  }

  bool read_mark(PerformanceDraft& draft) {
    const std::string_view printed = trim(text(Field::Result));
    if (printed.empty()) {
      draft.status = Status::NoMark;
      note("no mark, and no reason given");
      return true;
    }
    if (const auto none = parse_no_mark(printed)) {
      draft.status = none->status;
      note(none->rest);
      return true;
    }
    const auto mark = parse_list_mark(printed, draft.event.distance);
    if (!mark) return refuse(Field::Result, mark.error());
    draft.mark = *mark;
    return true;
  }

  bool read_points(PerformanceDraft& draft) {
    const auto points = parse_points(text(Field::Points));
    if (!points) return refuse(Field::Points, points.error());
    if (draft.date.known() && draft.date.year() >= kFirstYearOfThePoints) draft.points = *points;
    return true;
  }

  bool read_place_of_meeting(PerformanceDraft& draft) {
    const auto country = parse_nation(text(Field::Nation));
    if (!country) return refuse(Field::Nation, country.error());
    draft.venue = writer_.venue(city_with_state(text(Field::City), *country));
    const std::string_view number = text(Field::Competition);
    draft.meet =
        writer_.meet({.name = std::string{trim(text(Field::Name))},
                      .edition = {},
                      .code = number.empty() ? std::string{} : fmt::format("tilastopaja:{}", number)});
    return true;
  }

  void read_rank_and_round(PerformanceDraft& draft) {
    const TilastopajaRank rank = parse_tilastopaja_rank(text(Field::Rank));
    draft.place = rank.place;
    draft.tie = rank.tie;
    if (rank.combined) draft.kind = Kind::CombinedEventLeg;
    if (!rank.unread.empty()) note(fmt::format("place printed as '{}'", rank.unread));
    const TilastopajaRound round = parse_tilastopaja_round(text(Field::Round), text(Field::Stage));
    // The stage of a combined event is that of its last event, not of a race.
    draft.round = rank.combined && round.round.kind == RoundKind::Final ? Round{} : round.round;
    if (!round.unread.empty()) note(fmt::format("round printed as '{}'", round.unread));
    // A race for an age class is another race than the one for all on the same day.
    if (const std::string_view group = text(Field::AgeGroup); !group.empty()) {
      draft.race_name = writer_.text(group);
    } else if (!round.age_class.empty()) {
      draft.race_name = writer_.text(fmt::format("age class {}", round.age_class));
    }
  }

  /// RULE not-eligible-indoors
  void read_course(PerformanceDraft& draft) {
    const bool refused = value(Field::Eligible).is_false() && draft.mark;
    if (draft.event.surface == Surface::Road) {
      draft.course = Course::Road;
      draft.ineligible = refused;
    } else if (text(Field::Indoors) != "Indoor") {
      draft.course = Course::Outdoor400;
      draft.ineligible = refused;
    } else if (!refused) {
      draft.course = Course::Short;
    } else {
      const bool small =
          draft.points > 0 && indoor_course(draft.event, *draft.mark, draft.points) == Course::Short;
      draft.course = small ? Course::Short : Course::Oversized;
      draft.ineligible = small;
    }
  }

  const Json& json_;
  RowOrigin origin_;
  Sex sex_;
  std::uint32_t person_;
  BatchWriter& writer_;
  std::array<JsonValue, kFields> values_ = {};
  std::size_t index_ = 0;
  std::string note_;
  Seen<Known> events_;
};

Unexpected unreadable(std::string_view field, std::string_view reason) {
  return Unexpected{Error{.code = ErrorCode::BadSheet, .message = fmt::format("{}: {}", field, reason)}};
}

Expected<PersonText> person_of(JsonValue root, Sex sex) {
  const std::string_view day = root["birthDate"].text();
  const auto born = parse_birth(day.empty() ? root["birthYear"].text() : day);
  if (!born) return unreadable("birthDate", born.error().message);
  const auto nation = parse_nation(root["nationality"].text());
  if (!nation) return unreadable("nationality", nation.error().message);
  const std::string name = fmt::format("{} {}", root["givenName"].text(), root["familyName"].text());
  const std::string shown = name_with_small_letters(name);
  if (shown.empty()) return unreadable("givenName", "the file names nobody");
  const std::string_view number = root["tpAthleteId"].text();
  return PersonText{.name = shown,
                    .sex = sex,
                    .born = *born,
                    .nation = *nation,
                    .code = number.empty() ? std::string{} : fmt::format("tilastopaja:{}", number)};
}

}  // namespace

Expected<bool> read_tilastopaja_athlete(const Json& json, const ReadOptions& options, BatchWriter& writer) {
  const JsonValue root = json.root();
  const JsonValue results = root["results"];
  if (root["givenName"].is_null()) {
    for (std::size_t i = 0; i < results.size(); ++i) {
      writer.count_row();
      writer.leave_out_of_scope();
    }
    return true;
  }
  const auto sex = parse_sex(root["gender"].text());
  if (!sex) return unreadable("gender", sex.error().message);
  const auto person = person_of(root, *sex);
  if (!person) return Unexpected{person.error()};
  const std::string_view key = options.source.empty() ? std::string_view{"tilastopaja"} : options.source;
  const std::uint32_t source =
      writer.source_of_format(key, "Tilastopaja, histories of athletes", Confidence::Medium);
  const RowOrigin origin = writer.origin(0, source, writer.batch().sources[source].confidence);
  AthleteReader reader{json, origin, *sex, writer.person(*person), writer};
  for (std::size_t i = 0; i < results.size(); ++i) reader.take(results[i], i);
  return true;
}

}  // namespace miler::ingest
