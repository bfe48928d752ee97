// The table of checks, and all of them run.
#include "miler/audit/check.h"

#include <algorithm>
#include <cassert>
#include <string_view>

#include <fmt/format.h>

#include "miler/audit/detail_findings.h"

namespace miler::audit {
namespace {

using enum Severity;

// In the order of Check; `miler check --help` and docs are made from it.
constexpr CheckKind kKinds[] = {
    {Check::ConflictingSources, Warning, "conflicting-sources",
     "sources that disagree, and nobody has settled it"},
    {Check::BirthAfterRace, Error, "birth-after-race", "a race before its runner was born"},
    {Check::AgeUnder12, Warning, "age-under-12", "a runner younger than twelve"},
    {Check::WrongSex, Error, "wrong-sex", "a woman in a men's event, or a man in a women's"},
    {Check::TwiceInOneRace, Error, "twice-in-one-race", "one runner with two results in one race"},
    {Check::PlaceAgainstMark, Warning, "place-against-mark", "a better place with a slower mark"},
    {Check::ImplausiblePace, Error, "implausible-pace", "a mark that legs cannot do, or that is no race"},
    {Check::SplitFasterThanRecordPace, Warning, "split-faster-than-record-pace",
     "a split faster than the best ever at a shorter distance allows"},
    {Check::SplitsOutOfOrder, Error, "splits-out-of-order",
     "splits that do not grow, or end behind the finish"},
    {Check::FasterThanWorldRecord, Warning, "faster-than-world-record",
     "a mark faster than the ratified record of its day that no record row speaks of"},
    {Check::RecordSlowerThanEarlierMark, Warning, "record-slower-than-earlier-mark",
     "a record row slower than an earlier eligible mark"},
    {Check::RecordWithoutMark, Warning, "record-without-mark",
     "a record row whose mark is not the result's, nor that rounded up"},
    {Check::CountBelowRows, Warning, "count-below-rows",
     "a published count that the archive's own rows exceed"},
    {Check::TitlesOverlap, Warning, "titles-overlap", "two champions of one title on one day"},
    {Check::UnresolvedRace, Note, "unresolved-race",
     "several races under one description: no bouts, wins or streaks from it"},
    {Check::UnknownDecisionDate, Note, "unknown-decision-date",
     "an annulment or correction whose day is not known, and so is known on every day"},
    {Check::SamePersonTwice, Warning, "same-person-twice", "two people of the archive who may be one"},
};
static_assert(std::ranges::is_sorted(kKinds, {}, &CheckKind::check));

}  // namespace

std::span<const CheckKind> check_kinds() { return kKinds; }

const CheckKind& kind_of(Check check) {
  const CheckKind& kind = kKinds[static_cast<std::size_t>(check)];
  assert(kind.check == check && "the table holds every check, in order");
  return kind;
}

std::string Findings::told(RaceId id) const {
  const RaceRow& race = archive()[id];
  std::string text = fmt::format("{}'s {}", to_word(race.event.sex), to_prose(race.event));
  if (race.venue.known()) {
    const VenueRow& venue = archive()[race.venue];
    text += fmt::format(", {}", archive().text(venue.city.size != 0 ? venue.city : venue.name));
  }
  if (const std::string round = to_string(race.round); !round.empty()) text += fmt::format(", {}", round);
  return fmt::format("{}, {}", text, to_string(race.date));
}

std::string Findings::told(PerformanceId id) const {
  const auto mark = view_.mark(id);
  const Event event = archive().event_of(id);
  const RaceId race = archive().races()[id.row];
  std::string text{name(archive().athletes()[id.row])};
  if (mark) text += fmt::format(" {}", to_string(*mark));
  if (event != archive()[race].event) text += fmt::format(" at {}", to_prose(event));
  return fmt::format("{}, {}", text, told(race));
}

std::vector<Finding> check(const View& view) {
  Findings findings{view};
  check_tables(findings);
  check_people(findings);
  check_races(findings);
  check_marks(findings);
  check_splits(findings);
  check_records(findings);
  std::vector<Finding> found = std::move(findings).take();
  std::ranges::stable_sort(found, {}, &Finding::check);
  return found;
}

}  // namespace miler::audit
