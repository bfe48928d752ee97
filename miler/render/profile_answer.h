// What `miler athlete` shows.
#pragma once

#include "miler/lists/profile.h"
#include "miler/render/answer.h"

namespace miler::render {

Answer profile_answer(const View& view, const lists::Profile& profile);

}  // namespace miler::render
