// How readers put what they read into a batch: distinct values once each, rows counted, problems placed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "miler/ingest/draft.h"

namespace miler::ingest {

/// Adds the rows of one file to a batch.
class BatchWriter {
 public:
  BatchWriter(Batch& batch, std::string_view path, std::string_view format, std::string_view content);

  Batch& batch() { return batch_; }
  ImportedFile& file() { return batch_.files[file_]; }

  // The index of the value in the batch, where it is kept once. An empty value is kNone.
  std::uint32_t person(const PersonText& person);
  std::uint32_t venue(const VenueText& venue);
  std::uint32_t meet(const MeetText& meet);
  std::uint32_t text(std::string_view text);

  /// The index of a source by its key; one not described yet is added without a title.
  std::uint32_t source(std::string_view key);
  /// Describes a source, which may have been named before; again, in the same words, is a row folded. False
  /// when it was described otherwise.
  bool describe(const SourceDraft& source);
  /// The source of rows of a format that names none, described with `title` unless a sheet has described it.
  std::uint32_t source_of_format(std::string_view key, std::string_view title, Confidence confidence);

  RowOrigin origin(std::uint32_t line, std::uint32_t source, Confidence confidence) const {
    return {file_, line, source, confidence};
  }

  void count_row() { ++file().rows; }
  void leave_out_of_scope() { ++file().out_of_scope; }
  /// The row is left out.
  void refuse(std::uint32_t line, std::uint32_t column, std::string_view field, std::string_view value,
              std::string reason);
  /// Something that is no row cannot be read.
  void refuse_heading(std::uint32_t line, std::string_view field, std::string_view value, std::string reason);
  void note(std::string text);

 private:
  void add(Problem problem);

  Batch& batch_;
  std::uint32_t file_;
};

/// A fixed hash of the bytes, for telling whether two files or two values are the same.
std::uint64_t hash_of(std::string_view bytes);

}  // namespace miler::ingest
