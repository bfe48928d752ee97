All rows of a filter as files for other programs, with a description of their columns and sources:

  $ miler export out --as csv,jsonl,xlsx --event mile --sex men --under 3:45
  8 performances in out: performances.csv, performances.jsonl, performances.xlsx, datapackage.json
  $ ls out
  datapackage.json
  performances.csv
  performances.jsonl
  performances.xlsx
  $ head -3 out/performances.csv
  sex,event,track,kind,status,mark,mark_seconds,athlete,athlete_id,nation,born,place,venue,venue_id,date,remarks,round,meet,meet_id,race,race_id,source,confidence,id
  men,mile,outdoor,race,ok,3:44.39,224.39,Noureddine Morceli,athlete:noureddine-morceli-1970,ALG,1970-02-28,1,Rieti (ITA),venue:rieti,1993-09-05,,,,,Rieti (ITA),race:1993-09-05-rieti-mile-men,"World Athletics all-time list (copy of late 2025, cut at 24 May 2024); bringbackthemile.com list of progressions (GitHub copy) and the Runner's World list quoted in Wikibooks; stadium, meet, birth date and rounding partly general knowledge",high,performance:1993-09-05-rieti-mile-men/noureddine-morceli-1970
  men,mile,outdoor,race,ok,3:44.90,224.90,Hicham El Guerrouj,athlete:hicham-el-guerrouj-1974,MAR,1974-09-14,1,"Bislett Stadion, Oslo (NOR)",venue:bislett-stadion-oslo,1997-07-04,,,Bislett Games,meeting:bislett-games-1997,Dream Mile,race:1997-07-04-oslo-mile-men,"World Athletics all-time list (copy of late 2025, cut at 24 May 2024)",high,performance:1997-07-04-oslo-mile-men/hicham-el-guerrouj-1974
  $ wc -l < out/performances.jsonl
  8
  $ unzip -l out/performances.xlsx | grep -c xml
  8
  $ grep -c '"name"' out/datapackage.json
  28

  $ miler export out --as pdf
  miler: 'pdf' is not csv, jsonl or xlsx
  [2]
