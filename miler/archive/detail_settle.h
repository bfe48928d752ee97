// The steps of settling, and what they hand to each other: first everything is chosen, by key; then what
// follows from it is filled in; then it is given to a builder.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "miler/archive/builder.h"
#include "miler/archive/detail_corrections.h"
#include "miler/archive/detail_property.h"
#include "miler/archive/settle.h"

namespace miler {

/// A disagreement about one thing, before its rows have places.
struct Dispute {
  std::string field;
  struct Says {
    std::string text;
    SourceKey source;
    bool standing = false;
  };
  std::vector<Says> sides;
  bool settled = false;
};

/// Indexes of statements by the thing they speak of, in the order of imports.
class ByKey {
 public:
  /// `key_of(i)` is the key number of statement i; nobody asks for those that are not below `keys`.
  template <class KeyOf>
  ByKey(std::size_t statements, std::uint32_t keys, KeyOf key_of) : begin_(keys + 2U), members_(statements) {
    const auto group_of = [&](std::uint32_t i) { return key_of(i) < keys ? key_of(i) : keys; };
    for (std::uint32_t i = 0; i < statements; ++i) ++begin_[group_of(i) + 1U];
    for (std::size_t k = 1; k < begin_.size(); ++k) begin_[k] += begin_[k - 1];
    std::vector<std::uint32_t> next = begin_;
    for (std::uint32_t i = 0; i < statements; ++i) members_[next[group_of(i)]++] = i;
  }
  std::span<const std::uint32_t> of(std::uint32_t key) const {
    return std::span{members_}.subspan(begin_[key], begin_[key + 1U] - begin_[key]);
  }

 private:
  std::vector<std::uint32_t> begin_, members_;
};

template <class Table, class Said>
ByKey by_key(const std::vector<Said>& statements, std::uint32_t keys, Key<Table> Said::*key) {
  return ByKey{statements.size(), keys, [&](std::uint32_t i) { return (statements[i].*key).number; }};
}

// What was chosen, by key number; `live`: somebody says so, or something that exists refers to it.

struct Spell {
  std::string_view name;
  Date from, until;
};
struct SettledAthlete {
  bool live = false;
  std::string name, home, affiliation, family, note;
  Date born;
  std::optional<Sex> sex;
  Country nation;
  std::vector<std::string> aliases;
  std::vector<std::string_view> codes;
  std::vector<NationSpell> nations;
  std::vector<SourceKey> sources;
  std::vector<Dispute> disputes;
};
struct SettledVenue {
  bool live = false;
  std::string_view name, city, region;
  Country country;
  std::vector<Spell> aliases;
  std::vector<SourceKey> sources;
};
struct SettledSeries {
  bool live = false;
  std::string_view name;
  MeetClass level = MeetClass::Unknown;
  std::vector<Spell> aliases;
};
struct SettledMeeting {
  bool live = false;
  SeriesKey series;
  std::string_view name, edition, code;
  Date first_day, last_day;
  VenueKey venue;
  MeetClass level = MeetClass::Unknown;
};
struct SettledRace {
  bool live = false;
  Date date;
  std::optional<Event> event;
  VenueKey venue;
  MeetingKey meeting;
  Round round;
  Course course = Course::Unknown;
  MeetClass level = MeetClass::Unknown;
  Tristate paced = Tristate::Unknown, lights = Tristate::Unknown;
  bool unresolved = false;
  std::string name;
  std::vector<SourceKey> sources;
  std::vector<Dispute> disputes;
};
struct Amendment {
  PerformanceKey performance;
  std::optional<Mark> mark_before;
  std::uint16_t place_before = 0;
  const CorrectionSaid* correction = nullptr;
};
struct SettledPerformance {
  PerformanceKey key;
  AthleteKey athlete;
  RaceKey race;
  Event event;
  Country nation;
  std::optional<Mark> mark;
  std::uint16_t place = 0;
  Status status = Status::Ok;
  Kind kind = Kind::Race;
  Confidence confidence = Confidence::Low;
  bool live = false;
  bool conflicting = false;
  std::vector<SourceKey> sources;
};

/// Everything between statements and rows.
struct Settling {
  explicit Settling(const SettleInput& given);

  const SettleInput& input;
  const Statements& said;
  Slugs<AthleteTable> athlete_slugs;
  Slugs<VenueTable> venue_slugs;
  Slugs<SeriesTable> series_slugs;
  Slugs<MeetingTable> meeting_slugs;
  Slugs<RaceTable> race_slugs;
  People people;
  std::map<AthleteKey, Corrections> athlete_corrections;
  std::map<RaceKey, Corrections> race_corrections;
  std::map<PerformanceKey, Corrections> performance_corrections;

  std::vector<SettledAthlete> athletes;
  std::vector<SettledVenue> venues;
  std::vector<SettledSeries> series;
  std::vector<SettledMeeting> meetings;
  std::vector<SettledRace> races;
  std::vector<SettledPerformance> performances;
  std::vector<Amendment> amendments;
  std::map<PerformanceKey, std::vector<Dispute>> performance_disputes;
};

// Choosing.
void choose_performances(Settling& s);  ///< corrections of performances are found on the way
void choose_athletes(Settling& s);
void choose_places(Settling& s);  ///< venues, series, meetings
void choose_races(Settling& s);
// Filling in: who and what exists, nations, classes, days of meetings.
void fill_in(Settling& s);
// Giving rows to a builder.
ArchivePtr build(const Settling& s);

/// The ids that rows got in the builder, by key number.
struct Built {
  std::vector<SourceId> sources;
  std::vector<AthleteId> athletes;
  std::vector<VenueId> venues;
  std::vector<SeriesId> series;
  std::vector<MeetingId> meetings;
  std::vector<RaceId> races;
  std::vector<PerformanceId> performances;
};
/// Records, titles, counts, splits, annulments, amendments, coverage: what is listed beside the results.
void build_lists(const Settling& s, const Built& built, ArchiveBuilder& builder);
/// Conflicts of people, races and performances, one group each.
void build_conflicts(const Settling& s, const Built& built, ArchiveBuilder& builder);

/// The id of a key, or an unknown one.
template <class RowId, class Table>
RowId id_of(const std::vector<RowId>& ids, Key<Table> key) {
  return key.number < ids.size() ? ids[key.number] : RowId{};
}

/// Keeps the dispute of a property when its sides do not all agree. `settled`: somebody has decided it.
template <class T, class Agree, class Print>
void keep_dispute(std::vector<Dispute>& disputes, std::string_view field, const Property<T>& property,
                  const T& standing, bool settled, Agree agree, Print print) {
  if (!property.disputed(agree)) return;
  Dispute dispute{.field = std::string{field}, .sides = {}, .settled = settled};
  for (const Side<T>& side : property.sides()) {
    dispute.sides.push_back({print(side.value), side.source, agree(side.value, standing)});
  }
  disputes.push_back(std::move(dispute));
}

/// Adds a source once.
inline void add_source(std::vector<SourceKey>& sources, SourceKey source) {
  for (const SourceKey known : sources) {
    if (known == source) return;
  }
  sources.push_back(source);
}

}  // namespace miler
