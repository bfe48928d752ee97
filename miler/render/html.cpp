// Any answer as a page.
#include <fmt/format.h>

#include "miler/render/format.h"
#include "miler/render/page.h"

namespace miler::render {

std::string write_html(const Answer& answer) {
  constexpr std::size_t kLongestHeading = 70;
  const std::string_view heading = answer.title.size() > kLongestHeading ? "<h1 class=\"sentence\">" : "<h1>";
  std::string body = fmt::format("{}{}</h1>\n", heading, escape_html(answer.title));
  for (const std::string& sentence : answer.lead)
    body += fmt::format("<p class=\"lead\">{}.</p>\n", escape_html(sentence));
  std::string properties;
  for (const Property& property : answer.properties) {
    const std::string value = plain(property.value);
    if (value.empty() || property.heading.empty()) continue;
    properties += fmt::format("<dt>{}</dt><dd>{}</dd>\n", escape_html(property.heading), escape_html(value));
  }
  if (!properties.empty()) body += "<dl>\n" + properties + "</dl>\n";
  for (const Table& table : answer.tables) body += html_table(table);
  for (const std::string& note : answer.notes) body += fmt::format("<p>Note: {}.</p>\n", escape_html(note));
  if (answer.certainty) {
    body += fmt::format("<p class=\"soft\">Completeness: {}.</p>\n", escape_html(plain(*answer.certainty)));
  }
  body += html_footer(answer);
  return html_page(answer.title, body);
}

}  // namespace miler::render
