// Slices, what statements say without them, and what two answers may differ in.
#include "tests/query/ablation.h"

#include <algorithm>

#include <fmt/format.h>

namespace miler::testing {
namespace {

using State = Completeness::State;

Date first_of(int year) { return Date::of(year, 1, 1); }

/// The statement's region in its own grammar; "" where that has no words.
std::string written(const Coverage& coverage) {
  const Region& region = coverage.region;
  if (region.venue || region.series || region.athlete || region.age != AgeClass::Any) return "";
  std::string text = fmt::format("{} {}", to_word(region.event->sex), to_word(*region.event));
  if (region.track != TrackFilter::Any) text += region.track == TrackFilter::Outdoor ? " outdoor" : " indoor";
  if (region.limit) text += " <= " + to_string(region.limit->time);
  if (region.from.known()) text += " from " + to_string(region.from);
  text += " until " + to_string(region.to);
  if (region.nation.known()) text += " nation " + to_string(region.nation);
  if (region.country.known()) text += " in " + to_string(region.country);
  text += ": all performances";
  std::string_view parted = " except";
  const auto hole = [&](const std::string& words) {
    text += fmt::format("{} {}", parted, words);
    parted = ",";
  };
  if (coverage.but_hand_times) hole("hand times");
  for (const Region& part : coverage.holes) {
    if (part.nation != region.nation) {
      hole("nation " + to_string(part.nation));
    } else if (part.country != region.country) {
      hole("in " + to_string(part.country));
    } else if (part.from != region.from) {
      hole(fmt::format("year {}", part.from.year()));
    } else {
      return "";
    }
  }
  return text;
}

bool widens(const std::optional<std::int64_t>& was, const std::optional<std::int64_t>& is, bool lower) {
  if (!is) return true;
  return was && (lower ? *is <= *was : *is >= *was);
}

}  // namespace

bool Slice::holds(const Archive& archive, PerformanceId id) const {
  const Date date = archive.dates()[id.row];
  const VenueId venue = archive[archive.races()[id.row]].venue;
  switch (kind) {
    case Kind::NationsYear:
      return archive.nations()[id.row] == country && date.known() && date.year() == year;
    case Kind::SlowMarks:
      return archive.times()[id.row] > time;
    case Kind::Before:
      return date.known() && date.year() < year;
    case Kind::From:
      return date.known() && date.year() >= year;
    case Kind::Country:
      break;
  }
  return venue.known() && archive[venue].country == country;
}

Slice random_slice(Stream& stream, const Archive& archive) {
  PerformanceId like{0};
  for (int i = 0; i < 100; ++i) {
    like = PerformanceId{stream.below(static_cast<std::uint32_t>(archive.size()))};
    if (archive.event_of(like) == kMensMile && archive.has_mark(like)) break;
  }
  const RaceRow& race = archive[archive.races()[like.row]];
  Slice slice{.kind = static_cast<Slice::Kind>(stream.below(5)),
              .country = archive.nations()[like.row],
              .year = archive.dates()[like.row].known() ? archive.dates()[like.row].year() : 2000,
              .time = archive.times()[like.row]};
  if (slice.kind == Slice::Kind::Country)
    slice.country = race.venue.known() ? archive[race.venue].country : miler::Country{};
  const bool needs_country = slice.kind == Slice::Kind::Country || slice.kind == Slice::Kind::NationsYear;
  if (needs_country && !slice.country.known()) slice.kind = Slice::Kind::SlowMarks;
  return slice;
}

std::string without(const Archive& archive, std::string_view statement, const Slice& slice) {
  auto coverage = parse_coverage(archive, statement);
  if (!coverage) return "";
  Region& region = coverage->region;
  Region hole = region;
  switch (slice.kind) {
    case Slice::Kind::NationsYear:
      // More than the slice: all years of the nation, or all nations of the year.
      if (slice.year % 2 == 0) {
        if (region.nation.known()) return region.nation == slice.country ? "" : written(*coverage);
        hole.nation = slice.country;
      } else {
        hole.from = hole.to = Date::of(slice.year);
      }
      coverage->holes.push_back(hole);
      break;
    case Slice::Kind::Country:
      if (region.country.known()) return region.country == slice.country ? "" : written(*coverage);
      hole.country = slice.country;
      coverage->holes.push_back(hole);
      break;
    case Slice::Kind::SlowMarks:
      if (!region.limit || region.limit->time > slice.time) region.limit = Limit{slice.time, true};
      break;
    case Slice::Kind::Before:
      if (region.to.latest() < first_of(slice.year).earliest()) return "";
      if (!region.from.known() || region.from.earliest() < first_of(slice.year).earliest())
        region.from = first_of(slice.year);
      break;
    case Slice::Kind::From:
      if (region.from.known() && region.from.year() >= slice.year) return "";
      if (region.to.year() >= slice.year) region.to = Date::of(slice.year - 1, 12, 31);
      break;
  }
  return written(*coverage);
}

namespace {

/// A list that is complete tells no number, and may become one of at least so many.
bool tells_number(const query::Answer& answer) {
  return answer.completeness.state != State::Complete || answer.completeness.lower;
}

}  // namespace

Compared compare(const View& whole, const View& part, const Question& question) {
  const query::Answer was = answer_to(whole, question);
  const query::Answer is = answer_to(part, question);
  const std::string value_was = signature(whole.archive(), was.value);
  const std::string value_is = signature(part.archive(), is.value);
  Compared compared{.was_complete = was.completeness.state == State::Complete,
                    .is_complete = is.completeness.state == State::Complete,
                    .same = value_was == value_is};
  if (compared.is_complete && compared.same) return compared;
  if (compared.is_complete) {
    compared.fault = "is complete with another value; not known before was " + was.completeness.hole;
  } else if ((tells_number(was) && !widens(was.completeness.lower, is.completeness.lower, true)) ||
             !widens(was.completeness.upper, is.completeness.upper, false)) {
    compared.fault = "a bound became narrower";
  }
  if (!compared.fault.empty())
    compared.fault +=
        fmt::format("\n{}\nwas {}\nis  {}", told(whole.archive(), question), value_was, value_is);
  return compared;
}

}  // namespace miler::testing
