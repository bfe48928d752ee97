// Sums along chains and the reading of maximal cells, eight contexts at a time.
#include <bit>

#include "miler/facts/detail_lattice.h"

namespace miler::facts {
namespace {

using Lanes = Lattice::Lanes;

/// Chains that are bits of a lane, in order of the bits.
constexpr std::array<Chain, 3> kLaneChains{Chain::Track, Chain::Round, Chain::Paced};

constexpr bool is_lane(std::size_t chain) {
  return std::ranges::find(kLaneChains, static_cast<Chain>(chain)) != kLaneChains.end();
}

/// Lane i ^ (1 << bit) in lane i.
template <int bit>
Lanes across(const Lanes& v) {
  constexpr int b = 1 << bit;
  return __builtin_shufflevector(v, v, 0 ^ b, 1 ^ b, 2 ^ b, 3 ^ b, 4 ^ b, 5 ^ b, 6 ^ b, 7 ^ b);
}
/// All ones in the lanes whose bit is set.
template <int bit>
Lanes bound() {
  constexpr auto on = [](int lane) { return static_cast<std::int16_t>((lane >> bit & 1) != 0 ? -1 : 0); };
  return Lanes{on(0), on(1), on(2), on(3), on(4), on(5), on(6), on(7)};
}
Lanes later(const Lanes& a, const Lanes& b) { return a > b ? a : b; }

template <int bit>
void close_lane(std::vector<Lanes>& count, std::vector<Lanes>& latest, std::size_t vectors) {
  const Lanes narrow = bound<bit>();
  for (std::size_t i = 0; i < vectors; ++i) {
    count[i] += across<bit>(count[i]) & ~narrow;
    latest[i] = narrow ? latest[i] : later(latest[i], across<bit>(latest[i]));
  }
}

/// Lanes whose bit is set stay when the lane without it has more.
template <int bit>
void keep_lane(const std::vector<Lanes>& values, std::vector<Lanes>& keep, std::size_t vectors) {
  const Lanes wide = ~bound<bit>();
  for (std::size_t i = 0; i < vectors; ++i) keep[i] &= wide | (across<bit>(values[i]) > values[i]);
}

}  // namespace

void Lattice::begin(const std::array<std::uint8_t, kChains>& steps) {
  steps_ = steps;
  vectors_ = 1;
  for (std::size_t chain = kChains; chain-- > 0;) {
    std::uint32_t unit = 0;
    if (is_lane(chain)) {
      unit = 1U << (std::ranges::find(kLaneChains, static_cast<Chain>(chain)) - kLaneChains.begin());
    } else {
      unit = static_cast<std::uint32_t>(vectors_ * kLanes);
      const auto size = static_cast<std::size_t>(std::popcount(steps[chain]));
      const bool of_athlete = static_cast<Chain>(chain) == Chain::Who && (steps[chain] & 8U) != 0;
      strided_[chain] = {vectors_, size, of_athlete};
      vectors_ *= size;
    }
    std::uint32_t position = 0;
    for (std::uint32_t step = 0; step < offset_[chain].size(); ++step) {
      if (step != 0 && step < 8 && (unsigned{steps[chain]} >> step & 1U) != 0) ++position;
      offset_[chain][step] = position * unit;
    }
  }
  count_.assign(vectors_, Lanes{});
  latest_.assign(vectors_, Lanes{kNever, kNever, kNever, kNever, kNever, kNever, kNever, kNever});
}

void Lattice::close() {
  close_lane<0>(count_, latest_, vectors_);
  close_lane<1>(count_, latest_, vectors_);
  close_lane<2>(count_, latest_, vectors_);
  for (std::size_t chain = 0; chain < kChains; ++chain) {
    if (is_lane(chain)) continue;
    const auto [stride, size, of_athlete] = strided_[chain];
    const std::size_t shared = size - (of_athlete ? 1 : 0);
    for (std::size_t block = 0; block < vectors_; block += stride * size) {
      for (std::size_t step = shared - 1; step-- > 0;) {
        const std::size_t wide = block + step * stride;
        for (std::size_t i = wide; i < wide + stride; ++i) {
          count_[i] += count_[i + stride];
          latest_[i] = later(latest_[i], latest_[i + stride]);
        }
      }
    }
  }
}

void Lattice::maximal(const std::vector<Lanes>& values, std::int16_t most,
                      std::vector<std::uint32_t>& cells) {
  const Lanes limit = Lanes{} + most;
  keep_.resize(vectors_);
  for (std::size_t i = 0; i < vectors_; ++i) keep_[i] = values[i] <= limit;
  keep_lane<0>(values, keep_, vectors_);
  keep_lane<1>(values, keep_, vectors_);
  keep_lane<2>(values, keep_, vectors_);
  for (std::size_t chain = 0; chain < kChains; ++chain) {
    if (is_lane(chain)) continue;
    const auto [stride, size, of_athlete] = strided_[chain];
    for (std::size_t block = 0; block < vectors_; block += stride * size) {
      for (std::size_t step = 1; step < size; ++step) {
        const std::size_t narrow = block + step * stride;
        const std::size_t back = of_athlete && step == size - 1 ? step * stride : stride;
        for (std::size_t i = narrow; i < narrow + stride; ++i) keep_[i] &= values[i - back] > values[i];
      }
    }
  }
  cells.clear();
  unsigned lanes = 0;  // of the chains that the subject has
  for (std::size_t bit = 0; bit < kLaneChains.size(); ++bit) {
    if ((steps_[static_cast<std::size_t>(kLaneChains[bit])] & 2U) != 0) lanes |= 1U << bit;
  }
  for (std::size_t i = 0; i < vectors_; ++i) {
    const auto halves = std::bit_cast<std::array<std::uint64_t, 2>>(keep_[i]);
    if ((halves[0] | halves[1]) == 0) continue;
    for (unsigned lane = 0; lane < kLanes; ++lane) {
      if (keep_[i][lane] != 0 && (lane & ~lanes) == 0)
        cells.push_back(static_cast<std::uint32_t>(i * kLanes + lane));
    }
  }
}

void Lattice::maximal_by_count(std::int16_t most, std::vector<std::uint32_t>& cells) {
  maximal(count_, most, cells);
}
void Lattice::maximal_by_latest(std::int16_t latest, std::vector<std::uint32_t>& cells) {
  maximal(latest_, latest, cells);
}

Context Lattice::context_of(std::size_t cell) const {
  Context context;
  for (std::size_t chain = 0; chain < kChains; ++chain) {
    for (std::uint8_t step = 0; step < kSteps[chain]; ++step) {
      if ((unsigned{steps_[chain]} >> step & 1U) == 0) continue;
      const std::size_t unit = is_lane(chain) ? offset_[chain][1] : strided_[chain].stride * kLanes;
      const std::size_t position = is_lane(chain)
                                       ? (offset_[chain][1] == 0 ? 0 : cell / offset_[chain][1] % 2)
                                       : cell / unit % strided_[chain].size;
      if (offset_[chain][step] == position * unit) context.step[chain] = step;
    }
  }
  return context;
}

}  // namespace miler::facts
