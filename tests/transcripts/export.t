All rows of a filter as files for other programs, with a description of their columns and sources:

  $ miler export out --as csv,jsonl,xlsx --event mile --sex men --under 3:45
  $ ls out
  $ head -3 out/performances.csv
  $ wc -l < out/performances.jsonl
  $ unzip -l out/performances.xlsx | grep -c xml
  $ grep -c '"name"' out/datapackage.json

  $ miler export out --as pdf
