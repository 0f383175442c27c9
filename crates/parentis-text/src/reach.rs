//! Whom the school can reach, in words.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::{Names, on_one_line};
use crate::reasons::yes_no;
use parentis::communication::reach::{AdultReach, FamilyReach, Reach};
use parentis::communication::words::{Channel, WayWhy};
use parentis::ids::PersonId;
use parentis::rules::RuleId;

impl Words {
    /// How many families have too few channels, which, and whom nothing reaches.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.reach(&school.reach(None, as_of), &Ids);
    /// assert!(text.starts_with("Families: 1. With too few channels: 1."), "{text}");
    /// assert!(text.contains("mother: by no channel (no address is on record)."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn reach(&self, reach: &Reach, names: &dyn Names) -> String {
        let args = Args::new()
            .count("families", reach.families.len())
            .count("below", reach.below)
            .count("unreachable", reach.unreachable.len());
        let mut text = self.with_rules(self.say("reach-headline", &args), &reach.rules);
        text.push('\n');
        let below: Vec<_> = reach.families.iter().filter(|family| !family.enough).collect();
        if !below.is_empty() {
            let lines = below.iter().map(|family| self.family_reach(family, names)).collect();
            section(&mut text, &self.say("reach-below", &Args::new()), lines);
        }
        let adults = reach.families.iter().flat_map(|family| &family.adults);
        let mut sharing: Vec<&AdultReach> = adults.filter(|adult| !adult.shares_with.is_empty()).collect();
        sharing.sort_by_key(|adult| &adult.person);
        sharing.dedup_by_key(|adult| &adult.person);
        if !sharing.is_empty() {
            let lines = sharing.iter().map(|adult| self.adult_reach(adult, names)).collect();
            section(&mut text, &self.say("reach-shared", &Args::new()), lines);
        }
        self.whole(text)
    }

    /// One family with the adults in it.
    pub fn family_reach(&self, family: &FamilyReach, names: &dyn Names) -> String {
        let head = Args::new().named("pupil", names.pupil(&family.pupil));
        let adults = family.adults.iter().map(|adult| self.adult_reach(adult, names));
        let line = std::iter::once(self.say("reach-family", &head)).chain(adults).collect::<Vec<_>>().join(" ");
        self.with_rules(line, &[RuleId::HA_3_1A])
    }

    /// One adult: by which channels, and who else is reached there.
    pub fn adult_reach(&self, adult: &AdultReach, names: &dyn Names) -> String {
        let words = |channels: &[Channel]| {
            self.spoken().commas(channels.iter().map(|channel| self.known_word(Channel::LIST, channel.code())))
        };
        let people =
            |people: &[PersonId]| self.spoken().commas(people.iter().map(|person| on_one_line(names.person(person))));
        let args = Args::new()
            .named("person", names.person(&adult.person))
            .with("reached", yes_no(!adult.channels.is_empty()))
            .with("channels", words(&adult.channels))
            .with("why", adult.why.map(|why| self.known_word(WayWhy::LIST, why.code())).unwrap_or_default())
            .with("declining", yes_no(!adult.declined.is_empty()))
            .with("declined", words(&adult.declined))
            .with("sharing", yes_no(!adult.shares_with.is_empty()))
            .with("others", people(&adult.shares_with));
        let parts = ["reach-adult", "reach-adult-declined", "reach-adult-shares"];
        let said = parts.iter().map(|part| self.say(part, &args)).filter(|said| said != "-");
        said.collect::<Vec<_>>().join(" ")
    }
}
