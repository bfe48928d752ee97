// The race that a sheet's words mean.
#include <algorithm>

#include "miler/ingest/detail_identity.h"
#include "miler/ingest/detail_work.h"

namespace miler::ingest {
namespace {

bool fits(Work& work, const Node& node, const RaceText& text, std::uint32_t venue) {
  if (text.event && node.event != *text.event) return false;
  if (venue != kNone && node.venue != kNone) {
    const Venue& asked = work.venues.all()[venue];
    if (!work.venues.same_city(venue, node.venue) ||
        (!asked.is_city() && !work.venues.all()[node.venue].is_city() && venue != node.venue)) {
      return false;
    }
  }
  return text.round.kind == RoundKind::Unknown || compare_rounds(text.round, node.round) != RoundFit::Apart;
}

}  // namespace

std::vector<std::uint32_t> find_races(Work& work, const RaceText& text) {
  std::vector<std::uint32_t> found;
  if (!text.date.known()) return found;
  const std::uint32_t venue = work.venues.find_or_add(text.venue);
  const auto dates = work.archive.dates();
  const auto in_order = [](Date on) { return on.packed() - 1U; };  // rows of no known date come last
  const auto day = std::ranges::equal_range(dates, text.date.packed() - 1U, {}, in_order);
  for (auto it = day.begin(); it != day.end(); ++it) {
    const RaceId id = work.archive.tables().races_of[static_cast<std::size_t>(it - dates.begin())];
    if (text.event && work.archive[id].event == *text.event) work.known_node(id);
  }
  for (std::uint32_t i = 0; i < work.nodes.size(); ++i) {
    const Node& node = work.nodes[i];
    if (node.parent != i || node.date != text.date || (node.runs.empty() && !node.known.known())) continue;
    if (fits(work, node, text, venue)) found.push_back(i);
  }
  // Several: the one of exactly that round, else a final or a race without rounds before heats.
  const auto prefer = [&](auto better) {
    std::vector<std::uint32_t> some;
    std::ranges::copy_if(found, std::back_inserter(some),
                         [&](std::uint32_t i) { return better(work.nodes[i]); });
    if (!some.empty()) found = std::move(some);
  };
  if (found.size() > 1) prefer([&](const Node& node) { return node.round == text.round; });
  if (found.size() > 1) prefer([](const Node& node) { return !is_qualifying(node.round); });
  if (found.size() > 1) prefer([](const Node& node) { return node.copy == 0; });
  return found;
}

void place_race_rows(Work& work) {
  for (std::size_t i = 0; i < work.batch.race_rows.size(); ++i) {
    const RaceDraft& draft = work.batch.race_rows[i];
    auto found = find_races(work, draft.race);
    if (found.size() > 1 && !draft.name.empty()) {
      std::vector<std::uint32_t> named;
      for (const std::uint32_t node : found) {
        if (work.nodes[node].name != kNone &&
            draft.name.find(work.batch.texts[work.nodes[node].name]) != std::string::npos) {
          named.push_back(node);
        }
      }
      if (!named.empty()) found = std::move(named);
    }
    if (found.size() == 1 || !draft.race.event) {
      work.race_row_node.push_back(found.size() == 1 ? found.front() : kNone);
      continue;
    }
    if (found.size() > 1) {
      work.race_row_node.push_back(kNone);
      continue;
    }
    Node node;
    node.date = draft.race.date;
    node.event = *draft.race.event;
    node.venue = work.venues.find_or_add(draft.race.venue);
    node.meeting = work.meeting.races[i];
    node.round = draft.race.round;
    work.race_row_node.push_back(work.add_node(std::move(node)));
  }
}

}  // namespace miler::ingest
