What an archive holds, covers and came from:

  $ miler info | grep -v '^Where' | head -30
  starter book
  Performances            1353
  Athletes                433
  Races                   546
  Meetings                262
  Venues                  155
  Record rows             217
  Titles                  30
  Sides of disagreements  0
  Horizon                 2024-05-24
  
  Marks by event
  Sex    Event      Marks
  men    mile         475
  men    1500         431
  women  1500         176
  women  mile         168
  men    2mile         61
  men    road-mile     12
  men    3000          11
  men    800            8
  men    5000           5
  women  road-mile      3
  
  Coverage
  Statement                                                                                      Source                                                                                                                                                                    Confidence
  men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records                        bringbackthemile.com list of progressions (GitHub copy) and the Runner's World list quoted in Wikibooks; stadium, meet, birth date and rounding partly general knowledge  high
  women mile outdoor from 1967-06-03 until 2024-05-24: all ratified records                      Runner's World list quoted in Wikibooks, agreeing with the World Athletics all-time list                                                                                  high
  men 1500 from 2019-10-06 until 2019-10-06 meet World Championships: all finishers with places  World Athletics all-time list (copy of late 2025, cut at 24 May 2024)                                                                                                     high
  men 1500 from 2021-08-07 until 2021-08-07 meet Olympic Games: all finishers with places        World Athletics all-time list (copy of late 2025, cut at 24 May 2024)                                                                                                     high
  $ miler info --format json | conforms
