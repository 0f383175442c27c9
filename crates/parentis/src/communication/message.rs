//! What is sent, by kind, and which letters of the rights matrix say who receives it.
//!
//! | kind | by the letters of | and besides |
//! | --- | --- | --- |
//! | report, exclusion, event, parents' evening, permission, trip | the column of its name | |
//! | meeting | PEV, to which a meeting about the child belongs | |
//! | daily, absence, closure, policy news | MSG | |
//! | progress | MSG | what an order bars of reports is barred here too (VOC-55) |
//! | serious incident, education plan | EXC, under rules of their own (MX-6, MX-5) | |
//! | safeguarding notice | as a serious incident | the safeguarding lead decides each time, message by message (MX-7) |
//! | consent request | CON or PRC, as the purpose asks; of an adult's own, MSG | whom to ask, and whom not (`whom_to_ask`); what an order bars of being asked (VOC-56) or of messages (VOC-54) |
//! | marketing | MSG | the adult's own consent (CON-MKT-1, CON-MKT-3) |
//! | flyer | MSG | on paper: unless the adult opted out (CON-MKT-4) |
//!
//! Whatever promotes something is marketing as a whole, of whatever kind it is otherwise (CON-MKT-2).

use crate::ids::{DocumentId, PurposeId};
use crate::roles::matrix::Column;
use crate::roles::matter::{Details, Matter, Topic};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// What kind of message it is, which decides the column of the rights matrix that is asked.
    pub enum MessageKind as "message_kind" {
        /// The yearly report on a pupil's progress and attainment.
        Report = "report",
        /// Notice of an exclusion.
        Exclusion = "exclusion",
        /// An invitation to an event at the school: sports day, a play, an open day.
        Event = "event",
        /// The invitation to the parents' evening.
        ParentsEvening = "parents_evening",
        /// A request for permission.
        Permission = "permission",
        /// News of a trip.
        Trip = "trip",
        /// A day-to-day message: the newsletter, the timetable, what to bring tomorrow.
        Daily = "daily",
        /// News of a serious incident that involves the child (MX-6).
        SeriousIncident = "serious_incident",
        /// To be consulted on the child's education, health and care plan (MX-5, AGE-5).
        EducationPlan = "education_plan",
        /// The child is not at school, and nobody said why.
        Absence = "absence",
        /// The school, or part of it, is closed at short notice.
        Closure = "closure",
        /// An invitation to a meeting about the child.
        Meeting = "meeting",
        /// A request for a consent, whose purpose is named (CON-GEN-1).
        ConsentRequest = "consent_request",
        /// News of the child's progress between the yearly reports (HA-3.2d).
        Progress = "progress",
        /// News of the school's programmes and policies (HA-2.3d).
        PolicyNews = "policy_news",
        /// News of a concern about the child's safety. Nobody receives it before the safeguarding lead has decided (MX-7).
        SafeguardingNotice = "safeguarding_notice",
        /// Promotion by e-mail, text or app: fundraising, the school's aims, offers of others (CON-MKT-1).
        Marketing = "marketing",
        /// The same on paper (CON-MKT-4).
        Flyer = "flyer",
    }
}

/// A message: its kind, and what is known of the thing it is about.
///
/// ```
/// use parentis::communication::message::{Message, MessageKind};
/// use parentis::roles::matter::Details;
/// use parentis::words::Says;
///
/// let newsletter = Message::from(MessageKind::Daily);
/// let on_the_bus =
///     Message { details: Details { tells_whereabouts: Says::Yes, ..Details::default() }, ..newsletter.clone() };
/// assert_ne!(newsletter, on_the_bus);
/// let with_an_offer = Message { promotes: true, ..newsletter };
/// assert!(with_an_offer.is_marketing(), "the whole of it (CON-MKT-2)");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Of what kind.
    pub kind: MessageKind,
    /// What is known of the thing.
    pub details: Details,
    /// Does it promote anything: fundraising, the school's aims, somebody's offer (CON-MKT-2)?
    pub promotes: bool,
    /// For which purpose a consent is asked, where that is what it is.
    pub purpose: Option<PurposeId>,
    /// The host's key of it, under which the safeguarding lead's decision stands (MX-7).
    pub item: Option<DocumentId>,
}

impl From<MessageKind> for Message {
    fn from(kind: MessageKind) -> Self {
        Self { kind, details: Details::default(), promotes: false, purpose: None, item: None }
    }
}

impl Message {
    pub(crate) const fn matter(&self) -> Matter {
        Matter { column: self.kind.column(), details: self.details, topic: self.kind.topic() }
    }

    /// A request for a consent to this purpose.
    pub fn consent_request(purpose: PurposeId) -> Self {
        Self { purpose: Some(purpose), ..Self::from(MessageKind::ConsentRequest) }
    }

    /// Is it marketing, whole or in part?
    pub const fn is_marketing(&self) -> bool {
        self.promotes || matches!(self.kind, MessageKind::Marketing | MessageKind::Flyer)
    }

    /// Does somebody have to look where nobody receives it? Of marketing and of what is asked nobody need be reached.
    pub(crate) const fn has_to_reach(&self) -> bool {
        !self.is_marketing() && !matches!(self.kind, MessageKind::ConsentRequest)
    }
}

impl MessageKind {
    /// Is it always a notice that an Education Act requires (CON-CHN-2)?
    pub const fn is_notice(self) -> bool {
        matches!(self, Self::Exclusion)
    }

    /// Is it owed by law, or for the child's safety, so that no limit on contact touches it (ESC-39)?
    pub const fn is_owed(self) -> bool {
        matches!(
            self,
            Self::Report
                | Self::Exclusion
                | Self::SeriousIncident
                | Self::SafeguardingNotice
                | Self::EducationPlan
                | Self::ConsentRequest
                | Self::Permission
                | Self::ParentsEvening
                | Self::Meeting
                | Self::Absence
                | Self::Closure
        )
    }

    /// Is it a document, which no text message and no call carries?
    pub const fn is_document(self) -> bool {
        matches!(self, Self::Report | Self::Exclusion | Self::EducationPlan)
    }

    /// Is what it says always about one child, so that no text of it is for anyone?
    pub const fn is_about_one_child(self) -> bool {
        match self {
            Self::Report
            | Self::Exclusion
            | Self::SeriousIncident
            | Self::EducationPlan
            | Self::Progress
            | Self::SafeguardingNotice => true,
            // An invitation, a question and a notice can be worded for all.
            Self::Event
            | Self::ParentsEvening
            | Self::Permission
            | Self::Trip
            | Self::Daily
            | Self::Absence
            | Self::Closure
            | Self::Meeting
            | Self::ConsentRequest
            | Self::PolicyNews
            | Self::Marketing
            | Self::Flyer => false,
        }
    }

    /// Is it news that can wait for others?
    pub const fn can_wait(self) -> bool {
        matches!(self, Self::Daily | Self::PolicyNews | Self::Marketing | Self::Flyer)
    }

    /// The column of the rights matrix whose letters decide it.
    pub const fn column(self) -> Column {
        match self {
            Self::Report => Column::Report,
            Self::Exclusion => Column::Exclusion,
            Self::Event => Column::Events,
            Self::ParentsEvening | Self::Meeting => Column::ParentsEvening,
            Self::Permission | Self::ConsentRequest => Column::Permission,
            Self::Trip => Column::Trips,
            Self::Daily
            | Self::Absence
            | Self::Closure
            | Self::Progress
            | Self::PolicyNews
            | Self::Marketing
            | Self::Flyer => Column::Messages,
            Self::SeriousIncident | Self::SafeguardingNotice => Topic::SeriousIncident.column(),
            Self::EducationPlan => Topic::EducationPlan.column(),
        }
    }

    /// The column's own thing, or what the column has only the letters for.
    pub const fn topic(self) -> Topic {
        match self {
            Self::SeriousIncident | Self::SafeguardingNotice => Topic::SeriousIncident,
            Self::EducationPlan => Topic::EducationPlan,
            Self::Report
            | Self::Exclusion
            | Self::Event
            | Self::ParentsEvening
            | Self::Permission
            | Self::Trip
            | Self::Daily
            | Self::Absence
            | Self::Closure
            | Self::Meeting
            | Self::ConsentRequest
            | Self::Progress
            | Self::PolicyNews
            | Self::Marketing
            | Self::Flyer => Topic::OfColumn,
        }
    }
}
