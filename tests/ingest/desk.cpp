// A store of vectors.
#include "tests/ingest/desk.h"

#include <algorithm>
#include <stdexcept>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "miler/base/text.h"

namespace miler::testing {
namespace {

template <class T>
void append(std::vector<T>& to, const std::vector<T>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

template <class T>
void append_said(std::vector<T>& to, const std::vector<T>& from, std::uint64_t import) {
  for (T said : from) {
    if constexpr (requires { said.origin; }) {
      said.origin.import = ImportKey{static_cast<std::uint32_t>(import)};
    }
    to.push_back(std::move(said));
  }
}

}  // namespace

std::string performances(std::string_view source, std::string_view rows) {
  std::string sheet = fmt::format(
      "sheet: test\n\nsources:\nkey,title,confidence\n{0},the {0},high\n\nperformances:\nsource: {0}\n"
      "date,event,sex,athlete,nation,born,mark,place,round,city,country,venue,meet,kind\n",
      source);
  for (const std::string_view line : lines(rows)) {
    if (trim(line).empty()) continue;
    sheet += trim(line);
    sheet.append(13U - static_cast<std::size_t>(std::ranges::count(line, ',')), ',');
    sheet += '\n';
  }
  return sheet;
}

Desk::Desk() { apply({}); }

Desk::Import Desk::import(const std::vector<std::pair<std::string, std::string>>& files,
                          const ingest::ReadOptions& options) {
  ingest::Batch batch;
  for (const auto& [path, content] : files) {
    const auto read = ingest::read(path, content, options, batch);
    if (!read) throw std::runtime_error{path + ": " + read.error().message};
  }
  return import(std::move(batch));
}

Desk::Import Desk::import(std::string_view sheet) { return import({{"test.sheet", std::string{sheet}}}); }

Desk::Import Desk::import_together(const std::vector<std::string>& sheets) {
  std::vector<std::pair<std::string, std::string>> files;
  for (const std::string& sheet : sheets)
    files.emplace_back(fmt::format("{}.sheet", files.size() + 1), sheet);
  return import(files);
}

Desk::Import Desk::import(ingest::Batch batch) {
  ingest::Resolved resolved = ingest::resolve(*archive_, batch);
  apply(resolved.changes);
  return {resolved.folds, std::move(batch.problems), std::move(resolved.changes)};
}

void Desk::apply(const ChangeSet& changes) {
  ++revision_;
  const Statements& s = changes.statements;
  append_said(said_.sources, s.sources, revision_);
  append_said(said_.athletes, s.athletes, revision_);
  append_said(said_.athlete_names, s.athlete_names, revision_);
  append_said(said_.athlete_codes, s.athlete_codes, revision_);
  append_said(said_.nations, s.nations, revision_);
  append_said(said_.venues, s.venues, revision_);
  append_said(said_.venue_names, s.venue_names, revision_);
  append_said(said_.series, s.series, revision_);
  append_said(said_.series_names, s.series_names, revision_);
  append_said(said_.meetings, s.meetings, revision_);
  append_said(said_.races, s.races, revision_);
  append_said(said_.performances, s.performances, revision_);
  append_said(said_.splits, s.splits, revision_);
  append_said(said_.records, s.records, revision_);
  append_said(said_.titles, s.titles, revision_);
  append_said(said_.counts, s.counts, revision_);
  append_said(said_.annulments, s.annulments, revision_);
  append_said(said_.coverage, s.coverage, revision_);
  append_said(said_.corrections, s.corrections, revision_);
  append_said(said_.merges, s.merges, revision_);
  append(identities_.athletes, changes.identities.athletes);
  append(identities_.venues, changes.identities.venues);
  append(identities_.series, changes.identities.series);
  append(identities_.meetings, changes.identities.meetings);
  append(identities_.races, changes.identities.races);
  const auto count = [](std::uint32_t& next, std::uint32_t used) { next = std::max(next, used + 1); };
  for (const auto& identity : identities_.athletes) count(next_.athlete, identity.key.number);
  for (const auto& identity : identities_.venues) count(next_.venue, identity.key.number);
  for (const auto& identity : identities_.series) count(next_.series, identity.key.number);
  for (const auto& identity : identities_.meetings) count(next_.meeting, identity.key.number);
  for (const auto& identity : identities_.races) count(next_.race, identity.key.number);
  for (const auto& source : said_.sources) count(next_.source, source.source.number);
  for (const auto& performance : said_.performances) count(next_.performance, performance.performance.number);
  archive_ = settle({said_, identities_, next_, {revision_, revision_}, "desk"});
}

std::vector<std::string> Desk::told() const {
  const Archive& a = *archive_;
  std::vector<std::string> lines;
  for (std::uint32_t row = 0; row < a.size(); ++row) {
    const PerformanceId id{row};
    const Performance p = a[id];
    std::string line = a.id_of(id).substr(12);
    line += " " + (p.mark ? to_string(*p.mark) : std::string{to_word(p.traits.status())});
    if (p.place != 0) line += fmt::format(" {}", p.place);
    if (p.traits.kind() != Kind::Race) line += fmt::format(" {}", to_word(p.traits.kind()));
    if (p.traits.unresolved()) line += " unresolved";
    std::vector<std::string_view> sources;
    for (const SourceId source : a.sources(id)) sources.push_back(a.text(a[source].slug));
    std::ranges::sort(sources);
    lines.push_back(fmt::format("{} {}", line, fmt::join(sources, "+")));
  }
  std::ranges::sort(lines);
  return lines;
}

std::vector<std::string> Desk::conflicts() const {
  const Archive& a = *archive_;
  std::vector<std::string> lines;
  std::uint32_t group = 0;
  for (const ConflictRow& side : a.tables().conflicts) {
    if (lines.empty() || side.group != group) {
      lines.push_back(fmt::format("{} {}:", a.text(side.target), a.text(side.field)));
    } else {
      lines.back() += ",";
    }
    group = side.group;
    lines.back() += fmt::format(" {} {}", a.text(a[side.source].slug), a.text(side.says));
  }
  std::ranges::sort(lines);
  return lines;
}

}  // namespace miler::testing
