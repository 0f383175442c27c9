//! Which facts end by an end date, and which never do.

use super::Fact;
use crate::words::{OrderKind, ResponsibilityBasis};

impl Fact {
    /// Why a fact does not end by an end date, and what to record instead; `None` if it may.
    #[expect(clippy::too_many_lines, reason = "one arm a fact: the list is read as a whole")]
    pub(crate) const fn cannot_end(&self) -> Option<&'static str> {
        match self {
            Self::Relationship { kind, .. } if kind.claims_parenthood() => Some(
                "legal parenthood ends only by adoption or a parental order (PAR-9, PAR-10): record that order, or retract the entry if it was a mistake",
            ),
            Self::Parenthood { .. } => Some(
                "legal parenthood ends only by adoption or a parental order (PAR-9, PAR-10): record that order, or retract the entry if it was a mistake",
            ),
            Self::OrderSeen { kind: OrderKind::Adoption | OrderKind::ParentalOrder, .. } => Some(
                "an adoption or a parental order has no end (PAR-9, PAR-10): retract the entry if it was a mistake",
            ),
            Self::Responsibility { basis, .. }
                if !matches!(
                    basis,
                    ResponsibilityBasis::GuardianByAppointment
                        | ResponsibilityBasis::GuardianByCourt
                        | ResponsibilityBasis::AcquiredAbroad
                ) =>
            {
                Some(
                    "parental responsibility ends by a court order and not otherwise (PR-19, PR-20): record the order seen with the effect `ends_responsibility`",
                )
            }
            Self::SafeguardingOpened { .. } => Some(
                "a safeguarding record does not end by a date (ESC-I6): note that it was closed, or retract the entry if it was a mistake",
            ),
            Self::Ended { .. } | Self::Retracted { .. } | Self::PupilBorn { .. } | Self::Died { .. } => {
                Some("this fact does not end; retract it if it was a mistake")
            }
            Self::ProfileAdopted { .. }
            | Self::CalendarAdopted { .. }
            | Self::PupilOnRoll { .. }
            | Self::HabitualResidence { .. }
            | Self::AwayFromHome { .. }
            | Self::Relationship { .. }
            | Self::LivesWith { .. }
            | Self::LooksAfter { .. }
            | Self::Responsibility { .. }
            | Self::ResponsibilityStated { .. }
            | Self::Flag { .. }
            | Self::ContactPriority { .. }
            | Self::OrderSeen { .. }
            | Self::OrderClaimed { .. }
            | Self::SafeguardingHold { .. }
            | Self::RiskChecked { .. }
            | Self::LookedAfter { .. }
            | Self::AuthorityLimit { .. }
            | Self::SpeaksForAuthority { .. }
            | Self::Placed { .. }
            | Self::CarerRecognised { .. }
            | Self::Imprisoned { .. }
            | Self::ReportWaived { .. }
            | Self::Requested { .. }
            | Self::Authorised { .. }
            | Self::Delegated { .. }
            | Self::Given { .. }
            | Self::PreferenceExpressed { .. }
            | Self::ConsentAsked { .. }
            | Self::ConsentAnswered { .. }
            | Self::CompetenceAssessed { .. }
            | Self::NotificationExcepted { .. }
            | Self::ExcusalDecided { .. }
            | Self::ConsentUsed { .. }
            | Self::PurposeChanged { .. }
            | Self::ContactPoint { .. }
            | Self::ChannelPreferred { .. }
            | Self::NoticesByEmail { .. }
            | Self::LanguageNeeded { .. }
            | Self::FormatNeeded { .. }
            | Self::CannotWrite { .. }
            | Self::Deployed { .. }
            | Self::ContactLimited { .. }
            | Self::AdviceOverridden { .. }
            | Self::BreachFound { .. }
            | Self::BreachContained { .. }
            | Self::BreachAssessed { .. }
            | Self::BreachReported { .. }
            | Self::BreachTold { .. }
            | Self::DataComplaintReceived { .. }
            | Self::DataComplaintStep { .. }
            | Self::ReportPublished { .. }
            | Self::LegalHold { .. }
            | Self::DisclosureDecided { .. }
            | Self::ThreadOpened { .. }
            | Self::MessageSent { .. }
            | Self::MessageReached { .. }
            | Self::MessageReceived { .. }
            | Self::MessagePassedOn { .. }
            | Self::ConversationHeld { .. }
            | Self::ConcernRaised { .. }
            | Self::ConcernStep { .. }
            | Self::VolunteerStep { .. }
            | Self::SeatStep { .. }
            | Self::BallotStep { .. }
            | Self::EventStep { .. }
            | Self::ContactLogged { .. }
            | Self::ParentGroup { .. }
            | Self::PostHeld { .. }
            | Self::InGroup { .. }
            | Self::Unavailable { .. }
            | Self::SafeguardingNoted { .. }
            | Self::CasePart { .. }
            | Self::AccessDecided { .. }
            | Self::UndertakingWorded { .. }
            | Self::UndertakingAsked { .. }
            | Self::UndertakingAnswered { .. }
            | Self::UndertakingBreached { .. }
            | Self::DeletionConfirmed { .. }
            | Self::MinutesConfidential { .. }
            | Self::TeacherAccused { .. }
            | Self::PublicationBanEnded { .. }
            | Self::NoticeSuppressed { .. }
            | Self::AddressProtected { .. }
            | Self::ProtectedAddressUsed { .. }
            | Self::SpecialCircumstances { .. }
            // review
            | Self::PolicyStep { .. }
            | Self::ConsultationStep { .. }
            | Self::PupilAgreement { .. } => None,
        }
    }
}
