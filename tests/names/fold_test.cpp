// Search keys: what lists print, and what people type.
#include "miler/names/fold.h"

#include <string>

#include "tests/support/property.h"

namespace miler::names {
namespace {

struct Folding {
  std::string_view text, key, why;
};

constexpr Folding kFoldings[] = {
    {"Jakob INGEBRIGTSEN", "jakob ingebrigtsen", "family names in capitals"},
    {"Hicham El Guerrouj", "hicham el guerrouj", "a particle is a word"},
    {"Sonia O'SULLIVAN", "sonia osullivan", "an apostrophe vanishes"},
    {"Sonia O’Sullivan", "sonia osullivan", "and a typographic one"},
    {"Genzebe D`Ibaba", "genzebe dibaba", "and a grave accent used as one"},
    {"Saïd AOUITA", "said aouita", "diaeresis"},
    {"Henrik Børkja Ingebrigtsen", "henrik borkja ingebrigtsen", "stroke"},
    {"Marcin LEWANDOWSKI, Łódź", "marcin lewandowski lodz", "Polish l; a comma parts words"},
    {"Đorđe Đokić", "dorde dokic", "crossed d"},
    {"Weiß", "weiss", "sharp s"},
    {"WEISS", "weiss", "and its capitals"},
    {"Jæger", "jaeger", "ligature"},
    {"Œuvre", "oeuvre", "ligature"},
    {"Þórdís Eðvarðsdóttir", "thordis edvardsdottir", "Icelandic"},
    {"İlham Tanui ÖZBİLEN", "ilham tanui ozbilen", "dotted capital I"},
    {"Yiğit Kıvanç", "yigit kivanc", "dotless i"},
    {"Ħal Għaxaq", "hal ghaxaq", "Maltese h"},
    {"Şəhla", "sehla", "Azerbaijani e"},
    {"Nicolae Ţurcanu, Nicolae Țurcanu", "nicolae turcanu nicolae turcanu", "cedilla and comma below"},
    {"Jose\xCC\x81 Luis Gonza\xCC\x81lez", "jose luis gonzalez", "combining marks"},
    {"Nguyễn Thị Oanh", "nguyen thi oanh", "two marks on a letter"},
    {"Jean-Luc", "jean luc", "a hyphen parts words"},
    {"Villeneuve d'Ascq", "villeneuve dascq", "d'"},
    {"Göteborg/U", "goteborg u", "a slash parts words"},
    {"Boston Univ. Track & Tennis Center", "boston univ track tennis center", "signs part words"},
    {"Κωνσταντίνος", "konstantinos", "Greek"},
    {"Борзаковский Юрий", "borzakovskiy yuriy", "Cyrillic"},
    {"4 x 4", "4 x 4", "digits stay"},
    {"  Josh   KERR ", "josh kerr", "white space"},
    {"\xFFKöln\xC3", "koln", "bytes that are not UTF-8"},
    {"", "", "nothing"},
    {"東京", "", "letters without a table"},
};

TEST(Fold, ReadsEveryLetterThatListsPrint) {
  for (const Folding& row : kFoldings) {
    SCOPED_TRACE(row.why);
    EXPECT_EQ(fold(row.text), row.key);
  }
}

TEST(Fold, OrderMayBeForgotten) {
  EXPECT_EQ(fold_unordered("Jiang BO"), fold_unordered("Bo Jiang"));
  EXPECT_EQ(fold_unordered("Ingebrigtsen, Jakob"), "ingebrigtsen jakob");
}

TEST(Fold, SlugsJoinWordsWithHyphens) {
  EXPECT_EQ(slug("Jakob Ingebrigtsen"), "jakob-ingebrigtsen");
  EXPECT_EQ(slug(slug("Hayward Field, Eugene")), "hayward-field-eugene");
}

RC_GTEST_PROP(Fold, GivesPlainWordsAndIsIdempotent, (const std::string& text)) {
  const std::string key = fold(text);
  for (std::size_t i = 0; i < key.size(); ++i) {
    const bool letter = (key[i] >= 'a' && key[i] <= 'z') || (key[i] >= '0' && key[i] <= '9');
    RC_ASSERT(letter || (key[i] == ' ' && i != 0 && i + 1 != key.size() && key[i - 1] != ' '));
  }
  RC_ASSERT(fold(key) == key);
}

}  // namespace
}  // namespace miler::names
