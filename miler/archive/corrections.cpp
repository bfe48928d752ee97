// See detail_corrections.h.
#include <algorithm>
#include <numeric>
#include <tuple>

#include "miler/archive/detail_corrections.h"
#include "miler/base/text.h"

namespace miler {

People::People(const std::vector<MergeSaid>& merges, std::uint32_t keys) : kept_(keys) {
  std::iota(kept_.begin(), kept_.end(), 0U);
  for (const MergeSaid& merge : merges) {
    const AthleteKey keep = kept(merge.keep);
    const AthleteKey drop = kept(merge.drop);
    if (drop.number >= keys || keep == drop) continue;
    for (std::uint32_t& key : kept_) {  // merges are few
      if (key == drop.number) key = keep.number;
    }
  }
}

AthleteKey People::kept(AthleteKey key) const {
  return key.number < kept_.size() ? AthleteKey{kept_[key.number]} : key;
}

template <class Table>
Slugs<Table>::Slugs(const std::vector<Identity<Table>>& identities, std::uint32_t keys) : by_key_(keys) {
  by_slug_.reserve(identities.size());
  for (const Identity<Table>& identity : identities) {
    if (identity.key.number >= by_key_.size()) by_key_.resize(identity.key.number + 1);
    by_key_[identity.key.number] = identity.slug;
    by_slug_.emplace_back(identity.slug, identity.key);
  }
  std::ranges::sort(by_slug_);
}

template <class Table>
std::optional<Key<Table>> Slugs<Table>::key(std::string_view slug) const {
  const auto found =
      std::ranges::lower_bound(by_slug_, slug, {}, [](const auto& entry) { return entry.first; });
  if (found == by_slug_.end() || found->first != slug) return std::nullopt;
  return found->second;
}

template class Slugs<AthleteTable>;
template class Slugs<VenueTable>;
template class Slugs<SeriesTable>;
template class Slugs<MeetingTable>;
template class Slugs<RaceTable>;

std::optional<PerformanceIdParts> parts_of_performance_id(std::string_view stable_id) {
  std::string_view rest = stable_id;
  take(rest, "performance:");
  PerformanceIdParts parts;
  if (const std::size_t at = rest.rfind('#'); at != std::string_view::npos) {
    const auto number = parse_number(rest.substr(at + 1));
    if (!number || *number < 2) return std::nullopt;
    parts.ordinal = *number;
    rest = rest.substr(0, at);
  }
  if (const std::size_t at = rest.rfind('@'); at != std::string_view::npos) {
    parts.event = rest.substr(at + 1);
    rest = rest.substr(0, at);
  }
  const std::size_t slash = rest.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  parts.race = rest.substr(0, slash);
  parts.athlete = rest.substr(slash + 1);
  return parts;
}

void order_by_decision(Corrections& corrections) {
  std::ranges::stable_sort(corrections, {}, [](const CorrectionSaid* c) { return c->decided.packed(); });
}

const CorrectionSaid* last_of(const Corrections& corrections, std::string_view field) {
  const CorrectionSaid* last = nullptr;
  for (const CorrectionSaid* const correction : corrections) {
    if (correction->field == field) last = correction;
  }
  return last;
}

}  // namespace miler
