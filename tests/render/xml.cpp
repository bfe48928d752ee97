// A reader of markup that forgives nothing: see xml.h.
#include "tests/render/xml.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

#include <fmt/format.h>

namespace miler::render::testing {
namespace {

constexpr std::array<std::string_view, 3> kVoid = {"meta", "br", "link"};
constexpr std::array<std::string_view, 5> kEntities = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"};

bool is_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-'; }

class Reader {
 public:
  explicit Reader(std::string_view text) : rest_{text} {}

  std::string read() {
    while (!rest_.empty()) {
      std::string fault = rest_.front() == '<' ? tag() : content();
      if (!fault.empty()) return fmt::format("{} at '{}'", fault, rest_.substr(0, 60));
    }
    return open_.empty() ? std::string{} : fmt::format("'{}' is not closed", open_.back());
  }

 private:
  std::string_view take_name() {
    const auto end = std::ranges::find_if_not(rest_, is_name);
    const std::string_view name = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
    rest_.remove_prefix(name.size());
    return name;
  }

  std::string tag() {
    if (rest_.starts_with("<!DOCTYPE html>")) return rest_.remove_prefix(15), std::string{};
    rest_.remove_prefix(1);
    const bool closing = rest_.starts_with('/');
    if (closing) rest_.remove_prefix(1);
    const std::string name{take_name()};
    if (name.empty()) return "a '<' that opens nothing";
    if (closing) {
      if (open_.empty() || open_.back() != name) return fmt::format("'{}' closes what is not open", name);
      open_.pop_back();
      return take('>');
    }
    if (name == "script") return "a script";
    while (rest_.starts_with(' ')) {
      if (std::string fault = attribute(); !fault.empty()) return fault;
    }
    if (rest_.starts_with("/>")) return rest_.remove_prefix(2), std::string{};
    if (std::ranges::find(kVoid, name) == kVoid.end()) open_.push_back(name);
    std::string fault = take('>');
    if (fault.empty() && name == "style") rest_.remove_prefix(std::min(rest_.size(), rest_.find("</style>")));
    return fault;
  }

  std::string attribute() {
    rest_.remove_prefix(1);
    const std::string_view name = take_name();
    if (name.empty() || name.starts_with("on")) return fmt::format("the attribute '{}'", name);
    if (!rest_.starts_with("=\"")) return rest_.starts_with('>') ? "" : "an attribute without quotes";
    rest_.remove_prefix(2);
    while (!rest_.empty() && rest_.front() != '"') {
      if (rest_.front() == '<') return "a '<' within an attribute";
      if (std::string fault = character(); !fault.empty()) return fault;
    }
    return take('"');
  }

  std::string content() { return rest_.front() == '>' ? "a bare '>'" : character(); }

  std::string character() {
    std::size_t size = 1;
    if (rest_.front() == '&') {
      const auto* entity =
          std::ranges::find_if(kEntities, [this](std::string_view e) { return rest_.starts_with(e); });
      if (entity == kEntities.end()) return "a bare '&'";
      size = entity->size();
    }
    rest_.remove_prefix(size);
    return {};
  }

  std::string take(char c) {
    if (!rest_.starts_with(c)) return fmt::format("no '{}'", c);
    rest_.remove_prefix(1);
    return {};
  }

  std::string_view rest_;
  std::vector<std::string> open_;
};

}  // namespace

std::string markup_fault(std::string_view text) { return Reader{text}.read(); }

}  // namespace miler::render::testing
