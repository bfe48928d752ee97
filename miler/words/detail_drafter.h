// The reader of filters: one pass over the atoms of a question. Private to draft.cpp and draft_names.cpp.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "miler/words/detail_draft.h"

namespace miler::words {

class Drafter {
 public:
  Drafter(const std::vector<Atom>& atoms, const Gazetteer& gazetteer)
      : atoms_{atoms}, gazetteer_{gazetteer} {}

  Expected<Draft> draft() &&;

 private:
  using Fault = std::optional<Error>;

  void note(const Atom& atom) {
    const auto kind = static_cast<std::size_t>(atom.is);
    draft_.said.set(kind);
    draft_.values[kind] = atom.value;
    draft_.at[kind] = at_;
  }
  static Fault fault(const Atom& atom, std::string message) {
    return Error{.code = ErrorCode::BadArgument, .message = std::move(message), .where = atom.where};
  }
  const Atom* next(std::size_t ahead = 1) const {
    std::size_t found = at_;
    for (std::size_t n = 0; n < ahead; ++n) {
      do ++found;
      while (found < atoms_.size() && atoms_[found].is == Is::Fill);
    }
    return found < atoms_.size() ? &atoms_[found] : nullptr;
  }
  bool next_is(Is is) const { return next() != nullptr && next()->is == is; }

  template <class T>
  Fault put(std::optional<T>& slot, const T& value, const Atom& atom) {
    if (slot && *slot != value)
      return fault(atom, fmt::format("'{}' contradicts what was said before", atom.text));
    slot = value;
    return std::nullopt;
  }

  Fault take(const Atom& atom);
  Fault take_kind_of_race(const Atom& atom);
  Fault take_limit(const Atom& atom);
  Fault take_date(const Atom& atom);
  Fault take_name(const Atom& atom);
  Fault take_country(Country country, const Atom& atom);
  Fault take_people(const Atom& atom);
  Fault take_place(const Atom& atom);
  Fault take_ordinal(const Atom& atom);
  Fault take_more(const Atom& atom);
  Fault check_end() const;
  bool excludes_more() const;
  bool contradicts(const Named& named) const;
  void narrow(Date from, Date to);
  void add_person(const Atom& atom, std::vector<AthleteId> may_be) {
    draft_.people.push_back({std::move(may_be), atom.text, at_});
  }

  const std::vector<Atom>& atoms_;
  const Gazetteer& gazetteer_;
  Draft draft_;
  std::size_t at_ = 0;
  Is before_ = Is::Fill;  ///< the preposition that waits for its object
  bool is_by_champion() const;
  void by_champion();
  bool excluding() const { return before_ == Is::Excluding; }
};

}  // namespace miler::words
