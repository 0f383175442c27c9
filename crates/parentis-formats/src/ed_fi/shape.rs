//! The elements of Ed-Fi's interchanges of students and contacts, and what is done with each (formats sheet, section 9).
//!
//! Up to 4.0 a contact is a `Parent` and a link a `StudentParentAssociation`; from 5.0 on they are `Contact` and
//! `StudentContactAssociation`, with the same fields.

use crate::xml::known::{Known, group, groups, leaf, leaves, left_out, record, reference, sensitive, through};

const NAME: &[Known] = &[
    leaf("PersonalTitlePrefix"),
    leaf("FirstName"),
    leaf("MiddleName"),
    leaf("LastSurname"),
    leaf("GenerationCodeSuffix"),
    leaf("MaidenName"),
    leaf("PreferredFirstName"),
    leaf("PreferredLastSurname"),
    sensitive("PersonalIdentificationDocument"),
];

const STUDENT: &[Known] = &[
    leaf("StudentUniqueId"),
    left_out("PersonReference"),
    group("Name", NAME),
    left_out("OtherName"),
    group(
        "BirthData",
        &[
            leaf("BirthDate"),
            sensitive("BirthCity"),
            sensitive("BirthStateAbbreviation"),
            sensitive("BirthInternationalProvince"),
            sensitive("BirthCountry"),
            sensitive("DateEnteredUS"),
            sensitive("MultipleBirthStatus"),
            sensitive("BirthSex"),
        ],
    ),
    sensitive("Citizenship"),
    sensitive("CitizenshipStatus"),
    sensitive("Visa"),
    sensitive("Race"),
    sensitive("HispanicLatinoEthnicity"),
    sensitive("OldEthnicity"),
    sensitive("TribalAffiliation"),
    sensitive("EconomicDisadvantaged"),
    sensitive("SchoolFoodServicesEligibility"),
    sensitive("Disability"),
    sensitive("Section504Disability"),
    sensitive("LimitedEnglishProficiency"),
    sensitive("StudentCharacteristic"),
    sensitive("StudentIndicator"),
    sensitive("StudentIdentificationCode"),
    sensitive("LearningStyles"),
    sensitive("LoginId"),
    sensitive("ProfileThumbnail"),
    left_out("Sex"),
    left_out("Address"),
    left_out("InternationalAddress"),
    left_out("Telephone"),
    left_out("ElectronicMail"),
    left_out("Language"),
    left_out("CohortYear"),
];

const ADDRESS: &[Known] = &[
    leaf("StreetNumberName"),
    leaf("ApartmentRoomSuiteNumber"),
    leaf("BuildingSiteNumber"),
    leaf("City"),
    leaf("StateAbbreviation"),
    leaf("PostalCode"),
    leaf("NameOfCounty"),
    leaf("AddressType"),
    leaf("DoNotPublishIndicator"),
    group("Period", &[leaf("BeginDate"), leaf("EndDate")]),
    left_out("CountyFIPSCode"),
    left_out("Latitude"),
    left_out("Longitude"),
    left_out("CongressionalDistrict"),
    left_out("Locale"),
];

/// What a contact has, whatever its key is called.
macro_rules! contact {
    ($key:literal) => {
        &[
            leaf($key),
            left_out("PersonReference"),
            group("Name", NAME),
            left_out("OtherName"),
            left_out("Sex"),
            sensitive("GenderIdentity"),
            groups("Address", ADDRESS),
            left_out("InternationalAddress"),
            groups(
                "Telephone",
                &[
                    leaf("TelephoneNumber"),
                    leaf("TelephoneNumberType"),
                    leaf("OrderOfPriority"),
                    leaf("TextMessageCapabilityIndicator"),
                    leaf("DoNotPublishIndicator"),
                ],
            ),
            groups(
                "ElectronicMail",
                &[
                    leaf("ElectronicMailAddress"),
                    leaf("ElectronicMailType"),
                    leaf("PrimaryEmailAddressIndicator"),
                    leaf("DoNotPublishIndicator"),
                ],
            ),
            groups("Language", &[leaf("Language"), leaves("LanguageUse")]),
            sensitive("LoginId"),
            left_out("HighestCompletedLevelOfEducation"),
        ]
    };
}

/// What a link has, whatever its end is called.
macro_rules! link {
    ($reference:literal, $identity:literal, $key:literal) => {
        &[
            reference("StudentReference", &[group("StudentIdentity", &[leaf("StudentUniqueId")])]),
            reference($reference, &[group($identity, &[leaf($key)])]),
            leaf("Relation"),
            leaf("PrimaryContactStatus"),
            leaf("LivesWith"),
            leaf("EmergencyContactStatus"),
            leaf("ContactPriority"),
            leaf("ContactRestrictions"),
            leaf("LegalGuardian"),
        ]
    };
}

/// The outermost element of a file of students.
pub(crate) const STUDENTS: &[Known] =
    &[through("InterchangeStudent", &["xmlns"], &[record("Student", &["id"], STUDENT)])];

/// The outermost elements of a file of contacts, newer and older.
pub(crate) const CONTACTS: &[Known] = &[
    through(
        "InterchangeContact",
        &["xmlns"],
        &[
            record("Contact", &["id"], contact!("ContactUniqueId")),
            record(
                "StudentContactAssociation",
                &["id"],
                link!("ContactReference", "ContactIdentity", "ContactUniqueId"),
            ),
        ],
    ),
    through(
        "InterchangeParent",
        &["xmlns"],
        &[
            record("Parent", &["id"], contact!("ParentUniqueId")),
            record("StudentParentAssociation", &["id"], link!("ParentReference", "ParentIdentity", "ParentUniqueId")),
        ],
    ),
];
