// One evaluator for each kind of question; run() chooses.
#pragma once

#include "miler/query/answer.h"

namespace miler::query {

/// Value, completeness and evidence of a question that check() accepts, in a view that is as of the
/// question's day. The head of the answer (query, as_of, revision) is left to run().
Expected<Answer> run_one(const View& view, const Superlative& ask);
Expected<Answer> run_one(const View& view, const List& ask);
Expected<Answer> run_one(const View& view, const Rank& ask);
Expected<Answer> run_one(const View& view, const Count& ask);
Expected<Answer> run_one(const View& view, const Since& ask);
Expected<Answer> run_one(const View& view, const Most& ask);
Expected<Answer> run_one(const View& view, const Races& ask);
Expected<Answer> run_one(const View& view, const Records& ask);
Expected<Answer> run_one(const View& view, const Versus& ask);
Expected<Answer> run_one(const View& view, const Opponents& ask);
Expected<Answer> run_one(const View& view, const Titles& ask);
Expected<Answer> run_one(const View& view, const Age& ask);
Expected<Answer> run_one(const View& view, const WinShare& ask);
Expected<Answer> run_one(const View& view, const Streak& ask);
Expected<Answer> run_one(const View& view, const Difference& ask);

/// Appends the counts and the coverage statements that a completeness rests on, in this order: the end of all
/// evidence.
void add_grounds(const Completeness& completeness, std::vector<Evidence>& evidence);

}  // namespace miler::query
