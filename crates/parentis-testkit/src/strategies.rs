//! Made-up households, for proptest: three adults and an authority, two children, and facts of every kind thrown at them
//! on few days, so that they overlap.
//!
//! The school has calendars now and then, of one year or of both, whole or with gaps; requests and gifts are made up apart.
//!
//! No combination is avoided because it is unlikely: the library has to answer for whatever somebody types in. Facts
//! that cannot end get no end, and a hold gets one, since the journal takes nothing else.

mod access;
mod calendars;
mod cases;
mod confided;
mod consents;
mod dealings;
mod mail;
mod participation;
mod policies;
mod protected;
mod reached;
mod records;
mod routing;

pub use access::{access_entries, items};
pub use cases::{case_entries, case_steps};
pub use confided::{UNDERTAKINGS, confided_entries, tellings};
pub use consents::{answer, consent_days, consent_details, consenting_households, purposes};
pub use dealings::{giving_households, periods, requests};
pub use mail::mail_entries;
pub use participation::{event_entries, help_steps, part_entries};
pub use policies::{policy_days, policy_entries};
pub use protected::{HOMES, officers, protected_entries, sheets};
pub use reached::reached_entries;
pub use records::{breach_school, moments, record_entries, records_held};
pub use routing::{matters, post_entries, safeguarding_entries};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use parentis::calendar::Weekday;
use parentis::fact::{OrderTerm, TermEffect};
use parentis::ids::{DocumentId, EntryId, OrderId, PersonId, PreferenceId, PupilId};
use parentis::profile::{Nation, Profile, SchoolType};
use parentis::roles::matrix::Column;
use parentis::roles::matter::{Act, Details};
use parentis::time::Interval;
use parentis::words::{
    CareStatus, ClaimForm, ContactFlag, DelegatedBy, Evidence, OrderKind, Parenthood, PlacementKind, RelationshipKind,
    Residence, ResponsibilityBasis, RestrictionScope, Says,
};
use parentis::{Entry, Fact};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;

/// The days on which things begin and end.
pub const DAYS: &[&str] =
    &["2025-09-01", "2025-12-01", "2026-01-10", "2026-03-01", "2026-04-02", "2026-06-01", "2026-09-01"];

/// The days that are asked about: each of those, and the days before some of them.
pub const ASKED: &[&str] = &[
    "2025-08-31",
    "2025-09-01",
    "2025-12-01",
    "2026-01-09",
    "2026-01-10",
    "2026-02-28",
    "2026-03-01",
    "2026-04-02",
    "2026-05-31",
    "2026-06-01",
    "2026-08-31",
    "2026-09-01",
    "2027-01-01",
];

/// Dates of birth: a small child, one who turns 18 or 16 on the way, one in the leaving year, one of a leap day.
pub const BIRTHS: &[&str] = &["2016-04-02", "2008-03-01", "2010-01-10", "2009-11-11", "2008-02-29"];

/// The children.
pub const PUPILS: &[&str] = &["ava", "ben"];

/// The adults; `la` is an authority.
pub const PEOPLE: &[&str] = &["p1", "p2", "p3", "la"];

/// A day of the lists above.
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

/// An id of a list above. The lists hold nothing that is refused.
fn pupil_id(text: &str) -> Option<PupilId> {
    PupilId::new(text).ok()
}

fn person_id(text: &str) -> Option<PersonId> {
    PersonId::new(text).ok()
}

fn pupil() -> impl Strategy<Value = PupilId> {
    prop_oneof![3 => Just(PUPILS.first()), 1 => Just(PUPILS.last())]
        .prop_filter_map("an id", |text| text.and_then(|text| pupil_id(text)))
}

fn person() -> impl Strategy<Value = PersonId> {
    prop_oneof![4 => Just("p1"), 3 => Just("p2"), 2 => Just("p3"), 1 => Just("la")].prop_filter_map("an id", person_id)
}

fn on() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![3 => Just("2025-09-01"), 4 => select(DAYS)].prop_map(day)
}

fn order() -> impl Strategy<Value = OrderId> {
    select(&["o1", "o2", "o3", "o4", "o5", "o6"][..]).prop_filter_map("an id", |text| OrderId::new(text).ok())
}

/// A profile that says how days are counted now and then, and else nothing.
fn profile() -> impl Strategy<Value = Profile> {
    let school = prop_oneof![
        4 => (Just(Nation::England), select(SchoolType::ALL)),
        2 => (Just(Nation::Scotland), select(SchoolType::ALL)),
        1 => (select(Nation::ALL), select(SchoolType::ALL)),
    ];
    let counting = option::weighted(0.2, (any::<bool>(), any::<bool>()));
    (school, counting).prop_filter_map("a profile", |((nation, school_type), counting)| {
        let mut draft = serde_json::json!({
            "name": "made-up", "version": "1", "nation": nation.code(), "school_type": school_type.code(),
        });
        if let (Some((start_day, lost_days)), Some(table)) = (counting, draft.as_object_mut()) {
            let counting = serde_json::json!({ "count_start_day": start_day, "lost_days_count": lost_days });
            table.insert("counting".to_owned(), counting);
        }
        serde_json::from_value(draft).ok()
    })
}

/// What a school has in common for all its pupils: its type and nation, and its dates.
fn schools() -> impl Strategy<Value = Vec<Raw>> {
    let adopted = |profile| Fact::ProfileAdopted { profile: Box::new(profile), hash: None };
    let profiles = vec((profile().prop_map(adopted), on()), 0..3).prop_map(|adopted| {
        let mut adopted: Vec<Raw> = adopted.into_iter().map(|(fact, from)| Raw::new(fact, from)).collect();
        if let Some(first) = adopted.first_mut() {
            first.from = day("2000-01-01");
        }
        adopted
    });
    let dates = |calendar| Fact::CalendarAdopted { calendar: Box::new(calendar), hash: None };
    let since = prop_oneof![2 => Just(day("2000-01-01")), 1 => on()];
    let calendars = vec((calendars::calendar().prop_map(dates), since), 0..3)
        .prop_map(|adopted| adopted.into_iter().map(|(fact, from)| Raw::new(fact, from)).collect::<Vec<Raw>>());
    (profiles, calendars).prop_map(|(profiles, calendars)| profiles.into_iter().chain(calendars).collect())
}

/// One made-up fact, before it is known whether the journal takes it as it is.
#[derive(Clone, Debug)]
struct Raw {
    fact: Fact,
    from: NaiveDate,
    until: Option<NaiveDate>,
    told: i64,
}

impl Raw {
    const fn new(fact: Fact, from: NaiveDate) -> Self {
        Self { fact, from, until: None, told: 0 }
    }
}

/// The kind of an order goes with what its terms do only now and then: typists differ.
fn effect() -> impl Strategy<Value = TermEffect> {
    let scope = || select(RestrictionScope::ALL);
    prop_oneof![
        6 => scope().prop_map(|scope| TermEffect::Bars { scope }),
        2 => scope().prop_map(|scope| TermEffect::Requires { scope }),
        1 => Just(TermEffect::Unclear),
        3 => Just(TermEffect::LivesWith),
        1 => Just(TermEffect::SpendsTimeWith),
        2 => Just(TermEffect::SpecialGuardian),
        1 => Just(TermEffect::CareTo),
        1 => Just(TermEffect::ProtectedBy),
        2 => Just(TermEffect::Adopts),
        1 => Just(TermEffect::RemainsParent),
        1 => Just(TermEffect::ParentByOrder),
        2 => Just(TermEffect::EndsResponsibility),
        1 => Just(TermEffect::MayPlace),
    ]
}

fn order_seen() -> impl Strategy<Value = Fact> {
    let term = (pupil(), person(), effect(), option::weighted(0.1, on()), option::weighted(0.1, on())).prop_map(
        |(pupil, person, effect, term_from, term_until)| {
            let term_until = term_until.filter(|until| term_from.is_none_or(|from| from < *until));
            OrderTerm { pupil, person, effect, term_from, term_until, words: None }
        },
    );
    (order(), select(OrderKind::ALL), vec(term, 1..3)).prop_map(|(order, kind, terms)| Fact::OrderSeen {
        order,
        kind,
        terms,
        review_on: None,
        seen_by: None,
        document: None,
    })
}

fn standing_fact() -> impl Strategy<Value = Fact> {
    let who = || (pupil(), person());
    let says = || select(Says::ALL);
    let evidence = || select(Evidence::ALL);
    prop_oneof![
        5 => (who(), select(RelationshipKind::ALL))
            .prop_map(|((pupil, person), kind)| Fact::Relationship { pupil, person, kind }),
        3 => (who(), select(Parenthood::ALL), evidence()).prop_map(|((pupil, person), parenthood, evidence)| {
            Fact::Parenthood { pupil, person, parenthood, evidence }
        }),
        4 => (who(), says(), evidence())
            .prop_map(|((pupil, person), says, evidence)| Fact::LivesWith { pupil, person, says, evidence }),
        4 => (who(), says(), evidence())
            .prop_map(|((pupil, person), says, evidence)| Fact::LooksAfter { pupil, person, says, evidence }),
        3 => (who(), select(ResponsibilityBasis::ALL), evidence(), option::of(person())).prop_map(
            |((pupil, person), basis, evidence, appointed_by)| {
                Fact::Responsibility { pupil, person, basis, evidence, appointed_by }
            }
        ),
        2 => (who(), says(), any::<bool>(), evidence()).prop_map(
            |((pupil, person), says, may_be_default, evidence)| {
                Fact::ResponsibilityStated { pupil, person, says, may_be_default, evidence }
            }
        ),
        1 => (who(), select(ContactFlag::ALL), says())
            .prop_map(|((pupil, person), flag, says)| Fact::Flag { pupil, person, flag, says }),
        1 => (pupil(), select(Residence::ALL))
            .prop_map(|(pupil, residence)| Fact::HabitualResidence { pupil, residence }),
        1 => pupil().prop_map(|pupil| Fact::AwayFromHome { pupil }),
        2 => (pupil(), select(CareStatus::ALL), option::of(person()))
            .prop_map(|(pupil, status, authority)| Fact::LookedAfter { pupil, status, authority }),
        1 => (who(), says()).prop_map(|((pupil, person), says)| Fact::SpeaksForAuthority { pupil, person, says }),
        2 => (who(), select(PlacementKind::ALL))
            .prop_map(|((pupil, person), placement)| Fact::Placed { pupil, person, placement }),
        1 => person().prop_map(|person| Fact::Died { person }),
        1 => person().prop_map(|person| Fact::Imprisoned { person }),
        2 => reached::fact(),
        2 => mail::fact(),
    ]
}

fn dealing_fact() -> impl Strategy<Value = Fact> {
    let who = || (pupil(), person());
    prop_oneof![
        2 => (order(), who()).prop_map(|(order, (pupil, person))| Fact::OrderClaimed {
            order,
            pupil,
            person,
            form: ClaimForm::Described,
            claimed_by: None,
        }),
        2 => (who(), person())
            .prop_map(|((pupil, person), decided_by)| Fact::SafeguardingHold { pupil, person, decided_by }),
        1 => (who(), person())
            .prop_map(|((pupil, person), decided_by)| Fact::RiskChecked { pupil, person, decided_by }),
        1 => (who(), select(RestrictionScope::ALL))
            .prop_map(|((pupil, person), scope)| Fact::AuthorityLimit { pupil, person, scope, document: None }),
        1 => (who(), person())
            .prop_map(|((pupil, person), decided_by)| Fact::CarerRecognised { pupil, person, decided_by }),
        1 => who().prop_map(|(pupil, person)| Fact::ReportWaived { pupil, person }),
        1 => (who(), select(Column::ALL))
            .prop_map(|((pupil, person), column)| Fact::Requested { pupil, person, column }),
        3 => (who(), person(), select(ON_WORD), vec(select(Weekday::ALL), 0..2)).prop_map(
            |((pupil, person), by, column, weekdays)| Fact::Authorised { pupil, person, by, column, weekdays }
        ),
        2 => (who(), select(ACTS), select(Says::ALL), select(DelegatedBy::ALL)).prop_map(
            |((pupil, person), act, says, given_by)| {
                Fact::Delegated { pupil, person, act, says, given_by, document: None }
            }
        ),
        2 => (who(), select(GIVEN), select(ITEMS)).prop_filter_map("an id", |((pupil, person), column, item)| {
            Some(Fact::Given { pupil, person, column, item: DocumentId::new(item).ok()? })
        }),
        1 => (who(), select(ITEMS)).prop_filter_map("an id", |((pupil, person), preference)| {
            Some(Fact::PreferenceExpressed { pupil, person, preference: PreferenceId::new(preference).ok()? })
        }),
        1 => (pupil(), person()).prop_map(|(pupil, decided_by)| Fact::SpecialCircumstances { pupil, decided_by }),
        1 => (who(), select(Says::ALL)).prop_map(|((pupil, person), says)| Fact::PupilAgreement { pupil, person, says }),
    ]
}

/// What adults are given: few things, so that several are given the same.
const GIVEN: &[Column] = &[Column::Report, Column::Messages, Column::Events];

/// The things.
const ITEMS: &[&str] = &["i1", "i2"];

/// Columns in which the word of somebody else counts (the letters `a` and `?` of section 5).
const ON_WORD: &[Column] =
    &[Column::Collect, Column::Collect, Column::ParentsEvening, Column::Messages, Column::Events, Column::Record];

/// Acts that orders and placement plans divide.
const ACTS: &[Act] = &[Act::DayTrip, Act::Residential, Act::Abroad, Act::Medical, Act::ChangeName, Act::Other];

/// What is known of the thing that is asked about.
pub fn details() -> impl Strategy<Value = Details> {
    let says = || select(Says::ALL);
    (says(), says(), says(), says(), option::weighted(0.8, select(ACTS)), says()).prop_map(
        |(on_site, child_present, tells_whereabouts, significant, act, capacity)| Details {
            on_site,
            child_present,
            tells_whereabouts,
            significant,
            act,
            capacity,
        },
    )
}

/// A fact of any kind about the household.
pub fn fact() -> impl Strategy<Value = Fact> {
    prop_oneof![5 => standing_fact(), 3 => order_seen(), 3 => dealing_fact()]
}

fn raw() -> impl Strategy<Value = Raw> {
    (fact(), on(), option::weighted(0.3, on()), 0_i64..4).prop_map(|(fact, from, until, told)| Raw {
        fact,
        from,
        until,
        told,
    })
}

/// What is usually on record: dates of birth, the roll, and who the adults are said to be.
fn usual() -> impl Strategy<Value = Vec<Raw>> {
    let born = |name: &'static str| {
        let one = || vec(select(BIRTHS), 1);
        let births = prop_oneof![1 => Just(Vec::new()), 12 => one(), 1 => vec(select(BIRTHS), 2)];
        births.prop_map(move |births| {
            let fact = |at: &str| Some(Raw::new(Fact::PupilBorn { pupil: pupil_id(name)? }, day(at)));
            births.into_iter().filter_map(fact).collect::<Vec<Raw>>()
        })
    };
    let roll = |name: &'static str| {
        option::weighted(0.9, (on(), option::weighted(0.15, on()))).prop_map(move |roll| {
            let raw =
                |(from, until)| Some(Raw { until, ..Raw::new(Fact::PupilOnRoll { pupil: pupil_id(name)? }, from) });
            roll.and_then(raw)
        })
    };
    let known = vec((standing_kind(), pupil(), person()), 0..4).prop_map(|known| {
        let related = |(kind, pupil, person)| Raw::new(Fact::Relationship { pupil, person, kind }, day("2025-09-01"));
        known.into_iter().map(related).collect::<Vec<Raw>>()
    });
    (born("ava"), born("ben"), roll("ava"), roll("ben"), known).prop_map(|(ava, ben, roll_a, roll_b, known)| {
        ava.into_iter().chain(ben).chain(roll_a).chain(roll_b).chain(known).collect()
    })
}

fn standing_kind() -> impl Strategy<Value = RelationshipKind> {
    prop_oneof![
        2 => Just(RelationshipKind::Mother),
        2 => Just(RelationshipKind::Father),
        3 => select(RelationshipKind::ALL),
    ]
}

/// A household as the journal holds it: entries in a made-up order, some ended and some retracted by later ones.
#[derive(Clone, Debug)]
pub struct Household {
    /// The entries.
    pub entries: Vec<Entry>,
}

fn told(steps: i64) -> DateTime<Utc> {
    let start = DateTime::from_timestamp(1_735_689_600, 0).unwrap_or_default();
    start.checked_add_signed(TimeDelta::days(steps)).unwrap_or(start)
}

/// The entry, with an end where it may or must have one.
fn entry(id: &str, raw: &Raw) -> Option<Entry> {
    let id = EntryId::new(id).ok()?;
    let with = |until: Option<NaiveDate>| {
        let valid = Interval::new(raw.from, until.filter(|until| *until > raw.from)).ok()?;
        Entry::new(id.clone(), told(raw.told), valid, None, raw.fact.clone()).ok()
    };
    with(raw.until).or_else(|| with(None)).or_else(|| with(Some(day("2026-12-31"))))
}

/// An entry from outside the list, under that id, from the first day of [`DAYS`]; the fact may be refused.
pub fn entry_of(id: &str, fact: Fact, from: NaiveDate, until: Option<NaiveDate>) -> Option<Entry> {
    entry(id, &Raw { until, ..Raw::new(fact, from) })
}

/// Households with up to so many facts beside the usual ones.
pub fn households(most: usize) -> impl Strategy<Value = Household> {
    households_and(most, Just(Vec::new()))
}

/// The same, with what else there is.
fn households_and(most: usize, more: impl Strategy<Value = Vec<Raw>>) -> impl Strategy<Value = Household> {
    let after = (any::<proptest::sample::Index>(), any::<bool>(), on());
    (schools(), usual(), vec(raw(), 0..most), more, vec(after, 0..3), any::<u64>())
        .prop_map(|(schools, usual, facts, more, after, seed)| {
            let raws: Vec<Raw> = schools.into_iter().chain(usual).chain(facts).chain(more).collect();
            let mut entries: Vec<Entry> = Vec::new();
            for (at, raw) in raws.iter().enumerate() {
                // Ids in an order of their own, so that nothing may hang on the order of ids.
                let place = seed.rotate_left(u32::try_from(at % 64).unwrap_or(0)) % 97;
                entries.extend(entry(&format!("e{place:02}-{at}"), raw));
            }
            for (at, (which, retracts, on)) in after.into_iter().enumerate() {
                if entries.is_empty() {
                    break;
                }
                let what = which.get(&entries).id().clone();
                let fact = if retracts { Fact::Retracted { what } } else { Fact::Ended { what } };
                let more = entry(&format!("x{at}"), &Raw { told: 3, ..Raw::new(fact, on) });
                let mut with: Vec<Entry> = entries.clone();
                with.extend(more);
                // Not everything can end: then it does not.
                if parentis::Journal::new(with.clone()).is_ok_and(|journal| parentis::School::new(&journal).is_ok()) {
                    entries = with;
                }
            }
            Household { entries }
        })
        .prop_filter("a school", |household| {
            parentis::Journal::new(household.entries.clone())
                .is_ok_and(|journal| parentis::School::new(&journal).is_ok())
        })
}
