//! What is on record of consents, purpose by purpose: the facts of one child, or of no child, and one purpose.

use super::{Dated, EntryIx, Inner, NOBODY};
use crate::consent::purpose::{Columns, PURPOSES, Purpose, Special, purpose};
use crate::consent::words::{ConsentForm, ConsentSays, ExceptionGround, PurposeChange};
use crate::consent::{ConsentRules, Kind, KindIx};
use crate::ids::PurposeId;
use crate::profile::Profile;
use crate::rules::RuleId;
use crate::time::{Horizon, Interval};
use crate::words::Says;
use chrono::{DateTime, FixedOffset, NaiveDate};
use std::collections::BTreeMap;

/// The pupil in person, where an adult's number would stand.
pub(crate) const THE_PUPIL: u32 = NOBODY;

/// One answer of one party.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Answered {
    /// Who, or [`THE_PUPIL`].
    pub(crate) person: u32,
    pub(crate) says: ConsentSays,
    pub(crate) form: ConsentForm,
    /// For which one of several; none: for all.
    pub(crate) item: Option<u32>,
    /// One tick for several purposes.
    pub(crate) bundled: bool,
    /// The day on which it was said.
    pub(crate) said: NaiveDate,
    pub(crate) at: Option<DateTime<FixedOffset>>,
    /// From when until when it counts: never before it was said.
    pub(crate) span: Interval,
    pub(crate) entry: EntryIx,
    pub(crate) wording: Option<u32>,
    /// Its place among those of its party and day: see [`in_order`].
    place: Place,
}

/// The class of [`ConsentFile::in_order`], the instant, and how far it says no.
type Place = (u8, Option<DateTime<FixedOffset>>, u8);

impl Answered {
    /// Its place among all answers: see [`ConsentFile::in_order`].
    pub(crate) const fn place(&self) -> (NaiveDate, Place, EntryIx) {
        (self.said, self.place, self.entry)
    }

    pub(crate) const fn is_yes(&self) -> bool {
        matches!(self.says, ConsentSays::Given | ConsentSays::Reconfirmed)
    }
}

/// A party was asked, or notified.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AskedOf {
    pub(crate) person: u32,
    pub(crate) item: Option<u32>,
    pub(crate) form: ConsentForm,
}

/// The facts of a child and a purpose; of no child, where adults answer on their own account.
#[derive(Clone, Debug, Default)]
pub(crate) struct ConsentFile {
    pub(crate) pupil: u32,
    pub(crate) purpose: u32,
    /// How many facts there are in all.
    pub(crate) facts: u32,
    /// Party by party, the pupil last; of one party in the order in which they were said.
    pub(crate) answers: Vec<Answered>,
    /// Of no pupil, where the answers of each adult begin, by number, and where those of the last of them end.
    pub(super) starts: Vec<u32>,
    /// Of no pupil, party by party; else as they were recorded.
    pub(crate) asked: Vec<Dated<AskedOf>>,
    pub(crate) excepted: Vec<Dated<(u32, ExceptionGround)>>,
    pub(crate) excusals: Vec<Dated<Says>>,
    /// What was done, for which one of several, and its key.
    pub(crate) uses: Vec<Dated<(Option<u32>, u32)>>,
}

impl ConsentFile {
    /// Takes an answer in. It counts from the day on which it was said, if that is later than the day from which it is
    /// said to count: no answer works backwards.
    pub(crate) fn answer(&mut self, mut answered: Answered) {
        let said = answered.at.map_or(answered.span.from(), crate::calendar::london_day);
        answered.said = said;
        if let Ok(span) = Interval::new(answered.span.from().max(said), answered.span.until()) {
            answered.span = span;
        }
        self.answers.push(answered);
    }

    /// Puts each party's answers in the order in which they were said (section 15.4, VOC-91): by day; within a day by instant. Of a day
    /// on which a party said one thing at an instant and another at no instant, a yes without an instant comes first and a
    /// no without one last. Where nobody knows which came last, a no is: what an entry is called lets nothing be done.
    pub(crate) fn in_order(&mut self, in_person: impl Fn(u32, NaiveDate) -> bool) {
        // What the pupil said under an id of their own is the pupil's.
        for answer in &mut self.answers {
            if in_person(answer.person, answer.span.from()) {
                answer.person = THE_PUPIL;
            }
        }
        let mut timed: BTreeMap<(u32, NaiveDate), bool> = BTreeMap::new();
        for answer in &self.answers {
            *timed.entry((answer.person, answer.said)).or_default() |= answer.at.is_some();
        }
        for answer in &mut self.answers {
            let some_timed = timed.get(&(answer.person, answer.said)).copied().unwrap_or(false);
            let class = match (answer.at, some_timed) {
                (None, true) if answer.is_yes() => 0,
                (None, true) => 2,
                (Some(_), _) | (None, false) => 1,
            };
            let no = match answer.says {
                ConsentSays::Given | ConsentSays::Reconfirmed => 0,
                ConsentSays::Withdrawn => 1,
                ConsentSays::Refused | ConsentSays::Objected => 2,
            };
            answer.place = (class, answer.at, no);
        }
        self.answers.sort_by_key(|answer| (answer.person, answer.place()));
        if self.pupil == super::NOBODY {
            self.asked.sort_by_key(|asked| asked.what.person);
            self.starts = starts(&self.answers);
        }
    }

    /// Who was asked, as far as it may concern this party: of no pupil there are thousands, each of whom answers for themselves.
    pub(crate) fn asked_of(&self, person: u32) -> &[Dated<AskedOf>] {
        if self.pupil != super::NOBODY {
            return &self.asked;
        }
        let start = self.asked.partition_point(|asked| asked.what.person < person);
        let from = self.asked.get(start..).unwrap_or_default();
        from.get(..from.partition_point(|asked| asked.what.person == person)).unwrap_or_default()
    }

    /// What one party said, in order.
    pub(crate) fn answers_of(&self, person: u32) -> &[Answered] {
        if !self.starts.is_empty() && person != THE_PUPIL {
            let at = person as usize;
            let ends = self.starts.get(at).zip(at.checked_add(1).and_then(|next| self.starts.get(next)));
            return ends.and_then(|(start, end)| self.answers.get(*start as usize..*end as usize)).unwrap_or_default();
        }
        let start = self.answers.partition_point(|answer| answer.person < person);
        let from = self.answers.get(start..).unwrap_or_default();
        from.get(..from.partition_point(|answer| answer.person == person)).unwrap_or_default()
    }

    /// What the pupil said in person, which is last.
    pub(crate) fn answers_in_person(&self) -> &[Answered] {
        let any = self.answers.last().is_some_and(|answer| answer.person == THE_PUPIL);
        if any { self.answers_of(THE_PUPIL) } else { &[] }
    }

    /// What any of these said, in the order in which it was said.
    pub(crate) fn answers_in_order(&self, of: impl Fn(u32) -> bool) -> Vec<Answered> {
        let mut answers: Vec<Answered> = self.answers.iter().filter(|answer| of(answer.person)).copied().collect();
        answers.sort_by_key(Answered::place);
        answers
    }

    pub(crate) const fn new_answer(
        person: u32,
        (says, form): (ConsentSays, ConsentForm),
        (span, entry): (Interval, EntryIx),
        at: Option<DateTime<FixedOffset>>,
    ) -> Answered {
        Answered {
            person,
            says,
            form,
            item: None,
            bundled: false,
            said: span.from(),
            at,
            span,
            entry,
            wording: None,
            place: (0, None, 0),
        }
    }
}

/// Where the answers of each adult begin among all of them, which are in the order of the adults.
fn starts(answers: &[Answered]) -> Vec<u32> {
    let adults = answers.iter().filter(|answer| answer.person != THE_PUPIL);
    let mut starts = Vec::new();
    for (at, answer) in (0_u32..).zip(adults) {
        while starts.len() <= answer.person as usize {
            starts.push(at);
        }
        // Where the next would begin, unless this one said more.
        starts.truncate((answer.person as usize).saturating_add(1));
        starts.push(at.saturating_add(1));
    }
    starts
}

/// Goes through the answers of a file party by party, in the order of their numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ByParty<'f>(pub(crate) &'f [Answered]);

impl<'f> ByParty<'f> {
    /// What this party said, who comes after those asked about before.
    #[inline]
    pub(crate) fn of(&mut self, person: u32) -> &'f [Answered] {
        if self.0.is_empty() {
            return &[];
        }
        let others = self.0.iter().take_while(|answer| answer.person < person).count();
        let from = self.0.get(others..).unwrap_or_default();
        let theirs = from.iter().take_while(|answer| answer.person == person).count();
        let (answers, rest) = from.split_at_checked(theirs).unwrap_or_default();
        self.0 = rest;
        answers
    }
}

/// Somebody judged whether the pupil is able to decide.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Judged {
    /// About this purpose; none: about any.
    pub(crate) purpose: Option<u32>,
    /// About this one of several; none: about each.
    pub(crate) item: Option<u32>,
    pub(crate) says: Says,
}

/// A purpose changed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Changed {
    pub(crate) purpose: u32,
    pub(crate) change: PurposeChange,
    pub(crate) wording: Option<u32>,
}

/// A purpose as it stands on a day: its line of the table if it has one, and its columns as the profile has them.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) built_in: Option<&'static Purpose>,
    pub(crate) columns: Columns,
    /// The columns as the law of the profile's nation leaves them.
    pub(crate) here: Columns,
    /// Of which kind it is, by those.
    pub(crate) kind: Option<KindIx>,
    /// The rules that play a part whenever it is asked about.
    pub(crate) named: ConsentRules,
}

/// Purpose by purpose, its line of the library's table and its columns in each adopted profile.
#[derive(Clone, Debug, Default)]
pub(crate) struct PurposeTable {
    pub(crate) ids: Vec<PurposeId>,
    built_in: Vec<Option<&'static Purpose>>,
    /// Profile by profile, in the order of the school's profiles.
    lines: Vec<Vec<Option<Line>>>,
    /// The kinds of purpose that there are, each once.
    pub(crate) kinds: Vec<Kind>,
}

impl PurposeTable {
    /// The table of these purposes: those that facts name, and the library's own.
    pub(crate) fn new<'a>(named: impl Iterator<Item = &'a PurposeId>) -> Self {
        let library = PURPOSES.iter().filter_map(|purpose| PurposeId::new(purpose.code).ok());
        let ids = super::fold::sorted(named.cloned().chain(library));
        let built_in = ids.iter().map(|id| purpose(id.as_str())).collect();
        Self { ids, built_in, lines: Vec::new(), kinds: Vec::new() }
    }

    pub(crate) fn read_profiles<'a>(&mut self, profiles: impl Iterator<Item = &'a Profile>) {
        let mut kinds: Vec<Kind> = Vec::new();
        let mut line = |profile: &Profile, id: &PurposeId, built_in: Option<&'static Purpose>| {
            let chosen = profile.consent().columns(id).copied();
            let columns = chosen.or(built_in.map(|purpose| purpose.columns))?;
            let special = built_in.map_or(Special::Nothing, |purpose| purpose.special);
            let here = columns.in_nation(special, profile.nation());
            let named = built_in.into_iter().flat_map(|purpose| purpose.also.iter().copied().chain([purpose.row]));
            let named = ConsentRules::of(named.chain([RuleId::CON_GEN_1]));
            let kind = Kind::of(special, &here).and_then(|kind| kind.placed(&mut kinds));
            Some(Line { built_in, columns, here, kind, named })
        };
        let known = || self.ids.iter().zip(&self.built_in);
        let of = |profile: &Profile| known().map(|(id, built_in)| line(profile, id, *built_in)).collect();
        self.lines = profiles.map(of).collect();
        self.kinds = kinds;
    }

    pub(crate) fn place(&self, id: &PurposeId) -> Option<u32> {
        self.ids.binary_search(id).ok().and_then(|at| u32::try_from(at).ok())
    }

    /// The same by its code.
    pub(crate) fn place_of(&self, code: &str) -> Option<u32> {
        self.ids.binary_search_by(|id| id.as_str().cmp(code)).ok().and_then(|at| u32::try_from(at).ok())
    }

    /// The line of the library's table that a purpose has, whatever profile there is.
    pub(crate) fn built_in(&self, purpose: u32) -> Option<&'static Purpose> {
        self.built_in.get(purpose as usize).copied().flatten()
    }

    /// The kinds of which a purpose is, under one profile or another.
    pub(crate) fn kinds_of(&self, purpose: u32) -> impl Iterator<Item = KindIx> {
        self.lines.iter().filter_map(move |lines| lines.get(purpose as usize)?.as_ref()?.kind)
    }

    /// The line of a purpose under the profile at that place; none if neither the library nor the profile has it.
    pub(crate) fn line(&self, purpose: u32, profile: usize) -> Option<&Line> {
        self.lines.get(profile)?.get(purpose as usize)?.as_ref()
    }
}

impl Inner {
    /// The place of the profile in force, and it.
    pub(crate) fn profile_placed(&self, as_of: NaiveDate, horizon: &mut Horizon) -> Option<(usize, &Profile)> {
        let mut found = None;
        for (at, dated) in self.profiles.iter().enumerate() {
            horizon.span(dated.span);
            if dated.span.holds(as_of) {
                found = Some((at, &*dated.what));
            }
        }
        found
    }

    /// What is on record of a child, or of no child, purpose by purpose.
    pub(crate) fn consent_files(&self, pupil: u32) -> &[ConsentFile] {
        let at = (pupil as usize).min(self.consent_starts.len().saturating_sub(1));
        let Some(start) = self.consent_starts.get(at).copied() else { return &[] };
        let end = at.checked_add(1).and_then(|next| self.consent_starts.get(next)).copied();
        self.consents.get(start..end.unwrap_or(self.consents.len())).unwrap_or_default()
    }

    /// What is on record of a child, or of no child, and a purpose.
    pub(crate) fn consent_file(&self, pupil: u32, purpose: u32) -> Option<&ConsentFile> {
        let of_the_pupil = self.consent_files(pupil);
        let found = of_the_pupil.binary_search_by_key(&purpose, |file| file.purpose).ok()?;
        of_the_pupil.get(found).filter(|file| file.pupil == pupil)
    }

    pub(crate) fn purpose_id(&self, purpose: u32) -> Option<&PurposeId> {
        self.purposes.ids.get(purpose as usize)
    }
}
