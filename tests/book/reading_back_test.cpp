// What describe() says of a query, the reader takes back to the same query: for every question of the table.
#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "miler/base/text.h"
#include "miler/words/read.h"
#include "miler/words/say.h"
#include "tests/book/book.h"
#include "tests/support/paths.h"

namespace miler::words {
namespace {

TEST(ReadingBack, TheReadingOfEveryQuestionIsAQuestionThatMeansTheSame) {
  const ArchivePtr archive = testing::starter_book();
  const Gazetteer gazetteer{*archive};
  const std::string table = testing::read_file(testing::source_dir() / "tests/words/questions.tsv");
  std::vector<std::string> faults;
  std::size_t read_back = 0;
  for (const std::string_view line : lines(table)) {
    const std::vector<std::string_view> cells = split(line, '\t');
    if (line.starts_with('#') || cells.size() < 6) continue;
    const auto readings = read(cells[2], gazetteer);
    if (!readings) continue;
    for (const Reading& reading : *readings) {
      const std::string said = describe(*archive, reading.query);
      const auto again = read(said, gazetteer);
      if (again && again->size() == 1 && again->front().query == reading.query) {
        ++read_back;
      } else {
        faults.push_back(said + (again ? "" : ": " + again.error().message));
      }
    }
  }
  EXPECT_THAT(faults, ::testing::IsEmpty());
  EXPECT_GT(read_back, 250U);
}

}  // namespace
}  // namespace miler::words
