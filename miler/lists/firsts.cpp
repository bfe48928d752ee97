// Keeping the first k: rows are added until there are too many, then sorted and cut.
#include <algorithm>
#include <utility>

#include "miler/lists/detail_firsts.h"
#include "miler/lists/detail_rows.h"

namespace miler::lists {
namespace {

/// Of one place the better mark first.
bool comes_before(const Candidate& a, const Candidate& b) {
  if (a.span.worst != b.span.worst) return a.span.worst < b.span.worst;
  return better_or_earlier(a.row, b.row);
}

}  // namespace

bool is_settled(const std::vector<Span>& by_worst, std::int64_t last) {
  std::int64_t best_behind = std::numeric_limits<std::int64_t>::max();
  for (std::size_t end = by_worst.size(); end > 0;) {
    const std::int64_t worst = by_worst[end - 1].worst;
    std::size_t begin = end;
    while (begin > 0 && by_worst[begin - 1].worst == worst) --begin;
    const bool tie = end - begin > 1;
    std::int64_t best = worst;
    for (std::size_t i = begin; i < end; ++i) best = std::min(best, by_worst[i].best);
    if (worst <= last && (best_behind <= worst || (tie && best < worst))) return false;
    best_behind = std::min(best_behind, best);
    end = begin;
  }
  return true;
}

Firsts::Firsts(const Archive& archive, By by, std::size_t at_most)
    : by_{by},
      at_most_{at_most},
      next_prune_{at_most},
      seen_(by == By::Performer ? archive.tables().athletes.size() : 0) {}

void Firsts::add(const Candidate& candidate) {
  if (!needs(candidate.span.best)) return;
  candidates_.push_back(candidate);
  if (by_ == By::Performer && last_ == std::numeric_limits<std::int64_t>::max()) {
    // Until there are as many athletes as lines, nothing can be cut.
    if (is_first_of_athlete(candidate)) ++performers_;
    if (performers_ < at_most_) return;
  }
  if (candidates_.size() >= next_prune_) prune();
}

bool Firsts::is_first_of_athlete(const Candidate& candidate) {
  if (by_ == By::Performance) return true;
  const bool first = !seen_[candidate.row.athlete.row];
  seen_[candidate.row.athlete.row] = true;
  return first;
}

void Firsts::prune() {
  constexpr std::size_t kRoom = 256;
  std::ranges::sort(candidates_, comes_before);
  for (const Candidate& c : candidates_) {
    if (by_ == By::Performer) seen_[c.row.athlete.row] = false;
  }
  std::size_t lines = 0;
  for (const Candidate& c : candidates_) {
    if (is_first_of_athlete(c) && ++lines == at_most_) {
      last_ = c.span.worst;
      break;
    }
  }
  std::erase_if(candidates_, [&](const Candidate& c) { return !needs(c.span.best); });
  next_prune_ = candidates_.size() + std::max(candidates_.size(), kRoom);
}

bool Firsts::certain() const {
  if (std::ranges::all_of(candidates_, [](const Candidate& c) { return c.span.exact(); })) return true;
  std::vector<Span> spans;
  if (by_ == By::Performance) {
    for (const Candidate& c : candidates_) spans.push_back(c.span);
    return is_settled(spans, last_);
  }
  // Of an athlete, the first row lies between the first that any may be and the first that one must be.
  std::vector<Candidate> by_athlete = candidates_;
  std::ranges::stable_sort(by_athlete, {}, [](const Candidate& c) { return c.row.athlete; });
  for (std::size_t begin = 0, end = 0; begin < by_athlete.size(); begin = end) {
    std::vector<Span> own;
    for (; end < by_athlete.size() && by_athlete[end].row.athlete == by_athlete[begin].row.athlete; ++end) {
      own.push_back(by_athlete[end].span);
    }
    const std::int64_t worst = own.front().worst;
    if (worst <= last_ && !is_settled(own, worst)) return false;
    spans.push_back({std::ranges::min(own, {}, &Span::best).best, worst});
  }
  std::ranges::sort(spans, {}, &Span::worst);
  return is_settled(spans, last_);
}

Firsts::Lines Firsts::lines() && {
  prune();
  Lines lines{.entries = {}, .certain = certain()};
  seen_.assign(seen_.size(), false);
  std::int64_t worst = 0;
  for (const Candidate& c : candidates_) {
    if (c.span.worst > last_) break;
    if (!is_first_of_athlete(c)) continue;
    const auto next = static_cast<std::uint32_t>(lines.entries.size() + 1);
    const bool tied = !lines.entries.empty() && c.span.worst == worst;
    worst = c.span.worst;
    lines.entries.push_back(
        {.performance = c.row.performance, .rank = tied ? lines.entries.back().rank : next});
  }
  return lines;
}

}  // namespace miler::lists
