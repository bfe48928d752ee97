// Tokens into atoms: numbers, phrases of the lexicon and names, the longest match first.
#include <algorithm>
#include <map>
#include <string>

#include <fmt/format.h>

#include "miler/names/edit_distance.h"
#include "miler/names/fold.h"
#include "miler/words/detail_atoms.h"
#include "miler/words/detail_joined.h"

namespace miler::words {
namespace {

using Tokens = std::vector<Token>;
constexpr std::size_t kLongestPhrase = 6;

const std::map<std::string_view, const Phrase*>& phrases() {
  static const auto table = [] {
    std::map<std::string_view, const Phrase*> all;
    for (const Phrase& phrase : lexicon()) all.emplace(phrase.words, &phrase);
    return all;
  }();
  return table;
}

/// The longest phrase of the lexicon that begins at a token, and how many tokens it takes.
std::pair<const Phrase*, std::size_t> phrase_at(const Tokens& tokens, std::size_t at) {
  std::string text;
  std::pair<const Phrase*, std::size_t> longest{nullptr, 0};
  for (std::size_t n = 1; n <= kLongestPhrase && at + n <= tokens.size(); ++n) {
    if (n > 1) text += ' ';
    text += tokens[at + n - 1].folded;
    if (const auto found = phrases().find(text); found != phrases().end()) longest = {found->second, n};
  }
  return longest;
}

class Reader {
 public:
  Reader(std::string_view question, const Tokens& tokens, const Gazetteer& gazetteer)
      : question_{question}, tokens_{tokens}, gazetteer_{gazetteer} {
    folded_.reserve(tokens.size());
    for (const Token& token : tokens) folded_.push_back(token.folded);
  }

  Expected<std::vector<Atom>> read() && {
    for (std::size_t at = 0; at < tokens_.size();) {
      if (tokens_[at].folded.empty()) return not_known(at);
      if (const std::optional<Named> named = named_by_id(tokens_[at].text)) {
        add({.is = Is::Name, .named = {*named}}, at, 1);
        ++at;
        continue;
      }
      std::size_t count = 1;
      auto number = read_number(tokens_, at, atoms_.empty() ? nullptr : &atoms_.back(), count);
      if (!number) return Unexpected{number.error()};
      const auto [phrase, words] = phrase_at(tokens_, at);
      const bool longer_phrase = phrase != nullptr && words > count;
      if (*number && !longer_phrase) {
        add(std::move(**number), at, count);
        at += count;
        continue;
      }
      const Mention mention = gazetteer_.find(folded_, at);
      if (!mention.named.empty() && (phrase == nullptr || mention.count > words || is_name_before(*phrase))) {
        add({.is = Is::Name, .named = mention.named}, at, mention.count);
        at += mention.count;
      } else if (phrase != nullptr) {
        add_phrase(*phrase, at, words);
        at += words;
      } else if (std::vector<Named> people = with_short_first_name(at); !people.empty()) {
        const std::size_t family = gazetteer_.find(folded_, at + 1).count;
        add({.is = Is::Name, .named = std::move(people)}, at, 1 + family);
        at += 1 + family;
      } else {
        return not_known(at);
      }
    }
    return joined(std::move(atoms_));
  }

 private:
  /// A name that is also another name of a meet: the archive's own word for it is the better one.
  static bool is_name_before(const Phrase& phrase) { return phrase.is == Is::Series && phrase.value == 0; }

  std::optional<Named> named_by_id(std::string_view word) const {
    if (!is_stable_id(word)) return std::nullopt;
    const Archive& archive = gazetteer_.archive();
    if (word.starts_with("athlete:")) return named(archive.athlete(word));
    if (word.starts_with("venue:")) return named(archive.venue(word));
    if (word.starts_with("series:")) return named(archive.series(word));
    return named(archive.meeting(word));
  }
  template <class Id>
  static std::optional<Named> named(std::optional<Id> id) {
    return id ? std::optional<Named>{*id} : std::nullopt;
  }

  void add(Atom atom, std::size_t at, std::size_t count) {
    const Token& last = tokens_[at + count - 1];
    atom.where = {tokens_[at].where.begin, last.where.end};
    atom.possessive = last.possessive;
    atom.tail = tokens_[at].tail;
    atom.text = question_.substr(atom.where.begin, atom.where.end - atom.where.begin);
    atoms_.push_back(std::move(atom));
  }
  void add_phrase(const Phrase& phrase, std::size_t at, std::size_t count) {
    Atom atom{.is = phrase.is, .value = phrase.value, .other = phrase.other};
    if (tokens_[at + count - 1].possessive) {
      if (atom.is == Is::Men) atom.is = Is::Mens;
      if (atom.is == Is::Women) atom.is = Is::Womens;
    }
    add(std::move(atom), at, count);
  }
  /// "Kip Keino": a first name cut short before a family name.
  std::vector<Named> with_short_first_name(std::size_t at) const {
    constexpr std::size_t kShortest = 3;
    std::vector<Named> people;
    if (at + 1 >= tokens_.size() || folded_[at].size() < kShortest) return people;
    const Archive& archive = gazetteer_.archive();
    for (const Named& named : gazetteer_.find(folded_, at + 1).named) {
      const auto* const athlete = std::get_if<AthleteId>(&named);
      if (athlete != nullptr && names::fold(archive.text(archive[*athlete].name)).starts_with(folded_[at]))
        people.push_back(named);
    }
    return people;
  }
  /// Words of the language and names, the nearest first, at most three.
  std::vector<std::string> nearest(std::string_view word) const {
    const std::size_t most = word.size() < 6 ? 1 : 2;
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const Phrase& phrase : lexicon()) {
      if (phrase.words.size() < 3 || phrase.words.find(' ') != std::string_view::npos) continue;
      const std::size_t distance = names::edit_distance(word, phrase.words, most);
      if (distance <= most) found.emplace_back(distance, phrase.words);
    }
    for (std::string& name : gazetteer_.nearest(word, 3)) {
      const std::size_t distance = names::edit_distance(word, names::fold(name), most);
      found.emplace_back(std::min(distance, most), std::move(name));
    }
    std::ranges::stable_sort(found, {}, [](const auto& f) { return f.first; });
    std::vector<std::string> words;
    for (auto& [distance, text] : found) {
      if (words.size() < 3 && std::ranges::find(words, text) == words.end()) words.push_back(std::move(text));
    }
    return words;
  }
  /// The word alone, or with the next one when a name of two words is near.
  Unexpected not_known(std::size_t at) const {
    std::size_t count = 1;
    std::vector<std::string> near = nearest(tokens_[at].folded);
    if (at + 1 < tokens_.size() && !tokens_[at].folded.empty()) {
      std::vector<std::string> names = gazetteer_.nearest(folded_[at] + " " + folded_[at + 1], 3);
      if (!names.empty()) {
        near = std::move(names);
        count = 2;
      }
    }
    const SourceSpan where{tokens_[at].where.begin, tokens_[at + count - 1].where.end};
    return Unexpected{Error{.code = ErrorCode::NotFound,
                            .message = fmt::format("'{}' is not understood",
                                                   question_.substr(where.begin, where.end - where.begin)),
                            .where = where,
                            .candidates = std::move(near)}};
  }

  std::string_view question_;
  const Tokens& tokens_;
  const Gazetteer& gazetteer_;
  std::vector<std::string> folded_;
  std::vector<Atom> atoms_;
};

}  // namespace

Expected<std::vector<Atom>> atoms_of(std::string_view question, const Tokens& tokens,
                                     const Gazetteer& gazetteer) {
  return Reader{question, tokens, gazetteer}.read();
}

}  // namespace miler::words
