//! What a school decides about consents: where it chose otherwise than the purpose table, and its own purposes.
//!
//! A purpose is data ([`crate::consent::purpose`]). Of the library's own a school may ask for more and never for less:
//! what is fixed by statute or data-protection law cannot be chosen at all, and what has a floor cannot go below it. A
//! purpose of the school's own chooses every column, within what its kind of consent allows.
//!
//! Two mistakes have a key of their own, so that they are answered by their rule and not as an unknown key: silence that
//! is to count as a yes (CON-GEN-2), and one answer that is to cover several purposes (CON-GEN-3).

use super::loose::Loose;
use super::problem::ProblemKind;
use super::walk::{Section, Walk, place_of_item};
use crate::ParentisError;
use crate::consent::words::{ConsentKind, FormNeeded, Givers, HowMany, Objection, PupilPart};
use crate::consent::{Columns, Purpose, purpose};
use crate::ids::PurposeId;
use crate::roles::matter::Act;
use crate::rules::RuleId;
use std::collections::BTreeMap;

/// What a school decides about consents.
///
/// ```
/// use parentis::profile::{Loose, Nation, Profile, SchoolType};
/// use std::collections::BTreeMap;
///
/// let text = |text: &str| Loose::Text(text.to_owned());
/// let objection = BTreeMap::from([("purpose".to_owned(), text("biometrics")), ("objection".to_owned(), text("nothing"))]);
/// let consent = BTreeMap::from([("purposes".to_owned(), Loose::List(vec![Loose::Table(objection)]))]);
/// let draft = BTreeMap::from([
///     ("name".to_owned(), text("hill-street")),
///     ("version".to_owned(), text("2026")),
///     ("nation".to_owned(), text("ENG")),
///     ("school_type".to_owned(), text("academy")),
///     ("consent".to_owned(), Loose::Table(consent)),
/// ]);
///
/// // Either parent's no to fingerprints is a statute's, and not the school's to set aside.
/// let problems = Profile::check(&draft).unwrap_err();
/// assert_eq!(problems[0].to_string(), "`consent.purposes[0].objection`: looser than the law allows (CON-BIO-3)");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct ConsentPolicy {
    /// The school looked: its funding agreement gives parents the right to have a pupil excused (CON-REL-4).
    #[cfg_attr(feature = "schema", schemars(default))]
    pub excusal_in_funding_agreement: bool,
    /// Purposes of the library where the school chose otherwise than the table, and purposes of its own, each with every
    /// column; by their codes.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub purposes: Vec<PurposeChosen>,
}

/// What a school chose for one purpose.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PurposeChosen {
    /// The purpose: one of the library's table, or a code of the school's own.
    pub purpose: PurposeId,
    /// Its columns.
    #[serde(flatten, serialize_with = "in_full")]
    #[cfg_attr(feature = "schema", schemars(with = "Said"))]
    pub columns: Columns,
}

impl ConsentPolicy {
    /// Is it what holds where a profile has no such section?
    pub(super) fn says_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// What the school chose for that purpose; none if it leaves it to the table, or there is no such purpose.
    pub fn columns(&self, purpose: &PurposeId) -> Option<&Columns> {
        self.purposes.iter().find(|chosen| chosen.purpose == *purpose).map(|chosen| &chosen.columns)
    }
}

/// The columns as a profile says them. What is left out of a purpose of the library is as in its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Said {
    /// What kind of consent; of a purpose of the school's own it is no consent if left out.
    kind: Option<ConsentKind>,
    /// Who may give it.
    givers: Option<Givers>,
    /// How many of them must.
    needed: Option<HowMany>,
    /// What another's objection does.
    objection: Option<Objection>,
    /// The pupil's own part.
    pupil: Option<PupilPart>,
    /// From which age, 5 to 18, a pupil is taken to be able to decide; or the word `none`: only if somebody judged so.
    able_from: Option<NumberOrNone>,
    /// The form that a yes needs.
    form: Option<FormNeeded>,
    /// Is it answered for one thing at a time: this visit, this medicine?
    each: Option<bool>,
    /// After how many months, 1 to 120, an answer is to be looked at again; or the word `none`: not by the calendar alone.
    review_months: Option<NumberOrNone>,
    /// Does it concern biometrics, health, religion or another special category (CON-GEN-8)?
    special_category: Option<bool>,
    /// What is decided: it settles which orders and which delegation reach it.
    act: Option<Act>,
}

/// A number, or the word `none`: a key that is left out says something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
enum NumberOrNone {
    /// The number.
    Number(u32),
    /// No number.
    Without(NoNumber),
}

/// The word that says there is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
enum NoNumber {
    /// There is none.
    #[serde(rename = "none")]
    NoNumber,
}

impl core::str::FromStr for NoNumber {
    type Err = ParentisError;
    fn from_str(text: &str) -> Result<Self, ParentisError> {
        if text == "none" { Ok(Self::NoNumber) } else { Err(ParentisError::unknown_word("number_or_none", text)) }
    }
}

impl NumberOrNone {
    fn of(number: Option<u32>) -> Self {
        number.map_or(Self::Without(NoNumber::NoNumber), Self::Number)
    }

    const fn number(self) -> Option<u32> {
        match self {
            Self::Number(number) => Some(number),
            Self::Without(NoNumber::NoNumber) => None,
        }
    }
}

impl From<Columns> for Said {
    fn from(columns: Columns) -> Self {
        Self {
            kind: columns.kind,
            givers: Some(columns.givers),
            needed: Some(columns.needed),
            objection: Some(columns.objection),
            pupil: Some(columns.pupil),
            able_from: Some(NumberOrNone::of(columns.able_from.map(u32::from))),
            form: Some(columns.form),
            each: Some(columns.each),
            review_months: Some(NumberOrNone::of(columns.review_months)),
            special_category: Some(columns.special_category),
            act: Some(columns.act),
        }
    }
}

impl Said {
    /// What is said, and for the rest what holds without.
    fn over(self, without: Columns) -> Columns {
        let age = |age: NumberOrNone| age.number().and_then(|age| u8::try_from(age).ok());
        Columns {
            kind: self.kind.or(without.kind),
            givers: self.givers.unwrap_or(without.givers),
            needed: self.needed.unwrap_or(without.needed),
            objection: self.objection.unwrap_or(without.objection),
            pupil: self.pupil.unwrap_or(without.pupil),
            able_from: self.able_from.map_or(without.able_from, age),
            form: self.form.unwrap_or(without.form),
            each: self.each.unwrap_or(without.each),
            review_months: self.review_months.map_or(without.review_months, NumberOrNone::number),
            special_category: self.special_category.unwrap_or(without.special_category),
            act: self.act.unwrap_or(without.act),
        }
    }
}

/// Every column, the numbers that may be absent as a number or the word.
fn in_full<S: serde::Serializer>(columns: &Columns, serializer: S) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&Said::from(*columns), serializer)
}

pub(super) const CONSENT_KEYS: &[&str] = &["excusal_in_funding_agreement", "purposes"];
const PURPOSE_KEYS: &[&str] = &[
    "purpose",
    "kind",
    "givers",
    "needed",
    "objection",
    "pupil",
    "able_from",
    "form",
    "each",
    "review_months",
    "special_category",
    "act",
    "covers",
    "silence_counts",
];
/// What a purpose of the school's own has to say.
const REQUIRED: &[&str] = &["givers", "needed", "objection", "pupil", "form"];

const CODE_BYTES: usize = 40;
const CHOSEN: usize = 200;
const AGES: (u32, u32) = (5, 18);
/// Between which ages regulations may set that of article 8 (CON-ISS-5).
const ONLINE_AGES: (u32, u32) = (13, 16);
const MONTHS: (u32, u32) = (1, 120);

/// What holds of a purpose of the school's own where it does not say. Those that it has to say never hold.
const OWN: Columns = Columns {
    kind: None,
    givers: Givers::Nobody,
    needed: HowMany::None_,
    objection: Objection::Nothing,
    pupil: PupilPart::None_,
    able_from: None,
    form: FormNeeded::None_,
    each: false,
    review_months: Some(12),
    special_category: false,
    act: Act::Other,
};

pub(super) fn consent(walk: &mut Walk, top: Section<'_>) -> ConsentPolicy {
    let Some(table) = walk.table(top, "consent") else { return ConsentPolicy::default() };
    let here = Section { place: "consent", table };
    walk.know_keys(here, CONSENT_KEYS);
    let excusal_in_funding_agreement = walk.flag(here, "excusal_in_funding_agreement").unwrap_or_default();
    let mut purposes = BTreeMap::new();
    for (item, value) in walk.list(here, "purposes", CHOSEN).iter().enumerate() {
        let place = place_of_item(&here.at("purposes"), item);
        let Some(table) = walk.as_table(place.clone(), value) else { continue };
        let here = Section { place: &place, table };
        if let Some((purpose, columns)) = chosen(walk, here)
            && purposes.insert(purpose, columns).is_some()
        {
            walk.refuse(here.at("purpose"), ProblemKind::Twice, None);
        }
    }
    let purposes = purposes.into_iter().map(|(purpose, columns)| PurposeChosen { purpose, columns }).collect();
    ConsentPolicy { excusal_in_funding_agreement, purposes }
}

fn chosen(walk: &mut Walk, here: Section<'_>) -> Option<(PurposeId, Columns)> {
    walk.know_keys(here, PURPOSE_KEYS);
    let id = purpose_id(walk, here);
    let said = said(walk, here);
    if !walk.list(here, "covers", CHOSEN).is_empty() {
        walk.refuse(here.at("covers"), ProblemKind::OneAnswerForSeveral, Some(RuleId::CON_GEN_3));
    }
    if walk.flag(here, "silence_counts") == Some(true) {
        walk.refuse(here.at("silence_counts"), ProblemKind::SilenceIsNoConsent, Some(RuleId::CON_GEN_2));
    }
    let id = id?;
    let columns = if let Some(row) = purpose(id.as_str()) {
        of_the_library(&mut Rules { walk, here }, row, said);
        said.over(row.columns)
    } else {
        for key in REQUIRED {
            walk.require(here, key, Some(RuleId::CON_GEN_1));
        }
        of_the_school(&mut Rules { walk, here }, said);
        said.over(OWN)
    };
    Some((id, columns))
}

fn purpose_id(walk: &mut Walk, here: Section<'_>) -> Option<PurposeId> {
    walk.require(here, "purpose", None);
    let text = walk.text(here, "purpose", CODE_BYTES)?;
    if text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        && let Ok(id) = PurposeId::new(text)
    {
        return Some(id);
    }
    walk.refuse(here.at("purpose"), ProblemKind::NotAPurpose, None);
    None
}

fn said(walk: &mut Walk, here: Section<'_>) -> Said {
    Said {
        kind: walk.word(here, "kind"),
        givers: walk.word(here, "givers"),
        needed: walk.word(here, "needed"),
        objection: walk.word(here, "objection"),
        pupil: walk.word(here, "pupil"),
        able_from: number_or_none(walk, here, "able_from", AGES),
        form: walk.word(here, "form"),
        each: walk.flag(here, "each"),
        review_months: number_or_none(walk, here, "review_months", MONTHS),
        special_category: walk.flag(here, "special_category"),
        act: walk.word(here, "act"),
    }
}

fn number_or_none(walk: &mut Walk, here: Section<'_>, key: &str, (least, most): (u32, u32)) -> Option<NumberOrNone> {
    if let Some(Loose::Text(_)) = here.get(key) {
        return walk.word(here, key).map(NumberOrNone::Without);
    }
    walk.whole(here, key, least, most).map(NumberOrNone::Number)
}

/// The walk at one purpose, as its rules see it.
struct Rules<'w, 'd> {
    walk: &'w mut Walk,
    here: Section<'d>,
}

impl Rules<'_, '_> {
    fn refuse_if(&mut self, broken: bool, column: &'static str, problem: ProblemKind, rule: RuleId) {
        if broken {
            self.walk.refuse(self.here.at(column), problem, Some(rule));
        }
    }

    fn loosened_if(&mut self, broken: bool, column: &'static str, rule: RuleId) {
        self.refuse_if(broken, column, ProblemKind::Loosened { column }, rule);
    }

    fn fixed_if(&mut self, broken: bool, column: &'static str, rule: RuleId) {
        self.refuse_if(broken, column, ProblemKind::FixedByLaw { column }, rule);
    }

    fn not_asked_if(&mut self, broken: bool, column: &'static str) {
        self.refuse_if(broken, column, ProblemKind::NotAsked { column }, RuleId::CON_GEN_4);
    }

    fn only_in_law_if(&mut self, broken: bool, column: &'static str, rule: RuleId) {
        self.refuse_if(broken, column, ProblemKind::OnlyInLaw { column }, rule);
    }
}

/// Is something said, and another than what the table says?
fn other<T: PartialEq + Copy>(said: Option<T>, table: Option<T>) -> bool {
    said.is_some() && said != table
}

/// How strict a form is. What is written is enough where a clinician's record is asked for, and not the other way round.
const fn strictness(form: FormNeeded) -> u8 {
    match form {
        FormNeeded::None_ => 0,
        FormNeeded::Recorded => 1,
        FormNeeded::Explicit => 2,
        FormNeeded::Clinician => 3,
        FormNeeded::Written => 4,
    }
}

fn less_than(said: Option<FormNeeded>, form: FormNeeded) -> bool {
    said.is_some_and(|said| strictness(said) < strictness(form))
}

/// A purpose of the library: what its row fixes, and its floors.
fn of_the_library(rules: &mut Rules<'_, '_>, row: &Purpose, said: Said) {
    let columns = row.columns;
    let table = Said::from(columns);
    if columns.kind.is_none() {
        // Consent is the wrong tool, and no choice of columns makes it the right one.
        rules.not_asked_if(other(said.kind, table.kind), "kind");
        rules.not_asked_if(other(said.givers, table.givers), "givers");
        rules.not_asked_if(other(said.needed, table.needed), "needed");
        rules.not_asked_if(other(said.objection, table.objection), "objection");
        rules.not_asked_if(other(said.pupil, table.pupil), "pupil");
        rules.not_asked_if(other(said.able_from, table.able_from), "able_from");
        rules.not_asked_if(other(said.form, table.form), "form");
        rules.not_asked_if(other(said.each, table.each), "each");
        rules.not_asked_if(other(said.special_category, table.special_category), "special_category");
        rules.not_asked_if(other(said.act, table.act), "act");
        return;
    }
    rules.fixed_if(other(said.kind, table.kind), "kind", row.rule);
    rules.fixed_if(other(said.givers, table.givers), "givers", row.rule);
    if columns.kind == Some(ConsentKind::Withdrawal) {
        // One parent's request is enough, and binds.
        rules.fixed_if(other(said.needed, table.needed), "needed", row.rule);
        rules.fixed_if(other(said.objection, table.objection), "objection", row.rule);
    }
    if let Some(rule) = row.floors.needed {
        rules.loosened_if(said.needed.is_some_and(|needed| needed < columns.needed), "needed", rule);
    }
    if let Some(rule) = row.floors.objection {
        rules.loosened_if(said.objection.is_some_and(|objection| objection < columns.objection), "objection", rule);
    }
    rules.fixed_if(other(said.pupil, table.pupil), "pupil", row.rule);
    if let (Some(rule), Some(said)) = (row.floors.able_from, said.able_from) {
        able_from(rules, said, columns.able_from, rule);
    }
    if let Some(rule) = row.floors.form {
        rules.loosened_if(less_than(said.form, columns.form), "form", rule);
    }
    rules.loosened_if(columns.each && said.each == Some(false), "each", row.rule);
    rules.fixed_if(other(said.special_category, table.special_category), "special_category", row.rule);
    rules.fixed_if(other(said.act, table.act), "act", row.rule);
}

/// The age from which a pupil decides, where the law has something to say about it.
fn able_from(rules: &mut Rules<'_, '_>, said: NumberOrNone, table: Option<u8>, rule: RuleId) {
    let online = rule == RuleId::CON_ISS_5;
    let Some(age) = said.number() else {
        // The law names an age, and leaves nothing to be judged.
        rules.fixed_if(table.is_some(), "able_from", rule);
        return;
    };
    // At sixteen the right is the pupil's own, and no profile puts it off.
    let (least, most) = match table {
        _ if online => ONLINE_AGES,
        // Usual from about thirteen, and from sixteen the pupil's own at the latest.
        Some(age) if rule == RuleId::CON_COU_1 => (purpose::COUNSELLING_FROM.into(), age.into()),
        Some(age) => (age.into(), age.into()),
        None => AGES,
    };
    let range = ProblemKind::OutOfRange { found: age.into(), least: least.into(), most: most.into() };
    rules.refuse_if(!(least..=most).contains(&age), "able_from", range, rule);
}

/// A purpose of the school's own: what its kind of consent is not without.
fn of_the_school(rules: &mut Rules<'_, '_>, said: Said) {
    rules.only_in_law_if(said.kind == Some(ConsentKind::Statutory), "kind", RuleId::CON_GEN_1);
    rules.only_in_law_if(said.givers == Some(Givers::BiometricsParent), "givers", RuleId::CON_BIO_2);
    let of_a_row = matches!(said.pupil, Some(PupilPart::SixthFormDecides | PupilPart::MayOptIn | PupilPart::NoStops));
    rules.only_in_law_if(of_a_row, "pupil", RuleId::CON_GEN_1);

    let alone = said.givers == Some(Givers::Pupil);
    rules.fixed_if(alone && other(said.pupil, Some(PupilPart::Decides)), "pupil", RuleId::CON_GEN_1);
    let nobody = said.givers == Some(Givers::Nobody);
    let none_needed = said.needed == Some(HowMany::None_);
    match said.kind {
        Some(ConsentKind::DataProtection) => {
            rules.refuse_if(nobody, "givers", ProblemKind::NobodyToGive, RuleId::CON_GEN_1);
            use_of_data(rules, said);
        }
        Some(ConsentKind::Marketing) => {
            rules.fixed_if(other(said.givers, Some(Givers::TheAdult)), "givers", RuleId::CON_MKT_1);
            use_of_data(rules, said);
        }
        Some(ConsentKind::Permission) => {
            rules.refuse_if(nobody, "givers", ProblemKind::NobodyToGive, RuleId::CON_GEN_1);
            rules.loosened_if(none_needed, "needed", RuleId::CON_GEN_2);
            rules.loosened_if(said.form == Some(FormNeeded::None_), "form", RuleId::CON_GEN_2);
        }
        Some(ConsentKind::Treatment) => {
            rules.refuse_if(nobody, "givers", ProblemKind::NobodyToGive, RuleId::CON_GEN_1);
            rules.loosened_if(none_needed, "needed", RuleId::CON_MED_9);
            rules.loosened_if(said.form == Some(FormNeeded::None_), "form", RuleId::CON_MED_9);
            let decides = Some(PupilPart::DecidesWhenAble);
            rules.fixed_if(other(said.pupil, decides), "pupil", RuleId::CON_MED_8);
        }
        Some(ConsentKind::Withdrawal) => {
            let parents = matches!(said.givers, None | Some(Givers::Parent | Givers::ParentOrCarer));
            rules.fixed_if(!parents, "givers", RuleId::CON_GEN_1);
            rules.fixed_if(other(said.needed, Some(HowMany::None_)), "needed", RuleId::CON_GEN_1);
            rules.fixed_if(other(said.objection, Some(Objection::Stops)), "objection", RuleId::CON_GEN_1);
            // "Tell us if you object" is no consent, and least of all where it has to be explicit.
            let special = said.special_category == Some(true);
            rules.only_in_law_if(special, "special_category", RuleId::CON_GEN_8);
            let silence = matches!(
                said.act,
                Some(Act::SocialMedia | Act::PersonalData | Act::Medical | Act::Residential | Act::Abroad)
            );
            rules.only_in_law_if(silence, "act", RuleId::CON_GEN_2);
        }
        Some(ConsentKind::Statutory) => {}
        // A word that is on no list is no wish for no consent.
        None if rules.here.has("kind") => {}
        None => {
            rules.not_asked_if(other(said.needed, Some(HowMany::None_)), "needed");
            rules.not_asked_if(other(said.form, Some(FormNeeded::None_)), "form");
        }
    }
}

/// Consent to the use of data is a clear act that can be shown, and explicit where the data is of a special category.
fn use_of_data(rules: &mut Rules<'_, '_>, said: Said) {
    rules.loosened_if(said.needed == Some(HowMany::None_), "needed", RuleId::CON_GEN_2);
    let (form, rule) = match said.special_category {
        Some(true) => (FormNeeded::Explicit, RuleId::CON_GEN_8),
        Some(false) | None => (FormNeeded::Recorded, RuleId::CON_GEN_2),
    };
    rules.loosened_if(less_than(said.form, form), "form", rule);
}

#[cfg(test)]
mod tests;
