Contradictions and values that cannot be, with their evidence:

  $ miler check --archive '' | tail -3
  No contradictions
  
  check · as of 2024-05-24 · starter book, revision 1
  $ miler check --format json | conforms
  $ miler check --only no-such-check
  miler: there is no check 'no-such-check' (there are conflicting-sources, birth-after-race, age-under-12, wrong-sex, twice-in-one-race, place-against-mark, implausible-pace, split-faster-than-record-pace, splits-out-of-order, faster-than-world-record, record-slower-than-earlier-mark, record-without-mark, count-below-rows, titles-overlap, unresolved-race, unknown-decision-date, same-person-twice)
  [2]
