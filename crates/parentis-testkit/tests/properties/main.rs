//! What holds of every household, whatever is recorded: on the same made-up households as the model.
//!
//! `cargo xtask sweep --test properties` for more of them.

#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    reason = "these are tests"
)]

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeDelta, Utc};
use parentis::communication::message::MessageKind;
use parentis::decision::{Change, Decision, Outcome, Reason};
use parentis::fact::{OrderTerm, TermEffect};
use parentis::ids::{OrderId, PersonId, PupilId};
use parentis::roles::Known;
use parentis::roles::equal::EqualFinding;
use parentis::roles::matrix::Column;
use parentis::roles::matter::{Act, Matter};
use parentis::roles::request::{Clarification, RecordAnswer, Request, Right};
use parentis::rules::RuleId;
use parentis::time::Interval;
use parentis::words::{ClaimForm, Evidence, OrderKind, Parenthood, RestrictionScope, Says};
use parentis::{Answer, Entry, Fact, Journal, Question, School};
use parentis_testkit::strategies::{ASKED, DAYS, PEOPLE, PUPILS, day, details, entry_of, fact, households};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::Config;
use std::collections::BTreeSet;

mod admission;
mod requests;
mod restrictions;

fn school(entries: &[Entry]) -> School {
    School::new(&Journal::new(entries.to_vec()).unwrap()).unwrap()
}

fn may_be_school(entries: &[Entry]) -> Option<School> {
    Journal::new(entries.to_vec()).ok().and_then(|journal| School::new(&journal).ok())
}

fn pairs() -> Vec<(PupilId, PersonId)> {
    let of = |pupil: &&str| PEOPLE.iter().map(|person| (pupil.parse().unwrap(), person.parse().unwrap())).collect();
    PUPILS.iter().flat_map(|pupil| -> Vec<(PupilId, PersonId)> { of(pupil) }).collect()
}

fn ask(matter: Matter, school: &School, pupil: &PupilId, person: &PersonId, at: NaiveDate) -> Decision {
    school.entitled(matter, pupil, person, at)
}

/// What is asked about: every column, with and without what is known of the thing.
fn matters() -> impl Strategy<Value = Matter> {
    let said = (select(Column::ALL), details()).prop_map(|(column, details)| Matter { details, ..Matter::of(column) });
    let no_column = (any::<bool>(), details()).prop_map(|(incident, details)| {
        let matter = if incident { Matter::serious_incident() } else { Matter::education_plan() };
        Matter { details, ..matter }
    });
    prop_oneof![4 => select(Column::ALL).prop_map(Matter::of), 4 => said, 2 => no_column]
}

/// Every question about roles that can be asked of the household on a day.
fn questions(Matter { column, details, topic, .. }: Matter, at: NaiveDate) -> Vec<Question> {
    let of = |kind: &MessageKind| (kind.column(), kind.topic()) == (column, topic);
    let mut all = vec![Question::WhoReceives {
        message: MessageKind::ALL.iter().copied().find(of).unwrap_or(MessageKind::Report),
        details,
        promotes: false,
        purpose: None,
        item: None,
        pupils: Some(PUPILS.iter().map(|pupil| pupil.parse().unwrap()).collect()),
        as_of: at,
    }];
    for (pupil, person) in pairs() {
        all.push(Question::Standing { pupil: pupil.clone(), person: person.clone(), as_of: at });
        for right in Right::ALL {
            let request = Request::new(*right, at);
            all.push(Question::RecordRequest { request, pupil: pupil.clone(), person: person.clone(), as_of: at });
        }
        all.push(Question::Explain { column, details, pupil, person, as_of: at });
    }
    all.extend(PUPILS.iter().map(|pupil| Question::ParentsOf { pupil: pupil.parse().unwrap(), as_of: at }));
    for pupil in PUPILS {
        let pupil: PupilId = pupil.parse().unwrap();
        all.push(Question::AdmissionPreference { pupil: pupil.clone(), as_of: at });
        all.push(Question::RegisterEntry { pupil, as_of: at });
    }
    let (start, end) = (at - Days::new(300), at + Days::new(300));
    all.extend(PUPILS.iter().map(|pupil| Question::EqualTreatment { pupil: pupil.parse().unwrap(), start, end }));
    all
}

const fn permits(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Must | Outcome::May)
}

/// The decision without what it says of later days.
fn of_today(decision: Decision) -> Decision {
    let changes = decision.changes.into_iter().filter(|change| !matches!(change, Change::DayComes { .. })).collect();
    Decision { holds_until: None, changes, ..decision }
}

fn term(pupil: &PupilId, person: &PersonId, effect: TermEffect) -> OrderTerm {
    OrderTerm { pupil: pupil.clone(), person: person.clone(), effect, term_from: None, term_until: None, words: None }
}

fn order(kind: OrderKind, terms: Vec<OrderTerm>) -> Fact {
    Fact::OrderSeen { order: "o9".parse().unwrap(), kind, terms, review_on: None, seen_by: None, document: None }
}

fn asked() -> impl Strategy<Value = NaiveDate> {
    select(ASKED).prop_map(day)
}

fn someone() -> impl Strategy<Value = (PupilId, PersonId)> {
    (select(PUPILS), select(PEOPLE)).prop_map(|(pupil, person)| (pupil.parse().unwrap(), person.parse().unwrap()))
}

/// Facts that would settle what is not known about an adult, for yes and for no.
fn settling(pupil: &PupilId, person: &PersonId) -> Vec<(Settled, bool, Fact)> {
    let evidence = Evidence::ALL.iter().copied().max().unwrap();
    let mut all = Vec::new();
    for (so, says) in [(true, Says::Yes), (false, Says::No)] {
        let (pupil, person) = (pupil.clone(), person.clone());
        let parenthood = if so { Parenthood::Father } else { Parenthood::NotAParent };
        all.extend([
            (
                Settled::Parent,
                so,
                Fact::Parenthood { pupil: pupil.clone(), person: person.clone(), parenthood, evidence },
            ),
            (
                Settled::Responsibility,
                so,
                Fact::ResponsibilityStated {
                    pupil: pupil.clone(),
                    person: person.clone(),
                    says,
                    may_be_default: false,
                    evidence,
                },
            ),
            (Settled::Lives, so, Fact::LivesWith { pupil: pupil.clone(), person: person.clone(), says, evidence }),
            (Settled::Looks, so, Fact::LooksAfter { pupil, person, says, evidence }),
        ]);
    }
    all
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Settled {
    Parent,
    Responsibility,
    Lives,
    Looks,
}

fn known(school: &School, what: Settled, pupil: &PupilId, person: &PersonId, at: NaiveDate) -> Known {
    let standing = school.standing(pupil, person, at);
    match what {
        Settled::Parent => standing.legal_parent,
        Settled::Responsibility => standing.parental_responsibility,
        Settled::Lives => standing.lives_with,
        Settled::Looks => standing.looks_after,
    }
}

/// The days on which something about this pupil or this adult begins or ends (the boundaries that a tight
/// `holds_until` may name).
fn boundaries(entries: &[Entry], pupil: &PupilId, person: &PersonId) -> BTreeSet<NaiveDate> {
    let mut days: BTreeSet<NaiveDate> =
        ["2005-07-08", "2015-01-05", "2012-09-01", "2023-09-01"].iter().map(|rule| day(rule)).collect();
    let told_of = |id: &OrderId| {
        entries.iter().any(|entry| {
            matches!(entry.fact(), Fact::OrderClaimed { order, pupil: of, person: on, .. }
                if (order, of, on) == (id, pupil, person))
        })
    };
    let names = |entry: &Entry| {
        let text = serde_json::to_string(entry).unwrap();
        let whole_school = matches!(entry.fact(), Fact::ProfileAdopted { .. } | Fact::CalendarAdopted { .. });
        // Deaths, since a guardian's appointment waits for one, and prison, since the word of others counts; an order seen at last, which ends what was told of it.
        let deaths = matches!(entry.fact(), Fact::Died { .. } | Fact::Imprisoned { .. })
            || matches!(entry.fact(), Fact::OrderSeen { order, .. } if told_of(order));
        let on = |id: &str| text.contains(&format!("\"{id}\""));
        whole_school || deaths || on(pupil.as_str()) || on(person.as_str())
    };
    for entry in entries {
        if let Fact::Ended { what } = entry.fact()
            && entries.iter().any(|other| other.id() == what && names(other))
        {
            days.insert(entry.valid().from());
        }
        if !names(entry) {
            continue;
        }
        days.insert(entry.valid().from());
        days.extend(entry.valid().until());
        match entry.fact() {
            Fact::OrderSeen { terms, .. } => {
                days.extend(terms.iter().flat_map(|term| [term.term_from, term.term_until]).flatten());
                // The longest that police protection and an emergency protection order last.
                days.extend([4, 15].iter().filter_map(|n| entry.valid().from().checked_add_days(Days::new(*n))));
            }
            // A known day of leaving makes the report of that school year the leaver's.
            Fact::PupilOnRoll { .. } => {
                days.extend((2024..2028).filter_map(|year| NaiveDate::from_ymd_opt(year, 9, 1)));
            }
            Fact::PupilBorn { .. } => {
                let born = entry.valid().from();
                days.extend(parentis::time::over_compulsory_age_from(born));
                for age in [16, 18, 25] {
                    let year = born.year() + age;
                    let birthday = NaiveDate::from_ymd_opt(year, born.month(), born.day());
                    days.extend(birthday.or(NaiveDate::from_ymd_opt(year, 3, 1)));
                }
                // Referral units owe it in one school year.
                days.extend((15..18).filter_map(|age| NaiveDate::from_ymd_opt(born.year() + age, 9, 1)));
            }
            _ => {}
        }
    }
    days
}

/// Everything that is recorded of `p1`, recorded of `p9` as well.
fn with_a_twin(entries: &[Entry]) -> Vec<Entry> {
    let renamed = |text: &str| text.replace("\"p1\"", "\"p9\"");
    let mut twins = Vec::new();
    let mut all: Vec<Entry> = Vec::new();
    for entry in entries {
        let text = serde_json::to_string(entry).unwrap();
        let copy = |text: &str| -> Entry {
            let mut value: serde_json::Value = serde_json::from_str(&renamed(text)).unwrap();
            let id = format!("{}-twin", entry.id().as_str());
            value["entry"] = serde_json::Value::String(id);
            serde_json::from_value(value).unwrap()
        };
        match entry.fact() {
            Fact::OrderSeen { order, kind, terms, .. } => {
                let mut both = terms.clone();
                for term in terms.iter().filter(|term| term.person.as_str() == "p1") {
                    both.push(OrderTerm { person: "p9".parse().unwrap(), ..term.clone() });
                }
                let fact = Fact::OrderSeen {
                    order: order.clone(),
                    kind: *kind,
                    terms: both,
                    review_on: None,
                    seen_by: None,
                    document: None,
                };
                let entry = Entry::new(entry.id().clone(), entry.recorded_at(), *entry.valid(), None, fact).unwrap();
                all.push(entry);
                continue;
            }
            _ if text.contains("\"p1\"") => {
                twins.push(entry.id().clone());
                all.push(copy(&text));
            }
            Fact::Ended { what } | Fact::Retracted { what } if twins.contains(what) => {
                twins.push(entry.id().clone());
                let what = what.as_str();
                all.push(copy(&text.replace(&format!("\"{what}\""), &format!("\"{what}-twin\""))));
            }
            _ => {}
        }
        all.push(entry.clone());
    }
    all
}

fn config() -> Config {
    Config { max_shrink_iters: 4000, ..parentis_testkit::sample::config(256) }
}

fn told(entries: &[Entry]) -> String {
    entries.iter().map(|entry| serde_json::to_string(entry).unwrap() + "\n").collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_order_of_entries_never_matters(
        (household, shuffled) in households(12).prop_flat_map(|household| {
            let entries = household.entries.clone();
            (Just(household), Just(entries).prop_shuffle())
        }),
        at in asked(), matter in matters(),
    ) {
        let (one, other) = (school(&household.entries), school(&shuffled));
        for question in questions(matter, at) {
            prop_assert_eq!(one.answer(&question), other.answer(&question));
        }
    }

    #[test]
    fn what_is_recorded_later_never_changes_what_was_known(
        household in households(10), later in fact(), from in select(DAYS), at in asked(), matter in matters(), which in any::<Index>(), does in 0..3_u8,
    ) {
        let cut = household.entries.iter().map(Entry::recorded_at).max().unwrap_or_default();
        let after: DateTime<Utc> = cut + TimeDelta::seconds(1);
        let fact = match (does, household.entries.is_empty()) {
            (0, false) => Fact::Retracted { what: which.get(&household.entries).id().clone() },
            (1, false) => Fact::Ended { what: which.get(&household.entries).id().clone() },
            _ => later,
        };
        let valid = Interval::new(day(from), None).unwrap();
        let Ok(entry) = Entry::new("later".parse().unwrap(), after, valid, None, fact) else { return Ok(()) };
        let with: Vec<Entry> = household.entries.iter().cloned().chain([entry]).collect();
        let Ok(journal) = Journal::new(with) else { return Ok(()) };
        let known = School::new(&journal.as_known_at(cut)).unwrap();
        let before = school(&household.entries);
        for question in questions(matter, at) {
            prop_assert_eq!(before.answer(&question), known.answer(&question));
        }
    }

    #[test]
    fn what_is_valid_only_later_never_changes_an_earlier_day(
        household in households(10), later in fact(), from in select(DAYS), which in any::<Index>(), ends in any::<bool>(),
        days_before in 1..200_u64, matter in matters(),
    ) {
        let fact = if ends && !household.entries.is_empty() {
            Fact::Ended { what: which.get(&household.entries).id().clone() }
        } else {
            later
        };
        let from = day(from);
        let at = from - Days::new(days_before);
        let Some(entry) = entry_of("later", fact, from, None) else { return Ok(()) };
        let with: Vec<Entry> = household.entries.iter().cloned().chain([entry]).collect();
        let Some(after) = may_be_school(&with) else { return Ok(()) };
        // One thing looks ahead: a known day of leaving makes this year's report the leaver's (REP-3).
        let leaves = |other: &Entry| matches!(other.fact(), Fact::PupilOnRoll { .. })
            && with.iter().any(|entry| matches!(entry.fact(), Fact::Ended { what } if what == other.id()));
        if ends && household.entries.iter().any(leaves) {
            return Ok(());
        }
        let before = school(&household.entries);
        for (pupil, person) in pairs() {
            let (one, other) = (ask(matter, &before, &pupil, &person, at), ask(matter, &after, &pupil, &person, at));
            prop_assert_eq!(of_today(one), of_today(other), "{} {} {}\n{}", pupil, person, at, told(&with));
            let mut one = before.standing(&pupil, &person, at);
            let mut other = after.standing(&pupil, &person, at);
            (one.holds_until, other.holds_until) = (None, None);
            prop_assert_eq!(one, other);
        }
    }

    #[test]
    fn no_unknown_permits(household in households(8), at in asked(), matter in matters()) {
        let before = school(&household.entries);
        for (pupil, person) in pairs() {
            let now = ask(matter, &before, &pupil, &person, at).outcome;
            if !permits(now) {
                continue;
            }
            for (what, so, fact) in settling(&pupil, &person) {
                if known(&before, what, &pupil, &person, at) != Known::Unknown {
                    continue;
                }
                let Some(entry) = entry_of("settled", fact, at, None) else { continue };
                let with: Vec<Entry> = household.entries.iter().cloned().chain([entry]).collect();
                let after = school(&with);
                if known(&after, what, &pupil, &person, at) != Known::from_bool(so) {
                    continue; // Something else keeps it open.
                }
                let rows = |school: &School| school.standing(&pupil, &person, at).rows;
                if rows(&after).iter().any(|row| !rows(&before).contains(row)) {
                    continue; // What the recorded kind said could not be: another adult than was known (VOC-40).
                }
                let then = ask(matter, &after, &pupil, &person, at).outcome;
                prop_assert!(permits(then), "{pupil} {person} {at}: {now:?}, with {what:?} {so} {then:?}\n{}", told(&with));
            }
        }
    }

    #[test]
    fn an_answer_holds_until_the_day_it_names_and_on_that_day_something_changes(
        household in households(10), at in asked(), matter in matters(), (pupil, person) in someone(),
    ) {
        let school = school(&household.entries);
        let now = ask(matter, &school, &pupil, &person, at);
        let last = now.holds_until.unwrap_or_else(|| at + Days::new(1200));
        if let Some(until) = now.holds_until {
            prop_assert!(until > at);
            let mut days = boundaries(&household.entries, &pupil, &person);
            // What somebody may on certain days of the week changes overnight.
            days.extend(at.succ_opt().filter(|_| household.entries.iter().any(|entry| {
                matches!(entry.fact(), Fact::Authorised { weekdays, .. } if !weekdays.is_empty())
            })));
            prop_assert!(days.contains(&until), "{pupil} {person} {at}: nothing changes on {until}\n{}", told(&household.entries));
        }
        let (ours, theirs) = (school.pupil(&pupil), school.person(&person));
        let (Some(ours), Some(theirs)) = (ours, theirs) else { return Ok(()) };
        let verdict = school.verdict(matter, ours, theirs, at);
        for on in at.iter_days().take_while(|on| *on < last.min(at + Days::new(4000))) {
            let then = school.verdict(matter, ours, theirs, on);
            prop_assert_eq!(
                (verdict.outcome, verdict.recommended, verdict.conditions, verdict.rules),
                (then.outcome, then.recommended, then.conditions, then.rules),
                "{} {} {} differs on {}\n{}", pupil, person, at, on, told(&household.entries)
            );
        }
    }

    #[test]
    fn everything_survives_json(household in households(12), at in asked(), matter in matters()) {
        for entry in &household.entries {
            let text = serde_json::to_string(entry).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Entry>(&text).unwrap(), entry);
        }
        let school = school(&household.entries);
        for question in questions(matter, at) {
            let text = serde_json::to_string(&question).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Question>(&text).unwrap(), &question);
            let answer = school.answer(&question);
            let text = serde_json::to_string(&answer).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Answer>(&text).unwrap(), &answer);
        }
    }

    #[test]
    fn the_verdict_is_the_decision(household in households(14), at in asked(), matter in matters()) {
        let school = school(&household.entries);
        for (pupil, person) in pairs() {
            let (Some(ours), Some(theirs)) = (school.pupil(&pupil), school.person(&person)) else { continue };
            let verdict = school.verdict(matter, ours, theirs, at);
            let decision = ask(matter, &school, &pupil, &person, at);
            prop_assert_eq!(verdict.outcome, decision.outcome);
            prop_assert_eq!(verdict.recommended, decision.recommended);
            prop_assert_eq!(verdict.conditions.iter().collect::<Vec<_>>(), decision.conditions);
            prop_assert_eq!(verdict.rules.iter().collect::<Vec<_>>(), decision.rules);
            prop_assert_eq!(verdict.holds_until, decision.holds_until);
        }
    }

    #[test]
    fn every_answer_has_its_reasons_each_once_and_of_a_named_rule(household in households(14), at in asked(), matter in matters()) {
        let school = school(&household.entries);
        for (pupil, person) in pairs() {
            let decision = ask(matter, &school, &pupil, &person, at);
            prop_assert!(!decision.reasons.is_empty(), "no reason for {}", decision.outcome);
            for (place, because) in decision.reasons.iter().enumerate() {
                prop_assert!(!decision.reasons[..place].contains(because), "twice: {}", because.rule);
                prop_assert!(decision.rules.contains(&because.rule), "not named: {}", because.rule);
            }
        }
    }

    #[test]
    fn of_whom_the_same_is_recorded_the_same_is_answered(household in households(10), at in asked(), matter in matters()) {
        let with = with_a_twin(&household.entries);
        let Some(school) = may_be_school(&with) else { return Ok(()) };
        for pupil in PUPILS {
            let pupil: PupilId = pupil.parse().unwrap();
            let (one, twin) = ("p1".parse().unwrap(), "p9".parse().unwrap());
            let (ours, theirs) = (school.standing(&pupil, &one, at), school.standing(&pupil, &twin, at));
            prop_assert_eq!(ours.rows, theirs.rows, "{} {}\n{}", pupil, at, told(&with));
            prop_assert_eq!(ours.parental_responsibility, theirs.parental_responsibility);
            let (ours, theirs) = (ask(matter, &school, &pupil, &one, at), ask(matter, &school, &pupil, &twin, at));
            prop_assert_eq!(
                (ours.outcome, ours.recommended, ours.conditions, ours.rules, ours.missing, ours.holds_until),
                (theirs.outcome, theirs.recommended, theirs.conditions, theirs.rules, theirs.missing, theirs.holds_until)
            );
        }
    }

    #[test]
    fn to_give_more_people_more_makes_nothing_unlike_unless_it_must_not_be_given(
        household in households(10), gifts in proptest::collection::vec((someone(), select(DAYS), 0..2_u8), 0..4), which in any::<Index>(),
    ) {
        let given = |(pupil, person): (PupilId, PersonId), item: &str, column| {
            Fact::Given { pupil, person, column, item: item.parse().unwrap() }
        };
        let mut entries = household.entries;
        for (at, (who, on, item)) in gifts.into_iter().enumerate() {
            let on = day(on);
            entries.extend(entry_of(&format!("given{at}"), given(who, ["a", "b"][usize::from(item)], Column::Report), on, on.succ_opt()));
        }
        let (start, end) = (day("2024-01-01"), day("2028-01-01"));
        let before = school(&entries);
        for pupil in PUPILS {
            let pupil: PupilId = pupil.parse().unwrap();
            let was = before.equal_treatment(&pupil, start, end);
            let lines = was.things.iter().flat_map(|thing| thing.lines.iter().map(move |line| (thing, line)));
            let lacking: Vec<_> = lines.filter(|(_, line)| line.given.is_none()).collect();
            if lacking.is_empty() {
                continue;
            }
            // One who was not given it is given it on the day on which the first was.
            let (thing, line) = which.get(&lacking);
            let fact = given((pupil.clone(), line.person.clone()), thing.item.as_str(), thing.column);
            let Some(more) = entry_of("more", fact, thing.on, thing.on.succ_opt()) else { continue };
            let with: Vec<Entry> = entries.iter().cloned().chain([more]).collect();
            let is = school(&with).equal_treatment(&pupil, start, end);
            let against = is.count(EqualFinding::GivenAgainst) > was.count(EqualFinding::GivenAgainst);
            prop_assert!(
                against || is.alike == was.alike || was.alike == Known::No || (was.alike, is.alike) == (Known::Unknown, Known::Yes),
                "{:?} and then {:?}\n{}", was.alike, is.alike, told(&with)
            );
            prop_assert!(is.count(EqualFinding::LeftOut) <= was.count(EqualFinding::LeftOut));
            prop_assert_eq!(is.count(EqualFinding::LeftOut) == 0 && is.tell.is_empty(), is.alike != Known::No);
        }
    }

    #[test]
    fn answers_name_ids_and_nothing_that_somebody_wrote(household in households(10), at in asked(), matter in matters(), scope in select(RestrictionScope::ALL)) {
        const WRITTEN: &str = "as-somebody-wrote-it";
        let mut entries = Vec::new();
        for entry in &household.entries {
            let mut value = serde_json::to_value(entry).unwrap();
            value["source"] = serde_json::json!({
                "format": WRITTEN, "producer": WRITTEN, "place": WRITTEN, "as_written": WRITTEN,
            });
            entries.push(serde_json::from_value::<Entry>(value).unwrap());
        }
        let (ava, p1) = ("ava".parse().unwrap(), "p1".parse().unwrap());
        let words = Some(WRITTEN.parse().unwrap());
        let bars = OrderTerm { words, ..term(&ava, &p1, TermEffect::Bars { scope }) };
        let Fact::OrderSeen { order, kind, terms, .. } = order(OrderKind::ProhibitedSteps, vec![bars]) else { return Ok(()) };
        let document = Some(WRITTEN.parse().unwrap());
        let seen = Fact::OrderSeen { order, kind, terms, review_on: None, seen_by: Some("dsl".parse().unwrap()), document };
        entries.extend(entry_of("written", seen, day("2025-09-01"), None));
        let school = school(&entries);
        for question in questions(matter, at) {
            let answer = school.answer(&question);
            prop_assert!(!serde_json::to_string(&answer).unwrap().contains(WRITTEN));
            let debugged = format!("{answer:?}");
            prop_assert!(!debugged.contains(WRITTEN));
        }
    }
}
