// The judge itself: one that forgives would let every page pass.
#include "tests/render/xml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace miler::render::testing {
namespace {

TEST(MarkupFault, SoundMarkupHasNone) {
  EXPECT_EQ(markup_fault("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"></head>"
                         "<body>a &amp; b<br><svg><path d=\"M0 0\"/></svg></body></html>"),
            "");
}

TEST(MarkupFault, WhatANameCouldBreak) {
  for (const auto* broken :
       {"<b>", "<b></i>", "<b>a & b</b>", "<b>a < b</b>", "<b x=y>a</b>", "<b x=\"<\">a</b>",
        "<script>a</script>", "<b onclick=\"a\">b</b>", "a > b", "<b x=\"a\"b\">c</b>"}) {
    EXPECT_NE(markup_fault(broken), "") << broken;
  }
}

}  // namespace
}  // namespace miler::render::testing
