//! The letter `d` of section 5: what a carer of a looked-after child may decide, by the placement plan (DEL-1 to DEL-4).
//!
//! That the plan says so is law since 1 July 2013 (T-7); what bound before is not held here.

use crate::decision::{Grade, MissingFact, Reason};
use crate::roles::Known;
use crate::roles::care::{Statuses, placement_over, statuses};
use crate::roles::evaluate::Asked;
use crate::roles::facts::Pair;
use crate::roles::matrix::MatrixRow;
use crate::roles::matter::Act;
use crate::roles::sink::Sink;
use crate::rules::RuleId;
use crate::school::{EntryIx, NO_ENTRY};
use crate::words::{DelegatedBy, PlacementKind, Says};
use chrono::NaiveDate;

/// Whose authority counts (DEL-2): under a care order the authority's, under section 20 the parents'.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Giver {
    One(DelegatedBy),
    /// Whether under an order is not on record: only what both have given.
    Both,
    /// No care is on record.
    Neither,
}

/// What the plan says, as the finding for this row; `duty` is what it amounts to where it says yes.
pub(crate) fn delegated<S: Sink>(s: &mut S, ask: &Asked<'_>, row: MatrixRow, duty: Grade) -> Grade {
    let pair = &ask.pair;
    RuleId::T_7.rule().from.into_iter().for_each(|from| s.horizon().boundary(from));
    if !RuleId::T_7.rule().in_force(pair.as_of)
        && s.list(Grade::UnsettledBar, RuleId::T_7, NO_ENTRY, |_| Some(Reason::RuleNotYetInForce))
    {
        s.miss(MissingFact::EarlierRule);
        return Grade::UnsettledBar;
    }
    let accommodated = row == MatrixRow::B11;
    let unsaid = if accommodated { Grade::BarStanding } else { Grade::UnsettledBar };
    let (mut seen, mut silent) = (false, true);
    let giver = if accommodated { Giver::One(DelegatedBy::Parents) } else { giver(s, pair) };
    // By whom a yes was given, and by whom a no.
    let (mut yes, mut no) = (0_u8, 0_u8);
    let mut entry = NO_ENTRY;
    for dated in &pair.between.record.delegated {
        if !s.live(dated, pair.as_of) || dead(s, pair, dated.span.from()) {
            continue;
        }
        seen = true;
        let (act, says, by) = dated.what;
        if Some(act) != ask.matter.details.act || says == Says::Unknown {
            continue;
        }
        silent = false;
        let counts = match giver {
            Giver::One(right) => by == right,
            Giver::Both => true,
            Giver::Neither => false,
        };
        if counts {
            entry = dated.entry;
            let side = if says == Says::Yes { &mut yes } else { &mut no };
            *side |= 1 << by as u8;
        }
    }
    if !seen {
        return settle(s, unsaid, RuleId::DEL_1, NO_ENTRY, Reason::NoPlanSeen, MissingFact::Delegation);
    }
    let Some(act) = ask.matter.details.act else {
        return settle(s, Grade::UnsettledBar, RuleId::DEL_4, NO_ENTRY, Reason::PlanSilent, MissingFact::Act);
    };
    if silent {
        if act == Act::DayTrip && !accommodated && s.note(RuleId::DEL_3, NO_ENTRY, Reason::PlanSilent) {
            return Grade::Recommended;
        }
        return settle(s, unsaid, RuleId::DEL_3, NO_ENTRY, Reason::PlanSilent, MissingFact::Delegation);
    }
    let both = 1 << DelegatedBy::Authority as u8 | 1 << DelegatedBy::Parents as u8;
    let enough = |side: u8| if giver == Giver::Both { side == both } else { side != 0 };
    match (enough(yes) && no == 0, enough(no) && yes == 0) {
        (true, _) if s.note(RuleId::DEL_4, entry, Reason::Delegated) => duty,
        (_, true) => {
            s.list(Grade::BarStanding, RuleId::DEL_4, entry, |_| Some(Reason::NotDelegated));
            Grade::BarStanding
        }
        _ => settle(s, Grade::UnsettledBar, RuleId::DEL_2, entry, Reason::DelegatedByWhom, MissingFact::Delegation),
    }
}

fn settle<S: Sink>(
    s: &mut S,
    grade: Grade,
    rule: RuleId,
    entry: EntryIx,
    reason: Reason,
    missing: MissingFact,
) -> Grade {
    s.list(grade, rule, entry, |_| Some(reason));
    s.miss(missing);
    grade
}

fn giver<S: Sink>(s: &mut S, pair: &Pair<'_>) -> Giver {
    let Statuses { order, agreed, unsaid } = statuses(s, pair);
    match (order, agreed, unsaid) {
        (true, ..) => Giver::One(DelegatedBy::Authority),
        (false, true, _) => Giver::One(DelegatedBy::Parents),
        (false, false, true) => match s.supposed(MissingFact::CareStatus) {
            Some(true) => Giver::One(DelegatedBy::Authority),
            Some(false) => Giver::One(DelegatedBy::Parents),
            None => Giver::Both,
        },
        (false, false, false) => Giver::Neither,
    }
}

/// It dies with the placement in which it was given (DEL-4).
fn dead<S: Sink>(s: &mut S, pair: &Pair<'_>, given: NaiveDate) -> bool {
    let mut in_one = Known::Unknown;
    for placed in &pair.between.record.placed {
        let looked_after = matches!(placed.what, PlacementKind::FosterCare | PlacementKind::ChildrensHome);
        if !looked_after || !placed.span.holds(given) || !s.sees(placed.entry) {
            continue;
        }
        let goes_on = s.live(placed, pair.as_of) && !placement_over(s, pair, placed);
        in_one = if goes_on || in_one == Known::Yes { Known::Yes } else { Known::No };
    }
    in_one == Known::No
}
