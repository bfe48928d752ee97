A new archive begins with the starter book and takes a sheet in, as one revision:

  $ miler import examples/sheets/notebook.sheet --archive a.db
  Imported 15 rows of 1 file: revision 2
  Rows                              15
  New performances                  1
  Said before by the same source    0
  Said by another source too        12
  Said otherwise by another source  0
  Splits of a longer race           0
  Legs of combined events           0
  On oversized tracks               0
  Outside the sport                 0
  Problems                          0
  
  File                            Format  Rows  Added  Folded  Out of scope  Problems
  examples/sheets/notebook.sheet  sheet     15      1      12             0         0
  
  import · a.db, revision 2
  $ miler info --archive a.db | grep -E "^(Performances|Athletes)"
  Performances            1354
  Athletes                434

The same again changes nothing:

  $ miler import examples/sheets/notebook.sheet --archive a.db | head -1
  Nothing new: the archive is as it was
  $ miler import examples/sheets/notebook.sheet --archive a.db --format json | conforms

A bad row is told with its place and left out; the rest goes in, and the exit status is 1:

  $ cat > bad.csv <<END
  > Time,Runner,Nation,Date,City,Event
  > 3:59.00,A. Miler,USA,2024-03-01,Boston,mile
  > 3:6x.10,B. Miler,USA,2024-03-01,Boston,mile
  > END
  $ miler import bad.csv --archive a.db --sex men --column Time=mark --column Runner=athlete --column Nation=nation --column Date=date --column City=city --column Event=event --problems problems.csv
  bad.csv:3:1: '3:6x.10' is not a mark (mark)
  Imported 2 rows of 1 file: revision 3
  Rows                              2
  New performances                  1
  Said before by the same source    0
  Said by another source too        0
  Said otherwise by another source  0
  Splits of a longer race           0
  Legs of combined events           0
  On oversized tracks               0
  Outside the sport                 0
  Problems                          1
  
  File     Format  Rows  Added  Folded  Out of scope  Problems
  bad.csv  csv        2      1       0             0         1
  
  import · a.db, revision 3
  [1]
  $ cat problems.csv
  file,line,column,field,value,reason
  bad.csv,3,1,mark,3:6x.10,'3:6x.10' is not a mark

A dry run says what would happen; an unreadable file changes nothing:

  $ miler import bad.csv --archive a.db --sex men --dry-run --column Time=mark --column Runner=athlete --column Event=event --column Date=date 2> told | head -1
  Would import 2 rows of 1 file
  $ miler import no-such-file.csv --archive a.db
  miler: there is no file or folder 'no-such-file.csv'
  [2]
  $ printf '\001\002\003' > noise
  $ miler import noise --archive a.db
  miler: noise: the file is in no known format; --input-format names the format, nothing was imported
  [2]
