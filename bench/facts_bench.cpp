// Rank and last better day of a new result in all contexts, on the synthetic archive, beside SQLite with its
// best covering index counting the same agreements. Answers are compared in random contexts before anything
// is timed. CPU time of one core, warm; p50 and p99 over the subjects.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <ctime>
#include <map>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "bench/facts_peer.h"
#include "bench/synthetic.h"
#include "miler/facts/scan.h"

namespace miler::bench {
namespace {

using facts::Context;
using facts::Found;
using facts::Subject;

const Archive& synthetic() {
  const char* const rows = std::getenv("MILER_BENCH_ROWS");
  static const ArchivePtr archive = synthetic_archive(rows == nullptr ? 10'000'000 : std::stoul(rows));
  return *archive;
}
const facts::Index& index() {
  static const facts::Index made = [] {
    facts::Index all{synthetic()};
    for (const Event& event : synthetic().tables().events) all.of(event);
    return all;
  }();
  return made;
}
const FactsPeer& peer() {
  static const FactsPeer made{index()};
  return made;
}

/// Results of today, each as fast as the row at that share of its event, and like it in all else.
std::vector<Subject> subjects_at(double quantile, std::size_t count) {
  std::vector<Subject> subjects;
  const View view{synthetic()};
  const auto events = synthetic().tables().events;
  for (std::size_t i = 0; subjects.size() < count; ++i) {
    const MarkOrder order = synthetic().by_mark(events[i % events.size()]);
    const auto at =
        static_cast<std::size_t>(quantile * static_cast<double>(order.size())) + i / events.size();
    std::optional<Subject> subject = facts::subject_of(view, order.performances[at]);
    if (!subject) continue;
    subject->date = view.day();
    subject->self = {};
    subjects.push_back(*subject);
  }
  return subjects;
}

Context random_context(const Subject& subject, Stream& stream) {
  const auto steps = facts::steps_of(synthetic(), subject);
  Context context;
  for (std::size_t chain = 0; chain < facts::kChains; ++chain) {
    const auto step = static_cast<std::uint8_t>(stream.below(facts::kSteps[chain]));
    if (stream.below(2) == 0 && (unsigned{steps[chain]} >> step & 1U) != 0) context.step[chain] = step;
  }
  return context;
}

bool answers_agree(const std::vector<Subject>& subjects) {
  facts::Scan scan{index()};
  Stream stream{Seed{7}, 0};
  for (std::size_t i = 0; i < std::min<std::size_t>(subjects.size(), 24); ++i) {
    const View view{synthetic(), subjects[i].date};
    scan.read(view, subjects[i]);
    const FactsPeer::Agreements agreements = peer().agreements(subjects[i]);
    for (int k = 0; k < 400; ++k) {
      const Context context = random_context(subjects[i], stream);
      const Found ours = scan.at(context);
      const FactsPeer::Sum theirs = FactsPeer::sum(agreements, context);
      if (ours.better != theirs.count) return false;
      if ((ours.last.known() ? facts::day_number(ours.last) : 0) != theirs.last) return false;
    }
  }
  return true;
}

double thread_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Times one call for each subject in turn.
template <class Call>
void time_each(benchmark::State& state, const std::vector<Subject>& subjects, Call call) {
  std::vector<double> seconds;
  std::size_t next = 0;
  for (auto _ : state) {
    const Subject& subject = subjects[next++ % subjects.size()];
    const double start = thread_seconds();
    call(subject);
    seconds.push_back(thread_seconds() - start);
    state.SetIterationTime(seconds.back());
  }
  std::ranges::sort(seconds);
  state.counters["p50_us"] = 1e6 * seconds[seconds.size() / 2];
  state.counters["p99_us"] = 1e6 * seconds[seconds.size() * 99 / 100];
}

void scan_all_contexts(benchmark::State& state, double quantile) {
  const std::vector<Subject> subjects = subjects_at(quantile, 400);
  if (!answers_agree(subjects)) return state.SkipWithError("miler and SQLite do not agree");
  facts::Scan scan{index()};
  std::size_t facts_found = 0, better = 0;
  for (const Subject& subject : subjects) scan.read(View{synthetic(), subject.date}, subject);
  time_each(state, subjects, [&](const Subject& subject) {
    scan.read(View{synthetic(), subject.date}, subject);
    better = scan.better_rows();
    facts_found = scan.rank_facts().size() + scan.since_facts().size();
    benchmark::DoNotOptimize(facts_found);
  });
  state.counters["better"] = static_cast<double>(better);
  state.counters["facts"] = static_cast<double>(facts_found);
}

void count_agreements_in_sqlite(benchmark::State& state, double quantile) {
  const std::vector<Subject> subjects = subjects_at(quantile, 24);
  time_each(state, subjects,
            [&](const Subject& subject) { benchmark::DoNotOptimize(peer().agreements(subject)); });
}

const int kRegistered = [] {
  for (const double quantile : {5e-5, 5e-4, 5e-3}) {
    benchmark::RegisterBenchmark(fmt::format("miler/F quantile {:.0e}", quantile).c_str(), scan_all_contexts,
                                 quantile)
        ->Iterations(2000)
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark(fmt::format("sqlite/F quantile {:.0e}", quantile).c_str(),
                                 count_agreements_in_sqlite, quantile)
        ->Iterations(24)
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond);
  }
  return 0;
}();

}  // namespace
}  // namespace miler::bench
