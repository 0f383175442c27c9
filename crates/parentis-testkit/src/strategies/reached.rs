//! Facts about how adults are reached: addresses by key, a shared inbox among them, wishes and needs.

use super::{consent_days, person, pupil};
use parentis::communication::words::{AccessFormat, Channel};
use parentis::time::Interval;
use parentis::words::Says;
use parentis::{Entry, Fact};
use proptest::prelude::*;
use proptest::sample::select;

/// Few keys, so that people share them.
const ADDRESSES: &[&str] = &["inbox-1", "inbox-2", "phone-1", "house-1"];

pub(super) fn fact() -> impl Strategy<Value = Fact> {
    prop_oneof![
        4 => (person(), select(Channel::ALL), select(ADDRESSES), select(Says::ALL)).prop_filter_map(
            "a key", |(person, channel, address, says)| {
                Some(Fact::ContactPoint { person, channel, address: address.parse().ok()?, says })
            },
        ),
        1 => (person(), select(Channel::ALL), select(Says::ALL))
            .prop_map(|(person, channel, says)| Fact::ChannelPreferred { person, channel, says }),
        1 => (person(), select(Says::ALL)).prop_map(|(person, says)| Fact::NoticesByEmail { person, says }),
        1 => (person(), select(vec!["pl", "cy"])).prop_filter_map("a tag", |(person, language)| {
            Some(Fact::LanguageNeeded { person, language: language.parse().ok()? })
        }),
        1 => (pupil(), proptest::option::of(person()), select(Says::ALL)).prop_filter_map("a key", |(pupil, person, says)| {
            let (item, decided_by) = ("news-7".parse().ok()?, "dsl".parse().ok()?);
            Some(Fact::DisclosureDecided { pupil, person, item, says, decided_by })
        }),
        1 => (person(), select(AccessFormat::ALL)).prop_map(|(person, format)| Fact::FormatNeeded { person, format }),
        1 => person().prop_map(|person| Fact::CannotWrite { person }),
        1 => person().prop_map(|person| Fact::Deployed { person }),
    ]
}

/// Entries about how people are reached alone, beside those of a household.
pub fn reached_entries(most: usize) -> impl Strategy<Value = Vec<Entry>> {
    let one = (fact(), consent_days(), proptest::option::of(consent_days()));
    proptest::collection::vec(one, 0..=most).prop_map(|facts| {
        let entries = facts.into_iter().enumerate().filter_map(|(at, (fact, from, until))| {
            let valid = Interval::new(from, until.filter(|until| *until > from)).ok()?;
            let recorded = "2025-09-01T08:00:00Z".parse().ok()?;
            Entry::new(format!("reached-{at:02}").parse().ok()?, recorded, valid, None, fact).ok()
        });
        entries.collect()
    })
}
