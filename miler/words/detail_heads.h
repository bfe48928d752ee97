// Productions: what is asked, decided by the words that no filter has taken.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "miler/words/detail_draft.h"

namespace miler::words {

/// A draft with everybody in it decided, and its defaults filled in.
struct Case {
  const Draft& draft;
  const std::vector<Atom>& atoms;
  const Archive& archive;
  Region region;  ///< with the event where one was said or is needed, and the athlete where one is named
  Event event;    ///< said or assumed
  bool event_said = false;
  std::vector<AthleteId> people;

  bool has(Is is) const { return draft.has(is); }
  /// The region without its event unless that was said: races of rivals may be of any.
  Region races() const;
};

/// One production: when it is meant, and what it makes. Tried from the first on; the first that is meant
/// decides.
struct Production {
  std::string_view name, example;
  bool (*is_meant)(const Case&);
  Expected<query::Ask> (*make)(const Case&);
  bool needs_event;         ///< the mile is assumed where none is said
  std::array<Is, 14> uses;  ///< beside filters, prepositions and question words; any other word does not fit
};
std::span<const Production> productions();
/// The first atom that the production has no use for.
const Atom* misfit(const Production& production, const std::vector<Atom>& atoms, bool champion_filter);

// In heads_records.cpp and heads_rivals.cpp.
bool is_record(const Case& c);
Expected<query::Ask> make_record(const Case& c);
bool is_title(const Case& c);
Expected<query::Ask> make_title(const Case& c);
bool is_age(const Case& c);
Expected<query::Ask> make_age(const Case& c);
bool is_versus(const Case& c);
Expected<query::Ask> make_versus(const Case& c);
bool is_opponents(const Case& c);
Expected<query::Ask> make_opponents(const Case& c);
bool is_streak(const Case& c);
Expected<query::Ask> make_streak(const Case& c);
bool is_share(const Case& c);
Expected<query::Ask> make_share(const Case& c);

}  // namespace miler::words
