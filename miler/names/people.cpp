// Names into buckets by counting: one pass folds, one places.
#include <algorithm>
#include <bit>
#include <span>
#include <tuple>

#include "miler/names/detail_people.h"
#include "miler/names/fold.h"

namespace miler::names {
namespace {

/// FNV-1a, with its high bits mixed in.
std::uint32_t hash_of(std::string_view word) {
  std::uint32_t hash = 2'166'136'261U;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16'777'619U;
  return hash ^ hash >> 15U;
}

template <class Visit>
void for_each_word(std::string_view key, Visit visit) {
  while (!key.empty()) {
    const std::size_t end = std::min(key.find(' '), key.size());
    visit(key.substr(0, end));
    key.remove_prefix(std::min(end + 1, key.size()));
  }
}

}  // namespace

Directory::People::People(const Archive& archive) : archive_{&archive} {
  const Columns& tables = archive.tables();
  const auto athletes = static_cast<std::uint32_t>(tables.athletes.size());
  alias_owner_.resize(tables.athlete_names.size());
  for (std::uint32_t row = 0; row < athletes; ++row) {
    const RowRange range = tables.athletes[row].aliases;
    for (std::uint32_t i = 0; i < range.count; ++i) alias_owner_[range.begin + i] = AthleteId{row};
  }
  const std::uint32_t count = athletes + static_cast<std::uint32_t>(alias_owner_.size());
  const std::uint32_t buckets = std::bit_ceil(std::max(count * 2, 16U));
  struct Entry {
    std::uint32_t bucket, name;
  };
  std::vector<Entry> entries;
  entries.reserve(std::size_t{count} * 3);
  std::string key;
  for (std::uint32_t name = 0; name < count; ++name) {
    fold(text(name), key);
    for_each_word(key, [&](std::string_view word) {
      entries.push_back({hash_of(word) & (buckets - 1), name});
    });
  }
  bucket_begin_.assign(buckets + 1, 0);
  for (const Entry& entry : entries) ++bucket_begin_[entry.bucket + 1];
  for (std::uint32_t i = 0; i < buckets; ++i) bucket_begin_[i + 1] += bucket_begin_[i];
  names_.resize(entries.size());
  std::vector<std::uint32_t> next{bucket_begin_.begin(), bucket_begin_.end() - 1};
  for (const Entry& entry : entries) names_[next[entry.bucket]++] = entry.name;
}

AthleteId Directory::People::owner(std::uint32_t name) const {
  const std::size_t athletes = archive_->tables().athletes.size();
  return name < athletes ? AthleteId{name} : alias_owner_[name - athletes];
}

std::string_view Directory::People::text(std::uint32_t name) const {
  const Columns& tables = archive_->tables();
  const std::size_t athletes = tables.athletes.size();
  return archive_->text(name < athletes ? tables.athletes[name].name
                                        : tables.athlete_names[name - athletes].name);
}

std::span<const std::uint32_t> Directory::People::bucket(std::string_view word) const {
  const auto buckets = static_cast<std::uint32_t>(bucket_begin_.size() - 1);
  const std::uint32_t at = hash_of(word) & (buckets - 1);
  return std::span{names_}.subspan(bucket_begin_[at], bucket_begin_[at + 1] - bucket_begin_[at]);
}

std::vector<AthleteId> Directory::People::by_words(const std::string& asked, Match least,
                                                   const Fits& fits) const {
  std::optional<std::span<const std::uint32_t>> rarest;
  for_each_word(asked, [&](std::string_view word) {
    if (word.size() < 2) return;
    const auto names = bucket(word);
    if (!rarest || names.size() < rarest->size()) rarest = names;
  });
  std::vector<AthleteId> found;
  if (!rarest) return found;
  std::string key;
  for (const std::uint32_t name : *rarest) {
    fold(text(name), key);
    if (match(asked, key) >= least && fits(owner(name))) found.push_back(owner(name));
  }
  return found;
}

std::vector<AthleteId> Directory::People::by_beginnings(const std::string& asked, const Fits& fits) const {
  std::vector<AthleteId> found;
  std::string key;
  const auto count = static_cast<std::uint32_t>(archive_->tables().athletes.size() + alias_owner_.size());
  for (std::uint32_t name = 0; name < count; ++name) {
    fold(text(name), key);
    if (match(asked, key) != Match::None && fits(owner(name))) found.push_back(owner(name));
  }
  return found;
}

std::vector<AthleteId> Directory::People::find(const std::string& asked, const Fits& fits) const {
  for (const Match least : {Match::Whole, Match::Words}) {
    auto found = by_words(asked, least, fits);
    if (!found.empty()) return busiest_first(std::move(found));
  }
  return busiest_first(by_beginnings(asked, fits));
}

std::vector<AthleteId> Directory::People::nearest(const std::string& asked) const {
  Nearest nearest{asked};
  std::string key;
  const auto count = static_cast<std::uint32_t>(archive_->tables().athletes.size() + alias_owner_.size());
  for (std::uint32_t name = 0; name < count; ++name) {
    fold(text(name), key);
    nearest.offer(key, owner(name).row);
  }
  std::vector<AthleteId> found;
  for (const std::uint32_t row : nearest.best(5)) found.push_back(AthleteId{row});
  return found;
}

std::vector<AthleteId> Directory::People::busiest_first(std::vector<AthleteId> found) const {
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::ranges::stable_sort(found, std::greater{}, [&](AthleteId id) { return archive_->of(id).size(); });
  return found;
}

}  // namespace miler::names
