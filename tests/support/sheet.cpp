// Reading the small archives of tests: see sheet.h.
#include "tests/support/sheet.h"

#include <algorithm>
#include <map>
#include <optional>
#include <stdexcept>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "miler/archive/builder.h"
#include "miler/base/text.h"
#include "tests/support/sheet_line.h"

namespace miler::testing {
namespace {

/// Builds the archive line by line; people, venues, series, meetings and races are known by what names them.
class Writer {
 public:
  void read(std::string_view line) {
    const std::vector<std::string_view> parts = words_in(line);
    if (parts.empty() || parts.front().starts_with('#')) return;
    const std::vector<std::string_view> rest{parts.begin() + 1, parts.end()};
    if (parts.front() == "record") return record(rest);
    if (parts.front() == "annulled") return annulled(rest);
    if (parts.front() == "amended") return amended(rest);
    if (parts.front() == "title") return title(rest);
    if (parts.front() == "split") return split_at(rest);
    if (parts.front() == "count") return count(rest);
    if (parts.front() == "conflict") return conflict(rest);
    if (parts.front() == "covers") {
      const std::string_view statement = trim(trim(line).substr(6));
      return builder_.add(CoverageRow{builder_.text(statement), source_, Confidence::High});
    }
    performance(read_performance(parts));
  }

  ArchivePtr freeze() { return std::move(builder_).freeze("test", {1, 1}, {}); }

 private:
  void performance(Line line) {
    line.performance.key = PerformanceKey{++key_};
    line.performance.athlete = athlete(line);
    line.performance.race = race(line);
    line.performance.source_set = set_;
    const PerformanceId id = builder_.add(line.performance);
    performances_.try_emplace({to_string(line.race.date), line.athlete}, id, line.performance);
  }

  AthleteId athlete(const Line& line) {
    const auto [found, fresh] = athletes_.try_emplace(line.athlete);
    if (fresh) {
      AthleteRow row{};
      row.key = AthleteKey{static_cast<std::uint32_t>(athletes_.size())};
      row.slug = builder_.text(slug_of(line.athlete));
      row.name = builder_.text(line.athlete);
      row.home = builder_.text(line.home);
      row.born = line.born;
      row.sex = line.sex;
      row.nation = line.performance.nation;
      found->second = builder_.add(row, {}, {}, {});
    }
    return found->second;
  }

  VenueId venue(const Line& line) {
    if (line.venue.empty()) return {};
    const auto [found, fresh] = venues_.try_emplace(line.venue);
    if (fresh) {
      VenueRow row{};
      row.key = VenueKey{static_cast<std::uint32_t>(venues_.size())};
      row.slug = builder_.text(slug_of(line.venue));
      row.name = builder_.text(line.venue);
      row.city = builder_.text(line.city.empty() ? line.venue : line.city);
      row.country = line.venue_country;
      found->second = builder_.add(row, {});
    }
    return found->second;
  }

  MeetingId meeting(const Line& line, VenueId venue) {
    if (line.meet.empty()) return {};
    const auto [series, new_series] = series_.try_emplace(line.meet);
    if (new_series) {
      SeriesRow row{};
      row.key = SeriesKey{static_cast<std::uint32_t>(series_.size())};
      row.slug = builder_.text(slug_of(line.meet));
      row.name = builder_.text(line.meet);
      series->second = builder_.add(row, {});
    }
    const std::string edition = fmt::format("{}", line.race.date.year());
    const auto [found, fresh] = meetings_.try_emplace({line.meet, edition});
    if (fresh) {
      MeetingRow row{};
      row.key = MeetingKey{static_cast<std::uint32_t>(meetings_.size())};
      row.series = series->second;
      row.name = builder_.text(line.meet);
      row.slug = builder_.text(slug_of(line.meet) + "-" + edition);
      row.edition = builder_.text(edition);
      row.first_day = row.last_day = line.race.date;
      row.venue = venue;
      row.level = line.race.level;
      found->second = builder_.add(row);
    }
    return found->second;
  }

  RaceId race(Line& line) {
    std::string slug = to_string(line.race.date);
    if (!line.venue.empty()) slug += "-" + slug_of(line.venue);
    slug += fmt::format("-{}-{}", to_word(line.race_event), to_word(line.race_event.sex));
    if (line.race.course == Course::Short) slug += "-short";
    if (const std::string round = to_code(line.race.round); !round.empty()) slug += "-" + round;
    if (!line.race_name.empty()) slug += "-" + slug_of(line.race_name);
    const auto [found, fresh] = races_.try_emplace(slug);
    if (fresh) {
      RaceRow row = line.race;
      row.key = RaceKey{static_cast<std::uint32_t>(races_.size())};
      row.slug = builder_.text(slug);
      row.name = builder_.text(line.race_name);
      row.event = line.race_event;
      row.venue = venue(line);
      row.meeting = meeting(line, row.venue);
      row.source_set = set_;
      found->second = builder_.add(row);
    }
    return found->second;
  }

  const std::pair<PerformanceId, ArchiveBuilder::PerformanceInput>& named(std::string_view date,
                                                                          std::string_view athlete) const {
    return performances_.at({std::string{date}, spaced(athlete)});
  }

  void record(const std::vector<std::string_view>& w) {
    static constexpr std::pair<std::string_view, RecordStatus> kStatuses[] = {
        {"set", RecordStatus::Set},
        {"pending", RecordStatus::Pending},
        {"ratified", RecordStatus::Ratified},
        {"rejected", RecordStatus::Rejected},
        {"rescinded", RecordStatus::Rescinded},
        {"never-submitted", RecordStatus::NeverSubmitted},
        {"before-ratification", RecordStatus::BeforeRatification},
        {"professional", RecordStatus::Professional}};
    const auto status =
        std::ranges::find(kStatuses, w.at(1), &std::pair<std::string_view, RecordStatus>::first);
    if (status == std::end(kStatuses)) throw std::runtime_error{"no status of a record"};
    const auto& [id, input] = named(w.at(2), w.at(3));
    RecordRow row{};
    row.scope = builder_.text(w.at(0));
    row.performance = id;
    row.event = input.event;
    const auto mark = value_among(w, "mark");
    row.mark = mark ? must(parse_mark(*mark)) : input.mark.value();
    row.kind = has(w, "best") ? RecordKind::Best : RecordKind::Record;
    row.status = status->second;
    row.ratified = date_among(w, "ratified");
    row.rescinded = date_among(w, "rescinded");
    row.source = source_;
    row.confidence = Confidence::High;
    builder_.add(row);
  }

  void annulled(const std::vector<std::string_view>& w) {
    const auto now = value_among(w, "now");
    builder_.add(AnnulmentRow{
        .performance = named(w.at(0), w.at(1)).first,
        .place_now = now ? static_cast<std::uint16_t>(parse_number(*now).value()) : std::uint16_t{0},
        .reason = builder_.text("doping"),
        .decided = date_among(w, "decided"),
        .source = source_});
  }

  void amended(const std::vector<std::string_view>& w) {
    const auto& [id, input] = named(w.at(0), w.at(1));
    const auto before = value_among(w, "before");
    const auto was = value_among(w, "was");
    builder_.add(AmendmentRow{
        .performance = id,
        .mark_before = before ? must(parse_mark(*before)) : input.mark.value(),
        .place_before = was ? static_cast<std::uint16_t>(parse_number(*was).value()) : input.place,
        .reason = builder_.text("read again"),
        .decided = date_among(w, "decided"),
        .source = source_});
  }

  void title(const std::vector<std::string_view>& w) {
    TitleRow row{};
    row.title = builder_.text(spaced(w.at(0)));
    row.event = event_of(must(parse_event_name(w.at(1))), has(w, "women") ? Sex::Women : Sex::Men);
    row.athlete = athletes_.at(spaced(w.at(2)));
    row.won = date_among(w, "won");
    row.until = date_among(w, "until");
    row.due = date_among(w, "due");
    row.source = source_;
    row.confidence = Confidence::High;
    builder_.add(row);
  }

  void split_at(const std::vector<std::string_view>& w) {
    builder_.add(
        SplitRow{named(w.at(0), w.at(1)).first, must(parse_distance(w.at(2))), must(parse_mark(w.at(3)))});
  }

  void count(const std::vector<std::string_view>& w) {
    static constexpr std::pair<std::string_view, Bound> kBounds[] = {{"exact", Bound::Exact},
                                                                     {"at-least", Bound::AtLeast},
                                                                     {"at-most", Bound::AtMost},
                                                                     {"reported", Bound::Reported}};
    CountRow row{};
    row.count = parse_number(w.at(0)).value();
    row.bound = std::ranges::find(kBounds, w.at(1), &std::pair<std::string_view, Bound>::first)->second;
    row.event = event_in(w.at(2), w);
    const auto under = value_among(w, "under");
    const auto limit = under ? under : value_among(w, "at-or-under");
    row.limit_known = limit.has_value();
    if (limit) row.limit = must(parse_duration(*limit));
    row.limit_inclusive = !under;
    const auto what = value_among(w, "what");
    row.what = builder_.text(what ? spaced(*what) : "marks");
    if (const auto city = value_among(w, "city")) row.city = builder_.text(spaced(*city));
    if (const auto name = value_among(w, "venue")) row.venue = venues_.at(spaced(*name));
    if (const auto name = value_among(w, "meet")) row.series = series_.at(spaced(*name));
    if (const auto code = value_among(w, "in")) row.country = Country::of(*code);
    if (const auto code = value_among(w, "nation")) row.nation = Country::of(*code);
    row.from = date_among(w, "from");
    row.as_of = date_among(w, "as-of");
    row.source = source_;
    builder_.add(row);
  }

  void conflict(const std::vector<std::string_view>& w) {
    const PerformanceId id = named(w.at(0), w.at(1)).first;
    ++conflicts_;
    for (std::size_t side = 3; side < w.size(); ++side) {
      if (w[side] == "settled") continue;
      builder_.add(ConflictRow{.target = builder_.text(fmt::format("{} {}", w.at(0), w.at(1))),
                               .field = builder_.text(w.at(2)),
                               .says = builder_.text(w[side]),
                               .performance = id,
                               .athlete = w.at(2) == "born" ? athletes_.at(spaced(w.at(1))) : AthleteId{},
                               .source = source_,
                               .group = conflicts_,
                               .standing = side == 3,
                               .settled = has(w, "settled")});
    }
  }

  ArchiveBuilder builder_;
  std::uint32_t conflicts_ = 0;
  SourceId source_ = add_source();
  std::uint16_t set_ = builder_.source_set({&source_, 1});
  std::uint32_t key_ = 0;
  std::map<std::string, AthleteId> athletes_;
  std::map<std::string, VenueId> venues_;
  std::map<std::string, SeriesId> series_;
  std::map<std::pair<std::string, std::string>, MeetingId> meetings_;
  std::map<std::string, RaceId> races_;
  std::map<std::pair<std::string, std::string>, std::pair<PerformanceId, ArchiveBuilder::PerformanceInput>>
      performances_;

  SourceId add_source() {
    SourceRow row{};
    row.key = SourceKey{1};
    row.slug = builder_.text("test");
    row.title = builder_.text("the test");
    row.confidence = Confidence::High;
    return builder_.add(row);
  }
};

/// The first row of `rows` whose name is `name`.
template <class RowId, class Row>
RowId named(const Archive& archive, std::span<const Row> rows, std::string_view name) {
  for (std::uint32_t i = 0; i < rows.size(); ++i) {
    if (archive.text(rows[i].name) == name) return RowId{i};
  }
  throw std::runtime_error{fmt::format("the sheet does not name '{}'", name)};
}

}  // namespace

Sheet::Sheet(std::string_view text) {
  Writer writer;
  for (const std::string_view line : lines(text)) {
    try {
      writer.read(line);
    } catch (const std::exception& fault) {
      throw std::runtime_error{fmt::format("line '{}': {}", trim(line), fault.what())};
    }
  }
  archive_ = writer.freeze();
}

View Sheet::as_of(std::string_view date) const { return View{*archive_, must(parse_date(date))}; }
AthleteId Sheet::athlete(std::string_view name) const {
  return named<AthleteId>(*archive_, archive_->tables().athletes, name);
}
VenueId Sheet::venue(std::string_view name) const {
  return named<VenueId>(*archive_, archive_->tables().venues, name);
}
SeriesId Sheet::series(std::string_view name) const {
  return named<SeriesId>(*archive_, archive_->tables().series, name);
}
RaceId Sheet::race(std::string_view slug) const { return archive_->race(slug).value(); }

PerformanceId Sheet::performance(std::string_view date, std::string_view athlete_name) const {
  for (const PerformanceId id : archive_->of(athlete(athlete_name))) {
    if (to_string(archive_->dates()[id.row]) == date) return id;
  }
  throw std::runtime_error{fmt::format("the sheet has no {} of {}", athlete_name, date)};
}

std::string Sheet::name(AthleteId id) const { return std::string{archive_->text((*archive_)[id].name)}; }
std::string Sheet::told(PerformanceId id) const {
  const Performance row = (*archive_)[id];
  const std::string mark = row.mark ? to_string(*row.mark) : std::string{to_word(row.traits.status())};
  return fmt::format("{} {} {}", name(row.athlete), mark, to_string(row.date));
}

}  // namespace miler::testing
