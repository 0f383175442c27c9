//! What happens in a case: one step after another, each a fact of its day.

use super::words::{AcceptanceTest, CaseOutcome, ClockStart, FindingsTo, HandOver, PauseReason, StageAct};
use crate::ids::{DocumentId, PersonId};
use crate::profile::{Post, Route};
use crate::words::Says;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A member of a panel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PanelMember {
    /// Who.
    pub person: PersonId,
    /// Is this member independent of the management and running of the school (ESC-9)?
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = false))]
    pub independent: bool,
}

/// The most members that a panel may be written down with.
pub const MAX_MEMBERS: usize = 64;

/// One step of a case. Texts stay with the host: a step names the key of the document, where there is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum CaseStep {
    /// The three questions of triage were answered (ESC-T2).
    Triaged {
        /// Does it concern a child's safety? Unknown opens a safeguarding record as yes does (ESC-T3).
        safeguarding: Says,
        /// Is it a matter with a way of its own (ESC-60)?
        excluded: Says,
        /// Has the first handler a conflict of interest (ESC-40)?
        conflict: Says,
    },
    /// It is no matter for the ladder; the right way was named (ESC-T4).
    LeftLadder {
        /// The way, if it is a body with a procedure of its own.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        route: Option<Route>,
        /// Or to whom.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        post: Option<Post>,
    },
    /// It fails a test of acceptance, and is not considered (ESC-T21).
    NotAccepted {
        /// Which.
        test: AcceptanceTest,
        /// Who decided it.
        decided_by: PersonId,
        /// Where the host keeps the reason.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        reason: Option<DocumentId>,
    },
    /// A stage began: handed on to the first or the next informal one, or asked for by the complainant (ESC-T5, T7, T8, T10).
    Began {
        /// Which, by its id in the ladder.
        stage: String,
        /// Who handles it; proposed without one, the ladder names them. Of a panel: nobody yet.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        handler: Option<PersonId>,
        /// By which post.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        post: Option<Post>,
        /// Who let a stage be begun with or passed over, where the policy has somebody decide it.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        allowed_by: Option<PersonId>,
    },
    /// Somebody else handles the stage; the stage stays (ESC-40, ESC-41).
    HandedOn {
        /// Who.
        handler: PersonId,
        /// By which post.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        post: Option<Post>,
        /// Why.
        why: HandOver,
    },
    /// The complainant was told that it arrived.
    Acknowledged {
        /// Where the host keeps what it says: the day of receipt, what is unresolved, the outcome wanted (ESC-29).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        summary: Option<DocumentId>,
    },
    /// The complainant was met.
    Met {
        /// Was it recorded? Only if everybody in it agreed (ESC-42).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        recorded: bool,
        /// Did everybody agree to that?
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        all_agreed: bool,
    },
    /// The stage was answered (ESC-T9).
    Responded {
        /// What came of it.
        outcome: CaseOutcome,
        /// Where the host keeps what the school did; at a formal stage it is always written down (ESC-15).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        action: Option<DocumentId>,
    },
    /// An informal case is resolved (ESC-T6).
    Resolved {
        /// What came of it.
        outcome: CaseOutcome,
    },
    /// A day for the hearing was offered (ESC-10, ESC-46).
    HearingOffered {
        /// The day.
        hearing: NaiveDate,
        /// Did the complainant decline it?
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        declined: bool,
    },
    /// The panel's members and the day of its hearing are set (ESC-T12).
    PanelSet {
        /// Who sits on it.
        members: Vec<PanelMember>,
        /// The day of the hearing.
        hearing: NaiveDate,
    },
    /// The hearing was held (ESC-T13).
    Heard {
        /// Was the complainant there? It is their choice (ESC-10).
        attended: bool,
        /// How many came with the complainant (ESC-45).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = 0))]
        companions: u32,
        /// What came of it.
        outcome: CaseOutcome,
        /// Where the host keeps findings and recommendations.
        findings: DocumentId,
        /// Where the host keeps what the school does about it, upheld or not (ESC-15).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        action: Option<DocumentId>,
    },
    /// Findings and recommendations were sent (ESC-11).
    FindingsSent {
        /// To whom.
        to: FindingsTo,
    },
    /// The case is closed, with the way outside named in the letter (ESC-T14).
    Concluded,
    /// The case is closed as nobody asked for the next stage in time (ESC-T11).
    Lapsed,
    /// A lapsed case was reopened (ESC-T11).
    Reopened {
        /// Who decided it.
        decided_by: PersonId,
        /// Where the host keeps the reason.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        reason: Option<DocumentId>,
    },
    /// The complainant withdrew (ESC-34).
    Withdrawn {
        /// Where the host keeps the confirmation in writing.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        confirmed: Option<DocumentId>,
    },
    /// The clock was stopped (ESC-T16).
    Paused {
        /// Why: a class, and no details.
        reason: PauseReason,
        /// When it is looked at again.
        review: NaiveDate,
        /// Was the complainant told?
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        told: bool,
        /// Of a mediation: where the host keeps the agreement of both (ESC-43).
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        agreed: Option<DocumentId>,
    },
    /// The reason ended, and the days that were left go on (ESC-T17).
    Resumed,
    /// A time was extended: the complainant was told the new date and the reason, on this day (ESC-28).
    Extended {
        /// Of what.
        what: StageAct,
        /// The new date.
        until: NaiveDate,
        /// Where the host keeps the reason.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        reason: Option<DocumentId>,
        /// Was the complainant told?
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = false))]
        told: bool,
    },
    /// The complainant was told by when (CAL-20).
    Told {
        /// What.
        what: StageAct,
        /// By when.
        due: NaiveDate,
    },
    /// The same complaint came again after it was closed; it stays closed (ESC-T18).
    CameAgain,
    /// A governor heard of it first, and handed it over (ESC-26).
    HeardFirst {
        /// Who.
        by: PersonId,
        /// Did they stay out of it? Whoever did not sits on no panel of it.
        stayed_out: bool,
    },
    /// Whoever handles the stage gave the investigation to somebody else; the decision stays theirs (ESC-27).
    InvestigatorNamed {
        /// Who investigates.
        investigator: PersonId,
        /// By which post.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        post: Option<Post>,
    },
    /// After an investigation by somebody else the stage was decided (ESC-27).
    Decided {
        /// By whom.
        decided_by: PersonId,
    },
    /// The school stops responding to a closed case that came again (ESC-39a).
    StoppedResponding {
        /// Who decided it.
        decided_by: PersonId,
        /// Where the host keeps what was done: every reasonable step.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        steps_taken: Option<DocumentId>,
        /// Where the host keeps the letter that set out the school's position and what the complainant may still do.
        #[serde(default)]
        #[cfg_attr(feature = "uniffi", uniffi(default = None))]
        position: Option<DocumentId>,
    },
    /// The complainant went outside (ESC-T20).
    WentOutside {
        /// To which body.
        route: Route,
    },
}

impl CaseStep {
    /// Whom the step names.
    pub(crate) fn people(&self) -> Vec<&PersonId> {
        match self {
            Self::NotAccepted { decided_by, .. }
            | Self::Reopened { decided_by, .. }
            | Self::Decided { decided_by }
            | Self::StoppedResponding { decided_by, .. } => vec![decided_by],
            Self::Began { handler, allowed_by, .. } => handler.iter().chain(allowed_by).collect(),
            Self::HandedOn { handler, .. } => vec![handler],
            Self::HeardFirst { by, .. } => vec![by],
            Self::InvestigatorNamed { investigator, .. } => vec![investigator],
            Self::PanelSet { members, .. } => members.iter().map(|member| &member.person).collect(),
            Self::Triaged { .. }
            | Self::LeftLadder { .. }
            | Self::Acknowledged { .. }
            | Self::Met { .. }
            | Self::Responded { .. }
            | Self::Resolved { .. }
            | Self::HearingOffered { .. }
            | Self::Heard { .. }
            | Self::FindingsSent { .. }
            | Self::Concluded
            | Self::Lapsed
            | Self::Withdrawn { .. }
            | Self::Paused { .. }
            | Self::Resumed
            | Self::Extended { .. }
            | Self::Told { .. }
            | Self::CameAgain
            | Self::WentOutside { .. } => Vec::new(),
        }
    }

    /// The step's word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Triaged { .. } => "triaged",
            Self::LeftLadder { .. } => "left_ladder",
            Self::NotAccepted { .. } => "not_accepted",
            Self::Began { .. } => "began",
            Self::HandedOn { .. } => "handed_on",
            Self::Acknowledged { .. } => "acknowledged",
            Self::Met { .. } => "met",
            Self::Responded { .. } => "responded",
            Self::Resolved { .. } => "resolved",
            Self::HearingOffered { .. } => "hearing_offered",
            Self::PanelSet { .. } => "panel_set",
            Self::Heard { .. } => "heard",
            Self::FindingsSent { .. } => "findings_sent",
            Self::Concluded => "concluded",
            Self::Lapsed => "lapsed",
            Self::Reopened { .. } => "reopened",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Paused { .. } => "paused",
            Self::Resumed => "resumed",
            Self::Extended { .. } => "extended",
            Self::Told { .. } => "told",
            Self::CameAgain => "came_again",
            Self::HeardFirst { .. } => "heard_first",
            Self::InvestigatorNamed { .. } => "investigator_named",
            Self::Decided { .. } => "decided",
            Self::StoppedResponding { .. } => "stopped_responding",
            Self::WentOutside { .. } => "went_outside",
        }
    }
}

/// The start of a clock as an event of the stage, where it is one.
pub(super) const fn of_the_stage(start: ClockStart) -> bool {
    !matches!(start, ClockStart::Received | ClockStart::DeemedReceived)
}
