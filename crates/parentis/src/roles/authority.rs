//! Who may say that an adult may: the letter `a` of section 5, and a `?` answered by whoever decides it.
//!
//! A person with responsibility or care may arrange for another to meet part of it (PR-22b), and nobody can give more
//! than they have: the giver's own answer for the same thing has to be a yes.

use crate::decision::{Condition, MissingFact};
use crate::fact::TermEffect;
use crate::roles::Known;
use crate::roles::age::{self, Band};
use crate::roles::evaluate::{Asked, Case, evaluate};
use crate::roles::facts::{Facts, Pair, Whom, facts, said, superseded};
use crate::roles::matrix::{Column, MatrixRow};
use crate::roles::matter::Topic;
use crate::roles::sink::{Sink, Small};
use crate::school::{Dated, EntryIx, NO_ENTRY, PairFile, PersonFile, PupilFile};
use crate::words::{CareStatus, OrderKind, RestrictionScope};
use chrono::NaiveDate;

/// What was found: whether somebody who may, said so; unknown if it is not settled whether they may.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    pub(crate) said: Known,
    pub(crate) entry: EntryIx,
}

const NOBODY_SAID: Word = Word { said: Known::No, entry: NO_ENTRY };

/// Goes through what was said for this adult in this column, this day of the week.
fn look<S: Sink>(s: &mut S, ask: &Asked<'_>, mut good: impl FnMut(&mut S, u32) -> Known) -> Word {
    let pair = &ask.pair;
    let mut found = NOBODY_SAID;
    if ask.matter.topic != Topic::OfColumn {
        return found; // Nobody can have said so: a word is about a column.
    }
    for authority in &pair.between.record.authorised {
        let what = authority.what;
        if what.column != ask.matter.column || what.by == pair.between.person || !s.live(authority, pair.as_of) {
            continue;
        }
        if !what.weekdays.is_every_day() {
            pair.as_of.succ_opt().into_iter().for_each(|day| s.horizon().boundary(day));
        }
        if !what.weekdays.holds(pair.as_of)
            || ask.inner.person_file(what.by).died.iter().any(|died| s.live(died, pair.as_of))
        {
            continue;
        }
        let known = good(s, what.by);
        if found.said == Known::No || known == Known::Yes {
            found = Word { said: known, entry: if known == Known::No { found.entry } else { authority.entry } };
        }
        if known == Known::Yes {
            break;
        }
    }
    found
}

/// Did a person with responsibility or care say so (the letter `a`, note 8)?
pub(crate) fn by_responsible<S: Sink>(s: &mut S, ask: &Asked<'_>) -> Word {
    if ask.of_a_giver || ask.pair.between.record.authorised.is_empty() {
        return NOBODY_SAID;
    }
    look(s, ask, |s, by| giver(s, ask, by))
}

/// Does this giver hold responsibility or care, and may they themselves?
fn giver<S: Sink>(s: &mut S, ask: &Asked<'_>, by: u32) -> Known {
    let inner = ask.inner;
    let Pair { file, as_of, between, .. } = ask.pair;
    let own = inner.pair(between.pupil, by).unwrap_or(&inner.no_pair);
    let person = inner.person_file(by);
    let mut small = s.fresh(as_of);
    let known = holds(&mut small, file, own, person, as_of);
    s.take_over(&small);
    if known != Known::Yes {
        return known;
    }
    known.and(themselves(s, ask, by)).and(no_bar_of_steps(s, own, as_of))
}

/// May the giver themselves? Nobody gives more than they have; what they have in a certain form only, somebody has to
/// look at. A plain yes is needed, and less settles nothing.
fn themselves<S: Sink>(s: &mut S, ask: &Asked<'_>, by: u32) -> Known {
    let inner = ask.inner;
    let Pair { file, as_of, between, .. } = ask.pair;
    let pair = inner.pair(between.pupil, by).unwrap_or(&inner.no_pair);
    let person = inner.person_file(by);
    let (to_pupil, of_a_giver, request) = (false, true, None);
    let case = Case { inner, matter: ask.matter, file, pair, person, as_of, to_pupil, of_a_giver, request };
    let mut small = s.fresh(as_of);
    let outcome = evaluate(&mut small, &case).0;
    s.take_over(&small);
    // That addresses are left out, and an appointment of one's own, take nothing from what is had.
    let forms =
        [Condition::WhereaboutsLeftOut, Condition::WithoutTheChild, Condition::ByTelephoneOrVideo, Condition::ByPost];
    let plain = ask.matter.column == Column::Collect || !forms.iter().any(|form| small.conditions.contains(*form));
    if plain && outcome.permits() { Known::Yes } else { Known::Unknown }
}

/// Arranging for another to meet part of one's responsibility is a step of it (PR-22a, PR-22b): an order of s.10A accepts
/// none (ORD-13), and one that bars every step, or whose words somebody has to read, leaves it open.
fn no_bar_of_steps<S: Sink>(s: &mut S, own: &PairFile, as_of: NaiveDate) -> Known {
    let mut known = Known::Yes;
    for term in &own.record.terms {
        if matches!(term.what.kind, OrderKind::Occupation | OrderKind::NoApplications) {
            continue; // ORD-9, ORD-10.
        }
        let offender = term.what.kind == OrderKind::OffenderProhibitedSteps;
        let steps =
            matches!(term.what.effect, TermEffect::Bars { scope: RestrictionScope::AnyPrStep } | TermEffect::Unclear);
        if (offender || steps) && s.live(term, as_of) {
            known = if offender { Known::No } else { known.and(Known::Unknown) };
        }
    }
    known
}

/// Does the adult hold responsibility or care, in both ages that the records may leave open?
fn holds(small: &mut Small, file: &PupilFile, between: &PairFile, person: &PersonFile, as_of: NaiveDate) -> Known {
    let mut holds: Option<Known> = None;
    for (band, not) in [(Band::Child, Known::Yes), (Band::Adult, Known::No)] {
        if age::adult(small, file, as_of) == not {
            continue;
        }
        let pair = Pair { file, between, person, as_of, band };
        for known in holds_or_cares(small, &pair) {
            holds = Some(holds.map_or(known, |so| if so == known { so } else { Known::Unknown }));
        }
    }
    holds.unwrap_or(Known::Unknown)
}

/// Does the adult hold responsibility, or have the care of the child: in every case that is open?
fn holds_or_cares(small: &mut Small, pair: &Pair<'_>) -> Vec<Known> {
    use crate::decision::MissingFact::LegalParenthood;
    let found = facts(small, pair);
    if !found.legal.open {
        return in_rows(&found);
    }
    let mut all = Vec::new();
    for so in [true, false] {
        small.suppose.set(LegalParenthood, so);
        all.extend(in_rows(&facts(small, pair)));
    }
    small.suppose.unset(LegalParenthood);
    all
}

/// Row by row of those that are open: a row says by what it is chosen.
fn in_rows(facts: &Facts) -> Vec<Known> {
    // A parent with whom the child lives has the care of it (VOC-8).
    let cares = facts.lives.and(facts.looks_after.or(facts.legal.is));
    let certain = (facts.held.is == Known::Yes && facts.held.declared) || cares == Known::Yes;
    match facts.whom {
        Whom::Pupil => vec![Known::No],
        Whom::Contradicted => vec![Known::Unknown],
        Whom::Emergency | Whom::Agency => vec![facts.held.is],
        Whom::Adult => {
            let of_row = |row| match row {
                // A carer of a looked-after child acts within written authority, which is asked about (DEL-1).
                MatrixRow::B9 | MatrixRow::B13 => Known::Unknown,
                _ if certain => Known::Yes,
                _ if facts.held.is == Known::Yes => Known::Unknown,
                MatrixRow::B11 => cares,
                MatrixRow::B3 | MatrixRow::B17 | MatrixRow::B18 => Known::No,
                MatrixRow::B1
                | MatrixRow::B2
                | MatrixRow::B4
                | MatrixRow::B5
                | MatrixRow::B6
                | MatrixRow::B7
                | MatrixRow::B8
                | MatrixRow::B10
                | MatrixRow::B12
                | MatrixRow::B14
                | MatrixRow::B15
                | MatrixRow::B16
                | MatrixRow::B19
                | MatrixRow::B20
                | MatrixRow::B21
                | MatrixRow::B22 => Known::Yes,
            };
            facts.open.iter().map(of_row).collect()
        }
    }
}

/// Did the special guardian say so (row B7)?
pub(crate) fn by_special_guardian<S: Sink>(s: &mut S, ask: &Asked<'_>) -> Word {
    if ask.of_a_giver || ask.pair.between.record.authorised.is_empty() {
        return NOBODY_SAID;
    }
    let pair = ask.pair;
    look(s, ask, |s, by| {
        let guardian = |s: &mut S, dated: &Dated<u32>| {
            dated.what == by && s.live(dated, pair.as_of) && !superseded(s, &pair, dated.span.from())
        };
        if pair.file.special_guardians.iter().any(|dated| guardian(s, dated)) {
            themselves(s, ask, by)
        } else {
            Known::No
        }
    })
}

/// Did the authority that looks after the child say so, or who speaks for it (rows B9, B11 to B13, VOC-14)?
pub(crate) fn by_the_authority<S: Sink>(s: &mut S, ask: &Asked<'_>) -> Word {
    if ask.of_a_giver || ask.pair.between.record.authorised.is_empty() {
        return NOBODY_SAID;
    }
    let pair = ask.pair;
    look(s, ask, |s, by| {
        let authority = |s: &mut S, dated: &Dated<(CareStatus, Option<u32>)>| {
            dated.what.1 == Some(by) && s.live(dated, pair.as_of) && !superseded(s, &pair, dated.span.from())
        };
        let mut speaks = pair.file.care.iter().any(|dated| authority(s, dated));
        let own = ask.inner.pair(pair.between.pupil, by).unwrap_or(&ask.inner.no_pair);
        speaks |= said(s, &own.record.speaks, pair.as_of, MissingFact::SpeaksForAuthority) == Some(Known::Yes);
        if speaks { themselves(s, ask, by) } else { Known::No }
    })
}
