// One person under two spellings or two days of birth, told by performances in common: the same event on the
// same day in the same time, said by sources that do not know each other.
#include <algorithm>
#include <map>
#include <tuple>

#include "miler/base/text.h"
#include "miler/ingest/detail_identity.h"
#include "miler/ingest/detail_people.h"
#include "miler/names/fold.h"

namespace miler::ingest {
namespace {

using Run = std::tuple<std::uint32_t, Event, Duration>;

constexpr std::string_view without_sex(std::string_view key) { return key.substr(0, key.size() - 2); }

/// The words of `inner`, two at least, are among those of `outer`.
bool holds_words(std::string_view outer, std::string_view inner) {
  const auto all = words_in(outer), some = words_in(inner);
  return some.size() >= 2 && std::ranges::all_of(some, [&](std::string_view word) {
           return std::ranges::find(all, word) != all.end();
         });
}

}  // namespace

/// Performances that one source says one of them ran, and another source, which does not know the first, the
/// other.
std::size_t People::in_common(const Person& a, const Person& b) const {
  using Said = std::pair<Run, std::string_view>;
  const auto runs = [&](const Person& person) {
    std::vector<Said> all;
    for (const std::uint32_t text : person.texts) {
      for (const std::uint32_t row : mentions_[text].rows) {
        const PerformanceDraft& draft = batch_->performances[row];
        if (!draft.mark || !draft.date.is_full()) continue;
        all.emplace_back(Run{draft.date.packed(), draft.event, draft.mark->time},
                         batch_->sources[draft.origin.source].key);
      }
    }
    if (person.known.known()) {
      for (const PerformanceId id : archive_->of(person.known)) {
        if (!archive_->has_mark(id) || !archive_->dates()[id.row].is_full()) continue;
        const Run run{archive_->dates()[id.row].packed(), archive_->event_of(id), archive_->times()[id.row]};
        for (const SourceId source : archive_->sources(id)) {
          all.emplace_back(run, archive_->text((*archive_)[source].slug));
        }
      }
    }
    std::ranges::sort(all);
    return all;
  };
  const std::vector<Said> x = runs(a), y = runs(b);
  std::size_t common = 0;
  for (auto it = x.begin(); it != x.end();) {
    const auto mine = std::ranges::equal_range(it, x.end(), it->first, {}, &Said::first);
    const auto other = std::ranges::equal_range(y, it->first, {}, &Said::first);
    const bool one_source = std::ranges::any_of(
        mine, [&](const Said& said) { return std::ranges::find(other, said) != other.end(); });
    if (!other.empty() && !one_source) ++common;
    it = mine.end();
  }
  return common;
}

/// Of one sex, with one day of birth: when the words of one name are among the other's, two at least, and the
/// nation agrees, that is enough; otherwise a performance in common is asked for, or two where the names are
/// hardly alike.
bool People::other_spelling(const Person& a, const Person& b) const {
  const auto keys = [&](const Person& person) {
    std::vector<std::string> all{names::fold_unordered(person.name)};
    for (const std::uint32_t text : person.texts) all.emplace_back(without_sex(mentions_[text].key));
    return all;
  };
  bool alike = false;
  for (const std::string& x : keys(a)) {
    for (const std::string& y : keys(b)) {
      alike = alike || similar_names(x, y);
      const bool one_holds_other = x != y && (holds_words(x, y) || holds_words(y, x));
      if (one_holds_other && std::ranges::any_of(b.nations, [&](Country c) { return ran_for(a, c); }))
        return true;
    }
  }
  return in_common(a, b) >= (alike ? 1U : 2U);
}

void People::join(std::uint32_t keep, std::uint32_t drop) {
  joined_[drop] = keep;
  Person& to = people_[keep];
  const Person& from = people_[drop];
  to.texts.insert(to.texts.end(), from.texts.begin(), from.texts.end());
  for (const Country nation : from.nations) {
    if (std::ranges::find(to.nations, nation) == to.nations.end()) to.nations.push_back(nation);
  }
  if (!to.born.known()) to.born = from.born;
  if (from.known.known()) to.also.push_back(from.known);
}

void People::join_spellings() {
  // Known people with a new one's day of birth matter too: by sex and day.
  std::map<std::pair<Sex, std::uint32_t>, std::vector<std::uint32_t>> by_birth;
  std::map<std::string, std::vector<std::uint32_t>> by_name;
  for (std::uint32_t i = 0; i < people_.size(); ++i) {
    const Person& person = people_[i];
    by_name[names::fold_unordered(person.name) + (person.sex == Sex::Men ? "/m" : "/w")].push_back(i);
    const bool day_known = person.born.is_full() && !(person.born.month() == 1 && person.born.day() == 1);
    if (!person.texts.empty() && day_known) by_birth[{person.sex, person.born.packed()}].push_back(i);
  }
  const auto& athletes = archive_->tables().athletes;
  for (std::uint32_t row = 0; row < athletes.size(); ++row) {
    const auto met = known_.find(row);
    if (met != known_.end() && !people_[met->second].texts.empty()) continue;
    const auto born = by_birth.find({athletes[row].sex, athletes[row].born.packed()});
    if (born != by_birth.end()) born->second.push_back(add_known(AthleteId{row}));
  }
  const auto try_pairs = [&](const std::vector<std::uint32_t>& group, auto one_person) {
    for (std::size_t i = 0; i < group.size(); ++i) {
      for (std::size_t j = i + 1; j < group.size(); ++j) {
        std::uint32_t a = group[i], b = group[j];
        if (joined_[a] != a || joined_[b] != b) continue;
        if (people_[b].known.known() && !people_[a].known.known()) std::swap(a, b);
        if (!one_person(people_[a], people_[b])) continue;
        join(a, b);
      }
    }
  };
  for (const auto& [birth, group] : by_birth) {
    try_pairs(group, [&](const Person& a, const Person& b) { return other_spelling(a, b); });
  }
  for (const auto& [name, group] : by_name) {
    try_pairs(group, [&](const Person& a, const Person& b) { return in_common(a, b) >= 1; });
  }
}

}  // namespace miler::ingest
