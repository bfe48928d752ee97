#include "tests/words/reading.h"

#include <fmt/format.h>

#include "miler/words/read.h"
#include "tests/words/book.h"

namespace miler::words::testing {

std::string reading(std::string_view question) {
  static const Gazetteer gazetteer{book().archive()};
  const auto readings = read(question, gazetteer);
  if (!readings) {
    const SourceSpan where = readings.error().where;
    return fmt::format("? {} [{}]", readings.error().message,
                       question.substr(where.begin, where.end - where.begin));
  }
  std::string text;
  for (const Reading& one : *readings) {
    if (!text.empty()) text += " | ";
    text += query::to_string(gazetteer.archive(), one.query);
  }
  return text;
}

}  // namespace miler::words::testing
