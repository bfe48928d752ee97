// See difference.h.
#include "miler/store/difference.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "miler/store/detail_words.h"

namespace miler::store {

namespace {

/// A property of a row, as text.
template <class RowId>
struct Property {
  std::string_view field;
  std::string (*text)(const Archive&, RowId);
};

template <class Enum>
std::string word(Enum value) {
  return std::string{Words<Enum>::kAll[static_cast<std::size_t>(value)]};
}

constexpr Property<AthleteId> kOfAthletes[] = {
    {"name", [](const Archive& a, AthleteId id) { return std::string{a.text(a[id].name)}; }},
    {"sex", [](const Archive& a, AthleteId id) { return word(a[id].sex); }},
    {"born", [](const Archive& a, AthleteId id) { return to_string(a[id].born); }},
    {"nation", [](const Archive& a, AthleteId id) { return to_string(a[id].nation); }},
    {"home", [](const Archive& a, AthleteId id) { return std::string{a.text(a[id].home)}; }},
    {"affiliation", [](const Archive& a, AthleteId id) { return std::string{a.text(a[id].affiliation)}; }},
    {"family", [](const Archive& a, AthleteId id) { return std::string{a.text(a[id].family)}; }},
};

constexpr Property<PerformanceId> kOfPerformances[] = {
    {"mark",
     [](const Archive& a, PerformanceId id) { return a[id].mark ? to_string(*a[id].mark) : std::string{}; }},
    {"status",
     [](const Archive& a, PerformanceId id) {
       const Status status = a[id].traits.status();
       return status == Status::Ok ? std::string{} : word(status);
     }},
    {"place",
     [](const Archive& a, PerformanceId id) {
       return a[id].place == 0 ? std::string{} : std::to_string(a[id].place);
     }},
    {"date", [](const Archive& a, PerformanceId id) { return to_string(a[id].date); }},
    {"nation", [](const Archive& a, PerformanceId id) { return to_string(a[id].nation); }},
    {"kind",
     [](const Archive& a, PerformanceId id) {
       const Kind kind = a[id].traits.kind();
       return kind == Kind::Race ? std::string{} : word(kind);
     }},
    {"track", [](const Archive& a, PerformanceId id) { return word(a[id].traits.course()); }},
    {"annulled",
     [](const Archive& a, PerformanceId id) { return std::string{a[id].traits.annulled() ? "yes" : ""}; }},
};

constexpr Property<RecordId> kOfRecords[] = {
    {"mark", [](const Archive& a, RecordId id) { return to_string(a[id].mark); }},
    {"status", [](const Archive& a, RecordId id) { return word(a[id].status); }},
    {"kind", [](const Archive& a, RecordId id) { return word(a[id].kind); }},
    {"ratified", [](const Archive& a, RecordId id) { return to_string(a[id].ratified); }},
    {"rescinded", [](const Archive& a, RecordId id) { return to_string(a[id].rescinded); }},
};

std::string id_of(const Archive& archive, AthleteId id) { return archive.id_of(id); }
std::string id_of(const Archive& archive, PerformanceId id) { return archive.id_of(id); }
std::string id_of(const Archive& archive, RecordId id) {
  const RecordRow& row = archive[id];
  std::string of = row.performance.known() ? archive.id_of(row.performance) : std::string{"performance:"};
  return fmt::format("record:{}/{}", archive.text(row.scope), of.substr(of.find(':') + 1));
}

template <class RowId>
using Named = std::vector<std::pair<std::string, RowId>>;

/// Every row with its id, in the order of ids.
template <class RowId>
Named<RowId> by_id(const Archive& archive, std::size_t count) {
  Named<RowId> rows;
  rows.reserve(count);
  for (std::uint32_t row = 0; row < count; ++row) rows.emplace_back(id_of(archive, RowId{row}), RowId{row});
  std::ranges::sort(rows);
  return rows;
}

template <class RowId>
class Comparison {
 public:
  Comparison(const Archive& before, const Archive& after, std::span<const Property<RowId>> properties,
             std::vector<Difference>& found)
      : before_{before}, after_{after}, properties_{properties}, found_{found} {}

  void run(std::size_t rows_before, std::size_t rows_after) {
    const Named<RowId> old_rows = by_id<RowId>(before_, rows_before);
    const Named<RowId> new_rows = by_id<RowId>(after_, rows_after);
    auto was = old_rows.begin();
    auto is = new_rows.begin();
    while (was != old_rows.end() || is != new_rows.end()) {
      const bool removed = is == new_rows.end() || (was != old_rows.end() && was->first < is->first);
      const bool added = !removed && (was == old_rows.end() || is->first < was->first);
      if (removed) {
        add(Change::Removed, was->first, was->second, RowId{});
        ++was;
      } else if (added) {
        add(Change::Added, is->first, RowId{}, is->second);
        ++is;
      } else {
        add(Change::Changed, is->first, was->second, is->second);
        ++was;
        ++is;
      }
    }
  }

 private:
  void add(Change change, const std::string& id, RowId was, RowId is) {
    Difference difference{.change = change, .id = id, .fields = {}};
    for (const Property<RowId>& property : properties_) {
      std::string old_text = was.known() ? property.text(before_, was) : std::string{};
      std::string new_text = is.known() ? property.text(after_, is) : std::string{};
      if (old_text == new_text) continue;
      difference.fields.push_back({std::string{property.field}, std::move(old_text), std::move(new_text)});
    }
    if (change != Change::Changed || !difference.fields.empty()) found_.push_back(std::move(difference));
  }

  const Archive& before_;
  const Archive& after_;
  std::span<const Property<RowId>> properties_;
  std::vector<Difference>& found_;
};

}  // namespace

std::vector<Difference> difference(const Archive& before, const Archive& after) {
  std::vector<Difference> found;
  const Columns& was = before.tables();
  const Columns& is = after.tables();
  Comparison<AthleteId>{before, after, kOfAthletes, found}.run(was.athletes.size(), is.athletes.size());
  Comparison<PerformanceId>{before, after, kOfPerformances, found}.run(before.size(), after.size());
  Comparison<RecordId>{before, after, kOfRecords, found}.run(was.records.size(), is.records.size());
  return found;
}

}  // namespace miler::store
