Options that no verb can answer: the sentence names the value, and the exit status is 2.

  $ miler list mile --sex men --as-of yesterday
  $ miler list mile --sex men --format xml
  $ miler list mile --sex men --archive no-such.db
  $ mkdir folder
  $ miler list mile --sex men --top 1 -o folder
  $ ls
  $ printf 'not an archive' > foreign.db
  $ miler list mile --sex men --archive foreign.db
  $ cat foreign.db; echo
  $ miler list mile --sex men --top 1 --under 3:4x
  $ miler list mile --sex men --indoor --outdoor

Output goes to a file by the format of its ending:

  $ miler list mile --sex men --top 1 --fields rank,mark -o best.csv
  $ cat best.csv

No colour where nobody looks, and none when it is not wanted:

  $ miler list mile --sex men --top 1 | grep -c "$(printf '\033')"
