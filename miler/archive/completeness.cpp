// Whether the archive may say "no": boxes of statements against the box of the question.
#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "miler/archive/coverage.h"
#include "miler/archive/detail_boxes.h"
#include "miler/archive/detail_coverage.h"
#include "miler/archive/detail_titles.h"

namespace miler {
namespace {

/// A statement's box for what is asked. One that cannot be read covers nothing; import has told it.
void add_boxes(const Archive& archive, const Cells& cells, CoverageId id, const Event& event, Covers what,
               std::vector<CoveredBox>& covered) {
  const Expected<CoverageText> text = read_coverage(archive.text(archive[id].statement));
  const bool of_records = text && text->what == Covers::RatifiedRecords && what == Covers::Performances;
  if (!text || text->event != event || (text->what != what && !of_records)) return;
  const Expected<Coverage> coverage = resolve(archive, *text);
  if (!coverage) return;
  if (coverage->what == what) {
    CoveredBox cover{.box = cells.box_of(coverage->region), .holes = {}, .statement = id};
    if (coverage->but_hand_times) cover.box[Dimension::Timing] = {0, 0};
    for (const Region& hole : coverage->holes) cover.holes.push_back(cells.box_of(hole));
    covered.push_back(std::move(cover));
  } else {
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

/// Whether all holders of the title in the days of the question are known: in every event, outdoors or
/// indoors, in which anybody of the sex has won it.
std::optional<std::vector<CoverageId>> grounds_of_titles(const View& view, const Region& question) {
  std::set<std::pair<Event, bool>> covered;
  std::vector<CoverageId> grounds;
  for (const TitleRow& title : titles_called(view.archive(), question.champion)) {
    const bool indoors = title.course == Course::Short || title.course == Course::Oversized;
    if (title.event.sex != question.event->sex || !covered.emplace(title.event, indoors).second) continue;
    Region region{.event = title.event, .track = indoors ? TrackFilter::Short : TrackFilter::Outdoor};
    region.from = question.from;
    region.to = question.to;
    const Completeness titles = completeness(view, region, Covers::Titles);
    if (titles.state != Completeness::State::Complete) return std::nullopt;
    grounds.insert(grounds.end(), titles.rests_on.begin(), titles.rests_on.end());
  }
  if (covered.empty()) return std::nullopt;
  return grounds;
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
    if (!region.champion.empty()) {
      const auto grounds = grounds_of_titles(view, question);
      if (!grounds) return unknown(fmt::format("who held the title \"{}\"", region.champion));
      completeness.rests_on.insert(completeness.rests_on.end(), grounds->begin(), grounds->end());
      std::ranges::sort(completeness.rests_on);
      const auto repeated = std::ranges::unique(completeness.rests_on);
      completeness.rests_on.erase(repeated.begin(), repeated.end());
    }
    completeness.hole = doubts(view, question, named_by_all(cells, covered));
    if (!completeness.hole.empty()) return completeness;
  }
  completeness.state = Completeness::State::Complete;
  return completeness;
}

}  // namespace miler
