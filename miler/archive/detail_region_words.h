// The words of regions: what to_string writes and parse_region reads.
#pragma once

#include <string_view>
#include <utility>

#include "miler/archive/region.h"

namespace miler {

inline constexpr std::pair<std::string_view, RoundKind> kRoundWords[] = {
    {"unknown", RoundKind::Unknown},
    {"final", RoundKind::Final},
    {"semi-final", RoundKind::Semifinal},
    {"quarter-final", RoundKind::Quarterfinal},
    {"heat", RoundKind::Heat},
    {"preliminary", RoundKind::Preliminary},
    {"repechage", RoundKind::Repechage},
    {"race", RoundKind::Race},
    {"qualifying", RoundKind::Qualifying},
};
inline constexpr std::pair<std::string_view, AgeClass> kAgeWords[] = {
    {"u18", AgeClass::U18}, {"u20", AgeClass::U20}, {"u23", AgeClass::U23}};
inline constexpr std::pair<std::string_view, TrackFilter> kTrackWords[] = {{"outdoor", TrackFilter::Outdoor},
                                                                           {"indoor", TrackFilter::Short}};
inline constexpr std::pair<std::string_view, bool Region::*> kAdditionWords[] = {
    {"oversized", &Region::oversized},
    {"splits", &Region::splits},
    {"combined", &Region::combined},
    {"exhibitions", &Region::exhibitions},
    {"annulled", &Region::annulled}};
inline constexpr std::string_view kNoArea = "none";  ///< teams of no area

}  // namespace miler
