A question in English is answered with one sentence, its scope, how it was read, and the rows:

  $ miler ask fastest mile by an American at Hayward Field since 2000
  Yared Nuguse's 3:43.97 in Eugene on 16 September 2023 is the fastest mile by an American at Hayward Field since 2000 (men, outdoors and indoors; performances; complete to 3:51.00)
  Read as  fastest men's mile by an American at Hayward Field since 2000; performances; outdoors and indoors
  Assumed  men
  
  Rank     Mark  Athlete       Nat  Born        Pl  Venue                            Date        Remarks
     1  3:43.97  Yared Nuguse  USA  1999-06-01   2  Hayward Field, Eugene, OR (USA)  2023-09-16
  
  Completeness: complete; rests on: men mile <= 3:51.00 from 1955-01-01 until 2024-05-24: all performances.
  fastest performance 1 of men mile nation USA venue:hayward-field-eugene from 2000-01-01 · as of 2024-05-24 · starter book, revision 1

  $ miler ask last mile world record in the United States
  Jim Ryun's 3:51.1h in Bakersfield on 23 June 1967 was the last mile world record set in the United States; there has been none since (men; ratified records; complete)
  Read as  latest men's mile world record set in the United States
  Assumed  men
  
     Mark  As run  Athlete   Nat  Venue              Date          By  Stood
  3:51.1h          Jim Ryun  USA  Bakersfield (USA)  1967-06-23  0.20  7 years 328 days
  
  Completeness: complete; rests on: men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records.
  record last 1 world of men mile set in USA · as of 2024-05-24 · starter book, revision 1

  $ miler ask how many men have run the mile under 3:44 as of 2024-05-24
  Four men have run the mile under 3:44 (men, outdoors and indoors; performers; complete)
  Read as  number of performers of men's miles under 3:44; performers; outdoors and indoors; as of 24 May 2024
  
     Mark  Athlete             Nat  Born        Pl  Venue                            Date        Remarks
  3:43.13  Hicham El Guerrouj  MAR  1974-09-14   1  Stadio Olimpico, Roma (ITA)      1999-07-07
  3:43.40  Noah Ngeny          KEN  1978-11-02   2  Stadio Olimpico, Roma (ITA)      1999-07-07
  3:43.73  Jakob Ingebrigtsen  NOR  2000-09-19   1  Hayward Field, Eugene, OR (USA)  2023-09-16
  3:43.97  Yared Nuguse        USA  1999-06-01   2  Hayward Field, Eugene, OR (USA)  2023-09-16
  
  Completeness: complete; rests on: men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records | men mile <= 3:51.00 from 1955-01-01 until 2024-05-24: all performances.
  count performers of men mile < 3:44.00 as of 2024-05-24 · as of 2024-05-24 · starter book, revision 1

What the archive cannot know it does not claim:

  $ miler ask "how many sub-4 miles have there been at Hayward Field?" --format json | grep -E 'sentence|lower|hole'
      "lower": 554,
      "hole": "men mile 3:58.49 to 3:59.99 from 1942-09-04 until 2024-05-24"
    "sentence": "There have been at least 554 miles under 4:00 at Hayward Field (men, outdoors and indoors; performances; not covered: men mile 3:58.49 to 3:59.99 from 1942-09-04 until 2024-05-24)",

  $ miler ask "Kerr vs Jakob Ingebrigtsen in championship finals"
  In this archive, Josh Kerr trails Jakob Ingebrigtsen 1-3 in championship finals (outdoors and indoors; not covered: races of the two)
  Read as  Josh Kerr against Jakob Ingebrigtsen in all events in championship finals; outdoors and indoors
  
  Every bout
  Date        Event  Race                 Venue                                      Round  Pl  Josh Kerr  Pl  Jakob Ingebrigtsen   Gap  Won
  2019-10-06  1500   World Championships  Khalifa International Stadium, Doha (QAT)  final   6    3:32.52   4             3:31.70  0.82  Jakob Ingebrigtsen
  2021-08-07  1500   Olympic Games        National Stadium, Tokyo (JPN)              final   3    3:29.05   1             3:28.32  0.73  Jakob Ingebrigtsen
  2022-07-19  1500   World Championships  Hayward Field, Eugene, OR (USA)            final   5    3:30.60   2             3:29.47  1.13  Jakob Ingebrigtsen
  2023-08-23  1500   World Championships  Nemzeti Atlétikai Központ, Budapest (HUN)  final   1    3:29.38   2             3:29.65  0.27  Josh Kerr
  
  The score
  Of             Score  Bouts
  all              1-3      4
  finals           1-3      4
  championships    1-3      4
  unpaced races    1-3      4
  1500 m           1-3      4
  2019             0-1      1
  2021             0-1      1
  2022             0-1      1
  2023             1-0      1
  
  Completeness: at least 4; not covered: races of the two that the archive does not hold.
  versus athlete:josh-kerr-1997 athlete:jakob-ingebrigtsen-2000 score within round final championships · as of 2024-05-24 · starter book, revision 1

A word that is not understood is pointed at:

  $ miler ask fastest mile at Haywerd Field
  miler: 'Haywerd Field' is not understood
    fastest mile at Haywerd Field
                    ^^^^^^^^^^^^^
  Did you mean:
    Hayward Field
  [2]

A question with several readings is asked back; each of them can be asked:

  $ miler ask "Cheruiyot's best mile"
  miler: the question has 3 readings
    1  fastest men's mile by Timothy Cheruiyot; performances; outdoors and indoors
    2  fastest men's mile by Reynold Cheruiyot; performances; outdoors and indoors
    3  fastest men's mile by Frederick Cheruiyot; performances; outdoors and indoors
  Ask one of these, or choose with --reading N
  [3]

  $ miler ask --reading 2 --fields mark,athlete,date "Cheruiyot's best mile"
  Reynold Cheruiyot's 3:48.06 in Eugene on 16 September 2023 is his fastest mile (men, outdoors and indoors; performances; complete to 3:51.00)
  Read as  fastest men's mile by Reynold Cheruiyot; performances; outdoors and indoors
  
     Mark  Athlete            Date
  3:48.06  Reynold Cheruiyot  2023-09-16
  
  Completeness: complete; rests on: men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records | men mile <= 3:51.00 from 1955-01-01 until 2024-05-24: all performances.
  fastest performance 1 of men mile athlete:reynold-cheruiyot-2004 · as of 2024-05-24 · starter book, revision 1

  $ miler ask "fastest men's mile by Timothy Cheruiyot; performances; outdoors and indoors" --format csv --fields mark,athlete
  mark,mark_seconds,athlete,athlete_id
  3:49.64,229.64,Timothy Cheruiyot,athlete:timothy-cheruiyot-1995

Explained, with the statements and rows that the answer rests on:

  $ miler ask --explain youngest man under 3:50
  Niels Laros, at 18 years 152 days, was the youngest man to run the mile under 3:50, with 3:48.93 in Eugene on 16 September 2023 (men, outdoors and indoors; performers; complete)
  Read as  youngest man in men's miles under 3:50; performers; outdoors and indoors
  Assumed  the mile
  
  Rank     Mark  Athlete      Nat  Born        Pl  Venue                            Date        Remarks  Age
     1  3:48.93  Niels Laros  NED  2005-04-17   9  Hayward Field, Eugene, OR (USA)  2023-09-16           18 years 152 days
  
  Rests on
  Coverage statement                                                       Source
  men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records  bringbackthemile.com list of progressions (GitHub copy) and the Runner's World list quoted in Wikibooks; stadium, meet, birth date and rounding partly general knowledge
  men mile <= 3:51.00 from 1955-01-01 until 2024-05-24: all performances   World Athletics all-time list (copy of late 2025, cut at 24 May 2024)
  
  Evidence
  Kind         Says                      Date        Source                                                                 Id
  performance  Niels Laros mile 3:48.93  2023-09-16  World Athletics all-time list (copy of late 2025, cut at 24 May 2024)  performance:2023-09-16-eugene-mile-men-f/niels-laros-2005
  
  Completeness: complete; rests on: men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records | men mile <= 3:51.00 from 1955-01-01 until 2024-05-24: all performances.
  youngest performer 1 of men mile < 3:50.00 · as of 2024-05-24 · starter book, revision 1

The canonical text that every answer echoes can be asked as it is:

  $ miler ask --query "most by nation 3 of men mile < 3:50.00" --format csv
  rank,group,performances,best,best_seconds,best_by,best_by_id,best_date,best_id
  1,KEN,49,3:43.40,223.40,Noah Ngeny,athlete:noah-ngeny-1978,1999-07-07,performance:1999-07-07-roma-mile-men-f/noah-ngeny-1978
  2,GBR,27,3:46.32,226.32,Steve Cram,athlete:steve-cram-1960,1985-07-27,performance:1985-07-27-oslo-mile-men/steve-cram-1960
  3,USA,26,3:43.97,223.97,Yared Nuguse,athlete:yared-nuguse-1999,2023-09-16,performance:2023-09-16-eugene-mile-men-f/yared-nuguse-1999

Several questions, one a line:

  $ printf 'fastest mile\n\n# a comment\nfastest indoor mile\n' | miler ask - --format jsonl --fields mark,athlete
  {"mark":{"mark":"3:43.13","seconds":"223.13","timing":"auto"},"athlete":{"id":"athlete:hicham-el-guerrouj-1974","name":"Hicham El Guerrouj"}}
  {"mark":{"mark":"3:47.01","seconds":"227.01","timing":"auto"},"athlete":{"id":"athlete:yomif-kejelcha-1997","name":"Yomif Kejelcha"}}

  $ printf 'what is 3:43.13 minus 2:49.00?\n' | miler ask --format json | conforms
