//! Who has a part in a consent, where each stands by what they said, and with what right.

use super::decide::Numbers;
use super::kept::KindIx;
use super::notes::Record;
use super::purpose::{Purpose, Special};
use super::said::{Own, new_system, own};
use super::standing::{covers, is_authority, rests_on_everybody, settle_standing, standing_of_party};
use super::words::{ConsentKind, ExceptionGround, Givers};
use super::{Columns, ConsentDetails};
use crate::roles::{Band, Known, Pair};
use crate::rules::RuleId;
use crate::school::{
    Answered, AskedOf, ByParty, ConsentFile, Dated, EntryIx, Inner, Line, NOBODY, PairFile, PupilFile, THE_PUPIL,
};
use chrono::NaiveDate;

/// What is asked about, with ids made numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asking<'a> {
    pub(crate) inner: &'a Inner,
    pub(crate) built_in: Option<&'static Purpose>,
    pub(super) special: Special,
    pub(super) rule: RuleId,
    pub(crate) columns: &'a Columns,
    /// Of which kind the purpose is by these columns, where rights are kept of that kind.
    pub(super) kind: Option<KindIx>,
    pub(crate) purpose: u32,
    /// The child, or nobody's number.
    pub(crate) pupil: u32,
    /// What is on record of the child.
    pub(crate) child: &'a PupilFile,
    /// The adult who decides for themselves, if the purpose is of that kind.
    pub(crate) person: Option<u32>,
    /// Which one of several; a number that nothing has, where no fact names it.
    pub(crate) item: Option<u32>,
    pub(crate) details: ConsentDetails,
    pub(crate) as_of: NaiveDate,
}

impl<'a> Asking<'a> {
    /// What is asked of a purpose that has this line, and these columns.
    pub(super) fn of(inner: &'a Inner, line: &Line, columns: &'a Columns, numbers: &Numbers) -> Self {
        Self::about(inner, line, columns, numbers, (numbers.pupil, numbers.person))
    }

    /// The same of this child, or of this adult on their own account.
    #[inline]
    pub(super) fn about(
        inner: &'a Inner,
        line: &Line,
        columns: &'a Columns,
        numbers: &Numbers,
        (pupil, person): (u32, Option<u32>),
    ) -> Self {
        Self {
            inner,
            built_in: line.built_in,
            special: line.built_in.map_or(Special::Nothing, |purpose| purpose.special),
            rule: rule_of(line.built_in, columns),
            columns,
            kind: None,
            purpose: numbers.purpose.unwrap_or(NOBODY),
            pupil,
            child: inner.pupil_files.get(pupil as usize).unwrap_or(&inner.no_pupil),
            person,
            item: numbers.item,
            details: numbers.details,
            as_of: numbers.as_of,
        }
    }

    /// What is on record between the child and a party.
    pub(super) fn pair(&self, party: &Party<'a>) -> Pair<'a> {
        Pair {
            file: self.child,
            between: party.pair.unwrap_or(&self.inner.no_pair),
            person: self.inner.person_file(party.person),
            as_of: self.as_of,
            band: Band::Child,
        }
    }

    pub(crate) const fn columns(&self) -> &'a Columns {
        self.columns
    }

    pub(crate) const fn special(&self) -> Special {
        self.special
    }

    /// The rule that the purpose mainly rests on.
    pub(crate) const fn rule(&self) -> RuleId {
        self.rule
    }
}

/// The rule that a purpose mainly rests on.
fn rule_of(purpose: Option<&Purpose>, columns: &Columns) -> RuleId {
    let outside = columns.kind == Some(ConsentKind::DataProtection);
    match purpose {
        // Outside the Act nothing rests on it (CON-BIO-9).
        Some(purpose) if purpose.special == Special::Biometrics && outside => RuleId::CON_BIO_9,
        Some(purpose) => purpose.rule,
        None => RuleId::CON_GEN_1,
    }
}

/// An adult with a part in it.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each says another thing of the same adult")]
pub(crate) struct Party<'a> {
    pub(crate) person: u32,
    /// What is on record between the two; none of one who is no adult of this child.
    pub(crate) pair: Option<&'a PairFile>,
    pub(crate) own: Own,
    /// May they give it?
    pub(crate) standing: Known,
    /// Where every one has to: is this one of them, whether they may give it now or not?
    pub(crate) required: Known,
    /// Does a no of theirs count? Wider than the other for trips (CHO-6).
    pub(crate) no_counts: Known,
    /// Lives elsewhere and has to be asked as well (CON-TRIP-4).
    pub(crate) must: Known,
    /// The same, if their word counts at all.
    pub(crate) must_if_heard: bool,
    /// An order lets them decide (ORD-7).
    pub(crate) by_order: Known,
    /// An order covers a journey of this length without the others, or the authority decides (CON-TRIP-6).
    pub(crate) covers: Known,
    /// The authority under a care order.
    pub(crate) authority: bool,
    /// Was asked about this.
    pub(crate) asked: bool,
    /// Was told, by a notice in writing or by having answered (CON-BIO-1).
    pub(crate) told: bool,
    pub(crate) excepted: Option<(ExceptionGround, EntryIx)>,
    /// Looks after the child, or is the body that does: stands in where no parent of the Act can be notified (PAR-13).
    pub(crate) looks_after: Known,
}

/// How many parties are kept without allocating.
const FEW: usize = 4;

/// Those who have a part in it: a few in place, more than that in a list of all.
#[derive(Clone, Debug)]
pub(crate) struct Parties<'a> {
    few: [Party<'a>; FEW],
    len: usize,
    all: Vec<Party<'a>>,
}

impl<'a> Parties<'a> {
    pub(crate) const fn new() -> Self {
        Self { few: [Party::NOBODY; FEW], len: 0, all: Vec::new() }
    }

    pub(crate) fn push(&mut self, party: Party<'a>) {
        if let (Some(place), true) = (self.few.get_mut(self.len), self.all.is_empty()) {
            (*place, self.len) = (party, self.len.saturating_add(1));
            return;
        }
        if self.all.is_empty() {
            self.all.extend_from_slice(&self.few);
        }
        self.all.push(party);
    }

    pub(crate) fn as_slice(&self) -> &[Party<'a>] {
        if self.all.is_empty() { self.few.get(..self.len).unwrap_or_default() } else { &self.all }
    }

    pub(crate) fn as_mut_slice(&mut self) -> &mut [Party<'a>] {
        if self.all.is_empty() { self.few.get_mut(..self.len).unwrap_or_default() } else { &mut self.all }
    }
}

impl Party<'_> {
    /// Is something of what right they have not settled?
    pub(super) fn is_open(&self) -> bool {
        let open = |known: Known| known == Known::Unknown;
        // Each at once: nearly always none is.
        open(self.standing)
            | open(self.no_counts)
            | open(self.required)
            | open(self.must)
            | open(self.by_order)
            | open(self.covers)
    }

    pub(super) const NOBODY: Self = Self {
        person: NOBODY,
        pair: None,
        own: Own::NOTHING,
        standing: Known::No,
        required: Known::No,
        no_counts: Known::No,
        must: Known::No,
        must_if_heard: false,
        by_order: Known::No,
        covers: Known::No,
        authority: false,
        asked: false,
        told: false,
        excepted: None,
        looks_after: Known::No,
    };
}

/// Where the pupil stands; and every adult who has a part in it.
#[inline(never)]
pub(super) fn parties<'a>(r: &mut Record<'_>, ask: &Asking<'a>, file: &ConsentFile, parties: &mut Parties<'a>) -> Own {
    let pairs = ask.inner.pairs_of(ask.pupil);
    // The pupil under an id of their own, which is rare.
    let another_id = ask.child.some_adult.perhaps_pupil && pairs.iter().any(|pair| pair.is_pupil(ask.as_of));
    let in_person = |person: u32| {
        let own_id = |pair: &PairFile| pair.person == person && pair.is_pupil(ask.as_of);
        person == THE_PUPIL || (another_id && pairs.iter().any(own_id))
    };
    let said_in_person = file.answers_in_person();
    let own_account = ask.columns().givers == Givers::TheAdult && ask.pupil == NOBODY;
    let pupil = if own_account {
        Own::NOTHING
    } else if another_id {
        own(r, ask, file, (&file.answers_in_order(in_person), &file.asked), &in_person)
    } else {
        own(r, ask, file, (said_in_person, &file.asked), &in_person)
    };
    if let Some(person) = ask.person {
        // What another says for themselves changes nothing of this.
        file.answers_of(person).iter().for_each(|answer| r.horizon.boundary(answer.said));
        let mut adult = party(r, ask, file, person, None, file.answers_of(person));
        standing_of_party(r, ask, &mut adult);
        parties.push(adult);
        return pupil;
    }
    file.answers.iter().for_each(|answer| r.horizon.boundary(answer.said));
    if ask.columns().givers == Givers::TheAdult {
        return pupil;
    }
    // Whoever said nothing makes no difference where one yes is enough, and is shown where everybody is looked at alone.
    let everybody = rests_on_everybody(ask);
    let shown = everybody || r.everybody;
    let mut met = said_in_person.len();
    let mut by_party = ByParty(&file.answers);
    for pair in pairs {
        let answers = by_party.of(pair.person);
        met = met.saturating_add(answers.len());
        let answered = answers.iter().any(|answer| answer.said <= ask.as_of);
        let known = || pair.known_on(ask.as_of) || was_asked(ask, file, pair.person);
        if (answered || (shown && known())) && !in_person(pair.person) {
            parties.push(party(r, ask, file, pair.person, Some(pair), answers));
        }
        if shown {
            pair.boundaries(&mut r.horizon);
        }
    }
    let stranger = |person: u32| !in_person(person) && pairs.binary_search_by_key(&person, |pair| pair.person).is_err();
    if met < file.answers.len() {
        // Who answered and is not known to the pupil otherwise.
        for answer in file.answers_in_order(stranger).iter().filter(|answer| answer.said <= ask.as_of) {
            let person = answer.person;
            if !parties.as_slice().iter().any(|party| party.person == person) {
                parties.push(party(r, ask, file, person, None, file.answers_of(person)));
            }
        }
    }
    // Whom the school asked, it took for somebody with a part in it.
    for asked in file.asked.iter().filter(|_| shown) {
        let person = asked.what.person;
        r.horizon.boundary(asked.span.from());
        if asked.span.from() <= ask.as_of
            && stranger(person)
            && !parties.as_slice().iter().any(|party| party.person == person)
        {
            parties.push(party(r, ask, file, person, None, file.answers_of(person)));
        }
    }
    settle_standing(r, ask, everybody, parties.as_mut_slice());
    pupil
}

fn was_asked(ask: &Asking<'_>, file: &ConsentFile, person: u32) -> bool {
    file.asked_of(person).iter().any(|asked| asked.what.person == person && asked.span.from() <= ask.as_of)
}

/// One adult, by what they said and were told.
fn party<'a>(
    r: &mut Record<'_>,
    ask: &Asking<'a>,
    file: &ConsentFile,
    person: u32,
    pair: Option<&'a PairFile>,
    answers: &[Answered],
) -> Party<'a> {
    let own = own(r, ask, file, (answers, file.asked_of(person)), &|other| other == person);
    let excepted = file.excepted.iter().find(|excepted| excepted.what.0 == person && r.holds(excepted.span, ask.as_of));
    let mut noticed = false;
    let of_this = |asked: &&Dated<AskedOf>| {
        let concerns = asked.what.item.is_none() || asked.what.item == ask.item;
        asked.what.person == person && asked.what.form.in_writing() && concerns
    };
    for asked in file.asked_of(person).iter().filter(of_this) {
        r.horizon.boundary(asked.span.from());
        let of_another = ask.special() == Special::Biometrics && new_system(r, ask, asked.span.from());
        noticed |= asked.span.from() <= ask.as_of && !of_another;
    }
    let covers =
        if ask.special() == Special::Abroad { pair.map_or(Known::No, |pair| covers(r, ask, pair)) } else { Known::No };
    Party {
        person,
        pair,
        own,
        covers,
        authority: pair.is_some_and(|pair| is_authority(r, ask, pair)),
        asked: was_asked(ask, file, person),
        told: noticed || own.spoke,
        excepted: excepted.map(|excepted| (excepted.what.1, excepted.entry)),
        ..Party::NOBODY
    }
}
