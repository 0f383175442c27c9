//! What a person may see of something, and why, for whoever answers for data protection. There are no words of this for the person:
//! what they are given is a copy (CNF-38).

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::{Names, on_one_line};
use crate::reasons::yes_no;
use parentis::confidentiality::class::DataClass;
use parentis::confidentiality::disclosure::{AccessFinding, AccessWhy, Disclosure, FilePart};
use parentis::confidentiality::table::{AccessGround, Capacity};
use parentis::ids::PersonId;

impl Words {
    /// Whether it may be shown as it is first, then field by field, and why, class by class and pupil by pupil.
    ///
    /// ```
    /// use parentis::confidentiality::class::DataClass;
    /// use parentis::confidentiality::disclosure::{Item, ItemField};
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let father = "father".parse()?;
    /// let report = Item::new().about(["ava".parse()?]).of([DataClass::Family]).field(ItemField::new("set", "8b"));
    /// let text = Words::staff_english()?.disclosure(&school.may_disclose(&report, &father, as_of), &father, &Ids);
    /// assert!(text.starts_with("father must not be shown it as it is.\n"), "{text}");
    /// assert!(text.contains("set: taken out."), "{text}");
    /// assert!(text.contains("family, about ava: an order, or a hold"), "{text}");
    /// assert!(!text.contains("8b"), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn disclosure(&self, found: &Disclosure, person: &PersonId, names: &dyn Names) -> String {
        let args = Args::new().named("person", names.person(person)).with("outcome", found.outcome.code());
        let mut text = self.say("disclosure-headline", &args);
        text.push('\n');
        if !found.fields.is_empty() {
            let lines = found.fields.iter().map(|field| {
                let args = Args::new().with("outcome", field.outcome.code());
                self.say("disclosure-field", &args.with("field", on_one_line(field.name.as_str().into())))
            });
            section(&mut text, &self.say("disclosure-fields", &Args::new()), lines.collect());
        }
        if !found.findings.is_empty() {
            let lines = found.findings.iter().map(|finding| self.access_finding(finding, names)).collect();
            section(&mut text, &self.say("disclosure-why", &Args::new()), lines);
        }
        if !found.conditions.is_empty() {
            let lines = found.conditions.iter().map(|condition| self.condition(*condition)).collect();
            section(&mut text, &self.say("disclosure-conditions", &Args::new()), lines);
        }
        text.push('\n');
        text.push_str(&self.say("disclosure-not-for-them", &Args::new().named("person", names.person(person))));
        text.push('\n');
        self.whole(text)
    }

    /// What one class comes to, about one pupil.
    pub fn access_finding(&self, finding: &AccessFinding, names: &dyn Names) -> String {
        let class = finding.data_class.map(|class| self.known_word(DataClass::LIST, class.code()));
        let pupil = finding.pupil.as_ref().map(|pupil| on_one_line(names.pupil(pupil)));
        let args = Args::new()
            .with("classed", yes_no(class.is_some()))
            .with("class", class.unwrap_or_default())
            .with("about", yes_no(pupil.is_some()))
            .with("pupil", pupil.unwrap_or_default())
            .with("why", self.known_word(AccessWhy::LIST, finding.why.code()));
        let mut said = vec![self.say("disclosure-finding", &args)];
        if let Some(part) = finding.part {
            let part = self.known_word(FilePart::LIST, part.code());
            said.push(self.say("disclosure-part", &Args::new().with("part", part)));
        }
        if let Some(capacity) = finding.capacity {
            let capacity = self.known_word(Capacity::LIST, capacity.code());
            said.push(self.say("disclosure-capacity", &Args::new().with("capacity", capacity)));
        }
        if let Some(ground) = finding.ground {
            let ground = self.known_word(AccessGround::LIST, ground.code());
            said.push(self.say("disclosure-ground", &Args::new().with("ground", ground)));
        }
        self.with_rules(said.join(" "), &[finding.rule])
    }
}
