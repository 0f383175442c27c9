//! A board's agenda, minutes and papers: open to inspection, but for what is about somebody named or kept by decision (CNF-29).

use super::class::DataClass;
use super::disclosure::{AccessWhy, MinutesNaming};
use super::judge::{Found, Judge, Of};
use super::keep::Keep;
use crate::decision::Outcome;
use crate::rules::RuleId;
use crate::school::EntryIx;

impl<'a, K: Keep<'a>> Judge<'a, K> {
    /// Of what class minutes are; and what follows where nobody said whether somebody is named in them.
    pub(super) fn of_minutes(&mut self, of: Of<'a>) -> (Of<'a>, Option<Outcome>) {
        let Some(naming) = of.minutes.filter(|_| self.heard(RuleId::CNF_29)) else { return (of, None) };
        let mut of = of;
        let kept = self.kept_by_the_board();
        let about_somebody = !of.pupils.is_empty() || kept.is_some();
        match naming {
            MinutesNaming::Worker | MinutesNaming::PupilOrCandidate => {
                of.classes.insert(DataClass::GovernorPartTwo);
            }
            MinutesNaming::Nobody | MinutesNaming::NotSaid if about_somebody => {
                of.classes.insert(DataClass::GovernorPartTwo);
            }
            MinutesNaming::Nobody => {
                if of.classes.is_empty() {
                    of.classes.insert(DataClass::Public);
                }
            }
            MinutesNaming::NotSaid => {
                let mut as_part_two = of.clone();
                as_part_two.classes.insert(DataClass::GovernorPartTwo);
                let before = self.found.clone();
                if self.strictest(&as_part_two).permits() {
                    // Whoever may see part two may see it either way.
                    return (as_part_two, None);
                }
                self.found = before;
                let open = Found::new(Outcome::NeedsCheck, AccessWhy::MinutesNotSaid);
                let open = self.keep((None, None, None), Found { rule: Some(RuleId::CNF_29), ..open });
                return (of, Some(open));
            }
        }
        (of, None)
    }

    /// Did the board decide to keep this item to itself?
    fn kept_by_the_board(&mut self) -> Option<EntryIx> {
        let mut found = None;
        for kept in &self.school.inner.kept_minutes {
            if self.item.item.as_ref() == Some(&kept.what) {
                self.horizon.span(kept.span);
                if kept.span.holds(self.as_of) {
                    found = Some(kept.entry);
                }
            }
        }
        found
    }
}
