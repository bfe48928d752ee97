// Boxes: products of sets of whole numbers, one set a dimension. A region is a box, a coverage statement is a
// box with holes, and what a statement does not cover of a region is found by taking boxes from boxes.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "miler/archive/coverage.h"

namespace miler {

/// Whole numbers as disjoint closed intervals, ascending, none adjacent to the next.
class NumberSet {
 public:
  struct Interval {
    std::int64_t first, last;
    friend bool operator==(const Interval&, const Interval&) = default;
  };

  NumberSet() = default;
  NumberSet(std::int64_t first, std::int64_t last);        ///< empty when first > last
  static NumberSet of(std::vector<std::int64_t> numbers);  ///< in any order

  bool empty() const { return intervals_.empty(); }
  const std::vector<Interval>& intervals() const { return intervals_; }
  friend NumberSet operator&(const NumberSet& a, const NumberSet& b);
  friend NumberSet operator-(const NumberSet& a, const NumberSet& b);
  friend bool operator==(const NumberSet&, const NumberSet&) = default;

 private:
  std::vector<Interval> intervals_;
};

enum class Dimension : std::uint8_t { Track, Timing, Kind, Age, Time, When, Nation, Place, Series, Athlete };
inline constexpr std::size_t kDimensions = 10;

struct Box {
  std::array<NumberSet, kDimensions> sets;

  NumberSet& operator[](Dimension d) { return sets[static_cast<std::size_t>(d)]; }
  const NumberSet& operator[](Dimension d) const { return sets[static_cast<std::size_t>(d)]; }
  bool empty() const;
  friend Box operator&(const Box& a, const Box& b);
};

/// What one statement covers.
struct CoveredBox {
  Box box;
  std::vector<Box> holes;
  CoverageId statement;
};

/// A part of `question` that no box covers; nothing when all of it is covered. Gives up on a part, and so
/// returns it, after a number of steps that no sensible set of statements needs.
std::optional<Box> uncovered(const Box& question, const std::vector<CoveredBox>& covered);

/// Numbers for what an archive holds: the cells of each dimension. Venues, series and athletes have their
/// rows, and there is a cell for everybody and everywhere else.
class Cells {
 public:
  /// Of the regions of one question.
  Cells(const Archive& archive, const Region& question);

  /// Of an event, which is not a dimension. Conditions that no statement can name do not narrow the box.
  Box box_of(const Region& region) const;
  NumberSet all(Dimension dimension) const;
  /// What a box is, told beside the question of which it is a part: "men mile 3:51.01 to 3:56.00".
  std::string told(const Box& part, const Region& question) const;

 private:
  NumberSet tracks_of(const Region& region) const;
  NumberSet places_of(const Region& region) const;
  void add_countries(const Region& region, std::vector<std::int64_t>& places) const;

  const Archive& archive_;
  bool road_ = false;  ///< the question's event is run there
  std::string city_;   ///< of the question
  Country country_;    ///< of the question's city, as far as it is known
  std::int64_t venues_ =
      0;  ///< rows; then a cell for the rest of each country, then one for the rest of the city
};

/// What ratified progressions prove. RULE ratified-records-bound-all-marks
std::vector<CoveredBox> boxes_of_progression(const Archive& archive, const Cells& cells,
                                             const Coverage& coverage, CoverageId statement);

/// Rows that may lie in the region, but lack what would tell: "the birth of 3 athletes is not known". Empty
/// when every row is inside or outside. A dimension in `named` was named by all statements of the proof: they
/// vouch for it.
std::string doubts(const View& view, const Region& region, const std::array<bool, kDimensions>& named);

}  // namespace miler
