// Names in coverage statements.
#include "miler/archive/coverage.h"

#include <gtest/gtest.h>

#include "tests/support/said.h"
#include "tests/support/sheet.h"

namespace miler {
namespace {

TEST(Coverage, NamesThatNobodyHasAreTold) {
  const testing::Sheet sheet{"2024-05-25  mile  3:45.34  Kerr  GBR  Eugene  1"};
  const auto message = [&](std::string_view scope) {
    const auto read =
        parse_coverage(sheet.archive(), "men mile until 2024 " + std::string{scope} + ": all performances");
    return read ? "read" : read.error().message;
  };
  EXPECT_EQ(message("at Bislett"), "no venue is called 'Bislett'");
  EXPECT_EQ(message("meet Weltklasse"), "no meet is called 'Weltklasse'");
  EXPECT_EQ(message("athlete athlete:nurmi"), "no athlete is called 'athlete:nurmi'");
  EXPECT_EQ(message("at Eugene"), "read");
}

TEST(Coverage, AVenueMayBeNamedByAnAliasButNotByTheNameOfTwo) {
  testing::SaidBook book;
  book.said.venues.push_back({.venue = book.venue("a"), .name = "Hayward Field", .origin = book.by("list")});
  book.said.venues.push_back({.venue = book.venue("b"), .name = "Stadium", .origin = book.by("list")});
  book.said.venues.push_back({.venue = book.venue("c"), .name = "Stadium", .origin = book.by("list")});
  book.said.venue_names.push_back(
      {.venue = book.venue("a"), .alias = "The Cathedral", .origin = book.by("list")});
  const ArchivePtr archive = book.settle();
  EXPECT_TRUE(parse_coverage(*archive, "men mile until 2024 at the cathedral: all performances"));
  EXPECT_FALSE(parse_coverage(*archive, "men mile until 2024 at Stadium: all performances"));
}

}  // namespace
}  // namespace miler
