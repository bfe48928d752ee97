// Who the rows of a batch mean: people of the archive, or new ones.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "miler/archive/archive.h"
#include "miler/ingest/draft.h"

namespace miler::ingest {

struct Person {
  AthleteId known;              ///< none: new
  std::vector<AthleteId> also;  ///< of the archive too, and found to be the same
  std::string name;
  Sex sex = Sex::Men;
  Date born;
  std::vector<Country> nations;
  std::vector<std::uint32_t> texts;  ///< of the batch, that mean this person
  Date first, last;                  ///< days of the rows known of somebody new
};

/// Every mention of a person in a batch: its distinct people, then those of the other blocks.
struct Mention {
  const PersonText* text = nullptr;
  const PersonDraft* row = nullptr;  ///< of a `people:` block: has aliases and nations
  RowOrigin origin;                  ///< of the block's row
  std::string key;                   ///< name folded, words in order of the alphabet
  std::vector<std::uint32_t> rows;   ///< of Batch::performances, by date
  std::vector<Date> dates;           ///< of the rows, or of the block's row
};

/// Resolved at once, so that the order of rows plays no part: full births first, then years, then none.
class People {
 public:
  People(const Archive& archive, const Batch& batch);

  /// Adds a mention that is no performance's.
  std::uint32_t mention(const PersonText& text, Date on, const PersonDraft* row, const RowOrigin& origin);
  void resolve();

  /// The person of a mention on a day. A name without a birth may mean two people on two days.
  std::uint32_t of(std::uint32_t mention, Date on) const;
  std::uint32_t of_athlete(AthleteId id);  ///< adds a known one that nothing mentioned
  /// Not found to be somebody else.
  bool stands(std::uint32_t person) const { return joined_[person] == person; }

  std::vector<Person>& all() { return people_; }
  const std::vector<Person>& all() const { return people_; }
  const std::vector<Mention>& mentions() const { return mentions_; }

 private:
  struct Shift {
    std::uint32_t mention;
    Date on;
    std::uint32_t person;
  };

  void index_archive();
  std::uint32_t add_known(AthleteId id);
  std::uint32_t add_new(const Mention& mention);
  void take(std::uint32_t person, std::uint32_t mention);
  std::vector<std::uint32_t> namesakes(const Mention& mention);
  void place(std::uint32_t mention);
  void place_without_birth(std::uint32_t mention, const std::vector<std::uint32_t>& candidates);
  bool lives_then(const Person& person, Date on) const;
  /// A source of the archive said that he was born then, and was contradicted.
  bool was_said_born(const Person& person, Date born) const;
  bool ran_for(const Person& person, Country nation) const;
  std::uint32_t by_code(const std::string& code);

  // Other spellings and misprinted births, told by performances in common: people_spelling.cpp
  void join_spellings();
  std::size_t in_common(const Person& a, const Person& b) const;
  void join(std::uint32_t keep, std::uint32_t drop);
  bool other_spelling(const Person& a, const Person& b) const;

  const Archive* archive_;
  const Batch* batch_;
  std::vector<Mention> mentions_;
  std::vector<Person> people_;
  std::vector<std::uint32_t> person_of_;                    ///< by mention
  std::vector<std::uint32_t> joined_;                       ///< by person: itself, or whom it was found to be
  std::vector<Shift> shifts_;                               ///< sorted by mention
  std::unordered_map<std::uint32_t, std::uint32_t> known_;  ///< athlete row -> person
  std::unordered_multimap<std::string, std::uint32_t> new_names_;  ///< key -> person
  std::unordered_multimap<std::string, AthleteId> archive_names_;  ///< key -> athlete
  std::unordered_map<std::string, AthleteId> archive_codes_;
  std::unordered_map<std::string, std::uint32_t> new_codes_;
};

}  // namespace miler::ingest
