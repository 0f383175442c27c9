//! Properties of the width guard, on generated households.

#![expect(clippy::unwrap_used, reason = "these are tests")]

use parentis::communication::audience::Recipient;
use parentis::communication::draft::{Draft, DraftPart, ReplyAsked};
use parentis::communication::guard::{Guard, SendCheck};
use parentis::communication::list::CopyTo;
use parentis::communication::message::{Message, MessageKind};
use parentis::communication::words::{AccessFormat, Channel, Unmet};
use parentis::confidentiality::class::DataClass;
use parentis::decision::{Condition, Outcome, Verdict};
use parentis::ids::PupilId;
use parentis::roles::matter::{Matter, Topic};
use parentis::school::PupilRef;
use parentis::words::Says;
use parentis::{Entry, Journal, School};
use parentis_testkit::model;
use parentis_testkit::strategies::{PEOPLE, PUPILS, consent_days, details, households, reached_entries};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

fn school(entries: &[Entry]) -> School {
    School::new(&Journal::new(entries.to_vec()).unwrap()).unwrap()
}

fn pupils() -> impl Strategy<Value = Vec<PupilId>> {
    subsequence(PUPILS.to_vec(), 0..=PUPILS.len()).prop_map(|ids| ids.iter().map(|id| id.parse().unwrap()).collect())
}

fn part() -> impl Strategy<Value = DraftPart> {
    let people = prop_oneof![4 => Just(Vec::new()), 1 => subsequence(PEOPLE.to_vec(), 1..3)];
    (subsequence(DataClass::ALL.to_vec(), 0..3), pupils(), people).prop_map(|(classes, about, people)| {
        DraftPart::body().of(classes).about(about).about_people(people.iter().map(|id| id.parse().unwrap()))
    })
}

fn draft() -> impl Strategy<Value = Draft> {
    let parts = proptest::collection::vec(part(), 0..3);
    let more =
        (any::<bool>(), any::<bool>(), select(vec![None, Some("photo_website"), Some("biometrics"), Some("no_such")]));
    let ready = (subsequence(vec!["en", "pl", "cy"], 0..=3), subsequence(AccessFormat::ALL.to_vec(), 0..3));
    let ways = (subsequence(Channel::ALL.to_vec(), 0..3), any::<bool>(), any::<bool>());
    let all = (select(MessageKind::ALL), details(), proptest::option::of(pupils()), parts, more, ready, ways);
    all.prop_map(
        |(
            message,
            details,
            to,
            parts,
            (promotes, urgent, purpose),
            (languages, formats),
            (channels, notice, human),
        )| Draft {
            channels,
            notice,
            human_translation: human,
            pupils: to,
            parts,
            promotes,
            urgent,
            purpose: purpose.map(|purpose| purpose.parse().unwrap()),
            item: urgent.then(|| "news-7".parse().unwrap()),
            languages: languages.iter().map(|language| language.parse().unwrap()).collect(),
            formats,
            ..Draft::new(message).details(details)
        },
    )
}

fn goes(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Must | Outcome::May)
}

fn never_wider(before: &SendCheck, after: &SendCheck) -> bool {
    // What is left out of a copy, and by what way it goes, may be more; who has it, and about whom, is the same.
    let same = before.copies.iter().zip(&after.copies).all(|(one, other)| {
        let (about, stricter) =
            ((&one.to, &one.pupils), one.conditions.iter().all(|left| other.conditions.contains(left)));
        about == (&other.to, &other.pupils) && stricter
    });
    same && before.copies.len() == after.copies.len() && before.guard <= after.guard
}

/// A draft with nothing said of it is held up for that; what is said of it may let it go.
fn said(draft: &Draft) -> bool {
    !draft.parts.is_empty()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_further_part_never_lets_more_through(
        household in households(8), draft in draft(), more in part(), at in consent_days(),
    ) {
        prop_assume!(said(&draft));
        let school = school(&household.entries);
        let (before, after) = (school.may_send(&draft, at), school.may_send(&draft.clone().part(more), at));
        prop_assert!(never_wider(&before, &after), "{:?}\n{:?}", before.guard, after.guard);
    }

    #[test]
    fn a_further_class_never_lets_more_through(
        household in households(8), draft in draft(), which in any::<prop::sample::Index>(), class in select(DataClass::ALL),
        at in consent_days(),
    ) {
        let mut wider = draft.clone();
        let Some(at_part) = (!wider.parts.is_empty()).then(|| which.index(wider.parts.len())) else { return Ok(()) };
        let part = wider.parts.get_mut(at_part).unwrap();
        // Of what nobody said anything of a class is no addition.
        prop_assume!(!part.classes.is_empty());
        part.classes.push(class);
        let school = school(&household.entries);
        prop_assert!(never_wider(&school.may_send(&draft, at), &school.may_send(&wider, at)));
    }

    #[test]
    fn a_further_subject_never_lets_more_through(
        household in households(8), draft in draft(), which in any::<prop::sample::Index>(), subject in select(PUPILS),
        at in consent_days(),
    ) {
        let mut wider = draft.clone();
        let Some(at_part) = (!wider.parts.is_empty()).then(|| which.index(wider.parts.len())) else { return Ok(()) };
        let part = wider.parts.get_mut(at_part).unwrap();
        prop_assume!(!part.about.is_empty());
        part.about.push(subject.parse().unwrap());
        let school = school(&household.entries);
        prop_assert!(never_wider(&school.may_send(&draft, at), &school.may_send(&wider, at)));
    }

    #[test]
    fn nobody_gets_what_the_resolver_does_not_give(household in households(8), draft in draft(), at in consent_days()) {
        let school = school(&household.entries);
        let check = school.may_send(&draft, at);
        let message = draft.message();
        let audience = school.who_receives(message.clone(), draft.pupils.as_deref(), at);
        prop_assert_eq!(&check.audience, &audience);
        for copy in &check.copies {
            for pupil in &copy.pupils {
                let line = audience.lines.iter().find(|line| line.pupil == *pupil && line.recipient == copy.to);
                prop_assert!(line.is_some_and(|line| goes(line.decision.outcome)));
            }
            prop_assert!(copy.split_off.iter().all(|pupil| !copy.pupils.contains(pupil)));
        }
        for copy in &check.copies {
            // Whoever is reached beside the adult may have the copy too (COM-5).
            for other in copy.delivery.iter().flat_map(|delivery| &delivery.way).flat_map(|way| &way.also_reaches) {
                let to = Recipient::Adult { person: other.clone() };
                let theirs = check.copies.iter().find(|copy| copy.to == to);
                prop_assert!(theirs.is_some_and(|theirs| copy.pupils.iter().all(|pupil| theirs.pupils.contains(pupil))));
            }
        }
        if check.guard == Guard::Allow {
            // Nothing has to be left out, of which nobody said that it is.
            let mut left_out = vec![Condition::AddressesLeftOut, Condition::WhereaboutsLeftOut, Condition::ByPost];
            left_out.retain(|one| *one != Condition::WhereaboutsLeftOut || draft.details.tells_whereabouts != Says::No);
            prop_assert!(check.copies.iter().all(|copy| !left_out.iter().any(|one| copy.conditions.contains(one))));
            // Whatever is personal goes to those alone who are entitled to everybody it is about.
            for part in draft.parts.iter().filter(|part| part.classes.iter().any(|class| *class != DataClass::Public)) {
                // And what is about an adult to that adult alone.
                for (person, copy) in part.people.iter().flat_map(|one| check.copies.iter().map(move |copy| (one, copy))) {
                    prop_assert_eq!(copy.to.person(), Some(person));
                }
                prop_assert!(!part.about.is_empty() && !check.copies.is_empty());
                for copy in &check.copies {
                    let Recipient::Adult { person } = &copy.to else {
                        prop_assert!(part.about.iter().all(|pupil| copy.pupils.contains(pupil)));
                        continue;
                    };
                    for pupil in &part.about {
                        let lines = school.who_receives(message.clone(), Some(std::slice::from_ref(pupil)), at).lines;
                        let adult = Recipient::Adult { person: person.clone() };
                        let theirs = lines.iter().any(|line| line.recipient == adult && goes(line.decision.outcome));
                        prop_assert!(theirs, "{person} {pupil}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_copy_goes_as_the_model_says(
        household in households(6), reached in reached_entries(20), draft in draft(), at in consent_days(),
    ) {
        let journal = Journal::new(household.entries.into_iter().chain(reached)).unwrap();
        let school = School::new(&journal).unwrap();
        let draft = Draft { parts: draft.parts.into_iter().map(|part| part.about([])).collect(), ..draft };
        let check = school.may_send(&draft, at);
        let model = model::School::of(&journal);
        for copy in &check.copies {
            let expected = model.way(&draft, &check.copies, copy, at);
            let Some(delivery) = &copy.delivery else {
                prop_assert_eq!(expected, None);
                continue;
            };
            let unmet = |need: Unmet| delivery.unmet.iter().filter(move |unmet| unmet.need == need);
            let found = model::Reached {
                way: delivery.way.as_ref().map(|way| (way.channel, way.address.clone())),
                language_unmet: unmet(Unmet::Language).chain(unmet(Unmet::HumanTranslation)).next().is_some(),
                formats_unmet: unmet(Unmet::Format).filter_map(|unmet| unmet.format).collect(),
            };
            prop_assert_eq!(Some(found), expected);
        }
    }

    #[test]
    fn whoever_has_a_copy_is_told_how_to_answer_and_nobody_else(
        household in households(6), reached in reached_entries(20), draft in draft(), at in consent_days(),
    ) {
        let journal = Journal::new(household.entries.into_iter().chain(reached)).unwrap();
        let school = School::new(&journal).unwrap();
        prop_assert!(school.may_send(&draft, at).copies.iter().all(|copy| copy.reply.is_none()));
        let asked = Draft { expects_reply: Some(ReplyAsked { by: Some(at) }), ..draft.clone() };
        let check = school.may_send(&asked, at);
        for copy in &check.copies {
            let reply = copy.reply.as_ref().unwrap();
            prop_assert_eq!(reply.by, Some(at));
            // Everybody can answer somehow; on paper, unless a limit narrows it, of which there is none here.
            let paper = reply.channels.contains(&Channel::Post);
            prop_assert!(paper, "{:?}", reply.channels);
            let distinct: std::collections::BTreeSet<_> = reply.channels.iter().collect();
            prop_assert_eq!(distinct.len(), reply.channels.len());
            if copy.conditions.contains(&Condition::ByPost) {
                prop_assert_eq!(&reply.channels, &[Channel::Post]);
            }
        }
        // That an answer is expected gives nobody a copy, and nobody another one.
        let plain = school.may_send(&draft, at);
        let to = |check: &SendCheck| check.copies.iter().map(|copy| (copy.to.clone(), copy.pupils.clone())).collect::<Vec<_>>();
        prop_assert_eq!(to(&plain), to(&check));
        prop_assert_eq!(plain.guard, check.guard);
    }

    #[test]
    fn nobody_receives_what_the_matrix_bars(
        household in households(8), draft in draft(), at in consent_days(),
    ) {
        let school = school(&household.entries);
        let column = draft.message.column();
        for line in school.who_receives(draft.message(), None, at).lines {
            let Recipient::Adult { person } = &line.recipient else { continue };
            // What a purpose asks for lies in the column of those who may give it.
            if draft.message == MessageKind::ConsentRequest || draft.message.topic() != Topic::OfColumn {
                continue;
            }
            let matter = Matter { details: draft.details, ..Matter::of(column) };
            let entitled = school.entitled(matter, &line.pupil, person, at).outcome;
            prop_assert!(!goes(line.decision.outcome) || goes(entitled), "{person} {}", line.pupil);
            prop_assert!(entitled != Outcome::MustNot || line.decision.outcome == Outcome::MustNot);
        }
    }

    #[test]
    fn promotion_in_it_lets_no_more_through(household in households(8), draft in draft(), at in consent_days()) {
        let school = school(&household.entries);
        let plain = school.who_receives(Message { promotes: false, ..draft.message() }, None, at);
        let promoting = school.who_receives(Message { promotes: true, ..draft.message() }, None, at);
        for (plain, promoting) in plain.lines.iter().zip(&promoting.lines) {
            prop_assert!(!goes(promoting.decision.outcome) || goes(plain.decision.outcome));
        }
    }

    #[test]
    fn a_list_of_thousands_says_what_the_decisions_say(
        household in households(8), draft in draft(), at in consent_days(),
    ) {
        let school = school(&household.entries);
        let message = draft.message();
        for line in school.who_receives(message.clone(), None, at).lines {
            let Recipient::Adult { person } = &line.recipient else { continue };
            let (pupil, person) = (school.pupil(&line.pupil).unwrap(), school.person(person).unwrap());
            let found = school.audience_verdicts(&message, pupil, at).find(|(other, _)| *other == person).unwrap().1;
            prop_assert_eq!(found, Verdict::from(&line.decision), "{} {:?}", line.pupil, message.kind);
        }
    }

    #[test]
    fn the_copies_of_thousands_are_those_of_the_decisions(
        household in households(8), draft in draft(), at in consent_days(),
    ) {
        let school = school(&household.entries);
        let draft = Draft { parts: Vec::new(), ..draft };
        let check = school.may_send(&draft, at);
        let pupils: Option<Vec<PupilRef>> =
            draft.pupils.as_ref().map(|pupils| pupils.iter().filter_map(|pupil| school.pupil(pupil)).collect());
        let list = school.copies(draft.message(), pupils.as_deref(), at);
        let of = |to: CopyTo| to.recipient(&school).unwrap();
        let ids = |pupils: &mut dyn Iterator<Item = PupilRef>| -> Vec<PupilId> {
            pupils.map(|pupil| school.pupil_id(pupil).unwrap().clone()).collect()
        };
        // Line by line as the audience.
        let mut lines: Vec<_> = check.audience.lines.iter().collect();
        lines.sort_by_key(|line| (line.recipient.clone(), line.pupil.clone()));
        prop_assert_eq!(list.entries().len(), lines.len());
        for (entry, line) in list.entries().iter().zip(&lines) {
            prop_assert_eq!((of(entry.to), school.pupil_id(entry.pupil)), (line.recipient.clone(), Some(&line.pupil)));
            let verdict = Verdict::from(&line.decision);
            prop_assert_eq!((entry.outcome, entry.conditions), (verdict.outcome, verdict.conditions));
        }
        // Copy by copy as the guard puts them together.
        let mut copies = check.copies.iter();
        for copy in list.copies() {
            let theirs = copies.next().unwrap();
            prop_assert_eq!(&of(copy.to()), &theirs.to);
            prop_assert_eq!(&ids(&mut copy.pupils()), &theirs.pupils);
            prop_assert_eq!(&ids(&mut copy.split_off()), &theirs.split_off);
            let conditions: Vec<Condition> = copy.conditions().iter().collect();
            prop_assert_eq!(&conditions, &theirs.conditions);
        }
        prop_assert!(copies.next().is_none());
        let known = |pupil: &&PupilId| school.pupil(pupil).is_some();
        let unreached: Vec<PupilId> = check.audience.unreached.iter().filter(known).cloned().collect();
        prop_assert_eq!(ids(&mut list.unreached().iter().copied()), unreached);
        let waiting = lines.iter().filter(|line| line.decision.outcome == Outcome::NeedsCheck).count();
        prop_assert_eq!(list.waiting().count(), waiting);
        // The day by which a report is due is the audience's own.
        if draft.message == MessageKind::Report {
            prop_assert!(check.audience.holds_until <= list.holds_until() || list.holds_until().is_none());
        } else {
            prop_assert_eq!(list.holds_until(), check.audience.holds_until);
        }
    }

    #[test]
    fn the_audience_and_the_guard_are_as_the_model_says(
        household in households(8), draft in draft(), at in consent_days(),
    ) {
        let journal = Journal::new(household.entries).unwrap();
        let school = School::new(&journal).unwrap();
        let model = model::School::of(&journal);
        // What a format or a language adds is the ways' own.
        let check = school.may_send(&draft, at);
        let Some(audience) = model.audience(&draft.message(), draft.pupils.as_deref(), at) else { return Ok(()) };
        let ours: Vec<model::Sent> = check.audience.lines.iter().map(|line| model::Sent {
            pupil: line.pupil.clone(),
            to: line.recipient.clone(),
            outcome: line.decision.outcome,
            conditions: line.decision.conditions.clone(),
        }).collect();
        let by_line = |mut lines: Vec<model::Sent>| {
            lines.sort_by_key(|line| (line.pupil.clone(), line.to.clone()));
            lines
        };
        prop_assert_eq!(by_line(ours), by_line(audience), "{:?}", draft.message);
        let guarded = model.guarded(&draft, at).unwrap();
        let copies = check.copies.iter().map(|copy| model::ModelCopy {
            to: copy.to.clone(),
            pupils: copy.pupils.clone(),
            split_off: copy.split_off.clone(),
            conditions: copy.conditions.clone(),
        });
        let ours = model::Guarded { guard: check.guard, copies: copies.collect() };
        prop_assert_eq!(ours, guarded, "{:?} {:?}", draft.message, check.findings);
    }
}
