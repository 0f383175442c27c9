//! The catalogues that come with the library, as tables of files.

use crate::language::{Catalogue, Language};

/// The files of a folder with their texts.
macro_rules! files {
    ($folder:literal, $($file:literal),+) => {
        &[$(($file, include_str!(concat!("../catalogues/", $folder, "/", $file)))),+]
    };
}

/// The files of a catalogue for staff.
macro_rules! staff {
    ($folder:literal) => {
        files!(
            $folder,
            "outcomes.ftl",
            "outcomes-taking-part.ftl",
            "outcomes-every-day.ftl",
            "messages.ftl",
            "sending.ftl",
            "threads.ftl",
            "concern.ftl",
            "participation.ftl",
            "disclosure.ftl",
            "merging.ftl",
            "protected.ftl",
            "undertaking.ftl",
            "records.ftl",
            "report.ftl",
            "routing.ftl",
            "policies.ftl",
            "preference.ftl",
            "collection.ftl",
            "consent.ftl",
            "reasons.ftl",
            "missing.ftl",
            "steps.ftl",
            "steps-by-column.ftl",
            "equal-treatment.ftl",
            "requests.ftl",
            "calendar.ftl",
            "vocabulary.ftl",
            "language.ftl",
            "program.ftl"
        )
    };
}

/// The files of a catalogue for parents.
macro_rules! parents {
    ($folder:literal) => {
        files!(
            $folder,
            "language.ftl",
            "consent.ftl",
            "receipt.ftl",
            "copies.ftl",
            "replies.ftl",
            "entitled.ftl",
            "purposes.ftl"
        )
    };
}

/// The catalogue for staff against which every other for staff is held.
pub(crate) const EN_STAFF: &[(&str, &str)] = staff!("en-staff");

pub(crate) const CY_STAFF: &[(&str, &str)] = staff!("cy-staff");

/// The catalogue for staff in a language.
pub(crate) const fn staff(language: Language) -> Catalogue<'static> {
    let files = match language {
        Language::English => EN_STAFF,
        Language::Welsh => CY_STAFF,
    };
    Catalogue { language: language.tag(), files, draft: language.is_draft() }
}

/// The catalogue for parents against which every other for parents is held.
pub(crate) const EN_PARENTS: &[(&str, &str)] = parents!("en-parents");

pub(crate) const CY_PARENTS: &[(&str, &str)] = parents!("cy-parents");

/// The catalogue for parents in a language.
pub(crate) const fn parents(language: Language) -> Catalogue<'static> {
    let files = match language {
        Language::English => EN_PARENTS,
        Language::Welsh => CY_PARENTS,
    };
    Catalogue { language: language.tag(), files, draft: language.is_draft() }
}
