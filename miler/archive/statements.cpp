// Whether there is anything to write.
#include "miler/archive/statements.h"

namespace miler {

bool Statements::empty() const {
  return sources.empty() && athletes.empty() && athlete_names.empty() && athlete_codes.empty() &&
         nations.empty() && venues.empty() && venue_names.empty() && series.empty() && series_names.empty() &&
         meetings.empty() && races.empty() && performances.empty() && splits.empty() && records.empty() &&
         titles.empty() && counts.empty() && annulments.empty() && coverage.empty() && corrections.empty() &&
         merges.empty();
}

bool ChangeSet::empty() const {
  const bool nobody_new = identities.athletes.empty() && identities.venues.empty() &&
                          identities.series.empty() && identities.meetings.empty() &&
                          identities.races.empty();
  return nobody_new && statements.empty() && withdraws.empty();
}

}  // namespace miler
