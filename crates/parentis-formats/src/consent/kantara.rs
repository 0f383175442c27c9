//! The Kantara Initiative's consent receipt, version 1.1 (RCT-5): of a consent that was given, and of nothing else.

use super::dpv::language;
use super::extension::{self, last_yes, missing, names_others, subject};
use super::json::{At, parse};
use super::reading::{ClaimedState, ConsentClaim, ConsentReading, ReadConsent, key};
use super::{ConsentFileError, ConsentWriteError, RecordContext};
use crate::import::reading::london_day;
use crate::import::{FindingCode, Found};
use chrono::{DateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::London;
use parentis::consent::receipt::{ConsentRecord, RecordedEvent};
use parentis::consent::words::{ConsentForm, PartyState};
use parentis::ids::DocumentId;
use parentis::time::check_day;
use serde_json::{Map, Value, json};

/// The version that a receipt names.
pub const KANTARA_VERSION: &str = "KI-CR-v1.1.0";

const ROOT: &str = "receipt";

/// From here on, a number of seconds would lie in the year 5138: it is one of milliseconds.
const MILLISECONDS_FROM: i64 = 100_000_000_000;

/// Writes a receipt of a given consent. By what right and on whose behalf it was given stands in the extension: the
/// standard knows the data subject alone.
///
/// Where only the day of the yes is on record, the time is the beginning of that day in London.
///
/// # Errors
/// If the consent is anything but given, the record names others than the party (RCT-8), it is not on record when it was
/// given, or the context has not what the standard wants: jurisdiction, a language, controllers with contact, address,
/// e-mail and telephone, the privacy notice, a service, the purpose in words, kinds of data and the end of it.
pub fn write_kantara(record: &ConsentRecord, context: &RecordContext) -> Result<String, ConsentWriteError> {
    if record.state != PartyState::Given {
        return Err(ConsentWriteError::NotGiven { state: record.state });
    }
    if names_others(record) {
        return Err(ConsentWriteError::NamesOthers);
    }
    let wants = ConsentWriteError::Missing;
    let controllers = &context.controllers;
    if controllers.is_empty() {
        return Err(wants("controllers"));
    }
    let controllers = controllers.iter().map(|controller| {
        Ok(json!({
            "piiController": controller.name,
            "onBehalf": false,
            "contact": controller.contact.as_ref().ok_or(wants("controllers.contact"))?,
            "address": {
                "streetAddress": controller.address.as_ref().ok_or(wants("controllers.address"))?,
                "addressCountry": controller.country,
            },
            "email": controller.email.as_ref().ok_or(wants("controllers.email"))?,
            "phone": controller.phone.as_ref().ok_or(wants("controllers.phone"))?,
        }))
    });
    let controllers: Vec<Value> = controllers.collect::<Result<_, ConsentWriteError>>()?;
    if context.personal_data.is_empty() {
        return Err(wants("personal_data"));
    }
    if record.special_category && context.special_categories.is_empty() {
        return Err(wants("special_categories"));
    }
    let yes = last_yes(record).ok_or(ConsentWriteError::NoTime)?;
    let mut purpose = json!({
        "purpose": context.purpose_in_words.as_ref().ok_or(wants("purpose_in_words"))?,
        "purposeCategory": [record.matter.purpose],
        "consentType": consent_type(yes.form),
        "piiCategory": context.personal_data,
        "primaryPurpose": false,
        "termination": context.retention.as_ref().ok_or(wants("retention"))?,
        "thirdPartyDisclosure": !context.recipients.is_empty(),
    });
    if let (Value::Object(purpose), false) = (&mut purpose, context.recipients.is_empty()) {
        purpose.insert("thirdPartyName".into(), context.recipients.join(", ").into());
    }
    let mut root = json!({
        "version": KANTARA_VERSION,
        "jurisdiction": context.jurisdiction.as_ref().ok_or(wants("jurisdiction"))?,
        "collectionMethod": yes.form,
        "consentReceiptID": context.record_id,
        "language": language(record, context).ok_or(wants("language"))?,
        "piiControllers": controllers,
        "policyUrl": context.privacy_notice.as_ref().ok_or(wants("privacy_notice"))?,
        "services": [{ "service": context.service.as_ref().ok_or(wants("service"))?, "purposes": [purpose] }],
        "spiCat": context.special_categories,
        extension::KEY: extension::write(record)?,
    });
    if let Value::Object(root) = &mut root {
        root.append(&mut standard(record)?);
    }
    serde_json::to_string_pretty(&root).map_err(|_| ConsentWriteError::NotWritable)
}

const fn consent_type(form: ConsentForm) -> &'static str {
    match form {
        ConsentForm::Written
        | ConsentForm::Email
        | ConsentForm::RecordedCall
        | ConsentForm::Note
        | ConsentForm::ClinicianRecord => "EXPLICIT",
        ConsentForm::Conduct | ConsentForm::OptOutSilence | ConsentForm::PreTicked | ConsentForm::Unknown => "IMPLICIT",
    }
}

/// What the standard's part says of the record alone: it is held against the extension on reading.
fn standard(record: &ConsentRecord) -> Result<Map<String, Value>, ConsentWriteError> {
    let yes = last_yes(record).ok_or(ConsentWriteError::NoTime)?;
    let mut map = Map::new();
    map.insert("consentTimestamp".into(), seconds(yes).ok_or(ConsentWriteError::NoTime)?.into());
    map.insert("piiPrincipalId".into(), subject(record)?.urn().into());
    map.insert("sensitive".into(), record.special_category.into());
    Ok(map)
}

/// The instant of a yes, or else the beginning of its day in London.
fn seconds(yes: &RecordedEvent) -> Option<i64> {
    let midnight = || London.from_local_datetime(&yes.on.and_time(NaiveTime::MIN)).earliest();
    yes.at.map(|at| at.timestamp()).or_else(|| midnight().map(|at| at.timestamp()))
}

/// Reads a receipt: this library's, or another's. Of another's, each purpose is a claim of a given consent; who decided,
/// and by what right, cannot be said in it.
///
/// # Errors
/// If it is no such receipt, is broken, or what stands in the standard's part is not what the record in it says.
pub fn read_kantara(bytes: &[u8]) -> Result<ConsentReading, ConsentFileError> {
    let value = parse(bytes)?;
    let root = At::root(&value, ROOT);
    let mut found = Found::default();
    let version = root.get("version").filter(|at| at.text().is_some_and(|text| text.starts_with("KI-CR-")));
    let Some(version) = version else {
        return Err(ConsentFileError::NotThisFormat("a kantara consent receipt"));
    };
    if !version.text().is_some_and(|text| text.starts_with("KI-CR-v1.1")) {
        found.add(FindingCode::VersionUnfamiliar, &version.place());
    }
    if let Some(at) = root.get(extension::KEY) {
        let record = extension::read(&at)?;
        let contradiction = |key: &str| ConsentFileError::Contradiction { path: format!("{ROOT}/{key}") };
        if record.state != PartyState::Given {
            return Err(contradiction(extension::KEY));
        }
        let standard = standard(&record).map_err(|_| contradiction("consentTimestamp"))?;
        if let Some((key, _)) = standard.iter().find(|(key, value)| root.value.get(key.as_str()) != Some(value)) {
            return Err(contradiction(key));
        }
        let purposes: Vec<At<'_>> = root.all("services").iter().flat_map(|at| at.all("purposes")).collect();
        let category = json!([record.matter.purpose]);
        if purposes.len() != 1 || !purposes.iter().all(|at| at.value.get("purposeCategory") == Some(&category)) {
            return Err(contradiction("services/purposes"));
        }
        let id = root.text_of("consentReceiptID")?.map(DocumentId::new).transpose();
        let id = id.map_err(|_| root.wrong("a receipt with an id"))?;
        return Ok(ConsentReading::of(vec![ReadConsent::Record { id, record: Box::new(record) }], found));
    }
    let given = timestamp(&root, &mut found)?;
    let principal = root.get("piiPrincipalId").ok_or_else(|| missing(&root, "piiPrincipalId"))?;
    let subject = key(&principal, &mut found);
    let mut consents = Vec::new();
    for service in root.all("services") {
        for purpose in service.all("purposes") {
            let mut claim = ConsentClaim::new(&purpose, ClaimedState::Given);
            claim.subject.clone_from(&subject);
            claim.on = Some(london_day(given));
            claim.at = Some(given.fixed_offset());
            found.add(FindingCode::PurposeInWords, &purpose.place());
            if purpose.get("termination").is_some() {
                found.add(FindingCode::TermToRead, &purpose.place());
            }
            consents.push(ReadConsent::Claim(Box::new(claim)));
        }
    }
    if consents.is_empty() {
        return Err(missing(&root, "services/purposes"));
    }
    found.add(FindingCode::DeciderNotSaid, &root.place());
    Ok(ConsentReading::of(consents, found))
}

fn timestamp(root: &At<'_>, found: &mut Found) -> Result<DateTime<Utc>, ConsentFileError> {
    let at = root.get("consentTimestamp").ok_or_else(|| missing(root, "consentTimestamp"))?;
    let wrong = || at.wrong("a number of seconds since 1970");
    let number = at.value.as_i64().ok_or_else(wrong)?;
    let given = if number >= MILLISECONDS_FROM {
        found.add(FindingCode::MillisecondsForSeconds, &at.place());
        DateTime::from_timestamp_millis(number)
    } else {
        DateTime::from_timestamp(number, 0)
    };
    given.filter(|given| check_day(given.date_naive()).is_ok()).ok_or_else(wrong)
}
