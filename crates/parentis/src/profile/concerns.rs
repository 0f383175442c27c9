//! What a school decides about concerns and complaints: its ladder, stage by stage, and by when it does what.
//!
//! Law fixes very little of it and binds academies and independent schools in England (SI 2014/3283, paragraph 33): an
//! informal stage, a formal one, a panel of at least three with one member from outside, a time scale for each stage, and what
//! is done with the findings. A ladder of theirs that breaks one of these is refused, with every id at once; of another school
//! in England it is warned. What the policy does not say is said to be *not shown* ([`Severity::CannotShow`]) and refuses
//! nothing: a paper that is silent is no paper that says no.
//!
//! All else is the school's to choose, and nothing of it is a number in code. A time whose unit is `unspecified` may stand, as
//! it does in many policies; no day is computed from it until somebody says which days are meant.
//!
//! [`Severity::CannotShow`]: super::Severity::CannotShow

use super::Promise;
use super::post::{Post, Route};
use crate::calendar::Unit;
use crate::concern::words::{
    Assurance, ClockStart, ConcernMatter, Firmness, InAbsence, OutOfTerm, PastPupils, Recordings, StageAct, StageKind,
    WhoMayComplain,
};
use std::collections::{BTreeMap, BTreeSet};

/// The ladder of a school: its stages in their order, and everything else that a complaints procedure decides.
///
/// ```
/// use parentis::profile::{Loose, Nation, Profile, SchoolType};
/// use std::collections::BTreeMap;
///
/// let text = |text: &str| Loose::Text(text.to_owned());
/// let stage = BTreeMap::from([
///     ("id".to_owned(), text("1")),
///     ("kind".to_owned(), text("informal")),
///     ("roles".to_owned(), Loose::List(vec![text("form_tutor")])),
/// ]);
/// let concerns = BTreeMap::from([("stages".to_owned(), Loose::List(vec![Loose::Table(stage)]))]);
/// let draft = BTreeMap::from([
///     ("name".to_owned(), text("hill-street")),
///     ("version".to_owned(), text("2026")),
///     ("nation".to_owned(), text("ENG")),
///     ("school_type".to_owned(), text("academy")),
///     ("concerns".to_owned(), Loose::Table(concerns)),
/// ]);
///
/// // No time scale, no formal stage, no panel: each is named, at once.
/// let problems = Profile::check(&draft).unwrap_err();
/// assert_eq!(problems[0].to_string(), "`concerns.stages[0].deadlines`: no time is stated in which the stage ends (ESC-3)");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Ladder {
    /// The stages, in their order.
    pub stages: Vec<Stage>,
    /// Who hears of it first, by what it is about; what is left out goes to the profile's `first_contact`, and without one to
    /// the first stage.
    #[serde(serialize_with = "listed")]
    #[cfg_attr(feature = "schema", schemars(default, with = "Vec<FirstContact>"))]
    pub first_contact: BTreeMap<ConcernMatter, Post>,
    /// Who decides whether a stage may be begun with, or passed over, where the stage lets it; none: nobody has to.
    pub gatekeeper: Option<Post>,
    /// What becomes of a concern that comes outside term.
    #[cfg_attr(feature = "schema", schemars(default = "out_of_term"))]
    pub out_of_term: OutOfTerm,
    /// After how long a concern is late; none: never (ESC-30).
    pub late: Option<LateLimit>,
    /// Where the school sends a concern otherwise than the table of substitutes (ESC-70 to ESC-82).
    #[cfg_attr(feature = "schema", schemars(default))]
    pub substitutes: Vec<Substitute>,
    /// The panel; none if there is no such stage.
    pub panel: Option<PanelRules>,
    /// Who may reopen a case that lapsed (ESC-T11); none: nobody.
    pub reopened_by: Option<Post>,
    /// The ways outside, in the order in which the last letter names them (ESC-90 to ESC-96).
    #[cfg_attr(feature = "schema", schemars(default))]
    pub external: Vec<Route>,
    /// Those outside the school who advise and are no such body: the diocese, the local authority (ESC-94).
    #[cfg_attr(feature = "schema", schemars(default))]
    pub external_posts: Vec<Post>,
    /// Whose complaints are taken, and which are not.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub acceptance: Acceptance,
    /// What the procedure says; what stands on neither list is not shown.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub says: BTreeSet<Assurance>,
    /// What the procedure says is not so.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub says_not: BTreeSet<Assurance>,
}

/// Who hears first of what a concern is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct FirstContact {
    /// What it is about.
    matter: ConcernMatter,
    /// Who hears of it first.
    post: Post,
}

/// As a list, in the order of the matters: as a profile writes it.
fn listed<S: serde::Serializer>(contacts: &BTreeMap<ConcernMatter, Post>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(contacts.iter().map(|(matter, post)| FirstContact { matter: *matter, post: *post }))
}

/// One stage, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Stage {
    /// Its id, as `1` or `2a`.
    pub id: String,
    /// What the school calls it.
    pub label: Option<String>,
    /// The stage of which it is a part, as `1` of `1a` and `1b`; none: it is one of its own.
    pub part_of: Option<String>,
    /// What kind.
    pub kind: StageKind,
    /// Who handles it: the first of them who is free to.
    pub roles: Vec<Post>,
    /// Who does if none of them is.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub fallbacks: Vec<Post>,
    /// May a concern begin here, the stages before it left out (ESC-T5)?
    #[cfg_attr(feature = "schema", schemars(default))]
    pub direct: bool,
    /// May it be passed over?
    #[cfg_attr(feature = "schema", schemars(default))]
    pub may_skip: bool,
    /// How long a parent waits at least before the next stage may be asked for.
    pub minimum_wait: Option<Promise>,
    /// How long the complainant has to ask for the next stage, from the answer (ESC-58); none: without end.
    pub window: Option<Promise>,
    /// By when the school does what.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub deadlines: Vec<Deadline>,
}

/// By when the school does something at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deadline {
    /// What.
    pub what: StageAct,
    /// How many.
    pub n: u32,
    /// Of which unit; `unspecified` may stand, and gives no day.
    pub unit: Unit,
    /// From when (ESC-59).
    pub start: ClockStart,
    /// Is it meant, or promised?
    pub force: Firmness,
}

impl Deadline {
    /// So many, and of which unit.
    pub const fn promise(&self) -> Promise {
        Promise { n: self.n, unit: self.unit }
    }
}

/// After how long a concern is late (ESC-30).
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LateLimit {
    /// How many.
    pub n: u32,
    /// Of which unit.
    pub unit: Unit,
    /// Does it run from the last incident of a series (ESC-31)?
    #[cfg_attr(feature = "schema", schemars(default = "yes"))]
    pub series_from_last: bool,
    /// Who decides that a late one is exceptional; none: nobody does.
    pub exception_by: Option<Post>,
}

/// Who handles a concern about the holder of a post, in place of the table (ESC-70 to ESC-82).
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Substitute {
    /// Whom it is about.
    pub subject: Post,
    /// Who handles it.
    pub handler: Post,
    /// Is the stage passed over, so that the next one begins at once? Else the stage stays (ESC-40).
    #[cfg_attr(feature = "schema", schemars(default))]
    pub skip: bool,
    /// To whom it is addressed, for the handler's attention; none: to the handler.
    pub addressee: Option<Post>,
}

/// The panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PanelRules {
    /// How many sit on it (ESC-7).
    pub size: u32,
    /// How many of them are independent of the management and running of the school (ESC-9).
    pub independent: u32,
    /// Who convenes it.
    pub convened_by: Post,
    /// How many may come with the complainant (ESC-45).
    #[cfg_attr(feature = "schema", schemars(default = "one"))]
    pub companions: u32,
    /// May one of them be a lawyer?
    #[cfg_attr(feature = "schema", schemars(default))]
    pub lawyers: bool,
    /// May it be recorded (ESC-42)?
    #[cfg_attr(feature = "schema", schemars(default = "recordings"))]
    pub recordings: Recordings,
    /// May either side bring witnesses?
    #[cfg_attr(feature = "schema", schemars(default))]
    pub witnesses: bool,
    /// May it go ahead without the complainant (ESC-10, ESC-46)?
    #[cfg_attr(feature = "schema", schemars(default = "in_absence"))]
    pub in_absence: InAbsence,
}

/// Whose complaints are taken, and which are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Acceptance {
    /// From whom (ESC-17, ESC-20, ESC-24); none: from parents of pupils in an academy or independent school, from anyone elsewhere.
    pub who: Option<WhoMayComplain>,
    /// From a past pupil's parent (ESC-49); none: as the rule has it for the type of school.
    pub past_pupils: Option<PastPupils>,
    /// Who decides about an anonymous one (ESC-36).
    #[cfg_attr(feature = "schema", schemars(default = "headteacher"))]
    pub anonymous_by: Post,
    /// Does somebody who complains for another adult need that person's consent (ESC-35)?
    #[cfg_attr(feature = "schema", schemars(default = "yes"))]
    pub third_party_consent: bool,
    /// Does the campaign test apply (ESC-37)?
    #[cfg_attr(feature = "schema", schemars(default = "yes"))]
    pub campaigns: bool,
    /// Are claims for money taken (ESC-48)?
    #[cfg_attr(feature = "schema", schemars(default))]
    pub money_claims: bool,
}

impl Default for Acceptance {
    fn default() -> Self {
        Self {
            who: None,
            past_pupils: None,
            anonymous_by: Post::Headteacher,
            third_party_consent: true,
            campaigns: true,
            money_claims: false,
        }
    }
}

#[cfg(feature = "schema")]
const fn out_of_term() -> OutOfTerm {
    OutOfTerm::DeemedNextSchoolDay
}

#[cfg(feature = "schema")]
const fn headteacher() -> Post {
    Post::Headteacher
}

#[cfg(feature = "schema")]
const fn yes() -> bool {
    true
}

#[cfg(feature = "schema")]
const fn one() -> u32 {
    1
}

#[cfg(feature = "schema")]
const fn recordings() -> Recordings {
    Recordings::IfAllAgree
}

#[cfg(feature = "schema")]
const fn in_absence() -> InAbsence {
    InAbsence::AfterRealOffer
}

impl Stage {
    /// The deadline for that act, if the policy sets one.
    pub fn deadline(&self, what: StageAct) -> Option<&Deadline> {
        self.deadlines.iter().find(|deadline| deadline.what == what)
    }
}

impl Ladder {
    /// The place of a stage in the ladder, by its id.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.stages.iter().position(|stage| stage.id == id)
    }

    /// The first stage of a kind, and its place.
    pub fn first(&self, kind: StageKind) -> Option<usize> {
        self.stages.iter().position(|stage| stage.kind == kind)
    }
}

mod frames;
mod law;
mod read;

pub(crate) use law::{LEAST_INDEPENDENT, LEAST_MEMBERS};
pub(super) use read::{CONCERNS_KEYS, concerns};

#[cfg(test)]
mod tests;
