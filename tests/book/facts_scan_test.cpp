// A hundred thousand contexts of real results against the definition: every better row asked for its region.
#include <algorithm>

#include <gtest/gtest.h>

#include "miler/base/stream.h"
#include "miler/facts/scan.h"
#include "tests/book/book.h"
#include "tests/support/paths.h"

namespace miler::facts {
namespace {

Found slow(const View& day, const Subject& subject, const Context& context) {
  const Archive& archive = day.archive();
  const Region region = region_of(archive, subject, context);
  const RegionTest inside{day, region};
  Found found{.context = context};
  for (const PerformanceId id : archive.by_mark(subject.event).performances) {
    const auto mark = day.mark(id);
    if (id == subject.self || !mark || mark_key(*mark) >= mark_key(subject.mark) || !inside(id)) continue;
    ++found.better;
    const Date last = Date::of(archive.dates()[id.row].latest());
    if (!found.last.known() || certainly_before(found.last, last)) found.last = last;
  }
  return found;
}

/// Elite and ordinary results of an event, `contexts` of each against the definition.
void expect_agreement(const Archive& archive, const Event& event, int subjects, int contexts) {
  const View view{archive};
  const Index index{archive};
  Scan scan{index};
  Stream stream{Seed{3}, event.sex == Sex::Men ? 0U : 1U};
  const MarkOrder order = archive.by_mark(event);
  for (int i = 0; i < subjects; ++i) {
    const std::uint32_t reach = static_cast<std::uint32_t>(order.size()) >> stream.below(8);
    const auto subject = subject_of(view, order.performances[stream.below(std::max(1U, reach))]);
    if (!subject) continue;
    const View day{archive, subject->date};
    ASSERT_TRUE(scan.read(day, *subject));
    const auto steps = steps_of(archive, *subject);
    for (int k = 0; k < contexts; ++k) {
      Context context;
      for (std::size_t chain = 0; chain < kChains; ++chain) {
        const auto step = static_cast<std::uint8_t>(stream.below(kSteps[chain]));
        if (stream.below(3) == 0 && (unsigned{steps[chain]} >> step & 1U) != 0) context.step[chain] = step;
      }
      ASSERT_EQ(scan.at(context), slow(day, *subject, context))
          << archive.id_of(subject->self) << ": "
          << to_string(archive, region_of(archive, *subject, context));
    }
  }
}

TEST(FactsScan, AgreesOnTheStarterBook) {
  expect_agreement(*testing::starter_book(), kMensMile, 100, 200);
  expect_agreement(*testing::starter_book(), kWomensMile, 50, 200);
}

TEST(FactsScan, AgreesOnAHundredThousandContextsOfTheSharedLists) {
  const auto toplists = testing::shared_data("toplists");
  if (!toplists) GTEST_SKIP() << testing::kNoSharedData;
  const ArchivePtr archive = testing::book_with({*toplists});
  expect_agreement(*archive, kMensMile, 250, 200);
  expect_agreement(*archive, kWomensMile, 250, 200);
}

}  // namespace
}  // namespace miler::facts
