#include "bench/facts_peer.h"

#include <algorithm>
#include <stdexcept>

#include <sqlite3.h>

namespace miler::bench {
namespace {

using facts::Chain;
using facts::IndexRow;

constexpr const char* kTable = R"(
  pragma journal_mode=off; pragma synchronous=off; pragma cache_size=-4000000; pragma temp_store=memory;
  create table row(event integer, key integer, day integer, athlete integer, nation integer, area integer,
    venue integer, city integer, country integer, soil integer, series integer, age integer, month integer,
    track integer, round integer, paced integer, championship integer) strict;
  begin)";
constexpr const char* kIndex = R"(
  commit;
  create index best on row(event, key, day, athlete, nation, area, venue, city, country, soil, series, age, month,
                           track, round, paced, championship);
  analyze)";
// 0 is unknown everywhere, and agrees with nothing.
constexpr const char* kSelect = R"(
  select case when nation=?5 and ?5 then 2 when area=?6 and ?6 then 1 else 0 end,
         case when venue=?7 and ?7 then 4 when city=?8 and ?8 then 3 when country=?9 and ?9 then 2
              when soil=?10 and ?10 then 1 else 0 end,
         series=?11 and ?11, case when day/372=?3/372 then 2 when day/3720=?3/3720 then 1 else 0 end, min(age, ?12),
         month=?13, track=?14 and ?14, round=?15 and ?15, paced=?16 and ?16, championship=1 and ?17, athlete=?4,
         count(*), max(day)
  from row where event=?1 and key<?2 and day<=?3 group by 1,2,3,4,5,6,7,8,9,10,11)";

std::int64_t track_of(std::uint8_t flags) { return flags & (IndexRow::kShort | IndexRow::kOutdoor); }
std::int64_t paced_of(std::uint8_t flags) { return flags & (IndexRow::kPaced | IndexRow::kUnpaced); }
std::int64_t id_of(auto id) { return id.known() ? std::int64_t{id.row} + 1 : 0; }

std::vector<std::int64_t> values_of(const facts::Index& index, std::int64_t event, std::uint64_t key,
                                    const IndexRow& row) {
  const facts::PlaceKey place = row.venue.known() ? index.places()[row.venue.row] : facts::PlaceKey{};
  return {event,
          static_cast<std::int64_t>(key),
          row.day,
          id_of(row.athlete),
          row.nation.packed(),
          index.areas()[row.nation.packed()],
          id_of(row.venue),
          place.city,
          place.country,
          place.area,
          row.series,
          row.age,
          row.day / 31 % 12,
          track_of(row.flags),
          row.round,
          paced_of(row.flags),
          (row.flags & IndexRow::kChampionship) != 0};
}

void bind_all(sqlite3_stmt* statement, const std::vector<std::int64_t>& values) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    sqlite3_bind_int64(statement, static_cast<int>(i) + 1, values[i]);
  }
}

}  // namespace

FactsPeer::FactsPeer(const facts::Index& index) : index_{&index} {
  sqlite3_open(":memory:", &database_);
  sqlite3_exec(database_, kTable, nullptr, nullptr, nullptr);
  sqlite3_stmt* insert = nullptr;
  sqlite3_prepare_v2(database_, "insert into row values(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", -1, &insert,
                     nullptr);
  const auto events = index.archive().tables().events;
  for (std::size_t event = 0; event < events.size(); ++event) {
    const facts::EventIndex& rows = index.of(events[event]);
    for (std::size_t at = 0; at < rows.rows.size(); ++at) {
      bind_all(insert, values_of(index, static_cast<std::int64_t>(event), rows.keys[at], rows.rows[at]));
      if (sqlite3_step(insert) != SQLITE_DONE) throw std::runtime_error{sqlite3_errmsg(database_)};
      sqlite3_reset(insert);
    }
  }
  sqlite3_finalize(insert);
  sqlite3_exec(database_, kIndex, nullptr, nullptr, nullptr);
  if (sqlite3_prepare_v2(database_, kSelect, -1, &select_, nullptr) != SQLITE_OK) {
    throw std::runtime_error{sqlite3_errmsg(database_)};
  }
}

FactsPeer::~FactsPeer() {
  sqlite3_finalize(select_);
  sqlite3_close(database_);
}

FactsPeer::Agreements FactsPeer::agreements(const facts::Subject& subject) const {
  const auto events = index_->archive().tables().events;
  IndexRow row{.athlete = subject.athlete,
               .venue = subject.venue,
               .day = facts::day_number(subject.date),
               .nation = subject.nation,
               .series = static_cast<std::uint16_t>(id_of(subject.series)),
               .age = facts::age_step(subject.date, subject.born),
               .round = static_cast<std::uint8_t>(subject.round),
               .flags = facts::flags_of(subject.course, subject.paced, subject.championship, subject.date)};
  bind_all(select_, values_of(*index_, std::ranges::find(events, subject.event) - events.begin(),
                              facts::mark_key(subject.mark), row));
  Agreements found;
  while (sqlite3_step(select_) == SQLITE_ROW) {
    Agreement& agreement = found.emplace_back();
    for (int chain = 0; chain < static_cast<int>(facts::kChains); ++chain) {
      agreement.context.step[static_cast<std::size_t>(chain)] =
          static_cast<std::uint8_t>(sqlite3_column_int(select_, chain));
    }
    agreement.own = sqlite3_column_int(select_, 10) != 0;
    agreement.count = static_cast<std::uint32_t>(sqlite3_column_int64(select_, 11));
    agreement.last = static_cast<std::uint32_t>(sqlite3_column_int64(select_, 12));
  }
  sqlite3_reset(select_);
  return found;
}

FactsPeer::Sum FactsPeer::sum(const Agreements& agreements, const facts::Context& context) {
  Sum sum;
  for (const Agreement& agreement : agreements) {
    bool inside = true;
    for (std::size_t chain = 0; chain < facts::kChains; ++chain) {
      const bool own = static_cast<Chain>(chain) == Chain::Who && context.step[chain] == 3;
      inside = inside && (own ? agreement.own : agreement.context.step[chain] >= context.step[chain]);
    }
    if (!inside) continue;
    sum.count += agreement.count;
    sum.last = std::max(sum.last, agreement.last);
  }
  return sum;
}

}  // namespace miler::bench
