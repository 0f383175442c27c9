//! Whether the child lives with an adult and is looked after by them: the limb of care of section 576 (PAR-3, PAR-6).

use crate::decision::{MissingFact, Reason};
use crate::fact::TermEffect;
use crate::roles::Known;
use crate::roles::age::Band;
use crate::roles::facts::{Pair, said, superseded};
use crate::roles::sink::{Sink, or_supposed};
use crate::rules::RuleId;
use crate::school::{Dated, Said};
use crate::words::{CareStatus, PlacementKind, Says};
use chrono::NaiveDate;

/// Does the child live with the adult, and does the adult look after the child (PAR-3, PAR-6)?
pub(crate) fn care<S: Sink>(s: &mut S, pair: &Pair<'_>, foster: bool, adopted: bool) -> (Known, Known) {
    let mut lives = said(s, &pair.between.record.lives, pair.as_of, MissingFact::LivesWith);
    let mut looks = said(s, &pair.between.record.looks, pair.as_of, MissingFact::LooksAfter);
    if let Some(before) = before_absence(s, pair) {
        // Who had care on the day before still has it, whatever is said of where the child sleeps meanwhile: unless it is
        // said to have ended in the meantime, or that the adult does not look after the child any more (PAR-5).
        for (now, list, about) in [
            (&mut lives, &pair.between.record.lives, MissingFact::LivesWith),
            (&mut looks, &pair.between.record.looks, MissingFact::LooksAfter),
        ] {
            if said(s, list, before, about) == Some(Known::Yes) && !ended_meanwhile(s, list, before, pair.as_of, about)
            {
                *now = Some(Known::Yes);
            }
        }
    }
    for placed in &pair.between.record.placed {
        // The child stays with carers who adopt it.
        if s.live(placed, pair.as_of) && (adopted || !placement_over(s, pair, placed)) {
            (lives, looks) = (Some(Known::Yes), Some(Known::Yes));
        }
    }
    if lives.is_none() && pair.band == Band::Child {
        for term in &pair.between.record.terms {
            if term.what.effect == TermEffect::LivesWith
                && s.live(term, pair.as_of)
                && !superseded(s, pair, term.span.from())
            {
                lives = Some(Known::Yes);
            }
        }
    }
    // A foster parent claims care (VOC-42), where no record says otherwise and no placement has ended (DEL-4).
    let mut over = false;
    for placed in &pair.between.record.placed {
        let ended = !placed.span.holds(pair.as_of) || placement_over(s, pair, placed);
        over |= placed.span.from() <= pair.as_of && ended && s.sees(placed.entry);
    }
    let unsaid = if foster && !over { Known::Yes } else { Known::Unknown };
    let lives = or_supposed(s, lives.unwrap_or(unsaid), MissingFact::LivesWith);
    let looks = or_supposed(s, looks.unwrap_or(unsaid), MissingFact::LooksAfter);
    (lives, looks)
}

/// Did care end while the child was away: by an end of its own after the first day of absence, or by a record that the
/// adult does not look after the child? That the child does not live there meanwhile is what an absence is.
fn ended_meanwhile<S: Sink>(
    s: &S,
    list: &[Dated<Said>],
    before: NaiveDate,
    as_of: NaiveDate,
    about: MissingFact,
) -> bool {
    let Some(first) = before.succ_opt() else { return false };
    list.iter().filter(|dated| s.sees(dated.entry)).any(|dated| {
        let span = dated.span;
        let ended = dated.what.0 == Says::Yes
            && span.holds(before)
            && span.until().is_some_and(|until| first < until && until <= as_of);
        let denied =
            about == MissingFact::LooksAfter && dated.what.0 == Says::No && first < span.from() && span.holds(as_of);
        ended || denied
    })
}

/// How the child is looked after, by every record that holds: more than one where authorities overlap.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Statuses {
    /// Under a care or interim care order (PR-12).
    pub(crate) order: bool,
    /// Accommodated by agreement, section 20 (PR-15).
    pub(crate) agreed: bool,
    /// Looked after, and not said how.
    pub(crate) unsaid: bool,
}

/// Goes through what is recorded and not over with an adoption (PR-12, PR-17).
pub(crate) fn statuses<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Statuses {
    let mut found = Statuses::default();
    for care in &pair.file.care {
        if !s.live(care, pair.as_of) || superseded(s, pair, care.span.from()) {
            continue;
        }
        match care.what.0 {
            CareStatus::CareOrder | CareStatus::InterimCareOrder => found.order = true,
            CareStatus::Section20 => found.agreed = true,
            CareStatus::Unknown => found.unsaid = true,
        }
    }
    found
}

/// Did an adoption or a parental order end the placement? A private arrangement outlives it.
pub(crate) fn placement_over<S: Sink>(s: &mut S, pair: &Pair<'_>, placed: &Dated<PlacementKind>) -> bool {
    placed.what != PlacementKind::PrivateFostering && superseded(s, pair, placed.span.from())
}

/// The day before the child went away for a time, through absences that follow one another (PAR-6).
fn before_absence<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Option<NaiveDate> {
    let mut before = None;
    // Each round goes through one absence, so there are no more rounds than absences.
    for _ in &pair.file.away {
        let day = before.unwrap_or(pair.as_of);
        let mut earlier = None;
        for absence in &pair.file.away {
            if s.live(absence, day) && s.note(RuleId::PAR_6, absence.entry, Reason::CareGoesOn) {
                let from = absence.span.from().pred_opt();
                earlier = if earlier.is_none() { from } else { earlier.min(from) };
            }
        }
        match earlier {
            Some(earlier) => before = Some(earlier),
            None => break,
        }
    }
    before
}
