# Writes ${OUTPUT}, which defines miler::store::built_from(): a hash of the sources named in ${SOURCES}. Caches that one
# build wrote are not read by a build that would have made them differently.
set(all "")
foreach(file IN LISTS SOURCES)
  file(SHA256 ${file} one)
  string(APPEND all ${one})
endforeach()
string(SHA256 all "${all}")
string(SUBSTRING ${all} 0 16 value)
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT "// Written by cmake/fingerprint.cmake.
#include \"miler/store/detail_built_from.h\"

namespace miler::store {

std::uint64_t built_from() { return 0x${value}U; }

}  // namespace miler::store
")
