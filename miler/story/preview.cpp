#include "miler/story/preview.h"

#include <algorithm>

#include <fmt/format.h>

#include "miler/story/detail_gather.h"

namespace miler::story {

std::optional<EventName> sister_event(const EventName& event) {
  constexpr std::pair<std::string_view, std::string_view> kSisters[] = {{"mile", "1500"}, {"3000", "2mile"}};
  const std::string word = to_word(event);
  for (const auto& [one, other] : kSisters) {
    if (word == one) return *parse_event_name(other);
    if (word == other) return *parse_event_name(one);
  }
  return std::nullopt;
}

std::vector<Duration> barriers_of(const Event& event) {
  struct Row {
    std::string_view word;
    Sex sex;
    std::vector<std::string_view> marks;
  };
  static const std::vector<Row> kRows = {
      {"800", Sex::Men, {"1:43", "1:44", "1:45"}},     {"800", Sex::Women, {"1:57", "1:58", "2:00"}},
      {"1500", Sex::Men, {"3:30", "3:32", "3:35"}},    {"1500", Sex::Women, {"3:57", "4:00", "4:05"}},
      {"mile", Sex::Men, {"3:47", "3:50", "3:55"}},    {"mile", Sex::Women, {"4:20", "4:25", "4:30"}},
      {"3000", Sex::Men, {"7:30", "7:40", "7:50"}},    {"3000", Sex::Women, {"8:30", "8:45", "9:00"}},
      {"2mile", Sex::Men, {"8:05", "8:10", "8:20"}},   {"2mile", Sex::Women, {"9:10", "9:20", "9:30"}},
      {"5000", Sex::Men, {"12:50", "13:00", "13:15"}}, {"5000", Sex::Women, {"14:30", "15:00", "15:15"}},
  };
  std::vector<Duration> barriers;
  for (const Row& row : kRows) {
    if (row.word != to_word(event) || row.sex != event.sex) continue;
    for (const std::string_view mark : row.marks) barriers.push_back(*parse_duration(mark));
  }
  return barriers;
}

std::string in_prose(Country country) {
  constexpr std::string_view kPlurals[] = {"Bahamas",     "Comoros",     "Gambia",    "Maldives",
                                           "Netherlands", "Philippines", "Seychelles"};
  const std::string_view name = find_nation(country)->name;
  const bool article = name.starts_with("United ") || name.ends_with(" Republic") ||
                       name.ends_with(" Islands") || std::ranges::find(kPlurals, name) != std::end(kPlurals);
  return fmt::format("{}{}", article ? "the " : "", name);
}

Mark barrier_mark(Duration barrier) { return {.time = barrier, .precision = Precision::Second}; }

Expected<Preview> preview(const View& view, const names::Directory& directory, Field field) {
  Expected<ResolvedField> resolved = resolve(view.archive(), directory, std::move(field));
  if (!resolved) return Unexpected{resolved.error()};
  Preview told{.resolved = std::move(*resolved),
               .as_of = view.day(),
               .sister_event = {},
               .entrants = {},
               .scratched = {},
               .summary = {},
               .records = {},
               .nation_records = {},
               .progression = {},
               .set_in_host = {},
               .matrix = rivalry::Matrix{{}},
               .rivalry = {},
               .counts = {},
               .at_venue = {},
               .depth = {}};
  told.sister_event = sister_event(told.resolved.field.event.name());
  told.entrants = gather_entrants(view, told.resolved, told.sister_event);
  std::ranges::copy_if(told.resolved.field.starters, std::back_inserter(told.scratched), &Starter::scratched);
  gather_records(view, told);
  gather_rivalry(view, told);
  gather_counts(view, told);
  told.depth = gather_depth(told);
  told.summary = summarize(view, told);
  return told;
}

}  // namespace miler::story
