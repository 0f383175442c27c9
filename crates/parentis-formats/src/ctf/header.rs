//! The header: version, time, school, and what is odd about them.

use super::{Ctf, VERSIONS};
use crate::import::reading::{looks_like_a_code, read_export_time};
use crate::import::{FindingCode, ImportContext, Place, Run, Sink};
use crate::xml::At;

impl Ctf {
    pub(super) fn header<S: Sink>(&mut self, run: &mut Run<'_, S>, at: &At<'_>, context: &ImportContext) {
        self.header_seen = true;
        if at.text("DocumentName").is_none_or(|name| !name.eq_ignore_ascii_case("Common Transfer File")) {
            run.found.add(FindingCode::DocumentNameOdd, &at.place_of("DocumentName"));
        }
        version(run, at);
        match at.text("DocumentQualifier").map(str::to_ascii_lowercase).as_deref() {
            Some("full") => {}
            Some("partial") => run.found.add(FindingCode::PartialDocument, &at.place_of("DocumentQualifier")),
            _ => run.found.add(FindingCode::QualifierUnknown, &at.place_of("DocumentQualifier")),
        }
        if let Some(producer) = at.text("SupplierID") {
            if looks_like_a_code(producer) {
                run.summary.producer = Some(producer.to_owned());
            } else {
                run.found.add(FindingCode::ProducerLeftOut, &at.place_of("SupplierID"));
            }
        }
        source_school(run, at);
        self.time(run, at.text("DateTime"), &at.place_of("DateTime"), context.valid_from.is_some());
        run.found.add(FindingCode::RollAssumed, &at.place());
    }

    pub(super) fn no_header<S: Sink>(&mut self, run: &mut Run<'_, S>) {
        self.header_seen = true;
        let place = Place { path: "CTfile/Header".to_owned(), line: 0 };
        run.found.add(FindingCode::VersionMissing, &place);
        run.found.add(FindingCode::QualifierUnknown, &place);
        run.found.add(FindingCode::NoSourceSchool, &place);
        run.found.add(FindingCode::RollAssumed, &place);
        self.time(run, None, &place, false);
    }

    /// The file's own time, which says from when its facts hold unless the host said so, and stands in keys.
    fn time<S: Sink>(&mut self, run: &mut Run<'_, S>, text: Option<&str>, place: &Place, day_given: bool) {
        if let Some((day, time)) = text.and_then(read_export_time) {
            run.summary.export_day = Some(day);
            if !day_given {
                run.summary.valid_from = day;
            }
            self.time = time;
        } else {
            run.found.add(FindingCode::NoExportDate, place);
            self.time = run.summary.valid_from.format("%Y%m%d").to_string();
        }
    }
}

fn version<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>) {
    let usual = at.text("CTFversion");
    let other = at.text("CTFVersion");
    if other.is_some() {
        run.found.add(FindingCode::HeaderVariant, &at.place_of("CTFVersion"));
    }
    let Some(version) = usual.or(other) else {
        run.found.add(FindingCode::VersionMissing, &at.place_of("CTFversion"));
        return;
    };
    let name = if usual.is_some() { "CTFversion" } else { "CTFVersion" };
    let major = version.split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| !VERSIONS.contains(&major)) {
        run.found.add(FindingCode::VersionUnfamiliar, &at.place_of(name));
    }
    if looks_like_a_code(version) {
        run.summary.version = Some(version.to_owned());
    }
}

/// The authority's number and the school's, which make the school's number.
fn source_school<S: Sink>(run: &mut Run<'_, S>, at: &At<'_>) {
    let Some(school) = at.child("SourceSchool") else {
        run.found.add(FindingCode::NoSourceSchool, &at.place_of("SourceSchool"));
        return;
    };
    let number: String = [school.text("LEA"), school.text("Estab")].into_iter().flatten().collect();
    if looks_like_a_code(&number) {
        run.summary.source_school = Some(number);
    } else {
        run.found.add(FindingCode::NoSourceSchool, &school.place());
    }
}
