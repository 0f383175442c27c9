// What a host keeps about people, and what it calls that, stands in no log: these values are shown as text without it.

extension ItemField: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name of the type alone.
    public var description: String { "ItemField" }
    /// The name of the type alone.
    public var debugDescription: String { description }
    /// Nothing of what is in it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension FieldAccess: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name of the type alone.
    public var description: String { "FieldAccess" }
    /// The name of the type alone.
    public var debugDescription: String { description }
    /// Nothing of what is in it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension ShownField: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name of the type alone.
    public var description: String { "ShownField" }
    /// The name of the type alone.
    public var debugDescription: String { description }
    /// Nothing of what is in it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
