// The starter book contradicts itself nowhere.
#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "miler/audit/check.h"
#include "tests/book/book.h"

namespace miler::audit {
namespace {

TEST(StarterBook, HasNothingThatMustBeLookedAt) {
  const ArchivePtr book = testing::starter_book();
  std::vector<std::string> messages;
  for (const Finding& finding : check(View{*book})) {
    if (finding.severity != Severity::Note) messages.push_back(finding.message);
  }
  EXPECT_THAT(messages, ::testing::IsEmpty());
}

}  // namespace
}  // namespace miler::audit
