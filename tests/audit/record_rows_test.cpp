// Record rows against results.
#include <fmt/format.h>
#include <gmock/gmock.h>

#include "tests/audit/told.h"

namespace miler::audit {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(AuditRecords, ARecordSlowerThanAnEarlierMark) {
  constexpr std::string_view kSheet = R"(
      2023-06-01  1500  3:33.22  Faster  USA  Nashville
      2025-02-16  1500  3:52.85  Sutch   USA  Boston
      2025-02-17  1500  3:30.00  Later   USA  Boston
      record  nation:USA set 2025-02-16 Sutch
  )";
  EXPECT_THAT(
      told(kSheet, Check::RecordSlowerThanEarlierMark),
      ElementsAre(
          "the nation:USA record of 3:52.85 (2025-02-16) is slower than an earlier mark: Faster 3:33.22, "
          "men's 1500 m, Nashville, 2023-06-01"));
}

TEST(AuditRecords, WhatIsNotEligibleContradictsNothing) {
  constexpr std::string_view kSheet = R"(
      2023-06-01  mile  3:49.0   Oversized USA  Dempsey oversized
      2023-06-02  mile  3:49.0   Indoors   USA  Armory short
      2023-06-03  mile  3:49.0   Foreign   GBR  Oslo
      2024-06-01  mile  3:50.0   Holder    USA  Boston
      record  nation:USA set 2024-06-01 Holder
  )";
  EXPECT_THAT(told(kSheet, Check::RecordSlowerThanEarlierMark), IsEmpty());
}

struct Explained {
  std::string_view earlier, later;
  std::size_t findings;
  std::string_view why;
};

TEST(AuditRecords, AnEarlierMarkMayHaveARowThatTellsWhy) {
  constexpr Explained kCases[] = {
      {"never-submitted", "ratified", 0, "nobody asked for it"},
      {"rejected", "set", 0, "it was refused"},
      {"set", "ratified", 0, "a best beside the ratified records"},
      {"set", "set", 1, "the list contradicts itself"},
      {"ratified", "ratified", 1, "and so does this one"},
  };
  for (const Explained& c : kCases) {
    const std::string sheet = fmt::format(
        "1984-08-05 mile 4:15.8h Artyomova URS Leningrad women\n1985-08-21 mile 4:16.71 Decker USA Zurich "
        "women\n"
        "record world {} 1984-08-05 Artyomova\nrecord world {} 1985-08-21 Decker\n",
        c.earlier, c.later);
    EXPECT_EQ(told(sheet, Check::RecordSlowerThanEarlierMark).size(), c.findings) << c.why;
  }
}

// RULE records-in-tenths
TEST(AuditRecords, AMarkRatifiedInTenthsIsTheRunRoundedUp) {
  EXPECT_THAT(told("1979-07-17 mile 3:48.95 Coe\nrecord world ratified 1979-07-17 Coe mark:3:49.0\n",
                   Check::RecordWithoutMark),
              IsEmpty());
  EXPECT_THAT(
      told("1934-06-16 mile 4:06.7 Cunningham\nrecord world ratified 1934-06-16 Cunningham mark:4:06.8\n",
           Check::RecordWithoutMark),
      IsEmpty())
      << "to a fifth";
  EXPECT_THAT(
      told("1979-07-17 mile 3:48.95 Coe Oslo\nrecord world ratified 1979-07-17 Coe mark:3:48.8\n",
           Check::RecordWithoutMark),
      ElementsAre(
          "the world record of 3:48.8 is not the result's mark: Coe 3:48.95, men's mile, Oslo, 1979-07-17"));
}

}  // namespace
}  // namespace miler::audit
