// What "complete" promises: no performance that the coverage statements do not cover could change the answer.
#include <algorithm>
#include <map>
#include <string>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "miler/archive/coverage.h"
#include "tests/query/random_question.h"
#include "tests/support/random_sheet.h"

namespace miler::query {
namespace {

using State = Completeness::State;

/// The day, or one beside it; nothing of a partial date.
std::string about(Stream& stream, Date day) {
  if (!day.is_full()) return "";
  return to_string(Date::of(day.earliest() + std::chrono::days{stream.below(3)} - std::chrono::days{1}));
}

/// The time, or one beside it.
std::string about(Stream& stream, Duration time) {
  if (time == Duration{}) return "3:50.07";
  return to_string(Duration::centiseconds(time.centiseconds() + static_cast<int>(stream.below(3)) - 1));
}

/// A row of the answer, else any.
PerformanceId row_of(Stream& stream, const Archive& archive, const Answer& answer) {
  if (!answer.evidence.empty()) {
    const Evidence& evidence =
        answer.evidence[stream.below(static_cast<std::uint32_t>(answer.evidence.size()))];
    if (const auto* id = std::get_if<PerformanceId>(&evidence)) return *id;
  }
  return PerformanceId{stream.below(static_cast<std::uint32_t>(archive.size()))};
}

/// A statement that ends where the answer does, or just before or behind it.
std::string edge_of(Stream& stream, const Archive& archive, const Answer& answer) {
  const PerformanceId id = row_of(stream, archive, answer);
  std::string text = "covers men mile";
  if (stream.below(2) == 0) text += " <= " + about(stream, archive.times()[id.row]);
  const std::string day = about(stream, archive.dates()[id.row]);
  const std::uint32_t side = day.empty() ? 2 : stream.below(3);
  if (side == 0) text += " from " + day;
  return text + fmt::format(" until {}: all performances\n", side == 1 ? day : "2003-12-31");
}

/// One more performance, of somebody known or unknown, often on the day or in the time of a row of the
/// answer.
std::string one_more(Stream& stream, const Archive& archive, const Answer& answer) {
  constexpr std::string_view kNames[] = {"Zoe", "Zed born:1982-01-01", "Ada", "Ben", "Cyd", "Dov"};
  constexpr std::string_view kPlaces[] = {"Oslo in:NOR", "Eugene in:USA city:Eugene",
                                          "Armory in:USA city:Boston short", ""};
  constexpr std::string_view kWords[] = {"", "", "f", "race:Extra", "race:Extra paced", "meet:Games"};
  constexpr std::string_view kNations[] = {"GBR", "USA", "KEN", "NOR", ""};
  const PerformanceId like = row_of(stream, archive, answer);
  std::string date = stream.below(3) == 0 ? "" : about(stream, archive.dates()[like.row]);
  if (date.empty()) date = "1999-08-01";
  const std::string mark = stream.below(3) == 0 ? fmt::format("3:50.{:02}", stream.below(15))
                                                : about(stream, archive.times()[like.row]);
  return fmt::format("{} mile {} {} {} {} {} {}\n", date, mark, kNames[stream.below(6)], 1 + stream.below(4),
                     kNations[stream.below(5)], kPlaces[stream.below(4)], kWords[stream.below(6)]);
}

/// A statement says that it is in the archive.
bool is_promised(const View& view, PerformanceId id) {
  const Archive& archive = view.archive();
  for (const CoverageRow& row : archive.tables().coverage) {
    const auto coverage = parse_coverage(archive, archive.text(row.statement));
    if (!coverage || coverage->what != Covers::Performances || !contains(view, coverage->region, id))
      continue;
    const bool in_hole =
        std::ranges::any_of(coverage->holes, [&](const Region& hole) { return contains(view, hole, id); });
    if (!in_hole) return true;
  }
  return false;
}

/// Of the row that was added last.
PerformanceId added_last(const Archive& archive) {
  for (std::uint32_t row = 0; row < archive.size(); ++row) {
    if (archive.key(PerformanceId{row}).number == archive.size()) return PerformanceId{row};
  }
  return {};
}

struct Seen {
  int complete = 0, refuted = 0;
};

TEST(Complete, IsRefutedOnlyByWhatAStatementSaysIsNotThere) {
  std::map<std::string, Seen> seen;
  for (std::uint32_t seed = 0; seed < 8'000; ++seed) {
    const auto made = testing::random_book(seed, 1 + static_cast<int>(seed % 25));
    Stream stream{Seed{seed}, 1};
    const testing::Question question = testing::random_question(stream, made.sheet.archive());
    std::string text = made.text;
    if (seed % 2 == 0) {
      text += edge_of(stream, made.sheet.archive(), testing::answer_to(made.view, question));
    }
    const testing::Sheet sheet{text};
    const Answer before = testing::answer_to({sheet.archive(), made.view.day()}, question);
    if (before.completeness.state != State::Complete) continue;
    ++seen[testing::kind_of(question)].complete;
    const std::string was = testing::signature(sheet.archive(), before.value);
    for (int i = 0; i < 12; ++i) {
      const std::string extra = one_more(stream, sheet.archive(), before);
      const testing::Sheet larger{text + extra};  // people and places keep their rows
      const View view{larger.archive(), made.view.day()};
      const std::string is = testing::signature(larger.archive(), testing::answer_to(view, question).value);
      if (was == is) continue;
      ++seen[testing::kind_of(question)].refuted;
      ASSERT_TRUE(is_promised(view, added_last(larger.archive())))
          << testing::told(sheet.archive(), question) << "\nas of " << to_string(made.view.day()) << "\n"
          << text << "and " << extra << "was " << was << "\nis  " << is;
    }
  }
  EXPECT_EQ(seen.size(), 7U);
  for (const auto& [kind, of_kind] : seen) {
    EXPECT_GT(of_kind.complete, 50) << kind << ": too few complete answers to prove anything";
    EXPECT_GT(of_kind.refuted, 20) << kind << ": what was added changes too little";
  }
}

}  // namespace
}  // namespace miler::query
