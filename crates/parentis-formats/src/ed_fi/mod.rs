//! Ed-Fi, the data standard of American states and systems, as XML: a file of students and a file of contacts.
//!
//! What it says and what it cannot say (formats sheet, section 9):
//!
//! | | |
//! | --- | --- |
//! | parental responsibility | cannot be said: `LegalGuardian` is a notion of American law and kept as its own flag |
//! | lives with | `LivesWith` |
//! | rank | `ContactPriority`; `PrimaryContactStatus` is a flag and no rank |
//! | emergency | `EmergencyContactStatus` |
//! | court orders | `ContactRestrictions` with text in it claims one, unseen (ORD-3): a person must read the text |
//! | contact's identity | `ContactUniqueId`; siblings' parents are often separate contacts all the same |
//! | contact's language | `Language` |
//!
//! **Ids.** A pupil is `edfi:<system>:s<StudentUniqueId>`, a contact `edfi:<system>:c<ContactUniqueId>`.
//!
//! The files have no date of their own: facts hold from the day that the host gives, or that of `recorded_at`.
//!
//! ```
//! use parentis_formats::ed_fi::import_ed_fi;
//! use parentis_formats::import::{Collected, FindingCode, ImportContext, SystemCode};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let students = r#"<InterchangeStudent xmlns="http://ed-fi.org/5.2.0"><Student>
//!     <StudentUniqueId>604821</StudentUniqueId><BirthData><BirthDate>2016-04-02</BirthDate></BirthData>
//! </Student></InterchangeStudent>"#;
//! let contacts = r#"<InterchangeContact xmlns="http://ed-fi.org/5.2.0">
//!   <Contact id="C1"><ContactUniqueId>778393</ContactUniqueId></Contact>
//!   <StudentContactAssociation>
//!     <StudentReference><StudentIdentity><StudentUniqueId>604821</StudentUniqueId></StudentIdentity></StudentReference>
//!     <ContactReference ref="C1"/>
//!     <Relation>uri://ed-fi.org/RelationDescriptor#Mother</Relation>
//!     <LegalGuardian>true</LegalGuardian>
//!   </StudentContactAssociation>
//! </InterchangeContact>"#;
//! let context = ImportContext::new("2025-09-01T08:00:00Z".parse()?, SystemCode::new("grand-bend")?);
//! let mut sink = Collected::default();
//! let summary = import_ed_fi(students.as_bytes(), contacts.as_bytes(), &context, &mut sink)?;
//! assert_eq!((summary.pupils, summary.contacts, summary.links), (1, 1, 1));
//! assert!(sink.findings.iter().any(|found| found.code == FindingCode::LegalGuardianIsNotResponsibility));
//! # Ok(())
//! # }
//! ```

mod codes;
mod contact;
mod link;
mod people;
mod shape;

use crate::import::reading::looks_like_a_code;
use crate::import::{
    Candidates, DirectoryRecord, FindingCode, ImportContext, ImportError, ImportErrorKind, ImportSummary, Key, Limits,
    Listing, Names, Personal, Place, Run, Said, Sink, Whose,
};
use crate::xml::{At, Records, report_encoding};
use link::Waiting;
use parentis::Fact;
use people::People;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

/// The format's name in sources.
pub const FORMAT: &str = "ed_fi";

/// What is remembered from record to record: keys, digests and counts. Links whose contact comes later in the file wait,
/// as many as the limits allow.
pub(crate) struct EdFi {
    limits: Limits,
    students: People,
    contacts: People,
    /// Links so far, by the numbers of their two ends.
    links: BTreeSet<(u32, u32)>,
    waiting: Vec<Waiting>,
    /// Contacts that links name by key and that did not come yet: how many links, and the first.
    owing: BTreeMap<u32, (u64, Place)>,
    candidates: Candidates<u32>,
    alone: u64,
    /// The path of a contact's record, in the names of the file's version.
    contact_path: String,
}

/// Reads Ed-Fi's files of students and of contacts and hands what they say to the sink.
///
/// Each file is read once, a record at a time, the students first. On an error the sink is told to discard what it
/// received.
///
/// # Errors
/// If a file is no such file, is broken or breaks off (unless the context is lenient), is beyond a limit, cannot be read,
/// or the sink takes no more. The error says where.
pub fn import_ed_fi<A: Read, B: Read, S: Sink>(
    students: A,
    contacts: B,
    context: &ImportContext,
    sink: &mut S,
) -> Result<ImportSummary, ImportError> {
    let mut run = Run::new(sink, context, FORMAT, "edfi");
    let mut ed_fi = EdFi {
        limits: context.limits,
        students: People::default(),
        contacts: People::default(),
        links: BTreeSet::new(),
        waiting: Vec::new(),
        owing: BTreeMap::new(),
        candidates: Candidates::new(context.limits.likenesses),
        alone: 0,
        contact_path: String::new(),
    };
    if context.valid_from.is_none() {
        run.found.add(FindingCode::NoExportDate, &Place::default());
    }
    run.found.add(FindingCode::RollAssumed, &Place { path: "InterchangeStudent".to_owned(), line: 0 });
    let outcome = ed_fi.read(&mut run, students, contacts);
    run.summary.candidate_distinct_contacts = ed_fi.candidates.distinct().saturating_add(ed_fi.alone);
    run.finish(outcome)
}

impl EdFi {
    fn read<A: Read, B: Read, S: Sink>(
        &mut self,
        run: &mut Run<'_, S>,
        students: A,
        contacts: B,
    ) -> Result<(), ImportError> {
        let mut students = Records::new(students, "an ed-fi file of students", shape::STUDENTS, self.limits);
        let read = self.read_students(run, &mut students);
        report(run, &students);
        // A broken file of students leaves links to pupils who are missing; a lenient import takes the rest as it is.
        match read {
            Err(error) if run.lenient && error.can_be_cut() => {
                run.found.add(FindingCode::BrokenOff, &error.place);
                run.summary.complete = false;
            }
            other => other?,
        }
        let mut contacts = Records::new(contacts, "an ed-fi file of contacts", shape::CONTACTS, self.limits);
        let read = self.read_contacts(run, &mut contacts);
        report(run, &contacts);
        match read {
            Err(error) if run.lenient && error.can_be_cut() => {
                run.found.add(FindingCode::BrokenOff, &error.place);
                run.summary.complete = false;
            }
            other => other?,
        }
        self.last_links(run)?;
        self.look_back(run);
        Ok(())
    }

    fn read_students<R: Read, S: Sink>(
        &mut self,
        run: &mut Run<'_, S>,
        records: &mut Records<R>,
    ) -> Result<(), ImportError> {
        while let Some(record) = records.next(&mut run.found)? {
            let at = record.at();
            self.within_limits(run.summary.pupils, "pupils", &at)?;
            self.student(run, &at)?;
            run.record_done(&at.place())?;
        }
        Ok(())
    }

    fn read_contacts<R: Read, S: Sink>(
        &mut self,
        run: &mut Run<'_, S>,
        records: &mut Records<R>,
    ) -> Result<(), ImportError> {
        while let Some(record) = records.next(&mut run.found)? {
            let at = record.at();
            if matches!(at.node.name, "Contact" | "Parent") {
                self.within_limits(run.summary.contacts, "contacts", &at)?;
                if self.contact_path.is_empty() {
                    self.contact_path = format!("{}/{}", record.above, at.node.name);
                }
                self.contact(run, &at)?;
            } else {
                self.within_limits(run.summary.links, "links", &at)?;
                self.link(run, &record)?;
            }
            run.record_done(&at.place())?;
        }
        Ok(())
    }

    fn within_limits(&self, count: u64, what: &'static str, at: &At<'_>) -> Result<(), ImportError> {
        let most = self.limits.records;
        if count < most as u64 {
            return Ok(());
        }
        Err(ImportError::new(at.place(), ImportErrorKind::TooMany { what, most }))
    }

    fn student<S: Sink>(&mut self, run: &mut Run<'_, S>, at: &At<'_>) -> Result<(), ImportError> {
        let place = at.place();
        let Some(number) = enter(run, &mut self.students, at, "StudentUniqueId", 's') else { return Ok(()) };
        run.summary.pupils = run.summary.pupils.saturating_add(1);
        let Some(key) = self.students.get(number).map(|student| student.key.clone()) else { return Ok(()) };
        let Some(pupil) = run.pupil(&key, &place) else { return Ok(()) };
        run.fact((&key, None), Said::new("on_roll", ""), &place, Fact::PupilOnRoll { pupil: pupil.clone() })?;
        let birth = at.child("BirthData");
        let written = birth.as_ref().and_then(|birth| birth.text("BirthDate"));
        let born_at = birth.as_ref().map_or_else(|| at.place_of("BirthData"), |birth| birth.place_of("BirthDate"));
        run.born(&key, &pupil, written, &born_at)?;
        let listing = Listing {
            whose: Whose::Pupil(pupil),
            names: names(run, at),
            channels: Vec::new(),
            addresses: Vec::new(),
            address_of: None,
            languages: Vec::new(),
        };
        run.directory(DirectoryRecord::Listing(Box::new(listing)), &place)
    }

    /// What can only be seen at the end.
    fn look_back<S: Sink>(&mut self, run: &mut Run<'_, S>) {
        for student in self.students.iter().filter(|student| student.record > 0) {
            let code = match (student.links, student.primary) {
                (0, _) => FindingCode::NoContacts,
                (_, 0) => FindingCode::NoPrimaryContact,
                (_, 1) => continue,
                (_, _) => FindingCode::SeveralPrimaryContacts,
            };
            let path = format!("InterchangeStudent/Student[{}]", student.record);
            run.found.add(code, &Place { path, line: 0 });
        }
        for contact in self.contacts.iter().filter(|contact| contact.record > 0 && contact.links == 0) {
            let path = format!("{}[{}]", self.contact_path, contact.record);
            run.found.add(FindingCode::ContactLinkedToNobody, &Place { path, line: 0 });
        }
        for (links, place) in self.owing.values() {
            run.found.count(FindingCode::ContactAbsent, place, *links);
        }
    }
}

/// Enters a record by its key and its id. `None`: it has no key and is left out.
fn enter<S: Sink>(run: &mut Run<'_, S>, people: &mut People, at: &At<'_>, name: &str, mark: char) -> Option<u32> {
    let place = at.place_of(name);
    let Some(written) = at.text(name) else {
        run.found.add(FindingCode::NoKey, &place);
        return None;
    };
    let (key, rewritten) = Key::marked(mark, written);
    if rewritten {
        run.found.add(FindingCode::KeyRewritten, &place);
    }
    let number = people.of_key(&key);
    let person = people.get_mut(number)?;
    if person.record == 0 {
        person.record = at.node.number.unwrap_or(1);
    } else {
        run.found.add(FindingCode::KeyTwice, &place);
    }
    if let Some(reference) = at.node.attribute("id")
        && !people.refer(reference, number)
    {
        run.found.add(FindingCode::KeyTwice, &place);
    }
    Some(number)
}

fn names<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>) -> Names {
    let Some(name) = at.child("Name") else {
        run.found.add(FindingCode::NoName, &at.place());
        return Names::default();
    };
    let part = |part: &str| name.text(part).map(Personal::new);
    let names = Names {
        title: part("PersonalTitlePrefix").map(|title| Personal::new(codes::descriptor(title.as_str()).1)),
        forename: part("FirstName"),
        middle_names: part("MiddleName"),
        surname: part("LastSurname"),
        suffix: part("GenerationCodeSuffix"),
        preferred_forename: part("PreferredFirstName"),
        preferred_surname: part("PreferredLastSurname"),
        former_forename: None,
        former_surname: part("MaidenName"),
    };
    if names.forename.is_none() && names.surname.is_none() {
        run.found.add(FindingCode::NoName, &name.place());
    }
    names
}

/// Encoding and version of a file.
fn report<R: Read, S: Sink>(run: &mut Run<'_, S>, records: &Records<R>) {
    let encoding = records.encoding();
    report_encoding(encoding, &mut run.found);
    if run.summary.encoding == "UTF-8" {
        run.summary.encoding = encoding.used.name();
    }
    let Some(root) = &records.root else { return };
    let place = Place { path: root.name.to_owned(), line: root.line };
    let Some(namespace) = root.attribute("xmlns") else {
        run.found.add(FindingCode::VersionMissing, &place);
        return;
    };
    // `http://ed-fi.org/5.2.0`, and `http://ed-fi.org/0200` in older ones.
    let version = namespace.strip_prefix("http://ed-fi.org/").filter(|version| looks_like_a_code(version));
    let known = version.is_some_and(|version| version.trim_start_matches('0').starts_with(['2', '3', '4', '5']));
    if !known {
        run.found.add(FindingCode::VersionUnfamiliar, &place);
    }
    if run.summary.version.is_none() {
        run.summary.version = version.map(str::to_owned);
    }
}
