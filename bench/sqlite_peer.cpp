#include "bench/sqlite_peer.h"

#include <algorithm>
#include <stdexcept>
#include <string>

#include <sqlite3.h>

namespace miler::bench {
namespace {

void check(sqlite3* database, int result) {
  if (result != SQLITE_OK && result != SQLITE_DONE && result != SQLITE_ROW) {
    throw std::runtime_error{sqlite3_errmsg(database)};
  }
}

void run(sqlite3* database, const char* sql) {
  check(database, sqlite3_exec(database, sql, nullptr, nullptr, nullptr));
}

int indoors(Course course) { return course == Course::Oversized ? 2 : course == Course::Short ? 1 : 0; }

constexpr const char* kTable = R"(
  pragma journal_mode=off; pragma synchronous=off; pragma cache_size=-2000000; pragma temp_store=memory;
  create table performance(id integer primary key, event integer not null, athlete integer not null,
    venue integer not null, race integer not null, date integer not null, year integer not null, mark integer not null,
    place integer not null, indoor integer not null, status integer not null) strict;
  begin)";
constexpr const char* kIndexes = R"(
  commit;
  create index by_mark on performance(event, status, mark, athlete, date, year, indoor, venue);
  create index by_athlete on performance(athlete, event, race, status, place);
  create index by_race on performance(race, event, athlete, status, place);
  create index by_venue on performance(venue, event, status, mark, indoor, date);
  analyze)";

}  // namespace

std::int64_t event_number(const Archive& archive, const Event& event) {
  const auto events = archive.tables().events;
  return std::ranges::find(events, event) - events.begin();
}

std::int64_t day_number(Date date) { return date.earliest().time_since_epoch().count(); }

SqlitePeer::SqlitePeer(const Archive& archive) {
  check(database_, sqlite3_open(":memory:", &database_));
  run(database_, kTable);
  sqlite3_stmt* insert = nullptr;
  check(database_, sqlite3_prepare_v2(database_, "insert into performance values(?,?,?,?,?,?,?,?,?,?,?)", -1,
                                      &insert, nullptr));
  for (std::uint32_t row = 0; row < archive.size(); ++row) {
    const RaceId race = archive.races()[row];
    const Date date = archive.dates()[row];
    const Traits traits = archive.traits()[row];
    const std::int64_t values[] = {row,
                                   archive.tables().event_index[row],
                                   archive.athletes()[row].row,
                                   archive[race].venue.row,
                                   race.row,
                                   day_number(date),
                                   date.year(),
                                   archive.times()[row].centiseconds(),
                                   archive.places()[row],
                                   indoors(traits.course()),
                                   traits.status() == Status::Ok ? 0 : 1};
    for (int i = 0; i < 11; ++i) sqlite3_bind_int64(insert, i + 1, values[i]);
    check(database_, sqlite3_step(insert));
    sqlite3_reset(insert);
  }
  sqlite3_finalize(insert);
  run(database_, kIndexes);
}

SqlitePeer::~SqlitePeer() { sqlite3_close(database_); }

SqlitePeer::Rows SqlitePeer::ask(std::string_view sql, const std::vector<std::int64_t>& values) const {
  sqlite3_stmt* select = nullptr;
  check(database_, sqlite3_prepare_v2(database_, sql.data(), static_cast<int>(sql.size()), &select, nullptr));
  for (std::size_t i = 0; i < values.size(); ++i)
    sqlite3_bind_int64(select, static_cast<int>(i) + 1, values[i]);
  Rows rows;
  int result = sqlite3_step(select);
  for (; result == SQLITE_ROW; result = sqlite3_step(select)) {
    std::vector<std::int64_t>& row = rows.emplace_back();
    for (int i = 0; i < sqlite3_column_count(select); ++i) row.push_back(sqlite3_column_int64(select, i));
  }
  check(database_, result);
  sqlite3_finalize(select);
  return rows;
}

}  // namespace miler::bench
