// What a question has said so far: its filters as a region, and the words that decide what is asked.
#pragma once

#include <bitset>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "miler/query/query.h"
#include "miler/words/detail_atoms.h"

namespace miler::words {

/// Somebody named, and all it may be, the most prominent first.
struct Person {
  std::vector<AthleteId> may_be;
  std::string text;
  std::size_t atom = 0;
};

struct Draft {
  Region region;  ///< its event is set at the end, when the sex is known
  std::optional<EventName> event;
  std::optional<Sex> sex;
  std::vector<Person> people;
  std::vector<Mark> marks;  ///< that are no limit
  std::vector<Days> days;   ///< as said, in order
  std::optional<query::Order> order;
  std::optional<std::uint32_t> nth, number;
  Date as_of;
  bool on_day = false;          ///< the region's days are one day, "on" which something stood
  std::optional<lists::By> by;  ///< as a canonical reading says behind a semicolon
  Date until;                   ///< the last day without "before"
  Date before;                  ///< the day of "before"
  bool last_said = false;       ///< "last", and not "latest"
  bool people_asked = false;    ///< men, Britons, milers: not marks
  bool all_comers = false;
  std::string champion_of;       ///< "Olympic", "World", "European" before a title
  bool champion_filter = false;  ///< "champion" was read as a filter
  std::vector<std::string> assumed;
  std::vector<Region>
      other_places;  ///< regions that are as likely as `region`: a stadium of that name elsewhere

  std::bitset<128> said;  ///< by Is
  bool has(Is is) const { return said[static_cast<std::size_t>(is)]; }
  std::vector<std::int32_t> values = std::vector<std::int32_t>(128);  ///< of the last atom of each kind
  std::int32_t value(Is is) const { return values[static_cast<std::size_t>(is)]; }
  std::vector<std::size_t> at = std::vector<std::size_t>(128);  ///< index of the last atom of each kind
  std::size_t index(Is is) const { return at[static_cast<std::size_t>(is)]; }
};

/// Reads every atom into the draft; one that finds no use is an error at its place.
Expected<Draft> draft_of(const std::vector<Atom>& atoms, const Gazetteer& gazetteer);

}  // namespace miler::words
