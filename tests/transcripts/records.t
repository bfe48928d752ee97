Who holds a record on a day, with its age, what it took and from whom:

  $ miler records mile --sex men --scope world,in:USA,meet:"Prefontaine Classic",nation:NZL --fields title,mark,athlete,date,age,status
  Men's mile: records
  
  Record                                 Mark  Athlete             Date        Age                Status
  world record                        3:43.13  Hicham El Guerrouj  1999-07-07  24 years 322 days  ratified
  American all-comers record          3:43.73  Jakob Ingebrigtsen  2023-09-16  251 days           set
  Prefontaine Classic meeting record  3:43.73  Jakob Ingebrigtsen  2023-09-16  251 days           set
  New Zealand best                    3:49.08  John Walker         1982-07-07  41 years 322 days  best of this archive's results
  
  Note: American all-comers record: the list has no record before it; the best result in the archive was 3:47.01 by Yomif Kejelcha on 2019-03-03.
  Completeness: complete; rests on: men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records | men mile <= 3:51.00 from 1955-01-01 until 2024-05-24: all performances.
  record standing world of men mile; record standing in:USA of men mile; record standing "meet:Prefontaine Classic" of men mile; record standing nation:NZL of men mile · as of 2024-05-24 · starter book, revision 1

On the evening after the race of 21 July 2023 the new mark was not yet ratified:

  $ miler records mile --sex women --as-of 2023-07-22 --fields mark,athlete,status
  Women's mile: records
  
     Mark  Athlete       Status
  4:12.33  Sifan Hassan  ratified
  
  Note: world record: 4:07.64 is pending, not ratified on the day.
  Completeness: complete; rests on: women mile outdoor from 1967-06-03 until 2024-05-24: all ratified records.
  record standing world of women mile · as of 2023-07-22 · starter book, revision 1

The ratified progression; the running best of the archive is another thing and says so:

  $ miler progression mile --sex men --scope world --fields mark,athlete,date,margin,stood
  world record: the ratified progression
  
     Mark  Athlete             Date              By  Stood
   4:14.4  John Paul Jones     1913-05-31            2 years 46 days
   4:12.6  Norman Taber        1915-07-16      1.80  8 years 38 days
   4:10.4  Paavo Nurmi         1923-08-23      2.20  8 years 42 days
   4:09.2  Jules Ladoumègue    1931-10-04      1.20  1 year 284 days
   4:07.6  Jack Lovelock       1933-07-15      1.60  336 days
   4:06.8  Glenn Cunningham    1934-06-16      0.80  3 years 73 days
   4:06.4  Sydney Wooderson    1937-08-28      0.40  4 years 307 days
   4:06.2  Gunder Hägg         1942-07-01      0.20  65 days
   4:06.2  Arne Andersson      1942-07-10  equalled  56 days
   4:04.6  Gunder Hägg         1942-09-04      1.60  300 days
   4:02.6  Arne Andersson      1943-07-01      2.00  1 year 17 days
   4:01.6  Arne Andersson      1944-07-18      1.00  364 days
   4:01.4  Gunder Hägg         1945-07-17      0.20  8 years 293 days
   3:59.4  Roger Bannister     1954-05-06      2.00  46 days
   3:58.0  John Landy          1954-06-21      1.40  3 years 28 days
   3:57.2  Derek Ibbotson      1957-07-19      0.80  1 year 18 days
  3:54.5h  Herb Elliott        1958-08-06      2.70  3 years 174 days
  3:54.4h  Peter Snell         1962-01-27      0.10  2 years 295 days
   3:54.1  Peter Snell         1964-11-17      0.30  204 days
  3:53.6h  Michel Jazy         1965-06-09      0.50  1 year 38 days
  3:51.3h  Jim Ryun            1966-07-17      2.30  341 days
  3:51.1h  Jim Ryun            1967-06-23      0.20  7 years 328 days
  3:51.0h  Filbert Bayi        1975-05-17      0.10  87 days
  3:49.4h  John Walker         1975-08-12      1.60  3 years 339 days
   3:49.0  Sebastian Coe       1979-07-17      0.40  350 days
  3:48.8h  Steve Ovett         1980-07-01      0.20  1 year 49 days
  3:48.53  Sebastian Coe       1981-08-19      0.27  7 days
  3:48.40  Steve Ovett         1981-08-26      0.13  2 days
  3:47.33  Sebastian Coe       1981-08-28      1.07  3 years 333 days
  3:46.32  Steve Cram          1985-07-27      1.01  8 years 40 days
  3:44.39  Noureddine Morceli  1993-09-05      1.93  5 years 305 days
  3:43.13  Hicham El Guerrouj  1999-07-07      1.26  24 years 322 days
  
  Completeness: complete; rests on: men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records.
  record all world of men mile · as of 2024-05-24 · starter book, revision 1
  $ miler progression mile --sex women --scope nation:NED --fields mark,athlete,date | head -3
  Dutch best: the running best of this archive's results
  
     Mark  Athlete        Date

A list of one row says who holds the record; the results before it were no records:

  $ miler progression mile --sex men --scope in:USA --fields mark,athlete,date | head -8
  American all-comers record: the progression of record lists
  
     Mark  Athlete             Date
  3:43.73  Jakob Ingebrigtsen  2023-09-16
  
  The list has no record before it; the best results of this archive were
     Mark  As run  Athlete                   Nat  Venue                                                 Date           By  Stood
   4:14.4          John Paul Jones           USA  Harvard Stadium, Cambridge, MA (USA)                  1913-05-31         2 years 46 days

Both keep their schema:

  $ miler progression mile --sex men --scope world --format json | conforms
  $ miler progression mile --sex men --scope in:USA --format json | conforms
  $ miler records mile --sex men --scope world,area:EUR --format json | conforms

A scope that cannot be read:

  $ miler records mile --sex men --scope planet
  miler: 'planet' is no scope of a record: world, area:EUR, nation:USA, home:Scotland, meet:NAME, venue:NAME, in:USA, u20, u18, indoor, outdoor
  [2]
  $ miler records mile --sex men --scope world+in:USA
  miler: 'world+in:USA' is two scopes: the world's record, or that of in:USA; where a world record was set is no scope but a part of the question: "last mile world record in the United States"
  [2]
