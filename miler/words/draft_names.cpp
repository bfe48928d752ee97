// Who, where and which meet: what the names of a question narrow, by the preposition before them.
#include <algorithm>
#include <string>

#include "miler/base/text.h"
#include "miler/words/detail_drafter.h"

namespace miler::words {
namespace {

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

}  // namespace

/// "by the reigning Olympic champion": a filter, not a question about a title.
bool Drafter::is_by_champion() const {
  for (std::size_t at = at_; at-- > 0;) {
    const Is is = atoms_[at].is;
    if (is == Is::By) return true;
    const bool part = is == Is::Fill || is == Is::Reigning || is == Is::Series || is == Is::World ||
                      is == Is::Indoor || is == Is::Event || is == Is::Name;
    if (!part) return false;
  }
  return false;
}
void Drafter::by_champion() {
  draft_.region.champion = draft_.champion_of + " champion";
  draft_.region.series.reset();
  draft_.champion_of.clear();
  draft_.said.reset(static_cast<std::size_t>(Is::Champion));
  draft_.champion_filter = true;
}

/// Another venue, city, meet, home nation or area was named.
bool Drafter::contradicts(const Named& named) const {
  const Region& region = draft_.region;
  if (const auto* venue = std::get_if<VenueId>(&named)) return region.venue && *region.venue != *venue;
  if (const auto* city = std::get_if<City>(&named)) return !region.city.empty() && region.city != city->name;
  if (const auto* series = std::get_if<SeriesId>(&named)) return region.series && *region.series != *series;
  if (const auto* meeting = std::get_if<MeetingId>(&named))
    return region.meeting && *region.meeting != *meeting;
  if (const auto* home = std::get_if<HomeName>(&named))
    return !region.home.empty() && region.home != home->name;
  return false;
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
  const Atom* limited = behind != nullptr && behind->is == Is::Under ? next(3) : nullptr;
  const bool adjective =
      behind != nullptr &&
      (behind->is == Is::Event || behind->is == Is::Record || behind->is == Is::Indoor ||
       behind->is == Is::Outdoor || behind->is == Is::Performances || behind->is == Is::Mens ||
       behind->is == Is::Womens || (limited != nullptr && limited->is == Is::Event));
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
    if (named.empty() && atom.value == 1) return std::nullopt;  // "Olympic champion" needs no meet
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
  if (contradicts(first))
    return fault(atom, fmt::format("'{}' contradicts another place or meet", atom.text));
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
    if (before_ == Is::In || next_is(Is::Soil)) {
      return fault(atom,
                   fmt::format("places are told by city and country: '{}' is no place here", atom.text));
    }
    region.home = home->name;
  } else if (const auto* area = std::get_if<Area>(&first)) {
    if (before_ == Is::In || next_is(Is::Soil)) {
      region.soil = *area;
    } else {
      region.area = *area;
      draft_.champion_of = adjective_of(*area);
    }
  } else if (const auto* title = std::get_if<TitleName>(&first)) {
    if (is_by_champion()) {
      region.champion = title->title;
      draft_.champion_filter = true;
      return std::nullopt;
    }
    draft_.champion_of = title->title;
    draft_.said.set(static_cast<std::size_t>(Is::Champion));
  }
  return std::nullopt;
}

}  // namespace miler::words
