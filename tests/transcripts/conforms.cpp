// conforms: reads JSON answers on its input, one a line or one in all, and says whether their schemas accept
// them. For transcripts: miler list mile --sex men --format json | conforms
#include <iostream>
#include <iterator>
#include <string>

#include "miler/base/text.h"
#include "tests/support/schema.h"

int main(int count, char** arguments) {
  const bool by_line = count > 1 && std::string_view{arguments[1]} == "--lines";
  const std::string text{std::istreambuf_iterator<char>{std::cin}, {}};
  int faults = 0;
  const auto judge = [&faults](std::string_view json) {
    const std::string fault = miler::testing::schema_fault(json);
    if (fault.empty()) return;
    std::cout << fault << '\n';
    ++faults;
  };
  if (by_line) {
    for (const std::string_view line : miler::lines(text)) judge(line);
  } else {
    judge(text);
  }
  return faults == 0 ? 0 : 1;
}
