// The questions of editors, written before the grammar was, against exact answers.
#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "miler/base/text.h"
#include "miler/query/answer.h"
#include "miler/words/read.h"
#include "tests/book/book.h"
#include "tests/book/normal_form.h"
#include "tests/support/paths.h"

namespace miler::words {
namespace {

struct Row {
  std::string id, archive, question, kind, state, answer;
};

std::vector<Row> rows_of(std::string_view archive, std::string_view file = "questions.tsv") {
  std::vector<Row> rows;
  const std::string text = testing::read_file(testing::source_dir() / "tests/words" / file);
  for (const std::string_view line : lines(text)) {
    if (line.starts_with('#') || line.starts_with("id\t") || line.empty()) continue;
    const std::vector<std::string_view> cells = split(line, '\t');
    if (cells.size() < 6 || cells[1] != archive) continue;
    rows.push_back({std::string{cells[0]}, std::string{cells[1]}, std::string{cells[2]},
                    std::string{cells[3]}, std::string{cells[4]}, std::string{cells[5]}});
  }
  return rows;
}

std::string_view word_of(Completeness::State state) {
  constexpr std::string_view kWords[] = {"complete", "bounded", "unknown"};
  return kWords[static_cast<std::size_t>(state)];
}

struct Got {
  std::string answer, state;
  std::string also;  ///< the same answer, told as the number of records or as how long they stood
};

/// "24 years 322 days, Hicham El Guerrouj" of one record, the number of several, ">=554" of a list that is
/// cut.
std::string told_otherwise(const View& view, const query::Answer& answer) {
  const Completeness& known = answer.completeness;
  if (std::holds_alternative<query::Lines>(answer.value) && known.state == Completeness::State::Bounded) {
    return fmt::format(">={}", known.lower.value_or(0));
  }
  const auto* steps = std::get_if<query::Steps>(&answer.value);
  if (steps == nullptr || steps->steps.empty()) return {};
  if (steps->steps.size() > 1) return std::to_string(steps->steps.size());
  const records::Step& step = steps->steps.front();
  const Archive& archive = view.archive();
  if (!step.stood) return {};
  return fmt::format("{}, {}", to_string(step.stood->youngest),
                     archive.text(archive[archive.athletes()[step.performance.row]].name));
}

Got asked(const View& view, const Gazetteer& gazetteer, const std::string& question) {
  const auto readings = read(question, gazetteer);
  if (!readings) {
    const std::string nearest =
        readings.error().candidates.empty() ? "" : readings.error().candidates.front();
    return {fmt::format("not-understood, \"{}\" ({})", nearest, readings.error().message), "-"};
  }
  if (readings->size() > 1) return {std::to_string(readings->size()), "-"};
  const auto answer = query::run(view, readings->front().query);
  if (!answer) return {fmt::format("not-understood ({})", answer.error().message), "-"};
  return {testing::normal_form(view, *answer), std::string{word_of(answer->completeness.state)},
          told_otherwise(view, *answer)};
}

/// Lines of the table are the first lines of the answer; "12 lines" is their number.
bool agrees(const Row& row, const Got& got) {
  if (row.kind == "error") {
    const std::size_t comma = row.answer.find(", \"");
    if (!got.answer.starts_with("not-understood")) return false;
    return comma == std::string::npos ||
           to_lower(got.answer).find(to_lower(row.answer.substr(comma + 3, row.answer.size() - comma - 4))) !=
               std::string::npos;
  }
  if (row.kind == "ambiguous") {
    return got.state == "-" &&
           (row.answer == "ambiguous" ? parse_number(got.answer).has_value() : got.answer == row.answer);
  }
  if (row.state != got.state) return false;
  if (row.answer == got.answer || row.answer == got.also) return true;
  std::string wanted = row.answer;
  const std::size_t last = wanted.rfind(" ; ");
  if (last != std::string::npos && wanted.ends_with(" lines")) {
    const std::string number = wanted.substr(last + 3, wanted.size() - last - 9);
    const auto lines = 1 + std::ranges::count(got.answer, ';');
    if (number != std::to_string(lines)) return false;
    wanted.resize(last);
  } else if (row.kind != "most" && row.kind != "depth" && row.kind != "progression") {
    return false;
  }
  return got.answer.starts_with(wanted + " ; ") || got.answer == wanted;
}

/// Asks all questions of an archive; prints the score and the misses.
void expect_right(const std::vector<Row>& rows, const Archive& archive, std::size_t percent) {
  const View view{archive};
  const Gazetteer gazetteer{archive};
  std::size_t right = 0;
  std::string misses;
  for (const Row& row : rows) {
    const Got got = asked(view, gazetteer, row.question);
    if (agrees(row, got)) {
      ++right;
      continue;
    }
    misses += fmt::format("{} {}\n   wanted {} | {}\n   got    {} | {}\n", row.id, row.question, row.state,
                          row.answer, got.state, got.answer.substr(0, 300));
    const bool wrong_value = !got.answer.starts_with(row.answer) && got.also != row.answer;
    EXPECT_FALSE(got.state == "complete" && wrong_value && row.state != "-")
        << "a wrong answer is called complete: " << row.question;
  }
  EXPECT_GE(100 * right, percent * rows.size()) << "fewer than " << percent << " in a hundred";
  fmt::print("{} of {} are right\n{}", right, rows.size(), misses);
}

/// What the shared lists are imported with: the head of questions.tsv.
constexpr std::string_view kCoverage = R"(sheet: coverage of the shared lists

coverage:
source: wa-list
men mile <= 3:56.00 from 1955-01-01 until 2024-05-24: all performances
women mile <= 4:30.00 from 1967-01-01 until 2024-05-24: all performances
men 1500 <= 3:38.00 from 1955-01-01 until 2024-05-24: all performances
women 1500 <= 4:10.00 from 1967-01-01 until 2024-05-24: all performances
men 2mile <= 8:20.00 from 1955-01-01 until 2024-05-24: all performances
)";

TEST(Questions, OfTheSharedListsAreAnswered) {
  const auto toplists = testing::shared_data("toplists");
  const auto histories = testing::shared_data("tilastopaja");
  if (!toplists || !histories) GTEST_SKIP() << testing::kNoSharedData;
  const ArchivePtr archive = testing::book_with({*toplists, *histories}, kCoverage);
  expect_right(rows_of("lists"), *archive, 95);
}

TEST(Questions, OfTheStarterBookAreAnswered) { expect_right(rows_of("book"), *testing::starter_book(), 95); }

TEST(Questions, TheReaderHasNotBeenTunedOnAreAnswered) {
  expect_right(rows_of("book", "questions_held_out.tsv"), *testing::starter_book(), 90);
}

}  // namespace
}  // namespace miler::words
