Contradictions and values that cannot be, with their evidence:

  $ miler check --archive '' | tail -3
  $ miler check --format json | conforms
  $ miler check --only no-such-check
