//! What Oliver Ali's family was asked in the year, and what they said.

use super::{Book, Cast, wrong};
use crate::failure::Failure;
use parentis::consent::words::{ConsentForm, ConsentSays};
use parentis::ids::{DocumentId, PersonId, PupilId, PurposeId};
use parentis::words::{Evidence, Parenthood};
use parentis::{Fact, ParentisError};

pub(crate) const OLIVER: &str = "A999900118024";
const OLIVERS_MOTHER: &str = "Agnieszka Ali";
const OLIVERS_FATHER: &str = "Piotr Ali";

/// The purposes, and the trip.
pub(crate) const WEBSITE: &str = "photo_website";
pub(crate) const TRIP: &str = "trip_residential";
pub(crate) const FINGERPRINT: &str = "biometrics";
pub(crate) const WALES: &str = "trip:wales-2026";

struct Family<'a> {
    book: &'a mut Book,
    pupil: PupilId,
}

impl Family<'_> {
    /// On that day the school asked, in writing.
    fn asked(&mut self, day: &str, purpose: &str, item: Option<&str>, person: &PersonId) -> Result<(), ParentisError> {
        let fact = Fact::ConsentAsked {
            purpose: PurposeId::new(purpose)?,
            pupil: Some(self.pupil.clone()),
            person: Some(person.clone()),
            item: item.map(DocumentId::new).transpose()?,
            form: ConsentForm::Written,
            wording: Some(DocumentId::new(format!("wording:{purpose}:3"))?),
            wording_hash: None,
            language: None,
        };
        self.book.add(&format!("{day}T08:00:00Z"), day, None, fact)
    }

    /// On that day a party answered: an adult in writing, the pupil by conduct.
    fn said(
        &mut self,
        (day, until): (&str, Option<&str>),
        purpose: &str,
        item: Option<&str>,
        person: Option<&PersonId>,
        says: ConsentSays,
    ) -> Result<(), ParentisError> {
        let fact = Fact::ConsentAnswered {
            purpose: PurposeId::new(purpose)?,
            pupil: Some(self.pupil.clone()),
            person: person.cloned(),
            says,
            form: if person.is_some() { ConsentForm::Written } else { ConsentForm::Conduct },
            at: None,
            item: item.map(DocumentId::new).transpose()?,
            bundled_with: Vec::new(),
            wording: None,
            evidence: None,
        };
        self.book.add(&format!("{day}T12:00:00Z"), day, until, fact)
    }
}

/// A picture for the school year; a trip on which the parents differ; a fingerprint that the pupil does not want.
pub(super) fn consents(cast: &Cast<'_>, book: &mut Book) -> Result<(), Failure> {
    let pupil = cast.pupil(OLIVER).map_err(wrong)?;
    let (mother, father) = (cast.adult(&pupil, OLIVERS_MOTHER)?, cast.adult(&pupil, OLIVERS_FATHER)?);
    record(&mut Family { book, pupil }, &mother, &father).map_err(wrong)
}

fn record(family: &mut Family<'_>, mother: &PersonId, father: &PersonId) -> Result<(), ParentisError> {
    use ConsentSays::{Given, Objected, Refused, Withdrawn};
    let shown = Fact::Parenthood {
        pupil: family.pupil.clone(),
        person: mother.clone(),
        parenthood: Parenthood::BirthMother,
        evidence: Evidence::DocumentSeen,
    };
    family.book.add("2025-09-01T08:00:00Z", "2025-07-18", None, shown)?;
    family.said(("2025-09-01", Some("2026-09-01")), WEBSITE, None, Some(mother), Given)?;
    for parent in [mother, father] {
        family.asked("2026-05-01", TRIP, Some(WALES), parent)?;
    }
    family.said(("2026-05-04", None), TRIP, Some(WALES), Some(mother), Given)?;
    family.said(("2026-05-06", None), TRIP, Some(WALES), Some(father), Refused)?;
    family.said(("2026-05-09", None), TRIP, Some(WALES), Some(father), Withdrawn)?;
    family.asked("2026-06-08", FINGERPRINT, None, mother)?;
    family.said(("2026-06-09", None), FINGERPRINT, None, Some(mother), Given)?;
    family.asked("2026-06-12", FINGERPRINT, None, father)?;
    family.said(("2026-06-16", None), FINGERPRINT, None, None, Objected)
}
