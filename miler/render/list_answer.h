// What `miler list` and `miler count` found, as answers.
#pragma once

#include <vector>

#include "miler/lists/list.h"
#include "miler/query/answer.h"
#include "miler/render/answer.h"

namespace miler::render {

/// rank, the performance, performance_rank, performer_rank.
Table list_table(const View& view, const std::vector<lists::Entry>& entries);

/// Of a query::List by mark.
Answer list_answer(const View& view, const query::Query& asked, const query::Answer& found);

/// Of a query::Count of performances; `performers` is how many people have them.
Answer count_answer(const View& view, const query::Query& asked, const query::Answer& found,
                    std::uint64_t performers);
/// "12", "at least 399", "at least 399, at most 410".
std::string counted_text(const Completeness& completeness, std::uint64_t counted);

/// "Men's mile", "Women's 1500 m".
std::string event_title(const Event& event);

}  // namespace miler::render
