// Progress of long work: on a terminal's stderr only, and only after half a second.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

#include "cmd/miler/console.h"

namespace miler::cmd {

class Progress {
 public:
  Progress(Console& console, std::string what, std::size_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void step(std::size_t done);

 private:
  Console& console_;
  std::string what_;
  std::size_t total_;
  std::chrono::steady_clock::time_point begin_, shown_;
  bool visible_ = false;
};

}  // namespace miler::cmd
