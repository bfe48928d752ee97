// The event of a list: see detail_list_event.h.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/ingest/detail_list_event.h"
#include "miler/points/points.h"

namespace miler::ingest {
namespace {

std::size_t agreeing(std::span<const ScoredMark> marks, Event event) {
  return static_cast<std::size_t>(std::ranges::count_if(marks, [event](const ScoredMark& mark) {
    return points::score(event, Course::Outdoor400, mark.time) == mark.points ||
           points::score(event, Course::Short, mark.time) == mark.points;
  }));
}

}  // namespace

std::optional<Event> event_by_points(std::span<const ScoredMark> marks) {
  std::optional<Event> best;
  std::size_t most = 0;
  for (const EventKind& kind : event_kinds()) {
    for (const Sex sex : {Sex::Men, Sex::Women}) {
      const Event event = event_of(kind.name, sex);
      const std::size_t agree = agreeing(marks, event);
      if (agree > most) {
        most = agree;
        best = event;
      }
    }
  }
  return most * 10 >= marks.size() * 9 ? best : std::nullopt;
}

NamedEvent event_by_file_name(std::string_view path) {
  std::string stem = std::filesystem::path{path}.stem().string();
  std::ranges::replace_if(
      stem, [](char c) { return c == '-' || c == '_' || c == '.'; }, ' ');
  NamedEvent found;
  const std::vector<std::string_view> parts = words_in(stem);
  for (const std::string_view part : parts) {
    if (const auto sex = parse_sex(part); sex && part.size() > 1) found.sex = *sex;
  }
  // The longest run of words that is an event: "one mile" rather than "mile", "3000 metres steeplechase".
  for (std::size_t length = std::min<std::size_t>(parts.size(), 4); length > 0 && !found.name; --length) {
    for (std::size_t begin = 0; begin + length <= parts.size() && !found.name; ++begin) {
      const std::string run =
          fmt::format("{}", fmt::join(parts.begin() + static_cast<std::ptrdiff_t>(begin),
                                      parts.begin() + static_cast<std::ptrdiff_t>(begin + length), " "));
      if (const auto name = parse_event_name(run); name && covered(*name)) found.name = *name;
    }
  }
  return found;
}

Expected<Event> event_of_list(std::span<const ScoredMark> marks, const ReadOptions& options,
                              BatchWriter& writer) {
  if (const auto event = event_by_points(marks)) {
    writer.note(fmt::format("read as {} {}: so say the points of its first {} rows", to_word(event->sex),
                            to_word(*event), marks.size()));
    return *event;
  }
  NamedEvent named = event_by_file_name(writer.file().path);
  if (options.sex_known) named.sex = options.sex;
  if (named.name && named.sex) {
    const Event event = event_of(*named.name, *named.sex);
    writer.note(fmt::format("read as {} {}: so says its name", to_word(event.sex), to_word(event)));
    return event;
  }
  return Unexpected{
      Error{.code = ErrorCode::BadSheet,
            .message = "neither the points nor the name of the list say of which event and sex it is"}};
}

}  // namespace miler::ingest
