Help lists the verbs:

  $ miler --help
  The statistician's desk for middle-distance running
  Usage: miler [OPTIONS] [SUBCOMMAND]
  
  Options:
    -h,--help                       Print this help message and exit
    --version                       Display program version information and exit
    --generate WHAT                 Print man, complete-bash, complete-zsh or complete-fish
  
  Subcommands:
    ask                             A question in English: one sentence, its scope, its rows
    athlete                         A profile: bests, seasons, titles, wins paced and unpaced
    check                           Contradictions between sources, and values that cannot be
    count                           How many marks there are: exact where covered, else bounded
    diff                            What changed between two revisions
    export                          Rows as CSV, JSON Lines or XLSX, with a datapackage.json
    import                          Read result sheets into an archive, as one revision
    info                            What is in the archive: rows, coverage, horizon, sources, imports
    list                            The best marks: all-time, season, venue, nation, age group
    meet                            A meeting: its editions, records and counts; or one edition's races
    points                          Points of a mark, or the mark for points (2022 tables)
    preview                         The preview of a race: field, records, rivalries, counts, evidence
    progression                     How a record fell, step by step
    race                            One race with all its rows and splits
    records                         Who holds a record on a day: mark, age, what it took, status
    rivals                          Who has beaten whom: two, a field, one athlete's rivals
    undo                            Take one import back (miler info lists them)
    venue                           A stadium or a city: records set there and counts
  
  Examples:
    miler ask fastest mile by an American at Hayward Field since 2000
    miler list mile --sex men --top 10
    miler records mile --sex men --scope in:USA
    miler rivals "Jakob Ingebrigtsen" "Josh Kerr"
  miler VERB --help shows a verb's options.
  $ miler --version
  miler 0.1.0

Each verb has its own, with an example:

  $ miler count --help
  How many marks there are: exact where covered, else bounded
  Usage: miler count [OPTIONS] event
  
  Positionals:
    event TEXT REQUIRED             mile, 1500, 800, 2mile, road-mile, 3000sc, ...
  
  Options:
    -h,--help                       Print this help message and exit
    --sex SEX                       men or women
    --archive PATH                  The archive to ask (default: $MILER_ARCHIVE, yours, the starter book)
    --as-of DATE                    Answer as at the end of this day (default: the archive's horizon)
    --format FORMAT                 table, csv, tsv, json, jsonl, md, html
    -o,--output FILE                Write to this file
    --fields A,B,C ...              Only these columns, in this order
  
  
  Who:
    --nation TEXT                   Ran for this nation on the day: USA
    --area TEXT                     AFR, ASI, EUR, NAC, SAM, OCE
    --home TEXT                     Home nation: Scotland
    --born TEXT                     Born: 2000, 1998..2000, ..1990
    --age TEXT                      u18, u20, u23, on 31 December of the year
    --athlete TEXT                  One athlete's rows
  
  
  Where:
    --venue TEXT                    Stadium, or else city
    --city TEXT                     City
    --in TEXT                       On the soil of this country: USA
    --meet TEXT                     Meeting: "Prefontaine Classic"
  
  
  When and how:
    --from DATE                     First day, inclusive
    --to DATE                       Last day, inclusive
    --season INT                    Calendar year; with --indoor from 1 November before
    --indoor Excludes: --outdoor    Short track only
    --outdoor Excludes: --indoor    400 m track only
    --road                          On the road
    --under TEXT Excludes: --at-or-under
                                    Faster than this mark
    --at-or-under TEXT Excludes: --under
                                    This mark or faster
    --round TEXT                    final, semi-final, heat
    --paced TEXT                    yes or no, where known
    --lights TEXT                   yes or no, where known
    --class TEXT                    global, area, games, national, circuit, ...
    --championship                  Championships and Games only
  
  
  Rows that lists leave out:
    --oversized                     Also oversized tracks
    --splits                        Also en-route splits
    --combined                      Also legs of combined events
    --exhibitions                   Also exhibitions
    --annulled                      Also annulled marks
  
  Example:
    miler count mile --sex men --under 4:00 --venue "Hayward Field"

What help shows as an example works (verbs that write are shown by their own transcripts):

  $ miler --help | sed -n 's/^  miler /miler /p' > examples.sh
  $ for verb in athlete check count list meet points preview progression race records rivals venue; do
  >   miler $verb --help | sed -n 's/^  miler /miler /p'
  > done >> examples.sh
  $ wc -l < examples.sh
  19
  $ while read -r example; do
  >   eval "$example" > /dev/null 2>&1 || echo "exit $?: $example"
  > done < examples.sh

A verb or an option that is nearly right:

  $ miler lst mile
  miler: there is no verb 'lst'; did you mean 'list'? (miler --help lists the verbs)
  [2]
  $ miler list mile --sexx men
  miler: there is no option '--sexx'; did you mean '--sex'? (miler list --help)
  [2]
  $ miler
  The statistician's desk for middle-distance running
  Usage: miler [OPTIONS] [SUBCOMMAND]
  
  Options:
    -h,--help                       Print this help message and exit
    --version                       Display program version information and exit
    --generate WHAT                 Print man, complete-bash, complete-zsh or complete-fish
  
  Subcommands:
    ask                             A question in English: one sentence, its scope, its rows
    athlete                         A profile: bests, seasons, titles, wins paced and unpaced
    check                           Contradictions between sources, and values that cannot be
    count                           How many marks there are: exact where covered, else bounded
    diff                            What changed between two revisions
    export                          Rows as CSV, JSON Lines or XLSX, with a datapackage.json
    import                          Read result sheets into an archive, as one revision
    info                            What is in the archive: rows, coverage, horizon, sources, imports
    list                            The best marks: all-time, season, venue, nation, age group
    meet                            A meeting: its editions, records and counts; or one edition's races
    points                          Points of a mark, or the mark for points (2022 tables)
    preview                         The preview of a race: field, records, rivalries, counts, evidence
    progression                     How a record fell, step by step
    race                            One race with all its rows and splits
    records                         Who holds a record on a day: mark, age, what it took, status
    rivals                          Who has beaten whom: two, a field, one athlete's rivals
    undo                            Take one import back (miler info lists them)
    venue                           A stadium or a city: records set there and counts
  
  Examples:
    miler ask fastest mile by an American at Hayward Field since 2000
    miler list mile --sex men --top 10
    miler records mile --sex men --scope in:USA
    miler rivals "Jakob Ingebrigtsen" "Josh Kerr"
  miler VERB --help shows a verb's options.

The man page and the completions are read off the same table:

  $ miler --generate man | head -4
  .TH MILER 1
  .SH NAME
  miler \- The statistician's desk for middle\-distance running
  .SH SYNOPSIS
  $ miler --generate complete-bash | head -3
  _miler() {
    local words current="${COMP_WORDS[COMP_CWORD]}"
    case "${COMP_WORDS[1]}" in
  $ miler --generate complete-pwsh
  miler: cannot generate 'complete-pwsh' (man, complete-bash, complete-zsh, complete-fish)
  [2]
