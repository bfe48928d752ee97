// Conflicts between sources, published counts, titles, and decisions without a day.
#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "miler/audit/detail_findings.h"
#include "miler/lists/count.h"

namespace miler::audit {
namespace {

void check_conflicts(Findings& findings) {
  const Archive& archive = findings.archive();
  const auto rows = archive.tables().conflicts;
  std::vector<ConflictId> open;
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    if (!rows[i].settled) open.push_back(ConflictId{i});
  }
  std::ranges::stable_sort(open, {}, [&](ConflictId id) { return archive[id].group; });
  for (std::size_t i = 0; i < open.size();) {
    const ConflictRow& first = archive[open[i]];
    std::string message = fmt::format("{} of {}", archive.text(first.field), archive.text(first.target));
    std::vector<Evidence> evidence;
    const char* before = ": ";
    for (; i < open.size() && archive[open[i]].group == first.group; ++i) {
      const ConflictRow& side = archive[open[i]];
      message += fmt::format("{}{} says '{}'{}", std::exchange(before, ", "),
                             side.source.known() ? archive.text(archive[side.source].title) : "a source",
                             archive.text(side.says), side.standing ? " (it stands)" : "");
      evidence.emplace_back(open[i]);
    }
    if (first.performance.known()) evidence.emplace_back(first.performance);
    if (first.athlete.known()) evidence.emplace_back(first.athlete);
    findings.add(Check::ConflictingSources, std::move(message), std::move(evidence));
  }
}

void check_counts(Findings& findings) {
  const Archive& archive = findings.archive();
  const auto rows = archive.tables().counts;
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    const CountRow& row = rows[i];
    const bool bounds_above = row.bound == Bound::Exact || row.bound == Bound::AtMost;
    if (!bounds_above || !row.as_of.known() || !findings.view().by(row.as_of)) continue;
    if (!lists::counts_performances(row, archive)) continue;
    const auto found =
        static_cast<std::int64_t>(lists::count(findings.view(), lists::region_of(row, archive)).performances);
    if (found <= row.count) continue;
    findings.add(Check::CountBelowRows,
                 fmt::format("published as {} on {}, but the archive has {}: {}", row.count,
                             to_string(row.as_of), found, archive.text(row.what)),
                 {CountId{i}});
  }
}

void check_titles(Findings& findings) {
  const Archive& archive = findings.archive();
  const auto rows = archive.tables().titles;
  std::vector<TitleId> ids;
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    if (rows[i].won.known()) ids.push_back(TitleId{i});
  }
  std::ranges::stable_sort(ids, {}, [&](TitleId id) {
    return std::tuple{archive.text(archive[id].title), archive[id].event, archive[id].won.packed()};
  });
  for (std::size_t i = 1; i < ids.size(); ++i) {
    const TitleRow& before = archive[ids[i - 1]];
    const TitleRow& after = archive[ids[i]];
    if (archive.text(before.title) != archive.text(after.title) || before.event != after.event) continue;
    const bool ended = before.until.known() && !certainly_before(after.won, before.until);
    if (ended || before.athlete == after.athlete || before.won == after.won) continue;
    findings.add(Check::TitlesOverlap,
                 fmt::format("{} in the {}'s {}: {} (won {}) is not said to have ended when {} won it ({})",
                             archive.text(after.title), to_word(after.event.sex), to_prose(after.event),
                             findings.name(before.athlete), to_string(before.won),
                             findings.name(after.athlete), to_string(after.won)),
                 {ids[i - 1], ids[i]});
  }
}

void check_decisions(Findings& findings) {
  const Archive& archive = findings.archive();
  for (const AnnulmentRow& row : archive.tables().annulments) {
    if (row.decided.known()) continue;
    findings.add(
        Check::UnknownDecisionDate,
        fmt::format("annulled, the day of the decision is not known: {}", findings.told(row.performance)),
        {row.performance});
  }
  for (const AmendmentRow& row : archive.tables().amendments) {
    if (row.decided.known()) continue;
    findings.add(
        Check::UnknownDecisionDate,
        fmt::format("corrected, the day of the correction is not known: {}", findings.told(row.performance)),
        {row.performance});
  }
}

}  // namespace

void check_tables(Findings& findings) {
  check_conflicts(findings);
  check_counts(findings);
  check_titles(findings);
  check_decisions(findings);
}

}  // namespace miler::audit
