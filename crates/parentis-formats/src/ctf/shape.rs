//! The elements of a Common Transfer File, and what is done with each (formats sheet, section 5).

use crate::xml::known::{Known, group, groups, leaf, left_out, record, sensitive, through};

const ADDRESS: &[Known] = &[
    leaf("AddressAsPupil"),
    group(
        "BS7666Address",
        &[
            leaf("SAON"),
            leaf("PAON"),
            leaf("Street"),
            leaf("Locality"),
            leaf("Town"),
            leaf("AdministrativeArea"),
            leaf("PostTown"),
            left_out("UniquePropertyReferenceNumber"),
        ],
    ),
    group(
        "AddressLines",
        &[leaf("AddressLine1"), leaf("AddressLine2"), leaf("AddressLine3"), leaf("AddressLine4"), leaf("AddressLine5")],
    ),
    leaf("County"),
    leaf("PostCode"),
    leaf("Country"),
];

const PHONES: &[Known] = &[groups("Phone", &[leaf("TelephoneType"), leaf("PhoneNo")])];

const CONTACT: &[Known] = &[
    leaf("Order"),
    leaf("Title"),
    leaf("Surname"),
    leaf("Forename"),
    leaf("MiddleNames"),
    leaf("Gender"),
    leaf("Sex"),
    leaf("Relationship"),
    leaf("Responsibility"),
    group("Address", ADDRESS),
    group("Phones", PHONES),
    leaf("Email"),
];

const PUPIL: &[Known] = &[
    leaf("UPN"),
    left_out("UniqueLearnerNumber"),
    left_out("UCI"),
    leaf("Surname"),
    leaf("Forename"),
    leaf("DOB"),
    leaf("Gender"),
    leaf("Sex"),
    group(
        "BasicDetails",
        &[
            left_out("FormerUPN"),
            leaf("PreferredSurname"),
            leaf("PreferredForename"),
            leaf("FormerSurname"),
            leaf("FormerForename"),
            leaf("MiddleNames"),
            left_out("NCyearActual"),
            sensitive("Ethnicity"),
            sensitive("EthnicitySource"),
            group("Languages", &[groups("Type", &[leaf("LanguageType"), leaf("Language")])]),
            sensitive("MedicalFlag"),
            sensitive("Disabilities"),
            left_out("EnrolStatus"),
        ],
    ),
    sensitive("FSMhistory"),
    group("LookedAfter", &[leaf("InCare"), sensitive("CareAuthority")]),
    sensitive("SENhistory"),
    left_out("NAWdetails"),
    group("Address", ADDRESS),
    group("Phones", PHONES),
    leaf("Email"),
    group("Contacts", &[groups("Contact", CONTACT)]),
    left_out("Attendance"),
    left_out("StageAssessments"),
    left_out("SchoolHistory"),
];

const HEADER: &[Known] = &[
    leaf("DocumentName"),
    leaf("CTFversion"),
    leaf("CTFVersion"),
    leaf("DateTime"),
    leaf("DocumentQualifier"),
    left_out("DataQualifier"),
    left_out("DataDescriptor"),
    leaf("SupplierID"),
    group("SourceSchool", &[leaf("LEA"), leaf("Estab"), left_out("SchoolName"), left_out("AcademicYear")]),
    left_out("DestSchool"),
];

/// The outermost element and all inside it.
pub(crate) const ROOTS: &[Known] = &[through(
    "CTfile",
    &[],
    &[record("Header", &[], HEADER), through("CTFpupilData", &[], &[record("Pupil", &[], PUPIL)])],
)];
