//! The undertaking not to divulge: who was asked for one, what it covers, how it stands, and what is to be done about it.
//!
//! The seed policy says that a parent who becomes party to confidential information must agree not to divulge it to any other
//! person (HA-3.3c). Here that is a record and no law: it is asked for before the school shows something *by discretion*, or at
//! once after something was received by accident, and it never blocks what is owed or what keeps a child safe.
//!
//! | seen as | under the wording for |
//! | --- | --- |
//! | an adult of a pupil, of this one or of another (CNF-20) | parents |
//! | a governor who is an adult of a pupil (CNF-28) | parent governors |
//! | a volunteer (CNF-28) | volunteers |
//! | an officer of the parents' association (CNF-28) | officers of the association |
//! | whoever accompanies a party to the panel (CNF-28) | companions |
//! | staff, the safeguarding lead, the head, any other governor, a member of a panel, inspectors, outside authorities, the pupil | none: their office, their contract or the law binds them |
//!
//! By discretion is what is shown because a condition was recorded as met, or because the person protected agreed or the public
//! interest outweighs the confidence (CNF-15e, CNF-15f). It is not by discretion, and needs no undertaking: what is owed; what is
//! public or already public (CNF-15h); what is about the person's own child alone (CNF-24); the person's own data; the outcome of
//! their own case (ESC-11); what the law, an inspection or the police require (CNF-15b to d, g); and what is shared for a child's safety
//! (CNF-15a), which outranks a school's own policy.
//!
//! | what is on record | what is shown by discretion |
//! | --- | --- |
//! | nothing was asked for, or not answered, or it ended | nothing before somebody has looked: ask first (CNF-20) |
//! | refused, and not given later | nothing; what is owed goes on (CNF-23) |
//! | given, in another kind's wording | nothing before somebody has looked: each kind has its own (CNF-28) |
//! | given, and it covers the item or the class | it |
//! | given, and then broken | it: there is no penalty of its own (CNF-26) |
//!
//! An undertaking permits nothing by itself: it is no lawful basis (CNF-27). Of two answers to one request the later counts, and of
//! one day the refusal. A yes counts if it was said: in writing, by e-mail, in a recorded call or in a conversation of which there is
//! a note.
//!
//! Whether the person may tell somebody what they undertook to keep is [`may_pass_on`](School::may_pass_on). What this does not
//! settle: whether a duty of confidence binds without an undertaking ([`confidence`](super::confidence)), and what is done about a
//! breach of data protection.
//!
//! ```
//! # use parentis::doc_example;
//! # let (school, as_of) = doc_example()?;
//! assert!(school.undertakings(None, as_of).undertakings.is_empty());
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::class::DataClass;
use crate::consent::words::ConsentForm;
use crate::ids::{DocumentId, EntryId, PersonId, PupilId};
use crate::roles::Known;
use crate::rules::RuleId;
use crate::school::confided::{Asked, ConfidedFile};
use crate::school::{Dated, EntryIx, NOBODY, School};
use crate::time::Horizon;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

vocabulary! {
    /// In whose wording an undertaking is asked for (CNF-28).
    pub enum UndertakingKind as "undertaking_kind" {
        /// An adult of a pupil.
        Parent = "parent",
        /// Who helps in school without pay.
        Volunteer = "volunteer",
        /// A governor who is an adult of a pupil.
        ParentGovernor = "parent_governor",
        /// Who accompanies a party to a panel (ESC-10).
        Companion = "companion",
        /// An officer of the parents' association who holds data.
        AssociationOfficer = "association_officer",
    }

    /// To whom it is not to be divulged: what the wording says, word for word (CNF-25).
    pub enum UndertakingScope as "undertaking_scope" {
        /// To any other person: the words of the seed policy. The other parent and the child are other persons.
        AnyOtherPerson = "any_other_person",
        /// To anybody outside the family: the adults of the pupil who are entitled to the same, and the pupil, are not meant.
        OutsideTheFamily = "outside_the_family",
    }

    /// Why an undertaking was asked for.
    pub enum UndertakingCause as "undertaking_cause" {
        /// The school plans to show something (CNF-20).
        Planned = "planned",
        /// The person received something by accident: a wrong address, a shared screen, something overheard (CNF-21).
        ByAccident = "by_accident",
    }

    /// How an undertaking stands on a day.
    pub enum UndertakingState as "undertaking_state" {
        /// Asked for, and not answered in a way that counts.
        Asked = "asked",
        /// Given.
        Given = "given",
        /// Refused.
        Refused = "refused",
        /// It was given and has come to its end, or the request was taken back.
        Ended = "ended",
        /// Given, and broken since: it binds all the same.
        Breached = "breached",
    }

    /// What is to be done about an undertaking.
    pub enum UndertakingStep as "undertaking_step" {
        /// Nothing is shown by discretion before there is an answer (CNF-20).
        AwaitAnswer = "await_answer",
        /// Ask again before anything more is shown by discretion: it has ended (CNF-20).
        AskBeforeMore = "ask_before_more",
        /// Ask that what was received by accident is deleted, or given back (CNF-21).
        AskForDeletion = "ask_for_deletion",
        /// Open a record of the breach (CNF-21).
        OpenBreachRecord = "open_breach_record",
        /// Have it given expressly: silence gives nothing (CNF-22).
        HaveItSaid = "have_it_said",
        /// The wording has changed since: ask whether to ask again (CNF-22).
        AskInNewWording = "ask_in_new_wording",
        /// Nothing more is shown by discretion; what is owed goes on (CNF-23).
        StopDiscretion = "stop_discretion",
        /// Tell the head of the breach (CNF-26).
        TellHead = "tell_head",
        /// A breach limits nothing by itself: if contact is to be limited, only by the steps for that (ESC-39).
        LimitOnlyByItsSteps = "limit_only_by_its_steps",
        /// Ask in the wording of this kind, and not in another's (CNF-28).
        UseOwnWording = "use_own_wording",
    }
}

/// A step, and the rule that it follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UndertakingNext {
    /// What is to be done.
    pub step: UndertakingStep,
    /// By which rule.
    pub rule: RuleId,
}

/// A breach of an undertaking (CNF-26).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UndertakingSlip {
    /// The host's key of the record of it.
    pub breach: DocumentId,
    /// The day of it.
    pub on: NaiveDate,
    /// Was the head told?
    pub head_told: Known,
}

/// One undertaking that was asked for, as it stands on a day: what is kept of it (CNF-22).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UndertakingLine {
    /// The host's key of it.
    pub undertaking: DocumentId,
    /// Whom the school asked.
    pub person: PersonId,
    /// In whose wording.
    pub kind: UndertakingKind,
    /// How it stands.
    pub state: UndertakingState,
    /// Does it bind that day?
    pub stands: bool,
    /// About this item; null: about whatever is of the classes.
    pub item: Option<DocumentId>,
    /// About these classes of data; none named: every class.
    pub classes: Vec<DataClass>,
    /// As far as it is about these pupils; none named: about anybody.
    pub pupils: Vec<PupilId>,
    /// To whom it is not to be divulged.
    pub scope: UndertakingScope,
    /// The wording that was shown.
    pub wording: DocumentId,
    /// Why it was asked for.
    pub because: UndertakingCause,
    /// After an accident: the record of the breach.
    pub breach: Option<DocumentId>,
    /// The day on which it was asked for.
    pub asked_on: NaiveDate,
    /// The day of the answer that counts.
    pub answered_on: Option<NaiveDate>,
    /// How that answer was given.
    pub form: Option<ConsentForm>,
    /// The first day without effect, if it was given for a time.
    pub ends_on: Option<NaiveDate>,
    /// Where it was broken.
    pub slips: Vec<UndertakingSlip>,
    /// What is to be done.
    pub next: Vec<UndertakingNext>,
    /// The entries it rests on, by id.
    pub facts: Vec<EntryId>,
}

/// Every undertaking that was asked for, as it stands on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Undertakings {
    /// In the order of the persons, of the days of asking, and of the keys.
    pub undertakings: Vec<UndertakingLine>,
    /// The rules that played a part, in the order of the rule table.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// Is a yes in this form one? Silence, conduct and a box ticked beforehand are none.
const fn is_said(form: ConsentForm) -> bool {
    match form {
        ConsentForm::Written | ConsentForm::Email | ConsentForm::RecordedCall | ConsentForm::Note => true,
        ConsentForm::ClinicianRecord
        | ConsentForm::Conduct
        | ConsentForm::OptOutSilence
        | ConsentForm::PreTicked
        | ConsentForm::Unknown => false,
    }
}

/// How one request stands on a day.
#[derive(Clone, Debug)]
pub(super) struct Stand {
    pub(super) state: UndertakingState,
    /// The answer that counts.
    pub(super) answered_on: Option<NaiveDate>,
    form: Option<ConsentForm>,
    ends_on: Option<NaiveDate>,
    /// A yes was recorded that is none.
    unsaid: bool,
    pub(super) facts: Vec<EntryIx>,
}

impl Stand {
    /// Does it bind?
    pub(super) const fn stands(&self) -> bool {
        matches!(self.state, UndertakingState::Given | UndertakingState::Breached)
    }
}

/// From which day the same key was asked under again: an answer belongs to what was last asked for under it.
fn asked_again(file: &ConfidedFile, key: &DocumentId, from: NaiveDate) -> Option<NaiveDate> {
    let same = file.asked.iter().filter(|other| other.what.undertaking == *key);
    same.map(|other| other.span.from()).filter(|day| *day > from).min()
}

/// How a request of this file stands; none if it was not yet made on that day.
pub(super) fn stand(
    file: &ConfidedFile,
    asked: &Dated<Asked>,
    as_of: NaiveDate,
    horizon: &mut Horizon,
) -> Option<Stand> {
    horizon.span(asked.span);
    let (key, from) = (&asked.what.undertaking, asked.span.from());
    if from > as_of {
        return None;
    }
    let asked_again = asked_again(file, key, from);
    let mut found = Stand {
        state: UndertakingState::Asked,
        answered_on: None,
        form: None,
        ends_on: None,
        unsaid: false,
        facts: vec![asked.entry],
    };
    let mut last: Vec<&Dated<_>> = Vec::new();
    for answer in file.answers.iter().filter(|answer| answer.what.undertaking == *key) {
        let day = answer.span.from();
        if day < from || asked_again.is_some_and(|again| day >= again) {
            continue;
        }
        horizon.span(answer.span);
        if day > as_of {
            continue;
        }
        if answer.what.yes && !is_said(answer.what.form) {
            found.unsaid = true;
            found.facts.push(answer.entry);
            continue;
        }
        match last.first().map(|first| first.span.from()) {
            Some(latest) if latest > day => {}
            Some(latest) if latest == day => last.push(answer),
            Some(_) | None => last = vec![answer],
        }
    }
    let holds = |yes: bool| last.iter().find(|answer| answer.what.yes == yes && answer.span.holds(as_of));
    let counts = holds(false).or_else(|| holds(true)).or_else(|| last.iter().find(|answer| answer.what.yes));
    if let Some(answer) = counts {
        found.state = match (answer.what.yes, answer.span.holds(as_of)) {
            (false, _) => UndertakingState::Refused,
            (true, true) => UndertakingState::Given,
            (true, false) => UndertakingState::Ended,
        };
        (found.answered_on, found.form) = (Some(answer.span.from()), Some(answer.what.form));
        found.ends_on = answer.span.until();
        found.unsaid = false;
    }
    found.facts.extend(last.iter().map(|answer| answer.entry));
    if !asked.span.holds(as_of) {
        found.state = UndertakingState::Ended;
    }
    for slip in file.slips.iter().filter(|slip| slip.what.undertaking == *key) {
        horizon.boundary(slip.span.from());
        let since = slip.span.from() >= from && asked_again.is_none_or(|again| slip.span.from() < again);
        if slip.span.from() <= as_of && since {
            found.facts.push(slip.entry);
            if found.state == UndertakingState::Given {
                found.state = UndertakingState::Breached;
            }
        }
    }
    Some(found)
}

impl School {
    /// Every undertaking not to divulge that was asked for, of one person or of all, and what is to be done about each.
    pub fn undertakings(&self, person: Option<&PersonId>, as_of: NaiveDate) -> Undertakings {
        self.undertakings_muting(person, as_of, None)
    }

    pub(crate) fn undertakings_muting(
        &self,
        person: Option<&PersonId>,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Undertakings {
        let (mut lines, mut rules, mut horizon) = (Vec::new(), BTreeSet::new(), Horizon::new(as_of));
        for (number, id) in self.inner.people.iter().enumerate() {
            if person.is_some_and(|person| person != id) {
                continue;
            }
            let file = &self.inner.person_file(u32::try_from(number).unwrap_or(NOBODY)).confided;
            for asked in &file.asked {
                if let Some(found) = stand(file, asked, as_of, &mut horizon) {
                    lines.push(self.undertaking_line((id, file), asked, &found, (as_of, muted), &mut horizon));
                }
            }
        }
        for line in &lines {
            rules.extend([RuleId::HA_3_3C, RuleId::CNF_22]);
            rules.extend(line.next.iter().map(|next| next.rule));
        }
        rules.retain(|rule| muted != Some(*rule));
        lines.sort_by(|one, other| {
            let key = |line: &UndertakingLine| (line.person.clone(), line.asked_on, line.undertaking.clone());
            key(one).cmp(&key(other)).then_with(|| one.facts.cmp(&other.facts))
        });
        Undertakings { undertakings: lines, rules: rules.into_iter().collect(), holds_until: horizon.holds_until() }
    }

    /// The wordings in use of a kind that day, and whether this one is on record as another kind's alone.
    pub(super) fn undertaking_wording(
        &self,
        asked: &Asked,
        as_of: NaiveDate,
        horizon: &mut Horizon,
    ) -> (Vec<&DocumentId>, bool) {
        let (mut own, mut others, mut ever_own) = (Vec::new(), false, false);
        for wording in &self.inner.wordings {
            horizon.span(wording.span);
            let (kind, document) = &wording.what;
            if wording.span.from() > as_of {
                continue;
            }
            if *kind == asked.kind && wording.span.holds(as_of) {
                own.push(document);
            }
            if *document == asked.wording {
                ever_own |= *kind == asked.kind;
                others |= *kind != asked.kind;
            }
        }
        (own, others && !ever_own)
    }

    fn undertaking_line(
        &self,
        (person, file): (&PersonId, &ConfidedFile),
        asked: &Dated<Asked>,
        found: &Stand,
        (as_of, muted): (NaiveDate, Option<RuleId>),
        horizon: &mut Horizon,
    ) -> UndertakingLine {
        let (what, from) = (&asked.what, asked.span.from());
        let slips = slips(file, what, from, as_of, horizon);
        let (own, anothers) = self.undertaking_wording(what, as_of, horizon);
        let mut next = BTreeSet::new();
        let mut step = |step: UndertakingStep, rule: RuleId| {
            if muted != Some(rule) {
                next.insert(UndertakingNext { step, rule });
            }
        };
        match found.state {
            UndertakingState::Asked => step(UndertakingStep::AwaitAnswer, RuleId::CNF_20),
            UndertakingState::Refused => step(UndertakingStep::StopDiscretion, RuleId::CNF_23),
            UndertakingState::Ended => step(UndertakingStep::AskBeforeMore, RuleId::CNF_20),
            UndertakingState::Given | UndertakingState::Breached => {}
        }
        if found.unsaid {
            step(UndertakingStep::HaveItSaid, RuleId::CNF_22);
        }
        if anothers {
            step(UndertakingStep::UseOwnWording, RuleId::CNF_28);
        } else if found.stands() && !own.is_empty() && !own.contains(&&what.wording) {
            step(UndertakingStep::AskInNewWording, RuleId::CNF_22);
        }
        if what.because == UndertakingCause::ByAccident {
            if !deleted(file, what, as_of, horizon) {
                step(UndertakingStep::AskForDeletion, RuleId::CNF_21);
            }
            if what.breach.is_none() {
                step(UndertakingStep::OpenBreachRecord, RuleId::CNF_21);
            }
        }
        if !slips.is_empty() {
            step(UndertakingStep::LimitOnlyByItsSteps, RuleId::ESC_39);
        }
        if slips.iter().any(|slip| slip.head_told != Known::Yes) {
            step(UndertakingStep::TellHead, RuleId::CNF_26);
        }
        let mut facts = found.facts.clone();
        facts.sort_unstable();
        facts.dedup();
        UndertakingLine {
            undertaking: what.undertaking.clone(),
            person: person.clone(),
            kind: what.kind,
            state: found.state,
            stands: found.stands(),
            item: what.item.clone(),
            classes: what.classes.clone(),
            pupils: what.pupils.iter().filter_map(|pupil| self.inner.pupils.get(*pupil as usize).cloned()).collect(),
            scope: what.scope,
            wording: what.wording.clone(),
            because: what.because,
            breach: what.breach.clone(),
            asked_on: from,
            answered_on: found.answered_on,
            form: found.form,
            ends_on: found.ends_on,
            slips,
            next: next.into_iter().collect(),
            facts: facts.into_iter().filter_map(|at| self.inner.entry_id(at).cloned()).collect(),
        }
    }
}

/// Where an undertaking was broken, one a record, in the order of the records.
fn slips(
    file: &ConfidedFile,
    asked: &Asked,
    from: NaiveDate,
    as_of: NaiveDate,
    horizon: &mut Horizon,
) -> Vec<UndertakingSlip> {
    let mut found: BTreeMap<&DocumentId, UndertakingSlip> = BTreeMap::new();
    let again = asked_again(file, &asked.undertaking, from);
    for slip in file.slips.iter().filter(|slip| slip.what.undertaking == asked.undertaking) {
        let on = slip.span.from();
        horizon.boundary(on);
        if on < from || on > as_of || again.is_some_and(|again| on >= again) {
            continue;
        }
        let told = slip.what.head_told.map_or(Known::Unknown, Known::from_bool);
        let entry = found.entry(&slip.what.breach).or_insert_with(|| UndertakingSlip {
            breach: slip.what.breach.clone(),
            on,
            head_told: told,
        });
        entry.on = entry.on.min(on);
        // Whoever was told once was told.
        entry.head_told = match (entry.head_told, told) {
            (Known::Yes, _) | (_, Known::Yes) => Known::Yes,
            (Known::No, _) | (_, Known::No) => Known::No,
            (Known::Unknown, Known::Unknown) => Known::Unknown,
        };
    }
    found.into_values().collect()
}

/// Is what was received by accident on record as deleted? The last word counts, and of one day the no.
fn deleted(file: &ConfidedFile, asked: &Asked, as_of: NaiveDate, horizon: &mut Horizon) -> bool {
    let mut last: Option<(NaiveDate, bool)> = None;
    for said in file.deletions.iter().filter(|said| said.what.0 == asked.undertaking) {
        horizon.span(said.span);
        if said.span.holds(as_of) {
            let (day, yes) = (said.span.from(), said.what.1);
            last = match last {
                Some((latest, other)) if latest == day => Some((day, yes && other)),
                Some((latest, other)) if latest > day => Some((latest, other)),
                Some(_) | None => Some((day, yes)),
            };
        }
    }
    last.is_some_and(|(_, yes)| yes)
}
