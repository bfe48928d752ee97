// Files as the machine has them: mapped for reading, and written whole or not at all.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include <sys/types.h>

namespace miler::store {

/// The bytes of a file that are mapped, read-only and private.
class MappedFile {
 public:
  /// Nothing when it cannot be opened.
  static std::shared_ptr<const MappedFile> open(const std::filesystem::path& path);
  MappedFile(const void* begin, std::size_t size) : begin_{begin}, size_{size} {}
  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  std::span<const std::byte> bytes() const { return {static_cast<const std::byte*>(begin_), size_}; }

 private:
  const void* begin_;
  std::size_t size_;
};

/// An open file of the system; closed with it.
class Descriptor {
 public:
  explicit Descriptor(int file) : file_{file} {}
  ~Descriptor();
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return file_; }

 private:
  int file_;
};

/// Written beside `path` as "path.new" and renamed by commit(): readers see the old file or the new one. One
/// writer at a time; a file that a killed writer left is written over. All functions throw Failure.
class NewFile {
 public:
  /// Without `permissions` it has those of any new file.
  NewFile(std::filesystem::path path, std::optional<mode_t> permissions);
  ~NewFile();
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  void write_at(std::size_t offset, std::span<const std::byte> bytes);
  void commit();

 private:
  [[noreturn]] void fail(const char* what) const;

  std::filesystem::path path_, beside_;
  Descriptor file_;
  bool ours_ = false;
};

}  // namespace miler::store
