// The tables of an archive file, as numbered migrations. A migration that has been released is never edited:
// a change of the tables is a new one behind it.
#include <array>

#include "miler/store/detail_sqlite.h"

namespace miler::store {

namespace {

// Every statement ends with who said it (source, confidence, and the line of a file of the import) and with
// the import that brought it. NULL says nothing. Marks are hundredths of a second, distances millimetres,
// dates ISO texts.
constexpr std::string_view kFirst = R"sql(
CREATE TABLE archive (uuid TEXT NOT NULL) STRICT;
INSERT INTO archive VALUES (lower(hex(randomblob(16))));

-- One row an import, an undo or a correction: one revision. `chain` is the hash of everything up to it; next_* are the
-- keys that had not been given after it.
CREATE TABLE import (
  import INTEGER PRIMARY KEY, chain TEXT NOT NULL, title TEXT,
  at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
  next_athlete INTEGER NOT NULL, next_venue INTEGER NOT NULL, next_series INTEGER NOT NULL,
  next_meeting INTEGER NOT NULL, next_race INTEGER NOT NULL, next_performance INTEGER NOT NULL,
  next_source INTEGER NOT NULL) STRICT;
CREATE TABLE withdrawal (
  withdrawn INTEGER NOT NULL REFERENCES import, withdrawn_by INTEGER NOT NULL REFERENCES import,
  PRIMARY KEY (withdrawn, withdrawn_by)) STRICT, WITHOUT ROWID;
CREATE TABLE imported_file (
  id INTEGER PRIMARY KEY, path TEXT, format TEXT, checksum TEXT, rows INTEGER NOT NULL, added INTEGER NOT NULL,
  folded INTEGER NOT NULL, out_of_scope INTEGER NOT NULL, problems INTEGER NOT NULL,
  import INTEGER NOT NULL REFERENCES import) STRICT;

-- Identities: a key and a slug, given once and never again.
CREATE TABLE athlete (athlete INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, import INTEGER NOT NULL REFERENCES import) STRICT;
CREATE TABLE venue (venue INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, import INTEGER NOT NULL REFERENCES import) STRICT;
CREATE TABLE series (series INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, import INTEGER NOT NULL REFERENCES import) STRICT;
CREATE TABLE meeting (meeting INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, import INTEGER NOT NULL REFERENCES import) STRICT;
CREATE TABLE race (race INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, import INTEGER NOT NULL REFERENCES import) STRICT;

-- Statements: what sources say. Rows are added and never changed. `import` and `source` are not declared references:
-- looking them up for every row would cost an import much and tell nothing that the hash chain does not.
CREATE TABLE source_said (
  id INTEGER PRIMARY KEY, source INTEGER NOT NULL, slug TEXT, title TEXT, published TEXT, licence TEXT,
  confidence TEXT NOT NULL, import INTEGER NOT NULL) STRICT;
CREATE TABLE athlete_said (
  id INTEGER PRIMARY KEY, athlete INTEGER NOT NULL REFERENCES athlete, name TEXT, sex TEXT, born TEXT, nation TEXT,
  home TEXT, affiliation TEXT, family TEXT, note TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE athlete_name_said (
  id INTEGER PRIMARY KEY, athlete INTEGER NOT NULL REFERENCES athlete, alias TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE athlete_code_said (
  id INTEGER PRIMARY KEY, athlete INTEGER NOT NULL REFERENCES athlete, code TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE nation_said (
  id INTEGER PRIMARY KEY, athlete INTEGER NOT NULL REFERENCES athlete, nation TEXT, from_date TEXT, until_date TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE venue_said (
  id INTEGER PRIMARY KEY, venue INTEGER NOT NULL REFERENCES venue, name TEXT, city TEXT, region TEXT, country TEXT,
  note TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE venue_name_said (
  id INTEGER PRIMARY KEY, venue INTEGER NOT NULL REFERENCES venue, alias TEXT, from_date TEXT, until_date TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE series_said (
  id INTEGER PRIMARY KEY, series INTEGER NOT NULL REFERENCES series, name TEXT, class TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE series_name_said (
  id INTEGER PRIMARY KEY, series INTEGER NOT NULL REFERENCES series, alias TEXT, from_date TEXT, until_date TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE meeting_said (
  id INTEGER PRIMARY KEY, meeting INTEGER NOT NULL REFERENCES meeting, series INTEGER REFERENCES series, name TEXT,
  edition TEXT, first_day TEXT, last_day TEXT, venue INTEGER REFERENCES venue, class TEXT, code TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE race_said (
  id INTEGER PRIMARY KEY, race INTEGER NOT NULL REFERENCES race, date TEXT,
  distance_mm INTEGER, sex TEXT, surface TEXT, barriers TEXT, course TEXT, venue INTEGER REFERENCES venue,
  meeting INTEGER REFERENCES meeting, round TEXT, round_number INTEGER, name TEXT, class TEXT, paced TEXT, lights TEXT,
  unresolved INTEGER NOT NULL,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE performance_said (
  id INTEGER PRIMARY KEY, performance INTEGER NOT NULL, athlete INTEGER NOT NULL REFERENCES athlete,
  race INTEGER NOT NULL REFERENCES race,
  distance_mm INTEGER NOT NULL, sex TEXT NOT NULL, surface TEXT NOT NULL, barriers TEXT, nation TEXT,
  mark_cs INTEGER, mark_precision TEXT, mark_timing TEXT, place INTEGER NOT NULL, tie INTEGER NOT NULL,
  status TEXT NOT NULL, kind TEXT NOT NULL, note TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE split_said (
  id INTEGER PRIMARY KEY, performance INTEGER NOT NULL, at_mm INTEGER NOT NULL,
  mark_cs INTEGER NOT NULL, mark_precision TEXT NOT NULL, mark_timing TEXT NOT NULL,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE record_said (
  id INTEGER PRIMARY KEY, scope TEXT, performance INTEGER,
  distance_mm INTEGER NOT NULL, sex TEXT NOT NULL, surface TEXT NOT NULL, barriers TEXT,
  mark_cs INTEGER NOT NULL, mark_precision TEXT NOT NULL, mark_timing TEXT NOT NULL,
  kind TEXT NOT NULL, status TEXT NOT NULL, ratified TEXT, rescinded TEXT, note TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE title_said (
  id INTEGER PRIMARY KEY, title TEXT,
  distance_mm INTEGER NOT NULL, sex TEXT NOT NULL, surface TEXT NOT NULL, barriers TEXT, course TEXT,
  athlete INTEGER REFERENCES athlete, won TEXT, until_date TEXT, due TEXT, meeting INTEGER REFERENCES meeting,
  race INTEGER REFERENCES race, note TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE count_said (
  id INTEGER PRIMARY KEY, what TEXT,
  distance_mm INTEGER NOT NULL, sex TEXT NOT NULL, surface TEXT NOT NULL, barriers TEXT,
  limit_cs INTEGER, limit_inclusive INTEGER NOT NULL, venue INTEGER REFERENCES venue, city TEXT, country TEXT,
  nation TEXT, series INTEGER REFERENCES series, from_date TEXT, as_of TEXT, count INTEGER NOT NULL,
  bound TEXT NOT NULL, basis TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE annulment_said (
  id INTEGER PRIMARY KEY, performance INTEGER NOT NULL, place_now INTEGER NOT NULL, reason TEXT, decided TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE coverage_said (
  id INTEGER PRIMARY KEY, statement TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE correction_said (
  id INTEGER PRIMARY KEY, target TEXT, field TEXT, was TEXT, is_now TEXT, reason TEXT, decided TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
CREATE TABLE merge_said (
  id INTEGER PRIMARY KEY, keep_athlete INTEGER NOT NULL REFERENCES athlete,
  drop_athlete INTEGER NOT NULL REFERENCES athlete, reason TEXT,
  source INTEGER, confidence TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
  import INTEGER NOT NULL) STRICT;
)sql";

constexpr std::array kMigrations{kFirst};

}  // namespace

std::span<const std::string_view> migrations() { return kMigrations; }

}  // namespace miler::store
