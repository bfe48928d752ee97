// See detail_chain.h.
#include <algorithm>

#include "miler/store/detail_chain.h"

namespace miler::store {

void RowHash::put_number(std::string& bytes, std::uint64_t number) {
  std::array<char, 8> low_first{};
  for (unsigned i = 0; i < low_first.size(); ++i) low_first[i] = static_cast<char>(number >> (8 * i) & 0xFFU);
  bytes.append(low_first.data(), low_first.size());
}

namespace {

template <class Row>
std::uint64_t digest(const std::vector<Row>& rows) {
  RowHash hash_of;
  std::uint64_t value = 0;
  for (const Row& row : rows) value = hash_of.add(value, row);
  return value;
}

}  // namespace

Link link_of(const ChangeSet& changes) {
  Link link{.title = changes.title, .tables = {}, .withdraws = changes.withdraws};
  std::ranges::sort(link.withdraws);
  auto slot = link.tables.begin();
  *slot++ = digest(changes.files);
  for_each_table(kIdentityTables, [&](auto table) { *slot++ = digest(by_key(changes.identities.*table)); });
  for_each_table(kStatementTables, [&](auto table) { *slot++ = digest(changes.statements.*table); });
  return link;
}

std::uint64_t chain(std::uint64_t before, const Link& link) {
  std::string bytes;
  RowHash::put_number(bytes, before);
  RowHash::put_number(bytes, link.title.size());
  bytes += link.title;
  for (const std::uint64_t table : link.tables) RowHash::put_number(bytes, table);
  for (const ImportKey key : link.withdraws) RowHash::put_number(bytes, key.number);
  return hash(bytes);
}

}  // namespace miler::store
