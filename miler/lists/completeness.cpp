#include "miler/lists/completeness.h"

namespace miler::lists {

Completeness completeness_of(const View& view, const Region& region, const std::vector<Entry>& entries,
                             std::size_t asked) {
  Region covered = region;
  if (!entries.empty() && entries.size() >= asked) {
    covered.limit = Limit{.time = entries.back().mark.time, .inclusive = true};
  }
  return completeness(view, covered);
}

}  // namespace miler::lists
