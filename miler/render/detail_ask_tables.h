// The tables of an answer to a question, by what it found. Private to render.
#pragma once

#include <vector>

#include "miler/query/answer.h"
#include "miler/render/answer.h"

namespace miler::render {

/// The tables of any value; the first is the one that CSV prints, and has no rows where nothing was found.
std::vector<Table> ask_tables(const View& view, const query::Answer& found);

/// "statement", "source": what the completeness rests on.
Table coverage_table(const View& view, const query::Answer& found);
/// Every row of evidence: its kind, what it says, its day and its source.
Table evidence_table(const View& view, const query::Answer& found);

}  // namespace miler::render
