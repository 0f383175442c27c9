//! Who else may see what is written of Ava Begum: her tutor, a governor, an inspector, and what the head decided.

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
pub(crate) const HEAD: &str = "office:head";

pub(super) fn seen(cast: &Cast<'_>, book: &mut Book, brought: &mut Brought) -> Result<(), Failure> {
    let ava = cast.pupil(AVA).map_err(wrong)?;
    for (key, name, post, from, pupil) in [
        (HEAD, "Mrs Dilys Marsh", Post::Headteacher, "2025-09-01", None),
        (TUTOR, "Ms Ruth Ferro", Post::FormTutor, "2025-09-01", Some(&ava)),
        (GOVERNOR, "Mr Alan Pike", Post::Governor, "2025-09-01", None),
        (INSPECTOR, "Dr Nia Howell", Post::Inspector, "2026-05-11", None),
    ] {
        let person = person(key)?;
        brought.people.push(DirectoryEntry {
            whose: Whose::Adult(person.clone()),
            name: name.to_owned(),
            channels: Vec::new(),
        });
        let pupil = pupil.cloned();
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
