// Questions as canonical text: one line of words in one order. docs/query.md
#include <fmt/format.h>

#include "miler/base/phrase.h"
#include "miler/query/detail_query_words.h"

namespace miler::query {
namespace {

template <class Words, class Value>
std::string_view word_of(const Words& words, Value value) {
  for (const auto& [word, one] : words) {
    if (one == value) return word;
  }
  return "";
}

class Printer {
 public:
  explicit Printer(const Archive& archive) : archive_{archive} {}

  std::string operator()(const Superlative& ask) const {
    return fmt::format("{} {} {} of {}", word_of(kOrders, ask.order), word_of(kOne, ask.by), ask.nth,
                       region(ask.of));
  }
  std::string operator()(const List& ask) const {
    return fmt::format("list {} {} {}{} of {}", word_of(kOrders, ask.order), word_of(kMany, ask.by),
                       ask.at_most, ask.hand_times == lists::HandTimes::Exclude ? " without hand times" : "",
                       region(ask.of));
  }
  std::string operator()(const Rank& ask) const {
    return fmt::format("rank among {} of {} in {}", word_of(kMany, ask.by), as_word(to_string(ask.mark)),
                       region(ask.of));
  }
  std::string operator()(const Count& ask) const {
    return fmt::format("count {} of {}", word_of(kCounted, ask.what), region(ask.of));
  }
  std::string operator()(const Since& ask) const {
    return fmt::format("since before {} of {}", to_string(ask.before), region(ask.of));
  }
  std::string operator()(const Most& ask) const {
    return fmt::format("most by {} {} of {}", word_of(kGroups, ask.group), ask.at_most, region(ask.of));
  }
  std::string operator()(const Races& ask) const {
    return fmt::format("races by {}{} {} of {}", word_of(kMeasures, ask.measure),
                       ask.measure == Measure::MarkForPlace ? fmt::format(" {}", ask.place) : "", ask.at_most,
                       region(ask.of));
  }
  std::string operator()(const Records& ask) const {
    const std::string set = to_string(archive_, ask.set);
    return fmt::format("record {} {} of {}{}", picked(ask.pick, ask.nth),
                       as_word(records::to_string(ask.scope)), event(ask.event),
                       set.empty() ? "" : " set " + set);
  }
  std::string operator()(const Versus& ask) const {
    return fmt::format("versus {} {} {}{}", athlete(ask.first), athlete(ask.second),
                       word_of(kFacets, ask.facet), within(ask.within));
  }
  std::string operator()(const Opponents& ask) const {
    return fmt::format("opponents {} {} {}{}", word_of(kMeetings, ask.meetings), athlete(ask.athlete),
                       ask.at_most, within(ask.within));
  }
  std::string operator()(const Titles& ask) const {
    std::string text = fmt::format("titles {}", picked(ask.pick, ask.nth));
    if (!ask.title.empty()) text += " " + as_word(ask.title, Quotes::Always);
    if (ask.event) text += " of " + event(*ask.event);
    if (ask.athlete) text += " " + athlete(*ask.athlete);
    if (ask.nation.known()) text += " nation " + to_string(ask.nation);
    if (ask.from.known()) text += " from " + to_string(ask.from);
    if (ask.to.known()) text += " until " + to_string(ask.to);
    return text;
  }
  std::string operator()(const Age& ask) const {
    return fmt::format("age of {}{}", athlete(ask.athlete), ask.on.known() ? " on " + to_string(ask.on) : "");
  }
  std::string operator()(const WinShare& ask) const {
    return fmt::format("wins of {}{}", athlete(ask.athlete), within(ask.within));
  }
  std::string operator()(const Streak& ask) const {
    return fmt::format("streak {} {} of {}{}", word_of(kWhich, ask.which), word_of(kStreaks, ask.of),
                       athlete(ask.athlete), within(ask.within));
  }
  std::string operator()(const Difference& ask) const {
    const auto operand = [](const auto& value) { return as_word(to_string(value)); };
    return fmt::format("difference {} to {}", std::visit(operand, ask.from), std::visit(operand, ask.to));
  }

 private:
  std::string region(const Region& of) const {
    const std::string text = to_string(archive_, of);
    return text.empty() ? std::string{kEverything} : text;
  }
  std::string within(const Region& races) const {
    const std::string text = to_string(archive_, races);
    return text.empty() ? text : " within " + text;
  }
  std::string athlete(AthleteId id) const { return as_word(archive_.id_of(id)); }
  static std::string event(const Event& event) {
    return fmt::format("{} {}", to_word(event.sex), to_word(event));
  }
  static std::string picked(Pick pick, std::uint32_t nth) {
    const std::string_view word = word_of(kPicks, pick);
    return has_number(pick) ? fmt::format("{} {}", word, nth) : std::string{word};
  }

  const Archive& archive_;
};

}  // namespace

std::string to_string(const Archive& archive, const Query& query) {
  const std::string text = std::visit(Printer{archive}, query.ask);
  return query.as_of.known() ? fmt::format("{} as of {}", text, to_string(query.as_of)) : text;
}

}  // namespace miler::query
