A profile as of a day:

  $ miler athlete "Josh Kerr" --as-of 2024-05-24 | head -24
  Josh Kerr
  Nation                   GBR
  Home nation              Scotland
  Born                     1997-10-08
  Age                      26 years 229 days
  Club                     Brooks Beasts; New Mexico (NCAA 2017-18)
  Races won                8 of 18
  Finals won               7 of 12
  Championship finals won  2 of 6
  Unpaced races won        1 of 5
  Of unknown pacing won    7 of 13
  Current winning streak   2, 2024-02-11 to 2024-03-02
  Longest winning streak   3, 2017-03-11 to 2018-03-10
  
  Bests
  Event  All-time  Races     Mark  Pl  Venue                                                 Date        Remarks
  1500         19     13  3:29.05   3  National Stadium, Tokyo (JPN)                         2021-08-07
  mile         41      3  3:48.87   1  Boston Univ. Track & Tennis Center, Boston, MA (USA)  2022-02-27  indoor
  3000          2      1  7:42.98   1  Glasgow Arena, Glasgow (GBR)                          2024-03-02  indoor
  2mile         3      1  8:00.67   1  Armory Track&Field Center, New York, NY (USA)         2024-02-11  indoor
  
  Titles
  Title                  Event  Won         Until       Held on the day
  NCAA indoor champion   mile   2017-03-11  2018-03-10  no
  $ miler athlete "Josh Kerr" --format json | conforms

Accents, case and the order of names do not matter:

  $ miler athlete "garcia mario" --fields event,mark | head -1
  Mario García
  $ miler athlete "INGEBRIGTSEN, Jakob" --fields event,mark | head -1
  Jakob Ingebrigtsen

A name that fits several lists them and exits 3; a birth year, a nation or an id decides:

  $ miler athlete Ingebrigtsen
  miler: 'Ingebrigtsen' names more than one athlete
  It may be:
    Jakob Ingebrigtsen (NOR, born 2000-09-19) athlete:jakob-ingebrigtsen-2000
    Filip Ingebrigtsen (NOR, born 1993-04-20) athlete:filip-ingebrigtsen-1993
    Henrik Ingebrigtsen (NOR, born 1991-02-24) athlete:henrik-ingebrigtsen-1991
  [3]

Nobody of that name; the nearest are offered:

  $ miler athlete Bannistr
  miler: there is no athlete 'Bannistr'
  Did you mean:
    Roger Bannister (GBR, born 1929-03-23) athlete:roger-bannister-1929
  [2]
