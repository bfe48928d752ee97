// The words under which an archive file keeps enumerators. They are part of the file's format: a word that
// the tool prints may change, one of these may not. An empty word is kept as NULL.
#pragma once

#include <array>
#include <string_view>

#include "miler/archive/statements.h"

namespace miler::store {

/// Words<Enum>::kAll holds one word for each enumerator, in their order.
template <class Enum>
struct Words;

template <std::size_t N>
using WordList = std::array<std::string_view, N>;

template <>
struct Words<Sex> {
  static constexpr WordList<2> kAll{"men", "women"};
};
template <>
struct Words<Surface> {
  static constexpr WordList<2> kAll{"track", "road"};
};
template <>
struct Words<Barriers> {
  static constexpr WordList<2> kAll{"", "steeplechase"};
};
template <>
struct Words<Course> {
  static constexpr WordList<6> kAll{"", "outdoor", "short", "oversized", "undersized", "road"};
};
template <>
struct Words<Precision> {
  static constexpr WordList<5> kAll{"second", "quarter", "fifth", "tenth", "hundredth"};
};
template <>
struct Words<Timing> {
  static constexpr WordList<2> kAll{"automatic", "hand"};
};
template <>
struct Words<RoundKind> {
  static constexpr WordList<9> kAll{
      "", "final", "semi-final", "quarter-final", "heat", "preliminary", "repechage", "race", "qualifying"};
};
template <>
struct Words<Status> {
  static constexpr WordList<5> kAll{"ok", "dnf", "dns", "dq", "nm"};
};
template <>
struct Words<Kind> {
  static constexpr WordList<4> kAll{"race", "en-route", "combined", "exhibition"};
};
template <>
struct Words<Confidence> {
  static constexpr WordList<3> kAll{"low", "medium", "high"};
};
template <>
struct Words<Tristate> {
  static constexpr WordList<3> kAll{"", "no", "yes"};
};
template <>
struct Words<MeetClass> {
  static constexpr WordList<8> kAll{"",         "global",     "area",    "games",
                                    "national", "university", "circuit", "invitational"};
};
template <>
struct Words<RecordKind> {
  static constexpr WordList<2> kAll{"record", "best"};
};
template <>
struct Words<RecordStatus> {
  static constexpr WordList<8> kAll{
      "set",         "pending", "ratified", "rejected", "rescinded", "never-submitted", "before-ratification",
      "professional"};
};
template <>
struct Words<Bound> {
  static constexpr WordList<4> kAll{"exact", "at-least", "at-most", "reported"};
};

}  // namespace miler::store
