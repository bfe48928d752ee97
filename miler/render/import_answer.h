// What an import, an undo or a comparison did, as answers; and the problems of an import as a sheet.
#pragma once

#include <string>
#include <vector>

#include "miler/ingest/resolve.h"
#include "miler/render/answer.h"

namespace miler::render {

struct ImportSummary {
  const ingest::Batch& batch;
  const ingest::FoldCounts& folds;
  Revision before, after;  ///< equal when nothing changed or nothing was written
  bool dry_run = false;
  std::string archive;
};
Answer import_answer(const ImportSummary& summary);

/// file,line,column,field,value,reason; all problems, in the order of files and lines.
std::string problems_csv(const ingest::Batch& batch);
/// "men-one-mile.csv:17:9: '3:6x.1' is not a time (mark)".
std::string problem_line(const ingest::Batch& batch, const ingest::Problem& problem);

}  // namespace miler::render
