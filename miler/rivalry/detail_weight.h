// What a bout is worth to a rivalry.
#pragma once

#include "miler/rivalry/field.h"

namespace miler::rivalry {

/// Stakes (1 to 4) times closeness (1 to 3). RULE weight-of-a-rivalry
std::uint32_t weight_of(const View& view, const Bout& bout);
void add(Tally& tally, const View& view, const Bout& bout);

}  // namespace miler::rivalry
