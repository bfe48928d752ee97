// Published counts as bounds. RULE published-counts-are-bounds
#include <algorithm>
#include <cstdint>
#include <string_view>

#include "miler/base/text.h"
#include "miler/lists/count.h"
#include "miler/lists/detail_bounds.h"

namespace miler::lists {
namespace {

/// Not narrowed, or narrowed to the same.
template <class Condition>
bool allows(const Condition& outer, const Condition& inner) {
  return outer == Condition{} || outer == inner;
}

bool limit_lies_in(const std::optional<Limit>& inner, const std::optional<Limit>& outer) {
  if (!outer) return true;
  if (!inner) return false;
  return inner->time < outer->time || (inner->time == outer->time && (outer->inclusive || !inner->inclusive));
}

/// A city of which the archive knows no namesake abroad lies in its country, though the country was not
/// named.
bool is_only_in(const Archive& archive, std::string_view city, Country country) {
  return std::ranges::all_of(archive.tables().venues, [&](const VenueRow& row) {
    return !equal_ignoring_case(archive.text(row.city), city) || row.country == country;
  });
}

bool place_lies_in(const Archive& archive, const Region& inner, const Region& outer) {
  if (!allows(outer.venue, inner.venue)) return false;
  const VenueRow* const venue = inner.venue ? &archive[*inner.venue] : nullptr;
  const std::string_view city = venue != nullptr ? archive.text(venue->city) : std::string_view{inner.city};
  if (!outer.city.empty() && !equal_ignoring_case(outer.city, city)) return false;
  const Country country = venue != nullptr ? venue->country : inner.country;
  if (outer.soil && outer.soil != inner.soil && (!country.known() || area_of(country) != *outer.soil))
    return false;
  if (!outer.country.known() || outer.country == country) return true;
  return !country.known() && !city.empty() && is_only_in(archive, city, outer.country);
}

bool meeting_lies_in(const Archive& archive, const Region& inner, const Region& outer) {
  if (!allows(outer.meeting, inner.meeting)) return false;
  if (!outer.series) return true;
  return inner.meeting ? archive[*inner.meeting].series == *outer.series : inner.series == outer.series;
}

bool days_lie_in(const View& view, const Region& inner, const Region& outer) {
  if (outer.from.known() && (!inner.from.known() || inner.from.earliest() < outer.from.earliest()))
    return false;
  if (!outer.to.known()) return true;
  const Day last = inner.to.known() ? std::min(inner.to.latest(), view.day().latest()) : view.day().latest();
  return last <= outer.to.latest();
}

bool ages_lie_in(const Region& inner, const Region& outer) {
  return (!outer.age_from || (inner.age_from && *inner.age_from >= *outer.age_from)) &&
         (!outer.age_to || (inner.age_to && *inner.age_to <= *outer.age_to));
}

/// Whoever the outer region leaves out is left out by the inner one, too.
bool others_are_left_out(const Region& inner, const Region& outer) {
  const auto no_athlete = [&](AthleteId id) {
    return std::ranges::binary_search(inner.without, id) || (inner.athlete && *inner.athlete != id);
  };
  const auto no_nation = [&](Country nation) {
    return std::ranges::binary_search(inner.without_nations, nation) ||
           (inner.nation.known() && inner.nation != nation) || (inner.area && *inner.area != area_of(nation));
  };
  return std::ranges::all_of(outer.without, no_athlete) &&
         std::ranges::all_of(outer.without_nations, no_nation);
}

/// A published count never saw this row: it was run outside its days, or it is of another kind in some way
/// that is known.
bool certainly_outside(const View& view, const Region& counted, const RegionTest& in_counted,
                       PerformanceId id) {
  if (in_counted(id)) return false;
  const Archive& archive = view.archive();
  const RaceRow& race = archive[archive.races()[id.row]];
  const bool before = counted.from.known() && race.date.latest() < counted.from.earliest();
  if (before || (counted.to.known() && race.date.earliest() > counted.to.latest())) return true;
  const bool place_asked = counted.venue || counted.country.known() || !counted.city.empty();
  if ((place_asked && !race.venue.known()) || (counted.series && !race.meeting.known())) return false;
  if (counted.nation.known() && !archive.nations()[id.row].known()) return false;
  return race.date.is_full();
}

}  // namespace

bool lies_in(const View& view, const Region& inner, const Region& outer) {
  const Archive& archive = view.archive();
  const auto only_with = [](bool asked_of_inner, bool allowed_by_outer) {
    return !asked_of_inner || allowed_by_outer;
  };
  return allows(outer.event, inner.event) && allows(outer.sex, inner.sex) &&
         allows(outer.track, inner.track) && limit_lies_in(inner.limit, outer.limit) &&
         allows(outer.athlete, inner.athlete) && allows(outer.nation, inner.nation) &&
         allows(outer.area, inner.area) && allows(outer.home, inner.home) &&
         allows(outer.born_from, inner.born_from) && allows(outer.born_to, inner.born_to) &&
         allows(outer.age, inner.age) && ages_lie_in(inner, outer) &&
         allows(outer.champion, inner.champion) && others_are_left_out(inner, outer) &&
         allows(outer.month, inner.month) && allows(outer.place, inner.place) &&
         place_lies_in(archive, inner, outer) && meeting_lies_in(archive, inner, outer) &&
         days_lie_in(view, inner, outer) && allows(outer.round, inner.round) &&
         allows(outer.paced, inner.paced) && allows(outer.lights, inner.lights) &&
         allows(outer.championship, inner.championship) && allows(outer.level, inner.level) &&
         only_with(inner.oversized, outer.oversized) && only_with(inner.splits, outer.splits) &&
         only_with(inner.combined, outer.combined) && only_with(inner.exhibitions, outer.exhibitions) &&
         only_with(inner.annulled, outer.annulled);
}

void add_published_bounds(const View& view, const Region& region, const std::vector<PerformanceId>& rows,
                          Completeness& completeness) {
  const Archive& archive = view.archive();
  const auto counts = archive.tables().counts;
  bool used = false;
  for (std::uint32_t i = 0; i < counts.size(); ++i) {
    const CountRow& row = counts[i];
    if (row.bound == Bound::Reported || !row.as_of.known() || !view.by(row.as_of)) continue;
    if (region.event != row.event || !counts_performances(row, archive)) continue;
    const Region counted = region_of(row, archive);
    if (row.bound != Bound::AtMost && lies_in(view, counted, region)) {
      const RegionTest in_counted{view, counted};
      const auto more = std::ranges::count_if(
          rows, [&](PerformanceId id) { return certainly_outside(view, counted, in_counted, id); });
      completeness.lower = std::max(completeness.lower.value_or(0), row.count + more);
      completeness.counts.push_back(CountId{i});
      used = true;
    }
    if (row.bound != Bound::AtLeast && lies_in(view, region, counted)) {
      completeness.upper = std::min(completeness.upper.value_or(row.count), row.count);
      if (completeness.counts.empty() || completeness.counts.back() != CountId{i}) {
        completeness.counts.push_back(CountId{i});
      }
      used = true;
    }
  }
  // A published number below what is known cannot bound from above; the audit tells it.
  if (completeness.upper < completeness.lower) completeness.upper.reset();
  if (!used && !(completeness.lower > 0)) return;
  // Rows that are just as many as somebody has counted are all of them.
  const bool all = completeness.upper == completeness.lower &&
                   completeness.lower == static_cast<std::int64_t>(rows.size());
  completeness.state = all ? Completeness::State::Complete : Completeness::State::Bounded;
}

}  // namespace miler::lists
