Two rivals, every bout:

  $ miler rivals "Jakob Ingebrigtsen" "Josh Kerr"
  Jakob Ingebrigtsen 7-2 Josh Kerr
  Current streak               Josh Kerr, 1 win, 2023-08-23
  Longest streak               Jakob Ingebrigtsen, 4 in a row, 2022-07-19 to 2023-08-20
  Jakob Ingebrigtsen last won  2023-08-20, 1500 m, Nemzeti Atlétikai Központ, Budapest (HUN)
  Josh Kerr last won           2023-08-23, 1500 m, Nemzeti Atlétikai Központ, Budapest (HUN)
  
  Every bout
  Date        Event  Race                 Venue                                           Round         Pl  Jakob Ingebrigtsen  Pl  Josh Kerr   Gap  Won
  2019-10-06  1500   World Championships  Khalifa International Stadium, Doha (QAT)       final          4             3:31.70   6    3:32.52  0.82  Jakob Ingebrigtsen
  2021-08-05  1500   Olympic Games        National Stadium, Tokyo (JPN)                   semi-final 2   2             3:32.13   3    3:32.18  0.05  Jakob Ingebrigtsen
  2021-08-07  1500   Olympic Games        National Stadium, Tokyo (JPN)                   final          1             3:28.32   3    3:29.05  0.73  Jakob Ingebrigtsen
  2022-07-17  1500   World Championships  Hayward Field, Eugene, OR (USA)                 semi-final 1   3             3:37.02   1    3:36.92  0.10  Josh Kerr
  2022-07-19  1500   World Championships  Hayward Field, Eugene, OR (USA)                 final          2             3:29.47   5    3:30.60  1.13  Jakob Ingebrigtsen
  2023-06-30  1500   Athletissima         Stade Olympique de la Pontaise, Lausanne (SUI)                 1             3:28.72   3    3:29.64  0.92  Jakob Ingebrigtsen
  2023-08-19  1500   World Championships  Nemzeti Atlétikai Központ, Budapest (HUN)       heat 1         1             3:33.94   2    3:34.00  0.06  Jakob Ingebrigtsen
  2023-08-20  1500   World Championships  Nemzeti Atlétikai Központ, Budapest (HUN)       semi-final 2   1             3:34.98   2    3:35.14  0.16  Jakob Ingebrigtsen
  2023-08-23  1500   World Championships  Nemzeti Atlétikai Központ, Budapest (HUN)       final          2             3:29.65   1    3:29.38  0.27  Josh Kerr
  
  The score
  Of                             Score  Bouts
  all                              7-2      9
  finals                           3-1      4
  championships                    6-2      8
  unpaced races                    3-1      4
  races whose pacing is unknown    4-1      5
  1500 m                           7-2      9
  2019                             1-0      1
  2021                             2-0      2
  2022                             1-1      2
  2023                             3-1      4
  
  Completeness: at least 9; not covered: races of the two that the archive does not hold.
  versus athlete:jakob-ingebrigtsen-2000 athlete:josh-kerr-1997 score · as of 2024-05-24 · starter book, revision 1

Only championships, by the filters of `miler list`:

  $ miler rivals "Jakob Ingebrigtsen" "Josh Kerr" --championship --fields date,winner | head -5
  Jakob Ingebrigtsen 6-2 Josh Kerr
  Current streak               Josh Kerr, 1 win, 2023-08-23
  Longest streak               Jakob Ingebrigtsen, 3 in a row, 2022-07-19 to 2023-08-20
  Jakob Ingebrigtsen last won  2023-08-20, 1500 m, Nemzeti Atlétikai Központ, Budapest (HUN)
  Josh Kerr last won           2023-08-23, 1500 m, Nemzeti Atlétikai Központ, Budapest (HUN)

A field:

  $ miler rivals "Jakob Ingebrigtsen" "Josh Kerr" Nuguse Wightman
  Head to head: the row's wins first
  
  Athlete              All  Ingebrigtsen  Kerr  Nuguse  Wightman
  Jakob Ingebrigtsen  15-3                 7-2     3-0       5-1
  Josh Kerr           5-11           2-7           2-1       1-3
  Yared Nuguse         1-5           0-3   1-2
  Jake Wightman        4-6           1-5   3-1
  
  rivals athlete:jakob-ingebrigtsen-2000 athlete:josh-kerr-1997 athlete:yared-nuguse-1999 athlete:jake-wightman-1994 · as of 2024-05-24 · starter book, revision 1

One athlete's rivals, and the great rivalries:

  $ miler rivals Coe --top 3 --fields athlete,score,bouts
  Rivals of Sebastian Coe
  
  Rival                Score  Bouts
  Steve Cram             2-1      3
  José Manuel Abascal    1-0      1
  Joseph Chesire         1-0      1
  
  rivals athlete:sebastian-coe-1956 · as of 2024-05-24 · starter book, revision 1
  $ miler rivals --greatest --top 3 --fields first,second,score,records_traded
  The archive's great rivalries
  
  First               Second             Score  Records traded
  Arne Andersson      Gunder Hägg          0-0               6
  Sebastian Coe       Steve Ovett          0-0               5
  Jakob Ingebrigtsen  Timothy Cheruiyot    7-5               0
  
  rivals greatest · as of 2024-05-24 · starter book, revision 1

All four keep their schema:

  $ miler rivals "Jakob Ingebrigtsen" "Josh Kerr" --format json | conforms
  $ miler rivals "Jakob Ingebrigtsen" "Josh Kerr" Nuguse --format json | conforms
  $ miler rivals Coe --format json | conforms
  $ miler rivals --greatest --format json | conforms

Nobody named, and a name that fits several:

  $ miler rivals
  miler: name one athlete or more, or say --greatest
  [2]
  $ miler rivals Ingebrigtsen Kerr
  miler: 'Ingebrigtsen' names more than one athlete
  It may be:
    Jakob Ingebrigtsen (NOR, born 2000-09-19) athlete:jakob-ingebrigtsen-2000
    Filip Ingebrigtsen (NOR, born 1993-04-20) athlete:filip-ingebrigtsen-1993
    Henrik Ingebrigtsen (NOR, born 1991-02-24) athlete:henrik-ingebrigtsen-1991
  [3]
