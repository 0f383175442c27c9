//! A contact: who, and how to reach them.

use super::codes::{ADDRESSES, EMAILS, LANGUAGE_USES, TELEPHONES, descriptor};
use super::{EdFi, enter, names};
use crate::import::reading::{fold_email, fold_phone};
use crate::import::{
    AddressLine, AddressPart, Alike, Channel, ChannelKind, DirectoryRecord, FindingCode, ImportError, Label,
    LanguageUse, Likeness, Listing, Personal, Place, PostalAddress, Run, Sink, SpokenLanguage, Whose, says,
};
use crate::xml::At;
use parentis::words::Says;

/// The parts of an address.
const PARTS: &[(&str, AddressPart)] = &[
    ("ApartmentRoomSuiteNumber", AddressPart::SubBuilding),
    ("BuildingSiteNumber", AddressPart::Building),
    ("StreetNumberName", AddressPart::Street),
    ("City", AddressPart::Town),
    ("NameOfCounty", AddressPart::County),
    ("StateAbbreviation", AddressPart::State),
    ("PostalCode", AddressPart::Postcode),
];

impl EdFi {
    pub(super) fn contact<S: Sink>(&mut self, run: &mut Run<'_, S>, at: &At<'_>) -> Result<(), ImportError> {
        let place = at.place();
        let key = if at.node.name == "Parent" { "ParentUniqueId" } else { "ContactUniqueId" };
        let Some(number) = enter(run, &mut self.contacts, at, key, 'c') else { return Ok(()) };
        self.owing.remove(&number);
        run.summary.contacts = run.summary.contacts.saturating_add(1);
        let Some(key) = self.contacts.get(number).map(|contact| contact.key.clone()) else { return Ok(()) };
        let Some(person) = run.person(&[&key], &place) else { return Ok(()) };
        let listing = Listing {
            whose: Whose::Person(person),
            names: names(run, at),
            channels: channels(run, at),
            addresses: addresses(run, at),
            address_of: None,
            languages: languages(run, at),
        };
        let has = |email: bool| listing.channels.iter().any(|channel| (channel.kind == ChannelKind::Email) == email);
        for (missing, code) in [
            (!has(false), FindingCode::NoPhone),
            (!has(true), FindingCode::NoEmail),
            (listing.addresses.is_empty(), FindingCode::NoAddress),
        ] {
            if missing {
                run.found.add(code, &place);
            }
        }
        self.look_for_likeness(run, number, &listing, &place)?;
        run.directory(DirectoryRecord::Listing(Box::new(listing)), &place)
    }

    fn look_for_likeness<S: Sink>(
        &mut self,
        run: &mut Run<'_, S>,
        number: u32,
        listing: &Listing,
        place: &Place,
    ) -> Result<(), ImportError> {
        let Some(likeness) = Likeness::of(listing) else {
            self.alone = self.alone.saturating_add(1);
            return Ok(());
        };
        let alike = match self.candidates.see(likeness, number, 0) {
            Alike::No => return Ok(()),
            Alike::NotLooked => {
                run.found.add(FindingCode::CandidatesIncomplete, place);
                return Ok(());
            }
            Alike::Second { group, first } => [Some((group, first)), Some((group, number))],
            Alike::Further { group } => [Some((group, number)), None],
        };
        for (group, number) in alike.into_iter().flatten() {
            let key = self.contacts.get(number).map(|contact| contact.key.clone());
            if let Some(person) = key.and_then(|key| run.person(&[&key], place)) {
                run.candidate(group, person, place)?;
            }
        }
        Ok(())
    }
}

/// Finds the word for a code on a list; a finding if it is not there.
fn word<S: Sink, T: Copy>(run: &mut Run<'_, S>, list: &[(&str, T)], at: &At<'_>, name: &str, other: T) -> Option<T> {
    let (_, code) = descriptor(at.text(name)?);
    let known = list.iter().find(|(known, _)| *known == code).map(|(_, word)| *word);
    if known.is_none() {
        run.found.add(FindingCode::UnknownType, &at.place_of(name));
    }
    Some(known.unwrap_or(other))
}

/// Reads a yes or no of three values.
fn flag<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>, name: &str) -> Says {
    at.child(name).map_or(Says::Unknown, |flag| says(run.flag(&flag.node.text, &flag.place())))
}

fn channels<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>) -> Vec<Channel> {
    let mut channels = Vec::new();
    for phone in at.children("Telephone") {
        let Some(number) = phone.text("TelephoneNumber") else { continue };
        let normalised = fold_phone(number);
        if normalised.is_none() {
            run.found.add(FindingCode::OddPhone, &phone.place_of("TelephoneNumber"));
        }
        let (kind, label) = telephone_type(run, &phone);
        channels.push(Channel {
            kind,
            as_written: Personal::new(number),
            normalised: normalised.map(Personal::new),
            label,
            order: order(run, &phone),
            may_be_texted: flag(run, &phone, "TextMessageCapabilityIndicator"),
            do_not_publish: flag(run, &phone, "DoNotPublishIndicator"),
        });
    }
    for email in at.children("ElectronicMail") {
        let Some(address) = email.text("ElectronicMailAddress") else { continue };
        let normalised = fold_email(address);
        if normalised.is_none() {
            run.found.add(FindingCode::OddEmail, &email.place_of("ElectronicMailAddress"));
        }
        let first = flag(run, &email, "PrimaryEmailAddressIndicator");
        channels.push(Channel {
            kind: ChannelKind::Email,
            as_written: Personal::new(address),
            normalised: normalised.map(Personal::new),
            label: word(run, EMAILS, &email, "ElectronicMailType", Label::Other),
            order: (first == Says::Yes).then_some(1),
            may_be_texted: Says::Unknown,
            do_not_publish: flag(run, &email, "DoNotPublishIndicator"),
        });
    }
    channels
}

fn telephone_type<S: Sink>(run: &mut Run<'_, S>, phone: &At<'_>) -> (ChannelKind, Option<Label>) {
    let Some(written) = phone.text("TelephoneNumberType") else { return (ChannelKind::Phone, None) };
    let (_, code) = descriptor(written);
    if let Some((_, kind, label)) = TELEPHONES.iter().find(|(known, ..)| *known == code) {
        return (*kind, *label);
    }
    run.found.add(FindingCode::UnknownType, &phone.place_of("TelephoneNumberType"));
    (ChannelKind::Phone, Some(Label::Other))
}

fn order<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>) -> Option<u32> {
    let written = at.text("OrderOfPriority")?;
    let order = written.parse().ok();
    if order.is_none() {
        run.found.add(FindingCode::OddOrder, &at.place_of("OrderOfPriority"));
    }
    order
}

fn addresses<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>) -> Vec<PostalAddress> {
    let mut addresses = Vec::new();
    for address in at.children("Address") {
        let line = |(name, part): &(&str, AddressPart)| {
            let text = descriptor(address.text(name)?);
            // Only the state is a code with a list; a `#` in a street is a `#`.
            let text = if *part == AddressPart::State { text.1 } else { address.text(name)? };
            Some(AddressLine { part: *part, text: Personal::new(text) })
        };
        let lines: Vec<AddressLine> = PARTS.iter().filter_map(line).collect();
        if lines.is_empty() {
            continue;
        }
        let period = address.child("Period");
        let mut day = |name: &str| {
            let period = period.as_ref()?;
            run.date(period.text(name)?, &period.place_of(name))
        };
        let (begins, ends) = (day("BeginDate"), day("EndDate"));
        addresses.push(PostalAddress {
            lines,
            label: word(run, ADDRESSES, &address, "AddressType", Label::Other),
            valid_from: begins,
            valid_until: ends.and_then(|last| last.succ_opt()),
            do_not_publish: flag(run, &address, "DoNotPublishIndicator"),
        });
    }
    addresses
}

fn languages<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>) -> Vec<SpokenLanguage> {
    let mut languages = Vec::new();
    for language in at.children("Language") {
        let Some(written) = language.text("Language") else { continue };
        let code = descriptor(written).1;
        let mut uses = Vec::new();
        for used in language.children("LanguageUse") {
            let (_, word) = descriptor(&used.node.text);
            let known = LANGUAGE_USES.iter().find(|(known, _)| *known == word).map(|(_, used_for)| *used_for);
            if known.is_none() {
                run.found.add(FindingCode::UnknownType, &used.place());
            }
            uses.push(known.unwrap_or(LanguageUse::Other));
        }
        if uses.is_empty() {
            uses.push(LanguageUse::NotSaid);
        }
        languages.extend(uses.into_iter().map(|used_for| SpokenLanguage { code: Personal::new(code), used_for }));
    }
    languages
}
