//! Whom and what a fact names.

use crate::fact::Fact;
use crate::ids::{OrderId, PersonId, PupilId};

/// Every pupil, adult and order that a fact names.
#[expect(clippy::too_many_lines, reason = "one arm a fact: the list of whom each names is read as a whole")]
pub(super) fn named<'a>(
    fact: &'a Fact,
    pupils: &mut Vec<&'a PupilId>,
    people: &mut Vec<&'a PersonId>,
    orders: &mut Vec<&'a OrderId>,
) {
    match fact {
        // That a protected address was used decides nothing, and makes nobody known.
        Fact::ProtectedAddressUsed { .. }
        | Fact::ProfileAdopted { .. }
        | Fact::CalendarAdopted { .. }
        | Fact::PurposeChanged { .. }
        | Fact::AdviceOverridden { .. }
        | Fact::UndertakingWorded { .. }
        | Fact::MinutesConfidential { .. }
        | Fact::BreachContained { .. }
        | Fact::BreachReported { .. }
        | Fact::DataComplaintStep { .. }
        | Fact::ReportPublished { .. }
        | Fact::Ended { .. }
        | Fact::Retracted { .. } => {}
        Fact::DisclosureDecided { pupil, person, .. } | Fact::NoticeSuppressed { pupil, person, .. } => {
            pupils.push(pupil);
            people.extend(person.as_ref());
        }
        Fact::AddressProtected { pupil, person, from_person, .. } => {
            pupils.extend(pupil.as_ref());
            people.extend(person.iter().chain(from_person));
        }
        Fact::ConcernRaised { pupils: about_pupils, by, about, .. } => {
            pupils.extend(about_pupils);
            people.extend(by.as_ref());
            people.extend(about);
        }
        Fact::ConcernStep { step, .. } => people.extend(step.people()),
        Fact::SeatStep { step, .. } => people.extend(step.person()),
        Fact::BallotStep { step, .. } => people.extend(step.people()),
        Fact::EventStep { step, .. } => {
            people.extend(step.person());
            pupils.extend(step.pupils());
        }
        Fact::ContactLogged { person, pupils: about, .. } => {
            people.push(person);
            pupils.extend(about);
        }
        Fact::ParentGroup { step, .. } => people.extend(step.person()),
        // review
        Fact::PolicyStep { step, .. } => people.extend(step.person()),
        Fact::ConsultationStep { step, .. } => people.extend(step.people()),
        Fact::SafeguardingOpened { pupils: concerned, opened_by, about, .. } => {
            pupils.extend(concerned);
            people.push(opened_by);
            people.extend(about);
        }
        Fact::SafeguardingNoted { step, .. } => {
            people.extend(step.people());
            pupils.extend(step.pupil());
        }
        Fact::PostHeld { pupil, person, .. }
        | Fact::AccessDecided { pupil, person, .. }
        | Fact::DataComplaintReceived { pupil, person, .. } => {
            pupils.extend(pupil.as_ref());
            people.push(person);
        }
        Fact::BreachFound { pupils: about, people: whose, .. } => {
            pupils.extend(about);
            people.extend(whose);
        }
        // A safeguarding lead's word counts, so whoever judged it is looked up.
        Fact::BreachAssessed { decided_by, .. } => people.push(decided_by),
        Fact::ThreadOpened { pupils: about, .. } => pupils.extend(about),
        Fact::MessageSent { pupils: about, person, .. }
        | Fact::ConversationHeld { pupils: about, person, .. }
        | Fact::UndertakingAsked { pupils: about, person, .. } => {
            pupils.extend(about);
            people.push(person);
        }
        Fact::MessageReceived { pupils: about, person, sent_to, .. } => {
            pupils.extend(about);
            people.push(person);
            people.extend(sent_to.as_ref());
        }
        Fact::MessagePassedOn { to, .. } => people.push(to),
        Fact::ConsentAsked { pupil, person, .. }
        | Fact::ConsentAnswered { pupil, person, .. }
        | Fact::BreachTold { pupil, person, .. }
        | Fact::LegalHold { pupil, person, .. } => {
            pupils.extend(pupil.as_ref());
            people.extend(person.as_ref());
        }
        Fact::PupilOnRoll { pupil }
        | Fact::InGroup { pupil, .. }
        | Fact::PupilBorn { pupil }
        | Fact::HabitualResidence { pupil, .. }
        | Fact::AwayFromHome { pupil }
        | Fact::CompetenceAssessed { pupil, .. }
        | Fact::ExcusalDecided { pupil, .. }
        | Fact::ConsentUsed { pupil, .. }
        | Fact::SpecialCircumstances { pupil, .. } => pupils.push(pupil),
        Fact::LookedAfter { pupil, authority, .. } => {
            pupils.push(pupil);
            people.extend(authority.as_ref());
        }
        Fact::Responsibility { pupil, person, appointed_by, .. } => {
            pupils.push(pupil);
            people.push(person);
            people.extend(appointed_by.as_ref());
        }
        Fact::Relationship { pupil, person, .. }
        | Fact::Parenthood { pupil, person, .. }
        | Fact::LivesWith { pupil, person, .. }
        | Fact::LooksAfter { pupil, person, .. }
        | Fact::ResponsibilityStated { pupil, person, .. }
        | Fact::Flag { pupil, person, .. }
        | Fact::ContactPriority { pupil, person, .. }
        | Fact::SafeguardingHold { pupil, person, .. }
        | Fact::RiskChecked { pupil, person, .. }
        | Fact::AuthorityLimit { pupil, person, .. }
        | Fact::SpeaksForAuthority { pupil, person, .. }
        | Fact::Placed { pupil, person, .. }
        | Fact::CarerRecognised { pupil, person, .. }
        | Fact::ReportWaived { pupil, person }
        | Fact::Requested { pupil, person, .. }
        | Fact::Delegated { pupil, person, .. }
        | Fact::Given { pupil, person, .. }
        | Fact::PreferenceExpressed { pupil, person, .. }
        | Fact::NotificationExcepted { pupil, person, .. }
        | Fact::PupilAgreement { pupil, person, .. } => {
            pupils.push(pupil);
            people.push(person);
        }
        Fact::Authorised { pupil, person, by, .. } => {
            pupils.push(pupil);
            people.push(person);
            people.push(by);
        }
        Fact::OrderSeen { order, terms, .. } => {
            orders.push(order);
            pupils.extend(terms.iter().map(|term| &term.pupil));
            people.extend(terms.iter().map(|term| &term.person));
        }
        Fact::OrderClaimed { order, pupil, person, .. } => {
            orders.push(order);
            pupils.push(pupil);
            people.push(person);
        }
        Fact::Died { person }
        | Fact::Imprisoned { person }
        | Fact::ContactPoint { person, .. }
        | Fact::ChannelPreferred { person, .. }
        | Fact::NoticesByEmail { person, .. }
        | Fact::LanguageNeeded { person, .. }
        | Fact::FormatNeeded { person, .. }
        | Fact::CannotWrite { person }
        | Fact::Deployed { person }
        | Fact::MessageReached { person, .. }
        | Fact::Unavailable { person }
        | Fact::VolunteerStep { person, .. }
        | Fact::CasePart { person, .. }
        | Fact::UndertakingAnswered { person, .. }
        | Fact::UndertakingBreached { person, .. }
        | Fact::DeletionConfirmed { person, .. }
        | Fact::TeacherAccused { person, .. }
        | Fact::PublicationBanEnded { person, .. }
        | Fact::ContactLimited { person, .. } => people.push(person),
    }
}
