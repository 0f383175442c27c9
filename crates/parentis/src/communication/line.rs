//! One line of an audience: whether one adult, or the pupil in person, is sent a message about one pupil, and why.
//!
//! The rights matrix decides first. What a kind of message asks besides can only take away: a decision of the safeguarding
//! lead (MX-7), the adult's own consent (CON-MKT-1), a purpose for which this adult is asked at all (CON-GEN-1).

use super::message::{Message, MessageKind};
use crate::consent::around::AskList;
use crate::consent::words::AskWhy;
use crate::consent::{ConsentDecision, ConsentMatter};
use crate::decision::{Because, Condition, Decision, Missing, MissingFact, Outcome, Reason, Weight};
use crate::ids::{PersonId, PupilId, PurposeId};
use crate::roles::Known;
use crate::roles::matrix::Column;
use crate::roles::matter::{Act, Details, Matter};
use crate::rules::RuleId;
use crate::school::{Disclosure, PupilRef, School};
use crate::time::Horizon;
use chrono::NaiveDate;

/// The purpose of the table under which an adult is sent promotion by e-mail, text or app, and that of paper.
const MARKETING: &str = "marketing";
pub(super) const PAPER_FLYER: &str = "paper_flyer";

/// A message about one pupil, with what its kind has to be asked once for all who may receive it.
pub(super) struct Line<'a> {
    school: &'a School,
    message: &'a Message,
    pupil: &'a PupilId,
    at: PupilRef,
    as_of: NaiveDate,
    muted: Option<RuleId>,
    matter: Matter,
    asked: Asked,
}

/// Who is asked, of a request for a consent.
enum Asked {
    /// Nobody knows for what.
    OfNothing,
    /// Everybody with a part in it.
    Of(AskList),
    /// Each adult for themselves (CON-MKT-3, CON-APP-1).
    OnOwnAccount(PurposeId),
}

impl<'a> Line<'a> {
    pub(super) fn new(
        school: &'a School,
        message: &'a Message,
        (pupil, at): (&'a PupilId, PupilRef),
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> Self {
        let purpose = message.purpose.as_ref().filter(|_| message.kind == MessageKind::ConsentRequest);
        let asked = purpose.map(|purpose| ConsentMatter::new(purpose.clone()).pupil(pupil.clone()));
        // A purpose of which nobody knows anything is as good as none.
        let by_purpose = asked.and_then(|asked| Some((school.column_of_purpose(&asked, as_of)?, asked)));
        let (matter, asked) = match by_purpose {
            None => (message.matter(), Asked::OfNothing),
            // Each is told of a consent of their own as of anything else.
            Some(((_, true), asked)) => {
                let matter = Matter { details: message.details, ..Matter::of(Column::Messages) };
                (matter, Asked::OnOwnAccount(asked.purpose))
            }
            Some(((matter, false), asked)) => {
                let details = Details { act: matter.details.act, ..message.details };
                let list = school.whom_to_ask_muting(&asked, as_of, muted);
                (Matter { details, ..matter }, Asked::Of(list))
            }
        };
        Self { school, message, pupil, at, as_of, muted, matter, asked }
    }

    /// Is the adult sent it?
    pub(super) fn adult(&self, person: &PersonId) -> Decision {
        let decision = self.school.entitled_muting(self.matter, self.pupil, person, self.as_of, self.muted);
        let decision = match self.message.kind {
            // The same is in a report.
            MessageKind::Progress => self.unless_barred(decision, person, Column::Report, RuleId::VOC_55),
            MessageKind::SafeguardingNotice => self.lead_decides(decision, Some(person)),
            // To be asked is to be told.
            MessageKind::ConsentRequest => {
                let told = self.unless_barred(decision, person, Column::Permission, RuleId::VOC_56);
                let told = self.unless_barred(told, person, Column::Messages, RuleId::VOC_54);
                // News of a journey cannot go without saying where to.
                let journey = matches!(self.matter.details.act, Some(Act::DayTrip | Act::Residential | Act::Abroad));
                let told = if journey { self.unless_barred(told, person, Column::Trips, RuleId::VOC_54) } else { told };
                told.lets(self.asking(Some(person)))
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
        self.with_own_consent(decision, Some(person))
    }

    /// Is the pupil sent it in person?
    pub(super) fn in_person(&self) -> Decision {
        if self.message.kind == MessageKind::ConsentRequest {
            return self.with_own_consent(self.asking(None), None);
        }
        let decision = self.school.pupil_entitled(self.matter, self.at, self.as_of, self.muted);
        let lead = self.message.kind == MessageKind::SafeguardingNotice;
        let decision = if lead { self.lead_decides(decision, None) } else { decision };
        self.with_own_consent(decision, None)
    }

    /// Is the pupil among those who are asked for a consent: because the pupil decides, or has an address of their own?
    pub(super) fn asks_the_pupil(&self) -> bool {
        match &self.asked {
            Asked::OfNothing => false,
            Asked::Of(list) => list.lines.iter().any(|line| line.person.is_none() && line.ask),
            Asked::OnOwnAccount(_) => self.school.may_be_adult(self.at, self.as_of) != Known::No,
        }
    }

    /// The first later day on which somebody else may be among those who are asked for a consent.
    pub(super) fn asked_until(&self) -> Option<NaiveDate> {
        match &self.asked {
            Asked::Of(list) => list.holds_until,
            Asked::OfNothing | Asked::OnOwnAccount(_) => None,
        }
    }

    fn heard(&self, rule: RuleId) -> bool {
        self.muted != Some(rule)
    }

    /// What an order bars of another column by that rule is barred here too: the same is told in both.
    fn unless_barred(&self, decision: Decision, person: &PersonId, column: Column, rule: RuleId) -> Decision {
        let matter = Matter { details: self.matter.details, ..Matter::of(column) };
        let there = self.school.entitled_muting(matter, self.pupil, person, self.as_of, self.muted);
        let bars =
            |because: &Because| because.rule == rule && matches!(because.weight, Weight::Bar | Weight::Unsettled);
        if !there.outcome.permits() && there.reasons.iter().any(bars) {
            return decision.and(there);
        }
        // That it is not barred was consulted too, and what is left out there is left out here.
        let holds_until = decision.holds_until.into_iter().chain(there.holds_until).min();
        let left_out = [Condition::AddressesLeftOut, Condition::WhereaboutsLeftOut];
        let mut conditions = decision.conditions;
        if decision.outcome.permits() {
            conditions.extend(there.conditions.into_iter().filter(|condition| left_out.contains(condition)));
            conditions.sort_unstable();
            conditions.dedup();
        }
        Decision { conditions, holds_until, ..decision }
    }

    /// What concerns the child's safety goes to nobody before the safeguarding lead has decided on this very message, and
    /// never past a bar (MX-7). Of decisions that say both, the no counts.
    fn lead_decides(&self, decision: Decision, person: Option<&PersonId>) -> Decision {
        if !self.heard(RuleId::MX_7) {
            return decision;
        }
        let number = person.map(|person| self.school.person(person).map(|person| person.0));
        let mut horizon = Horizon::new(self.as_of);
        let mut found = None;
        for decided in &self.school.inner.disclosures {
            let Disclosure { pupil, person, item, told } = &decided.what;
            if *pupil != self.at.0 || Some(item) != self.message.item.as_ref() || number != person.map(Some) {
                continue;
            }
            horizon.span(decided.span);
            if decided.span.holds(self.as_of) && found.is_none_or(|(yes, _)| yes) {
                found = Some((*told, decided.entry));
            }
        }
        let (outcome, weight, reason) = match found {
            Some((true, _)) => (Outcome::May, Weight::Permission, Reason::SafeguardingLeadAllows),
            Some((false, _)) => (Outcome::MustNot, Weight::Bar, Reason::SafeguardingLeadWithholds),
            None => (Outcome::NeedsCheck, Weight::Unsettled, Reason::SafeguardingLeadDecides),
        };
        let facts = found.and_then(|(_, entry)| self.school.inner.entry_id(entry)).cloned().into_iter().collect();
        let because = Because { rule: RuleId::MX_7, weight, reason, facts };
        let missing = (outcome == Outcome::NeedsCheck).then_some(MissingFact::DisclosureDecision);
        decision.and(decided(outcome, vec![RuleId::MX_7], vec![because], missing, horizon.holds_until()))
    }

    /// Is this party asked for the consent?
    fn asking(&self, person: Option<&PersonId>) -> Decision {
        let own;
        let list = match &self.asked {
            Asked::OfNothing => {
                let because = because(RuleId::CON_GEN_1, Weight::Unsettled, Reason::PurposeNotKnown);
                let missing = Some(MissingFact::Purpose);
                return decided(Outcome::NeedsCheck, vec![RuleId::CON_GEN_1], vec![because], missing, None);
            }
            Asked::Of(list) => list,
            Asked::OnOwnAccount(purpose) => {
                own = self.school.whom_to_ask_muting(&self.on_own_account(purpose, person), self.as_of, self.muted);
                &own
            }
        };
        let line = list.lines.iter().find(|line| line.person.as_ref() == person);
        let why = line.map_or(AskWhy::NoStanding, |line| line.why);
        let outcome = asked(why);
        let weight = match outcome {
            Outcome::Must => Weight::Duty,
            Outcome::May => Weight::Permission,
            Outcome::NeedsCheck => Weight::Unsettled,
            Outcome::MustNot => Weight::Bar,
        };
        let because = because(RuleId::CON_GEN_1, weight, Reason::Asking { why });
        let missing = (outcome == Outcome::NeedsCheck).then_some(MissingFact::ParentalResponsibility);
        let decision = decided(outcome, list.rules.clone(), vec![because], missing, list.holds_until);
        Decision { recommended: outcome == Outcome::May && line.is_some_and(|line| line.ask), ..decision }
    }

    /// A consent that each gives for themselves.
    fn on_own_account(&self, purpose: &PurposeId, person: Option<&PersonId>) -> ConsentMatter {
        let matter = ConsentMatter::new(purpose.clone());
        match person {
            Some(person) => matter.person(person.clone()),
            None => matter.pupil(self.pupil.clone()),
        }
    }

    /// Promotion goes to whom it goes by that adult's own consent, and to nobody for another's (CON-MKT-1, CON-MKT-3).
    fn with_own_consent(&self, decision: Decision, person: Option<&PersonId>) -> Decision {
        let of_its_kind = matches!(self.message.kind, MessageKind::Marketing | MessageKind::Flyer);
        let promotes = self.message.promotes && self.heard(RuleId::CON_MKT_2);
        if !of_its_kind && !promotes {
            return decision;
        }
        let purpose = if self.message.kind == MessageKind::Flyer { PAPER_FLYER } else { MARKETING };
        let Ok(purpose) = purpose.parse::<PurposeId>() else {
            return decision.and(decided(
                Outcome::NeedsCheck,
                Vec::new(),
                Vec::new(),
                Some(MissingFact::Purpose),
                None,
            ));
        };
        let matter = self.on_own_account(&purpose, person);
        let mut own = of_consent(self.school.consent_muting(&matter, self.as_of, self.muted));
        if !of_its_kind {
            own.rules.push(RuleId::CON_MKT_2);
            own.reasons.insert(0, because(RuleId::CON_MKT_2, Weight::Context, Reason::PromotionInIt));
        }
        decision.and(own)
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

const fn because(rule: RuleId, weight: Weight, reason: Reason) -> Because {
    Because { rule, weight, reason, facts: Vec::new() }
}

fn decided(
    outcome: Outcome,
    rules: Vec<RuleId>,
    reasons: Vec<Because>,
    missing: Option<MissingFact>,
    holds_until: Option<NaiveDate>,
) -> Decision {
    Decision {
        outcome,
        recommended: false,
        conditions: Vec::new(),
        rules,
        reasons,
        missing: missing.map(|fact| Missing { fact, ask: fact.supplier() }).into_iter().collect(),
        changes: Vec::new(),
        holds_until,
    }
}

/// A consent as a decision on doing the thing.
fn of_consent(consent: ConsentDecision) -> Decision {
    let ConsentDecision { outcome, rules, reasons, missing, holds_until, .. } = consent;
    Decision {
        outcome,
        recommended: false,
        conditions: Vec::new(),
        rules,
        reasons,
        missing,
        changes: Vec::new(),
        holds_until,
    }
}
