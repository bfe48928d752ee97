// The rules of identity that need nothing but the two values.
#include <algorithm>
#include <array>

#include "miler/base/text.h"
#include "miler/ingest/detail_identity.h"

namespace miler::ingest {
namespace {

bool is_new_year(Date date) { return date.month() == 1 && date.day() == 1; }

/// Nations whose runners competed for another one before or after without moving, and teams without a nation.
struct Family {
  std::string_view members;
};
constexpr std::array kFamilies = {
    Family{"URS EUN RUS UKR BLR KAZ UZB GEO ARM AZE LTU LAT EST MDA KGZ TJK TKM ANA AIN ROC CIS"},
    Family{"GDR FRG GER EUA SAA"},
    Family{"TCH CZE SVK BOH"},
    Family{"YUG SRB CRO SLO BIH MKD MNE SCG KOS IOP"},
    Family{"ETH ERI"},
    Family{"SUD SSD ART EOR"},
    Family{"GBR IRL"},  // Northern Ireland runs for either
    Family{"CHN HKG"},
    Family{"RHO ZIM"},
    Family{"ZAI COD"},
    Family{"BIR MYA"},
    Family{"TAN ZAN"},
};
constexpr std::string_view kNeutral = "ANA AIN ART EOR IOP ROT AHO IOA";

bool holds(std::string_view members, std::string_view code) {
  for (std::size_t at = 0; at + 3 <= members.size(); at += 4) {
    if (members.substr(at, 3) == code) return true;
  }
  return false;
}

/// One word may be the other: a slip or two of the pen, or a short form with the same beginning ("nick",
/// "nicholas").
bool similar_words(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const std::size_t shorter = std::min(a.size(), b.size());
  if (shorter >= 3 && a.substr(0, 3) == b.substr(0, 3)) return true;
  if (shorter < 4) return false;
  // Letters in common from both ends.
  std::size_t front = 0, back = 0;
  while (front < shorter && a[front] == b[front]) ++front;
  while (back < shorter - front && a[a.size() - 1 - back] == b[b.size() - 1 - back]) ++back;
  return std::max(a.size(), b.size()) - front - back <= 2;
}

}  // namespace

Fit compare_births(Date a, Date b) {
  if (!a.known() || !b.known()) return Fit::Possible;
  if (a == b) return a.is_full() && !is_new_year(a) ? Fit::Same : Fit::Possible;
  if (a.is_full() && b.is_full()) {
    return a.year() == b.year() && (is_new_year(a) || is_new_year(b)) ? Fit::Possible : Fit::No;
  }
  if ((a.is_full() && is_new_year(a)) || (b.is_full() && is_new_year(b))) {
    return a.year() == b.year() ? Fit::Possible : Fit::No;
  }
  return a.earliest() <= b.latest() && b.earliest() <= a.latest() ? Fit::Possible : Fit::No;
}

bool age_fits(Date born, Date on) {
  if (!born.known() || !on.known()) return true;
  const int years = on.year() - born.year();
  return years >= 10 && years <= 60;
}

bool in_best_years(Date born, Date on) {
  if (!born.known() || !on.known()) return true;
  const int years = on.year() - born.year();
  return years >= 14 && years <= 44;
}

bool succeeds(Country a, Country b) {
  if (a == b) return true;
  if (!a.known() || !b.known()) return false;
  const auto code_a = a.code(), code_b = b.code();
  const std::string_view x{code_a.data(), 3}, y{code_b.data(), 3};
  if (holds(kNeutral, x) || holds(kNeutral, y)) return true;
  return std::ranges::any_of(
      kFamilies, [&](const Family& family) { return holds(family.members, x) && holds(family.members, y); });
}

bool similar_names(std::string_view a, std::string_view b) {
  const auto x = words_in(a), y = words_in(b);
  const auto& shorter = x.size() <= y.size() ? x : y;
  const auto& longer = x.size() <= y.size() ? y : x;
  if (shorter.empty()) return false;
  std::size_t equal = 0, similar = 0;
  for (const std::string_view word : shorter) {
    if (std::ranges::find(longer, word) != longer.end()) {
      ++equal;
    } else if (std::ranges::any_of(longer, [&](auto other) { return similar_words(word, other); })) {
      ++similar;
    }
  }
  return equal + similar == shorter.size() && shorter.size() > 1;
}

bool is_qualifying(Round round) {
  switch (round.kind) {
    case RoundKind::Semifinal:
    case RoundKind::Quarterfinal:
    case RoundKind::Heat:
    case RoundKind::Preliminary:
    case RoundKind::Repechage:
    case RoundKind::Qualifying:
      return true;
    case RoundKind::Unknown:
    case RoundKind::Final:
    case RoundKind::Race:
      return false;
  }
  return false;
}

RoundFit compare_rounds(Round a, Round b) {
  const auto kind = [](Round round) {
    return round.kind == RoundKind::Unknown || round.kind == RoundKind::Race ? RoundKind::Final : round.kind;
  };
  if (kind(a) != kind(b)) return RoundFit::Apart;
  if (a.number == b.number) return RoundFit::Same;
  return a.number == 0 || b.number == 0 ? RoundFit::Narrower : RoundFit::Apart;
}

}  // namespace miler::ingest
