//! A pupil: key, roll, birth, care, and the list of contacts as a whole.

use super::Ctf;
use super::contact::Contact;
use super::details::{address, channels, leave_out_sex, personal};
use crate::import::reading::fold_email;
use crate::import::{
    DirectoryRecord, FindingCode, ImportError, Key, LanguageUse, Listing, Names, Personal, Run, Said, Sink,
    SpokenLanguage, Whose,
};
use crate::xml::At;
use parentis::Fact;
use parentis::ids::PupilId;
use parentis::words::CareStatus;

impl Ctf {
    pub(super) fn pupil<S: Sink>(&mut self, run: &mut Run<'_, S>, at: &At<'_>) -> Result<(), ImportError> {
        let key = self.pupil_key(run, at);
        let number = u32::try_from(self.pupils.len()).unwrap_or(u32::MAX);
        self.pupils.push(key.clone());
        run.summary.pupils = run.summary.pupils.saturating_add(1);
        let place = at.place();
        let Some(pupil) = run.pupil(&key, &place) else { return Ok(()) };

        run.fact((&key, None), Said::new("on_roll", ""), &place, Fact::PupilOnRoll { pupil: pupil.clone() })?;
        run.born(&key, &pupil, at.text("DOB"), &at.place_of("DOB"))?;
        looked_after(run, at, &key, &pupil)?;
        leave_out_sex(run, at);
        let listing = listing(run, at, &pupil);
        let email = at.text("Email").map(|email| fold_email(email).unwrap_or_else(|| email.to_lowercase()));
        run.directory(DirectoryRecord::Listing(Box::new(listing)), &place)?;

        let mut orders = Vec::new();
        let mut email_is_contacts = false;
        if let Some(contacts) = at.child("Contacts") {
            let mut place_in_list: u32 = 0;
            for contact in contacts.children("Contact") {
                place_in_list = place_in_list.saturating_add(1);
                let about = Contact { key: &key, pupil: &pupil, number, place_in_list };
                let told = self.contact(run, &contact, &about)?;
                orders.push(told.order);
                email_is_contacts |= email.is_some() && email == told.email;
            }
            if orders.is_empty() {
                run.found.add(FindingCode::EmptyContacts, &contacts.place());
            }
            look_at_orders(run, &contacts, &orders);
        }
        if orders.is_empty() {
            run.found.add(FindingCode::NoContacts, &at.place_of("Contacts"));
        }
        if email_is_contacts {
            run.found.add(FindingCode::PupilEmailIsContacts, &at.place_of("Email"));
        }
        Ok(())
    }

    /// The pupil number, where it can be a key; else the place in the file.
    fn pupil_key<S: Sink>(&mut self, run: &mut Run<'_, S>, at: &At<'_>) -> Key {
        let place = at.place_of("UPN");
        let by_place = || Key::new(&format!("{}.p{}", self.time, self.pupils.len().saturating_add(1))).0;
        let Some(written) = at.text("UPN") else {
            run.found.add(FindingCode::NoPupilNumber, &place);
            return by_place();
        };
        let number = written.to_ascii_uppercase();
        let Some(temporary) = is_temporary(&number) else {
            run.found.add(FindingCode::OddPupilNumber, &place);
            return by_place();
        };
        if temporary {
            run.found.add(FindingCode::TemporaryPupilNumber, &place);
        }
        let first = <[u8; 13]>::try_from(number.as_bytes()).is_ok_and(|number| self.numbers.insert(number));
        if !first {
            run.found.add(FindingCode::PupilNumberTwice, &place);
            return Key::new(&format!("{}.p{}", self.time, self.pupils.len().saturating_add(1))).0;
        }
        Key::new(&number).0
    }
}

/// A letter and twelve digits; a temporary number ends in a letter. None if it is neither.
fn is_temporary(number: &str) -> Option<bool> {
    let bytes = number.as_bytes();
    let (first, rest) = bytes.split_first()?;
    let (last, middle) = rest.split_last()?;
    let form = first.is_ascii_uppercase() && middle.len() == 11 && middle.iter().all(u8::is_ascii_digit);
    (form && (last.is_ascii_digit() || last.is_ascii_uppercase())).then(|| last.is_ascii_uppercase())
}

/// A flag says that a child is looked after and not how; and how decides who holds responsibility (PR-12, PR-15).
fn looked_after<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>, key: &Key, pupil: &PupilId) -> Result<(), ImportError> {
    let Some(care) = at.child("LookedAfter") else { return Ok(()) };
    let Some(flag) = care.child("InCare") else { return Ok(()) };
    let place = flag.place();
    match run.flag(&flag.node.text, &place) {
        Some(true) => {
            run.found.add(FindingCode::LookedAfter, &place);
            let fact = Fact::LookedAfter { pupil: pupil.clone(), status: CareStatus::Unknown, authority: None };
            run.fact((key, None), Said::new("looked_after", "unknown").flag(&flag.node.text), &place, fact)
        }
        Some(false) => {
            run.found.add(FindingCode::NotLookedAfter, &place);
            Ok(())
        }
        None => Ok(()),
    }
}

fn listing<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>, pupil: &PupilId) -> Listing {
    if at.text("Surname").is_none() && at.text("Forename").is_none() {
        run.found.add(FindingCode::NoName, &at.place());
    }
    let details = at.child("BasicDetails");
    let detail = |name: &str| details.as_ref().and_then(|details| personal(details, name));
    let names = Names {
        title: None,
        forename: personal(at, "Forename"),
        middle_names: detail("MiddleNames"),
        surname: personal(at, "Surname"),
        suffix: None,
        preferred_forename: detail("PreferredForename"),
        preferred_surname: detail("PreferredSurname"),
        former_forename: detail("FormerForename"),
        former_surname: detail("FormerSurname"),
    };
    let mut spoken = Vec::new();
    if let Some(languages) = details.as_ref().and_then(|details| details.child("Languages")) {
        for language in languages.children("Type") {
            let Some(code) = language.text("Language") else { continue };
            let used_for = match language.text("LanguageType") {
                None => LanguageUse::NotSaid,
                Some("F") => LanguageUse::First,
                Some(_) => {
                    run.found.add(FindingCode::UnknownType, &language.place_of("LanguageType"));
                    LanguageUse::Other
                }
            };
            spoken.push(SpokenLanguage { code: Personal::new(code), used_for });
        }
    }
    Listing {
        whose: Whose::Pupil(pupil.clone()),
        names,
        channels: channels(run, at),
        addresses: at.child("Address").and_then(|written| address(&written)).into_iter().collect(),
        address_of: None,
        languages: spoken,
    }
}

/// Ranks may be absent, tied, begin above 1, and differ from the order in the file.
fn look_at_orders<S: Sink>(run: &mut Run<'_, S>, contacts: &At<'_>, orders: &[Option<u32>]) {
    let place = contacts.place();
    let ranks: Vec<u32> = orders.iter().copied().flatten().collect();
    let Some(lowest) = ranks.iter().min() else {
        if !orders.is_empty() {
            run.found.add(FindingCode::NoOrder, &place);
        }
        return;
    };
    if ranks.len() < orders.len() {
        run.found.add(FindingCode::SomeWithoutOrder, &place);
    }
    if *lowest != 1 {
        run.found.add(FindingCode::LowestOrderNotOne, &place);
    }
    if !ranks.is_sorted() {
        run.found.add(FindingCode::DocumentOrderDiffers, &place);
    }
    let mut sorted = ranks;
    sorted.sort_unstable();
    if sorted.windows(2).any(|pair| matches!(pair, [a, b] if a == b)) {
        run.found.add(FindingCode::TiedOrder, &place);
    }
}

#[cfg(test)]
mod tests {
    use super::is_temporary;

    #[test]
    fn the_form_of_a_pupil_number() {
        assert_eq!(is_temporary("R999900112001"), Some(false));
        assert_eq!(is_temporary("R99990011200A"), Some(true));
        for odd in ["", "R", "R99", "9999900112001", "R9999001120011", "R99990011200-", "R9999001é200"] {
            assert_eq!(is_temporary(odd), None, "{odd}");
        }
    }
}
