// The frame of every HTML page: one self-contained file, no script, readable on a phone, in the dark and on
// paper.
#pragma once

#include <string>
#include <string_view>

#include "miler/render/answer.h"

namespace miler::render {

/// A whole document around `body`, which is HTML already; `title` is text.
std::string html_page(std::string_view title, std::string_view body);

/// The answer's query and provenance, at the foot of a page.
std::string html_footer(const Answer& answer);

/// A table with caption and scoped headings, in a box that scrolls sideways by itself when it must; nothing
/// when it has no rows.
/// `notes`, HTML, one a row, stand behind the cells of column `noted`.
std::string html_table(const Table& table, std::size_t noted = 0, const std::vector<std::string>& notes = {});

}  // namespace miler::render
