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

use super::check::post;
use super::post::{Post, Route};
use super::problem::ProblemKind;
use super::walk::{Section, Walk, place_of_item};
use super::{Nation, Promise, SchoolType};
use crate::calendar::Unit;
use crate::concern::words::{
    Assurance, ClockStart, ConcernMatter, Firmness, InAbsence, OutOfTerm, PastPupils, Recordings, StageAct, StageKind,
    WhoMayComplain,
};
use crate::rules::RuleId;
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

pub(super) const CONCERNS_KEYS: &[&str] = &[
    "stages",
    "first_contact",
    "gatekeeper",
    "out_of_term",
    "late",
    "substitutes",
    "panel",
    "reopened_by",
    "external",
    "external_posts",
    "acceptance",
    "says",
    "says_not",
];
const CONTACT_KEYS: &[&str] = &["matter", "post"];
const STAGE_KEYS: &[&str] = &[
    "id",
    "label",
    "part_of",
    "kind",
    "roles",
    "fallbacks",
    "direct",
    "may_skip",
    "minimum_wait",
    "window",
    "deadlines",
];
const DEADLINE_KEYS: &[&str] = &["what", "n", "unit", "start", "force"];
const OF_DAYS_KEYS: &[&str] = &["n", "unit"];
const LATE_KEYS: &[&str] = &["n", "unit", "series_from_last", "exception_by"];
const SUBSTITUTE_KEYS: &[&str] = &["subject", "handler", "skip", "addressee"];
const PANEL_KEYS: &[&str] =
    &["size", "independent", "convened_by", "companions", "lawyers", "recordings", "witnesses", "in_absence"];
const ACCEPTANCE_KEYS: &[&str] =
    &["who", "past_pupils", "anonymous_by", "third_party_consent", "campaigns", "money_claims"];

/// Ladders are seen with two to six stages, some of them in two or three parts.
const STAGES: usize = 20;
const LISTED: usize = 60;
const ID_BYTES: usize = 20;
const LABEL_BYTES: usize = 100;
/// A year of days, and of hours more than anybody promises.
const LONGEST: u32 = 1_000;
const PEOPLE: u32 = 20;

/// Which rule a promised act is told by.
const fn rule_of(what: StageAct) -> RuleId {
    match what {
        StageAct::Acknowledge => RuleId::ESC_52,
        StageAct::Respond | StageAct::Meet | StageAct::Decide => RuleId::ESC_53,
        StageAct::Convene => RuleId::ESC_55,
        StageAct::Papers | StageAct::Notice => RuleId::ESC_56,
        StageAct::Notify => RuleId::ESC_57,
    }
}

pub(super) fn concerns(
    walk: &mut Walk,
    top: Section<'_>,
    nation: Option<Nation>,
    school_type: Option<SchoolType>,
) -> Option<Ladder> {
    let table = walk.table(top, "concerns")?;
    let here = Section { place: "concerns", table };
    walk.know_keys(here, CONCERNS_KEYS);
    let stages = stages(walk, here);
    let (says, says_not) = says(walk, here);
    let ladder = Ladder {
        first_contact: first_contact(walk, here),
        gatekeeper: inside(walk, here, "gatekeeper", RuleId::ESC_T5),
        out_of_term: walk.word(here, "out_of_term").unwrap_or(OutOfTerm::DeemedNextSchoolDay),
        late: late(walk, here),
        substitutes: substitutes(walk, here),
        panel: panel(walk, here),
        reopened_by: inside(walk, here, "reopened_by", RuleId::ESC_T11),
        external: external(walk, here),
        external_posts: external_posts(walk, here),
        acceptance: acceptance(walk, here),
        says,
        says_not,
        stages,
    };
    in_order(walk, here, &ladder);
    if let (Some(nation), Some(school_type)) = (nation, school_type) {
        frames::check(walk, here, (nation, school_type), &ladder);
    }
    if let (Some(Nation::England), Some(school_type)) = (nation, school_type) {
        Law { walk, binds: matches!(school_type, SchoolType::Academy | SchoolType::Independent) }.check(here, &ladder);
    }
    Some(ladder)
}

/// A post of somebody in the school.
fn inside(walk: &mut Walk, here: Section<'_>, key: &str, rule: RuleId) -> Option<Post> {
    let post = post(walk, here, key, rule)?;
    if post.is_outside() {
        walk.refuse(here.at(key), ProblemKind::OutsideSchool { post }, Some(rule));
    }
    Some(post)
}

/// Posts in their order, none of them twice, and none outside the school.
fn posts(walk: &mut Walk, here: Section<'_>, key: &str) -> Vec<Post> {
    let mut posts = Vec::new();
    for (item, value) in walk.list(here, key, LISTED).iter().enumerate() {
        let place = place_of_item(&here.at(key), item);
        match walk.one_word::<Post>(&place, value) {
            Some(post) if posts.contains(&post) => walk.refuse(place, ProblemKind::Twice, None),
            Some(post) if post.is_outside() => {
                walk.refuse(place, ProblemKind::OutsideSchool { post }, Some(RuleId::ESC_I3));
            }
            Some(post) => posts.push(post),
            None => {}
        }
    }
    posts
}

fn stages(walk: &mut Walk, section: Section<'_>) -> Vec<Stage> {
    walk.require(section, "stages", Some(RuleId::ESC_4));
    let mut stages = Vec::new();
    let mut ids = BTreeSet::new();
    for (item, value) in walk.list(section, "stages", STAGES).iter().enumerate() {
        let place = place_of_item(&section.at("stages"), item);
        let Some(table) = walk.as_table(place.clone(), value) else { continue };
        let here = Section { place: &place, table };
        walk.know_keys(here, STAGE_KEYS);
        for key in ["id", "kind", "roles"] {
            walk.require(here, key, Some(RuleId::ESC_3));
        }
        let id = walk.key(here, "id", ID_BYTES);
        if let Some(id) = &id
            && !ids.insert(id.clone())
        {
            walk.refuse(here.at("id"), ProblemKind::Twice, None);
        }
        let kind = walk.word(here, "kind");
        let roles = posts(walk, here, "roles");
        let fallbacks = posts(walk, here, "fallbacks");
        if matches!(here.get("roles"), Some(super::Loose::List(list)) if list.is_empty()) {
            walk.refuse(here.at("roles"), ProblemKind::NobodyThere, Some(RuleId::ESC_I3));
        }
        let label = walk.text(here, "label", LABEL_BYTES);
        let part_of = walk.key(here, "part_of", ID_BYTES);
        let direct = walk.flag(here, "direct").unwrap_or_default();
        let may_skip = walk.flag(here, "may_skip").unwrap_or_default();
        let minimum_wait = so_many(walk, here, "minimum_wait", RuleId::ESC_T8);
        let window = so_many(walk, here, "window", RuleId::ESC_58);
        let deadlines = deadlines(walk, here);
        if let (Some(id), Some(kind)) = (id, kind) {
            stages.push(Stage {
                id,
                label,
                part_of,
                kind,
                roles,
                fallbacks,
                direct,
                may_skip,
                minimum_wait,
                window,
                deadlines,
            });
        }
    }
    stages
}

fn deadlines(walk: &mut Walk, section: Section<'_>) -> Vec<Deadline> {
    let mut deadlines: Vec<Deadline> = Vec::new();
    for (item, value) in walk.list(section, "deadlines", StageAct::ALL.len()).iter().enumerate() {
        let place = place_of_item(&section.at("deadlines"), item);
        let Some(table) = walk.as_table(place.clone(), value) else { continue };
        let here = Section { place: &place, table };
        walk.know_keys(here, DEADLINE_KEYS);
        walk.require(here, "what", Some(RuleId::ESC_3));
        walk.require(here, "n", Some(RuleId::ESC_3));
        walk.require(here, "unit", Some(RuleId::ESC_3));
        walk.require(here, "start", Some(RuleId::ESC_59));
        let what = walk.word::<StageAct>(here, "what");
        let n = walk.whole(here, "n", 0, LONGEST);
        let unit = walk.word::<Unit>(here, "unit");
        let start = walk.word::<ClockStart>(here, "start");
        let force = walk.word::<Firmness>(here, "force").unwrap_or(Firmness::Promise);
        if let Some(what) = what {
            if deadlines.iter().any(|known| known.what == what) {
                walk.refuse(here.at("what"), ProblemKind::Twice, Some(rule_of(what)));
            }
            let back = matches!(what, StageAct::Papers | StageAct::Notice);
            if let Some(start) = start
                && back != (start == ClockStart::Hearing)
                && (back || !matches!(what, StageAct::Decide | StageAct::Notify))
            {
                walk.refuse(here.at("start"), ProblemKind::StartDoesNotFit { start }, Some(RuleId::ESC_59));
            }
        }
        // Hours are counted from an instant; most of these events have only a day.
        if let Some(unit @ Unit::Hour) = unit
            && !matches!(start, Some(ClockStart::Received) | None)
        {
            walk.refuse(here.at("unit"), ProblemKind::UnitDoesNotFit { unit }, Some(RuleId::ESC_59));
        }
        if let (Some(what), Some(Unit::Unspecified)) = (what, unit) {
            walk.warn(here.at("unit"), ProblemKind::UnitNotSaid, rule_of(what));
        }
        if let (Some(what), Some(n), Some(unit), Some(start)) = (what, n, unit, start) {
            deadlines.push(Deadline { what, n, unit, start, force });
        }
    }
    deadlines
}

/// So many of a unit, and of which.
fn so_many(walk: &mut Walk, section: Section<'_>, key: &str, rule: RuleId) -> Option<Promise> {
    let table = walk.table(section, key)?;
    let place = section.at(key);
    let here = Section { place: &place, table };
    walk.know_keys(here, OF_DAYS_KEYS);
    let (n, unit) = number_and_unit(walk, here, rule);
    Some(Promise { n: n?, unit: unit? })
}

fn number_and_unit(walk: &mut Walk, here: Section<'_>, rule: RuleId) -> (Option<u32>, Option<Unit>) {
    walk.require(here, "n", Some(rule));
    walk.require(here, "unit", Some(rule));
    let n = walk.whole(here, "n", 1, LONGEST);
    let unit = walk.word::<Unit>(here, "unit");
    if let Some(unit @ Unit::Hour) = unit {
        walk.refuse(here.at("unit"), ProblemKind::UnitDoesNotFit { unit }, Some(rule));
    }
    if unit == Some(Unit::Unspecified) {
        walk.warn(here.at("unit"), ProblemKind::UnitNotSaid, rule);
    }
    (n, unit)
}

fn first_contact(walk: &mut Walk, section: Section<'_>) -> BTreeMap<ConcernMatter, Post> {
    let mut contacts = BTreeMap::new();
    for (item, value) in walk.list(section, "first_contact", LISTED).iter().enumerate() {
        let place = place_of_item(&section.at("first_contact"), item);
        let Some(table) = walk.as_table(place.clone(), value) else { continue };
        let here = Section { place: &place, table };
        walk.know_keys(here, CONTACT_KEYS);
        walk.require(here, "matter", Some(RuleId::HA_3_3B));
        walk.require(here, "post", Some(RuleId::HA_3_3B));
        let matter = walk.word::<ConcernMatter>(here, "matter");
        let post = inside(walk, here, "post", RuleId::HA_3_3B);
        if let (Some(matter), Some(post)) = (matter, post)
            && contacts.insert(matter, post).is_some()
        {
            walk.refuse(here.at("matter"), ProblemKind::Twice, Some(RuleId::HA_3_3B));
        }
    }
    contacts
}

fn late(walk: &mut Walk, section: Section<'_>) -> Option<LateLimit> {
    let table = walk.table(section, "late")?;
    let place = section.at("late");
    let here = Section { place: &place, table };
    walk.know_keys(here, LATE_KEYS);
    let (n, unit) = number_and_unit(walk, here, RuleId::ESC_30);
    let series_from_last = walk.flag(here, "series_from_last").unwrap_or(true);
    let exception_by = inside(walk, here, "exception_by", RuleId::ESC_30);
    Some(LateLimit { n: n?, unit: unit?, series_from_last, exception_by })
}

fn substitutes(walk: &mut Walk, section: Section<'_>) -> Vec<Substitute> {
    let mut substitutes: Vec<Substitute> = Vec::new();
    for (item, value) in walk.list(section, "substitutes", LISTED).iter().enumerate() {
        let place = place_of_item(&section.at("substitutes"), item);
        let Some(table) = walk.as_table(place.clone(), value) else { continue };
        let here = Section { place: &place, table };
        walk.know_keys(here, SUBSTITUTE_KEYS);
        walk.require(here, "subject", Some(RuleId::ESC_40));
        walk.require(here, "handler", Some(RuleId::ESC_40));
        let subject = inside(walk, here, "subject", RuleId::ESC_40);
        // Outside is where some of these go (ESC-76, ESC-82).
        let handler = post(walk, here, "handler", RuleId::ESC_40);
        let skip = walk.flag(here, "skip").unwrap_or_default();
        let addressee = inside(walk, here, "addressee", RuleId::ESC_40);
        if let (Some(subject), true) = (subject, subject == handler) {
            walk.refuse(here.at("handler"), ProblemKind::OwnSubstitute { post: subject }, Some(RuleId::ESC_40));
        }
        if let (Some(subject), Some(handler)) = (subject, handler) {
            if substitutes.iter().any(|known| known.subject == subject) {
                walk.refuse(here.at("subject"), ProblemKind::Twice, Some(RuleId::ESC_40));
            }
            substitutes.push(Substitute { subject, handler, skip, addressee });
        }
    }
    substitutes
}

fn panel(walk: &mut Walk, section: Section<'_>) -> Option<PanelRules> {
    let table = walk.table(section, "panel")?;
    let place = section.at("panel");
    let here = Section { place: &place, table };
    walk.know_keys(here, PANEL_KEYS);
    walk.require(here, "size", Some(RuleId::ESC_7));
    walk.require(here, "independent", Some(RuleId::ESC_9));
    walk.require(here, "convened_by", Some(RuleId::ESC_7));
    let size = walk.whole(here, "size", 1, PEOPLE);
    let independent = walk.whole(here, "independent", 0, PEOPLE);
    let convened_by = inside(walk, here, "convened_by", RuleId::ESC_7);
    let companions = walk.whole(here, "companions", 0, PEOPLE).unwrap_or(1);
    let lawyers = walk.flag(here, "lawyers").unwrap_or_default();
    let recordings = walk.word(here, "recordings").unwrap_or(Recordings::IfAllAgree);
    let witnesses = walk.flag(here, "witnesses").unwrap_or_default();
    let in_absence = walk.word(here, "in_absence").unwrap_or(InAbsence::AfterRealOffer);
    if let (Some(size), Some(independent)) = (size, independent)
        && independent > size
    {
        let range = ProblemKind::OutOfRange { found: independent.into(), least: 0, most: size.into() };
        walk.refuse(here.at("independent"), range, Some(RuleId::ESC_9));
    }
    Some(PanelRules {
        size: size?,
        independent: independent?,
        convened_by: convened_by?,
        companions,
        lawyers,
        recordings,
        witnesses,
        in_absence,
    })
}

/// Bodies outside the school, in the order in which they are named.
fn external(walk: &mut Walk, section: Section<'_>) -> Vec<Route> {
    let mut routes = Vec::new();
    for (item, value) in walk.list(section, "external", LISTED).iter().enumerate() {
        let place = place_of_item(&section.at("external"), item);
        // The EFA and the ESFA of older texts are the department today.
        if matches!(value, super::Loose::Text(text) if matches!(text.as_str(), "efa" | "esfa")) {
            walk.warn(place.clone(), ProblemKind::OldName { now: Route::Dfe }, RuleId::ESC_98);
            if routes.contains(&Route::Dfe) {
                walk.refuse(place, ProblemKind::Twice, None);
            } else {
                routes.push(Route::Dfe);
            }
            continue;
        }
        match walk.one_word::<Route>(&place, value) {
            Some(route) if routes.contains(&route) => walk.refuse(place, ProblemKind::Twice, None),
            Some(route) => routes.push(route),
            None => {}
        }
    }
    routes
}

/// Those outside who advise.
fn external_posts(walk: &mut Walk, section: Section<'_>) -> Vec<Post> {
    let mut posts = Vec::new();
    for (item, value) in walk.list(section, "external_posts", LISTED).iter().enumerate() {
        let place = place_of_item(&section.at("external_posts"), item);
        match walk.one_word::<Post>(&place, value) {
            Some(post) if !post.is_outside() => {
                walk.refuse(place, ProblemKind::InsideSchool { post }, Some(RuleId::ESC_T20));
            }
            Some(post) if posts.contains(&post) => walk.refuse(place, ProblemKind::Twice, None),
            Some(post) => posts.push(post),
            None => {}
        }
    }
    posts
}

fn acceptance(walk: &mut Walk, section: Section<'_>) -> Acceptance {
    let usual = Acceptance::default();
    let Some(table) = walk.table(section, "acceptance") else { return usual };
    let place = section.at("acceptance");
    let here = Section { place: &place, table };
    walk.know_keys(here, ACCEPTANCE_KEYS);
    Acceptance {
        who: walk.word(here, "who"),
        past_pupils: walk.word(here, "past_pupils"),
        anonymous_by: inside(walk, here, "anonymous_by", RuleId::ESC_36).unwrap_or(usual.anonymous_by),
        third_party_consent: walk.flag(here, "third_party_consent").unwrap_or(usual.third_party_consent),
        campaigns: walk.flag(here, "campaigns").unwrap_or(usual.campaigns),
        money_claims: walk.flag(here, "money_claims").unwrap_or(usual.money_claims),
    }
}

/// What the procedure says is so, and what it says is not.
fn says(walk: &mut Walk, section: Section<'_>) -> (BTreeSet<Assurance>, BTreeSet<Assurance>) {
    let yes = walk.words::<Assurance>(section, "says", LISTED);
    let no = walk.words::<Assurance>(section, "says_not", LISTED);
    if yes.intersection(&no).next().is_some() {
        walk.refuse(section.at("says_not"), ProblemKind::BothGiven { other: "says" }, None);
    }
    (yes, no)
}

/// What a ladder says against itself, in any school.
fn in_order(walk: &mut Walk, here: Section<'_>, ladder: &Ladder) {
    let place = |at: usize| place_of_item(&here.at("stages"), at);
    let mut highest = StageKind::Informal;
    for (at, stage) in ladder.stages.iter().enumerate() {
        if stage.kind < highest {
            let kind = stage.kind;
            walk.refuse(format!("{}.kind", place(at)), ProblemKind::StageTooLate { kind }, Some(RuleId::ESC_I1));
        }
        highest = highest.max(stage.kind);
    }
    if ladder.first(StageKind::Panel).is_some() && ladder.panel.is_none() {
        walk.refuse(here.at("panel"), ProblemKind::MissingKey, Some(RuleId::ESC_7));
    }
}

/// The law of paragraph 33: it refuses what it binds, and warns the others.
struct Law<'w> {
    walk: &'w mut Walk,
    binds: bool,
}

/// Which assurance is which sub-paragraph.
const ASSURED: &[(Assurance, RuleId)] = &[
    (Assurance::Written, RuleId::ESC_1),
    (Assurance::Available, RuleId::ESC_2),
    (Assurance::PanelUninvolved, RuleId::ESC_8),
    (Assurance::MayAttend, RuleId::ESC_10),
    (Assurance::FindingsCopied, RuleId::ESC_11),
    (Assurance::OpenToInspection, RuleId::ESC_12),
    (Assurance::RecordKept, RuleId::ESC_13),
    (Assurance::StageRecorded, RuleId::ESC_14),
    (Assurance::ActionRecorded, RuleId::ESC_15),
    (Assurance::Confidential, RuleId::ESC_16),
];

impl Law<'_> {
    fn breaks(&mut self, place: String, problem: ProblemKind, rule: RuleId) {
        if self.binds {
            self.walk.refuse(place, problem, Some(rule));
        } else {
            self.walk.warn(place, problem, rule);
        }
    }

    fn check(mut self, here: Section<'_>, ladder: &Ladder) {
        let at = |key: &str| here.at(key);
        for (nth, stage) in ladder.stages.iter().enumerate() {
            let ends = |what: StageAct| stage.deadline(what).is_some();
            let timed = match stage.kind {
                StageKind::Informal | StageKind::Formal => {
                    ends(StageAct::Respond) || ends(StageAct::Decide) || ends(StageAct::Notify)
                }
                StageKind::Panel => ends(StageAct::Convene) || ends(StageAct::Decide) || ends(StageAct::Notify),
            };
            if !timed {
                let place = format!("{}.deadlines", place_of_item(&at("stages"), nth));
                self.breaks(place, ProblemKind::NoTimeScale, RuleId::ESC_3);
            }
        }
        for (kind, rule) in [
            (StageKind::Informal, RuleId::ESC_4),
            (StageKind::Formal, RuleId::ESC_5),
            (StageKind::Panel, RuleId::ESC_6),
        ] {
            if ladder.first(kind).is_none() {
                self.breaks(at("stages"), ProblemKind::NoStage { kind }, rule);
            }
        }
        if let Some(panel) = ladder.panel {
            let few =
                |found: u32, least: i64| ProblemKind::OutOfRange { found: found.into(), least, most: PEOPLE.into() };
            let place = format!("{}.", at("panel"));
            if panel.size < LEAST_MEMBERS {
                self.breaks(format!("{place}size"), few(panel.size, LEAST_MEMBERS.into()), RuleId::ESC_7);
            }
            if panel.independent < LEAST_INDEPENDENT {
                let problem = few(panel.independent, LEAST_INDEPENDENT.into());
                self.breaks(format!("{place}independent"), problem, RuleId::ESC_9);
            }
            if panel.in_absence == InAbsence::Always {
                self.breaks(format!("{place}in_absence"), ProblemKind::NoRealOffer, RuleId::ESC_10);
            }
            if panel.companions < 1 {
                self.breaks(format!("{place}companions"), few(panel.companions, 1), RuleId::ESC_45);
            }
        }
        for (word, rule) in ASSURED {
            let assurance = *word;
            if ladder.says_not.contains(word) {
                self.breaks(at("says_not"), ProblemKind::SaysNo { assurance }, *rule);
            } else if self.binds && !ladder.says.contains(word) {
                self.walk.cannot_show(at("says"), assurance, *rule);
            }
        }
    }
}

/// The law's two numbers (ESC-7, ESC-9).
pub(crate) const LEAST_MEMBERS: u32 = 3;
pub(crate) const LEAST_INDEPENDENT: u32 = 1;

mod frames;

#[cfg(test)]
mod tests;
