A meeting, an edition of it, a stadium, a city:

  $ miler meet "Prefontaine Classic" --fields sex,event,mark,athlete,date | head -8
  $ miler meet "Prefontaine Classic 2023" | head -12
  $ miler venue "Hayward Field" --fields event,marks,mark,athlete | head -6
  $ miler venue Oslo | tail -6

Each keeps its schema:

  $ for what in 'meet "Prefontaine Classic"' 'meet "Prefontaine Classic 2023"' 'venue "Hayward Field"' 'venue Oslo'; do
  >   eval miler $what --format json | conforms
  > done

  $ miler venue Atlantis
