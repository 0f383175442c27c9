// What a host keeps about people, and what it calls that, stands in no log: these values are printed without it.

extension ItemField: CustomStringConvertible, CustomDebugStringConvertible {
    /// The name of the type alone.
    public var description: String { "ItemField" }
    /// The name of the type alone.
    public var debugDescription: String { description }
}

extension FieldAccess: CustomStringConvertible, CustomDebugStringConvertible {
    /// The name of the type alone.
    public var description: String { "FieldAccess" }
    /// The name of the type alone.
    public var debugDescription: String { description }
}

extension ShownField: CustomStringConvertible, CustomDebugStringConvertible {
    /// The name of the type alone.
    public var description: String { "ShownField" }
    /// The name of the type alone.
    public var debugDescription: String { description }
}

extension SheetDetail: CustomStringConvertible, CustomDebugStringConvertible {
    /// The name of the type alone.
    public var description: String { "SheetDetail" }
    /// The name of the type alone.
    public var debugDescription: String { description }
}

extension FieldMark: CustomStringConvertible, CustomDebugStringConvertible {
    /// The name of the type alone.
    public var description: String { "FieldMark" }
    /// The name of the type alone.
    public var debugDescription: String { description }
}

extension CopiedDetail: CustomStringConvertible, CustomDebugStringConvertible {
    /// The name of the type alone.
    public var description: String { "CopiedDetail" }
    /// The name of the type alone.
    public var debugDescription: String { description }
}

extension CopyField: CustomStringConvertible, CustomDebugStringConvertible {
    /// The name of the type alone.
    public var description: String { "CopyField" }
    /// The name of the type alone.
    public var debugDescription: String { description }
}
