Points of a mark, by the tables of 2022:

  $ miler points mile 3:43.13 --sex men
  3:43.13 over the mile: 1292 points
  Points  1292
  Tables  World Athletics scoring tables 2022
  
  The slowest mark that scores it
  Sex  Event  Track       Mark  Points
  men  mile   outdoor  3:43.14    1292
  
  Completeness: complete.
  points men mile outdoor 3:43.13 · World Athletics scoring tables 2022
  $ miler points mile 3:43.13 --sex men --format json | conforms

The marks that score as much over the other distances:

  $ miler points mile 1200 --sex women --all-events
  1200 points over the mile
  Points  1200
  Tables  World Athletics scoring tables 2022
  
  The slowest mark that scores it
  Sex    Event   Track        Mark  Points
  women  600     outdoor   1:23.55    1200
  women  800     outdoor   1:57.93    1200
  women  1000    outdoor   2:32.76    1200
  women  1500    outdoor   4:00.74    1200
  women  mile    outdoor   4:19.05    1200
  women  2000    outdoor   5:28.86    1200
  women  2000sc  outdoor   5:57.51    1200
  women  3000    outdoor   8:32.52    1200
  women  3000sc  outdoor   9:17.61    1200
  women  2mile   outdoor   9:10.42    1200
  women  5000    outdoor  14:41.33    1200
  women  5k      outdoor  14:41.33    1200
  women  10000   outdoor  30:52.48    1200
  
  Completeness: complete.
  points women mile outdoor 1200 points · World Athletics scoring tables 2022

What the tables do not have:

  $ miler points mile 1500 --sex men
  miler: the tables end at 1400 points, 1500 are asked
  [2]
  $ miler points mile 3:43.135 --sex men
  miler: '3:43.135' is not a mark
  [2]
