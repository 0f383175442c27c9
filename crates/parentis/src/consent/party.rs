//! Who has a part in a consent, where each stands by what they said, and with what right.

use super::notes::Record;
use super::purpose::Special;
use super::words::{
    ConsentForm, ConsentKind, ConsentSays, ExceptionGround, FormNeeded, Givers, HowMany, PartyState, PurposeChange,
};
use super::{Columns, ConsentDetails};
use crate::decision::{Outcome, Reason, Verdict, Weight};
use crate::fact::TermEffect;
use crate::roles::Known;
use crate::roles::matrix::{Column, MatrixRow, cell};
use crate::roles::matter::{Act, Details, Matter};
use crate::rules::RuleId;
use crate::school::{
    Answered, AskedOf, ConsentFile, Dated, EntryIx, Inner, Line, NO_ENTRY, NOBODY, PairFile, THE_PUPIL, Term,
};
use crate::time::school_year;
use crate::words::{CareStatus, OrderKind, RestrictionScope, Says};
use chrono::NaiveDate;

/// What is asked about, with ids made numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asking<'a> {
    pub(crate) inner: &'a Inner,
    pub(crate) line: Line,
    pub(crate) purpose: u32,
    /// The child, or nobody's number.
    pub(crate) pupil: u32,
    /// The adult who decides for themselves, if the purpose is of that kind.
    pub(crate) person: Option<u32>,
    /// Which one of several; a number that nothing has, where no fact names it.
    pub(crate) item: Option<u32>,
    pub(crate) details: ConsentDetails,
    pub(crate) as_of: NaiveDate,
}

impl Asking<'_> {
    pub(crate) const fn columns(&self) -> &Columns {
        &self.line.columns
    }

    pub(crate) fn special(&self) -> Special {
        self.line.built_in.map_or(Special::Nothing, |purpose| purpose.special)
    }

    /// The rule that the purpose mainly rests on.
    pub(crate) fn rule(&self) -> RuleId {
        let outside = self.columns().kind == Some(ConsentKind::DataProtection);
        match self.line.built_in {
            // Outside the Act nothing rests on it (CON-BIO-9).
            Some(purpose) if purpose.special == Special::Biometrics && outside => RuleId::CON_BIO_9,
            Some(purpose) => purpose.rule,
            None => RuleId::CON_GEN_1,
        }
    }
}

/// Where a party stands by what they said.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Own {
    pub(crate) state: PartyState,
    /// The day of what they said.
    pub(crate) said: Option<NaiveDate>,
    pub(crate) until: Option<NaiveDate>,
    pub(crate) form: ConsentForm,
    pub(crate) entry: EntryIx,
    /// Said yes at some time, if not so any more or not so that it counts.
    pub(crate) ever_yes: bool,
}

impl Own {
    const NOTHING: Self = Self {
        state: PartyState::NotAsked,
        said: None,
        until: None,
        form: ConsentForm::Unknown,
        entry: NO_ENTRY,
        ever_yes: false,
    };

    fn of(answer: &Answered, state: PartyState) -> Self {
        Self {
            state,
            said: Some(answer.said),
            until: answer.span.until(),
            form: answer.form,
            entry: answer.entry,
            ever_yes: false,
        }
    }

    /// A no: refused or objected.
    pub(crate) const fn is_no(&self) -> bool {
        matches!(self.state, PartyState::Refused | PartyState::Objected)
    }

    pub(crate) fn is(&self, state: PartyState) -> bool {
        self.state == state
    }

    pub(crate) const fn has_answered(&self) -> bool {
        !matches!(self.state, PartyState::NotAsked | PartyState::Asked)
    }
}

/// Does the form do for a yes?
pub(crate) const fn form_does(needed: FormNeeded, form: ConsentForm) -> bool {
    use ConsentForm::{ClinicianRecord, Email, Note, RecordedCall, Written};
    match needed {
        FormNeeded::None_ => true,
        FormNeeded::Recorded => matches!(form, Written | Email | RecordedCall | Note | ClinicianRecord),
        FormNeeded::Explicit => matches!(form, Written | Email | RecordedCall | ClinicianRecord),
        FormNeeded::Written => matches!(form, Written),
        FormNeeded::Clinician => matches!(form, Written | Email | RecordedCall | ClinicianRecord),
    }
}

/// Where a party stands at the end of the day: what they said last, of what is on record by then.
pub(crate) fn own(r: &mut Record<'_>, ask: &Asking<'_>, file: &ConsentFile, person: &dyn Fn(u32) -> bool) -> Own {
    let (mut no, mut back): (Option<&Answered>, Option<&Answered>) = (None, None);
    let (mut good, mut expired): (Option<&Answered>, Option<&Answered>) = (None, None);
    let mut bad: Option<(&Answered, PartyState)> = None;
    let mut ever_yes = false;
    for answer in file.answers.iter().filter(|answer| person(answer.person) && concerns(answer, ask)) {
        r.horizon.boundary(answer.said);
        r.horizon.span(answer.span);
        if answer.said > ask.as_of || answer.span.from() > ask.as_of || of_another_year(r, ask, answer) {
            continue;
        }
        let over = !answer.span.holds(ask.as_of);
        match answer.says {
            // What does not count as a yes takes no no back either.
            ConsentSays::Given | ConsentSays::Reconfirmed => {
                ever_yes = true;
                if let Some(state) = counts_not(r, ask, file, answer) {
                    (bad, expired) = if over { (bad, expired) } else { (Some((answer, state)), None) };
                } else if over || outdated(r, ask, answer) {
                    (no, back, bad, expired) = (None, None, None, Some(answer));
                } else {
                    (no, back, good) = (None, None, Some(answer));
                }
            }
            // Once the child is on its way there is nothing left to object to, or to take back (CON-TRIP-5, CON-TRIP-8).
            ConsentSays::Refused | ConsentSays::Objected | ConsentSays::Withdrawn
                if departed(r, ask, file, answer.said) => {}
            ConsentSays::Refused | ConsentSays::Objected => {
                (good, bad, expired, back) = (None, None, None, None);
                no = (!over).then_some(answer);
            }
            ConsentSays::Withdrawn => {
                // It takes back what was said last; where nothing is on record, a yes of which nobody kept the record.
                if no.take().is_none() {
                    back = Some(answer);
                }
                (good, bad, expired) = (None, None, None);
            }
        }
    }
    let said = |answer: Option<&Answered>, state| answer.map(|answer| Own::of(answer, state));
    let refused = no.map_or(PartyState::Refused, |no| {
        if no.says == ConsentSays::Objected { PartyState::Objected } else { PartyState::Refused }
    });
    let found = said(no, refused)
        .or_else(|| said(good, PartyState::Given))
        .or_else(|| said(back, PartyState::Withdrawn))
        .or_else(|| bad.map(|(answer, state)| Own::of(answer, state)))
        .or_else(|| said(expired, PartyState::Expired));
    let own = found.unwrap_or_else(|| {
        let asked = file.asked.iter().find(|asked| {
            let concerns = asked.what.item.is_none() || asked.what.item == ask.item;
            r.horizon.boundary(asked.span.from());
            person(asked.what.person) && concerns && asked.span.from() <= ask.as_of
        });
        asked.map_or(Own::NOTHING, |asked| Own {
            state: PartyState::Asked,
            said: Some(asked.span.from()),
            entry: asked.entry,
            ..Own::NOTHING
        })
    });
    Own { ever_yes, ..own }
}

/// Of the measurement programme a request is for the school year in which it was made (CT-10).
fn of_another_year(r: &mut Record<'_>, ask: &Asking<'_>, answer: &Answered) -> bool {
    if ask.special() != Special::Measurement {
        return false;
    }
    let next = NaiveDate::from_ymd_opt(school_year(answer.said).saturating_add(1), 9, 1);
    next.is_some_and(|day| {
        r.horizon.boundary(day);
        day <= ask.as_of
    })
}

/// Had the trip begun before that day?
fn departed(r: &mut Record<'_>, ask: &Asking<'_>, file: &ConsentFile, said: NaiveDate) -> bool {
    if !matches!(ask.special(), Special::Trip | Special::Abroad) {
        return false;
    }
    let mut so = false;
    for made in file.uses.iter().filter(|made| made.what.0 == ask.item) {
        r.horizon.boundary(made.span.from());
        so |= made.span.from() < said && made.span.from() <= ask.as_of;
    }
    let rule = if said <= ask.as_of { RuleId::CON_TRIP_8 } else { return false };
    so && r.rule(rule)
}

/// Is the answer about what is asked? One to the whole is about each of several; of a yes it is seen later how far.
fn concerns(answer: &Answered, ask: &Asking<'_>) -> bool {
    answer.item == ask.item || answer.item.is_none()
}

/// Did something happen since, after which a yes to this purpose counts no more? In biometrics a new system (CT-11).
fn outdated(r: &mut Record<'_>, ask: &Asking<'_>, answer: &Answered) -> bool {
    if ask.special() != Special::Biometrics {
        return false;
    }
    let mut is = false;
    for changed in &ask.inner.purpose_changes {
        if changed.what.purpose == ask.purpose && changed.what.change == PurposeChange::System {
            r.horizon.boundary(changed.span.from());
            is |= answer.said < changed.span.from() && changed.span.from() <= ask.as_of;
        }
    }
    is
}

/// Why a yes that is in force does not count.
fn counts_not(r: &mut Record<'_>, ask: &Asking<'_>, file: &ConsentFile, answer: &Answered) -> Option<PartyState> {
    let c = ask.columns();
    let form = needed_form(r, ask);
    let to_the_whole = answer.item.is_none() && ask.item.is_some();
    // One tick for several purposes, or one word for several things that are each asked about.
    if (answer.bundled || (to_the_whole && c.each)) && r.rule(RuleId::CON_GEN_3) {
        Some(PartyState::Bundled)
    } else if to_the_whole && ask.special() == Special::Trip && !told_of(r, ask, file, answer.person) {
        Some(PartyState::NotAsked)
    } else if !form_does(form, answer.form) {
        Some(PartyState::WrongForm)
    } else {
        None
    }
}

/// Was the party told of this visit (CON-TRIP-2)?
fn told_of(r: &mut Record<'_>, ask: &Asking<'_>, file: &ConsentFile, person: u32) -> bool {
    file.asked.iter().any(|asked| {
        r.horizon.boundary(asked.span.from());
        asked.what.person == person && asked.what.item == ask.item && asked.span.from() <= ask.as_of
    })
}

/// The form that a yes needs: explicit for a special category that rests on data-protection consent (CON-GEN-8).
pub(crate) fn needed_form(r: &mut Record<'_>, ask: &Asking<'_>) -> FormNeeded {
    let c = ask.columns();
    let explicit = c.special_category && c.kind == Some(ConsentKind::DataProtection);
    if explicit && c.form == FormNeeded::Recorded && r.rule(RuleId::CON_GEN_8) { FormNeeded::Explicit } else { c.form }
}

/// An adult with a part in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Party {
    pub(crate) person: u32,
    pub(crate) own: Own,
    /// May they give it?
    pub(crate) standing: Known,
    /// Where every one has to: is this one of them, whether they may give it now or not?
    pub(crate) required: Known,
    /// Does a no of theirs count? Wider than the other for trips (CHO-6).
    pub(crate) no_counts: Known,
    /// Lives elsewhere and has to be asked as well (CON-TRIP-4).
    pub(crate) must: Known,
    /// An order lets them decide (ORD-7).
    pub(crate) by_order: Known,
    /// An order covers a journey of this length without the others, or the authority decides (CON-TRIP-6).
    pub(crate) covers: Known,
    /// The authority under a care order.
    pub(crate) authority: bool,
    /// Was told, by a notice in writing or by having answered (CON-BIO-1).
    pub(crate) told: bool,
    pub(crate) excepted: Option<(ExceptionGround, EntryIx)>,
    /// Looks after the child, or is the body that does: stands in where no parent of the Act can be notified (PAR-13).
    pub(crate) looks_after: Known,
}

/// How many parties are kept without allocating.
const FEW: usize = 6;

/// Those who have a part in it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parties {
    few: [Option<Party>; FEW],
    more: Vec<Party>,
}

impl Parties {
    fn push(&mut self, party: Party) {
        match self.few.iter_mut().find(|place| place.is_none()) {
            Some(place) => *place = Some(party),
            None => self.more.push(party),
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Party> {
        self.few.iter().flatten().chain(&self.more)
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Party> {
        self.few.iter_mut().flatten().chain(&mut self.more)
    }
}

/// The longest journey that a "lives with" order covers: less than any month (CON-TRIP-6).
const ONE_MONTH: u32 = 28;
/// The longest that special guardianship covers: less than any three months.
const THREE_MONTHS: u32 = 89;

impl crate::School {
    /// Where the pupil stands, and every adult who has a part in it.
    pub(crate) fn parties(&self, r: &mut Record<'_>, ask: &Asking<'_>, file: &ConsentFile) -> (Own, Parties) {
        let pairs = ask.inner.pairs_of(ask.pupil);
        let in_person = |person: u32| {
            person == THE_PUPIL || pairs.iter().any(|pair| pair.person == person && pair.is_pupil(ask.as_of))
        };
        let own_account = ask.columns().givers == Givers::TheAdult && ask.pupil == NOBODY;
        let pupil = if own_account { Own::NOTHING } else { own(r, ask, file, &in_person) };
        file.answers.iter().for_each(|answer| r.horizon.boundary(answer.said));
        let mut parties = Parties::default();
        if let Some(person) = ask.person {
            let mut adult = party(r, ask, file, person, None);
            self.standing_of_party(r, ask, &mut adult);
            parties.push(adult);
            return (pupil, parties);
        }
        if ask.columns().givers == Givers::TheAdult {
            return (pupil, parties);
        }
        // Whoever said nothing makes no difference where one yes is enough, and is shown in the full answer alone.
        let everybody = rests_on_everybody(ask, pairs);
        let shown = everybody || r.told.is_some();
        for pair in pairs {
            let answered = file.answers.iter().any(|answer| answer.person == pair.person && answer.said <= ask.as_of);
            if (answered || (shown && pair.known_on(ask.as_of))) && !in_person(pair.person) {
                parties.push(party(r, ask, file, pair.person, Some(pair)));
            }
            if shown {
                pair.boundaries(&mut r.horizon);
            }
        }
        let known = |person: u32| pairs.binary_search_by_key(&person, |pair| pair.person).is_ok();
        let mut seen = THE_PUPIL;
        for answer in &file.answers {
            // Who answered and is not known to the pupil otherwise.
            if answer.person != seen && answer.said <= ask.as_of && !in_person(answer.person) && !known(answer.person) {
                seen = answer.person;
                if !parties.iter().any(|party| party.person == seen) {
                    parties.push(party(r, ask, file, seen, None));
                }
            }
        }
        self.settle_standing(r, ask, everybody, &mut parties);
        (pupil, parties)
    }

    /// With what right each answers. Where it rests on one yes and nobody said otherwise, the first that counts is enough,
    /// and the others' right is looked at for the full answer alone.
    fn settle_standing(&self, r: &mut Record<'_>, ask: &Asking<'_>, everybody: bool, parties: &mut Parties) {
        let against = |party: &Party| party.own.is_no() || party.own.is(PartyState::Withdrawn);
        let each = everybody || parties.iter().any(against);
        let full = r.told.is_some();
        let mut enough = false;
        for party in parties.iter_mut() {
            let needed = everybody || (party.own.has_answered() && (each || !enough));
            if !needed && !full {
                continue;
            }
            self.standing_of_party(r, ask, party);
            enough |= party.own.is(PartyState::Given) && party.standing == Known::Yes;
        }
        if ask.columns().givers == Givers::BiometricsParent {
            stand_in(r, parties);
        }
    }

    fn standing_of_party(&self, r: &mut Record<'_>, ask: &Asking<'_>, party: &mut Party) {
        let c = ask.columns();
        let died = ask.inner.person_file(party.person).died.iter().any(|died| r.holds(died.span, ask.as_of));
        if died {
            return;
        }
        let says = |r: &mut Record<'_>, column: Column| {
            let matter = matter_in(ask, column);
            let verdict = self.verdict_at(matter, ask.pupil, party.person, ask.as_of, r.muted());
            verdict.holds_until.into_iter().for_each(|day| r.horizon.boundary(day));
            verdict
        };
        let known = |outcome: Outcome| match outcome {
            Outcome::Must | Outcome::May => Known::Yes,
            Outcome::MustNot => Known::No,
            Outcome::NeedsCheck => Known::Unknown,
        };
        let column = match c.givers {
            Givers::ResponsibilityHolder => Column::Consent,
            Givers::ParentOrCarer | Givers::Parent => Column::Permission,
            Givers::BiometricsParent => {
                let found = self.bio_parent(ask.pupil, party.person, ask.as_of, r.muted());
                found.holds_until.into_iter().for_each(|day| r.horizon.boundary(day));
                (party.standing, party.no_counts, party.required) = (found.is, found.is, found.is);
                // Whom an order bars from any step takes none by saying yes; a no is heard all the same (PR-22a).
                party.standing = party.standing.and(steps_left(r, ask, party.person));
                party.looks_after = found.looks_after;
                return;
            }
            Givers::Nobody => {
                // Nobody is asked; whose objection is weighed is settled by who is a parent.
                party.no_counts = known(says(r, Column::Permission).outcome);
                return;
            }
            Givers::TheAdult => {
                (party.standing, party.no_counts) = (Known::Yes, Known::Yes);
                return;
            }
            Givers::Pupil => return,
        };
        let verdict = says(r, column);
        party.standing = known(verdict.outcome);
        party.by_order = match verdict.outcome {
            Outcome::Must if verdict.rules.contains(RuleId::ORD_7) => Known::Yes,
            Outcome::NeedsCheck if verdict.rules.contains(RuleId::ORD_7) => Known::Unknown,
            Outcome::Must | Outcome::May | Outcome::MustNot | Outcome::NeedsCheck => Known::No,
        };
        let on = |rule: RuleId| verdict.rules.contains(rule);
        match c.givers {
            // A carer within delegation, for a child who is looked after (DEL-1, CON-MED-9, CON-PHO-8).
            Givers::ResponsibilityHolder if on(RuleId::MX_B9_PRC) || on(RuleId::MX_B13_PRC) => {
                if c.act != Act::ChangeName {
                    party.standing = party.standing.or(known(says(r, Column::Permission).outcome));
                }
            }
            // Of one with neither responsibility nor care an objection is heard, and no yes is enough (CON-TRIP-3, CON-MED-4).
            Givers::ParentOrCarer if on(RuleId::MX_B3_CON) => {
                let heard = party.standing;
                let another = MatrixRow::ALL.iter().any(|row| {
                    let rule = cell(*row, Column::Permission).1;
                    rule != RuleId::MX_B3_CON && on(rule)
                });
                party.standing = if another { party.standing.and(Known::Unknown) } else { Known::No };
                let trip = ask.special() == Special::Trip;
                party.no_counts = if trip { heard } else { party.standing };
                party.must = has_to_be_asked(ask, party.person, &verdict);
                party.required = party.standing;
                return;
            }
            // A carer is a parent by care, and is heard whatever the plan leaves to them (CHO-6).
            Givers::ParentOrCarer
                if ask.special() == Special::Trip && (on(RuleId::MX_B9_CON) || on(RuleId::MX_B13_CON)) =>
            {
                let bars = barred(r, ask, party.person);
                party.no_counts = if bars { party.standing } else { Known::Yes };
                (party.required, party.must) = (party.standing, Known::No);
                return;
            }
            // The special guardian decides in most; whether in this too, the sheet does not say (PR-11).
            Givers::Parent if on(RuleId::MX_B7_CON) => party.standing = party.standing.or(Known::Unknown),
            Givers::ResponsibilityHolder
            | Givers::ParentOrCarer
            | Givers::Parent
            | Givers::Nobody
            | Givers::BiometricsParent
            | Givers::TheAdult
            | Givers::Pupil => {}
        }
        party.no_counts = party.standing;
        party.required = party.standing;
        party.must = has_to_be_asked(ask, party.person, &verdict);
        let everyone = c.needed == HowMany::All && c.givers == Givers::ResponsibilityHolder;
        if everyone {
            let found = self.bio_parent(ask.pupil, party.person, ask.as_of, r.muted());
            found.holds_until.into_iter().for_each(|day| r.horizon.boundary(day));
            // Whoever holds responsibility has to agree, and an order that bars them does not make it any easier.
            party.required = party.required.or(found.holds);
            // Special guardianship does not exclude a parent where the law wants everyone (PR-11).
            let long = ask.details.days_abroad.is_some_and(|days| days > THREE_MONTHS);
            if on(RuleId::MX_B7_PRC) && (c.act == Act::ChangeName || long) && !barred(r, ask, party.person) {
                party.standing = found.holds;
            }
            party.no_counts = party.standing.or(found.holds);
        }
        if ask.special() == Special::Abroad && party.own.is_no() && party.no_counts != Known::Yes {
            // A parent without responsibility who objects before departure is heard as well (CHO-6).
            party.no_counts = known(says(r, Column::Permission).outcome).or(party.no_counts);
        }
    }
}

/// Lives elsewhere, and has to be asked about this trip as well: because its effect is long-term and significant, or because
/// they asked to be asked in every case (CON-TRIP-4). Not settled of one who perhaps lives elsewhere.
fn has_to_be_asked(ask: &Asking<'_>, person: u32, verdict: &Verdict) -> Known {
    let asked = |pair: &PairFile| {
        pair.requested.iter().any(|asked| asked.what == Column::Permission && asked.span.holds(ask.as_of))
    };
    let wanted = ask.details.significant == Says::Yes || ask.inner.pair(ask.pupil, person).is_some_and(asked);
    let elsewhere = [MatrixRow::B2, MatrixRow::B3];
    // B5 and B14 stand beside B1 or B2 and are none of their own.
    let beside = [MatrixRow::B5, MatrixRow::B14];
    let on = |row: MatrixRow| verdict.rules.contains(cell(row, Column::Permission).1);
    if ask.special() != Special::Trip || !wanted || verdict.outcome == Outcome::MustNot {
        return Known::No;
    }
    if !elsewhere.into_iter().any(on) {
        return Known::No;
    }
    let another = MatrixRow::ALL.iter().any(|row| !elsewhere.contains(row) && !beside.contains(row) && on(*row));
    if another { Known::Unknown } else { Known::Yes }
}

/// Does every order leave this adult the steps of responsibility? Not settled of one whose terms somebody has to read.
fn steps_left(r: &mut Record<'_>, ask: &Asking<'_>, person: u32) -> Known {
    let Some(pair) = ask.inner.pair(ask.pupil, person) else { return Known::Yes };
    let mut left = Known::Yes;
    for term in &pair.terms {
        let any_step = term.what.effect == TermEffect::Bars { scope: RestrictionScope::AnyPrStep };
        let barred = any_step || term.what.kind == OrderKind::OffenderProhibitedSteps;
        let open = term.what.effect == TermEffect::Unclear;
        if (barred || open) && r.holds(term.span, ask.as_of) {
            left = left.and(if barred { Known::No } else { Known::Unknown });
        }
    }
    left
}

/// Does an order bar this adult from the step?
fn barred(r: &mut Record<'_>, ask: &Asking<'_>, person: u32) -> bool {
    let Some(pair) = ask.inner.pair(ask.pupil, person) else { return false };
    pair.terms.iter().any(|term| {
        let bars = matches!(term.what.effect, TermEffect::Bars { .. } | TermEffect::Unclear);
        bars && r.holds(term.span, ask.as_of)
    })
}

/// Does the answer rest on everybody: because each has to give it or to be notified, because somebody has to be asked as
/// well, or because an order may let one decide?
fn rests_on_everybody(ask: &Asking<'_>, pairs: &[PairFile]) -> bool {
    let c = ask.columns();
    let trip = matches!(ask.special(), Special::Trip | Special::Abroad);
    let of_pair = |pair: &PairFile| {
        let requires = |term: &Dated<Term>| matches!(term.what.effect, TermEffect::Requires { .. });
        (trip && pair.requested.iter().any(|requested| requested.what == Column::Permission))
            || pair.terms.iter().any(requires)
    };
    c.needed == HowMany::All
        || c.givers == Givers::BiometricsParent
        || (trip && ask.details.significant == Says::Yes)
        || pairs.iter().any(of_pair)
}

/// One adult, by what they said and were told.
fn party(r: &mut Record<'_>, ask: &Asking<'_>, file: &ConsentFile, person: u32, pair: Option<&PairFile>) -> Party {
    let own = own(r, ask, file, &|other| other == person);
    let excepted = file.excepted.iter().find(|excepted| excepted.what.0 == person && r.holds(excepted.span, ask.as_of));
    let mut noticed = false;
    let of_this = |asked: &&Dated<AskedOf>| {
        let concerns = asked.what.item.is_none() || asked.what.item == ask.item;
        asked.what.person == person && asked.what.form.in_writing() && concerns
    };
    for asked in file.asked.iter().filter(of_this) {
        r.horizon.boundary(asked.span.from());
        noticed |= asked.span.from() <= ask.as_of;
    }
    let covers =
        if ask.special() == Special::Abroad { pair.map_or(Known::No, |pair| covers(r, ask, pair)) } else { Known::No };
    Party {
        person,
        own,
        standing: Known::No,
        required: Known::No,
        no_counts: Known::No,
        must: Known::No,
        by_order: Known::No,
        covers,
        authority: pair.is_some_and(|pair| is_authority(r, ask, pair)),
        told: noticed || own.has_answered(),
        excepted: excepted.map(|excepted| (excepted.what.1, excepted.entry)),
        looks_after: Known::No,
    }
}

/// Where no parent of the biometrics Act can be notified, because there is none or a ground is on record for each, whoever
/// looks after the child stands in: each is told, one has to say yes, and none no (PAR-13). A parent's objection still
/// counts.
fn stand_in(r: &mut Record<'_>, parties: &mut Parties) {
    let none = parties.iter().all(|party| party.standing == Known::No || party.excepted.is_some());
    let any = parties.iter().any(|party| party.looks_after != Known::No && party.excepted.is_none());
    if !none || !any || !r.say(RuleId::PAR_13, Weight::Context, NO_ENTRY, |_| Reason::OthersStandIn) {
        return;
    }
    for party in parties.iter_mut() {
        if party.excepted.is_none() {
            (party.standing, party.no_counts) = (party.looks_after, party.looks_after);
            party.required = party.looks_after;
        }
    }
}

/// What of the rights matrix settles who may give it.
pub(crate) fn matter_in(ask: &Asking<'_>, column: Column) -> Matter {
    let details = Details { act: Some(ask.columns().act), significant: ask.details.significant, ..Details::default() };
    Matter { details, ..Matter::of(column) }
}

/// The same, in the column of those who may give it.
pub(crate) fn matter_of(ask: &Asking<'_>) -> Matter {
    let holder = ask.columns().givers == Givers::ResponsibilityHolder;
    matter_in(ask, if holder { Column::Consent } else { Column::Permission })
}

/// Does an order let this adult take the child out of the country for so long, or is this the authority under a care order,
/// whose decision it is (CON-TRIP-6)? Not settled where nobody says for how long.
fn covers(r: &mut Record<'_>, ask: &Asking<'_>, pair: &PairFile) -> Known {
    let days = ask.details.days_abroad;
    let mut covers = Known::No;
    for term in &pair.terms {
        let longest = match term.what.effect {
            TermEffect::LivesWith => ONE_MONTH,
            TermEffect::SpecialGuardian => THREE_MONTHS,
            TermEffect::Bars { .. }
            | TermEffect::Requires { .. }
            | TermEffect::Unclear
            | TermEffect::SpendsTimeWith
            | TermEffect::ProtectedBy
            | TermEffect::Adopts
            | TermEffect::ParentByOrder
            | TermEffect::RemainsParent
            | TermEffect::CareTo
            | TermEffect::MayPlace
            | TermEffect::EndsResponsibility => continue,
        };
        if r.holds(term.span, ask.as_of) {
            covers = covers.or(days.map_or(Known::Unknown, |days| Known::from_bool(days <= longest)));
        }
    }
    if is_authority(r, ask, pair) { Known::Yes } else { covers }
}

/// Is this the authority under a care order?
fn is_authority(r: &mut Record<'_>, ask: &Asking<'_>, pair: &PairFile) -> bool {
    let file = ask.inner.pupil_files.get(ask.pupil as usize);
    file.into_iter().flat_map(|file| &file.care).any(|care| {
        let order = matches!(care.what.0, CareStatus::CareOrder | CareStatus::InterimCareOrder);
        order && care.what.1 == Some(pair.person) && r.holds(care.span, ask.as_of)
    })
}
