//! Where a party stands by what they said: their answers in order, and what of them counts.

use super::notes::Record;
use super::party::Asking;
use super::purpose::Special;
use super::words::{ConsentForm, ConsentKind, ConsentSays, FormNeeded, PartyState, PurposeChange};
use crate::rules::RuleId;
use crate::school::{Answered, ConsentFile, EntryIx, NO_ENTRY};
use crate::time::school_year;
use chrono::NaiveDate;

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
    pub(super) const NOTHING: Self = Self {
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
