// Disagreements, side by side, under the stable id of what they are about.
#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "miler/archive/detail_settle.h"

namespace miler {
namespace {

/// The stable id that the performance will have: see Archive::id_of.
std::string stable_id(const Settling& s, const SettledPerformance& row) {
  std::string id =
      fmt::format("performance:{}/{}", s.race_slugs.slug(row.race), s.athlete_slugs.slug(row.athlete));
  const std::optional<Event> of_race = s.races[row.race.number].event;
  if (of_race && *of_race != row.event) id += "@" + to_word(row.event);
  unsigned ordinal = 1;
  for (const SettledPerformance& other : s.performances) {
    if (!(other.key < row.key)) break;
    if (other.live && other.race == row.race && other.athlete == row.athlete && other.event == row.event)
      ++ordinal;
  }
  if (ordinal > 1) id += fmt::format("#{}", ordinal);
  return id;
}

class Conflicts {
 public:
  Conflicts(const Built& built, ArchiveBuilder& builder) : built_{built}, builder_{builder} {}

  void add(const std::string& target, const std::vector<Dispute>& disputes, PerformanceId performance,
           AthleteId athlete) {
    for (const Dispute& dispute : disputes) {
      ++group_;
      std::vector<std::tuple<std::string_view, SourceKey>> said;
      for (const Dispute::Says& side : dispute.sides) {
        if (std::ranges::find(said, std::tuple{std::string_view{side.text}, side.source}) != said.end())
          continue;
        said.emplace_back(side.text, side.source);
        builder_.add(ConflictRow{.target = builder_.text(target),
                                 .field = builder_.text(dispute.field),
                                 .says = builder_.text(side.text),
                                 .performance = performance,
                                 .athlete = athlete,
                                 .source = id_of(built_.sources, side.source),
                                 .group = group_,
                                 .standing = side.standing,
                                 .settled = dispute.settled});
      }
    }
  }

 private:
  const Built& built_;
  ArchiveBuilder& builder_;
  std::uint32_t group_ = 0;
};

}  // namespace

void build_conflicts(const Settling& s, const Built& built, ArchiveBuilder& builder) {
  Conflicts conflicts{built, builder};
  for (std::uint32_t key = 1; key < s.athletes.size(); ++key) {
    const AthleteKey athlete{key};
    if (!s.athletes[key].disputes.empty()) {
      conflicts.add(fmt::format("athlete:{}", s.athlete_slugs.slug(athlete)), s.athletes[key].disputes, {},
                    id_of(built.athletes, athlete));
    }
  }
  for (std::uint32_t key = 1; key < s.races.size(); ++key) {
    if (!s.races[key].disputes.empty()) {
      conflicts.add(fmt::format("race:{}", s.race_slugs.slug(RaceKey{key})), s.races[key].disputes, {}, {});
    }
  }
  for (const auto& [key, disputes] : s.performance_disputes) {
    const SettledPerformance& row = s.performances[key.number];
    conflicts.add(stable_id(s, row), disputes, id_of(built.performances, key),
                  id_of(built.athletes, row.athlete));
  }
}

}  // namespace miler
