// The small vocabularies, one table each.
#include "miler/marks/words.h"

#include <span>

#include "miler/marks/detail_scan.h"

namespace miler {
namespace {

template <class T>
struct Word {
  std::string_view word;
  T value;
};

constexpr Word<Status> kStatuses[] = {{"ok", Status::Ok},           {"dnf", Status::DidNotFinish},
                                      {"dns", Status::DidNotStart}, {"dq", Status::Disqualified},
                                      {"nm", Status::NoMark},       {"", Status::Ok},
                                      {"nt", Status::NoMark},       {"dsq", Status::Disqualified}};
constexpr Word<Kind> kKinds[] = {{"race", Kind::Race},
                                 {"en-route", Kind::EnRoute},
                                 {"combined", Kind::CombinedEventLeg},
                                 {"exhibition", Kind::Exhibition},
                                 {"", Kind::Race}};
constexpr Word<Confidence> kConfidences[] = {
    {"low", Confidence::Low}, {"medium", Confidence::Medium}, {"high", Confidence::High}};
constexpr Word<Tristate> kTristates[] = {
    {"", Tristate::Unknown}, {"no", Tristate::No}, {"yes", Tristate::Yes}};
constexpr Word<MeetClass> kMeetClasses[] = {
    {"", MeetClass::Unknown},          {"global", MeetClass::Global},
    {"area", MeetClass::Area},         {"games", MeetClass::Games},
    {"national", MeetClass::National}, {"university", MeetClass::University},
    {"circuit", MeetClass::Circuit},   {"invitational", MeetClass::Invitational}};

template <class T>
Expected<T> find(std::span<const Word<T>> words, std::string_view text, std::string_view what) {
  for (const Word<T>& word : words) {
    if (equal_ignoring_case(word.word, text)) return word.value;
  }
  return detail::unread(ErrorCode::BadArgument, text, text, what);
}

/// The first word of each value is the one that is printed.
template <class T>
std::string_view print(std::span<const Word<T>> words, T value) {
  for (const Word<T>& word : words) {
    if (word.value == value) return word.word;
  }
  return "";
}

}  // namespace

Expected<Status> parse_status(std::string_view text) {
  // "DQ TR17.2": the rule that was broken stands behind the word and is the reader's to keep.
  std::string_view rest = text;
  if (detail::take_word(rest, "dq ")) return Status::Disqualified;
  return find<Status>(kStatuses, text, "a status (ok, dnf, dns, dq, nm)");
}

Expected<Kind> parse_kind(std::string_view text) {
  return find<Kind>(kKinds, text, "a kind of performance (race, en-route, combined, exhibition)");
}

Expected<Confidence> parse_confidence(std::string_view text) {
  return find<Confidence>(kConfidences, text, "a confidence (low, medium, high)");
}

Expected<Tristate> parse_tristate(std::string_view text) {
  return find<Tristate>(kTristates, text, "'yes', 'no' or empty");
}

Expected<MeetClass> parse_meet_class(std::string_view text) {
  return find<MeetClass>(
      kMeetClasses, text,
      "a class of meet (global, area, games, national, university, circuit, invitational)");
}

std::string_view to_word(Status status) { return print<Status>(kStatuses, status); }
std::string_view to_word(Kind kind) { return print<Kind>(kKinds, kind); }
std::string_view to_word(Confidence confidence) { return print<Confidence>(kConfidences, confidence); }
std::string_view to_word(Tristate tristate) { return print<Tristate>(kTristates, tristate); }
std::string_view to_word(MeetClass meet_class) { return print<MeetClass>(kMeetClasses, meet_class); }

}  // namespace miler
