// Bulk export: rows of every filter in one table, a workbook, and the data package that describes them.
#pragma once

#include <string>
#include <vector>

#include "miler/archive/region.h"
#include "miler/render/answer.h"

namespace miler::render {

Answer export_answer(const View& view, const Region& region, const Selection& selection);

/// XLSX: marks as text and as seconds, real dates, the first row frozen. Throws std::runtime_error when the
/// file cannot be written.
void write_workbook(const Answer& answer, const std::string& path);

/// datapackage.json, Data Package version 2: fields with types, sources with titles and licences.
std::string data_package(const View& view, const Answer& answer, const std::vector<std::string>& files);

}  // namespace miler::render
