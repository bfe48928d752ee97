// Records, titles and best marks are few: the work is one look at each athlete.
#include <algorithm>

#include "miler/words/detail_prominence.h"
#include "miler/words/gazetteer.h"

namespace miler::words {
namespace {

constexpr std::size_t kBestOfAnEvent = 100;
constexpr std::string_view kWorld[] = {"world", "world+indoor"};

}  // namespace

std::vector<std::uint32_t> prominence_of_all(const Archive& archive) {
  const Columns& tables = archive.tables();
  std::vector<std::uint32_t> prominence;
  prominence.reserve(tables.athletes.size());
  for (std::uint32_t row = 0; row < tables.athletes.size(); ++row) {
    const std::size_t rows = archive.of(AthleteId{row}).size();
    prominence.push_back(
        static_cast<std::uint32_t>(std::min<std::size_t>(rows, Gazetteer::kBestHundred - 1)));
  }
  for (const RecordRow& record : tables.records) {
    const bool of_the_world = std::ranges::count(kWorld, archive.text(record.scope)) > 0;
    if (!of_the_world || !record.performance.known()) continue;
    prominence[archive.athletes()[record.performance.row].row] |= Gazetteer::kWorldRecord;
  }
  for (const TitleRow& title : tables.titles) {
    if (title.athlete.known()) prominence[title.athlete.row] |= Gazetteer::kTitle;
  }
  for (const Event& event : tables.events) {
    const auto best = archive.by_mark(event).athletes;
    for (const AthleteId id : best.first(std::min(best.size(), kBestOfAnEvent))) {
      prominence[id.row] |= Gazetteer::kBestHundred;
    }
  }
  return prominence;
}

}  // namespace miler::words
