// What a builder keeps, shares and gives out.
#include "miler/archive/builder.h"

#include <gtest/gtest.h>

namespace miler {
namespace {

TEST(Builder, EqualTextsShareTheirBytes) {
  ArchiveBuilder builder;
  const TextRef a = builder.text("Oslo");
  const TextRef b = builder.text("Oslo");
  EXPECT_EQ(a.begin, b.begin);
  EXPECT_EQ(builder.text("").size, 0U);
}

TEST(Builder, EqualSetsOfSourcesShareTheirNumber) {
  ArchiveBuilder builder;
  const SourceId a = builder.add(SourceRow{.key = SourceKey{1}});
  const SourceId b = builder.add(SourceRow{.key = SourceKey{2}});
  const SourceId ab[] = {a, b};
  const SourceId bab[] = {b, a, b};
  EXPECT_EQ(builder.source_set({}), 0) << "a row that names no source has the empty set";
  const std::uint16_t both = builder.source_set(ab);
  EXPECT_EQ(builder.source_set(bab), both);
  EXPECT_NE(builder.source_set({&a, 1}), both);
  const ArchivePtr archive = std::move(builder).freeze("t", {}, {});
  EXPECT_EQ(archive->source_set(both).size(), 2U);
  EXPECT_EQ(archive->source_set(0).size(), 0U);
  EXPECT_EQ(archive->source_set(999).size(), 0U);
}

TEST(Builder, ChildRowsComeBackWithTheirParent) {
  ArchiveBuilder builder;
  const NameSpell names[] = {{builder.text("Autzen Field"), {}, Date::of(1969)},
                             {builder.text("Hayward"), {}, {}}};
  const NationSpell nations[] = {{Country::of("KEN"), {}, Date::of(2005, 5, 6)}};
  const TextRef codes[] = {builder.text("wa:1")};
  builder.add(AthleteRow{.slug = builder.text("none")}, {}, {}, {});
  const AthleteId athlete = builder.add(AthleteRow{.slug = builder.text("lagat")}, names, nations, codes);
  const VenueId venue = builder.add(VenueRow{.slug = builder.text("hayward")}, names);
  const SeriesId series = builder.add(SeriesRow{.slug = builder.text("pre")}, {names, 1});
  const ArchivePtr archive = std::move(builder).freeze("t", {}, {});
  EXPECT_EQ(archive->aliases(athlete).size(), 2U);
  EXPECT_EQ(archive->nation_history(athlete).size(), 1U);
  EXPECT_EQ((*archive)[athlete].codes.count, 1U);
  EXPECT_EQ(archive->text(archive->aliases(venue)[1].name), "Hayward");
  EXPECT_EQ(archive->aliases(series).size(), 1U);
  EXPECT_EQ(archive->aliases(AthleteId{0}).size(), 0U);
  EXPECT_EQ(archive->venue("venue:hayward"), venue);
  EXPECT_EQ(archive->series("series:pre"), series);
}

TEST(Builder, AFormerSlugMeansWhoeverItBelongsToNow) {
  ArchiveBuilder builder;
  const AthleteId athlete = builder.add(AthleteRow{.slug = builder.text("kept")}, {}, {}, {});
  builder.add_former(builder.text("zz"), athlete);
  builder.add_former(builder.text("aa"), athlete);
  const ArchivePtr archive = std::move(builder).freeze("t", {}, {});
  EXPECT_EQ(archive->athlete("athlete:aa"), athlete);
  EXPECT_EQ(archive->athlete("zz"), athlete);
  EXPECT_FALSE(archive->athlete("mm"));
}

TEST(Builder, TheHeaderSaysWhatItIs) {
  ArchiveBuilder builder;
  builder.reserve(10, 10, 10);
  NextKeys next;
  next.race = 7;
  const ArchivePtr archive = std::move(builder).freeze("starter book", {3, 99}, next);
  EXPECT_EQ(archive->title(), "starter book");
  EXPECT_EQ(archive->revision(), (Revision{3, 99}));
  EXPECT_EQ(archive->next_keys().race, 7U);
  const ArchivePtr again = std::move(builder).freeze("empty", {}, {});
  EXPECT_EQ(again->size(), 0U) << "a builder that was frozen is a new one";
}

}  // namespace
}  // namespace miler
