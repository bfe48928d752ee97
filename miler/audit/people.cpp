// Births, ages and sexes; people who may be one.
#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "miler/audit/detail_findings.h"
#include "miler/base/text.h"

namespace miler::audit {
namespace {

constexpr std::int32_t kYoungest = 12;

void check_life(Findings& findings, AthleteId athlete) {
  const Archive& archive = findings.archive();
  const AthleteRow& row = archive[athlete];
  bool unborn = false;
  bool young = false;
  bool other_sex = false;
  for (const PerformanceId id : archive.of(athlete)) {
    if (!findings.view().exists(id)) continue;
    if (archive.event_of(id).sex != row.sex && !std::exchange(other_sex, true)) {
      findings.add(Check::WrongSex,
                   fmt::format("{} is one of the {} and ran in the {}", findings.name(athlete),
                               to_word(row.sex), findings.told(archive.races()[id.row])),
                   {athlete, id});
    }
    if (!row.born.known()) continue;
    const auto age = age_on(row.born, archive.dates()[id.row]);
    if (!age && !std::exchange(unborn, true)) {
      findings.add(Check::BirthAfterRace,
                   fmt::format("{} was born {}, after the race: {}", findings.name(athlete),
                               to_string(row.born), findings.told(id)),
                   {athlete, id});
    } else if (age && age->oldest.years < kYoungest && !std::exchange(young, true)) {
      findings.add(Check::AgeUnder12,
                   fmt::format("{}, born {}, was at most {}: {}", findings.name(athlete), to_string(row.born),
                               to_string(age->oldest), findings.told(id)),
                   {athlete, id});
    }
  }
}

/// The words of a name that tell people apart, in order: ASCII case folded, initials left out.
std::vector<std::string> name_words(std::string_view name) {
  std::string lower = to_lower(name);
  std::ranges::replace(lower, '-', ' ');
  std::vector<std::string> parts;
  for (const std::string_view word : words_in(lower)) {
    if (word.size() > 2 && word.back() != '.') parts.emplace_back(word);
  }
  std::ranges::sort(parts);
  return parts;
}

struct Person {
  AthleteId id;
  Sex sex = Sex::Men;
  Date born;
  std::vector<std::string> words;
};

bool share_a_word(const Person& a, const Person& b) {
  return std::ranges::any_of(
      a.words, [&](const std::string& word) { return std::ranges::binary_search(b.words, word); });
}

bool births_agree(Date a, Date b) {
  if (!a.known() || !b.known()) return true;
  return a.earliest() <= b.latest() && b.earliest() <= a.latest();
}

/// Two who ran in one race are two.
bool met(const Archive& archive, AthleteId a, AthleteId b) {
  const auto races_of = [&](AthleteId id) {
    std::vector<RaceId> races;
    for (const PerformanceId p : archive.of(id)) races.push_back(archive.races()[p.row]);
    return races;
  };
  const std::vector<RaceId> of_a = races_of(a);
  const std::vector<RaceId> of_b = races_of(b);
  std::vector<RaceId> both;
  std::ranges::set_intersection(of_a, of_b, std::back_inserter(both));
  return !both.empty();
}

/// Compares the people of each run of equal keys with each other.
template <class Key, class Suspect>
void compare(Findings& findings, std::vector<Person>& people, Key key, Suspect suspect) {
  std::ranges::stable_sort(people, [&](const Person& a, const Person& b) { return key(a) < key(b); });
  for (std::size_t i = 0; i < people.size(); ++i) {
    for (std::size_t j = i + 1; j < people.size() && key(people[j]) == key(people[i]); ++j) {
      const Person& a = people[i];
      const Person& b = people[j];
      if (!suspect(a, b) || met(findings.archive(), a.id, b.id)) continue;
      findings.add(Check::SamePersonTwice,
                   fmt::format("{} ({}) and {} ({}) may be one", findings.name(a.id),
                               a.born.known() ? to_string(a.born) : "birth unknown", findings.name(b.id),
                               b.born.known() ? to_string(b.born) : "birth unknown"),
                   {a.id, b.id});
    }
  }
}

// RULE same-person-suspects
void check_identities(Findings& findings) {
  std::vector<Person> people;
  const auto athletes = findings.archive().tables().athletes;
  for (std::uint32_t i = 0; i < athletes.size(); ++i) {
    const AthleteId id{i};
    people.push_back({id, athletes[i].sex, athletes[i].born, name_words(findings.name(id))});
  }
  compare(
      findings, people, [](const Person& p) { return std::tie(p.sex, p.words); },
      [](const Person& a, const Person& b) {
        const bool same_day = a.born.known() && a.born.is_full() && a.born == b.born;
        return !a.words.empty() && births_agree(a.born, b.born) && !same_day;
      });
  compare(
      findings, people,
      [](const Person& p) {
        return std::tuple{p.sex, p.born.packed()};
      },
      [](const Person& a, const Person& b) {
        return a.born.known() && a.born.is_full() && share_a_word(a, b);
      });
}

}  // namespace

void check_people(Findings& findings) {
  const auto athletes = findings.archive().tables().athletes.size();
  for (std::uint32_t i = 0; i < athletes; ++i) check_life(findings, AthleteId{i});
  check_identities(findings);
}

}  // namespace miler::audit
