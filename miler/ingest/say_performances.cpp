// What sources say of performances: each source once, and again only where it says something else.
#include <algorithm>

#include "miler/archive/agreement.h"
#include "miler/base/text.h"
#include "miler/ingest/detail_identity.h"
#include "miler/ingest/detail_ledger.h"

namespace miler::ingest {
namespace {

/// What has been said of one run so far.
struct Saying {
  std::uint32_t source;
  std::optional<Mark> mark;
  std::uint16_t place;
  Status status;
};

bool agrees(const Saying& a, const Row& row) {
  if (a.status != row.status) return false;
  if (a.mark && row.mark && !agree(*a.mark, *row.mark)) return false;
  return a.place == 0 || row.place == 0 || a.place == row.place;
}
/// `row` says nothing that `a` has not said.
bool covers(const Saying& a, const Row& row) {
  const bool no_finer = !row.mark || (a.mark && exactness(*row.mark) <= exactness(*a.mark));
  return agrees(a, row) && (row.place == 0 || a.place == row.place) && no_finer;
}

class RunSayer {
 public:
  RunSayer(Ledger& ledger, Run& run) : ledger_{ledger}, work_{ledger.work}, run_{run} {}

  void say() {
    if (run_.known.known()) {
      recall();
    } else {
      run_.key = PerformanceKey{ledger_.next.performance++};
    }
    std::vector<const Row*> rows;  // in the order of files and lines: of equal words the first one stands
    for (const Row& row : work_.rows_of(run_)) rows.push_back(&row);
    std::ranges::sort(rows, {}, [](const Row* row) { return std::pair{row->origin.file, row->origin.line}; });
    for (const Row* row : rows) {
      if (row->draft != kNone) hear(*row);
    }
    for (const Row* row : rows) {
      if (row->record != kNone && said_.empty()) put(*row);
    }
    if (run_.found_out && !known_as_split()) tell_split();
  }

 private:
  ImportedFile& file(const Row& row) { return work_.batch.files[row.origin.file]; }

  /// The archive's value stands for every source that attests it; sides of its conflicts speak for
  /// themselves.
  void recall() {
    const Archive& archive = work_.archive;
    const Performance known = archive[run_.known];
    run_.key = archive.key(run_.known);
    for (const SourceId id : archive.sources(run_.known)) {
      const auto source = std::ranges::find(work_.known_sources, id);
      if (source == work_.known_sources.end()) continue;
      const auto index = static_cast<std::uint32_t>(source - work_.known_sources.begin());
      said_.push_back({index, known.mark, known.place, known.traits.status()});
      add_sides(id);
    }
    if (said_.empty()) said_.push_back({kNone, known.mark, known.place, known.traits.status()});
  }

  /// What else the source is known to have said; a side of one dispute may go with a side of another.
  void add_sides(SourceId source) {
    const std::size_t own = said_.size() - 1;
    for (const ConflictRow* side : ledger_.conflicts_of(run_.known)) {
      if (side->source != source) continue;
      const std::string_view field = work_.archive.text(side->field), says = work_.archive.text(side->says);
      for (std::size_t i = own, end = said_.size(); i < end; ++i) {
        Saying saying = said_[i];
        if (field == "mark") {
          if (const auto mark = parse_mark(says)) saying.mark = *mark;
        } else if (field == "place") {
          if (const auto place = parse_number(says)) saying.place = static_cast<std::uint16_t>(*place);
        } else if (field == "status") {
          if (const auto status = parse_status(says)) saying.status = *status;
        }
        said_.push_back(saying);
      }
    }
  }

  bool known_as_split() const {
    return run_.known.known() && work_.archive[run_.known].traits.kind() == Kind::EnRoute;
  }

  void hear(const Row& row) {
    FoldCounts& folds = ledger_.out.folds;
    const auto one_source = [&](const Saying& s) { return s.source == row.origin.source; };
    Row heard = row;
    if (run_.kind == Kind::EnRoute) heard.place = 0;
    const bool repeated =
        std::ranges::any_of(said_, [&](const Saying& s) { return one_source(s) && covers(s, heard); });
    const bool restated = repeated && !news_of_kind(row);
    if (restated) {
      ++folds.repeated;
      ++file(row).folded;
      return;
    }
    if (said_.empty()) {
      ++file(row).added;
    } else {
      ++file(row).folded;
      if (std::ranges::any_of(said_, [&](const Saying& s) { return !agrees(s, heard); })) {
        ++folds.conflicting;
      } else if (std::ranges::none_of(said_, one_source)) {
        ++folds.corroborated;
      } else {
        ++folds.repeated;
      }
    }
    put(heard);
  }

  /// The archive took for a race what this row calls a split or a leg.
  bool news_of_kind(const Row& row) const {
    return run_.known.known() && row.kind != Kind::Race &&
           work_.archive[run_.known].traits.kind() == Kind::Race;
  }

  PerformanceSaid statement() const {
    PerformanceSaid said;
    said.performance = run_.key;
    said.athlete = ledger_.people[run_.person];
    said.race = work_.nodes[run_.node].key;
    said.event = run_.event;
    said.kind = run_.kind;
    return said;
  }

  bool has_mark() const {
    return std::ranges::any_of(work_.rows_of(run_), [](const Row& row) { return row.mark.has_value(); });
  }

  void put(const Row& row) {
    PerformanceSaid said = statement();
    said.mark = row.mark;
    said.place = run_.kind == Kind::EnRoute ? std::uint16_t{0} : row.place;
    said.status = row.status;
    // "No mark, and no reason given" is no word against a mark that somebody else has.
    if (row.status == Status::NoMark && has_mark()) said.status = Status::Ok;
    said.origin = ledger_.origin(row.origin);
    if (row.draft != kNone) {
      const PerformanceDraft& draft = work_.batch.performances[row.draft];
      const PersonText& text = work_.batch.people[draft.person];
      // A history of one athlete prints his nation of today over all his rows. RULE nation-of-the-day
      if (text.code.empty()) said.nation = text.nation;
      said.tie = draft.tie && said.place != 0;
      if (draft.note != kNone) said.note = work_.batch.texts[draft.note];
      if (draft.kind == Kind::CombinedEventLeg) ++ledger_.out.folds.combined;
      if (draft.course == Course::Oversized) ++ledger_.out.folds.oversized;
    } else {
      said.nation = work_.batch.records[row.record].person.nation;
    }
    ledger_.says.performances.push_back(std::move(said));
    said_.push_back({row.origin.source, row.mark, row.place, row.status});
    told_ = true;
  }

  /// A split found out. What the archive took for a race is said anew, by the import itself: the longer race
  /// has come.
  void tell_split() {
    ++ledger_.out.folds.en_route;
    if (!run_.known.known() || told_) return;
    const Row* longer = nullptr;
    for (const Row& row : work_.rows_of(work_.runs[run_.within])) {
      if (!row.known.known()) longer = &row;
    }
    if (longer == nullptr) return;
    PerformanceSaid said = statement();
    said.origin = ledger_.origin(longer->origin);
    said.origin.line = 0;
    ledger_.says.performances.push_back(std::move(said));
  }

  Ledger& ledger_;
  Work& work_;
  Run& run_;
  std::vector<Saying> said_;
  bool told_ = false;
};

}  // namespace

void say_performances(Ledger& ledger) {
  for (Run& run : ledger.work.runs) RunSayer{ledger, run}.say();
}

}  // namespace miler::ingest
