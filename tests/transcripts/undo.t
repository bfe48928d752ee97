One import is taken back as one revision; what it alone had said is gone:

  $ miler import examples/sheets/notebook.sheet --archive a.db | head -1
  Imported 15 rows of 1 file: revision 2
  $ miler undo 2 --archive a.db --reason "wrong year" | cut -c1-90 | head -6
  Revision 2 to 3: 2 changes
  
  Change   What                                                  Field   Before      After
  removed  athlete:sam-tanner                                    name    Sam Tanner
  removed  athlete:sam-tanner                                    sex     men
  removed  athlete:sam-tanner                                    nation  NZL
  $ miler undo 2 --archive a.db --format json > /dev/null
  miler: import 2 has been taken back already, by import 3
  [2]
  $ miler undo 99 --archive a.db
  miler: there is no import 99: the archive has 3
  [2]
