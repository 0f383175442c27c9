//! What would change if two ids turned out to be one person, and a host made one record of the two?
//!
//! Nobody is merged here: not by a name, not by an address, not by a shared inbox. A host that finds two records of one person asks
//! first, and somebody looks at what comes out. In one real system contacts were crossed between twins when duplicates were
//! resolved; a merge may attach no adult to a child without saying so.
//!
//! Each adult of each child of the two is asked about, before and after, and the two about every child if either holds a post (not somebody
//! whom no fact ties to the child: of them is answered what holds for anybody): each column of the rights matrix, and each class of data
//! about that child, in general and of each item and case by its key of which something is on record for one of the two: a decision, an
//! undertaking, a part, a suppressed notice. What is on record against one of the two stands against both after it, an order among them; and
//! what is on record for one of them is for both. Listed is whatever is not the same.
//!
//! What it does not settle: whether the two are one person. That is for the school to find out.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::confidentiality::merge::MergeEffect;
//!
//! # let (school, as_of) = doc_example()?;
//! // The mother's record and that of the father, who is told nothing by order.
//! let check = school.merge_check(&"mother".parse()?, &"father".parse()?, as_of);
//! assert!(check.checked);
//! let effects: Vec<MergeEffect> = check.changes.iter().map(|change| change.effect).collect();
//! assert!(effects.contains(&MergeEffect::Narrower), "the order would stand against the mother");
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::class::DataClass;
use super::disclosure::Item;
use crate::decision::Outcome;
use crate::ids::{DocumentId, PersonId, PupilId};
use crate::roles::matrix::Column;
use crate::rules::RuleId;
use crate::school::School;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

vocabulary! {
    /// What becomes of one person's access when two records are made one.
    pub enum MergeEffect as "merge_effect" {
        /// They get what they had not before.
        Wider = "wider",
        /// They no longer get what they had.
        Narrower = "narrower",
        /// Neither before nor after, but for another reason; or by choice, and no longer as a duty, or the other way round.
        Otherwise = "otherwise",
    }
}

/// One thing that would change for one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MergeChange {
    /// About whom.
    pub pupil: PupilId,
    /// For whom: one of the two, or somebody else whose answer rests on one of them.
    pub person: PersonId,
    /// Of the rights matrix; null: a class of data.
    pub column: Option<Column>,
    /// A class of data; null: of the rights matrix.
    pub data_class: Option<DataClass>,
    /// Of this item alone, by the host's key; null: of any of that class of which nothing more is on record.
    pub item: Option<DocumentId>,
    /// Of the file of this case alone.
    pub case: Option<DocumentId>,
    /// As it is.
    pub before: Outcome,
    /// As it would be.
    pub after: Outcome,
    /// Which way.
    pub effect: MergeEffect,
}

/// What would change if two records of people were made one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MergeCheck {
    /// Was everything looked at? Not if one record of the two would hold more than a school can have written; then nothing is said.
    pub checked: bool,
    /// What would change, by pupil and person.
    pub changes: Vec<MergeChange>,
    /// The rules by which what would change is as it is, before and after.
    pub rules: Vec<RuleId>,
}

/// An item and a case, by their keys.
type Keyed<'a> = (Option<&'a DocumentId>, Option<&'a DocumentId>);

impl School {
    /// Whose access would change, and how, if these two were one person?
    pub fn merge_check(&self, one: &PersonId, other: &PersonId, as_of: NaiveDate) -> MergeCheck {
        self.merge_check_muting((one, other), as_of, None)
    }

    pub(crate) fn merge_check_muting(
        &self,
        (one, other): (&PersonId, &PersonId),
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> MergeCheck {
        let Ok(merged) = self.read_as_one(one, other) else {
            return MergeCheck { checked: false, changes: Vec::new(), rules: Vec::new() };
        };
        let (mut changes, mut rules) = (Vec::new(), BTreeSet::new());
        let two = [one, other];
        let tied: BTreeSet<&PupilId> = two.into_iter().flat_map(|person| self.children_of(person)).collect();
        // By a post, a part in a case or a decision somebody may see what is about any pupil.
        let any = two.into_iter().any(|person| self.has_more_than_children(person));
        let all = self.inner.pupils.iter().filter(|pupil| any && !tied.contains(pupil));
        let keys = self.keys_of(two, &tied);
        for pupil in tied.iter().copied().chain(all) {
            let adults = if tied.contains(pupil) { self.adults_of(pupil) } else { Vec::new() };
            let known: BTreeSet<PersonId> = adults.into_iter().chain(two.into_iter().cloned()).collect();
            for person in known {
                let after = if person == *other { one } else { &person };
                for column in Column::ALL {
                    let was = self.entitled_muting((*column).into(), pupil, &person, as_of, muted);
                    let would = merged.entitled_muting((*column).into(), pupil, after, as_of, muted);
                    if let Some(effect) = effect(was.outcome, would.outcome) {
                        rules.extend(was.rules.into_iter().chain(would.rules));
                        changes.push(MergeChange {
                            pupil: pupil.clone(),
                            person: person.clone(),
                            column: Some(*column),
                            data_class: None,
                            item: None,
                            case: None,
                            before: was.outcome,
                            after: would.outcome,
                            effect,
                        });
                    }
                }
                for class in DataClass::ALL {
                    let item = Item::new().of([*class]).about([pupil.clone()]);
                    let was = self.may_disclose_muting(&item, &person, as_of, muted);
                    let would = merged.may_disclose_muting(&item, after, as_of, muted);
                    if let Some(effect) = effect(was.outcome, would.outcome) {
                        rules.extend(was.rules.into_iter().chain(would.rules));
                        changes.push(MergeChange {
                            pupil: pupil.clone(),
                            person: person.clone(),
                            column: None,
                            data_class: Some(*class),
                            item: None,
                            case: None,
                            before: was.outcome,
                            after: would.outcome,
                            effect,
                        });
                    }
                }
            }
            for person in two.iter().filter(|_| one != other) {
                for (change, by) in self.keyed((&merged, one), (pupil, person), &keys, (as_of, muted)) {
                    rules.extend(by);
                    changes.push(change);
                }
            }
        }
        MergeCheck { checked: true, changes, rules: rules.into_iter().collect() }
    }

    /// Of items and cases by their keys, what would change that does not change of others.
    fn keyed(
        &self,
        (merged, after): (&Self, &PersonId),
        (pupil, person): (&PupilId, &PersonId),
        keys: &[Keyed<'_>],
        (as_of, muted): (NaiveDate, Option<RuleId>),
    ) -> Vec<(MergeChange, Vec<RuleId>)> {
        let mut found = Vec::new();
        for class in DataClass::ALL.iter().filter(|_| !keys.is_empty()) {
            let mut said: Vec<(Keyed<'_>, (Outcome, Outcome))> = Vec::new();
            for (item, case) in [(None, None)].iter().chain(keys).copied() {
                let of = Item { item: item.cloned(), case: case.cloned(), ..Item::new() };
                let of = of.of([*class]).about([pupil.clone()]);
                let both = (
                    self.disclosure_outcome((&of, person), as_of, muted),
                    merged.disclosure_outcome((&of, after), as_of, muted),
                );
                // What is said of the item, or of the case, is not said of both together.
                let within = |(of_item, of_case): Keyed<'_>| {
                    (of_item.is_none() || of_item == item) && (of_case.is_none() || of_case == case)
                };
                let known = said.iter().any(|(of, outcomes)| within(*of) && *outcomes == both);
                said.push(((item, case), both));
                let Some(effect) = effect(both.0, both.1).filter(|_| !known && (item.is_some() || case.is_some()))
                else {
                    continue;
                };
                let was = self.may_disclose_muting(&of, person, as_of, muted).rules;
                let would = merged.may_disclose_muting(&of, after, as_of, muted).rules;
                let change = MergeChange {
                    pupil: pupil.clone(),
                    person: person.clone(),
                    column: None,
                    data_class: Some(*class),
                    item: item.cloned(),
                    case: case.cloned(),
                    before: both.0,
                    after: both.1,
                    effect,
                };
                found.push((change, was.into_iter().chain(would).collect()));
            }
        }
        found
    }

    /// The items and the cases of which something is on record for one of the two, each by itself and each with each.
    fn keys_of<'a>(&'a self, two: [&PersonId; 2], tied: &BTreeSet<&PupilId>) -> Vec<Keyed<'a>> {
        let (mut items, mut cases) = (BTreeSet::new(), BTreeSet::new());
        let numbers: Vec<u32> = two.iter().filter_map(|person| self.person(person)).map(|at| at.0).collect();
        for number in &numbers {
            let file = self.inner.person_file(*number);
            items.extend(file.access.words.iter().filter_map(|word| word.what.item.as_ref()));
            items.extend(file.confided.asked.iter().filter_map(|asked| asked.what.item.as_ref()));
            cases.extend(file.access.parts.iter().map(|part| &part.what.case));
        }
        for kept in &self.inner.suppressed {
            let pupil = self.inner.pupils.get(kept.what.pupil as usize);
            let named = kept.what.person.is_some_and(|person| numbers.contains(&person));
            if named || (kept.what.person.is_none() && pupil.is_some_and(|pupil| tied.contains(pupil))) {
                items.extend(kept.what.item.as_ref());
            }
        }
        let of_both = items.iter().flat_map(|item| cases.iter().map(|case| (Some(*item), Some(*case))));
        let of_items = items.iter().map(|item| (Some(*item), None));
        let of_cases = cases.iter().map(|case| (None, Some(*case)));
        of_items.chain(of_cases).chain(of_both).collect()
    }

    /// Is there anything on record by which this person may see what is about a child who is not theirs?
    fn has_more_than_children(&self, person: &PersonId) -> bool {
        let file = self.person(person).map(|person| &self.inner.person_file(person.0).access);
        file.is_some_and(|file| !(file.posts.is_empty() && file.parts.is_empty() && file.words.is_empty()))
    }

    /// The pupils to whom a fact ties this person, whenever.
    fn children_of(&self, person: &PersonId) -> Vec<&PupilId> {
        let file = self.person(person).map(|person| &self.inner.person_file(person.0).access.pupils);
        file.into_iter().flatten().filter_map(|pupil| self.pupil_id(crate::school::PupilRef(*pupil))).collect()
    }
}

fn effect(before: Outcome, after: Outcome) -> Option<MergeEffect> {
    match (before.permits(), after.permits()) {
        (false, true) => Some(MergeEffect::Wider),
        (true, false) => Some(MergeEffect::Narrower),
        _ if before != after => Some(MergeEffect::Otherwise),
        _ => None,
    }
}
