//! Posts, routes, audiences and the library's subjects: the words a school's policy is written in.

use crate::vocabulary::vocabulary;

vocabulary! {
    /// A post that persons or a body hold (concerns sheet 0.1, VOC-70 to VOC-77). What leads out of the ladder and has
    /// no handler is a [`Route`].
    pub enum Post as "post" {
        /// Class teacher; the first contact where a school has no tutors (VOC-70).
        ClassTeacher = "class_teacher",
        /// The child's tutor (VOC-70, HA-3.3b).
        FormTutor = "form_tutor",
        /// Teacher of a subject.
        SubjectTeacher = "subject_teacher",
        /// Coordinator for special educational needs.
        Senco = "senco",
        /// Head of year.
        HeadOfYear = "head_of_year",
        /// Head of department.
        HeadOfDepartment = "head_of_department",
        /// A senior teacher.
        SeniorTeacher = "senior_teacher",
        /// A member of the senior leadership.
        SltMember = "slt_member",
        /// The one who keeps complaints moving.
        ComplaintsCoordinator = "complaints_coordinator",
        /// Head teacher, principal, head of school (VOC-71).
        Headteacher = "headteacher",
        /// Executive head of several schools (VOC-72).
        ExecutiveHeadteacher = "executive_headteacher",
        /// Clerk to the board, governance professional (VOC-75).
        Clerk = "clerk",
        /// A governor.
        Governor = "governor",
        /// Chair of governors, of a management committee, or of a board in Northern Ireland (VOC-73).
        ChairOfGovernors = "chair_of_governors",
        /// Vice-chair of governors.
        ViceChair = "vice_chair",
        /// The governing body or local board, as a body (VOC-74).
        GoverningBody = "governing_body",
        /// A panel of governors: the panel of a maintained school (VOC-76).
        GovernorsPanel = "governors_panel",
        /// A panel with an independent member: the panel of an academy or independent school (VOC-76).
        ComplaintsPanel = "complaints_panel",
        /// Chief executive of the trust, or a nominee (VOC-72).
        TrustLeader = "trust_leader",
        /// Chair of the trust's own board (VOC-73).
        ChairOfTrustees = "chair_of_trustees",
        /// A trustee of the trust's own board who does not chair it (ESC-79).
        Trustee = "trustee",
        /// Proprietor of an academy or independent school.
        Proprietor = "proprietor",
        /// Designated safeguarding lead (DEF-6, VOC-77).
        Dsl = "dsl",
        /// Deputy of the designated safeguarding lead (DEF-6, VOC-77).
        DeputyDsl = "deputy_dsl",
        /// Data protection officer.
        Dpo = "dpo",
        /// Human resources.
        Hr = "hr",
        /// The school office.
        Office = "office",
        /// The examinations office.
        ExamsOffice = "exams_office",
        /// The authority's designated officer for allegations (DEF-7): outside the school.
        Lado = "lado",
        /// Children's social care: outside the school.
        ChildrensSocialCare = "childrens_social_care",
        /// Police: outside the school.
        Police = "police",
        /// The local authority: outside the school.
        LocalAuthority = "local_authority",
        /// The diocese: outside the school.
        Diocese = "diocese",
        /// A social worker: outside the school.
        SocialWorker = "social_worker",
        /// Virtual school head of the authority: outside the school.
        VirtualSchoolHead = "virtual_school_head",
        /// An investigator from outside the school.
        IndependentInvestigator = "independent_investigator",
        /// Somebody who hires the school's rooms: outside the school.
        Hirer = "hirer",
        /// A volunteer, who helps in class without pay (HA-2.3c).
        Volunteer = "volunteer",
        /// An officer of the parents' association who holds data (CNF-28): outside the school.
        AssociationOfficer = "association_officer",
        /// An inspector, or somebody who acts for the Secretary of State: outside the school. The bodies are routes.
        Inspector = "inspector",
    }

    /// A way out of the school's own ladder, for which it has no handler (VOC-79).
    pub enum Route as "route" {
        /// Staff grievance.
        HrGrievance = "hr_grievance",
        /// Staff discipline.
        Disciplinary = "disciplinary",
        /// Whistleblowing.
        Whistleblowing = "whistleblowing",
        /// Admission appeal.
        AdmissionAppeal = "admission_appeal",
        /// Review of an exclusion.
        ExclusionReview = "exclusion_review",
        /// Tribunal for special educational needs.
        SendTribunal = "send_tribunal",
        /// Examination appeal.
        ExamAppeal = "exam_appeal",
        /// County court.
        CountyCourt = "county_court",
        /// Council for religious education.
        Sacre = "sacre",
        /// A provider that uses the school's site.
        ThirdPartyProvider = "third_party_provider",
        /// Department for Education.
        Dfe = "dfe",
        /// Ofsted.
        Ofsted = "ofsted",
        /// Independent Schools Inspectorate.
        Isi = "isi",
        /// Information Commissioner.
        Ico = "ico",
        /// Ombudsman in Northern Ireland.
        OmbudsmanNi = "ombudsman_ni",
        /// Ombudsman in Scotland.
        Spso = "spso",
        /// Ombudsman in Wales.
        Psow = "psow",
    }

    /// To whom a policy is promoted (HA-4c).
    pub enum PolicyAudience as "policy_audience" {
        /// Everybody who works in the school.
        Staff = "staff",
        /// Parents and carers.
        Parents = "parents",
        /// Governors or trustees.
        Governors = "governors",
    }

    /// A subject of the library: a room in which a clause of a policy can live.
    pub enum Subject as "subject" {
        /// Who an adult is to a child, and what follows.
        Roles = "roles",
        /// Consent: asked, given, refused, withdrawn.
        Consent = "consent",
        /// Who receives a message, and who does not.
        Communication = "communication",
        /// Who may see what, and on what undertaking.
        Confidentiality = "confidentiality",
        /// Who handles a concern, by when, and what comes next.
        Concern = "concern",
        /// How parents take part.
        Participation = "participation",
        /// Whether a policy is in force, reviewed and promoted.
        Review = "review",
    }
}

impl Post {
    /// Is it held outside the school, by another authority or body (VOC-77)?
    pub const fn is_outside(self) -> bool {
        match self {
            Self::Lado
            | Self::ChildrensSocialCare
            | Self::Police
            | Self::LocalAuthority
            | Self::Diocese
            | Self::SocialWorker
            | Self::VirtualSchoolHead
            | Self::IndependentInvestigator
            | Self::Hirer
            | Self::AssociationOfficer
            | Self::Inspector => true,
            Self::ClassTeacher
            | Self::FormTutor
            | Self::SubjectTeacher
            | Self::Senco
            | Self::HeadOfYear
            | Self::HeadOfDepartment
            | Self::SeniorTeacher
            | Self::SltMember
            | Self::ComplaintsCoordinator
            | Self::Headteacher
            | Self::ExecutiveHeadteacher
            | Self::Clerk
            | Self::Governor
            | Self::ChairOfGovernors
            | Self::ViceChair
            | Self::GoverningBody
            | Self::GovernorsPanel
            | Self::ComplaintsPanel
            | Self::TrustLeader
            | Self::ChairOfTrustees
            | Self::Trustee
            | Self::Proprietor
            | Self::Dsl
            | Self::DeputyDsl
            | Self::Dpo
            | Self::Hr
            | Self::Office
            | Self::ExamsOffice
            | Self::Volunteer => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_word_is_both_a_post_and_a_route() {
        let posts: BTreeSet<_> = Post::ALL.iter().map(|post| post.code()).collect();
        assert!(Route::ALL.iter().all(|route| !posts.contains(route.code())));
        // Every token of section 0.1 of the concerns sheet, the inspector of its section 4.2, the two of CNF-28 and the trustee of ESC-79.
        assert_eq!(Post::ALL.len() + Route::ALL.len(), 57);
    }
}
