#include "cmd/miler/nearest.h"

#include <algorithm>

namespace miler::cmd {

std::size_t slips(std::string_view one, std::string_view other) {
  // cost[i][j]: of the first i letters of one against the first j of the other.
  std::vector<std::vector<std::size_t>> cost(one.size() + 1, std::vector<std::size_t>(other.size() + 1));
  for (std::size_t i = 0; i <= one.size(); ++i) {
    for (std::size_t j = 0; j <= other.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      const std::size_t changed = cost[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0U : 1U);
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, changed});
      const bool swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
      if (swapped) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[one.size()][other.size()];
}

std::string nearest(std::string_view word, const std::vector<std::string>& known) {
  std::size_t fewest = std::max<std::size_t>(1, word.size() / 3) + 1;
  std::string found;
  for (const std::string& candidate : known) {
    const std::size_t distance = slips(word, candidate);
    if (distance >= fewest) continue;
    fewest = distance;
    found = candidate;
  }
  return found;
}

}  // namespace miler::cmd
