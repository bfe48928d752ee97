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
  // Not by way of its performances: a race may have none.
  const auto& races = work.archive.tables().races;
  for (std::uint32_t row = 0; row < races.size(); ++row) {
    if (races[row].date == text.date && text.event && races[row].event == *text.event)
      work.known_node(RaceId{row});
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
  if (found.size() > 1) {
    prefer([&](const Node& node) {
      return node.copy == 0 && !node.unresolved &&
             !(node.known.known() && work.archive[node.known].unresolved);
    });
  }
  return found;
}

void place_race_rows(Work& work) {
  for (std::size_t i = 0; i < work.batch.race_rows.size(); ++i) {
    const RaceDraft& draft = work.batch.race_rows[i];
    auto found = find_races(work, draft.race);
    if (found.size() > 1 && !draft.name.empty()) {
      std::vector<std::uint32_t> named;
      for (const std::uint32_t index : found) {
        const Node& node = work.nodes[index];
        std::string_view name;
        if (node.known.known()) name = work.archive.text(work.archive[node.known].name);
        if (node.name != kNone) name = work.batch.texts[node.name];
        if (!name.empty() && draft.name.find(name) != std::string::npos) named.push_back(index);
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
