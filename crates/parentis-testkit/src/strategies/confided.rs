//! Facts about what was told in confidence: undertakings of every kind and state, what a board keeps to itself, accusations.

use super::access::{CASES, ITEMS, key};
use super::{consent_days, person, pupil};
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::passing_on::{Listener, PassingOn};
use parentis::confidentiality::publication::BanEnd;
use parentis::confidentiality::undertaking::{UndertakingCause, UndertakingKind, UndertakingScope};
use parentis::consent::words::ConsentForm;
use parentis::time::Interval;
use parentis::words::Says;
use parentis::{Entry, Fact};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// The keys of undertakings: few, so that requests and answers meet.
pub const UNDERTAKINGS: &[&str] = &["u-1", "u-2"];
const WORDINGS: &[&str] = &["wording-1", "wording-2"];
const BREACHES: &[&str] = &["breach-1", "breach-2"];

fn asked() -> impl Strategy<Value = Fact> {
    let of = (key(UNDERTAKINGS), person(), select(UndertakingKind::ALL), option::of(key(ITEMS)));
    let about = (subsequence(DataClass::ALL, 0..=4), vec(pupil(), 0..=1), select(UndertakingScope::ALL));
    let how = (key(WORDINGS), select(UndertakingCause::ALL), option::of(key(BREACHES)));
    (of, about, how).prop_map(
        |((undertaking, person, kind, item), (classes, pupils, scope), (wording, because, breach))| {
            // The journal takes none about nothing, and no record of a breach without an accident.
            let classes = if item.is_none() && classes.is_empty() { vec![DataClass::ThirdParty] } else { classes };
            let breach = breach.filter(|_| because == UndertakingCause::ByAccident);
            Fact::UndertakingAsked { undertaking, person, kind, item, classes, pupils, scope, wording, because, breach }
        },
    )
}

fn fact() -> impl Strategy<Value = Fact> {
    let says = || select(Says::ALL);
    prop_oneof![
        1 => (select(UndertakingKind::ALL), key(WORDINGS))
            .prop_map(|(kind, wording)| Fact::UndertakingWorded { kind, wording }),
        6 => asked(),
        6 => (key(UNDERTAKINGS), person(), says(), select(ConsentForm::ALL)).prop_map(
            |(undertaking, person, says, form)| Fact::UndertakingAnswered { undertaking, person, says, form }
        ),
        2 => (key(UNDERTAKINGS), person(), key(BREACHES), says()).prop_map(
            |(undertaking, person, breach, head_told)| {
                Fact::UndertakingBreached { undertaking, person, breach, head_told }
            }
        ),
        1 => (key(UNDERTAKINGS), person(), says())
            .prop_map(|(undertaking, person, says)| Fact::DeletionConfirmed { undertaking, person, says }),
        1 => (key(ITEMS), person())
            .prop_map(|(item, decided_by)| Fact::MinutesConfidential { item, decided_by }),
        2 => (key(CASES), person(), says(), says(), says()).prop_map(
            |(allegation, person, teacher, by_pupil, relevant_offence)| {
                Fact::TeacherAccused { allegation, person, teacher, by_pupil, relevant_offence }
            }
        ),
        1 => (key(CASES), person(), select(BanEnd::ALL))
            .prop_map(|(allegation, person, by)| Fact::PublicationBanEnded { allegation, person, by }),
    ]
}

/// Entries about what was told in confidence, beside those of a household.
pub fn confided_entries(most: usize) -> impl Strategy<Value = Vec<Entry>> {
    let one = (fact(), consent_days(), option::weighted(0.3, consent_days()));
    vec(one, 0..=most).prop_map(|facts| {
        let entries = facts.into_iter().enumerate().filter_map(|(at, (fact, from, until))| {
            let valid = Interval::new(from, until.filter(|until| *until > from)).ok()?;
            let recorded = "2025-09-01T08:00:00Z".parse().ok()?;
            Entry::new(format!("confided-{at:02}").parse().ok()?, recorded, valid, None, fact).ok()
        });
        entries.collect()
    })
}

/// What somebody would tell whom.
pub fn tellings() -> impl Strategy<Value = PassingOn> {
    let whom = (select(Listener::ALL), option::of(person()));
    let what = (option::of(select(DataClass::ALL)), option::of(pupil()));
    (key(UNDERTAKINGS), person(), whom, what).prop_map(
        |(undertaking, person, (listener, adult), (data_class, pupil))| PassingOn {
            undertaking,
            person,
            listener,
            adult,
            data_class,
            pupil,
        },
    )
}
