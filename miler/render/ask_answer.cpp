#include "miler/render/ask_answer.h"

#include "miler/render/detail_ask_tables.h"
#include "miler/words/say.h"

namespace miler::render {

Answer ask_answer(const View& view, const query::Query& asked, const query::Answer& found,
                  const std::vector<std::string>& assumed, Explain explain) {
  const Archive& archive = view.archive();
  const std::string sentence = words::say(view, found);
  Answer answer = begin_answer(view, "ask", sentence, query::to_string(archive, asked));
  answer.as_of = found.as_of;
  answer.properties = {{"sentence", "", sentence},
                       {"reading", "Read as", words::describe(archive, asked)},
                       {"assumed", assumed.empty() ? "" : "Assumed", assumed}};
  const View then{archive, found.as_of, view.hindsight()};
  answer.tables = ask_tables(then, found);
  if (explain == Explain::Yes) {
    answer.tables.push_back(coverage_table(then, found));
    answer.tables.push_back(evidence_table(then, found));
  }
  answer.certainty = to_certainty(archive, found.completeness);
  return answer;
}

}  // namespace miler::render
