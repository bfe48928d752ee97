What an archive holds, covers and came from:

  $ miler info | grep -v '^Where' | head -30
  $ miler info --format json | conforms
