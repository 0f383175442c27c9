//! Whether the child lives with an adult and is looked after by them: the limb of care of section 576 (PAR-3, PAR-6).

use crate::decision::{MissingFact, Reason};
use crate::fact::TermEffect;
use crate::roles::Known;
use crate::roles::age::Band;
use crate::roles::facts::{Pair, said, superseded};
use crate::roles::sink::{Sink, or_supposed};
use crate::rules::RuleId;
use chrono::NaiveDate;

/// Does the child live with the adult, and does the adult look after the child (PAR-3, PAR-6)?
pub(crate) fn care<S: Sink>(s: &mut S, pair: &Pair<'_>, foster: bool) -> (Known, Known) {
    let mut lives = said(s, &pair.between.lives, pair.as_of, MissingFact::LivesWith);
    let mut looks = said(s, &pair.between.looks, pair.as_of, MissingFact::LooksAfter);
    if let Some(before) = before_absence(s, pair) {
        // Who had care on the day before still has it, whatever is said of where the child sleeps meanwhile.
        for (now, list, about) in [
            (&mut lives, &pair.between.lives, MissingFact::LivesWith),
            (&mut looks, &pair.between.looks, MissingFact::LooksAfter),
        ] {
            if said(s, list, before, about) == Some(Known::Yes) {
                *now = Some(Known::Yes);
            }
        }
    }
    for placed in &pair.between.placed {
        if s.live(placed, pair.as_of) {
            (lives, looks) = (Some(Known::Yes), Some(Known::Yes));
        }
    }
    if lives.is_none() && pair.band == Band::Child {
        for term in &pair.between.terms {
            if term.what.effect == TermEffect::LivesWith
                && s.live(term, pair.as_of)
                && !superseded(s, pair, term.span.from())
            {
                lives = Some(Known::Yes);
            }
        }
    }
    // A foster parent claims care (VOC-42), where no record says otherwise and no placement has ended (DEL-4).
    let over = pair
        .between
        .placed
        .iter()
        .any(|placed| placed.span.from() <= pair.as_of && !placed.span.holds(pair.as_of) && s.sees(placed.entry));
    let unsaid = if foster && !over { Known::Yes } else { Known::Unknown };
    let lives = or_supposed(s, lives.unwrap_or(unsaid), MissingFact::LivesWith);
    let looks = or_supposed(s, looks.unwrap_or(unsaid), MissingFact::LooksAfter);
    (lives, looks)
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
