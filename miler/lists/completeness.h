// Whether a list is all there is down to its last line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "miler/archive/coverage.h"
#include "miler/lists/order.h"

namespace miler::lists {

/// Of the list that best(view, region, …, asked) gave: when it filled all the lines asked for, only marks up
/// to its last one need be covered, otherwise the whole region.
Completeness completeness_of(const View& view, const Region& region, const std::vector<Entry>& entries,
                             std::size_t asked);

/// Of what in_order(view, region, …, order, asked) gave. The earliest need the days up to the last line only,
/// the latest those from it on; the slowest, youngest and oldest need the whole region, and an order by age
/// every birth. An order that partial dates or births leave open is not known.
Completeness completeness_of(const View& view, const Region& region, Order order, const Ordered& ordered,
                             std::size_t asked);

/// Makes a complete answer unknown for a reason of its own; one that is not complete has its reason already.
void doubt(Completeness& completeness, std::string reason);

/// "the nation of 3 performances is not known".
std::string not_known(std::string_view what, std::size_t number, std::string_view of = "performance");

}  // namespace miler::lists
