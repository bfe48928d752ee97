// Records and titles.
#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/records/progression.h"
#include "miler/words/detail_heads.h"

namespace miler::words {
namespace {

using query::Ask;
using query::Order;
using query::Pick;

Unexpected refuse(const Atom& atom, std::string message) {
  return Unexpected{
      Error{.code = ErrorCode::BadArgument, .message = std::move(message), .where = atom.where}};
}

/// "world record" in any order of the words: then nations and places say who set it and where.
bool says_world(const Case& c) {
  const std::int32_t said = c.draft.value(Is::Record);
  return c.has(Is::World) || said == 2 || said == 3;
}
bool says_many(const Case& c) {
  const std::int32_t said = c.draft.value(Is::Record);
  return said == 1 || said == 3;
}

/// By name where nobody shares it; else the stable id without its kind, which the scope says itself.
template <class Id, class Table>
std::string scope_word(const Archive& archive, Id id, const Table& table) {
  const std::string_view name = archive.text(archive[id].name);
  const auto namesakes =
      std::ranges::count_if(table, [&](const auto& row) { return archive.text(row.name) == name; });
  if (namesakes == 1 && !name.empty()) return std::string{name};
  const std::string slug = archive.id_of(id);
  return slug.substr(slug.find(':') + 1);
}

/// Takes out of `set` what is the scope's own.
records::Scope scope_of(const Case& c, Region& set) {
  records::Scope scope;
  scope.age = set.age;
  scope.track = set.track;
  set.age = AgeClass::Any;
  set.track = TrackFilter::Any;
  if (says_world(c)) return scope;
  scope.nation = set.nation;
  scope.area = set.area;
  scope.home = set.home;
  scope.in = set.country;
  if (c.draft.all_comers && set.nation.known()) scope.in = std::exchange(scope.nation, {});
  if (set.series) scope.meet = scope_word(c.archive, *set.series, c.archive.tables().series);
  if (set.venue) scope.venue = scope_word(c.archive, *set.venue, c.archive.tables().venues);
  set.nation = set.country = {};
  set.area.reset();
  set.home.clear();
  set.series.reset();
  set.venue.reset();
  return scope;
}

/// The first step behind the last of an athlete, or the last one before his first.
Expected<Ask> beside_the_holder(const Case& c, query::Records ask, bool before) {
  const View view{c.archive};
  const auto found = records::progression_of(view, c.event, ask.scope, records::exact_places(c.archive));
  if (!found) return Unexpected{found.error()};
  const auto is_his = [&](const records::Step& step) {
    return c.archive.athletes()[step.performance.row] == c.people.front();
  };
  const auto first = std::ranges::find_if(found->steps, is_his);
  const Atom& name = c.atoms[c.draft.people.front().atom];
  if (first == found->steps.end()) return refuse(name, fmt::format("{} has held no such record", name.text));
  ask.set.athlete.reset();
  if (before) {
    ask.set.to = Date::of(first->date.earliest() - std::chrono::days{1});
    ask.pick = Pick::Last;
    return ask;
  }
  const auto last = std::find_if(found->steps.rbegin(), found->steps.rend(), is_his);
  ask.set.from = Date::of(last->date.latest() + std::chrono::days{1});
  ask.pick = Pick::First;
  return ask;
}

Pick pick_of(const Case& c) {
  if (c.has(Is::Longest)) return Pick::LongestStanding;
  if (c.has(Is::HowLong) && c.people.size() == 1) return Pick::All;  // how long did his stand
  if (c.draft.order == Order::Latest) return Pick::Last;
  if (c.draft.order == Order::Earliest || c.draft.nth) return Pick::First;
  const bool many = says_many(c) || c.has(Is::Progression) || c.has(Is::HowMany) || c.has(Is::All);
  return many ? Pick::All : Pick::Standing;
}

std::string title_of(const Case& c) {
  const std::string wanted = c.draft.champion_of + (c.has(Is::Indoor) ? " indoor" : "") +
                             (c.draft.champion_of.ends_with("champion") ? "" : " champion");
  for (const TitleRow& row : c.archive.tables().titles) {
    if (equal_ignoring_case(c.archive.text(row.title), wanted)) return std::string{c.archive.text(row.title)};
  }
  return {};
}

/// "how many Britons have held the record": a noun of people before any of marks.
bool counts_holders(const Case& c) {
  if (!c.has(Is::HowMany)) return false;
  for (std::size_t i = c.draft.index(Is::HowMany) + 1; i < c.atoms.size(); ++i) {
    const Is is = c.atoms[i].is;
    if (is == Is::Men || is == Is::Women || is == Is::People) return true;
    if (is == Is::Event || is == Is::Record || is == Is::Performances) return false;
    const bool nation = is == Is::Name && c.people.empty() && i + 1 < c.atoms.size();
    if (nation && (c.atoms[i + 1].is == Is::Fill || c.atoms[i + 1].is == Is::Hold)) return true;
  }
  return false;
}

}  // namespace

bool is_record(const Case& c) { return c.has(Is::Record) && c.people.size() < 2; }

Expected<Ask> make_record(const Case& c) {
  if (counts_holders(c)) {
    return refuse(c.atoms[c.draft.index(Is::HowMany)],
                  "records are counted here, not those who held them: ask how many were set");
  }
  if (c.draft.order == Order::Fastest || c.draft.order == Order::Slowest) {
    return refuse(c.atoms[c.draft.index(Is::Order)],
                  "each record is faster than the one before it: leave the order out");
  }
  query::Records ask{.scope = {}, .event = c.event, .set = c.region, .pick = pick_of(c)};
  ask.set.event.reset();
  ask.set.limit.reset();
  ask.scope = scope_of(c, ask.set);
  ask.nth = c.draft.nth.value_or(1);
  if (ask.pick != Pick::Standing) return ask;
  if (c.people.size() == 1 && c.draft.days.empty() && (c.has(Is::Before) || c.has(Is::Under))) {
    return beside_the_holder(c, ask, c.has(Is::Before));
  }
  if (c.has(Is::Since) || c.has(Is::After) || c.has(Is::From)) {
    ask.pick = Pick::All;  // those set in a span
    return ask;
  }
  ask.set.from = ask.set.to = {};                     // the day is the query's own: see as_of
  if (!(ask.set == Region{})) ask.pick = Pick::Last;  // "world record by Coe" need not stand
  return ask;
}

bool is_title(const Case& c) {
  if (c.has(Is::Champion) || c.has(Is::Title)) return true;
  return c.has(Is::Win) && !c.draft.champion_of.empty() && c.draft.region.series && c.people.empty() &&
         !title_of(c).empty();
}

Expected<Ask> make_title(const Case& c) {
  query::Titles ask;
  if (!c.draft.champion_of.empty()) {
    ask.title = title_of(c);
    if (ask.title.empty()) {
      const Is word = c.has(Is::Champion) ? Is::Champion : c.has(Is::Title) ? Is::Title : Is::Win;
      return refuse(c.atoms[std::min(c.draft.index(word), c.atoms.size() - 1)],
                    fmt::format("the archive knows no title '{} champion'", c.draft.champion_of));
    }
  }
  if (c.event_said) ask.event = c.event;
  if (!c.people.empty()) ask.athlete = c.people.front();
  ask.nation = c.draft.region.nation;
  ask.nth = c.draft.nth.value_or(1);
  const bool days = !c.draft.days.empty() && !c.draft.on_day && !c.draft.as_of.known();
  if (days || c.has(Is::Since) || c.has(Is::Before)) {
    ask.from = c.draft.region.from;
    ask.to = c.draft.region.to;
  }
  if (c.has(Is::Longest)) {
    ask.pick = Pick::LongestStanding;
  } else if (c.draft.order == Order::Latest) {
    ask.pick = Pick::Last;
  } else if (c.draft.order == Order::Earliest || c.draft.nth) {
    ask.pick = Pick::First;
  } else if (days || c.has(Is::Win) || c.draft.value(Is::Title) == 1 || c.has(Is::All)) {
    ask.pick = Pick::All;
  }
  return ask;
}

}  // namespace miler::words
