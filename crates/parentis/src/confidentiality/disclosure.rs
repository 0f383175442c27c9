//! May this person be shown this item: as a whole, and field by field, and why?
//!
//! An item is fields with classes of data and the pupils they are about. Each class is held against the person for each pupil
//! (the table of [`table`](super::table)), in every capacity in which that person stands to that pupil on that day; the best of
//! them counts. Over all classes and pupils the strictest counts (CNF-14): a further class or a further pupil never shows more.
//!
//! | what stands | and so | rule |
//! | --- | --- | --- |
//! | nobody said of what class it is | somebody looks | CNF-14 |
//! | it is of a personal class, and nobody said about whom | somebody looks | CNF-2 to CNF-5, CNF-7 to CNF-9 |
//! | the person stands in no capacity to the pupil | not shown, but for what is public | the class's own |
//! | an order or a hold keeps it from the person as an adult of the child | no post gets round that | the class's own |
//! | the notice to the parent is suppressed | not shown, unless required by law | SFG-53 |
//! | the class keeps it from the person | not shown, unless an override is on record | CNF-15 |
//! | it is shown by discretion, and the undertaking not to divulge it is not given | somebody looks; refused: not shown | CNF-20, CNF-23, CNF-28 |
//! | it is what was found about a complaint | both its sides have it, without other pupils | ESC-11, CNF-17 |
//! | it is what was written about a complaint | neither of its sides has it | CNF-17 |
//! | it is minutes in which somebody is named, or which the board keeps to itself | as part two; else open to inspection | CNF-29 |
//! | an adult may have it only with addresses or whereabouts left out, and nobody said that they are | somebody looks | COM-5, VOC-54 |
//! | a person decides | shown once that is recorded, not once it is recorded as not met, and else somebody looks | the class's own |
//!
//! Who is an entitled parent is the answer of the one resolver ([`who_receives`](School::who_receives)) for that kind of message,
//! with its conditions.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::confidentiality::class::DataClass;
//! use parentis::confidentiality::disclosure::{Item, ItemField};
//! use parentis::decision::Outcome;
//!
//! # let (school, as_of) = doc_example()?;
//! let report = Item::new()
//!     .about(["ava".parse()?])
//!     .of([DataClass::PupilPersonal])
//!     .field(ItemField::new("attendance", "98 %"))
//!     .field(ItemField::new("note", "…").of([DataClass::Safeguarding]));
//! let hers = school.may_disclose(&report, &"mother".parse()?, as_of);
//! assert_eq!(hers.outcome, Outcome::NeedsCheck, "a person decides on the note");
//! assert!(hers.fields[0].outcome.permits());
//! // An order keeps the father from all information.
//! assert_eq!(school.may_disclose(&report, &"father".parse()?, as_of).outcome, Outcome::MustNot);
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::class::DataClass;
use super::judge::{Judge, Of};
use super::keep::{Keep, OutcomeAlone, Whole};
use super::table::{AccessGround, Capacity};
use crate::communication::message::MessageKind;
use crate::decision::{Condition, Outcome};
use crate::ids::{DocumentId, EntryId, PersonId, PupilId};
use crate::rules::RuleId;
use crate::school::{PersonRef, PupilRef, School};
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;

vocabulary! {
    /// Why somebody may see something, or may not.
    pub enum AccessWhy as "access_why" {
        /// It is for anyone.
        ForAnyone = "for_anyone",
        /// The class does not stand in the way, in this capacity.
        ClassLets = "class_lets",
        /// The class is kept by those who hold this post, or have this part in the case.
        OfItsKeepers = "of_its_keepers",
        /// The condition is on record as met.
        ConditionMet = "condition_met",
        /// The class keeps it from them, and yields to an override on record.
        Overridden = "overridden",
        /// The day of release has come.
        Released = "released",
        /// The condition is not on record: a person decides.
        ConditionOpen = "condition_open",
        /// Of which case it is, nobody said.
        CaseNotSaid = "case_not_said",
        /// Whether the adult is entitled is not settled.
        EntitlementNotSettled = "entitlement_not_settled",
        /// Whether the pupil is able to decide about it was not judged.
        CompetenceNotJudged = "competence_not_judged",
        /// Of what class it is, nobody said.
        ClassNotSaid = "class_not_said",
        /// It is of a personal class, and about whom it is, nobody said.
        SubjectNotSaid = "subject_not_said",
        /// The school has no record of the pupil whom it is about.
        PupilNotKnown = "pupil_not_known",
        /// The class keeps it from them, in this capacity.
        ClassBars = "class_bars",
        /// An order or a hold keeps it from them, or may, whatever post they hold.
        OrderOrHold = "order_or_hold",
        /// The condition is on record as not met.
        ConditionNotMet = "condition_not_met",
        /// They have no part in the case.
        NotOnTheCase = "not_on_the_case",
        /// They are kept out of this one: excluded, with an interest in it, or complained about.
        KeptOut = "kept_out",
        /// It is before the day of release, or none is on record.
        BeforeRelease = "before_release",
        /// The pupil was judged not able to decide about it.
        NotCompetent = "not_competent",
        /// They may have it only with something left out, and nobody said that it is.
        LeftOutNotSaid = "left_out_not_said",
        /// The notice to this parent is suppressed.
        NoticeSuppressed = "notice_suppressed",
        /// They stand in no capacity to the pupil, or to the school.
        NoCapacity = "no_capacity",
        /// It is shown by discretion, and no undertaking not to divulge it is on record as given (CNF-20).
        UndertakingOpen = "undertaking_open",
        /// They refused the undertaking (CNF-23).
        UndertakingRefused = "undertaking_refused",
        /// They gave one in the wording of another kind (CNF-28).
        UndertakingOfAnotherKind = "undertaking_of_another_kind",
        /// It is what was found about a complaint, and goes to both its sides (ESC-11).
        FindingsCopied = "findings_copied",
        /// It is about a pupil whom the complaint is not about, and is taken out of this side's copy (CNF-17).
        OtherPupilTakenOut = "other_pupil_taken_out",
        /// What was written about a complaint is kept from both its sides (CNF-17).
        BothSidesConfidential = "both_sides_confidential",
        /// What follows for a member of staff is not told to whoever complained (CNF-17).
        DisciplineKept = "discipline_kept",
        /// Whether somebody is named in these minutes, nobody said (CNF-29).
        MinutesNotSaid = "minutes_not_said",
    }

    /// A part of the file of a complaint.
    pub enum FilePart as "file_part" {
        /// The findings and recommendations (ESC-11).
        Findings = "findings",
        /// Correspondence, statements and records (ESC-16).
        Correspondence = "correspondence",
        /// What follows for a member of staff.
        Discipline = "discipline",
    }

    /// Who is named in a board's agenda, minutes or papers (CNF-29).
    pub enum MinutesNaming as "minutes_naming" {
        /// Somebody who works, or may work, at the school.
        Worker = "worker",
        /// A pupil, or a candidate for a place.
        PupilOrCandidate = "pupil_or_candidate",
        /// Neither.
        Nobody = "nobody",
        /// Nobody said.
        NotSaid = "not_said",
    }
}

/// A field of an item. It has the classes and pupils of the item, and its own beside them.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ItemField {
    /// What the host calls it.
    pub name: String,
    /// What is in it: passed through untouched, or left out.
    pub value: String,
    /// The classes of data in it, beside those of the item.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub classes: Vec<DataClass>,
    /// The pupils whom it is about, beside those of the item.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub pupils: Vec<PupilId>,
    /// What is not in it, or was taken out of it, beside what was taken out of the whole item.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub left_out: Vec<Condition>,
    /// Which part of a complaint's file it is; absent: that of the item.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub part: Option<FilePart>,
    /// Of a board's minutes or papers: is somebody named in it; absent: as the item says.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub minutes: Option<MinutesNaming>,
}

/// Neither the name nor the value: what is shown here may stand in a log.
impl fmt::Debug for ItemField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemField")
            .field("classes", &self.classes)
            .field("pupils", &self.pupils)
            .finish_non_exhaustive()
    }
}

impl ItemField {
    /// A field of the item's own classes and pupils.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            classes: Vec::new(),
            pupils: Vec::new(),
            left_out: Vec::new(),
            part: None,
            minutes: None,
        }
    }

    /// With these classes of data in it as well.
    #[must_use]
    pub fn of(self, classes: impl IntoIterator<Item = DataClass>) -> Self {
        Self { classes: classes.into_iter().collect(), ..self }
    }

    /// With this not in it, or taken out of it.
    #[must_use]
    pub fn without(self, left_out: impl IntoIterator<Item = Condition>) -> Self {
        Self { left_out: left_out.into_iter().collect(), ..self }
    }

    /// About these pupils as well.
    #[must_use]
    pub fn about(self, pupils: impl IntoIterator<Item = PupilId>) -> Self {
        Self { pupils: pupils.into_iter().collect(), ..self }
    }
}

/// What would be shown: a report, a record, a line of a list, and also what is made from them, a count or a preview.
///
/// What is made from an item bears its key, its classes, its pupils and its case, and so is kept back wherever that is: a preview, a
/// notification, the name of a file, a receipt. What is made from several is asked about once for each of them, and made from those alone
/// that are shown: a counter that counts a silenced item tells of it (SFG-53).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Item {
    /// The host's key of it, under which decisions stand.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item: Option<DocumentId>,
    /// As what kind of message an adult of the child would be told of it; absent: as a day-to-day message.
    #[serde(default = "daily")]
    pub kind: MessageKind,
    /// The pupils whom it is about; none: nobody said, or it is about none.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub pupils: Vec<PupilId>,
    /// Every class of data in the whole of it; none: each field says so itself, or nobody said.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub classes: Vec<DataClass>,
    /// Of the file of which case it is.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub case: Option<DocumentId>,
    /// Of marks: the first day on which they may be told.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub release_on: Option<NaiveDate>,
    /// What is not in any of it, or was taken out of it: addresses and clues to them, or whatever says where the child is.
    /// Where an adult may have it on that condition alone, what nobody said of is not given (COM-5, VOC-54).
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub left_out: Vec<Condition>,
    /// Which part of a complaint's file it is; absent: nobody said, or each field says so itself.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub part: Option<FilePart>,
    /// Of a board's agenda, minutes or papers: is somebody named in it (CNF-29)? Absent: it is none.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub minutes: Option<MinutesNaming>,
    /// What it consists of.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub fields: Vec<ItemField>,
}

const fn daily() -> MessageKind {
    MessageKind::Daily
}

impl Default for Item {
    fn default() -> Self {
        Self::new()
    }
}

impl Item {
    /// An item of which nothing is said yet.
    pub const fn new() -> Self {
        Self {
            item: None,
            kind: daily(),
            pupils: Vec::new(),
            classes: Vec::new(),
            case: None,
            release_on: None,
            left_out: Vec::new(),
            part: None,
            minutes: None,
            fields: Vec::new(),
        }
    }

    /// Under this key.
    #[must_use]
    pub fn key(self, item: DocumentId) -> Self {
        Self { item: Some(item), ..self }
    }

    /// With these classes of data in the whole of it.
    #[must_use]
    pub fn of(self, classes: impl IntoIterator<Item = DataClass>) -> Self {
        Self { classes: classes.into_iter().collect(), ..self }
    }

    /// About these pupils.
    #[must_use]
    pub fn about(self, pupils: impl IntoIterator<Item = PupilId>) -> Self {
        Self { pupils: pupils.into_iter().collect(), ..self }
    }

    /// With a further field.
    #[must_use]
    pub fn field(mut self, field: ItemField) -> Self {
        self.fields.push(field);
        self
    }
}

/// May this field be shown?
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FieldAccess {
    /// What the host calls it.
    pub name: String,
    /// Shown, or not.
    pub outcome: Outcome,
}

impl fmt::Debug for FieldAccess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldAccess").field("outcome", &self.outcome).finish_non_exhaustive()
    }
}

/// What a class of data comes to for this person, about one pupil.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AccessFinding {
    /// The class; null: nobody said.
    pub data_class: Option<DataClass>,
    /// About whom; null: about nobody, or nobody said.
    pub pupil: Option<PupilId>,
    /// Which part of a complaint's file.
    pub part: Option<FilePart>,
    /// What follows from it alone.
    pub outcome: Outcome,
    /// Why.
    pub why: AccessWhy,
    /// In which capacity; null: in none that the table has.
    pub capacity: Option<Capacity>,
    /// The ground that was recorded, or that has to be.
    pub ground: Option<AccessGround>,
    /// The rule.
    pub rule: RuleId,
    /// The entries it rests on, by id.
    pub facts: Vec<EntryId>,
}

/// May this person be shown it, as a whole and field by field, and why. It is for whoever answers for data protection, and
/// never for the person (CNF-38): what that person is given is a [`Redaction`](super::redaction::Redaction).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Disclosure {
    /// The whole of it, as it is.
    pub outcome: Outcome,
    /// Field by field, in the order of the item.
    pub fields: Vec<FieldAccess>,
    /// Class by class and pupil by pupil.
    pub findings: Vec<AccessFinding>,
    /// On what conditions an adult of the child may have what is permitted: what is left out of it, and by what way it goes.
    pub conditions: Vec<Condition>,
    /// The rules that played a part, in the order of the rule table.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

impl School {
    /// May this person be shown this item, and why?
    pub fn may_disclose(&self, item: &Item, person: &PersonId, as_of: NaiveDate) -> Disclosure {
        self.may_disclose_muting(item, person, as_of, None)
    }

    pub(crate) fn may_disclose_muting(
        &self,
        item: &Item,
        person: &PersonId,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Disclosure {
        let mut judge = Judge::<Whole>::new(self, item, person, as_of, muted);
        let (outcome, each) = each_field(&mut judge, item);
        let withheld = each.iter().any(|outcome| !outcome.permits());
        let names = item.fields.iter().map(|field| field.name.clone());
        let fields = names.zip(each).map(|(name, outcome)| FieldAccess { name, outcome }).collect();
        judge.answer(outcome, fields, withheld)
    }

    /// The outcome alone of [`School::may_disclose`]. A resolver's verdicts are not muted, its decisions are.
    pub(crate) fn disclosure_outcome(
        &self,
        (item, person): (&Item, &PersonId),
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Outcome {
        match muted {
            Some(_) => self.may_disclose_muting(item, person, as_of, muted).outcome,
            None => each_field(&mut Judge::<OutcomeAlone>::new(self, item, person, as_of, None), item).0,
        }
    }

    /// The outcomes alone of [`School::may_disclose`], field by field.
    pub(crate) fn fields_to_show(&self, item: &Item, person: &PersonId, as_of: NaiveDate) -> Vec<Outcome> {
        each_field(&mut Judge::<OutcomeAlone>::new(self, item, person, as_of, None), item).1
    }

    /// May this person be shown data of this class about this pupil: the outcome alone of [`School::may_disclose`] of an item of which
    /// nothing else is said, for lists of thousands. An adult of the pupil would be told of it as of this kind of message.
    ///
    /// ```
    /// # use parentis::{doc_example, communication::message::MessageKind, confidentiality::class::DataClass};
    /// # let (school, as_of) = doc_example()?;
    /// let (ava, father) = (school.pupil(&"ava".parse()?).unwrap(), school.person(&"father".parse()?).unwrap());
    /// let verdict = school.access_verdict(DataClass::Family, MessageKind::Report, ava, father, as_of);
    /// assert!(!verdict.outcome.permits());
    /// assert_eq!(verdict.holds_until, Some("2026-06-01".parse().unwrap()), "when the order ends");
    /// # Ok::<(), parentis::ParentisError>(())
    /// ```
    pub fn access_verdict(
        &self,
        class: DataClass,
        kind: MessageKind,
        pupil: PupilRef,
        person: PersonRef,
        as_of: NaiveDate,
    ) -> AccessVerdict {
        let (Some(about), Some(whose)) = (self.pupil_id(pupil), self.person_id(person)) else {
            return AccessVerdict { outcome: Outcome::NeedsCheck, holds_until: None };
        };
        let item = Item { kind, ..Item::new() };
        let mut judge = Judge::<OutcomeAlone>::of(self, &item, (whose, Some(person)), as_of, None);
        judge.class_of(class, (about, pupil))
    }
}

/// The outcome alone: copied, not allocated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessVerdict {
    /// Shown, or not.
    pub outcome: Outcome,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// The whole of an item, and field by field.
fn each_field<'a, K: Keep<'a>>(judge: &mut Judge<'a, K>, item: &'a Item) -> (Outcome, Vec<Outcome>) {
    let of_item = Of {
        classes: item.classes.iter().copied().collect(),
        pupils: item.pupils.iter().collect(),
        part: item.part,
        minutes: item.minutes,
    };
    let mut each = Vec::with_capacity(item.fields.len());
    for field in &item.fields {
        let mut of = of_item.clone();
        of.classes.extend(&field.classes);
        of.pupils.extend(&field.pupils);
        of.part = field.part.or(of.part);
        of.minutes = field.minutes.or(of.minutes);
        let left_out: Vec<Condition> = item.left_out.iter().chain(&field.left_out).copied().collect();
        each.push(judge.one(of, &left_out));
    }
    let whole = each.iter().copied().reduce(Outcome::and);
    let outcome = whole.unwrap_or_else(|| judge.one(of_item, &item.left_out));
    // By CNF-37 what is taken out is taken out field by field; without it, all or nothing.
    if !each.is_empty() && !judge.heard(RuleId::CNF_37) {
        each.fill(outcome);
    }
    (outcome, each)
}
