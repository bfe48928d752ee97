#include "cmd/miler/scopes.h"

namespace miler::cmd {

records::Places loose_places(const Desk& desk) {
  const names::Directory& directory = desk.directory();
  return {.series = [&directory](std::string_view words) { return directory.series(words); },
          .venue = [&directory](std::string_view words) { return directory.venue(words); }};
}

}  // namespace miler::cmd
