// Which meeting of which series: by foreign code, by series and days, by name and year.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "miler/archive/archive.h"
#include "miler/ingest/detail_places.h"
#include "miler/ingest/draft.h"

namespace miler::ingest {

struct Series {
  SeriesId known;  ///< none: new
  std::string name;
};
struct Meeting {
  MeetingId known;  ///< none: new
  std::uint32_t series = kNone;
  std::string name, edition, code;
  Date first, last;
  std::uint32_t venue = kNone;
  MeetClass level = MeetClass::Unknown;
  bool grown = false;  ///< known, and the batch has a venue or a code that the archive lacks
};

/// The name without the ordinal before it or the year behind it: "26th European Championships", "LIX
/// Campeonato".
std::string_view without_edition(std::string_view name);

class Meets {
 public:
  Meets(const Archive& archive, const Venues& venues);

  std::uint32_t find_series(std::string_view name) const;  ///< by its name or an alias, whole; else kNone
  std::uint32_t find_or_add_series(std::string_view name);
  void add_alias(std::uint32_t series, std::string_view alias);
  /// The series that a name or one of the parts between its commas names: "Bislett Games, IAAF Diamond
  /// League".
  std::uint32_t series_within(std::string_view name) const;

  /// kNone for a text without a name. A sheet's meet without a code is a series of its own.
  std::uint32_t find_or_add(const MeetText& text, Date on, std::uint32_t venue);

  std::vector<Series>& series() { return series_; }
  const std::vector<Series>& series() const { return series_; }
  std::vector<Meeting>& all() { return meetings_; }
  const std::vector<Meeting>& all() const { return meetings_; }

 private:
  std::uint32_t of_series(std::uint32_t series, Date on, std::uint32_t venue, std::string_view code) const;
  void stretch(std::uint32_t meeting, Date on, std::uint32_t venue, std::string_view code);

  const Venues* venues_;
  std::vector<Series> series_;
  std::vector<Meeting> meetings_;
  std::unordered_map<std::string, std::uint32_t> series_by_name_;
  std::unordered_map<std::string, std::uint32_t> by_code_;
  std::unordered_multimap<std::uint32_t, std::uint32_t> by_series_;
};

}  // namespace miler::ingest
