//! Protected addresses, and sheets on which they could be read: few homes, so that people share them, and rows that repeat them.

use super::{consent_days, person, pupil};
use parentis::communication::words::Channel;
use parentis::confidentiality::protected::{DetailKind, OfficerAccess, Sheet, SheetKind, SheetRow};
use parentis::confidentiality::table::AccessGround;
use parentis::ids::{AddressId, PersonId, PupilId};
use parentis::profile::Post;
use parentis::time::Interval;
use parentis::words::Says;
use parentis::{Entry, Fact};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// What each home gives away: kinds of detail and their values. No value of one home stands in one of another.
pub const HOMES: &[[(DetailKind, &str); 8]] = &[
    [
        (DetailKind::PostalAddress, "4 Mill Lane, Exton"),
        (DetailKind::Postcode, "EX1 2AB"),
        (DetailKind::MapPosition, "50.72451, -3.52773"),
        (DetailKind::Telephone, "+44 7700 900123"),
        (DetailKind::Email, "mill@example.org"),
        (DetailKind::Workplace, "Tŷ Gwyn Bakery"),
        (DetailKind::SchoolName, "Harmonize Lower"),
        (DetailKind::LocationClue, "bus 14B at ten to eight"),
    ],
    [
        (DetailKind::PostalAddress, "Rose Cottage\n17 Oak Road"),
        (DetailKind::Postcode, "TQ9 9ZZ"),
        (DetailKind::MapPosition, "51.11111 -4.22222"),
        (DetailKind::Telephone, "01392 555666"),
        (DetailKind::Email, "rose.oak@example.net"),
        (DetailKind::Workplace, "Quayside Garage"),
        (DetailKind::SchoolName, "St Olave Infants"),
        (DetailKind::LocationClue, "walks past the quay"),
    ],
    [
        (DetailKind::PostalAddress, "Flat 3, 88 Station Terrace"),
        (DetailKind::Postcode, "PL4 7QR"),
        (DetailKind::MapPosition, "50.37012;-4.14299"),
        (DetailKind::Telephone, "020 7946 0958"),
        (DetailKind::Email, "s88@example.com"),
        (DetailKind::Workplace, "Union Street Surgery"),
        (DetailKind::SchoolName, "Beacon Primary"),
        (DetailKind::LocationClue, "swims at the Lido on Mondays"),
    ],
];

/// The keys of addresses.
const KEYS: &[&str] = &["home-1", "home-2", "home-3"];

fn key() -> impl Strategy<Value = AddressId> {
    select(KEYS).prop_filter_map("a key", |key| key.parse().ok())
}

fn since(fact: Fact, at: usize, from: chrono::NaiveDate, until: Option<chrono::NaiveDate>) -> Option<Entry> {
    let valid = Interval::new(from, until.filter(|until| *until > from)).ok()?;
    let id = format!("protected-{at:02}").parse().ok()?;
    Entry::new(id, "2025-09-01T08:00:00Z".parse().ok()?, valid, None, fact).ok()
}

fn fact() -> impl Strategy<Value = Fact> {
    let whose = prop_oneof![
        3 => pupil().prop_map(|pupil| (Some(pupil), None)),
        2 => person().prop_map(|person| (None, Some(person))),
    ];
    let posts = select(vec![Post::Dsl, Post::Headteacher, Post::Office, Post::FormTutor, Post::Governor, Post::Police]);
    prop_oneof![
        5 => (whose, option::weighted(0.4, person()), option::weighted(0.3, key())).prop_filter_map(
            "a person", |((pupil, person), from_person, address)| {
                let decided_by = "dsl".parse().ok()?;
                Some(Fact::AddressProtected { pupil, person, from_person, address, decided_by, evidence: None })
            }
        ),
        3 => (person(), key(), select(Says::ALL)).prop_map(
            |(person, address, says)| Fact::ContactPoint { person, channel: Channel::Post, address, says }
        ),
        2 => (posts, person(), option::weighted(0.2, pupil()))
            .prop_map(|(post, person, pupil)| Fact::PostHeld { post, person, pupil, group: None }),
        1 => (person(), pupil(), select(AccessGround::ALL), select(Says::ALL)).prop_filter_map(
            "a person", |(person, pupil, ground, says)| {
                let data_class = Some(parentis::confidentiality::class::DataClass::RestrictedAddress);
                let decided_by = "dsl".parse().ok()?;
                Some(Fact::AccessDecided { person, item: None, pupil: Some(pupil), data_class, ground, says, decided_by, reason: None })
            }
        ),
    ]
}

/// Entries about protected addresses alone, beside those of a household.
pub fn protected_entries(most: usize) -> impl Strategy<Value = Vec<Entry>> {
    let one = (fact(), consent_days(), option::weighted(0.3, consent_days()));
    vec(one, 0..=most).prop_map(|facts| {
        let numbered = facts.into_iter().enumerate();
        numbered.filter_map(|(at, (fact, from, until))| since(fact, at, from, until)).collect()
    })
}

/// A value of a home as somebody would write it in a note.
fn told() -> impl Strategy<Value = String> {
    (0..HOMES.len(), 0..8_usize, 0..5_u8).prop_map(|(home, detail, how)| {
        let value = HOMES.get(home).and_then(|home| home.get(detail)).map_or("", |(_, value)| value);
        match how {
            0 => format!("see {value}."),
            1 => value.to_uppercase(),
            2 => value.replace([' ', ','], "-"),
            3 => value.chars().filter(|c| !c.is_whitespace()).collect(),
            _ => "likes maths".to_owned(),
        }
    })
}

fn row() -> impl Strategy<Value = SheetRow> {
    let whose = prop_oneof![
        5 => pupil().prop_map(|pupil| (vec![pupil], Vec::new())),
        5 => person().prop_map(|person| (Vec::new(), vec![person])),
        2 => (pupil(), person()).prop_map(|(pupil, person)| (vec![pupil], vec![person])),
        1 => Just((Vec::new(), Vec::new())),
        1 => Just(("stranger".parse::<PupilId>().into_iter().collect(), Vec::<PersonId>::new())),
    ];
    let notes = vec((told(), select(vec![DetailKind::Other, DetailKind::Name, DetailKind::LocationClue])), 0..=2);
    let details = (0..HOMES.len(), any::<[bool; 8]>(), notes);
    (whose, option::weighted(0.4, key()), details).prop_map(|((pupils, people), address, (home, which, notes))| {
        let row = SheetRow { pupils, people, address, details: Vec::new() };
        let home = HOMES.get(home).into_iter().flatten().zip(which).filter(|(_, given)| *given);
        let of_home = home.map(|((kind, value), _)| (*kind, (*value).to_owned()));
        let notes = notes.into_iter().map(|(value, kind)| (kind, value));
        of_home.chain(notes).enumerate().fold(row, |row, (at, (kind, value))| row.detail(format!("d{at}"), kind, value))
    })
}

/// Sheets of up to so many rows.
pub fn sheets(most: usize) -> impl Strategy<Value = Sheet> {
    (select(SheetKind::ALL), vec(row(), 0..=most))
        .prop_map(|(kind, rows)| rows.into_iter().fold(Sheet::new(kind), Sheet::row))
}

/// Somebody who asks to see what is protected.
pub fn officers() -> impl Strategy<Value = OfficerAccess> {
    let posts = select(vec![Post::Dsl, Post::Headteacher, Post::Office, Post::Police]);
    (person(), posts).prop_filter_map("a reason", |(person, post)| {
        Some(OfficerAccess { person, post, reason: "why-1".parse().ok()? })
    })
}
