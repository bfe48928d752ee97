Exact where the archive covers the question:

  $ miler count mile --sex men --under 3:45

Where it does not, a published count and the rows are bounds, and the answer says which:

  $ miler count mile --sex men --under 4:00 --venue "Hayward Field"
  $ miler count mile --sex men --under 4:00 --venue "Hayward Field" --format json | conforms

A city is read as one where no stadium has the name:

  $ miler count mile --sex men --at-or-under 3:56 --venue Eugene | head -4
