// The small book that tests of answers ask: four milers, two championships, a world record and its
// forerunner, a pacemaker who did not finish, a split, a published count.
#pragma once

#include <string>
#include <string_view>

#include "miler/render/answer.h"
#include "tests/support/sheet.h"

namespace miler::render::testing {

inline const miler::testing::Sheet& book() {
  static const miler::testing::Sheet made{R"(
      1993-09-05  mile  3:44.39  Noureddine_Morceli  ALG  Rieti    1  f city:Rieti in:ITA
      1999-07-07  mile  3:43.13  Hicham_El_Guerrouj  MAR  Olimpico 1  f paced city:Roma in:ITA meet:Golden_Gala circuit born:1974-09-14
      1999-07-07  mile  3:43.40  Noah_Ngeny          KEN  Olimpico 2  f paced city:Roma in:ITA meet:Golden_Gala circuit
      1999-07-07  1500  3:28.21  Hicham_El_Guerrouj  MAR  Olimpico    f paced city:Roma in:ITA meet:Golden_Gala circuit en-route of:mile
      1999-07-07  mile  dnf      Robert_Kibet        KEN  Olimpico    f paced city:Roma in:ITA meet:Golden_Gala circuit
      2022-07-19  1500  3:29.23  Jake_Wightman       GBR  Hayward_Field  1  f unpaced global city:Eugene in:USA born:1994-07-11 home:Scotland
      2022-07-19  1500  3:29.47  Jakob_Ingebrigtsen  NOR  Hayward_Field  2  f unpaced global city:Eugene in:USA born:2000-09-19
      2023-08-23  1500  3:29.38  Josh_Kerr           GBR  Budapest  1  f unpaced global in:HUN born:1997-10 home:Scotland
      2023-08-23  1500  3:29.65  Jakob_Ingebrigtsen  NOR  Budapest  2  f unpaced global in:HUN
      2023-09-16  mile  3:43.73  Jakob_Ingebrigtsen  NOR  Hayward_Field  1  f paced lights city:Eugene in:USA meet:Prefontaine_Classic circuit race:Bowerman_Mile
      2023-09-16  mile  3:43.97  Yared_Nuguse        USA  Hayward_Field  2  f paced lights city:Eugene in:USA meet:Prefontaine_Classic circuit race:Bowerman_Mile
      2024-02-11  mile  3:47.22  Yared_Nuguse        USA  Armory  1  h2 short in:USA
      2024-06-30  mile  3:45.34  Josh_Kerr           GBR  Hayward_Field  1  f city:Eugene in:USA

      record  world ratified 1993-09-05 Noureddine_Morceli ratified:1994-01-01
      record  world ratified 1999-07-07 Hicham_El_Guerrouj ratified:2000-01-01
      title   World_champion 1500 Josh_Kerr won:2023-08-23 due:2025-09-17
      split   1999-07-07 Hicham_El_Guerrouj 800m 1:51.58
      split   2024-06-30 Josh_Kerr 800m 1:52.0
      count   399 exact mile under:4:00.0 as-of:2018-05-25 venue:Hayward_Field what:miles_under_four
      conflict 2023-09-16 Yared_Nuguse mark 3:43.97 3:43.96
      covers  men mile <= 3:44.00 until 2024-05-24: all performances
      covers  men mile until 2024-05-24: all ratified records
  )"};
  return made;
}

/// As on the eve of the race of 2024: what was run later is not there.
inline View eve() { return book().as_of("2024-05-24"); }

/// The table of that key; throws when the answer has none.
const Table& table_of(const Answer& answer, std::string_view key);
/// A cell of that table by the key of its column, as text.
std::string told(const Answer& answer, std::string_view table, std::size_t row, std::string_view column);
/// The property of that key, as text.
std::string told(const Answer& answer, std::string_view property);
/// Empty when the answer, as JSON, keeps its schema.
std::string schema_fault(const Answer& answer);

}  // namespace miler::render::testing
