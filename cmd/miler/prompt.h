// The prompt on a terminal: line editing, history and completion around a conversation.
#pragma once

#include <filesystem>

#include "cmd/miler/conversation.h"

namespace miler::cmd {

/// $XDG_STATE_HOME/miler/ask_history, else below ~/.local/state; empty without a home.
std::filesystem::path history_path();

/// Until "quit" or the end of input.
void talk(Conversation& conversation, Console& console);

}  // namespace miler::cmd
