// The index of people by the words of their names: hash buckets over rows, so that nothing is stored twice. A
// name found by a bucket is folded again and compared, which makes collisions harmless.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "miler/names/detail_match.h"
#include "miler/names/directory.h"

namespace miler::names {

class Directory::People {
 public:
  explicit People(const Archive& archive);

  using Fits = std::function<bool(AthleteId)>;
  /// Those of the best kind of match among which any fits; busiest first.
  std::vector<AthleteId> find(const std::string& asked, const Fits& fits) const;
  std::vector<AthleteId> nearest(const std::string& asked) const;

 private:
  AthleteId owner(std::uint32_t name) const;
  std::string_view text(std::uint32_t name) const;
  std::vector<AthleteId> by_words(const std::string& asked, Match least, const Fits& fits) const;
  std::vector<AthleteId> by_beginnings(const std::string& asked, const Fits& fits) const;
  std::vector<AthleteId> busiest_first(std::vector<AthleteId> found) const;
  std::span<const std::uint32_t> bucket(std::string_view word) const;

  const Archive* archive_;
  std::vector<AthleteId> alias_owner_;
  std::vector<std::uint32_t> bucket_begin_;
  std::vector<std::uint32_t> names_;  ///< by bucket; below the number of athletes a name, above it an alias
};

}  // namespace miler::names
