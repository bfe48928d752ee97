Who holds a record on a day, with its age, what it took and from whom:

  $ miler records mile --sex men --scope world,in:USA,meet:"Prefontaine Classic",nation:NZL --fields title,mark,athlete,date,age,status

On the evening of 8 July 1999 the record of the day before was not yet ratified:

  $ miler records mile --sex men --as-of 1999-07-08 --fields mark,athlete,status

The ratified progression; the running best of the archive is another thing and says so:

  $ miler progression mile --sex men --scope world --fields mark,athlete,date,margin,stood
  $ miler progression mile --sex women --scope nation:NED --fields mark,athlete,date | head -3

Steps set in one country are a question to the JSON:

  $ miler progression mile --sex men --scope world --format json | conforms
  $ miler records mile --sex men --scope world,area:EUR --format json | conforms

A scope that cannot be read:

  $ miler records mile --sex men --scope planet
