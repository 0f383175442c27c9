//! The copy that somebody who asked for a pupil's data is given: what is withheld from it, and by which exemption.
//!
//! Whether this person is answered at all, and by when, is what [`record_request`](School::record_request) says. Here the item is
//! gone through field by field. Its classes say what has to be looked at; what somebody saw is a mark on the field
//! ([`FieldMark`]): the exemption stands in the way, or somebody looked and it does not. Nobody looked: the field waits, and does
//! not go.
//!
//! | what is in the field | looked at | rule |
//! | --- | --- | --- |
//! | another pupil, another family, staff, a complaint | other people's data: unless they consent, or it is reasonable without | CNF-33, SAR-9 |
//! | a kept address | never to an adult | CNF-8, SAR-9 |
//! | safeguarding, where an adult asks for a child | child-abuse data, by the child's best interests; not in Scotland | CNF-34, SAR-8 |
//! | safeguarding, special category | serious harm | SAR-7 |
//! | marks and scripts | scripts do not go; marks not before their day | SAR-10 |
//! | legal advice; by mark: references, management planning, negotiations | the exemption of that name | CNF-35 |
//! | by mark, of the educational record: a teacher's own notes, what another child's parent said | no part of it | REC-4 |
//! | nobody said of what class it is, or about whom | somebody looks | CNF-14, SAR-9 |
//! | an adult may have it only with addresses or whereabouts left out, and nobody said that they are | somebody looks | COM-5, VOC-54 |
//! | the notice to this adult is suppressed | it is not there, and nothing is named | SFG-53 |
//!
//! From the educational record goes what the pupil could get by subject access (REC-5). Where a school has no duty to show that
//! record, what is left is a subject access request, which is the child's right (CNF-36).
//!
//! The person who asked sees the fields and the names of the exemptions ([`request_copy`](School::request_copy)); which field was
//! withheld, and why, is for whoever answers for data protection ([`check_copy`](School::check_copy), CNF-38).
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::confidentiality::access_copy::CopyWhy;
//! use parentis::confidentiality::class::DataClass;
//! use parentis::confidentiality::disclosure::{Item, ItemField};
//! use parentis::roles::request::{Request, Right};
//!
//! # let (school, as_of) = doc_example()?;
//! let file = Item::new().about(["ava".parse()?]).of([DataClass::Family]).field(ItemField::new("set", "8b"));
//! let request = Request::new(Right::SubjectAccess, as_of);
//! let (ava, mother) = ("ava".parse()?, "mother".parse()?);
//! let found = school.check_copy(&request, &file, &[], (&ava, &mother), as_of);
//! assert_eq!(found.lines[0].findings[0].why, CopyWhy::NotAnswered, "nobody judged yet whether she may ask for her");
//! assert!(school.request_copy(&request, &file, &[], (&ava, &mother), as_of).fields.is_empty());
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::class::DataClass;
use super::disclosure::{AccessWhy, Disclosure, Item, ItemField};
use super::judge::{Judge, LEFT_OUT, Matter};
use super::keep::OutcomeAlone;
use super::redaction::ShownField;
use crate::decision::{Decision, Outcome};
use crate::ids::{PersonId, PupilId};
use crate::profile::{Nation, Profile};
use crate::roles::Known;
use crate::roles::request::{Due, Exemption, NoDay, RecordAnswer, Request, Right};
use crate::rules::RuleId;
use crate::school::School;
use crate::time::Horizon;
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

vocabulary! {
    /// Why a field goes into the copy, or does not.
    pub enum CopyWhy as "copy_why" {
        /// The request is not answered, or not yet.
        NotAnswered = "not_answered",
        /// Nothing that is in it has to be looked at.
        NothingAgainst = "nothing_against",
        /// Somebody looked, and the exemption does not stand in the way.
        LookedAt = "looked_at",
        /// The exemption stands in the way.
        Exempt = "exempt",
        /// Whether the exemption stands in the way nobody has said yet.
        NotLookedAt = "not_looked_at",
        /// It is a kept address, and goes to no adult.
        KeptAddress = "kept_address",
        /// They are marks before the day on which they may be told.
        MarksNotReleased = "marks_not_released",
        /// Of what class it is, nobody said.
        NoClassSaid = "no_class_said",
        /// About whom it is, nobody said.
        NobodySaidWhose = "nobody_said_whose",
        /// This adult may have it only with addresses or whereabouts left out, and nobody said that they are.
        LeftOutNotSaid = "left_out_not_said",
        /// Nothing of it is to reach this adult.
        KeptFromThem = "kept_from_them",
        /// No law that is on record as requiring it lets this person have such data.
        ClassKeepsIt = "class_keeps_it",
    }
}

/// What somebody saw when they looked at a field: does the exemption stand in the way?
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FieldMark {
    /// The field, by its name.
    pub field: String,
    /// Which exemption.
    pub exemption: Exemption,
    /// It does; it does not, because they consent, it is reasonable, or it is in the child's interests; or nobody knows yet.
    pub applies: Says,
}

/// Not the name of the field: what is shown here may stand in a log.
impl fmt::Debug for FieldMark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldMark")
            .field("exemption", &self.exemption)
            .field("applies", &self.applies)
            .finish_non_exhaustive()
    }
}

/// What one thing that was looked at comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CopyFinding {
    /// The exemption; null: it is none.
    pub exemption: Option<Exemption>,
    /// Why.
    pub why: CopyWhy,
    /// The rules.
    pub rules: Vec<RuleId>,
}

/// Does this field go into the copy, and why?
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CopyField {
    /// What the host calls it.
    pub name: String,
    /// It goes, it does not, or somebody has to look.
    pub outcome: Outcome,
    /// Everything that was looked at.
    pub findings: Vec<CopyFinding>,
}

/// Not the name of the field.
impl fmt::Debug for CopyField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CopyField")
            .field("outcome", &self.outcome)
            .field("findings", &self.findings)
            .finish_non_exhaustive()
    }
}

/// What is withheld from the copy and why: for whoever answers for data protection, and never for the person who asked (CNF-38).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CopyCheck {
    /// Is this person answered at all, and why?
    pub decision: Decision,
    /// By when.
    pub due: Due,
    /// May the whole of it go as it is?
    pub outcome: Outcome,
    /// Field by field, in the order of the item.
    pub lines: Vec<CopyField>,
    /// Of an educational record that the school has no duty to show: the right that is left (CNF-36).
    pub other_right: Option<Right>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// The copy, as the person who asked gets it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RequestCopy {
    /// What they may have, in the order of the item.
    pub fields: Vec<ShownField>,
    /// The exemptions by which something was withheld, by name and no more (CNF-38).
    pub exemptions: Vec<Exemption>,
}

/// What is known of the person who asks, and what was consulted.
struct Copier<'a> {
    request: &'a Request,
    item: &'a Item,
    marks: &'a [FieldMark],
    pupil: &'a PupilId,
    as_of: NaiveDate,
    answered: &'a RecordAnswer,
    shown: &'a Disclosure,
    /// The pupil in person.
    in_person: bool,
    /// An adult asks for a child, and not in Scotland (SAR-8).
    abuse: bool,
    /// About whom nothing of this item is to reach the person; none: where it is about nobody in particular.
    silent: BTreeSet<Option<&'a PupilId>>,
    muted: Option<RuleId>,
    rules: BTreeSet<RuleId>,
}

impl Copier<'_> {
    /// Are these rules heard, each of them?
    fn hears(&mut self, rules: &[RuleId]) -> bool {
        let heard = rules.iter().all(|rule| self.muted != Some(*rule));
        if heard {
            self.rules.extend(rules);
        }
        heard
    }

    /// By which rules an exemption stands.
    fn rules_of(&self, exemption: Exemption) -> Vec<RuleId> {
        let own: &[RuleId] = match exemption {
            Exemption::SeriousHarm => &[RuleId::SAR_7],
            Exemption::ChildAbuseData => &[RuleId::SAR_8, RuleId::CNF_34],
            Exemption::OtherPeople | Exemption::OtherParentsAddress => &[RuleId::SAR_9, RuleId::CNF_33],
            Exemption::ExamScripts => &[RuleId::SAR_10],
            Exemption::OwnNotes | Exemption::OtherChildsParent => return vec![RuleId::REC_4],
            Exemption::LegalPrivilege
            | Exemption::References
            | Exemption::ManagementPlanning
            | Exemption::Negotiations => &[RuleId::CNF_35],
        };
        let by_record = (self.request.right == Right::EducationalRecord).then_some(RuleId::REC_5);
        own.iter().copied().chain(by_record).collect()
    }

    /// Can this exemption matter for this request?
    fn can_apply(&self, exemption: Exemption) -> bool {
        match exemption {
            Exemption::ChildAbuseData => self.abuse,
            Exemption::OwnNotes | Exemption::OtherChildsParent => self.request.right == Right::EducationalRecord,
            Exemption::SeriousHarm
            | Exemption::OtherPeople
            | Exemption::OtherParentsAddress
            | Exemption::ExamScripts
            | Exemption::LegalPrivilege
            | Exemption::References
            | Exemption::ManagementPlanning
            | Exemption::Negotiations => true,
        }
    }

    /// What somebody saw; of several marks the strictest.
    fn mark(&self, field: &ItemField, exemption: Exemption) -> Option<Says> {
        let marks = self.marks.iter().filter(|mark| mark.field == field.name && mark.exemption == exemption);
        marks.map(|mark| mark.applies).min_by_key(|says| match says {
            Says::Yes => 0,
            Says::Unknown => 1,
            Says::No => 2,
        })
    }

    /// What has to be looked at in a field, and what somebody saw.
    fn to_look_at(
        &self,
        field: &ItemField,
        classes: &BTreeSet<DataClass>,
        pupils: &BTreeSet<&PupilId>,
    ) -> BTreeMap<Exemption, Says> {
        let mut all = BTreeSet::new();
        for class in classes {
            all.extend(of_class(*class));
        }
        if pupils.iter().any(|other| *other != self.pupil) {
            all.insert(Exemption::OtherPeople);
        }
        let mut seen: BTreeMap<Exemption, Says> = BTreeMap::new();
        for exemption in Exemption::ALL.iter().copied().filter(|exemption| self.can_apply(*exemption)) {
            let unseen = all.contains(&exemption).then_some(Says::Unknown);
            if let Some(says) = self.mark(field, exemption).or(unseen) {
                seen.insert(exemption, says);
            }
        }
        seen
    }

    /// One field.
    fn field(&mut self, field: &ItemField, by_table: Outcome) -> CopyField {
        let name = field.name.clone();
        let decided = self.answered.decision.outcome;
        if !decided.permits() {
            let rule = if self.request.right == Right::SubjectAccess { RuleId::CNF_15G } else { RuleId::REC_1 };
            let findings = vec![CopyFinding { exemption: None, why: CopyWhy::NotAnswered, rules: vec![rule] }];
            return CopyField { name, outcome: decided, findings };
        }
        let classes: BTreeSet<DataClass> = self.item.classes.iter().chain(&field.classes).copied().collect();
        let pupils: BTreeSet<&PupilId> = self.item.pupils.iter().chain(&field.pupils).collect();
        let mut outcome = decided;
        let mut findings = Vec::new();
        let mut find = |found: Outcome, why: CopyWhy, exemption: Option<Exemption>, rules: Vec<RuleId>| {
            outcome = outcome.and(found);
            findings.push(CopyFinding { exemption, why, rules });
        };
        let is_public = !classes.is_empty() && classes.iter().all(|class| *class == DataClass::Public);
        if self.is_suppressed(&classes, &pupils) && self.hears(&[RuleId::SFG_53]) {
            find(Outcome::MustNot, CopyWhy::KeptFromThem, None, vec![RuleId::SFG_53]);
        }
        if classes.is_empty() && self.hears(&[RuleId::CNF_14]) {
            find(Outcome::NeedsCheck, CopyWhy::NoClassSaid, None, vec![RuleId::CNF_14]);
        }
        if pupils.is_empty() && !is_public && self.hears(&[RuleId::SAR_9]) {
            find(Outcome::NeedsCheck, CopyWhy::NobodySaidWhose, None, vec![RuleId::SAR_9]);
        }
        let kept = vec![RuleId::CNF_8, RuleId::SAR_9];
        let is_kept = classes.contains(&DataClass::RestrictedAddress) && !self.in_person;
        if is_kept && self.hears(&kept) {
            // By the name of another exemption: that an address is kept is not told either.
            find(Outcome::MustNot, CopyWhy::KeptAddress, Some(Exemption::OtherPeople), kept);
        }
        for (condition, rule) in LEFT_OUT {
            let needed =
                self.shown.conditions.contains(&condition) || self.answered.decision.conditions.contains(&condition);
            let said = self.item.left_out.contains(&condition) || field.left_out.contains(&condition);
            if needed && !said && !is_public && self.hears(&[rule]) {
                find(Outcome::NeedsCheck, CopyWhy::LeftOutNotSaid, None, vec![rule]);
            }
        }
        for (exemption, says) in self.to_look_at(field, &classes, &pupils) {
            let rules = self.rules_of(exemption);
            if !self.hears(&rules) {
                continue;
            }
            let before = exemption == Exemption::ExamScripts
                && says == Says::No
                && self.item.release_on.is_none_or(|day| self.as_of < day);
            let (found, why) = match says {
                Says::Yes => (Outcome::MustNot, CopyWhy::Exempt),
                Says::Unknown => (Outcome::NeedsCheck, CopyWhy::NotLookedAt),
                Says::No if before => (Outcome::NeedsCheck, CopyWhy::MarksNotReleased),
                Says::No => (decided, CopyWhy::LookedAt),
            };
            find(found, why, Some(exemption), rules);
        }
        // The right itself is the ground on which what a class keeps from them yields (CNF-15b, CNF-15g).
        let ground = match self.request.right {
            Right::SubjectAccess => RuleId::CNF_15G,
            Right::EducationalRecord => RuleId::CNF_15B,
        };
        let owed = self.request.right == Right::SubjectAccess || decided == Outcome::Must;
        let yields = owed && self.hears(&[ground]);
        if !by_table.permits() && !yields {
            find(by_table, CopyWhy::ClassKeepsIt, None, vec![RuleId::CNF_15]);
        }
        if findings.is_empty() {
            let by_right = self.request.right == Right::SubjectAccess;
            let rule = if by_right { RuleId::CNF_15G } else { RuleId::REC_5 };
            findings.push(CopyFinding { exemption: None, why: CopyWhy::NothingAgainst, rules: vec![rule] });
        }
        CopyField { name, outcome, findings }
    }

    /// Is the notice of it to this adult suppressed?
    fn is_suppressed(&self, classes: &BTreeSet<DataClass>, pupils: &BTreeSet<&PupilId>) -> bool {
        let by_class = self.shown.findings.iter().any(|found| {
            found.why == AccessWhy::NoticeSuppressed
                && found.data_class.is_some_and(|class| classes.contains(&class))
                && found.pupil.as_ref().map_or(pupils.is_empty(), |pupil| pupils.contains(pupil))
        });
        // Of no class nothing was found, and all the same nothing of it is named.
        let about = || self.silent.iter().any(|of| of.map_or(pupils.is_empty(), |of| pupils.contains(of)));
        by_class || (classes.is_empty() && about())
    }
}

/// What a class of data has to be looked at for.
const fn of_class(class: DataClass) -> &'static [Exemption] {
    match class {
        DataClass::Public | DataClass::Family | DataClass::PupilPersonal => &[],
        DataClass::SpecialCategory => &[Exemption::SeriousHarm],
        DataClass::Safeguarding => &[Exemption::SeriousHarm, Exemption::ChildAbuseData],
        DataClass::StaffPersonal
        | DataClass::ThirdParty
        | DataClass::ComplaintFile
        | DataClass::LadoRecord
        | DataClass::Instrument => &[Exemption::OtherPeople],
        DataClass::RestrictedAddress => &[Exemption::OtherParentsAddress],
        DataClass::ExamEmbargoed => &[Exemption::ExamScripts],
        DataClass::LegalPrivilege => &[Exemption::LegalPrivilege],
        DataClass::GovernorPartTwo => &[Exemption::OtherPeople, Exemption::ManagementPlanning],
    }
}

impl School {
    /// What is withheld from the copy of this item for whoever asked for a pupil's data, field by field, and why? Of the pair the
    /// second is who asks: an adult, or the person recorded as the pupil.
    pub fn check_copy(
        &self,
        request: &Request,
        item: &Item,
        marks: &[FieldMark],
        whose: (&PupilId, &PersonId),
        as_of: NaiveDate,
    ) -> CopyCheck {
        self.check_copy_muting((request, item, marks), whose, as_of, None)
    }

    /// About whom nothing of this item is to reach this person, of whatever class it is (SFG-53).
    fn silent_about<'a>(
        &'a self,
        item: &'a Item,
        person: &'a PersonId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> BTreeSet<Option<&'a PupilId>> {
        let mut judge = Judge::<OutcomeAlone>::new(self, item, person, as_of, muted);
        let of_fields = item.fields.iter().flat_map(|field| &field.pupils);
        let named: BTreeSet<Option<&PupilId>> = item.pupils.iter().chain(of_fields).map(Some).chain([None]).collect();
        let kept = named.into_iter().filter(|pupil| {
            let at = pupil.and_then(|pupil| self.pupil(pupil));
            judge.suppressed(Matter { class: DataClass::Public, part: None, pupil: *pupil, at }).is_some()
        });
        kept.collect()
    }

    /// The copy itself, as the person who asked gets it: the fields, and the names of the exemptions.
    pub fn request_copy(
        &self,
        request: &Request,
        item: &Item,
        marks: &[FieldMark],
        whose: (&PupilId, &PersonId),
        as_of: NaiveDate,
    ) -> RequestCopy {
        self.request_copy_muting((request, item, marks), whose, as_of, None)
    }

    pub(crate) fn check_copy_muting(
        &self,
        (request, item, marks): (&Request, &Item, &[FieldMark]),
        (pupil, person): (&PupilId, &PersonId),
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> CopyCheck {
        let answered = self.record_request_muting(request, pupil, person, as_of, muted);
        let shown = self.may_disclose_muting(item, person, as_of, muted);
        let in_person = self.is_in_person(pupil, person, as_of);
        let grown_up = self.pupil(pupil).map_or(Known::Unknown, |at| self.may_be_adult(at, as_of));
        let scottish = self.profile(as_of).map(Profile::nation) == Some(Nation::Scotland);
        let abuse = !in_person && grown_up != Known::Yes && !scottish;
        let rules = BTreeSet::new();
        let silent = self.silent_about(item, person, as_of, muted);
        let mut copier = Copier {
            request,
            item,
            marks,
            pupil,
            as_of,
            answered: &answered,
            shown: &shown,
            in_person,
            abuse,
            silent,
            muted,
            rules,
        };
        let by_table = shown.fields.iter().map(|field| field.outcome);
        let lines: Vec<CopyField> =
            item.fields.iter().zip(by_table).map(|(field, by_table)| copier.field(field, by_table)).collect();
        let no_duty = matches!(answered.due, Due::NotSet { why: NoDay::Choice, .. });
        let other_right = (no_duty && copier.hears(&[RuleId::CNF_36])).then_some(Right::SubjectAccess);
        let mut rules = copier.rules;
        rules.extend(lines.iter().flat_map(|line| &line.findings).flat_map(|found| &found.rules));
        let rules = rules.into_iter().collect();
        let outcome = lines.iter().map(|line| line.outcome).fold(answered.decision.outcome, Outcome::and);
        let mut horizon = Horizon::new(as_of);
        [answered.holds_until, shown.holds_until, item.release_on]
            .into_iter()
            .flatten()
            .for_each(|day| horizon.boundary(day));
        let holds_until = horizon.holds_until();
        CopyCheck { decision: answered.decision, due: answered.due, outcome, lines, other_right, rules, holds_until }
    }

    pub(crate) fn request_copy_muting(
        &self,
        asked: (&Request, &Item, &[FieldMark]),
        whose: (&PupilId, &PersonId),
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> RequestCopy {
        let found = self.check_copy_muting(asked, whose, as_of, muted);
        let given = asked.1.fields.iter().zip(&found.lines).filter(|(_, line)| line.outcome.permits());
        let fields = given.map(|(field, _)| ShownField { name: field.name.clone(), value: field.value.clone() });
        let fields = fields.collect();
        // Where nothing of it is to reach them, no name of an exemption does.
        let silent = |line: &&CopyField| !line.findings.iter().any(|found| found.why == CopyWhy::KeptFromThem);
        let named = found.lines.iter().filter(silent).flat_map(|line| &line.findings);
        let named = named.filter(|found| matches!(found.why, CopyWhy::Exempt | CopyWhy::KeptAddress));
        // The other parent's address goes by the name of what it is, another person's data: that one is kept is not told.
        let by_name = |exemption: Exemption| {
            let of_the_address = exemption == Exemption::OtherParentsAddress;
            if of_the_address { Exemption::OtherPeople } else { exemption }
        };
        let exemptions: BTreeSet<Exemption> = named.filter_map(|found| found.exemption.map(by_name)).collect();
        RequestCopy { fields, exemptions: exemptions.into_iter().collect() }
    }
}

#[cfg(test)]
mod tests;
