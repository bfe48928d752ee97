// Rows to runs: what one athlete did in one event on one day, said once or often.
// docs/decisions/0008-identity.md
#include <algorithm>
#include <cstdlib>
#include <tuple>

#include "miler/archive/agreement.h"
#include "miler/ingest/detail_identity.h"
#include "miler/ingest/detail_work.h"

namespace miler::ingest {
namespace {

/// How well two rows of one athlete, day and event agree; nothing when they are two performances.
enum class Agreement : std::uint8_t { None, OtherMark, NoMark, OtherRound, SameMark };

bool near_each_other(const Work& work, const Row& a, const Row& b) {
  if (a.meet != kNone && a.meet == b.meet) return true;
  if (a.meeting != kNone && a.meeting == b.meeting) return true;
  return a.venue == kNone || b.venue == kNone || work.venues.same_city(a.venue, b.venue);
}

/// Parts in a thousand by which two times differ.
int apart_in_thousandths(const Mark& a, const Mark& b) {
  const std::int64_t apart = std::abs((a.time - b.time).centiseconds());
  return static_cast<int>(apart * 1000 / std::max(1, std::min(a.time, b.time).centiseconds()));
}

/// RULE heat-and-final-are-two, RULE disagreement-is-a-conflict
Agreement compare(const Work& work, const Row& a, const Row& b) {
  if (a.known.known() && b.known.known()) return Agreement::None;  // the archive has told them apart
  const bool one_source = work.share_source(a, b);
  const RoundFit rounds = compare_rounds(a.round, b.round);
  const bool near = near_each_other(work, a, b);
  if (a.mark && b.mark) {
    const bool equal = a.mark->time == b.mark->time;
    if (equal || (near && agree(*a.mark, *b.mark))) {
      if (rounds != RoundFit::Apart) return Agreement::SameMark;
      // Of what the archive knows one cannot tell which source said which round.
      const bool told_before =
          (a.known.known() || b.known.known()) && (a.place == 0 || b.place == 0 || a.place == b.place);
      return one_source && !told_before ? Agreement::None : Agreement::OtherRound;
    }
    if (a.record != kNone || b.record != kNone) {
      // A mark as ratified is the clock's, rounded up.
      return apart_in_thousandths(*a.mark, *b.mark) <= 2 ? Agreement::SameMark : Agreement::None;
    }
    if (rounds == RoundFit::Apart || !near || a.kind != b.kind) return Agreement::None;
    const bool one_place = a.place != 0 && a.place == b.place;
    if (one_source) {
      const int most = a.place != 0 && b.place != 0 && !one_place && a.round != b.round ? 0 : 3;
      return apart_in_thousandths(*a.mark, *b.mark) <= most ? Agreement::OtherMark : Agreement::None;
    }
    return apart_in_thousandths(*a.mark, *b.mark) <= (one_place ? 30 : 10) ? Agreement::OtherMark
                                                                           : Agreement::None;
  }
  if (!near || rounds == RoundFit::Apart || a.kind != b.kind) return Agreement::None;
  if (!a.mark && !b.mark) return a.status == b.status || !one_source ? Agreement::SameMark : Agreement::None;
  return one_source ? Agreement::None : Agreement::NoMark;
}

/// Adds the run of rows [begin, end) of one athlete, day and event to `work`, and their order to `order`.
class DayFolder {
 public:
  explicit DayFolder(Work& work) : work_{work} {}

  void fold(std::span<const std::uint32_t> rows) {
    runs_.clear();
    for (const std::uint32_t row : rows) place(row);
    for (const std::vector<std::uint32_t>& members : runs_) add(members);
  }

 private:
  void place(std::uint32_t index) {
    const Row& row = work_.rows[index];
    std::size_t best = runs_.size();
    auto best_score = std::tuple{Agreement::None, RoundFit::Apart};
    for (std::size_t i = 0; i < runs_.size(); ++i) {
      auto score = std::tuple{Agreement::SameMark, RoundFit::Same};
      for (const std::uint32_t other : runs_[i]) {
        const Row& member = work_.rows[other];
        score = std::min(score, {compare(work_, member, row), compare_rounds(member.round, row.round)});
      }
      if (std::get<0>(score) == Agreement::None || score <= best_score) continue;
      best = i;
      best_score = score;
    }
    if (best == runs_.size()) runs_.emplace_back();
    runs_[best].push_back(index);
  }

  void add(const std::vector<std::uint32_t>& members) {
    const auto index = static_cast<std::uint32_t>(work_.runs.size());
    const Row& first = work_.rows[members.front()];
    Run run;
    run.person = first.person;
    run.date = first.date;
    run.event = first.event;
    run.known = first.known;
    run.kind = first.kind;
    run.first_row = static_cast<std::uint32_t>(work_.order.size());
    run.rows = static_cast<std::uint32_t>(members.size());
    for (const std::uint32_t row : members) {
      work_.rows[row].run = index;
      work_.order.push_back(row);
      if (run.kind == Kind::Race) run.kind = work_.rows[row].kind;
    }
    work_.runs.push_back(run);
  }

  Work& work_;
  std::vector<std::vector<std::uint32_t>> runs_;
};

}  // namespace

void fold_runs(Work& work) {
  struct Key {
    std::uint64_t day;  ///< person, then date
    Event event;
    std::uint32_t row;
    auto operator<=>(const Key&) const = default;
  };
  std::vector<Key> keys;
  keys.reserve(work.rows.size());
  for (std::uint32_t i = 0; i < work.rows.size(); ++i) {
    const Row& row = work.rows[i];
    keys.push_back({std::uint64_t{row.person} << 32U | row.date.packed(), row.event, i});
  }
  std::ranges::sort(keys);
  const auto rank = [&](std::uint32_t i) {
    const Row& row = work.rows[i];
    return std::tuple{!row.known.known(),
                      row.record != kNone,
                      !row.mark.has_value(),
                      row.mark ? row.mark->time : Duration{},
                      row.round,
                      row.place,
                      row.origin.file,
                      row.origin.line};
  };
  work.order.reserve(keys.size());
  work.runs.reserve(keys.size());
  DayFolder folder{work};
  std::vector<std::uint32_t> group;
  for (std::size_t begin = 0; begin < keys.size();) {
    group.clear();
    std::size_t end = begin;
    for (; end < keys.size() && keys[end].day == keys[begin].day && keys[end].event == keys[begin].event;
         ++end) {
      group.push_back(keys[end].row);
    }
    if (group.size() > 1) std::ranges::sort(group, {}, rank);
    folder.fold(group);
    begin = end;
  }
}

}  // namespace miler::ingest
