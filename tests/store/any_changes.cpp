// See any_changes.h.
#include "tests/store/any_changes.h"

#include <array>
#include <limits>

#include <fmt/format.h>

#include "miler/store/detail_words.h"

namespace miler::store::testing {

namespace {

/// Gives a field any of its values. Keys are among those given out, or of the change set itself.
class AnyValue {
 public:
  AnyValue(Stream& random, const NextKeys& after) : random_{random}, after_{after} {}

  bool chance() { return random_.below(2) == 0; }
  void set(bool& value) { value = chance(); }
  template <class Number>
  requires std::is_integral_v<Number>
  void set(Number& value) {
    using Limits = std::numeric_limits<Number>;
    const std::array values{Number{0}, Number{1}, Limits::min(), largest<Number>(),
                            static_cast<Number>(random_.bits() & 0x7FU)};
    value = values[random_.below(values.size())];
  }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void set(Enum& value) {
    value = static_cast<Enum>(random_.below(static_cast<std::uint32_t>(Words<Enum>::kAll.size())));
  }
  template <class Table>
  void set(Key<Table>& key) {
    const std::uint32_t next = next_of(key);
    key.number = chance() || next == 1 ? 0 : 1 + random_.below(next - 1);
  }
  void set(std::string& text) {
    static const std::array<std::string, 6> kTexts = {"",
                                                      "Paweł Błażiński",
                                                      "a \"quoted\", line\nand 'another'",
                                                      std::string{"nul\0inside", 10},
                                                      "\xFF\xFE no UTF-8",
                                                      std::string(5000, 'x')};
    text = kTexts[random_.below(kTexts.size())];
  }
  void set(Date& date) {
    const auto year = static_cast<int>(1800 + random_.below(401));
    const unsigned month = random_.below(13);
    date = chance() ? Date{} : *Date::try_of(year, month, month == 0 ? 0 : random_.below(29));
  }
  void set(Country& country) { country = chance() ? Country{} : Country::of(chance() ? "AAA" : "ZZZ"); }
  void set(Duration& time) {
    std::int32_t cs = 0;
    set(cs);
    time = Duration::centiseconds(cs);
  }
  void set(Distance& distance) {
    std::int32_t mm = 0;
    set(mm);
    distance = Distance::millimetres(mm);
  }
  void set(Round& round) {
    set(round.kind);
    set(round.number);
  }
  void set(Mark& mark) {
    set(mark.time);
    set(mark.precision);
    set(mark.timing);
  }
  void set(Event& event) {
    set(event.distance);
    set(event.sex);
    set(event.surface);
    set(event.barriers);
  }
  void set(Origin& origin) {
    set(origin.source);
    set(origin.confidence);
    set(origin.file);
    set(origin.line);
  }
  template <class Value>
  void set(std::optional<Value>& value) {
    value.reset();
    if (chance()) set(value.emplace());
  }

  template <class Table>
  void set_known(Key<Table>& key) {
    key.number = 1 + random_.below(next_of(key) - 1);
  }

 private:
  template <class Number>
  static constexpr Number largest() {
    return sizeof(Number) == 8 ? static_cast<Number>(INT64_MAX) : std::numeric_limits<Number>::max();
  }

  std::uint32_t next_of(AthleteKey) const { return after_.athlete; }
  std::uint32_t next_of(VenueKey) const { return after_.venue; }
  std::uint32_t next_of(SeriesKey) const { return after_.series; }
  std::uint32_t next_of(MeetingKey) const { return after_.meeting; }
  std::uint32_t next_of(RaceKey) const { return after_.race; }
  std::uint32_t next_of(PerformanceKey) const { return after_.performance; }
  std::uint32_t next_of(SourceKey) const { return after_.source; }

  Stream& random_;
  NextKeys after_;
};

/// The thing that a row is about must be known.
template <class Row>
void set_subject(AnyValue& any, Row& row) {
  auto& first = row.*std::get<0>(Rows<Row>::kFields).member;
  if constexpr (requires { any.set_known(first); }) any.set_known(first);
  if constexpr (std::is_same_v<Row, PerformanceSaid>) {
    any.set_known(row.athlete);
    any.set_known(row.race);
  }
  if constexpr (std::is_same_v<Row, MergeSaid>) any.set_known(row.drop);
}

}  // namespace

ChangeSet any_changes(Stream& random, const NextKeys& next, std::size_t rows) {
  ChangeSet changes;
  changes.title = fmt::format("import {}", random.below(1000));
  const auto n = static_cast<std::uint32_t>(rows);
  const NextKeys last{next.athlete + n, next.venue + n,       next.series + n, next.meeting + n,
                      next.race + n,    next.performance + n, next.source + n};
  AnyValue any{random, last};
  changes.files.resize(2);
  for (ImportedFile& file : changes.files) {
    for_each_field(file, [&](std::string_view, auto& value) { any.set(value); });
  }
  const auto identities = [&](auto& table, std::uint32_t first) {
    for (std::uint32_t i = 0; i < n; ++i) table.push_back({{first + i}, fmt::format("slug-{}", first + i)});
  };
  identities(changes.identities.athletes, next.athlete);
  identities(changes.identities.venues, next.venue);
  identities(changes.identities.series, next.series);
  identities(changes.identities.meetings, next.meeting);
  identities(changes.identities.races, next.race);
  for_each_table(kStatementTables, [&](auto member) {
    auto& table = changes.statements.*member;
    table.resize(rows);
    for (auto& row : table) {
      for_each_field(row, [&](std::string_view, auto& value) { any.set(value); });
      set_subject(any, row);
    }
  });
  for (std::uint32_t i = 0; i < n; ++i) {
    changes.statements.performances[i].performance.number = next.performance + i;
    changes.statements.sources[i].source.number = next.source + i;
  }
  return changes;
}

ChangeSet one_race(const NextKeys& next, std::string_view title, std::int32_t centiseconds) {
  ChangeSet changes;
  changes.title = title;
  const AthleteKey athlete{next.athlete};
  const RaceKey race{next.race};
  const SourceKey source{next.source};
  const Origin origin{.source = source, .confidence = Confidence::High, .file = 0, .line = 1};
  changes.identities.athletes = {{athlete, fmt::format("runner-{}", athlete.number)}};
  changes.identities.races = {{race, fmt::format("race-{}", race.number)}};
  Statements& said = changes.statements;
  said.sources.push_back({.source = source, .slug = fmt::format("s{}", source.number), .title = "A list"});
  said.athletes.push_back({.athlete = athlete, .name = "Runner", .sex = Sex::Men, .origin = origin});
  said.races.push_back({.race = race, .date = Date::of(2024, 5, 25), .event = kMensMile, .origin = origin});
  said.performances.push_back({.performance = {next.performance},
                               .athlete = athlete,
                               .race = race,
                               .event = kMensMile,
                               .mark = Mark{Duration::centiseconds(centiseconds)},
                               .place = 1,
                               .origin = origin});
  return changes;
}

NextKeys after(NextKeys next, const ChangeSet& changes) {
  const auto count = [](const auto& rows) { return static_cast<std::uint32_t>(rows.size()); };
  next.athlete += count(changes.identities.athletes);
  next.venue += count(changes.identities.venues);
  next.series += count(changes.identities.series);
  next.meeting += count(changes.identities.meetings);
  next.race += count(changes.identities.races);
  next.performance += count(changes.statements.performances);
  next.source += count(changes.statements.sources);
  return next;
}

}  // namespace miler::store::testing
