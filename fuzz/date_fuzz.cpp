// Dates: ISO reads back; foreign dialects agree with what they print.
#include <chrono>
#include <string>

#include "fuzz/target.h"
#include "miler/marks/date.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace miler;
  const std::string_view text = fuzz::text_of(data, size);
  const auto print = [](Date date) { return to_string(date); };
  fuzz::require_reads_back(text, parse_date, print);
  for (const Slashes slashes : {Slashes::Refuse, Slashes::MonthFirst, Slashes::DayFirst}) {
    const DateDialect dialect{slashes, std::chrono::sys_days{std::chrono::year{2024} / 5 / 24}};
    const auto parse = [&](std::string_view t) { return parse_foreign_date(t, dialect); };
    fuzz::require_reads_back(text, parse, print);
    fuzz::require_reads_back(text, parse, [](Date date) { return to_prose(date); });
  }
  return 0;
}
