#include "bench/ask_peer.h"

#include <stdexcept>

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

constexpr const char* kTable = R"(
  pragma journal_mode=off; pragma synchronous=off; pragma cache_size=-2000000; pragma temp_store=memory;
  create table performance(id integer primary key, event integer not null, athlete integer not null,
    nation integer not null, venue integer not null, race integer not null, date integer not null,
    mark integer not null, place integer not null, listed integer not null, status integer not null,
    age integer not null) strict;
  begin)";
constexpr const char* kIndexes = R"(
  commit;
  create index by_mark on performance(event, mark, date, athlete, nation, venue, age) where listed;
  create index by_nation on performance(event, nation, mark, date, athlete) where listed;
  create index by_venue on performance(event, venue, mark, date, athlete) where listed;
  create index by_place on performance(event, place, mark, date, race) where listed;
  create index by_athlete on performance(athlete, date, race, event, status, place, mark, listed);
  create index by_race on performance(race, event, athlete, status, place, mark);
  analyze)";

std::int64_t age_number(Date born, Date on) {
  const auto age = age_on(born, on);
  return age ? age->youngest.years * 512 + age->youngest.days : 0;
}

/// On lists: a mark that stands, on no oversized track.
bool listed(Traits traits) { return traits.status() == Status::Ok && traits.course() != Course::Oversized; }

}  // namespace

AskPeer::AskPeer(const Archive& archive) {
  check(database_, sqlite3_open(":memory:", &database_));
  run(database_, kTable);
  sqlite3_stmt* insert = nullptr;
  check(database_, sqlite3_prepare_v2(database_, "insert into performance values(?,?,?,?,?,?,?,?,?,?,?,?)",
                                      -1, &insert, nullptr));
  for (std::uint32_t row = 0; row < archive.size(); ++row) {
    const RaceId race = archive.races()[row];
    const Date date = archive.dates()[row];
    const Traits traits = archive.traits()[row];
    const AthleteId athlete = archive.athletes()[row];
    const std::int64_t values[] = {row,
                                   archive.tables().event_index[row],
                                   athlete.row,
                                   archive.nations()[row].packed(),
                                   archive[race].venue.row,
                                   race.row,
                                   day_number(date),
                                   archive.times()[row].centiseconds(),
                                   archive.places()[row],
                                   listed(traits) ? 1 : 0,
                                   traits.status() == Status::Ok ? 0 : 1,
                                   age_number(archive[athlete].born, date)};
    for (int i = 0; i < 12; ++i) sqlite3_bind_int64(insert, i + 1, values[i]);
    check(database_, sqlite3_step(insert));
    sqlite3_reset(insert);
  }
  sqlite3_finalize(insert);
  run(database_, kIndexes);
}

AskPeer::~AskPeer() { sqlite3_close(database_); }

SqlitePeer::Rows AskPeer::ask(const std::string& sql) const {
  sqlite3_stmt* select = nullptr;
  check(database_, sqlite3_prepare_v2(database_, sql.data(), static_cast<int>(sql.size()), &select, nullptr));
  SqlitePeer::Rows rows;
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
