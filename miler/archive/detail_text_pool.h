// The text of a snapshot while it is being built: equal texts share their bytes.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "miler/archive/rows.h"

namespace miler {

/// Open addressing over references into one buffer, so that a million slugs cost no allocation each.
class TextPool {
 public:
  TextRef intern(std::string_view text);
  std::string_view at(TextRef ref) const { return {bytes_.data() + ref.begin, ref.size}; }
  /// The buffer; the pool is empty afterwards.
  std::vector<char> take();

 private:
  void grow();
  std::size_t slot_of(std::string_view text) const;  ///< of the text, or the free slot where it belongs

  std::vector<char> bytes_;
  std::vector<TextRef> slots_;  ///< size 0: free
  std::size_t used_ = 0;
};

}  // namespace miler
