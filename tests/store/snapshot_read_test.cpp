// A snapshot that is not whole is not opened: flipped, cut short, of others, of another program or machine.
#include <bit>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/store/snapshot_fixture.h"

namespace miler::store {
namespace {

using testing::Bytes;
using ::testing::HasSubstr;
using testing::header_of;
using testing::put_header;
using testing::SnapshotTest;

class Opening : public SnapshotTest {};

TEST_F(Opening, TakesWhatWasWritten) {
  EXPECT_EQ(read(bytes()), "opened");
  EXPECT_NE(open_snapshot(path_, sheet_.archive().revision()), nullptr);
}

TEST_F(Opening, RefusesAnotherRevision) {
  const Revision revision = sheet_.archive().revision();
  EXPECT_EQ(open_snapshot(path_, Revision{revision.number + 1, revision.chain}), nullptr);
  EXPECT_EQ(open_snapshot(path_, Revision{revision.number, revision.chain + 1}), nullptr)
      << "a restored archive";
}

TEST_F(Opening, RefusesWhatIsNotThere) {
  EXPECT_EQ(open_snapshot(folder_ / "none", std::nullopt), nullptr);
  EXPECT_EQ(open_snapshot(folder_.path(), std::nullopt), nullptr);
}

TEST_F(Opening, AFlippedByteIsFoundWhereverItIs) {
  Bytes file = bytes();
  std::vector<bool> covered(file.size(), false);
  std::fill_n(covered.begin(), sizeof(SnapshotHeader) + sizeof(Directory), true);
  for (const BlockEntry& entry : testing::directory_of(file)) {
    for (std::size_t i = 0; i < entry.bytes; ++i) covered[entry.offset + i] = true;
  }
  for (std::size_t i = 0; i < file.size(); ++i) {
    file[i] ^= std::byte{0x10};
    EXPECT_EQ(read(file) != "opened", covered[i]) << "byte " << i;
    file[i] ^= std::byte{0x10};
  }
  EXPECT_EQ(read(file), "opened");
}

TEST_F(Opening, AShorterFileIsFoundAtEveryLength) {
  const Bytes file = bytes();
  for (std::size_t size = 0; size < file.size(); size += 37) {
    EXPECT_NE(read({file.begin(), file.begin() + static_cast<std::ptrdiff_t>(size)}), "opened") << size;
  }
  for (std::size_t size = 0; size < file.size(); size += 4096) {
    std::filesystem::resize_file(path_, size);
    EXPECT_EQ(open_snapshot(path_, std::nullopt), nullptr) << size;
    write_snapshot(sheet_.archive(), path_);
  }
  Bytes longer = file;
  longer.resize(file.size() + 1);
  EXPECT_NE(read(longer), "opened");
}

TEST_F(Opening, AHeaderOfAnotherKindIsRefusedWithItsReason) {
  struct Row {
    const char* said;
    void (*change)(SnapshotHeader&);
  };
  const Row rows[] = {
      {"is no snapshot", [](SnapshotHeader& h) { h.magic[0] = 'X'; }},
      {"other byte order", [](SnapshotHeader& h) { h.byte_order = 0x0403'0201; }},
      {"another format", [](SnapshotHeader& h) { ++h.format; }},
      {"another layout", [](SnapshotHeader& h) { ++h.layout; }},
      {"another layout", [](SnapshotHeader& h) { ++h.blocks; }},
      {"another version of miler", [](SnapshotHeader& h) { ++h.built_from; }},
      {"not the length", [](SnapshotHeader& h) { ++h.file_size; }},
      {"its directory", [](SnapshotHeader& h) { ++h.directory_checksum; }},
      {"another revision than its content", [](SnapshotHeader& h) { ++h.revision.number; }},
  };
  for (const Row& row : rows) {
    Bytes file = bytes();
    SnapshotHeader header = header_of(file);
    row.change(header);
    put_header(file, header);
    EXPECT_THAT(read(file), HasSubstr(row.said));
  }
}

TEST_F(Opening, BlocksThatLieOutsideAreRefusedThoughTheChecksumsAgree) {
  struct Row {
    const char* why;
    void (*change)(BlockEntry&, std::size_t file);
  };
  const Row rows[] = {
      {"begins behind the end", [](BlockEntry& e, std::size_t file) { e.offset = (file / 64 + 1) * 64; }},
      {"ends behind the end", [](BlockEntry& e, std::size_t file) { e.bytes = file; }},
      {"wraps around", [](BlockEntry& e, std::size_t) { e.bytes = UINT64_MAX / 64 * 64; }},
      {"offset wraps around", [](BlockEntry& e, std::size_t) { e.offset = UINT64_MAX / 64 * 64; }},
      {"half a row", [](BlockEntry& e, std::size_t) { e.bytes -= 1; }},
      {"not aligned", [](BlockEntry& e, std::size_t) { e.offset += 4; }},
  };
  for (const Row& row : rows) {
    Bytes file = bytes();
    Directory directory = testing::directory_of(file);
    row.change(directory[2], file.size());  // athletes_of
    std::memcpy(file.data() + sizeof(SnapshotHeader), &directory, sizeof directory);
    testing::restamp(file);
    EXPECT_THAT(read(file), HasSubstr("is damaged")) << row.why;
  }
}

TEST_F(Opening, OfALargeFileOnlySmallBlocksAreRead) {
  Bytes file = bytes();
  const BlockEntry times = testing::block(file, "times");
  const BlockEntry records = testing::block(file, "records");
  const Looks large{.whole_file = file.size() - 1, .block = times.bytes - 1};
  file[times.offset] ^= std::byte{1};
  EXPECT_EQ(read(file, large), "opened") << "left to check --deep";
  EXPECT_THAT(read(file), HasSubstr("block 'times'"));
  file[times.offset] ^= std::byte{1};
  file[records.offset] ^= std::byte{1};
  EXPECT_THAT(read(file, {.whole_file = 0, .block = records.bytes}), HasSubstr("block 'records'"));
}

}  // namespace
}  // namespace miler::store
