// Output compared byte for byte with a file under tests/goldens/.
#pragma once

#include <string_view>

#include <gtest/gtest.h>

namespace miler::testing {

/// EXPECT_TRUE(matches_golden("story/preview.txt", text)). With MILER_UPDATE_GOLDENS=1 in the environment the
/// file is rewritten instead, to be reviewed as a diff.
::testing::AssertionResult matches_golden(std::string_view name, std::string_view text);

}  // namespace miler::testing
