// Where a question is cut into words.
#include <algorithm>

#include "miler/base/text.h"
#include "miler/names/fold.h"
#include "miler/words/detail_tokens.h"

namespace miler::words {
namespace {

constexpr std::string_view kApostrophe = "\u2019";
constexpr std::string_view kDashes[] = {"\u2013", "\u2014"};

bool parts_words(char c) {
  constexpr std::string_view kParting = ",?!\"();[]{}/";
  return is_space(c) || kParting.find(c) != std::string_view::npos;
}

/// "2023-09-16", "2023-09".
bool is_iso_date(std::string_view text) {
  if (text.size() < 7 || text[4] != '-') return false;
  return std::ranges::all_of(text, [](char c) { return is_digit(c) || c == '-'; });
}

bool has_digit(std::string_view text) { return std::ranges::any_of(text, is_digit); }

/// Takes off "'s", and the apostrophe behind a plural.
bool take_possessive(std::string_view& word) {
  for (const std::string_view mark : {std::string_view{"'"}, kApostrophe}) {
    for (const std::string_view end : {std::string_view{"s"}, std::string_view{"S"}, std::string_view{}}) {
      if (word.size() > mark.size() + end.size() && word.ends_with(end) &&
          word.substr(0, word.size() - end.size()).ends_with(mark)) {
        word.remove_suffix(mark.size() + end.size());
        return true;
      }
    }
  }
  return false;
}

std::string without_stops(std::string_view word) {
  std::string text{word};
  if (!has_digit(word)) std::erase(text, '.');
  return text;
}

class Cutter {
 public:
  explicit Cutter(std::string_view question) : question_{question} {}

  std::vector<Token> cut() && {
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= question_.size(); ++at) {
      if (at < question_.size() && !parts_words(question_[at])) continue;
      cut_word(begin, at);
      if (at < question_.size() && question_[at] == ';') tail_ = true;
      begin = at + 1;
    }
    return std::move(tokens_);
  }

 private:
  void cut_word(std::size_t begin, std::size_t end) {
    while (begin < end && (question_[end - 1] == '.' || question_[end - 1] == ':')) --end;
    const std::string_view word = question_.substr(begin, end - begin);
    if (is_iso_date(word) || is_stable_id(word)) return add(begin, end);
    std::size_t part = begin;
    for (std::size_t at = begin; at < end;) {
      const std::size_t dash = dash_at(at);
      if (dash == 0) {
        ++at;
        continue;
      }
      add(part, at);
      at += dash;
      part = at;
    }
    add(part, end);
  }
  std::size_t dash_at(std::size_t at) const {
    if (question_[at] == '-') return 1;
    for (const std::string_view dash : kDashes) {
      if (question_.substr(at).starts_with(dash)) return dash.size();
    }
    return 0;
  }
  void add(std::size_t begin, std::size_t end) {
    if (begin >= end) return;
    std::string_view word = question_.substr(begin, end - begin);
    Token token{.where = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}};
    token.possessive = take_possessive(word);
    token.text = word;
    token.tail = tail_;
    token.folded = has_digit(word) ? to_lower(word) : names::fold(without_stops(word));
    if (token.folded.empty() && token.text.find_first_not_of("'`") == std::string::npos) return;
    tokens_.push_back(std::move(token));
  }

  std::string_view question_;
  std::vector<Token> tokens_;
  bool tail_ = false;
};

}  // namespace

bool is_stable_id(std::string_view word) {
  constexpr std::string_view kKinds[] = {"athlete:", "venue:", "series:", "meeting:"};
  return std::ranges::any_of(
      kKinds, [&](std::string_view kind) { return word.starts_with(kind) && word.size() > kind.size(); });
}

std::vector<Token> tokens_of(std::string_view question) { return Cutter{question}.cut(); }

}  // namespace miler::words
