// What an archive holds, and what changed in it, as answers.
#pragma once

#include <string>
#include <vector>

#include "miler/render/answer.h"
#include "miler/store/difference.h"
#include "miler/store/store.h"

namespace miler::render {

/// Rows, coverage, sources and imports of the archive at `where`.
Answer info_answer(const View& view, const std::vector<store::ImportRecord>& imports,
                   const std::string& where);

/// What became of the archive between two revisions; `verb` is "diff" or "undo".
Answer difference_answer(std::string verb, const Archive& before, const Archive& after);

}  // namespace miler::render
