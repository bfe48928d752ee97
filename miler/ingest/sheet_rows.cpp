// Rows of the blocks of a sheet to drafts: docs/sheets.md.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/ingest/detail_sheet_rows.h"

namespace miler::ingest {
namespace {

using C = Column;

struct Spell {
  std::string_view what;
  Date from, until;
};

/// "Autzen Field until 1969", "KEN from 1999 until 2005-05-06": a text and the days it was good.
Expected<Spell> parse_spell(std::string_view text) {
  Spell spell;
  for (const auto& [word, side] : {std::pair{" until ", &Spell::until}, std::pair{" from ", &Spell::from}}) {
    const std::size_t at = text.rfind(word);
    if (at == std::string_view::npos) continue;
    const std::string_view day = trim(text.substr(at + std::string_view{word}.size()));
    // "Field from Mars" is a name: only what begins like a year is a day.
    if (day.empty() || !is_digit(day.front())) continue;
    const Expected<Date> date = parse_date(day);
    if (!date) return Unexpected{date.error()};
    spell.*side = *date;
    text = text.substr(0, at);
  }
  spell.what = trim(text);
  return spell;
}

std::vector<NamedDraft> names(Fields& fields) {
  std::vector<NamedDraft> names;
  for (const std::string_view alias : fields.list(C::Aliases)) names.push_back({std::string{alias}, {}, {}});
  for (const std::string_view renamed : fields.list(C::Renamed)) {
    const Spell spell = fields.checked(C::Renamed, parse_spell(renamed), Spell{});
    names.push_back({std::string{spell.what}, spell.from, spell.until});
  }
  return names;
}

template <class Draft>
Taken add(Fields& fields, std::vector<Draft>& drafts, Draft draft) {
  if (fields.ok()) drafts.push_back(std::move(draft));
  return Taken::Yes;
}

Taken take_source(Fields& fields, BatchWriter& writer) {
  const SourceDraft source{.key = std::string{fields.text(C::Key)},
                           .title = std::string{fields.text(C::Title)},
                           .published = std::string{fields.text(C::Published)},
                           .licence = std::string{fields.text(C::Licence)},
                           .confidence = fields.read(C::Confidence, parse_confidence, Confidence::Medium)};
  if (fields.ok() && !writer.describe(source)) {
    fields.refuse(C::Key, fmt::format("source '{}' has been described otherwise", source.key));
  }
  return Taken::Yes;
}

Taken take_person(Fields& fields, BatchWriter& writer) {
  PersonDraft draft{.origin = fields.origin(),
                    .person = fields.person(C::Name),
                    .home = std::string{fields.text(C::Home)},
                    .affiliation = std::string{fields.text(C::Affiliation)},
                    .family = std::string{fields.text(C::Family)},
                    .note = std::string{fields.text(C::Note)},
                    .aliases = {},
                    .nations = {}};
  for (const std::string_view alias : fields.list(C::Aliases)) draft.aliases.emplace_back(alias);
  for (const std::string_view text : fields.list(C::Nations)) {
    const Spell spell = fields.checked(C::Nations, parse_spell(text), Spell{});
    const Country nation = fields.checked(C::Nations, parse_country(spell.what), Country{});
    draft.nations.push_back({nation, spell.from, spell.until});
  }
  return add(fields, writer.batch().person_rows, std::move(draft));
}

Taken take_venue(Fields& fields, BatchWriter& writer) {
  VenueText venue = fields.venue();
  venue.name = fields.text(C::Name);
  return add(fields, writer.batch().venue_rows,
             {fields.origin(), std::move(venue), names(fields), std::string{fields.text(C::Note)}});
}

Taken take_series(Fields& fields, BatchWriter& writer) {
  return add(fields, writer.batch().series_rows,
             {fields.origin(), std::string{fields.text(C::Name)}, names(fields),
              fields.read(C::Class, parse_meet_class, MeetClass::Unknown)});
}

bool in_scope(const std::optional<Event>& event) { return !event || covered(event->name()); }

Taken take_race(Fields& fields, BatchWriter& writer) {
  RaceDraft draft{.origin = fields.origin(),
                  .race = fields.race(),
                  .name = std::string{fields.text(C::Name)},
                  .level = fields.read(C::Class, parse_meet_class, MeetClass::Unknown),
                  .paced = fields.read(C::Paced, parse_tristate, Tristate::Unknown),
                  .lights = fields.read(C::Lights, parse_tristate, Tristate::Unknown)};
  if (fields.ok() && !in_scope(draft.race.event)) return Taken::OutOfScope;
  return add(fields, writer.batch().race_rows, std::move(draft));
}

/// "en-route 1mile": the kind of row, and the longer race of a split.
void read_kind(Fields& fields, PerformanceDraft& draft) {
  const std::string_view text = fields.text(C::Kind);
  const std::size_t space = text.find(' ');
  draft.kind = fields.checked(C::Kind, parse_kind(text.substr(0, space)), Kind::Race);
  if (draft.kind != Kind::EnRoute) {
    if (space != std::string_view::npos) fields.refuse(C::Kind, "only a split has a longer distance");
    return;
  }
  if (space == std::string_view::npos) return;  // a split of some longer race: the resolver looks for it
  const Distance distance = fields.checked(C::Kind, parse_distance(trim(text.substr(space))), Distance{});
  if (distance <= draft.event.distance) fields.refuse(C::Kind, "a split is of a longer race");
  draft.within = EventName{distance, draft.event.surface, draft.event.barriers};
}

/// A mark, or in either column the word for why there is none; "ok" alone: the mark is not known.
void read_outcome(Fields& fields, PerformanceDraft& draft) {
  draft.status = fields.read(C::Status, parse_status, Status::Ok);
  const std::string_view text = fields.text(C::Mark);
  if (text.empty()) {
    if (fields.text(C::Status).empty()) fields.needed(C::Mark);
    return;
  }
  if (is_digit(text.front())) {
    draft.mark = fields.mark();
  } else {
    draft.status = fields.checked(C::Mark, parse_status(text), Status::Ok);
  }
}

void read_place(Fields& fields, PerformanceDraft& draft) {
  draft.round = fields.read(C::Round, parse_round, Round{});
  const PlaceCode code = fields.read(C::Place, parse_place_code, PlaceCode{});
  draft.place = code.place.value_or(0);
  draft.tie = code.tie;
  if (draft.round == Round{}) draft.round = code.round;
  if (code.combined && draft.kind == Kind::Race) draft.kind = Kind::CombinedEventLeg;
}

Taken take_performance(Fields& fields, BatchWriter& writer) {
  PerformanceDraft draft;
  draft.origin = fields.origin();
  draft.event = fields.event();
  draft.date = fields.date(C::Date);
  draft.course = fields.read(C::Track, parse_course, Course::Unknown);
  draft.level = fields.read(C::Class, parse_meet_class, MeetClass::Unknown);
  draft.paced = fields.read(C::Paced, parse_tristate, Tristate::Unknown);
  draft.lights = fields.read(C::Lights, parse_tristate, Tristate::Unknown);
  read_kind(fields, draft);
  read_outcome(fields, draft);
  read_place(fields, draft);
  const PersonText person = fields.person();
  const VenueText venue = fields.venue();
  if (!fields.ok()) return Taken::Yes;
  if (!covered(draft.event.name())) return Taken::OutOfScope;
  draft.person = writer.person(person);
  draft.venue = writer.venue(venue);
  draft.meet = writer.meet(fields.meet());
  draft.race_name = writer.text(fields.text(C::Race));
  draft.note = writer.text(fields.text(C::Note));
  return add(fields, writer.batch().performances, draft);
}

Taken take_split(Fields& fields, BatchWriter& writer) {
  SplitDraft draft{.origin = fields.origin(),
                   .race = fields.race(),
                   .person = fields.person(),
                   .at = fields.read(C::At, parse_distance, Distance{}),
                   .mark = fields.mark()};
  if (!fields.ok()) return Taken::Yes;
  if (!in_scope(draft.race.event)) return Taken::OutOfScope;
  if (draft.at <= Distance{} || draft.at >= draft.race.event->distance) {
    fields.refuse(C::At, "a split lies between the start and the finish");
  }
  return add(fields, writer.batch().splits, std::move(draft));
}

// Words of records and counts; they are the archive's, which has no reader of its own for them.
template <class T, std::size_t N>
T read_word(Fields& fields, Column column, const std::array<std::pair<std::string_view, T>, N>& words,
            T fallback) {
  const std::string_view text = fields.text(column);
  if (text.empty()) return fallback;
  for (const auto& [word, value] : words) {
    if (equal_ignoring_case(text, word)) return value;
  }
  fields.refuse(column, fmt::format("'{}' is no {}", text, to_word(column)));
  return fallback;
}

constexpr std::array kRecordStatus = {
    std::pair{std::string_view{"set"}, RecordStatus::Set},
    std::pair{std::string_view{"pending"}, RecordStatus::Pending},
    std::pair{std::string_view{"ratified"}, RecordStatus::Ratified},
    std::pair{std::string_view{"rejected"}, RecordStatus::Rejected},
    std::pair{std::string_view{"rescinded"}, RecordStatus::Rescinded},
    std::pair{std::string_view{"never-submitted"}, RecordStatus::NeverSubmitted},
    std::pair{std::string_view{"before-ratification"}, RecordStatus::BeforeRatification},
    std::pair{std::string_view{"professional"}, RecordStatus::Professional},
};
constexpr std::array kRecordKind = {std::pair{std::string_view{"record"}, RecordKind::Record},
                                    std::pair{std::string_view{"best"}, RecordKind::Best}};
constexpr std::array kBound = {std::pair{std::string_view{"exact"}, Bound::Exact},
                               std::pair{std::string_view{"at-least"}, Bound::AtLeast},
                               std::pair{std::string_view{"at-most"}, Bound::AtMost},
                               std::pair{std::string_view{"reported"}, Bound::Reported}};

Taken take_record(Fields& fields, BatchWriter& writer) {
  RecordDraft draft{.origin = fields.origin(),
                    .scope = std::string{fields.text(C::Scope)},
                    .kind = read_word(fields, C::Kind, kRecordKind, RecordKind::Record),
                    .status = read_word(fields, C::Status, kRecordStatus, RecordStatus::Set),
                    .race = fields.race(),
                    .person = fields.person(),
                    .mark = fields.mark(),
                    .ratified = fields.date(C::Ratified),
                    .rescinded = fields.date(C::Rescinded),
                    .note = std::string{fields.text(C::Note)}};
  if (fields.ok() && !in_scope(draft.race.event)) return Taken::OutOfScope;
  return add(fields, writer.batch().records, std::move(draft));
}

Taken take_title(Fields& fields, BatchWriter& writer) {
  TitleDraft draft{.origin = fields.origin(),
                   .title = std::string{fields.text(C::Title)},
                   .person = fields.person(),
                   .race = fields.race(),
                   .won = fields.date(C::Won),
                   .until = fields.date(C::Until),
                   .due = fields.date(C::Due),
                   .mark = {},
                   .note = std::string{fields.text(C::Note)}};
  draft.race.date = draft.won;
  if (!fields.text(C::Mark).empty()) draft.mark = fields.mark();
  if (fields.ok() && !in_scope(draft.race.event)) return Taken::OutOfScope;
  return add(fields, writer.batch().titles, std::move(draft));
}

Taken take_count(Fields& fields, BatchWriter& writer) {
  const bool inclusive = !fields.text(C::AtOrUnder).empty();
  CountDraft draft{.origin = fields.origin(),
                   .what = std::string{fields.text(C::What)},
                   .basis = std::string{fields.text(C::Basis)},
                   .event = fields.event(),
                   .limit = {},
                   .limit_inclusive = inclusive,
                   .venue = fields.venue(),
                   .meet = std::string{fields.text(C::Meet)},
                   .nation = fields.nation(C::Nation),
                   .from = fields.date(C::From),
                   .as_of = fields.date(C::AsOf),
                   .count = fields.number(C::Count),
                   .bound = read_word(fields, C::Bound, kBound, Bound::Exact)};
  if (inclusive && !fields.text(C::Under).empty()) fields.refuse(C::Under, "a count has one limit");
  const C limit = inclusive ? C::AtOrUnder : C::Under;
  if (!fields.text(limit).empty()) draft.limit = fields.read(limit, parse_duration, Duration{});
  if (fields.ok() && !covered(draft.event.name())) return Taken::OutOfScope;
  return add(fields, writer.batch().counts, std::move(draft));
}

Taken take_annulment(Fields& fields, BatchWriter& writer) {
  AnnulmentDraft draft{.origin = fields.origin(),
                       .person = fields.person(),
                       .event = {},
                       .date = fields.date(C::Date),
                       .from = fields.date(C::From),
                       .to = fields.date(C::To),
                       .city = std::string{fields.text(C::City)},
                       .place_now = 0,
                       .reason = std::string{fields.text(C::Reason)},
                       .decided = fields.date(C::Decided)};
  if (!fields.text(C::Event).empty()) draft.event = fields.event_name();
  if (!fields.text(C::PlaceNow).empty())
    draft.place_now = static_cast<std::uint16_t>(fields.number(C::PlaceNow));
  if (!draft.date.known() && !draft.from.known()) fields.refuse(C::Date, "needs a date, or from and to");
  return add(fields, writer.batch().annulments, std::move(draft));
}

CorrectionDraft correction(Fields& fields) {
  return {.origin = fields.origin(),
          .row = std::string{fields.text(C::Row)},
          .field = std::string{fields.text(C::Field)},
          .was = std::string{fields.text(C::Was)},
          .is = std::string{fields.text(C::Is)},
          .reason = std::string{fields.text(C::Reason)},
          .decided = fields.date(C::Decided)};
}

Taken take_correction(Fields& fields, BatchWriter& writer) {
  return add(fields, writer.batch().corrections, correction(fields));
}

Taken take_merge(Fields& fields, BatchWriter& writer) {
  return add(fields, writer.batch().merges,
             {fields.origin(), std::string{fields.text(C::Keep)}, std::string{fields.text(C::Drop)},
              std::string{fields.text(C::Reason)}});
}

Taken take_separation(Fields& fields, BatchWriter& writer) {
  SeparationDraft draft{.origin = fields.origin(),
                        .athlete = std::string{fields.text(C::Athlete)},
                        .name = std::string{fields.text(C::Name)},
                        .reason = std::string{fields.text(C::Reason)},
                        .born = fields.date(C::Born),
                        .rows = {}};
  for (const std::string_view row : fields.list(C::Rows)) draft.rows.emplace_back(row);
  if (draft.name.empty() && !draft.born.known())
    fields.refuse(C::Born, "needs the birth or name of the second person");
  return add(fields, writer.batch().separations, std::move(draft));
}

constexpr std::array kBlocks = {
    Block{"sources", {C::Key, C::Title}, {C::Published, C::Licence, C::Confidence}, take_source},
    Block{"people",
          {C::Name, C::Sex},
          {C::Nation, C::Born, C::Home, C::Aliases, C::Nations, C::Affiliation, C::Family},
          take_person},
    Block{"venues", {C::Name, C::City, C::Country}, {C::Region, C::Aliases, C::Renamed}, take_venue},
    Block{"series", {C::Name}, {C::Aliases, C::Renamed, C::Class}, take_series},
    Block{"races",
          {C::Date, C::Event, C::Sex},
          {C::Venue, C::City, C::Country, C::Meet, C::Edition, C::Round, C::Name, C::Track, C::Class,
           C::Paced, C::Lights},
          take_race},
    Block{"performances",
          {C::Date, C::Event, C::Sex, C::Athlete},
          {C::Nation, C::Born, C::Mark, C::Status, C::Place, C::Round, C::Meet, C::Edition, C::Race, C::Venue,
           C::City, C::Country, C::Track, C::Kind, C::Paced, C::Lights, C::Class},
          take_performance},
    Block{"splits",
          {C::Date, C::Event, C::Sex, C::Athlete, C::At, C::Mark},
          {C::Venue, C::City, C::Country},
          take_split},
    Block{"records",
          {C::Scope, C::Status, C::Date, C::Event, C::Sex, C::Athlete, C::Mark},
          {C::Nation, C::Kind, C::Ratified, C::Rescinded, C::Venue, C::City, C::Country, C::Track},
          take_record},
    Block{"titles",
          {C::Title, C::Event, C::Sex, C::Athlete, C::Won},
          {C::Nation, C::Until, C::Due, C::Meet, C::City, C::Country, C::Track, C::Mark},
          take_title},
    Block{"counts",
          {C::What, C::Sex, C::Event, C::AsOf, C::Count, C::Bound},
          {C::Under, C::AtOrUnder, C::Venue, C::City, C::Country, C::Meet, C::Nation, C::From, C::Basis},
          take_count},
    Block{"annulments",
          {C::Athlete, C::Sex, C::Reason},
          {C::From, C::To, C::Date, C::Event, C::City, C::PlaceNow, C::Decided},
          take_annulment},
    Block{"corrections", {C::Row, C::Field, C::Is, C::Reason}, {C::Was, C::Decided}, take_correction},
    Block{"merges", {C::Keep, C::Drop, C::Reason}, {}, take_merge},
    Block{"separations", {C::Athlete, C::Rows, C::Reason}, {C::Born, C::Name}, take_separation},
    Block{"settlements", {C::Row, C::Field, C::Is, C::Reason}, {C::Decided}, take_correction},
};

}  // namespace

std::span<const Block> blocks() { return kBlocks; }

const Block* find_block(std::string_view name) {
  const auto* const found = std::ranges::find(kBlocks, name, &Block::name);
  return found == kBlocks.end() ? nullptr : found;
}

}  // namespace miler::ingest
