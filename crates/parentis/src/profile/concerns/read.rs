//! Reading a ladder from a profile: every problem with its place and its rule, all at once.

use super::super::check::post;
use super::super::post::{Post, Route};
use super::super::problem::ProblemKind;
use super::super::walk::{Section, Walk, place_of_item};
use super::super::{Loose, Nation, Promise, SchoolType};
use super::frames;
use super::law::{Law, in_order};
use super::{Acceptance, Deadline, Ladder, LateLimit, PanelRules, Stage, Substitute};
use crate::calendar::Unit;
use crate::concern::words::{
    Assurance, ClockStart, ConcernMatter, Firmness, InAbsence, OutOfTerm, Recordings, StageAct,
};
use crate::rules::RuleId;
use std::collections::{BTreeMap, BTreeSet};

pub(in crate::profile) const CONCERNS_KEYS: &[&str] = &[
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
pub(super) const PEOPLE: u32 = 20;

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

pub(in crate::profile) fn concerns(
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
        if matches!(here.get("roles"), Some(Loose::List(list)) if list.is_empty()) {
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
        if matches!(value, Loose::Text(text) if matches!(text.as_str(), "efa" | "esfa")) {
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
