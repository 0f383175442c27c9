//! Addresses, telephones and the like, which pupils and contacts have in the same form.

use super::codes::TELEPHONES;
use crate::import::reading::{fold_email, fold_phone};
use crate::import::{
    AddressLine, AddressPart, Channel, ChannelKind, FindingCode, Label, Personal, PostalAddress, Run, Sink,
};
use crate::xml::At;
use parentis::words::Says;

/// The parts of a postal address, by where they stand.
const PARTS: &[(&str, &str, AddressPart)] = &[
    ("BS7666Address", "SAON", AddressPart::SubBuilding),
    ("BS7666Address", "PAON", AddressPart::Building),
    ("BS7666Address", "Street", AddressPart::Street),
    ("BS7666Address", "Locality", AddressPart::Locality),
    ("BS7666Address", "Town", AddressPart::Town),
    ("BS7666Address", "AdministrativeArea", AddressPart::AdministrativeArea),
    ("BS7666Address", "PostTown", AddressPart::PostTown),
    ("AddressLines", "AddressLine1", AddressPart::Line1),
    ("AddressLines", "AddressLine2", AddressPart::Line2),
    ("AddressLines", "AddressLine3", AddressPart::Line3),
    ("AddressLines", "AddressLine4", AddressPart::Line4),
    ("AddressLines", "AddressLine5", AddressPart::Line5),
    ("", "County", AddressPart::County),
    ("", "PostCode", AddressPart::Postcode),
    ("", "Country", AddressPart::Country),
];

/// A text about a person.
pub(super) fn personal(at: &At<'_>, name: &str) -> Option<Personal> {
    at.text(name).map(Personal::new)
}

/// The postal address in an `Address`, if there is one.
pub(super) fn address(at: &At<'_>) -> Option<PostalAddress> {
    let line = |(group, name, part): &(&str, &str, AddressPart)| {
        let text = if group.is_empty() { at.text(name) } else { at.child(group)?.text(name) };
        Some(AddressLine { part: *part, text: Personal::new(text?) })
    };
    let lines: Vec<AddressLine> = PARTS.iter().filter_map(line).collect();
    (!lines.is_empty()).then_some(PostalAddress {
        lines,
        label: None,
        valid_from: None,
        valid_until: None,
        do_not_publish: Says::Unknown,
    })
}

/// Telephone numbers and the e-mail address, in the order in which they stand.
pub(super) fn channels<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>) -> Vec<Channel> {
    let mut channels = Vec::new();
    if let Some(phones) = at.child("Phones") {
        for phone in phones.children("Phone") {
            let Some(number) = phone.text("PhoneNo") else { continue };
            let (kind, label) = telephone_type(run, &phone);
            let normalised = fold_phone(number);
            if normalised.is_none() {
                run.found.add(FindingCode::OddPhone, &phone.place_of("PhoneNo"));
            }
            channels.push(channel(kind, number, normalised, label));
        }
    }
    if let Some(email) = at.text("Email") {
        let normalised = fold_email(email);
        if normalised.is_none() {
            run.found.add(FindingCode::OddEmail, &at.place_of("Email"));
        }
        channels.push(channel(ChannelKind::Email, email, normalised, None));
    }
    channels
}

fn telephone_type<S: Sink>(run: &mut Run<'_, S>, phone: &At<'_>) -> (ChannelKind, Option<Label>) {
    let Some(code) = phone.text("TelephoneType") else { return (ChannelKind::Phone, None) };
    if let Some((_, kind, label)) = TELEPHONES.iter().find(|(known, ..)| *known == code) {
        return (*kind, *label);
    }
    run.found.add(FindingCode::UnknownType, &phone.place_of("TelephoneType"));
    (ChannelKind::Phone, Some(Label::Other))
}

fn channel(kind: ChannelKind, text: &str, normalised: Option<String>, label: Option<Label>) -> Channel {
    Channel {
        kind,
        as_written: Personal::new(text),
        normalised: normalised.map(Personal::new),
        label,
        order: None,
        may_be_texted: Says::Unknown,
        do_not_publish: Says::Unknown,
    }
}

/// The sex is not needed and left out; under its older name it says that the file is in the older form.
pub(super) fn leave_out_sex<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>) {
    for name in ["Sex", "Gender"] {
        if at.child(name).is_some() {
            run.found.add(FindingCode::LeftOut, &at.place_of(name));
        }
    }
    if at.child("Gender").is_some() {
        run.found.add(FindingCode::GenderForSex, &at.place_of("Gender"));
    }
}
