//! Three scenes of concerns: the holiday and the tutor, an allegation about the head, and a panel that is put right.

use super::{Steps, day};
use crate::commands::Names;
use crate::commands::concern::board_in_words;
use crate::commands::script::concerns::{FIRST_PANEL, HEAD_CASE, SECOND_PANEL, TUTOR_CASE, panel};
use crate::commands::script::{self, seen};
use crate::failure::Failure;
use crate::output::{Cell, Out, Sheet, Tone};
use crate::words::Words;
use parentis::concern::matter::{ConcernKind, RaisedConcern, Raiser};
use parentis::concern::route::{ConcernRoute, RouteAction, RouteStep, Urgency};
use parentis::concern::step::CaseStep;
use parentis::concern::words::StageAct;
use parentis::ids::{DocumentId, PupilId};
use parentis::profile::Post;
use parentis::question::{Arrived, Day};
use parentis::words::Says;
use parentis::{ParentisError, School};
use std::io::Write;

#[expect(clippy::needless_pass_by_value, reason = "it stands in `map_err`")]
fn refused(error: ParentisError) -> Failure {
    Failure::refused(error.to_string(), "Report this as a fault of the program.")
}

pub(super) fn concerns<W: Write>(
    school: &School,
    names: &Names,
    words: &Words,
    steps: &mut Steps<'_>,
    out: &mut Out<W>,
) -> Result<(), Failure> {
    holiday(school, names, words, out)?;
    steps.done("followed a concern through the holiday and past a new training day", out)?;
    allegation(school, names, words, out)?;
    steps.done("asked where a complaint goes that has an allegation in it", out)?;
    composition(school, names, words, out)?;
    steps.done("asked of two panels whether they are in order", out)?;
    let as_of = day("2026-10-21")?;
    out.heading("The board of open concerns on 21 October 2026")?;
    out.sheet(&board_in_words(&school.concerns(as_of), words, names))?;
    steps.done("looked at all open concerns", out)
}

/// Came on 21 July, and what of it was told before the calendar changed.
fn holiday<W: Write>(school: &School, names: &Names, words: &Words, out: &mut Out<W>) -> Result<(), Failure> {
    let case: DocumentId = TUTOR_CASE.parse().map_err(refused)?;
    let (text, who) = (words.text(), words.named(names));
    out.heading("A concern in the summer holiday, about Ava Begum's tutor: who has it, and by when?")?;
    for (on, what) in [
        ("2026-07-22", "22 July 2026: it came the day before, and school is out"),
        ("2026-09-04", "4 September 2026: the first school day, after two training days; she is told by when"),
        ("2026-09-08", "8 September 2026: the governors make the 10th a training day; what was told stands"),
    ] {
        let view = school.concern(&case, day(on)?);
        out.line(format!("          {what}"))?;
        if let (Some(received), Some(Day::On { day: deemed })) = (view.received, view.deemed) {
            out.paragraph(
                12,
                format!("Came on {}, counts as received on {}.", text.date(received), text.date(deemed)),
            )?;
        }
        for next in view.next.iter().filter(|_| view.dues.is_empty()) {
            out.paragraph(12, text.case_next(next, &who))?;
        }
        if let Some(handler) = &view.handler {
            out.paragraph(12, format!("With {}.", names.adult(handler)))?;
        }
        for due in &view.dues {
            out.paragraph(12, text.case_due(due))?;
        }
    }
    let extension = CaseStep::Extended { what: StageAct::Respond, until: day("2026-10-02")?, reason: None, told: true };
    out.line("          18 September 2026: may the answer wait until 2 October, without a reason?")?;
    let answer = school.decide_step(&case, &extension, day("2026-09-18")?);
    out.paragraph(12, text.concern_move(&answer, &who).trim_end())
}

/// What somebody wrote on a Saturday: about a detention, and what the head did.
fn allegation<W: Write>(school: &School, names: &Names, words: &Words, out: &mut Out<W>) -> Result<(), Failure> {
    let on = day("2026-09-12")?;
    let (text, who) = (words.text(), words.named(names));
    let pupil: PupilId = format!("ctf:mockford:{}", script::PRIYA).parse().map_err(refused)?;
    let matter = RaisedConcern {
        raised_by: Raiser::Parent,
        person: school.adults_of(&pupil).into_iter().find(|adult| names.adult(adult).ends_with(script::PRIYAS_MOTHER)),
        pupils: vec![pupil.clone()],
        kinds: vec![ConcernKind::BehaviourPolicy],
        subjects: vec![seen::HEAD.parse().map_err(refused)?],
        safeguarding: Says::Yes,
        staff_allegation: Says::Yes,
        immediate_danger: Says::No,
        ..RaisedConcern::new(Arrived::On(on))
    };
    out.heading("Saturday 12 September 2026: a complaint about a detention, with an allegation about the head in it")?;
    let columns = [("part", "What of it"), ("what", "What is to be done"), ("who", "By or to whom"), ("when", "When")];
    let mut sheet = Sheet::new(&columns).long_cells(&[16, 40, 34, 20]);
    let word = |list: &str, code: &str| text.word(list, code).unwrap_or_else(|| code.to_owned());
    let found = school.route(&matter, on);
    for route in &found.routes {
        let safety = route.step <= RouteStep::Safeguarding;
        let people = route.people.iter().map(|person| names.adult(person)).collect::<Vec<_>>().join(", ");
        let post = route.post.map(|post| word(Post::LIST, post.code())).unwrap_or_default();
        let who = if people.is_empty() { post } else { format!("{post}: {people}") };
        sheet.row([
            if safety { "the child's safety" } else { "the complaint" }.into(),
            format!("{} ({})", word(RouteAction::LIST, route.action.code()), route.rule).into(),
            who.into(),
            Cell::toned(when(route, words), if safety { Tone::Bad } else { Tone::Plain }),
        ]);
    }
    out.sheet(&sheet)?;
    let kept: Vec<String> =
        found.routes.first().map_or(&[][..], |route| &route.not_told).iter().map(|one| names.adult(one)).collect();
    out.item(format!("Not told as things stand: {}", kept.join(", ")))?;
    for record in school.safeguarding(Some(&[pupil]), on).records {
        let told: Vec<String> = record.told.iter().map(|person| names.adult(person)).collect();
        out.item(format!(
            "The safeguarding record was opened on {}, and {} knows of it.",
            text.date(record.opened),
            told.join(", ")
        ))?;
    }
    let case: DocumentId = HEAD_CASE.parse().map_err(refused)?;
    out.item("The complaint goes its own way beside it, and neither waits for the other. On Monday 14 September:")?;
    let view = school.concern(&case, day("2026-09-14")?);
    for next in &view.next {
        out.paragraph(6, text.case_next(next, &who))?;
    }
    Ok(())
}

fn when(route: &ConcernRoute, words: &Words) -> String {
    let text = words.text();
    match route.due {
        Some(Day::On { day }) => text.date(day),
        Some(Day::At { instant }) => text.date(parentis::calendar::london_day(instant)),
        Some(Day::NotKnown { gap }) => text.calendar_gap(gap),
        None => text.word(Urgency::LIST, route.urgency.code()).unwrap_or_default(),
    }
}

/// Two panels for the same case, a day apart.
fn composition<W: Write>(school: &School, names: &Names, words: &Words, out: &mut Out<W>) -> Result<(), Failure> {
    let case: DocumentId = TUTOR_CASE.parse().map_err(refused)?;
    let (text, who) = (words.text(), words.named(names));
    out.heading("Ava Begum's mother asks for a panel: is it in order?")?;
    for (on, members) in [("2026-10-19", FIRST_PANEL), ("2026-10-20", SECOND_PANEL)] {
        let step = panel(&members).map_err(refused)?;
        let CaseStep::PanelSet { members, .. } = &step else { continue };
        let people: Vec<String> = members.iter().map(|member| names.adult(&member.person)).collect();
        let as_of = day(on)?;
        out.line(format!("          {}: {}", text.date(as_of), people.join(", ")))?;
        out.paragraph(12, text.concern_move(&school.decide_step(&case, &step, as_of), &who).trim_end())?;
    }
    for due in &school.concern(&case, day("2026-10-21")?).dues {
        out.item(text.case_due(due))?;
    }
    out.line("          What happened in the case, from the beginning:")?;
    for past in &school.concern(&case, day("2026-10-21")?).history {
        out.item(text.case_past(past, &who))?;
    }
    Ok(())
}
