//! Whom the admission register names, and for how long.

use crate::answers::known_code;
use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::Names;
use parentis::decision::Outcome;
use parentis::roles::register::{Kept, RegisterEntry, RegisterLine};

impl Words {
    /// A line for each adult, with the mark and the number; for how long entries are kept, and what holds for all.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.register_entry(&school.register_entry(&"ava".parse()?, as_of), &Ids);
    /// assert!(text.contains("- father must stand in it with name and address."));
    /// assert!(text.contains("No parent can have another taken off the register."));
    /// # Ok(())
    /// # }
    /// ```
    pub fn register_entry(&self, entry: &RegisterEntry, names: &dyn Names) -> String {
        let mut text = String::new();
        let heading = self.say("register-heading", &Args::new().named("pupil", names.pupil(&entry.pupil)));
        let mut lines: Vec<_> = entry.lines.iter().map(|line| self.register_line(line, names)).collect();
        if lines.is_empty() {
            lines.push(self.say("register-nobody", &Args::new()));
        }
        section(&mut text, &heading, lines);
        text.push('\n');
        text.push_str(&self.kept(&entry.kept));
        text.push('\n');
        text.push_str(&self.with_rules(self.say("register-always", &Args::new()), &entry.always));
        text.push('\n');
        self.whole(text.trim_start().to_owned())
    }

    fn register_line(&self, line: &RegisterLine, names: &dyn Names) -> String {
        let outcome = line.decision.outcome;
        let args = Args::new().named("person", names.person(&line.person)).with("outcome", outcome.code());
        let mut said = vec![self.say("register-line", &args)];
        if matches!(outcome, Outcome::Must | Outcome::NeedsCheck) {
            for (id, known) in [("register-lives", line.normally_lives_with), ("register-number", line.number)] {
                said.push(self.say(id, &Args::new().with("known", known_code(known))));
            }
        }
        said.push(self.why_in_brief(&line.decision, names));
        said.join(" ")
    }

    fn kept(&self, kept: &Kept) -> String {
        match kept {
            Kept::Years { years, electronically, rules } => {
                let id = if *electronically { "register-kept-electronically" } else { "register-kept" };
                self.with_rules(self.say(id, &Args::new().count("years", *years)), rules)
            }
            Kept::NotKnown { missing, rules } => {
                let supplier = missing.iter().map(|missing| self.known_word("supplier", missing.ask.code()));
                let supplier = self.spoken().semicolons(supplier);
                self.with_rules(self.say("register-kept-not_known", &Args::new().with("supplier", supplier)), rules)
            }
        }
    }
}
