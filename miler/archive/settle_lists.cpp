// What is listed beside the results, each thing once however many sources say it: splits, records, titles,
// counts, annulments, amendments, coverage.
#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "miler/archive/agreement.h"
#include "miler/archive/detail_settle.h"

namespace miler {
namespace {

template <class Said>
Confidence confidence_of(const Said& said) {
  return said.origin.confidence;
}

/// The statements of one thing, the most trusted first, the earlier of equal ones first. Things come in the
/// order in which they were first said.
template <class Said, class NameOf>
std::vector<std::vector<const Said*>> groups_of(const std::vector<Said>& statements, NameOf name_of) {
  std::vector<std::vector<const Said*>> groups;
  std::map<decltype(name_of(statements.front())), std::size_t> known;
  for (const Said& said : statements) {
    const auto [found, fresh] = known.try_emplace(name_of(said), groups.size());
    if (fresh) groups.emplace_back();
    groups[found->second].push_back(&said);
  }
  for (auto& group : groups) {
    std::ranges::stable_sort(
        group, [](const Said* a, const Said* b) { return confidence_of(*a) > confidence_of(*b); });
  }
  return groups;
}

/// The first of the group that says something; else nothing.
template <class Said, class T>
T first_said(const std::vector<const Said*>& group, T Said::*property) {
  for (const Said* const said : group) {
    if (!(said->*property == T{})) return said->*property;
  }
  return T{};
}

void build_splits(const Settling& s, const Built& built, ArchiveBuilder& builder) {
  const auto name_of = [](const SplitSaid& said) { return std::pair{said.performance, said.at}; };
  for (const auto& group : groups_of(s.said.splits, name_of)) {
    const PerformanceId performance = id_of(built.performances, group.front()->performance);
    if (!performance.known()) continue;
    Property<Mark> mark;
    for (const SplitSaid* const said : group)
      mark.say(said->cumulative, said->origin, exactness(said->cumulative));
    const Mark& standing = mark.standing([](const Mark& a, const Mark& b) { return agree(a, b); }).value;
    builder.add(SplitRow{.performance = performance, .at = group.front()->at, .cumulative = standing});
  }
}

void build_records(const Settling& s, const Built& built, ArchiveBuilder& builder) {
  const auto name_of = [](const RecordSaid& said) {
    return std::tuple{std::string_view{said.scope}, said.performance, said.event, said.kind};
  };
  for (const auto& group : groups_of(s.said.records, name_of)) {
    const RecordSaid& first = *group.front();
    const PerformanceId performance = id_of(built.performances, first.performance);
    if (!performance.known()) continue;
    RecordStatus status = first.status;
    for (const RecordSaid* const said : group) {
      if (status == RecordStatus::Set) status = said->status;  // the least that can be said of a record
    }
    builder.add(RecordRow{.scope = builder.text(first.scope),
                          .note = builder.text(first_said(group, &RecordSaid::note)),
                          .performance = performance,
                          .event = first.event,
                          .mark = first.mark,
                          .kind = first.kind,
                          .status = status,
                          .ratified = first_said(group, &RecordSaid::ratified),
                          .rescinded = first_said(group, &RecordSaid::rescinded),
                          .source = id_of(built.sources, first.origin.source),
                          .confidence = first.origin.confidence});
  }
}

void build_titles(const Settling& s, const Built& built, ArchiveBuilder& builder) {
  const auto name_of = [&](const TitleSaid& said) {
    return std::tuple{std::string_view{said.title}, said.event, s.people.kept(said.athlete),
                      said.won.packed()};
  };
  for (const auto& group : groups_of(s.said.titles, name_of)) {
    const TitleSaid& first = *group.front();
    builder.add(TitleRow{.title = builder.text(first.title),
                         .note = builder.text(first_said(group, &TitleSaid::note)),
                         .event = first.event,
                         .course = first_said(group, &TitleSaid::course),
                         .athlete = id_of(built.athletes, s.people.kept(first.athlete)),
                         .won = first.won,
                         .until = first_said(group, &TitleSaid::until),
                         .due = first_said(group, &TitleSaid::due),
                         .meeting = id_of(built.meetings, first_said(group, &TitleSaid::meeting)),
                         .race = id_of(built.races, first_said(group, &TitleSaid::race)),
                         .source = id_of(built.sources, first.origin.source),
                         .confidence = first.origin.confidence});
  }
}

/// Counts of different numbers are different statements, and both are kept: they are bounds, not rows.
void build_counts(const Settling& s, const Built& built, ArchiveBuilder& builder) {
  const auto name_of = [](const CountSaid& said) {
    return std::tuple{
        std::string_view{said.what}, said.event,   said.limit,  said.limit_inclusive, said.venue,
        std::string_view{said.city}, said.country, said.nation, said.series,          said.from.packed(),
        said.as_of.packed(),         said.count,   said.bound};
  };
  for (const auto& group : groups_of(s.said.counts, name_of)) {
    const CountSaid& first = *group.front();
    builder.add(CountRow{.count = first.count,
                         .what = builder.text(first.what),
                         .city = builder.text(first.city),
                         .basis = builder.text(first_said(group, &CountSaid::basis)),
                         .event = first.event,
                         .limit = first.limit.value_or(Duration{}),
                         .limit_known = first.limit.has_value(),
                         .limit_inclusive = first.limit_inclusive,
                         .venue = id_of(built.venues, first.venue),
                         .country = first.country,
                         .nation = first.nation,
                         .series = id_of(built.series, first.series),
                         .from = first.from,
                         .as_of = first.as_of,
                         .bound = first.bound,
                         .source = id_of(built.sources, first.origin.source),
                         .confidence = first.origin.confidence});
  }
}

void build_annulments(const Settling& s, const Built& built, ArchiveBuilder& builder) {
  const auto name_of = [](const AnnulmentSaid& said) { return said.performance; };
  for (const auto& group : groups_of(s.said.annulments, name_of)) {
    const PerformanceId performance = id_of(built.performances, group.front()->performance);
    if (!performance.known()) continue;
    builder.add(AnnulmentRow{.performance = performance,
                             .place_now = first_said(group, &AnnulmentSaid::place_now),
                             .reason = builder.text(first_said(group, &AnnulmentSaid::reason)),
                             .decided = first_said(group, &AnnulmentSaid::decided),
                             .source = id_of(built.sources, group.front()->origin.source)});
  }
}

void build_amendments(const Settling& s, const Built& built, ArchiveBuilder& builder) {
  for (const Amendment& amendment : s.amendments) {
    builder.add(AmendmentRow{.performance = id_of(built.performances, amendment.performance),
                             .mark_before = amendment.mark_before.value_or(Mark{}),
                             .place_before = amendment.place_before,
                             .reason = builder.text(amendment.correction->reason),
                             .decided = amendment.correction->decided,
                             .source = id_of(built.sources, amendment.correction->origin.source)});
  }
}

void build_coverage(const Settling& s, const Built& built, ArchiveBuilder& builder) {
  const auto name_of = [](const CoverageSaid& said) {
    return std::pair{std::string_view{said.statement}, said.origin.source};
  };
  for (const auto& group : groups_of(s.said.coverage, name_of)) {
    builder.add(CoverageRow{.statement = builder.text(group.front()->statement),
                            .source = id_of(built.sources, group.front()->origin.source),
                            .confidence = group.front()->origin.confidence});
  }
}

}  // namespace

void build_lists(const Settling& s, const Built& built, ArchiveBuilder& builder) {
  build_splits(s, built, builder);
  build_records(s, built, builder);
  build_titles(s, built, builder);
  build_counts(s, built, builder);
  build_annulments(s, built, builder);
  build_amendments(s, built, builder);
  build_coverage(s, built, builder);
}

}  // namespace miler
