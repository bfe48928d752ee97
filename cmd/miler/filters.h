// The filters of lists and counts, as options and as a region.
#pragma once

#include <string>

#include "cmd/miler/common.h"
#include "miler/archive/region.h"

namespace miler::cmd {

struct Filters {
  std::string event, sex;
  std::string nation, area, home, born, age, athlete;
  std::string venue, city, country, meet;
  std::string from, to, round, paced, lights, level;
  std::string under, at_or_under;
  int season = 0;
  bool indoor = false, outdoor = false, road = false;
  bool championship = false, oversized = false, splits = false, combined = false, exhibitions = false,
       annulled = false;
};

/// EVENT and --sex; `event_needed` where a verb cannot do without.
void add_event_options(CLI::App& command, Filters& filters, bool event_needed);
/// All the filters of a list but the event and sex.
void add_filter_options(CLI::App& command, Filters& filters);

/// The region that the filters describe, names looked up. Notes say what was read more widely than it was
/// written
/// ("--venue Eugene" as a city).
Expected<Region> to_region(const Filters& filters, const Desk& desk, std::vector<std::string>& notes);

/// The event of the filters: sex must be said, and road may be said by the word or by --road.
Expected<Event> event_of(const Filters& filters);

}  // namespace miler::cmd
