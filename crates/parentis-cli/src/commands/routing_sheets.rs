//! The tables of where a concern goes and of safeguarding records, for a spreadsheet.

use super::Names;
use super::sheets::{due, keyed, list, pupils, yes_no};
use crate::output::{Cell, Sheet};
use parentis::concern::matter::ConcernKind;
use parentis::concern::record::SafeguardingList;
use parentis::concern::route::{NobodyWhy, RouteSay, Routing};
use parentis::profile::{Post, Route};

/// A line a way.
pub(super) fn routing(found: &Routing, _: &Names) -> Sheet {
    let mut sheet = keyed(&[
        "step",
        "action",
        "rule",
        "settled",
        "post",
        "people_ids",
        "nobody",
        "way_out",
        "urgency",
        "due",
        "kinds",
        "say",
        "not_told_ids",
    ]);
    for route in &found.routes {
        sheet.row([
            route.step.code().into(),
            route.action.code().into(),
            route.rule.code().into(),
            yes_no(route.settled),
            route.post.map(Post::code).unwrap_or_default().into(),
            list(&route.people),
            route.nobody.map(NobodyWhy::code).unwrap_or_default().into(),
            route.way_out.map(Route::code).unwrap_or_default().into(),
            route.urgency.code().into(),
            due(route.due.as_ref()),
            list(route.kinds.iter().copied().map(ConcernKind::code)),
            list(route.say.iter().copied().map(RouteSay::code)),
            list(&route.not_told),
        ]);
    }
    sheet
}

/// A line for whatever is open in a record, and a line for each adult of its pupils.
pub(super) fn safeguarding(found: &SafeguardingList, names: &Names) -> Sheet {
    let mut sheet = keyed(&[
        "record",
        "opened",
        "pupil_ids",
        "pupils",
        "task",
        "post",
        "people_ids",
        "due",
        "parent_id",
        "notice",
        "why",
        "rules",
    ]);
    let nothing = Cell::default;
    for record in &found.records {
        let head = || (record.record.as_str().into(), record.opened.to_string().into());
        for open in &record.open {
            let ((key, opened), (pupil_ids, pupils)) = (head(), pupils(&record.pupils, names));
            sheet.row([
                key,
                opened,
                pupil_ids,
                pupils,
                open.task.code().into(),
                open.post.map(Post::code).unwrap_or_default().into(),
                list(&open.people),
                due(open.due.as_ref()),
                nothing(),
                nothing(),
                nothing(),
                list(&open.rules),
            ]);
        }
        for notice in &record.parents {
            let ((key, opened), (pupil_ids, pupils)) = (head(), pupils(std::slice::from_ref(&notice.pupil), names));
            sheet.row([
                key,
                opened,
                pupil_ids,
                pupils,
                nothing(),
                nothing(),
                nothing(),
                nothing(),
                notice.person.as_str().into(),
                notice.state.code().into(),
                list(notice.why.iter().map(|why| why.code())),
                list(&notice.rules),
            ]);
        }
    }
    sheet
}
