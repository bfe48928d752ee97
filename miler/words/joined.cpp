// One pass over the atoms of a question; what joins nothing stays as it is.
#include <algorithm>
#include <chrono>
#include <utility>

#include "miler/words/detail_joined.h"

namespace miler::words {
namespace {

Date next_day(Date day) { return Date::of(day.latest() + std::chrono::days{1}); }
Date day_before(Date day) { return Date::of(day.earliest() - std::chrono::days{1}); }

class Joiner {
 public:
  explicit Joiner(std::vector<Atom> atoms) : atoms_{std::move(atoms)} {}

  std::vector<Atom> join() && {
    for (at_ = 0; at_ < atoms_.size();) {
      Atom atom = atoms_[at_];
      const std::size_t begin = at_++;
      if (atom.is == Is::Aged) {
        read_age(atom);
      } else if (atom.is == Is::Number && is(Is::YearOld)) {
        atom = Atom{
            .is = Is::Aged, .value = atom.value, .until = atom.value, .where = atom.where, .text = atom.text};
        ++at_;
      } else if (atom.is == Is::Under && is(Is::FourMinuteMile)) {
        atom.is = atoms_[at_++].is;
      } else if (atom.is == Is::Born) {
        read_birth(atom);
      } else if (counts_lines(begin)) {
        const std::int32_t metres = atom.event->distance.millimetres() / 1000;
        atom = Atom{.is = Is::Number, .value = metres, .where = atom.where, .text = atom.text};
      }
      atom.where.end = atoms_[at_ - 1].where.end;
      joined_.push_back(std::move(atom));
    }
    return std::move(joined_);
  }

 private:
  bool is(Is kind, std::size_t ahead = 0) const {
    return at_ + ahead < atoms_.size() && atoms_[at_ + ahead].is == kind;
  }
  std::int32_t number() { return atoms_[at_++].value; }

  void read_age(Atom& atom) {
    if (!is(Is::Number)) return;
    const std::int32_t years = number();
    atom.value = atom.until = years;
    if (is(Is::To) && is(Is::Number, 1)) {
      ++at_;
      atom.until = number();
    } else if (is(Is::OrOver)) {
      ++at_;
      atom.until = 0;
    } else if (is(Is::OrFaster)) {
      ++at_;
      atom.value = 0;
    }
  }

  void read_birth(Atom& atom) {
    const Is how = at_ < atoms_.size() ? atoms_[at_].is : Is::Fill;
    std::size_t date = 1;
    while (is(Is::Fill, date)) ++date;
    if (!is(Is::Date, date)) return;
    const Days days = atoms_[at_ + date].days;
    at_ += date + 1;
    switch (how) {
      case Is::Since:
        atom.days.first = days.first;
        break;
      case Is::After:
        atom.days.first = next_day(days.last);
        break;
      case Is::Before:
        atom.days.last = day_before(days.first);
        break;
      case Is::Until:
        atom.days.last = days.last;
        break;
      default:
        atom.days = days;
    }
    const bool span = (how == Is::From && is(Is::To)) || (how == Is::Between && is(Is::And));
    if (span && is(Is::Date, 1)) {
      atom.days.last = atoms_[at_ + 1].days.last;
      at_ += 2;
    }
  }

  /// "latest 1500 men's miles": a distance in bare digits behind a word of order, and another event.
  bool counts_lines(std::size_t at) const {
    const Atom& atom = atoms_[at];
    if (atom.is != Is::Event || at == 0 || (atoms_[at - 1].is != Is::Top && atoms_[at - 1].is != Is::Order))
      return false;
    if (atom.text.find_first_not_of("0123456789") != std::string::npos) return false;
    return atoms_[at - 1].is == Is::Top ||
           std::ranges::any_of(
               atoms_.begin() + static_cast<std::ptrdiff_t>(at) + 1, atoms_.end(), [](const Atom& other) {
                 return other.is == Is::Event || other.is == Is::Beat || other.is == Is::Opponents;
               });
  }

  std::vector<Atom> atoms_, joined_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<Atom> joined(std::vector<Atom> atoms) { return Joiner{std::move(atoms)}.join(); }

}  // namespace miler::words
