// Which format a file is in, and the front door to all of them.
#include "miler/ingest/read.h"

#include <gtest/gtest.h>

namespace miler::ingest {
namespace {

TEST(Read, FormatsHaveWords) {
  for (int i = 0; i <= static_cast<int>(Format::GenericCsv); ++i) {
    const auto format = static_cast<Format>(i);
    EXPECT_EQ(parse_format(to_word(format)), format);
  }
  EXPECT_EQ(parse_format("lif").error().message, "'lif' is no input format");
}

struct Kind {
  std::string_view content;
  std::optional<Format> format;
  std::string_view why;
};
constexpr Kind kKinds[] = {
    {"sheet: x\n", Format::Sheet, "a sheet says so"},
    {"\n# by hand\n\nsheet: x\n", Format::Sheet, "after comments"},
    {"", std::nullopt, "nothing at all"},
};

TEST(Read, DetectsFormatsByTheirContent) {
  for (const Kind& kind : kKinds) EXPECT_EQ(detect(kind.content), kind.format) << kind.why;
}

TEST(Read, AFileInNoKnownFormatChangesNothing) {
  Batch batch;
  const auto read = ingest::read("list.pdf", "%PDF-1.4", {}, batch);
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().message, "'list.pdf' is in no known format");
  EXPECT_TRUE(batch.files.empty());
}

}  // namespace
}  // namespace miler::ingest
