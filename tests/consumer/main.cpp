// Reads marks and says by how much each is slower than four minutes, with nothing but the installed package.
#include <iostream>

#include <miler/marks/mark.h>

int main(int count, char** arguments) {
  const auto four_minutes = miler::Duration::seconds(240);
  for (int i = 1; i < count; ++i) {
    const auto mark = miler::parse_mark(arguments[i]);
    if (!mark) {
      std::cerr << mark.error().message << '\n';
      return 2;
    }
    std::cout << to_string(*mark) << ' ' << to_string(mark->time - four_minutes) << '\n';
  }
  return 0;
}
