//! One line of an audience: whether one adult, or the pupil in person, is sent a message about one pupil, and why.
//!
//! The rights matrix decides first. What a kind of message asks besides can only take away: a decision of the safeguarding
//! lead (MX-7), the adult's own consent (CON-MKT-1), a purpose for which this adult is asked at all (CON-GEN-1).
//!
//! The rules of a kind are written once, for the decision with its reasons and for the verdict alone: see [`Told`].

use super::message::{Message, MessageKind};
use super::told::{One, Told};
use crate::consent::ConsentMatter;
use crate::consent::Numbers;
use crate::consent::around::AskedByNumber;
use crate::consent::words::AskWhy;
use crate::decision::{MissingFact, Outcome, Reason, Weight};
use crate::ids::{PersonId, PupilId, PurposeId};
use crate::roles::Known;
use crate::roles::matrix::Column;
use crate::roles::matter::{Act, Details, Matter};
use crate::rules::RuleId;
use crate::school::{Disclosure, EntryIx, NO_ENTRY, PersonRef, PupilRef, School};
use crate::time::Horizon;
use crate::words::Says;
use chrono::NaiveDate;

/// The purpose of the table under which an adult is sent promotion by e-mail, text or app, and that of paper.
const MARKETING: &str = "marketing";
pub(super) const PAPER_FLYER: &str = "paper_flyer";

/// A message on a day, with what is the same for all who may receive it.
#[derive(Clone, Copy)]
pub(super) struct Sending<'a> {
    pub(super) school: &'a School,
    pub(super) message: &'a Message,
    pub(super) as_of: NaiveDate,
    pub(super) muted: Option<RuleId>,
    /// The consent that whoever is sent promotion gives for themselves.
    own: Option<OwnConsent>,
    /// The consent that is asked for, of a purpose of which something is known.
    requested: Option<Requested>,
}

/// A consent that is asked for.
#[derive(Clone, Copy)]
struct Requested {
    /// The number of its purpose in this school.
    purpose: Option<u32>,
    /// In which column of the rights matrix they stand who may give it.
    matter: Matter,
    /// Does each give it for themselves?
    own: bool,
}

/// A consent that each gives for themselves.
#[derive(Clone, Copy)]
pub(super) struct OwnConsent {
    /// The purpose, and its number in this school.
    pub(super) purpose: &'static str,
    pub(super) number: Option<u32>,
    /// Is the whole of it promotion by its kind?
    of_its_kind: bool,
}

impl<'a> Sending<'a> {
    pub(super) fn new(school: &'a School, message: &'a Message, as_of: NaiveDate, muted: Option<RuleId>) -> Self {
        let of_its_kind = matches!(message.kind, MessageKind::Marketing | MessageKind::Flyer);
        let promotes = message.promotes && muted != Some(RuleId::CON_MKT_2);
        let purpose = if message.kind == MessageKind::Flyer { PAPER_FLYER } else { MARKETING };
        let own = (of_its_kind || promotes).then(|| OwnConsent {
            purpose,
            number: school.inner.purposes.place_of(purpose),
            of_its_kind,
        });
        let purpose = message.purpose.as_ref().filter(|_| message.kind == MessageKind::ConsentRequest);
        // A purpose of which nobody knows anything is as good as none.
        let requested = purpose.and_then(|purpose| {
            let (matter, own) = school.column_of_purpose(&ConsentMatter::new(purpose.clone()), as_of)?;
            Some(Requested { purpose: school.inner.purposes.place(purpose), matter, own })
        });
        Self { school, message, as_of, muted, own, requested }
    }

    /// Of one pupil.
    pub(super) fn about(self, at: PupilRef) -> Line<'a> {
        Line::new(self, at)
    }

    fn heard(&self, rule: RuleId) -> bool {
        self.muted != Some(rule)
    }
}

/// A message about one pupil, with what its kind has to be asked once for all who may receive it.
pub(super) struct Line<'a> {
    pub(super) sending: Sending<'a>,
    pub(super) at: PupilRef,
    matter: Matter,
    asked: Asked,
}

/// Who is asked, of a request for a consent.
enum Asked {
    /// Nobody knows for what.
    OfNothing,
    /// Everybody with a part in it.
    Of(AskedByNumber),
    /// Each adult for themselves (CON-MKT-3, CON-APP-1).
    OnOwnAccount,
}

impl<'a> Line<'a> {
    fn new(sending: Sending<'a>, at: PupilRef) -> Self {
        let Sending { school, message, as_of, muted, requested, .. } = sending;
        let (matter, asked) = match requested {
            None => (message.matter(), Asked::OfNothing),
            // Each is told of a consent of their own as of anything else.
            Some(Requested { own: true, .. }) => {
                (Matter { details: message.details, ..Matter::of(Column::Messages) }, Asked::OnOwnAccount)
            }
            Some(Requested { purpose, matter, own: false }) => {
                let details = Details { act: matter.details.act, ..message.details };
                let numbers = Numbers::new(purpose, as_of).of_pupil(at);
                (Matter { details, ..matter }, Asked::Of(school.asked_by_number(&numbers, muted)))
            }
        };
        Self { sending, at, matter, asked }
    }

    /// Is the adult sent it?
    pub(super) fn adult<T: Told>(&self, person: PersonRef) -> T {
        let decision = T::of_the_matrix(self, self.matter, Some(person));
        let decision = match self.sending.message.kind {
            // The same is in a report.
            MessageKind::Progress => self.unless_barred(decision, person, Column::Report, RuleId::VOC_55),
            MessageKind::SafeguardingNotice => self.lead_decides(decision, Some(person)),
            // To be asked is to be told.
            MessageKind::ConsentRequest => {
                let told = self.unless_barred(decision, person, Column::Permission, RuleId::VOC_56);
                let told = self.unless_barred(told, person, Column::Messages, RuleId::VOC_54);
                let told = if self.tells_of_a_journey() {
                    self.unless_barred(told, person, Column::Trips, RuleId::VOC_54)
                } else {
                    told
                };
                told.lets(self.asking(Some(person)))
            }
            // News of a journey, as a request for a consent to it is.
            MessageKind::Permission if self.tells_of_a_journey() => {
                self.unless_barred(decision, person, Column::Trips, RuleId::VOC_54)
            }
            MessageKind::Report
            | MessageKind::Exclusion
            | MessageKind::Event
            | MessageKind::ParentsEvening
            | MessageKind::Permission
            | MessageKind::Trip
            | MessageKind::Daily
            | MessageKind::SeriousIncident
            | MessageKind::EducationPlan
            | MessageKind::Absence
            | MessageKind::Closure
            | MessageKind::Meeting
            | MessageKind::PolicyNews
            | MessageKind::Marketing
            | MessageKind::Flyer => decision,
        };
        // What cannot go without saying where the child is, is barred as a day-to-day message that says so.
        let decision = if self.matter.details.tells_whereabouts == Says::Yes {
            self.unless_barred(decision, person, Column::Messages, RuleId::VOC_54)
        } else {
            decision
        };
        self.with_own_consent(decision, Some(person))
    }

    /// News of a journey cannot go without saying where to.
    const fn tells_of_a_journey(&self) -> bool {
        matches!(self.matter.details.act, Some(Act::DayTrip | Act::Residential | Act::Abroad))
    }

    /// Is the pupil one to whom it speaks: at eighteen or over; about a plan, over compulsory school age; and asked for a
    /// consent, where the pupil decides about it or answers beside a parent?
    pub(super) fn speaks_to_the_pupil(&self) -> bool {
        let Sending { school, message, as_of, .. } = self.sending;
        let plan = message.kind == MessageKind::EducationPlan;
        if message.kind == MessageKind::ConsentRequest {
            self.asks_the_pupil()
        } else {
            (plan && school.may_be_over_school_age(self.at, as_of) != Known::No)
                || school.may_be_adult(self.at, as_of) != Known::No
        }
    }

    /// Is the pupil sent it in person?
    pub(super) fn in_person<T: Told>(&self) -> T {
        let kind = self.sending.message.kind;
        if kind == MessageKind::ConsentRequest {
            return self.with_own_consent(self.asking(None), None);
        }
        let decision = T::of_the_matrix(self, self.matter, None);
        let lead = kind == MessageKind::SafeguardingNotice;
        let decision = if lead { self.lead_decides(decision, None) } else { decision };
        self.with_own_consent(decision, None)
    }

    /// Is the pupil among those who are asked for a consent: because the pupil decides, or has an address of their own?
    fn asks_the_pupil(&self) -> bool {
        match &self.asked {
            Asked::OfNothing => false,
            Asked::Of(list) => list.line_of(None).is_some_and(|line| line.ask),
            Asked::OnOwnAccount => self.sending.school.may_be_adult(self.at, self.sending.as_of) != Known::No,
        }
    }

    /// Who is known to the pupil, the pupil's age, and who is asked for a consent were consulted, whoever is sent it.
    pub(super) fn boundaries(&self, horizon: &mut Horizon) {
        let school = self.sending.school;
        if let Asked::Of(list) = &self.asked {
            list.holds_until.into_iter().for_each(|day| horizon.boundary(day));
        }
        school.inner.pairs_of(self.at.0).iter().for_each(|pair| pair.boundaries(horizon));
        school.age_boundaries(self.at, horizon);
        if self.sending.message.kind == MessageKind::EducationPlan {
            school.school_age_boundaries(self.at, horizon);
        }
    }

    /// Of whom, by id.
    pub(super) fn pupil_id(&self) -> Option<&'a PupilId> {
        self.sending.school.pupil_id(self.at)
    }

    pub(super) fn person_id(&self, person: PersonRef) -> Option<&'a PersonId> {
        self.sending.school.person_id(person)
    }

    /// What an order bars of another column by that rule is barred here too: the same is told in both.
    fn unless_barred<T: Told>(&self, decision: T, person: PersonRef, column: Column, rule: RuleId) -> T {
        let matter = Matter { details: self.matter.details, ..Matter::of(column) };
        if matter == self.matter || self.sending.school.nothing_restricts(self.at, person) {
            return decision;
        }
        let there = T::of_the_matrix(self, matter, Some(person));
        if !there.outcome().permits() && there.is_barred_by(rule, self, matter, person) {
            decision.and(there)
        } else {
            // That it is not barred was consulted too, and what is left out there is left out here.
            decision.beside(&there)
        }
    }

    /// What concerns the child's safety goes to nobody before the safeguarding lead has decided on this very message, and
    /// never past a bar (MX-7). Of decisions that say both, the no counts.
    fn lead_decides<T: Told>(&self, decision: T, person: Option<PersonRef>) -> T {
        let Sending { school, message, as_of, .. } = self.sending;
        if !self.sending.heard(RuleId::MX_7) {
            return decision;
        }
        let number = person.map(|person| person.0);
        let mut horizon = Horizon::new(as_of);
        let mut found = None;
        for decided in &school.inner.disclosures {
            let Disclosure { pupil, person, item, told } = &decided.what;
            if *pupil != self.at.0 || Some(item) != message.item.as_ref() || number != *person {
                continue;
            }
            horizon.span(decided.span);
            if decided.span.holds(as_of) && found.is_none_or(|(yes, _)| yes) {
                found = Some((*told, decided.entry));
            }
        }
        let kept = person.and_then(|person| self.suppressed(person, &mut horizon));
        if let Some(entry) = kept {
            found = Some((false, entry));
        }
        let (outcome, weight, reason) = match found {
            Some((true, _)) => (Outcome::May, Weight::Permission, Reason::SafeguardingLeadAllows),
            Some((false, _)) => (Outcome::MustNot, Weight::Bar, Reason::SafeguardingLeadWithholds),
            None => (Outcome::NeedsCheck, Weight::Unsettled, Reason::SafeguardingLeadDecides),
        };
        let missing = (outcome == Outcome::NeedsCheck).then_some(MissingFact::DisclosureDecision);
        let one = One {
            outcome,
            recommended: false,
            rules: if kept.is_some() { &[RuleId::MX_7, RuleId::SFG_53] } else { &[RuleId::MX_7] },
            because: Some((if kept.is_some() { RuleId::SFG_53 } else { RuleId::MX_7 }, weight, reason)),
            entry: found.map_or(NO_ENTRY, |(_, entry)| entry),
            missing,
            holds_until: horizon.holds_until(),
        };
        decision.and(T::one(self, one))
    }

    /// Is the notice to this adult suppressed, of this message or of the pupil altogether (SFG-53)? One that names nobody is about
    /// the adults of the family, and not about who acts for an authority.
    fn suppressed(&self, person: PersonRef, horizon: &mut Horizon) -> Option<EntryIx> {
        let Sending { school, message, as_of, .. } = self.sending;
        if school.inner.suppressed.is_empty() || !self.sending.heard(RuleId::SFG_53) {
            return None;
        }
        let mut found = None;
        for kept in &school.inner.suppressed {
            let what = &kept.what;
            let about =
                what.pupil == self.at.0 && what.item.as_ref().is_none_or(|item| Some(item) == message.item.as_ref());
            if !about || what.person.is_some_and(|whom| whom != person.0) {
                continue;
            }
            horizon.span(kept.span);
            if what.person.is_none() && school.inner.acts_for_authority((what.pupil, person.0), as_of, horizon) {
                continue;
            }
            if kept.span.holds(as_of) && found.is_none() {
                found = Some(kept.entry);
            }
        }
        found
    }

    /// Is this party asked for the consent?
    fn asking<T: Told>(&self, person: Option<PersonRef>) -> T {
        let Sending { school, as_of, muted, requested, .. } = self.sending;
        let own;
        let list = match &self.asked {
            Asked::OfNothing => {
                let one = One {
                    outcome: Outcome::NeedsCheck,
                    recommended: false,
                    rules: &[RuleId::CON_GEN_1],
                    because: Some((RuleId::CON_GEN_1, Weight::Unsettled, Reason::PurposeNotKnown)),
                    entry: NO_ENTRY,
                    missing: Some(MissingFact::Purpose),
                    holds_until: None,
                };
                return T::one(self, one);
            }
            Asked::Of(list) => list,
            Asked::OnOwnAccount => {
                let numbers = Numbers::new(requested.and_then(|asked| asked.purpose), as_of);
                let numbers = person.map_or(numbers.of_pupil(self.at), |person| numbers.of_adult(person));
                own = school.asked_by_number(&numbers, muted);
                &own
            }
        };
        let line = list.line_of(person);
        let why = line.map_or(AskWhy::NoStanding, |line| line.why);
        let outcome = asked(why);
        let weight = match outcome {
            Outcome::Must => Weight::Duty,
            Outcome::May => Weight::Permission,
            Outcome::NeedsCheck => Weight::Unsettled,
            Outcome::MustNot => Weight::Bar,
        };
        let one = One {
            outcome,
            recommended: outcome == Outcome::May && line.is_some_and(|line| line.ask),
            rules: &list.rules,
            because: Some((RuleId::CON_GEN_1, weight, Reason::Asking { why })),
            entry: NO_ENTRY,
            missing: (outcome == Outcome::NeedsCheck).then_some(MissingFact::ParentalResponsibility),
            holds_until: list.holds_until,
        };
        T::one(self, one)
    }

    /// A consent that each gives for themselves.
    pub(super) fn on_own_account(&self, purpose: PurposeId, person: Option<PersonRef>) -> ConsentMatter {
        let matter = ConsentMatter::new(purpose);
        match person {
            Some(person) => ConsentMatter { person: self.person_id(person).cloned(), ..matter },
            None => ConsentMatter { pupil: self.pupil_id().cloned(), ..matter },
        }
    }

    /// Promotion goes to whom it goes by that adult's own consent, and to nobody for another's (CON-MKT-1, CON-MKT-3).
    fn with_own_consent<T: Told>(&self, decision: T, person: Option<PersonRef>) -> T {
        let Some(own) = self.sending.own else { return decision };
        // A notice with promotion in it is promotion as a whole (CON-MKT-2).
        let besides = (!own.of_its_kind).then_some((RuleId::CON_MKT_2, Weight::Context, Reason::PromotionInIt));
        decision.and(T::of_own_consent(self, own, person, besides))
    }
}

/// What it is to be asked, or not.
const fn asked(why: AskWhy) -> Outcome {
    match why {
        AskWhy::HasToBeAsked | AskWhy::HasToBeNotified | AskWhy::PupilDecides | AskWhy::PupilAnswersToo => {
            Outcome::Must
        }
        AskWhy::MayGive | AskWhy::AnswerEnded | AskWhy::FormDoesNotCount | AskWhy::EnoughGiven => Outcome::May,
        AskWhy::StandingNotSettled => Outcome::NeedsCheck,
        AskWhy::HasAnswered
        | AskWhy::NoStanding
        | AskWhy::Excepted
        | AskWhy::ConsentNotNeeded
        | AskWhy::ANoStands
        | AskWhy::Barred
        | AskWhy::PupilLeft
        | AskWhy::PupilsDecision
        | AskWhy::NotMadeToChoose => Outcome::MustNot,
    }
}
