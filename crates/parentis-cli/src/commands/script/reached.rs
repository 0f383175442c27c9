//! How Ava Begum's adults are reached: the mailbox that her parents still share, and a telephone and a house each.

use super::{AVA, AVAS_FATHER, Book, Cast, wrong};
use crate::failure::Failure;
use parentis::communication::words::Channel;
use parentis::ids::AddressId;
use parentis::words::Says;
use parentis::{Fact, ParentisError};

pub(super) fn reached(cast: &Cast<'_>, book: &mut Book) -> Result<(), Failure> {
    let ava = cast.pupil(AVA).map_err(wrong)?;
    let father = cast.adult(&ava, AVAS_FATHER)?;
    for (number, person) in cast.school.adults_of(&ava).into_iter().enumerate() {
        let first = number == 0 && person != father;
        let mut points = vec![
            (Channel::Text, format!("telephone:begum-{number}")),
            (Channel::Post, format!("house:begum-{number}")),
        ];
        if first || person == father {
            points.insert(0, (Channel::Email, "inbox:begum".to_owned()));
        }
        for (channel, address) in points {
            add(book, Fact::ContactPoint { person: person.clone(), channel, address: key(address)?, says: Says::Yes })?;
        }
    }
    Ok(())
}

fn add(book: &mut Book, fact: Fact) -> Result<(), Failure> {
    book.add("2025-09-01T08:00:00Z", "2025-09-01", None, fact).map_err(wrong)
}

fn key(address: String) -> Result<AddressId, Failure> {
    let key: Result<AddressId, ParentisError> = AddressId::new(address);
    key.map_err(wrong)
}
