// The smallest region that decides a list.
#include "miler/lists/completeness.h"

#include <utility>

#include <fmt/format.h>

namespace miler::lists {

Completeness completeness_of(const View& view, const Region& region, const std::vector<Entry>& entries,
                             std::size_t asked) {
  Region covered = region;
  if (!entries.empty() && entries.size() >= asked) {
    covered.limit = Limit{.time = entries.back().mark.time, .inclusive = true};
  }
  return completeness(view, covered);
}

Completeness completeness_of(const View& view, const Region& region, Order order, const Ordered& ordered,
                             std::size_t asked) {
  if (order == Order::Fastest) return completeness_of(view, region, ordered.entries, asked);
  Region covered = region;
  if (!ordered.entries.empty() && ordered.entries.size() >= asked) {
    const Date last = view.archive().dates()[ordered.entries.back().performance.row];
    if (order == Order::Earliest) covered.to = Date::of(last.latest());
    if (order == Order::Latest) covered.from = Date::of(last.earliest());
  }
  Completeness completeness = miler::completeness(view, covered);
  if (ordered.without_birth > 0) doubt(completeness, not_known("the day of birth", ordered.without_birth));
  if (!ordered.certain) {
    const bool by_day = order == Order::Earliest || order == Order::Latest;
    doubt(completeness,
          by_day ? "partial dates leave the order open" : "partial births or dates leave the order open");
  }
  return completeness;
}

void doubt(Completeness& completeness, std::string reason) {
  if (completeness.state != Completeness::State::Complete) return;
  completeness.state = Completeness::State::Unknown;
  completeness.hole = std::move(reason);
}

std::string not_known(std::string_view what, std::size_t number, std::string_view of) {
  return fmt::format("{} of {} {}{} is not known", what, number, of, number == 1 ? "" : "s");
}

}  // namespace miler::lists
