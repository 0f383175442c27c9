//! Parents' associations, forums and advisory groups: what may pass to them, what is never on their agenda, and what becomes of a
//! complaint that is raised there.
//!
//! | | rule |
//! | --- | --- |
//! | an association is a body of its own: contact data pass to it on a parent's own sign-up, or on a lawful basis, and no class list | PTN-34 |
//! | a forum has terms of reference; individual pupils, staff and live complaints are never on its agenda | PTN-35 |
//! | the governing body has regard to parents' views | PTN-36 |
//! | in Scotland every parent is of the parent forum, and the parent council represents it | PTN-37 |
//! | minutes are public unless an item is marked; a member sees no more data than any parent | PTN-38 |
//! | a complaint goes to the ladder, received on the day on which it was raised | PTN-39 |
//!
//! ```
//! # let (school, as_of) = parentis::doc_example()?;
//! assert!(school.parent_groups(as_of).groups.is_empty());
//! # Ok::<(), parentis::ParentisError>(())
//! ```

use crate::confidentiality::class::DataClass;
use crate::consent::words::LawfulBasis;
use crate::decision::Outcome;
use crate::ids::{DocumentId, PersonId};
use crate::profile::Nation;
use crate::rules::RuleId;
use crate::school::School;
use crate::school::groups::{GroupFile, Item};
use crate::school::mail::by;
use crate::time::Horizon;
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

vocabulary! {
    /// What kind of group of parents it is.
    pub enum GroupKind as "group_kind" {
        /// A parents' association: a body of its own, often a charity (PTN-34).
        Association = "association",
        /// A forum of parents (PTN-35); in Scotland of all of them (PTN-37).
        Forum = "forum",
        /// An advisory group (PTN-35).
        AdvisoryGroup = "advisory_group",
        /// A parent council in Scotland (PTN-37).
        ParentCouncil = "parent_council",
    }

    /// What an item of an agenda is about.
    pub enum AgendaTopic as "agenda_topic" {
        /// A policy, or a whole-school issue.
        Policy = "policy",
        /// Events and programmes.
        Events = "events",
        /// One pupil (PTN-35).
        OnePupil = "one_pupil",
        /// One member of staff (PTN-35).
        OneOfStaff = "one_of_staff",
        /// A complaint that is live (PTN-35).
        LiveComplaint = "live_complaint",
        /// Anything else.
        Other = "other",
        /// Nobody said.
        NotSaid = "not_said",
    }

    /// What is to be done about a group.
    pub enum GroupTask as "group_task" {
        /// Write terms of reference (PTN-35).
        WriteTerms = "write_terms",
        /// Answer what the group told the governing body: it has regard to parents' views (PTN-36).
        AnswerViews = "answer_views",
        /// Have the parent council represent the parents (PTN-37).
        HaveACouncil = "have_a_council",
        /// See that no contact data pass that no sign-up and no basis covers (PTN-34).
        StopSharing = "stop_sharing",
    }

    /// What becomes of an item.
    pub enum ItemState as "item_state" {
        /// It may be on the agenda, and its minutes are public (PTN-38).
        Public = "public",
        /// It may be on the agenda; it is marked, and its minutes are not public (PTN-38).
        Marked = "marked",
        /// It is never on the agenda (PTN-35).
        TakeOff = "take_off",
        /// It is a complaint: to the ladder, with the day on which it was raised (PTN-39).
        ToLadder = "to_ladder",
        /// What it is about is not on record: somebody looks before it is on the agenda.
        ToCheck = "to_check",
    }
}

/// What is recorded of a group of parents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum GroupStep {
    /// There is such a group, as long as this holds.
    Founded {
        /// What kind it is.
        group_kind: GroupKind,
    },
    /// Its terms of reference are on record.
    TermsAdopted {
        /// Where the host keeps them.
        terms: DocumentId,
    },
    /// Something was raised in it, or was put on its agenda.
    Raised {
        /// The host's key of the item.
        item: DocumentId,
        /// What it is about.
        topic: AgendaTopic,
        /// Who raised it, if that is on record.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        by: Option<PersonId>,
        /// Is it marked, so that its minutes are not public?
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        marked: bool,
    },
    /// It met; the minutes are with the host.
    Met {
        /// Where.
        minutes: DocumentId,
    },
    /// A parent signed up with it in person (PTN-34).
    SignedUp {
        /// Who.
        person: PersonId,
    },
    /// Data went to it, or are to.
    DataPassed {
        /// Of what class.
        data_class: DataClass,
        /// Of whom, if of one adult; absent or null: a list.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        person: Option<PersonId>,
        /// On what lawful basis, beside a sign-up.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        basis: Option<LawfulBasis>,
    },
    /// It told the governing body what parents think.
    ViewsGiven {
        /// Where the host keeps them.
        views: DocumentId,
    },
    /// The governing body answered what it was told (PTN-36).
    ViewsAnswered {
        /// Which.
        views: DocumentId,
    },
}

impl GroupStep {
    /// The step's word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Founded { .. } => "founded",
            Self::TermsAdopted { .. } => "terms_adopted",
            Self::Raised { .. } => "raised",
            Self::Met { .. } => "met",
            Self::SignedUp { .. } => "signed_up",
            Self::DataPassed { .. } => "data_passed",
            Self::ViewsGiven { .. } => "views_given",
            Self::ViewsAnswered { .. } => "views_answered",
        }
    }

    /// Whom the step names.
    pub(crate) const fn person(&self) -> Option<&PersonId> {
        match self {
            Self::SignedUp { person } => Some(person),
            Self::Raised { by: person, .. } | Self::DataPassed { person, .. } => person.as_ref(),
            Self::Founded { .. }
            | Self::TermsAdopted { .. }
            | Self::Met { .. }
            | Self::ViewsGiven { .. }
            | Self::ViewsAnswered { .. } => None,
        }
    }
}

/// An item that was raised in a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GroupItem {
    /// The host's key of it.
    pub item: DocumentId,
    /// What it is about.
    pub topic: AgendaTopic,
    /// What becomes of it.
    pub state: ItemState,
    /// Of a complaint: the day on which it was received, which is the day on which it was raised (PTN-39).
    pub received: Option<NaiveDate>,
}

/// Data that went to a group, or are to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GroupData {
    /// Of what class.
    pub data_class: DataClass,
    /// Of whom; none: a list.
    pub person: Option<PersonId>,
    /// May they pass (PTN-34)?
    pub may_pass: Outcome,
}

/// A group of parents as of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GroupState {
    /// The host's key of it.
    pub group: DocumentId,
    /// What kind it is.
    pub group_kind: GroupKind,
    /// Is it a body of its own, to which data pass as to any third party (PTN-34)?
    pub third_party: bool,
    /// Who signed up with it.
    pub signed_up: Vec<PersonId>,
    /// What was raised in it, by day.
    pub items: Vec<GroupItem>,
    /// What went to it, or is to.
    pub passed: Vec<GroupData>,
    /// What it told the governing body and was not answered (PTN-36).
    pub unanswered: Vec<DocumentId>,
    /// What is to be done.
    pub tasks: Vec<GroupTask>,
}

/// The groups of parents as of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ParentGroups {
    /// The day.
    pub as_of: NaiveDate,
    /// In Scotland: every parent is of the parent forum (PTN-37).
    pub all_parents_are_members: Says,
    /// Every group.
    pub groups: Vec<GroupState>,
    /// The rules.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

struct Desk<'a> {
    school: &'a School,
    as_of: NaiveDate,
    muted: Option<RuleId>,
    nation: Option<Nation>,
    council: bool,
    rules: BTreeSet<RuleId>,
    horizon: Horizon,
}

impl Desk<'_> {
    fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            self.rules.insert(rule);
        }
        heard
    }

    /// What becomes of an item.
    fn item(&mut self, item: &Item, on: NaiveDate) -> GroupItem {
        let state = match item.topic {
            AgendaTopic::LiveComplaint if self.heard(RuleId::PTN_39) => ItemState::ToLadder,
            AgendaTopic::LiveComplaint | AgendaTopic::OnePupil | AgendaTopic::OneOfStaff
                if self.heard(RuleId::PTN_35) =>
            {
                ItemState::TakeOff
            }
            AgendaTopic::NotSaid if self.heard(RuleId::PTN_35) => ItemState::ToCheck,
            AgendaTopic::Policy
            | AgendaTopic::Events
            | AgendaTopic::Other
            | AgendaTopic::NotSaid
            | AgendaTopic::LiveComplaint
            | AgendaTopic::OnePupil
            | AgendaTopic::OneOfStaff => {
                if item.marked || !self.heard(RuleId::PTN_38) {
                    ItemState::Marked
                } else {
                    ItemState::Public
                }
            }
        };
        let received = (state == ItemState::ToLadder).then_some(on);
        GroupItem { item: item.key.clone(), topic: item.topic, state, received }
    }

    /// May data pass: what is public does; else on the parent's own sign-up, or on a lawful basis; a list never on a sign-up
    /// (PTN-34).
    fn may_pass(
        &mut self,
        class: DataClass,
        person: Option<u32>,
        basis: Option<LawfulBasis>,
        members: &BTreeSet<u32>,
    ) -> Outcome {
        if class == DataClass::Public || basis.is_some() || !self.heard(RuleId::PTN_34) {
            return Outcome::May;
        }
        let own = person.is_some_and(|person| members.contains(&person));
        if own && matches!(class, DataClass::Family) { Outcome::May } else { Outcome::MustNot }
    }

    fn group(&mut self, key: &DocumentId, file: &GroupFile) -> Option<GroupState> {
        file.founded.iter().for_each(|founded| self.horizon.span(founded.span));
        let founded = file.founded.iter().rfind(|founded| founded.span.holds(self.as_of))?;
        let kind = founded.what;
        let third_party = kind == GroupKind::Association && self.heard(RuleId::PTN_34);
        file.signed_up.iter().for_each(|signed| self.horizon.span(signed.span));
        let members: BTreeSet<u32> =
            file.signed_up.iter().filter(|one| one.span.holds(self.as_of)).map(|one| one.what).collect();
        let raised: Vec<_> = by(&file.raised, self.as_of, &mut self.horizon).collect();
        let items = raised.into_iter().map(|raised| self.item(&raised.what, raised.span.from())).collect();
        let data: Vec<_> = by(&file.passed, self.as_of, &mut self.horizon).map(|passed| passed.what).collect();
        let mut passed = Vec::new();
        for (class, person, basis) in data {
            let may_pass = self.may_pass(class, person, basis, &members);
            let person = person.and_then(|person| self.school.inner.person_id(person).cloned());
            passed.push(GroupData { data_class: class, person, may_pass });
        }
        let given: BTreeSet<&DocumentId> =
            by(&file.views, self.as_of, &mut self.horizon).map(|one| &one.what).collect();
        let answered: BTreeSet<&DocumentId> =
            by(&file.answered, self.as_of, &mut self.horizon).map(|one| &one.what).collect();
        let unanswered: Vec<DocumentId> = given.difference(&answered).map(|views| (*views).clone()).collect();
        let mut tasks = Vec::new();
        file.terms.iter().for_each(|terms| self.horizon.span(terms.span));
        let terms = file.terms.iter().any(|terms| terms.span.holds(self.as_of));
        if kind != GroupKind::Association && !terms && self.heard(RuleId::PTN_35) {
            tasks.push(GroupTask::WriteTerms);
        }
        if !unanswered.is_empty() && self.heard(RuleId::PTN_36) {
            tasks.push(GroupTask::AnswerViews);
        }
        let scottish = self.nation == Some(Nation::Scotland) && kind == GroupKind::Forum;
        if scottish && !self.council && self.heard(RuleId::PTN_37) {
            tasks.push(GroupTask::HaveACouncil);
        }
        if passed.iter().any(|data| data.may_pass == Outcome::MustNot) {
            tasks.push(GroupTask::StopSharing);
        }
        let mut signed_up: Vec<PersonId> =
            members.iter().filter_map(|person| self.school.inner.person_id(*person).cloned()).collect();
        signed_up.sort();
        let group = key.clone();
        Some(GroupState { group, group_kind: kind, third_party, signed_up, items, passed, unanswered, tasks })
    }
}

impl School {
    /// What may pass to the groups of parents, what is on their agendas, and what is to be done (PTN-34 to PTN-39)?
    pub fn parent_groups(&self, as_of: NaiveDate) -> ParentGroups {
        self.parent_groups_muting(as_of, None)
    }

    pub(crate) fn parent_groups_muting(&self, as_of: NaiveDate, muted: Option<RuleId>) -> ParentGroups {
        let mut horizon = Horizon::new(as_of);
        let nation = self.inner.profile_at(as_of, &mut horizon).map(crate::profile::Profile::nation);
        let all = &self.inner.participation.groups;
        let council = all
            .values()
            .any(|file| file.founded.iter().any(|one| one.what == GroupKind::ParentCouncil && one.span.holds(as_of)));
        let mut desk = Desk { school: self, as_of, muted, nation, council, rules: BTreeSet::new(), horizon };
        let mut groups = Vec::new();
        for (key, file) in all {
            groups.extend(desk.group(key, file));
        }
        let all_parents_are_members = match nation {
            None => Says::Unknown,
            Some(nation) => Says::from_bool(nation == Nation::Scotland && desk.heard(RuleId::PTN_37)),
        };
        let rules = desk.rules.into_iter().collect();
        ParentGroups { as_of, all_parents_are_members, groups, rules, holds_until: desk.horizon.holds_until() }
    }
}
