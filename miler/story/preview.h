// What a preview says, gathered: answers in the order in which they are told, nothing drawn.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "miler/lists/count.h"
#include "miler/lists/depth.h"
#include "miler/lists/list.h"
#include "miler/lists/profile.h"
#include "miler/records/holder.h"
#include "miler/records/progression.h"
#include "miler/rivalry/field.h"
#include "miler/rivalry/rivalry.h"
#include "miler/story/field.h"

namespace miler::story {

struct Entrant {
  Starter starter;
  std::optional<AthleteId> athlete;
  Country nation;
  std::string home;
  std::optional<AgeRange> age;              ///< on race day
  std::optional<lists::Entry> best;         ///< in the event; ranks among all of the archive
  bool rank_proved = false;                 ///< the archive holds every better mark: the rank is all-time
  std::optional<lists::SeasonBest> season;  ///< in the event, in the year of the race
  std::optional<lists::Entry> sister;       ///< best in the sister event: the 1500 m of a miler
  std::vector<TitleId> titles;              ///< held on the day
  std::optional<int> points;                ///< of the best
};

/// One record that may fall.
struct RecordLine {
  records::Record record;
  std::string title;
  AgeRange on_race_day;  ///< the record's age then
};

/// A number with the question it answers.
struct CountLine {
  std::string what;  ///< "miles under 4:00 at Hayward Field"
  Region region;
  lists::Count count;
};

/// One sentence of the summary, with the rows that prove it.
struct Sentence {
  std::string text;
  std::vector<PerformanceId> evidence;
};

struct Depth {
  std::vector<Duration> barriers;
  std::vector<std::uint32_t> under;  ///< entrants whose best is under each barrier
  std::optional<int> mean_points;    ///< of all entrants' bests in the event, rounded down
  std::optional<int> top_five_points;
  std::uint32_t with_best = 0;
};

struct Preview {
  ResolvedField resolved;
  Date as_of;
  std::optional<EventName> sister_event;
  std::vector<Entrant> entrants;  ///< those who start, best first; pacers last
  std::vector<Starter> scratched;
  std::vector<Sentence> summary;
  std::vector<RecordLine> records;         ///< of the world, the host and the place
  std::vector<RecordLine> nation_records;  ///< areas and nations in the field
  records::Progression progression;        ///< of the world record
  std::vector<records::Step> set_in_host;  ///< its steps set in the host country
  rivalry::Matrix matrix;
  std::optional<rivalry::Rivalry> rivalry;  ///< the weightiest of the field
  std::vector<CountLine> counts;
  std::vector<lists::Entry> at_venue;  ///< the best marks there
  Depth depth;
};

/// The country in a sentence, after "in": "Norway", "the United States".
std::string in_prose(Country country);
/// A barrier as people say it, to the second: "3:50".
Mark barrier_mark(Duration barrier);

/// All as known at the end of the view's day, which should be the eve of the race.
Expected<Preview> preview(const View& view, const names::Directory& directory, Field field);

}  // namespace miler::story
