// A family, made up: Ava, her mother, and her father, whom an order bars from all information until June.

import Parentis

enum Families {
    static let journal = #"""
        {
          "entries": [
            {"entry": "e1", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2019-09-01", "fact": "profile_adopted",
             "profile": {"name": "hill-street", "version": "1", "nation": "ENG", "school_type": "academy"}},
            {"entry": "e2", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2016-02-10", "fact": "pupil_born", "pupil": "ava"},
            {"entry": "e3", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2020-09-02", "fact": "pupil_on_roll", "pupil": "ava"},
            {"entry": "e4", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2020-09-02", "fact": "relationship", "pupil": "ava", "person": "p1", "kind": "mother"},
            {"entry": "e5", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2020-09-02", "fact": "lives_with", "pupil": "ava", "person": "p1", "says": "yes", "evidence": "declaration"},
            {"entry": "e6", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2020-09-02", "fact": "relationship", "pupil": "ava", "person": "p7", "kind": "father"},
            {"entry": "e7", "recorded_at": "2026-03-01T09:00:00Z", "valid_from": "2026-03-01", "valid_until": "2026-06-01", "fact": "order_seen", "order": "o1", "kind": "prohibited_steps",
             "terms": [{"pupil": "ava", "person": "p7", "effect": "bars", "scope": "receive_all_info"}]}
          ]
        }
        """#

    static func school() throws -> School { try School.open(document: journal) }

    static func day(_ text: String) throws -> LocalDate {
        guard let day = LocalDate(text) else { throw Absent(description: "\(text) is no day") }
        return day
    }
}
