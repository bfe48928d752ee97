The fastest milers of the starter book, complete as far as its coverage statements prove it:

  $ miler list mile --sex men --top 5

Performances instead of performers; equal marks share a rank:

  $ miler list mile --sex men --by performance --top 12 --fields rank,mark,athlete,date

As of an evening, and of a nation (the best mark that a Briton had run by the end of 1985):

  $ miler list mile --sex men --nation GBR --as-of 1985-12-31 --top 3 --fields rank,mark,athlete,venue,date

Formats for programs carry the same names, marks as text and as seconds, and stable ids:

  $ miler list mile --sex women --top 2 --format csv --fields rank,mark,athlete
  $ miler list mile --sex women --top 1 --format jsonl --fields mark,athlete
  $ miler list mile --sex women --top 3 --format md --fields rank,mark,athlete
  $ miler list mile --sex men --top 3 --format json | conforms

What matches nothing, and is not proved to be nothing, exits 1:

  $ miler list mile --sex women --under 4:00 --nation ISL --format csv --fields rank,mark

A list needs to know whose:

  $ miler list mile
  $ miler list marathon --sex men
  $ miler list mile --sex men --by runner
  $ miler list mile --sex men --fields rank,time
