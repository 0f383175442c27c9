//! May the host erase who somebody is, and what can still be proved afterwards?
//!
//! Names, addresses and the text of documents stand in the host's own directory, under ids. The journal holds ids alone and is
//! never edited: once the directory's entry is gone, it still says what was decided, when, and on which facts, about an id that
//! leads to nobody. So what is erased is the directory's entry, and what remains provable is every entry of the journal.
//!
//! | stands against it | rule |
//! | --- | --- |
//! | a legal hold, on the person, the pupil, a case of theirs or one of the records | CNF-49a |
//! | the pupil is on roll, or the adult is on record with one who is: the register names them | MX-2 |
//! | a breach about their data is not settled | CNF-40 |
//! | a data-protection complaint of theirs is not answered | CNF-30 |
//! | a case in which they have a part is open, or one that they raised or that is about them: its period has not begun | CNF-46 |
//! | a safeguarding record about them is open: which one is not said here | CNF-48 |
//! | one of the records about them is kept, or somebody has to look | the record's own |
//!
//! The records are those that the host names: the library knows no others, and a permit is one as far as they go.
//!
//! What this does *not* settle: whether somebody has a right to have their data erased.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::confidentiality::erasure::ErasureBlock;
//! use parentis::decision::Outcome;
//!
//! # let (school, as_of) = doc_example()?;
//! let ava = "ava".parse()?;
//! let found = school.erasure(Some(&ava), None, &[], as_of);
//! assert_eq!(found.outcome, Outcome::MustNot);
//! assert_eq!(found.blocks[0].block, ErasureBlock::OnRoll);
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::retention::{Archive, RecordHeld, Retained, RetentionStanding};
use crate::calendar::day_begins;
use crate::decision::Outcome;
use crate::ids::{DocumentId, EntryId, PersonId, PupilId};
use crate::rules::RuleId;
use crate::school::School;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

vocabulary! {
    /// What stands against erasing who somebody is.
    pub enum ErasureBlock as "erasure_block" {
        /// A legal hold (CNF-49a).
        LegalHold = "legal_hold",
        /// A hold on a record or a case of which nobody said whose it is (CNF-49a).
        HoldToCheck = "hold_to_check",
        /// Nobody is named.
        NobodyNamed = "nobody_named",
        /// The pupil is on roll, or the adult is on record with one who is (MX-2).
        OnRoll = "on_roll",
        /// A breach about their data is not settled (CNF-40).
        OpenBreach = "open_breach",
        /// A data-protection complaint is not answered (CNF-30).
        OpenDataComplaint = "open_data_complaint",
        /// They have a part in a case that is open (CNF-46).
        OpenCase = "open_case",
        /// A safeguarding record about them is open (CNF-48).
        OpenSafeguarding = "open_safeguarding",
        /// A record about them is kept.
        RecordKept = "record_kept",
        /// Of a record about them somebody has to look whether it is kept.
        RecordToCheck = "record_to_check",
    }
}

impl ErasureBlock {
    /// Is it settled that this stands against it, or does somebody have to look?
    const fn outcome(self) -> Outcome {
        match self {
            Self::LegalHold
            | Self::OnRoll
            | Self::OpenBreach
            | Self::OpenDataComplaint
            | Self::OpenCase
            | Self::OpenSafeguarding
            | Self::RecordKept => Outcome::MustNot,
            Self::HoldToCheck | Self::NobodyNamed | Self::RecordToCheck => Outcome::NeedsCheck,
        }
    }
}

/// One thing that stands against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ErasureBlocked {
    /// What.
    pub block: ErasureBlock,
    /// The host's key of the record, the breach, the complaint or the case.
    pub key: Option<DocumentId>,
    /// The first day on which a record's period is over, if that can be said.
    pub until: Option<NaiveDate>,
    /// The entries it rests on, by id.
    pub facts: Vec<EntryId>,
    /// The rules.
    pub rules: Vec<RuleId>,
}

impl ErasureBlocked {
    fn new(block: ErasureBlock, rule: RuleId) -> Self {
        Self { block, key: None, until: None, facts: Vec::new(), rules: vec![rule] }
    }

    fn of(self, key: &DocumentId) -> Self {
        Self { key: Some(key.clone()), ..self }
    }
}

/// How many entries of one fact remain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RemainingFacts {
    /// The name of the fact in a journal, `consent_answered` say.
    pub fact: String,
    /// How many.
    pub entries: u32,
}

/// May the host erase who somebody is, and what remains?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Erasure {
    /// The day.
    pub as_of: NaiveDate,
    /// May the directory's entry be erased, as far as the named records go?
    pub outcome: Outcome,
    /// What stands against it.
    pub blocks: Vec<ErasureBlocked>,
    /// Every entry of the journal that is about them, by id, retracted ones among them: they hold no name, and remain.
    pub remains: Vec<EntryId>,
    /// How many of them there are of each fact, by its name in a journal and in the order of the names.
    pub remains_by_fact: Vec<RemainingFacts>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

impl School {
    /// May the host erase who this pupil, or this person, is? If both are named, they are one, and both are looked at.
    pub fn erasure(
        &self,
        pupil: Option<&PupilId>,
        person: Option<&PersonId>,
        records: &[RecordHeld],
        as_of: NaiveDate,
    ) -> Erasure {
        self.erasure_muting((pupil, person), records, as_of, None)
    }

    pub(crate) fn erasure_muting(
        &self,
        (pupil, person): (Option<&PupilId>, Option<&PersonId>),
        records: &[RecordHeld],
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Erasure {
        let mut archive = Archive::new(self, as_of, muted);
        let mut blocks = Vec::new();
        let whose = Whose { school: self, pupil, person, as_of, muted };
        if pupil.is_none() && person.is_none() {
            blocks.push(ErasureBlocked::new(ErasureBlock::NobodyNamed, RuleId::CNF_49A));
        }
        whose.held(&mut archive, records, &mut blocks);
        whose.on_roll(&mut archive, &mut blocks);
        whose.open(&mut archive, &mut blocks);
        for record in records.iter().filter(|record| whose.is_theirs(record)) {
            let kept = archive.one(record);
            blocks.extend(of_record(&kept));
        }
        blocks.retain(|blocked| blocked.rules.iter().all(|rule| muted != Some(*rule)));
        blocks.sort_by(|a, b| (a.block, &a.key).cmp(&(b.block, &b.key)));
        let outcome = blocks.iter().map(|blocked| blocked.block.outcome()).fold(Outcome::May, Outcome::and);
        let mut rules: Vec<RuleId> = blocks.iter().flat_map(|blocked| blocked.rules.iter().copied()).collect();
        rules.sort_unstable();
        rules.dedup();
        let about = crate::school::entries_about(self.journal(), pupil, person);
        let mut by_fact: BTreeMap<String, u32> = BTreeMap::new();
        for entry in &about {
            let count = by_fact.entry(entry.fact().name()).or_default();
            *count = count.saturating_add(1);
        }
        Erasure {
            as_of,
            outcome,
            blocks,
            remains: about.into_iter().map(|entry| entry.id().clone()).collect(),
            remains_by_fact: by_fact.into_iter().map(|(fact, entries)| RemainingFacts { fact, entries }).collect(),
            rules,
            holds_until: archive.horizon.holds_until(),
        }
    }
}

/// A record about them that is not due stands against it.
fn of_record(kept: &Retained) -> Option<ErasureBlocked> {
    let block = match kept.standing {
        RetentionStanding::OnHold => ErasureBlock::LegalHold,
        RetentionStanding::Due | RetentionStanding::Transferred => return None,
        RetentionStanding::Kept => ErasureBlock::RecordKept,
        RetentionStanding::NeedsCheck => ErasureBlock::RecordToCheck,
    };
    let key = Some(kept.record.clone());
    let rules = if block == ErasureBlock::LegalHold { vec![RuleId::CNF_49A] } else { kept.rules.clone() };
    let until = kept.due.filter(|_| block == ErasureBlock::RecordKept);
    Some(ErasureBlocked { block, key, until, facts: kept.holds.clone(), rules })
}

/// Who is to be erased.
struct Whose<'a> {
    school: &'a School,
    pupil: Option<&'a PupilId>,
    person: Option<&'a PersonId>,
    as_of: NaiveDate,
    muted: Option<RuleId>,
}

impl Whose<'_> {
    fn is_theirs(&self, record: &RecordHeld) -> bool {
        let theirs = (self.pupil.is_some() && record.pupil.as_ref() == self.pupil)
            || (self.person.is_some() && record.person.as_ref() == self.person);
        // Of which nobody said whose it is, may be theirs.
        theirs || (record.pupil.is_none() && record.person.is_none())
    }

    fn number_of_pupil(&self) -> Option<u32> {
        self.pupil.and_then(|pupil| self.school.pupil(pupil)).map(|at| at.0)
    }

    fn number_of_person(&self) -> Option<u32> {
        self.person.and_then(|person| self.school.person(person)).map(|at| at.0)
    }

    /// Holds first (CNF-49a): on them, or on something of which nobody said whose it is. Those on a record of theirs are found
    /// with the record.
    fn held(&self, archive: &mut Archive<'_>, records: &[RecordHeld], blocks: &mut Vec<ErasureBlocked>) {
        let (pupil, person) = (self.number_of_pupil(), self.number_of_person());
        for hold in archive.holds() {
            let what = &hold.what;
            let in_case = what.case.as_ref().is_some_and(|case| self.stands_in(case));
            let on_them =
                (pupil.is_some() && what.pupil == pupil) || (person.is_some() && what.person == person) || in_case;
            // Whose a record or a case is, only the host says.
            let said = records.iter().any(|record| {
                what.record.as_ref() == Some(&record.record) || (what.case.is_some() && what.case == record.case)
            });
            let block = match (on_them, what.pupil.is_none() && what.person.is_none() && !said) {
                (true, _) => ErasureBlock::LegalHold,
                (false, true) => ErasureBlock::HoldToCheck,
                (false, false) => continue,
            };
            let facts = self.school.inner.entry_id(hold.entry).into_iter().cloned().collect();
            let key = what.record.clone().or_else(|| what.case.clone());
            blocks.push(ErasureBlocked { key, facts, ..ErasureBlocked::new(block, RuleId::CNF_49A) });
        }
    }

    /// Is it on record that they have or had a part in this case, raised it, or that it is about them?
    fn stands_in(&self, case: &DocumentId) -> bool {
        let (pupil, person) = (self.number_of_pupil(), self.number_of_person());
        let inner = &self.school.inner;
        let file = person.map(|person| &inner.person_file(person).access.parts);
        let part = file.into_iter().flatten().any(|part| part.what.case == *case && part.span.from() <= self.as_of);
        let raised = inner.cases.get(case).into_iter().flat_map(|file| &file.raised);
        part || raised.filter(|raised| raised.span.from() <= self.as_of).any(|raised| {
            pupil.is_some_and(|pupil| raised.what.pupils.contains(&pupil))
                || person.is_some_and(|person| raised.what.by == Some(person) || raised.what.about.contains(&person))
        })
    }

    /// On roll, or on record with somebody who is: the admission register names them (MX-2).
    fn on_roll(&self, archive: &mut Archive<'_>, blocks: &mut Vec<ErasureBlocked>) {
        let inner = &self.school.inner;
        let mut pupils: Vec<u32> = self.number_of_pupil().into_iter().collect();
        if let Some(person) = self.number_of_person() {
            pupils.extend(&inner.person_file(person).access.pupils);
        }
        let mut on_roll = false;
        for file in pupils.iter().filter_map(|pupil| inner.pupil_files.get(*pupil as usize)) {
            for roll in &file.roll {
                archive.horizon.span(roll.span);
                on_roll |= roll.span.holds(self.as_of);
            }
        }
        if on_roll {
            blocks.push(ErasureBlocked::new(ErasureBlock::OnRoll, RuleId::MX_2));
        }
    }

    /// Breaches, data-protection complaints and cases that are not done with.
    fn open(&self, archive: &mut Archive<'_>, blocks: &mut Vec<ErasureBlocked>) {
        // As of the end of the day: whatever was recorded for it has happened.
        let end = self
            .as_of
            .succ_opt()
            .and_then(day_begins)
            .and_then(|next| next.checked_sub_signed(chrono::TimeDelta::seconds(1)));
        if let Some(end) = end {
            let breaches = self.school.breaches_muting(None, end, self.muted);
            breaches.changes_at.into_iter().for_each(|at| archive.horizon.boundary(crate::calendar::london_day(at)));
            for breach in breaches.breaches.iter().filter(|breach| !breach.next.is_empty()) {
                let about = self.pupil.is_some_and(|pupil| breach.pupils.contains(pupil))
                    || self.person.is_some_and(|person| breach.people.contains(person));
                // Whose data they are nobody said: they may be theirs.
                if about || (breach.pupils.is_empty() && breach.people.is_empty()) {
                    blocks.push(ErasureBlocked::new(ErasureBlock::OpenBreach, RuleId::CNF_40).of(&breach.breach));
                }
            }
        }
        let complaints = self.school.data_complaints_muting(None, self.as_of, self.muted);
        complaints.holds_until.into_iter().for_each(|day| archive.horizon.boundary(day));
        for complaint in complaints.complaints.iter().filter(|complaint| !complaint.next.is_empty()) {
            let theirs = Some(&complaint.person) == self.person
                || (self.pupil.is_some() && complaint.pupil.as_ref() == self.pupil);
            if theirs {
                let block = ErasureBlocked::new(ErasureBlock::OpenDataComplaint, RuleId::CNF_30);
                blocks.push(block.of(&complaint.complaint));
            }
        }
        self.open_concerns(archive, blocks);
        let Some(person) = self.number_of_person() else { return };
        for part in &self.school.inner.person_file(person).access.parts {
            archive.horizon.span(part.span);
            if part.span.holds(self.as_of) {
                let facts = self.school.inner.entry_id(part.entry).into_iter().cloned().collect();
                let block = ErasureBlocked::new(ErasureBlock::OpenCase, RuleId::CNF_46).of(&part.what.case);
                blocks.push(ErasureBlocked { facts, ..block });
            }
        }
    }

    /// Concerns that they raised or that are about them, and safeguarding records about them, which are open.
    fn open_concerns(&self, archive: &mut Archive<'_>, blocks: &mut Vec<ErasureBlocked>) {
        let (pupil, person) = (self.number_of_pupil(), self.number_of_person());
        let inner = &self.school.inner;
        let board = self.school.concerns_muting(self.as_of, self.muted);
        board.holds_until.into_iter().for_each(|day| archive.horizon.boundary(day));
        for line in &board.open {
            let raised = inner.cases.get(&line.case).into_iter().flat_map(|file| &file.raised);
            let raised = raised.filter(|raised| raised.span.from() <= self.as_of);
            let mut facts = Vec::new();
            for raised in raised {
                let what = &raised.what;
                let theirs = pupil.is_some_and(|pupil| what.pupils.contains(&pupil))
                    || person.is_some_and(|person| what.by == Some(person) || what.about.contains(&person));
                if theirs {
                    facts.extend(inner.entry_id(raised.entry).cloned());
                }
            }
            if !facts.is_empty() {
                let block = ErasureBlocked::new(ErasureBlock::OpenCase, RuleId::CNF_46).of(&line.case);
                blocks.push(ErasureBlocked { facts, ..block });
            }
        }
        let records = self.school.safeguarding_muting(None, self.as_of, self.muted);
        records.holds_until.into_iter().for_each(|day| archive.horizon.boundary(day));
        let about = records.records.iter().any(|record| {
            self.pupil.is_some_and(|pupil| record.pupils.contains(pupil))
                || self.person.is_some_and(|person| record.about.contains(person))
        });
        if about {
            // Neither its key nor its entries: not everybody who is told of this may know of it.
            blocks.push(ErasureBlocked::new(ErasureBlock::OpenSafeguarding, RuleId::CNF_48));
        }
    }
}

#[cfg(test)]
mod tests;
