// The evening before a race, for tests of what is told then: a book of milers and a field.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "miler/story/preview.h"
#include "tests/support/sheet.h"

namespace miler::story::testing {

inline constexpr std::string_view kBook = R"(
    1966-07-17  mile  3:51.3h  Jim_Ryun            USA  Edwards  1  f city:Berkeley in:USA
    1993-09-05  mile  3:44.39  Noureddine_Morceli  ALG  Rieti    1  f in:ITA
    1999-07-07  mile  3:43.13  Hicham_El_Guerrouj  MAR  Olimpico 1  f paced city:Roma in:ITA
    2022-07-19  1500  3:29.23  Jake_Wightman       GBR  Hayward_Field  1  f unpaced global city:Eugene in:USA born:1994-07-11 home:Scotland
    2022-07-19  1500  3:29.47  Jakob_Ingebrigtsen  NOR  Hayward_Field  2  f unpaced global city:Eugene in:USA born:2000-09-19
    2023-08-23  1500  3:29.38  Josh_Kerr           GBR  Budapest  1  f unpaced global in:HUN born:1997-10 home:Scotland
    2023-08-23  1500  3:29.65  Jakob_Ingebrigtsen  NOR  Budapest  2  f unpaced global in:HUN
    2023-09-16  mile  3:43.73  Jakob_Ingebrigtsen  NOR  Hayward_Field  1  f paced lights city:Eugene in:USA meet:Prefontaine_Classic circuit
    2023-09-16  mile  3:43.97  Yared_Nuguse        USA  Hayward_Field  2  f paced lights city:Eugene in:USA meet:Prefontaine_Classic circuit
    2023-09-16  mile  3:52.00  Erik_Pacer          USA  Hayward_Field  9  f paced lights city:Eugene in:USA meet:Prefontaine_Classic circuit
    2024-02-11  mile  3:47.22  Yared_Nuguse        USA  Armory  1  short in:USA
    2024-05-25  mile  3:45.34  Josh_Kerr           GBR  Hayward_Field  1  f city:Eugene in:USA
    record  world ratified 1966-07-17 Jim_Ryun ratified:1966-10-01
    record  world ratified 1993-09-05 Noureddine_Morceli ratified:1994-01-01
    record  world ratified 1999-07-07 Hicham_El_Guerrouj ratified:2000-01-01
    title   World_champion 1500 Josh_Kerr won:2023-08-23 due:2025-09-17
    count   399 exact mile under:4:00.0 as-of:2018-05-25 venue:Hayward_Field what:miles_under_four
    covers  men mile <= 3:44.00 until 2024-05-24: all performances
    covers  men mile until 2024-05-24: all ratified records
)";

inline const miler::testing::Sheet& book() {
  static const miler::testing::Sheet made{kBook};
  return made;
}

inline constexpr std::string_view kField = R"(race: Bowerman Mile
meet: Prefontaine Classic
date: 2024-05-25
venue: Hayward Field
event: mile
sex: men
class: circuit

Josh Kerr, GBR
Yared Nuguse, USA, born 1999-06-01
Erik Pacer, USA, pacer
Jakob Ingebrigtsen, NOR
Jim Ryun, USA, scratched
Some Stranger, AUS, born 2003
)";

/// The preview of a field on a day; throws what it refuses, because then the test is broken.
inline Preview told(std::string_view field_text, std::string_view day = "2024-05-24",
                    const miler::testing::Sheet& sheet = book()) {
  const Expected<Field> field = parse_field(field_text);
  if (!field) throw std::runtime_error{field.error().message};
  const names::Directory directory{sheet.archive()};
  const Expected<Preview> made = preview(sheet.as_of(day), directory, *field);
  if (!made) throw std::runtime_error{made.error().message};
  return *made;
}

/// A mile of men on that day, without meeting and venue, and these runners.
inline std::string field_of(std::string_view runners) {
  return "event: mile\nsex: men\ndate: 2024-05-25\n\n" + std::string{runners};
}

}  // namespace miler::story::testing
