A meeting, an edition of it, a stadium, a city:

  $ miler meet "Prefontaine Classic" --fields sex,event,mark,athlete,date | head -8
  Prefontaine Classic
  Also   Pre Classic; Nike Prefontaine Classic
  Class  circuit
  
  Fastest there, in this archive
  Sex    Event     Mark  Athlete             Date
  men    mile   3:43.73  Jakob Ingebrigtsen  2023-09-16
  women  1500   3:50.72  Faith Kipyegon      2023-09-16
  $ miler meet "Prefontaine Classic 2023" | head -12
  Prefontaine Classic
  First day  2023-09-16
  Last day   2023-09-16
  Venue      Hayward Field, Eugene, OR (USA)
  Class      circuit
  
  Races
  Date        Sex    Event  Round  Winner                 Mark  Rows here  Race
  2023-09-16  women  1500          Faith Kipyegon      3:50.72          6  Prefontaine Classic
  2023-09-16  men    mile   final  Jakob Ingebrigtsen  3:43.73         15  Bowerman Mile
  
  meet meeting:prefontaine-classic-2023 · as of 2024-05-24 · starter book, revision 1
  $ miler venue "Hayward Field" --fields event,marks,mark,athlete | head -6
  Hayward Field, Eugene, OR (USA)
  
  Fastest there, in this archive
  Event  Marks      Mark  Athlete
  mile     105   3:43.73  Jakob Ingebrigtsen
  1500      51   3:29.23  Jake Wightman
  $ miler venue Oslo | tail -6
  Venues there
  Venue                        Races
  Bislett Stadion, Oslo (NOR)     36
  Oslo (NOR)                      10
  
  venue city "Oslo" in NOR · as of 2024-05-24 · starter book, revision 1

Each keeps its schema:

  $ for what in 'meet "Prefontaine Classic"' 'meet "Prefontaine Classic 2023"' 'venue "Hayward Field"' 'venue Oslo'; do
  >   eval miler $what --format json | conforms
  > done

  $ miler venue Atlantis
  miler: there is no venue or city 'Atlantis'
  Did you mean:
    Olympic Stadium, Atlanta, GA (USA) venue:olympic-stadium-atlanta
  [2]
