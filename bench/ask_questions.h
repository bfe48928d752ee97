// Questions in English about the synthetic archive, with the SQL that answers them: templates with random
// parameters, elite and ordinary.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bench/sqlite_peer.h"
#include "miler/base/stream.h"
#include "miler/query/answer.h"

namespace miler::bench {

struct AskedQuestion {
  std::string english;
  std::string sql;
};

struct QuestionKind {
  std::string_view name;
  AskedQuestion (*make)(const Archive& archive, Stream& draws);
};

const std::vector<QuestionKind>& question_kinds();
/// `number` questions of a kind, always the same.
std::vector<AskedQuestion> questions_of(const Archive& archive, const QuestionKind& kind, std::size_t number);

/// The value of an answer in whole numbers: a time in hundredths, a day, a count, an age as AskPeer has it.
SqlitePeer::Rows numbers_of(const Archive& archive, const query::Answer& answer);

}  // namespace miler::bench
