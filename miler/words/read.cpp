#include "miler/words/read.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "miler/rivalry/rivalry.h"
#include "miler/words/detail_heads.h"

namespace miler::words {
namespace {

constexpr std::size_t kLongestQuestion = 2000;
constexpr std::size_t kMostReadings = 9;

Unexpected refuse(std::string message, SourceSpan where = {}) {
  return Unexpected{Error{.code = ErrorCode::BadArgument, .message = std::move(message), .where = where}};
}

bool has_run(const Archive& archive, AthleteId id, const Event& event) {
  return std::ranges::any_of(archive.of(id),
                             [&](PerformanceId row) { return archive.event_of(row) == event; });
}

/// The athlete's best mark over the best of the event; large without one.
double behind_the_best(const Archive& archive, AthleteId id, const Event& event) {
  const View view{archive};
  const Region all{.event = event};
  Region own = all;
  own.athlete = id;
  const auto first = lists::best(view, all, lists::By::Performance, 1);
  const auto his = lists::best(view, own, lists::By::Performance, 1);
  if (first.empty() || his.empty()) return 1000;
  return static_cast<double>(his.front().mark.time.centiseconds()) /
         static_cast<double>(first.front().mark.time.centiseconds());
}

/// A condition that this kind of question would not look at.
std::string_view condition_lost(std::string_view production, const Region& region, std::size_t people) {
  if (people > 1 && production != "versus") return "a second athlete";
  const auto is_one_of = [&](std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, production) != names.end();
  };
  const bool of_no_marks =
      is_one_of({"versus", "opponents", "share", "record", "title", "age", "difference"});
  if (of_no_marks && region.limit) return "a limit";
  if (!is_one_of({"title", "age", "difference"})) return {};
  Region rest = region;
  rest.event.reset();
  rest.sex.reset();
  rest.athlete.reset();
  rest.from = rest.to = {};
  rest.limit.reset();
  rest.track = TrackFilter::Any;
  if (production != "difference") rest.nation = Country{};
  if (production == "title") {
    rest.series.reset();
    rest.area.reset();
    if (rest.place == 1) rest.place = 0;
  }
  return rest == Region{} ? std::string_view{} : "a condition on races";
}

/// Records, titles and bouts come in the order of days alone: an order of marks or ages would be dropped.
bool order_lost(std::string_view production, std::optional<query::Order> order) {
  if (!order || *order == query::Order::Earliest || *order == query::Order::Latest) return false;
  if (production == "record") return *order != query::Order::Fastest;  // the best is the one that stands
  return production == "versus" || production == "opponents" || production == "title";
}

/// "before Cram" means days only where a record is asked for that he held.
const Atom* person_for_a_day(std::string_view production, const Draft& draft,
                             const std::vector<Atom>& atoms) {
  for (const Person& person : draft.people) {
    std::size_t at = person.atom;
    while (at > 0 && atoms[at - 1].is == Is::Fill) --at;
    if (at == 0) continue;
    const Is before = atoms[at - 1].is;
    const bool days = before == Is::Since || before == Is::After || before == Is::Until;
    if (days || (before == Is::Before && production != "record")) return &atoms[person.atom];
  }
  return nullptr;
}

/// One of the people each name may mean.
using Party = std::vector<AthleteId>;

/// A reader of one question: its atoms and draft, and what they may mean.
class Question {
 public:
  Question(std::vector<Atom> atoms, Draft draft, const Archive& archive)
      : atoms_{std::move(atoms)}, draft_{std::move(draft)}, archive_{archive} {}

  Expected<std::vector<Reading>> readings() {
    std::vector<Party> parties = all_parties();
    if (parties.size() > kMostReadings) parties.resize(kMostReadings);
    std::vector<Reading> readings;
    for (const Party& party : parties) {
      for (std::size_t place = 0; place <= draft_.other_places.size(); ++place) {
        auto reading = read_as(party, place);
        if (!reading) return Unexpected{reading.error()};
        const bool known =
            std::ranges::any_of(readings, [&](const Reading& r) { return r.query == reading->query; });
        if (!known) readings.push_back(std::move(*reading));
      }
    }
    return readings;
  }

 private:
  std::vector<AthleteId> narrowed(const Person& person);
  std::vector<Party> all_parties();
  Expected<Reading> read_as(const Party& party, std::size_t place);
  Sex sex_of(const Party& party, std::vector<std::string>& assumed) const;
  Date as_of(const query::Ask& ask) const;
  bool says_event(bool said) const;

  std::vector<Atom> atoms_;
  Draft draft_;
  const Archive& archive_;
  std::vector<std::string> assumed_;
};

/// Those of the sex and event asked for, without namesakes who are of another class.
std::vector<AthleteId> Question::narrowed(const Person& person) {
  std::vector<AthleteId> left = person.may_be;
  const auto keep = [&](auto wanted) {
    std::vector<AthleteId> kept;
    std::ranges::copy_if(left, std::back_inserter(kept), wanted);
    if (!kept.empty()) left = std::move(kept);
  };
  if (draft_.sex) keep([&](AthleteId id) { return archive_[id].sex == *draft_.sex; });
  if (draft_.event) {
    keep([&](AthleteId id) { return has_run(archive_, id, event_of(*draft_.event, archive_[id].sex)); });
  }
  if (!draft_.event || left.size() < 2) return left;
  std::vector<double> behind;  // the best mark over the best of all, by the person's own sex
  for (const AthleteId id : left)
    behind.push_back(behind_the_best(archive_, id, event_of(*draft_.event, archive_[id].sex)));
  const double best = std::ranges::min(behind);
  constexpr double kOfOneClass = 1.04;
  const std::size_t before = left.size();
  keep([&](AthleteId id) {
    return behind[static_cast<std::size_t>(std::ranges::find(left, id) - left.begin())] <= kOfOneClass * best;
  });
  if (left.size() == 1 && before > 1) assumed_.emplace_back(archive_.text(archive_[left.front()].name));
  return left;
}

std::vector<Party> Question::all_parties() {
  std::vector<Party> parties{{}};
  for (const Person& person : draft_.people) {
    const std::vector<AthleteId> left = narrowed(person);
    std::vector<Party> longer;
    for (const Party& party : parties) {
      for (const AthleteId id : left) {
        longer.push_back(party);
        longer.back().push_back(id);
      }
    }
    parties = std::move(longer);
  }
  if (draft_.people.size() != 2 || parties.size() < 2) return parties;
  // Of two rivals those are meant who have met.
  const View view{archive_};
  std::vector<Party> met;
  for (const Party& party : parties) {
    if (party[0] != party[1] && !rivalry::bouts_between(view, party[0], party[1]).empty())
      met.push_back(party);
  }
  if (met.empty()) return parties;
  if (met.size() == 1) {
    assumed_.push_back(fmt::format("{} and {}", archive_.text(archive_[met[0][0]].name),
                                   archive_.text(archive_[met[0][1]].name)));
  }
  return met;
}

Sex Question::sex_of(const Party& party, std::vector<std::string>& assumed) const {
  if (draft_.sex) return *draft_.sex;
  if (!party.empty()) return archive_[party.front()].sex;
  assumed.emplace_back("men");
  return Sex::Men;
}

/// A record, a title or a list stands "on" a day; "as of" says it of everything.
Date Question::as_of(const query::Ask& ask) const {
  if (draft_.as_of.known()) return draft_.as_of;
  const auto* record = std::get_if<query::Records>(&ask);
  const auto* title = std::get_if<query::Titles>(&ask);
  const bool standing = (record != nullptr && record->pick == query::Pick::Standing) ||
                        (title != nullptr && title->pick == query::Pick::Standing);
  if (!standing || draft_.days.empty()) return {};
  return draft_.region.to.known() ? draft_.region.to : draft_.days.back().last;
}

/// "performances" of no event, in an order that needs none, are of all.
bool Question::says_event(bool said) const {
  const bool by_mark =
      draft_.order == query::Order::Fastest || draft_.order == query::Order::Slowest || draft_.has(Is::Top);
  return said || draft_.region.limit || by_mark || !draft_.marks.empty() || !draft_.has(Is::Performances);
}

Expected<Reading> Question::read_as(const Party& party, std::size_t place) {
  Reading reading{.query = {}, .assumed = assumed_};
  const Sex sex = sex_of(party, reading.assumed);
  EventName name = draft_.event.value_or(EventName{.distance = kMile});
  if (draft_.has(Is::Road)) name.surface = Surface::Road;
  Case c{.draft = draft_,
         .atoms = atoms_,
         .archive = archive_,
         .region = draft_.region,
         .event = event_of(name, sex)};
  c.event_said = draft_.event.has_value();
  c.people = party;
  if (place > 0) c.region.venue = draft_.other_places[place - 1].venue;
  if (says_event(c.event_said)) {
    c.region.event = c.event;
  } else {
    c.region.sex = draft_.sex;
  }
  if (party.size() == 1) c.region.athlete = party.front();
  for (const Production& production : productions()) {
    if (!production.is_meant(c)) continue;
    if (const Atom* word = misfit(production, atoms_, draft_.champion_filter)) {
      return refuse(
          fmt::format("'{}' does not fit into a question such as: {}", word->text, production.example),
          word->where);
    }
    if (const Atom* word = person_for_a_day(production.name, draft_, atoms_)) {
      return refuse(fmt::format("'{}' is no day", word->text), word->where);
    }
    if (order_lost(production.name, draft_.order)) {
      const Atom& word = atoms_[draft_.index(Is::Order)];
      return refuse(
          fmt::format("'{}' does not fit into a question such as: {}", word.text, production.example),
          word.where);
    }
    if (const std::string_view lost = condition_lost(production.name, c.region, party.size());
        !lost.empty()) {
      return refuse(fmt::format("{} does not fit into a question such as: {}", lost, production.example));
    }
    if (production.needs_event && !c.event_said) reading.assumed.emplace_back("the mile");
    auto ask = production.make(c);
    if (!ask) return Unexpected{ask.error()};
    reading.query = {std::move(*ask), as_of(*ask)};
    return reading;
  }
  return refuse(
      "it is not clear what is asked; say what you want to know: fastest, first, how many, record, ...");
}

}  // namespace

Expected<std::vector<Reading>> read(std::string_view question, const Gazetteer& gazetteer) {
  if (question.size() > kLongestQuestion) {
    return refuse(fmt::format("the question is longer than {} bytes", kLongestQuestion));
  }
  const std::vector<Token> tokens = tokens_of(question);
  if (tokens.empty()) return refuse("nothing is asked");
  auto atoms = atoms_of(question, tokens, gazetteer);
  if (!atoms) return Unexpected{atoms.error()};
  auto draft = draft_of(*atoms, gazetteer);
  if (!draft) return Unexpected{draft.error()};
  return Question{std::move(*atoms), std::move(*draft), gazetteer.archive()}.readings();
}

}  // namespace miler::words
