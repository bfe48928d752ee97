// Canonical questions of a small archive: what is read can be asked, and prints and reads back as the same.
#include "fuzz/target.h"
#include "miler/archive/builder.h"
#include "miler/query/query.h"

namespace {

miler::ArchivePtr small_archive() {
  miler::ArchiveBuilder builder;
  for (const char* const slug : {"a", "b"}) {
    builder.add(miler::AthleteRow{.slug = builder.text(slug)}, {}, {}, {});
  }
  const auto venue = builder.add(miler::VenueRow{.slug = builder.text("v")}, {});
  const auto series = builder.add(miler::SeriesRow{.slug = builder.text("s")}, {});
  builder.add(miler::MeetingRow{.series = series, .slug = builder.text("m"), .venue = venue});
  return std::move(builder).freeze("small", {}, {});
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace miler;
  static const ArchivePtr kArchive = small_archive();
  const auto read = [](std::string_view text) { return query::parse(*kArchive, text); };
  const std::string_view text = fuzz::text_of(data, size);
  fuzz::require_reads_back(text, read,
                           [](const query::Query& query) { return query::to_string(*kArchive, query); });
  if (const auto query = read(text)) fuzz::require(query::check(*query).has_value());
  return 0;
}
