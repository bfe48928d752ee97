// The text pool: see detail_text_pool.h.
#include <limits>
#include <stdexcept>
#include <utility>

#include "miler/archive/detail_text_pool.h"

namespace miler {
namespace {

/// FNV-1a. Decides only where a text is looked for, never an order that anybody sees.
std::size_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xCBF2'9CE4'8422'2325;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x0000'0100'0000'01B3;
  return hash ^ (hash >> 32U);
}

}  // namespace

TextRef TextPool::intern(std::string_view text) {
  if (text.empty()) return {};
  if (2 * (used_ + 1) > slots_.size()) grow();
  TextRef& slot = slots_[slot_of(text)];
  if (slot.size != 0) return slot;
  if (bytes_.size() + text.size() > std::numeric_limits<std::uint32_t>::max()) {
    throw std::length_error{"an archive holds at most 4 GB of text"};
  }
  slot = {.begin = static_cast<std::uint32_t>(bytes_.size()),
          .size = static_cast<std::uint32_t>(text.size())};
  bytes_.insert(bytes_.end(), text.begin(), text.end());
  ++used_;
  return slot;
}

std::vector<char> TextPool::take() {
  std::vector<char> bytes = std::move(bytes_);
  *this = {};
  bytes.shrink_to_fit();
  return bytes;
}

void TextPool::grow() {
  std::vector<TextRef> old(slots_.empty() ? 1024 : 2 * slots_.size());
  old.swap(slots_);
  for (const TextRef ref : old) {
    if (ref.size != 0) slots_[slot_of(at(ref))] = ref;
  }
}

std::size_t TextPool::slot_of(std::string_view text) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash_of(text) & mask;
  while (slots_[slot].size != 0 && at(slots_[slot]) != text) slot = (slot + 1) & mask;
  return slot;
}

}  // namespace miler
