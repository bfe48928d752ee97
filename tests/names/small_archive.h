// An archive of a few people, venues and races, to look names up in.
#pragma once

#include "miler/archive/archive.h"

namespace miler::names {

ArchivePtr small_archive();

}  // namespace miler::names
