What changed between two revisions:

  $ miler import examples/sheets/notebook.sheet --archive a.db | head -1
  Imported 15 rows of 1 file: revision 2
  $ miler diff 1 2 --archive a.db | head -6
  Revision 1 to 2: 2 changes
  
  Change  What                                                  Field   Before  After
  added   athlete:sam-tanner                                    name            Sam Tanner
  added   athlete:sam-tanner                                    sex             men
  added   athlete:sam-tanner                                    nation          NZL
  $ miler diff 1 2 --archive a.db --format json | conforms
  $ miler diff 1 9 --archive a.db
  miler: there is no revision 9: the latest is 2
  [2]
