//! What the readers of other systems' files bring, made ready for the school file.

use super::import::Brought;
use crate::failure::Failure;
use crate::store::directory::{self, DirectoryEntry, Kept};
use crate::store::findings::Finding;
use parentis_formats::consent::{ConsentListMapping, import_consent_list};
use parentis_formats::ctf::import_ctf;
use parentis_formats::ed_fi::import_ed_fi;
use parentis_formats::import::{
    Collected, DirectoryRecord, ImportContext, ImportError, ImportSummary, Listing, MergeCandidate, Names, Personal,
    PostalAddress, Whose,
};
use std::collections::BTreeMap;
use std::path::Path;

const AGAIN: &str = "Export the file again from the school's system. To take what is whole of a broken file, add --lenient. \
                     Nothing was stored.";

/// A Common Transfer File.
pub(super) fn ctf(bytes: &[u8], context: &ImportContext) -> Result<Brought, Failure> {
    let mut found = Collected::default();
    let summary = import_ctf(bytes, context, &mut found).map_err(|error| refused(&error))?;
    Ok(ready(&summary, found))
}

/// Ed-Fi's files of students and of contacts.
pub(super) fn ed_fi(students: &[u8], contacts: &[u8], context: &ImportContext) -> Result<Brought, Failure> {
    let mut found = Collected::default();
    let summary = import_ed_fi(students, contacts, context, &mut found).map_err(|error| refused(&error))?;
    Ok(ready(&summary, found))
}

/// A list of consents, by a mapping that the school wrote.
pub(super) fn consents(
    bytes: &[u8],
    (file, mapping): (&Path, &str),
    context: &ImportContext,
) -> Result<Brought, Failure> {
    // The parser's own words repeat what they found, which may be a list with names that was given in its place.
    let mapping: ConsentListMapping = toml::from_str(mapping).map_err(|error| {
        let before = error.span().and_then(|at| mapping.get(..at.start)).unwrap_or_default();
        let line = before.matches('\n').count().saturating_add(1);
        let why =
            format!("{} is not a mapping of a list of consents: line {line} is not as one is written", file.display());
        Failure::refused(why, "Put it right: docs/command-line.md has an example. Nothing was stored.")
    })?;
    let mut found = Collected::default();
    let summary = import_consent_list(bytes, &mapping, context, &mut found).map_err(|error| {
        Failure::refused(error.to_string(), "Put the mapping or the list right. Nothing was stored.")
    })?;
    Ok(ready(&summary, found))
}

fn refused(error: &ImportError) -> Failure {
    Failure::refused(error.to_string(), AGAIN)
}

fn ready(summary: &ImportSummary, found: Collected) -> Brought {
    let mut findings: Vec<Finding> = Vec::new();
    for finding in &found.findings {
        let mut kept = |place: String| {
            findings.push(Finding {
                severity: finding.severity.code().to_owned(),
                code: finding.code.code().to_owned(),
                place,
            });
        };
        for place in &finding.places {
            kept(place.to_string());
        }
        let listed = u64::try_from(finding.places.len()).unwrap_or(u64::MAX);
        let more = finding.count.saturating_sub(listed);
        if more > 0 {
            kept(format!("`{}`, {more} {}", finding.part, if listed > 0 { "more" } else { "times" }));
        }
    }
    findings.extend(same_person(&found.candidates));
    let (mut people, mut documents) = (Vec::new(), Vec::new());
    for record in found.directory {
        match record {
            DirectoryRecord::Listing(listing) => people.push(entry(&listing)),
            DirectoryRecord::RestrictionNote(note) => documents.push(Kept {
                document: note.document.to_string(),
                about: directory::Whose::Adult(note.person.clone()),
                words: note.words.as_str().to_owned(),
            }),
            _ => {}
        }
    }
    Brought {
        format: summary.format,
        counted: Some((summary.pupils, summary.contacts)),
        entries: found.entries,
        people,
        documents,
        findings,
    }
}

/// One finding for each group of listings that may be of one person. Nobody is merged.
fn same_person(candidates: &[MergeCandidate]) -> Vec<Finding> {
    let mut groups: BTreeMap<u32, Vec<&str>> = BTreeMap::new();
    for candidate in candidates {
        groups.entry(candidate.group).or_default().push(candidate.person.as_str());
    }
    let finding = |people: Vec<&str>| Finding {
        severity: "info".to_owned(),
        code: "may_be_same_person".to_owned(),
        place: people.join(" "),
    };
    groups.into_values().map(finding).collect()
}

fn entry(listing: &Listing) -> DirectoryEntry {
    let whose = match &listing.whose {
        Whose::Pupil(pupil) => directory::Whose::Pupil(pupil.clone()),
        Whose::Person(person) => directory::Whose::Adult(person.clone()),
    };
    let channels = listing.channels.iter().map(|channel| (channel.kind.code(), channel.as_written.as_str().to_owned()));
    let addresses = listing.addresses.iter().map(|address| ("address", one_line(address)));
    let channels = channels.chain(addresses).map(|(kind, value)| (kind.to_owned(), value)).collect();
    // A pupil's title would be the only one of its kind in a list of pupils.
    let title = match &whose {
        directory::Whose::Adult(_) => listing.names.title.as_ref(),
        directory::Whose::Pupil(_) => None,
    };
    let name = name(title, &listing.names).unwrap_or_else(|| whose.id().to_owned());
    DirectoryEntry { whose, name, channels }
}

/// The name that is used, with the title; none if there is none.
fn name(title: Option<&Personal>, names: &Names) -> Option<String> {
    let forename = names.preferred_forename.as_ref().or(names.forename.as_ref());
    let surname = names.preferred_surname.as_ref().or(names.surname.as_ref());
    let parts = [title, forename, surname, names.suffix.as_ref()];
    let name = parts.into_iter().flatten().map(Personal::as_str).collect::<Vec<_>>().join(" ");
    (!name.trim().is_empty()).then_some(name)
}

fn one_line(address: &PostalAddress) -> String {
    address.lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(", ")
}
