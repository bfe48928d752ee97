#include "miler/render/chart.h"

#include <algorithm>

#include <fmt/format.h>

#include "miler/render/format.h"

namespace miler::render {
namespace {

// User units of the drawing, one to a CSS pixel at full width.
constexpr int kWidth = 920, kHeight = 430, kLeft = 66, kRight = 24, kTop = 30, kBottom = 40;
constexpr int kLabelHeight = 14, kCharacterWidth = 7;

/// Maps days and times to the drawing in whole tenths of a unit: the same bytes on every machine.
class Scale {
 public:
  Scale(Day first, Day last, Duration fastest, Duration slowest)
      : first_{first},
        days_{std::max<std::int64_t>(1, (last - first).count())},
        fastest_{fastest.centiseconds()},
        range_{std::max(1, slowest.centiseconds() - fastest.centiseconds())} {}

  std::int64_t x(Day day) const {
    return kLeft * 10 + (day - first_).count() * (kWidth - kLeft - kRight) * 10 / days_;
  }
  std::int64_t y(Duration time) const {
    return (kHeight - kBottom) * 10 -
           std::int64_t{time.centiseconds() - fastest_} * (kHeight - kTop - kBottom) * 10 / range_;
  }

 private:
  Day first_;
  std::int64_t days_;
  std::int32_t fastest_, range_;
};

std::string tenths(std::int64_t value) { return fmt::format("{}.{}", value / 10, value % 10); }

/// Grid distance in seconds so that there are four to nine lines.
std::int32_t grid_step(std::int32_t range_cs) {
  for (const std::int32_t seconds : {1, 2, 5, 10, 20, 30, 60}) {
    if (range_cs / (seconds * 100) <= 9) return seconds;
  }
  return 120;
}

struct Box {
  std::int64_t left, top, right, bottom;
  bool meets(const Box& other) const {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }
};

void append_grid(std::string& out, const Scale& scale, Day first, Day last, Duration fastest,
                 Duration slowest) {
  const std::int32_t step = grid_step(slowest.centiseconds() - fastest.centiseconds());
  const std::int32_t begin = (fastest.centiseconds() / 100 / step + 1) * step;
  for (std::int32_t second = begin; second * 100 <= slowest.centiseconds(); second += step) {
    const Duration at = Duration::seconds(second);
    const std::string y = tenths(scale.y(at));
    out += fmt::format(
        "<path class=\"g\" d=\"M{} {}H{}\"/><text class=\"t\" x=\"{}\" y=\"{}\" "
        "text-anchor=\"end\">{}</text>\n",
        kLeft, y, kWidth - kRight, kLeft - 8, tenths(scale.y(at) + 40),
        to_string(Mark{.time = at, .precision = Precision::Second}));
  }
  using std::chrono::year_month_day;
  const int from = static_cast<int>(year_month_day{first}.year()),
            to = static_cast<int>(year_month_day{last}.year());
  const int years = to - from > 60 ? 20 : to - from > 25 ? 10 : 5;
  for (int year = (from / years + 1) * years; year <= to; year += years) {
    const Day day{std::chrono::year{year} / 1 / 1};
    out += fmt::format(
        "<path class=\"g\" d=\"M{0} {1}V{2}\"/><text class=\"t\" x=\"{0}\" y=\"{3}\" "
        "text-anchor=\"middle\">{4}</text>\n",
        tenths(scale.x(day)), kTop, kHeight - kBottom, kHeight - kBottom + 20, year);
  }
}

/// What a filled dot means, in the upper right corner; the room it takes.
Box append_legend(std::string& out, std::string_view meaning) {
  constexpr int kBase = 20, kEnd = kWidth - kRight - 16;
  if (meaning.empty()) return {};
  out += fmt::format(
      "<circle class=\"d m\" cx=\"{}\" cy=\"{}\" r=\"4\"/><text class=\"t\" x=\"{}\" y=\"{}\" "
      "text-anchor=\"end\">{}</text>\n",
      kEnd + 10, kBase - 4, kEnd, kBase, escape_html(meaning));
  const auto width = static_cast<std::int64_t>(display_width(meaning)) * kCharacterWidth;
  return {(kEnd - width) * 10, 0, std::int64_t{kWidth} * 10, (kBase + 4) * 10};
}

/// Labels go above and to the right of their step where no label or step is in the way; a name is written
/// once for steps in a row.
void append_labels(std::string& out, const StepChart& chart, const Scale& scale, const Box& legend) {
  std::vector<Box> taken{legend};
  for (std::size_t i = chart.steps.size(); i-- > 0;) {
    const ChartStep& step = chart.steps[i];
    const bool last_of_run = i + 1 == chart.steps.size() || chart.steps[i + 1].name != step.name;
    if (!last_of_run) continue;
    const std::string label =
        i + 1 == chart.steps.size() ? fmt::format("{} {}", step.name, to_string(step.mark)) : step.name;
    const std::int64_t x = scale.x(step.date.earliest()), y = scale.y(step.mark.time);
    const auto width = static_cast<std::int64_t>(display_width(label)) * kCharacterWidth * 10;
    const std::int64_t left =
        std::max<std::int64_t>(0, std::min(x + 60, std::int64_t{kWidth - kRight} * 10 - width));
    const Box box{left, y - (kLabelHeight + 4) * 10, left + width, y - 40};
    if (std::ranges::any_of(taken, [&box](const Box& other) { return other.meets(box); })) continue;
    taken.push_back(box);
    out += fmt::format("<text class=\"l\" x=\"{}\" y=\"{}\">{}</text>\n", tenths(left), tenths(y - 60),
                       escape_html(label));
  }
}

}  // namespace

std::string to_svg(const StepChart& chart) {
  if (chart.steps.empty()) return {};
  const auto [best, worst] = std::ranges::minmax_element(
      chart.steps, [](const ChartStep& a, const ChartStep& b) { return a.mark.time < b.mark.time; });
  const Duration fastest = best->mark.time, slowest = worst->mark.time;
  const Day first = chart.steps.front().date.earliest();
  const Day last = std::max(chart.until.earliest(), chart.steps.back().date.earliest());
  const Scale scale{first, last, fastest, slowest};
  std::string out = fmt::format(
      "<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"{}\" xmlns=\"http://www.w3.org/2000/svg\">\n"
      "<style>.g{{stroke:var(--line,#ccc);fill:none}}.t{{fill:var(--soft,#555);font-size:12px}}"
      ".l{{fill:var(--ink,#111);font-size:12px}}.s{{stroke:var(--accent,#a3301f);stroke-width:2;fill:none}}"
      ".d{{fill:var(--card,#fff);stroke:var(--accent,#a3301f);stroke-width:2}}.m{{fill:var(--accent,#a3301f)}"
      "}</style>\n",
      kWidth, kHeight, escape_html(chart.title));
  append_grid(out, scale, first, last, fastest, slowest);
  std::string path;
  for (const ChartStep& step : chart.steps) {
    const std::string x = tenths(scale.x(step.date.earliest())), y = tenths(scale.y(step.mark.time));
    path += path.empty() ? fmt::format("M{} {}", x, y) : fmt::format("H{}V{}", x, y);
  }
  out += fmt::format("<path class=\"s\" d=\"{}H{}\"/>\n", path, tenths(scale.x(last)));
  for (const ChartStep& step : chart.steps) {
    out += fmt::format("<circle class=\"d{}\" cx=\"{}\" cy=\"{}\" r=\"4\"><title>{} {} {}</title></circle>\n",
                       step.marked ? " m" : "", tenths(scale.x(step.date.earliest())),
                       tenths(scale.y(step.mark.time)), escape_html(step.name), to_string(step.mark),
                       to_prose(step.date));
  }
  append_labels(out, chart, scale, append_legend(out, chart.marked_means));
  return out + "</svg>\n";
}

}  // namespace miler::render
