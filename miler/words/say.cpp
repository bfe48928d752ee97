// The sentence of an answer: what its kind says, and its scope.
#include "miler/words/say.h"

#include "miler/words/detail_say.h"

namespace miler::words {
namespace {

using namespace query;

std::string_view counted_by(lists::By by) {
  return by == lists::By::Performer ? "performers" : "performances";
}

std::string_view basis_words(records::Basis basis) {
  switch (basis) {
    case records::Basis::Ratified:
      return "ratified records";
    case records::Basis::Listed:
      return "record lists";
    case records::Basis::RunningBest:
      break;
  }
  return "results of this archive";
}

/// What of a question stands in the brackets.
struct ScopeOf {
  const Value& value;

  Scope operator()(const Superlative& ask) const {
    return {&ask.of, counted_by(ask.by), ask.order == Order::Fastest ? last_mark() : std::nullopt};
  }
  Scope operator()(const List& ask) const {
    return {&ask.of, counted_by(ask.by), ask.order == Order::Fastest ? last_mark() : std::nullopt};
  }
  Scope operator()(const Rank& ask) const { return {&ask.of, counted_by(ask.by), ask.mark.time}; }
  Scope operator()(const Count& ask) const {
    if (ask.what == Counted::Performances) return {&ask.of, "performances", {}};
    if (ask.what == Counted::Performers) return {&ask.of, "performers", {}};
    return {&ask.of, {}, {}};
  }
  Scope operator()(const Since& ask) const { return {&ask.of, {}, {}}; }
  Scope operator()(const Most& ask) const { return {&ask.of, {}, {}}; }
  Scope operator()(const Races& ask) const { return {&ask.of, {}, {}}; }
  Scope operator()(const Versus& ask) const { return {&ask.within, {}, {}}; }
  Scope operator()(const Opponents& ask) const { return {&ask.within, {}, {}}; }
  Scope operator()(const WinShare& ask) const { return {&ask.within, {}, {}}; }
  Scope operator()(const Streak& ask) const { return {&ask.within, {}, {}}; }
  Scope operator()(const Records& ask) const {
    const auto* const steps = std::get_if<Steps>(&value);
    return {nullptr, steps == nullptr ? std::string_view{} : basis_words(steps->basis), {}, ask.event.sex};
  }
  Scope operator()(const Titles& ask) const {
    return {nullptr, {}, {}, ask.event ? std::optional{ask.event->sex} : std::nullopt};
  }
  Scope operator()(const query::Age&) const { return {}; }
  Scope operator()(const Difference&) const { return {}; }

 private:
  std::optional<Duration> last_mark() const {
    const auto* const lines = std::get_if<Lines>(&value);
    if (lines == nullptr || lines->lines.empty()) return std::nullopt;
    return lines->lines.back().entry.mark.time;
  }
};

}  // namespace

std::string say(const View& today, const Answer& answer) {
  const View view = answer.as_of.known() ? View{today.archive(), answer.as_of, today.hindsight()} : today;
  const Scope scope = std::visit(ScopeOf{answer.value}, answer.query.ask);
  const auto said = [&](const auto& value) -> std::string {
    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, None>) {
      return say_nothing(view, answer);
    } else {
      return say_one(view, answer, value);
    }
  };
  return with_scope(view, answer, std::visit(said, answer.value), scope);
}

}  // namespace miler::words
