// The trie is one hash table over (node, word); a node's number is greater than its parent's.
#include <algorithm>
#include <bit>
#include <tuple>

#include "miler/base/text.h"
#include "miler/names/edit_distance.h"
#include "miler/names/fold.h"
#include "miler/words/detail_phrases.h"

namespace miler::words {
namespace {

constexpr std::size_t kFirstSlots = 1U << 12U;
constexpr std::size_t kLeastAsked = 3;    ///< letters; shorter words are near to too many
constexpr std::size_t kTwoSlipsFrom = 6;  ///< letters
constexpr std::size_t kBitsOfASlip = 2;   ///< of the letter mask, at most

std::uint64_t mixed(std::uint64_t key) {
  key *= 0x9E37'79B9'7F4A'7C15U;
  return key ^ key >> 32U;
}

}  // namespace

Phrases::Children::Children() : slots_(kFirstSlots) {}

std::size_t Phrases::Children::slot_of(std::uint64_t key) const {
  std::size_t at = mixed(key) & (slots_.size() - 1);
  while (slots_[at].child != kRoot && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
  return at;
}

Phrases::Node Phrases::Children::find(Node parent, Word word) const {
  return slots_[slot_of(std::uint64_t{parent} << 32U | word)].child;
}

void Phrases::Children::add(Node parent, Word word, Node child) {
  if (++used_ * 2 > slots_.size()) {
    std::vector<Slot> old(slots_.size() * 4);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.child != kRoot) slots_[slot_of(slot.key)] = slot;
    }
  }
  const std::uint64_t key = std::uint64_t{parent} << 32U | word;
  slots_[slot_of(key)] = {key, child};
}

Phrases::Phrases() : parent_{kRoot}, last_word_{kNoWord} {}

Phrases::Word Phrases::known(std::string_view folded) const {
  const auto found = ids_.find(folded);
  return found == ids_.end() ? kNoWord : found->second;
}

Phrases::Word Phrases::word(std::string_view folded) {
  const Word old = known(folded);
  if (old != kNoWord) return old;
  const auto id = static_cast<Word>(words_.size());
  words_.push_back(ids_.emplace(folded, id).first->first);
  return id;
}

void Phrases::add(std::span<const Word> words, const Sense& sense, std::string_view written) {
  if (words.empty()) return;
  Node node = kRoot;
  for (const Word word : words) {
    Node child = children_.find(node, word);
    if (child == kRoot) {
      child = static_cast<Node>(parent_.size());
      parent_.push_back(node);
      last_word_.push_back(word);
      children_.add(node, word, child);
    }
    node = child;
  }
  entries_.push_back({node, sense, written});
}

void Phrases::freeze() {
  sort_entries();
  index_words();
  index_children();
}

/// By counting: most nodes have one entry or none.
void Phrases::sort_entries() {
  const std::size_t nodes = parent_.size();
  std::vector<std::uint32_t> begin(nodes + 1);
  for (const Entry& entry : entries_) ++begin[entry.node + 1];
  for (std::size_t i = 0; i < nodes; ++i) begin[i + 1] += begin[i];
  std::vector<Entry> sorted(entries_.size());
  std::vector<std::uint32_t> next{begin.begin(), begin.end() - 1};
  for (const Entry& entry : entries_) sorted[next[entry.node]++] = entry;
  entries_ = {};
  written_.resize(nodes);
  sense_begin_.reserve(nodes + 1);
  senses_.reserve(sorted.size());
  for (std::size_t node = 0; node < nodes; ++node) {
    sense_begin_.push_back(static_cast<std::uint32_t>(senses_.size()));
    settle_senses(std::span{sorted}.subspan(begin[node], begin[node + 1] - begin[node]));
  }
  sense_begin_.push_back(static_cast<std::uint32_t>(senses_.size()));
}

void Phrases::settle_senses(std::span<Entry> of_one_node) {
  if (of_one_node.empty()) return;
  const auto order = [](const Entry& entry) {
    return std::tuple{~entry.sense.weight, entry.sense.kind, entry.sense.row, entry.sense.use};
  };
  if (of_one_node.size() > 1) std::ranges::sort(of_one_node, {}, order);
  const Node node = of_one_node.front().node;
  const bool somebodys_whole =
      parent_[node] != kRoot &&
      std::ranges::any_of(of_one_node, [](const Entry& entry) { return entry.sense.use == Use::Whole; });
  const std::size_t first = senses_.size();
  for (const Entry& entry : of_one_node) {
    if (somebodys_whole && entry.sense.use == Use::Part) continue;
    const bool twice = senses_.size() > first && senses_.back().kind == entry.sense.kind &&
                       senses_.back().row == entry.sense.row;
    if (twice) continue;
    if (senses_.size() == first) written_[node] = entry.written;
    senses_.push_back(entry.sense);
  }
}

void Phrases::index_words() {
  for (const std::string_view word : words_) word_letters_.push_back(Letters::of(word));
  phrase_of_word_.assign(words_.size(), kRoot);
  const auto better = [&](Node node, Node old) {
    const bool one = parent_[node] == kRoot;
    const bool old_one = parent_[old] == kRoot;
    return old == kRoot || (one != old_one ? one : weight(node) > weight(old));
  };
  for (Node node = 1; node < parent_.size(); ++node) {
    if (!is_phrase(node)) continue;
    const bool by_word = senses(node).front().by_word == ByWord::Yes;
    for (Node at = node; by_word && at != kRoot; at = parent_[at]) {
      Node& phrase = phrase_of_word_[last_word_[at]];
      if (better(node, phrase)) phrase = node;
    }
    const Node parent = parent_[node];
    if (parent == kRoot || parent_[parent] != kRoot) continue;
    const Letters& first = word_letters_[last_word_[parent]];
    pairs_.push_back({first.then(word_letters_[last_word_[node]]), node});
  }
}

void Phrases::index_children() {
  const std::size_t nodes = parent_.size();
  child_begin_.assign(nodes + 1, 0);
  for (Node node = 1; node < nodes; ++node) ++child_begin_[parent_[node] + 1];
  for (std::size_t i = 0; i < nodes; ++i) child_begin_[i + 1] += child_begin_[i];
  child_list_.resize(nodes - 1);
  std::vector<std::uint32_t> next{child_begin_.begin(), child_begin_.end() - 1};
  for (Node node = 1; node < nodes; ++node) child_list_[next[parent_[node]]++] = node;
}

Phrases::Found Phrases::find(std::span<const std::string> folded, std::size_t at) const {
  Found longest;
  Node node = kRoot;
  for (std::size_t i = at; i < folded.size(); ++i) {
    const Word word = known(folded[i]);
    if (word == kNoWord) break;
    node = children_.find(node, word);
    if (node == kRoot) break;
    if (is_phrase(node)) longest = {i - at + 1, node};
  }
  return longest;
}

std::span<const Sense> Phrases::senses(Node node) const {
  return std::span{senses_}.subspan(sense_begin_[node], sense_begin_[node + 1] - sense_begin_[node]);
}

Phrases::Letters Phrases::Letters::of(std::string_view text) {
  Letters letters{.once = 0, .twice = 0, .size = text.size()};
  for (const char c : text) {
    const bool letter = c >= 'a' && c <= 'z';
    if (!letter && !is_digit(c)) continue;
    const std::uint64_t bit = std::uint64_t{1} << static_cast<unsigned>(letter ? c - 'a' : 26 + c - '0');
    letters.twice |= letters.once & bit;
    letters.once |= bit;
  }
  return letters;
}

Phrases::Letters Phrases::Letters::then(const Letters& next) const {
  return {once | next.once, twice | next.twice | (once & next.once), size + 1 + next.size};
}

bool Phrases::Letters::may_be_near(const Letters& other, std::size_t slips) const {
  const std::size_t longer = std::max(size, other.size);
  const std::size_t shorter = std::min(size, other.size);
  const int bits = std::popcount(once ^ other.once) + std::popcount(twice ^ other.twice);
  return longer - shorter <= slips && static_cast<std::size_t>(bits) <= slips * kBitsOfASlip;
}

std::string Phrases::text_of(Node node) const {
  std::string text{words_[last_word_[node]]};
  for (Node at = parent_[node]; at != kRoot; at = parent_[at]) {
    text.insert(0, 1, ' ').insert(0, words_[last_word_[at]]);
  }
  return text;
}

/// The end of the written text that is the phrase; all of it when the phrase is something else of it.
std::string Phrases::shown(Node node) const {
  const std::string phrase = text_of(node);
  const std::string_view written = written_[node];
  std::string folded;
  for (std::size_t begin = written.size(); begin-- > 1;) {
    if (written[begin - 1] != ' ' && written[begin - 1] != '-') continue;
    names::fold(written.substr(begin), folded);
    if (folded == phrase) return std::string{written.substr(begin)};
  }
  return std::string{written};
}

std::vector<std::string> Phrases::shown_once(std::vector<Best> found, std::size_t at_most) const {
  std::ranges::sort(found, {}, [](const Best& best) {
    return std::tuple{best.distance, best.within, ~best.weight, best.node};
  });
  std::vector<std::string> texts;
  for (const Best& best : found) {
    if (texts.size() == at_most) break;
    std::string text = shown(best.node);
    if (std::ranges::find(texts, text) == texts.end()) texts.push_back(std::move(text));
  }
  return texts;
}

std::vector<std::string> Phrases::nearest(std::string_view folded, std::size_t at_most) const {
  std::vector<Best> found;
  if (folded.size() < kLeastAsked) return {};
  const std::size_t limit = folded.size() < kTwoSlipsFrom ? 1 : 2;
  const Letters asked = Letters::of(folded);
  for (Word word = 0; word < words_.size(); ++word) {
    const Node node = phrase_of_word_[word];
    if (node == kRoot || !asked.may_be_near(word_letters_[word], limit)) continue;
    const bool within = parent_[node] != kRoot;
    const std::size_t slips = within ? 1 : limit;
    const std::size_t distance = names::edit_distance(folded, words_[word], slips);
    if (distance <= slips) found.push_back({distance, within, weight(node), node});
  }
  std::string text;
  for (const Pair& pair : pairs_) {
    if (!asked.may_be_near(pair.letters, limit)) continue;
    text.assign(words_[last_word_[parent_[pair.node]]]).append(1, ' ').append(words_[last_word_[pair.node]]);
    const std::size_t distance = names::edit_distance(folded, text, limit);
    if (distance <= limit) found.push_back({distance, false, weight(pair.node), pair.node});
  }
  return shown_once(std::move(found), at_most);
}

std::vector<std::string> Phrases::beginning_with(std::string_view folded, std::size_t at_most) const {
  Node node = kRoot;
  std::size_t begin = 0;
  for (std::size_t end = folded.find(' '); end != std::string_view::npos; end = folded.find(' ', begin)) {
    const Word word = known(folded.substr(begin, end - begin));
    node = word == kNoWord ? kRoot : children_.find(node, word);
    if (node == kRoot) return {};
    begin = end + 1;
  }
  const std::string_view last = folded.substr(begin);
  std::vector<Node> open;
  for (std::uint32_t i = child_begin_[node]; i < child_begin_[node + 1]; ++i) {
    if (words_[last_word_[child_list_[i]]].starts_with(last)) open.push_back(child_list_[i]);
  }
  std::vector<Best> found;
  while (!open.empty()) {
    const Node at = open.back();
    open.pop_back();
    if (is_phrase(at)) found.push_back({0, false, weight(at), at});
    open.insert(open.end(), child_list_.begin() + child_begin_[at],
                child_list_.begin() + child_begin_[at + 1]);
  }
  return shown_once(std::move(found), at_most);
}

}  // namespace miler::words
