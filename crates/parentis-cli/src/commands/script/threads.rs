//! A short conversation about Ava Begum's reading, while an order keeps her father from all information about her.

use super::{AVA, Book, Cast, wrong};
use crate::failure::Failure;
use parentis::communication::message::MessageKind;
use parentis::communication::words::{Channel, CopyStage};
use parentis::ids::{DocumentId, PersonId, ThreadId};
use parentis::profile::HARMONIZE_ACADEMY;
use parentis::{Fact, ParentisError};

/// The conversation, what the school wrote, and what the mother wrote.
pub(crate) const THREAD: &str = "thread:reading";
const LETTER: &str = "message:reading-1";
const ANSWER: &str = "message:reading-2";
pub(crate) const AVAS_MOTHER: &str = "Sunita Hussain";

pub(super) fn threads(cast: &Cast<'_>, book: &mut Book) -> Result<(), Failure> {
    let ava = cast.pupil(AVA).map_err(wrong)?;
    let mother = cast.adult(&ava, AVAS_MOTHER)?;
    book.add("2026-05-08T08:00:00Z", "2026-05-08", None, promise()?).map_err(wrong)?;
    conversation(book, &ava, &mother).map_err(wrong)
}

/// The policy with one promise more.
fn promise() -> Result<Fact, Failure> {
    let promised = "[[communication.reply_promises]]\nchannel = \"text\"\nreply = { n = 3, unit = \"school_day\" }\n";
    let text = HARMONIZE_ACADEMY.replacen("version = \"2013-04\"", "version = \"2026-05\"", 1);
    let profile = parentis_document::profile::read_profile(&format!("{text}\n{promised}"))
        .map_err(|error| Failure::refused(error.to_string(), "Report this as a fault."))?
        .profile;
    let hash = parentis_document::profile::content_hash(&profile);
    Ok(Fact::ProfileAdopted { profile: Box::new(profile), hash: Some(hash) })
}

fn conversation(book: &mut Book, ava: &parentis::ids::PupilId, mother: &PersonId) -> Result<(), ParentisError> {
    let (thread, letter, answer) = (ThreadId::new(THREAD)?, DocumentId::new(LETTER)?, DocumentId::new(ANSWER)?);
    let pupils = vec![ava.clone()];
    let opened = Fact::ThreadOpened {
        thread: thread.clone(),
        pupils: pupils.clone(),
        message: MessageKind::Progress,
        staff_only: false,
    };
    book.add("2026-05-11T14:00:00Z", "2026-05-11", None, opened)?;
    let sent = Fact::MessageSent {
        item: letter.clone(),
        person: mother.clone(),
        pupils: pupils.clone(),
        channel: Channel::Text,
        thread: Some(thread.clone()),
        message: Some(MessageKind::Progress),
        at: None,
        expects_reply: true,
        answers: None,
    };
    book.add("2026-05-11T14:05:00Z", "2026-05-11", None, sent)?;
    // Delivered that day, read the next; nobody ever said that they have it.
    for (day, stage) in [("2026-05-11", CopyStage::Delivered), ("2026-05-12", CopyStage::Read)] {
        let reached = Fact::MessageReached { item: letter.clone(), person: mother.clone(), stage };
        book.add(&format!("{day}T18:00:00Z"), day, None, reached)?;
    }
    let asked = Fact::MessageReceived {
        item: answer,
        person: mother.clone(),
        pupils,
        channel: Channel::Text,
        thread: Some(thread),
        at: None,
        sent_to: None,
        needs_reply: true,
        urgent: false,
        answers: Some(letter),
    };
    book.add("2026-05-13T17:30:00Z", "2026-05-13", None, asked)
}
