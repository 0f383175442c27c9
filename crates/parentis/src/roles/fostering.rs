//! Private fostering: whom the school must tell of it (PRV-1 to PRV-3).
//!
//! It gives the carer no authority and takes none (ROL-13). A child under 16, or under 18 if disabled, who is with somebody
//! other than a parent, a holder of responsibility or a close relative for 28 days or more, is privately fostered, and a
//! school that comes to know of it must tell the local authority.

use crate::decision::{Grade, Reason};
use crate::roles::Known;
use crate::roles::age::{self, Band};
use crate::roles::facts::{Facts, Pair};
use crate::roles::sink::Sink;
use crate::rules::RuleId;
use crate::school::NO_ENTRY;
use crate::time::Interval;
use crate::words::{PlacementKind, RelationshipKind};

/// The shortest stay that is private fostering, in days (PRV-1).
const SHORTEST: i64 = 28;

/// Says of a private arrangement whether the local authority must be told.
pub(crate) fn private<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &Facts) {
    for placed in &pair.between.record.placed {
        if placed.what != PlacementKind::PrivateFostering
            || pair.band == Band::Adult
            || !s.live(placed, pair.as_of)
            || short(placed.span)
        {
            continue;
        }
        if !s.list(Grade::Context, RuleId::PRV_1, NO_ENTRY, |_| None) {
            continue;
        }
        let close = close_relative(s, pair, facts);
        let parent = facts.legal.is == Known::Yes || facts.held.is == Known::Yes;
        // Whether the child is disabled is no fact of the journal: from 16 to 18 somebody has to say.
        let young = match age::sixteen(s, pair.file, pair.as_of) {
            Known::No => Known::Yes,
            Known::Yes | Known::Unknown => Known::Unknown,
        };
        if close == Known::Yes || parent {
            continue;
        }
        let settled = young == Known::Yes && close == Known::No;
        let reason = if settled { Reason::ChildPrivatelyFostered } else { Reason::PrivateFosteringUnsettled };
        s.note(RuleId::PRV_3, placed.entry, reason);
    }
}

/// Did it end, as is recorded, before it was private fostering?
fn short(span: Interval) -> bool {
    span.until().is_some_and(|until| until.signed_duration_since(span.from()).num_days() < SHORTEST)
}

/// Is the adult a close relative (PRV-2)? A great-aunt, a cousin and a parent's unmarried partner are none.
fn close_relative<S: Sink>(s: &mut S, pair: &Pair<'_>, facts: &Facts) -> Known {
    let mut close = if facts.not_said { Known::Unknown } else { Known::No };
    for kind in &pair.between.record.kinds {
        let named = matches!(
            kind.what,
            RelationshipKind::Grandparent
                | RelationshipKind::Sibling
                | RelationshipKind::AuntUncle
                | RelationshipKind::StepParent
        );
        if named && s.live(kind, pair.as_of) && s.list(Grade::Context, RuleId::PRV_2, kind.entry, |_| None) {
            close = Known::Yes;
        }
    }
    close
}
