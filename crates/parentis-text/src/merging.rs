//! Whose access would change if two records of people were made one.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::{Names, on_one_line};
use crate::reasons::yes_no;
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::merge::{MergeChange, MergeCheck, MergeEffect};
use parentis::decision::Outcome;
use parentis::ids::{DocumentId, PersonId};
use parentis::roles::matrix::Column;

impl Words {
    /// What would change for whom: what gets wider first.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let (mother, father) = ("mother".parse()?, "father".parse()?);
    /// let check = school.merge_check(&mother, &father, as_of);
    /// let text = Words::staff_english()?.merge_check(&check, (&mother, &father), &Ids);
    /// assert!(text.starts_with("If mother and father were one record, this would change:\n"), "{text}");
    /// assert!(text.contains("mother, about ava: the yearly report. Before: must. After: must not."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn merge_check(&self, check: &MergeCheck, (one, other): (&PersonId, &PersonId), names: &dyn Names) -> String {
        let args = Args::new()
            .named("person", names.person(one))
            .named("other", names.person(other))
            .with("checked", yes_no(check.checked))
            .with("changing", yes_no(!check.changes.is_empty()));
        let mut text = self.say("merge-headline", &args);
        text.push('\n');
        for effect in MergeEffect::ALL {
            let changes = check.changes.iter().filter(|change| change.effect == *effect);
            let lines: Vec<String> = changes.map(|change| self.merge_change(change, names)).collect();
            let heading = match effect {
                MergeEffect::Wider => "merge-wider",
                MergeEffect::Narrower => "merge-narrower",
                MergeEffect::Otherwise => "merge-otherwise",
            };
            if !lines.is_empty() {
                section(&mut text, &self.say(heading, &Args::new()), lines);
            }
        }
        text.push('\n');
        text.push_str(&self.say("merge-is-one", &Args::new()));
        text.push('\n');
        self.whole(text)
    }

    fn merge_change(&self, change: &MergeChange, names: &dyn Names) -> String {
        let column = change.column.map(|column| self.known_word(Column::LIST, column.code()));
        let class = change.data_class.map(|class| self.known_word(DataClass::LIST, class.code()));
        let outcome = |outcome: Outcome| self.known_word(Outcome::LIST, outcome.code());
        let keys: Vec<&str> = change.item.iter().chain(&change.case).map(DocumentId::as_str).collect();
        let args = Args::new()
            .with("key_said", yes_no(!keys.is_empty()))
            .with("key", keys.join(", "))
            .with("who", on_one_line(names.person(&change.person)))
            .with("pupil", on_one_line(names.pupil(&change.pupil)))
            .with("what", column.or(class).unwrap_or_default())
            .with("before", outcome(change.before))
            .with("after", outcome(change.after));
        self.say("merge-change", &args)
    }
}
