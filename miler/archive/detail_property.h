// One property of one thing, and what was said of it.
#pragma once

#include <cstddef>
#include <tuple>
#include <utility>
#include <vector>

#include "miler/archive/statements.h"

namespace miler {

template <class T>
struct Side {
  T value;
  SourceKey source;
  Confidence confidence = Confidence::Medium;
  int exactness = 0;
};

/// Sides in the order of imports.
template <class T>
class Property {
 public:
  void say(T value, const Origin& origin, int exactness = 0) {
    sides_.push_back({std::move(value), origin.source, origin.confidence, exactness});
  }
  void clear() { sides_.clear(); }
  bool empty() const { return sides_.empty(); }
  const std::vector<Side<T>>& sides() const { return sides_; }

  /// The side that stands, among those that `agree` with the one of the highest confidence: the most exact.
  /// Equal ones: the earlier import.
  template <class Agree>
  const Side<T>& standing(Agree agree) const {
    const Side<T>* trusted = sides_.data();
    for (const Side<T>& side : sides_) {
      if (std::tuple{side.confidence, side.exactness} > std::tuple{trusted->confidence, trusted->exactness}) {
        trusted = &side;
      }
    }
    const Side<T>* best = trusted;
    for (const Side<T>& side : sides_) {
      const bool better =
          std::tuple{side.exactness, side.confidence} > std::tuple{best->exactness, best->confidence};
      if (better && agree(side.value, trusted->value)) best = &side;
    }
    return *best;
  }

  template <class Agree>
  bool disputed(Agree agree) const {
    for (std::size_t i = 0; i < sides_.size(); ++i) {
      for (std::size_t j = i + 1; j < sides_.size(); ++j) {
        if (!agree(sides_[i].value, sides_[j].value)) return true;
      }
    }
    return false;
  }

  /// The value of standing(), or `otherwise` when nobody said anything.
  T value_or(T otherwise) const {
    return empty() ? std::move(otherwise) : standing([](const T& a, const T& b) { return a == b; }).value;
  }

 private:
  std::vector<Side<T>> sides_;
};

}  // namespace miler
