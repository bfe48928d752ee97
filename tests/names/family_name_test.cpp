#include "miler/names/family_name.h"

#include <gtest/gtest.h>

namespace miler::names {
namespace {

struct Row {
  std::string_view name, family, why;
};
constexpr Row kRows[] = {
    {"Roger Bannister", "Bannister", "the last word"},
    {"Hicham El Guerrouj", "El Guerrouj", "a particle belongs to it"},
    {"Marjolein van der Berg", "van der Berg", "two particles"},
    {"Elle St. Pierre", "St. Pierre", "an abbreviation with its full stop"},
    {"John Paul Jones", "Jones", "a second given name is no particle"},
    {"Narve Gilje Nordås", "Nordås", "letters beyond ASCII"},
    {"Pelé", "Pelé", "one word"},
    {"De Bruyn", "Bruyn", "a leading word is the given name, even when it looks like a particle"},
    {"", "", "nothing"},
};

TEST(FamilyName, IsTheLastWordWithItsParticles) {
  for (const Row& row : kRows) {
    SCOPED_TRACE(row.why);
    EXPECT_EQ(family_name(row.name), row.family);
  }
}

}  // namespace
}  // namespace miler::names
