// Nodes of rows, and how they unite to races: shared by resolve_races.cpp (which nodes) and unite.cpp
// (whether).
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "miler/ingest/detail_work.h"

namespace miler::ingest {

/// Somebody's place in a node.
struct Finisher {
  std::uint32_t place = 0;  ///< 0: unknown
  std::uint64_t person =
      0;  ///< one number for each person, known or new, whether rows of the batch name him or not
  std::uint32_t run = kNone;  ///< kNone: known to the archive, and not of the batch's days
  Duration time;              ///< 0: no mark
};

/// A person's number, the same however the person was met.
std::uint64_t number_of(const Work& work, std::uint32_t person);
std::uint64_t number_of(AthleteId known);

/// Unites nodes that are one race.
class Uniter {
 public:
  explicit Uniter(Work& work);

  /// `shared`: performances that both nodes have. Without any, more must agree.
  bool unite(std::uint32_t a, std::uint32_t b, std::uint32_t shared);

 private:
  bool rounds_agree(const Node& a, const Node& b, std::uint32_t shared) const;
  bool sources_agree(const Node& a, const Node& b) const;
  bool finishers_agree(std::uint32_t a, std::uint32_t b, bool in_order) const;
  void merge(std::uint32_t into, std::uint32_t from);

  Work& work_;
  std::vector<std::vector<Finisher>> finishers_;  ///< by root
};

/// Two people hold one place with two times, or somebody has two performances.
bool clashes(const std::vector<Finisher>& finishers);
/// Better places have no slower times.
bool is_in_order(std::vector<Finisher> finishers);

}  // namespace miler::ingest
