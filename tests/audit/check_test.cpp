// The table of checks, a clean archive, and evidence.
#include <algorithm>
#include <string>

#include <gmock/gmock.h>

#include "tests/audit/told.h"

namespace miler::audit {
namespace {

using ::testing::IsEmpty;
using testing::Sheet;

TEST(Checks, HaveAWordAndASentenceEach) {
  for (std::size_t i = 0; i < check_kinds().size(); ++i) {
    const CheckKind& kind = check_kinds()[i];
    EXPECT_EQ(static_cast<std::size_t>(kind.check), i) << kind.word;
    EXPECT_EQ(&kind_of(kind.check), &kind);
    EXPECT_FALSE(kind.word.empty() || kind.looks_for.empty());
  }
}

TEST(Checks, ACleanArchiveHasNoFindings) {
  const Sheet sheet{R"(
      1999-07-07  mile  3:43.13  El_Guerrouj  MAR  Roma    1 born:1974-09-14
      1999-07-07  mile  3:43.40  Ngeny        KEN  Roma    2 born:1978-11-02
      2023-09-16  mile  3:43.73  Ingebrigtsen NOR  Eugene  1 born:2000-09-19
      record  world ratified 1999-07-07 El_Guerrouj
      split   1999-07-07 El_Guerrouj 800m 1:51.58
  )"};
  std::vector<std::string> messages;
  for (const Finding& finding : check(sheet.view())) messages.push_back(finding.message);
  EXPECT_THAT(messages, IsEmpty());
}

TEST(Checks, ComeByKindWithTheirEvidence) {
  const Sheet sheet{R"(
      2024-01-01  mile  3:50.00  Ada 2 Oslo born:2015
      2024-01-01  mile  3:51.00  Ben 1 Oslo unresolved
      2024-01-02  mile  3:50.00  Ada 1 Rome
      2024-01-02  mile  3:49.00  Ben 2 Rome
  )"};
  const auto findings = check(sheet.view());
  ASSERT_FALSE(findings.empty());
  EXPECT_TRUE(std::ranges::is_sorted(findings, {}, &Finding::check));
  for (const Finding& finding : findings) {
    EXPECT_FALSE(finding.evidence.empty()) << finding.message;
    EXPECT_EQ(finding.severity, kind_of(finding.check).severity);
    EXPECT_FALSE(finding.message.ends_with('.')) << finding.message;
  }
}

}  // namespace
}  // namespace miler::audit
