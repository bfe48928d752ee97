// What `miler check` found, as an answer.
#pragma once

#include <vector>

#include "miler/audit/check.h"
#include "miler/render/answer.h"

namespace miler::render {

Answer check_answer(const View& view, const std::vector<audit::Finding>& findings);

}  // namespace miler::render
