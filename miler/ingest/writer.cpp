// Rows into a batch: see detail_writer.h.
#include <cstring>

#include <fmt/format.h>

#include "miler/ingest/detail_writer.h"

namespace miler::ingest {
namespace {

constexpr std::size_t kLongestValue = 200;  ///< of a value quoted in a problem, in bytes

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
  hash = (hash ^ value) * 0x9E37'79B9'7F4A'7C15U;
  return hash ^ hash >> 32U;
}
std::uint64_t mixed(std::uint64_t hash, std::string_view text) { return mixed(hash, hash_of(text)); }

std::uint64_t key_of(const PersonText& p) {
  const std::uint64_t facts = std::uint64_t{p.born.packed()} << 32U | std::uint64_t{p.nation.packed()} << 8U |
                              static_cast<std::uint64_t>(p.sex);
  return mixed(mixed(mixed(1, p.name), p.code), facts);
}
std::uint64_t key_of(const VenueText& v) {
  return mixed(mixed(mixed(mixed(2, v.name), v.city), v.region), v.country.packed());
}
std::uint64_t key_of(const MeetText& m) {
  return mixed(mixed(mixed(mixed(3, m.name), m.edition), m.code), static_cast<std::uint64_t>(m.level));
}

template <class T, class Value>
std::uint32_t index_of(const Value& value, std::uint64_t hash, std::vector<T>& values,
                       std::unordered_map<std::uint64_t, std::uint32_t>& known) {
  const auto next = static_cast<std::uint32_t>(values.size());
  for (;; ++hash) {
    const std::uint32_t index = known.try_emplace(hash, next).first->second;
    if (index == next) values.emplace_back(value);
    if (index == next || values[index] == value) return index;
  }
}

/// Quoted in a problem: not longer than a line, and cut between letters.
std::string shown(std::string_view value) {
  if (value.size() <= kLongestValue) return std::string{value};
  std::size_t end = kLongestValue;
  while (end > 0 && (static_cast<std::uint8_t>(value[end]) & 0xC0U) == 0x80U) --end;
  return std::string{value.substr(0, end)} + "...";
}

}  // namespace

/// source    the multiply and fold step is that of SplitMix64
std::uint64_t hash_of(std::string_view bytes) {
  std::uint64_t hash = mixed(0, bytes.size());
  while (bytes.size() >= 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes.data(), 8);
    hash = mixed(hash, eight);
    bytes.remove_prefix(8);
  }
  if (bytes.empty()) return hash;
  std::uint64_t rest = 0;
  std::memcpy(&rest, bytes.data(), bytes.size());
  return mixed(hash, rest);
}

BatchWriter::BatchWriter(Batch& batch, std::string_view path, std::string_view format,
                         std::string_view content)
    : batch_{batch}, file_{static_cast<std::uint32_t>(batch.files.size())} {
  batch_.files.push_back({.path = std::string{path},
                          .format = std::string{format},
                          .checksum = fmt::format("{:016x}", hash_of(content))});
}

std::uint32_t BatchWriter::person(const PersonText& person) {
  return index_of(person, key_of(person), batch_.people, batch_.index.people);
}

std::uint32_t BatchWriter::venue(const VenueText& venue) {
  if (venue == VenueText{}) return kNone;
  return index_of(venue, key_of(venue), batch_.venues, batch_.index.venues);
}

std::uint32_t BatchWriter::meet(const MeetText& meet) {
  if (meet == MeetText{}) return kNone;
  return index_of(meet, key_of(meet), batch_.meets, batch_.index.meets);
}

std::uint32_t BatchWriter::text(std::string_view text) {
  if (text.empty()) return kNone;
  return index_of(text, hash_of(text), batch_.texts, batch_.index.texts);
}

std::uint32_t BatchWriter::source(std::string_view key) {
  for (std::size_t i = 0; i < batch_.sources.size(); ++i) {
    if (batch_.sources[i].key == key) return static_cast<std::uint32_t>(i);
  }
  batch_.sources.emplace_back().key = key;
  return static_cast<std::uint32_t>(batch_.sources.size() - 1);
}

bool BatchWriter::describe(const SourceDraft& described) {
  SourceDraft& known = batch_.sources[source(described.key)];
  if (known.described_in == kNone) {
    known = described;
    known.described_in = file_;
    return true;
  }
  const bool same = known.title == described.title && known.published == described.published &&
                    known.licence == described.licence && known.confidence == described.confidence;
  if (same) ++file().folded;
  return same;
}

std::uint32_t BatchWriter::source_of_format(std::string_view key, std::string_view title,
                                            Confidence confidence) {
  const std::uint32_t index = source(key);
  SourceDraft& known = batch_.sources[index];
  if (known.title.empty()) {
    known.title = title;
    known.confidence = confidence;
  }
  return index;
}

void BatchWriter::refuse(std::uint32_t line, std::uint32_t column, std::string_view field,
                         std::string_view value, std::string reason) {
  add({.line = line,
       .column = column,
       .field = std::string{field},
       .value = shown(value),
       .reason = std::move(reason)});
}

void BatchWriter::refuse_heading(std::uint32_t line, std::string_view field, std::string_view value,
                                 std::string reason) {
  add({.line = line,
       .field = std::string{field},
       .value = shown(value),
       .reason = std::move(reason),
       .concerns = Problem::Concerns::Heading});
}

void BatchWriter::add(Problem problem) {
  problem.file = file_;
  ++file().problems;
  batch_.problems.push_back(std::move(problem));
}

void BatchWriter::note(std::string text) { batch_.notes.push_back({file_, std::move(text)}); }

}  // namespace miler::ingest
