// Which event a list is of that does not say so.
#pragma once

#include <span>
#include <string_view>

#include "miler/ingest/detail_writer.h"
#include "miler/ingest/read.h"

namespace miler::ingest {

struct ScoredMark {
  Duration time;
  int points = 0;
};

/// The event whose scoring table gives most of the marks their points, outdoors or on a short track, when at
/// least nine in ten agree; nothing otherwise.
std::optional<Event> event_by_points(std::span<const ScoredMark> marks);

/// The event and the sex that the words of a file's name say: "toplist-men-one-mile.csv".
struct NamedEvent {
  std::optional<EventName> name;
  std::optional<Sex> sex;
};
NamedEvent event_by_file_name(std::string_view path);

/// The event of a list: by its points, else by its name and `options`. Writes a note of what was found and
/// how.
Expected<Event> event_of_list(std::span<const ScoredMark> marks, const ReadOptions& options,
                              BatchWriter& writer);

}  // namespace miler::ingest
