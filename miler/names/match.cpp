// Words against names, both folded. Names have few words, so the loops are short.
#include <algorithm>
#include <array>

#include "miler/base/text.h"
#include "miler/names/detail_match.h"

namespace miler::names {
namespace {

constexpr std::size_t kMostWords = 16;

struct Words {
  std::array<std::string_view, kMostWords> at;
  std::size_t count = 0;
};

Words words_of(std::string_view text) {
  Words out;
  while (!text.empty() && out.count < kMostWords) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end != 0) out.at[out.count++] = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

/// Gives each asked word a word of the name of its own, in the order asked.
template <class Fits>
bool each_fits(const Words& asked, const Words& name, Fits fits) {
  std::array<bool, kMostWords> used{};
  for (std::size_t i = 0; i < asked.count; ++i) {
    std::size_t j = 0;
    while (j < name.count && (used[j] || !fits(asked.at[i], name.at[j]))) ++j;
    if (j == name.count) return false;
    used[j] = true;
  }
  return true;
}

/// `asked` without its spaces stands in `name` without its, from the beginning of a word on.
bool runs_on(std::string_view asked, std::string_view name) {
  for (std::size_t start = 0; start < name.size(); ++start) {
    if (start != 0 && name[start - 1] != ' ') continue;
    std::size_t i = 0;
    for (std::size_t j = start; j < name.size() && i < asked.size(); ++j) {
      if (asked[i] == ' ') ++i;
      if (name[j] == ' ') continue;
      if (asked[i] != name[j]) break;
      ++i;
    }
    if (i == asked.size()) return true;
  }
  return false;
}

}  // namespace

Match match(std::string_view asked, std::string_view name) {
  const Words a = words_of(asked);
  const Words b = words_of(name);
  if (a.count == 0) return Match::None;
  std::size_t longest = 0;
  for (std::size_t i = 0; i < a.count; ++i) longest = std::max(longest, a.at[i].size());
  if (a.count <= b.count) {
    const auto same = [](std::string_view x, std::string_view y) { return x == y; };
    if (each_fits(a, b, same)) return a.count == b.count ? Match::Whole : Match::Words;
    const auto initial = [](std::string_view x, std::string_view y) {
      return x == y || (x.size() == 1 && y.starts_with(x));
    };
    if (longest > 1 && each_fits(a, b, initial)) return Match::Words;
    if (longest < 3) return Match::None;
    const auto begins = [](std::string_view x, std::string_view y) { return y.starts_with(x); };
    if (each_fits(a, b, begins)) return Match::Beginnings;
  }
  return longest >= 3 && runs_on(asked, name) ? Match::Beginnings : Match::None;
}

Nearest::Nearest(std::string asked)
    : asked_{std::move(asked)}, limit_{std::clamp<std::size_t>(asked_.size() / 4, 1, 4)} {}

void Nearest::offer(std::string_view name, std::uint32_t row) {
  std::size_t distance = edit_distance(asked_, name, limit_);
  const Words parts = words_of(name);
  for (std::size_t i = 0; i < parts.count && distance > 0; ++i) {
    distance = std::min(distance, edit_distance(asked_, parts.at[i], limit_));
  }
  if (distance <= limit_) found_.emplace_back(distance, row);
}

std::vector<std::uint32_t> Nearest::best(std::size_t most) const {
  auto sorted = found_;
  std::ranges::sort(sorted);
  std::vector<std::uint32_t> rows;
  for (const auto& [distance, row] : sorted) {
    if (rows.size() == most) break;
    if (std::ranges::find(rows, row) == rows.end()) rows.push_back(row);
  }
  return rows;
}

}  // namespace miler::names
