#include "cmd/miler/asking.h"

#include <algorithm>

#include <fmt/format.h>

#include "miler/words/say.h"

namespace miler::cmd {
namespace {

constexpr std::size_t kBefore = 60, kAfter = 40;  ///< bytes of a long question around the fault

bool goes_on(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

/// The part of the question around the fault, on one line of a terminal.
struct Excerpt {
  std::string text;
  std::size_t column = 0, width = 1;
};
Excerpt excerpt_of(std::string_view question, SourceSpan where) {
  const std::size_t fault = std::min<std::size_t>(where.begin, question.size());
  const std::size_t fault_end = std::clamp<std::size_t>(where.end, fault, question.size());
  std::size_t begin = fault > kBefore ? fault - kBefore : 0;
  while (begin < fault && goes_on(question[begin])) ++begin;
  std::size_t end = std::min(question.size(), fault + kAfter);
  while (end < question.size() && goes_on(question[end])) ++end;
  std::string text{question.substr(begin, end - begin)};
  for (char& c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20U || byte == 0x7FU) c = ' ';
  }
  const std::string_view cut{text};
  const std::size_t shown_end = std::min(fault_end, end);
  return {text, render::display_width(cut.substr(0, fault - begin)),
          std::max<std::size_t>(1, render::display_width(cut.substr(fault - begin, shown_end - fault)))};
}

}  // namespace

const words::Gazetteer& Asking::gazetteer() const {
  if (!gazetteer_) gazetteer_ = std::make_unique<const words::Gazetteer>(desk_->archive());
  return *gazetteer_;
}

Expected<std::vector<words::Reading>> Asking::read(const std::string& question, Tongue tongue) const {
  if (tongue == Tongue::English) return words::read(question, gazetteer());
  Expected<query::Query> asked = query::parse(archive(), question);
  if (!asked) return Unexpected{asked.error()};
  return std::vector{words::Reading{*std::move(asked), {}}};
}

Expected<render::Answer> Asking::answer(const words::Reading& reading, render::Explain explain) const {
  const Expected<query::Answer> found = query::run(desk_->view(), reading.query);
  if (!found) return Unexpected{found.error()};
  return render::ask_answer(desk_->view(), reading.query, *found, reading.assumed, explain);
}

std::string not_understood(std::string_view question, const Error& error) {
  std::string text = fmt::format("miler: {}\n", error.message);
  if (error.where != SourceSpan{}) {
    const Excerpt excerpt = excerpt_of(question, error.where);
    text += fmt::format("  {}\n  {}{}\n", excerpt.text, std::string(excerpt.column, ' '),
                        std::string(excerpt.width, '^'));
  }
  if (error.candidates.empty()) return text;
  text += error.code == ErrorCode::Ambiguous ? "It may be:\n" : "Did you mean:\n";
  for (const std::string& candidate : error.candidates) text += fmt::format("  {}\n", candidate);
  return text;
}

std::string ambiguous(const Archive& archive, const std::vector<words::Reading>& readings) {
  std::string text = fmt::format("miler: the question has {} readings\n", readings.size());
  for (std::size_t i = 0; i < readings.size(); ++i) {
    text += fmt::format("  {}  {}\n", i + 1, words::describe(archive, readings[i].query));
  }
  return text;
}

}  // namespace miler::cmd
