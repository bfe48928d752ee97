// Conventions of foreign formats: see detail_foreign.h.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/ingest/detail_foreign.h"
#include "miler/points/points.h"

namespace miler::ingest {
namespace {

/// Nine metres a second is a sprinter's 400 m; nobody keeps it up for 600 m and more. A time of nothing is
/// faster still.
bool is_faster_than_anybody(const Mark& mark, Distance distance) {
  constexpr std::int64_t kMillimetresPerCentisecond = 90;
  return mark.time.centiseconds() * kMillimetresPerCentisecond < distance.millimetres();
}

struct Word {
  std::string_view text;
  Status status;
};
/// Longer words before their own beginnings.
constexpr std::array kNoMarks = {
    Word{"dnf", Status::DidNotFinish}, Word{"abd", Status::DidNotFinish}, Word{"dns", Status::DidNotStart},
    Word{"scr", Status::DidNotStart},  Word{"dsq", Status::Disqualified}, Word{"disq", Status::Disqualified},
    Word{"dq", Status::Disqualified},  Word{"fs", Status::Disqualified},  Word{"nm", Status::NoMark},
    Word{"nh", Status::NoMark},        Word{"nt", Status::NoMark},
};

}  // namespace

Expected<Date> parse_birth(std::string_view text) {
  if (text.empty()) return Date{};
  const auto born = parse_foreign_date(text);
  if (born && born->is_full() && born->month() == 1 && born->day() == 1) return Date::of(born->year());
  return born;
}

Expected<Country> parse_nation(std::string_view text) {
  if (text.empty() || text == "-" || text == "???") return Country{};
  return parse_country(text);
}

Expected<std::int16_t> parse_points(std::string_view text) {
  std::string_view rest = text;
  if (rest.empty()) return std::int16_t{-1};
  const auto points = take_number(rest, 4);
  if (!points || !(rest.empty() || rest == ".0")) {
    return Unexpected{
        Error{.code = ErrorCode::BadSheet, .message = fmt::format("'{}' is not a score", text)}};
  }
  return *points == 0 ? std::int16_t{-1} : static_cast<std::int16_t>(*points);
}

Expected<Mark> parse_list_mark(std::string_view text, Distance distance) {
  const auto mark = parse_mark(text, BareTenth::Hand);
  if (mark && mark->time > Duration::seconds(distance.millimetres() / 1000)) {
    return Unexpected{Error{
        .code = ErrorCode::BadMark,
        .message = fmt::format("'{}' is slower than a walk: is a colon meant to be a full stop?", text)}};
  }
  if (mark && is_faster_than_anybody(*mark, distance)) {
    return Unexpected{
        Error{.code = ErrorCode::BadMark, .message = fmt::format("'{}' is faster than anybody runs", text)}};
  }
  return mark;
}

Course indoor_course(Event event, const Mark& mark, std::int16_t points) {
  if (points <= 0 || points::score(event, Course::Short, mark.time) == points) return Course::Short;
  const bool outdoors = points::score(event, Course::Outdoor400, mark.time) == points;
  return outdoors ? Course::Oversized : Course::Short;
}

std::optional<NoMark> parse_no_mark(std::string_view text) {
  for (const Word& word : kNoMarks) {
    const std::string_view rest = text.substr(std::min(text.size(), word.text.size()));
    if (!equal_ignoring_case(text.substr(0, word.text.size()), word.text)) continue;
    const bool goes_on = !rest.empty() && to_lower(rest.front()) >= 'a' && to_lower(rest.front()) <= 'z';
    if (goes_on && word.text != "dq") continue;  // "DQADR 2.2" is a disqualification
    return NoMark{word.status, trim(rest)};
  }
  return std::nullopt;
}

}  // namespace miler::ingest
