//! Who reads a sheet: what of a row is not for them whatever is protected; and for which officer a protected row is opened.

use super::copy::Copying;
use super::{DetailKind, OfficerAccess, SheetRow, WithheldWhy};
use crate::confidentiality::capacity::column;
use crate::confidentiality::class::DataClass;
use crate::confidentiality::disclosure::{AccessWhy, Disclosure, Item};
use crate::confidentiality::table::{Capacity, Cell, cell};
use crate::decision::Condition;
use crate::ids::{EntryId, PersonId, PupilId};
use crate::rules::RuleId;
use crate::school::access::HeldFor;
use crate::school::{PersonRef, PupilRef};
use std::collections::BTreeSet;

/// What of a row its reader may have, beside what is protected.
#[derive(Clone, Debug)]
pub(super) enum Reader {
    /// All of it.
    Whole,
    /// Nothing that can tell where; a school's name perhaps.
    NotWhere { why: WithheldWhy, rule: RuleId, school_too: bool },
    /// Nothing.
    Nothing { why: WithheldWhy, rule: RuleId, facts: Vec<EntryId> },
}

impl Reader {
    const fn nothing(why: WithheldWhy, rule: RuleId) -> Self {
        Self::Nothing { why, rule, facts: Vec::new() }
    }

    pub(super) fn withholds(&self, kind: DetailKind) -> Option<(WithheldWhy, RuleId)> {
        match self {
            Self::Whole => None,
            Self::NotWhere { why, rule, school_too } => {
                let withheld = kind.tells_where() && (*school_too || kind != DetailKind::SchoolName);
                withheld.then_some((*why, *rule))
            }
            Self::Nothing { why, rule, .. } => Some((*why, *rule)),
        }
    }

    pub(super) fn facts(&self) -> &[EntryId] {
        match self {
            Self::Whole | Self::NotWhere { .. } => &[],
            Self::Nothing { facts, .. } => facts,
        }
    }
}

/// The one who reads, as far as that is the same for every row.
pub(super) struct Readers<'a> {
    viewer: Option<&'a PersonId>,
    number: Option<PersonRef>,
    staff: bool,
}

impl<'a> Readers<'a> {
    pub(super) fn new(of: &Copying<'a>) -> Self {
        let number = of.viewer.and_then(|viewer| of.school.person(viewer));
        let posts =
            number.map(|number| of.school.inner.person_file(number.0).access.posts.as_slice()).unwrap_or_default();
        let staff = posts.iter().any(|post| post.span.holds(of.as_of) && is_of_staff(column(post.what.0, true)));
        Self { viewer: of.viewer, number, staff }
    }

    /// What of this row they may have.
    pub(super) fn reads(&self, of: &mut Copying<'a>, row: &'a SheetRow) -> Reader {
        let families = of.sheet.kind.is_for_families();
        let Some(viewer) = self.viewer else {
            // Nobody said that a member of staff reads it.
            let nothing = families && of.heard(RuleId::COM_5);
            return if nothing { Reader::nothing(WithheldWhy::OthersDetails, RuleId::COM_5) } else { Reader::Whole };
        };
        self.posts(of);
        let theirs = row.pupils.iter().filter(|pupil| self.is_adult_of(of, pupil)).count();
        let tied = subjects(of, row);
        let family = theirs > 0 || tied.iter().any(|pupil| self.is_adult_of(of, pupil));
        let others = row.people.iter().any(|person| person != viewer);
        let staff = self.staff && !family;
        if others && !staff && of.heard(RuleId::COM_5) {
            return Reader::nothing(WithheldWhy::OthersDetails, RuleId::COM_5);
        }
        let own = row.pupils.is_empty() && !row.people.is_empty() && !others;
        if families && !self.staff && !own && theirs < row.pupils.len() && of.heard(RuleId::COM_5) {
            return Reader::nothing(WithheldWhy::OthersDetails, RuleId::COM_5);
        }
        let left_out = match self.may_see(of, row, own) {
            Ok(left_out) => left_out,
            Err(nothing) => return nothing,
        };
        if let Some(rule) = left_out {
            return Reader::NotWhere { why: WithheldWhy::NotForReader, rule, school_too: true };
        }
        if theirs > 0 && !self.is_at_own_address(of, row) && of.heard(RuleId::COM_5) {
            let why = WithheldWhy::NotAtReadersAddress;
            return Reader::NotWhere { why, rule: RuleId::COM_5, school_too: false };
        }
        Reader::Whole
    }

    fn posts(&self, of: &mut Copying<'a>) {
        if let Some(number) = self.number {
            of.school.inner.person_file(number.0).access.posts.iter().for_each(|post| of.horizon.span(post.span));
        }
    }

    fn is_adult_of(&self, of: &mut Copying<'a>, pupil: &PupilId) -> bool {
        let pair =
            of.school.pupil(pupil).zip(self.number).and_then(|(at, number)| of.school.inner.pair(at.0, number.0));
        pair.is_some_and(|pair| {
            pair.boundaries(&mut of.horizon);
            pair.known_on(of.as_of) && !pair.is_pupil(of.as_of)
        })
    }

    /// May they see personal data of those of whom the row is? If so, by which rule what tells where is to be left out of it.
    fn may_see(&self, of: &mut Copying<'a>, row: &'a SheetRow, own: bool) -> Result<Option<RuleId>, Reader> {
        let Some(viewer) = self.viewer else { return Ok(None) };
        let mut left_out = None;
        for pupil in &row.pupils {
            let found = may_disclose(of, DataClass::PupilPersonal, [pupil], viewer);
            if !found.outcome.permits() {
                return Err(not_for_reader(found));
            }
            if found.conditions.contains(&Condition::AddressesLeftOut) {
                left_out = Some(RuleId::COM_5);
            } else if found.conditions.contains(&Condition::WhereaboutsLeftOut) {
                left_out = left_out.or(Some(RuleId::VOC_54));
            }
        }
        if !row.pupils.is_empty() {
            return Ok(left_out);
        }
        for person in &row.people {
            let tied = tied(of, person);
            let mut last = None;
            let mut sees = own && self.stands_somewhere(of);
            for pupil in tied.iter().filter(|_| !own) {
                let found = may_disclose(of, DataClass::Family, [*pupil], viewer);
                sees |= found.outcome.permits();
                last = Some(found);
            }
            if tied.is_empty() && !own {
                // A member of staff, say.
                let found = may_disclose(of, DataClass::StaffPersonal, [], viewer);
                sees |= found.outcome.permits();
                last = Some(found);
            }
            if !sees {
                return Err(last.map_or(Reader::nothing(WithheldWhy::NotForReader, RuleId::CNF_2), not_for_reader));
            }
        }
        if row.people.is_empty() {
            return Err(Reader::nothing(WithheldWhy::WhoseNotSaid, RuleId::COM_7));
        }
        Ok(None)
    }

    /// Are they anybody to the school that day: by a post, a part in a case, a tie to a pupil?
    fn stands_somewhere(&self, of: &mut Copying<'a>) -> bool {
        let Some(number) = self.number else { return false };
        let file = &of.school.inner.person_file(number.0).access;
        let spans = file.posts.iter().map(|post| post.span).chain(file.parts.iter().map(|part| part.span));
        let mut stands = false;
        for span in spans {
            of.horizon.span(span);
            stands |= span.holds(of.as_of);
        }
        for pair in file.pupils.iter().filter_map(|pupil| of.school.inner.pair(*pupil, number.0)) {
            pair.boundaries(&mut of.horizon);
            stands |= pair.known_on(of.as_of);
        }
        stands
    }

    /// Is the address of the row one that was confirmed with this very adult?
    fn is_at_own_address(&self, of: &mut Copying<'a>, row: &SheetRow) -> bool {
        let key = row.address.as_ref().and_then(|address| of.school.inner.addresses.binary_search(address).ok());
        let Some((key, number)) = key.and_then(|key| u32::try_from(key).ok()).zip(self.number) else { return false };
        let mut own = false;
        for point in of.school.inner.person_file(number.0).points.iter().filter(|point| point.what.address == key) {
            of.horizon.span(point.span);
            own |= point.span.holds(of.as_of) && point.what.works == Some(true);
        }
        own
    }
}

/// The officer of a request, who holds the post that day.
pub(super) struct Opens<'a> {
    officer: &'a OfficerAccess,
    number: PersonRef,
    /// None: held for the whole school.
    only: Option<Vec<HeldFor>>,
    /// Does the table let the post see such an address?
    by_post: bool,
}

impl<'a> Opens<'a> {
    pub(super) fn new(of: &mut Copying<'a>, officer: &'a OfficerAccess) -> Option<Self> {
        let number = of.school.person(&officer.person)?;
        for died in &of.school.inner.person_file(number.0).died {
            of.horizon.span(died.span);
            // Whoever uses the name of somebody who has died holds no post (CHO-11).
            if died.span.holds(of.as_of) && of.heard(RuleId::CHO_11) {
                return None;
            }
        }
        let (mut held, mut everywhere, mut only) = (false, false, Vec::new());
        for post in &of.school.inner.person_file(number.0).access.posts {
            if post.what.0 != officer.post {
                continue;
            }
            of.horizon.span(post.span);
            if post.span.holds(of.as_of) {
                held = true;
                everywhere |= post.what.1 == HeldFor::School;
                only.push(post.what.1);
            }
        }
        let lets = |capacity: Capacity| cell(DataClass::RestrictedAddress, capacity) == Cell::Yes;
        let by_post = column(officer.post, false).is_some_and(lets);
        held.then(|| Self { officer, number, only: (!everywhere).then_some(only), by_post })
    }

    pub(super) const fn number(&self) -> u32 {
        self.number.0
    }

    /// May they see the protected address of this row, in this post or by a decision on record?
    pub(super) fn lets(&self, of: &mut Copying<'a>, row: &'a SheetRow) -> bool {
        if !of.heard(RuleId::CNF_8) {
            return false;
        }
        let subjects = subjects(of, row);
        if let Some(only) = &self.only {
            let (inner, as_of) = (&of.school.inner, of.as_of);
            let reached = |pupil: &&PupilId| {
                let at = of.school.pupil(pupil).map(|PupilRef(at)| at);
                at.is_some() && only.iter().any(|held| inner.reaches(*held, at, as_of, &mut of.horizon))
            };
            if subjects.is_empty() || !subjects.iter().all(reached) {
                return false;
            }
        }
        if subjects.is_empty() {
            return self.by_post;
        }
        let found = may_disclose(of, DataClass::RestrictedAddress, subjects, &self.officer.person);
        let decided = |why: AccessWhy| matches!(why, AccessWhy::Overridden | AccessWhy::ConditionMet);
        // What another post of theirs lets them see, they see in that post.
        found.outcome.permits() && found.findings.iter().all(|finding| self.by_post || decided(finding.why))
    }
}

const fn is_of_staff(capacity: Option<Capacity>) -> bool {
    match capacity {
        Some(Capacity::FormTutor | Capacity::SubjectTeacher | Capacity::Dsl | Capacity::Head) => true,
        Some(
            Capacity::EntitledParent
            | Capacity::AdultNotEntitled
            | Capacity::ParentOfAnother
            | Capacity::Pupil
            | Capacity::Governor
            | Capacity::PanelMember
            | Capacity::Inspector
            | Capacity::OutsideAuthority,
        )
        | None => false,
    }
}

/// The pupils to whom an adult is tied that day.
fn tied<'a>(of: &mut Copying<'a>, person: &PersonId) -> Vec<&'a PupilId> {
    let school = of.school;
    let Some(number) = school.person(person) else { return Vec::new() };
    let mut found = Vec::new();
    for pupil in &school.inner.person_file(number.0).access.pupils {
        if let Some(pair) = school.inner.pair(*pupil, number.0) {
            pair.boundaries(&mut of.horizon);
            if pair.known_on(of.as_of) {
                found.extend(school.inner.pupils.get(*pupil as usize));
            }
        }
    }
    found
}

/// The pupils about whom a row tells something: its own, and those to whom its adults are tied.
fn subjects<'a>(of: &mut Copying<'a>, row: &'a SheetRow) -> BTreeSet<&'a PupilId> {
    let mut found: BTreeSet<&PupilId> = row.pupils.iter().collect();
    for person in &row.people {
        found.extend(tied(of, person));
    }
    found
}

/// The one answer about what a person may see, of a class of data about these pupils. What tells where is left out here.
fn may_disclose<'p>(
    of: &mut Copying<'_>,
    class: DataClass,
    pupils: impl IntoIterator<Item = &'p PupilId>,
    person: &PersonId,
) -> Disclosure {
    let left_out = vec![Condition::AddressesLeftOut, Condition::WhereaboutsLeftOut];
    let item = Item {
        item: of.sheet.item.clone(),
        classes: vec![class],
        pupils: pupils.into_iter().cloned().collect(),
        left_out,
        ..Item::new()
    };
    let found = of.school.may_disclose_muting(&item, person, of.as_of, of.muted);
    of.rules.extend(&found.rules);
    found.holds_until.into_iter().for_each(|day| of.horizon.boundary(day));
    found
}

fn not_for_reader(found: Disclosure) -> Reader {
    let barring = found.findings.into_iter().find(|finding| !finding.outcome.permits());
    let (rule, facts) = barring.map_or((RuleId::CNF_2, Vec::new()), |finding| (finding.rule, finding.facts));
    Reader::Nothing { why: WithheldWhy::NotForReader, rule, facts }
}
