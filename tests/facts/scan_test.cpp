// Scans against the definition: every better row asked whether it lies in the context's region.
#include "miler/facts/scan.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include <gmock/gmock.h>

#include "miler/base/stream.h"
#include "tests/support/property.h"
#include "tests/support/random_sheet.h"
#include "tests/support/sheet.h"

namespace miler::facts {
namespace {

using testing::Sheet;

/// By the definition: rank and last better day in one context.
Found slow(const View& day, const Subject& subject, const Context& context) {
  const Archive& archive = day.archive();
  const Region region = region_of(archive, subject, context);
  const RegionTest inside{day, region};
  Found found{.context = context};
  for (std::uint32_t row = 0; row < archive.size(); ++row) {
    const PerformanceId id{row};
    if (id == subject.self || !inside(id)) continue;
    const std::optional<Mark> mark = day.mark(id);
    if (!mark || mark_key(*mark) >= mark_key(subject.mark)) continue;
    ++found.better;
    const Date last = Date::of(archive.dates()[row].latest());
    if (!found.last.known() || certainly_before(found.last, last)) found.last = last;
  }
  return found;
}

/// Every context that the subject has.
std::vector<Context> contexts_of(const Archive& archive, const Subject& subject) {
  const auto steps = steps_of(archive, subject);
  std::vector<Context> contexts{Context{}};
  for (std::size_t chain = 0; chain < kChains; ++chain) {
    const std::vector<Context> wider = contexts;
    for (std::uint8_t step = 1; step < kSteps[chain]; ++step) {
      if ((unsigned{steps[chain]} >> step & 1U) == 0) continue;
      for (Context context : wider) {
        context.step[chain] = step;
        contexts.push_back(context);
      }
    }
  }
  return contexts;
}

/// The contexts one step wider, along each chain that is narrowed.
std::vector<Context> wider(const Archive& archive, const Subject& subject, const Context& context) {
  const auto steps = steps_of(archive, subject);
  std::vector<Context> all;
  for (std::size_t chain = 0; chain < kChains; ++chain) {
    if (context.step[chain] == 0) continue;
    Context next = context;
    do --next.step[chain];
    while ((unsigned{steps[chain]} >> next.step[chain] & 1U) == 0);
    if (static_cast<Chain>(chain) == Chain::Who && context.step[chain] == 3) next.step[chain] = 0;
    all.push_back(next);
  }
  return all;
}

std::uint32_t recency(const Found& found) { return found.last.known() ? found.last.packed() : 0; }

void expect_scan_is_right(const View& view, Scan& scan, PerformanceId id) {
  const std::optional<Subject> subject = subject_of(view, id);
  if (!subject) return;
  const Archive& archive = view.archive();
  const View day{archive, subject->date};
  ASSERT_TRUE(scan.read(day, *subject));
  std::map<std::array<std::uint8_t, kChains>, Found> by_definition;
  for (const Context& context : contexts_of(archive, *subject)) {
    by_definition[context.step] = slow(day, *subject, context);
  }
  std::vector<Found> ranks, droughts;
  const ScanLimits limits{.most_better = 3, .fewest_years = 1};
  for (const Context& context : contexts_of(archive, *subject)) {
    const Found& found = by_definition.at(context.step);
    ASSERT_EQ(scan.at(context).better, found.better)
        << ::testing::PrintToString(context.step) << to_string(subject->date) << to_string(subject->mark);
    ASSERT_EQ(scan.at(context).last, found.last) << to_string(archive, region_of(archive, *subject, context));
    const std::vector<Context> others = wider(archive, *subject, context);
    const auto all_wider = [&](auto holds) {
      return std::ranges::all_of(others, [&](const Context& c) { return holds(by_definition.at(c.step)); });
    };
    if (found.better <= limits.most_better &&
        all_wider([&](const Found& w) { return w.better > found.better; })) {
      ranks.push_back(found);
    }
    const bool long_ago = !found.last.known() || number_by(subject->date) - day_number(found.last) >= 372;
    if (long_ago && all_wider([&](const Found& w) { return recency(w) > recency(found); }))
      droughts.push_back(found);
  }
  EXPECT_THAT(scan.rank_facts(limits), ::testing::UnorderedElementsAreArray(ranks));
  EXPECT_THAT(scan.since_facts(limits), ::testing::UnorderedElementsAreArray(droughts));
}

TEST(Scan, AgreesWithTheDefinitionOnSmallArchives) {
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    const testing::RandomSheet random = testing::random_sheet(seed, 24);
    const Index index{random.view.archive()};
    Scan scan{index};
    for (std::uint32_t row = 0; row < random.view.archive().size(); row += 5) {
      expect_scan_is_right(random.view, scan, PerformanceId{row});
    }
    if (HasFailure()) FAIL() << random.text;
  }
}

constexpr std::string_view kMiles = R"(
    1967-06-23  mile  3:51.1   Ryun          USA  Edwards       in:USA city:Bakersfield
    1999-07-07  mile  3:43.13  El_Guerrouj   MAR  Olimpico      in:ITA city:Rome
    1999-07-07  mile  3:43.40  Ngeny         KEN  Olimpico      in:ITA city:Rome
    2007-09-15  mile  3:46.91  Webb          USA  Brasschaat    in:BEL
    2023-09-16  mile  3:43.73  Ingebrigtsen  NOR  Hayward_Field in:USA city:Eugene
    2023-09-16  mile  3:43.97  Nuguse        USA  Hayward_Field in:USA city:Eugene
)";

TEST(Scan, ReadsRankAndDroughtOfAGreatMile) {
  const Sheet sheet{kMiles};
  const View view = sheet.view();
  const Index index{view.archive()};
  Scan scan{index};
  ASSERT_TRUE(scan.read(view, *subject_of(view, PerformanceId{5})));
  Context american;
  american[Chain::Who] = 2;
  EXPECT_EQ(scan.at({}).better, 3U) << "fourth man ever";
  EXPECT_EQ(scan.at({}).last, Date::of(2023, 9, 16)) << "the winner of his own race";
  EXPECT_EQ(scan.at(american).better, 0U) << "the American record";
  EXPECT_FALSE(scan.at(american).last.known());
  ASSERT_TRUE(scan.read(view, *subject_of(view, PerformanceId{4})));
  EXPECT_EQ(scan.at({}).last, Date::of(1999, 7, 7)) << "fastest since Rome";
}

}  // namespace
}  // namespace miler::facts
