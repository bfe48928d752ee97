Points of a mark, by the tables of 2022:

  $ miler points mile 3:43.13 --sex men
  $ miler points mile 3:43.13 --sex men --format json | conforms

The marks that score as much over the other distances:

  $ miler points mile 1200 --sex women --all-events

What the tables do not have:

  $ miler points mile 1500 --sex men
  $ miler points mile 3:43.135 --sex men
