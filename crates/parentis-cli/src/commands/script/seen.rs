//! Who else may see what is written of Ava Begum: her tutor, a governor, an inspector, and what the head decided.

#![expect(clippy::wildcard_enum_match_arm, reason = "said shorter so, and read as a whole")]

use super::{AVA, Book, Brought, Cast, wrong};
use crate::failure::Failure;
use crate::store::directory::{DirectoryEntry, Whose};
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::table::AccessGround;
use parentis::ids::PersonId;
use parentis::profile::Post;
use parentis::words::Says;
use parentis::{Fact, ParentisError};

pub(crate) const TUTOR: &str = "office:tutor";
pub(crate) const GOVERNOR: &str = "office:governor";
pub(crate) const INSPECTOR: &str = "office:inspector";
const HEAD: &str = "office:head";

pub(super) fn seen(cast: &Cast<'_>, book: &mut Book, brought: &mut Brought) -> Result<(), Failure> {
    let ava = cast.pupil(AVA).map_err(wrong)?;
    for (key, name, post) in [
        (HEAD, "Mrs Dilys Marsh", Post::Headteacher),
        (TUTOR, "Ms Ruth Ferro", Post::FormTutor),
        (GOVERNOR, "Mr Alan Pike", Post::Governor),
        (INSPECTOR, "Dr Nia Howell", Post::Inspector),
    ] {
        let person = person(key)?;
        brought.people.push(DirectoryEntry {
            whose: Whose::Adult(person.clone()),
            name: name.to_owned(),
            channels: Vec::new(),
        });
        let (from, pupil) = match post {
            Post::Inspector => ("2026-05-11", None),
            Post::FormTutor => ("2025-09-01", Some(ava.clone())),
            _ => ("2025-09-01", None),
        };
        book.add("2026-05-11T08:00:00Z", from, None, Fact::PostHeld { post, person, pupil, group: None })
            .map_err(wrong)?;
    }
    for class in [DataClass::PupilPersonal, DataClass::SpecialCategory] {
        let decided = Fact::AccessDecided {
            person: person(INSPECTOR)?,
            item: None,
            pupil: Some(ava.clone()),
            data_class: Some(class),
            ground: AccessGround::Inspection,
            says: Says::Yes,
            decided_by: person(HEAD)?,
            reason: None,
        };
        book.add("2026-05-11T09:30:00Z", "2026-05-11", Some("2026-05-16"), decided).map_err(wrong)?;
    }
    Ok(())
}

fn person(key: &str) -> Result<PersonId, Failure> {
    let person: Result<PersonId, ParentisError> = PersonId::new(key);
    person.map_err(wrong)
}
