//! May a person tell somebody what they undertook not to divulge?
//!
//! | to whom | and so | rule |
//! | --- | --- | --- |
//! | social care, the police, the allegations officer, a regulator, the Information Commissioner, Ofsted, the department, a court, their own lawyer or doctor, and a protected disclosure | it never blocks that | CNF-24 |
//! | anybody, of what is about the person's own child alone | it never blocks that | CNF-24 |
//! | the other parent, who may see the same | somebody looks before it is held against them | CNF-25 |
//! | the other parent, who may not | not while it stands | CNF-25 |
//! | the child, of what is about that child | somebody looks: the literal words mean the child too | CNF-25 |
//! | anybody else | not while it stands | HA-3.3c |
//! | anybody, where it does not stand or does not cover it | somebody looks: a duty of confidence may bind all the same | CNF-27, CNF-16 |
//!
//! Where the wording means nobody inside the family, it is not held against an adult who may see the same.
//!
//! What this does not settle: whether what is told breaks another duty, an order or a hold. It answers for the undertaking alone.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::confidentiality::passing_on::{Listener, PassingOn};
//! use parentis::decision::Outcome;
//!
//! # let (school, as_of) = doc_example()?;
//! let asked = PassingOn::new("u-1".parse()?, "mother".parse()?, Listener::Police);
//! assert_eq!(school.may_pass_on(&asked, as_of).outcome, Outcome::May);
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use super::class::DataClass;
use super::disclosure::Item;
use super::discretion::{covers, is_of_the_child};
use super::table::Capacity;
use super::undertaking::{UndertakingScope, stand};
use crate::decision::Outcome;
use crate::ids::{DocumentId, EntryId, PersonId, PupilId};
use crate::rules::RuleId;
use crate::school::confided::Asked;
use crate::school::{Dated, NOBODY, School};
use crate::time::Horizon;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

vocabulary! {
    /// To whom something would be told.
    pub enum Listener as "listener" {
        /// Children's social care.
        SocialCare = "social_care",
        /// The police.
        Police = "police",
        /// The authority's designated officer for allegations.
        Lado = "lado",
        /// A regulator of a profession or of schools.
        Regulator = "regulator",
        /// The Information Commissioner.
        Ico = "ico",
        /// Ofsted.
        Ofsted = "ofsted",
        /// The Department for Education.
        Dfe = "dfe",
        /// A court or tribunal.
        Court = "court",
        /// The person's own lawyer.
        OwnLawyer = "own_lawyer",
        /// The person's own doctor.
        OwnDoctor = "own_doctor",
        /// Whoever takes a protected disclosure in the public interest.
        ProtectedDisclosure = "protected_disclosure",
        /// Another adult of the child.
        CoParent = "co_parent",
        /// The child.
        TheChild = "the_child",
        /// Anybody else.
        AnyoneElse = "anyone_else",
    }

    /// Why it may be told, or may not.
    pub enum PassingOnWhy as "passing_on_why" {
        /// An undertaking never blocks telling them.
        NeverBlocked = "never_blocked",
        /// It is about the person's own child alone.
        OwnChild = "own_child",
        /// The wording does not mean this adult, who may see the same.
        InsideTheFamily = "inside_the_family",
        /// This adult may see the same, or may be allowed to: somebody looks before it is held against them.
        CoParentMaySeeIt = "co_parent_may_see_it",
        /// To which adult, nobody said.
        AdultNotSaid = "adult_not_said",
        /// The literal words mean the child too.
        ChildIsMeant = "child_is_meant",
        /// The undertaking stands, and means them.
        UndertakingStands = "undertaking_stands",
        /// It does not stand: not given, refused, or at its end.
        DoesNotStand = "does_not_stand",
        /// It does not cover this.
        DoesNotCover = "does_not_cover",
        /// No such undertaking of this person is on record.
        NotOnRecord = "not_on_record",
    }
}

impl Listener {
    /// Does an undertaking never block telling them (CNF-24)?
    pub const fn is_never_blocked(self) -> bool {
        match self {
            Self::SocialCare
            | Self::Police
            | Self::Lado
            | Self::Regulator
            | Self::Ico
            | Self::Ofsted
            | Self::Dfe
            | Self::Court
            | Self::OwnLawyer
            | Self::OwnDoctor
            | Self::ProtectedDisclosure => true,
            Self::CoParent | Self::TheChild | Self::AnyoneElse => false,
        }
    }
}

/// What would be told to whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PassingOn {
    /// The undertaking that may stand against it.
    pub undertaking: DocumentId,
    /// Who would tell it.
    pub person: PersonId,
    /// To whom.
    pub listener: Listener,
    /// Of a co-parent: which adult.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub adult: Option<PersonId>,
    /// Of which class of data it is; absent: of whatever the undertaking is about.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub data_class: Option<DataClass>,
    /// About which pupil it is; absent: about those whom the undertaking is about.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pupil: Option<PupilId>,
}

impl PassingOn {
    /// Whatever the undertaking is about, to them.
    pub const fn new(undertaking: DocumentId, person: PersonId, listener: Listener) -> Self {
        Self { undertaking, person, listener, adult: None, data_class: None, pupil: None }
    }
}

/// May it be told, as far as the undertaking goes, and why?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PassOnAnswer {
    /// `may`: the undertaking does not stand in the way, and nothing more than that.
    pub outcome: Outcome,
    /// Why.
    pub why: PassingOnWhy,
    /// To whom it is not to be divulged, as the wording that binds says it; null: none binds.
    pub scope: Option<UndertakingScope>,
    /// The rules that played a part, in the order of the rule table.
    pub rules: Vec<RuleId>,
    /// The entries it rests on, by id.
    pub facts: Vec<EntryId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// The question while it is looked at.
struct Telling<'a> {
    school: &'a School,
    asked: &'a PassingOn,
    as_of: NaiveDate,
    muted: Option<RuleId>,
    rules: BTreeSet<RuleId>,
    horizon: Horizon,
}

impl School {
    /// May this person tell somebody what they undertook not to divulge?
    pub fn may_pass_on(&self, asked: &PassingOn, as_of: NaiveDate) -> PassOnAnswer {
        self.may_pass_on_muting(asked, as_of, None)
    }

    pub(crate) fn may_pass_on_muting(
        &self,
        asked: &PassingOn,
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> PassOnAnswer {
        let mut telling =
            Telling { school: self, asked, as_of, muted, rules: BTreeSet::new(), horizon: Horizon::new(as_of) };
        let number = self.person(&asked.person).map_or(NOBODY, |number| number.0);
        let file = &self.inner.person_file(number).confided;
        let mut known: Vec<(&Dated<Asked>, bool)> = Vec::new();
        let mut facts = BTreeSet::new();
        for one in file.asked.iter().filter(|one| one.what.undertaking == asked.undertaking) {
            if let Some(found) = stand(file, one, as_of, &mut telling.horizon) {
                facts.extend(found.facts.iter().copied());
                known.push((one, found.stands()));
            }
        }
        let (outcome, why, scope) = telling.look(&known);
        PassOnAnswer {
            outcome,
            why,
            scope,
            rules: telling.rules.into_iter().collect(),
            facts: facts.into_iter().filter_map(|at| self.inner.entry_id(at).cloned()).collect(),
            holds_until: telling.horizon.holds_until(),
        }
    }
}

impl Telling<'_> {
    fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            self.rules.insert(rule);
        }
        heard
    }

    fn look(&mut self, known: &[(&Dated<Asked>, bool)]) -> (Outcome, PassingOnWhy, Option<UndertakingScope>) {
        let stands: Vec<&Asked> = known.iter().filter(|one| one.1).map(|one| &one.0.what).collect();
        let binding: Vec<&Asked> = stands.iter().copied().filter(|one| self.is_about(one)).collect();
        // Of two the literal words count.
        let scope = binding.iter().map(|one| one.scope).min();
        if self.asked.listener.is_never_blocked() && self.heard(RuleId::CNF_24) {
            return (Outcome::May, PassingOnWhy::NeverBlocked, scope);
        }
        let of_all: Vec<&Asked> = known.iter().map(|one| &one.0.what).collect();
        if self.is_of_own_child(if binding.is_empty() { &of_all } else { &binding }) && self.heard(RuleId::CNF_24) {
            return (Outcome::May, PassingOnWhy::OwnChild, scope);
        }
        let Some(scope) = scope else {
            // That no undertaking stands permits nothing: a duty of confidence may bind all the same.
            self.heard(RuleId::CNF_27);
            self.heard(RuleId::CNF_16);
            let why = match (known.is_empty(), stands.is_empty()) {
                (true, _) => PassingOnWhy::NotOnRecord,
                (false, true) => PassingOnWhy::DoesNotStand,
                (false, false) => PassingOnWhy::DoesNotCover,
            };
            return (Outcome::NeedsCheck, why, None);
        };
        let of_the_family = matches!(self.asked.listener, Listener::CoParent | Listener::TheChild);
        let (outcome, why) = if of_the_family && self.heard(RuleId::CNF_25) {
            self.in_the_family(scope, &binding)
        } else if self.heard(RuleId::HA_3_3C) {
            (Outcome::MustNot, PassingOnWhy::UndertakingStands)
        } else {
            (Outcome::NeedsCheck, PassingOnWhy::UndertakingStands)
        };
        (outcome, why, Some(scope))
    }

    /// Does it cover what would be told? What nobody said of that, it does.
    fn is_about(&self, one: &Asked) -> bool {
        let class = self.asked.data_class.is_none_or(|class| covers(one, one.item.as_ref(), class, self.pupil_of(one)));
        let pupil = self.asked.pupil.is_none() || one.pupils.is_empty() || {
            self.pupil_of(one).is_some_and(|pupil| one.pupils.contains(&pupil))
        };
        class && pupil
    }

    /// The pupil whom it is about, or else one whom the undertaking is about.
    fn pupil_of(&self, one: &Asked) -> Option<u32> {
        match &self.asked.pupil {
            Some(pupil) => self.school.pupil(pupil).map(|at| at.0),
            None => one.pupils.first().copied(),
        }
    }

    /// The classes and the pupils of what would be told.
    fn told(&self, of: &[&Asked]) -> (Vec<DataClass>, Vec<PupilId>) {
        let classes = match self.asked.data_class {
            Some(class) => vec![class],
            None => of.iter().flat_map(|one| one.classes.iter().copied()).collect(),
        };
        let pupils = if let Some(pupil) = &self.asked.pupil {
            vec![pupil.clone()]
        } else {
            let numbers: BTreeSet<u32> = of.iter().flat_map(|one| one.pupils.iter().copied()).collect();
            numbers.into_iter().filter_map(|at| self.school.inner.pupils.get(at as usize).cloned()).collect()
        };
        (classes, pupils)
    }

    /// Is it about the person's own child alone: nobody said of anything else, and they may see it as that child's adult?
    fn is_of_own_child(&mut self, of: &[&Asked]) -> bool {
        let said = |one: &&Asked| {
            (self.asked.data_class.is_some() || !one.classes.is_empty())
                && (self.asked.pupil.is_some() || !one.pupils.is_empty())
        };
        let of_nothing_else = of.iter().all(said);
        let (classes, pupils) = self.told(of);
        if !of_nothing_else || classes.is_empty() || pupils.is_empty() || !classes.iter().all(|c| is_of_the_child(*c)) {
            return false;
        }
        let key = of.iter().find_map(|one| one.item.clone());
        let item = Item { item: key, ..Item::new() }.of(classes).about(pupils);
        let found = self.school.may_disclose_muting(&item, &self.asked.person, self.as_of, self.muted);
        found.holds_until.into_iter().for_each(|day| self.horizon.boundary(day));
        let as_its_adult = |finding: &super::disclosure::AccessFinding| {
            finding.outcome.permits() && finding.capacity == Some(Capacity::EntitledParent)
        };
        found.outcome.permits() && found.findings.iter().all(as_its_adult)
    }

    /// The child, or another adult of the child.
    fn in_the_family(&mut self, scope: UndertakingScope, binding: &[&Asked]) -> (Outcome, PassingOnWhy) {
        if self.asked.listener == Listener::TheChild {
            if scope == UndertakingScope::OutsideTheFamily {
                // The words do not mean the child: that permits nothing by itself.
                return (Outcome::NeedsCheck, PassingOnWhy::DoesNotCover);
            }
            let about = self.asked.pupil.is_some() || binding.iter().any(|one| !one.pupils.is_empty());
            let outcome = if about { Outcome::NeedsCheck } else { Outcome::MustNot };
            return (outcome, PassingOnWhy::ChildIsMeant);
        }
        let Some(adult) = &self.asked.adult else { return (Outcome::NeedsCheck, PassingOnWhy::AdultNotSaid) };
        let (classes, pupils) = self.told(binding);
        let key = binding.iter().find_map(|one| one.item.clone());
        let item = Item { item: key, ..Item::new() }.of(classes).about(pupils);
        let found = self.school.may_disclose_muting(&item, adult, self.as_of, self.muted);
        found.holds_until.into_iter().for_each(|day| self.horizon.boundary(day));
        match (found.outcome, scope) {
            (Outcome::MustNot, _) => (Outcome::MustNot, PassingOnWhy::UndertakingStands),
            (Outcome::Must | Outcome::May, UndertakingScope::OutsideTheFamily) => {
                (Outcome::May, PassingOnWhy::InsideTheFamily)
            }
            (Outcome::Must | Outcome::May | Outcome::NeedsCheck, _) => {
                (Outcome::NeedsCheck, PassingOnWhy::CoParentMaySeeIt)
            }
        }
    }
}
