//! The lines of the purpose table, in the order of the rows CT-1 to CT-25.

use super::{Columns, Floors, Purpose, Special};
use crate::consent::words::{
    ConsentDuty as D, ConsentKind, FormNeeded, Givers, HowMany, LawfulBasis as B, Objection, PupilPart,
};
use crate::roles::matter::Act;
use crate::rules::RuleId as R;

const FREE: Floors = Floors { needed: None, objection: None, form: None, able_from: None };

const NO_CONSENT: Columns = Columns {
    kind: None,
    givers: Givers::Nobody,
    needed: HowMany::None_,
    objection: Objection::Nothing,
    pupil: PupilPart::None_,
    able_from: None,
    form: FormNeeded::None_,
    each: false,
    review_months: None,
    special_category: false,
    act: Act::Other,
};

/// Pictures, and what is shared with others by choice: one holder of responsibility, or the pupil once able.
const PICTURE: Columns = Columns {
    kind: Some(ConsentKind::DataProtection),
    givers: Givers::ResponsibilityHolder,
    needed: HowMany::One,
    objection: Objection::Conflict,
    pupil: PupilPart::DecidesWhenAble,
    able_from: Some(13),
    form: FormNeeded::Recorded,
    each: false,
    review_months: Some(12),
    special_category: false,
    act: Act::SocialMedia,
};
const PICTURE_FLOORS: Floors =
    Floors { needed: Some(R::CON_GEN_2), form: Some(R::CON_GEN_2), objection: None, able_from: None };

const TRIP: Columns = Columns {
    kind: Some(ConsentKind::Permission),
    givers: Givers::ParentOrCarer,
    needed: HowMany::One,
    objection: Objection::Conflict,
    pupil: PupilPart::Views,
    able_from: None,
    form: FormNeeded::Written,
    each: false,
    review_months: Some(12),
    special_category: false,
    act: Act::DayTrip,
};
const TRIP_FLOORS: Floors =
    Floors { needed: Some(R::CON_TRIP_2), form: Some(R::CON_TRIP_2), objection: None, able_from: None };

const MEDICINE: Columns = Columns {
    pupil: PupilPart::DecidesWhenAble,
    able_from: Some(16),
    act: Act::Medical,
    special_category: true,
    ..TRIP
};
const MEDICINE_FLOORS: Floors =
    Floors { needed: Some(R::CON_MED_1), form: Some(R::CON_MED_1), objection: None, able_from: Some(R::CON_MED_7) };

const TREATMENT: Columns = Columns {
    kind: Some(ConsentKind::Treatment),
    givers: Givers::ResponsibilityHolder,
    needed: HowMany::One,
    objection: Objection::Conflict,
    pupil: PupilPart::DecidesWhenAble,
    able_from: Some(16),
    form: FormNeeded::Clinician,
    each: true,
    review_months: None,
    special_category: true,
    act: Act::Medical,
};
const TREATMENT_FLOORS: Floors =
    Floors { needed: Some(R::CON_MED_9), form: Some(R::CON_MED_9), objection: None, able_from: Some(R::CON_MED_7) };

const EXCUSED: Columns = Columns {
    kind: Some(ConsentKind::Withdrawal),
    givers: Givers::Parent,
    needed: HowMany::None_,
    objection: Objection::Stops,
    act: Act::Schooling,
    ..NO_CONSENT
};

const OWN: Columns = Columns {
    givers: Givers::TheAdult,
    pupil: PupilPart::None_,
    able_from: None,
    objection: Objection::Nothing,
    act: Act::PersonalData,
    review_months: None,
    ..PICTURE
};
const OWN_FLOORS: Floors =
    Floors { needed: Some(R::CON_GEN_2), form: Some(R::CON_GEN_2), objection: None, able_from: None };

const fn plain(code: &'static str, row: R, rule: R, basis: &'static [B], duties: &'static [D]) -> Purpose {
    Purpose { code, row, rule, also: &[], columns: NO_CONSENT, floors: FREE, basis, duties, special: Special::Nothing }
}

const fn of(code: &'static str, row: R, rule: R, columns: Columns, floors: Floors, special: Special) -> Purpose {
    Purpose { code, row, rule, also: &[], columns, floors, basis: &[], duties: &[], special }
}

const PUBLIC: &[B] = &[B::PublicTask, B::LegalObligation, B::LegitimateInterests];

/// Every purpose of the library, in the order of its rows. A school's profile adds its own.
pub const PURPOSES: &[Purpose] = &[
    Purpose {
        columns: Columns { objection: Objection::Weighed, act: Act::SocialMedia, ..NO_CONSENT },
        also: &[R::CON_GEN_4, R::CON_BIO_10],
        ..plain("photo_internal", R::CT_1, R::CON_PHO_1, PUBLIC, &[])
    },
    Purpose { special: Special::Filming, ..plain("parents_filming", R::CT_1, R::CON_PHO_6, &[B::Household], &[]) },
    of("photo_website", R::CT_2, R::CON_PHO_2, PICTURE, PICTURE_FLOORS, Special::Picture),
    of(
        "photo_shared_with_families",
        R::CT_2,
        R::CON_PHO_5,
        Columns { each: true, ..PICTURE },
        PICTURE_FLOORS,
        Special::Picture,
    ),
    of("photo_social_media", R::CT_3, R::CON_PHO_3, PICTURE, PICTURE_FLOORS, Special::Picture),
    Purpose {
        duties: &[D::SayItCannotBeRecalled],
        ..of("photo_press", R::CT_4, R::CON_PHO_4, Columns { each: true, ..PICTURE }, PICTURE_FLOORS, Special::Picture)
    },
    Purpose {
        also: &[R::CON_GEN_4],
        ..plain(
            "trip_in_school_hours",
            R::CT_5,
            R::CON_TRIP_1,
            &[B::PublicTask],
            &[D::TellWhereTheChildIs, D::SeekPupilsViews],
        )
    },
    of("trip_outside_school_hours", R::CT_6, R::CON_TRIP_2, TRIP, TRIP_FLOORS, Special::Trip),
    of("trip_nursery", R::CT_6, R::CON_TRIP_2, TRIP, TRIP_FLOORS, Special::Trip),
    of("trip_adventure", R::CT_6, R::CON_TRIP_2, Columns { act: Act::Leisure, ..TRIP }, TRIP_FLOORS, Special::Trip),
    of(
        "trip_residential",
        R::CT_6,
        R::CON_TRIP_2,
        Columns { act: Act::Residential, ..TRIP },
        TRIP_FLOORS,
        Special::Trip,
    ),
    of(
        "trip_abroad",
        R::CT_7,
        R::CON_TRIP_6,
        Columns {
            givers: Givers::ResponsibilityHolder,
            needed: HowMany::All,
            each: true,
            act: Act::Abroad,
            review_months: None,
            ..TRIP
        },
        Floors {
            needed: Some(R::CON_TRIP_6),
            objection: Some(R::CON_TRIP_6),
            form: Some(R::CON_TRIP_2),
            able_from: None,
        },
        Special::Abroad,
    ),
    of("medicine", R::CT_8, R::CON_MED_1, MEDICINE, MEDICINE_FLOORS, Special::Medicine),
    Purpose {
        duties: &[D::RecordEachDose],
        ..of(
            "medicine_early_years",
            R::CT_8,
            R::CON_MED_3,
            Columns { each: true, ..MEDICINE },
            Floors { needed: Some(R::CON_MED_3), form: Some(R::CON_MED_3), ..MEDICINE_FLOORS },
            Special::Medicine,
        )
    },
    of("aspirin", R::CT_8, R::CON_MED_2, MEDICINE, MEDICINE_FLOORS, Special::Aspirin),
    of(
        "spare_device",
        R::CT_8,
        R::CON_MED_5,
        MEDICINE,
        Floors { needed: Some(R::CON_MED_5), form: Some(R::CON_MED_5), ..MEDICINE_FLOORS },
        Special::Device,
    ),
    plain("emergency_treatment", R::CT_8, R::CON_MED_6, &[B::VitalInterests], &[D::RingEveryContact]),
    of("treatment", R::CT_9, R::CON_MED_8, TREATMENT, TREATMENT_FLOORS, Special::Nothing),
    of("immunisation", R::CT_9, R::CON_MED_9, TREATMENT, TREATMENT_FLOORS, Special::Nothing),
    Purpose {
        basis: &[B::PublicTask],
        ..of(
            "measurement_programme",
            R::CT_10,
            R::CON_MED_10,
            Columns { pupil: PupilPart::NoStops, act: Act::Medical, special_category: true, ..EXCUSED },
            FREE,
            Special::Measurement,
        )
    },
    Purpose {
        duties: &[D::ReasonableAlternative, D::ImpactAssessment],
        ..of(
            "biometrics",
            R::CT_11,
            R::CON_BIO_2,
            Columns {
                kind: Some(ConsentKind::Statutory),
                givers: Givers::BiometricsParent,
                needed: HowMany::One,
                objection: Objection::Stops,
                pupil: PupilPart::NoStops,
                able_from: None,
                form: FormNeeded::Written,
                each: false,
                review_months: Some(12),
                special_category: true,
                act: Act::PersonalData,
            },
            Floors {
                needed: Some(R::CON_BIO_2),
                objection: Some(R::CON_BIO_3),
                form: Some(R::CON_BIO_2),
                able_from: None,
            },
            Special::Biometrics,
        )
    },
    of("relationships_and_health_education", R::CT_12, R::CON_RSE_1, EXCUSED, FREE, Special::NoRight),
    of("sex_education_primary", R::CT_12, R::CON_RSE_2, EXCUSED, FREE, Special::SexPrimary),
    of(
        "sex_education",
        R::CT_12,
        R::CON_RSE_3,
        Columns { pupil: PupilPart::MayOptIn, ..EXCUSED },
        FREE,
        Special::SexSecondary,
    ),
    of("religious_education", R::CT_13, R::CON_REL_1, Columns { act: Act::Faith, ..EXCUSED }, FREE, Special::Religion),
    of(
        "collective_worship",
        R::CT_14,
        R::CON_REL_2,
        Columns { pupil: PupilPart::SixthFormDecides, act: Act::Faith, ..EXCUSED },
        FREE,
        Special::Worship,
    ),
    Purpose {
        duties: &[D::VerifyResponsibility],
        ..of(
            "online_service",
            R::CT_15,
            R::CON_ISS_2,
            Columns { pupil: PupilPart::DecidesFromAge, able_from: Some(13), act: Act::PersonalData, ..PICTURE },
            Floors { able_from: Some(R::CON_ISS_5), ..PICTURE_FLOORS },
            Special::Online,
        )
    },
    Purpose { also: &[R::CON_GEN_4], ..plain("online_school_platform", R::CT_15, R::CON_ISS_1, &[B::PublicTask], &[]) },
    of(
        "online_counselling",
        R::CT_16,
        R::CON_ISS_3,
        Columns {
            givers: Givers::Pupil,
            pupil: PupilPart::Decides,
            able_from: None,
            objection: Objection::Nothing,
            review_months: None,
            act: Act::Medical,
            ..PICTURE
        },
        PICTURE_FLOORS,
        Special::Nothing,
    ),
    Purpose {
        also: &[R::CON_MKT_3],
        ..of(
            "marketing",
            R::CT_17,
            R::CON_MKT_1,
            Columns { kind: Some(ConsentKind::Marketing), each: true, ..OWN },
            Floors { needed: Some(R::CON_MKT_1), form: Some(R::CON_MKT_1), ..OWN_FLOORS },
            Special::Nothing,
        )
    },
    Purpose { special: Special::Unsettled, ..plain("marketing_soft_opt_in", R::CT_17, R::CON_MKT_5, &[], &[]) },
    Purpose {
        also: &[R::CON_GEN_4],
        ..plain("service_message", R::CT_17, R::CON_MKT_2, &[B::PublicTask, B::Contract], &[])
    },
    Purpose {
        columns: Columns { objection: Objection::Stops, givers: Givers::TheAdult, ..NO_CONSENT },
        ..plain("paper_flyer", R::CT_17, R::CON_MKT_4, &[B::LegitimateInterests], &[])
    },
    plain(
        "sharing_statutory",
        R::CT_18,
        R::CON_SHR_1,
        &[B::LegalObligation, B::PublicTask, B::RecognisedLegitimateInterests],
        &[],
    ),
    Purpose {
        also: &[R::CON_COU_2],
        ..plain(
            "sharing_safeguarding",
            R::CT_18,
            R::CON_SHR_2,
            &[B::LegalObligation, B::RecognisedLegitimateInterests],
            &[D::TellFamilyUnlessRisk],
        )
    },
    plain("sharing_processor", R::CT_18, R::CON_SHR_3, &[B::Contract], &[]),
    plain("sharing_police", R::CT_18, R::CON_SHR_6, &[B::LegitimateInterests], &[D::WrittenRequest]),
    of(
        "sharing_optional",
        R::CT_19,
        R::CON_SHR_4,
        Columns { each: true, act: Act::PersonalData, ..PICTURE },
        PICTURE_FLOORS,
        Special::Nothing,
    ),
    Purpose {
        basis: &[B::Statute],
        ..of(
            "sharing_youth_support",
            R::CT_19,
            R::CON_SHR_5,
            Columns { pupil: PupilPart::DecidesFromAge, able_from: Some(16), act: Act::PersonalData, ..EXCUSED },
            Floors { able_from: Some(R::CON_SHR_5), ..FREE },
            Special::YouthSupport,
        )
    },
    plain("off_site_direction", R::CT_20, R::CON_AP_1, &[B::Statute, B::PublicTask], &[D::NoticeTwoSchoolDays]),
    of(
        "managed_move",
        R::CT_21,
        R::CON_AP_2,
        Columns {
            givers: Givers::Parent,
            needed: HowMany::All,
            objection: Objection::Stops,
            each: true,
            review_months: None,
            act: Act::Schooling,
            ..TRIP
        },
        Floors { needed: Some(R::CON_AP_2), objection: Some(R::CON_AP_2), form: Some(R::CON_AP_2), able_from: None },
        Special::Nothing,
    ),
    Purpose {
        also: &[R::CON_COU_2],
        duties: &[D::SafeguardingFirst],
        ..of(
            "counselling",
            R::CT_22,
            R::CON_COU_1,
            Columns { form: FormNeeded::Recorded, ..TREATMENT },
            Floors { needed: Some(R::CON_COU_1), form: Some(R::CON_COU_1), able_from: Some(R::CON_COU_1), ..FREE },
            Special::Counselling,
        )
    },
    Purpose {
        also: &[R::CON_GEN_4],
        ..plain("app_account", R::CT_23, R::CON_APP_1, &[B::PublicTask, B::Contract], &[])
    },
    of("app_feature", R::CT_24, R::CON_APP_1, Columns { each: true, ..OWN }, OWN_FLOORS, Special::Nothing),
    of(
        "register_name",
        R::CT_25,
        R::CON_NAM_1,
        Columns {
            givers: Givers::ResponsibilityHolder,
            needed: HowMany::All,
            objection: Objection::Stops,
            pupil: PupilPart::DecidesFromAge,
            able_from: Some(16),
            review_months: None,
            act: Act::ChangeName,
            ..TRIP
        },
        Floors {
            needed: Some(R::CON_NAM_1),
            objection: Some(R::CON_NAM_1),
            form: Some(R::CON_NAM_1),
            able_from: Some(R::CON_NAM_3),
        },
        Special::Name,
    ),
    Purpose {
        duties: &[D::KeepLegalName],
        ..of(
            "known_as",
            R::CT_25,
            R::CON_NAM_4,
            Columns {
                givers: Givers::ResponsibilityHolder,
                needed: HowMany::All,
                pupil: PupilPart::DecidesFromAge,
                able_from: Some(16),
                form: FormNeeded::Recorded,
                review_months: None,
                act: Act::ChangeName,
                ..TRIP
            },
            Floors {
                needed: Some(R::CON_NAM_4),
                form: Some(R::CON_NAM_4),
                objection: None,
                able_from: Some(R::CON_NAM_3),
            },
            Special::KnownAs,
        )
    },
];
