// One line of a test's sheet, read: see sheet.h.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "miler/archive/builder.h"

namespace miler::testing {

/// The value, or the failure of the test.
template <class T>
T must(const Expected<T>& read) {
  if (!read) throw std::runtime_error{read.error().message};
  return *read;
}

std::string spaced(std::string_view word);  ///< "_" is a space
std::string slug_of(std::string_view text);

/// The value of "key:value" among words.
std::optional<std::string_view> value_among(const std::vector<std::string_view>& words, std::string_view key);
bool has(const std::vector<std::string_view>& words, std::string_view word);
Date date_among(const std::vector<std::string_view>& words, std::string_view key);  ///< none when absent
Event event_in(std::string_view word,
               const std::vector<std::string_view>& words);  ///< "women" among the words

/// One line of a performance, read.
struct Line {
  ArchiveBuilder::PerformanceInput performance;
  RaceRow race{};
  Event race_event;
  std::string athlete, venue, city, meet, race_name, home;
  Country venue_country;
  Date born;
  Sex sex = Sex::Men;
};

Line read_performance(const std::vector<std::string_view>& words);

}  // namespace miler::testing
