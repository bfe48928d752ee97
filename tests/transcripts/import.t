A new archive begins with the starter book and takes a sheet in, as one revision:

  $ miler import examples/sheets/bowerman-mile-2021.sheet --archive a.db
  $ miler race 2021-08-21 --event mile --sex men --venue "Hayward Field" --archive a.db --fields place,athlete,mark

The same again changes nothing:

  $ miler import examples/sheets/bowerman-mile-2021.sheet --archive a.db | head -1
  $ miler import examples/sheets/bowerman-mile-2021.sheet --archive a.db --format json | conforms

A bad row is told with its place and left out; the rest goes in, and the exit status is 1:

  $ cat > bad.csv <<END
  > Time,Runner,Nation,Date,City,Event
  > 3:59.00,A. Miler,USA,2024-03-01,Boston,mile
  > 3:6x.10,B. Miler,USA,2024-03-01,Boston,mile
  > END
  $ miler import bad.csv --archive a.db --sex men --column Time=mark --column Runner=athlete --column Nation=nation --column Date=date --column City=city --column Event=event --problems problems.csv
  $ cat problems.csv

A dry run says what would happen; an unreadable file changes nothing:

  $ miler import bad.csv --archive a.db --sex men --dry-run --column Time=mark --column Runner=athlete --column Event=event --column Date=date 2> told | head -1
  $ miler import no-such-file.csv --archive a.db
  $ printf '\001\002\003' > noise
  $ miler import noise --archive a.db
