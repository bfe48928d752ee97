// One look at a row's race, venue and runner; then its bits tell.
#include <algorithm>
#include <vector>

#include "miler/archive/detail_gaps.h"
#include "miler/base/text.h"

namespace miler {
namespace {

constexpr GapSet bit_if(bool lacking, Gap gap) { return lacking ? bit(gap) : GapSet{0}; }

class Look {
 public:
  explicit Look(const Archive& archive) : archive_{archive} {
    for (const TitleRow& row : archive.tables().titles) {
      if (!row.won.known() || !row.won.is_full() || (row.until.known() && !row.until.is_full())) {
        uncertain_champions_.push_back(row.athlete);
      }
    }
    std::ranges::sort(uncertain_champions_);
  }

  GapSet at(PerformanceId id) const {
    const RaceRow& race = archive_[archive_.races()[id.row]];
    return static_cast<GapSet>(of_row(archive_.traits()[id.row], id) |
                               of_runner(archive_.athletes()[id.row]) | of_race(race) |
                               bit_if(!archive_.dates()[id.row].is_full(), Gap::Date));
  }

 private:
  GapSet of_row(Traits traits, PerformanceId id) const {
    const bool no_place =
        archive_.places()[id.row] == 0 || traits.unresolved() || traits.amended() || traits.annulled();
    return static_cast<GapSet>(bit_if(traits.course() == Course::Unknown, Gap::Track) |
                               bit_if(!archive_.nations()[id.row].known(), Gap::Nation) |
                               bit_if(no_place, Gap::Place));
  }
  GapSet of_runner(AthleteId id) const {
    const AthleteRow& athlete = archive_[id];
    const bool born = athlete.born.known() && athlete.born.is_full();
    const bool home = athlete.home.size != 0 || athlete.nation != Country::of("GBR");
    return static_cast<GapSet>(bit_if(!born, Gap::Birth) | bit_if(!home, Gap::Home) |
                               bit_if(std::ranges::binary_search(uncertain_champions_, id), Gap::Title));
  }
  GapSet of_race(const RaceRow& race) const {
    const bool venue = race.venue.known();
    return static_cast<GapSet>(bit_if(!venue || is_city_alone(archive_, race.venue), Gap::Venue) |
                               bit_if(!venue || archive_[race.venue].city.size == 0, Gap::City) |
                               bit_if(!venue || !archive_[race.venue].country.known(), Gap::Country) |
                               bit_if(!race.meeting.known(), Gap::Meet) |
                               bit_if(race.round.kind == RoundKind::Unknown, Gap::Round) |
                               bit_if(race.paced == Tristate::Unknown, Gap::Pacing) |
                               bit_if(race.lights == Tristate::Unknown, Gap::Lights) |
                               bit_if(race.level == MeetClass::Unknown, Gap::Class));
  }

  const Archive& archive_;
  std::vector<AthleteId> uncertain_champions_;
};

}  // namespace

std::span<const GapSet> Gaps::of(const Archive& archive, const Event& event, std::size_t rows) {
  const MarkOrder order = archive.by_mark(event);
  if (rows == 0) return {};
  const std::span<const Event> events = archive.tables().events;
  OfEvent& kept = events_[static_cast<std::size_t>(std::ranges::lower_bound(events, event) - events.begin())];
  const std::lock_guard lock{kept.mutex};
  if (!kept.sets) kept.sets = std::make_unique_for_overwrite<GapSet[]>(order.size());
  if (kept.known < rows) {
    const Look look{archive};
    for (; kept.known < rows; ++kept.known) kept.sets[kept.known] = look.at(order.performances[kept.known]);
  }
  return {kept.sets.get(), rows};
}

GapSet Gaps::anywhere(const Archive& archive, const Event& event) {
  std::call_once(walked_, [&] {
    const Look look{archive};
    for (std::uint32_t row = 0; row < archive.size(); ++row) {
      GapSet& lacking = anywhere_[archive.tables().event_index[row]];
      lacking = static_cast<GapSet>(lacking | look.at(PerformanceId{row}));
    }
  });
  const std::span<const Event> events = archive.tables().events;
  const auto found = std::ranges::lower_bound(events, event);
  if (found == events.end() || *found != event) return 0;
  return anywhere_[static_cast<std::size_t>(found - events.begin())];
}

bool is_city_alone(const Archive& archive, VenueId id) {
  const VenueRow& venue = archive[id];
  return venue.city.size != 0 &&
         (venue.name.size == 0 || equal_ignoring_case(archive.text(venue.name), archive.text(venue.city)));
}

}  // namespace miler
