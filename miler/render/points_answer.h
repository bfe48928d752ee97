// What `miler points` shows.
#pragma once

#include <optional>

#include "miler/render/answer.h"

namespace miler::render {

/// Points, and the mark they were asked of, if they were.
struct Scored {
  std::optional<Mark> mark;
  int points = 0;
};

/// The slowest mark that scores as many: in the event, or in every event of the tables.
enum class Events : std::uint8_t { One, All };
Answer points_answer(const Event& event, Course course, const Scored& scored, Events events);

}  // namespace miler::render
