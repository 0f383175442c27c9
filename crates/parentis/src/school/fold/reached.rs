//! How adults are reached: their addresses by key, what they prefer, and what they need.

use super::Builder;
use crate::fact::Fact;
use crate::ids::AddressId;
use crate::school::{Channels, Dated, Disclosure, EntryIx, Point};
use crate::time::Interval;
use crate::words::Says;

/// A word that says something; an unknown says nothing.
pub(super) const fn said(says: Says) -> Option<bool> {
    match says {
        Says::Yes => Some(true),
        Says::No => Some(false),
        Says::Unknown => None,
    }
}

/// The key of an address, if the fact names one.
#[expect(clippy::wildcard_enum_match_arm, reason = "only these facts name one")]
pub(super) const fn address_in(fact: &Fact) -> Option<&AddressId> {
    match fact {
        Fact::ContactPoint { address, .. } | Fact::AddressProtected { address: Some(address), .. } => Some(address),
        _ => None,
    }
}

impl Builder {
    #[expect(clippy::wildcard_enum_match_arm, reason = "only these facts are brought here")]
    pub(super) fn reached(&mut self, fact: &Fact, entry: EntryIx, span: Interval) {
        match fact {
            Fact::ContactPoint { person, channel, address, says } => {
                let address = super::place(&self.inner.addresses, address);
                let number = self.person_ix(person);
                if let Some(there) = self.inner.reached_at.get_mut(address as usize) {
                    there.push(Dated { span, entry, what: number });
                }
                // Of whom it is not known whether it reaches them, it may: they are among those who are reached there.
                if let Some(file) = self.person(person) {
                    let what = Point { channel: *channel, address, works: said(*says) };
                    file.points.push(Dated { span, entry, what });
                }
            }
            Fact::ChannelPreferred { person, channel, says } => {
                if let (Some(yes), Some(file)) = (said(*says), self.person(person)) {
                    file.channel_wishes.push(Dated { span, entry, what: (*channel, yes) });
                }
            }
            Fact::NoticesByEmail { person, says } => {
                if let (Some(what), Some(file)) = (said(*says), self.person(person)) {
                    file.notices_by_email.push(Dated { span, entry, what });
                }
            }
            Fact::LanguageNeeded { person, language } => {
                let next = u32::try_from(self.languages.len()).unwrap_or(u32::MAX);
                let what = *self.languages.entry(language.clone()).or_insert(next);
                if let Some(file) = self.person(person) {
                    file.languages.push(Dated { span, entry, what });
                }
            }
            Fact::FormatNeeded { person, format } => {
                if let Some(file) = self.person(person) {
                    file.formats.push(Dated { span, entry, what: *format });
                }
            }
            Fact::CannotWrite { person } => {
                if let Some(file) = self.person(person) {
                    file.cannot_write.push(Dated { span, entry, what: () });
                }
            }
            Fact::Deployed { person } => {
                if let Some(file) = self.person(person) {
                    file.deployed.push(Dated { span, entry, what: () });
                }
            }
            Fact::ContactLimited { person, channels, .. } => {
                if let Some(file) = self.person(person) {
                    file.limits.push(Dated { span, entry, what: Channels::of(channels) });
                }
            }
            Fact::DisclosureDecided { pupil, person, item, says, .. } => {
                if let Some(told) = said(*says) {
                    let (pupil, person) = (self.pupil_ix(pupil), person.as_ref().map(|person| self.person_ix(person)));
                    let what = Disclosure { pupil, person, item: item.clone(), told };
                    self.inner.disclosures.push(Dated { span, entry, what });
                }
            }
            Fact::AdviceOverridden { item, advice, .. } => {
                self.inner.overridden.push(Dated { span, entry, what: (item.clone(), *advice) });
            }
            _ => {}
        }
    }
}
