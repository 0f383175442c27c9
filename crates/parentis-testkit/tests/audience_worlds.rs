//! Two children, two adults, one attachment: every audience of a small kind, one by one, as the model has it.
//!
//! A world is two siblings with one mother, whose other adult is both's or the first one's alone (half-siblings); each of the two adults of
//! a stated class of standing towards the first child and an ordinary one towards the second; the first child under 18 or of 18. In it
//! each kind of message goes to the adults of the first, of the second or of both, with one attachment about nobody, one
//! or both of them, of a class that is for everybody, for the family, or for no parent. Compared are the outcome of each pair, the copies with
//! whom is split off and on what condition, the guard, and the copies without reasons.
//!
//! What runs each time takes the first adult to be an ordinary mother. Each class of the first against each of the second, and
//! more kinds, classes of data and schools, take some minutes:
//!
//! ```text
//! cargo xtask sweep --worlds --test audience_worlds
//! ```

#![expect(clippy::unwrap_used, clippy::arithmetic_side_effects, reason = "these are tests")]

use parentis::School;
use parentis::communication::draft::{Draft, DraftPart};
use parentis::communication::guard::Guard;
use parentis::communication::message::MessageKind;
use parentis::confidentiality::class::DataClass;
use parentis::consent::words::{ConsentForm, ConsentSays};
use parentis::decision::{Condition, Outcome};
use parentis::fact::{Fact, TermEffect};
use parentis::ids::PupilId;
use parentis::words::RestrictionScope as Scope;
use parentis::words::{Parenthood, RelationshipKind, ResponsibilityBasis, Says};
use parentis_testkit::build::{Family, bars};
use parentis_testkit::model;
use parentis_testkit::strategies::day;
use std::collections::BTreeMap;

const DAY: &str = "2026-05-12";

/// A class of standing towards the first child: its name, and the facts, told of an adult and the children who are theirs.
type Class = (&'static str, fn(Family, &'static str, &[&'static str]) -> Family);

fn each(family: Family, children: &[&'static str], tell: impl Fn(Family, &'static str) -> Family) -> Family {
    children.iter().fold(family, |family, child| tell(family, child))
}

fn mother(family: Family, adult: &'static str, children: &[&'static str]) -> Family {
    each(family, children, |family, child| {
        family
            .kind(child, adult, RelationshipKind::Mother)
            .parenthood(child, adult, Parenthood::BirthMother)
            .cares(child, adult)
    })
}

fn father(family: Family, adult: &'static str, children: &[&'static str]) -> Family {
    each(family, children, |family, child| {
        family
            .kind(child, adult, RelationshipKind::Father)
            .parenthood(child, adult, Parenthood::Father)
            .responsibility(child, adult, ResponsibilityBasis::MarriedAtBirth)
            .lives(child, adult, Says::No)
            .looks_after(child, adult, Says::No)
    })
}

fn ordered(family: Family, terms: &[(&'static str, &'static str, TermEffect)], adult: &'static str) -> Family {
    family.from("2026-03-01").order(adult, "prohibited_steps", terms).from("2015-09-01")
}

const CLASSES: &[Class] = &[
    ("mother, at home", mother),
    ("father with responsibility, elsewhere", father),
    ("told nothing of the first child, by order", |family, adult, children| {
        ordered(father(family, adult, children), &[bars("ava", adult, Scope::ReceiveAllInfo)], adult)
    }),
    ("no contact with the first child, and not where it lives", |family, adult, children| {
        let terms = [Scope::ContactChild, Scope::ReceiveAddress, Scope::ReceiveWhereabouts];
        ordered(father(family, adult, children), &terms.map(|scope| bars("ava", adult, scope)), adult)
    }),
    ("an order told of and not seen", |family, adult, children| {
        father(family, adult, children).from("2026-05-11").claims_order(adult, "ava", adult).from("2015-09-01")
    }),
    ("opted down: no reports, no promotion", |family, adult, children| {
        let waived = |family: Family, child| family.waived(child, adult);
        answered(each(father(family, adult, children), children, waived), adult, ConsentSays::Refused)
    }),
    ("step-parent without responsibility", |family, adult, children| {
        each(family, children, |family, child| {
            family
                .kind(child, adult, RelationshipKind::StepParent)
                .parenthood(child, adult, Parenthood::NotAParent)
                .stated(child, adult, Says::No, false)
                .cares(child, adult)
        })
    }),
    ("of whom the pupil said no, or nobody knows anything", |family, adult, children| {
        let of = |family: Family, child| family.kind(child, adult, RelationshipKind::Other);
        each(family, children, of).agreement("ava", adult, Says::No)
    }),
];

const MORE_CLASSES: &[Class] = &[
    (
        "father with responsibility who said yes to promotion, and to whom the pupil agrees",
        |family, adult, children| {
            let agreed = |family: Family, child| family.agreement(child, adult, Says::Yes);
            answered(each(father(family, adult, children), children, agreed), adult, ConsentSays::Given)
        },
    ),
    ("no reports of the first child, by order", |family, adult, children| {
        ordered(father(family, adult, children), &[bars("ava", adult, Scope::ReceiveReports)], adult)
    }),
    ("in prison", |family, adult, children| father(family, adult, children).imprisoned(adult)),
    ("held back by the safeguarding lead", |family, adult, children| {
        father(family, adult, children).from("2026-05-11").until("2026-06-01").hold("ava", adult).from("2015-09-01")
    }),
    ("died", |family, adult, children| father(family, adult, children).died(adult)),
];

fn answered(family: Family, adult: &'static str, says: ConsentSays) -> Family {
    family.fact(Fact::ConsentAnswered {
        purpose: "marketing".parse().unwrap(),
        pupil: None,
        person: Some(adult.parse().unwrap()),
        says,
        form: ConsentForm::Written,
        at: None,
        item: None,
        bundled_with: Vec::new(),
        wording: None,
        evidence: None,
    })
}

const KINDS: &[MessageKind] = &[
    MessageKind::Daily,
    MessageKind::Report,
    MessageKind::Trip,
    MessageKind::Event,
    MessageKind::Progress,
    MessageKind::Marketing,
    MessageKind::SafeguardingNotice,
];

const DATA: &[DataClass] = &[
    DataClass::Public,
    DataClass::PupilPersonal,
    DataClass::SpecialCategory,
    DataClass::Safeguarding,
    DataClass::RestrictedAddress,
];

/// How much is gone through.
struct Sweep<'a> {
    schools: &'a [&'static str],
    firsts: &'a [Class],
    seconds: &'a [Class],
    kinds: &'a [MessageKind],
    data: &'a [DataClass],
}

fn ids(pupils: &[&str]) -> Vec<PupilId> {
    pupils.iter().map(|pupil| pupil.parse().unwrap()).collect()
}

/// What the engine says, in the model's words.
fn ours(check: &parentis::communication::guard::SendCheck) -> (Vec<model::Sent>, model::Guarded) {
    let lines = check.audience.lines.iter().map(|line| model::Sent {
        pupil: line.pupil.clone(),
        to: line.recipient.clone(),
        outcome: line.decision.outcome,
        conditions: line.decision.conditions.clone(),
    });
    let copies = check.copies.iter().map(|copy| model::ModelCopy {
        to: copy.to.clone(),
        pupils: copy.pupils.clone(),
        split_off: copy.split_off.clone(),
        conditions: copy.conditions.clone(),
    });
    let mut lines: Vec<model::Sent> = lines.collect();
    lines.sort_by_key(|line| (line.pupil.clone(), line.to.clone()));
    (lines, model::Guarded { guard: check.guard, copies: copies.collect() })
}

/// The copies without reasons, by the list for thousands.
fn listed(school: &School, draft: &Draft) -> Vec<model::ModelCopy> {
    let refs: Vec<_> = draft.pupils.iter().flatten().filter_map(|pupil| school.pupil(pupil)).collect();
    let list = school.copies(draft.message(), Some(&refs), day(DAY));
    let of = |pupils: &mut dyn Iterator<Item = parentis::school::PupilRef>| {
        pupils.map(|pupil| school.pupil_id(pupil).unwrap().clone()).collect()
    };
    let copies = list.copies().map(|copy| model::ModelCopy {
        to: copy.to().recipient(school).unwrap(),
        pupils: of(&mut copy.pupils()),
        split_off: of(&mut copy.split_off()),
        conditions: copy.conditions().iter().collect::<Vec<Condition>>(),
    });
    copies.collect()
}

/// What was seen, so that a sweep that always says the same is noticed.
#[derive(Debug, Default)]
struct Seen {
    worlds: usize,
    drafts: usize,
    guards: BTreeMap<Guard, usize>,
    outcomes: BTreeMap<Outcome, usize>,
    split: usize,
}

fn sweep(of: &Sweep<'_>) -> Seen {
    let mut seen = Seen::default();
    for school_type in of.schools {
        for born in ["2016-04-02", "2006-04-02"] {
            for half in [false, true] {
                for (first, one) in of.firsts {
                    for (second, other) in of.seconds {
                        let family = Family::new(school_type, "ENG").on_roll("ava").on_roll("ben");
                        let family = family.born("ava", born).born("ben", "2018-04-02");
                        let both: &[&'static str] = &["ava", "ben"];
                        let theirs: &[&'static str] = if half { &["ava"] } else { both };
                        let family = other(one(family, "p1", both), "p2", theirs);
                        let told = format!("{school_type} born {born}, half {half}, {first}; {second}");
                        world(of, &family, &told, &mut seen);
                        seen.worlds += 1;
                    }
                }
            }
        }
    }
    seen
}

fn world(of: &Sweep<'_>, family: &Family, told: &str, seen: &mut Seen) {
    let journal = family.clone().journal().unwrap();
    let school = School::new(&journal).unwrap();
    let naive = model::School::of(&journal);
    for kind in of.kinds {
        for to in [&["ava"][..], &["ben"], &["ava", "ben"]] {
            // A text about one child is theirs; to two families it is called public, as it may not be.
            let of_one = kind.is_about_one_child() && to.len() == 1;
            let body = if of_one {
                DraftPart::body().of([DataClass::Family]).about(ids(to))
            } else {
                DraftPart::body().of([DataClass::Public])
            };
            let plain = Draft::new(*kind).to(ids(to)).part(body);
            let told = format!("{told}; {kind} to {to:?}");
            let audience = naive.audience(&plain.message(), plain.pupils.as_deref(), day(DAY)).unwrap();
            for sent in &audience {
                *seen.outcomes.entry(sent.outcome).or_default() += 1;
            }
            let check = school.may_send(&plain, day(DAY));
            assert_eq!(ours(&check).0, audience, "{told}");
            assert_eq!(listed(&school, &plain), ours(&check).1.copies, "{told}");
            for about in [&[][..], &["ava"], &["ben"], &["ava", "ben"]] {
                for class in of.data {
                    let attached = DraftPart::attachment("file".parse().unwrap()).of([*class]).about(ids(about));
                    let draft = plain.clone().part(attached);
                    let check = school.may_send(&draft, day(DAY));
                    let (_, guarded) = ours(&check);
                    let expected = naive.guarded(&draft, day(DAY)).unwrap();
                    assert_eq!(guarded, expected, "{told}, {class} about {about:?}: {:?}", check.findings);
                    *seen.guards.entry(guarded.guard).or_default() += 1;
                    seen.split += usize::from(guarded.copies.iter().any(|copy| !copy.split_off.is_empty()));
                    seen.drafts += 1;
                }
            }
        }
    }
}

fn everything_was_seen(seen: &Seen) {
    assert_eq!(seen.guards.len(), Guard::ALL.len(), "{seen:?}");
    assert_eq!(seen.outcomes.len(), Outcome::ALL.len(), "{seen:?}");
    assert!(seen.split > 0, "{seen:?}");
}

#[test]
fn every_audience_of_a_mother_and_another_is_as_the_model_says() {
    let mothers = CLASSES.get(..1).unwrap();
    let all = Sweep { schools: &["academy"], firsts: mothers, seconds: CLASSES, kinds: KINDS, data: DATA };
    let seen = sweep(&all);
    println!("{seen:?}");
    everything_was_seen(&seen);
}

#[test]
#[ignore = "some minutes: see the head of this file"]
fn every_audience_of_any_two_is_too() {
    let all: Vec<Class> = CLASSES.iter().chain(MORE_CLASSES).copied().collect();
    let kinds: Vec<MessageKind> =
        MessageKind::ALL.iter().copied().filter(|kind| *kind != MessageKind::ConsentRequest).collect();
    let schools = &["academy", "maintained"];
    let seen = sweep(&Sweep { schools, firsts: &all, seconds: &all, kinds: &kinds, data: DataClass::ALL });
    println!("{seen:?}");
    everything_was_seen(&seen);
}
