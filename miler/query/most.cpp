// Who or what has most.
#include "miler/lists/completeness.h"
#include "miler/lists/groups.h"
#include "miler/query/detail_run.h"

namespace miler::query {
namespace {

std::string_view told(Group group) {
  switch (group) {
    case Group::Athlete:
      return "the athlete";
    case Group::Nation:
      return "the nation";
    case Group::Venue:
      return "the venue";
    case Group::City:
      return "the city";
    case Group::Year:
      return "the year";
    case Group::Race:
      break;
  }
  return "the race";
}

}  // namespace

Expected<Answer> run_one(const View& view, const Most& ask) {
  lists::Most most = lists::most(view, ask.of, ask.group, ask.at_most);
  Answer answer;
  answer.completeness = completeness(view, ask.of);
  if (most.untold > 0) lists::doubt(answer.completeness, lists::not_known(told(ask.group), most.untold));
  for (const GroupCount& group : most.groups) answer.evidence.emplace_back(group.best);
  if (!most.groups.empty()) answer.value = Groups{std::move(most.groups)};
  add_grounds(answer.completeness, answer.evidence);
  return answer;
}

}  // namespace miler::query
