//! A link between a pupil and a contact: everything that is said about the two.

use super::EdFi;
use super::codes::{DEPRECATED, RELATION_NAMESPACE, RELATIONS, descriptor};
use super::people::People;
use crate::import::{
    DirectoryRecord, FindingCode, ImportError, ImportErrorKind, Key, Personal, Place, RestrictionNote, Run, Said, Sink,
    says,
};
use crate::xml::{At, Node, Record};
use parentis::Fact;
use parentis::ids::{PersonId, PupilId};
use parentis::words::{ClaimForm, ContactFlag, Evidence, RelationshipKind};

/// A link that refers to a contact who did not come yet.
pub(super) struct Waiting {
    above: String,
    node: Node,
}

/// What an end of a link names.
enum End<'a> {
    Key(&'a str),
    Reference(&'a str),
    Nothing,
}

fn end<'a>(at: &At<'a>, reference: &str, identity: &str, key: &str) -> End<'a> {
    let Some(named) = at.node.child(reference) else { return End::Nothing };
    let by_key = named.child(identity).and_then(|identity| identity.child(key)).and_then(Node::text);
    match (by_key, named.attribute("ref")) {
        (Some(key), _) => End::Key(key),
        (None, Some(reference)) if !reference.is_empty() => End::Reference(reference),
        (None, _) => End::Nothing,
    }
}

/// The number of the end that a reference names; entered under the reference if no record has it.
fn by_reference(people: &mut People, reference: &str, mark: char) -> u32 {
    let known = people.of_reference(reference);
    known.unwrap_or_else(|| people.of_key(&Key::marked(mark, &format!("ref.{reference}")).0))
}

/// The two whom the facts are about.
struct Pair<'a> {
    about: (&'a Key, Option<&'a Key>),
    pupil: PupilId,
    person: PersonId,
}

impl EdFi {
    pub(super) fn link<S: Sink>(&mut self, run: &mut Run<'_, S>, record: &Record) -> Result<(), ImportError> {
        let at = record.at();
        let (reference, identity, key) = contact_names(&at);
        if let End::Reference(to) = end(&at, reference, identity, key)
            && self.contacts.of_reference(to).is_none()
        {
            if self.waiting.len() >= self.limits.waiting {
                let kind = ImportErrorKind::TooMany { what: "links before their contacts", most: self.limits.waiting };
                return Err(ImportError::new(at.place(), kind));
            }
            self.waiting.push(Waiting { above: record.above.clone(), node: record.node.clone() });
            return Ok(());
        }
        self.settle(run, &at)
    }

    /// Links that refer to contacts who never came, or who came after them.
    pub(super) fn last_links<S: Sink>(&mut self, run: &mut Run<'_, S>) -> Result<(), ImportError> {
        for waiting in std::mem::take(&mut self.waiting) {
            self.settle(run, &At::record(&waiting.above, &waiting.node))?;
        }
        Ok(())
    }

    fn settle<S: Sink>(&mut self, run: &mut Run<'_, S>, at: &At<'_>) -> Result<(), ImportError> {
        let place = at.place();
        let (reference, identity, key) = contact_names(at);
        let student = end(at, "StudentReference", "StudentIdentity", "StudentUniqueId");
        let contact = end(at, reference, identity, key);
        let student = match student {
            End::Key(key) => self.students.of_key(&Key::marked('s', key).0),
            End::Reference(to) => by_reference(&mut self.students, to, 's'),
            End::Nothing => {
                run.found.add(FindingCode::LinkToNothing, &at.place_of("StudentReference"));
                return Ok(());
            }
        };
        let contact = match contact {
            End::Key(key) => self.contacts.of_key(&Key::marked('c', key).0),
            End::Reference(to) => by_reference(&mut self.contacts, to, 'c'),
            End::Nothing => {
                run.found.add(FindingCode::LinkToNothing, &at.place_of(reference));
                return Ok(());
            }
        };
        if self.students.get(student).is_none_or(|student| student.record == 0) {
            run.found.add(FindingCode::PupilAbsent, &at.place_of("StudentReference"));
        }
        if self.contacts.get(contact).is_none_or(|contact| contact.record == 0) {
            let (links, _) = self.owing.entry(contact).or_insert_with(|| (0, at.place_of(reference)));
            *links = links.saturating_add(1);
        }
        if !self.links.insert((student, contact)) {
            run.found.add(FindingCode::LinkTwice, &place);
        }
        run.summary.links = run.summary.links.saturating_add(1);
        let Some((pupil_key, person_key)) = self
            .students
            .get(student)
            .zip(self.contacts.get(contact))
            .map(|(student, contact)| (student.key.clone(), contact.key.clone()))
        else {
            return Ok(());
        };
        let ids = run.pupil(&pupil_key, &place).zip(run.person(&[&person_key], &place));
        let Some((pupil, person)) = ids else { return Ok(()) };
        let pair = Pair { about: (&pupil_key, Some(&person_key)), pupil, person };
        let primary = facts(run, at, &pair)?;
        if let Some(student) = self.students.get_mut(student) {
            student.links = student.links.saturating_add(1);
            student.primary = student.primary.saturating_add(u32::from(primary));
        }
        if let Some(contact) = self.contacts.get_mut(contact) {
            contact.links = contact.links.saturating_add(1);
        }
        Ok(())
    }
}

fn contact_names(at: &At<'_>) -> (&'static str, &'static str, &'static str) {
    if at.node.name == "StudentParentAssociation" {
        ("ParentReference", "ParentIdentity", "ParentUniqueId")
    } else {
        ("ContactReference", "ContactIdentity", "ContactUniqueId")
    }
}

/// Hands over everything the link says. Returns whether it says that this is the first contact.
fn facts<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>, pair: &Pair<'_>) -> Result<bool, ImportError> {
    let emergency_by_relation = relation(run, at, pair)?;
    lives_with(run, at, pair)?;
    let primary = flag(run, at, pair, "PrimaryContactStatus", ContactFlag::PrimaryContact)?;
    let emergency = flag(run, at, pair, "EmergencyContactStatus", ContactFlag::Emergency)?;
    if emergency_by_relation && emergency.is_none() {
        say_flag(run, pair, ContactFlag::Emergency, true, None, &at.place_of("Relation"))?;
    }
    if flag(run, at, pair, "LegalGuardian", ContactFlag::LegalGuardian)?.is_some() {
        run.found.add(FindingCode::LegalGuardianIsNotResponsibility, &at.place_of("LegalGuardian"));
    }
    priority(run, at, pair)?;
    restriction(run, at, pair)?;
    Ok(primary == Some(true))
}

/// `Relation`. Districts add their own under another owner: what stands after the `#` is looked up all the same.
/// Returns whether it is "Emergency", which is no relation but a flag.
fn relation<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>, pair: &Pair<'_>) -> Result<bool, ImportError> {
    let place = at.place_of("Relation");
    let said = |kind: RelationshipKind| Said::new("relationship", kind.code());
    let fact = |kind| Fact::Relationship { pupil: pair.pupil.clone(), person: pair.person.clone(), kind };
    let Some(written) = at.text("Relation") else {
        run.found.add(FindingCode::NoRelationship, &place);
        let kind = RelationshipKind::Unknown;
        run.fact(pair.about, said(kind), &place, fact(kind))?;
        return Ok(false);
    };
    let (namespace, code) = descriptor(written);
    match namespace {
        Some(RELATION_NAMESPACE) => {}
        Some(_) => run.found.add(FindingCode::ForeignNamespace, &place),
        None => run.found.add(FindingCode::NoNamespace, &place),
    }
    if DEPRECATED.contains(&code) {
        run.found.add(FindingCode::DeprecatedRelationship, &place);
    }
    let known = RELATIONS.iter().find(|(known, _)| *known == code);
    if known.is_none() {
        run.found.add(FindingCode::UnknownRelationship, &place);
    }
    let kind = known.map_or(RelationshipKind::Other, |(_, kind)| *kind);
    let said = known.map_or(said(kind), |(code, _)| said(kind).known(code));
    run.fact(pair.about, said, &place, fact(kind))?;
    Ok(code == "Emergency")
}

fn lives_with<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>, pair: &Pair<'_>) -> Result<(), ImportError> {
    let Some(written) = at.child("LivesWith") else { return Ok(()) };
    let place = written.place();
    let says = match run.flag(&written.node.text, &place) {
        None => return Ok(()),
        yes => says(yes),
    };
    let fact =
        Fact::LivesWith { pupil: pair.pupil.clone(), person: pair.person.clone(), says, evidence: Evidence::Assertion };
    run.fact(pair.about, Said::new("lives_with", says.code()).flag(&written.node.text), &place, fact)
}

fn flag<S: Sink>(
    run: &mut Run<'_, S>,
    at: &At<'_>,
    pair: &Pair<'_>,
    name: &str,
    flag: ContactFlag,
) -> Result<Option<bool>, ImportError> {
    let Some(written) = at.child(name) else { return Ok(None) };
    let place = written.place();
    let Some(yes) = run.flag(&written.node.text, &place) else { return Ok(None) };
    say_flag(run, pair, flag, yes, Some(&written.node.text), &place)?;
    Ok(Some(yes))
}

fn say_flag<S: Sink>(
    run: &mut Run<'_, S>,
    pair: &Pair<'_>,
    flag: ContactFlag,
    yes: bool,
    written: Option<&str>,
    place: &Place,
) -> Result<(), ImportError> {
    let says = says(Some(yes));
    // Shorter than the flag's own code, so that an id with the longest keys is not too long.
    let word = if flag == ContactFlag::PrimaryContact { "primary" } else { flag.code() };
    let fact = Fact::Flag { pupil: pair.pupil.clone(), person: pair.person.clone(), flag, says };
    let said = Said::new(word, says.code());
    // Without a flag, the relation "Emergency" says it.
    let said = written.map_or(said.known("Emergency"), |written| said.flag(written));
    run.fact(pair.about, said, place, fact)
}

fn priority<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>, pair: &Pair<'_>) -> Result<(), ImportError> {
    let Some(written) = at.text("ContactPriority") else { return Ok(()) };
    let place = at.place_of("ContactPriority");
    let Ok(priority) = written.parse::<u32>() else {
        run.found.add(FindingCode::OddOrder, &place);
        return Ok(());
    };
    let fact = Fact::ContactPriority { pupil: pair.pupil.clone(), person: pair.person.clone(), priority };
    run.fact(pair.about, Said::new("priority", written), &place, fact)
}

/// `ContactRestrictions`: any text claims an order that nobody has seen (ORD-3, VOC-46). The words go to the directory;
/// no text is not "no order".
fn restriction<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>, pair: &Pair<'_>) -> Result<(), ImportError> {
    let Some(words) = at.text("ContactRestrictions") else { return Ok(()) };
    let place = at.place_of("ContactRestrictions");
    run.found.add(FindingCode::RestrictionToRead, &place);
    let (pupil_key, Some(person_key)) = pair.about else { return Ok(()) };
    let Some((order, document)) = run.restriction(pupil_key, person_key, &place) else { return Ok(()) };
    let fact = Fact::OrderClaimed {
        order: order.clone(),
        pupil: pair.pupil.clone(),
        person: pair.person.clone(),
        form: ClaimForm::RecordFlag,
        claimed_by: None,
    };
    run.fact(pair.about, Said::new("restriction", ""), &place, fact)?;
    let note = RestrictionNote {
        document,
        order,
        pupil: pair.pupil.clone(),
        person: pair.person.clone(),
        words: Personal::new(words),
    };
    run.directory(DirectoryRecord::RestrictionNote(Box::new(note)), &place)
}
