// Archives of random rows that collide: few days, partial and unknown dates, equal marks, places taken twice.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "miler/archive/builder.h"
#include "miler/base/stream.h"

namespace miler::testing {

/// What went in, by key, to be compared with what came out.
struct RandomRows {
  struct Race {
    std::string slug;
    Date date;
    std::uint32_t venue, meeting;  ///< numbers as added
  };
  struct Row {
    std::uint32_t race, athlete;
    Event event;
    std::optional<Mark> mark;
    std::uint16_t place;
    Status status;
  };
  std::vector<Race> races;
  std::vector<Row> rows;  ///< of key i + 1
  ArchivePtr archive;
};

inline RandomRows random_archive(std::uint64_t seed, std::uint32_t rows, std::uint32_t races) {
  constexpr std::uint32_t kAthletes = 7, kVenues = 3, kMeetings = 4, kSeries = 2;
  const Date dates[] = {Date::of(2000, 5, 6), Date::of(2000),         Date{},
                        Date::of(2000, 5),    Date::of(1999, 12, 31), Date::of(2001, 1, 1)};
  const Event events[] = {kMensMile, kWomensMile, {Distance::metres(1500)}};
  Stream stream{Seed{seed}, 0};
  RandomRows made;
  ArchiveBuilder builder;
  for (std::uint32_t i = 0; i < kAthletes; ++i) {
    AthleteRow row{};
    row.key = AthleteKey{kAthletes - i};  // not in the order of keys
    row.slug = builder.text(fmt::format("a{}", i));
    builder.add(row, {}, {}, {});
  }
  for (std::uint32_t i = 0; i < kVenues; ++i)
    builder.add(VenueRow{.slug = builder.text(fmt::format("v{}", i))}, {});
  for (std::uint32_t i = 0; i < kSeries; ++i)
    builder.add(SeriesRow{.slug = builder.text(fmt::format("s{}", i))}, {});
  for (std::uint32_t i = 0; i < kMeetings; ++i) {
    MeetingRow row{};
    row.slug = builder.text(fmt::format("m{}", i));
    row.series = i == 0 ? SeriesId{} : SeriesId{i % kSeries};
    row.first_day = dates[stream.below(2)];
    builder.add(row);
  }
  for (std::uint32_t i = 0; i < races; ++i) {
    const RandomRows::Race race{fmt::format("r{:03}", (i * 37) % 997), dates[stream.below(6)],
                                stream.below(kVenues + 1), stream.below(kMeetings + 1)};
    RaceRow row{};
    row.key = RaceKey{i + 1};
    row.slug = builder.text(race.slug);
    row.event = kMensMile;
    row.date = race.date;
    row.venue = race.venue == kVenues ? VenueId{} : VenueId{race.venue};
    row.meeting = race.meeting == kMeetings ? MeetingId{} : MeetingId{race.meeting};
    row.course = static_cast<Course>(stream.below(4));
    row.unresolved = stream.below(5) == 0;
    builder.add(row);
    made.races.push_back(race);
  }
  for (std::uint32_t i = 0; i < rows && races > 0; ++i) {
    RandomRows::Row row{stream.below(races),
                        stream.below(kAthletes),
                        events[stream.below(3)],
                        {},
                        static_cast<std::uint16_t>(stream.below(4)),
                        static_cast<Status>(stream.below(2))};
    if (stream.below(5) != 0) {
      row.mark = Mark{Duration::centiseconds(230'00 + static_cast<int>(stream.below(9))),
                      Precision::Hundredth, static_cast<Timing>(stream.below(2))};
    }
    ArchiveBuilder::PerformanceInput input;
    input.key = PerformanceKey{i + 1};
    input.athlete = AthleteId{row.athlete};
    input.race = RaceId{row.race};
    input.event = row.event;
    input.mark = row.mark;
    input.place = row.place;
    input.status = row.status;
    const PerformanceId id = builder.add(input);
    made.rows.push_back(row);
    if (i % 3 == 0) builder.add(SplitRow{.performance = id, .at = Distance::metres(static_cast<int>(i))});
    if (i % 4 == 0) builder.add(AmendmentRow{.performance = id, .decided = dates[0]});
    if (i % 5 == 0) builder.add(AnnulmentRow{.performance = id});
    if (i % 6 == 0) {
      RecordRow record{};
      record.performance = id;
      record.mark.time = Duration::centiseconds(static_cast<int>(i));
      builder.add(record);
    }
  }
  made.archive = std::move(builder).freeze("random", {3, 4}, {});
  return made;
}

}  // namespace miler::testing
