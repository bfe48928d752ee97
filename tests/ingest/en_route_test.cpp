// The rule of splits, on pairs that the lists and histories hold.
#include <string_view>

#include <gtest/gtest.h>

#include "miler/ingest/detail_en_route.h"
#include "miler/marks/event.h"
#include "miler/marks/mark.h"

namespace miler::ingest {
namespace {

constexpr Bearing kMeeting{.one_place = true, .one_country = true};
constexpr Bearing kCountry{.one_place = false, .one_country = true};
constexpr Bearing kHeatAndFinal{.one_place = true, .one_country = true, .rounds_differ = true};
constexpr Bearing kField{.one_place = true, .one_country = true, .rounds_differ = false, .whole_field = true};

struct Row {
  std::string_view shorter, mark;
  std::uint16_t place;
  std::string_view longer, long_mark;
  std::uint16_t long_place;
  Bearing bearing;
  bool split;
  std::string_view why;
};

// RULE en-route-folding
constexpr Row kRows[] = {
    {"1500", "3:28.76", 1, "mile", "3:43.73", 1, kMeeting, true,
     "Ingebrigtsen, Eugene 2023: place 1 in both"},
    {"1500", "3:29.10", 0, "mile", "3:43.97", 2, kMeeting, true, "Nuguse behind him: a list without a place"},
    {"1500", "3:37.7h", 17, "mile", "3:52.50", 3, kMeeting, true,
     "O'Mara, Cork 1983: lists print any number"},
    {"1500", "3:36.33", 4, "mile", "3:59.59", 9, kMeeting, true,
     "Mahadi, Pfungstadt 2023: jogged home from 1500"},
    {"1500", "4:07.34", 0, "mile", "4:28.90", 6, kCountry, true,
     "Mérah-Benida 2000: listed under another city"},
    {"1500", "3:36.33", 1, "mile", "3:59.59", 9, kCountry, false, "a place in another city is a race"},
    {"1500", "3:40.00", 1, "mile", "4:08.00", 1, kMeeting, false, "more than 4 % apart: two races"},
    {"3000", "7:24.00", 1, "2mile", "7:54.10", 1, kMeeting, true, "Ingebrigtsen, Paris 2023"},
    {"3000", "8:57.67", 9, "2mile", "9:35.43", 10, kMeeting, true,
     "Konieczek, New York 2024: the place at 3000 m"},
    {"3000", "7:47.42", 1, "2mile", "8:40.18", 4, kMeeting, false,
     "Verbaandert, Dortmund 2022: won the 3000 m, and jogged on to the finish of the others"},
    {"3000", "7:52.3h", 13, "5000", "12:59.03", 13, kMeeting, true,
     "Ndikumwenayo, Firenze 2023: by hand on the way"},
    {"3000", "8:17.73", 0, "5000", "13:29.26", 1, kMeeting, true,
     "Almgren, Stockholm 2021: no place, so on the way"},
    {"3000", "7:57.56", 7, "5000", "13:23.99", 5, kMeeting, true,
     "Crippa, Birmingham 2017: the place at 3000 m, within 1 %"},
    {"3000", "9:54.69", 1, "5000", "16:51.06", 1, kMeeting, false,
     "Van Lent, Bruxelles 2023: won both at a club match"},
    {"3000", "8:06.62", 1, "5000", "13:55.50", 1, kMeeting, false,
     "Mechaal, Pamplona 2019: won both for his region"},
    {"3000", "10:06.24", 1, "5000", "16:21.73", 1, kMeeting, false,
     "Haggard, Brookings 2020: won both, the 3000 m slower"},
    {"1500", "3:57.95", 1, "3000", "8:04.59", 1, kMeeting, false, "Elmer, Magglingen 2022: won both titles"},
    {"1500", "4:22.57", 2, "3000", "8:50.87", 2, kHeatAndFinal, false,
     "McColgan, Birmingham 2018: a heat and a final"},
    {"1500", "5:02.33", 4, "5000", "16:44.85", 1, kMeeting, false,
     "Söderholm, Björlanda 2024: jogged a 1500 m for her team"},
    {"1500", "3:48.21", 6, "2000", "5:00.53", 3, kMeeting, false, "Hendrix, Bern 2020: on his own a guess"},
    {"1500", "3:48.21", 6, "2000", "5:00.53", 3, kField, true,
     "with all the others of the race there, known"},
    {"800", "1:54.87", 1, "1500", "3:33.93", 1, kHeatAndFinal, false,
     "Ingebrigtsen, Bergen 2020: a heat of 800 m"},
    {"800", "1:57.46", 1, "1500", "4:09.65", 1, kMeeting, false,
     "Melinte, Nice 1987: 12 % faster, two races"},
    {"1000", "2:32.9h", 0, "mile", "4:04.6h", 0, kMeeting, true,
     "Almgren, Sollentuna 2020: both on the way to 2000 m"},
    {"1500", "5:08.51", 0, "3000", "10:51.76", 0, kMeeting, false, "no places known, and too far apart"},
};

TEST(EnRoute, IsASplitOrARaceOfItsOwn) {
  for (const Row& row : kRows) {
    SCOPED_TRACE(row.why);
    const Mark mark = parse_mark(row.mark).value(), long_mark = parse_mark(row.long_mark).value();
    const Leg shorter{parse_event_name(row.shorter).value().distance, mark.time, row.place,
                      mark.timing == Timing::Hand};
    const Leg longer{parse_event_name(row.longer).value().distance, long_mark.time, row.long_place,
                     long_mark.timing == Timing::Hand};
    EXPECT_EQ(is_split(shorter, longer, row.bearing), row.split)
        << pace_apart(shorter, longer) << " per mille apart";
  }
}

TEST(EnRoute, AnEvenRaceHasNoDifferenceOfPace) {
  const Leg mile{kMile, Duration::seconds(240), 1, false};
  const Leg half{Distance::millimetres(kMile.millimetres() / 2), Duration::seconds(120), 1, false};
  EXPECT_EQ(pace_apart(half, mile), 0);
  EXPECT_EQ(pace_apart({half.distance, Duration::seconds(126), 1, false}, mile), 50);
  EXPECT_EQ(pace_apart(mile, {kMile, Duration{}, 1, false}), 1000) << "no time, no pace";
}

}  // namespace
}  // namespace miler::ingest
