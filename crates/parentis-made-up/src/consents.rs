//! Consents: asked for in September, answered by the parents with whom the pupils live, and sometimes taken back.

use crate::families::Family;
use crate::pen::{Pen, Year};
use serde_json::json;

/// For what, and how many of a hundred say yes, or say anything at all.
const PURPOSES: &[(&str, u32, u32)] =
    &[("photo_website", 82, 94), ("trip_residential", 90, 58), ("biometrics", 71, 90)];

/// Asks once for each child, and again in the second year of whom said yes in the first.
pub(crate) fn year(pen: &mut Pen, families: &[Family], year: &Year) {
    for (purpose, yes, anything) in PURPOSES {
        for family in families {
            let Some(adult) = family.adults.first() else { continue };
            for child in family.children.iter().filter(|child| child.here(year)) {
                let again = year.second && child.cohort < 5;
                let asked = year.between(10, 60, pen);
                pen.write(
                    asked,
                    json!({"fact": "consent_asked", "purpose": purpose, "pupil": child.id, "person": adult.id,
                        "form": "written", "wording": format!("wording-{purpose}-{}", year.name)}),
                );
                if !pen.chance(*anything) {
                    continue;
                }
                let says = match (pen.chance(*yes), again) {
                    (true, true) => "reconfirmed",
                    (true, false) => "given",
                    (false, _) => "refused",
                };
                let answer = |pen: &mut Pen, on, says: &str| {
                    pen.write(
                        on,
                        json!({"fact": "consent_answered", "purpose": purpose, "pupil": child.id, "person": adult.id,
                            "says": says, "form": "written"}),
                    );
                };
                let answered = year.between(60, 160, pen);
                answer(pen, answered, says);
                if says != "refused" && pen.chance(3) {
                    let later = year.between(300, 950, pen);
                    answer(pen, later, "withdrawn");
                }
            }
        }
    }
}
