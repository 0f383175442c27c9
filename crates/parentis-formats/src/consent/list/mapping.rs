//! Which column is what: the host's to say, for no two systems write the same list.

use crate::words::words;
use parentis::consent::words::{ConsentForm, ConsentSays};
use parentis::ids::{DocumentId, PurposeId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

words! {
    /// In which order a date is written. It is never guessed: 03/04 has two meanings.
    pub enum DateOrder {
        /// 2025-09-03.
        YearMonthDay = "year_month_day",
        /// 03/09/2025.
        DayMonthYear = "day_month_year",
        /// 09/03/2025.
        MonthDayYear = "month_day_year",
    }

    /// What a word in the column of answers means.
    pub enum AnswerWord {
        /// Asked, and no answer yet.
        Asked = "asked",
        /// Yes.
        Given = "given",
        /// Yes again.
        Reconfirmed = "reconfirmed",
        /// No.
        Refused = "refused",
        /// No, without having been asked.
        Objected = "objected",
        /// Takes back what was said last.
        Withdrawn = "withdrawn",
        /// Nothing: as if the cell were empty.
        Nothing = "nothing",
    }
}

impl AnswerWord {
    /// What the party said, if it is an answer.
    pub const fn says(self) -> Option<ConsentSays> {
        match self {
            Self::Given => Some(ConsentSays::Given),
            Self::Reconfirmed => Some(ConsentSays::Reconfirmed),
            Self::Refused => Some(ConsentSays::Refused),
            Self::Objected => Some(ConsentSays::Objected),
            Self::Withdrawn => Some(ConsentSays::Withdrawn),
            Self::Asked | Self::Nothing => None,
        }
    }
}

/// A column with ids, by its header.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdColumn {
    /// The header. Capitals and blanks at its ends make no difference.
    pub column: String,
    /// What is put in front of each id, so that it is the id by which the journal knows them: `ctf:hill-street:`.
    #[serde(default)]
    pub prefix: String,
}

impl IdColumn {
    /// A column of which the ids are taken as they are.
    pub fn new(column: &str) -> Self {
        Self { column: column.to_owned(), prefix: String::new() }
    }
}

/// A column with dates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DateColumn {
    /// The header.
    pub column: String,
    /// In which order day, month and year stand.
    pub order: DateOrder,
}

/// Who answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case", deny_unknown_fields)]
pub enum Respondee {
    /// The adult whose id stands in a column.
    Adult {
        /// The column.
        id: IdColumn,
        /// Words in that column by which the pupil in person is meant, such as `student`.
        #[serde(default)]
        pupil_words: Vec<String>,
        /// Does an empty cell mean that the household answered? Then it is said so; an entry is made of neither.
        #[serde(default)]
        empty_is_household: bool,
    },
    /// The pupil in person, in every row.
    Pupil,
    /// The household, in every row: a list without a column for who answered. No entry is made of it.
    Household,
}

/// What one tick, type or column of the list asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentProduct {
    /// The purposes. If there are several, one tick answers them all (CON-GEN-3).
    pub purposes: Vec<PurposeId>,
    /// Which one of several: this visit, this issue.
    #[serde(default)]
    pub item: Option<DocumentId>,
    /// Which wording is shown.
    #[serde(default)]
    pub wording: Option<DocumentId>,
    /// In what form it is answered, if not in that of the whole list.
    #[serde(default)]
    pub form: Option<ConsentForm>,
    /// Is the yes ticked when the form is opened (CON-GEN-2)?
    #[serde(default)]
    pub ticked_beforehand: bool,
    /// Do adults answer on their own account, as for advertising? Then no pupil stands in the entry.
    #[serde(default)]
    pub own_account: bool,
}

impl ConsentProduct {
    /// Of these purposes, with nothing more said.
    pub fn of(purposes: impl IntoIterator<Item = PurposeId>) -> Self {
        let purposes = purposes.into_iter().collect();
        Self { purposes, item: None, wording: None, form: None, ticked_beforehand: false, own_account: false }
    }
}

/// Where the answers stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "layout", rename_all = "snake_case", deny_unknown_fields)]
pub enum AnswerColumns {
    /// A row an answer: one column says to what, another what was said.
    Rows {
        /// The header of the column that says to what.
        kind: String,
        /// The header of the column that says what was said.
        answer: String,
        /// What the words in the first column ask for.
        kinds: BTreeMap<String, ConsentProduct>,
    },
    /// A row a party: a column a question, by its header.
    Columns {
        /// What each column asks for.
        columns: BTreeMap<String, ConsentProduct>,
    },
}

/// Which column of a list is what. It holds headers and codes, so a host can keep it as a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentListMapping {
    /// The pupil.
    pub pupil: IdColumn,
    /// Who answers.
    pub respondee: Respondee,
    /// The day of the answer. Without it, the day from which the import's facts hold.
    #[serde(default)]
    pub date: Option<DateColumn>,
    /// The day on which it was asked for, if the list says so.
    #[serde(default)]
    pub asked: Option<DateColumn>,
    /// The last day on which the answer counts, if the list says so.
    #[serde(default)]
    pub last_day: Option<DateColumn>,
    /// Which one of several, if the list says so.
    #[serde(default)]
    pub item: Option<IdColumn>,
    /// The answers.
    pub answers: AnswerColumns,
    /// What the words mean. Capitals and blanks at the ends make no difference.
    #[serde(default = "ConsentListMapping::usual_words")]
    pub words: BTreeMap<String, AnswerWord>,
    /// In what form the answers were given.
    pub form: ConsentForm,
    /// What stands between the cells.
    #[serde(default = "comma")]
    pub delimiter: char,
}

const fn comma() -> char {
    ','
}

impl ConsentListMapping {
    /// A mapping with the usual words, in which nobody is said to answer and no form is known.
    pub fn new(pupil: IdColumn, answers: AnswerColumns) -> Self {
        Self {
            pupil,
            respondee: Respondee::Household,
            date: None,
            asked: None,
            last_day: None,
            item: None,
            answers,
            words: Self::usual_words(),
            form: ConsentForm::Unknown,
            delimiter: comma(),
        }
    }

    /// The words that most lists have.
    pub fn usual_words() -> BTreeMap<String, AnswerWord> {
        let words = [
            (AnswerWord::Given, &["yes", "y", "true", "1", "given", "granted", "consented"][..]),
            (AnswerWord::Refused, &["no", "n", "false", "0", "refused", "rejected", "declined", "denied"]),
            (AnswerWord::Withdrawn, &["withdrawn", "revoked"]),
            (AnswerWord::Asked, &["requested", "asked", "pending", "awaiting response"]),
        ];
        words.into_iter().flat_map(|(word, all)| all.iter().map(move |text| ((*text).to_owned(), word))).collect()
    }
}
