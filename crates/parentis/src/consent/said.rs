//! Where a party stands by what they said: their answers in order, and what of them counts.

use super::notes::Record;
use super::party::Asking;
use super::purpose::Special;
use super::words::{ConsentForm, ConsentKind, ConsentSays, FormNeeded, PartyState, PurposeChange};
use crate::decision::{Reason, Weight};
use crate::rules::RuleId;
use crate::school::{Answered, AskedOf, ConsentFile, Dated, EntryIx, Inner, NO_ENTRY};
use crate::time::school_year;
use chrono::{Datelike, NaiveDate};

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
    /// Said something at some time, in words or in writing: whoever did, knew of it.
    pub(crate) spoke: bool,
}

impl Own {
    pub(super) const NOTHING: Self = Self {
        state: PartyState::NotAsked,
        said: None,
        until: None,
        form: ConsentForm::Unknown,
        entry: NO_ENTRY,
        ever_yes: false,
        spoke: false,
    };

    fn of(answer: &Answered, state: PartyState) -> Self {
        Self {
            state,
            said: Some(answer.said),
            until: answer.span.until(),
            form: answer.form,
            entry: answer.entry,
            ever_yes: false,
            spoke: false,
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
        FormNeeded::None_ => !matches!(form, ConsentForm::OptOutSilence | ConsentForm::PreTicked),
        FormNeeded::Recorded => matches!(form, Written | Email | RecordedCall | Note | ClinicianRecord),
        FormNeeded::Explicit => matches!(form, Written | Email | RecordedCall | ClinicianRecord),
        FormNeeded::Written => matches!(form, Written),
        FormNeeded::Clinician => matches!(form, Written | Email | RecordedCall | ClinicianRecord),
    }
}

/// Was it said by somebody, and not read out of silence, of a box ticked beforehand or of a form that nobody recorded?
const fn was_said(form: ConsentForm) -> bool {
    use ConsentForm::{
        ClinicianRecord, Conduct, Email, Note, OptOutSilence, PreTicked, RecordedCall, Unknown, Written,
    };
    match form {
        Written | Email | RecordedCall | Note | ClinicianRecord => true,
        Conduct | OptOutSilence | PreTicked | Unknown => false,
    }
}

/// Is what was said in writing, or as good as that?
#[inline]
pub(super) fn is_written(r: &mut Record<'_>, ask: &Asking<'_>, by_and_on: (u32, NaiveDate), form: ConsentForm) -> bool {
    form.in_writing() || another_does(r, ask, by_and_on, form)
}

/// Does another form do where something has to be in writing, as the adult could not write that day (COM-2)? It has to be on
/// record that they said it.
#[cold]
pub(super) fn another_does(
    r: &mut Record<'_>,
    ask: &Asking<'_>,
    (person, said): (u32, NaiveDate),
    form: ConsentForm,
) -> bool {
    let file = ask.inner.person_file(person);
    let cannot = file.cannot_write.iter().find(|cannot| cannot.span.holds(said)).filter(|_| was_said(form));
    let by = |inner: &Inner| Reason::OtherFormDoes { by: inner.person_id(person).cloned() };
    cannot.is_some_and(|cannot| r.say(RuleId::COM_2, Weight::Context, cannot.entry, by))
}

/// Does the form of a yes do, or another in its place?
fn form_is_enough(r: &mut Record<'_>, ask: &Asking<'_>, needed: FormNeeded, yes: &Answered) -> bool {
    form_does(needed, yes.form)
        || (needed == FormNeeded::Written && another_does(r, ask, (yes.person, yes.said), yes.form))
}

/// How many noes of one party are kept without allocating.
const FEW: usize = 4;

/// The noes that stand, each until it is taken back itself: a few in place, more than that in a list.
#[derive(Clone, Debug, Default)]
struct Noes<'f> {
    len: usize,
    few: [Option<&'f Answered>; FEW],
    more: Vec<&'f Answered>,
}

impl<'f> Noes<'f> {
    const fn is_empty(&self) -> bool {
        self.len == 0
    }

    fn push(&mut self, no: &'f Answered) {
        self.len = self.len.saturating_add(1);
        match self.few.iter_mut().find(|place| place.is_none()) {
            Some(place) => *place = Some(no),
            None => self.more.push(no),
        }
    }

    fn iter(&self) -> impl Iterator<Item = &'f Answered> {
        self.few.iter().flatten().chain(&self.more).copied()
    }

    #[inline]
    fn lift(&mut self, lifts: impl Fn(&Answered) -> bool) {
        if !self.is_empty() {
            self.few.iter_mut().filter(|no| no.is_some_and(&lifts)).for_each(|no| *no = None);
            self.more.retain(|no| !lifts(no));
            self.len = self.iter().count();
        }
    }

    /// The one that is told: the last, and in biometrics the last in writing, which is the one that counts there.
    fn told(&self, mut written: impl FnMut(&Answered) -> bool) -> Option<&'f Answered> {
        if self.is_empty() {
            return None;
        }
        let last = |no: &&Answered| (written(no), no.place());
        self.iter().max_by_key(last)
    }
}

/// What of a party's answers stands, as they come one after the other.
#[derive(Clone, Debug, Default)]
struct Words<'f> {
    noes: Noes<'f>,
    back: Option<&'f Answered>,
    good: Option<&'f Answered>,
    expired: Option<&'f Answered>,
    bad: Option<(&'f Answered, PartyState)>,
    /// The last word was a no taken back: to take it back once more takes back nothing.
    lifted: bool,
    /// Said yes at some time, and said something at some time.
    ever_yes: bool,
    spoke: bool,
}

/// A no to one of several is not taken back by what is said of the whole.
fn reaches(answer: &Answered, no: &Answered) -> bool {
    no.item.is_none() || no.item == answer.item
}

impl<'f> Words<'f> {
    /// A yes that counts, or counted until it was over.
    fn yes(&mut self, answer: &'f Answered, over: bool) {
        self.noes.lift(|no| reaches(answer, no));
        (self.back, self.bad, self.lifted) = (None, None, false);
        (self.good, self.expired) = if over { (None, Some(answer)) } else { (Some(answer), None) };
    }

    /// A yes that does not count takes no no back either.
    #[inline(never)]
    const fn worthless(&mut self, answer: &'f Answered, state: PartyState, over: bool) {
        if !over {
            (self.bad, self.expired) = (Some((answer, state)), None);
        }
    }

    /// A no that is over takes away the yes before it, and no other no.
    #[inline(never)]
    fn says_no(&mut self, answer: &'f Answered, over: bool) {
        (self.good, self.bad, self.expired, self.back, self.lifted) = (None, None, None, None, false);
        if !over {
            self.noes.push(answer);
        }
    }

    /// It takes back what was said last; where nothing is on record, a yes of which nobody kept the record. `over`: it
    /// was said for a time that is over.
    #[inline(never)]
    fn takes_back(&mut self, answer: &'f Answered, over: bool) {
        if !self.noes.is_empty() {
            // Of one day on which only the no has its hour, nobody knows which came last.
            let unclear = |no: &Answered| answer.at.is_none() && no.at.is_some() && no.said == answer.said;
            self.noes.lift(|no| was_said(answer.form) && reaches(answer, no) && !over && !unclear(no));
            self.lifted = self.noes.is_empty();
        } else if !self.lifted || self.bad.is_some() {
            (self.back, self.lifted) = (Some(answer), false);
        }
        (self.good, self.bad, self.expired) = (None, None, None);
    }

    fn stands(&self, written: impl FnMut(&Answered) -> bool) -> Option<Own> {
        let (answer, state) = if let Some(no) = self.noes.told(written) {
            let refused = no.says == ConsentSays::Refused;
            (no, if refused { PartyState::Refused } else { PartyState::Objected })
        } else if let Some(yes) = self.good {
            (yes, PartyState::Given)
        } else if let Some(back) = self.back {
            (back, PartyState::Withdrawn)
        } else if let Some(bad) = self.bad {
            bad
        } else {
            (self.expired?, PartyState::Expired)
        };
        Some(Own::of(answer, state))
    }
}

/// Where a party stands at the end of the day: what they said last, of what is on record by then. `answers` are theirs, in
/// the order in which they were said; `asked` may be of others too.
#[inline]
pub(crate) fn own(
    r: &mut Record<'_>,
    ask: &Asking<'_>,
    file: &ConsentFile,
    (answers, asked): (&[Answered], &[Dated<AskedOf>]),
    person: &dyn Fn(u32) -> bool,
) -> Own {
    if answers.is_empty() && asked.is_empty() {
        return Own::NOTHING;
    }
    by_words(r, ask, file, (answers, asked), person)
}

/// The same of one who said something, or may have been asked.
fn by_words(
    r: &mut Record<'_>,
    ask: &Asking<'_>,
    file: &ConsentFile,
    (answers, asked): (&[Answered], &[Dated<AskedOf>]),
    person: &dyn Fn(u32) -> bool,
) -> Own {
    let mut words = Words::default();
    for answer in answers.iter().filter(|answer| concerns(answer, ask)) {
        hear(r, ask, file, answer, &mut words);
    }
    let Words { ever_yes, spoke, .. } = words;
    let biometrics = ask.special() == Special::Biometrics;
    let stands = words.stands(|no| biometrics && is_written(r, ask, (no.person, no.said), no.form));
    let own = stands.unwrap_or_else(|| {
        let asked = asked.iter().find(|asked| {
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
    Own { ever_yes, spoke, ..own }
}

/// One word more, of what is on record by then.
fn hear<'f>(r: &mut Record<'_>, ask: &Asking<'_>, file: &ConsentFile, answer: &'f Answered, words: &mut Words<'f>) {
    r.horizon.boundary(answer.said);
    r.horizon.span(answer.span);
    if answer.said > ask.as_of || answer.span.from() > ask.as_of {
        return;
    }
    if ask.special() == Special::Measurement && of_another_year(r, ask, answer) {
        return;
    }
    let over = !answer.span.holds(ask.as_of);
    // Who spoke of one system knows nothing of the next (CT-11).
    let of_another = ask.special() == Special::Biometrics && new_system(r, ask, answer.said);
    words.spoke |= was_said(answer.form) && !(answer.bundled && answer.is_yes()) && !of_another;
    // Of trips in general none is the one that was made.
    let of_one_trip = matches!(ask.special(), Special::Trip | Special::Abroad) && ask.item.is_some();
    match answer.says {
        ConsentSays::Given | ConsentSays::Reconfirmed => {
            match counts_not(r, ask, file, answer) {
                Some(state) => words.worthless(answer, state, over),
                None => words.yes(answer, over || outdated(r, ask, answer)),
            }
            words.ever_yes = true;
        }
        // Once the child is on its way there is nothing left to object to, or to take back (CON-TRIP-5, CON-TRIP-8).
        ConsentSays::Refused | ConsentSays::Objected | ConsentSays::Withdrawn
            if of_one_trip && departed(r, ask, file, answer.said) => {}
        ConsentSays::Refused | ConsentSays::Objected => words.says_no(answer, over),
        ConsentSays::Withdrawn => words.takes_back(answer, over),
    }
}

/// Of the measurement programme a request is for the school year in which it was made (CT-10).
#[cold]
fn of_another_year(r: &mut Record<'_>, ask: &Asking<'_>, answer: &Answered) -> bool {
    let from = answer.span.from();
    // What is said in the summer is about the year that comes.
    let summer = i32::from(matches!(from.month(), 7 | 8));
    let next = NaiveDate::from_ymd_opt(school_year(from).saturating_add(1).saturating_add(summer), 9, 1);
    next.is_some_and(|day| {
        r.horizon.boundary(day);
        day <= ask.as_of
    })
}

/// Had the trip begun before that day?
#[cold]
fn departed(r: &mut Record<'_>, ask: &Asking<'_>, file: &ConsentFile, said: NaiveDate) -> bool {
    let mut so = false;
    for made in file.uses.iter().filter(|made| made.what.0 == ask.item) {
        r.horizon.boundary(made.span.from());
        so |= made.span.from() < said && made.span.from() <= ask.as_of;
    }
    let rule = if said <= ask.as_of { RuleId::CON_TRIP_8 } else { return false };
    so && r.rule(rule)
}

/// Is the answer about what is asked? One to the whole is about each of several; of a yes it is seen later how far.
pub(super) fn concerns(answer: &Answered, ask: &Asking<'_>) -> bool {
    // In biometrics any no stops all of it (CON-BIO-3, CON-BIO-4).
    let any_no = ask.special() == Special::Biometrics && !answer.is_yes();
    answer.item == ask.item || answer.item.is_none() || any_no
}

/// Did something happen since, after which a yes to this purpose counts no more? In biometrics a new system (CT-11).
fn outdated(r: &mut Record<'_>, ask: &Asking<'_>, answer: &Answered) -> bool {
    left_since(r, ask, answer) || (ask.special() == Special::Biometrics && new_system(r, ask, answer.said))
}

/// Did a new system come into use since that day?
#[inline]
pub(super) fn new_system(r: &mut Record<'_>, ask: &Asking<'_>, since: NaiveDate) -> bool {
    // Few schools change it.
    !ask.inner.purpose_changes.is_empty() && changed_system(r, ask, since)
}

#[cold]
fn changed_system(r: &mut Record<'_>, ask: &Asking<'_>, since: NaiveDate) -> bool {
    let mut is = false;
    for changed in &ask.inner.purpose_changes {
        if changed.what.purpose == ask.purpose && changed.what.change == PurposeChange::System {
            r.horizon.boundary(changed.span.from());
            is |= since < changed.span.from() && changed.span.from() <= ask.as_of;
        }
    }
    is
}

/// Did the pupil leave since? No consent outlives the time on roll, and none comes back with the pupil (CON-GEN-6).
fn left_since(r: &mut Record<'_>, ask: &Asking<'_>, answer: &Answered) -> bool {
    let roll = &ask.child.roll;
    let left = roll.iter().filter_map(|roll| roll.span.until()).any(|gone| {
        let gone_then = answer.said < gone && gone <= ask.as_of;
        gone_then && !roll.iter().any(|roll| roll.span.holds(gone))
    });
    left && r.rule(RuleId::CON_GEN_6)
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
    } else if !form_is_enough(r, ask, form, answer) {
        Some(PartyState::WrongForm)
    } else {
        None
    }
}

/// Was the party told of this visit (CON-TRIP-2)?
#[cold]
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
