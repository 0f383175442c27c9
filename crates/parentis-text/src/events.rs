//! Invitations, how parents took part, and groups of parents, in words for staff.

use crate::catalogue::{Args, Words};
use crate::explain::section;
use crate::names::{Names, on_one_line};
use crate::reasons::yes_no;
use parentis::confidentiality::class::DataClass;
use parentis::participation::event::{EventKind, PartLevel, PartPlace, SupportPurpose};
use parentis::participation::group::{
    AgendaTopic, GroupItem, GroupKind, GroupState, GroupTask, ItemState, ParentGroups,
};
use parentis::participation::invitations::{InvitationLine, Invitations, InviteNote};
use parentis::participation::taking_part::{PartNote, Signpost, TakingPart, TookPart};
use parentis::words::Says;

impl Words {
    /// Who is left out so far, and then whom to invite for which pupil.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let found = school.event_invitations(&"evening".parse()?, as_of);
    /// let text = Words::staff_english()?.event_invitations(&found, &Ids);
    /// assert!(text.starts_with("evening is not on record by that day."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn event_invitations(&self, found: &Invitations, names: &dyn Names) -> String {
        let args = Args::new()
            .with("known", yes_no(found.known))
            .with("event", found.event.as_str())
            .count("left_out", found.left_out.len());
        let mut text = self.with_rules(self.say("invitations-headline", &args), &found.rules);
        text.push('\n');
        let lines = found.lines.iter().map(|line| self.invitation_line(line, names)).collect();
        section(&mut text, &self.say("invitations-list", &Args::new()), lines);
        self.whole(text)
    }

    fn invitation_line(&self, line: &InvitationLine, names: &dyn Names) -> String {
        let args = Args::new()
            .with("outcome", line.outcome.code())
            .named("person", names.person(&line.person))
            .named("pupil", names.pupil(&line.pupil));
        let mut said = vec![self.say("invitations-line", &args)];
        if let Some(day) = line.invited {
            said.push(self.say("invitations-invited", &Args::new().with("day", self.date(day))));
        }
        if let Some(at) = line.slot {
            let args = Args::new().with("time", at.format("%H:%M").to_string());
            said.push(self.say("invitations-slot", &args.with("day", self.date(at.date_naive()))));
        }
        for note in &line.notes {
            let note = self.known_word(InviteNote::LIST, note.code());
            said.push(self.say("invitations-note", &Args::new().with("note", note)));
        }
        said.join(" ")
    }

    /// How parents took part: by level and place, event by event, and the services to which families were pointed.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let found = school.taking_part(None, (as_of, as_of.succ_opt().unwrap()));
    /// let text = Words::staff_english()?.taking_part(&found, &Ids);
    /// assert!(text.starts_with("How parents took part, from 12 May 2026"), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn taking_part(&self, found: &TakingPart, names: &dyn Names) -> String {
        let args = Args::new()
            .with("view", found.view.code())
            .with("start", self.date(found.start))
            .with("end", self.date(found.end))
            .count("events", found.events.len());
        let mut said = vec![self.say("part-headline", &args)];
        for note in &found.notes {
            let note = self.known_word(PartNote::LIST, note.code());
            said.push(self.say("part-note", &Args::new().with("note", note)));
        }
        let args = Args::new()
            .count("skills", found.skills.len())
            .count("contributions", found.contributions.len())
            .count("advice", found.advice.len());
        said.push(self.say("part-noted", &args));
        let mut text = self.with_rules(said.join(" "), &found.rules);
        text.push('\n');
        let levels = found.levels.iter().map(|count| {
            let level = self.known_word(PartLevel::LIST, count.level.code());
            let args = Args::new().with("level", level).count("events", count.events);
            self.say("part-level", &args.count("parents", count.parents))
        });
        section(&mut text, &self.say("part-levels", &Args::new()), levels.collect());
        let places = found.places.iter().map(|count| {
            let place = self.known_word(PartPlace::LIST, count.place.code());
            let args = Args::new().with("place", place).count("events", count.events);
            self.say("part-place", &args.count("parents", count.parents))
        });
        section(&mut text, &self.say("part-places", &Args::new()), places.collect());
        let events = found.events.iter().map(|event| self.took_part(event)).collect();
        section(&mut text, &self.say("part-events", &Args::new()), events);
        let signposts = found.signposts.iter().map(|signpost| self.signpost(signpost, names)).collect();
        section(&mut text, &self.say("part-signposts", &Args::new()), signposts);
        self.whole(text)
    }

    fn took_part(&self, event: &TookPart) -> String {
        let args = Args::new()
            .with("day", self.date(event.on))
            .with("event", event.event.as_str())
            .with("kind", self.known_word(EventKind::LIST, event.event_kind.code()))
            .with("purpose", self.known_word(SupportPurpose::LIST, event.purpose.code()))
            .with("place", self.known_word(PartPlace::LIST, event.place.code()))
            .count("parents", event.parents)
            .count("staff", event.staff);
        let mut said = vec![self.say("part-event", &args)];
        if event.ask_contribution {
            said.push(self.say("part-ask", &Args::new()));
        }
        said.join(" ")
    }

    fn signpost(&self, signpost: &Signpost, names: &dyn Names) -> String {
        let args = Args::new()
            .with("day", self.date(signpost.on))
            .with("service", signpost.service.as_str())
            .with("outcome", signpost.may_share.code())
            .named("person", names.person(&signpost.person));
        self.say("part-signpost", &args)
    }

    /// Group by group what is on its agenda, what may pass to it, and what is to be done.
    ///
    /// ```
    /// use parentis_text::{Ids, Words};
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (school, as_of) = parentis::doc_example()?;
    /// let text = Words::staff_english()?.parent_groups(&school.parent_groups(as_of), &Ids);
    /// assert!(text.starts_with("Groups of parents on record: 0."), "{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn parent_groups(&self, found: &ParentGroups, names: &dyn Names) -> String {
        let mut said = vec![self.say("groups-headline", &Args::new().count("groups", found.groups.len()))];
        if found.all_parents_are_members == Says::Yes {
            said.push(self.say("groups-all-members", &Args::new()));
        }
        let mut text = self.with_rules(said.join(" "), &found.rules);
        text.push('\n');
        for group in &found.groups {
            let kind = self.known_word(GroupKind::LIST, group.group_kind.code());
            let head = self.say("groups-group", &Args::new().with("group", group.group.as_str()).with("kind", kind));
            section(&mut text, &head, self.group_lines(group, names));
        }
        self.whole(text)
    }

    fn group_lines(&self, group: &GroupState, names: &dyn Names) -> Vec<String> {
        let mut lines = Vec::new();
        if group.third_party {
            lines.push(self.say("groups-third-party", &Args::new()));
        }
        if !group.signed_up.is_empty() {
            let people = group.signed_up.iter().map(|person| on_one_line(names.person(person)));
            let people = self.spoken().commas(people);
            lines.push(self.say("groups-signed-up", &Args::new().with("people", people)));
        }
        lines.extend(group.items.iter().map(|item| self.group_item(item)));
        for data in &group.passed {
            let class = self.known_word(DataClass::LIST, data.data_class.code());
            let args = Args::new().with("class", class).with("outcome", data.may_pass.code());
            lines.push(self.say("groups-data", &args));
        }
        for task in &group.tasks {
            let task = self.known_word(GroupTask::LIST, task.code());
            lines.push(self.say("groups-task", &Args::new().with("task", task)));
        }
        lines
    }

    fn group_item(&self, item: &GroupItem) -> String {
        let args = Args::new()
            .with("item", item.item.as_str())
            .with("topic", self.known_word(AgendaTopic::LIST, item.topic.code()))
            .with("state", self.known_word(ItemState::LIST, item.state.code()));
        let mut said = vec![self.say("groups-item", &args)];
        if let Some(day) = item.received {
            said.push(self.say("groups-received", &Args::new().with("day", self.date(day))));
        }
        said.join(" ")
    }
}
