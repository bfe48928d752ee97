// Races asked for by date and whatever else is known.
#include <algorithm>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/names/detail_choose.h"
#include "miler/names/detail_match.h"
#include "miler/names/directory.h"
#include "miler/names/fold.h"

namespace miler::names {
namespace {

bool is_at(const Archive& archive, const RaceRow& race, const std::string& asked) {
  if (!race.venue.known()) return false;
  const VenueRow& venue = archive[race.venue];
  const std::string tail =
      fmt::format("{} {} {}", archive.text(venue.city), archive.text(venue.region), to_string(venue.country));
  if (match(asked, fold(fmt::format("{} {}", archive.text(venue.name), tail))) != Match::None) return true;
  return std::ranges::any_of(archive.aliases(race.venue), [&](const NameSpell& alias) {
    return match(asked, fold(fmt::format("{} {}", archive.text(alias.name), tail))) != Match::None;
  });
}

bool is_of(const Archive& archive, const RaceRow& race, const std::string& asked) {
  if (match(asked, fold(archive.text(race.name))) != Match::None) return true;
  if (!race.meeting.known()) return false;
  return match(asked, fold(archive.text(archive[race.meeting].name))) != Match::None;
}

bool in_round(Round race, Round asked) {
  if (asked.kind == RoundKind::Unknown) return true;
  return race.kind == asked.kind && (asked.number == 0 || race.number == asked.number);
}

/// The longest beginning of `parts` that `parse` reads, taken away.
template <class Parse>
auto take_longest(std::vector<std::string_view>& parts, Parse parse) {
  decltype(parse(std::string_view{})) read;
  for (std::size_t count = std::min<std::size_t>(parts.size(), 3); count > 0; --count) {
    const std::string_view text{parts[0].data(),
                                static_cast<std::size_t>(parts[count - 1].end() - parts[0].begin())};
    if ((read = parse(text))) {
      parts.erase(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(count));
      return read;
    }
  }
  return read;
}

template <class T>
std::optional<T> value(Expected<T> read) {
  return read ? std::optional<T>{*read} : std::nullopt;
}

}  // namespace

Expected<RaceId> Directory::race(const RaceWords& words) const {
  const std::string venue = fold(words.venue);
  std::vector<RaceId> found;
  const auto races = archive_->tables().races;
  for (std::uint32_t row = 0; row < races.size(); ++row) {
    const RaceRow& race = races[row];
    if (words.date.known()) {
      if (!race.date.known() || race.date.latest() < words.date.earliest() ||
          words.date.latest() < race.date.earliest()) {
        continue;
      }
    }
    if (words.event && race.event.name() != *words.event) continue;
    if (words.sex && race.event.sex != *words.sex) continue;
    if (!in_round(race.round, words.round)) continue;
    if (!venue.empty() && !is_at(*archive_, race, venue) && !is_of(*archive_, race, venue)) continue;
    found.push_back(RaceId{row});
  }
  std::string asked = to_string(words.date);
  for (const std::string& part :
       {words.event ? to_word(*words.event) : "", std::string{words.sex ? to_word(*words.sex) : ""},
        words.venue, to_string(words.round)}) {
    if (!part.empty()) asked += (asked.empty() ? "" : " ") + part;
  }
  return choose("race", asked, found, {}, [&](RaceId id) { return describe(id); });
}

Expected<RaceId> Directory::race(std::string_view text) const {
  if (const auto id = by_stable_id(text, "race:", [&](auto slug) { return archive_->race(slug); }))
    return *id;
  std::vector<std::string_view> parts = words_in(text);
  if (parts.empty())
    return Unexpected{not_found("race", text, std::vector<RaceId>{}, [](RaceId) { return ""; })};
  auto date = parse_date(parts.front());
  if (!date) return Unexpected{date.error()};
  parts.erase(parts.begin());
  RaceWords asked;
  asked.date = *date;
  while (!parts.empty()) {
    if (!asked.sex) {
      asked.sex = take_longest(parts, [](std::string_view words) { return value(parse_sex(words)); });
      if (asked.sex) continue;
    }
    if (!asked.event) {
      asked.event = take_longest(parts, [](std::string_view words) {
        const auto event = value(parse_event_name(words));
        return event && covered(*event) ? event : std::nullopt;
      });
      if (asked.event) continue;
    }
    if (asked.round.kind == RoundKind::Unknown) {
      const auto round =
          take_longest(parts, [](std::string_view words) { return value(parse_round(words)); });
      if (round) {
        asked.round = *round;
        continue;
      }
    }
    asked.venue += (asked.venue.empty() ? "" : " ") + std::string{parts.front()};
    parts.erase(parts.begin());
  }
  return race(asked);
}

std::string Directory::describe(RaceId id) const {
  const RaceRow& race = (*archive_)[id];
  std::string text =
      fmt::format("{} {} {}", to_string(race.date), to_word(race.event), to_word(race.event.sex));
  if (race.venue.known()) text += fmt::format(" {}", archive_->text((*archive_)[race.venue].city));
  if (race.round.kind != RoundKind::Unknown) text += " " + to_string(race.round);
  return text + " " + archive_->id_of(id);
}

}  // namespace miler::names
