// What kinds of rows an archive file keeps: the name of each table, and its fields in order. Writing,
// reading, the hash chain and the tests all walk these lists, so that none can forget a field.
#pragma once

#include <string_view>
#include <tuple>

#include "miler/archive/statements.h"

namespace miler::store {

template <class Row, class Value>
struct Field {
  std::string_view name;
  Value Row::*member;
};
template <class Row, class Value>
Field(const char*, Value Row::*) -> Field<Row, Value>;

/// Rows<Row>::kName and ::kFields for every kind of row.
template <class Row>
struct Rows;

template <>
struct Rows<ImportedFile> {
  using R = ImportedFile;
  static constexpr std::string_view kName = "imported_file";
  static constexpr std::tuple kFields{Field{"path", &R::path},
                                      Field{"format", &R::format},
                                      Field{"checksum", &R::checksum},
                                      Field{"rows", &R::rows},
                                      Field{"added", &R::added},
                                      Field{"folded", &R::folded},
                                      Field{"out_of_scope", &R::out_of_scope},
                                      Field{"problems", &R::problems}};
};

// Identities.
template <class Table>
constexpr auto identity_fields(const char* key) {
  return std::tuple{Field{key, &Identity<Table>::key}, Field{"slug", &Identity<Table>::slug}};
}
template <>
struct Rows<Identity<AthleteTable>> {
  static constexpr std::string_view kName = "athlete";
  static constexpr auto kFields = identity_fields<AthleteTable>("athlete");
};
template <>
struct Rows<Identity<VenueTable>> {
  static constexpr std::string_view kName = "venue";
  static constexpr auto kFields = identity_fields<VenueTable>("venue");
};
template <>
struct Rows<Identity<SeriesTable>> {
  static constexpr std::string_view kName = "series";
  static constexpr auto kFields = identity_fields<SeriesTable>("series");
};
template <>
struct Rows<Identity<MeetingTable>> {
  static constexpr std::string_view kName = "meeting";
  static constexpr auto kFields = identity_fields<MeetingTable>("meeting");
};
template <>
struct Rows<Identity<RaceTable>> {
  static constexpr std::string_view kName = "race";
  static constexpr auto kFields = identity_fields<RaceTable>("race");
};

// Statements. `import` is no field of theirs: it is the store's.
template <>
struct Rows<SourceSaid> {
  using R = SourceSaid;
  static constexpr std::string_view kName = "source_said";
  static constexpr std::tuple kFields{Field{"source", &R::source},   Field{"slug", &R::slug},
                                      Field{"title", &R::title},     Field{"published", &R::published},
                                      Field{"licence", &R::licence}, Field{"confidence", &R::confidence}};
};
template <>
struct Rows<AthleteSaid> {
  using R = AthleteSaid;
  static constexpr std::string_view kName = "athlete_said";
  static constexpr std::tuple kFields{Field{"athlete", &R::athlete},
                                      Field{"name", &R::name},
                                      Field{"sex", &R::sex},
                                      Field{"born", &R::born},
                                      Field{"nation", &R::nation},
                                      Field{"home", &R::home},
                                      Field{"affiliation", &R::affiliation},
                                      Field{"family", &R::family},
                                      Field{"note", &R::note},
                                      Field{"origin", &R::origin}};
};
template <>
struct Rows<AthleteNameSaid> {
  using R = AthleteNameSaid;
  static constexpr std::string_view kName = "athlete_name_said";
  static constexpr std::tuple kFields{Field{"athlete", &R::athlete}, Field{"alias", &R::alias},
                                      Field{"origin", &R::origin}};
};
template <>
struct Rows<AthleteCodeSaid> {
  using R = AthleteCodeSaid;
  static constexpr std::string_view kName = "athlete_code_said";
  static constexpr std::tuple kFields{Field{"athlete", &R::athlete}, Field{"code", &R::code},
                                      Field{"origin", &R::origin}};
};
template <>
struct Rows<NationSaid> {
  using R = NationSaid;
  static constexpr std::string_view kName = "nation_said";
  static constexpr std::tuple kFields{Field{"athlete", &R::athlete}, Field{"nation", &R::nation},
                                      Field{"from_date", &R::from}, Field{"until_date", &R::until},
                                      Field{"origin", &R::origin}};
};
template <>
struct Rows<VenueSaid> {
  using R = VenueSaid;
  static constexpr std::string_view kName = "venue_said";
  static constexpr std::tuple kFields{Field{"venue", &R::venue},     Field{"name", &R::name},
                                      Field{"city", &R::city},       Field{"region", &R::region},
                                      Field{"country", &R::country}, Field{"note", &R::note},
                                      Field{"origin", &R::origin}};
};
template <>
struct Rows<VenueNameSaid> {
  using R = VenueNameSaid;
  static constexpr std::string_view kName = "venue_name_said";
  static constexpr std::tuple kFields{Field{"venue", &R::venue}, Field{"alias", &R::alias},
                                      Field{"from_date", &R::from}, Field{"until_date", &R::until},
                                      Field{"origin", &R::origin}};
};
template <>
struct Rows<SeriesSaid> {
  using R = SeriesSaid;
  static constexpr std::string_view kName = "series_said";
  static constexpr std::tuple kFields{Field{"series", &R::series}, Field{"name", &R::name},
                                      Field{"class", &R::level}, Field{"origin", &R::origin}};
};
template <>
struct Rows<SeriesNameSaid> {
  using R = SeriesNameSaid;
  static constexpr std::string_view kName = "series_name_said";
  static constexpr std::tuple kFields{Field{"series", &R::series}, Field{"alias", &R::alias},
                                      Field{"from_date", &R::from}, Field{"until_date", &R::until},
                                      Field{"origin", &R::origin}};
};
template <>
struct Rows<MeetingSaid> {
  using R = MeetingSaid;
  static constexpr std::string_view kName = "meeting_said";
  static constexpr std::tuple kFields{Field{"meeting", &R::meeting},     Field{"series", &R::series},
                                      Field{"name", &R::name},           Field{"edition", &R::edition},
                                      Field{"first_day", &R::first_day}, Field{"last_day", &R::last_day},
                                      Field{"venue", &R::venue},         Field{"class", &R::level},
                                      Field{"code", &R::code},           Field{"origin", &R::origin}};
};
template <>
struct Rows<RaceSaid> {
  using R = RaceSaid;
  static constexpr std::string_view kName = "race_said";
  static constexpr std::tuple kFields{
      Field{"race", &R::race},     Field{"date", &R::date},     Field{"event", &R::event},
      Field{"course", &R::course}, Field{"venue", &R::venue},   Field{"meeting", &R::meeting},
      Field{"round", &R::round},   Field{"name", &R::name},     Field{"class", &R::level},
      Field{"paced", &R::paced},   Field{"lights", &R::lights}, Field{"unresolved", &R::unresolved},
      Field{"origin", &R::origin}};
};
template <>
struct Rows<PerformanceSaid> {
  using R = PerformanceSaid;
  static constexpr std::string_view kName = "performance_said";
  static constexpr std::tuple kFields{Field{"performance", &R::performance},
                                      Field{"athlete", &R::athlete},
                                      Field{"race", &R::race},
                                      Field{"event", &R::event},
                                      Field{"nation", &R::nation},
                                      Field{"mark", &R::mark},
                                      Field{"place", &R::place},
                                      Field{"tie", &R::tie},
                                      Field{"status", &R::status},
                                      Field{"kind", &R::kind},
                                      Field{"note", &R::note},
                                      Field{"origin", &R::origin}};
};
template <>
struct Rows<SplitSaid> {
  using R = SplitSaid;
  static constexpr std::string_view kName = "split_said";
  static constexpr std::tuple kFields{Field{"performance", &R::performance}, Field{"at", &R::at},
                                      Field{"mark", &R::cumulative}, Field{"origin", &R::origin}};
};
template <>
struct Rows<RecordSaid> {
  using R = RecordSaid;
  static constexpr std::string_view kName = "record_said";
  static constexpr std::tuple kFields{Field{"scope", &R::scope},       Field{"performance", &R::performance},
                                      Field{"event", &R::event},       Field{"mark", &R::mark},
                                      Field{"kind", &R::kind},         Field{"status", &R::status},
                                      Field{"ratified", &R::ratified}, Field{"rescinded", &R::rescinded},
                                      Field{"note", &R::note},         Field{"origin", &R::origin}};
};
template <>
struct Rows<TitleSaid> {
  using R = TitleSaid;
  static constexpr std::string_view kName = "title_said";
  static constexpr std::tuple kFields{
      Field{"title", &R::title},     Field{"event", &R::event},     Field{"course", &R::course},
      Field{"athlete", &R::athlete}, Field{"won", &R::won},         Field{"until_date", &R::until},
      Field{"due", &R::due},         Field{"meeting", &R::meeting}, Field{"race", &R::race},
      Field{"note", &R::note},       Field{"origin", &R::origin}};
};
template <>
struct Rows<CountSaid> {
  using R = CountSaid;
  static constexpr std::string_view kName = "count_said";
  static constexpr std::tuple kFields{
      Field{"what", &R::what},       Field{"event", &R::event},
      Field{"limit", &R::limit},     Field{"limit_inclusive", &R::limit_inclusive},
      Field{"venue", &R::venue},     Field{"city", &R::city},
      Field{"country", &R::country}, Field{"nation", &R::nation},
      Field{"series", &R::series},   Field{"from_date", &R::from},
      Field{"as_of", &R::as_of},     Field{"count", &R::count},
      Field{"bound", &R::bound},     Field{"basis", &R::basis},
      Field{"origin", &R::origin}};
};
template <>
struct Rows<AnnulmentSaid> {
  using R = AnnulmentSaid;
  static constexpr std::string_view kName = "annulment_said";
  static constexpr std::tuple kFields{Field{"performance", &R::performance},
                                      Field{"place_now", &R::place_now}, Field{"reason", &R::reason},
                                      Field{"decided", &R::decided}, Field{"origin", &R::origin}};
};
template <>
struct Rows<CoverageSaid> {
  using R = CoverageSaid;
  static constexpr std::string_view kName = "coverage_said";
  static constexpr std::tuple kFields{Field{"statement", &R::statement}, Field{"origin", &R::origin}};
};
template <>
struct Rows<CorrectionSaid> {
  using R = CorrectionSaid;
  static constexpr std::string_view kName = "correction_said";
  static constexpr std::tuple kFields{Field{"target", &R::target}, Field{"field", &R::field},
                                      Field{"was", &R::was},       Field{"is_now", &R::is},
                                      Field{"reason", &R::reason}, Field{"decided", &R::decided},
                                      Field{"origin", &R::origin}};
};
template <>
struct Rows<MergeSaid> {
  using R = MergeSaid;
  static constexpr std::string_view kName = "merge_said";
  static constexpr std::tuple kFields{Field{"keep_athlete", &R::keep}, Field{"drop_athlete", &R::drop},
                                      Field{"reason", &R::reason}, Field{"origin", &R::origin}};
};

/// The tables of Identities and Statements, in the order in which they are written and hashed.
inline constexpr std::tuple kIdentityTables{&Identities::athletes, &Identities::venues, &Identities::series,
                                            &Identities::meetings, &Identities::races};
inline constexpr std::tuple kStatementTables{
    &Statements::sources,      &Statements::athletes, &Statements::athlete_names, &Statements::athlete_codes,
    &Statements::nations,      &Statements::venues,   &Statements::venue_names,   &Statements::series,
    &Statements::series_names, &Statements::meetings, &Statements::races,         &Statements::performances,
    &Statements::splits,       &Statements::records,  &Statements::titles,        &Statements::counts,
    &Statements::annulments,   &Statements::coverage, &Statements::corrections,   &Statements::merges};

/// Calls visit(member pointer) for each of them.
template <class Tables, class Visitor>
void for_each_table(const Tables& tables, Visitor&& visit) {
  std::apply([&](auto... member) { (visit(member), ...); }, tables);
}

/// Calls visit(name, value) for each field of a row.
template <class Row, class Visitor>
void for_each_field(Row& row, Visitor&& visit) {
  std::apply([&](const auto&... field) { (visit(field.name, row.*field.member), ...); },
             Rows<std::remove_const_t<Row>>::kFields);
}

/// The import that brought a statement.
template <class Said>
auto& import_of(Said& said) {
  if constexpr (requires { said.origin; }) {
    return said.origin.import;
  } else {
    return said.import;
  }
}

}  // namespace miler::store
