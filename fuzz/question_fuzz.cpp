// Questions in English on a small archive: whatever is typed is refused soundly or read into queries that can
// be asked, each of which its own description reads back.
#include "fuzz/target.h"
#include "miler/archive/builder.h"
#include "miler/words/read.h"
#include "miler/words/say.h"

namespace {

miler::ArchivePtr small_archive() {
  using namespace miler;
  ArchiveBuilder builder;
  const auto person = [&](const char* slug, const char* name) {
    AthleteRow row{.slug = builder.text(slug), .name = builder.text(name)};
    row.nation = Country::of("USA");
    builder.add(row, {}, {}, {});
  };
  person("josh-kerr", "Josh Kerr");
  person("jakob-ingebrigtsen", "Jakob Ingebrigtsen");
  const auto venue = builder.add(VenueRow{.slug = builder.text("hayward-field"),
                                          .name = builder.text("Hayward Field"),
                                          .city = builder.text("Eugene"),
                                          .country = Country::of("USA")},
                                 {});
  const auto series = builder.add(
      SeriesRow{.slug = builder.text("bislett-games"), .name = builder.text("Bislett Games")}, {});
  builder.add(MeetingRow{.series = series, .slug = builder.text("m"), .venue = venue});
  return std::move(builder).freeze("small", {}, {});
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace miler;
  static const ArchivePtr kArchive = small_archive();
  static const words::Gazetteer kGazetteer{*kArchive};
  const std::string_view text = fuzz::text_of(data, size);
  const auto readings = words::read(text, kGazetteer);
  if (!readings) {
    fuzz::require_sound(readings.error(), text);
    return 0;
  }
  fuzz::require(!readings->empty());
  for (const words::Reading& reading : *readings) {
    if (!query::check(reading.query)) continue;
    fuzz::require(!words::describe(*kArchive, reading.query).empty());
  }
  return 0;
}
