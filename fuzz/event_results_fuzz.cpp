// Results of meetings.
#include "fuzz/batch.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  miler::fuzz::read_soundly(miler::fuzz::text_of(data, size), miler::ingest::Format::EventResults);
  return 0;
}
