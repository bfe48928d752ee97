// The tables of the archive, as types: a row of one is not a row of another.
#pragma once

#include "miler/base/id.h"

namespace miler {

// Row numbers of one snapshot.
using AthleteId = Id<struct AthleteTable>;
using VenueId = Id<struct VenueTable>;
using SeriesId = Id<struct SeriesTable>;
using MeetingId = Id<struct MeetingTable>;
using RaceId = Id<struct RaceTable>;
using PerformanceId = Id<struct PerformanceTable>;
using SourceId = Id<struct SourceTable>;
using RecordId = Id<struct RecordTable>;
using TitleId = Id<struct TitleTable>;
using CountId = Id<struct CountTable>;
using CoverageId = Id<struct CoverageTable>;
using ConflictId = Id<struct ConflictTable>;
using AnnulmentId = Id<struct AnnulmentTable>;

// Durable numbers of a store.
using AthleteKey = Key<AthleteTable>;
using VenueKey = Key<VenueTable>;
using SeriesKey = Key<SeriesTable>;
using MeetingKey = Key<MeetingTable>;
using RaceKey = Key<RaceTable>;
using PerformanceKey = Key<PerformanceTable>;
using SourceKey = Key<SourceTable>;
using ImportKey = Key<struct ImportTable>;

}  // namespace miler
