// See detail_file.h.
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "miler/store/detail_file.h"
#include "miler/store/store.h"

namespace miler::store {

namespace {

std::filesystem::path new_name(std::filesystem::path path) {
  path += ".new";
  return path;
}

/// The lock is of the file that bears the name: one that was renamed before it was locked is no longer ours
/// to touch.
bool lock_named(int file, const std::filesystem::path& name) {
  struct stat opened {
  }, named{};
  return ::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fstat(file, &opened) == 0 &&
         ::stat(name.c_str(), &named) == 0 && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

}  // namespace

Descriptor::~Descriptor() {
  if (file_ >= 0) ::close(file_);
}

std::shared_ptr<const MappedFile> MappedFile::open(const std::filesystem::path& path) {
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
  struct stat status {};
  if (file.get() < 0 || ::fstat(file.get(), &status) != 0) return nullptr;
  if (!S_ISREG(status.st_mode) || status.st_size <= 0) return nullptr;
  const auto size = static_cast<std::size_t>(status.st_size);
  void* begin = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.get(), 0);
  if (begin == MAP_FAILED) return nullptr;
  return std::make_shared<MappedFile>(begin, size);
}

MappedFile::~MappedFile() { ::munmap(const_cast<void*>(begin_), size_); }

NewFile::NewFile(std::filesystem::path path, std::optional<mode_t> permissions)
    : path_{std::move(path)},
      beside_{new_name(path_)},
      file_{::open(beside_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, permissions.value_or(0666))} {
  if (file_.get() < 0) fail("cannot be written");
  if (!lock_named(file_.get(), beside_)) {
    throw Failure{fmt::format("{} is being written by another program", path_.string())};
  }
  if (permissions && ::fchmod(file_.get(), *permissions) != 0) fail("cannot be given its permissions");
  if (::ftruncate(file_.get(), 0) != 0) fail("cannot be written");
  ours_ = true;
}

NewFile::~NewFile() {
  if (ours_) ::unlink(beside_.c_str());
}

void NewFile::fail(const char* what) const {
  throw Failure{fmt::format("{} {}: {}", path_.string(), what, std::generic_category().message(errno))};
}

void NewFile::write_at(std::size_t offset, std::span<const std::byte> bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::pwrite(file_.get(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (written < 0) fail("cannot be written");
    offset += static_cast<std::size_t>(written);
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
}

void NewFile::commit() {
  if (::fsync(file_.get()) != 0 || ::rename(beside_.c_str(), path_.c_str()) != 0) fail("cannot be written");
  ours_ = false;
}

}  // namespace miler::store
