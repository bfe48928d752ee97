// Keys and stable ids of races, and what each source says of them.
#include <algorithm>
#include <map>
#include <tuple>

#include "miler/ingest/detail_ledger.h"
#include "miler/names/fold.h"

namespace miler::ingest {
namespace {

/// All that one source says of one race.
struct Word {
  RowOrigin origin;
  RaceSaid said;
  std::map<Course, std::uint32_t> courses;
  bool city_only = true;
};

std::string slug_of(const Ledger& ledger, const Node& node) {
  const Work& work = ledger.work;
  std::string slug = node.date.known() ? to_string(node.date) : "undated";
  const auto add = [&](std::string_view part) {
    if (!part.empty()) slug += "-" + names::slug(part);
  };
  if (node.venue != kNone) {
    const Venue& venue = work.venues.all()[node.venue];
    add(venue.city.empty() ? venue.name : venue.city);
  } else if (node.meeting != kNone) {
    add(work.meets.all()[node.meeting].name);
  }
  add(to_word(node.event));
  add(to_word(node.event.sex));
  if (node.combined) add("combined");
  add(to_code(node.round));
  return slug;
}

class RaceSayer {
 public:
  RaceSayer(Ledger& ledger, std::uint32_t index)
      : ledger_{ledger}, work_{ledger.work}, index_{index}, node_{work_.nodes[index]} {}

  void say() {
    for (const std::uint32_t run : node_.runs) {
      if (work_.runs[run].kind == Kind::EnRoute) continue;
      for (const Row& row : work_.rows_of(work_.runs[run])) {
        if (!row.known.known() && row.node != kNone && work_.root(row.node) == work_.root(index_)) hear(row);
      }
    }
    bool first = true;
    for (auto& [source, word] : words_) {
      finish(word, first);
      first = false;
      if (is_news(source, word.said)) ledger_.says.races.push_back(std::move(word.said));
    }
    if (words_.empty() && !node_.known.known()) say_bare();
  }

 private:
  void hear(const Row& row) {
    const auto [it, added] = words_.emplace(row.origin.source, Word{});
    Word& word = it->second;
    const auto line = [](const RowOrigin& origin) { return std::tuple{origin.file, origin.line}; };
    if (added || line(row.origin) < line(word.origin)) word.origin = row.origin;
    RaceSaid& said = word.said;
    if (row.venue != kNone) {
      const bool city = work_.venues.all()[row.venue].is_city();
      if (!said.venue.known() || (word.city_only && !city)) {
        said.venue = ledger_.venues[row.venue];
        word.city_only = city;
      }
    }
    if (!said.meeting.known()) said.meeting = ledger_.meeting(row.meeting);
    if (said.round.kind == RoundKind::Unknown) said.round = row.round;
    if (row.draft == kNone) {
      ++word.courses[work_.batch.records[row.record].race.course];
      return;
    }
    const PerformanceDraft& draft = work_.batch.performances[row.draft];
    ++word.courses[draft.course];
    if (said.name.empty() && draft.race_name != kNone) said.name = work_.batch.texts[draft.race_name];
    if (said.level == MeetClass::Unknown) said.level = draft.level;
    if (said.paced == Tristate::Unknown) said.paced = draft.paced;
    if (said.lights == Tristate::Unknown) said.lights = draft.lights;
  }

  void finish(Word& word, bool first) {
    word.said.race = node_.key;
    word.said.date = node_.date;
    word.said.event = node_.event;
    word.courses.erase(Course::Unknown);
    const auto most = std::ranges::max_element(word.courses, {}, [](const auto& vote) {
      return std::pair{vote.second, vote.first == Course::Oversized};
    });
    if (most != word.courses.end()) word.said.course = most->first;
    word.said.unresolved = first && node_.unresolved;
    word.said.origin = ledger_.origin(word.origin);
  }

  /// Of a race that the archive knows from this source: only what it lacks.
  bool is_news(std::uint32_t source, const RaceSaid& said) const {
    if (!node_.known.known()) return true;
    const RaceRow& known = work_.archive[node_.known];
    if (said.unresolved && !known.unresolved) return true;
    if (!ledger_.in_set(known.source_set, source)) return true;
    return (said.venue.known() && !known.venue.known()) || (said.meeting.known() && !known.meeting.known()) ||
           (said.round.kind != RoundKind::Unknown && known.round.kind == RoundKind::Unknown) ||
           (said.course != Course::Unknown && known.course == Course::Unknown) ||
           (!said.name.empty() && known.name.size == 0) ||
           (said.level != MeetClass::Unknown && known.level == MeetClass::Unknown) ||
           (said.paced != Tristate::Unknown && known.paced == Tristate::Unknown) ||
           (said.lights != Tristate::Unknown && known.lights == Tristate::Unknown);
  }

  /// A race that only its splits tell of.
  void say_bare() {
    if (node_.runs.empty()) return;
    const Row& row = work_.rows[work_.order[work_.runs[node_.runs.front()].first_row]];
    RaceSaid said;
    said.race = node_.key;
    said.date = node_.date;
    said.event = node_.event;
    said.venue = ledger_.venue(node_.venue);
    said.meeting = ledger_.meeting(node_.meeting);
    said.round = node_.round;
    said.origin = ledger_.origin(row.origin);
    ledger_.says.races.push_back(std::move(said));
  }

  Ledger& ledger_;
  Work& work_;
  std::uint32_t index_;
  const Node& node_;
  std::map<std::uint32_t, Word> words_;
};

void say_race_row(Ledger& ledger, std::uint32_t index) {
  Work& work = ledger.work;
  const RaceDraft& draft = work.batch.race_rows[index];
  const std::uint32_t at = work.race_row_node[index];
  if (at == kNone) {
    ledger.problem(draft.origin, "date", to_string(draft.race.date),
                   "several races, or no event: name the round or the venue of the race");
    return;
  }
  const Node& node = work.nodes[at];
  const RaceRow* known = node.known.known() ? &work.archive[node.known] : nullptr;
  RaceSaid said;
  bool news = known == nullptr;
  const auto say = [&](auto& field, const auto& value, bool lacks) {
    field = value;
    news = news || lacks;
  };
  said.race = node.key;
  const std::uint32_t venue = work.venues.find_or_add(draft.race.venue);
  const MeetingKey meeting = ledger.meeting(work.meeting.races[index]);
  if (known == nullptr) {
    said.date = node.date;
    said.event = node.event;
  }
  if (venue != kNone) say(said.venue, ledger.venues[venue], known && !known->venue.known());
  if (meeting.known()) say(said.meeting, meeting, known && !known->meeting.known());
  if (draft.race.round.kind != RoundKind::Unknown)
    say(said.round, draft.race.round, known && known->round.kind == RoundKind::Unknown);
  if (draft.race.course != Course::Unknown)
    say(said.course, draft.race.course, known && known->course == Course::Unknown);
  if (!draft.name.empty()) say(said.name, draft.name, known && work.archive.text(known->name) != draft.name);
  if (draft.level != MeetClass::Unknown)
    say(said.level, draft.level, known && known->level == MeetClass::Unknown);
  if (draft.paced != Tristate::Unknown)
    say(said.paced, draft.paced, known && known->paced == Tristate::Unknown);
  if (draft.lights != Tristate::Unknown)
    say(said.lights, draft.lights, known && known->lights == Tristate::Unknown);
  if (!news) return;
  said.origin = ledger.origin(draft.origin);
  ledger.says.races.push_back(std::move(said));
}

}  // namespace

void say_races(Ledger& ledger) {
  Work& work = ledger.work;
  std::vector<bool> wanted(work.nodes.size());
  for (std::uint32_t i = 0; i < work.nodes.size(); ++i) wanted[i] = !work.nodes[i].runs.empty();
  for (const std::uint32_t node : work.race_row_node) {
    if (node != kNone) wanted[node] = true;
  }
  struct Fresh {
    std::uint32_t node;
    std::string slug;
    std::vector<std::string_view> field;  ///< whoever ran, for a lasting order of races of one description
  };
  std::vector<Fresh> fresh;
  ledger.race_slugs.resize(work.nodes.size());
  for (std::uint32_t i = 0; i < work.nodes.size(); ++i) {
    Node& node = work.nodes[i];
    if (!wanted[i]) continue;
    if (node.known.known()) {
      node.key = work.archive[node.known].key;
      ledger.race_slugs[i] = work.archive.text(work.archive[node.known].slug);
      continue;
    }
    fresh.push_back({i, slug_of(ledger, node), {}});
    for (const std::uint32_t run : node.runs)
      fresh.back().field.push_back(ledger.person_slugs[work.runs[run].person]);
    std::ranges::sort(fresh.back().field);
  }
  std::ranges::stable_sort(fresh, [&](const Fresh& a, const Fresh& b) {
    const auto rank = [&](const Fresh& f) { return std::tie(f.slug, work.nodes[f.node].copy, f.field); };
    return rank(a) < rank(b);
  });
  for (Fresh& race : fresh) {
    Node& node = work.nodes[race.node];
    node.key = RaceKey{ledger.next.race++};
    ledger.race_slugs[race.node] = ledger.unique_slug("race", std::move(race.slug));
    ledger.out.changes.identities.races.push_back({node.key, ledger.race_slugs[race.node]});
  }
  for (std::uint32_t i = 0; i < work.nodes.size(); ++i) {
    if (wanted[i]) RaceSayer{ledger, i}.say();
  }
  for (std::uint32_t i = 0; i < work.batch.race_rows.size(); ++i) say_race_row(ledger, i);
}

}  // namespace miler::ingest
