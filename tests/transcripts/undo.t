One import is taken back as one revision; what it alone had said is gone:

  $ miler import examples/sheets/bowerman-mile-2021.sheet --archive a.db | head -1
  $ miler undo 2 --archive a.db --reason "wrong year" | head -4
  $ miler undo 2 --archive a.db --format json > again.json
  $ miler undo 99 --archive a.db
