// The small book of the tests of sentences: a mile list, championships, a record list, two titles, a count.
#pragma once

#include <stdexcept>
#include <string>

#include "miler/query/answer.h"
#include "miler/words/say.h"
#include "tests/support/sheet.h"

namespace miler::words::testing {

inline const miler::testing::Sheet& book() {
  static const miler::testing::Sheet made{R"(
      1985-07-27  mile  3:46.32  Steve_Cram          GBR  Bislett 1  f city:Oslo in:NOR meet:Bislett_Games circuit born:1960-10-14
      1993-09-05  mile  3:44.39  Noureddine_Morceli  ALG  Rieti    1  f city:Rieti in:ITA born:1970-02-28
      1999-07-07  mile  3:43.13  Hicham_El_Guerrouj  MAR  Olimpico 1  f paced city:Roma in:ITA meet:Golden_Gala circuit born:1974-09-14
      1999-07-07  mile  3:43.40  Noah_Ngeny          KEN  Olimpico 2  f paced city:Roma in:ITA meet:Golden_Gala circuit born:1978-11-02
      2019-07-12  mile  4:12.33  Sifan_Hassan        NED  Louis_II 1  women city:Monaco in:MON born:1993-01-01
      2022-07-19  1500  3:29.23  Jake_Wightman       GBR  Hayward_Field  1  f unpaced global city:Eugene in:USA born:1994-07-11 home:Scotland
      2022-07-19  1500  3:29.47  Jakob_Ingebrigtsen  NOR  Hayward_Field  2  f unpaced global city:Eugene in:USA born:2000-09-19
      2022-07-19  1500  3:30.60  Josh_Kerr           GBR  Hayward_Field  5  f unpaced global city:Eugene in:USA born:1997-10-08 home:Scotland
      2023-08-23  1500  3:29.38  Josh_Kerr           GBR  Budapest  1  f unpaced global in:HUN home:Scotland
      2023-08-23  1500  3:29.65  Jakob_Ingebrigtsen  NOR  Budapest  2  f unpaced global in:HUN
      2023-09-16  mile  3:43.73  Jakob_Ingebrigtsen  NOR  Hayward_Field  1  f paced lights city:Eugene in:USA meet:Prefontaine_Classic circuit race:Bowerman_Mile
      2023-09-16  mile  3:43.97  Yared_Nuguse        USA  Hayward_Field  2  f paced lights city:Eugene in:USA meet:Prefontaine_Classic circuit race:Bowerman_Mile born:1999-06-01
      2024-02-11  mile  3:47.22  Yared_Nuguse        USA  Armory  1  f short city:New_York in:USA
      2024-02-11  mile  3:48.48  Josh_Kerr           GBR  Armory  2  f short city:New_York in:USA home:Scotland

      record  world ratified 1985-07-27 Steve_Cram ratified:1986-01-01
      record  world ratified 1993-09-05 Noureddine_Morceli ratified:1994-01-01
      record  world ratified 1999-07-07 Hicham_El_Guerrouj ratified:2000-01-01
      title   World_champion 1500 Jake_Wightman won:2022-07-19 until:2023-08-23
      title   World_champion 1500 Josh_Kerr won:2023-08-23 due:2025-09-17
      count   399 exact mile under:4:00.0 as-of:2018-05-25 venue:Hayward_Field what:miles_under_four
      covers  men mile <= 3:50.00 until 2024-05-24: all performances
      covers  men mile until 2024-05-24: all ratified records
  )"};
  return made;
}

/// A region of men's miles.
inline Region miles() {
  Region region;
  region.event = kMensMile;
  return region;
}
inline Limit under(std::int32_t minutes, std::int32_t seconds) {
  return {Duration::seconds(60 * minutes + seconds), false};
}

inline Region miles_under(std::int32_t minutes, std::int32_t seconds) {
  Region region = miles();
  region.limit = under(minutes, seconds);
  return region;
}
inline Region in_country(std::string_view code) {
  Region region;
  region.country = Country::of(code);
  return region;
}

/// A row of a table of sentences.
struct Sentence {
  query::Ask ask;
  Date as_of;
  std::string_view said, why;
};
/// The sentence of the answer, as of the book's horizon or a day.
inline std::string said(const query::Ask& ask, Date as_of = {}) {
  const auto answer = query::run(book().view(), query::Query{ask, as_of});
  if (!answer) throw std::runtime_error(answer.error().message);
  return say(book().view(), *answer);
}

}  // namespace miler::words::testing
