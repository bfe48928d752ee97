What changed between two revisions:

  $ miler import examples/sheets/bowerman-mile-2021.sheet --archive a.db | head -1
  $ miler diff 1 2 --archive a.db | head -8
  $ miler diff 1 2 --archive a.db --format json | conforms
  $ miler diff 1 9 --archive a.db
