// Mentions to people: by foreign code, by name and day of birth, then by what nothing speaks against.
#include <algorithm>
#include <numeric>
#include <tuple>

#include "miler/ingest/detail_identity.h"
#include "miler/ingest/detail_people.h"
#include "miler/names/fold.h"

namespace miler::ingest {
namespace {

/// Names are looked up apart for men and women.
std::string keyed(std::string_view name, Sex sex) {
  return names::fold_unordered(name) + (sex == Sex::Men ? "/m" : "/w");
}

/// 0: a day of birth; 1: 1 January; 2: a year; 3: nothing.
int vagueness(Date born) {
  if (!born.known()) return 3;
  if (!born.is_full()) return 2;
  return born.month() == 1 && born.day() == 1 ? 1 : 0;
}

template <class T>
void add_once(std::vector<T>& all, const T& one) {
  if (std::ranges::find(all, one) == all.end()) all.push_back(one);
}

}  // namespace

People::People(const Archive& archive, const Batch& batch) : archive_{&archive}, batch_{&batch} {
  mentions_.reserve(batch.people.size() + 64);
  for (const PersonText& text : batch.people) {
    mentions_.push_back({.text = &text,
                         .row = nullptr,
                         .origin = {},
                         .key = keyed(text.name, text.sex),
                         .rows = {},
                         .dates = {}});
  }
  for (std::uint32_t i = 0; i < batch.performances.size(); ++i) {
    const std::uint32_t person = batch.performances[i].person;
    if (person < batch.people.size()) mentions_[person].rows.push_back(i);
  }
  for (Mention& mention : mentions_) {
    std::ranges::stable_sort(mention.rows, {},
                             [&](std::uint32_t row) { return batch.performances[row].date.packed(); });
    mention.dates.reserve(mention.rows.size());
    for (const std::uint32_t row : mention.rows) mention.dates.push_back(batch.performances[row].date);
  }
}

std::uint32_t People::mention(const PersonText& text, Date on, const PersonDraft* row,
                              const RowOrigin& origin) {
  mentions_.push_back({.text = &text,
                       .row = row,
                       .origin = origin,
                       .key = keyed(text.name, text.sex),
                       .rows = {},
                       .dates = {}});
  if (on.known()) mentions_.back().dates.push_back(on);
  return static_cast<std::uint32_t>(mentions_.size() - 1);
}

void People::index_archive() {
  const Columns& tables = archive_->tables();
  archive_names_.reserve(tables.athletes.size() + tables.athlete_names.size());
  for (std::uint32_t row = 0; row < tables.athletes.size(); ++row) {
    const AthleteId id{row};
    const Sex sex = tables.athletes[row].sex;
    archive_names_.emplace(keyed(archive_->text(tables.athletes[row].name), sex), id);
    for (const NameSpell& alias : archive_->aliases(id)) {
      archive_names_.emplace(keyed(archive_->text(alias.name), sex), id);
    }
    const RowRange codes = tables.athletes[row].codes;
    for (std::uint32_t i = 0; i < codes.count; ++i) {
      archive_codes_.emplace(archive_->text(tables.athlete_codes[codes.begin + i]), id);
    }
  }
}

void People::resolve() {
  index_archive();
  person_of_.assign(mentions_.size(), kNone);
  std::vector<std::uint32_t> order(mentions_.size());
  std::iota(order.begin(), order.end(), 0U);
  const auto rank = [&](std::uint32_t i) {
    const Mention& m = mentions_[i];
    return std::tuple{m.row == nullptr || m.row->aliases.empty(),
                      vagueness(m.text->born),
                      std::string_view{m.key},
                      m.text->born.packed(),
                      m.text->nation,
                      std::string_view{m.text->name},
                      std::string_view{m.text->code}};
  };
  std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
  for (const std::uint32_t i : order) place(i);
  join_spellings();
  std::ranges::stable_sort(shifts_, {}, &Shift::mention);
}

bool People::ran_for(const Person& person, Country nation) const {
  const auto fits = [&](Country other) { return succeeds(other, nation); };
  if (!nation.known() || person.nations.empty() || std::ranges::any_of(person.nations, fits)) return true;
  if (!person.known.known()) return false;
  return std::ranges::any_of(archive_->of(person.known),
                             [&](PerformanceId id) { return fits(archive_->nations()[id.row]); });
}

/// An age that fits; of somebody without a birth, within a career of what is known of him.
bool People::lives_then(const Person& person, Date on) const {
  constexpr int kCareer = 20;
  if (person.born.known()) return age_fits(person.born, on);
  if (!on.known()) return true;
  Date first = person.first, last = person.last;
  if (person.known.known()) {
    for (const PerformanceId id : archive_->of(person.known)) {
      const Date date = archive_->dates()[id.row];
      if (!date.known()) continue;
      if (!first.known() || date.packed() < first.packed()) first = date;
      if (!last.known() || date.packed() > last.packed()) last = date;
    }
  }
  if (!first.known()) return true;
  return on.year() >= last.year() - kCareer && on.year() <= first.year() + kCareer;
}

bool People::was_said_born(const Person& person, Date born) const {
  if (!person.known.known()) return false;
  const std::string says = to_string(born);
  return std::ranges::any_of(archive_->tables().conflicts, [&](const ConflictRow& side) {
    return side.athlete == person.known && archive_->text(side.field) == "born" &&
           archive_->text(side.says) == says;
  });
}

std::vector<std::uint32_t> People::namesakes(const Mention& mention) {
  std::vector<std::uint32_t> found;
  const auto look = [&](const std::string& key) {
    const auto [known, known_end] = archive_names_.equal_range(key);
    for (auto it = known; it != known_end; ++it) add_once(found, add_known(it->second));
    const auto [fresh, fresh_end] = new_names_.equal_range(key);
    for (auto it = fresh; it != fresh_end; ++it) add_once(found, it->second);
  };
  look(mention.key);
  if (mention.row != nullptr) {
    for (const std::string& alias : mention.row->aliases) look(keyed(alias, mention.text->sex));
  }
  std::ranges::sort(found);
  return found;
}

std::uint32_t People::by_code(const std::string& code) {
  if (code.empty()) return kNone;
  if (const auto known = archive_codes_.find(code); known != archive_codes_.end())
    return add_known(known->second);
  const auto fresh = new_codes_.find(code);
  return fresh == new_codes_.end() ? kNone : fresh->second;
}

void People::place(std::uint32_t index) {
  const Mention& mention = mentions_[index];
  if (const std::uint32_t coded = by_code(mention.text->code); coded != kNone) return take(coded, index);
  std::vector<std::uint32_t> possible;
  for (const std::uint32_t person : namesakes(mention)) {
    const Fit fit = compare_births(people_[person].born, mention.text->born);
    if (fit == Fit::Same) return take(person, index);  // whatever the nations: Lagat ran for two
    if (fit == Fit::No && was_said_born(people_[person], mention.text->born)) return take(person, index);
    if (fit == Fit::Possible && ran_for(people_[person], mention.text->nation)) possible.push_back(person);
  }
  if (!mention.text->born.known()) return place_without_birth(index, possible);
  std::erase_if(possible, [&](std::uint32_t person) {
    return std::ranges::any_of(mention.dates, [&](Date on) { return !lives_then(people_[person], on); });
  });
  // A year fits everybody born in it: only one namesake may be meant.
  take(possible.size() == 1 ? possible.front() : add_new(mention), index);
}

void People::place_without_birth(std::uint32_t index, const std::vector<std::uint32_t>& candidates) {
  const Mention& mention = mentions_[index];
  const auto only_one = [&](auto fits) {
    std::uint32_t meant = kNone;
    for (const std::uint32_t person : candidates) {
      if (!fits(people_[person])) continue;
      if (meant != kNone) return kNone;
      meant = person;
    }
    return meant;
  };
  // Of several, the one of an age to be on lists; else the one who was alive.
  const auto meant_on = [&](Date on) {
    const std::uint32_t in_his_years = only_one(
        [&](const Person& person) { return lives_then(person, on) && in_best_years(person.born, on); });
    if (in_his_years != kNone) return in_his_years;
    return only_one([&](const Person& person) { return lives_then(person, on); });
  };
  if (mention.dates.empty()) {
    return take(candidates.size() == 1 ? candidates.front() : add_new(mention), index);
  }
  std::uint32_t fresh = kNone;
  for (const Date on : mention.dates) {
    std::uint32_t meant = meant_on(on);
    if (meant == kNone) meant = fresh = fresh == kNone ? add_new(mention) : fresh;
    if (person_of_[index] == kNone) {
      take(meant, index);
    } else if (meant != person_of_[index]) {
      shifts_.push_back({index, on, meant});
      add_once(people_[meant].texts, index);
    }
  }
}

std::uint32_t People::add_known(AthleteId id) {
  const auto [it, added] = known_.emplace(id.row, static_cast<std::uint32_t>(people_.size()));
  if (!added) return it->second;
  const AthleteRow& row = (*archive_)[id];
  Person person;
  person.known = id;
  person.name = archive_->text(row.name);
  person.sex = row.sex;
  person.born = row.born;
  if (row.nation.known()) person.nations.push_back(row.nation);
  for (const NationSpell& spell : archive_->nation_history(id)) add_once(person.nations, spell.nation);
  people_.push_back(std::move(person));
  joined_.push_back(it->second);
  return it->second;
}

std::uint32_t People::of_athlete(AthleteId id) { return add_known(id); }

std::uint32_t People::add_new(const Mention& mention) {
  const auto index = static_cast<std::uint32_t>(people_.size());
  Person person;
  person.name = mention.text->name;
  person.sex = mention.text->sex;
  people_.push_back(std::move(person));
  joined_.push_back(index);
  new_names_.emplace(mention.key, index);
  return index;
}

void People::take(std::uint32_t person, std::uint32_t index) {
  const Mention& mention = mentions_[index];
  Person& to = people_[person];
  person_of_[index] = person;
  to.texts.push_back(index);
  if (!to.born.known() || vagueness(mention.text->born) < vagueness(to.born)) to.born = mention.text->born;
  if (mention.text->nation.known()) add_once(to.nations, mention.text->nation);
  if (!mention.text->code.empty()) new_codes_.emplace(mention.text->code, person);
  for (const Date on : mention.dates) {
    if (!on.known()) continue;
    if (!to.first.known() || on.packed() < to.first.packed()) to.first = on;
    if (!to.last.known() || on.packed() > to.last.packed()) to.last = on;
  }
  // Other spellings and aliases lead here too.
  const auto lead = [&](const std::string& key) {
    const auto [begin, end] = new_names_.equal_range(key);
    if (std::none_of(begin, end, [&](const auto& entry) { return entry.second == person; })) {
      new_names_.emplace(key, person);
    }
  };
  lead(mention.key);
  if (mention.row == nullptr) return;
  for (const std::string& alias : mention.row->aliases) lead(keyed(alias, mention.text->sex));
  for (const PersonDraft::Spell& spell : mention.row->nations) add_once(to.nations, spell.nation);
}

std::uint32_t People::of(std::uint32_t mention, Date on) const {
  std::uint32_t person = person_of_[mention];
  const auto first = std::ranges::lower_bound(shifts_, mention, {}, &Shift::mention);
  for (auto it = first; it != shifts_.end() && it->mention == mention; ++it) {
    if (it->on == on) person = it->person;
  }
  while (joined_[person] != person) person = joined_[person];
  return person;
}

}  // namespace miler::ingest
