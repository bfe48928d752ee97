// Filters, wherever they stand in the question.
#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/names/fold.h"
#include "miler/words/detail_draft.h"

namespace miler::words {
namespace {

Unexpected refuse(const Atom& atom, std::string message) {
  return Unexpected{
      Error{.code = ErrorCode::BadArgument, .message = std::move(message), .where = atom.where}};
}

Date next_day(Date day) { return Date::of(day.latest() + std::chrono::days{1}); }
Date day_before(Date day) { return Date::of(day.earliest() - std::chrono::days{1}); }

bool is_preposition(Is is) {
  return is == Is::By || is == Is::At || is == Is::In || is == Is::On || is == Is::Of || is == Is::Over ||
         is == Is::Since || is == Is::After || is == Is::Before || is == Is::Until || is == Is::From ||
         is == Is::To || is == Is::Between || is == Is::AsOf || is == Is::Excluding;
}

/// Which kind of name a preposition asks for first.
int liking(const Named& named, Is before) {
  const bool place = before == Is::At || before == Is::In || before == Is::On;
  struct Liking {
    bool place;
    Is before;
    int operator()(AthleteId) const { return place ? 9 : 0; }
    int operator()(VenueId) const { return before == Is::In ? 4 : place ? 0 : 3; }
    int operator()(const City&) const { return before == Is::In ? 0 : place ? 2 : 4; }
    int operator()(SeriesId) const { return place ? 1 : 2; }
    int operator()(MeetingId) const { return place ? 1 : 2; }
    int operator()(Country) const { return place ? 1 : 0; }
    int operator()(const HomeName&) const { return place ? 8 : 1; }
    int operator()(Area) const { return 1; }
    int operator()(const TitleName&) const { return 1; }
  };
  return std::visit(Liking{place, before}, named);
}

class Drafter {
 public:
  Drafter(const std::vector<Atom>& atoms, const Gazetteer& gazetteer)
      : atoms_{atoms}, gazetteer_{gazetteer} {}

  Expected<Draft> draft() && {
    for (at_ = 0; at_ < atoms_.size(); ++at_) {
      const Atom& atom = atoms_[at_];
      note(atom);
      if (is_preposition(atom.is)) {
        before_ = atom.is;
        continue;
      }
      if (auto fault = take(atom)) return Unexpected{*std::move(fault)};
      if (atom.is != Is::Fill && atom.is != Is::And) before_ = Is::Fill;
    }
    return std::move(draft_);
  }

 private:
  using Fault = std::optional<Error>;

  void note(const Atom& atom) {
    const auto kind = static_cast<std::size_t>(atom.is);
    draft_.said.set(kind);
    draft_.values[kind] = atom.value;
    draft_.at[kind] = at_;
  }
  static Fault fault(const Atom& atom, std::string message) {
    return refuse(atom, std::move(message)).value();
  }
  const Atom* next(std::size_t ahead = 1) const {
    std::size_t found = at_;
    for (std::size_t n = 0; n < ahead; ++n) {
      do ++found;
      while (found < atoms_.size() && atoms_[found].is == Is::Fill);
    }
    return found < atoms_.size() ? &atoms_[found] : nullptr;
  }
  bool next_is(Is is) const { return next() != nullptr && next()->is == is; }

  template <class T>
  Fault put(std::optional<T>& slot, const T& value, const Atom& atom) {
    if (slot && *slot != value)
      return fault(atom, fmt::format("'{}' contradicts what was said before", atom.text));
    slot = value;
    return std::nullopt;
  }

  Fault take(const Atom& atom);
  Fault take_kind_of_race(const Atom& atom);
  Fault take_limit(const Atom& atom);
  Fault take_date(const Atom& atom);
  Fault take_name(const Atom& atom);
  Fault take_country(Country country, const Atom& atom);
  Fault take_people(const Atom& atom);
  Fault take_ordinal(const Atom& atom);
  void add_person(const Atom& atom, std::vector<AthleteId> may_be) {
    draft_.people.push_back({std::move(may_be), atom.text, at_});
  }

  const std::vector<Atom>& atoms_;
  const Gazetteer& gazetteer_;
  Draft draft_;
  std::size_t at_ = 0;
  Is before_ = Is::Fill;  ///< the preposition that waits for its object
  bool excluding() const { return before_ == Is::Excluding; }
};

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
      return std::nullopt;
    case Is::Ordinal:
      return take_ordinal(atom);
    case Is::Number:
      draft_.number = static_cast<std::uint32_t>(atom.value);
      return atom.value > 0 ? std::nullopt : fault(atom, "the number must be at least 1");
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
      region.age = static_cast<AgeClass>(atom.value);
      if (before_ == Is::Fill && !next_is(Is::Event) && !next_is(Is::Record) && !next_is(Is::People)) {
        draft_.people_asked = true;
      }
      return std::nullopt;
    case Is::Teenager:
      region.age_to = std::uint8_t{19};
      return std::nullopt;
    case Is::Month:
      region.month = static_cast<std::uint8_t>(atom.value);
      return std::nullopt;
    case Is::AllComers:
      draft_.all_comers = true;
      return std::nullopt;
    case Is::World:
      draft_.champion_of = "World";
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

Drafter::Fault Drafter::take_people(const Atom& atom) {
  if (atom.is == Is::People && atom.value == 1 && !draft_.event) draft_.event = EventName{.distance = kMile};
  if (before_ != Is::By) draft_.people_asked = true;
  if (atom.is == Is::Men) return put(draft_.sex, Sex::Men, atom);
  if (atom.is == Is::Women) return put(draft_.sex, Sex::Women, atom);
  return std::nullopt;
}

Drafter::Fault Drafter::take_ordinal(const Atom& atom) {
  if (next_is(Is::Place)) {
    draft_.region.place = static_cast<std::uint16_t>(std::min(atom.value, 60'000));
    return std::nullopt;
  }
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
      region.from = days.first;
      return std::nullopt;
    case Is::After:
      region.from = next_day(days.last);
      return std::nullopt;
    case Is::Before:
      region.to = day_before(days.first);
      return std::nullopt;
    case Is::Until:
    case Is::To:
      region.to = days.last;
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
  region.from = days.first;
  region.to = days.last;
  return std::nullopt;
}

Drafter::Fault Drafter::take_country(Country country, const Atom& atom) {
  Region& region = draft_.region;
  const bool soil = next_is(Is::Soil) || next_is(Is::AllComers);
  if (excluding()) {
    region.without_nations.push_back(country);
    std::ranges::sort(region.without_nations);
    return std::nullopt;
  }
  Country& slot = before_ == Is::In || soil ? region.country : region.nation;
  if (slot.known() && slot != country)
    return fault(atom, fmt::format("'{}' contradicts another nation", atom.text));
  slot = country;
  const Atom* behind = next();
  const bool adjective =
      behind != nullptr && (behind->is == Is::Event || behind->is == Is::Record || behind->is == Is::Indoor ||
                            behind->is == Is::Outdoor || behind->is == Is::Performances ||
                            behind->is == Is::Mens || behind->is == Is::Womens || behind->is == Is::Under);
  if (&slot == &region.nation && before_ != Is::By && (!adjective || draft_.has(Is::HowMany)))
    draft_.people_asked = true;
  return std::nullopt;
}

Drafter::Fault Drafter::take_name(const Atom& atom) {
  std::vector<Named> named = atom.named;
  if (atom.is == Is::Series) {
    std::vector<std::string> folded;
    for (const std::string_view word : words_in(atom.other)) folded.emplace_back(word);
    named = gazetteer_.find(folded, 0).named;
    std::erase_if(named, [](const Named& n) { return !std::holds_alternative<SeriesId>(n); });
    if (atom.value == 1) draft_.champion_of = atom.other == "olympic games" ? "Olympic" : "Commonwealth";
    if (atom.value == 2 && !draft_.event) draft_.event = EventName{.distance = kMile};
    if (named.empty()) return fault(atom, fmt::format("the archive knows no meet '{}'", atom.text));
  }
  std::ranges::stable_sort(named, {}, [&](const Named& n) { return liking(n, before_); });
  const std::size_t kind = named.front().index();
  std::erase_if(named, [&](const Named& n) { return n.index() != kind; });
  Region& region = draft_.region;
  const auto places = [&](auto put_into) {
    for (std::size_t i = 1; i < named.size(); ++i) put_into(draft_.other_places.emplace_back(), named[i]);
    put_into(region, named.front());
  };
  const Named& first = named.front();
  if (std::holds_alternative<AthleteId>(first)) {
    std::vector<AthleteId> may_be;
    for (const Named& n : named) may_be.push_back(std::get<AthleteId>(n));
    if (!excluding()) {
      add_person(atom, std::move(may_be));
    } else {
      region.without.push_back(may_be.front());
      std::ranges::sort(region.without);
    }
  } else if (std::holds_alternative<VenueId>(first)) {
    places([](Region& r, const Named& n) { r.venue = std::get<VenueId>(n); });
  } else if (const auto* city = std::get_if<City>(&first)) {
    region.city = city->name;
    region.country = city->country;
  } else if (std::holds_alternative<SeriesId>(first)) {
    region.series = std::get<SeriesId>(first);
  } else if (std::holds_alternative<MeetingId>(first)) {
    region.meeting = std::get<MeetingId>(first);
  } else if (const auto* country = std::get_if<Country>(&first)) {
    return take_country(*country, atom);
  } else if (const auto* home = std::get_if<HomeName>(&first)) {
    region.home = home->name;
  } else if (const auto* area = std::get_if<Area>(&first)) {
    if (before_ == Is::In || next_is(Is::Soil)) {
      region.soil = *area;
    } else {
      region.area = *area;
      draft_.champion_of = adjective_of(*area);
    }
  } else if (const auto* title = std::get_if<TitleName>(&first)) {
    draft_.champion_of = title->title;
    draft_.said.set(static_cast<std::size_t>(Is::Champion));
  }
  return std::nullopt;
}

}  // namespace

Expected<Draft> draft_of(const std::vector<Atom>& atoms, const Gazetteer& gazetteer) {
  return Drafter{atoms, gazetteer}.draft();
}

}  // namespace miler::words
