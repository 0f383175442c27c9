//! What an importer found that a person at the school should know: nothing is left out in silence.
//!
//! A finding names a place and a code, never what stands there. Findings with the same code in the same part of the
//! format are folded into one with a count and the first places.

use crate::words::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where in a file: the path of elements and the line. No values.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The elements from the outermost to this one; `[3]` is the third of its name.
    pub path: String,
    /// The line, counted from 1; 0 for the file as a whole.
    pub line: u64,
}

impl core::fmt::Display for Place {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let path = if self.path.is_empty() { "file" } else { &self.path };
        if self.line == 0 { write!(f, "`{path}`") } else { write!(f, "`{path}`, line {}", self.line) }
    }
}

words! {
    /// How much a finding matters.
    pub enum Severity {
        /// Worth knowing.
        Info = "info",
        /// Something was left out, or read in a way that a person should check.
        Warning = "warning",
        /// Something is broken, and what could not be taken is missing.
        Error = "error",
    }
}

macro_rules! codes {
    ($( $(#[$meta:meta])* $variant:ident = $code:literal, $severity:ident; )+) => {
        words! {
            /// What was found: a closed list.
            #[non_exhaustive]
            pub enum FindingCode { $( $(#[$meta])* $variant = $code, )+ }
        }

        impl FindingCode {
            /// How much it matters.
            pub const fn severity(self) -> Severity {
                match self { $( Self::$variant => Severity::$severity, )+ }
            }
        }
    };
}

codes! {
    /// The file is not in the encoding that it declares; it was read in the one that it is in.
    EncodingNotAsDeclared = "encoding_not_as_declared", Warning;
    /// The file declares an encoding of which nothing is known.
    EncodingUnknown = "encoding_unknown", Warning;
    /// Some bytes are of another encoding than the rest.
    MixedEncodings = "mixed_encodings", Warning;
    /// The file is not in UTF-8, as it says.
    NotUtf8 = "not_utf8", Info;
    /// Characters were lost before or while the file was read, and a replacement character stands for each.
    ReplacementCharacter = "replacement_character", Warning;
    /// Control characters in a text, which were left out.
    ControlCharacter = "control_character", Warning;
    /// The file breaks off or is not well-formed from here on; the complete records before it were taken.
    BrokenOff = "broken_off", Error;
    /// An element that is not part of the format as it is known; it was left out with all inside it.
    UnknownElement = "unknown_element", Warning;
    /// An attribute that is not part of the format as it is known; it was left out.
    UnknownAttribute = "unknown_attribute", Warning;
    /// An element that the school's rules need nothing from; it was left out.
    LeftOut = "left_out", Info;
    /// An element about health, benefits, origin and the like, which is never kept. Its places are not listed.
    SensitiveLeftOut = "sensitive_left_out", Info;
    /// An element that stands there more often than the format allows; the first was taken.
    RepeatedElement = "repeated_element", Warning;
    /// Text where only elements belong; it was left out.
    StrayText = "stray_text", Warning;
    /// An entry that the journal would refuse; it was left out.
    NotTaken = "not_taken", Error;
    /// The name of the producing system does not look like a code and was left out.
    ProducerLeftOut = "producer_left_out", Info;

    /// The header's version element is written in its other form.
    HeaderVariant = "header_variant", Info;
    /// The file does not say of which version it is.
    VersionMissing = "version_missing", Warning;
    /// The version is outside those that the reader was made for.
    VersionUnfamiliar = "version_unfamiliar", Warning;
    /// The document calls itself something else.
    DocumentNameOdd = "document_name_odd", Warning;
    /// The file holds part of the pupils or of their data: what is missing is not gone.
    PartialDocument = "partial_document", Warning;
    /// The header says neither that the document is full nor that it is partial.
    QualifierUnknown = "qualifier_unknown", Warning;
    /// The header does not say from which school the file comes.
    NoSourceSchool = "no_source_school", Warning;
    /// The file does not say when it was made; facts hold from the day on which they are recorded.
    NoExportDate = "no_export_date", Warning;
    /// A header after the first pupil, or a second one; it was left out.
    HeaderLate = "header_late", Warning;
    /// `Gender`, the older name of `Sex`.
    GenderForSex = "gender_for_sex", Info;

    /// A pupil without a pupil number; the place in the file is the key, which no other file will match.
    NoPupilNumber = "no_pupil_number", Warning;
    /// A temporary pupil number, which the pupil will not keep.
    TemporaryPupilNumber = "temporary_pupil_number", Warning;
    /// A pupil number in another form than it should have; the place in the file is the key.
    OddPupilNumber = "odd_pupil_number", Warning;
    /// A pupil number that an earlier pupil of the file has; the two were not merged.
    PupilNumberTwice = "pupil_number_twice", Error;
    /// A key that is no key to this library, such as one with a blank; a digest of it was taken.
    KeyRewritten = "key_rewritten", Warning;
    /// Two records with one key; the two were merged by the file itself.
    KeyTwice = "key_twice", Error;
    /// A record without a key; it was left out.
    NoKey = "no_key", Error;
    /// No date of birth.
    NoBirthDate = "no_birth_date", Warning;
    /// Not a date in the form 2016-04-02; no fact was made of it.
    BadDate = "bad_date", Warning;
    /// A date with a time behind it; the day was taken.
    DateWithTime = "date_with_time", Info;
    /// A date of birth after the day of the file, or before 1900; no fact was made of it.
    BirthDateImplausible = "birth_date_implausible", Warning;
    /// A child said to be looked after. By which route is not said, and that decides who holds parental responsibility:
    /// somebody must find out.
    LookedAfter = "looked_after", Warning;
    /// A child said not to be looked after; there is no fact for that.
    NotLookedAfter = "not_looked_after", Info;
    /// A pupil or a contact without a name.
    NoName = "no_name", Warning;
    /// A pupil for whom no contact is listed.
    NoContacts = "no_contacts", Warning;
    /// A list of contacts with nobody in it.
    EmptyContacts = "empty_contacts", Warning;
    /// The pupil's e-mail address is that of a contact.
    PupilEmailIsContacts = "pupil_email_is_contacts", Warning;

    /// None of the pupil's contacts has a rank.
    NoOrder = "no_order", Info;
    /// Some of the pupil's contacts have a rank and some have none.
    SomeWithoutOrder = "some_without_order", Info;
    /// Two contacts of one rank.
    TiedOrder = "tied_order", Info;
    /// The first rank is not 1: somebody may be missing.
    LowestOrderNotOne = "lowest_order_not_one", Info;
    /// The contacts do not stand in the order of their ranks; the ranks were taken.
    DocumentOrderDiffers = "document_order_differs", Info;
    /// A rank that is no number; no fact was made of it.
    OddOrder = "odd_order", Warning;

    /// The format gives a contact no identity: each listing is a person of its own until somebody says otherwise.
    ContactWithoutIdentity = "contact_without_identity", Info;
    /// How the contact is related is not said.
    NoRelationship = "no_relationship", Warning;
    /// A code of relationship that is not on the list; the link was kept as `other`.
    UnknownRelationship = "unknown_relationship", Warning;
    /// A code of relationship that the format has given up.
    DeprecatedRelationship = "deprecated_relationship", Info;
    /// A code from a list of another owner, read as if it were the format's own.
    ForeignNamespace = "foreign_namespace", Warning;
    /// A code that does not say from which list it is.
    NoNamespace = "no_namespace", Info;
    /// A yes or no in another form than the format's own; it was read by its evident meaning.
    OddFlag = "odd_flag", Warning;
    /// A yes or no that cannot be read; no fact was made of it.
    UnreadableFlag = "unreadable_flag", Warning;
    /// A yes or no with nothing in it, which is not known.
    EmptyFlag = "empty_flag", Info;
    /// A "no" about parental responsibility that may stand for "not filled in"; it counts as not known.
    ResponsibilityNoMayBeDefault = "responsibility_no_may_be_default", Info;
    /// The same postal address is not "lives with": nothing was concluded.
    SameAddressIsNotHome = "same_address_is_not_home", Info;
    /// Both an address and the word that it is the pupil's.
    AddressContradiction = "address_contradiction", Warning;
    /// A contact without a telephone number.
    NoPhone = "no_phone", Info;
    /// A contact without an e-mail address.
    NoEmail = "no_email", Info;
    /// A contact without an address and without the word that it is the pupil's.
    NoAddress = "no_address", Info;
    /// A telephone number that does not look like one; it was kept as written.
    OddPhone = "odd_phone", Warning;
    /// An e-mail address that does not look like one; it was kept as written.
    OddEmail = "odd_email", Warning;
    /// A type of number, address or language that is not on the list; it was kept as `other`.
    UnknownType = "unknown_type", Warning;
    /// Too many people to look for the same person twice; candidates are missing.
    CandidatesIncomplete = "candidates_incomplete", Warning;

    /// "Legal guardian" is not parental responsibility: kept as its own flag.
    LegalGuardianIsNotResponsibility = "legal_guardian_is_not_responsibility", Info;
    /// The record says that there is a restriction: a person must read it.
    RestrictionToRead = "restriction_to_read", Warning;
    /// A contact whom no link ties to a pupil.
    ContactLinkedToNobody = "contact_linked_to_nobody", Warning;
    /// A link that names a pupil who is not in the file; it was kept.
    PupilAbsent = "pupil_absent", Warning;
    /// A link that names a contact who is not in the file; it was kept.
    ContactAbsent = "contact_absent", Warning;
    /// A link that names no pupil or no contact; it could not be kept.
    LinkToNothing = "link_to_nothing", Error;
    /// A second link between the same two; both were kept.
    LinkTwice = "link_twice", Warning;
    /// More than one first contact.
    SeveralPrimaryContacts = "several_primary_contacts", Info;
    /// Contacts, and none of them the first.
    NoPrimaryContact = "no_primary_contact", Info;
    /// A pupil who has left the school or has not come is not told apart: every pupil of the file is taken as on roll.
    RollAssumed = "roll_assumed", Info;

    /// A purpose in words instead of a code: somebody has to say which of the school's purposes it is.
    PurposeInWords = "purpose_in_words", Warning;
    /// A purpose that the mapping does not know; no entry was made.
    UnknownPurpose = "unknown_purpose", Error;
    /// One tick answers several purposes at once (CON-GEN-3).
    BundledPurposes = "bundled_purposes", Warning;
    /// Where the consent stands is not said; it was not taken for a yes.
    NoConsentState = "no_consent_state", Warning;
    /// A word for where the consent stands that is not on the list; it was not taken for a yes.
    UnknownConsentState = "unknown_consent_state", Warning;
    /// Which of several words came last is not said; the one that stands most against a yes was taken.
    OrderNotSaid = "order_not_said", Warning;
    /// The consent is given with exceptions: it is no plain yes, and a person must read them.
    ExceptionsToRead = "exceptions_to_read", Warning;
    /// The consent is given within limits that this reader does not read: it is no plain yes.
    LimitsToRead = "limits_to_read", Warning;
    /// How long the consent counts is said in a way that a person must read.
    TermToRead = "term_to_read", Warning;
    /// It says that it must not be read without what this reader does not know.
    MustBeUnderstood = "must_be_understood", Warning;
    /// The record mixes two versions of its format; it was not taken for a yes.
    MixedVersions = "mixed_versions", Warning;
    /// Who is kin to a pupil has by that no right to consent: nothing was concluded.
    KinshipGivesNoCapacity = "kinship_gives_no_capacity", Info;
    /// Who decided is not said.
    DeciderNotSaid = "decider_not_said", Warning;
    /// A time in milliseconds where the format has seconds.
    MillisecondsForSeconds = "milliseconds_for_seconds", Warning;

    /// An answer with nothing in it, which is no answer and no refusal.
    EmptyAnswer = "empty_answer", Info;
    /// An answer in a word that the mapping does not know. It may be a no: somebody has to look.
    UnreadableAnswer = "unreadable_answer", Error;
    /// An answer without a day; no entry was made.
    NoAnswerDate = "no_answer_date", Error;
    /// A day that is still to come; no entry was made.
    FutureDate = "future_date", Error;
    /// An answer that would end before it begins; no entry was made.
    EndsBeforeItBegins = "ends_before_it_begins", Error;
    /// No id of a pupil, or something that is no id, such as a name; no entry was made.
    NoPupilId = "no_pupil_id", Error;
    /// No id of who answered, or something that is no id, such as a name or an address. Nobody is looked for by name, and
    /// no entry was made.
    NoRespondeeId = "no_respondee_id", Error;
    /// An answer of a household, which is nobody's: each adult answers for themselves, and no entry was made.
    HouseholdAnswer = "household_answer", Error;
    /// No id of the item that it is about, or something that is no id; no entry was made.
    BadItemId = "bad_item_id", Error;
    /// A row that stands there twice; one entry was made.
    RowTwice = "row_twice", Info;
    /// A yes and a no of one party at one time: which came last is not said, and the no was taken.
    ContradictoryAnswers = "contradictory_answers", Warning;
    /// A row without a pupil, an answer or anything else.
    BlankRow = "blank_row", Info;
    /// A box that is ticked when the form is opened (CON-GEN-2): its yes does not count, and says so.
    TickedBeforehand = "ticked_beforehand", Warning;
}

/// One finding: what, how much it matters, how often, and the first places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What.
    pub code: FindingCode,
    /// How much it matters.
    pub severity: Severity,
    /// How often.
    pub count: u64,
    /// The part of the format: a path without numbers. Empty where the rest of too many parts is gathered.
    pub part: String,
    /// The first places, at most eight; none for what is too sensitive to say of whom it stands there.
    pub places: Vec<Place>,
}

/// How many places a finding lists.
pub const PLACES: usize = 8;

/// The most parts of the format that findings are kept apart for.
const MAX_PARTS: usize = 1_000;

/// Findings while they are gathered, folded.
#[derive(Debug, Default)]
pub(crate) struct Found {
    kinds: BTreeMap<(FindingCode, String), Finding>,
}

impl Found {
    /// Adds one.
    pub(crate) fn add(&mut self, code: FindingCode, place: &Place) {
        self.count(code, place, 1);
    }

    /// Adds several at one place.
    pub(crate) fn count(&mut self, code: FindingCode, place: &Place, count: u64) {
        if count == 0 {
            return;
        }
        let mut key = (code, without_numbers(&place.path));
        if self.kinds.len() >= MAX_PARTS && !self.kinds.contains_key(&key) {
            key.1 = String::new();
        }
        let part = key.1.clone();
        let finding = self.kinds.entry(key).or_insert_with(|| Finding {
            code,
            severity: code.severity(),
            count: 0,
            part,
            places: Vec::new(),
        });
        finding.count = finding.count.saturating_add(count);
        if finding.places.len() < PLACES && code != FindingCode::SensitiveLeftOut {
            finding.places.push(place.clone());
        }
    }

    /// All of them, in the order of the list of codes.
    pub(crate) fn into_findings(self) -> impl Iterator<Item = Finding> {
        self.kinds.into_values()
    }
}

/// A path without the numbers of its elements.
fn without_numbers(path: &str) -> String {
    let mut inside = false;
    path.chars()
        .filter(|c| {
            let was_inside = inside;
            match c {
                '[' => inside = true,
                ']' => inside = false,
                _ => {}
            }
            !inside && !was_inside
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_fold_by_code_and_part_and_keep_the_first_places() {
        let mut found = Found::default();
        for n in 1..=20 {
            found.add(FindingCode::BadDate, &Place { path: format!("CTfile/Pupil[{n}]/DOB"), line: n });
        }
        found.add(FindingCode::BadDate, &Place { path: "CTfile/Header".into(), line: 1 });
        let all: Vec<Finding> = found.into_findings().collect();
        assert_eq!(all.len(), 2);
        let dob = all.iter().find(|finding| finding.part == "CTfile/Pupil/DOB").unwrap();
        assert_eq!((dob.count, dob.places.len()), (20, PLACES));
        assert_eq!(dob.places[1].to_string(), "`CTfile/Pupil[2]/DOB`, line 2");
    }

    #[test]
    fn a_sensitive_finding_does_not_say_of_whom() {
        let mut found = Found::default();
        found.add(FindingCode::SensitiveLeftOut, &Place { path: "CTfile/Pupil[3]/SENhistory".into(), line: 7 });
        let all: Vec<Finding> = found.into_findings().collect();
        assert_eq!((all[0].part.as_str(), all[0].count, all[0].places.len()), ("CTfile/Pupil/SENhistory", 1, 0));
    }

    #[test]
    fn parts_without_end_are_gathered() {
        let mut found = Found::default();
        for n in 0..5_000 {
            found.add(FindingCode::UnknownElement, &Place { path: format!("root/e{n}"), line: 1 });
        }
        let all: Vec<Finding> = found.into_findings().collect();
        assert!(all.len() <= MAX_PARTS + FindingCode::ALL.len());
        assert_eq!(all.iter().map(|finding| finding.count).sum::<u64>(), 5_000);
    }
}
