// Random books with slices taken out. tests/book/ablation_test.cpp does it to the starter book.
#include "tests/query/ablation.h"

#include <map>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/base/text.h"
#include "tests/support/random_sheet.h"

namespace miler::query {
namespace {

using testing::Sheet;
using testing::Slice;

/// A book as lines: those that name everybody and every place, so that their rows stay where they are; the
/// performances; the statements.
struct Lines {
  std::string names;
  std::vector<std::string> performances;
  std::vector<std::string> statements;
};

/// All that a line says of the race. The first line of a race says it for all: none may hang on another.
std::string race_of(const std::vector<std::string_view>& words) {
  std::string race{words[0]};
  for (std::size_t i = 4; i < words.size(); ++i) {
    const bool of_performance = words[i].starts_with("born:") || words[i].size() == 1 || words[i] == "GBR" ||
                                words[i] == "USA" || words[i] == "KEN";
    if (!of_performance || words[i] == "f") race += fmt::format(" {}", words[i]);
  }
  return race;
}

/// Without decisions: they name a performance by its runner's day, which may be another's once one is gone.
Lines lines_of(const std::string& text) {
  constexpr std::string_view kPlaces[] = {"Oslo in:NOR", "Eugene in:USA city:Eugene",
                                          "Armory in:USA city:Boston"};
  Lines lines;
  for (const std::string_view place : kPlaces)
    lines.names += fmt::format("1990-01-01 5000 13:30.0 Nil {} meet:Games\n", place);
  std::map<std::string_view, std::string_view> births;
  std::map<std::string, std::size_t> races;
  for (const std::string_view line : split(text, '\n')) {
    const std::vector<std::string_view> words = words_in(line);
    if (words.empty() || words[0] == "annulled" || words[0] == "amended") continue;
    if (words[0] == "covers") {
      lines.statements.emplace_back(line.substr(line.find(' ') + 1));
      continue;
    }
    const auto number = races.try_emplace(race_of(words), races.size()).first->second;
    lines.performances.push_back(fmt::format("{} race:R{}", line, number));
    std::string_view& birth = births[words[3]];
    for (const std::string_view word : words) {
      if (word.starts_with("born:")) birth = word;
    }
  }
  for (const auto& [name, birth] : births)
    lines.names += fmt::format("1990-01-01 5000 13:30.0 {} {}\n", name, birth);
  return lines;
}

std::string joined(const Lines& lines) {
  std::string text = lines.names;
  for (const std::string& line : lines.performances) text += line + "\n";
  for (const std::string& statement : lines.statements) text += fmt::format("covers {}\n", statement);
  return text;
}

/// Performances have the keys of their lines.
Lines cut(const Lines& lines, const Archive& archive, const Slice& slice) {
  Lines rest{.names = lines.names, .performances = {}, .statements = lines.statements};
  std::vector<bool> gone(archive.size() + 1);
  for (std::uint32_t row = 0; row < archive.size(); ++row) {
    gone[archive.key(PerformanceId{row}).number] = slice.holds(archive, PerformanceId{row});
  }
  const std::size_t named = archive.size() - lines.performances.size();
  for (std::size_t i = 0; i < lines.performances.size(); ++i) {
    if (!gone[named + i + 1]) rest.performances.push_back(lines.performances[i]);
  }
  return rest;
}

struct Tally {
  int complete = 0, stays = 0, became = 0, wrong = 0;
};

TEST(Ablation, WithItsCoverageOnlyWidensBounds) {
  Tally with, blind;
  for (std::uint32_t seed = 0; seed < 4'000; ++seed) {
    const auto made = testing::random_book(seed, 5 + static_cast<int>(seed % 30));
    const Lines whole = lines_of(made.text);
    const Sheet sheet{joined(whole)};
    Stream stream{Seed{seed}, 2};
    const testing::Question question = testing::random_question(stream, sheet.archive());
    const Slice slice = testing::random_slice(stream, sheet.archive());
    Lines part = cut(whole, sheet.archive(), slice);
    const Sheet blindly{joined(part)};
    for (std::string& statement : part.statements)
      statement = testing::without(sheet.archive(), statement, slice);
    std::erase(part.statements, "");
    const Sheet rest{joined(part)};

    const Date day = made.view.day();
    const auto compared = testing::compare(sheet.as_of(to_string(day)), rest.as_of(to_string(day)), question);
    ASSERT_EQ(compared.fault, "") << "as of " << to_string(day) << "\n"
                                  << joined(whole) << "\nwithout\n"
                                  << joined(part);
    with.complete += compared.was_complete;
    with.stays += compared.was_complete && compared.is_complete;
    with.became += !compared.was_complete && compared.is_complete;
    const auto lying = testing::compare(sheet.as_of(to_string(day)), blindly.as_of(to_string(day)), question);
    blind.complete += lying.was_complete;
    blind.wrong += lying.is_complete && !lying.same;
  }
  EXPECT_GT(with.complete, 500) << "too few complete answers to lose";
  EXPECT_GT(with.stays, with.complete / 10) << "the slices take all proofs away";
  EXPECT_LT(with.became, with.complete / 50) << "doubts went with the rows";
  EXPECT_GT(blind.wrong, blind.complete / 5) << "rows may go and nobody sees it: the test has no teeth";
}

}  // namespace
}  // namespace miler::query
