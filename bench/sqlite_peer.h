// The peer: the same rows in SQLite, asked the same questions in SQL.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "miler/archive/archive.h"

struct sqlite3;

namespace miler::bench {

/// A table of one row a performance with indexes by event and mark, by athlete and event, and by race, in
/// memory, as a service on SQLite would have it. Events are numbered as in the archive, dates are days from
/// 1970, marks are hundredths.
class SqlitePeer {
 public:
  explicit SqlitePeer(const Archive& archive);
  ~SqlitePeer();
  SqlitePeer(const SqlitePeer&) = delete;
  SqlitePeer& operator=(const SqlitePeer&) = delete;

  /// All rows of the answer, integers only.
  using Rows = std::vector<std::vector<std::int64_t>>;
  Rows ask(std::string_view sql, const std::vector<std::int64_t>& values) const;

 private:
  sqlite3* database_ = nullptr;
};

std::int64_t event_number(const Archive& archive, const Event& event);
std::int64_t day_number(Date date);

// The six questions; ?1 is the event. Oversized tracks (indoor 2) are on no list.
namespace sql {
inline constexpr std::string_view kBestByPerformer =
    "select athlete, min(mark) m from performance where event=?1 and status=0 and indoor<2 "
    "group by athlete order by m limit 100";
inline constexpr std::string_view kProgression =
    "select date, mark from (select date, mark, min(mark) over (order by date, mark rows between unbounded "
    "preceding "
    "and 1 preceding) prev from performance where event=?1 and status=0 and indoor=0) where mark<prev or "
    "prev is null";
inline constexpr std::string_view kHeadToHead =
    "select count(*), sum(b.status<>0 or a.status=0 and a.place<b.place) from performance a join performance "
    "b "
    "on a.race=b.race and a.event=b.event where a.athlete=?1 and b.athlete=?2 and (a.status=0 or b.status=0)";
inline constexpr std::string_view kLastTimeAtVenue =
    "select max(date) from performance where event=?1 and status=0 and indoor<2 and venue=?2 and mark<?3 and "
    "date<=?4";
inline constexpr std::string_view kUnderByVenue =
    "select venue, count(*) n from performance where event=?1 and status=0 and indoor<2 and mark<?2 group by "
    "venue order "
    "by n desc";
inline constexpr std::string_view kBestOfEverySeason =
    "select y, r, m from (select athlete, y, m, rank() over (partition by y order by m) r from (select "
    "athlete, year y, "
    "min(mark) m from performance where event=?1 and status=0 and indoor<2 group by athlete, y)) where r<=10 "
    "order by y, "
    "r";
}  // namespace sql

}  // namespace miler::bench
