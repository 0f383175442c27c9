//! The schemas say what reading does: what is read fits them, what comes out fits them, and what is refused for a key,
//! a kind or a word does not.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

mod common;

use common::{document, entries, places, questions, small_documents};
use jsonschema::Validator;
use parentis_document::{Document, DocumentError, ask, schema};
use serde_json::{Value, json};
use std::path::Path;

fn validator(name: &str) -> Validator {
    let schema: Value = serde_json::from_str(schema(name).unwrap()).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

fn fits(validator: &Validator, value: &Value, what: &str) {
    let errors: Vec<String> = validator.iter_errors(value).map(|e| format!("{}: {e}", e.instance_path())).collect();
    assert_eq!(errors, [""; 0], "{what}");
}

/// Every document of a vector, by the vector's place; those that have to be refused are left out.
fn documents(folder: &Path, found: &mut Vec<(String, Value)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.to_string_lossy().into_owned();
        if path.is_dir() {
            documents(&path, found);
        } else if path.extension().is_some_and(|end| end == "json") && !name.ends_with("vocabulary.json") {
            let mut vector: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
            let table = vector.as_object_mut().unwrap();
            if table.contains_key("expect") {
                table.retain(|key, _| ["version", "known_at", "entries", "ask"].contains(&key.as_str()));
                found.push((name, vector));
            }
        }
    }
}

#[test]
fn every_document_of_the_vectors_and_every_answer_fits() {
    let mut all = vec![("every fact and question".to_owned(), document(&entries(), &questions()))];
    documents(&common::vectors(), &mut all);
    let (into, out, answer) = (validator("document"), validator("answers"), validator("answer"));
    let (facts, question) = (validator("facts"), validator("question"));
    for (name, document) in all {
        fits(&into, &document, &name);
        document["entries"].as_array().unwrap().iter().for_each(|entry| fits(&facts, entry, &name));
        document["ask"].as_array().unwrap().iter().for_each(|asked| fits(&question, asked, &name));
        let answers: Value = serde_json::from_str(&ask(&document.to_string()).unwrap()).unwrap();
        fits(&out, &answers, &name);
        answers["answers"].as_array().unwrap().iter().for_each(|given| fits(&answer, given, &name));
    }
}

#[test]
fn a_document_as_it_is_written_fits_whole_and_in_parts() {
    let written = Document::read(&document(&entries(), &questions()).to_string()).unwrap();
    let written: Value = serde_json::from_str(&written.to_json()).unwrap();
    fits(&validator("document"), &written, "written");
    fits(&validator("profile"), &written["entries"][0]["profile"], "profile");
    fits(&validator("calendar"), &written["entries"][1]["calendar"], "calendar");
}

#[test]
fn an_error_fits() {
    let error = validator("error");
    for text in
        ["", "[]", "{}", r#"{"a":1,"a":2}"#, r#"{"entries":[{}],"ask":[]}"#, r#"{"version":9,"entries":[],"ask":[]}"#]
    {
        fits(&error, &serde_json::to_value(ask(text).unwrap_err()).unwrap(), text);
    }
    let problem = parentis::ParentisError::BadDate;
    let line = DocumentError::Line { line: 2, problem: Box::new(problem.into()) };
    fits(&error, &serde_json::to_value(line).unwrap(), "line");
}

/// Each table of each document gets a stray key, loses each key, and has each value made another kind. The schema takes
/// what reading takes.
#[test]
fn a_schema_takes_what_reading_takes() {
    let schema = validator("document");
    for document in small_documents() {
        let mut changed = Vec::new();
        for (pointer, path) in places(&document) {
            let (parent, key) = pointer.rsplit_once('/').unwrap();
            let mut less = document.clone();
            if let Some(table) = less.pointer_mut(parent).and_then(Value::as_object_mut) {
                table.remove(key);
                changed.push((format!("without {path}"), less.clone()));
                less.pointer_mut(parent).unwrap()["zz_stray"] = json!(1);
                less.pointer_mut(parent).unwrap()[key] = document.pointer(&pointer).unwrap().clone();
                changed.push((format!("with a stray beside {path}"), less));
            }
            for other in [json!(true), json!(7), json!(0.5), json!("quux"), json!([{}]), json!({})] {
                let mut of_another_kind = document.clone();
                *of_another_kind.pointer_mut(&pointer).unwrap() = other.clone();
                changed.push((format!("{path} made {other}"), of_another_kind));
            }
        }
        for (what, changed) in changed {
            let (read, valid) = (Document::read(&changed.to_string()), schema.is_valid(&changed));
            match read {
                Ok(_) => assert!(valid, "{what} is read and does not fit"),
                // What only the core can see: ids, spans, what a calendar and a profile say of themselves.
                Err(DocumentError::Refused { .. } | DocumentError::UnknownVersion { .. }) => {}
                Err(error) => assert!(!valid, "{what} fits and is refused: {error}"),
            }
        }
    }
}
