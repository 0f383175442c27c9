//! Made-up consents: what parties were asked and said, judgements of competence, grounds, the head's decisions.

use super::{Household, ITEMS, Raw, day, households_and, on, person, pupil};
use chrono::{DateTime, FixedOffset, NaiveDate};
use parentis::Fact;
use parentis::consent::words::{ConsentForm, ConsentSays, ExceptionGround, Givers, PurposeChange};
use parentis::consent::{ConsentDetails, ConsentMatter, PURPOSES, Purpose};
use parentis::ids::{DocumentId, PersonId, PupilId, PurposeId};
use parentis::roles::matrix::Column;
use parentis::words::Says;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use proptest::sample::select;

/// Any purpose of the table.
pub fn purposes() -> impl Strategy<Value = &'static Purpose> {
    select(PURPOSES.iter().collect::<Vec<_>>())
}

fn id(purpose: &Purpose) -> Option<PurposeId> {
    PurposeId::new(purpose.code).ok()
}

fn own(purpose: &Purpose) -> bool {
    purpose.columns.givers == Givers::TheAdult
}

fn item() -> impl Strategy<Value = Option<DocumentId>> {
    option::weighted(0.25, select(ITEMS)).prop_map(|item| item.and_then(|item| DocumentId::new(item).ok()))
}

fn form() -> impl Strategy<Value = ConsentForm> {
    prop_oneof![6 => Just(ConsentForm::Written), 1 => Just(ConsentForm::Email), 3 => select(ConsentForm::ALL)]
}

/// A party: the pupil now and then.
fn party() -> impl Strategy<Value = Option<PersonId>> {
    prop_oneof![1 => Just(None), 3 => person().prop_map(Some)]
}

/// An instant near that day, in some zone: now and then late in the evening, or of another day.
fn at() -> impl Strategy<Value = Option<DateTime<FixedOffset>>> {
    let instant = (on(), select(&["T09:00:00+00:00", "T23:30:00+00:00", "T00:15:00+01:00", "T12:00:00+00:00"][..]));
    option::weighted(0.3, instant.prop_filter_map("an instant", |(on, time)| format!("{on}{time}").parse().ok()))
}

/// Who answers: of adults on their own account an adult of no child, and now and then a pupil at the own address.
fn who(purpose: &'static Purpose) -> impl Strategy<Value = (Option<PupilId>, Option<PersonId>)> {
    (pupil(), party(), person(), option::weighted(0.2, Just(()))).prop_map(move |(pupil, party, person, as_pupil)| {
        match (own(purpose), as_pupil) {
            (false, _) => (Some(pupil), party),
            (true, None) => (None, Some(person)),
            (true, Some(())) => (Some(pupil), None),
        }
    })
}

/// A fact about consents to one of these purposes.
fn fact(purpose: &'static Purpose) -> impl Strategy<Value = Fact> {
    let says = || {
        prop_oneof![
            5 => Just(ConsentSays::Given),
            1 => Just(ConsentSays::Reconfirmed),
            2 => Just(ConsentSays::Refused),
            2 => Just(ConsentSays::Objected),
            2 => Just(ConsentSays::Withdrawn),
        ]
    };
    let answered = (who(purpose), says(), form(), at(), item(), option::weighted(0.06, Just(()))).prop_filter_map(
        "ids",
        move |((pupil, person), says, form, at, item, bundled)| {
            let bundled_with = bundled.and_then(|()| PurposeId::new("newsletter").ok()).into_iter().collect();
            Some(Fact::ConsentAnswered {
                purpose: id(purpose)?,
                pupil,
                person,
                says,
                form,
                at,
                item,
                bundled_with,
                wording: None,
                evidence: None,
            })
        },
    );
    let asked = (who(purpose), form(), item()).prop_filter_map("ids", move |((pupil, person), form, item)| {
        Some(Fact::ConsentAsked {
            purpose: id(purpose)?,
            pupil,
            person,
            item,
            form,
            wording: None,
            wording_hash: None,
            language: None,
        })
    });
    let judged = (pupil(), any::<bool>(), item(), select(Says::ALL), person()).prop_map(
        move |(pupil, for_this, item, says, decided_by)| Fact::CompetenceAssessed {
            pupil,
            purpose: id(purpose).filter(|_| for_this),
            item: item.filter(|_| for_this),
            says,
            decided_by,
        },
    );
    let excepted = ((pupil(), person()), select(ExceptionGround::ALL), person()).prop_filter_map(
        "ids",
        move |((pupil, person), ground, decided_by)| {
            Some(Fact::NotificationExcepted {
                purpose: id(purpose)?,
                pupil,
                person,
                ground,
                decided_by,
                evidence: None,
            })
        },
    );
    let decided = (pupil(), select(Says::ALL), person()).prop_filter_map("ids", move |(pupil, says, decided_by)| {
        Some(Fact::ExcusalDecided { purpose: id(purpose)?, pupil, says, decided_by })
    });
    let changed = select(PurposeChange::ALL).prop_filter_map("ids", move |change| {
        Some(Fact::PurposeChanged { purpose: id(purpose)?, change, wording: None })
    });
    let used = (pupil(), item(), select(ITEMS)).prop_filter_map("ids", move |(pupil, item, used)| {
        Some(Fact::ConsentUsed { purpose: id(purpose)?, pupil, item, used: DocumentId::new(used).ok()? })
    });
    let wishes =
        (pupil(), person()).prop_map(|(pupil, person)| Fact::Requested { pupil, person, column: Column::Permission });
    prop_oneof![
        14 => answered.boxed(),
        4 => asked.boxed(),
        1 => judged.boxed(),
        1 => excepted.boxed(),
        1 => decided.boxed(),
        1 => changed.boxed(),
        1 => wishes.boxed(),
        1 => used.boxed(),
        1 => person().prop_map(|person| Fact::CannotWrite { person }).boxed(),
    ]
}

/// What may be known of the thing.
pub fn consent_details() -> impl Strategy<Value = ConsentDetails> {
    let says = || select(Says::ALL);
    let days = option::of(prop_oneof![1_u32..40, 60_u32..120]);
    (says(), says(), says(), says(), says(), says(), days).prop_map(
        |(significant, urgent, prescribed, in_confidence, has_plan, published, days_abroad)| ConsentDetails {
            significant,
            urgent,
            prescribed,
            in_confidence,
            has_plan,
            published,
            days_abroad,
        },
    )
}

/// Households in which much was said about one purpose, and what is asked about it.
pub fn consenting_households(most: usize) -> impl Strategy<Value = (Household, ConsentMatter)> {
    purposes().prop_flat_map(move |purpose| {
        let more = (fact(purpose), on(), option::weighted(0.15, on()), 0_i64..4);
        let more = more.prop_map(|(fact, from, until, told)| Raw { fact, from, until, told });
        let asked = (who(purpose), item(), prop_oneof![Just(ConsentDetails::default()), consent_details()]);
        let asked = asked.prop_filter_map("ids", move |((pupil, person), item, details)| {
            let matter = ConsentMatter {
                pupil,
                person: person.filter(|_| own(purpose)),
                item,
                details,
                ..ConsentMatter::new(id(purpose)?)
            };
            Some(matter)
        });
        (households_and(most, vec(more, 1..10)), asked)
    })
}

/// An answer to that of that party, from that day, in writing.
pub fn answer(matter: &ConsentMatter, party: Option<PersonId>, says: ConsentSays) -> Fact {
    Fact::ConsentAnswered {
        purpose: matter.purpose.clone(),
        pupil: matter.pupil.clone(),
        person: party,
        says,
        form: ConsentForm::Written,
        at: None,
        item: matter.item.clone(),
        bundled_with: Vec::new(),
        wording: None,
        evidence: None,
    }
}

/// The days that are asked about.
pub fn consent_days() -> impl Strategy<Value = NaiveDate> {
    select(super::ASKED).prop_map(day)
}
