//! A contact of a pupil: one listing, without an identity.

use super::Ctf;
use super::codes::RELATIONSHIPS;
use super::details::{address, channels, leave_out_sex, personal};
use crate::import::{
    Alike, Channel, ChannelKind, DirectoryRecord, FindingCode, ImportError, Key, Likeness, Listing, Names, Place, Run,
    Said, Sink, Whose,
};
use crate::xml::At;
use parentis::Fact;
use parentis::ids::{PersonId, PupilId};
use parentis::words::{ContactFlag, Evidence, RelationshipKind, Says};

/// Whose contact it is, and which.
pub(super) struct Contact<'a> {
    pub(super) key: &'a Key,
    pub(super) pupil: &'a PupilId,
    /// The place of the pupil among the pupils.
    pub(super) number: u32,
    pub(super) place_in_list: u32,
}

/// What the list of contacts as a whole is looked at for.
pub(super) struct Told {
    pub(super) order: Option<u32>,
    pub(super) email: Option<String>,
}

impl Ctf {
    pub(super) fn contact<S: Sink>(
        &mut self,
        run: &mut Run<'_, S>,
        at: &At<'_>,
        about: &Contact<'_>,
    ) -> Result<Told, ImportError> {
        let place = at.place();
        let own = self.contact_key(about.place_in_list);
        run.summary.contacts = run.summary.contacts.saturating_add(1);
        let Some(person) = run.person(&[about.key, &own], &place) else {
            return Ok(Told { order: None, email: None });
        };
        run.found.add(FindingCode::ContactWithoutIdentity, &place);
        let pair = Pair { about: (about.key, Some(&own)), pupil: about.pupil, person: &person };
        relationship(run, at, &pair)?;
        responsibility(run, at, &pair)?;
        let address_of = same_address(run, at, &pair)?;
        let order = order(run, at, &pair)?;
        leave_out_sex(run, at);
        let listing = listing(run, at, &pair, address_of);
        let email = listing.channels.iter().find(|channel| channel.kind == ChannelKind::Email).map(Channel::compared);
        self.look_for_likeness(run, at, about, &listing)?;
        run.directory(DirectoryRecord::Listing(Box::new(listing)), &place)?;
        Ok(Told { order, email })
    }

    fn contact_key(&self, place_in_list: u32) -> Key {
        Key::new(&format!("{}.c{place_in_list}", self.time)).0
    }

    fn look_for_likeness<S: Sink>(
        &mut self,
        run: &mut Run<'_, S>,
        at: &At<'_>,
        about: &Contact<'_>,
        listing: &Listing,
    ) -> Result<(), ImportError> {
        let Some(likeness) = Likeness::of(listing) else {
            self.alone = self.alone.saturating_add(1);
            return Ok(());
        };
        let place = at.place();
        match self.candidates.see(likeness, (about.number, about.place_in_list), about.number) {
            Alike::No => Ok(()),
            Alike::NotLooked => {
                run.found.add(FindingCode::CandidatesIncomplete, &place);
                Ok(())
            }
            Alike::Second { group, first } => {
                self.candidate(run, group, first, &place)?;
                self.candidate(run, group, (about.number, about.place_in_list), &place)
            }
            Alike::Further { group } => self.candidate(run, group, (about.number, about.place_in_list), &place),
        }
    }

    fn candidate<S: Sink>(
        &self,
        run: &mut Run<'_, S>,
        group: u32,
        (pupil, place_in_list): (u32, u32),
        place: &Place,
    ) -> Result<(), ImportError> {
        let key = usize::try_from(pupil).ok().and_then(|at| self.pupils.get(at));
        let own = self.contact_key(place_in_list);
        match key.and_then(|key| run.person(&[key, &own], place)) {
            Some(person) => run.candidate(group, person, place),
            None => Ok(()),
        }
    }
}

/// The two whom the facts are about.
struct Pair<'a> {
    about: (&'a Key, Option<&'a Key>),
    pupil: &'a PupilId,
    person: &'a PersonId,
}

fn relationship<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>, pair: &Pair<'_>) -> Result<(), ImportError> {
    let place = at.place_of("Relationship");
    let code = at.text("Relationship");
    let known = code.and_then(|code| RELATIONSHIPS.iter().find(|(known, _)| *known == code));
    let kind = match (known, code) {
        (Some((_, kind)), _) => *kind,
        (None, Some(_)) => {
            run.found.add(FindingCode::UnknownRelationship, &place);
            RelationshipKind::Other
        }
        (None, None) => {
            run.found.add(FindingCode::NoRelationship, &place);
            RelationshipKind::Unknown
        }
    };
    let fact = Fact::Relationship { pupil: pair.pupil.clone(), person: pair.person.clone(), kind };
    let said = Said::new("relationship", kind.code());
    run.summary.links = run.summary.links.saturating_add(1);
    run.fact(pair.about, known.map_or(said, |(code, _)| said.known(code)), &place, fact)
}

/// `Responsibility`: a claim of the school's system. A "no" is known to stand for "not filled in" (VOC-43); what is
/// absent or empty is not known and no fact.
fn responsibility<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>, pair: &Pair<'_>) -> Result<(), ImportError> {
    let Some(flag) = at.child("Responsibility") else { return Ok(()) };
    let place = flag.place();
    let Some(yes) = run.flag(&flag.node.text, &place) else { return Ok(()) };
    if !yes {
        run.found.add(FindingCode::ResponsibilityNoMayBeDefault, &place);
    }
    let says = if yes { Says::Yes } else { Says::No };
    let fact = Fact::ResponsibilityStated {
        pupil: pair.pupil.clone(),
        person: pair.person.clone(),
        says,
        may_be_default: !yes,
        evidence: Evidence::Assertion,
    };
    run.fact(pair.about, Said::new("responsibility", says.code()).flag(&flag.node.text), &place, fact)
}

/// `AddressAsPupil`: the same postal address, and nothing about where the child lives.
fn same_address<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>, pair: &Pair<'_>) -> Result<Option<PupilId>, ImportError> {
    let Some(address) = at.child("Address") else { return Ok(None) };
    let Some(flag) = address.child("AddressAsPupil") else { return Ok(None) };
    let place = flag.place();
    let Some(yes) = run.flag(&flag.node.text, &place) else { return Ok(None) };
    if yes {
        run.found.add(FindingCode::SameAddressIsNotHome, &place);
    }
    let says = if yes { Says::Yes } else { Says::No };
    let fact =
        Fact::Flag { pupil: pair.pupil.clone(), person: pair.person.clone(), flag: ContactFlag::SameAddress, says };
    run.fact(pair.about, Said::new("same_address", says.code()).flag(&flag.node.text), &place, fact)?;
    Ok(yes.then(|| pair.pupil.clone()))
}

/// `Order`: the rank of the contact, which has nothing to do with a court (VOC-106).
fn order<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>, pair: &Pair<'_>) -> Result<Option<u32>, ImportError> {
    let Some(written) = at.text("Order") else { return Ok(None) };
    let place = at.place_of("Order");
    let Ok(priority) = written.parse::<u32>() else {
        run.found.add(FindingCode::OddOrder, &place);
        return Ok(None);
    };
    let fact = Fact::ContactPriority { pupil: pair.pupil.clone(), person: pair.person.clone(), priority };
    run.fact(pair.about, Said::new("priority", written), &place, fact)?;
    Ok(Some(priority))
}

fn listing<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>, pair: &Pair<'_>, address_of: Option<PupilId>) -> Listing {
    let place = at.place();
    if at.text("Surname").is_none() && at.text("Forename").is_none() {
        run.found.add(FindingCode::NoName, &place);
    }
    let channels = channels(run, at);
    let has_email = channels.iter().any(|channel| channel.kind == ChannelKind::Email);
    let has_phone = channels.iter().any(|channel| channel.kind != ChannelKind::Email);
    let address = at.child("Address").and_then(|written| address(&written));
    for (missing, code) in [
        (!has_phone, FindingCode::NoPhone),
        (!has_email, FindingCode::NoEmail),
        (address.is_none() && address_of.is_none(), FindingCode::NoAddress),
        (address.is_some() && address_of.is_some(), FindingCode::AddressContradiction),
    ] {
        if missing {
            run.found.add(code, &place);
        }
    }
    Listing {
        whose: Whose::Person(pair.person.clone()),
        names: Names {
            title: personal(at, "Title"),
            forename: personal(at, "Forename"),
            middle_names: personal(at, "MiddleNames"),
            surname: personal(at, "Surname"),
            ..Names::default()
        },
        channels,
        addresses: address.into_iter().collect(),
        address_of,
        languages: Vec::new(),
    }
}
