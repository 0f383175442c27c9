// What is not said is unknown: initialisers that ask only for what is known.

extension Details {
    /// What is known of the thing that is asked about. What is left out is unknown.
    public init(
        onSite: Says? = nil, childPresent: Says? = nil, tellsWhereabouts: Says? = nil, significant: Says? = nil,
        act: Act? = nil, capacity: Says? = nil
    ) {
        self.init(
            onSite: onSite ?? .unknown, childPresent: childPresent ?? .unknown,
            tellsWhereabouts: tellsWhereabouts ?? .unknown, significant: significant ?? .unknown, act: act,
            capacity: capacity ?? .unknown)
    }
}

extension ConsentDetails {
    /// What is known of the thing that consent is asked for. What is left out is unknown.
    public init(
        significant: Says? = nil, urgent: Says? = nil, prescribed: Says? = nil, inConfidence: Says? = nil,
        hasPlan: Says? = nil, published: Says? = nil, daysAbroad: UInt32? = nil
    ) {
        self.init(
            significant: significant ?? .unknown, urgent: urgent ?? .unknown, prescribed: prescribed ?? .unknown,
            inConfidence: inConfidence ?? .unknown, hasPlan: hasPlan ?? .unknown, published: published ?? .unknown,
            daysAbroad: daysAbroad)
    }
}

extension ConsentMatter {
    /// What consent is asked for, of which nothing more is known.
    public init(purpose: PurposeId, pupil: PupilId? = nil, person: PersonId? = nil, item: DocumentId? = nil) {
        self.init(purpose: purpose, pupil: pupil, person: person, item: item, details: ConsentDetails(urgent: nil))
    }
}

extension Confided {
    /// What was told to this person in confidence. What is left out nobody judged.
    public init(
        told person: PersonId, undertaking: DocumentId? = nil, quality: Says? = nil, obligation: Says? = nil,
        unauthorised: Says? = nil, agreed: Says? = nil, oughtToKnow: Says? = nil
    ) {
        self.init(
            person: person, undertaking: undertaking, quality: quality ?? .unknown, obligation: obligation ?? .unknown,
            unauthorised: unauthorised ?? .unknown, agreed: agreed ?? .unknown, oughtToKnow: oughtToKnow ?? .unknown)
    }
}

extension Request {
    /// A request that came on that day. What is left out is unknown, or did not happen.
    public init(
        right: Right, received: LocalDate, written: Says? = nil, identityAsked: Bool = false,
        identityShown: LocalDate? = nil, competent: Says? = nil, authorised: Says? = nil, inInterests: Says? = nil,
        clarifications: [Clarification] = [], extendedOn: LocalDate? = nil, resultsOn: LocalDate? = nil
    ) {
        self.init(
            right: right, received: received, written: written ?? .unknown, identityAsked: identityAsked,
            identityShown: identityShown, competent: competent ?? .unknown, authorised: authorised ?? .unknown,
            inInterests: inInterests ?? .unknown, clarifications: clarifications, extendedOn: extendedOn,
            resultsOn: resultsOn)
    }
}

extension Says {
    /// Yes, no, or not said, as records have it.
    public init(_ so: Bool?) {
        self =
            switch so {
            case true?: .yes
            case false?: .no
            case nil: .unknown
            }
    }
}

extension Rule: Identifiable {}
