// Rows to nodes, nodes to races, and each run to its race.
#include <algorithm>
#include <map>
#include <tuple>

#include "miler/ingest/detail_identity.h"
#include "miler/ingest/detail_nodes.h"

namespace miler::ingest {
namespace {

/// What describes a race: a competition of a foreign database, else a venue; day, event, round; combined or
/// not; its name.
struct Description {
  std::uint32_t meet, venue, name;
  std::uint32_t date;
  Event event;
  Round round;
  bool combined;
  friend bool operator==(const Description&, const Description&) = default;
};
struct HashDescription {
  std::size_t operator()(const Description& d) const {
    std::uint64_t hash = 0;
    const auto mix = [&](std::uint64_t value) {
      hash = (hash ^ value) * 0x9E37'79B9'7F4A'7C15U, hash ^= hash >> 29U;
    };
    mix(std::uint64_t{d.meet} << 32U | d.venue);
    mix(std::uint64_t{d.name} << 32U | d.date);
    mix(static_cast<std::uint64_t>(d.event.distance.millimetres()) << 16U |
        static_cast<std::uint64_t>(d.event.sex) << 8U | static_cast<std::uint64_t>(d.event.surface) << 4U |
        static_cast<std::uint64_t>(d.event.barriers));
    mix(static_cast<std::uint64_t>(d.round.kind) << 16U | static_cast<std::uint64_t>(d.round.number) << 8U |
        static_cast<std::uint64_t>(d.combined));
    return hash;
  }
};

class RaceBuilder {
 public:
  explicit RaceBuilder(Work& work) : work_{work} {}

  void run() {
    for (const Run& run : work_.runs) {
      if (run.kind == Kind::EnRoute) continue;
      for (std::uint32_t i = 0; i < run.rows; ++i) describe(work_.order[run.first_row + i]);
    }
    add_known_races();
    Uniter uniter{work_};
    unite_sharing(uniter);
    unite_neighbours(uniter);
    assign_runs();
    part_repeaters();
    flag_unresolved();
    assign_splits();
  }

 private:
  void describe(std::uint32_t index) {
    Row& row = work_.rows[index];
    if (row.known.known()) {
      row.node = work_.known_node(work_.archive[row.known].race);
      return;
    }
    if (row.record != kNone && work_.runs[row.run].rows > 1) return;  // only points to a performance
    const PerformanceDraft* draft = row.draft == kNone ? nullptr : &work_.batch.performances[row.draft];
    const bool coded = row.meet != kNone && !work_.batch.meets[row.meet].code.empty();
    const Description description{coded ? row.meet : kNone,
                                  coded ? kNone : row.venue,
                                  draft != nullptr ? draft->race_name : kNone,
                                  row.date.packed(),
                                  row.event,
                                  row.round,
                                  row.kind == Kind::CombinedEventLeg};
    const auto [it, added] = described_.emplace(description, static_cast<std::uint32_t>(work_.nodes.size()));
    if (added) {
      Node node;
      node.date = row.date;
      node.event = row.event;
      node.venue = row.venue;
      node.meet = coded ? row.meet : kNone;
      node.meeting = row.meeting;
      node.round = row.round;
      node.combined = description.combined;
      node.name = description.name;
      work_.add_node(std::move(node));
    }
    row.node = it->second;
    Node& node = work_.nodes[row.node];
    if (node.meeting == kNone) node.meeting = row.meeting;
    if (std::ranges::find(node.sources, row.origin.source) == node.sources.end())
      node.sources.push_back(row.origin.source);
  }

  using Neighbourhood = std::tuple<std::uint32_t, Event, std::uint32_t>;  // day, event, city
  Neighbourhood neighbourhood_of(const Node& node) const {
    const std::uint32_t city = node.venue == kNone ? kNone : work_.venues.all()[node.venue].in_city;
    return {node.date.packed(), node.event, city};
  }

  /// Races of the archive that a node may be: of its day, event and city.
  void add_known_races() {
    std::vector<Neighbourhood> wanted;
    for (const Node& node : work_.nodes) {
      if (node.date.is_full() && !node.known.known()) wanted.push_back(neighbourhood_of(node));
    }
    std::ranges::sort(wanted);
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    const auto dates = work_.archive.dates();
    const auto in_order = [](Date on) { return on.packed() - 1U; };  // rows of no known date come last
    std::uint32_t day = 0;
    std::size_t begin = 0;
    for (const auto& [date, event, city] : wanted) {
      if (date == day) continue;
      day = date;
      const auto later = dates.subspan(begin);
      begin +=
          static_cast<std::size_t>(std::ranges::lower_bound(later, date - 1U, {}, in_order) - later.begin());
      for (std::size_t row = begin; row < dates.size() && dates[row].packed() == date; ++row) {
        const RaceId id = work_.archive.tables().races_of[row];
        const RaceRow& race = work_.archive[id];
        const std::uint32_t in = race.venue.known() ? work_.venues.all()[race.venue.row].in_city : kNone;
        if (std::ranges::binary_search(wanted, Neighbourhood{date, race.event, in})) work_.known_node(id);
      }
    }
  }

  void unite_sharing(Uniter& uniter) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> shared;
    for (const Run& run : work_.runs) {
      if (run.kind == Kind::EnRoute || run.rows < 2) continue;
      std::vector<std::uint32_t> nodes;
      for (const Row& row : work_.rows_of(run)) {
        if (row.node != kNone) nodes.push_back(row.node);
      }
      std::ranges::sort(nodes);
      nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
      for (std::size_t i = 0; i < nodes.size(); ++i) {
        for (std::size_t j = i + 1; j < nodes.size(); ++j) ++shared[{nodes[i], nodes[j]}];
      }
    }
    std::vector<std::pair<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t>> pairs{shared.begin(),
                                                                                         shared.end()};
    std::ranges::stable_sort(pairs, std::greater{}, [](const auto& pair) { return pair.second; });
    for (const auto& [nodes, count] : pairs) uniter.unite(nodes.first, nodes.second, count);
  }

  void unite_neighbours(Uniter& uniter) {
    std::map<Neighbourhood, std::vector<std::uint32_t>> near;
    for (std::uint32_t i = 0; i < work_.nodes.size(); ++i) {
      const Node& node = work_.nodes[i];
      if (node.parent != i || !node.date.known()) continue;
      const Neighbourhood where = neighbourhood_of(node);
      if (std::get<2>(where) != kNone) near[where].push_back(i);
    }
    for (auto& [where, nodes] : near) {
      for (std::size_t i = 0; i < nodes.size(); ++i) {
        for (std::size_t j = i + 1; j < nodes.size(); ++j) {
          const bool alone = std::ranges::count_if(nodes, [&](std::uint32_t other) {
                               return other != nodes[i] && work_.root(other) != work_.root(nodes[i]) &&
                                      compare_rounds(work_.nodes[other].round, work_.nodes[nodes[i]].round) !=
                                          RoundFit::Apart;
                             }) == 1;
          const bool alike = work_.nodes[nodes[i]].round == work_.nodes[nodes[j]].round;
          if (alone || alike) uniter.unite(nodes[i], nodes[j], 0);
        }
      }
    }
  }

  /// A run whose rows lie in races that did not unite goes to the one the archive knows, else the more
  /// closely described.
  void assign_runs() {
    for (std::uint32_t i = 0; i < work_.runs.size(); ++i) {
      Run& run = work_.runs[i];
      if (run.kind == Kind::EnRoute) continue;
      const auto rank = [&](std::uint32_t root) {
        const Node& node = work_.nodes[root];
        return std::tuple{
            node.known.known() && run.known.known() && node.known == work_.archive[run.known].race,
            node.known.known(), node.round.number != 0, node.sources.size()};
      };
      const auto name =
          [&](std::uint32_t root) {  // decides where nothing else does, whatever the order of rows
            const Node& node = work_.nodes[root];
            return node.venue == kNone
                       ? std::pair<std::string_view, std::string_view>{}
                       : std::pair<std::string_view, std::string_view>{work_.venues.all()[node.venue].city,
                                                                       work_.venues.all()[node.venue].name};
          };
      for (const Row& row : work_.rows_of(run)) {
        if (row.node == kNone) continue;
        const std::uint32_t root = work_.root(row.node);
        if (run.node == kNone || rank(root) > rank(run.node) ||
            (rank(root) == rank(run.node) && name(root) > name(run.node))) {
          run.node = root;
        }
      }
      if (run.node != kNone) work_.nodes[run.node].runs.push_back(i);
    }
  }

  /// Nobody runs twice in one race: the later of two performances is of a second race under the same
  /// description.
  void part_repeaters() {
    const auto count = static_cast<std::uint32_t>(work_.nodes.size());
    for (std::uint32_t i = 0; i < count; ++i) {
      std::vector<std::uint32_t> runs = work_.nodes[i].runs;
      std::vector<std::uint32_t> stay, go;
      for (const std::uint32_t run : runs) {
        const bool twice = std::ranges::any_of(
            stay, [&](std::uint32_t other) { return work_.runs[other].person == work_.runs[run].person; });
        (twice && !work_.runs[run].known.known() ? go : stay).push_back(run);
      }
      if (go.empty()) continue;
      Node second = work_.nodes[i];
      second.known = {};
      second.copy = work_.nodes[i].copy + 1;
      second.unresolved = true;
      second.runs = go;
      const std::uint32_t index = work_.add_node(std::move(second));
      for (const std::uint32_t run : go) move_run(run, index);
      work_.nodes[i].runs = std::move(stay);
    }
  }

  void move_run(std::uint32_t index, std::uint32_t node) {
    Run& run = work_.runs[index];
    run.node = node;
    for (std::uint32_t i = 0; i < run.rows; ++i) work_.rows[work_.order[run.first_row + i]].node = node;
  }

  void flag_unresolved() {
    for (std::uint32_t i = 0; i < work_.nodes.size(); ++i) {
      Node& node = work_.nodes[i];
      if (node.runs.empty()) continue;
      std::vector<Finisher> finishers;
      for (const std::uint32_t index : node.runs) {
        const Run& run = work_.runs[index];
        const Row* best = nullptr;  // of the source with the highest confidence
        for (const Row& row : work_.rows_of(run)) {
          if (row.place == 0) continue;
          if (best == nullptr || row.origin.confidence > best->origin.confidence) best = &row;
        }
        if (best == nullptr) continue;
        finishers.push_back(
            {best->place, number_of(work_, run.person), index, best->mark ? best->mark->time : Duration{}});
      }
      if (node.known.known()) {
        const RowRange range = work_.archive[node.known].performances;
        for (std::uint32_t k = 0; k < range.count; ++k) {
          const Performance known = work_.archive[PerformanceId{range.begin + k}];
          const std::uint64_t person = number_of(known.athlete);
          const auto same = [&](const Finisher& f) { return f.person == person; };
          if (known.traits.kind() == Kind::EnRoute || std::ranges::any_of(finishers, same)) continue;
          finishers.push_back({known.place, person, kNone, known.mark ? known.mark->time : Duration{}});
        }
      }
      if (clashes(finishers)) node.unresolved = true;
    }
  }

  /// A split belongs to the race of the longer run; where nobody tells of that, to a race without other rows.
  void assign_splits() {
    for (std::uint32_t i = 0; i < work_.runs.size(); ++i) {
      Run& run = work_.runs[i];
      if (run.kind != Kind::EnRoute) continue;
      if (run.within != kNone) {
        run.node = work_.runs[run.within].node;
      } else if (run.known.known()) {
        run.node = work_.known_node(work_.archive[run.known].race);
      } else {
        run.node = race_of_lonely_split(run);
      }
      work_.nodes[run.node].runs.push_back(i);
    }
  }

  std::uint32_t race_of_lonely_split(const Run& run) {
    const Row& row = work_.rows[work_.order[run.first_row]];
    const PerformanceDraft* draft = row.draft == kNone ? nullptr : &work_.batch.performances[row.draft];
    Node node;
    node.date = row.date;
    node.event = run.event;
    if (draft != nullptr && draft->within) node.event = event_of(*draft->within, run.event.sex);
    node.venue = row.venue;
    node.meeting = row.meeting;
    node.round = row.round;
    node.sources.push_back(row.origin.source);
    const Neighbourhood where = neighbourhood_of(node);
    for (std::uint32_t i = 0; i < work_.nodes.size(); ++i) {
      const Node& other = work_.nodes[i];
      if (other.parent == i && other.date == node.date && neighbourhood_of(other) == where) return i;
    }
    return work_.add_node(std::move(node));
  }

  Work& work_;
  std::unordered_map<Description, std::uint32_t, HashDescription> described_;
};

}  // namespace

std::uint32_t Work::add_node(Node node) {
  const auto index = static_cast<std::uint32_t>(nodes.size());
  node.parent = index;
  nodes.push_back(std::move(node));
  return index;
}

std::uint32_t Work::known_node(RaceId id) {
  const auto [it, added] = node_of_race.emplace(id.row, static_cast<std::uint32_t>(nodes.size()));
  if (!added) return it->second;
  const RaceRow& race = archive[id];
  Node node;
  node.date = race.date;
  node.event = race.event;
  node.venue = venues.of(race.venue);
  node.meeting = race.meeting.known() ? race.meeting.row : kNone;
  node.round = race.round;
  node.known = id;
  if (race.performances.count != 0) {
    node.combined = archive.traits()[race.performances.begin].kind() == Kind::CombinedEventLeg;
  }
  for (const SourceId source : archive.source_set(race.source_set)) {
    const auto found = std::ranges::find(known_sources, source);
    if (found != known_sources.end()) {
      node.sources.push_back(static_cast<std::uint32_t>(found - known_sources.begin()));
    }
  }
  return add_node(std::move(node));
}

void unite_races(Work& work) { RaceBuilder{work}.run(); }

}  // namespace miler::ingest
