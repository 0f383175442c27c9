//! Names, addresses, numbers and languages: kept apart from the facts, so that a host can store and erase them.
//!
//! The journal holds ids alone and is never edited; a directory is the place of everything that is *about* a person.
//! Nothing here prints what it holds: `Debug` shows how long a text is, and not the text.

use crate::words::words;
use chrono::NaiveDate;
use parentis::ids::{DocumentId, OrderId, PersonId, PupilId};
use parentis::words::Says;
use serde::{Deserialize, Serialize};

/// A text about a person. It is read with [`Personal::as_str`] and never printed by accident.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Personal(String);

impl Personal {
    /// Takes a text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl core::fmt::Debug for Personal {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "({} characters)", self.0.chars().count())
    }
}

/// Whose listing it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// A pupil's.
    Pupil(PupilId),
    /// An adult's.
    Person(PersonId),
}

/// The parts of a name, each as written, with blanks put straight.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// Mr, Dr and the like.
    pub title: Option<Personal>,
    /// First name.
    pub forename: Option<Personal>,
    /// Further first names.
    pub middle_names: Option<Personal>,
    /// Last name.
    pub surname: Option<Personal>,
    /// What follows the name, such as "Jr".
    pub suffix: Option<Personal>,
    /// The first name that is used.
    pub preferred_forename: Option<Personal>,
    /// The last name that is used.
    pub preferred_surname: Option<Personal>,
    /// An earlier first name.
    pub former_forename: Option<Personal>,
    /// An earlier last name.
    pub former_surname: Option<Personal>,
}

words! {
    /// By what a person can be reached.
    pub enum ChannelKind {
        /// A mobile telephone.
        Mobile = "mobile",
        /// A telephone at a place.
        Landline = "landline",
        /// A telephone, not said of what kind.
        Phone = "phone",
        /// A fax machine.
        Fax = "fax",
        /// A text telephone.
        Minicom = "minicom",
        /// An e-mail address.
        Email = "email",
    }

    /// Where a channel or an address belongs.
    pub enum Label {
        /// At home.
        Home = "home",
        /// At another home.
        OtherHome = "other_home",
        /// At work.
        Work = "work",
        /// First number for an emergency.
        Emergency1 = "emergency_1",
        /// Second number for an emergency.
        Emergency2 = "emergency_2",
        /// Not to be listed.
        Unlisted = "unlisted",
        /// Mail only.
        Mailing = "mailing",
        /// Where the person is for a time.
        Temporary = "temporary",
        /// Something else.
        Other = "other",
    }

    /// For what a person uses a language.
    pub enum LanguageUse {
        /// Letters are to be in it.
        Correspondence = "correspondence",
        /// The first or native language.
        First = "first",
        /// The language of the home.
        Home = "home",
        /// Another use.
        Other = "other",
        /// Not said.
        NotSaid = "not_said",
    }

    /// A part of a postal address.
    pub enum AddressPart {
        /// A flat, or another part of a building.
        SubBuilding = "sub_building",
        /// The building.
        Building = "building",
        /// The street, with the number where they are not apart.
        Street = "street",
        /// A first line without a further meaning.
        Line1 = "line_1",
        /// A second line.
        Line2 = "line_2",
        /// A third line.
        Line3 = "line_3",
        /// A fourth line.
        Line4 = "line_4",
        /// A fifth line.
        Line5 = "line_5",
        /// Part of a town.
        Locality = "locality",
        /// Town.
        Town = "town",
        /// Administrative area.
        AdministrativeArea = "administrative_area",
        /// Post town.
        PostTown = "post_town",
        /// County.
        County = "county",
        /// State of a federation.
        State = "state",
        /// Postcode.
        Postcode = "postcode",
        /// Country.
        Country = "country",
    }
}

/// One way of reaching a person. Which number it is says nothing about whether it may be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// What it is.
    pub kind: ChannelKind,
    /// As written.
    pub as_written: Personal,
    /// In one form, for comparing; none if it does not look like what it should be.
    pub normalised: Option<Personal>,
    /// Where it belongs.
    pub label: Option<Label>,
    /// Which comes first.
    pub order: Option<u32>,
    /// Can it take text messages?
    pub may_be_texted: Says,
    /// Must it not be published?
    pub do_not_publish: Says,
}

impl Channel {
    /// The form in which it is compared.
    pub(crate) fn compared(&self) -> String {
        self.normalised.as_ref().unwrap_or(&self.as_written).as_str().to_lowercase()
    }
}

/// One line of an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddressLine {
    /// What it is.
    pub part: AddressPart,
    /// As written.
    pub text: Personal,
}

/// A postal address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostalAddress {
    /// Its lines in order.
    pub lines: Vec<AddressLine>,
    /// What kind of address.
    pub label: Option<Label>,
    /// The first day on which it is right.
    pub valid_from: Option<NaiveDate>,
    /// The first day on which it is right no more: the day after the last that is written.
    pub valid_until: Option<NaiveDate>,
    /// Must it not be published?
    pub do_not_publish: Says,
}

/// A language a person uses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpokenLanguage {
    /// The code as written.
    pub code: Personal,
    /// For what.
    pub used_for: LanguageUse,
}

/// What a file says about one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// Whose it is.
    pub whose: Whose,
    /// What the person is called.
    pub names: Names,
    /// How to reach the person.
    pub channels: Vec<Channel>,
    /// Where the person can be written to.
    pub addresses: Vec<PostalAddress>,
    /// The file says that the address is this pupil's, which is not "lives with".
    pub address_of: Option<PupilId>,
    /// The person's languages.
    pub languages: Vec<SpokenLanguage>,
}

/// Words about a restriction that stand in a school's system. A person must read them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestrictionNote {
    /// The id under which a host keeps the words.
    pub document: DocumentId,
    /// The order that they are taken to claim ([`parentis::Fact::OrderClaimed`]).
    pub order: OrderId,
    /// The child.
    pub pupil: PupilId,
    /// The adult.
    pub person: PersonId,
    /// The words.
    pub words: Personal,
}

/// One record for the host's directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "snake_case")]
#[non_exhaustive]
pub enum DirectoryRecord {
    /// What the file says about a person.
    Listing(Box<Listing>),
    /// Words about a restriction.
    RestrictionNote(Box<RestrictionNote>),
}
