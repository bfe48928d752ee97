The evening before the Bowerman Mile of 2024:

  $ miler preview examples/fields/bowerman-mile-2024.field | head -60
  Bowerman Mile, Prefontaine Classic, Hayward Field, Saturday 25 May 2024
  - The world record is 3:43.13 by Hicham El Guerrouj (Roma, 7 July 1999); it will be 24 years 323 days old on race day.
  - The world record last fell in the United States with Jim Ryun's 3:51.1h (Bakersfield, 23 June 1967).
  - Fastest in the field: Jakob Ingebrigtsen 3:43.73 (3rd all-time), Yared Nuguse 3:43.97 (4th all-time), Oliver Hoare 3:47.48 (15th all-time).
  - Jakob Ingebrigtsen 7-2 Josh Kerr in the races of this archive, 3-1 in finals; Josh Kerr won the last, on 23 August 2023.
  - 10 of the 15 entrants have run under 3:50.
  - Marks of the mile under 4:00 at Hayward Field: at least 554.
  - Marks of the mile under 4:00 at the Prefontaine Classic: at least 470.
  
  Points of the bests, mean      1236
  Points of the best five, mean  1278
  
  The field
  Athlete             Nat  Home      Age     Best  All-time   Season     1500  Points  Holds
  Jakob Ingebrigtsen  NOR             23  3:43.73         3           3:27.14    1284  European Indoor champion, 1500 m and 3000 m; European champion, 1500 m and 5000 m; Olympic champion, 1500 m; World champion, 5000 m
  Yared Nuguse        USA             24  3:43.97         4  3:47.83  3:29.02    1280
  Oliver Hoare        AUS             27  3:47.48        15  3:51.28  3:29.41    1234  Commonwealth champion, 1500 m
  Mario García        ESP             24  3:47.69        18           3:29.18    1231
  Reynold Cheruiyot   KEN             19  3:48.06        25           3:30.30    1226
  Cole Hocker         USA             22  3:48.08        26           3:30.70    1226
  Hobbs Kessler       USA             21  3:48.66        37  3:48.66  3:32.61    1281  World road mile champion, road mile
  Josh Kerr           GBR  Scotland   26  3:48.87        41           3:29.05    1278  World Indoor champion, 3000 m; World champion, 1500 m
  Neil Gourley        GBR  Scotland   29  3:49.46        65           3:30.60    1270
  Timothy Cheruiyot   KEN             28  3:49.64        73           3:28.28    1205
  Jake Wightman       GBR  Scotland   29  3:50.30        96  3:52.11  3:29.23    1197
  Abel Kipsang        KEN             27  3:50.87       127           3:29.11    1190
  Geordie Beamish     NZL             27  3:51.22                     3:36.53    1246  World Indoor champion, 1500 m
  Cameron Myers       AUS             17  3:52.44            3:52.44  3:33.26    1169
  Lamecha Girma       ETH             23                              3:29.51
  
  Record watch
  Record                                 Mark  Holder              Nat  Where                            When        Age on race day    Status
  world record                        3:43.13  Hicham El Guerrouj  MAR  Stadio Olimpico, Roma (ITA)      1999-07-07  24 years 323 days  ratified
  Prefontaine Classic meeting record  3:43.73  Jakob Ingebrigtsen  NOR  Hayward Field, Eugene, OR (USA)  2023-09-16  252 days           set
  Hayward Field best                  3:43.73  Jakob Ingebrigtsen  NOR  Hayward Field, Eugene, OR (USA)  2023-09-16  252 days           best of this archive's results
  American all-comers record          3:43.73  Jakob Ingebrigtsen  NOR  Hayward Field, Eugene, OR (USA)  2023-09-16  252 days           set
  world under-20 record               3:48.06  Reynold Cheruiyot   KEN  Hayward Field, Eugene, OR (USA)  2023-09-16  252 days           ratified
  
  Areas and nations in the field
  Record                    Mark  Holder              Nat  Where                                                 When        Age on race day    Status
  African record         3:43.13  Hicham El Guerrouj  MAR  Stadio Olimpico, Roma (ITA)                           1999-07-07  24 years 323 days  set
  European record        3:43.73  Jakob Ingebrigtsen  NOR  Hayward Field, Eugene, OR (USA)                       2023-09-16  252 days           set
  North American record  3:43.97  Yared Nuguse        USA  Hayward Field, Eugene, OR (USA)                       2023-09-16  252 days           set
  Oceanian best          3:47.48  Oliver Hoare        AUS  Bislett Stadion, Oslo (NOR)                           2022-06-16  1 year 344 days    best of this archive's results
  Australian best        3:47.48  Oliver Hoare        AUS  Bislett Stadion, Oslo (NOR)                           2022-06-16  1 year 344 days    best of this archive's results
  Spanish best           3:47.69  Mario García        ESP  Hayward Field, Eugene, OR (USA)                       2023-09-16  252 days           best of this archive's results
  Ethiopian best         3:47.01  Yomif Kejelcha      ETH  Boston Univ. Track & Tennis Center, Boston, MA (USA)  2019-03-03  5 years 83 days    best of this archive's results
  British record         3:46.32  Steve Cram          GBR  Bislett Stadion, Oslo (NOR)                           1985-07-27  38 years 303 days  set
  Kenyan record          3:43.40  Noah Ngeny          KEN  Stadio Olimpico, Roma (ITA)                           1999-07-07  24 years 323 days  set
  Norwegian record       3:43.73  Jakob Ingebrigtsen  NOR  Hayward Field, Eugene, OR (USA)                       2023-09-16  252 days           set
  New Zealand best       3:49.08  John Walker         NZL  Oslo (NOR)                                            1982-07-07  41 years 323 days  best of this archive's results
  American record        3:43.97  Yared Nuguse        USA  Hayward Field, Eugene, OR (USA)                       2023-09-16  252 days           set
  
  Head to head: the row's wins first
  Athlete               All  Ingebrigtsen  Nuguse  Hoare  García  R. Cheruiyot  Hocker  Kessler  Kerr  Gourley  T. Cheruiyot  Wightman  Kipsang  Beamish  Myers  Girma
  Jakob Ingebrigtsen  56-10                   3-0    5-0     6-1           5-0     5-0            7-2      3-0           7-5       5-1      8-1             1-0    1-0
  Yared Nuguse         22-7           0-3            3-0     4-0           3-0     3-0      1-0   1-2      3-0           1-0                3-2
  Oliver Hoare        15-21           0-5     0-3            0-1           1-0     2-2            2-1      2-1           3-5       2-2      3-1
  Mario García        15-25           1-6     0-4    1-0                   3-1     2-3      0-1   1-4      2-0           3-1       0-2      2-2      0-1
  Reynold Cheruiyot    8-22           0-5     0-3    0-1     1-3                   2-2            0-4      1-0           1-1                2-3             1-0

As a page, the summary is on the terminal and the page in the file:

  $ miler preview examples/fields/bowerman-mile-2024.field -o preview.html > summary.txt
  miler: the page is preview.html
  $ head -2 summary.txt
  Bowerman Mile, Prefontaine Classic, Hayward Field, Saturday 25 May 2024
  - The world record is 3:43.13 by Hicham El Guerrouj (Roma, 7 July 1999); it will be 24 years 323 days old on race day.
  $ grep -c '<section>' preview.html
  9
  $ grep -ciE '<script|src=|href="http' preview.html
  0
  [1]
  $ miler preview examples/fields/women-1500-monaco-2022.field | head -24
  Women's 1500 m, Herculis, Stade Louis II, Wednesday 10 August 2022
  - The world record is 3:50.07 by Genzebe Dibaba (Monaco, 17 July 2015); it will be 7 years 24 days old on race day.
  - The world record last fell in Monaco with Genzebe Dibaba's 3:50.07 (Monaco, 17 July 2015).
  - Fastest in the field: Faith Kipyegon 3:51.07, Hirut Meshesha 3:57.30, Axumawit Embaye 3:58.80.
  - Jessica Hull 2-1 Winnie Nanyondo in the races of this archive, 1-1 in finals; Jessica Hull won the last, on 18 July 2022.
  - 6 of the 12 entrants have run under 4:00.
  - Marks of the 1500 m under 4:05 at Stade Louis II: at least 7.
  - Marks of the 1500 m under 4:05 at the Herculis: at least 7.
  
  Points of the bests, mean      1211
  Points of the best five, mean  1230
  
  The field
  Athlete            Nat  Home  Age     Best  All-time   Season     mile  Points  Holds
  Faith Kipyegon     KEN         28  3:51.07            3:52.59  4:16.71    1278  Olympic champion, 1500 m; World champion, 1500 m
  Hirut Meshesha     ETH         21  3:57.30            3:57.30             1227
  Axumawit Embaye    ETH         27  3:58.80            3:58.80  4:18.58    1215
  Jessica Hull       AUS         25  3:58.81            3:59.31  4:19.89    1215
  Sinclaire Johnson  USA         24  3:58.85            3:58.85             1215
  Winnie Nanyondo    UGA         28  3:59.56            4:00.25  4:18.65    1209
  Marta Pérez        ESP         29  4:00.12            4:04.25  4:21.58    1205
  Georgia Griffith   AUS         25  4:00.16            4:00.16             1204
  Cory Ann McGee     USA         30  4:00.34            4:00.34             1203
  Heather MacLean    USA         26  4:01.38            4:01.38             1194

  $ for field in examples/fields/*.field; do miler preview $field --format json | conforms; done

From standard input; what is wrong with a field is told with its line:

  $ printf 'event: mile\nsex: men\ndate: 2024-05-25\n\nJosh Kerr, Scotlandd\n' | miler preview -
  miler: -: line 5: 'Scotlandd' is neither a nation, a birth date, an id, pacer nor scratched
  [2]
  $ printf 'event: mile\nsex: men\ndate: 2024-05-25\n\nIngebrigtsen, NOR\n' | miler preview -
  miler: line 5: 'Ingebrigtsen' names more than one athlete
  It may be:
    Jakob Ingebrigtsen (NOR, born 2000-09-19) athlete:jakob-ingebrigtsen-2000
    Filip Ingebrigtsen (NOR, born 1993-04-20) athlete:filip-ingebrigtsen-1993
    Henrik Ingebrigtsen (NOR, born 1991-02-24) athlete:henrik-ingebrigtsen-1991
  [3]
  $ miler preview nothing.field
  miler: cannot read the file 'nothing.field'
  [2]
