// Corrections, settlements, merges and separations: what an editor decided about things that have stable ids.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "miler/base/text.h"
#include "miler/ingest/detail_find_run.h"
#include "miler/ingest/detail_identity.h"
#include "miler/names/directory.h"
#include "miler/names/fold.h"

namespace miler::ingest {
namespace {

class Corrector {
 public:
  explicit Corrector(Ledger& ledger) : ledger_{ledger}, work_{ledger.work}, directory_{ledger.work.archive} {}

  void say() {
    for (const CorrectionDraft& draft : work_.batch.corrections) correct(draft);
    for (const MergeDraft& draft : work_.batch.merges) merge(draft);
    for (const SeparationDraft& draft : work_.batch.separations) separate(draft);
  }

 private:
  const Archive& archive() const { return work_.archive; }

  /// The key of "athlete:slug", of the archive or new.
  AthleteKey athlete(std::string_view id) const {
    if (const auto known = archive().athlete(id)) return archive()[*known].key;
    if (!id.starts_with("athlete:")) return {};
    const auto slug = std::ranges::find(ledger_.person_slugs, id.substr(8));
    return slug == ledger_.person_slugs.end()
               ? AthleteKey{}
               : ledger_.people[static_cast<std::size_t>(slug - ledger_.person_slugs.begin())];
  }

  bool exists(const std::string& id) const {
    if (id.starts_with("athlete:")) return athlete(id).known();
    if (id.starts_with("performance:")) {
      return archive().performance(id).has_value() ||
             std::ranges::any_of(work_.runs, [&](const Run& run) { return ledger_.id_of(run) == id; });
    }
    if (id.starts_with("race:")) {
      return archive().race(id).has_value() ||
             std::ranges::find(ledger_.race_slugs, id.substr(5)) != ledger_.race_slugs.end();
    }
    if (id.starts_with("venue:")) {
      return archive().venue(id).has_value() ||
             std::ranges::find(ledger_.venue_slugs, id.substr(6)) != ledger_.venue_slugs.end();
    }
    return archive().series(id).has_value() || archive().meeting(id).has_value();
  }

  /// "2008-08-22 1500 Rashid Ramzi": the performance's stable id.
  std::optional<std::string> performance_of(std::string_view text, const std::string& mark) {
    const auto parts = words_in(text);
    if (parts.size() < 3) return std::nullopt;
    const auto date = parse_date(parts[0]);
    const auto event = parse_event_name(parts[1]);
    if (!date || !event) return std::nullopt;
    const std::string name{text.substr(static_cast<std::size_t>(parts[2].data() - text.data()))};
    std::vector<FoundRun> runs;
    const std::string key = names::fold_unordered(name);
    for (std::uint32_t i = 0; i < work_.people.all().size(); ++i) {
      const Person& person = work_.people.all()[i];
      if (person.known.known() || !work_.people.stands(i) || names::fold_unordered(person.name) != key)
        continue;
      std::ranges::move(find_runs(ledger_, i, *date, *date, *event), std::back_inserter(runs));
    }
    for (const AthleteId id : directory_.athletes(name)) {
      // One that the batch does not mention has no number in the ledger, and only performances of the
      // archive.
      for (const PerformanceId own : archive().of(id)) {
        if (archive().dates()[own.row] != *date || archive().event_of(own).name() != *event) continue;
        FoundRun run;
        run.known = own;
        run.mark = archive()[own].mark;
        runs.push_back(run);
      }
    }
    const auto said = parse_mark(mark);
    const auto chosen = choose_run(runs, said ? std::optional{*said} : std::nullopt);
    if (!chosen) return std::nullopt;
    return id_of(ledger_, *chosen);
  }

  /// As the archive has it now; nothing when it does not tell.
  std::optional<std::string> value_now(const std::string& target, std::string_view field) const {
    if (const auto id = archive().performance(target)) {
      const Performance now = archive()[*id];
      if (field == "mark") return now.mark ? to_string(*now.mark) : "";
      if (field == "place") return std::to_string(now.place);
      if (field == "status") return std::string{to_word(now.traits.status())};
      if (field == "nation") return to_string(now.nation);
      if (field == "athlete") return archive().id_of(now.athlete);
      return std::nullopt;
    }
    if (const auto id = archive().athlete(target)) {
      const AthleteRow& now = archive()[*id];
      if (field == "name") return std::string{archive().text(now.name)};
      if (field == "born") return to_string(now.born);
      if (field == "nation") return to_string(now.nation);
      if (field == "home") return std::string{archive().text(now.home)};
      return std::nullopt;
    }
    if (const auto id = archive().race(target)) {
      const RaceRow& now = archive()[*id];
      if (field == "date") return to_string(now.date);
      if (field == "round") return to_string(now.round);
      if (field == "track") return std::string{to_word(now.course)};
      if (field == "paced") return std::string{to_word(now.paced)};
      if (field == "lights") return std::string{to_word(now.lights)};
      if (field == "class") return std::string{to_word(now.level)};
      if (field == "race" || field == "name") return std::string{archive().text(now.name)};
    }
    return std::nullopt;
  }

  bool disputed(const std::string& target, std::string_view field) const {
    return std::ranges::any_of(archive().tables().conflicts, [&](const ConflictRow& side) {
      return !side.settled && archive().text(side.target) == target && archive().text(side.field) == field;
    });
  }

  void correct(const CorrectionDraft& draft) {
    std::string target = draft.row;
    if (target.find(':') == std::string::npos || target.find(' ') != std::string::npos) {
      const auto found = performance_of(draft.row, draft.field == "mark" ? draft.was : "");
      if (!found) {
        return ledger_.problem(draft.origin, "row", draft.row,
                               "no one performance of that day, event and name: give its stable id");
      }
      target = *found;
    } else if (!exists(target)) {
      return ledger_.problem(draft.origin, "row", draft.row, "there is nothing of that stable id");
    }
    const auto now = value_now(target, draft.field);
    if (now == draft.is && !disputed(target, draft.field)) return;
    if (now && !draft.was.empty() && *now != draft.was) {
      return ledger_.problem(draft.origin, "was", draft.was, fmt::format("the archive has '{}' there", *now));
    }
    ledger_.says.corrections.push_back({std::move(target), draft.field, draft.was, draft.is, draft.reason,
                                        draft.decided, ledger_.origin(draft.origin)});
  }

  void merge(const MergeDraft& draft) {
    const AthleteKey keep = athlete(draft.keep), drop = athlete(draft.drop);
    if (!keep.known())
      return ledger_.problem(draft.origin, "keep", draft.keep, "there is nobody of that stable id");
    if (!drop.known())
      return ledger_.problem(draft.origin, "drop", draft.drop, "there is nobody of that stable id");
    if (keep == drop) return;  // done before
    ledger_.says.merges.push_back({keep, drop, draft.reason, ledger_.origin(draft.origin)});
  }

  /// The rows of a separation: stable ids, "from DATE", "until DATE", "nation NAT".
  std::vector<std::string> rows_of(const SeparationDraft& draft, AthleteId id) {
    std::vector<std::string> targets;
    Date from, until;
    Country nation;
    bool by_rule = false;
    for (const std::string& row : draft.rows) {
      const auto parts = words_in(row);
      if (row.starts_with("performance:")) {
        targets.push_back(row);
      } else if (parts.size() == 2) {
        by_rule = true;
        const auto date = parse_date(parts[1]);
        const auto country = parse_country(parts[1]);
        if (parts[0] == "from" && date) from = *date;
        if (parts[0] == "until" && date) until = *date;
        if (parts[0] == "nation" && country) nation = *country;
      }
    }
    if (!by_rule) return targets;
    for (const PerformanceId own : archive().of(id)) {
      const Date on = archive().dates()[own.row];
      if (from.known() && (!on.known() || on.latest() < from.earliest())) continue;
      if (until.known() && (!on.known() || on.earliest() > until.latest())) continue;
      if (nation.known() && archive().nations()[own.row] != nation) continue;
      targets.push_back(archive().id_of(own));
    }
    return targets;
  }

  void separate(const SeparationDraft& draft) {
    const auto id = archive().athlete(draft.athlete);
    if (!id) {
      return ledger_.problem(draft.origin, "athlete", draft.athlete,
                             "there is nobody of that stable id in the archive: import the results first");
    }
    std::string name = draft.name.empty() ? std::string{archive().text(archive()[*id].name)} : draft.name;
    const auto second = std::ranges::find_if(archive().tables().athletes, [&](const AthleteRow& row) {
      return row.key != archive()[*id].key && archive().text(row.name) == name &&
             (!draft.born.known() || row.born == draft.born);
    });
    const bool done = second != archive().tables().athletes.end();
    std::vector<std::string> targets = rows_of(draft, *id);
    std::erase_if(targets, [&](const std::string& target) {
      const auto own = archive().performance(target);
      return own && archive()[*own].athlete != *id;
    });
    if (targets.empty()) {
      if (!done)
        ledger_.problem(draft.origin, "rows", draft.athlete,
                        "no performance of that person is among these rows");
      return;
    }
    std::string slug;
    if (done) {
      slug = archive().text(second->slug);
    } else {
      slug = names::slug(name);
      if (draft.born.known()) slug += "-" + std::to_string(draft.born.year());
      slug = ledger_.unique_slug("athlete", std::move(slug));
      AthleteSaid said;
      said.athlete = AthleteKey{ledger_.next.athlete++};
      said.name = std::move(name);
      said.sex = archive()[*id].sex;
      said.born = draft.born;
      said.origin = ledger_.origin(draft.origin);
      ledger_.out.changes.identities.athletes.push_back({said.athlete, slug});
      ledger_.says.athletes.push_back(std::move(said));
    }
    for (std::string& target : targets) {
      ledger_.says.corrections.push_back({std::move(target),
                                          "athlete",
                                          archive().id_of(*id),
                                          "athlete:" + slug,
                                          draft.reason,
                                          {},
                                          ledger_.origin(draft.origin)});
    }
  }

  Ledger& ledger_;
  Work& work_;
  names::Directory directory_;
};

}  // namespace

void say_corrections(Ledger& ledger) { Corrector{ledger}.say(); }

}  // namespace miler::ingest
