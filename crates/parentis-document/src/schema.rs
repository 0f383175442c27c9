//! The JSON Schemas of the document interface.
//!
//! They are written from the types (feature `schema`, `cargo xtask schemas`) and are in the crate as text, so that a
//! host has them without that feature: [`schema`].
//!
//! | name | of what |
//! | --- | --- |
//! | `facts` | one entry of the journal, its fact's keys among its own |
//! | `profile` | a school's profile, as it stands in the fact `profile_adopted` |
//! | `calendar` | a school's calendar, as it stands in the fact `calendar_adopted` |
//! | `question` | a question |
//! | `document` | the document that goes in |
//! | `answer` | an answer |
//! | `answers` | the document that comes out |
//! | `error` | what is said of a document that cannot be read |
//!
//! A schema says which keys and words there are. That a calendar has no overlapping terms, an id no blank and an order
//! at least one term is said by reading alone; and reading alone refuses a key that stands twice.
//!
//! ```
//! let schema = parentis_document::schema("question").unwrap();
//! assert!(schema.contains(r#""const": "who_receives""#));
//! assert_eq!(parentis_document::schema("answer_to_everything"), None);
//! ```

/// The schemas by their names.
pub const SCHEMAS: &[(&str, &str)] = &[
    ("answer", include_str!("../schemas/answer.json")),
    ("answers", include_str!("../schemas/answers.json")),
    ("calendar", include_str!("../schemas/calendar.json")),
    ("document", include_str!("../schemas/document.json")),
    ("error", include_str!("../schemas/error.json")),
    ("facts", include_str!("../schemas/facts.json")),
    ("profile", include_str!("../schemas/profile.json")),
    ("question", include_str!("../schemas/question.json")),
];

/// The JSON Schema of that name, draft 2020-12.
pub fn schema(name: &str) -> Option<&'static str> {
    SCHEMAS.iter().find(|(known, _)| *known == name).map(|(_, text)| *text)
}

#[cfg(feature = "schema")]
pub use generated::schemas;
#[cfg(feature = "schema")]
pub(crate) use generated::values;

#[cfg(feature = "schema")]
mod generated {
    use crate::document::{Answers, Document};
    use crate::error::DocumentError;
    use parentis::calendar::Calendar;
    use parentis::profile::Profile;
    use parentis::{Answer, Entry, Question};
    use schemars::JsonSchema;
    use schemars::generate::SchemaSettings;
    use serde_json::{Value, json};

    /// Every schema as the types give it, by name: what [`super::SCHEMAS`] holds if it is up to date.
    pub fn schemas() -> Vec<(&'static str, String)> {
        let text = |(name, schema): (_, Value)| {
            // Tables with text for keys: there is nothing to fail on.
            let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
            text.push('\n');
            (name, text)
        };
        values().into_iter().map(text).collect()
    }

    pub(crate) fn values() -> Vec<(&'static str, Value)> {
        vec![
            ("answer", given::<Answer>("An answer")),
            ("answers", given::<Answers>("The document that comes out")),
            ("calendar", taken::<Calendar>("A school's calendar")),
            ("document", taken::<Document>("The document that goes in")),
            ("error", given::<DocumentError>("What is said of a document that cannot be read")),
            ("facts", taken::<Entry>("One entry of the journal")),
            ("profile", taken::<Profile>("A school's profile")),
            ("question", taken::<Question>("A question")),
        ]
    }

    /// Of what is given out: every key is there.
    fn given<T: JsonSchema>(title: &str) -> Value {
        let settings = SchemaSettings::draft2020_12().for_serialize();
        titled(settings.into_generator().into_root_schema_for::<T>().to_value(), title)
    }

    /// Of what is taken in: what may be left out is not asked for, and no key passes that is not known.
    fn taken<T: JsonSchema>(title: &str) -> Value {
        let settings = SchemaSettings::draft2020_12().for_deserialize();
        let mut schema = titled(settings.into_generator().into_root_schema_for::<T>().to_value(), title);
        close(&mut schema);
        if let Some(defined) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
            defined.values_mut().for_each(close);
        }
        schema
    }

    /// No table has keys that are not known, nor has one with the keys of another among its own (an entry with those of
    /// its fact).
    fn close(schema: &mut Value) {
        let has = |key| schema.get(key).is_some();
        if has("properties") && !has("additionalProperties") {
            let word = if has("oneOf") { "unevaluatedProperties" } else { "additionalProperties" };
            if let Some(table) = schema.as_object_mut() {
                table.insert(word.to_owned(), json!(false));
            }
        }
    }

    fn titled(mut schema: Value, title: &str) -> Value {
        plain(&mut schema);
        if let Some(table) = schema.as_object_mut() {
            table.insert("title".to_owned(), json!(title));
        }
        schema
    }

    /// The descriptions are the docs of the types. Examples in Rust are left out, and links name what they lead to.
    fn plain(schema: &mut Value) {
        match schema {
            Value::Object(table) => {
                if let Some(Value::String(says)) = table.get_mut("description") {
                    let text = says.split("```").next().unwrap_or_default().trim_end();
                    *says = text
                        .replace(" See the [module](self).", "")
                        .replace("[`", "`")
                        .replace("`]", "`")
                        .replace("crate::", "");
                }
                table.values_mut().for_each(plain);
            }
            Value::Array(items) => items.iter_mut().for_each(plain),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;
        use crate::schema::SCHEMAS;

        /// A schema without its words: built for `UniFFI` the fields of facts have none. To the letter they are compared by
        /// `cargo xtask schemas --check`.
        fn wordless(text: &str) -> Value {
            fn strip(value: &mut Value) {
                match value {
                    Value::Object(table) => {
                        if table.get("description").is_some_and(Value::is_string) {
                            table.remove("description");
                        }
                        table.values_mut().for_each(strip);
                    }
                    Value::Array(items) => items.iter_mut().for_each(strip),
                    Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
                }
            }
            let mut value: Value = serde_json::from_str(text).unwrap();
            strip(&mut value);
            value
        }

        #[test]
        fn the_schemas_in_the_crate_are_those_of_the_types() {
            let written: Vec<(&str, String)> = schemas();
            for ((name, text), (held, old)) in written.iter().zip(SCHEMAS) {
                assert_eq!(name, held);
                assert!(wordless(text) == wordless(old), "schemas/{name}.json is not up to date: cargo xtask schemas");
            }
            assert_eq!(written.len(), SCHEMAS.len());
        }

        #[test]
        fn descriptions_are_prose() {
            for (name, text) in schemas() {
                for rust in ["```", "](", "[`", "crate::"] {
                    assert!(!text.contains(rust), "{name}: {rust}");
                }
            }
        }

        #[test]
        fn an_entry_has_the_keys_of_its_fact_among_its_own_and_no_others() {
            let (_, facts) = values().into_iter().find(|(name, _)| *name == "facts").unwrap();
            assert_eq!(facts["required"], json!(["entry", "recorded_at", "valid_from"]));
            assert_eq!(facts["unevaluatedProperties"], json!(false));
            let born = facts["oneOf"]
                .as_array()
                .unwrap()
                .iter()
                .find(|fact| fact["properties"]["fact"]["const"] == "pupil_born");
            assert_eq!(born.unwrap()["required"], json!(["fact", "pupil"]));
        }
    }
}
