// The canonical reading: head, things, conditions; then, behind semicolons, what is counted, the tracks and
// the day.
#include <fmt/format.h>

#include "miler/words/detail_english.h"
#include "miler/words/detail_region_phrase.h"
#include "miler/words/detail_title_phrase.h"
#include "miler/words/say.h"

namespace miler::words {
namespace {

using namespace query;

std::string_view counted_by(lists::By by) {
  return by == lists::By::Performer ? "performers" : "performances";
}

/// "fastest", "second-fastest"; "first", "second"; "latest", "second-latest".
std::string place_in(Order order, std::uint32_t nth) {
  const auto in = [&](std::string_view word) {
    return nth == 1 ? std::string{word} : fmt::format("{}-{}", ordinal(nth), word);
  };
  switch (order) {
    case Order::Fastest:
      return in("fastest");
    case Order::Slowest:
      return in("slowest");
    case Order::Earliest:
      return ordinal(nth);
    case Order::Latest:
      return in("latest");
    case Order::Youngest:
      return in("youngest");
    case Order::Oldest:
      return in("oldest");
  }
  return {};
}

std::string first_of(Order order, std::uint32_t at_most) {
  switch (order) {
    case Order::Fastest:
      return fmt::format("top {}", at_most);
    case Order::Slowest:
      return fmt::format("{} slowest", at_most);
    case Order::Earliest:
      return fmt::format("first {}", at_most);
    case Order::Latest:
      return fmt::format("latest {}", at_most);
    case Order::Youngest:
      return fmt::format("{} youngest", at_most);
    case Order::Oldest:
      return fmt::format("{} oldest", at_most);
  }
  return {};
}

bool by_age(Order order) { return order == Order::Youngest || order == Order::Oldest; }

std::string_view group_words(Group group) {
  switch (group) {
    case Group::Athlete:
      return "athletes";
    case Group::Nation:
      return "nations";
    case Group::Venue:
      return "venues";
    case Group::City:
      return "cities";
    case Group::Year:
      return "years";
    case Group::Race:
      break;
  }
  return "races";
}

class Describer {
 public:
  explicit Describer(const Archive& archive) : archive_{archive} {}

  std::string operator()(const Superlative& ask) const {
    return ordered(place_in(ask.order, ask.nth), ask.of, ask.order, Many::One) +
           tail(ask.of, counted_by(ask.by));
  }
  std::string operator()(const List& ask) const {
    std::string text = ordered(first_of(ask.order, ask.at_most), ask.of, ask.order, Many::Several);
    if (ask.hand_times == lists::HandTimes::Exclude) text += " excluding hand times";
    return text + tail(ask.of, counted_by(ask.by));
  }
  std::string operator()(const Rank& ask) const {
    return fmt::format("rank of {} among {}{}", to_string(ask.mark), marks(ask.of, Many::Several),
                       tail(ask.of, counted_by(ask.by)));
  }
  std::string operator()(const Count& ask) const {
    switch (ask.what) {
      case Counted::Performances:
        return fmt::format("number of {}{}", marks(ask.of, Many::Several), tail(ask.of, "performances"));
      case Counted::Performers:
        return fmt::format("number of performers of {}{}", marks(ask.of, Many::Several),
                           tail(ask.of, "performers"));
      case Counted::Races:
        return fmt::format("number of races with {}{}", marks(ask.of, Many::Several), tail(ask.of, {}));
      case Counted::Nations:
        break;
    }
    return fmt::format("number of nations with {}{}", marks(ask.of, Many::Several), tail(ask.of, {}));
  }
  std::string operator()(const Since& ask) const {
    return fmt::format("last {} before {}{}", marks(ask.of, Many::One), to_prose(ask.before),
                       tail(ask.of, {}));
  }
  std::string operator()(const Most& ask) const {
    return fmt::format("top {} {} with most {}{}", ask.at_most, group_words(ask.group),
                       marks(ask.of, Many::Several), tail(ask.of, {}));
  }
  std::string operator()(const Races& ask) const {
    const std::string of = marks(ask.of, Many::Several) + tail(ask.of, {});
    switch (ask.measure) {
      case Measure::WidestMargin:
        return fmt::format("top {} widest winning margins in {}", ask.at_most, of);
      case Measure::ClosestMargin:
        return fmt::format("top {} closest finishes in {}", ask.at_most, of);
      case Measure::MarkForPlace:
        break;
    }
    return fmt::format("top {} deepest races by {} place in {}", ask.at_most, ordinal(ask.place), of);
  }
  std::string operator()(const Records& ask) const {
    const std::string record =
        record_words(archive_, ask.scope, ask.event, records::Basis::Listed, Tone::Full);
    std::string text;
    switch (ask.pick) {
      case Pick::Standing:
        text = record;
        break;
      case Pick::All:
        text = fmt::format("progression of the {}", record);
        break;
      case Pick::First:
        text = fmt::format("{} {}", ordinal(ask.nth), record);
        break;
      case Pick::Last:
        text = fmt::format("{} {}", place_in(Order::Latest, ask.nth), record);
        break;
      case Pick::LongestStanding:
        text = fmt::format("longest-standing {}", record);
        break;
    }
    return text + set_words(archive_, ask.set, Tone::Full);
  }
  std::string operator()(const Versus& ask) const {
    const std::string first = named(archive_, ask.first), second = named(archive_, ask.second);
    std::string text;
    switch (ask.facet) {
      case Facet::Score:
        text = fmt::format("{} against {}", first, second);
        break;
      case Facet::FirstBout:
        text = fmt::format("first race of {} against {}", first, second);
        break;
      case Facet::LastBout:
        text = fmt::format("latest race of {} against {}", first, second);
        break;
      case Facet::LastWinOfFirst:
        text = fmt::format("latest win of {} over {}", first, second);
        break;
      case Facet::LastWinOfSecond:
        text = fmt::format("latest loss of {} to {}", first, second);
        break;
      case Facet::CurrentStreak:
        text = fmt::format("current streak of {} against {}", first, second);
        break;
      case Facet::LongestStreak:
        text = fmt::format("longest streak of {} against {}", first, second);
        break;
    }
    return text + within(ask.within);
  }
  std::string operator()(const Opponents& ask) const {
    const std::string name = named(archive_, ask.athlete);
    const std::string of = within(ask.within);
    switch (ask.meetings) {
      case Meetings::Any:
        return fmt::format("latest {} opponents of {}{}", ask.at_most, name, of);
      case Meetings::LostTo:
        return fmt::format("latest {} to beat {}{}", ask.at_most, name, of);
      case Meetings::Beat:
        break;
    }
    return fmt::format("latest {} beaten by {}{}", ask.at_most, name, of);
  }
  std::string operator()(const Titles& ask) const { return title_words(archive_, ask, Tone::Full); }
  std::string operator()(const query::Age& ask) const {
    const std::string name = named(archive_, ask.athlete);
    return ask.on.known() ? fmt::format("age of {} {}", name, on_date(ask.on)) : "age of " + name;
  }
  std::string operator()(const WinShare& ask) const {
    return fmt::format("wins and starts of {}{}", named(archive_, ask.athlete), within(ask.within));
  }
  std::string operator()(const Streak& ask) const {
    const std::string_view which = ask.which == Which::Current ? "current" : "longest";
    const std::string name = named(archive_, ask.athlete);
    switch (ask.of) {
      case StreakOf::Wins:
        return fmt::format("{} winning streak of {}{}", which, name, within(ask.within));
      case StreakOf::Marks:
        return fmt::format("{} run of races of {}{}", which, name, within(ask.within));
      case StreakOf::Years:
        break;
    }
    return fmt::format("{} run of years of {}{}", which, name, within(ask.within));
  }
  std::string operator()(const Difference& ask) const {
    const auto operand = [](const std::variant<Date, Mark>& side) {
      const Date* const day = std::get_if<Date>(&side);
      return day != nullptr ? to_prose(*day) : to_string(std::get<Mark>(side));
    };
    return fmt::format("from {} to {}", operand(ask.from), operand(ask.to));
  }

 private:
  static std::string_view sex_word(Sex sex) { return sex == Sex::Men ? "men's" : "women's"; }

  std::string marks(const Region& region, Many many) const {
    return marks_of(region, many, Tone::Full) + limit_words(region) +
           filter_words(archive_, region, many, Tone::Full);
  }

  /// "fastest men's mile …"; of ages "youngest man in the men's mile …".
  std::string ordered(const std::string& place, const Region& region, Order order, Many many) const {
    if (!by_age(order)) return fmt::format("{} {}", place, marks(region, many));
    return fmt::format("{} {} in {}", place, runner_word(sex_of(region), many), marks(region, Many::Several));
  }

  static std::string tail(const Region& region, std::string_view by) {
    std::string text;
    if (!by.empty()) text += fmt::format("; {}", by);
    const std::string tracks = track_words(region);
    if (!tracks.empty()) text += "; " + tracks;
    return text;
  }

  /// " in men's miles under 3:50 in championship finals; outdoors and indoors", " in all events".
  std::string within(const Region& region) const {
    const bool of_all = !region.event && !region.sex && region.age == AgeClass::Any && !region.limit;
    const std::string races =
        of_all ? std::string{"all events"} : marks_of(region, Many::Several, Tone::Full);
    return fmt::format(" in {}{}{}{}", races, limit_words(region),
                       filter_words(archive_, region, Many::Several, Tone::Full), tail(region, {}));
  }

  const Archive& archive_;
};

}  // namespace

std::string describe(const Archive& archive, const Query& query) {
  std::string text = std::visit(Describer{archive}, query.ask);
  if (query.as_of.known()) text += "; as of " + to_prose(query.as_of);
  return text;
}

}  // namespace miler::words
