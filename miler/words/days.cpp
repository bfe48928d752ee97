// How spans of days are said.
#include <fmt/format.h>

#include "miler/words/detail_days.h"

namespace miler::words {
namespace {

bool begins_a_year(Date date) { return date.earliest() == Date::of(date.year()).earliest(); }
bool ends_a_year(Date date) { return date.latest() == Date::of(date.year()).latest(); }

/// The shortest date that begins, or ends, on that day.
std::string from_text(Date date) {
  return begins_a_year(date) ? fmt::format("{}", date.year()) : to_prose(Date::of(date.earliest()));
}
std::string to_text(Date date) {
  return ends_a_year(date) ? fmt::format("{}", date.year()) : to_prose(Date::of(date.latest()));
}

}  // namespace

std::string span_words(Date from, Date to) {
  if (!from.known() && !to.known()) return {};
  if (!to.known()) return fmt::format("since {}", from_text(from));
  if (!from.known()) return fmt::format("until {}", to_text(to));
  const Day first = from.earliest(), last = to.latest();
  if (first == last) return fmt::format("on {}", to_prose(Date::of(first)));
  if (begins_a_year(from) && ends_a_year(to)) {
    if (from.year() == to.year()) return fmt::format("in {}", from.year());
    if (from.year() % 10 == 0 && to.year() == from.year() + 9) return fmt::format("in the {}s", from.year());
    return fmt::format("from {} to {}", from.year(), to.year());
  }
  const Date month = Date::of(from.year(), Date::of(first).month());
  if (month.earliest() == first && month.latest() == last) return fmt::format("in {}", to_prose(month));
  return fmt::format("from {} to {}", from_text(from), to_text(to));
}

}  // namespace miler::words
