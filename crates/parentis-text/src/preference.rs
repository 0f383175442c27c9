//! What the adults prefer about a child's admission, and whether one preference stands.

use crate::answers::known_code;
use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::Names;
use parentis::roles::preference::{AdmissionPreference, PreferenceLine, PreferenceState};

impl Words {
    /// The state in a sentence, who said what and why it counts or not, whom an order lets decide, and what to do now.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let found = school.admission_preference(&"ava".parse()?, as_of);
    /// let text = Words::staff_english()?.admission_preference(&found, &Ids);
    /// assert!(text.starts_with("No preference about the admission of ava is on record that can count. (MX-4)"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn admission_preference(&self, found: &AdmissionPreference, names: &dyn Names) -> String {
        let plain = |id: &str| self.say(id, &Args::new());
        let mut args = Args::new().named("pupil", names.pupil(&found.pupil)).with("state", found.state.code());
        if let Some(preference) = &found.stands {
            args = args.named("preference", names.preference(preference));
        }
        let mut text = self.with_rules(self.say("preference-state", &args), &found.rules);
        text.push('\n');
        for person in &found.decided_by {
            text.push_str(&self.say("preference-decided-by", &Args::new().named("person", names.person(person))));
            text.push('\n');
        }
        let lines = found.lines.iter().map(|line| self.preference_line(line, names)).collect();
        section(&mut text, &plain("preference-who"), lines);
        let mut steps = vec![plain(match found.state {
            PreferenceState::None_ => "preference-step-none",
            PreferenceState::Stands => "preference-step-stands",
            PreferenceState::Conflict => "preference-step-conflict",
            PreferenceState::NeedsCheck => "preference-step-needs_check",
        })];
        steps.extend(found.missing.iter().map(|missing| self.missing(*missing)));
        section(&mut text, &plain("explain-steps"), steps);
        self.whole(text)
    }

    fn preference_line(&self, line: &PreferenceLine, names: &dyn Names) -> String {
        let args = Args::new()
            .named("person", names.person(&line.person))
            .named("preference", names.preference(&line.preference))
            .with("day", self.date(line.expressed))
            .with("counts", known_code(line.counts));
        format!("{} {}", self.say("preference-line", &args), self.why_in_brief(&line.decision, names))
    }
}
