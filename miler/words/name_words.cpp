// Tables in alphabetical order, so that a word is looked up by halving.
#include <algorithm>
#include <array>

#include "miler/base/text.h"
#include "miler/words/detail_name_words.h"

namespace miler::words {
namespace {

/// In alphabetical order.
constexpr std::string_view kCommon[] = {
    "a",       "after",    "age",    "all",      "also",     "among",  "an",      "and",     "annual",
    "any",     "april",    "area",   "as",       "at",       "august", "autumn",  "average", "be",
    "beat",    "before",   "behind", "best",     "between",  "big",    "boy",     "boys",    "break",
    "broke",   "by",       "can",    "career",   "champion", "close",  "current", "date",    "day",
    "days",    "deep",     "double", "early",    "equal",    "ever",   "every",   "fall",    "fast",
    "fastest", "field",    "fifth",  "final",    "finals",   "first",  "five",    "four",    "fourth",
    "from",    "gap",      "girl",   "girls",    "go",       "good",   "great",   "half",    "hand",
    "have",    "he",       "heat",   "heats",    "high",     "him",    "his",     "hold",    "home",
    "hour",    "how",      "i",      "in",       "indoor",   "is",     "it",      "january", "july",
    "june",    "junior",   "lap",    "laps",     "last",     "late",   "least",   "less",    "list",
    "long",    "longest",  "low",    "man",      "many",     "march",  "mark",    "marks",   "master",
    "masters", "match",    "may",    "men",      "mens",     "meter",  "meters",  "metre",   "metres",
    "mile",    "miler",    "miles",  "minute",   "minutes",  "month",  "more",    "most",    "much",
    "name",    "national", "near",   "never",    "new",      "no",     "noon",    "not",     "number",
    "of",      "off",      "old",    "olympic",  "on",       "once",   "one",     "only",    "open",
    "or",      "order",    "out",    "outdoor",  "over",     "pace",   "pair",    "part",    "place",
    "point",   "quick",    "race",   "races",    "ran",      "rank",   "record",  "records", "road",
    "round",   "run",      "runs",   "same",     "season",   "second", "seconds", "semi",    "set",
    "seven",   "she",      "short",  "show",     "since",    "six",    "slow",    "small",   "so",
    "soil",    "some",     "split",  "spring",   "start",    "still",  "streak",  "summer",  "ten",
    "than",    "that",     "the",    "their",    "then",     "third",  "this",    "three",   "tie",
    "time",    "times",    "title",  "to",       "top",      "track",  "two",     "under",   "until",
    "was",     "week",     "what",   "when",     "where",    "who",    "will",    "win",     "winner",
    "winter",  "with",     "woman",  "women",    "womens",   "won",    "world",   "worst",   "would",
    "year",    "years",    "young",  "youngest", "youth",
};
static_assert(std::ranges::is_sorted(kCommon));

/// Of a place; in alphabetical order.
constexpr std::string_view kGround[] = {
    "arena",   "athletic", "athletics", "center", "centre",  "complex", "estadi",
    "estadio", "field",    "grounds",   "indoor", "outdoor", "park",    "stade",
    "stadio",  "stadion",  "stadium",   "the",    "track",
};
static_assert(std::ranges::is_sorted(kGround));

constexpr CityName kEnglish[] = {
    {"Antwerp", "antwerpen"},    {"Athens", "athina"},       {"Athens", "athinai"},
    {"Belgrade", "beograd"},     {"Berne", "bern"},          {"Brussels", "bruxelles"},
    {"Brussels", "brussel"},     {"Bucharest", "bucuresti"}, {"Cologne", "koln"},
    {"Copenhagen", "kobenhavn"}, {"Florence", "firenze"},    {"Geneva", "geneve"},
    {"Genoa", "genova"},         {"Ghent", "gent"},          {"Gothenburg", "goteborg"},
    {"Hanover", "hannover"},     {"Kiev", "kyiv"},           {"Kyiv", "kiev"},
    {"Lisbon", "lisboa"},        {"Lucerne", "luzern"},      {"Milan", "milano"},
    {"Moscow", "moskva"},        {"Munich", "munchen"},      {"Naples", "napoli"},
    {"Nuremberg", "nurnberg"},   {"Padua", "padova"},        {"Peking", "beijing"},
    {"Prague", "praha"},         {"Rome", "roma"},           {"Seville", "sevilla"},
    {"Sofia", "sofiya"},         {"The Hague", "den haag"},  {"Turin", "torino"},
    {"Venice", "venezia"},       {"Vienna", "wien"},         {"Warsaw", "warszawa"},
    {"Wanganui", "whanganui"},
};

bool is_ground(std::string_view word) { return std::ranges::binary_search(kGround, word); }

}  // namespace

bool is_common(std::string_view folded_word) {
  return std::ranges::all_of(folded_word, is_digit) || std::ranges::binary_search(kCommon, folded_word);
}

std::string_view without_ground(std::string_view folded) {
  while (!folded.empty() && is_ground(folded.substr(0, folded.find(' ')))) {
    folded.remove_prefix(std::min(folded.find(' '), folded.size() - 1) + 1);
  }
  while (!folded.empty() && is_ground(folded.substr(folded.rfind(' ') + 1))) {
    const std::size_t space = folded.rfind(' ');
    folded = space == std::string_view::npos ? "" : folded.substr(0, space);
  }
  return std::ranges::all_of(words_in(folded), is_common) ? "" : folded;
}

std::span<const CityName> english_cities() { return kEnglish; }

}  // namespace miler::words
