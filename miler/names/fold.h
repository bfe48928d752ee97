// Letters as people type them: the search key of a name, and the words of a stable id.
#pragma once

#include <string>
#include <string_view>

namespace miler::names {

/// The search key: small ASCII letters and digits in words parted by single spaces. Latin letters lose their
/// marks
/// ("Sørensen" is "sorensen", "Größe" is "grosse", "Þór" is "thor"), Greek and Cyrillic ones are
/// transliterated, apostrophes vanish ("O'Sullivan" is "osullivan"), and everything else parts words, hyphens
/// too. Total, and idempotent; bytes that are not UTF-8 part words. O(length).
std::string fold(std::string_view text);
/// The same into `key`, whose memory is used again.
void fold(std::string_view text, std::string& key);

/// The key with its words in alphabetical order: the same for "Bo Jiang" and "Jiang Bo".
std::string fold_unordered(std::string_view text);

/// The words joined by hyphens, for stable ids: "jakob-ingebrigtsen". Idempotent.
std::string slug(std::string_view text);

}  // namespace miler::names
