// The people whose names are difficult, and two evenings.
#include "tests/names/small_archive.h"

#include <initializer_list>
#include <string_view>
#include <vector>

#include "miler/archive/builder.h"

namespace miler::names {
namespace {

class Small {
 public:
  AthleteId person(std::string_view slug, std::string_view name, Sex sex, Date born, Country nation,
                   std::initializer_list<std::string_view> aliases = {},
                   std::initializer_list<Country> nations = {}) {
    AthleteRow row{};
    row.key = AthleteKey{++people_};
    row.slug = builder_.text(slug);
    row.name = builder_.text(name);
    row.sex = sex;
    row.born = born;
    row.nation = nation;
    std::vector<NameSpell> names;
    for (const std::string_view alias : aliases) names.push_back({builder_.text(alias), {}, {}});
    std::vector<NationSpell> spells;
    for (const Country country : nations) spells.push_back({country, {}, {}});
    return builder_.add(row, names, spells, {});
  }
  VenueId venue(std::string_view slug, std::string_view name, std::string_view city, std::string_view region,
                Country country, std::initializer_list<std::string_view> aliases = {}) {
    VenueRow row{};
    row.key = VenueKey{++venues_};
    row.slug = builder_.text(slug);
    row.name = builder_.text(name);
    row.city = builder_.text(city);
    row.region = builder_.text(region);
    row.country = country;
    std::vector<NameSpell> names;
    for (const std::string_view alias : aliases) names.push_back({builder_.text(alias), {}, {}});
    return builder_.add(row, names);
  }
  SeriesId series(std::string_view slug, std::string_view name,
                  std::initializer_list<std::string_view> aliases) {
    SeriesRow row{};
    row.key = SeriesKey{++series_};
    row.slug = builder_.text(slug);
    row.name = builder_.text(name);
    std::vector<NameSpell> names;
    for (const std::string_view alias : aliases) names.push_back({builder_.text(alias), {}, {}});
    return builder_.add(row, names);
  }
  MeetingId meeting(std::string_view slug, std::string_view name, SeriesId series, Date day, VenueId venue) {
    MeetingRow row{};
    row.key = MeetingKey{++meetings_};
    row.slug = builder_.text(slug);
    row.name = builder_.text(name);
    row.series = series;
    row.first_day = row.last_day = day;
    row.venue = venue;
    return builder_.add(row);
  }
  RaceId race(std::string_view slug, Date date, Event event, VenueId venue, MeetingId meeting, Round round) {
    RaceRow row{};
    row.key = RaceKey{++races_};
    row.slug = builder_.text(slug);
    row.date = date;
    row.event = event;
    row.venue = venue;
    row.meeting = meeting;
    row.round = round;
    return builder_.add(row);
  }
  void finish(AthleteId athlete, RaceId race, Event event, std::uint16_t place) {
    ArchiveBuilder::PerformanceInput row;
    row.key = PerformanceKey{++performances_};
    row.athlete = athlete;
    row.race = race;
    row.event = event;
    row.place = place;
    row.mark = Mark{Duration::seconds(240 + place), Precision::Hundredth, Timing::Automatic};
    builder_.add(row);
  }
  ArchivePtr freeze() && { return std::move(builder_).freeze("small", {}, {}); }

 private:
  ArchiveBuilder builder_;
  std::uint32_t people_ = 0, venues_ = 0, series_ = 0, meetings_ = 0, races_ = 0, performances_ = 0;
};

}  // namespace

ArchivePtr small_archive() {
  const auto nation = [](std::string_view code) { return Country::of(code); };
  Small small;
  const AthleteId alan = small.person("alan-kerr-1951", "Alan Kerr", Sex::Men, Date::of(1951), nation("GBR"));
  const AthleteId jakob = small.person("jakob-ingebrigtsen-2000", "Jakob Ingebrigtsen", Sex::Men,
                                       Date::of(2000, 9, 19), nation("NOR"));
  const AthleteId josh =
      small.person("josh-kerr-1997", "Josh Kerr", Sex::Men, Date::of(1997, 10, 8), nation("GBR"));
  small.person("henrik-ingebrigtsen-1991", "Henrik Børkja INGEBRIGTSEN", Sex::Men, Date::of(1991, 2, 24),
               nation("NOR"), {"Henrik Ingebrigtsen"});
  small.person("hicham-el-guerrouj-1974", "Hicham El Guerrouj", Sex::Men, Date::of(1974, 9, 14),
               nation("MAR"));
  small.person("said-aouita-1959", "Saïd Aouita", Sex::Men, Date::of(1959, 11, 2), nation("MAR"));
  small.person("sonia-osullivan-1969", "Sonia O'Sullivan", Sex::Women, Date::of(1969, 11, 28), nation("IRL"));
  small.person("yared-nuguse-1999", "Yared Nuguse", Sex::Men, Date::of(1999, 6, 1), nation("USA"),
               {"Yared Neguse"});
  small.person("john-gregorek-1960", "John Gregorek", Sex::Men, Date::of(1960, 4, 15), nation("USA"));
  small.person("john-gregorek-1991", "John Gregorek", Sex::Men, Date::of(1991, 12, 7), nation("USA"));
  small.person("bernard-lagat-1974", "Bernard Lagat", Sex::Men, Date::of(1974, 12, 12), nation("USA"), {},
               {nation("KEN"), nation("USA")});
  small.person("john-paul-jones", "John Paul Jones", Sex::Men, {}, nation("USA"));

  const VenueId hayward = small.venue("hayward-field-eugene", "Hayward Field", "Eugene", "OR", nation("USA"));
  const VenueId bislett =
      small.venue("bislett-stadion-oslo", "Bislett stadion", "Oslo", "", nation("NOR"), {"Bislet"});
  small.venue("oslo", "", "Oslo", "", nation("NOR"), {"Kristiania"});
  small.venue("alexander-stadium-birmingham", "Alexander Stadium", "Birmingham", "", nation("GBR"));
  small.venue("crossplex-birmingham", "CrossPlex", "Birmingham", "AL", nation("USA"));
  const SeriesId pre = small.series("prefontaine-classic", "Prefontaine Classic", {"Pre Classic"});
  const SeriesId games = small.series("bislett-games", "Bislett Games", {});
  const MeetingId pre_2023 =
      small.meeting("prefontaine-classic-2023", "Prefontaine Classic", pre, Date::of(2023, 9, 16), hayward);
  const MeetingId oslo_2022 =
      small.meeting("bislett-games-2022", "Bislett Games", games, Date::of(2022, 6, 16), bislett);
  const MeetingId oslo_2023 =
      small.meeting("bislett-games-2023", "Bislett Games", games, Date::of(2023, 6, 15), bislett);

  const Round final{RoundKind::Final, 0};
  const RaceId mile =
      small.race("2023-09-16-eugene-mile-men-f", Date::of(2023, 9, 16), kMensMile, hayward, pre_2023, final);
  const RaceId women = small.race("2023-09-16-eugene-mile-women-f", Date::of(2023, 9, 16), kWomensMile,
                                  hayward, pre_2023, final);
  const RaceId heat = small.race("2022-06-16-oslo-mile-men-h1", Date::of(2022, 6, 16), kMensMile, bislett,
                                 oslo_2022, {RoundKind::Heat, 1});
  small.race("2022-06-16-oslo-mile-men-h2", Date::of(2022, 6, 16), kMensMile, bislett, oslo_2022,
             {RoundKind::Heat, 2});
  small.race("2023-06-15-oslo-mile-men", Date::of(2023, 6, 15), kMensMile, bislett, oslo_2023, {});
  small.finish(jakob, mile, kMensMile, 1);
  small.finish(josh, mile, kMensMile, 2);
  small.finish(josh, heat, kMensMile, 3);
  small.finish(alan, heat, kMensMile, 4);
  (void)women;
  return std::move(small).freeze();
}

}  // namespace miler::names
