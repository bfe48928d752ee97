A race by its day, and what else is needed to mean one:

  $ miler race 2023-09-16 --event mile --sex men --venue Eugene | head -16
  $ miler race 2023-09-16 --event mile --sex men --venue Eugene --format json | conforms

Several races fit: they are listed, and the exit status is 3:

  $ miler race 2023-09-16
  $ miler race 1800-01-01
