// A preview as an answer (text, JSON, Markdown, tables) and as a page.
#pragma once

#include <string>

#include "miler/render/answer.h"
#include "miler/story/preview.h"

namespace miler::render {

Answer preview_answer(const View& view, const story::Preview& preview);

/// One self-contained file: no script, a phone, the dark and A4 paper. Every figure leads to its evidence.
std::string preview_html(const View& view, const story::Preview& preview);

/// "Bowerman Mile, Prefontaine Classic, Hayward Field, Saturday 25 May 2024".
std::string preview_title(const story::Preview& preview);

}  // namespace miler::render
