// Phrases of folded words and what each may mean: a trie over interned words, filled once, then read only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace miler::words {

/// Is the phrase all of a name, or a part of a longer one, as a surname is?
enum class Use : std::uint8_t { Whole, Part };
/// May a slip in one word of a phrase bring it up?
enum class ByWord : std::uint8_t { Yes, No };

/// One meaning: a kind of thing and which of them, both the caller's, and how much it weighs against others.
struct Sense {
  std::uint32_t row = 0;
  std::uint32_t weight = 0;
  std::uint8_t kind = 0;
  Use use = Use::Whole;
  ByWord by_word = ByWord::Yes;
};

class Phrases {
 public:
  using Word = std::uint32_t;
  using Node = std::uint32_t;
  static constexpr Word kNoWord = 0xFFFF'FFFF;
  static constexpr Node kRoot = 0;

  Phrases();

  /// Names the word, for add().
  Word word(std::string_view folded);
  std::string_view text(Word word) const { return words_[word]; }
  /// `written` is what people are shown: the phrase, or a longer text that ends in it. It must outlive this.
  void add(std::span<const Word> words, const Sense& sense, std::string_view written);
  /// After the last add(), before the first question. A phrase of several words that is all of a name loses
  /// its meanings as a part of others.
  void freeze();

  struct Found {
    std::size_t words = 0;  ///< 0: none
    Node node = kRoot;
  };
  /// The longest phrase that begins at word `at`. O(its length).
  Found find(std::span<const std::string> folded, std::size_t at) const;
  /// What the phrase may mean, the weightiest first.
  std::span<const Sense> senses(Node node) const;

  /// Phrases as written that lie within one slip of the keys, two from six letters on: whole phrases of one
  /// or two words, and within one slip the weightiest phrase that has the word. Nearest first, of equals
  /// whole phrases, then weightiest.
  std::vector<std::string> nearest(std::string_view folded, std::size_t at_most) const;
  /// Phrases as written that begin so, weightiest first.
  std::vector<std::string> beginning_with(std::string_view folded, std::size_t at_most) const;

 private:
  /// The children of all nodes: open addressing over (parent, word).
  class Children {
   public:
    Children();
    Node find(Node parent, Word word) const;  ///< kRoot when there is none
    void add(Node parent, Word word, Node child);

   private:
    struct Slot {
      std::uint64_t key = 0;
      Node child = kRoot;
    };
    std::size_t slot_of(std::uint64_t key) const;

    std::vector<Slot> slots_;
    std::size_t used_ = 0;
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  struct Entry {
    Node node;
    Sense sense;
    std::string_view written;
  };
  /// What a text is made of, to refuse most of those that are far: a slip changes two bits at most.
  struct Letters {
    std::uint64_t once = 0;   ///< letters and digits that it has
    std::uint64_t twice = 0;  ///< that it has twice or more
    std::size_t size = 0;
    static Letters of(std::string_view text);
    Letters then(const Letters& next) const;  ///< with a space between
    bool may_be_near(const Letters& other, std::size_t slips) const;
  };
  struct Pair {  ///< a phrase of two words
    Letters letters;
    Node node = kRoot;
  };
  struct Best {
    std::size_t distance = 0;
    bool within = false;  ///< a word of the phrase is near, not all of it
    std::uint32_t weight = 0;
    Node node = kRoot;
  };

  Word known(std::string_view folded) const;
  void sort_entries();
  void settle_senses(std::span<Entry> of_one_node);
  void index_words();
  void index_children();
  bool is_phrase(Node node) const { return sense_begin_[node] != sense_begin_[node + 1]; }
  std::uint32_t weight(Node node) const { return is_phrase(node) ? senses(node).front().weight : 0; }
  std::string text_of(Node node) const;
  std::string shown(Node node) const;
  std::vector<std::string> shown_once(std::vector<Best> found, std::size_t at_most) const;

  std::unordered_map<std::string, Word, Hash, std::equal_to<>> ids_;
  std::vector<std::string_view> words_;
  Children children_;
  std::vector<Node> parent_;     ///< of each node
  std::vector<Word> last_word_;  ///< of each node
  std::vector<Entry> entries_;   ///< until freeze()
  std::vector<std::uint32_t> sense_begin_;
  std::vector<Sense> senses_;
  std::vector<std::string_view> written_;  ///< of each node
  std::vector<Letters> word_letters_;
  std::vector<Node> phrase_of_word_;  ///< the word itself when it is a phrase, else the weightiest with it
  std::vector<Pair> pairs_;
  std::vector<std::uint32_t> child_begin_;
  std::vector<Node> child_list_;
};

}  // namespace miler::words
