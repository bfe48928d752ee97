// Questions to one archive: read, answered, or put back to whoever asked.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cmd/miler/common.h"
#include "miler/render/ask_answer.h"
#include "miler/words/read.h"

namespace miler::cmd {

/// Canonical: the text of a query, as every answer echoes it.
enum class Tongue : std::uint8_t { English, Canonical };

/// The gazetteer is built at the first question in English. The desk must outlive it.
class Asking {
 public:
  explicit Asking(const Desk& desk) : desk_{&desk} {}

  /// Never empty; two or more are an ambiguous question.
  Expected<std::vector<words::Reading>> read(const std::string& question, Tongue tongue) const;
  Expected<render::Answer> answer(const words::Reading& reading, render::Explain explain) const;

  const words::Gazetteer& gazetteer() const;
  const Archive& archive() const { return desk_->archive(); }

 private:
  const Desk* desk_;
  mutable std::unique_ptr<const words::Gazetteer> gazetteer_;
};

/// The question with a caret under what was not understood, and the nearest known words.
std::string not_understood(std::string_view question, const Error& error);
/// The readings, numbered, each as it can be asked.
std::string ambiguous(const Archive& archive, const std::vector<words::Reading>& readings);

}  // namespace miler::cmd
