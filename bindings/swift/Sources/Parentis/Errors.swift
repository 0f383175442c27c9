// The one error, as Swift wants it: with a text of ours wherever a text is shown.

import Foundation

extension ParentisError {
    /// What is wrong, in a line to show or to log: it carries nothing about people.
    public var explanation: String {
        switch self {
        case .Refused(let explanation, _, _): explanation
        }
    }

    /// The kind of error as a word, the same in every language: `unknown_key`, `unknown_version`.
    public var code: String {
        switch self {
        case .Refused(_, let code, _): code
        }
    }

    /// Where in the document, as in `entries[3].kind`; empty for the document as a whole; none if the error is about no
    /// one place.
    public var path: String? {
        switch self {
        case .Refused(_, _, let path): path
        }
    }
}

// `description` is the text of the library itself.
extension ParentisError: CustomStringConvertible {}

extension ParentisError: LocalizedError {
    /// What `localizedDescription` gives: ``explanation``.
    public var errorDescription: String? { explanation }
}

extension ParentisError: CustomNSError {
    /// The domain of the `NSError` that it becomes: `org.parentis`.
    public static var errorDomain: String { "org.parentis" }

    /// What the `NSError` carries beside its text: ``code`` and ``path``.
    public var errorUserInfo: [String: Any] {
        var info: [String: Any] = [NSLocalizedDescriptionKey: explanation, "code": code]
        info["path"] = path
        return info
    }
}
