// What `miler list` and `miler count` found, as answers.
#pragma once

#include <vector>

#include "miler/lists/count.h"
#include "miler/lists/list.h"
#include "miler/render/answer.h"

namespace miler::render {

Answer list_answer(const View& view, const Region& region, lists::By by,
                   const std::vector<lists::Entry>& entries, const Completeness& completeness);

Answer count_answer(const View& view, const Region& region, const lists::Count& count);

/// "Men's mile", "Women's 1500 m".
std::string event_title(const Event& event);

}  // namespace miler::render
