// The examples of docs/questions.md: indented lines, a question and behind "=" its answer on the starter
// book.
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/base/text.h"
#include "miler/query/answer.h"
#include "miler/words/read.h"
#include "tests/book/book.h"
#include "tests/book/normal_form.h"
#include "tests/support/paths.h"

namespace miler::words {
namespace {

std::vector<std::pair<std::string, std::string>> examples() {
  std::vector<std::pair<std::string, std::string>> found;
  const std::string text = testing::read_file(testing::source_dir() / "docs/questions.md");
  constexpr std::string_view kIndent = "    ", kAnswer = "= ";
  for (std::string_view line : lines(text)) {
    if (!line.starts_with(kIndent)) continue;
    line.remove_prefix(kIndent.size());
    if (line.starts_with(kAnswer)) {
      found.back().second = line.substr(kAnswer.size());
    } else {
      found.emplace_back(line, "");
    }
  }
  return found;
}

std::string answer_to(const View& view, const Gazetteer& gazetteer, const std::string& question) {
  const auto readings = read(question, gazetteer);
  if (!readings) return "not understood: " + readings.error().message;
  if (readings->size() > 1) return fmt::format("{} readings", readings->size());
  const auto answer = query::run(view, readings->front().query);
  if (!answer) return answer.error().message;
  constexpr std::string_view kStates[] = {"complete", "bounded", "unknown"};
  return fmt::format("{} ({})", testing::normal_form(view, *answer),
                     kStates[static_cast<std::size_t>(answer->completeness.state)]);
}

TEST(QuestionsDocument, ItsExamplesAreAnsweredSo) {
  const ArchivePtr book = testing::starter_book();
  const Gazetteer gazetteer{*book};
  const auto all = examples();
  EXPECT_GT(all.size(), 10U);
  for (const auto& [question, answer] : all) {
    EXPECT_EQ(answer_to(View{*book}, gazetteer, question), answer) << question;
  }
}

}  // namespace
}  // namespace miler::words
