// Six questions of lists, records and rivals on the synthetic archive, beside SQLite with the same rows.
// Answers are compared before anything is timed. CPU time of one core, warm; each line has the median of its
// runs, and SQLite's lines how many times longer it takes.
#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <map>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "bench/sqlite_peer.h"
#include "bench/synthetic.h"
#include "miler/archive/best_first.h"
#include "miler/lists/groups.h"
#include "miler/lists/list.h"
#include "miler/records/progression.h"
#include "miler/rivalry/field.h"
#include "miler/rivalry/rivalry.h"

namespace miler::bench {
namespace {

using Rows = SqlitePeer::Rows;

const Region kMiles{.event = kMensMile};
constexpr Limit kSubFour{Duration::seconds(240), false};

/// Ten million rows, or MILER_BENCH_ROWS.
const Archive& synthetic() {
  const char* const rows = std::getenv("MILER_BENCH_ROWS");
  static const ArchivePtr archive = synthetic_archive(rows == nullptr ? 10'000'000 : std::stoul(rows));
  return *archive;
}
const SqlitePeer& peer() {
  static const SqlitePeer made{synthetic()};
  return made;
}
View view() { return View{synthetic()}; }
std::int64_t mile() { return event_number(synthetic(), kMensMile); }
std::int64_t cs(Duration time) { return time.centiseconds(); }

/// Two who met often: a runner of the middle of the archive and his heaviest rival.
struct Two {
  AthleteId first, second;
};
const Two& two_rivals() {
  static const Two two = [] {
    const AthleteId first{static_cast<std::uint32_t>(synthetic().tables().athletes.size() / 4)};
    return Two{first, rivalry::rivals_of(view(), first, 1).at(0).athlete};
  }();
  return two;
}

/// One question: how miler answers, how SQLite does, both as rows of integers that must be equal.
struct Question {
  std::string name;
  Rows (*ours)();
  Rows (*theirs)();
};

Rows best_by_performer() {
  Rows rows;
  for (const lists::Entry& e : lists::best(view(), kMiles, lists::By::Performer, 100))
    rows.push_back({cs(e.mark.time)});
  return rows;
}
Rows best_by_performer_sql() {
  Rows rows = peer().ask(sql::kBestByPerformer, {mile()});
  for (auto& row : rows) row.erase(row.begin());
  return rows;
}

Rows progression() {
  Rows rows;
  for (const records::Step& step :
       records::progression(view(), {.event = kMensMile, .track = TrackFilter::Outdoor}).steps) {
    if (!step.equalled) rows.push_back({day_number(step.date), cs(step.mark.time)});
  }
  return rows;
}
Rows progression_sql() {
  // A day's slower marks that beat the old record come first in SQL's order; the day's best is the record.
  Rows rows;
  for (const auto& row : peer().ask(sql::kProgression, {mile()})) {
    if (!rows.empty() && rows.back()[0] == row[0]) rows.pop_back();
    rows.push_back(row);
  }
  return rows;
}

Rows head_to_head() {
  const rivalry::Score score = rivalry::between(view(), two_rivals().first, two_rivals().second).overall;
  return {{score.bouts(), score.first}};
}
Rows head_to_head_sql() {
  return peer().ask(sql::kHeadToHead, {two_rivals().first.row, two_rivals().second.row});
}

Rows last_time_at_venue() {
  const Region region{.event = kMensMile, .limit = Limit{Duration::seconds(236), false}, .venue = VenueId{7}};
  Date last = Date::of(1800);
  BestFirst{View{synthetic(), Date::of(2019, 6, 30)}, region}.walk([&](const Marked& row) {
    if (row_order(last, row.date) < 0) last = row.date;
    return true;
  });
  return {{day_number(last)}};
}
Rows last_time_at_venue_sql() {
  return peer().ask(sql::kLastTimeAtVenue, {mile(), 7, 23600, day_number(Date::of(2019, 6, 30))});
}

Rows under_by_venue() {
  Rows rows;
  const Region sub_four{.event = kMensMile, .limit = kSubFour};
  for (const lists::GroupCount& venue : lists::most(view(), sub_four, lists::Group::Venue, SIZE_MAX).groups) {
    rows.push_back({venue.performances});
  }
  return rows;
}
Rows under_by_venue_sql() {
  Rows rows = peer().ask(sql::kUnderByVenue, {mile(), cs(kSubFour.time)});
  for (auto& row : rows) row.erase(row.begin());
  return rows;
}

Rows best_of_every_season() {
  Rows rows;
  for (const lists::SeasonList& season : lists::best_by_season(view(), kMiles, lists::By::Performer, 10)) {
    for (const lists::Entry& e : season.entries) rows.push_back({season.year, cs(e.mark.time)});
  }
  return rows;
}
Rows best_of_every_season_sql() {
  // rank() gives more than ten where the tenth is tied; a list of ten ends there.
  Rows rows;
  std::map<std::int64_t, int> lines;
  for (const auto& row : peer().ask(sql::kBestOfEverySeason, {mile()})) {
    if (++lines[row[0]] <= 10) rows.push_back({row[0], row[2]});
  }
  return rows;
}

const std::vector<Question>& questions() {
  static const std::vector<Question> all = {
      {"Q1 all-time top 100 by performer", best_by_performer, best_by_performer_sql},
      {"Q2 progression of the record", progression, progression_sql},
      {"Q3 head-to-head", head_to_head, head_to_head_sql},
      {"Q4 last time this fast at a venue", last_time_at_venue, last_time_at_venue_sql},
      {"Q5 sub-4 by venue", under_by_venue, under_by_venue_sql},
      {"Q6 ten best of every season", best_of_every_season, best_of_every_season_sql}};
  return all;
}

double thread_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Runs `answer` as often as the benchmark asks and gives the median of its CPU times.
double timed(benchmark::State& state, Rows (*answer)()) {
  std::vector<double> seconds;
  for ([[maybe_unused]] auto _ : state) {
    const double start = thread_seconds();
    benchmark::DoNotOptimize(answer());
    seconds.push_back(thread_seconds() - start);
    state.SetIterationTime(seconds.back());
  }
  std::ranges::nth_element(seconds, seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2));
  state.counters["median_us"] = 1e6 * seconds[seconds.size() / 2];
  return seconds[seconds.size() / 2];
}

std::map<std::string, double>& medians() {
  static std::map<std::string, double> found;
  return found;
}

void ask_miler(benchmark::State& state, const Question& question) {
  const Rows answer = question.ours();
  if (answer.empty() || answer != question.theirs())
    return state.SkipWithError("miler and SQLite do not agree");
  medians()[question.name] = timed(state, question.ours);
  state.counters["rows"] = static_cast<double>(answer.size());
}

void ask_sqlite(benchmark::State& state, const Question& question) {
  const double median = timed(state, question.theirs);
  const auto ours = medians().find(question.name);
  if (ours != medians().end()) state.counters["times_miler"] = median / ours->second;
}

const int kRegistered = [] {
  for (const Question& question : questions()) {
    benchmark::RegisterBenchmark(("miler/" + question.name).c_str(), ask_miler, question)
        ->Iterations(50)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark(("sqlite/" + question.name).c_str(), ask_sqlite, question)
        ->Iterations(5)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
  }
  return 0;
}();

}  // namespace
}  // namespace miler::bench
