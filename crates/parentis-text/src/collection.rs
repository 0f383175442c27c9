//! Who may collect a child, and what of whoever stands at the gate.

use crate::catalogue::{Args, Words};
use crate::names::Names;
use parentis::ids::PupilId;
use parentis::roles::collection::{Collection, Collector};
use parentis::roles::matrix::Column;

impl Words {
    /// The adult at the gate first, with what to do now; then whom to ring, and everybody known to the child.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let today = school.may_collect(&"ava".parse()?, Some(&"neighbour".parse()?), as_of);
    /// let text = Words::staff_english()?.collection(&today, &Ids);
    /// assert!(text.contains("- Do not hand the child over to this adult. The child stays with staff"), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn collection(&self, collection: &Collection, names: &dyn Names) -> String {
        let mut lines = Vec::new();
        if let Some(gate) = &collection.at_the_gate {
            lines.push(self.collector(&collection.pupil, gate, names));
            lines.extend(self.reasons(&gate.decision, names).into_iter().map(|why| format!("- {why}")));
            lines.push(String::new());
            lines.push(self.say("explain-steps", &Args::new()));
            let steps = self.next_steps(Column::Collect, &gate.decision);
            lines.extend(steps.into_iter().map(|step| format!("- {step}")));
            lines.push(String::new());
        }
        if collection.ring.is_empty() {
            lines.push(self.say("collection-ring-nobody", &Args::new()));
        } else {
            let ring: Vec<_> = collection.ring.iter().map(|person| names.person(person).into_owned()).collect();
            let pupil = names.pupil(&collection.pupil);
            lines.push(self.say("collection-ring", &Args::new().named("pupil", pupil)));
            lines.extend(ring.into_iter().map(|person| format!("- {person}")));
        }
        lines.push(String::new());
        if collection.collectors.is_empty() {
            lines.push(self.say("collection-nobody-known", &Args::new()));
        } else {
            lines.push(self.say("collection-known", &Args::new().with("day", self.date(collection.as_of))));
            for collector in &collection.collectors {
                let why = self.why_in_brief(&collector.decision, names);
                lines.push(format!("- {} {why}", self.collector(&collection.pupil, collector, names)));
            }
        }
        self.whole(lines.join("\n"))
    }

    /// The headline of one adult, and on whose word.
    fn collector(&self, pupil: &PupilId, collector: &Collector, names: &dyn Names) -> String {
        let mut said = self.headline(Column::Collect, pupil, &collector.person, &collector.decision, names);
        for by in &collector.on_the_word_of {
            said.push(' ');
            said.push_str(&self.say("collection-word-of", &Args::new().named("person", names.person(by))));
        }
        said
    }
}
