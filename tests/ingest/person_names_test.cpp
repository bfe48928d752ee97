// Names of people, from lists that print the family name in capitals.
#include <string>

#include <gtest/gtest.h>

#include "miler/ingest/decode.h"
#include "miler/ingest/detail_person_names.h"
#include "tests/support/property.h"

namespace miler::ingest {
namespace {

struct Reading {
  std::string_view printed, name, why;
};
constexpr Reading kReadings[] = {
    {"Jakob INGEBRIGTSEN", "Jakob Ingebrigtsen", "the plain case"},
    {"Elijah Motonei MANANGOI", "Elijah Motonei Manangoi", "two given names"},
    {"Hicham EL GUERROUJ", "Hicham El Guerrouj", "a family name of two words"},
    {"Mario GARCÍA ROMO", "Mario García Romo", "capitals beyond ASCII"},
    {"Gunder HÄGG", "Gunder Hägg", "the same"},
    {"Luiza GEGA", "Luiza Gega", "the same as ever"},
    {"Milena STRNADOVÁ", "Milena Strnadová", "an accent at the end"},
    {"Ewelina SĘTOWSKA-DRYK", "Ewelina Sętowska-Dryk", "a hyphen, Latin Extended-A"},
    {"Mihaela STĂNCESCU-NEACŞU", "Mihaela Stăncescu-Neacşu", "the cedilla that Romanian lists use"},
    {"Elif KARABULUT ŞİMŞEK", "Elif Karabulut Şimşek", "the Turkish capital I with a dot"},
    {"Ellen KIEßLING", "Ellen Kießling", "a sharp s has no capital"},
    {"Peter VAN DER WESTHUIZEN", "Peter Van der Westhuizen", "a particle within is small"},
    {"Juan Carlos DE LA OSSA", "Juan Carlos De la Ossa", "and the first word is not"},
    {"Alberto LOZANO DE PEDRO", "Alberto Lozano de Pedro", "a particle behind a name"},
    {"Yahya AOUINA EL KARBOUBI", "Yahya Aouina El Karboubi", "an article is no particle"},
    {"Elle ST. PIERRE", "Elle St. Pierre", "a full stop"},
    {"Ellinor PURRIER ST. PIERRE", "Ellinor Purrier St. Pierre", "before and after marriage"},
    {"Ronan MCMAHON-STAGGS", "Ronan McMahon-Staggs", "Mc"},
    {"Marie DAVENPORT-MCMAHON", "Marie Davenport-McMahon", "Mc behind a hyphen"},
    {"Duncan MACDONALD", "Duncan Macdonald", "Mac is not safe: Macharia"},
    {"Marcus O'SULLIVAN", "Marcus O'Sullivan", "an apostrophe"},
    {"Marcus O\u2019SULLIVAN", "Marcus O\u2019Sullivan", "a typographer's apostrophe"},
    {"James Kwalia C'KURUI", "James Kwalia C'Kurui", "a letter and an apostrophe"},
    {"Charlie DA'VALL GRICE", "Charlie Da'Vall Grice", "two letters and an apostrophe"},
    {"Winny NG'ENO", "Winny Ng'eno", "ng' is one sound in Swahili"},
    {"Edna CHEPNG'ETICH", "Edna Chepng'etich", "within a name"},
    {"Ajee' WILSON", "Ajee' Wilson", "an apostrophe at the end of a given name"},
    {"Avi'Tal WILSON-PERTEETE", "Avi'Tal Wilson-Perteete", "given names are left alone"},
    {"Andrew J. ACOSTA", "Andrew J. Acosta", "an initial"},
    {"AJ ERNST", "AJ Ernst", "two initials"},
    {"KM. CHANDA", "KM. Chanda", "with a full stop"},
    {". POOJA", "Pooja", "nobody knows her other name"},
    {"POOJA", "Pooja", "one name"},
    {"Ciarán Ó LIONÁIRD", "Ciarán Ó Lionáird", "one capital is no word in capitals"},
    {"Gwen GRIFFITHS-VAN LINGEN", "Gwen Griffiths-Van Lingen", "van behind a hyphen"},
    {"Vera Peeters", "Vera Peeters", "no capitals: left as it is"},
    {"Diane van ES", "Diane van Es", "a small particle before the capitals"},
    {"  Josh   KERR ", "Josh Kerr", "spaces"},
    {"Йосиф РОСС", "Йосиф Росс", "Cyrillic"},
    {"", "", "nothing"},
};

TEST(PersonNames, CapitalsOfListsBecomeNames) {
  for (const Reading& reading : kReadings) {
    EXPECT_EQ(name_with_small_letters(reading.printed), reading.name) << reading.why;
  }
}

struct Letter {
  char32_t capital, small;
};
constexpr Letter kLetters[] = {{U'A', U'a'}, {U'À', U'à'}, {U'×', U'×'},  {U'Đ', U'đ'}, {U'İ', U'i'},
                               {U'Ł', U'ł'}, {U'Ÿ', U'ÿ'}, {U'Ž', U'ž'},  {U'Ə', U'ə'}, {U'Ș', U'ș'},
                               {U'Ễ', U'ễ'}, {U'ẞ', U'ß'}, {U'Ή', U'ή'},  {U'Ω', U'ω'}, {U'Ё', U'ё'},
                               {U'Ж', U'ж'}, {U'ж', U'ж'}, {U'中', U'中'}};

TEST(PersonNames, LettersHaveSmallOnes) {
  for (const Letter& letter : kLetters) EXPECT_EQ(to_small(letter.capital), letter.small);
}

RC_GTEST_PROP(PersonNames, WhatIsWrittenOnceIsWrittenForAll, (const std::string& bytes)) {
  const std::string once = name_with_small_letters(decode(bytes).text());
  RC_ASSERT(is_utf8(once));
}

}  // namespace
}  // namespace miler::ingest
