//! Who cares for the child on a day: with whom it lives, who looks after it, placements and the authority (PAR-3, 2.2).

use super::adult::{self, Ask, is_body, superseded};
use super::reading::{in_force, said, said_of_a_state};
use chrono::NaiveDate;
use parentis::Fact;
use parentis::fact::TermEffect;
use parentis::ids::PersonId;
use parentis::roles::Known;
use parentis::words::{CareStatus, Evidence, OrderKind, PlacementKind, RelationshipKind, Says};

/// Which care: living with the adult, or being looked after by the adult.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Care {
    Lives,
    Looks,
}

/// What records say about it on that day: those that say that they do not know say nothing.
fn records(ask: Ask<'_>, care: Care) -> Vec<(Evidence, NaiveDate, Says)> {
    let mut records = Vec::new();
    for stated in ask.reading.on(ask.day) {
        let (who, says, evidence) = match (stated.fact, care) {
            (Fact::LivesWith { pupil, person, says, evidence }, Care::Lives)
            | (Fact::LooksAfter { pupil, person, says, evidence }, Care::Looks) => ((pupil, person), says, evidence),
            _ => continue,
        };
        if who == (ask.pupil, ask.person) && *says != Says::Unknown {
            records.push((*evidence, stated.from, *says));
        }
    }
    records
}

/// The day before the child went away for a time, if it is away: through absences without a day between them.
fn before_absence(ask: Ask<'_>) -> Option<NaiveDate> {
    let away =
        |stated: &super::reading::Stated<'_>| matches!(stated.fact, Fact::AwayFromHome { pupil } if pupil == ask.pupil);
    let mut at = ask.day;
    while let Some(earliest) = ask.reading.on(at).filter(away).map(|stated| stated.from).min() {
        at = earliest.pred_opt()?;
    }
    (at != ask.day).then_some(at)
}

/// While the child is away for a time, care goes on: who had it on the day before has it still (PAR-6).
fn by_record(ask: Ask<'_>, care: Care) -> Known {
    let now = said_of_a_state(&records(ask, care));
    let Some(day) = before_absence(ask) else { return now };
    let had = said_of_a_state(&records(Ask { day, ..ask }, care)) == Known::Yes;
    if had && !ended_meanwhile(ask, day, care) { Known::Yes } else { now }
}

/// Is it recorded to have ended after the child's first day away, or that the adult does not look after the child?
fn ended_meanwhile(ask: Ask<'_>, before: NaiveDate, care: Care) -> bool {
    let Some(first) = before.succ_opt() else { return false };
    ask.reading.facts.iter().any(|stated| {
        let (who, says) = match (stated.fact, care) {
            (Fact::LivesWith { pupil, person, says, .. }, Care::Lives)
            | (Fact::LooksAfter { pupil, person, says, .. }, Care::Looks) => ((pupil, person), *says),
            _ => return false,
        };
        let held = in_force(stated.from, stated.until, before);
        let ended = says == Says::Yes && held && stated.until.is_some_and(|until| first < until && until <= ask.day);
        let denies = says == Says::No && care == Care::Looks && first < stated.from;
        who == (ask.pupil, ask.person) && (ended || (denies && in_force(stated.from, stated.until, ask.day)))
    })
}

/// Does the child live with the adult, and does the adult look after the child (PAR-3)?
pub(super) fn care(ask: Ask<'_>, adult: bool) -> (Known, Known) {
    // The child stays with carers who adopt it.
    let adopted = adult::legal(ask).iter().all(|case| case.by_order);
    if !placements(ask).is_empty() || (adopted && !every_placement(ask).is_empty()) {
        return (Known::Yes, Known::Yes);
    }
    let (mut lives, mut looks) = (by_record(ask, Care::Lives), by_record(ask, Care::Looks));
    let order = |term: &super::reading::Term<'_>| term.effect == TermEffect::LivesWith && !superseded(ask, term.from);
    let silent = |care: Care| records(ask, care).is_empty();
    // An order about where a child lives has no effect at 18 (ORD-19).
    let ordered = !adult && ask.reading.terms_of(ask.pupil, ask.person, ask.day).iter().any(order);
    if lives == Known::Unknown && silent(Care::Lives) && ordered {
        lives = Known::Yes;
    }
    // Claims care (VOC-42) where nothing is recorded, and no placement is over (DEL-4); records that contradict each
    // other stay unsettled.
    let placed =
        |fact: &Fact| matches!(fact, Fact::Placed { pupil, person, .. } if (pupil, person) == (ask.pupil, ask.person));
    let was_placed = ask.reading.facts.iter().any(|stated| stated.from <= ask.day && placed(stated.fact));
    if claims_care(ask) && !was_placed {
        if lives == Known::Unknown && silent(Care::Lives) {
            lives = Known::Yes;
        }
        if looks == Known::Unknown && silent(Care::Looks) {
            looks = Known::Yes;
        }
    }
    (lives, looks)
}

/// Is the adult called a foster parent, since the last adoption if there was one?
pub(super) fn claims_care(ask: Ask<'_>) -> bool {
    let called = |fact: &Fact| match fact {
        Fact::Relationship { pupil, person, kind: RelationshipKind::FosterParent } => {
            (pupil, person) == (ask.pupil, ask.person)
        }
        _ => false,
    };
    ask.reading.on(ask.day).any(|stated| called(stated.fact) && !superseded(ask, stated.from))
}

/// Did the adult have care of the child at any time (PAR-5)?
pub(super) fn had_care(ask: Ask<'_>) -> bool {
    let care = |fact: &Fact| match fact {
        Fact::LooksAfter { pupil, person, says: Says::Yes, .. } | Fact::Placed { pupil, person, .. } => {
            (pupil, person) == (ask.pupil, ask.person)
        }
        _ => false,
    };
    ask.reading.facts.iter().any(|stated| stated.from <= ask.day && care(stated.fact))
}

/// The placements with the adult that no adoption ended.
pub(super) fn placements(ask: Ask<'_>) -> Vec<(PlacementKind, NaiveDate)> {
    // It ends what the authority and the agency arranged before it.
    let stands =
        |(kind, from): &(PlacementKind, NaiveDate)| *kind == PlacementKind::PrivateFostering || !superseded(ask, *from);
    every_placement(ask).into_iter().filter(stands).collect()
}

fn every_placement(ask: Ask<'_>) -> Vec<(PlacementKind, NaiveDate)> {
    let placed = |fact: &Fact| match fact {
        Fact::Placed { pupil, person, placement } if (pupil, person) == (ask.pupil, ask.person) => Some(*placement),
        _ => None,
    };
    ask.reading.on(ask.day).filter_map(|stated| placed(stated.fact).map(|kind| (kind, stated.from))).collect()
}

/// A way in which the child is looked after.
#[derive(Clone, Copy, Debug)]
pub(super) struct LookedAfter<'a> {
    pub(super) status: CareStatus,
    pub(super) authority: Option<&'a PersonId>,
    pub(super) from: NaiveDate,
}

/// How the child is looked after: each status with its authority (PR-12, PR-15).
pub(super) fn looked_after<'a>(ask: Ask<'a>) -> Vec<LookedAfter<'a>> {
    let mut found = Vec::new();
    for stated in ask.reading.on(ask.day) {
        if let Fact::LookedAfter { pupil, status, authority } = stated.fact
            && pupil == ask.pupil
        {
            found.push(LookedAfter { status: *status, authority: authority.as_ref(), from: stated.from });
        }
    }
    for term in ask.reading.terms_about(ask.pupil, ask.day) {
        if term.effect == TermEffect::CareTo {
            let interim = term.kind == OrderKind::InterimCare;
            let status = if interim { CareStatus::InterimCareOrder } else { CareStatus::CareOrder };
            found.push(LookedAfter { status, authority: Some(term.person), from: term.from });
        }
    }
    found
}

/// Was nothing recorded, up to that day, about how the child is looked after?
pub(super) fn nothing_recorded(ask: Ask<'_>) -> bool {
    let status = |fact: &Fact| matches!(fact, Fact::LookedAfter { pupil, .. } if pupil == ask.pupil);
    !ask.reading.facts.iter().any(|stated| stated.from <= ask.day && status(stated.fact))
        && !ask
            .reading
            .terms
            .iter()
            .any(|term| term.pupil == ask.pupil && term.from <= ask.day && term.effect == TermEffect::CareTo)
}

/// Was a care order in force on that day that still is, or that the one in force followed at once (ORD-11)?
pub(super) fn of_the_order_in_force(ask: Ask<'_>, on: NaiveDate) -> bool {
    let mut orders: Vec<(NaiveDate, Option<NaiveDate>)> = Vec::new();
    for stated in &ask.reading.facts {
        if let Fact::LookedAfter { pupil, status: CareStatus::CareOrder | CareStatus::InterimCareOrder, .. } =
            stated.fact
            && pupil == ask.pupil
        {
            orders.push((stated.from, stated.until));
        }
    }
    for term in &ask.reading.terms {
        if term.pupil == ask.pupil && term.effect == TermEffect::CareTo {
            orders.push((term.from, term.until));
        }
    }
    let now =
        |order: &&(NaiveDate, Option<NaiveDate>)| in_force(order.0, order.1, ask.day) && !superseded(ask, order.0);
    orders.iter().filter(now).any(|(began, _)| {
        let followed = |then: &(NaiveDate, Option<NaiveDate>)| {
            in_force(then.0, then.1, on) && then.1.is_none_or(|until| *began <= until)
        };
        *began <= on || orders.iter().any(followed)
    })
}

/// The same, without what an adoption ended.
pub(super) fn statuses(ask: Ask<'_>) -> Vec<CareStatus> {
    let still = |care: &LookedAfter<'_>| !superseded(ask, care.from);
    looked_after(ask).into_iter().filter(still).map(|care| care.status).collect()
}

/// Is the child under a care or interim care order (ORD-11)?
pub(super) fn under_order(ask: Ask<'_>) -> Known {
    let care = statuses(ask);
    if care.contains(&CareStatus::CareOrder) || care.contains(&CareStatus::InterimCareOrder) {
        Known::Yes
    } else if care.contains(&CareStatus::Unknown) {
        Known::Unknown
    } else {
        Known::No
    }
}

/// Is the adult the authority, or does the adult speak for it (VOC-14, VOC-15)?
pub(super) fn speaks(ask: Ask<'_>) -> Known {
    if is_body(ask) {
        return Known::Yes;
    }
    let mut records = Vec::new();
    for stated in ask.reading.on(ask.day) {
        if let Fact::SpeaksForAuthority { pupil, person, says } = stated.fact
            && (pupil, person) == (ask.pupil, ask.person)
        {
            records.push((Evidence::Assertion, stated.from, *says));
        }
    }
    said(&records)
}
