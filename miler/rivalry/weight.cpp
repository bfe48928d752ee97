// RULE weight-of-a-rivalry
#include "miler/rivalry/detail_bout.h"
#include "miler/rivalry/detail_weight.h"

namespace miler::rivalry {
namespace {

constexpr Duration kClose = Duration::centiseconds(50);
constexpr Duration kNear = Duration::seconds(2);

std::uint32_t stakes(const Bout& bout, MeetClass level) {
  if (bout.championship && !bout.final_round) return 1;
  switch (level) {
    case MeetClass::Global:
      return 4;
    case MeetClass::Area:
    case MeetClass::Games:
      return 3;
    case MeetClass::National:
    case MeetClass::Circuit:
      return 2;
    case MeetClass::Unknown:
    case MeetClass::University:
    case MeetClass::Invitational:
      break;
  }
  return 1;
}

std::uint32_t closeness(const Bout& bout) {
  if (!bout.gap) return 1;
  return *bout.gap <= kClose ? 3 : *bout.gap <= kNear ? 2 : 1;
}

}  // namespace

std::uint32_t weight_of(const View& view, const Bout& bout) {
  return stakes(bout, view.archive()[bout.race].level) * closeness(bout);
}

void add(Tally& tally, const View& view, const Bout& bout) {
  add(tally.score, bout.outcome);
  if (bout.gap && *bout.gap <= kClose) ++tally.close;
  if (bout.championship && bout.final_round) ++tally.championships;
  tally.weight += weight_of(view, bout);
}

}  // namespace miler::rivalry
