//! Properties of where a concern goes and of safeguarding records, on made-up posts, absences, records and matters.
#![expect(clippy::unwrap_used, reason = "these are tests")]

use parentis::concern::matter::{RaisedConcern, Raiser};
use parentis::concern::record::{NoticeState, SafeguardingList};
use parentis::concern::route::{ConcernRoute, RouteStep, Routing, Urgency};
use parentis::decision::Outcome;
use parentis::ids::PersonId;
use parentis::profile::Post;
use parentis::question::{Answer, Question};
use parentis::words::Says;
use parentis::{Entry, Fact, Journal, School};
use parentis_testkit::sample::config;
use parentis_testkit::strategies::{consent_days, households, matters, post_entries, safeguarding_entries};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn school(entries: Vec<Entry>) -> School {
    School::new(&Journal::new(entries).unwrap()).unwrap()
}

fn schools() -> impl Strategy<Value = Vec<Entry>> {
    (households(8), post_entries(16))
        .prop_map(|(household, posts)| household.entries.into_iter().chain(posts).collect())
}

fn is_safety(route: &ConcernRoute) -> bool {
    route.step <= RouteStep::Safeguarding
}

/// A way without what is said on it.
type Way = (RouteStep, parentis::concern::route::RouteAction, parentis::rules::RuleId, Option<Post>, Vec<PersonId>);

fn way(route: &ConcernRoute) -> Way {
    (route.step, route.action, route.rule, route.post, route.people.clone())
}

fn ways<'a>(routes: impl Iterator<Item = &'a ConcernRoute>) -> Vec<Way> {
    routes.map(way).collect()
}

fn routed(school: &School, matter: &RaisedConcern, at: chrono::NaiveDate) -> Routing {
    school.route(matter, at)
}

proptest! {
    #![proptest_config(config(600))]

    #[test]
    fn nobody_complained_about_is_on_any_way(entries in schools(), matter in matters(), at in consent_days()) {
        let accused: BTreeSet<PersonId> = matter.subjects.iter().cloned().collect();
        let found = routed(&school(entries), &matter, at);
        for route in &found.routes {
            prop_assert!(route.people.iter().all(|person| !accused.contains(person)), "{route:?}");
        }
    }

    #[test]
    fn a_larger_set_of_subjects_sends_it_to_none_of_them_and_takes_no_safety_away(
        entries in schools(), matter in matters(), more in prop::collection::vec("tutor|hoy|slt|head|chair|dsl|deputy", 0..4),
        at in consent_days()
    ) {
        let school = school(entries);
        let more: Vec<PersonId> = more.iter().map(|person| person.parse().unwrap()).collect();
        let larger = RaisedConcern {
            subjects: matter.subjects.iter().cloned().chain(more.iter().cloned()).collect(), ..matter.clone()
        };
        let (before, after) = (routed(&school, &matter, at), routed(&school, &larger, at));
        prop_assert!(after.routes.iter().all(|route| route.people.iter().all(|person| !more.contains(person))));
        if before.routes.iter().any(is_safety) {
            prop_assert!(after.routes.iter().any(is_safety));
        }
    }

    #[test]
    fn nothing_of_safety_goes_to_a_tutor_a_class_teacher_or_a_panel(
        entries in schools(), matter in matters(), at in consent_days()
    ) {
        let found = routed(&school(entries), &matter, at);
        for route in found.routes.iter().filter(|route| is_safety(route)) {
            let wrong = [Post::FormTutor, Post::ClassTeacher, Post::ComplaintsPanel, Post::GovernorsPanel];
            prop_assert!(route.post.is_none_or(|post| !wrong.contains(&post)), "{route:?}");
        }
    }

    #[test]
    fn unless_somebody_said_no_there_is_a_way_of_safety_and_it_comes_first(
        entries in schools(), matter in matters(), at in consent_days()
    ) {
        let found = routed(&school(entries), &matter, at);
        if matter.is_safeguarding() != Says::No {
            let first = found.routes.first();
            prop_assert!(first.is_some_and(is_safety), "{:?}", first);
        }
        prop_assert!(found.routes.is_sorted_by_key(|route| route.step));
    }

    #[test]
    fn anonymous_late_one_of_many_or_said_before_changes_nothing_of_safety(
        entries in schools(), matter in matters(), at in consent_days()
    ) {
        let school = school(entries);
        let turned_away = RaisedConcern {
            raised_by: Raiser::Anonymous, incidents: vec!["1990-01-01".parse().unwrap()], exceptional: Says::No,
            many_alike: Says::Yes, same_subject: Says::Yes, senders_unconnected: Says::Yes, duplicate: Says::Yes,
            new_aspects: Says::No, ..matter.clone()
        };
        let (one, other) = (routed(&school, &matter, at), routed(&school, &turned_away, at));
        prop_assert_eq!(ways(one.routes.iter().filter(|route| is_safety(route))), ways(other.routes.iter().filter(|route| is_safety(route))));
    }

    #[test]
    fn a_flag_of_safety_takes_no_way_away(entries in schools(), matter in matters(), at in consent_days()) {
        let school = school(entries);
        let unsafe_ = RaisedConcern { safeguarding: Says::Yes, ..matter.clone() };
        let calm = RaisedConcern { safeguarding: Says::No, ..matter };
        let (before, after) = (routed(&school, &calm, at), routed(&school, &unsafe_, at));
        let after: Vec<Way> = ways(after.routes.iter());
        for route in &before.routes {
            prop_assert!(after.contains(&way(route)), "{route:?}");
        }
    }

    #[test]
    fn what_is_to_be_done_at_once_asks_no_calendar(entries in schools(), matter in matters(), at in consent_days()) {
        // What says nothing of posts, of policy or of days is left out, and with it what would end it or take it back.
        let entries: Vec<Entry> = entries
            .into_iter()
            .filter(|entry| {
                matches!(
                    entry.fact(),
                    Fact::ProfileAdopted { .. }
                        | Fact::CalendarAdopted { .. }
                        | Fact::Relationship { .. }
                        | Fact::PostHeld { .. }
                        | Fact::InGroup { .. }
                        | Fact::Unavailable { .. }
                        | Fact::NoticeSuppressed { .. }
                )
            })
            .collect();
        let calendarless: Vec<Entry> =
            entries.iter().filter(|entry| !matches!(entry.fact(), Fact::CalendarAdopted { .. })).cloned().collect();
        let (with, without) = (school(entries), school(calendarless));
        let (with, without) = (routed(&with, &matter, at), routed(&without, &matter, at));
        prop_assert_eq!(ways(with.routes.iter().filter(|route| is_safety(route))), ways(without.routes.iter().filter(|route| is_safety(route))));
        for route in with.routes.iter().filter(|route| is_safety(route)) {
            let no_day = route.due.is_none_or(|due| matches!(due, parentis::question::Day::NotKnown { .. }));
            prop_assert!(route.urgency != Urgency::Immediately || no_day, "{:?}", route);
        }
    }

    #[test]
    fn what_lies_ahead_changes_no_earlier_answer_but_for_how_long_it_holds(
        entries in schools(), matter in matters(), at in consent_days()
    ) {
        let so_far: Vec<Entry> = entries
            .iter()
            .filter(|entry| !entry.id().as_str().starts_with("post-") || entry.valid().from() <= at)
            .cloned()
            .collect();
        let (whole, so_far) = (school(entries), school(so_far));
        let (whole, so_far) = (routed(&whole, &matter, at), routed(&so_far, &matter, at));
        prop_assert_eq!(ways(whole.routes.iter()), ways(so_far.routes.iter()));
    }

    #[test]
    fn facts_in_another_order_and_json_change_nothing(
        entries in schools(), records in safeguarding_entries(10), matter in matters(), at in consent_days()
    ) {
        let all: Vec<Entry> = entries.into_iter().chain(records).collect();
        let turned: Vec<Entry> = all.iter().rev().cloned().collect();
        let (one, other) = (school(all), school(turned));
        for question in [
            Question::RouteConcern { matter, as_of: at }, Question::Safeguarding { pupils: None, as_of: at }
        ] {
            let answer = one.answer(&question);
            prop_assert_eq!(&answer, &other.answer(&question));
            let text = serde_json::to_string(&answer).unwrap();
            prop_assert_eq!(serde_json::from_str::<Answer>(&text).unwrap(), answer);
            let text = serde_json::to_string(&question).unwrap();
            prop_assert_eq!(serde_json::from_str::<Question>(&text).unwrap(), question);
        }
    }

    #[test]
    fn records_change_nothing_of_what_anybody_is_sent_or_of_where_a_concern_goes(
        entries in schools(), records in safeguarding_entries(10), matter in matters(), at in consent_days()
    ) {
        let records: Vec<Entry> =
            records.into_iter().filter(|entry| !matches!(entry.fact(), Fact::DisclosureDecided { .. })).collect();
        let with: Vec<Entry> = entries.iter().cloned().chain(records).collect();
        let (without, with) = (school(entries), school(with));
        let pupils: Vec<_> = without.pupils().cloned().collect();
        for kind in parentis::communication::message::MessageKind::ALL {
            let (one, other) = (without.who_receives(*kind, Some(&pupils), at), with.who_receives(*kind, Some(&pupils), at));
            prop_assert_eq!(one.lines, other.lines, "{}", kind);
        }
        prop_assert_eq!(ways(routed(&without, &matter, at).routes.iter()), ways(routed(&with, &matter, at).routes.iter()));
    }

    #[test]
    fn a_record_lets_no_more_through_than_the_resolver(
        entries in schools(), records in safeguarding_entries(12), at in consent_days()
    ) {
        let school = school(entries.into_iter().chain(records).collect());
        let SafeguardingList { records, .. } = school.safeguarding(None, at);
        for record in records {
            for notice in record.parents {
                match notice.state {
                    NoticeState::TellFirst => prop_assert!(notice.outcome.permits(), "{notice:?}"),
                    NoticeState::KeptFrom => prop_assert_eq!(notice.outcome, Outcome::MustNot),
                    NoticeState::NotYet => prop_assert!(!notice.why.is_empty()),
                    NoticeState::Told
                    | NoticeState::LeadDecides
                    | NoticeState::AdviceFirst
                    | NoticeState::AgenciesFirst => {}
                }
            }
        }
    }
}
