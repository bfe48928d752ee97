A profile as of a day:

  $ miler athlete "Josh Kerr" --as-of 2024-05-24 | head -24
  $ miler athlete "Josh Kerr" --format json | conforms

Accents, case and the order of names do not matter:

  $ miler athlete "garcia mario" --fields event,mark | head -1
  $ miler athlete "INGEBRIGTSEN, Jakob" --fields event,mark | head -1

A name that fits several lists them and exits 3; a birth year, a nation or an id decides:

  $ miler athlete Ingebrigtsen

Nobody of that name; the nearest are offered:

  $ miler athlete Bannistr
