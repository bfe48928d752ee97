// Cells that have been read before: a list of 72,000 rows names 8,000 people, and each is read once.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace miler::ingest {

/// What was made of a cell, by its bytes. References stay good.
template <class T>
class Seen {
 public:
  const T* find(std::string_view bytes) const {
    const auto found = seen_.find(bytes);
    return found == seen_.end() ? nullptr : &found->second;
  }
  const T& add(std::string_view bytes, T value) {
    return seen_.emplace(std::string{bytes}, std::move(value)).first->second;
  }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view bytes) const { return std::hash<std::string_view>{}(bytes); }
  };

  std::unordered_map<std::string, T, Hash, std::equal_to<>> seen_;
};

}  // namespace miler::ingest
