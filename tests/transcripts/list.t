The fastest milers of the starter book, complete as far as its coverage statements prove it:

  $ miler list mile --sex men --top 5
  Men's mile, by performer
  
  Rank     Mark  Athlete             Nat  Born        Pl  Venue                            Date        Remarks
     1  3:43.13  Hicham El Guerrouj  MAR  1974-09-14   1  Stadio Olimpico, Roma (ITA)      1999-07-07
     2  3:43.40  Noah Ngeny          KEN  1978-11-02   2  Stadio Olimpico, Roma (ITA)      1999-07-07
     3  3:43.73  Jakob Ingebrigtsen  NOR  2000-09-19   1  Hayward Field, Eugene, OR (USA)  2023-09-16
     4  3:43.97  Yared Nuguse        USA  1999-06-01   2  Hayward Field, Eugene, OR (USA)  2023-09-16
     5  3:44.39  Noureddine Morceli  ALG  1970-02-28   1  Rieti (ITA)                      1993-09-05
  
  Completeness: complete; rests on: men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records | men mile <= 3:51.00 from 1955-01-01 until 2024-05-24: all performances.
  list fastest performers 5 of men mile · as of 2024-05-24 · starter book, revision 1

Performances instead of performers; equal marks share a rank:

  $ miler list mile --sex men --by performance --top 12 --fields rank,mark,athlete,date
  Men's mile, by performance
  
  Rank     Mark  Athlete             Date
     1  3:43.13  Hicham El Guerrouj  1999-07-07
     2  3:43.40  Noah Ngeny          1999-07-07
     3  3:43.73  Jakob Ingebrigtsen  2023-09-16
     4  3:43.97  Yared Nuguse        2023-09-16
     5  3:44.39  Noureddine Morceli  1993-09-05
     6  3:44.60  Hicham El Guerrouj  1998-07-16
     7  3:44.90  Hicham El Guerrouj  1997-07-04
     8  3:44.95  Hicham El Guerrouj  2001-06-29
     9  3:45.19  Noureddine Morceli  1995-08-16
    10  3:45.64  Hicham El Guerrouj  1997-08-26
    11  3:45.96  Hicham El Guerrouj  2000-08-05
    12  3:46.24  Hicham El Guerrouj  2000-07-28
  
  Completeness: complete; rests on: men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records | men mile <= 3:51.00 from 1955-01-01 until 2024-05-24: all performances.
  list fastest performances 12 of men mile · as of 2024-05-24 · starter book, revision 1

As of an evening, and of a nation (the best mark that a Briton had run by the end of 1985):

  $ miler list mile --sex men --nation GBR --as-of 1985-12-31 --top 3 --fields rank,mark,athlete,venue,date
  Men's mile, by performer
  
  Rank     Mark  Athlete        Venue                              Date
     1  3:46.32  Steve Cram     Bislett Stadion, Oslo (NOR)        1985-07-27
     2  3:47.33  Sebastian Coe  Boudewijnstadion, Bruxelles (BEL)  1981-08-28
     3  3:48.40  Steve Ovett    Koblenz (GER)                      1981-08-26
  
  Completeness: complete; rests on: men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records | men mile <= 3:51.00 from 1955-01-01 until 2024-05-24: all performances.
  list fastest performers 3 of men mile nation GBR · as of 1985-12-31 · starter book, revision 1

Formats for programs carry the same names, marks as text and as seconds, and stable ids:

  $ miler list mile --sex women --top 2 --format csv --fields rank,mark,athlete
  rank,mark,mark_seconds,athlete,athlete_id
  1,4:07.64,247.64,Faith Kipyegon,athlete:faith-kipyegon-1994
  2,4:12.33,252.33,Sifan Hassan,athlete:sifan-hassan-1993
  $ miler list mile --sex women --top 1 --format jsonl --fields mark,athlete
  {"mark":{"mark":"4:07.64","seconds":"247.64","timing":"auto"},"athlete":{"id":"athlete:faith-kipyegon-1994","name":"Faith Kipyegon"}}
  $ miler list mile --sex women --top 3 --format md --fields rank,mark,athlete
  ## Women's mile, by performer
  
  | Rank | Mark | Athlete |
  | ---: | ---: | --- |
  | 1 | 4:07.64 | Faith Kipyegon |
  | 2 | 4:12.33 | Sifan Hassan |
  | 3 | 4:12.56 | Svetlana Masterkova |
  
  Completeness: complete; rests on: women mile outdoor from 1967-06-03 until 2024-05-24: all ratified records \| women mile \<= 4:22.00 from 1967-01-01 until 2024-05-24: all performances.
  
  `list fastest performers 3 of women mile` · as of 2024-05-24 · starter book, revision 1
  $ miler list mile --sex men --top 3 --format json | conforms

What matches nothing exits 1, unless nothing is proved:

  $ miler list 5000 --sex men --nation ISL --format csv --fields rank,mark
  rank,mark
  [1]
  $ miler list mile --sex women --under 4:00 --format csv --fields rank,mark
  rank,mark

A list needs to know whose:

  $ miler list mile
  miler: men or women? say --sex men or --sex women
  [2]
  $ miler list marathon --sex men
  miler: 'marathon' is not an event
  [2]
  $ miler list mile --sex men --by runner
  miler: --by takes performer or performance, not 'runner'
  [2]
  $ miler list mile --sex men --fields rank,time
  miler: there is no field 'time' here (there are rank, mark, athlete, nation, born, place, venue, date, remarks, round, meet, race, source, confidence, id, performance_rank, performer_rank)
  [2]
