// See detail_advance.h.
#include <algorithm>

#include <fmt/format.h>

#include "miler/store/detail_advance.h"
#include "miler/store/detail_chain.h"
#include "miler/store/detail_kinds.h"
#include "miler/store/store.h"

namespace miler::store {

namespace {

/// The keys of one kind: those below `next` were given before, `given` are the new ones.
class Keys {
 public:
  Keys(std::string_view what, std::uint32_t next) : what_{what}, first_{next} {}

  void give(std::uint32_t number) {
    if (number < first_) {
      throw Failure{fmt::format("{} {} has been given before: the change was made against an older archive",
                                what_, number)};
    }
    if (given_.size() <= number - first_) given_.resize(std::size_t{number - first_} + 1, false);
    if (given_[number - first_])
      throw Failure{fmt::format("{} {} is given twice by one change", what_, number)};
    given_[number - first_] = true;
  }
  /// Gives every number up to this one.
  void reach(std::uint32_t number) {
    if (number >= first_ + given_.size()) given_.resize(std::size_t{number - first_} + 1, true);
  }
  void refer(std::uint32_t number) const {
    if (number < first_ || (number - first_ < given_.size() && given_[number - first_])) return;
    throw Failure{
        fmt::format("the change speaks of {} {}, which neither it nor the archive knows", what_, number)};
  }
  std::uint32_t next() const { return first_ + static_cast<std::uint32_t>(given_.size()); }

 private:
  std::string_view what_;
  std::uint32_t first_;
  std::vector<bool> given_;
};

class KeyCheck {
 public:
  explicit KeyCheck(const NextKeys& next)
      : athletes_{"athlete", next.athlete},
        venues_{"venue", next.venue},
        series_{"series", next.series},
        meetings_{"meeting", next.meeting},
        races_{"race", next.race},
        performances_{"performance", next.performance},
        sources_{"source", next.source} {}

  void give(const ChangeSet& changes) {
    for_each_table(kIdentityTables, [&](auto table) {
      for (const auto& identity : changes.identities.*table) of(identity.key).give(identity.key.number);
    });
    for (const PerformanceSaid& said : changes.statements.performances)
      performances_.reach(said.performance.number);
    for (const SourceSaid& said : changes.statements.sources) sources_.reach(said.source.number);
  }
  void refer(const Statements& statements) {
    for_each_table(kStatementTables, [&](auto table) {
      for (const auto& row : statements.*table) {
        check_subject(row);
        for_each_field(row, [&](std::string_view, const auto& value) { refer(value); });
      }
    });
  }
  NextKeys next() const {
    return {.athlete = athletes_.next(),
            .venue = venues_.next(),
            .series = series_.next(),
            .meeting = meetings_.next(),
            .race = races_.next(),
            .performance = performances_.next(),
            .source = sources_.next()};
  }

 private:
  Keys& of(AthleteKey) { return athletes_; }
  Keys& of(VenueKey) { return venues_; }
  Keys& of(SeriesKey) { return series_; }
  Keys& of(MeetingKey) { return meetings_; }
  Keys& of(RaceKey) { return races_; }
  Keys& of(PerformanceKey) { return performances_; }
  Keys& of(SourceKey) { return sources_; }

  /// What a statement is about, its first key, must be known.
  template <class Said>
  void check_subject(const Said& said) const {
    constexpr auto kFirst = std::get<0>(Rows<Said>::kFields);
    bool known = true;
    if constexpr (requires { (said.*kFirst.member).known(); }) known = (said.*kFirst.member).known();
    if constexpr (std::is_same_v<Said, PerformanceSaid>)
      known = known && said.athlete.known() && said.race.known();
    if constexpr (std::is_same_v<Said, MergeSaid>) known = known && said.drop.known();
    if (!known) throw Failure{fmt::format("a row of {} does not say what it is about", Rows<Said>::kName)};
  }

  template <class Table>
  void refer(Key<Table> key) {
    if (key.known()) of(key).refer(key.number);
  }
  void refer(const Origin& origin) { refer(origin.source); }
  void refer(const auto&) {}  // no key

  Keys athletes_, venues_, series_, meetings_, races_, performances_, sources_;
};

void check_withdrawals(const ChangeSet& changes, std::span<const ImportKey> undone) {
  std::vector<ImportKey> withdraws = changes.withdraws;
  std::ranges::sort(withdraws);
  if (const auto twice = std::ranges::adjacent_find(withdraws); twice != withdraws.end()) {
    throw Failure{fmt::format("import {} is taken back twice by one change", twice->number)};
  }
  for (const ImportKey key : withdraws) {
    if (!key.known() || key.number > undone.size()) {
      throw Failure{fmt::format("there is no import {}: the archive has {}", key.number, undone.size())};
    }
    if (const ImportKey by = undone[key.number - 1]; by.known()) {
      throw Failure{
          fmt::format("import {} has been taken back already, by import {}", key.number, by.number)};
    }
  }
}

}  // namespace

std::vector<ImportKey> undone_by(std::uint64_t count, std::span<const Withdrawal> withdrawals) {
  std::vector<Withdrawal> newest_first(withdrawals.begin(), withdrawals.end());
  std::ranges::sort(newest_first, std::greater{}, &Withdrawal::by);
  std::vector<ImportKey> undone(count);
  // Nothing can take back a later import, so whether `by` is live is known when it is reached.
  for (const Withdrawal& one : newest_first) {
    if (!undone[one.by.number - 1].known()) undone[one.withdrawn.number - 1] = one.by;
  }
  return undone;
}

Head advance(const Head& head, const ChangeSet& changes, std::span<const ImportKey> undone) {
  if (changes.base && *changes.base != head.revision) {
    throw Failure{
        fmt::format("the archive has moved on from revision {} to {} since this change was worked out: do it "
                    "again",
                    changes.base->number, head.revision.number)};
  }
  KeyCheck keys{head.next};
  keys.give(changes);
  keys.refer(changes.statements);
  check_withdrawals(changes, undone);
  return {.revision = {head.revision.number + 1, chain(head.revision.chain, link_of(changes))},
          .next = keys.next()};
}

}  // namespace miler::store
