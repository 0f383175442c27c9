//! May this be sent as it is? The width guard: what is in each part, held against everybody who would receive it.
//!
//! Who receives it is the answer of the one resolver ([`who_receives`](School::who_receives)) and of nothing else: the guard
//! takes recipients away and never adds one. Each part is then held against each of them.
//!
//! | a part | | rule |
//! | --- | --- | --- |
//! | is of a class that is not for parents | refused | CNF-6 to CNF-11, CNF-13 |
//! | holds something of safeguarding, or a complaint's file | refused: a person decides who sees it | CNF-5, CNF-12 |
//! | is about a pupil to whom a recipient is not entitled | refused, with the widest circle that is safe | CNF-2 to CNF-4 |
//! | the same, of siblings who were both addressed | refused as it is: each child's own text can be sent | CNF-2 to CNF-4 |
//! | is called public, and is about a pupil to whom a recipient is not entitled | refused | CNF-2 |
//! | is the text of what is about one child by its kind, is called public, and said to be about nobody: to several families | refused | CNF-2 |
//! | the same, to one family | a second person looks | CNF-2 |
//! | is about an adult, in no public class, and goes to somebody else | refused: it is for that adult and staff alone | CNF-7 |
//! | is about an adult and a pupil, and goes to that adult | as any other part about the pupil | CNF-2 to CNF-4 |
//! | is of a personal class, and nobody said about whom | a second person looks | CNF-2 to CNF-4 |
//! | is of no class that anybody named | a second person looks | CNF-14 |
//! | would be received by nobody, or of some pupil by nobody | a second person looks | COM-4 |
//! | is owed or urgent, and something in it promotes | refused: the promotion is taken out | CON-MKT-2 |
//! | holds contact details newer than a destination was confirmed | refused | COM-6 |
//! | holds contact details, and nobody said since when they hold, or when a destination was confirmed | a second person looks | COM-6 |
//! | goes to somebody only with something left out of it, or by post | a second person sees to it | COM-5, VOC-54, COM-9 |
//! | is not in a language or format that somebody needs | a second person sees to it, unless it is urgent | HA-2.3d |
//! | holds an adult's contact details, and goes to somebody else | refused | COM-5 |
//! | holds contact details, and nobody said whose | a second person looks | COM-5 |
//! | holds contact details of somebody whose address is protected, or about such a pupil | a second person looks | COM-7 |
//! | is owed, and no way on record leads to somebody | a second person sees to it | COM-8 |
//! | goes to somebody by no way that does not reach others too | a second person sees to it | COM-5 |
//! | is written in a conversation among staff | refused | CNF-14 |
//! | is written in a conversation that a recipient may not be in | refused | CNF-14 |
//! | is written in a conversation, and about somebody or of a kind that it is not | a second person looks | CNF-14 |
//! | is written in a conversation of which nobody knows about whom it is | a second person looks | CNF-14 |
//!
//! The gravest of what is found is the answer (CNF-14): a further class, a further pupil or a further attachment never lets
//! anything through, and never adds a recipient.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::communication::{message::MessageKind, draft::{Draft, DraftPart}, guard::Guard};
//! use parentis::confidentiality::class::DataClass;
//!
//! # let (school, as_of) = doc_example()?;
//! let report = Draft::new(MessageKind::Report)
//!     .to(["ava".parse()?])
//!     .part(DraftPart::body().of([DataClass::PupilPersonal]).about(["ava".parse()?]));
//! assert_eq!(school.may_send(&report, as_of).guard, Guard::Allow);
//!
//! let with_a_note = report.part(DraftPart::attachment("note.pdf".parse()?).of([DataClass::Safeguarding]));
//! assert_eq!(school.may_send(&with_a_note, as_of).guard, Guard::Refuse);
//! # Ok::<(), parentis::ParentisError>(())
//! ```

mod contact;
mod conversation;
mod subject;

use super::audience::{Audience, Recipient};
use super::copies::{Copies, gathered};
use super::draft::{Draft, DraftPart};
use super::way::{Delivery, ReplyWay, Ways};
use super::words::{SendAdvice, WayWhy};
use crate::confidentiality::class::{Access, ClassLine, DataCircle, DataClass};
use crate::decision::Condition;
use crate::ids::{DocumentId, PersonId, PupilId};
use crate::profile::{CommunicationPolicy, Profile};
use crate::rules::RuleId;
use crate::school::School;
use crate::time::Horizon;
use crate::vocabulary::vocabulary;
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

vocabulary! {
    /// May it be sent?
    pub enum Guard as "guard" {
        /// To those in the copies, and to nobody else.
        Allow = "allow",
        /// Only after a second person has looked.
        NeedsSecondPerson = "needs_second_person",
        /// Not as it is.
        Refuse = "refuse",
    }

    /// Why a part cannot simply be sent.
    pub enum GuardWhy as "guard_why" {
        /// Nobody can be sent it as things stand.
        NobodyReceives = "nobody_receives",
        /// Nobody said what kind of data is in it.
        ClassNotSaid = "class_not_said",
        /// Nobody said about whom it is.
        SubjectsNotSaid = "subjects_not_said",
        /// What is in it is not for parents.
        NotForParents = "not_for_parents",
        /// A person decides, case by case, who sees what is in it.
        APersonDecides = "a_person_decides",
        /// It is about pupils to whom some of those who would receive it are not entitled.
        NotTheirs = "not_theirs",
        /// It is about siblings, and to some of those who would receive it not all of them are theirs: each child's own text
        /// can be sent.
        SiblingsToSplit = "siblings_to_split",
        /// It would go to an address older than the contact details in it.
        OlderDestination = "older_destination",
        /// It is about an adult, and would go to somebody else.
        AboutAnotherAdult = "about_another_adult",
        /// What kind of message it is says that it is about one child, and all that is in it is called public.
        ClassAgainstKind = "class_against_kind",
        /// Contact details are in it, and nobody said when an address that it would go to was confirmed.
        DestinationNotSaid = "destination_not_said",
        /// It may go to somebody on a condition alone, of which the library cannot see whether it is met.
        OnCondition = "on_condition",
        /// It is not ready in a language or a format that somebody needs who would receive it.
        NeedUnmet = "need_unmet",
        /// An adult's contact details are in it, and it would go to somebody else; or nobody said whose they are.
        OthersDetails = "others_details",
        /// Contact details are in it, and the address of whoever they are of, or of whom it is about, is protected.
        ProtectedAddress = "protected_address",
        /// It is owed, and no way that is on record leads to somebody.
        NoWay = "no_way",
        /// It is owed or urgent, and something in it promotes: as a whole it would go to those alone who agreed to that. The
        /// promotion has to be taken out.
        PromotionInWhatIsOwed = "promotion_in_what_is_owed",
        /// There are pupils of whom nobody would receive it.
        PupilsUnreached = "pupils_unreached",
        /// Whatever way there is to somebody also reaches somebody else who may not have it.
        ReachesOthers = "reaches_others",
        /// It is written in a conversation among staff, which reaches no adult of a pupil.
        AmongStaff = "among_staff",
        /// It is written in a conversation that somebody who would receive it may not be in.
        NotInConversation = "not_in_conversation",
        /// It is written in a conversation, and is about somebody, or of a kind, that the conversation is not.
        BesideConversation = "beside_conversation",
        /// It is written in a conversation of which nobody knows about whom it is.
        ConversationNotKnown = "conversation_not_known",
    }
}

/// One thing that stands against a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GuardFinding {
    /// The attachment; null: the body.
    pub attachment: Option<DocumentId>,
    /// What follows from it alone.
    pub guard: Guard,
    /// Why.
    pub why: GuardWhy,
    /// The rule.
    pub rule: RuleId,
    /// The class of data, where that decides.
    pub data_class: Option<DataClass>,
    /// On what condition, where it rests on one.
    pub condition: Option<Condition>,
    /// How many of those who would receive it may not have it.
    pub recipients: u32,
    /// About how many pupils it is.
    pub pupils: u32,
    /// The widest circle in which it is safe.
    pub safe_for: DataCircle,
}

/// One copy: to one adult, about all of their children that are addressed and to whom they are entitled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CopyLine {
    /// To whom.
    pub to: Recipient,
    /// About which pupils.
    pub pupils: Vec<PupilId>,
    /// The pupils who are addressed, to whom the recipient is tied, and who are left out of this copy: a message about
    /// siblings is split for them (stories, A2).
    pub split_off: Vec<PupilId>,
    /// On what conditions: what is left out of this copy, and by what way it goes.
    pub conditions: Vec<Condition>,
    /// How it reaches them; null for a pupil in person.
    pub delivery: Option<Delivery>,
    /// By when and by which channels they can answer; null: no answer is expected.
    pub reply: Option<ReplyWay>,
}

/// A piece of advice about sending it now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AdviceLine {
    /// Which.
    pub advice: SendAdvice,
    /// The rule.
    pub rule: RuleId,
    /// Whom it is about; none: everybody who would receive it.
    pub people: Vec<PersonId>,
    /// Did somebody go against it, with a reason on record?
    pub overridden: bool,
}

/// May it be sent, to whom, and what stands against it?
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SendCheck {
    /// The gravest of the findings, or leave to send.
    pub guard: Guard,
    /// What was found, part by part.
    pub findings: Vec<GuardFinding>,
    /// The copies, one an adult; of no use while the guard refuses.
    pub copies: Vec<CopyLine>,
    /// Those who would have a copy and are not served by it: no way reaches them, or, of what is urgent, paper alone; or it is
    /// in no language or format that they need.
    pub unserved: Vec<PersonId>,
    /// What the school's policy advises about sending it now. Advice stops nothing.
    pub advice: Vec<AdviceLine>,
    /// Everybody who was looked at, and why: the answer of the one resolver.
    pub audience: Audience,
    /// The rules that the findings, or the leave to send, rest on, and those for every copy.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// How each adult's copy reaches them.
type Deliveries = BTreeMap<PersonId, Delivery>;

/// What is asked of every part.
struct Check<'a> {
    draft: &'a Draft,
    as_of: NaiveDate,
    muted: Option<RuleId>,
    /// To whom it goes, by whom it is about.
    copies: &'a Copies,
    deliveries: &'a Deliveries,
    horizon: Horizon,
    findings: Vec<GuardFinding>,
    rules: BTreeSet<RuleId>,
}

impl School {
    /// May this be sent as it is, to whom does it go, and if not, what stands against it?
    pub fn may_send(&self, draft: &Draft, as_of: NaiveDate) -> SendCheck {
        self.may_send_muting(draft, as_of, None)
    }

    pub(crate) fn may_send_muting(&self, draft: &Draft, as_of: NaiveDate, muted: Option<RuleId>) -> SendCheck {
        let message = draft.message();
        let audience = self.who_receives_muting(&message, draft.pupils.as_deref(), as_of, muted);
        let mut copies = gathered(&audience);
        let mut horizon = Horizon::new(as_of);
        audience.holds_until.into_iter().for_each(|day| horizon.boundary(day));
        let (findings, rules) = (Vec::new(), audience.always.iter().copied().collect());
        self.besides((&message, draft), (as_of, muted), &mut copies, &mut horizon);
        let usual = CommunicationPolicy::default();
        let policy = self.inner.profile_at(as_of, &mut horizon).map_or(&usual, Profile::communication);
        let ways = Ways { school: self, draft, policy, copies: &copies, as_of, muted };
        let mut deliveries = Deliveries::new();
        let mut replies = BTreeMap::new();
        for (to, copy) in &copies {
            if let (Recipient::Adult { person }, _) = to {
                deliveries.insert(person.clone(), ways.delivery(person, copy, &mut horizon));
            }
            let delivery = to.0.person().and_then(|person| deliveries.get(person));
            replies.extend(ways.reply(&to.0, copy, delivery, &mut horizon).map(|reply| (to.clone(), reply)));
        }
        let advice = ways.advice(&mut horizon);
        let mut check =
            Check { draft, as_of, muted, copies: &copies, deliveries: &deliveries, horizon, findings, rules };
        let body = DraftPart::body();
        if draft.parts.is_empty() {
            check.part(&body);
        }
        if copies.is_empty() && check.heard(RuleId::COM_4) {
            let by = (RuleId::COM_4, None);
            check.find(&body, Guard::NeedsSecondPerson, GuardWhy::NobodyReceives, by, DataCircle::NamedStaff);
        }
        if !audience.unreached.is_empty() && !copies.is_empty() && message.has_to_reach() && check.heard(RuleId::COM_4)
        {
            let by = (RuleId::COM_4, None);
            check.find(&body, Guard::NeedsSecondPerson, GuardWhy::PupilsUnreached, by, DataCircle::NamedStaff);
            if let Some(last) = check.findings.last_mut() {
                (last.recipients, last.pupils) = (0, u32::try_from(audience.unreached.len()).unwrap_or(u32::MAX));
            }
        }
        let owed = draft.notice || draft.is_urgent() || draft.message.is_owed();
        if draft.promotes && owed && check.heard(RuleId::CON_MKT_2) {
            let by = (RuleId::CON_MKT_2, None);
            check.find(&body, Guard::Refuse, GuardWhy::PromotionInWhatIsOwed, by, DataCircle::OwnFamily);
        }
        draft.parts.iter().for_each(|part| check.part(part));
        check.kind();
        draft.parts.iter().for_each(|part| check.protected(self, part));
        check.conditions(&body);
        check.reached(&body);
        check.conversation(self, &body);
        let Check { horizon, mut findings, rules, .. } = check;
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.guard));
        let guard = findings.iter().map(|finding| finding.guard).max().unwrap_or(Guard::Allow);
        // Of what is urgent, paper comes too late.
        let late =
            |delivery: &Delivery| draft.is_urgent() && delivery.way.as_ref().is_some_and(|way| way.channel.on_paper());
        let not_served = |delivery: &Delivery| {
            let nowhere = delivery.way.is_none() || delivery.why == WayWhy::OnlyDeclined;
            nowhere || !delivery.unmet.is_empty() || late(delivery)
        };
        let unserved = deliveries.iter().filter(|(_, delivery)| not_served(delivery)).map(|(person, _)| person.clone());
        let unserved = unserved.collect();
        let copies = copies.into_iter().map(|((to, of), copy)| CopyLine {
            reply: replies.remove(&(to.clone(), of)),
            delivery: match &to {
                Recipient::Adult { person } => deliveries.remove(person),
                Recipient::Pupil => None,
            },
            to,
            pupils: copy.theirs.into_iter().collect(),
            split_off: copy.split_off.into_iter().collect(),
            conditions: copy.conditions.into_iter().collect(),
        });
        SendCheck {
            guard,
            findings,
            copies: copies.collect(),
            unserved,
            advice,
            rules: rules.into_iter().collect(),
            holds_until: horizon.holds_until(),
            audience,
        }
    }
}

/// The rule of a condition on what is sent, or on how. The others are about what is done when people meet, or tells the
/// school what to do besides.
const fn of_what_is_sent(condition: Condition) -> Option<RuleId> {
    match condition {
        Condition::AddressesLeftOut => Some(RuleId::COM_5),
        Condition::WhereaboutsLeftOut => Some(RuleId::VOC_54),
        Condition::ByPost => Some(RuleId::COM_9),
        Condition::LeaversReport
        | Condition::SocialWorkerToldToo
        | Condition::SeparateSlot
        | Condition::WithoutTheChild
        | Condition::ByTelephoneOrVideo => None,
    }
}

impl Check<'_> {
    fn part(&mut self, part: &DraftPart) {
        let lines: BTreeSet<DataClass> = part.classes.iter().copied().collect();
        // By CNF-14 each class is held against them, and not the mildest alone.
        let all = lines.len() == 1 || self.heard(RuleId::CNF_14);
        if lines.is_empty() && all {
            self.find(
                part,
                Guard::NeedsSecondPerson,
                GuardWhy::ClassNotSaid,
                (RuleId::CNF_14, None),
                DataCircle::NamedStaff,
            );
        }
        let count = if all { lines.len() } else { 1 };
        for class in lines.iter().take(count) {
            self.class(part, class.line());
        }
        self.others_details(part);
        self.older(part);
        self.people(part);
    }

    fn heard(&mut self, rule: RuleId) -> bool {
        let heard = self.muted != Some(rule);
        if heard {
            self.rules.insert(rule);
        }
        heard
    }

    fn find(
        &mut self,
        part: &DraftPart,
        guard: Guard,
        why: GuardWhy,
        (rule, data_class): (RuleId, Option<DataClass>),
        safe_for: DataCircle,
    ) {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        self.findings.push(GuardFinding {
            attachment: part.attachment.clone(),
            guard,
            why,
            rule,
            data_class,
            condition: None,
            recipients: number(self.copies.len()),
            pupils: number(part.about.iter().collect::<BTreeSet<_>>().len()),
            safe_for,
        });
    }

    /// The same, of so many of those who would receive it.
    fn find_of(
        &mut self,
        recipients: usize,
        part: &DraftPart,
        (guard, why): (Guard, GuardWhy),
        by: (RuleId, Option<DataClass>),
        safe_for: DataCircle,
    ) {
        self.find(part, guard, why, by, safe_for);
        if let Some(last) = self.findings.last_mut() {
            last.recipients = u32::try_from(recipients).unwrap_or(u32::MAX);
        }
    }

    /// What has to be left out of somebody's copy, and who is written to in another way: whether that is done, nobody said.
    fn conditions(&mut self, body: &DraftPart) {
        let all: BTreeSet<Condition> = self.copies.values().flat_map(|copy| &copy.conditions).copied().collect();
        // Where it says that it does not tell where the child is, there is nothing to leave out.
        let left_out = self.draft.details.tells_whereabouts == Says::No;
        for condition in all {
            if left_out && condition == Condition::WhereaboutsLeftOut {
                continue;
            }
            let Some(rule) = of_what_is_sent(condition).filter(|rule| self.heard(*rule)) else { continue };
            let under = self.copies.values().filter(|copy| copy.conditions.contains(&condition)).count();
            let what = (Guard::NeedsSecondPerson, GuardWhy::OnCondition);
            self.find_of(under, body, what, (rule, None), DataCircle::OwnFamily);
            if let Some(last) = self.findings.last_mut() {
                last.condition = Some(condition);
            }
        }
    }

    /// Who needs it in another language or format, which is a requirement and no wish (HA-2.3d), and to whom no way leads
    /// that reaches nobody else (COM-5). What is urgent waits for no translation.
    fn reached(&mut self, body: &DraftPart) {
        let deliveries = self.deliveries;
        let count = |what: fn(&Delivery) -> bool| deliveries.values().filter(|delivery| what(delivery)).count();
        let unmet = count(|delivery| !delivery.unmet.is_empty());
        if unmet > 0 && !self.draft.is_urgent() && self.heard(RuleId::HA_2_3D) {
            let what = (Guard::NeedsSecondPerson, GuardWhy::NeedUnmet);
            self.find_of(unmet, body, what, (RuleId::HA_2_3D, None), DataCircle::OwnFamily);
        }
        let shared = count(|delivery| delivery.why == WayWhy::ReachesOthers);
        if shared > 0 && self.heard(RuleId::COM_5) {
            let what = (Guard::NeedsSecondPerson, GuardWhy::ReachesOthers);
            self.find_of(shared, body, what, (RuleId::COM_5, None), DataCircle::OwnFamily);
        }
        let owed = self.draft.notice || self.draft.message.is_owed();
        let none =
            count(|delivery| matches!(delivery.why, WayWhy::NoneWillDo | WayWhy::Unreachable | WayWhy::OnlyDeclined));
        if none > 0 && owed && self.heard(RuleId::COM_8) {
            let what = (Guard::NeedsSecondPerson, GuardWhy::NoWay);
            self.find_of(none, body, what, (RuleId::COM_8, None), DataCircle::OwnFamily);
        }
        for delivery in deliveries.values() {
            self.rules.extend(&delivery.rules);
        }
    }

    fn class(&mut self, part: &DraftPart, line: ClassLine) {
        let by = (line.rule, Some(line.class));
        if !self.heard(line.rule) {
            return;
        }
        match line.own_child {
            Access::No => self.find(part, Guard::Refuse, GuardWhy::NotForParents, by, line.circle),
            Access::Decided => self.find(part, Guard::Refuse, GuardWhy::APersonDecides, by, line.circle),
            Access::Yes if line.class == DataClass::Public => {
                // What is public is about nobody; what is about somebody is theirs, whatever it is called.
                if !part.about.is_empty() && self.heard(RuleId::CNF_2) {
                    self.theirs(part, (RuleId::CNF_2, by.1));
                }
            }
            Access::Yes if part.about.is_empty() => {
                self.find(part, Guard::NeedsSecondPerson, GuardWhy::SubjectsNotSaid, by, DataCircle::NamedStaff);
            }
            Access::Yes => self.theirs(part, by),
        }
    }

    /// Is everybody who would receive it entitled to each pupil it is about?
    fn theirs(&mut self, part: &DraftPart, by: (RuleId, Option<DataClass>)) {
        let about: BTreeSet<&PupilId> = part.about.iter().collect();
        let copies = self.copies;
        let (mut beyond, mut whole, mut siblings) = (0_usize, false, true);
        for copy in copies.values() {
            let not: Vec<_> = about
                .iter()
                .filter(|pupil| !copy.theirs.contains(**pupil) && !copy.besides.contains(**pupil))
                .collect();
            beyond = beyond.saturating_add(usize::from(!not.is_empty()));
            whole |= not.is_empty();
            siblings &= not.iter().all(|pupil| copy.split_off.contains(**pupil));
        }
        if beyond == 0 {
            return;
        }
        let (why, circle) = if siblings {
            (GuardWhy::SiblingsToSplit, DataCircle::OwnFamily)
        } else if whole || about.len() == 1 {
            // Some family could have it whole; of what is about several families none can.
            (GuardWhy::NotTheirs, DataCircle::OwnFamily)
        } else {
            (GuardWhy::NotTheirs, DataCircle::StaffByNeed)
        };
        self.find_of(beyond, part, (Guard::Refuse, why), by, circle);
    }
}
