//! Protected addresses, by construction: what of a sheet of addresses and contact details may be shown, and to whom.
//!
//! A contact list, a label, an export, a mail merge, a map, the line that says who else has a message, a class list: the host
//! brings the rows, and has them back with each detail shown or withheld. A withheld detail is marked as withheld, never as
//! none, and bears the same mark whatever the reason (COM-7). There is no other way to a raw value of a protected row than an
//! [`OfficerAccess`]: who, in which post, for what reason.
//!
//! | a row | and so | rule |
//! | --- | --- | --- |
//! | is of a pupil or an adult whose address is protected that day | every detail that can tell where is withheld, from everybody | COM-7 |
//! | is of a pupil whose address or whereabouts an order keeps from somebody, or may: seen, claimed, unclear, a hold, a limit | the same | CNF-8 |
//! | has the same key of an address, or is of who lives with them or has that key too | the same | COM-7 |
//! | has the same postal address or place on the map as a protected row of the sheet | the same | COM-7 |
//! | repeats a withheld value in any other detail, a note, a name, a sentence of a mail merge | that detail is withheld | COM-7 |
//! | is of nobody in particular, or of somebody whom no fact names | what can tell where is withheld | COM-7 |
//! | is another adult's, and an adult of a pupil reads it | all of it is withheld | COM-5 |
//! | is a pupil's, and an adult of that pupil reads it | what can tell where is withheld, unless it is at that adult's own address | COM-5 |
//! | of a line of co-recipients or a class list, and nobody said that staff reads it | all but what is the reader's own is withheld | COM-5 |
//! | is of a pupil of whom the reader may not see personal data | all of it is withheld | the class's own |
//!
//! From whom an address is kept does not say who may see it: what is kept from one is for named staff alone (CNF-8), since
//! what anybody else has is passed on. That holds for the adult whose own it is as well: whoever reads over their shoulder reads
//! it too. A sheet with no viewer is for staff whom the host lets see such a sheet: every
//! protection counts in it, and whether its reader may see the pupils' data at all is
//! [`may_disclose`](School::may_disclose)'s. Where a viewer is named, that is asked here too, row by row.
//!
//! **What is searched for.** Each withheld value, in any other detail of any row, without regard to case, blanks, punctuation
//! or accents; of a telephone number the last nine digits, and of several numbers or e-mail addresses in one detail each. In names, notes and clues also the lines of a postal address that
//! have a number in them, its street without the number, its first line, and a postcode in it. What has fewer than four
//! letters and digits is no value to search for by itself ("4" would take out half the sheet and keep nothing), but several
//! lines of one address are searched for as one. The search is the second line of defence: what tells where has to be said to
//! be of such a [`DetailKind`], and an address told in other words ("near the mill") is found by no search.
//!
//! ```
//! # use parentis::doc_example;
//! use parentis::confidentiality::protected::{DetailKind, DetailMark, Sheet, SheetDetail, SheetKind, SheetRow};
//! use parentis::{Entry, Fact, time::Interval};
//!
//! # let (school, as_of) = doc_example()?;
//! let kept = Fact::AddressProtected {
//!     pupil: Some("ava".parse()?),
//!     person: None,
//!     from_person: Some("father".parse()?),
//!     address: None,
//!     decided_by: "dsl".parse()?,
//!     evidence: None,
//! };
//! let school = school.with([Entry::new("kept".parse()?, Default::default(), Interval::new(as_of, None)?, None, kept)?])?;
//! let row = SheetRow::of_pupil("ava".parse()?)
//!     .detail("name", DetailKind::Name, "Ava")
//!     .detail("home", DetailKind::PostalAddress, "4 Mill Lane, Exton")
//!     .detail("note", DetailKind::Other, "parcels to 4, MILL LANE");
//! let copy = school.sheet_copy(&Sheet::new(SheetKind::Label).row(row), None, None, as_of);
//! let marks: Vec<DetailMark> = copy.rows[0].details.iter().map(|detail| detail.mark).collect();
//! assert_eq!(marks, [DetailMark::Shown, DetailMark::Withheld, DetailMark::Withheld]);
//! assert!(copy.second_person);
//! # Ok::<(), parentis::ParentisError>(())
//! ```

mod copy;
mod kept;
mod reader;
mod same;
mod search;

use crate::fact::Fact;
use crate::ids::{AddressId, DocumentId, EntryId, PersonId, PupilId};
use crate::profile::Post;
use crate::rules::RuleId;
use crate::school::{EntryIx, School};
use crate::time::Horizon;
use crate::vocabulary::vocabulary;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;

vocabulary! {
    /// What kind of sheet details of people are put on.
    pub enum SheetKind as "sheet_kind" {
        /// A list of whom to reach.
        ContactList = "contact_list",
        /// A label or an envelope.
        Label = "label",
        /// A row of an export.
        ExportRow = "export_row",
        /// The fields of a mail merge, and the sentences made of them.
        MailMerge = "mail_merge",
        /// Places on a map.
        Map = "map",
        /// The line of a message that says who else has it.
        CoRecipientLine = "co_recipient_line",
        /// A list of the pupils of a class.
        ClassList = "class_list",
    }

    /// What a detail of a person is.
    pub enum DetailKind as "detail_kind" {
        /// A name.
        Name = "name",
        /// A postal address, or a line of one.
        PostalAddress = "postal_address",
        /// A postcode.
        Postcode = "postcode",
        /// A place on a map.
        MapPosition = "map_position",
        /// A telephone number.
        Telephone = "telephone",
        /// An e-mail address.
        Email = "email",
        /// Where somebody works.
        Workplace = "workplace",
        /// A school: the one a pupil is at, or was or will be.
        SchoolName = "school_name",
        /// Anything else that can tell where somebody is: the bus, the school run, a club.
        LocationClue = "location_clue",
        /// Something that tells nothing of where anybody is.
        Other = "other",
    }

    /// Is a detail shown?
    pub enum DetailMark as "detail_mark" {
        /// As it was given.
        Shown = "shown",
        /// It is there, and it is not shown (COM-7).
        Withheld = "withheld",
    }

    /// Why details of a row are withheld.
    pub enum WithheldWhy as "withheld_why" {
        /// The address is on record as protected: of whoever the row is of, of who lives with them, or the address itself.
        Protected = "protected",
        /// An order keeps it from somebody, or may.
        KeptByOrder = "kept_by_order",
        /// It is the address of somebody else on the sheet whose address is protected.
        SameAddress = "same_address",
        /// It repeats a value that is withheld.
        RepeatsWithheld = "repeats_withheld",
        /// Of whom the row is, nobody said; or no fact names them.
        WhoseNotSaid = "whose_not_said",
        /// It is another's, and the reader is no member of staff.
        OthersDetails = "others_details",
        /// It is a pupil's, and not said to be at the reader's own address.
        NotAtReadersAddress = "not_at_readers_address",
        /// The reader may not see personal data of the pupil whom it is about.
        NotForReader = "not_for_reader",
    }

    /// What became of a request to see what is protected.
    pub enum OfficerWhy as "officer_why" {
        /// What they may see was shown: a fact is to be recorded.
        Opened = "opened",
        /// There is nothing protected on the sheet.
        NothingProtected = "nothing_protected",
        /// That day they do not hold the post.
        PostNotHeld = "post_not_held",
        /// The sheet is for another's eyes, or may be.
        ReadByOthers = "read_by_others",
        /// It is kept from this very person.
        KeptFromThem = "kept_from_them",
        /// Such an address is not for this post, and no decision on record says otherwise.
        NotForThem = "not_for_them",
    }
}

impl DetailKind {
    /// Can it tell where somebody is?
    ///
    /// ```
    /// use parentis::confidentiality::protected::DetailKind;
    /// assert!(DetailKind::LocationClue.tells_where() && DetailKind::Email.tells_where());
    /// assert!(!DetailKind::Name.tells_where());
    /// ```
    pub const fn tells_where(self) -> bool {
        match self {
            Self::PostalAddress
            | Self::Postcode
            | Self::MapPosition
            | Self::Telephone
            | Self::Email
            | Self::Workplace
            | Self::SchoolName
            | Self::LocationClue => true,
            Self::Name | Self::Other => false,
        }
    }
}

impl SheetKind {
    /// Is it read by families, unless somebody says who reads it?
    const fn is_for_families(self) -> bool {
        match self {
            Self::CoRecipientLine | Self::ClassList => true,
            Self::ContactList | Self::Label | Self::ExportRow | Self::MailMerge | Self::Map => false,
        }
    }
}

/// A detail of a person on a sheet.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SheetDetail {
    /// What the host calls it: a column, a field of the letter.
    pub name: String,
    /// What it is.
    pub kind: DetailKind,
    /// What stands there: shown untouched, or withheld.
    pub value: String,
}

/// Neither the name nor the value: what is shown here may stand in a log.
impl fmt::Debug for SheetDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SheetDetail").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// A row of a sheet: of these pupils and adults, each of whom its details tell something.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SheetRow {
    /// The pupils of whom it is, all of the household on a label for several.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub pupils: Vec<PupilId>,
    /// The adults of whom it is; none, and no pupils: nobody said.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub people: Vec<PersonId>,
    /// The host's key of the address in it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub address: Option<AddressId>,
    /// What stands in it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub details: Vec<SheetDetail>,
}

impl SheetRow {
    /// A row of a pupil.
    pub fn of_pupil(pupil: PupilId) -> Self {
        Self { pupils: vec![pupil], ..Self::default() }
    }

    /// A row of an adult.
    pub fn of_adult(person: PersonId) -> Self {
        Self { people: vec![person], ..Self::default() }
    }

    /// At this address.
    #[must_use]
    pub fn at(self, address: AddressId) -> Self {
        Self { address: Some(address), ..self }
    }

    /// With a further detail.
    #[must_use]
    pub fn detail(mut self, name: impl Into<String>, kind: DetailKind, value: impl Into<String>) -> Self {
        self.details.push(SheetDetail { name: name.into(), kind, value: value.into() });
        self
    }
}

/// What would be shown, printed or handed on, row by row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Sheet {
    /// What kind of sheet.
    pub kind: SheetKind,
    /// The host's key of it, under which decisions on who may see it stand.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item: Option<DocumentId>,
    /// What stands on it.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default = []))]
    pub rows: Vec<SheetRow>,
}

impl Sheet {
    /// A sheet of no rows yet.
    pub const fn new(kind: SheetKind) -> Self {
        Self { kind, item: None, rows: Vec::new() }
    }

    /// Under this key.
    #[must_use]
    pub fn key(self, item: DocumentId) -> Self {
        Self { item: Some(item), ..self }
    }

    /// With a further row.
    #[must_use]
    pub fn row(mut self, row: SheetRow) -> Self {
        self.rows.push(row);
        self
    }
}

/// A member of named staff who has to see what is protected: who, in which post, and why (CNF-8).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OfficerAccess {
    /// Who.
    pub person: PersonId,
    /// In which post, held that day.
    pub post: Post,
    /// Where the host keeps the reason in words.
    pub reason: DocumentId,
}

/// A detail as it may be shown.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CopiedDetail {
    /// What the host calls it; empty where that itself repeats what is withheld.
    pub name: String,
    /// Shown, or withheld.
    pub mark: DetailMark,
    /// What stands there, untouched; null where it is withheld.
    pub value: Option<String>,
}

/// Neither the name nor the value: what is shown here may stand in a log.
impl fmt::Debug for CopiedDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CopiedDetail").field("mark", &self.mark).finish_non_exhaustive()
    }
}

/// A row as it may be shown. Of whom it is, it does not say: that the host knows by its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CopiedRow {
    /// Its details, in their order.
    pub details: Vec<CopiedDetail>,
}

/// Why details of a row are withheld.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct WithheldFinding {
    /// Which row, the first being 0.
    pub row: u32,
    /// How many of its details are withheld for this.
    pub details: u32,
    /// Why.
    pub why: WithheldWhy,
    /// The rule.
    pub rule: RuleId,
    /// The entries it rests on, by id.
    pub facts: Vec<EntryId>,
}

/// What is to be recorded, as a fact `protected_address_used` with the day on which the sheet was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AddressUse {
    /// Who saw it.
    pub by: PersonId,
    /// In which post.
    pub post: Post,
    /// Where the host keeps the reason in words.
    pub reason: DocumentId,
    /// On what kind of sheet.
    pub sheet: SheetKind,
    /// Of which pupils.
    pub pupils: Vec<PupilId>,
    /// Of which adults.
    pub people: Vec<PersonId>,
}

impl From<AddressUse> for Fact {
    fn from(used: AddressUse) -> Self {
        let AddressUse { by, post, reason, sheet, pupils, people } = used;
        Self::ProtectedAddressUsed { by, post, reason, sheet, pupils, people }
    }
}

/// A sheet as it may be shown. The rows are for whoever reads it; all else is for whoever answers for data protection, and
/// never for the reader (CNF-38).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SheetCopy {
    /// The rows, in their order.
    pub rows: Vec<CopiedRow>,
    /// Does a second person look before it goes anywhere (COM-7)? There is something protected on it, shown or not.
    pub second_person: bool,
    /// What became of the request to see what is protected; null: there was none.
    pub officer: Option<OfficerWhy>,
    /// What is to be recorded now that it is shown.
    pub to_append: Vec<AddressUse>,
    /// Why details are withheld, row by row.
    pub findings: Vec<WithheldFinding>,
    /// The rules that played a part, in the order of the rule table.
    pub rules: Vec<RuleId>,
    /// The first later day on which something that was consulted changes.
    pub holds_until: Option<NaiveDate>,
}

/// Is the address of one of these pupils or adults on record as protected that day (COM-7)?
pub(crate) fn is_kept(
    school: &School,
    (pupils, people): (&[PupilId], &[PersonId]),
    (as_of, muted): (NaiveDate, Option<RuleId>),
    horizon: &mut Horizon,
) -> bool {
    let heeds = (muted != Some(RuleId::COM_7), false);
    let mut kept = kept::Kept::new(school, as_of, heeds);
    let mut places: Vec<usize> = pupils.iter().filter_map(|pupil| kept.pupil(pupil, horizon)).collect();
    places.extend(people.iter().filter_map(|person| kept.adult(person, horizon)));
    places.iter().filter_map(|place| kept.places.get(*place)).any(kept::Place::is_kept)
}

/// The entries by which the address of this pupil, or of somebody with whom it is one, is on record as protected from this very
/// person that day; none if it is not (COM-7).
pub(super) fn kept_from(
    school: &School,
    (pupil, person): (&PupilId, u32),
    as_of: NaiveDate,
    horizon: &mut Horizon,
) -> Option<Vec<EntryIx>> {
    let mut kept = kept::Kept::new(school, as_of, (true, false));
    let place = kept.pupil(pupil, horizon)?;
    let place = kept.places.get(place)?;
    place.from.contains(&person).then(|| place.protected.iter().copied().collect())
}

impl School {
    /// This sheet as it may be shown: to this viewer, or with none to staff in general; and with an officer's request, what is
    /// protected as far as that officer may see it.
    pub fn sheet_copy(
        &self,
        sheet: &Sheet,
        viewer: Option<&PersonId>,
        officer: Option<&OfficerAccess>,
        as_of: NaiveDate,
    ) -> SheetCopy {
        self.sheet_copy_muting(sheet, (viewer, officer), as_of, None)
    }

    pub(crate) fn sheet_copy_muting(
        &self,
        sheet: &Sheet,
        (viewer, officer): (Option<&PersonId>, Option<&OfficerAccess>),
        as_of: NaiveDate,
        muted: Option<RuleId>,
    ) -> SheetCopy {
        copy::Copying::new(self, sheet, viewer, as_of, muted).copy(officer)
    }
}
