// Reads a time and says it again, with nothing but the installed package.
#include <iostream>
#include <string_view>

#include <miler/base/text.h>

int main(int count, char** arguments) {
  for (int i = 1; i < count; ++i) std::cout << miler::trim(arguments[i]) << '\n';
  return 0;
}
