// A snapshot with rows in many of its tables, for the tests of its file.
#pragma once

#include <cstddef>
#include <string>

#include <gtest/gtest.h>

#include "miler/store/snapshot.h"
#include "tests/store/snapshot_bytes.h"
#include "tests/support/paths.h"
#include "tests/support/sheet.h"

namespace miler::store::testing {

inline constexpr std::string_view kSheet = R"(
    1954-05-06  mile  3:59.4h  Bannister  GBR  Oxford  1  meet:Oxford_v_AAA
    1954-05-06  mile  4:14.2h  Chataway  GBR  Oxford  2  meet:Oxford_v_AAA
    1954-06-21  mile  3:58.0h  Landy  AUS  Turku  1  in:FIN
    1954-06-21  1500  3:41.8h  Landy  AUS  Turku  en-route of:mile  in:FIN
    1954-08-07  mile  3:58.8h  Bannister  GBR  Vancouver  1  f  games  meet:Empire_Games  race:Miracle_Mile
    1954-08-07  mile  3:59.6h  Landy  AUS  Vancouver  2  f  games  meet:Empire_Games  race:Miracle_Mile
    1985-08-21  mile  4:16.71  Slaney  USA  Zurich  1  women  born:1958-08-04
    1999-07-07  mile  dnf  Somebody  KEN  Roma
    record    world ratified 1954-05-06 Bannister ratified:1954-06-01
    annulled  1954-06-21 Landy decided:1955-01-01
    amended   1954-05-06 Chataway before:4:15.0h decided:1954-06-01
    title     Empire_champion mile Bannister won:1954-08-07
    covers    men mile <= 4:00.0 until 1960-01-01: all performances
)";

class SnapshotTest : public ::testing::Test {
 protected:
  SnapshotTest() { write_snapshot(sheet_.archive(), path_); }

  Bytes bytes() const {
    const std::string text = miler::testing::read_file(path_);
    const auto view = std::as_bytes(std::span{text});
    return {view.begin(), view.end()};
  }
  /// Whether it is opened with all of it looked at; else why not.
  static std::string read(const Bytes& file, const Looks& looks = {}) {
    std::string why;
    return read_snapshot(file, looks, why) ? "opened" : why;
  }

  miler::testing::Sheet sheet_{kSheet};
  miler::testing::TemporaryFolder folder_;
  std::filesystem::path path_ = folder_ / "a.sidecar";
};

}  // namespace miler::store::testing
