// Whether the archive may say "no": boxes of statements against the box of the question.
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "miler/archive/coverage.h"
#include "miler/archive/detail_boxes.h"

namespace miler {
namespace {

/// A statement's box for what is asked. One that cannot be read covers nothing; import has told it.
void add_boxes(const Archive& archive, const Cells& cells, CoverageId id, const Event& event, Covers what,
               std::vector<CoveredBox>& covered) {
  const auto coverage = parse_coverage(archive, archive.text(archive[id].statement));
  if (!coverage || *coverage->region.event != event) return;
  if (coverage->what == what) {
    CoveredBox cover{.box = cells.box_of(coverage->region), .holes = {}, .statement = id};
    if (coverage->but_hand_times) cover.box[Dimension::Timing] = {0, 0};
    for (const Region& hole : coverage->holes) cover.holes.push_back(cells.box_of(hole));
    covered.push_back(std::move(cover));
  } else if (what == Covers::Performances && coverage->what == Covers::RatifiedRecords) {
    std::ranges::move(boxes_of_progression(archive, cells, *coverage, id), std::back_inserter(covered));
  }
}

std::vector<CoveredBox> boxes_of(const Archive& archive, const Cells& cells, const Event& event,
                                 Covers what) {
  std::vector<CoveredBox> covered;
  for (std::uint32_t row = 0; row < archive.tables().coverage.size(); ++row) {
    add_boxes(archive, cells, CoverageId{row}, event, what, covered);
  }
  return covered;
}

/// The statements that a proof needs: none of them can be left out.
std::vector<CoverageId> needed(const Box& question, std::vector<CoveredBox>& covered) {
  std::vector<CoverageId> statements(covered.size());
  std::ranges::transform(covered, statements.begin(), &CoveredBox::statement);
  statements.erase(std::ranges::unique(statements).begin(), statements.end());
  // From the last on, so that of two that cover the same the first stays.
  for (std::size_t i = statements.size(); i-- > 0;) {
    std::vector<CoveredBox> others;
    std::ranges::copy_if(covered, std::back_inserter(others),
                         [&](const CoveredBox& cover) { return cover.statement != statements[i]; });
    if (uncovered(question, others)) continue;
    covered = std::move(others);
    statements.erase(statements.begin() + static_cast<std::ptrdiff_t>(i));
  }
  return statements;
}

std::array<bool, kDimensions> named_by_all(const Cells& cells, const std::vector<CoveredBox>& covered) {
  std::array<bool, kDimensions> named{};
  for (std::size_t d = 0; d < kDimensions; ++d) {
    const NumberSet all = cells.all(static_cast<Dimension>(d));
    named[d] =
        std::ranges::all_of(covered, [&](const CoveredBox& cover) { return cover.box.sets[d] != all; });
  }
  return named;
}

Completeness unknown(std::string hole) {
  Completeness completeness;
  completeness.hole = std::move(hole);
  return completeness;
}

}  // namespace

Completeness completeness(const View& view, const Region& region, Covers what) {
  if (!region.event) return unknown("all events together");
  const Archive& archive = view.archive();
  Region question = region;
  if (!question.to.known() || view.day().latest() < question.to.latest()) question.to = view.day();
  const Cells cells{archive, question};
  const Box box = cells.box_of(question);
  std::vector<CoveredBox> covered = boxes_of(archive, cells, *region.event, what);
  if (const auto hole = uncovered(box, covered)) return unknown(cells.told(*hole, question));
  Completeness completeness;
  completeness.rests_on = needed(box, covered);
  if (what == Covers::Performances) {
    completeness.hole = doubts(view, question, named_by_all(cells, covered));
    if (!completeness.hole.empty()) return completeness;
  }
  completeness.state = Completeness::State::Complete;
  return completeness;
}

}  // namespace miler
