// Superlatives, lists, counts, ranks, races: and the table of all productions.
#include <algorithm>

#include <fmt/format.h>

#include "miler/lists/list.h"
#include "miler/words/detail_heads.h"

namespace miler::words {
namespace {

using query::Ask;
using query::Order;

constexpr std::uint32_t kWholeList = 1000;

lists::By by_of(const Case& c) {
  if (c.draft.by) return *c.draft.by;
  return c.draft.people_asked ? lists::By::Performer : lists::By::Performance;
}

bool is_difference(const Case& c) {
  const bool spanned = !c.event_said && (c.has(Is::Between) || c.has(Is::From));
  if (c.draft.marks.size() == 2 && (c.has(Is::Difference) || spanned)) return true;
  return c.draft.days.size() == 2 && !c.event_said && c.people.empty() && !c.draft.order &&
         !c.has(Is::HowMany) && !c.has(Is::Record) && !c.draft.region.limit;
}
Expected<Ask> make_difference(const Case& c) {
  if (c.draft.marks.size() == 2) return query::Difference{c.draft.marks[0], c.draft.marks[1]};
  return query::Difference{c.draft.days[0].date, c.draft.days[1].date};
}

bool is_rank(const Case& c) {
  if (c.draft.marks.size() == 1) return c.has(Is::Rank) || c.has(Is::Where);
  return c.has(Is::Rank) && c.people.size() == 1 && c.draft.marks.empty();
}
/// Of an athlete, among the others, by his best mark that the other conditions leave.
Expected<Ask> make_rank(const Case& c) {
  if (!c.draft.marks.empty()) return query::Rank{c.region, by_of(c), c.draft.marks.front()};
  const View view{c.archive, c.draft.as_of.known() ? c.draft.as_of : c.archive.horizon()};
  const std::vector<lists::Entry> own = lists::best(view, c.region, lists::By::Performance, 1);
  if (own.empty()) {
    const Atom& name = c.atoms[c.draft.people.front().atom];
    return Unexpected{Error{.code = ErrorCode::NotFound,
                            .message = fmt::format("{} has no such mark", name.text),
                            .where = name.where}};
  }
  Region others = c.region;
  others.athlete.reset();
  return query::Rank{others, c.draft.by.value_or(lists::By::Performer), own.front().mark};
}

bool is_margin(const Case& c) {
  return c.has(Is::Margin) || c.has(Is::Widest) || c.has(Is::Closest) || c.has(Is::HowMuch);
}
Expected<Ask> make_margin(const Case& c) {
  Region region = c.region;
  region.athlete.reset();
  region.place = 0;
  return query::Races{region,
                      c.has(Is::Closest) ? query::Measure::ClosestMargin : query::Measure::WidestMargin, 0,
                      c.draft.number.value_or(1)};
}

bool is_people(const Atom& atom) {
  return atom.is == Is::Men || atom.is == Is::Women || atom.is == Is::People;
}
/// "the most men under 3:50", not "the most men's miles".
bool asks_for_most_people(const Case& c) {
  const auto behind = c.atoms.begin() + static_cast<std::ptrdiff_t>(c.draft.index(Is::Most)) + 1;
  const auto noun = std::find_if(behind, c.atoms.end(), [](const Atom& atom) {
    return atom.is == Is::Event || atom.is == Is::Performances || is_people(atom);
  });
  return noun != c.atoms.end() && is_people(*noun);
}
query::Group group_of(const Case& c) {
  if (c.has(Is::Which) && is_people(c.atoms[std::min(c.draft.index(Is::Which) + 1, c.atoms.size() - 1)])) {
    return query::Group::Athlete;  // "which runner has the most races under 3:50"
  }
  if (c.has(Is::Race) || c.has(Is::Deepest)) return query::Group::Race;
  if (c.has(Is::Nation)) return query::Group::Nation;
  if (c.has(Is::City)) return query::Group::City;
  if (c.has(Is::Venue)) return query::Group::Venue;
  if (c.has(Is::Year)) return query::Group::Year;
  return query::Group::Athlete;
}
bool is_most(const Case& c) { return (c.has(Is::Most) || c.has(Is::Deepest)) && !c.has(Is::HowMany); }
Expected<Ask> make_most(const Case& c) {
  if (c.has(Is::Deepest) && c.region.place != 0) {
    query::Races ask{c.region, query::Measure::MarkForPlace, c.region.place, c.draft.number.value_or(1)};
    ask.of.place = 0;
    return ask;
  }
  if (c.has(Is::Deepest) && !c.region.limit) {
    const Atom& word = c.atoms[c.draft.index(Is::Deepest)];
    return Unexpected{Error{.code = ErrorCode::BadArgument,
                            .message = "say inside which mark, or by which place: deepest mile under 3:50",
                            .where = word.where}};
  }
  const query::Group group = group_of(c);
  if (group != query::Group::Race && c.has(Is::Most) && asks_for_most_people(c)) {
    const Atom& word = c.atoms[c.draft.index(Is::Most)];
    return Unexpected{Error{.code = ErrorCode::BadArgument,
                            .message = "only marks are counted here, not people: ask for the most miles",
                            .where = word.where}};
  }
  return query::Most{c.region, group, c.draft.number.value_or(group == query::Group::Race ? 3 : 10)};
}

/// Behind an age or a nation that is an adjective: "under-20 men's miles".
bool leads_to_event(const Atom& atom) {
  return atom.is == Is::Event || atom.is == Is::Mens || atom.is == Is::Womens || atom.is == Is::Indoor ||
         atom.is == Is::Outdoor;
}
/// What stands behind "how many", adjectives left out; people may stand before it.
query::Counted counted(const Case& c) {
  if (c.draft.by == lists::By::Performance) return query::Counted::Performances;
  if (c.draft.by == lists::By::Performer) return query::Counted::Performers;
  for (std::size_t i = c.draft.index(Is::HowMany) + 1; i < c.atoms.size(); ++i) {
    const Atom& atom = c.atoms[i];
    switch (atom.is) {
      case Is::Event:
      case Is::Performances:
        return query::Counted::Performances;
      case Is::Men:
      case Is::Women:
      case Is::People:
        return query::Counted::Performers;
      case Is::Age:
      case Is::Teenager:
        if (i + 1 < c.atoms.size() && leads_to_event(c.atoms[i + 1])) break;
        return query::Counted::Performers;
      case Is::Nation:
        return query::Counted::Nations;
      case Is::Race:
        return query::Counted::Races;
      case Is::Name: {
        const auto is_at = [&](std::size_t at, Is is) { return at < c.atoms.size() && c.atoms[at].is == is; };
        const bool limited_marks = is_at(i + 1, Is::Under) && is_at(i + 3, Is::Event);
        const bool noun = !limited_marks && !is_at(i + 1, Is::Event) && !is_at(i + 1, Is::Indoor);
        if (noun && c.people.empty()) return query::Counted::Performers;
        break;
      }
      default:
        break;
    }
  }
  const auto how_many = c.atoms.begin() + static_cast<std::ptrdiff_t>(c.draft.index(Is::HowMany));
  const auto noun = std::find_if(c.atoms.begin(), how_many, [](const Atom& atom) {
    return atom.is == Is::Event || atom.is == Is::Performances || is_people(atom);
  });
  return noun != how_many && is_people(*noun) ? query::Counted::Performers : query::Counted::Performances;
}

bool is_count(const Case& c) { return c.has(Is::HowMany); }
Expected<Ask> make_count(const Case& c) { return query::Count{c.region, counted(c)}; }

Order order_of(const Case& c) {
  if (c.draft.order) return *c.draft.order;
  if (c.has(Is::Has)) return Order::Latest;
  if (c.has(Is::When) && c.region.limit) return Order::Earliest;
  const bool in_time = c.draft.nth && (c.region.limit || c.has(Is::Win) || c.draft.by);
  return in_time ? Order::Earliest : Order::Fastest;
}
bool is_plain_list(const Case& c) {
  const bool many = c.draft.number || c.has(Is::Top) || c.has(Is::All);
  return many || (!c.draft.order && !c.draft.nth && c.region.limit && !c.has(Is::Has) && !c.has(Is::When) &&
                  !c.has(Is::Win));
}
Expected<Ask> make_list(const Case& c) {
  const std::uint32_t usual = c.has(Is::Top) ? 20 : kWholeList;
  const bool who = c.has(Is::Who) && !c.draft.by && !c.draft.number;
  return query::List{c.region, who ? lists::By::Performer : by_of(c), order_of(c),
                     c.draft.number.value_or(usual),
                     c.has(Is::HandTimes) ? lists::HandTimes::Exclude : lists::HandTimes::AsPrinted};
}

bool is_superlative(const Case& c) {
  return c.draft.order || c.draft.nth || c.has(Is::PersonalBest) || c.has(Is::SeasonBest) || c.has(Is::Win) ||
         c.has(Is::Has) || (c.has(Is::When) && c.region.limit) || c.region.place != 0;
}
Expected<Ask> make_superlative(const Case& c) {
  if (c.has(Is::Win) && c.region.place > 1) {
    return Unexpected{Error{.code = ErrorCode::BadArgument,
                            .message = "whoever won came in first: another place contradicts it",
                            .where = c.atoms[c.draft.index(Is::Win)].where}};
  }
  query::Superlative ask{
      .of = c.region, .by = by_of(c), .order = order_of(c), .nth = c.draft.nth.value_or(1)};
  if (c.has(Is::Win) && ask.of.place == 0) ask.of.place = 1;
  if (!c.draft.by && (ask.order == Order::Latest || !c.people.empty())) ask.by = lists::By::Performance;
  if (c.has(Is::SeasonBest) && c.draft.days.empty()) {
    const int year = c.archive.horizon().year();
    ask.of.from = Date::of(year, 1, 1);
    ask.of.to = Date::of(year, 12, 31);
  }
  return ask;
}

/// "last mile under 3:45 before 2023", "how long since the last ...".
bool is_since(const Case& c) {
  if (c.people.size() > 1 || c.draft.nth || c.draft.number || c.draft.by) return false;
  return c.has(Is::Ago) || (c.draft.last_said && c.draft.before.known());
}
Expected<Ask> make_since(const Case& c) {
  query::Since ask{.of = c.region, .before = c.draft.before};
  if (c.draft.before.known()) ask.of.to = c.draft.until;
  if (!ask.before.known()) ask.before = c.draft.as_of.known() ? c.draft.as_of : c.archive.horizon();
  if (c.has(Is::Win) && ask.of.place == 0) ask.of.place = 1;
  return ask;
}

constexpr Production kProductions[] = {
    {"difference",
     "difference between 3:43.13 and 3:47.00",
     is_difference,
     make_difference,
     false,
     {Is::Difference, Is::HowLong, Is::HowMuch, Is::Mark}},
    {"age",
     "how old was Bannister on 6 May 1954",
     is_age,
     make_age,
     false,
     {Is::HowOld, Is::SetRecord, Is::Under, Is::Record, Is::World, Is::Mark}},
    {"versus",
     "Kerr vs Ingebrigtsen in championship finals",
     is_versus,
     make_versus,
     false,
     {Is::Versus, Is::Beat, Is::Order, Is::Streak, Is::Longest, Is::Current, Is::Win, Is::Record, Is::HowMany,
      Is::Race, Is::Loss}},
    {"opponents",
     "who has beaten Kerr since 2022",
     is_opponents,
     make_opponents,
     false,
     {Is::Beat, Is::Opponents, Is::Order, Is::Number, Is::Top, Is::All}},
    {"streak",
     "longest winning streak of Ingebrigtsen",
     is_streak,
     make_streak,
     false,
     {Is::Streak, Is::Longest, Is::Current, Is::Win, Is::Year}},
    {"share",
     "how many of his races has Kerr won",
     is_share,
     make_share,
     false,
     {Is::Share, Is::HowMany, Is::Race, Is::Win}},
    {"rank", "where would 3:44.20 rank", is_rank, make_rank, true, {Is::Rank, Is::Mark, Is::All}},
    {"record",
     "last mile world record in the United States",
     is_record,
     make_record,
     true,
     {Is::Record, Is::AllComers, Is::Progression, Is::Order, Is::Ordinal, Is::Hold, Is::SetRecord,
      Is::Standing, Is::Longest, Is::HowLong, Is::HowMany, Is::HowOld, Is::Under, Is::All}},
    {"title",
     "who was Olympic 1500 champion in 1984",
     is_title,
     make_title,
     false,
     {Is::Champion, Is::Title, Is::Reigning, Is::Longest, Is::Order, Is::Ordinal, Is::Hold, Is::Win,
      Is::All}},
    {"margin",
     "closest finish in the Bowerman Mile",
     is_margin,
     make_margin,
     true,
     {Is::Margin, Is::Widest, Is::Closest, Is::HowMuch, Is::Win, Is::Race, Is::Number, Is::Top}},
    {"most",
     "who has run the most sub-3:50 miles",
     is_most,
     make_most,
     true,
     {Is::Most, Is::Deepest, Is::Top, Is::Race, Is::Nation, Is::City, Is::Venue, Is::Year, Is::Number}},
    {"since",
     "last mile under 3:45 before 2023",
     is_since,
     make_since,
     true,
     {Is::Order, Is::Ago, Is::Win, Is::Place}},
    {"count",
     "how many men have broken 3:50",
     is_count,
     make_count,
     true,
     {Is::HowMany, Is::Nation, Is::Race}},
    {"list",
     "top 10 milers",
     is_plain_list,
     make_list,
     true,
     {Is::Number, Is::Top, Is::All, Is::Order, Is::Place, Is::HandTimes}},
    {"superlative",
     "fastest mile by an American at Hayward Field since 2000",
     is_superlative,
     make_superlative,
     true,
     {Is::Order, Is::Ordinal, Is::PersonalBest, Is::SeasonBest, Is::Win, Is::Place}}};

/// What every question may hold: filters, prepositions, and words that only ask.
bool fits_everywhere(const Atom& atom, const Atom* next) {
  switch (atom.is) {
    case Is::Fill:
    case Is::Who:
    case Is::When:
    case Is::Where:
    case Is::Which:
    case Is::Has:
    case Is::Run:
    case Is::World:
    case Is::And:
    case Is::By:
    case Is::At:
    case Is::In:
    case Is::On:
    case Is::Of:
    case Is::Over:
    case Is::Since:
    case Is::After:
    case Is::Before:
    case Is::Until:
    case Is::From:
    case Is::To:
    case Is::Between:
    case Is::AsOf:
    case Is::Excluding:
    case Is::Men:
    case Is::Women:
    case Is::People:
    case Is::Mens:
    case Is::Womens:
    case Is::OrFaster:
    case Is::AtOrUnder:
    case Is::Indoor:
    case Is::Outdoor:
    case Is::AnyTrack:
    case Is::Aged:
    case Is::Born:
    case Is::Round:
    case Is::Level:
    case Is::NoChampionship:
    case Is::Lights:
    case Is::Addition:
    case Is::InPlace:
    case Is::FourMinuteMile:
    case Is::Road:
    case Is::Paced:
    case Is::Unpaced:
    case Is::Age:
    case Is::Teenager:
    case Is::Final:
    case Is::Semifinal:
    case Is::Heat:
    case Is::Championship:
    case Is::Soil:
    case Is::ThisSeason:
    case Is::LastSeason:
    case Is::Month:
    case Is::Performances:
    case Is::Series:
    case Is::Name:
    case Is::Event:
    case Is::Date:
      return true;
    case Is::Under:
      return next != nullptr && next->is == Is::Mark;
    case Is::Ordinal:
      return next != nullptr && next->is == Is::Place;
    default:
      return false;
  }
}

}  // namespace

const Atom* misfit(const Production& production, const std::vector<Atom>& atoms, bool champion_filter) {
  for (std::size_t i = 0; i < atoms.size(); ++i) {
    const Atom* next = i + 1 < atoms.size() ? &atoms[i + 1] : nullptr;
    const bool is_limit = atoms[i].is == Is::Mark &&
                          ((i > 0 && (atoms[i - 1].is == Is::Under || atoms[i - 1].is == Is::AtOrUnder)) ||
                           (next != nullptr && next->is == Is::OrFaster));
    if (fits_everywhere(atoms[i], next) || is_limit) continue;
    if (atoms[i].is == Is::Place && i > 0 && atoms[i - 1].is == Is::Ordinal) continue;
    if (champion_filter && (atoms[i].is == Is::Champion || atoms[i].is == Is::Reigning)) continue;
    if (std::ranges::find(production.uses, atoms[i].is) == production.uses.end()) return &atoms[i];
  }
  return nullptr;
}

std::span<const Production> productions() { return kProductions; }

}  // namespace miler::words
