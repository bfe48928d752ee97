// The words of canonical questions: what to_string writes and parse reads.
#pragma once

#include <string_view>
#include <utility>

#include "miler/query/query.h"

namespace miler::query {

template <class Value>
using Word = std::pair<std::string_view, Value>;

inline constexpr std::size_t kMostBytes = 10'000;       ///< of a text that is read
inline constexpr std::string_view kEverything = "all";  ///< the region that nothing narrows

inline constexpr Word<Order> kOrders[] = {{"fastest", Order::Fastest},   {"slowest", Order::Slowest},
                                          {"earliest", Order::Earliest}, {"latest", Order::Latest},
                                          {"youngest", Order::Youngest}, {"oldest", Order::Oldest}};
inline constexpr Word<lists::By> kOne[] = {{"performance", lists::By::Performance},
                                           {"performer", lists::By::Performer}};
inline constexpr Word<lists::By> kMany[] = {{"performances", lists::By::Performance},
                                            {"performers", lists::By::Performer}};
inline constexpr Word<Counted> kCounted[] = {{"performances", Counted::Performances},
                                             {"performers", Counted::Performers},
                                             {"races", Counted::Races},
                                             {"nations", Counted::Nations}};
inline constexpr Word<Group> kGroups[] = {{"athlete", Group::Athlete}, {"nation", Group::Nation},
                                          {"venue", Group::Venue},     {"city", Group::City},
                                          {"year", Group::Year},       {"race", Group::Race}};
inline constexpr Word<Measure> kMeasures[] = {{"widest margin", Measure::WidestMargin},
                                              {"closest margin", Measure::ClosestMargin},
                                              {"mark for place", Measure::MarkForPlace}};
inline constexpr Word<Pick> kPicks[] = {{"standing", Pick::Standing},
                                        {"all", Pick::All},
                                        {"first", Pick::First},
                                        {"last", Pick::Last},
                                        {"longest standing", Pick::LongestStanding}};
inline constexpr Word<Facet> kFacets[] = {{"score", Facet::Score},
                                          {"first bout", Facet::FirstBout},
                                          {"last bout", Facet::LastBout},
                                          {"last win of first", Facet::LastWinOfFirst},
                                          {"last win of second", Facet::LastWinOfSecond},
                                          {"current streak", Facet::CurrentStreak},
                                          {"longest streak", Facet::LongestStreak}};
inline constexpr Word<Meetings> kMeetings[] = {
    {"of", Meetings::Any}, {"who beat", Meetings::LostTo}, {"beaten by", Meetings::Beat}};
inline constexpr Word<Which> kWhich[] = {{"longest", Which::Longest}, {"current", Which::Current}};
inline constexpr Word<StreakOf> kStreaks[] = {
    {"wins", StreakOf::Wins}, {"marks", StreakOf::Marks}, {"years", StreakOf::Years}};

inline bool has_number(Pick pick) { return pick == Pick::First || pick == Pick::Last; }

}  // namespace miler::query
