#include "tests/book/normal_form.h"

#include <fmt/format.h>

namespace miler::testing {
namespace {

using namespace query;

std::string joined(const std::vector<std::string>& lines) {
  return lines.empty() ? "none" : fmt::format("{}", fmt::join(lines, " ; "));
}

class Writer {
 public:
  Writer(const View& view, const Answer& answer) : view_{view}, archive_{view.archive()}, answer_{answer} {}

  std::string operator()(const None&) const {
    return std::holds_alternative<query::Count>(answer_.query.ask) ? "0" : "none";
  }
  std::string operator()(const Lines& lines) const {
    std::vector<std::string> all;
    for (const Line& line : lines.lines)
      all.push_back(by_age() ? aged(line) : performance(line.entry.performance));
    return joined(all);
  }
  std::string operator()(const query::Standing& standing) const {
    const auto* rank = std::get_if<query::Rank>(&answer_.query.ask);
    return std::to_string(rank != nullptr && rank->by == lists::By::Performer
                              ? standing.rank.among_performers
                              : standing.rank.among_performances);
  }
  std::string operator()(const Number& number) const {
    const Completeness& known = answer_.completeness;
    if (known.state != Completeness::State::Bounded) return std::to_string(number.counted);
    if (known.upper == known.lower) return std::to_string(*known.upper);
    if (known.upper) return fmt::format("{}..{}", known.lower.value_or(0), *known.upper);
    return fmt::format(">={}", known.lower.value_or(0));
  }
  std::string operator()(const Drought& drought) const { return performance(drought.last); }
  std::string operator()(const Groups& groups) const {
    std::vector<std::string> all;
    for (const GroupCount& group : groups.groups) all.push_back(grouped(group));
    return joined(all);
  }
  std::string operator()(const RaceLines& races) const {
    std::vector<std::string> all;
    for (const RaceLine& line : races.races) {
      all.push_back(fmt::format("{}, {}", to_string(line.measure), archive_.id_of(line.race)));
    }
    return joined(all);
  }
  std::string operator()(const Steps& steps) const {
    const auto& asked = std::get<query::Records>(answer_.query.ask);
    std::vector<std::string> all;
    for (const records::Step& step : steps.steps) all.push_back(record(step.performance, step.mark));
    if (asked.pick == Pick::Standing && steps.standing) {
      all = {record(steps.standing->standing.performance, steps.standing->standing.mark)};
    }
    return joined(all);
  }
  std::string operator()(const Rivals& rivals) const {
    const auto& asked = std::get<query::Versus>(answer_.query.ask);
    const auto& bouts = rivals.rivalry.bouts;
    if (rivals.streak) {
      return fmt::format("{}, {} to {}", rivals.streak->wins, to_string(bouts[rivals.streak->from].date),
                         to_string(bouts[rivals.streak->to].date));
    }
    if (asked.facet == Facet::Score) {
      const rivalry::Score& score = rivals.rivalry.overall;
      return fmt::format("{}-{}", score.first, score.second) +
             (score.level == 0 ? "" : fmt::format("-{}", score.level));
    }
    if (!rivals.chosen) return "none";
    const rivalry::Bout& bout = bouts[*rivals.chosen];
    return fmt::format("{}, {}", to_string(bout.date), archive_.id_of(bout.race));
  }
  std::string operator()(const OpponentLines& lines) const {
    std::vector<std::string> all;
    for (const Opponent& other : lines.opponents) {
      all.push_back(fmt::format("{}, {}", name(other.athlete), to_string(other.last.date)));
    }
    return joined(all);
  }
  std::string operator()(const TitleLines& lines) const {
    std::vector<std::string> all;
    for (const TitleId id : lines.titles) {
      all.push_back(fmt::format("{}, {}", name(archive_[id].athlete), to_string(archive_[id].won)));
    }
    return joined(all);
  }
  std::string operator()(const Ages& ages) const {
    return fmt::format("{}, {}", to_string(ages.age.youngest),
                       name(std::get<query::Age>(answer_.query.ask).athlete));
  }
  std::string operator()(const Share& share) const {
    return fmt::format("{} of {}", share.share.wins, share.share.starts);
  }
  std::string operator()(const Run& run) const {
    if (run.length == 0) return "none";
    const bool years = std::get<query::Streak>(answer_.query.ask).of == StreakOf::Years;
    const auto day = [&](const std::optional<PerformanceId>& id) {
      if (!id) return std::string{};
      const Date date = archive_.dates()[id->row];
      return years ? std::to_string(date.year()) : to_string(date);
    };
    return fmt::format("{}, {} to {}", run.length, day(run.first), day(run.last));
  }
  std::string operator()(const Gap& gap) const {
    return gap.duration ? to_string(*gap.duration) : gap.time ? to_string(gap.time->youngest) : "none";
  }

 private:
  bool by_age() const {
    const auto* asked = std::get_if<query::Superlative>(&answer_.query.ask);
    return asked != nullptr && (asked->order == Order::Youngest || asked->order == Order::Oldest);
  }
  std::string name(AthleteId id) const { return std::string{archive_.text(archive_[id].name)}; }
  std::string record(PerformanceId id, const Mark& mark) const {
    return fmt::format("{}, {}, {}", to_string(mark), name(archive_.athletes()[id.row]),
                       to_string(archive_.dates()[id.row]));
  }
  std::string performance(PerformanceId id) const {
    const auto mark = view_.mark(id);
    return mark ? record(id, *mark) : "none";
  }
  std::string aged(const Line& line) const {
    return fmt::format("{}, {}", line.age ? to_string(line.age->youngest) : "age unknown",
                       name(archive_.athletes()[line.entry.performance.row]));
  }
  std::string grouped(const GroupCount& group) const {
    struct Name {
      const Writer& writer;
      std::string operator()(AthleteId id) const { return writer.name(id); }
      std::string operator()(Country country) const { return to_string(country); }
      std::string operator()(VenueId id) const {
        return std::string{writer.archive_.text(writer.archive_[id].name)};
      }
      std::string operator()(const std::string& city) const { return city; }
      std::string operator()(int year) const { return std::to_string(year); }
      std::string operator()(RaceId) const { return {}; }
    };
    if (const auto* race = std::get_if<RaceId>(&group.group)) {
      return fmt::format("{}, {}", group.performances, archive_.id_of(*race));
    }
    return fmt::format("{} {}", std::visit(Name{*this}, group.group), group.performances);
  }

  const View& view_;
  const Archive& archive_;
  const Answer& answer_;
};

}  // namespace

std::string normal_form(const View& view, const query::Answer& answer) {
  return std::visit(Writer{view, answer}, answer.value);
}

}  // namespace miler::testing
