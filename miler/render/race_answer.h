// What `miler race` shows.
#pragma once

#include "miler/render/answer.h"

namespace miler::render {

Answer race_answer(const View& view, RaceId id);

}  // namespace miler::render
