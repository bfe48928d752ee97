// Sentences of answers that have nobody and nothing: proved, or not to be decided.
#include <fmt/format.h>

#include "miler/words/detail_english.h"
#include "miler/words/detail_say.h"
#include "miler/words/detail_title_phrase.h"

namespace miler::words {
namespace {

using namespace query;

/// What was not found, as "there is no …" goes on.
class Missing {
 public:
  explicit Missing(const Archive& archive) : archive_{archive} {}

  std::string operator()(const Superlative& ask) const { return marks(ask.of, Many::One); }
  std::string operator()(const List& ask) const { return marks(ask.of, Many::One); }
  std::string operator()(const Rank& ask) const { return marks(ask.of, Many::One); }
  std::string operator()(const Count& ask) const { return marks(ask.of, Many::One); }
  std::string operator()(const Since& ask) const {
    return fmt::format("{} before {}", marks(ask.of, Many::One), to_prose(ask.before));
  }
  std::string operator()(const Most& ask) const { return marks(ask.of, Many::One); }
  std::string operator()(const Races& ask) const {
    const std::string of = marks(ask.of, Many::Several);
    return ask.measure == Measure::MarkForPlace
               ? fmt::format("mark for {} place among {}", ordinal(ask.place), of)
               : fmt::format("race with a certain margin among {}", of);
  }
  std::string operator()(const Records& ask) const {
    return record_words(archive_, ask.scope, ask.event, records::Basis::Listed, Tone::Sentence) +
           set_words(archive_, ask.set);
  }
  std::string operator()(const Versus& ask) const {
    const std::string first = name_of(archive_, ask.first), second = name_of(archive_, ask.second);
    const std::string in = filter_words(archive_, ask.within, Many::Several);
    switch (ask.facet) {
      case Facet::LastWinOfFirst:
        return fmt::format("win of {} over {}{}", first, second, in);
      case Facet::LastWinOfSecond:
        return fmt::format("win of {} over {}{}", second, first, in);
      case Facet::CurrentStreak:
      case Facet::LongestStreak:
        return fmt::format("streak between {} and {}{}", first, second, in);
      case Facet::Score:
      case Facet::FirstBout:
      case Facet::LastBout:
        break;
    }
    return fmt::format("race between {} and {}{}", first, second, in);
  }
  std::string operator()(const Opponents& ask) const {
    const std::string name = name_of(archive_, ask.athlete);
    const std::string_view who = ask.meetings == Meetings::LostTo ? "winner over"
                                 : ask.meetings == Meetings::Beat ? "opponent beaten by"
                                                                  : "opponent of";
    return fmt::format("{} {}{}", who, name, filter_words(archive_, ask.within, Many::Several));
  }
  std::string operator()(const Titles& ask) const {
    Titles one = ask;
    one.pick = Pick::Standing;
    return title_words(archive_, one, Tone::Sentence).substr(std::string_view{"reigning "}.size());
  }
  std::string operator()(const query::Age& ask) const {
    const bool born = archive_[ask.athlete].born.known();
    return fmt::format("{} for {}", born ? "age before birth" : "day of birth known",
                       name_of(archive_, ask.athlete));
  }
  std::string operator()(const WinShare& ask) const {
    return fmt::format("race of {}{}", name_of(archive_, ask.athlete),
                       filter_words(archive_, ask.within, Many::Several));
  }
  std::string operator()(const Streak& ask) const {
    return fmt::format("such run of {}{}", name_of(archive_, ask.athlete),
                       filter_words(archive_, ask.within, Many::Several));
  }
  std::string operator()(const Difference&) const { return "difference"; }

 private:
  std::string marks(const Region& region, Many many) const {
    return marks_of(region, many, Tone::Sentence) + limit_words(region) +
           filter_words(archive_, region, many);
  }

  const Archive& archive_;
};

}  // namespace

std::string say_nothing(const View& view, const Answer& answer) {
  const Archive& archive = view.archive();
  const auto* const superlative = std::get_if<Superlative>(&answer.query.ask);
  if (superlative != nullptr && superlative->nth > 1) {
    const std::string fewer = fmt::format("fewer than {} {}", number(superlative->nth),
                                          marks_said(archive, superlative->of, Many::Several));
    return is_proved(answer) ? "There have been " + fewer
                             : fmt::format("This archive has {}, but cannot know of all", fewer);
  }
  const std::string missing = std::visit(Missing{archive}, answer.query.ask);
  const std::string_view is = std::holds_alternative<query::Age>(answer.query.ask) ? "is" : "has been";
  return is_proved(answer) ? fmt::format("There {} no {}", is, missing)
                           : fmt::format("This archive has no {}, but cannot rule one out", missing);
}

}  // namespace miler::words
