#include "miler/render/chart.h"

#include <cstdlib>

#include <gmock/gmock.h>

#include "miler/render/format.h"
#include "tests/render/sample.h"
#include "tests/render/xml.h"
#include "tests/support/property.h"

namespace miler::render {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

StepChart four_minutes() {
  return {.title = "How the world record fell",
          .marked_means = "set in GBR",
          .steps = {{.date = Date::of(1945, 7, 17), .mark = *parse_mark("4:01.4h"), .name = "Hägg"},
                    {.date = Date::of(1954, 5, 6),
                     .mark = *parse_mark("3:59.4h"),
                     .name = "Bannister",
                     .marked = true},
                    {.date = Date::of(1954, 6, 21), .mark = *parse_mark("3:58.0h"), .name = "Landy"}},
          .until = Date::of(1957, 7, 19)};
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

TEST(Chart, HasADotForEveryStepAndFillsTheMarked) {
  const std::string svg = to_svg(four_minutes());
  EXPECT_EQ(testing::markup_fault(svg), "");
  EXPECT_THAT(svg, StartsWith("<svg "));
  EXPECT_EQ(count(svg, "<circle class=\"d\""), 2U);
  EXPECT_EQ(count(svg, "<circle class=\"d m\""), 2U) << "one of a step, one of the legend";
  EXPECT_THAT(svg, HasSubstr("<title>Bannister 3:59.4h 6 May 1954</title>"));
  EXPECT_THAT(svg, HasSubstr(">Landy 3:58.0h</text>")) << "the last says its mark";
  EXPECT_THAT(svg, HasSubstr("role=\"img\" aria-label=\"How the world record fell\""));
}

TEST(Chart, TheFirstStandsLeftAndTheLastStandsLow) {
  const std::string svg = to_svg(four_minutes());
  EXPECT_THAT(svg, HasSubstr("cx=\"66.0\" cy=\"30.0\"")) << "the slowest, on the first day: upper left";
  EXPECT_THAT(svg, HasSubstr("cy=\"390.0\"")) << "the fastest: at the bottom";
  EXPECT_THAT(svg, HasSubstr("H896.0\"/>")) << "the line runs on to the day asked";
}

TEST(Chart, NothingToDrawIsNothing) {
  EXPECT_EQ(to_svg({.title = {}, .marked_means = {}, .steps = {}, .until = Date::of(2024)}), "");
}

TEST(Chart, OneStepIsALine) {
  StepChart chart = four_minutes();
  chart.steps.resize(1);
  EXPECT_EQ(testing::markup_fault(to_svg(chart)), "");
}

TEST(Chart, NamesAreEscaped) {
  StepChart chart = four_minutes();
  chart.title = chart.marked_means = chart.steps[2].name = testing::kHostile;
  EXPECT_EQ(testing::markup_fault(to_svg(chart)), "");
}

TEST(Chart, AStepAfterTheDayAskedStaysInTheDrawing) {
  StepChart chart = four_minutes();
  chart.until = Date::of(1950, 1, 1);
  EXPECT_THAT(to_svg(chart), Not(HasSubstr("cx=\"9"))) << "beyond the right edge, which is 896";
}

/// Labels as the drawing has them: left edge, width at the width of a wide letter, base line.
struct Label {
  double left, right, base;
};
std::vector<Label> labels_of(const std::string& svg) {
  constexpr double kLetter = 7;  // of 12 px text
  std::vector<Label> labels;
  constexpr std::string_view kBegin = "<text class=\"l\" x=\"";
  for (std::size_t at = svg.find(kBegin); at != std::string::npos; at = svg.find(kBegin, at + 1)) {
    const double x = std::strtod(svg.c_str() + at + kBegin.size(), nullptr);
    const double y = std::strtod(svg.c_str() + svg.find("y=\"", at) + 3, nullptr);
    const std::size_t text = svg.find('>', at) + 1;
    const std::string_view name = std::string_view{svg}.substr(text, svg.find('<', text) - text);
    labels.push_back({x, x + kLetter * static_cast<double>(display_width(name)), y});
  }
  return labels;
}

RC_GTEST_PROP(Chart, LabelsNeverOverlapAndNothingIsNegative, ()) {
  const auto gaps = *rc::gen::resize(40, rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(
                                             rc::gen::inRange(0, 2000), rc::gen::inRange(0, 200))));
  RC_PRE(!gaps.empty());
  StepChart chart{.title = "t", .marked_means = "set in USA", .steps = {}, .until = Date::of(2024, 5, 25)};
  Day day = Date::of(1900, 1, 1).earliest();
  std::int32_t time = 260'00;
  for (const auto& [days, faster] : gaps) {
    day += std::chrono::days{days % 1000};
    time -= faster % 40;
    chart.steps.push_back({.date = Date::of(day),
                           .mark = Mark{.time = Duration::centiseconds(time)},
                           .name = std::string(1 + static_cast<std::size_t>(days % 17), 'n')});
  }
  const std::string svg = to_svg(chart);
  RC_ASSERT(testing::markup_fault(svg).empty());
  RC_ASSERT(svg.find("\"-") == std::string::npos);
  const std::vector<Label> labels = labels_of(svg);
  RC_ASSERT(!labels.empty());
  constexpr double kLine = 12;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    RC_ASSERT(labels[i].right <= 920);
    for (std::size_t j = i + 1; j < labels.size(); ++j) {
      const bool apart = labels[i].right <= labels[j].left || labels[j].right <= labels[i].left ||
                         std::abs(labels[i].base - labels[j].base) >= kLine;
      RC_ASSERT(apart);
    }
  }
}

}  // namespace
}  // namespace miler::render
