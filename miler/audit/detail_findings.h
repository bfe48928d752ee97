// Where the checks put what they find, and how they name things.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "miler/audit/check.h"

namespace miler::audit {

/// Collects findings with the severity of their kind.
class Findings {
 public:
  explicit Findings(const View& view) : view_{view} {}

  const View& view() const { return view_; }
  const Archive& archive() const { return view_.archive(); }
  void add(Check check, std::string message, std::vector<Evidence> evidence) {
    found_.push_back({check, kind_of(check).severity, std::move(message), std::move(evidence)});
  }
  std::vector<Finding> take() && { return std::move(found_); }

  std::string_view name(AthleteId id) const { return archive().text(archive()[id].name); }
  std::string told(RaceId id) const;         ///< "men's mile, Oslo 1985-07-27"
  std::string told(PerformanceId id) const;  ///< "Steve Cram 3:46.32, men's mile, Oslo 1985-07-27"

 private:
  View view_;
  std::vector<Finding> found_;
};

// One file each; together they are check().
void check_people(Findings& findings);   ///< births, ages, sexes, one person twice
void check_races(Findings& findings);    ///< places against marks, runners twice, unresolved races
void check_splits(Findings& findings);   ///< order, record pace
void check_marks(Findings& findings);    ///< against world records and what legs can do
void check_records(Findings& findings);  ///< record rows against results
void check_tables(Findings& findings);   ///< conflicts, counts, titles, decisions

}  // namespace miler::audit
