//! From a draft to a profile: every key, its range, and what several of them say together.

use super::communication::{COMMUNICATION_KEYS, communication};
use super::concerns::{CONCERNS_KEYS, concerns};
use super::consent::{CONSENT_KEYS, consent};
use super::data_protection::{DATA_PROTECTION_KEYS, data_protection};
use super::loose::Loose;
use super::post::{PolicyAudience, Post, Route};
use super::problem::ProblemKind;
use super::report::{REPORT_KEYS, report};
use super::review::{REVIEW_KEYS, review};
use super::walk::{Section, Walk, place_of_item};
use super::{
    Checked, Clause, ClauseHome, Nation, OfflineLimit, PolicyDocument, Profile, ProfileProblem, Promise, SchoolType,
    defaults,
};
use crate::calendar::{Counting, Unit};
use crate::rules::RuleId;
use crate::time::{Month, add_months};
use chrono::{Datelike, NaiveTime};
use std::collections::{BTreeMap, BTreeSet};

const KEYS: &[&str] = &[
    "name",
    "version",
    "nation",
    "school_type",
    "claimed_order_hold",
    "counting",
    "offline_limit_days",
    "producer_flags_as_declaration",
    "scotland_report_on_request",
    "first_contact",
    "consent",
    "communication",
    "data_protection",
    "report",
    "concerns",
    "policy",
    "review",
    "clauses",
];
const HOLD_KEYS: &[&str] = &["n", "unit"];
const COUNTING_KEYS: &[&str] =
    &["count_start_day", "cutoff", "roll", "half_term_is_holiday", "lost_days_count", "hours"];
const POLICY_KEYS: &[&str] = &[
    "title",
    "written_by",
    "ratified_by",
    "prepared",
    "first_ratified",
    "next_review",
    "last_review",
    "max_review_interval_months",
    "values",
    "purposes",
    "promote_to",
];
const CLAUSE_KEYS: &[&str] = &["id", "says", "held", "later"];

/// The tables of a profile whose keys a clause may name as its home.
const SECTIONS: &[(&str, &[&str])] = &[
    ("claimed_order_hold", HOLD_KEYS),
    ("counting", COUNTING_KEYS),
    ("consent", CONSENT_KEYS),
    ("communication", COMMUNICATION_KEYS),
    ("data_protection", DATA_PROTECTION_KEYS),
    ("report", REPORT_KEYS),
    ("concerns", CONCERNS_KEYS),
    ("policy", POLICY_KEYS),
    ("review", REVIEW_KEYS),
];

const CODE_BYTES: usize = 40;
const PRODUCER_BYTES: usize = 64;
const TEXT_BYTES: usize = 300;
const TEXTS: usize = 20;
const PRODUCERS: usize = 100;
const CLAUSES: usize = 500;
/// A year of days: longer is no hold, and no permit.
const DAYS: u32 = 366;
/// Ten years; policies are seen with one to four.
const MONTHS: u32 = 120;

pub(super) fn check(draft: &BTreeMap<String, Loose>) -> Result<Checked, Vec<ProfileProblem>> {
    let mut walk = Walk::default();
    if !walk.fits(draft) {
        return Err(walk.into_problems());
    }
    let profile = read(&mut walk, draft);
    match profile {
        Some(profile) if !walk.must_refuse() => Ok(Checked { profile, warnings: walk.into_problems() }),
        Some(_) | None => Err(walk.into_problems()),
    }
}

/// Everything is read before anything is given up, so that every problem is found.
fn read(walk: &mut Walk, draft: &BTreeMap<String, Loose>) -> Option<Profile> {
    let top = Section { place: "", table: draft };
    walk.know_keys(top, KEYS);
    walk.require(top, "name", None);
    walk.require(top, "version", None);
    walk.require(top, "nation", Some(RuleId::JUR_2));
    walk.require(top, "school_type", Some(RuleId::SCH_1));
    let name = walk.code(top, "name", CODE_BYTES);
    let version = walk.text(top, "version", CODE_BYTES);
    let nation = walk.word::<Nation>(top, "nation");
    let school_type = walk.word::<SchoolType>(top, "school_type");
    let claimed_order_hold = hold(walk, top);
    let counting = counting(walk, top);
    let offline_limit_days = offline(walk, top);
    let producer_flags_as_declaration = walk.keys(top, "producer_flags_as_declaration", PRODUCERS, PRODUCER_BYTES);
    let on_request = walk.flag(top, "scotland_report_on_request").unwrap_or_else(defaults::on_request);
    let first_contact = first_contact(walk, top);
    let consent = consent(walk, top);
    let communication = communication(walk, top);
    let data_protection = data_protection(walk, top);
    let report = report(walk, top);
    let concerns = concerns(walk, top, nation, school_type);
    let policy = policy(walk, top);
    let review = review(walk, top);
    let clauses = clauses(walk, top);

    if let (Some(nation), Some(school_type)) = (nation, school_type)
        && nation != Nation::England
        && school_type == SchoolType::Academy
    {
        walk.warn("school_type", ProblemKind::UnusualSchoolType { school_type, nation }, RuleId::SCH_1);
    }
    if let Some(nation) = nation
        && nation != Nation::Scotland
        && !on_request
    {
        walk.warn("scotland_report_on_request", ProblemKind::NoEffectHere { nation }, RuleId::JUR_3);
    }

    Some(Profile {
        name: name?,
        version: version?,
        nation: nation?,
        school_type: school_type?,
        claimed_order_hold,
        counting,
        offline_limit_days,
        producer_flags_as_declaration,
        scotland_report_on_request: on_request,
        first_contact,
        consent,
        communication,
        concerns,
        data_protection,
        report,
        policy,
        review,
        clauses,
    })
}

fn hold(walk: &mut Walk, top: Section<'_>) -> Promise {
    let Some(table) = walk.table(top, "claimed_order_hold") else { return defaults::hold() };
    let here = Section { place: "claimed_order_hold", table };
    walk.know_keys(here, HOLD_KEYS);
    walk.require(here, "n", Some(RuleId::CHO_2));
    walk.require(here, "unit", Some(RuleId::CHO_2));
    let n = walk.whole(here, "n", 0, DAYS).unwrap_or_default();
    let unit = walk.word(here, "unit").unwrap_or(Unit::SchoolDay);
    // A hold ends on a day. Hours, and a promise that names no unit, do not say on which.
    if matches!(unit, Unit::Hour | Unit::Unspecified) {
        walk.refuse(here.at("unit"), ProblemKind::UnitDoesNotFit { unit }, Some(RuleId::CHO_2));
    }
    Promise { n, unit }
}

fn counting(walk: &mut Walk, top: Section<'_>) -> Counting {
    let mut counting = Counting::default();
    let Some(table) = walk.table(top, "counting") else { return counting };
    let here = Section { place: "counting", table };
    walk.know_keys(here, COUNTING_KEYS);
    counting.count_start_day = walk.flag(here, "count_start_day").unwrap_or(counting.count_start_day);
    counting.half_term_is_holiday = walk.flag(here, "half_term_is_holiday").unwrap_or(counting.half_term_is_holiday);
    counting.lost_days_count = walk.flag(here, "lost_days_count").unwrap_or(counting.lost_days_count);
    counting.roll = walk.word(here, "roll").unwrap_or(counting.roll);
    counting.hours = walk.word(here, "hours").unwrap_or(counting.hours);
    if let Some(text) = walk.bare(here, "cutoff") {
        match time_of_day(text) {
            Some(time) => counting.cutoff = Some(time),
            None => walk.refuse(here.at("cutoff"), ProblemKind::NotATime, Some(RuleId::CAL_11)),
        }
    }
    counting
}

pub(super) fn time_of_day(text: &str) -> Option<NaiveTime> {
    if text.len() > 8 {
        return None;
    }
    NaiveTime::parse_from_str(text, "%H:%M:%S").or_else(|_| NaiveTime::parse_from_str(text, "%H:%M")).ok()
}

fn offline(walk: &mut Walk, top: Section<'_>) -> OfflineLimit {
    if let Some(Loose::Text(_)) = top.table.get("offline_limit_days") {
        return walk.word(top, "offline_limit_days").map_or_else(defaults::offline, OfflineLimit::Never);
    }
    walk.whole(top, "offline_limit_days", 0, DAYS).map_or_else(defaults::offline, OfflineLimit::Days)
}

pub(super) fn post(walk: &mut Walk, here: Section<'_>, key: &str, rule: RuleId) -> Option<Post> {
    if let Some(Loose::Text(text)) = here.table.get(key)
        && text.parse::<Route>().is_ok()
    {
        walk.refuse(here.at(key), ProblemKind::RouteNotPost, Some(rule));
        return None;
    }
    walk.word(here, key)
}

fn first_contact(walk: &mut Walk, top: Section<'_>) -> Option<Post> {
    let post = post(walk, top, "first_contact", RuleId::HA_3_3B)?;
    if post.is_outside() {
        walk.refuse("first_contact", ProblemKind::OutsideSchool { post }, Some(RuleId::HA_3_3B));
    }
    Some(post)
}

fn policy(walk: &mut Walk, top: Section<'_>) -> Option<PolicyDocument> {
    let here = Section { place: "policy", table: walk.table(top, "policy")? };
    walk.know_keys(here, POLICY_KEYS);
    walk.require(here, "title", None);
    walk.require(here, "written_by", Some(RuleId::HA_0A));
    walk.require(here, "ratified_by", Some(RuleId::HA_0C));
    walk.require(here, "prepared", Some(RuleId::HA_0B));
    let title = walk.text(here, "title", TEXT_BYTES);
    let written_by = post(walk, here, "written_by", RuleId::HA_0A);
    let ratified_by = post(walk, here, "ratified_by", RuleId::HA_0C);
    let prepared = walk.month(here, "prepared");
    let first_ratified = walk.month(here, "first_ratified");
    let next_review = walk.month(here, "next_review");
    let last_review = walk.month(here, "last_review");
    let max_review_interval_months = walk.whole(here, "max_review_interval_months", 1, MONTHS);
    let values = walk.texts(here, "values", TEXTS, TEXT_BYTES);
    let purposes = walk.texts(here, "purposes", TEXTS, TEXT_BYTES);
    let promote_to = walk.words::<PolicyAudience>(here, "promote_to", PolicyAudience::ALL.len());

    if let (Some(post), true) = (written_by, written_by == ratified_by) {
        walk.warn("policy.ratified_by", ProblemKind::RatifiesOwn { post }, RuleId::HA_0A);
    }
    if !here.has("first_ratified") {
        walk.warn("policy.first_ratified", ProblemKind::NotRatified, RuleId::HA_0C);
    }
    in_order(walk, ("policy.prepared", prepared), ("policy.first_ratified", first_ratified), RuleId::HA_0C);
    in_order(walk, ("policy.first_ratified", first_ratified), ("policy.last_review", last_review), RuleId::REV_11);
    in_order(walk, ("policy.prepared", prepared), ("policy.next_review", next_review), RuleId::HA_0D);
    if let (Some(last), Some(next)) = (last_review, next_review) {
        if next <= last {
            walk.warn("policy.next_review", ProblemKind::NoFurtherReview { last }, RuleId::REV_13);
        } else if let Some(latest) = max_review_interval_months.and_then(|months| months_later(last, months))
            && next > latest
        {
            walk.warn("policy.next_review", ProblemKind::ReviewTooLate { next, latest }, RuleId::REV_10);
        }
    }
    let left_out = PolicyAudience::ALL.len().saturating_sub(promote_to.len());
    let all_read = matches!(here.get("promote_to"), Some(Loose::List(list)) if list.len() == promote_to.len());
    if left_out > 0 && all_read && !promote_to.is_empty() {
        walk.warn("policy.promote_to", ProblemKind::PromotedToSome { left_out }, RuleId::HA_4C);
    }

    Some(PolicyDocument {
        title: title?,
        written_by: written_by?,
        ratified_by: ratified_by?,
        prepared: prepared?,
        first_ratified,
        next_review,
        last_review,
        max_review_interval_months,
        values,
        purposes,
        promote_to,
    })
}

/// The later month may not come before the earlier.
fn in_order(
    walk: &mut Walk,
    earlier: (&'static str, Option<Month>),
    later: (&'static str, Option<Month>),
    rule: RuleId,
) {
    if let ((other, Some(first)), (place, Some(second))) = (earlier, later)
        && second < first
    {
        walk.refuse(place, ProblemKind::Before { other }, Some(rule));
    }
}

fn months_later(month: Month, months: u32) -> Option<Month> {
    let day = add_months(month.first_day(), months)?;
    Month::new(day.year(), day.month()).ok()
}

fn clauses(walk: &mut Walk, top: Section<'_>) -> Vec<Clause> {
    let mut clauses = Vec::new();
    let mut ids = BTreeSet::new();
    for (item, value) in walk.list(top, "clauses", CLAUSES).iter().enumerate() {
        let place = place_of_item("clauses", item);
        let Some(table) = walk.as_table(place.clone(), value) else { continue };
        let here = Section { place: &place, table };
        walk.know_keys(here, CLAUSE_KEYS);
        walk.require(here, "id", None);
        walk.require(here, "says", None);
        let id = walk.key(here, "id", CODE_BYTES);
        if let Some(id) = &id
            && !ids.insert(id.clone())
        {
            walk.refuse(here.at("id"), ProblemKind::Twice, None);
        }
        let says = walk.text(here, "says", TEXT_BYTES);
        let home = home(walk, top, here);
        if let (Some(id), Some(says), Some(home)) = (id, says, home) {
            clauses.push(Clause { id, says, home });
        }
    }
    clauses
}

fn home(walk: &mut Walk, top: Section<'_>, here: Section<'_>) -> Option<ClauseHome> {
    match (here.has("held"), here.has("later")) {
        (true, true) => walk.refuse(here.at("held"), ProblemKind::BothGiven { other: "later" }, None),
        (false, false) => walk.refuse(here.place, ProblemKind::NeitherGiven { one: "held", other: "later" }, None),
        (true, false) | (false, true) => {}
    }
    let later = walk.word(here, "later").map(ClauseHome::Later);
    let Some(held) = walk.bare(here, "held") else { return later };
    match set_at(top, held) {
        Some(true) => return Some(ClauseHome::Held(held.to_owned())),
        Some(false) => walk.refuse(here.at("held"), ProblemKind::PlaceNotSet, None),
        None => walk.refuse(here.at("held"), ProblemKind::NoSuchPlace, None),
    }
    None
}

/// Is something set at that place? `None` if no profile has the place; a clause is not the home of another.
fn set_at(top: Section<'_>, place: &str) -> Option<bool> {
    let filled = |value: Option<&Loose>| match value {
        None | Some(Loose::Nothing) => false,
        Some(Loose::Text(text)) => !text.is_empty(),
        Some(Loose::List(list)) => !list.is_empty(),
        Some(Loose::Table(table)) => !table.is_empty(),
        Some(Loose::Flag(_) | Loose::Whole(_) | Loose::Number(_)) => true,
    };
    let Some((section, key)) = place.split_once('.') else {
        let known = KEYS.contains(&place) && place != "clauses";
        return known.then(|| filled(top.table.get(place)));
    };
    let (_, keys) = SECTIONS.iter().find(|(name, _)| *name == section)?;
    if !keys.contains(&key) {
        return None;
    }
    match top.table.get(section) {
        Some(Loose::Table(table)) => Some(filled(table.get(key))),
        Some(_) | None => Some(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_keys_that_are_known_are_the_keys_that_are_written() {
        let json: serde_json::Value = serde_json::from_str(super::super::tests::FULL).unwrap();
        let profile: Profile = serde_json::from_value(json).unwrap();
        let text = serde_json::to_string(&profile).unwrap();
        let written: BTreeMap<String, Loose> = serde_json::from_str(&text).unwrap();
        let keys = |table: &BTreeMap<String, Loose>| table.keys().cloned().collect::<BTreeSet<_>>();
        let known = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<BTreeSet<_>>();
        assert_eq!(keys(&written), known(KEYS));
        for (section, section_keys) in SECTIONS {
            let Some(Loose::Table(table)) = written.get(*section) else { panic!("{section}") };
            assert_eq!(keys(table), known(section_keys), "{section}");
        }
        let order: Vec<_> = KEYS.iter().map(|key| text.find(&format!("\"{key}\":")).unwrap()).collect();
        assert!(order.is_sorted(), "the fixed order is the order of the list");
    }
}
