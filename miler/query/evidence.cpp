// The end of all evidence.
#include "miler/query/detail_run.h"

namespace miler::query {

void add_grounds(const Completeness& completeness, std::vector<Evidence>& evidence) {
  evidence.insert(evidence.end(), completeness.counts.begin(), completeness.counts.end());
  evidence.insert(evidence.end(), completeness.rests_on.begin(), completeness.rests_on.end());
}

}  // namespace miler::query
