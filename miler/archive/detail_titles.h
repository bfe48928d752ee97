// Who held a title on a day.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "miler/archive/archive.h"

namespace miler {

/// The rows of one title, in any case of letters and any event.
std::vector<TitleRow> titles_called(const Archive& archive, std::string_view title);

/// Who has ever won it, each once.
std::vector<AthleteId> champions(const Archive& archive, std::string_view title);

/// Whether the athlete held one of the titles at the end of the day: Yes when it is so on every day that the
/// partial dates may be, Unknown when on some.
Tristate held_on(std::span<const TitleRow> titles, AthleteId athlete, Date on);

}  // namespace miler
