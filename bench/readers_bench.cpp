// How fast files become drafts: the shared lists and histories, and a list made up of nothing for machines
// that do not have them. Bytes are read before the clock starts; resolving them comes on top.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include "miler/ingest/read.h"

namespace miler {
namespace {

namespace fs = std::filesystem;

struct File {
  std::string path, bytes;
};

std::vector<File> shared_files(const char* folder, std::string_view extension) {
  const char* given = std::getenv("MILER_SHARED_DATA");
  const fs::path root = given != nullptr ? fs::path{given} : fs::path{"../shared/data"};
  std::vector<File> files;
  if (!fs::is_directory(root / folder)) return files;
  for (const auto& entry : fs::directory_iterator{root / folder}) {
    if (entry.path().extension() != extension) continue;
    std::ifstream file{entry.path(), std::ios::binary};
    files.push_back({entry.path().string(), {std::istreambuf_iterator<char>{file}, {}}});
  }
  return files;
}

/// A toplist with as many names, places and days to a row as the real ones.
std::vector<File> invented_list(int rows) {
  std::string text =
      "rank,mark,wind,competitor,dob,nationality,position,venue,date,result_score,discipline,type,sex,"
      "age_cat,normalized_discipline,track_field,mark_numeric,venue_country,age_at_event,season\n";
  for (int i = 0; i < rows; ++i) {
    const int who = i * 7919 % (rows / 10 + 1);
    text += fmt::format(
        "{},3:{:02}.{:02},,Given{} FAMILY{},19{:02}-03-{:02},KEN,{}f1,\"Stadium {}, City, OR "
        "(USA)\",20{:02}-0{}-{:02},"
        "{}.0,one-mile,middlelong,male,senior,one-mile,track,230.5,USA,24.0,2014\n",
        i + 1, 40 + i % 20, i % 100, who, who, 60 + who % 40, 2 + who % 26, 1 + i % 12, i % 500, i % 24,
        1 + i % 9, 1 + i % 28, 1000 + i % 300);
  }
  return {{"invented.csv", std::move(text)}};
}

void read_all(benchmark::State& state, const std::vector<File>& files) {
  if (files.empty()) return state.SkipWithError("the shared result lists are not on this machine");
  std::uint64_t rows = 0;
  std::uint64_t bytes = 0;
  for (const File& file : files) bytes += file.bytes.size();
  for (auto _ : state) {
    ingest::Batch batch;
    for (const File& file : files) {
      if (!ingest::read(file.path, file.bytes, {}, batch))
        return state.SkipWithError("a file cannot be read");
    }
    rows = 0;
    for (const ImportedFile& file : batch.files) rows += file.rows;
    if (batch.performances.empty()) return state.SkipWithError("no performance was read");
    benchmark::DoNotOptimize(batch);
  }
  state.counters["rows"] = static_cast<double>(rows);
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(rows));
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

void toplists(benchmark::State& state) { read_all(state, shared_files("toplists", ".csv")); }
void histories(benchmark::State& state) { read_all(state, shared_files("tilastopaja", ".json")); }
void invented_rows(benchmark::State& state) {
  read_all(state, invented_list(static_cast<int>(state.range(0))));
}

BENCHMARK(toplists)->Unit(benchmark::kMillisecond);
BENCHMARK(histories)->Unit(benchmark::kMillisecond);
BENCHMARK(invented_rows)->Arg(100'000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace miler
