// What sources say of people: names, births, nations, codes.
#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "miler/ingest/detail_identity.h"
#include "miler/ingest/detail_ledger.h"
#include "miler/names/fold.h"

namespace miler::ingest {
namespace {

/// All that one source says of one person.
struct Word {
  RowOrigin origin;  ///< of its first row
  std::string name;
  Date born;
  std::uint64_t line = ~std::uint64_t{0};
};

std::uint64_t line_of(const RowOrigin& origin) { return std::uint64_t{origin.file} << 32U | origin.line; }

class PersonSayer {
 public:
  PersonSayer(Ledger& ledger, std::uint32_t index)
      : ledger_{ledger}, work_{ledger.work}, index_{index}, person_{work_.people.all()[index]} {}

  void say() {
    collect();
    // Somebody must say the name that the person got.
    const bool named =
        std::ranges::any_of(words_, [&](const auto& entry) { return entry.second.name == person_.name; });
    if (!named && !words_.empty()) words_.begin()->second.name = person_.name;
    for (auto& [source, word] : words_) say_word(source, word);
    say_aliases();
    for (const std::uint32_t text : person_.texts) say_text(work_.people.mentions()[text]);
  }

 private:
  void collect() {
    for (const std::uint32_t text : person_.texts) {
      const Mention& mention = work_.people.mentions()[text];
      const auto hear = [&](const RowOrigin& origin, Date on, Country nation) {
        Word& word = words_[origin.source];
        if (line_of(origin) < word.line) {
          word.line = line_of(origin);
          word.origin = origin;
          word.name = mention.text->name;
        }
        if (more_exact(mention.text->born, word.born)) word.born = mention.text->born;
        if (nation.known() && (!nation_.known() || on.packed() > latest_)) {
          nation_ = nation;
          latest_ = on.packed();
        }
      };
      if (mention.rows.empty())
        hear(mention.origin, mention.dates.empty() ? Date{} : mention.dates.front(), mention.text->nation);
      for (const std::uint32_t row : mention.rows) {
        const PerformanceDraft& draft = work_.batch.performances[row];
        if (work_.people.of(text, draft.date) == index_) hear(draft.origin, draft.date, mention.text->nation);
      }
    }
  }

  static bool more_exact(Date a, Date b) {
    if (!a.known() || !b.known()) return a.known();
    return a.precision() > b.precision();
  }

  const AthleteRow* known() const { return person_.known.known() ? &work_.archive[person_.known] : nullptr; }

  void say_word(std::uint32_t source, const Word& word) {
    const AthleteRow* row = known();
    if (row != nullptr && ledger_.in_set(row->source_set, source) && !more_exact(word.born, row->born))
      return;
    AthleteSaid said;
    said.athlete = ledger_.people[index_];
    if (row == nullptr && word.name == person_.name) said.name = word.name;
    said.sex = person_.sex;
    said.born = word.born;
    if (row == nullptr || !row->nation.known()) said.nation = nation_;
    said.origin = ledger_.origin(word.origin);
    ledger_.says.athletes.push_back(std::move(said));
  }

  bool is_named(std::string_view name) const {
    const std::string key = names::fold(name);
    if (names::fold(person_.name) == key) return true;
    if (!person_.known.known()) return false;
    return std::ranges::any_of(work_.archive.aliases(person_.known), [&](const NameSpell& alias) {
      return names::fold(work_.archive.text(alias.name)) == key;
    });
  }

  void say_aliases() {
    std::vector<std::string> said;
    const auto say_alias = [&](const std::string& alias, const RowOrigin& origin) {
      std::string key = names::fold(alias);
      if (is_named(alias) || std::ranges::find(said, key) != said.end()) return;
      said.push_back(std::move(key));
      ledger_.says.athlete_names.push_back({ledger_.people[index_], alias, ledger_.origin(origin)});
    };
    for (const std::uint32_t text : person_.texts) {
      const Mention& mention = work_.people.mentions()[text];
      const RowOrigin& origin =
          mention.rows.empty() ? mention.origin : work_.batch.performances[mention.rows.front()].origin;
      say_alias(mention.text->name, origin);
      if (mention.row == nullptr) continue;
      for (const std::string& alias : mention.row->aliases) say_alias(alias, origin);
    }
  }

  void say_text(const Mention& mention) {
    const RowOrigin& origin =
        mention.rows.empty() ? mention.origin : work_.batch.performances[mention.rows.front()].origin;
    const std::string& code = mention.text->code;
    if (!code.empty() && std::ranges::find(codes_, code) == codes_.end() && !has_code(code)) {
      codes_.push_back(code);
      ledger_.says.athlete_codes.push_back({ledger_.people[index_], code, ledger_.origin(origin)});
    }
    if (mention.row != nullptr) say_row(*mention.row);
  }

  bool has_code(std::string_view code) const {
    const AthleteRow* row = known();
    if (row == nullptr) return false;
    for (std::uint32_t i = 0; i < row->codes.count; ++i) {
      if (work_.archive.text(work_.archive.tables().athlete_codes[row->codes.begin + i]) == code) return true;
    }
    return false;
  }

  /// The further columns of a `people:` row.
  void say_row(const PersonDraft& draft) {
    const AthleteRow* row = known();
    AthleteSaid said;
    bool news = false;
    const auto say_field = [&](std::string& field, const std::string& text, TextRef before) {
      if (text.empty() || (row != nullptr && work_.archive.text(before) == text)) return;
      field = text;
      news = true;
    };
    const AthleteRow none{};
    const AthleteRow& before = row == nullptr ? none : *row;
    say_field(said.home, draft.home, before.home);
    say_field(said.affiliation, draft.affiliation, before.affiliation);
    say_field(said.family, draft.family, before.family);
    say_field(said.note, draft.note, before.note);
    if (news) {
      said.athlete = ledger_.people[index_];
      said.origin = ledger_.origin(draft.origin);
      ledger_.says.athletes.push_back(std::move(said));
    }
    for (const PersonDraft::Spell& spell : draft.nations) {
      const auto same = [&](const NationSpell& other) {
        return other.nation == spell.nation && other.from == spell.from && other.until == spell.until;
      };
      if (person_.known.known() && std::ranges::any_of(work_.archive.nation_history(person_.known), same))
        continue;
      ledger_.says.nations.push_back(
          {ledger_.people[index_], spell.nation, spell.from, spell.until, ledger_.origin(draft.origin)});
    }
  }

  Ledger& ledger_;
  Work& work_;
  std::uint32_t index_;
  const Person& person_;
  std::map<std::uint32_t, Word> words_;  ///< by source
  std::vector<std::string> codes_;
  Country nation_;
  std::uint32_t latest_ = 0;
};

/// Two of the archive that were found to be one: on the word of the first row that tells.
void say_one_person(Ledger& ledger, const Person& person) {
  const Work& work = ledger.work;
  for (const std::uint32_t text : person.texts) {
    const Mention& mention = work.people.mentions()[text];
    if (mention.rows.empty()) continue;
    const Origin origin = ledger.origin(work.batch.performances[mention.rows.front()].origin);
    for (const AthleteId also : person.also) {
      ledger.says.merges.push_back({work.archive[person.known].key, work.archive[also].key,
                                    "one day of birth, and performances that sources give to both", origin});
    }
    return;
  }
}

std::string slug_of(const Person& person) {
  std::string slug = names::slug(person.name);
  if (person.born.known()) slug += "-" + std::to_string(person.born.year());
  return slug;
}

}  // namespace

void say_people(Ledger& ledger) {
  Work& work = ledger.work;
  auto& people = work.people.all();
  std::vector<std::uint32_t> fresh;
  for (std::uint32_t i = 0; i < people.size(); ++i) {
    if (people[i].known.known()) {
      ledger.people[i] = work.archive[people[i].known].key;
      ledger.person_slugs[i] = work.archive.text(work.archive[people[i].known].slug);
    } else if (work.people.stands(i)) {
      fresh.push_back(i);
    }
  }
  const auto rank = [&](std::uint32_t i) {
    const Person& person = people[i];
    return std::tuple{names::fold(person.name), person.born.packed(),
                      person.nations.empty() ? Country{} : *std::ranges::min_element(person.nations)};
  };
  std::ranges::stable_sort(fresh, [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
  for (const std::uint32_t i : fresh) {
    ledger.people[i] = AthleteKey{ledger.next.athlete++};
    ledger.person_slugs[i] = ledger.unique_slug("athlete", slug_of(people[i]));
    ledger.out.changes.identities.athletes.push_back({ledger.people[i], ledger.person_slugs[i]});
  }
  for (std::uint32_t i = 0; i < people.size(); ++i) {
    if (work.people.stands(i) && !people[i].texts.empty()) PersonSayer{ledger, i}.say();
    if (!people[i].also.empty()) say_one_person(ledger, people[i]);
  }
}

}  // namespace miler::ingest
