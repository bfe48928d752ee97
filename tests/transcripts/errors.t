Options that no verb can answer: the sentence names the value, and the exit status is 2.

  $ miler list mile --sex men --as-of yesterday
  miler: 'yesterday' is not a date
  [2]
  $ miler list mile --sex men --format xml
  miler: 'xml' is not a format (table, csv, tsv, json, jsonl, md, html)
  [2]
  $ miler list mile --sex men --archive no-such.db
  miler: no-such.db cannot be opened: No such file or directory
  [2]
  $ mkdir folder
  $ miler list mile --sex men --top 1 -o folder
  miler: cannot write the file 'folder'
  [2]
  $ ls
  docs
  examples
  folder
  $ printf 'not an archive' > foreign.db
  $ miler list mile --sex men --archive foreign.db
  miler: foreign.db is not a miler archive: nothing was done to it
  [2]
  $ cat foreign.db; echo
  not an archive
  $ miler list mile --sex men --top 1 --under 3:4x
  miler: '3:4x' is not a time
  [2]
  $ miler list mile --sex men --indoor --outdoor
  miler: --indoor excludes --outdoor (miler list --help)
  [2]

Output goes to a file by the format of its ending:

  $ miler list mile --sex men --top 1 --fields rank,mark -o best.csv
  $ cat best.csv
  rank,mark,mark_seconds
  1,3:43.13,223.13

No colour where nobody looks:

  $ miler list mile --sex men --top 1 | grep -c "$(printf '\033')"
  0
  [1]
