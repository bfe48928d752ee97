// Filters, wherever they stand in the question.
#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "miler/words/detail_drafter.h"

namespace miler::words {
namespace {

Date next_day(Date day) { return Date::of(day.latest() + std::chrono::days{1}); }
Date day_before(Date day) { return Date::of(day.earliest() - std::chrono::days{1}); }

bool is_preposition(Is is) {
  return is == Is::By || is == Is::At || is == Is::In || is == Is::On || is == Is::Of || is == Is::Over ||
         is == Is::Since || is == Is::After || is == Is::Before || is == Is::Until || is == Is::From ||
         is == Is::To || is == Is::Between || is == Is::AsOf || is == Is::Excluding;
}

/// People and nations, and the nouns behind them; a name of another kind cannot.
bool may_be_left_out(const Atom& atom) {
  if (atom.is == Is::Name) {
    return std::ranges::any_of(atom.named, [](const Named& named) {
      return std::holds_alternative<AthleteId>(named) || std::holds_alternative<Country>(named);
    });
  }
  return atom.is == Is::Fill || atom.is == Is::And || atom.is == Is::Men || atom.is == Is::Women ||
         atom.is == Is::People;
}

}  // namespace

Expected<Draft> Drafter::draft() && {
  for (at_ = 0; at_ < atoms_.size(); ++at_) {
    const Atom& atom = atoms_[at_];
    if (atom.tail && excluding()) before_ = Is::Fill;
    if (atom.tail && (atom.is == Is::People || atom.is == Is::Performances)) {
      draft_.by = atom.is == Is::People ? lists::By::Performer : lists::By::Performance;
      continue;
    }
    note(atom);
    if (is_preposition(atom.is)) {
      if (excluding() && atom.is == Is::By) continue;  // "except by Kenyans"
      before_ = atom.is;
      continue;
    }
    if (excluding() && !may_be_left_out(atom))
      return Unexpected{*fault(atom, "only people and nations can be left out")};
    if (auto fault = take(atom)) return Unexpected{*std::move(fault)};
    if (atom.is != Is::Fill && atom.is != Is::And && !excludes_more()) before_ = Is::Fill;
  }
  draft_.until = draft_.region.to;
  if (draft_.before.known()) narrow({}, day_before(draft_.before));
  if (auto fault = check_end()) return Unexpected{*std::move(fault)};
  return std::move(draft_);
}

Drafter::Fault Drafter::take(const Atom& atom) {
  switch (atom.is) {
    case Is::Event:
      return put(draft_.event, *atom.event, atom);
    case Is::Mens:
      return put(draft_.sex, Sex::Men, atom);
    case Is::Womens:
      return put(draft_.sex, Sex::Women, atom);
    case Is::Men:
    case Is::Women:
    case Is::People:
      return take_people(atom);
    case Is::Order:
      if (draft_.order && *draft_.order != static_cast<query::Order>(atom.value)) {
        if (*draft_.order == query::Order::Fastest ||
            static_cast<query::Order>(atom.value) == query::Order::Fastest) {
          return fault(atom, fmt::format("'{}' and another order are asked for", atom.text));
        }
      }
      draft_.order = static_cast<query::Order>(atom.value);
      draft_.last_said |= atom.other == "last";
      return std::nullopt;
    case Is::Ordinal:
      return take_ordinal(atom);
    case Is::Number:
      if (atom.value < 1) return fault(atom, "the number must be at least 1");
      if (before_ == Is::Over) return fault(atom, fmt::format("'{}' says nothing here", atom.text));
      return put(draft_.number, static_cast<std::uint32_t>(atom.value), atom);
    case Is::Under:
    case Is::AtOrUnder:
    case Is::Mark:
      return take_limit(atom);
    case Is::Date:
    case Is::ThisSeason:
    case Is::LastSeason:
      return take_date(atom);
    case Is::Name:
    case Is::Series:
      return take_name(atom);
    default:
      return take_kind_of_race(atom);
  }
}

Drafter::Fault Drafter::take_kind_of_race(const Atom& atom) {
  Region& region = draft_.region;
  const auto track = [&](TrackFilter filter) {
    if (region.track != TrackFilter::Any && region.track != filter) {
      return fault(atom, "indoors and outdoors at once are no race");
    }
    region.track = filter;
    return Fault{};
  };
  switch (atom.is) {
    case Is::Indoor:
      return track(TrackFilter::Short);
    case Is::Outdoor:
      return track(TrackFilter::Outdoor);
    case Is::Road:
      return std::nullopt;
    case Is::Paced:
      return put(region.paced, true, atom);
    case Is::Unpaced:
      return put(region.paced, false, atom);
    case Is::Final:
      return put(region.round, RoundKind::Final, atom);
    case Is::Semifinal:
      return put(region.round, RoundKind::Semifinal, atom);
    case Is::Heat:
      return put(region.round, RoundKind::Heat, atom);
    case Is::Championship:
      return put(region.championship, true, atom);
    case Is::Age:
      if (region.age != AgeClass::Any && region.age != static_cast<AgeClass>(atom.value))
        return fault(atom, fmt::format("'{}' contradicts another age", atom.text));
      region.age = static_cast<AgeClass>(atom.value);
      if (before_ == Is::Fill && !next_is(Is::Event) && !next_is(Is::Record) && !next_is(Is::People)) {
        draft_.people_asked = true;
      }
      return std::nullopt;
    case Is::Teenager:
      region.age_to = std::uint8_t{19};
      return std::nullopt;
    case Is::Month:
      if (before_ == Is::Since || before_ == Is::After || before_ == Is::Before || before_ == Is::Until)
        return fault(atom, fmt::format("'{}' needs its year", atom.text));
      region.month = static_cast<std::uint8_t>(atom.value);
      return std::nullopt;
    case Is::AllComers:
      draft_.all_comers = true;
      return std::nullopt;
    case Is::Aged:
    case Is::Born:
    case Is::Round:
    case Is::Level:
    case Is::NoChampionship:
    case Is::Lights:
    case Is::Addition:
    case Is::InPlace:
    case Is::FourMinuteMile:
      return take_more(atom);
    case Is::World:
      draft_.champion_of = "World";
      return std::nullopt;
    case Is::Champion:
      if (is_by_champion()) by_champion();
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

/// "excluding Kerr, Kenyans and Norwegian women".
bool Drafter::excludes_more() const {
  if (!excluding() || next() == nullptr) return false;
  const Is behind = next_is(Is::And) && next(2) != nullptr ? next(2)->is : next()->is;
  return behind == Is::Name || behind == Is::Men || behind == Is::Women || behind == Is::People;
}

/// Conditions that few questions have.
Drafter::Fault Drafter::take_more(const Atom& atom) {
  Region& region = draft_.region;
  switch (atom.is) {
    case Is::Aged:
      if (atom.value > 0) region.age_from = static_cast<std::uint8_t>(std::min(atom.value, 200));
      if (atom.until > 0) region.age_to = static_cast<std::uint8_t>(std::min(atom.until, 200));
      return std::nullopt;
    case Is::Born:
      region.born_from = atom.days.first;
      region.born_to = atom.days.last;
      return std::nullopt;
    case Is::Round:
      return put(region.round, static_cast<RoundKind>(atom.value), atom);
    case Is::Level:
      return put(region.level, static_cast<MeetClass>(atom.value), atom);
    case Is::NoChampionship:
      return put(region.championship, false, atom);
    case Is::Lights:
      return put(region.lights, atom.value == 1, atom);
    case Is::InPlace:
      return take_place(atom);
    case Is::FourMinuteMile:
      if (auto fault = put(draft_.event, EventName{.distance = kMile}, atom)) return fault;
      return put(region.limit, Limit{Duration::seconds(240), false}, atom);
    default:
      break;
  }
  bool* const additions[] = {&region.oversized, &region.splits, &region.combined, &region.exhibitions,
                             &region.annulled};
  *additions[atom.value] = true;
  return std::nullopt;
}

/// Days that are said twice hold together.
void Drafter::narrow(Date from, Date to) {
  Region& region = draft_.region;
  if (from.known() && (!region.from.known() || region.from.earliest() < from.earliest())) region.from = from;
  if (to.known() && (!region.to.known() || to.latest() < region.to.latest())) region.to = to;
}

/// A preposition leads to something, and days end behind their beginning.
Drafter::Fault Drafter::check_end() const {
  const auto last =
      std::find_if(atoms_.rbegin(), atoms_.rend(), [](const Atom& a) { return a.is != Is::Fill; });
  const bool may_end =
      last == atoms_.rend() || !is_preposition(last->is) || last->is == Is::Of || last->is == Is::To;
  if (!may_end) return fault(*last, fmt::format("'{}' leads to nothing", last->text));
  const Region& region = draft_.region;
  if (!region.from.known() || !region.to.known() || region.from.earliest() <= region.to.latest())
    return std::nullopt;
  const auto date =
      std::find_if(atoms_.rbegin(), atoms_.rend(), [](const Atom& a) { return a.is == Is::Date; });
  return fault(date == atoms_.rend() ? atoms_.back() : *date, "the days end before they begin");
}

Drafter::Fault Drafter::take_people(const Atom& atom) {
  if (atom.is == Is::People && atom.value == 1 && !draft_.event) draft_.event = EventName{.distance = kMile};
  if (before_ != Is::By && !excluding()) draft_.people_asked = true;
  if (atom.is == Is::Men) return put(draft_.sex, Sex::Men, atom);
  if (atom.is == Is::Women) return put(draft_.sex, Sex::Women, atom);
  return std::nullopt;
}

Drafter::Fault Drafter::take_place(const Atom& atom) {
  const auto place = static_cast<std::uint16_t>(std::min(atom.value, 60'000));
  if (draft_.region.place != 0 && draft_.region.place != place)
    return fault(atom, fmt::format("'{}' contradicts another place", atom.text));
  draft_.region.place = place;
  return std::nullopt;
}

Drafter::Fault Drafter::take_ordinal(const Atom& atom) {
  if (next_is(Is::Place)) return take_place(atom);
  return put(draft_.nth, static_cast<std::uint32_t>(atom.value), atom);
}

Drafter::Fault Drafter::take_limit(const Atom& atom) {
  if (atom.is == Is::Mark) {
    const bool inclusive = next_is(Is::OrFaster) || (at_ > 0 && atoms_[at_ - 1].is == Is::AtOrUnder);
    const bool limit = inclusive || (at_ > 0 && atoms_[at_ - 1].is == Is::Under);
    if (!limit) {
      draft_.marks.push_back(*atom.mark);
      return std::nullopt;
    }
    return put(draft_.region.limit, Limit{atom.mark->time, inclusive}, atom);
  }
  const bool record = std::ranges::any_of(atoms_, [](const Atom& other) { return other.is == Is::Record; });
  if (next_is(Is::Mark) && next() == &atoms_[at_ + 1]) return std::nullopt;
  if (record) return std::nullopt;  // "who broke the record"
  return fault(atom, fmt::format("'{}' needs a mark behind it", atom.text));
}

Drafter::Fault Drafter::take_date(const Atom& atom) {
  Days days = atom.days;
  if (atom.is != Is::Date) {
    const int year = gazetteer_.archive().horizon().year() - (atom.is == Is::LastSeason ? 1 : 0);
    days = {Date::of(year, 1, 1), Date::of(year, 12, 31), Date::of(year)};
  }
  draft_.days.push_back(days);
  Region& region = draft_.region;
  switch (before_) {
    case Is::Since:
    case Is::From:
      narrow(days.first, {});
      return std::nullopt;
    case Is::After:
      narrow(next_day(days.last), {});
      return std::nullopt;
    case Is::Before:
      draft_.before = days.first;
      return std::nullopt;
    case Is::Until:
    case Is::To:
      narrow({}, days.last);
      return std::nullopt;
    case Is::AsOf:
      draft_.as_of = days.last;
      return std::nullopt;
    case Is::Between:
      if (draft_.days.size() % 2 == 1 && draft_.days.size() < 2) {
        region.from = days.first;
      } else {
        region.to = days.last;
      }
      if (!next_is(Is::And)) before_ = Is::Fill;
      return std::nullopt;
    default:
      break;
  }
  if (region.from.known() && draft_.days.size() == 2 && draft_.has(Is::Between)) {
    region.to = days.last;
    return std::nullopt;
  }
  draft_.on_day = days.date.is_full();
  narrow(days.first, days.last);
  return std::nullopt;
}

Expected<Draft> draft_of(const std::vector<Atom>& atoms, const Gazetteer& gazetteer) {
  return Drafter{atoms, gazetteer}.draft();
}

}  // namespace miler::words
