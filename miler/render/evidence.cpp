#include "miler/render/evidence.h"

#include <algorithm>

#include <fmt/format.h>

#include "miler/render/answer.h"
#include "miler/render/format.h"

namespace miler::render {

std::string EvidenceList::cite(PerformanceId id) {
  const auto found = std::ranges::find(rows_, id);
  const auto number = found - rows_.begin() + 1;
  if (found == rows_.end()) rows_.push_back(id);
  return fmt::format("<sup><a href=\"#e{0}\">{0}</a></sup>", number);
}

std::string EvidenceList::cite(std::string_view stable_id) {
  const std::optional<PerformanceId> id = archive_.performance(stable_id);
  return id ? cite(*id) : std::string{};
}

std::string EvidenceList::html() const {
  if (rows_.empty()) return {};
  std::string out = "<ol class=\"evidence\">\n";
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const Performance row = archive_[rows_[i]];
    std::string place = place_text(archive_, archive_[row.race].venue);
    if (!place.empty()) place = ", " + place;
    out += fmt::format("<li id=\"e{}\">{} {}, {}{}, {}. {} ({} confidence). <code>{}</code></li>\n", i + 1,
                       escape_html(archive_.text(archive_[row.athlete].name)),
                       row.mark ? to_string(*row.mark) : std::string{to_word(row.traits.status())},
                       to_prose(row.event), escape_html(place), to_prose(row.date),
                       escape_html(source_text(archive_, archive_.sources(rows_[i]))),
                       to_word(row.confidence), escape_html(archive_.id_of(rows_[i])));
  }
  return out + "</ol>\n";
}

}  // namespace miler::render
