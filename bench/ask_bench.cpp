// Questions in English about the synthetic archive: read, answered, and asked of SQLite. The answers of ten
// questions of each kind are compared before anything is timed. CPU time of one core, warm: each question has
// the median of three runs, each kind the median of its questions.
#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <stdexcept>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "bench/ask_peer.h"
#include "bench/ask_questions.h"
#include "bench/synthetic.h"
#include "miler/words/read.h"

namespace miler::bench {
namespace {

constexpr std::size_t kQuestions = 22;  ///< of a kind
constexpr std::size_t kCompared = 10;

/// Ten million rows, or MILER_BENCH_ROWS.
const Archive& synthetic() {
  const char* const rows = std::getenv("MILER_BENCH_ROWS");
  static const ArchivePtr archive = synthetic_archive(rows == nullptr ? 10'000'000 : std::stoul(rows));
  return *archive;
}
const AskPeer& peer() {
  static const AskPeer made{synthetic()};
  return made;
}
const words::Gazetteer& gazetteer() {
  static const words::Gazetteer made{synthetic()};
  return made;
}

double thread_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

double share_of(std::vector<double> seconds, double share) {
  if (seconds.empty()) return 0;
  std::ranges::sort(seconds);
  return seconds[std::min(seconds.size() - 1,
                          static_cast<std::size_t>(share * static_cast<double>(seconds.size())))];
}

template <class Work>
double median_of_three(Work work) {
  std::vector<double> seconds;
  for (int i = 0; i < 3; ++i) {
    const double start = thread_seconds();
    benchmark::DoNotOptimize(work());
    seconds.push_back(thread_seconds() - start);
  }
  return share_of(seconds, 0.5);
}

struct Times {
  std::vector<double> parse, answer, both;
};
Times& all_times() {
  static Times times;
  return times;
}

/// The one reading of a question; several, or none, are a fault of the benchmark.
query::Query read_one(const std::string& english) {
  const auto readings = words::read(english, gazetteer());
  if (!readings) throw std::runtime_error{fmt::format("{}: {}", english, readings.error().message)};
  if (readings->size() != 1) throw std::runtime_error{fmt::format("{}: several readings", english)};
  return readings->front().query;
}

query::Answer answer_to(const query::Query& query) {
  auto answer = query::run(View{synthetic()}, query);
  if (!answer) throw std::runtime_error{answer.error().message};
  return std::move(*answer);
}

std::string told(const SqlitePeer::Rows& rows) {
  std::string text;
  for (const auto& row : rows) text += fmt::format("{} ", fmt::join(row, ","));
  return text.substr(0, 80);
}

void time_kind(benchmark::State& state, const QuestionKind& kind) {
  const std::vector<AskedQuestion> questions = questions_of(synthetic(), kind, kQuestions);
  Times times;
  std::vector<double> sqlite;
  double complete = 0, answered = 0;
  for (std::size_t i = 0; i < questions.size(); ++i) {
    const AskedQuestion& asked = questions[i];
    const query::Query query = read_one(asked.english);
    const query::Answer answer = answer_to(query);
    if (i < kCompared) {
      const double start = thread_seconds();
      const SqlitePeer::Rows theirs = peer().ask(asked.sql);
      sqlite.push_back(thread_seconds() - start);
      const SqlitePeer::Rows ours = numbers_of(synthetic(), answer);
      if (ours != theirs) {
        throw std::runtime_error{fmt::format("{} [{}]: miler {}, SQLite {}", asked.english,
                                             query::to_string(synthetic(), query), told(ours), told(theirs))};
      }
    }
    complete += answer.completeness.state == Completeness::State::Complete ? 1 : 0;
    answered += std::holds_alternative<query::None>(answer.value) ? 0 : 1;
    times.parse.push_back(median_of_three([&] { return words::read(asked.english, gazetteer()); }));
    times.answer.push_back(median_of_three([&] { return query::run(View{synthetic()}, query); }));
    times.both.push_back(times.parse.back() + times.answer.back());
  }
  const double median = share_of(times.both, 0.5);
  state.counters["parse_us"] = 1e6 * share_of(times.parse, 0.5);
  state.counters["answer_us"] = 1e6 * share_of(times.answer, 0.5);
  state.counters["worst_us"] = 1e6 * share_of(times.both, 1.0);
  state.counters["sqlite_us"] = 1e6 * share_of(sqlite, 0.5);
  state.counters["times_miler"] = share_of(sqlite, 0.5) / median;
  state.counters["complete"] = complete;
  state.counters["answered"] = answered;
  state.SetIterationTime(median);
  const auto add = [](std::vector<double>& to, const std::vector<double>& from) {
    to.insert(to.end(), from.begin(), from.end());
  };
  add(all_times().parse, times.parse);
  add(all_times().answer, times.answer);
  add(all_times().both, times.both);
}

void ask_kind(benchmark::State& state, const QuestionKind& kind) {
  try {
    for ([[maybe_unused]] auto _ : state) time_kind(state, kind);
  } catch (const std::runtime_error& fault) {
    state.SkipWithError(fault.what());
  }
}

void all_kinds(benchmark::State& state) {
  const Times& times = all_times();
  for ([[maybe_unused]] auto _ : state) state.SetIterationTime(share_of(times.both, 0.5));
  state.counters["questions"] = static_cast<double>(times.both.size());
  state.counters["parse_p50_us"] = 1e6 * share_of(times.parse, 0.5);
  state.counters["parse_p99_us"] = 1e6 * share_of(times.parse, 0.99);
  state.counters["answer_p50_us"] = 1e6 * share_of(times.answer, 0.5);
  state.counters["answer_p99_us"] = 1e6 * share_of(times.answer, 0.99);
  state.counters["p50_us"] = 1e6 * share_of(times.both, 0.5);
  state.counters["p99_us"] = 1e6 * share_of(times.both, 0.99);
}

const int kRegistered = [] {
  for (const QuestionKind& kind : question_kinds()) {
    benchmark::RegisterBenchmark(fmt::format("ask/{}", kind.name).c_str(), ask_kind, kind)
        ->Iterations(1)
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond);
  }
  benchmark::RegisterBenchmark("ask/all questions", all_kinds)
      ->Iterations(1)
      ->UseManualTime()
      ->Unit(benchmark::kMicrosecond);
  return 0;
}();

}  // namespace
}  // namespace miler::bench
