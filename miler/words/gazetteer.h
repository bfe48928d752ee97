// The names of an archive as people write them in a sentence: people, venues, cities, meets, nations, areas,
// titles, with the words the sport adds ("American", "a Briton", "the Norwegian", "the Bowerman Mile").
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "miler/archive/archive.h"

namespace miler::words {

struct City {
  std::string name;  ///< as the archive writes it
  Country country;
  friend bool operator==(const City&, const City&) = default;
};
struct HomeName {
  std::string name;  ///< "Scotland"
  friend bool operator==(const HomeName&, const HomeName&) = default;
};
struct TitleName {
  std::string title;  ///< "Olympic champion"
  friend bool operator==(const TitleName&, const TitleName&) = default;
};
/// What a few words name.
using Named = std::variant<AthleteId, VenueId, City, SeriesId, MeetingId, Country, HomeName, Area, TitleName>;

/// Words of a text that name something, the longest that do; `named` has all that they may mean, the most
/// prominent first. Cities, meets and nations count as people among the best of an event do; of them, and of
/// people alike, the one with more rows is first.
struct Mention {
  std::size_t first = 0, count = 0;  ///< words of the text that was asked about
  std::vector<Named> named;
};

/// Built once for an archive, which must outlive it; then read by any number of threads. A person is named by
/// the whole name or by a surname that is somebody's; a place by its name, alias or city, or by its name
/// without "Stadium" and the like. A surname that is a word of the language ("Mark Long") or a nation's word
/// ("Mark English") needs the first name. Codes of nations and "us" are found in small letters too, since all
/// is folded: whether they were written in capitals is the caller's to see.
class Gazetteer {
 public:
  /// Parts of a prominence: holders of a world record before champions, these before those with a mark among
  /// the best 100 of an event, these before others. Below them the number of rows counts.
  static constexpr std::uint32_t kWorldRecord = 1U << 30U;
  static constexpr std::uint32_t kTitle = 1U << 29U;
  static constexpr std::uint32_t kBestHundred = 1U << 28U;

  explicit Gazetteer(const Archive& archive);
  ~Gazetteer();
  Gazetteer(Gazetteer&&) noexcept;
  Gazetteer& operator=(Gazetteer&&) noexcept;

  const Archive& archive() const;
  /// The longest name that begins at folded word `at` (names::fold); no mention when none does. O(its
  /// length).
  Mention find(std::span<const std::string> folded, std::size_t at) const;
  /// Larger is more prominent; the same only for people with the same parts and as many rows.
  std::uint32_t prominence(AthleteId id) const;
  /// Names as written within a small edit distance, the nearest first: "Ingebrigtsen" for "ingebritsen",
  /// "Hayward Field" for "haywerd". A word that is no name by itself gives the most prominent name with it.
  std::vector<std::string> nearest(std::string_view folded_word, std::size_t at_most) const;
  /// Names as written that begin so, for completion; most prominent first.
  std::vector<std::string> beginning_with(std::string_view folded_prefix, std::size_t at_most) const;

 private:
  class Table;
  std::unique_ptr<Table> table_;
};

}  // namespace miler::words
