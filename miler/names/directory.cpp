// People asked for by name. Venues, series and meetings: places.cpp; races: races.cpp.
#include "miler/names/directory.h"

#include <algorithm>

#include <fmt/format.h>

#include "miler/names/detail_choose.h"
#include "miler/names/detail_people.h"
#include "miler/names/fold.h"

namespace miler::names {
namespace {

bool overlap(Date a, Date b) { return a.earliest() <= b.latest() && b.earliest() <= a.latest(); }

bool fits(const Archive& archive, AthleteId id, const PersonHints& hints) {
  const AthleteRow& row = archive[id];
  if (hints.sex && *hints.sex != row.sex) return false;
  if (hints.born.known() && row.born.known() && !overlap(hints.born, row.born)) return false;
  if (!hints.nation.known() || row.nation == hints.nation) return true;
  const auto spells = archive.nation_history(id);
  return std::ranges::any_of(spells,
                             [&](const NationSpell& spell) { return spell.nation == hints.nation; }) ||
         std::ranges::any_of(archive.of(id), [&](PerformanceId performance) {
           return archive.nations()[performance.row] == hints.nation;
         });
}

}  // namespace

Directory::Directory(const Archive& archive) : archive_{&archive} {}
Directory::~Directory() = default;
Directory::Directory(Directory&&) noexcept = default;
Directory& Directory::operator=(Directory&&) noexcept = default;

const Directory::People& Directory::people() const {
  if (!people_) people_ = std::make_unique<People>(*archive_);
  return *people_;
}

std::vector<AthleteId> Directory::athletes(std::string_view words, const PersonHints& hints) const {
  if (const auto id = by_stable_id(words, "athlete:", [&](auto text) { return archive_->athlete(text); })) {
    return {*id};
  }
  return people().find(fold(words), [&](AthleteId id) { return fits(*archive_, id, hints); });
}

Expected<AthleteId> Directory::athlete(std::string_view words, const PersonHints& hints) const {
  const auto found = athletes(words, hints);
  if (found.size() == 1) return found.front();
  const auto told = [&](AthleteId id) { return describe(id); };
  if (!found.empty()) return Unexpected{ambiguous("athlete", words, found, told)};
  // Somebody of that name there may be, of another nation or sex.
  auto others = people().find(fold(words), [](AthleteId) { return true; });
  if (others.empty()) others = people().nearest(fold(words));
  return Unexpected{not_found("athlete", words, others, told)};
}

std::string Directory::describe(AthleteId id) const {
  const AthleteRow& row = (*archive_)[id];
  std::string known = to_string(row.nation);
  if (row.born.known()) {
    if (!known.empty()) known += ", ";
    known += "born " + to_string(row.born);
  }
  return fmt::format("{}{} {}", archive_->text(row.name), known.empty() ? "" : " (" + known + ")",
                     archive_->id_of(id));
}

}  // namespace miler::names
