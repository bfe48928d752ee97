// Rows in words, and the scope behind every sentence.
#include <algorithm>

#include <fmt/format.h>

#include "miler/archive/coverage.h"
#include "miler/base/text.h"
#include "miler/words/detail_english.h"
#include "miler/words/detail_say.h"

namespace miler::words {
namespace {

/// The mark down to which the statements reach that the answer rests on, when they prove that.
std::optional<Duration> covered_to(const View& view, const query::Answer& answer, const Region& region,
                                   Duration down_to) {
  std::optional<Duration> least;
  for (const CoverageId id : answer.completeness.rests_on) {
    const Expected<Coverage> statement =
        parse_coverage(view.archive(), view.archive().text(view.archive()[id].statement));
    if (!statement || !statement->region.limit || statement->what != Covers::Performances) continue;
    const Duration limit = statement->region.limit->time;
    if (!least || limit < *least) least = limit;
  }
  if (!least || *least < down_to || (region.limit && region.limit->time <= *least)) return std::nullopt;
  Region reached = region;
  reached.limit = Limit{*least, true};
  if (completeness(view, reached).state != Completeness::State::Complete) return std::nullopt;
  return least;
}

std::string known_words(const View& view, const query::Answer& answer, const Scope& scope) {
  const Completeness& known = answer.completeness;
  if (known.state == Completeness::State::Complete) {
    if (scope.region == nullptr || !scope.down_to) return "complete";
    const auto limit = covered_to(view, answer, *scope.region, *scope.down_to);
    return limit ? fmt::format("complete to {}", to_string(*limit)) : "complete";
  }
  const bool bounded = known.state == Completeness::State::Bounded;
  const std::string_view verdict = bounded ? "" : "cannot be decided";
  if (known.hole.empty()) return bounded ? "not all is covered" : std::string{verdict};
  constexpr std::string_view kUnheld = " that the archive does not hold";
  std::string why = known.hole.ends_with("not known") ? known.hole : "not covered: " + known.hole;
  if (why.ends_with(kUnheld)) why.resize(why.size() - kUnheld.size());
  return bounded ? why : fmt::format("{}; {}", verdict, why);
}

}  // namespace

std::string name_of(const Archive& archive, AthleteId id) {
  return std::string{archive.text(archive[id].name)};
}

std::string_view possessive_of(const Archive& archive, AthleteId id) {
  return archive[id].sex == Sex::Men ? "his" : "her";
}

std::string where_words(const Archive& archive, VenueId venue) {
  if (!venue.known()) return {};
  const std::string_view city = archive.text(archive[venue].city), name = archive.text(archive[venue].name);
  if (!city.empty()) return fmt::format("in {}", city);
  return name.empty() ? std::string{} : fmt::format("at {}", name);
}

std::string race_words(const Archive& archive, RaceId race) {
  std::string text = where_words(archive, archive[race].venue);
  append(text, on_date(archive[race].date));
  return text;
}

std::string run_words(const View& view, PerformanceId id) {
  const std::optional<Mark> mark = view.mark(id);
  std::string text = mark ? to_string(*mark) : std::string{};
  append(text, race_words(view.archive(), view.archive().races()[id.row]));
  return text;
}

std::string row_words(const View& view, PerformanceId id) {
  const std::string name = name_of(view.archive(), view.archive().athletes()[id.row]);
  return fmt::format("{} {}{}", possessive(name), view.mark(id) ? "" : "run ", run_words(view, id));
}

std::string_view article_of(const Archive& archive, const Region& region) {
  return region.athlete ? possessive_of(archive, *region.athlete) : "the";
}

std::string marks_said(const Archive& archive, const Region& region, Many many) {
  return marks_of(region, many, Tone::Sentence) + limit_words(region) + filter_words(archive, region, many);
}

std::string own_marks_said(const Archive& archive, Region region, Many many) {
  region.athlete.reset();
  return marks_said(archive, region, many);
}

std::string distance_said(const Region& region, std::string_view article) {
  std::string text = region.event ? fmt::format("{}{}", article, event_words(*region.event)) : "a race";
  if (region.track != TrackFilter::Any) text += region.track == TrackFilter::Short ? " indoors" : " outdoors";
  return text;
}

std::string people_said(const Archive& archive, Region region, Many many) {
  region.athlete.reset();
  const std::string over = region.event ? " over " + distance_said(region, "the ") : std::string{};
  return runners_of(region, many) + over + limit_words(region) +
         filter_words_of_runners(archive, region, many);
}

std::string deed_said(const Archive& archive, const Region& region) {
  Region rest = region;
  rest.athlete.reset();
  const bool won = region.place == 1;
  if (won) rest.place = 0;
  return fmt::format("{} {}{}{}", won ? "win" : "run", distance_said(region, "the "), limit_words(region),
                     filter_words_of_runners(archive, rest, Many::One));
}

bool is_proved(const query::Answer& answer) {
  return answer.completeness.state == Completeness::State::Complete;
}

std::string in_this_archive(const query::Answer& answer, std::string sentence) {
  if (is_proved(answer)) return sentence;
  for (const std::string_view word : {"The ", "There ", "His ", "Her "}) {
    if (sentence.starts_with(word)) sentence.front() = to_lower(sentence.front());
  }
  return "In this archive, " + sentence;
}

std::string with_scope(const View& view, const query::Answer& answer, std::string sentence,
                       const Scope& scope) {
  std::string text;
  const auto part = [&text](std::string_view words) {
    if (words.empty()) return;
    if (!text.empty()) text += "; ";
    text += words;
  };
  if (scope.region != nullptr) {
    const std::optional<Sex> sex = sex_of(*scope.region);
    std::string who{sex ? runner_word(sex, Many::Several) : std::string_view{}};
    const std::string tracks = track_words(*scope.region);
    if (!who.empty() && !tracks.empty()) who += ", ";
    part(who + tracks);
  }
  if (scope.sex) part(runner_word(scope.sex, Many::Several));
  part(scope.by);
  if (answer.as_of.known() && answer.as_of != view.archive().horizon())
    part("as of " + to_prose(answer.as_of));
  part(known_words(view, answer, scope));
  return fmt::format("{} ({})", sentence, text);
}

}  // namespace miler::words
