Exact where the archive covers the question:

  $ miler count mile --sex men --under 3:45
  How many: men mile < 3:45.00
  Performances             8
  Rows in the archive      8
  Athletes in the archive  5
  
  Completeness: complete; rests on: men mile outdoor from 1913-05-31 until 2024-05-24: all ratified records | men mile <= 3:51.00 from 1955-01-01 until 2024-05-24: all performances.
  count performances of men mile < 3:45.00 · as of 2024-05-24 · starter book, revision 1

Where it does not, a published count and the rows are bounds, and the answer says which:

  $ miler count mile --sex men --under 4:00 --venue "Hayward Field"
  How many: men mile < 4:00.00 venue:hayward-field-eugene
  Performances             at least 554
  Rows in the archive      105
  Athletes in the archive  63
  
  Completeness: at least 554; not covered: men mile 3:58.49 to 3:59.99 from 1942-09-04 until 2024-05-24; rests on: published: 494 sub-4 miles at Hayward Field (Pre Classic release of 20 May 2018 (stevestandf copy), as of 2018-05-25) | published: 554 sub-4 miles at Hayward Field (Added up from other rows of this book; the note says which, as of 2024-05-24).
  count performances of men mile < 4:00.00 venue:hayward-field-eugene · as of 2024-05-24 · starter book, revision 1
  $ miler count mile --sex men --under 4:00 --venue "Hayward Field" --format json | conforms

A city is read as one where no stadium has the name:

  $ miler count mile --sex men --at-or-under 3:56 --venue Eugene | head -4
  How many: men mile <= 3:56.00 city Eugene in USA
  Performances             292
  Rows in the archive      105
  Athletes in the archive  63
