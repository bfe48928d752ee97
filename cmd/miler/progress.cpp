#include "cmd/miler/progress.h"

#include <ostream>

#include <fmt/ostream.h>

namespace miler::cmd {

using namespace std::chrono_literals;

Progress::Progress(Console& console, std::string what, std::size_t total)
    : console_{console},
      what_{std::move(what)},
      total_{total},
      begin_{std::chrono::steady_clock::now()},
      shown_{begin_} {}

Progress::~Progress() {
  if (visible_) console_.err << "\r\033[K" << std::flush;
}

void Progress::step(std::size_t done) {
  if (!console_.err_is_terminal) return;
  const auto now = std::chrono::steady_clock::now();
  if (now - begin_ < 500ms || now - shown_ < 100ms) return;
  shown_ = now;
  visible_ = true;
  const double seconds = std::chrono::duration<double>(now - begin_).count();
  const double left =
      done == 0 ? 0 : seconds * static_cast<double>(total_ - done) / static_cast<double>(done);
  fmt::print(console_.err, "\r\033[K{} {}/{}, {:.0f} s left", what_, done, total_, left);
  console_.err << std::flush;
}

}  // namespace miler::cmd
