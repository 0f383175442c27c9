// Written by `cargo xtask bindings` from the types of the library. Not edited by hand.

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(ParentisFFI)
import ParentisFFI
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_parentis_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_parentis_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureParentisInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}


// Public interface members begin here.


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt8: FfiConverterPrimitive {
    typealias FfiType = UInt8
    typealias SwiftType = UInt8

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt8 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: UInt8, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt32: FfiConverterPrimitive {
    typealias FfiType = UInt32
    typealias SwiftType = UInt32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt32: FfiConverterPrimitive {
    typealias FfiType = Int32
    typealias SwiftType = Int32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int32, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterTimestamp: FfiConverterRustBuffer {
    typealias SwiftType = Instant

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Instant {
        return Instant(offset: try readInt(&buf), nanoseconds: try readInt(&buf))
    }

    public static func write(_ value: Instant, into buf: inout [UInt8]) {
        writeInt(&buf, value.offset.seconds)
        writeInt(&buf, value.offset.nanoseconds)
    }
}


/**
 * What a class of data comes to for this person, about one pupil.
 */
public struct AccessFinding: Equatable, Hashable {
    /**
     * The class; null: nobody said.
     */
    public let dataClass: DataClass?
    /**
     * About whom; null: about nobody, or nobody said.
     */
    public let pupil: PupilId?
    /**
     * What follows from it alone.
     */
    public let outcome: Outcome
    /**
     * Why.
     */
    public let why: AccessWhy
    /**
     * In which capacity; null: in none that the table has.
     */
    public let capacity: Capacity?
    /**
     * The ground that was recorded, or that has to be.
     */
    public let ground: AccessGround?
    /**
     * The rule.
     */
    public let rule: RuleId
    /**
     * The entries it rests on, by id.
     */
    public let facts: [EntryId]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The class; null: nobody said.
         */
        dataClass: DataClass?,
        /**
         * About whom; null: about nobody, or nobody said.
         */
        pupil: PupilId?,
        /**
         * What follows from it alone.
         */
        outcome: Outcome,
        /**
         * Why.
         */
        why: AccessWhy,
        /**
         * In which capacity; null: in none that the table has.
         */
        capacity: Capacity?,
        /**
         * The ground that was recorded, or that has to be.
         */
        ground: AccessGround?,
        /**
         * The rule.
         */
        rule: RuleId,
        /**
         * The entries it rests on, by id.
         */
        facts: [EntryId]) {
        self.dataClass = dataClass
        self.pupil = pupil
        self.outcome = outcome
        self.why = why
        self.capacity = capacity
        self.ground = ground
        self.rule = rule
        self.facts = facts
    }




}

#if compiler(>=6)
extension AccessFinding: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAccessFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AccessFinding {
        return
            try AccessFinding(
                dataClass: FfiConverterOptionTypeDataClass.read(from: &buf),
                pupil: FfiConverterOptionTypePupilId.read(from: &buf),
                outcome: FfiConverterTypeOutcome.read(from: &buf),
                why: FfiConverterTypeAccessWhy.read(from: &buf),
                capacity: FfiConverterOptionTypeCapacity.read(from: &buf),
                ground: FfiConverterOptionTypeAccessGround.read(from: &buf),
                rule: FfiConverterTypeRuleId.read(from: &buf),
                facts: FfiConverterSequenceTypeEntryId.read(from: &buf)
        )
    }

    public static func write(_ value: AccessFinding, into buf: inout [UInt8]) {
        FfiConverterOptionTypeDataClass.write(value.dataClass, into: &buf)
        FfiConverterOptionTypePupilId.write(value.pupil, into: &buf)
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
        FfiConverterTypeAccessWhy.write(value.why, into: &buf)
        FfiConverterOptionTypeCapacity.write(value.capacity, into: &buf)
        FfiConverterOptionTypeAccessGround.write(value.ground, into: &buf)
        FfiConverterTypeRuleId.write(value.rule, into: &buf)
        FfiConverterSequenceTypeEntryId.write(value.facts, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccessFinding_lift(_ buf: RustBuffer) throws -> AccessFinding {
    return try FfiConverterTypeAccessFinding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccessFinding_lower(_ value: AccessFinding) -> RustBuffer {
    return FfiConverterTypeAccessFinding.lower(value)
}


/**
 * The answer to "what do the adults prefer, and does one preference stand?".
 */
public struct AdmissionPreference: Equatable, Hashable {
    /**
     * The child.
     */
    public let pupil: PupilId
    /**
     * The day.
     */
    public let asOf: LocalDate
    /**
     * Where it stands.
     */
    public let state: PreferenceState
    /**
     * The one that stands.
     */
    public let stands: PreferenceId?
    /**
     * Everybody who has expressed one, in the order of their ids.
     */
    public let lines: [PreferenceLine]
    /**
     * Whom an order lets decide, whether they have said anything or not.
     */
    public let decidedBy: [PersonId]
    /**
     * The rules of the state; those of a line are in its decision.
     */
    public let rules: [RuleId]
    /**
     * What is not on record and would settle it.
     */
    public let missing: [Missing]
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The child.
         */
        pupil: PupilId,
        /**
         * The day.
         */
        asOf: LocalDate,
        /**
         * Where it stands.
         */
        state: PreferenceState,
        /**
         * The one that stands.
         */
        stands: PreferenceId?,
        /**
         * Everybody who has expressed one, in the order of their ids.
         */
        lines: [PreferenceLine],
        /**
         * Whom an order lets decide, whether they have said anything or not.
         */
        decidedBy: [PersonId],
        /**
         * The rules of the state; those of a line are in its decision.
         */
        rules: [RuleId],
        /**
         * What is not on record and would settle it.
         */
        missing: [Missing],
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.pupil = pupil
        self.asOf = asOf
        self.state = state
        self.stands = stands
        self.lines = lines
        self.decidedBy = decidedBy
        self.rules = rules
        self.missing = missing
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension AdmissionPreference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdmissionPreference: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdmissionPreference {
        return
            try AdmissionPreference(
                pupil: FfiConverterTypePupilId.read(from: &buf),
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                state: FfiConverterTypePreferenceState.read(from: &buf),
                stands: FfiConverterOptionTypePreferenceId.read(from: &buf),
                lines: FfiConverterSequenceTypePreferenceLine.read(from: &buf),
                decidedBy: FfiConverterSequenceTypePersonId.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf),
                missing: FfiConverterSequenceTypeMissing.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: AdmissionPreference, into buf: inout [UInt8]) {
        FfiConverterTypePupilId.write(value.pupil, into: &buf)
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterTypePreferenceState.write(value.state, into: &buf)
        FfiConverterOptionTypePreferenceId.write(value.stands, into: &buf)
        FfiConverterSequenceTypePreferenceLine.write(value.lines, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.decidedBy, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
        FfiConverterSequenceTypeMissing.write(value.missing, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdmissionPreference_lift(_ buf: RustBuffer) throws -> AdmissionPreference {
    return try FfiConverterTypeAdmissionPreference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdmissionPreference_lower(_ value: AdmissionPreference) -> RustBuffer {
    return FfiConverterTypeAdmissionPreference.lower(value)
}


/**
 * One adult of a pupil.
 */
public struct AdultContact: Equatable, Hashable {
    /**
     * Who.
     */
    public let person: PersonId
    /**
     * The last day on which something about the pupil was sent to them.
     */
    public let lastSent: LocalDate?
    /**
     * The last day on which they wrote about the pupil.
     */
    public let lastReceived: LocalDate?
    /**
     * The last day on which one side answered the other, or they talked.
     */
    public let lastBothWays: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who.
         */
        person: PersonId,
        /**
         * The last day on which something about the pupil was sent to them.
         */
        lastSent: LocalDate?,
        /**
         * The last day on which they wrote about the pupil.
         */
        lastReceived: LocalDate?,
        /**
         * The last day on which one side answered the other, or they talked.
         */
        lastBothWays: LocalDate?) {
        self.person = person
        self.lastSent = lastSent
        self.lastReceived = lastReceived
        self.lastBothWays = lastBothWays
    }




}

#if compiler(>=6)
extension AdultContact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdultContact: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdultContact {
        return
            try AdultContact(
                person: FfiConverterTypePersonId.read(from: &buf),
                lastSent: FfiConverterOptionTypeLocalDate.read(from: &buf),
                lastReceived: FfiConverterOptionTypeLocalDate.read(from: &buf),
                lastBothWays: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: AdultContact, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.lastSent, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.lastReceived, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.lastBothWays, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdultContact_lift(_ buf: RustBuffer) throws -> AdultContact {
    return try FfiConverterTypeAdultContact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdultContact_lower(_ value: AdultContact) -> RustBuffer {
    return FfiConverterTypeAdultContact.lower(value)
}


/**
 * How one adult of a family is reached.
 */
public struct AdultReach: Equatable, Hashable {
    /**
     * Who.
     */
    public let person: PersonId
    /**
     * The channels by which an address works; none: nothing reaches this adult.
     */
    public let channels: [Channel]
    /**
     * Which of them the adult declined.
     */
    public let declined: [Channel]
    /**
     * Who else is reached at one of these addresses, entitled or not.
     */
    public let sharesWith: [PersonId]
    /**
     * Why nothing reaches this adult, if nothing does, or nothing but what the adult declined.
     */
    public let why: WayWhy?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who.
         */
        person: PersonId,
        /**
         * The channels by which an address works; none: nothing reaches this adult.
         */
        channels: [Channel],
        /**
         * Which of them the adult declined.
         */
        declined: [Channel],
        /**
         * Who else is reached at one of these addresses, entitled or not.
         */
        sharesWith: [PersonId],
        /**
         * Why nothing reaches this adult, if nothing does, or nothing but what the adult declined.
         */
        why: WayWhy?) {
        self.person = person
        self.channels = channels
        self.declined = declined
        self.sharesWith = sharesWith
        self.why = why
    }




}

#if compiler(>=6)
extension AdultReach: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdultReach: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdultReach {
        return
            try AdultReach(
                person: FfiConverterTypePersonId.read(from: &buf),
                channels: FfiConverterSequenceTypeChannel.read(from: &buf),
                declined: FfiConverterSequenceTypeChannel.read(from: &buf),
                sharesWith: FfiConverterSequenceTypePersonId.read(from: &buf),
                why: FfiConverterOptionTypeWayWhy.read(from: &buf)
        )
    }

    public static func write(_ value: AdultReach, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterSequenceTypeChannel.write(value.channels, into: &buf)
        FfiConverterSequenceTypeChannel.write(value.declined, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.sharesWith, into: &buf)
        FfiConverterOptionTypeWayWhy.write(value.why, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdultReach_lift(_ buf: RustBuffer) throws -> AdultReach {
    return try FfiConverterTypeAdultReach.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdultReach_lower(_ value: AdultReach) -> RustBuffer {
    return FfiConverterTypeAdultReach.lower(value)
}


/**
 * A piece of advice about sending it now.
 */
public struct AdviceLine: Equatable, Hashable {
    /**
     * Which.
     */
    public let advice: SendAdvice
    /**
     * The rule.
     */
    public let rule: RuleId
    /**
     * Whom it is about; none: everybody who would receive it.
     */
    public let people: [PersonId]
    /**
     * Did somebody go against it, with a reason on record?
     */
    public let overridden: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which.
         */
        advice: SendAdvice,
        /**
         * The rule.
         */
        rule: RuleId,
        /**
         * Whom it is about; none: everybody who would receive it.
         */
        people: [PersonId],
        /**
         * Did somebody go against it, with a reason on record?
         */
        overridden: Bool) {
        self.advice = advice
        self.rule = rule
        self.people = people
        self.overridden = overridden
    }




}

#if compiler(>=6)
extension AdviceLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdviceLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdviceLine {
        return
            try AdviceLine(
                advice: FfiConverterTypeSendAdvice.read(from: &buf),
                rule: FfiConverterTypeRuleId.read(from: &buf),
                people: FfiConverterSequenceTypePersonId.read(from: &buf),
                overridden: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: AdviceLine, into buf: inout [UInt8]) {
        FfiConverterTypeSendAdvice.write(value.advice, into: &buf)
        FfiConverterTypeRuleId.write(value.rule, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.people, into: &buf)
        FfiConverterBool.write(value.overridden, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdviceLine_lift(_ buf: RustBuffer) throws -> AdviceLine {
    return try FfiConverterTypeAdviceLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdviceLine_lower(_ value: AdviceLine) -> RustBuffer {
    return FfiConverterTypeAdviceLine.lower(value)
}


/**
 * What the school answered, where a message of its own answers one that it received.
 */
public struct AnswerTo: Equatable, Hashable {
    /**
     * The host's key of the message that is answered.
     */
    public let item: DocumentId
    /**
     * What the answer is to it.
     */
    public let kind: ReplyKind
    /**
     * Of a holding reply: the day by which it promises the reply (PTN-55).
     */
    public let promised: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The host's key of the message that is answered.
         */
        item: DocumentId,
        /**
         * What the answer is to it.
         */
        kind: ReplyKind,
        /**
         * Of a holding reply: the day by which it promises the reply (PTN-55).
         */
        promised: LocalDate? = nil) {
        self.item = item
        self.kind = kind
        self.promised = promised
    }




}

#if compiler(>=6)
extension AnswerTo: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAnswerTo: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AnswerTo {
        return
            try AnswerTo(
                item: FfiConverterTypeDocumentId.read(from: &buf),
                kind: FfiConverterTypeReplyKind.read(from: &buf),
                promised: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: AnswerTo, into buf: inout [UInt8]) {
        FfiConverterTypeDocumentId.write(value.item, into: &buf)
        FfiConverterTypeReplyKind.write(value.kind, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.promised, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswerTo_lift(_ buf: RustBuffer) throws -> AnswerTo {
    return try FfiConverterTypeAnswerTo.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswerTo_lower(_ value: AnswerTo) -> RustBuffer {
    return FfiConverterTypeAnswerTo.lower(value)
}


/**
 * One party, and whether to ask them.
 */
public struct AskLine: Equatable, Hashable {
    /**
     * The adult; null: the pupil in person.
     */
    public let person: PersonId?
    /**
     * Ask them, or notify them?
     */
    public let ask: Bool
    /**
     * Why, or why not.
     */
    public let why: AskWhy
    /**
     * Where they stand.
     */
    public let state: PartyState
    /**
     * May they give it?
     */
    public let standing: Known
    /**
     * What their right to be asked rests on, or what takes it.
     */
    public let reasons: [Because]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The adult; null: the pupil in person.
         */
        person: PersonId?,
        /**
         * Ask them, or notify them?
         */
        ask: Bool,
        /**
         * Why, or why not.
         */
        why: AskWhy,
        /**
         * Where they stand.
         */
        state: PartyState,
        /**
         * May they give it?
         */
        standing: Known,
        /**
         * What their right to be asked rests on, or what takes it.
         */
        reasons: [Because]) {
        self.person = person
        self.ask = ask
        self.why = why
        self.state = state
        self.standing = standing
        self.reasons = reasons
    }




}

#if compiler(>=6)
extension AskLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAskLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AskLine {
        return
            try AskLine(
                person: FfiConverterOptionTypePersonId.read(from: &buf),
                ask: FfiConverterBool.read(from: &buf),
                why: FfiConverterTypeAskWhy.read(from: &buf),
                state: FfiConverterTypePartyState.read(from: &buf),
                standing: FfiConverterTypeKnown.read(from: &buf),
                reasons: FfiConverterSequenceTypeBecause.read(from: &buf)
        )
    }

    public static func write(_ value: AskLine, into buf: inout [UInt8]) {
        FfiConverterOptionTypePersonId.write(value.person, into: &buf)
        FfiConverterBool.write(value.ask, into: &buf)
        FfiConverterTypeAskWhy.write(value.why, into: &buf)
        FfiConverterTypePartyState.write(value.state, into: &buf)
        FfiConverterTypeKnown.write(value.standing, into: &buf)
        FfiConverterSequenceTypeBecause.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAskLine_lift(_ buf: RustBuffer) throws -> AskLine {
    return try FfiConverterTypeAskLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAskLine_lower(_ value: AskLine) -> RustBuffer {
    return FfiConverterTypeAskLine.lower(value)
}


/**
 * Whom to ask, and whom not.
 */
public struct AskList: Equatable, Hashable {
    /**
     * What is asked for.
     */
    public let matter: ConsentMatter
    /**
     * The day.
     */
    public let asOf: LocalDate
    /**
     * Where the consent stands.
     */
    public let state: ConsentState
    /**
     * Everybody with a part in it: the pupil first, then adults in the order of their ids.
     */
    public let lines: [AskLine]
    /**
     * The rules that played a part.
     */
    public let rules: [RuleId]
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What is asked for.
         */
        matter: ConsentMatter,
        /**
         * The day.
         */
        asOf: LocalDate,
        /**
         * Where the consent stands.
         */
        state: ConsentState,
        /**
         * Everybody with a part in it: the pupil first, then adults in the order of their ids.
         */
        lines: [AskLine],
        /**
         * The rules that played a part.
         */
        rules: [RuleId],
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.matter = matter
        self.asOf = asOf
        self.state = state
        self.lines = lines
        self.rules = rules
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension AskList: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAskList: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AskList {
        return
            try AskList(
                matter: FfiConverterTypeConsentMatter.read(from: &buf),
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                state: FfiConverterTypeConsentState.read(from: &buf),
                lines: FfiConverterSequenceTypeAskLine.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: AskList, into buf: inout [UInt8]) {
        FfiConverterTypeConsentMatter.write(value.matter, into: &buf)
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterTypeConsentState.write(value.state, into: &buf)
        FfiConverterSequenceTypeAskLine.write(value.lines, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAskList_lift(_ buf: RustBuffer) throws -> AskList {
    return try FfiConverterTypeAskList.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAskList_lower(_ value: AskList) -> RustBuffer {
    return FfiConverterTypeAskList.lower(value)
}


/**
 * Everybody who was looked at for a message, line by line.
 */
public struct Audience: Equatable, Hashable {
    /**
     * The kind of message.
     */
    public let message: MessageKind
    /**
     * The day that was asked about.
     */
    public let asOf: LocalDate
    /**
     * Each pupil and each adult, in the order of their ids.
     */
    public let lines: [AudienceLine]
    /**
     * Pupils for whom nobody may be sent it as things stand: somebody has to look.
     */
    public let unreached: [PupilId]
    /**
     * By when it is due.
     */
    public let due: ReportDue
    /**
     * Rules for every copy, whoever receives it: the same for each parent, addressed apart (COM-4), and never one
     * adult's details in another's copy (COM-5).
     */
    public let always: [RuleId]
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The kind of message.
         */
        message: MessageKind,
        /**
         * The day that was asked about.
         */
        asOf: LocalDate,
        /**
         * Each pupil and each adult, in the order of their ids.
         */
        lines: [AudienceLine],
        /**
         * Pupils for whom nobody may be sent it as things stand: somebody has to look.
         */
        unreached: [PupilId],
        /**
         * By when it is due.
         */
        due: ReportDue,
        /**
         * Rules for every copy, whoever receives it: the same for each parent, addressed apart (COM-4), and never one
         * adult's details in another's copy (COM-5).
         */
        always: [RuleId],
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.message = message
        self.asOf = asOf
        self.lines = lines
        self.unreached = unreached
        self.due = due
        self.always = always
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension Audience: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAudience: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Audience {
        return
            try Audience(
                message: FfiConverterTypeMessageKind.read(from: &buf),
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                lines: FfiConverterSequenceTypeAudienceLine.read(from: &buf),
                unreached: FfiConverterSequenceTypePupilId.read(from: &buf),
                due: FfiConverterTypeReportDue.read(from: &buf),
                always: FfiConverterSequenceTypeRuleId.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: Audience, into buf: inout [UInt8]) {
        FfiConverterTypeMessageKind.write(value.message, into: &buf)
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterSequenceTypeAudienceLine.write(value.lines, into: &buf)
        FfiConverterSequenceTypePupilId.write(value.unreached, into: &buf)
        FfiConverterTypeReportDue.write(value.due, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.always, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAudience_lift(_ buf: RustBuffer) throws -> Audience {
    return try FfiConverterTypeAudience.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAudience_lower(_ value: Audience) -> RustBuffer {
    return FfiConverterTypeAudience.lower(value)
}


/**
 * One recipient in respect of one pupil: sent or not, and why.
 */
public struct AudienceLine: Equatable, Hashable {
    /**
     * About whom.
     */
    public let pupil: PupilId
    /**
     * To whom.
     */
    public let recipient: Recipient
    /**
     * Whether, and why.
     */
    public let decision: Decision

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * About whom.
         */
        pupil: PupilId,
        /**
         * To whom.
         */
        recipient: Recipient,
        /**
         * Whether, and why.
         */
        decision: Decision) {
        self.pupil = pupil
        self.recipient = recipient
        self.decision = decision
    }




}

#if compiler(>=6)
extension AudienceLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAudienceLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AudienceLine {
        return
            try AudienceLine(
                pupil: FfiConverterTypePupilId.read(from: &buf),
                recipient: FfiConverterTypeRecipient.read(from: &buf),
                decision: FfiConverterTypeDecision.read(from: &buf)
        )
    }

    public static func write(_ value: AudienceLine, into buf: inout [UInt8]) {
        FfiConverterTypePupilId.write(value.pupil, into: &buf)
        FfiConverterTypeRecipient.write(value.recipient, into: &buf)
        FfiConverterTypeDecision.write(value.decision, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAudienceLine_lift(_ buf: RustBuffer) throws -> AudienceLine {
    return try FfiConverterTypeAudienceLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAudienceLine_lower(_ value: AudienceLine) -> RustBuffer {
    return FfiConverterTypeAudienceLine.lower(value)
}


/**
 * One piece of evidence: the rule, what it does, why, and the entries it rests on.
 */
public struct Because: Equatable, Hashable {
    /**
     * The rule.
     */
    public let rule: RuleId
    /**
     * What the evidence does.
     */
    public let weight: Weight
    /**
     * Why.
     */
    public let reason: Reason
    /**
     * The entries it rests on, by id.
     */
    public let facts: [EntryId]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The rule.
         */
        rule: RuleId,
        /**
         * What the evidence does.
         */
        weight: Weight,
        /**
         * Why.
         */
        reason: Reason,
        /**
         * The entries it rests on, by id.
         */
        facts: [EntryId]) {
        self.rule = rule
        self.weight = weight
        self.reason = reason
        self.facts = facts
    }




}

#if compiler(>=6)
extension Because: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBecause: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Because {
        return
            try Because(
                rule: FfiConverterTypeRuleId.read(from: &buf),
                weight: FfiConverterTypeWeight.read(from: &buf),
                reason: FfiConverterTypeReason.read(from: &buf),
                facts: FfiConverterSequenceTypeEntryId.read(from: &buf)
        )
    }

    public static func write(_ value: Because, into buf: inout [UInt8]) {
        FfiConverterTypeRuleId.write(value.rule, into: &buf)
        FfiConverterTypeWeight.write(value.weight, into: &buf)
        FfiConverterTypeReason.write(value.reason, into: &buf)
        FfiConverterSequenceTypeEntryId.write(value.facts, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBecause_lift(_ buf: RustBuffer) throws -> Because {
    return try FfiConverterTypeBecause.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBecause_lower(_ value: Because) -> RustBuffer {
    return FfiConverterTypeBecause.lower(value)
}


/**
 * A calendar as written down, not yet checked: what a file, a form or a reader of somebody's term dates gives.
 *
 * Every list but the terms may be left out. Order does not matter.
 */
public struct CalendarData: Equatable, Hashable {
    /**
     * What the school calls it, such as `2026/27`.
     */
    public let name: String
    /**
     * The terms, each with its first and its last day.
     */
    public let terms: [SchoolTerm]
    /**
     * The half-term holidays, each inside a term.
     */
    public let halfTerms: [DayRange]
    /**
     * Training (INSET) days, inside a term or near one (CAL-2).
     */
    public let insetDays: [LocalDate]
    /**
     * Days lost to snow, a strike, an election (CAL-3).
     */
    public let closures: [Closure]
    /**
     * Bank and public holidays of the nation. The list is data and not a formula.
     */
    public let bankHolidays: [LocalDate]
    /**
     * The last day for which the list of bank holidays is complete; without it, the last day in the list. Past it a
     * working day is not known (CAL-15).
     */
    public let bankHolidaysKnownUntil: LocalDate?
    /**
     * Holidays fixed by the council or the school, as in Scotland (CAL-19).
     */
    public let localHolidays: [LocalDate]
    /**
     * The days of the week with sessions for pupils: Monday to Friday unless said otherwise (CAL-17).
     */
    public let weekdays: Weekdays

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the school calls it, such as `2026/27`.
         */
        name: String = "",
        /**
         * The terms, each with its first and its last day.
         */
        terms: [SchoolTerm],
        /**
         * The half-term holidays, each inside a term.
         */
        halfTerms: [DayRange] = [],
        /**
         * Training (INSET) days, inside a term or near one (CAL-2).
         */
        insetDays: [LocalDate] = [],
        /**
         * Days lost to snow, a strike, an election (CAL-3).
         */
        closures: [Closure] = [],
        /**
         * Bank and public holidays of the nation. The list is data and not a formula.
         */
        bankHolidays: [LocalDate] = [],
        /**
         * The last day for which the list of bank holidays is complete; without it, the last day in the list. Past it a
         * working day is not known (CAL-15).
         */
        bankHolidaysKnownUntil: LocalDate? = nil,
        /**
         * Holidays fixed by the council or the school, as in Scotland (CAL-19).
         */
        localHolidays: [LocalDate] = [],
        /**
         * The days of the week with sessions for pupils: Monday to Friday unless said otherwise (CAL-17).
         */
        weekdays: Weekdays) {
        self.name = name
        self.terms = terms
        self.halfTerms = halfTerms
        self.insetDays = insetDays
        self.closures = closures
        self.bankHolidays = bankHolidays
        self.bankHolidaysKnownUntil = bankHolidaysKnownUntil
        self.localHolidays = localHolidays
        self.weekdays = weekdays
    }




}

#if compiler(>=6)
extension CalendarData: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCalendarData: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CalendarData {
        return
            try CalendarData(
                name: FfiConverterString.read(from: &buf),
                terms: FfiConverterSequenceTypeSchoolTerm.read(from: &buf),
                halfTerms: FfiConverterSequenceTypeDayRange.read(from: &buf),
                insetDays: FfiConverterSequenceTypeLocalDate.read(from: &buf),
                closures: FfiConverterSequenceTypeClosure.read(from: &buf),
                bankHolidays: FfiConverterSequenceTypeLocalDate.read(from: &buf),
                bankHolidaysKnownUntil: FfiConverterOptionTypeLocalDate.read(from: &buf),
                localHolidays: FfiConverterSequenceTypeLocalDate.read(from: &buf),
                weekdays: FfiConverterTypeWeekdays.read(from: &buf)
        )
    }

    public static func write(_ value: CalendarData, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterSequenceTypeSchoolTerm.write(value.terms, into: &buf)
        FfiConverterSequenceTypeDayRange.write(value.halfTerms, into: &buf)
        FfiConverterSequenceTypeLocalDate.write(value.insetDays, into: &buf)
        FfiConverterSequenceTypeClosure.write(value.closures, into: &buf)
        FfiConverterSequenceTypeLocalDate.write(value.bankHolidays, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.bankHolidaysKnownUntil, into: &buf)
        FfiConverterSequenceTypeLocalDate.write(value.localHolidays, into: &buf)
        FfiConverterTypeWeekdays.write(value.weekdays, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCalendarData_lift(_ buf: RustBuffer) throws -> CalendarData {
    return try FfiConverterTypeCalendarData.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCalendarData_lower(_ value: CalendarData) -> RustBuffer {
    return FfiConverterTypeCalendarData.lower(value)
}


/**
 * The requester was asked what is meant.
 */
public struct Clarification: Equatable, Hashable {
    /**
     * When.
     */
    public let asked: LocalDate
    /**
     * When the answer came; none has come if absent.
     */
    public let answered: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When.
         */
        asked: LocalDate,
        /**
         * When the answer came; none has come if absent.
         */
        answered: LocalDate? = nil) {
        self.asked = asked
        self.answered = answered
    }




}

#if compiler(>=6)
extension Clarification: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeClarification: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Clarification {
        return
            try Clarification(
                asked: FfiConverterTypeLocalDate.read(from: &buf),
                answered: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: Clarification, into buf: inout [UInt8]) {
        FfiConverterTypeLocalDate.write(value.asked, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.answered, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClarification_lift(_ buf: RustBuffer) throws -> Clarification {
    return try FfiConverterTypeClarification.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClarification_lower(_ value: Clarification) -> RustBuffer {
    return FfiConverterTypeClarification.lower(value)
}


/**
 * A day on which the school was to be open and was not (CAL-3).
 */
public struct Closure: Equatable, Hashable {
    /**
     * The day.
     */
    public let day: LocalDate
    /**
     * Could its sessions not be made up, so that they count as held? It counts for a deadline only where the profile
     * says that such days do (`lost_days_count`).
     */
    public let counts: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day.
         */
        day: LocalDate,
        /**
         * Could its sessions not be made up, so that they count as held? It counts for a deadline only where the profile
         * says that such days do (`lost_days_count`).
         */
        counts: Bool = false) {
        self.day = day
        self.counts = counts
    }




}

#if compiler(>=6)
extension Closure: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeClosure: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Closure {
        return
            try Closure(
                day: FfiConverterTypeLocalDate.read(from: &buf),
                counts: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Closure, into buf: inout [UInt8]) {
        FfiConverterTypeLocalDate.write(value.day, into: &buf)
        FfiConverterBool.write(value.counts, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClosure_lift(_ buf: RustBuffer) throws -> Closure {
    return try FfiConverterTypeClosure.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClosure_lower(_ value: Closure) -> RustBuffer {
    return FfiConverterTypeClosure.lower(value)
}


/**
 * The answer to "who may collect this child on this day?".
 */
public struct CollectionAnswer: Equatable, Hashable {
    /**
     * The child.
     */
    public let pupil: PupilId
    /**
     * The day.
     */
    public let asOf: LocalDate
    /**
     * Who stands at the gate, if that was asked.
     */
    public let atTheGate: Collector?
    /**
     * Every adult known to the child on that day, in the order of their ids.
     */
    public let collectors: [Collector]
    /**
     * Whom to ring about anybody else at the gate: every parent, in the order of their ids, who may collect the child and
     * whom nothing keeps from being told where it is (VOC-54, VOC-56).
     * Nobody: the safeguarding lead.
     */
    public let ring: [PersonId]
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The child.
         */
        pupil: PupilId,
        /**
         * The day.
         */
        asOf: LocalDate,
        /**
         * Who stands at the gate, if that was asked.
         */
        atTheGate: Collector?,
        /**
         * Every adult known to the child on that day, in the order of their ids.
         */
        collectors: [Collector],
        /**
         * Whom to ring about anybody else at the gate: every parent, in the order of their ids, who may collect the child and
         * whom nothing keeps from being told where it is (VOC-54, VOC-56).
         * Nobody: the safeguarding lead.
         */
        ring: [PersonId],
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.pupil = pupil
        self.asOf = asOf
        self.atTheGate = atTheGate
        self.collectors = collectors
        self.ring = ring
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension CollectionAnswer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCollectionAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CollectionAnswer {
        return
            try CollectionAnswer(
                pupil: FfiConverterTypePupilId.read(from: &buf),
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                atTheGate: FfiConverterOptionTypeCollector.read(from: &buf),
                collectors: FfiConverterSequenceTypeCollector.read(from: &buf),
                ring: FfiConverterSequenceTypePersonId.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: CollectionAnswer, into buf: inout [UInt8]) {
        FfiConverterTypePupilId.write(value.pupil, into: &buf)
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterOptionTypeCollector.write(value.atTheGate, into: &buf)
        FfiConverterSequenceTypeCollector.write(value.collectors, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.ring, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCollectionAnswer_lift(_ buf: RustBuffer) throws -> CollectionAnswer {
    return try FfiConverterTypeCollectionAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCollectionAnswer_lower(_ value: CollectionAnswer) -> RustBuffer {
    return FfiConverterTypeCollectionAnswer.lower(value)
}


/**
 * One adult, and whether they may collect the child.
 */
public struct Collector: Equatable, Hashable {
    /**
     * Who.
     */
    public let person: PersonId
    /**
     * Whether, and why.
     */
    public let decision: Decision
    /**
     * On whose word, where it rests on somebody's (PR-22b).
     */
    public let onTheWordOf: [PersonId]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who.
         */
        person: PersonId,
        /**
         * Whether, and why.
         */
        decision: Decision,
        /**
         * On whose word, where it rests on somebody's (PR-22b).
         */
        onTheWordOf: [PersonId]) {
        self.person = person
        self.decision = decision
        self.onTheWordOf = onTheWordOf
    }




}

#if compiler(>=6)
extension Collector: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCollector: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Collector {
        return
            try Collector(
                person: FfiConverterTypePersonId.read(from: &buf),
                decision: FfiConverterTypeDecision.read(from: &buf),
                onTheWordOf: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: Collector, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterTypeDecision.write(value.decision, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.onTheWordOf, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCollector_lift(_ buf: RustBuffer) throws -> Collector {
    return try FfiConverterTypeCollector.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCollector_lower(_ value: Collector) -> RustBuffer {
    return FfiConverterTypeCollector.lower(value)
}


/**
 * The full answer.
 */
public struct ConsentDecision: Equatable, Hashable {
    /**
     * What was asked about.
     */
    public let matter: ConsentMatter
    /**
     * The day; the state is that at its end (VOC-91).
     */
    public let asOf: LocalDate
    /**
     * What kind of consent it is; null where consent is the wrong tool.
     */
    public let kind: ConsentKind?
    /**
     * Where it stands.
     */
    public let state: ConsentState
    /**
     * Of doing the thing; of a purpose of kind `withdrawal`, of the pupil's taking part.
     */
    public let outcome: Outcome
    /**
     * The first step that failed (CON-GEN-10); null if none did.
     */
    public let failed: ConsentStep?
    /**
     * Another parent opposes the request, which stands all the same (CON-RSE-6, CON-REL-5).
     */
    public let disputed: Bool
    /**
     * The pupil alone decides: no parent's answer is enough, and none is needed (CON-GEN-7).
     */
    public let pupilDecides: Bool
    /**
     * How many of those who may give it must; null where the pupil alone decides, or consent is the wrong tool.
     */
    public let needed: HowMany?
    /**
     * On what it rests where consent is the wrong tool.
     */
    public let basis: [LawfulBasis]
    /**
     * Everybody who has a part in it, the pupil first, then adults in the order of their ids.
     */
    public let parties: [PartyLine]
    /**
     * Whose answer is missing.
     */
    public let waitingFor: [ConsentParty]
    /**
     * Who has to be notified first (CON-BIO-1).
     */
    public let notify: [ConsentParty]
    /**
     * Whose no stands: who refused or objected with a view that counts.
     */
    public let objectors: [ConsentParty]
    /**
     * What would resolve it.
     */
    public let resolvedBy: [Remedy]
    /**
     * What else the school has to do.
     */
    public let duties: [ConsentDuty]
    /**
     * The rules that played a part.
     */
    public let rules: [RuleId]
    /**
     * Why.
     */
    public let reasons: [Because]
    /**
     * What is not on record and would settle it.
     */
    public let missing: [Missing]
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What was asked about.
         */
        matter: ConsentMatter,
        /**
         * The day; the state is that at its end (VOC-91).
         */
        asOf: LocalDate,
        /**
         * What kind of consent it is; null where consent is the wrong tool.
         */
        kind: ConsentKind?,
        /**
         * Where it stands.
         */
        state: ConsentState,
        /**
         * Of doing the thing; of a purpose of kind `withdrawal`, of the pupil's taking part.
         */
        outcome: Outcome,
        /**
         * The first step that failed (CON-GEN-10); null if none did.
         */
        failed: ConsentStep?,
        /**
         * Another parent opposes the request, which stands all the same (CON-RSE-6, CON-REL-5).
         */
        disputed: Bool,
        /**
         * The pupil alone decides: no parent's answer is enough, and none is needed (CON-GEN-7).
         */
        pupilDecides: Bool,
        /**
         * How many of those who may give it must; null where the pupil alone decides, or consent is the wrong tool.
         */
        needed: HowMany?,
        /**
         * On what it rests where consent is the wrong tool.
         */
        basis: [LawfulBasis],
        /**
         * Everybody who has a part in it, the pupil first, then adults in the order of their ids.
         */
        parties: [PartyLine],
        /**
         * Whose answer is missing.
         */
        waitingFor: [ConsentParty],
        /**
         * Who has to be notified first (CON-BIO-1).
         */
        notify: [ConsentParty],
        /**
         * Whose no stands: who refused or objected with a view that counts.
         */
        objectors: [ConsentParty],
        /**
         * What would resolve it.
         */
        resolvedBy: [Remedy],
        /**
         * What else the school has to do.
         */
        duties: [ConsentDuty],
        /**
         * The rules that played a part.
         */
        rules: [RuleId],
        /**
         * Why.
         */
        reasons: [Because],
        /**
         * What is not on record and would settle it.
         */
        missing: [Missing],
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.matter = matter
        self.asOf = asOf
        self.kind = kind
        self.state = state
        self.outcome = outcome
        self.failed = failed
        self.disputed = disputed
        self.pupilDecides = pupilDecides
        self.needed = needed
        self.basis = basis
        self.parties = parties
        self.waitingFor = waitingFor
        self.notify = notify
        self.objectors = objectors
        self.resolvedBy = resolvedBy
        self.duties = duties
        self.rules = rules
        self.reasons = reasons
        self.missing = missing
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension ConsentDecision: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentDecision: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentDecision {
        return
            try ConsentDecision(
                matter: FfiConverterTypeConsentMatter.read(from: &buf),
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                kind: FfiConverterOptionTypeConsentKind.read(from: &buf),
                state: FfiConverterTypeConsentState.read(from: &buf),
                outcome: FfiConverterTypeOutcome.read(from: &buf),
                failed: FfiConverterOptionTypeConsentStep.read(from: &buf),
                disputed: FfiConverterBool.read(from: &buf),
                pupilDecides: FfiConverterBool.read(from: &buf),
                needed: FfiConverterOptionTypeHowMany.read(from: &buf),
                basis: FfiConverterSequenceTypeLawfulBasis.read(from: &buf),
                parties: FfiConverterSequenceTypePartyLine.read(from: &buf),
                waitingFor: FfiConverterSequenceTypeConsentParty.read(from: &buf),
                notify: FfiConverterSequenceTypeConsentParty.read(from: &buf),
                objectors: FfiConverterSequenceTypeConsentParty.read(from: &buf),
                resolvedBy: FfiConverterSequenceTypeRemedy.read(from: &buf),
                duties: FfiConverterSequenceTypeConsentDuty.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf),
                reasons: FfiConverterSequenceTypeBecause.read(from: &buf),
                missing: FfiConverterSequenceTypeMissing.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: ConsentDecision, into buf: inout [UInt8]) {
        FfiConverterTypeConsentMatter.write(value.matter, into: &buf)
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterOptionTypeConsentKind.write(value.kind, into: &buf)
        FfiConverterTypeConsentState.write(value.state, into: &buf)
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
        FfiConverterOptionTypeConsentStep.write(value.failed, into: &buf)
        FfiConverterBool.write(value.disputed, into: &buf)
        FfiConverterBool.write(value.pupilDecides, into: &buf)
        FfiConverterOptionTypeHowMany.write(value.needed, into: &buf)
        FfiConverterSequenceTypeLawfulBasis.write(value.basis, into: &buf)
        FfiConverterSequenceTypePartyLine.write(value.parties, into: &buf)
        FfiConverterSequenceTypeConsentParty.write(value.waitingFor, into: &buf)
        FfiConverterSequenceTypeConsentParty.write(value.notify, into: &buf)
        FfiConverterSequenceTypeConsentParty.write(value.objectors, into: &buf)
        FfiConverterSequenceTypeRemedy.write(value.resolvedBy, into: &buf)
        FfiConverterSequenceTypeConsentDuty.write(value.duties, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
        FfiConverterSequenceTypeBecause.write(value.reasons, into: &buf)
        FfiConverterSequenceTypeMissing.write(value.missing, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentDecision_lift(_ buf: RustBuffer) throws -> ConsentDecision {
    return try FfiConverterTypeConsentDecision.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentDecision_lower(_ value: ConsentDecision) -> RustBuffer {
    return FfiConverterTypeConsentDecision.lower(value)
}


/**
 * What is known of the thing that consent is asked for. Everything unknown unless said.
 */
public struct ConsentDetails: Equatable, Hashable {
    /**
     * Is its effect on the child likely to be long-term and significant (CON-TRIP-4)?
     */
    public let significant: Says
    /**
     * Is it urgent, as a medicine may be (CON-MED-4)?
     */
    public let urgent: Says
    /**
     * Was it prescribed by a doctor (CON-MED-2)?
     */
    public let prescribed: Says
    /**
     * Was it prescribed without the parents' knowledge (CON-MED-1)? A yes says as well that it was prescribed.
     */
    public let inConfidence: Says
    /**
     * Is the condition diagnosed, or is there a plan for it (CON-MED-5)?
     */
    public let hasPlan: Says
    /**
     * Is it published, as a parent's own filming may be (CON-PHO-6)?
     */
    public let published: Says
    /**
     * For how many days the child is out of the United Kingdom, both days counted (CON-TRIP-6).
     */
    public let daysAbroad: UInt32?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Is its effect on the child likely to be long-term and significant (CON-TRIP-4)?
         */
        significant: Says,
        /**
         * Is it urgent, as a medicine may be (CON-MED-4)?
         */
        urgent: Says,
        /**
         * Was it prescribed by a doctor (CON-MED-2)?
         */
        prescribed: Says,
        /**
         * Was it prescribed without the parents' knowledge (CON-MED-1)? A yes says as well that it was prescribed.
         */
        inConfidence: Says,
        /**
         * Is the condition diagnosed, or is there a plan for it (CON-MED-5)?
         */
        hasPlan: Says,
        /**
         * Is it published, as a parent's own filming may be (CON-PHO-6)?
         */
        published: Says,
        /**
         * For how many days the child is out of the United Kingdom, both days counted (CON-TRIP-6).
         */
        daysAbroad: UInt32?) {
        self.significant = significant
        self.urgent = urgent
        self.prescribed = prescribed
        self.inConfidence = inConfidence
        self.hasPlan = hasPlan
        self.published = published
        self.daysAbroad = daysAbroad
    }




}

#if compiler(>=6)
extension ConsentDetails: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentDetails: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentDetails {
        return
            try ConsentDetails(
                significant: FfiConverterTypeSays.read(from: &buf),
                urgent: FfiConverterTypeSays.read(from: &buf),
                prescribed: FfiConverterTypeSays.read(from: &buf),
                inConfidence: FfiConverterTypeSays.read(from: &buf),
                hasPlan: FfiConverterTypeSays.read(from: &buf),
                published: FfiConverterTypeSays.read(from: &buf),
                daysAbroad: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: ConsentDetails, into buf: inout [UInt8]) {
        FfiConverterTypeSays.write(value.significant, into: &buf)
        FfiConverterTypeSays.write(value.urgent, into: &buf)
        FfiConverterTypeSays.write(value.prescribed, into: &buf)
        FfiConverterTypeSays.write(value.inConfidence, into: &buf)
        FfiConverterTypeSays.write(value.hasPlan, into: &buf)
        FfiConverterTypeSays.write(value.published, into: &buf)
        FfiConverterOptionUInt32.write(value.daysAbroad, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentDetails_lift(_ buf: RustBuffer) throws -> ConsentDetails {
    return try FfiConverterTypeConsentDetails.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentDetails_lower(_ value: ConsentDetails) -> RustBuffer {
    return FfiConverterTypeConsentDetails.lower(value)
}


/**
 * What consent is asked for: the purpose, which one of several, for whom, and what is known of it.
 */
public struct ConsentMatter: Equatable, Hashable {
    /**
     * The purpose: one of the library's table or of the profile.
     */
    public let purpose: PurposeId
    /**
     * For which child; absent or null where an adult is asked on their own account.
     */
    public let pupil: PupilId?
    /**
     * For which adult, where each decides for themselves.
     */
    public let person: PersonId?
    /**
     * Which one of several: this visit, this medicine, this issue; absent or null: the purpose as a whole.
     */
    public let item: DocumentId?
    /**
     * What is known of it.
     */
    public let details: ConsentDetails

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The purpose: one of the library's table or of the profile.
         */
        purpose: PurposeId,
        /**
         * For which child; absent or null where an adult is asked on their own account.
         */
        pupil: PupilId? = nil,
        /**
         * For which adult, where each decides for themselves.
         */
        person: PersonId? = nil,
        /**
         * Which one of several: this visit, this medicine, this issue; absent or null: the purpose as a whole.
         */
        item: DocumentId? = nil,
        /**
         * What is known of it.
         */
        details: ConsentDetails) {
        self.purpose = purpose
        self.pupil = pupil
        self.person = person
        self.item = item
        self.details = details
    }




}

#if compiler(>=6)
extension ConsentMatter: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentMatter: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentMatter {
        return
            try ConsentMatter(
                purpose: FfiConverterTypePurposeId.read(from: &buf),
                pupil: FfiConverterOptionTypePupilId.read(from: &buf),
                person: FfiConverterOptionTypePersonId.read(from: &buf),
                item: FfiConverterOptionTypeDocumentId.read(from: &buf),
                details: FfiConverterTypeConsentDetails.read(from: &buf)
        )
    }

    public static func write(_ value: ConsentMatter, into buf: inout [UInt8]) {
        FfiConverterTypePurposeId.write(value.purpose, into: &buf)
        FfiConverterOptionTypePupilId.write(value.pupil, into: &buf)
        FfiConverterOptionTypePersonId.write(value.person, into: &buf)
        FfiConverterOptionTypeDocumentId.write(value.item, into: &buf)
        FfiConverterTypeConsentDetails.write(value.details, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentMatter_lift(_ buf: RustBuffer) throws -> ConsentMatter {
    return try FfiConverterTypeConsentMatter.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentMatter_lower(_ value: ConsentMatter) -> RustBuffer {
    return FfiConverterTypeConsentMatter.lower(value)
}


/**
 * A party to a consent: an adult by id, or the pupil in person.
 */
public struct ConsentParty: Equatable, Hashable {
    /**
     * The adult; null: the pupil in person.
     */
    public let person: PersonId?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The adult; null: the pupil in person.
         */
        person: PersonId?) {
        self.person = person
    }




}

#if compiler(>=6)
extension ConsentParty: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentParty: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentParty {
        return
            try ConsentParty(
                person: FfiConverterOptionTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: ConsentParty, into buf: inout [UInt8]) {
        FfiConverterOptionTypePersonId.write(value.person, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentParty_lift(_ buf: RustBuffer) throws -> ConsentParty {
    return try FfiConverterTypeConsentParty.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentParty_lower(_ value: ConsentParty) -> RustBuffer {
    return FfiConverterTypeConsentParty.lower(value)
}


/**
 * The record of one party's consent.
 */
public struct ConsentRecord: Equatable, Hashable {
    /**
     * For what, and for whose child: `person` is the party, null for the pupil in person.
     */
    public let matter: ConsentMatter
    /**
     * The day; the record holds what was known of until its end.
     */
    public let asOf: LocalDate
    /**
     * What kind of consent it is (CON-GEN-1).
     */
    public let kind: ConsentKind?
    /**
     * On what it rests where consent is the wrong tool.
     */
    public let basis: [LawfulBasis]
    /**
     * Does it concern a special category (CON-GEN-8)?
     */
    public let specialCategory: Bool
    /**
     * Whose data or care it is about, where that is not the party (RCT-7).
     */
    public let onBehalfOf: PupilId?
    /**
     * By what right the party answers (RCT-7).
     */
    public let capacity: ConsentCapacity
    /**
     * The entries on which that right rests.
     */
    public let capacityEntries: [EntryId]
    /**
     * Where the party stands.
     */
    public let state: PartyState
    /**
     * What happened, in its order.
     */
    public let events: [RecordedEvent]
    /**
     * Whether the pupil was judged able to decide.
     */
    public let competence: RecordedCompetence?
    /**
     * The ground on which this party is not notified (CON-BIO-6); in the school's own copy alone.
     */
    public let exception: ExceptionGround?
    /**
     * Who else was notified; in the school's own copy alone (RCT-8).
     */
    public let othersNotified: [RecordedOther]
    /**
     * Who else objects; in the school's own copy alone (RCT-8).
     */
    public let objections: [RecordedOther]
    /**
     * The rules that the record rests on.
     */
    public let rules: [RuleId]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * For what, and for whose child: `person` is the party, null for the pupil in person.
         */
        matter: ConsentMatter,
        /**
         * The day; the record holds what was known of until its end.
         */
        asOf: LocalDate,
        /**
         * What kind of consent it is (CON-GEN-1).
         */
        kind: ConsentKind?,
        /**
         * On what it rests where consent is the wrong tool.
         */
        basis: [LawfulBasis],
        /**
         * Does it concern a special category (CON-GEN-8)?
         */
        specialCategory: Bool,
        /**
         * Whose data or care it is about, where that is not the party (RCT-7).
         */
        onBehalfOf: PupilId?,
        /**
         * By what right the party answers (RCT-7).
         */
        capacity: ConsentCapacity,
        /**
         * The entries on which that right rests.
         */
        capacityEntries: [EntryId],
        /**
         * Where the party stands.
         */
        state: PartyState,
        /**
         * What happened, in its order.
         */
        events: [RecordedEvent],
        /**
         * Whether the pupil was judged able to decide.
         */
        competence: RecordedCompetence?,
        /**
         * The ground on which this party is not notified (CON-BIO-6); in the school's own copy alone.
         */
        exception: ExceptionGround?,
        /**
         * Who else was notified; in the school's own copy alone (RCT-8).
         */
        othersNotified: [RecordedOther],
        /**
         * Who else objects; in the school's own copy alone (RCT-8).
         */
        objections: [RecordedOther],
        /**
         * The rules that the record rests on.
         */
        rules: [RuleId]) {
        self.matter = matter
        self.asOf = asOf
        self.kind = kind
        self.basis = basis
        self.specialCategory = specialCategory
        self.onBehalfOf = onBehalfOf
        self.capacity = capacity
        self.capacityEntries = capacityEntries
        self.state = state
        self.events = events
        self.competence = competence
        self.exception = exception
        self.othersNotified = othersNotified
        self.objections = objections
        self.rules = rules
    }




}

#if compiler(>=6)
extension ConsentRecord: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentRecord: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentRecord {
        return
            try ConsentRecord(
                matter: FfiConverterTypeConsentMatter.read(from: &buf),
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                kind: FfiConverterOptionTypeConsentKind.read(from: &buf),
                basis: FfiConverterSequenceTypeLawfulBasis.read(from: &buf),
                specialCategory: FfiConverterBool.read(from: &buf),
                onBehalfOf: FfiConverterOptionTypePupilId.read(from: &buf),
                capacity: FfiConverterTypeConsentCapacity.read(from: &buf),
                capacityEntries: FfiConverterSequenceTypeEntryId.read(from: &buf),
                state: FfiConverterTypePartyState.read(from: &buf),
                events: FfiConverterSequenceTypeRecordedEvent.read(from: &buf),
                competence: FfiConverterOptionTypeRecordedCompetence.read(from: &buf),
                exception: FfiConverterOptionTypeExceptionGround.read(from: &buf),
                othersNotified: FfiConverterSequenceTypeRecordedOther.read(from: &buf),
                objections: FfiConverterSequenceTypeRecordedOther.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf)
        )
    }

    public static func write(_ value: ConsentRecord, into buf: inout [UInt8]) {
        FfiConverterTypeConsentMatter.write(value.matter, into: &buf)
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterOptionTypeConsentKind.write(value.kind, into: &buf)
        FfiConverterSequenceTypeLawfulBasis.write(value.basis, into: &buf)
        FfiConverterBool.write(value.specialCategory, into: &buf)
        FfiConverterOptionTypePupilId.write(value.onBehalfOf, into: &buf)
        FfiConverterTypeConsentCapacity.write(value.capacity, into: &buf)
        FfiConverterSequenceTypeEntryId.write(value.capacityEntries, into: &buf)
        FfiConverterTypePartyState.write(value.state, into: &buf)
        FfiConverterSequenceTypeRecordedEvent.write(value.events, into: &buf)
        FfiConverterOptionTypeRecordedCompetence.write(value.competence, into: &buf)
        FfiConverterOptionTypeExceptionGround.write(value.exception, into: &buf)
        FfiConverterSequenceTypeRecordedOther.write(value.othersNotified, into: &buf)
        FfiConverterSequenceTypeRecordedOther.write(value.objections, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentRecord_lift(_ buf: RustBuffer) throws -> ConsentRecord {
    return try FfiConverterTypeConsentRecord.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentRecord_lower(_ value: ConsentRecord) -> RustBuffer {
    return FfiConverterTypeConsentRecord.lower(value)
}


/**
 * A purpose over the roll.
 */
public struct ConsentRegister: Equatable, Hashable {
    /**
     * The purpose.
     */
    public let purpose: PurposeId
    /**
     * The day.
     */
    public let asOf: LocalDate
    /**
     * How many are looked at: the pupils on roll, or the adults known to them where each answers on their own account.
     */
    public let roll: UInt32
    /**
     * Every state, if with none in it; with `to_check` they add up to `roll`.
     */
    public let counts: [StateCount]
    /**
     * How many rest on something unknown.
     */
    public let toCheck: UInt32
    /**
     * One by one, in the order of their ids.
     */
    public let lines: [ConsentRegisterLine]
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The purpose.
         */
        purpose: PurposeId,
        /**
         * The day.
         */
        asOf: LocalDate,
        /**
         * How many are looked at: the pupils on roll, or the adults known to them where each answers on their own account.
         */
        roll: UInt32,
        /**
         * Every state, if with none in it; with `to_check` they add up to `roll`.
         */
        counts: [StateCount],
        /**
         * How many rest on something unknown.
         */
        toCheck: UInt32,
        /**
         * One by one, in the order of their ids.
         */
        lines: [ConsentRegisterLine],
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.purpose = purpose
        self.asOf = asOf
        self.roll = roll
        self.counts = counts
        self.toCheck = toCheck
        self.lines = lines
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension ConsentRegister: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentRegister: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentRegister {
        return
            try ConsentRegister(
                purpose: FfiConverterTypePurposeId.read(from: &buf),
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                roll: FfiConverterUInt32.read(from: &buf),
                counts: FfiConverterSequenceTypeStateCount.read(from: &buf),
                toCheck: FfiConverterUInt32.read(from: &buf),
                lines: FfiConverterSequenceTypeConsentRegisterLine.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: ConsentRegister, into buf: inout [UInt8]) {
        FfiConverterTypePurposeId.write(value.purpose, into: &buf)
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterUInt32.write(value.roll, into: &buf)
        FfiConverterSequenceTypeStateCount.write(value.counts, into: &buf)
        FfiConverterUInt32.write(value.toCheck, into: &buf)
        FfiConverterSequenceTypeConsentRegisterLine.write(value.lines, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentRegister_lift(_ buf: RustBuffer) throws -> ConsentRegister {
    return try FfiConverterTypeConsentRegister.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentRegister_lower(_ value: ConsentRegister) -> RustBuffer {
    return FfiConverterTypeConsentRegister.lower(value)
}


/**
 * One child, or one adult who answers on their own account.
 */
public struct ConsentRegisterLine: Equatable, Hashable {
    /**
     * The child.
     */
    public let pupil: PupilId?
    /**
     * The adult, where each answers on their own account.
     */
    public let person: PersonId?
    /**
     * Where it stands.
     */
    public let state: ConsentState
    /**
     * What that allows.
     */
    public let outcome: Outcome

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The child.
         */
        pupil: PupilId?,
        /**
         * The adult, where each answers on their own account.
         */
        person: PersonId?,
        /**
         * Where it stands.
         */
        state: ConsentState,
        /**
         * What that allows.
         */
        outcome: Outcome) {
        self.pupil = pupil
        self.person = person
        self.state = state
        self.outcome = outcome
    }




}

#if compiler(>=6)
extension ConsentRegisterLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentRegisterLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentRegisterLine {
        return
            try ConsentRegisterLine(
                pupil: FfiConverterOptionTypePupilId.read(from: &buf),
                person: FfiConverterOptionTypePersonId.read(from: &buf),
                state: FfiConverterTypeConsentState.read(from: &buf),
                outcome: FfiConverterTypeOutcome.read(from: &buf)
        )
    }

    public static func write(_ value: ConsentRegisterLine, into buf: inout [UInt8]) {
        FfiConverterOptionTypePupilId.write(value.pupil, into: &buf)
        FfiConverterOptionTypePersonId.write(value.person, into: &buf)
        FfiConverterTypeConsentState.write(value.state, into: &buf)
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentRegisterLine_lift(_ buf: RustBuffer) throws -> ConsentRegisterLine {
    return try FfiConverterTypeConsentRegisterLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentRegisterLine_lower(_ value: ConsentRegisterLine) -> RustBuffer {
    return FfiConverterTypeConsentRegisterLine.lower(value)
}


/**
 * One copy: to one adult, about all of their children that are addressed and to whom they are entitled.
 */
public struct CopyLine: Equatable, Hashable {
    /**
     * To whom.
     */
    public let to: Recipient
    /**
     * About which pupils.
     */
    public let pupils: [PupilId]
    /**
     * The pupils who are addressed, to whom the recipient is tied, and who are left out of this copy: a message about
     * siblings is split for them (stories, A2).
     */
    public let splitOff: [PupilId]
    /**
     * On what conditions: what is left out of this copy, and by what way it goes.
     */
    public let conditions: [Condition]
    /**
     * How it reaches them; null for a pupil in person.
     */
    public let delivery: Delivery?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * To whom.
         */
        to: Recipient,
        /**
         * About which pupils.
         */
        pupils: [PupilId],
        /**
         * The pupils who are addressed, to whom the recipient is tied, and who are left out of this copy: a message about
         * siblings is split for them (stories, A2).
         */
        splitOff: [PupilId],
        /**
         * On what conditions: what is left out of this copy, and by what way it goes.
         */
        conditions: [Condition],
        /**
         * How it reaches them; null for a pupil in person.
         */
        delivery: Delivery?) {
        self.to = to
        self.pupils = pupils
        self.splitOff = splitOff
        self.conditions = conditions
        self.delivery = delivery
    }




}

#if compiler(>=6)
extension CopyLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCopyLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CopyLine {
        return
            try CopyLine(
                to: FfiConverterTypeRecipient.read(from: &buf),
                pupils: FfiConverterSequenceTypePupilId.read(from: &buf),
                splitOff: FfiConverterSequenceTypePupilId.read(from: &buf),
                conditions: FfiConverterSequenceTypeCondition.read(from: &buf),
                delivery: FfiConverterOptionTypeDelivery.read(from: &buf)
        )
    }

    public static func write(_ value: CopyLine, into buf: inout [UInt8]) {
        FfiConverterTypeRecipient.write(value.to, into: &buf)
        FfiConverterSequenceTypePupilId.write(value.pupils, into: &buf)
        FfiConverterSequenceTypePupilId.write(value.splitOff, into: &buf)
        FfiConverterSequenceTypeCondition.write(value.conditions, into: &buf)
        FfiConverterOptionTypeDelivery.write(value.delivery, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCopyLine_lift(_ buf: RustBuffer) throws -> CopyLine {
    return try FfiConverterTypeCopyLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCopyLine_lower(_ value: CopyLine) -> RustBuffer {
    return FfiConverterTypeCopyLine.lower(value)
}


/**
 * How far one copy came.
 */
public struct CopyTrace: Equatable, Hashable {
    /**
     * Whose copy.
     */
    public let person: PersonId
    /**
     * By which channel it went.
     */
    public let channel: Channel
    /**
     * The day on which it arrived, if somebody recorded that.
     */
    public let delivered: LocalDate?
    /**
     * The day on which it came back.
     */
    public let failed: LocalDate?
    /**
     * The day on which it was opened.
     */
    public let read: LocalDate?
    /**
     * The day on which the adult said that they have it.
     */
    public let acknowledged: LocalDate?
    /**
     * The day on which the adult answered it.
     */
    public let answered: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whose copy.
         */
        person: PersonId,
        /**
         * By which channel it went.
         */
        channel: Channel,
        /**
         * The day on which it arrived, if somebody recorded that.
         */
        delivered: LocalDate?,
        /**
         * The day on which it came back.
         */
        failed: LocalDate?,
        /**
         * The day on which it was opened.
         */
        read: LocalDate?,
        /**
         * The day on which the adult said that they have it.
         */
        acknowledged: LocalDate?,
        /**
         * The day on which the adult answered it.
         */
        answered: LocalDate?) {
        self.person = person
        self.channel = channel
        self.delivered = delivered
        self.failed = failed
        self.read = read
        self.acknowledged = acknowledged
        self.answered = answered
    }




}

#if compiler(>=6)
extension CopyTrace: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCopyTrace: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CopyTrace {
        return
            try CopyTrace(
                person: FfiConverterTypePersonId.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                delivered: FfiConverterOptionTypeLocalDate.read(from: &buf),
                failed: FfiConverterOptionTypeLocalDate.read(from: &buf),
                read: FfiConverterOptionTypeLocalDate.read(from: &buf),
                acknowledged: FfiConverterOptionTypeLocalDate.read(from: &buf),
                answered: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: CopyTrace, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.delivered, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.failed, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.read, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.acknowledged, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.answered, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCopyTrace_lift(_ buf: RustBuffer) throws -> CopyTrace {
    return try FfiConverterTypeCopyTrace.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCopyTrace_lower(_ value: CopyTrace) -> RustBuffer {
    return FfiConverterTypeCopyTrace.lower(value)
}


/**
 * A conversation.
 */
public struct Correspondence: Equatable, Hashable {
    /**
     * Which.
     */
    public let thread: ThreadId
    /**
     * The day.
     */
    public let asOf: LocalDate
    /**
     * Is it on record that it was begun, and for whom? If not nobody is in it.
     */
    public let known: Bool
    /**
     * Is it among staff alone?
     */
    public let staffOnly: Bool
    /**
     * What kinds of message are in it.
     */
    public let kinds: [MessageKind]
    /**
     * About whom it is.
     */
    public let pupils: [PupilId]
    /**
     * What was written, in the order of time.
     */
    public let messages: [Posted]
    /**
     * Each adult known to one of the pupils, in the order of their ids.
     */
    public let people: [Participant]
    /**
     * The last day on which one side answered the other; none: it goes one way (HA-3.1d).
     */
    public let lastBothWays: LocalDate?
    /**
     * The way for what is urgent, if the policy names one (PTN-58).
     */
    public let urgentRoute: Channel?
    /**
     * The rules.
     */
    public let rules: [RuleId]
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which.
         */
        thread: ThreadId,
        /**
         * The day.
         */
        asOf: LocalDate,
        /**
         * Is it on record that it was begun, and for whom? If not nobody is in it.
         */
        known: Bool,
        /**
         * Is it among staff alone?
         */
        staffOnly: Bool,
        /**
         * What kinds of message are in it.
         */
        kinds: [MessageKind],
        /**
         * About whom it is.
         */
        pupils: [PupilId],
        /**
         * What was written, in the order of time.
         */
        messages: [Posted],
        /**
         * Each adult known to one of the pupils, in the order of their ids.
         */
        people: [Participant],
        /**
         * The last day on which one side answered the other; none: it goes one way (HA-3.1d).
         */
        lastBothWays: LocalDate?,
        /**
         * The way for what is urgent, if the policy names one (PTN-58).
         */
        urgentRoute: Channel?,
        /**
         * The rules.
         */
        rules: [RuleId],
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.thread = thread
        self.asOf = asOf
        self.known = known
        self.staffOnly = staffOnly
        self.kinds = kinds
        self.pupils = pupils
        self.messages = messages
        self.people = people
        self.lastBothWays = lastBothWays
        self.urgentRoute = urgentRoute
        self.rules = rules
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension Correspondence: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCorrespondence: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Correspondence {
        return
            try Correspondence(
                thread: FfiConverterTypeThreadId.read(from: &buf),
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                known: FfiConverterBool.read(from: &buf),
                staffOnly: FfiConverterBool.read(from: &buf),
                kinds: FfiConverterSequenceTypeMessageKind.read(from: &buf),
                pupils: FfiConverterSequenceTypePupilId.read(from: &buf),
                messages: FfiConverterSequenceTypePosted.read(from: &buf),
                people: FfiConverterSequenceTypeParticipant.read(from: &buf),
                lastBothWays: FfiConverterOptionTypeLocalDate.read(from: &buf),
                urgentRoute: FfiConverterOptionTypeChannel.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: Correspondence, into buf: inout [UInt8]) {
        FfiConverterTypeThreadId.write(value.thread, into: &buf)
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterBool.write(value.known, into: &buf)
        FfiConverterBool.write(value.staffOnly, into: &buf)
        FfiConverterSequenceTypeMessageKind.write(value.kinds, into: &buf)
        FfiConverterSequenceTypePupilId.write(value.pupils, into: &buf)
        FfiConverterSequenceTypePosted.write(value.messages, into: &buf)
        FfiConverterSequenceTypeParticipant.write(value.people, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.lastBothWays, into: &buf)
        FfiConverterOptionTypeChannel.write(value.urgentRoute, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCorrespondence_lift(_ buf: RustBuffer) throws -> Correspondence {
    return try FfiConverterTypeCorrespondence.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCorrespondence_lower(_ value: Correspondence) -> RustBuffer {
    return FfiConverterTypeCorrespondence.lower(value)
}


/**
 * What it may cost.
 */
public struct Cost: Equatable, Hashable {
    /**
     * What may be charged.
     */
    public let charge: Charge
    /**
     * The rules.
     */
    public let rules: [RuleId]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What may be charged.
         */
        charge: Charge,
        /**
         * The rules.
         */
        rules: [RuleId]) {
        self.charge = charge
        self.rules = rules
    }




}

#if compiler(>=6)
extension Cost: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCost: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Cost {
        return
            try Cost(
                charge: FfiConverterTypeCharge.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf)
        )
    }

    public static func write(_ value: Cost, into buf: inout [UInt8]) {
        FfiConverterTypeCharge.write(value.charge, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCost_lift(_ buf: RustBuffer) throws -> Cost {
    return try FfiConverterTypeCost.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCost_lower(_ value: Cost) -> RustBuffer {
    return FfiConverterTypeCost.lower(value)
}


/**
 * The answer about a day, with the rules that made it what it is.
 */
public struct DayAnswer: Equatable, Hashable {
    /**
     * The day.
     */
    public let day: Day
    /**
     * Another date that is to be reported beside it (CAL-20).
     */
    public let wouldBe: LocalDate?
    /**
     * The rules.
     */
    public let rules: [RuleId]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day.
         */
        day: Day,
        /**
         * Another date that is to be reported beside it (CAL-20).
         */
        wouldBe: LocalDate?,
        /**
         * The rules.
         */
        rules: [RuleId]) {
        self.day = day
        self.wouldBe = wouldBe
        self.rules = rules
    }




}

#if compiler(>=6)
extension DayAnswer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDayAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DayAnswer {
        return
            try DayAnswer(
                day: FfiConverterTypeDay.read(from: &buf),
                wouldBe: FfiConverterOptionTypeLocalDate.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf)
        )
    }

    public static func write(_ value: DayAnswer, into buf: inout [UInt8]) {
        FfiConverterTypeDay.write(value.day, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.wouldBe, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDayAnswer_lift(_ buf: RustBuffer) throws -> DayAnswer {
    return try FfiConverterTypeDayAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDayAnswer_lower(_ value: DayAnswer) -> RustBuffer {
    return FfiConverterTypeDayAnswer.lower(value)
}


/**
 * A run of days as entered, from the first day to the last day, both in it (CAL-18).
 */
public struct DayRange: Equatable, Hashable {
    /**
     * The first day.
     */
    public let firstDay: LocalDate
    /**
     * The last day, itself still in it.
     */
    public let lastDay: LocalDate

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The first day.
         */
        firstDay: LocalDate,
        /**
         * The last day, itself still in it.
         */
        lastDay: LocalDate) {
        self.firstDay = firstDay
        self.lastDay = lastDay
    }




}

#if compiler(>=6)
extension DayRange: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDayRange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DayRange {
        return
            try DayRange(
                firstDay: FfiConverterTypeLocalDate.read(from: &buf),
                lastDay: FfiConverterTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: DayRange, into buf: inout [UInt8]) {
        FfiConverterTypeLocalDate.write(value.firstDay, into: &buf)
        FfiConverterTypeLocalDate.write(value.lastDay, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDayRange_lift(_ buf: RustBuffer) throws -> DayRange {
    return try FfiConverterTypeDayRange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDayRange_lower(_ value: DayRange) -> RustBuffer {
    return FfiConverterTypeDayRange.lower(value)
}


/**
 * The full answer: outcome, conditions, and why, for a yes and for a no.
 */
public struct Decision: Equatable, Hashable {
    /**
     * The outcome.
     */
    public let outcome: Outcome
    /**
     * Guidance says that the school should, where it may.
     */
    public let recommended: Bool
    /**
     * What goes with a permit.
     */
    public let conditions: [Condition]
    /**
     * The rules that played a part, in the order of the rule table.
     */
    public let rules: [RuleId]
    /**
     * The evidence, in the order in which it was found.
     */
    public let reasons: [Because]
    /**
     * What is not on record and would decide, or would make a duty of a choice.
     */
    public let missing: [Missing]
    /**
     * What would change the answer.
     */
    public let changes: [Change]
    /**
     * The first later day on which something that was consulted changes; none if nothing known does. It assumes that
     * nothing new is recorded.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The outcome.
         */
        outcome: Outcome,
        /**
         * Guidance says that the school should, where it may.
         */
        recommended: Bool,
        /**
         * What goes with a permit.
         */
        conditions: [Condition],
        /**
         * The rules that played a part, in the order of the rule table.
         */
        rules: [RuleId],
        /**
         * The evidence, in the order in which it was found.
         */
        reasons: [Because],
        /**
         * What is not on record and would decide, or would make a duty of a choice.
         */
        missing: [Missing],
        /**
         * What would change the answer.
         */
        changes: [Change],
        /**
         * The first later day on which something that was consulted changes; none if nothing known does. It assumes that
         * nothing new is recorded.
         */
        holdsUntil: LocalDate?) {
        self.outcome = outcome
        self.recommended = recommended
        self.conditions = conditions
        self.rules = rules
        self.reasons = reasons
        self.missing = missing
        self.changes = changes
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension Decision: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDecision: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Decision {
        return
            try Decision(
                outcome: FfiConverterTypeOutcome.read(from: &buf),
                recommended: FfiConverterBool.read(from: &buf),
                conditions: FfiConverterSequenceTypeCondition.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf),
                reasons: FfiConverterSequenceTypeBecause.read(from: &buf),
                missing: FfiConverterSequenceTypeMissing.read(from: &buf),
                changes: FfiConverterSequenceTypeChange.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: Decision, into buf: inout [UInt8]) {
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
        FfiConverterBool.write(value.recommended, into: &buf)
        FfiConverterSequenceTypeCondition.write(value.conditions, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
        FfiConverterSequenceTypeBecause.write(value.reasons, into: &buf)
        FfiConverterSequenceTypeMissing.write(value.missing, into: &buf)
        FfiConverterSequenceTypeChange.write(value.changes, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDecision_lift(_ buf: RustBuffer) throws -> Decision {
    return try FfiConverterTypeDecision.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDecision_lower(_ value: Decision) -> RustBuffer {
    return FfiConverterTypeDecision.lower(value)
}


/**
 * How a copy reaches its adult.
 */
public struct Delivery: Equatable, Hashable {
    /**
     * The way; none if there is none.
     */
    public let way: Way?
    /**
     * Why this one, or why none.
     */
    public let why: WayWhy
    /**
     * The languages that the adult reads, as recorded; none: nothing is recorded, and the school's own will do.
     */
    public let languages: [LanguageTag]
    /**
     * The formats that the adult needs.
     */
    public let formats: [AccessFormat]
    /**
     * What the adult needs and does not get.
     */
    public let unmet: [UnmetNeed]
    /**
     * The rules.
     */
    public let rules: [RuleId]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The way; none if there is none.
         */
        way: Way?,
        /**
         * Why this one, or why none.
         */
        why: WayWhy,
        /**
         * The languages that the adult reads, as recorded; none: nothing is recorded, and the school's own will do.
         */
        languages: [LanguageTag],
        /**
         * The formats that the adult needs.
         */
        formats: [AccessFormat],
        /**
         * What the adult needs and does not get.
         */
        unmet: [UnmetNeed],
        /**
         * The rules.
         */
        rules: [RuleId]) {
        self.way = way
        self.why = why
        self.languages = languages
        self.formats = formats
        self.unmet = unmet
        self.rules = rules
    }




}

#if compiler(>=6)
extension Delivery: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDelivery: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Delivery {
        return
            try Delivery(
                way: FfiConverterOptionTypeWay.read(from: &buf),
                why: FfiConverterTypeWayWhy.read(from: &buf),
                languages: FfiConverterSequenceTypeLanguageTag.read(from: &buf),
                formats: FfiConverterSequenceTypeAccessFormat.read(from: &buf),
                unmet: FfiConverterSequenceTypeUnmetNeed.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf)
        )
    }

    public static func write(_ value: Delivery, into buf: inout [UInt8]) {
        FfiConverterOptionTypeWay.write(value.way, into: &buf)
        FfiConverterTypeWayWhy.write(value.why, into: &buf)
        FfiConverterSequenceTypeLanguageTag.write(value.languages, into: &buf)
        FfiConverterSequenceTypeAccessFormat.write(value.formats, into: &buf)
        FfiConverterSequenceTypeUnmetNeed.write(value.unmet, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDelivery_lift(_ buf: RustBuffer) throws -> Delivery {
    return try FfiConverterTypeDelivery.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDelivery_lower(_ value: Delivery) -> RustBuffer {
    return FfiConverterTypeDelivery.lower(value)
}


/**
 * Where it goes for one adult, without the address itself.
 */
public struct Destination: Equatable, Hashable {
    /**
     * Whose.
     */
    public let person: PersonId
    /**
     * The day on which the address or number was last confirmed with that adult.
     */
    public let confirmedOn: LocalDate

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whose.
         */
        person: PersonId,
        /**
         * The day on which the address or number was last confirmed with that adult.
         */
        confirmedOn: LocalDate) {
        self.person = person
        self.confirmedOn = confirmedOn
    }




}

#if compiler(>=6)
extension Destination: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDestination: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Destination {
        return
            try Destination(
                person: FfiConverterTypePersonId.read(from: &buf),
                confirmedOn: FfiConverterTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: Destination, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterTypeLocalDate.write(value.confirmedOn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDestination_lift(_ buf: RustBuffer) throws -> Destination {
    return try FfiConverterTypeDestination.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDestination_lower(_ value: Destination) -> RustBuffer {
    return FfiConverterTypeDestination.lower(value)
}


/**
 * What is known of the thing that is asked about. Everything unknown unless said.
 */
public struct Details: Equatable, Hashable {
    /**
     * Is it on the school's site (VOC-51)?
     */
    public let onSite: Says
    /**
     * Is the child there (VOC-52)?
     */
    public let childPresent: Says
    /**
     * Does it say where the child is or will be, so that this cannot be taken out (VOC-54)?
     */
    public let tellsWhereabouts: Says
    /**
     * Is its effect on the child likely to be long-term and significant (CON-TRIP-4)?
     */
    public let significant: Says
    /**
     * For what the permission is asked or the consent given.
     */
    public let act: Act?
    /**
     * Has a pupil over compulsory school age capacity for the decision about the education, health and care plan (AGE-5)?
     */
    public let capacity: Says

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Is it on the school's site (VOC-51)?
         */
        onSite: Says,
        /**
         * Is the child there (VOC-52)?
         */
        childPresent: Says,
        /**
         * Does it say where the child is or will be, so that this cannot be taken out (VOC-54)?
         */
        tellsWhereabouts: Says,
        /**
         * Is its effect on the child likely to be long-term and significant (CON-TRIP-4)?
         */
        significant: Says,
        /**
         * For what the permission is asked or the consent given.
         */
        act: Act?,
        /**
         * Has a pupil over compulsory school age capacity for the decision about the education, health and care plan (AGE-5)?
         */
        capacity: Says) {
        self.onSite = onSite
        self.childPresent = childPresent
        self.tellsWhereabouts = tellsWhereabouts
        self.significant = significant
        self.act = act
        self.capacity = capacity
    }




}

#if compiler(>=6)
extension Details: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDetails: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Details {
        return
            try Details(
                onSite: FfiConverterTypeSays.read(from: &buf),
                childPresent: FfiConverterTypeSays.read(from: &buf),
                tellsWhereabouts: FfiConverterTypeSays.read(from: &buf),
                significant: FfiConverterTypeSays.read(from: &buf),
                act: FfiConverterOptionTypeAct.read(from: &buf),
                capacity: FfiConverterTypeSays.read(from: &buf)
        )
    }

    public static func write(_ value: Details, into buf: inout [UInt8]) {
        FfiConverterTypeSays.write(value.onSite, into: &buf)
        FfiConverterTypeSays.write(value.childPresent, into: &buf)
        FfiConverterTypeSays.write(value.tellsWhereabouts, into: &buf)
        FfiConverterTypeSays.write(value.significant, into: &buf)
        FfiConverterOptionTypeAct.write(value.act, into: &buf)
        FfiConverterTypeSays.write(value.capacity, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDetails_lift(_ buf: RustBuffer) throws -> Details {
    return try FfiConverterTypeDetails.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDetails_lower(_ value: Details) -> RustBuffer {
    return FfiConverterTypeDetails.lower(value)
}


/**
 * May this person be shown it, as a whole and field by field, and why. It is for whoever answers for data protection, and
 * never for the person (CNF-38): what that person is given is a `Redaction`.
 */
public struct Disclosure: Equatable, Hashable {
    /**
     * The whole of it, as it is.
     */
    public let outcome: Outcome
    /**
     * Field by field, in the order of the item.
     */
    public let fields: [FieldAccess]
    /**
     * Class by class and pupil by pupil.
     */
    public let findings: [AccessFinding]
    /**
     * On what conditions an adult of the child may have what is permitted: what is left out of it, and by what way it goes.
     */
    public let conditions: [Condition]
    /**
     * The rules that played a part, in the order of the rule table.
     */
    public let rules: [RuleId]
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The whole of it, as it is.
         */
        outcome: Outcome,
        /**
         * Field by field, in the order of the item.
         */
        fields: [FieldAccess],
        /**
         * Class by class and pupil by pupil.
         */
        findings: [AccessFinding],
        /**
         * On what conditions an adult of the child may have what is permitted: what is left out of it, and by what way it goes.
         */
        conditions: [Condition],
        /**
         * The rules that played a part, in the order of the rule table.
         */
        rules: [RuleId],
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.outcome = outcome
        self.fields = fields
        self.findings = findings
        self.conditions = conditions
        self.rules = rules
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension Disclosure: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDisclosure: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Disclosure {
        return
            try Disclosure(
                outcome: FfiConverterTypeOutcome.read(from: &buf),
                fields: FfiConverterSequenceTypeFieldAccess.read(from: &buf),
                findings: FfiConverterSequenceTypeAccessFinding.read(from: &buf),
                conditions: FfiConverterSequenceTypeCondition.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: Disclosure, into buf: inout [UInt8]) {
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
        FfiConverterSequenceTypeFieldAccess.write(value.fields, into: &buf)
        FfiConverterSequenceTypeAccessFinding.write(value.findings, into: &buf)
        FfiConverterSequenceTypeCondition.write(value.conditions, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDisclosure_lift(_ buf: RustBuffer) throws -> Disclosure {
    return try FfiConverterTypeDisclosure.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDisclosure_lower(_ value: Disclosure) -> RustBuffer {
    return FfiConverterTypeDisclosure.lower(value)
}


/**
 * What is to be sent.
 */
public struct Draft: Equatable, Hashable {
    /**
     * What kind of message.
     */
    public let message: MessageKind
    /**
     * What is known of the thing it is about; absent: nothing.
     */
    public let details: Details
    /**
     * Does it promote anything: fundraising, the school's aims, somebody's offer (CON-MKT-2)?
     */
    public let promotes: Bool
    /**
     * Of a request for a consent: for which purpose.
     */
    public let purpose: PurposeId?
    /**
     * To the adults of which pupils; absent or null: of all on roll.
     */
    public let pupils: [PupilId]?
    /**
     * The body and the attachments.
     */
    public let parts: [DraftPart]
    /**
     * Where it goes, of whom that is known; of the others as the facts have it.
     */
    public let destinations: [Destination]
    /**
     * The host's key of the message, under which the safeguarding lead's decision stands (MX-7), and that somebody went
     * against advice.
     */
    public let item: DocumentId?
    /**
     * The conversation in which it is written: nobody has it who may not be in that (CNF-14).
     */
    public let thread: ThreadId?
    /**
     * The languages in which it is ready, its own first; none: nobody said.
     */
    public let languages: [LanguageTag]
    /**
     * Did a person translate it, and no machine alone?
     */
    public let humanTranslation: Bool
    /**
     * The formats in which it is ready, beside plain text.
     */
    public let formats: [AccessFormat]
    /**
     * By which channels the sender wishes it to go, the best first; none: as the school has it.
     */
    public let channels: [Channel]
    /**
     * Does an Education Act require it as a notice (CON-CHN-2)? Of an exclusion it always does.
     */
    public let notice: Bool
    /**
     * Can it not wait: the school is closed, a child is missing? Of promotion and news of a policy it is not believed.
     */
    public let urgent: Bool
    /**
     * When it would go, for advice on the hour (PTN-57).
     */
    public let sentAt: OffsetDateTime?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What kind of message.
         */
        message: MessageKind,
        /**
         * What is known of the thing it is about; absent: nothing.
         */
        details: Details,
        /**
         * Does it promote anything: fundraising, the school's aims, somebody's offer (CON-MKT-2)?
         */
        promotes: Bool = false,
        /**
         * Of a request for a consent: for which purpose.
         */
        purpose: PurposeId? = nil,
        /**
         * To the adults of which pupils; absent or null: of all on roll.
         */
        pupils: [PupilId]? = nil,
        /**
         * The body and the attachments.
         */
        parts: [DraftPart],
        /**
         * Where it goes, of whom that is known; of the others as the facts have it.
         */
        destinations: [Destination],
        /**
         * The host's key of the message, under which the safeguarding lead's decision stands (MX-7), and that somebody went
         * against advice.
         */
        item: DocumentId? = nil,
        /**
         * The conversation in which it is written: nobody has it who may not be in that (CNF-14).
         */
        thread: ThreadId? = nil,
        /**
         * The languages in which it is ready, its own first; none: nobody said.
         */
        languages: [LanguageTag] = [],
        /**
         * Did a person translate it, and no machine alone?
         */
        humanTranslation: Bool = false,
        /**
         * The formats in which it is ready, beside plain text.
         */
        formats: [AccessFormat] = [],
        /**
         * By which channels the sender wishes it to go, the best first; none: as the school has it.
         */
        channels: [Channel] = [],
        /**
         * Does an Education Act require it as a notice (CON-CHN-2)? Of an exclusion it always does.
         */
        notice: Bool = false,
        /**
         * Can it not wait: the school is closed, a child is missing? Of promotion and news of a policy it is not believed.
         */
        urgent: Bool = false,
        /**
         * When it would go, for advice on the hour (PTN-57).
         */
        sentAt: OffsetDateTime? = nil) {
        self.message = message
        self.details = details
        self.promotes = promotes
        self.purpose = purpose
        self.pupils = pupils
        self.parts = parts
        self.destinations = destinations
        self.item = item
        self.thread = thread
        self.languages = languages
        self.humanTranslation = humanTranslation
        self.formats = formats
        self.channels = channels
        self.notice = notice
        self.urgent = urgent
        self.sentAt = sentAt
    }




}

#if compiler(>=6)
extension Draft: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDraft: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Draft {
        return
            try Draft(
                message: FfiConverterTypeMessageKind.read(from: &buf),
                details: FfiConverterTypeDetails.read(from: &buf),
                promotes: FfiConverterBool.read(from: &buf),
                purpose: FfiConverterOptionTypePurposeId.read(from: &buf),
                pupils: FfiConverterOptionSequenceTypePupilId.read(from: &buf),
                parts: FfiConverterSequenceTypeDraftPart.read(from: &buf),
                destinations: FfiConverterSequenceTypeDestination.read(from: &buf),
                item: FfiConverterOptionTypeDocumentId.read(from: &buf),
                thread: FfiConverterOptionTypeThreadId.read(from: &buf),
                languages: FfiConverterSequenceTypeLanguageTag.read(from: &buf),
                humanTranslation: FfiConverterBool.read(from: &buf),
                formats: FfiConverterSequenceTypeAccessFormat.read(from: &buf),
                channels: FfiConverterSequenceTypeChannel.read(from: &buf),
                notice: FfiConverterBool.read(from: &buf),
                urgent: FfiConverterBool.read(from: &buf),
                sentAt: FfiConverterOptionTypeOffsetDateTime.read(from: &buf)
        )
    }

    public static func write(_ value: Draft, into buf: inout [UInt8]) {
        FfiConverterTypeMessageKind.write(value.message, into: &buf)
        FfiConverterTypeDetails.write(value.details, into: &buf)
        FfiConverterBool.write(value.promotes, into: &buf)
        FfiConverterOptionTypePurposeId.write(value.purpose, into: &buf)
        FfiConverterOptionSequenceTypePupilId.write(value.pupils, into: &buf)
        FfiConverterSequenceTypeDraftPart.write(value.parts, into: &buf)
        FfiConverterSequenceTypeDestination.write(value.destinations, into: &buf)
        FfiConverterOptionTypeDocumentId.write(value.item, into: &buf)
        FfiConverterOptionTypeThreadId.write(value.thread, into: &buf)
        FfiConverterSequenceTypeLanguageTag.write(value.languages, into: &buf)
        FfiConverterBool.write(value.humanTranslation, into: &buf)
        FfiConverterSequenceTypeAccessFormat.write(value.formats, into: &buf)
        FfiConverterSequenceTypeChannel.write(value.channels, into: &buf)
        FfiConverterBool.write(value.notice, into: &buf)
        FfiConverterBool.write(value.urgent, into: &buf)
        FfiConverterOptionTypeOffsetDateTime.write(value.sentAt, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDraft_lift(_ buf: RustBuffer) throws -> Draft {
    return try FfiConverterTypeDraft.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDraft_lower(_ value: Draft) -> RustBuffer {
    return FfiConverterTypeDraft.lower(value)
}


/**
 * The body, or an attachment.
 */
public struct DraftPart: Equatable, Hashable {
    /**
     * The host's id of the attachment; absent or null: the body.
     */
    public let attachment: DocumentId?
    /**
     * Every class of data that is in it; none: nobody said.
     */
    public let classes: [DataClass]
    /**
     * The pupils whom it is about; none: nobody said. What is public is about nobody.
     */
    public let about: [PupilId]
    /**
     * If an adult's address, telephone number or e-mail address is in it: the day from which the newest of them holds.
     */
    public let contactDetailsFrom: LocalDate?
    /**
     * And whose they are; absent or null: nobody said.
     */
    public let contactDetailsOf: PersonId?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The host's id of the attachment; absent or null: the body.
         */
        attachment: DocumentId? = nil,
        /**
         * Every class of data that is in it; none: nobody said.
         */
        classes: [DataClass],
        /**
         * The pupils whom it is about; none: nobody said. What is public is about nobody.
         */
        about: [PupilId],
        /**
         * If an adult's address, telephone number or e-mail address is in it: the day from which the newest of them holds.
         */
        contactDetailsFrom: LocalDate? = nil,
        /**
         * And whose they are; absent or null: nobody said.
         */
        contactDetailsOf: PersonId? = nil) {
        self.attachment = attachment
        self.classes = classes
        self.about = about
        self.contactDetailsFrom = contactDetailsFrom
        self.contactDetailsOf = contactDetailsOf
    }




}

#if compiler(>=6)
extension DraftPart: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDraftPart: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DraftPart {
        return
            try DraftPart(
                attachment: FfiConverterOptionTypeDocumentId.read(from: &buf),
                classes: FfiConverterSequenceTypeDataClass.read(from: &buf),
                about: FfiConverterSequenceTypePupilId.read(from: &buf),
                contactDetailsFrom: FfiConverterOptionTypeLocalDate.read(from: &buf),
                contactDetailsOf: FfiConverterOptionTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: DraftPart, into buf: inout [UInt8]) {
        FfiConverterOptionTypeDocumentId.write(value.attachment, into: &buf)
        FfiConverterSequenceTypeDataClass.write(value.classes, into: &buf)
        FfiConverterSequenceTypePupilId.write(value.about, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.contactDetailsFrom, into: &buf)
        FfiConverterOptionTypePersonId.write(value.contactDetailsOf, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDraftPart_lift(_ buf: RustBuffer) throws -> DraftPart {
    return try FfiConverterTypeDraftPart.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDraftPart_lower(_ value: DraftPart) -> RustBuffer {
    return FfiConverterTypeDraftPart.lower(value)
}


/**
 * The written form of an `Entry`.
 */
public struct EntryData: Equatable, Hashable {
    /**
     * Its id.
     */
    public let entry: EntryId
    /**
     * When the school came to know it.
     */
    public let recordedAt: Instant
    /**
     * The first day on which it is true.
     */
    public let validFrom: LocalDate
    /**
     * The first day on which it is true no more; null while no end is known.
     */
    public let validUntil: LocalDate?
    /**
     * Where it was imported from.
     */
    public let source: Source?
    /**
     * The fact.
     */
    public let fact: Fact

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its id.
         */
        entry: EntryId,
        /**
         * When the school came to know it.
         */
        recordedAt: Instant,
        /**
         * The first day on which it is true.
         */
        validFrom: LocalDate,
        /**
         * The first day on which it is true no more; null while no end is known.
         */
        validUntil: LocalDate? = nil,
        /**
         * Where it was imported from.
         */
        source: Source? = nil,
        /**
         * The fact.
         */
        fact: Fact) {
        self.entry = entry
        self.recordedAt = recordedAt
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.source = source
        self.fact = fact
    }




}

#if compiler(>=6)
extension EntryData: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEntryData: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EntryData {
        return
            try EntryData(
                entry: FfiConverterTypeEntryId.read(from: &buf),
                recordedAt: FfiConverterTypeInstant.read(from: &buf),
                validFrom: FfiConverterTypeLocalDate.read(from: &buf),
                validUntil: FfiConverterOptionTypeLocalDate.read(from: &buf),
                source: FfiConverterOptionTypeSource.read(from: &buf),
                fact: FfiConverterTypeFact.read(from: &buf)
        )
    }

    public static func write(_ value: EntryData, into buf: inout [UInt8]) {
        FfiConverterTypeEntryId.write(value.entry, into: &buf)
        FfiConverterTypeInstant.write(value.recordedAt, into: &buf)
        FfiConverterTypeLocalDate.write(value.validFrom, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.validUntil, into: &buf)
        FfiConverterOptionTypeSource.write(value.source, into: &buf)
        FfiConverterTypeFact.write(value.fact, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEntryData_lift(_ buf: RustBuffer) throws -> EntryData {
    return try FfiConverterTypeEntryData.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEntryData_lower(_ value: EntryData) -> RustBuffer {
    return FfiConverterTypeEntryData.lower(value)
}


/**
 * One adult's lines, counted.
 */
public struct EqualCount: Equatable, Hashable {
    /**
     * The adult.
     */
    public let person: PersonId
    /**
     * On how many things this adult has a line: the base of `owed` and `given`.
     */
    public let things: UInt32
    /**
     * Of the things: those that this adult had to be given (`must`, and not `not_owed`). The base of `left_out`.
     */
    public let owed: UInt32
    /**
     * Of those owed: those that were not given.
     */
    public let leftOut: UInt32
    /**
     * Of the things: those that were given, whether they were owed or not. The base of `late` and `given_against`.
     */
    public let given: UInt32
    /**
     * Of those given: those given later than on the thing's first day.
     */
    public let late: UInt32
    /**
     * Of those given: those that must not have been.
     */
    public let givenAgainst: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * On how many things this adult has a line: the base of `owed` and `given`.
         */
        things: UInt32,
        /**
         * Of the things: those that this adult had to be given (`must`, and not `not_owed`). The base of `left_out`.
         */
        owed: UInt32,
        /**
         * Of those owed: those that were not given.
         */
        leftOut: UInt32,
        /**
         * Of the things: those that were given, whether they were owed or not. The base of `late` and `given_against`.
         */
        given: UInt32,
        /**
         * Of those given: those given later than on the thing's first day.
         */
        late: UInt32,
        /**
         * Of those given: those that must not have been.
         */
        givenAgainst: UInt32) {
        self.person = person
        self.things = things
        self.owed = owed
        self.leftOut = leftOut
        self.given = given
        self.late = late
        self.givenAgainst = givenAgainst
    }




}

#if compiler(>=6)
extension EqualCount: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEqualCount: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EqualCount {
        return
            try EqualCount(
                person: FfiConverterTypePersonId.read(from: &buf),
                things: FfiConverterUInt32.read(from: &buf),
                owed: FfiConverterUInt32.read(from: &buf),
                leftOut: FfiConverterUInt32.read(from: &buf),
                given: FfiConverterUInt32.read(from: &buf),
                late: FfiConverterUInt32.read(from: &buf),
                givenAgainst: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: EqualCount, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterUInt32.write(value.things, into: &buf)
        FfiConverterUInt32.write(value.owed, into: &buf)
        FfiConverterUInt32.write(value.leftOut, into: &buf)
        FfiConverterUInt32.write(value.given, into: &buf)
        FfiConverterUInt32.write(value.late, into: &buf)
        FfiConverterUInt32.write(value.givenAgainst, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEqualCount_lift(_ buf: RustBuffer) throws -> EqualCount {
    return try FfiConverterTypeEqualCount.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEqualCount_lower(_ value: EqualCount) -> RustBuffer {
    return FfiConverterTypeEqualCount.lower(value)
}


/**
 * One adult and one thing.
 */
public struct EqualLine: Equatable, Hashable {
    /**
     * The adult.
     */
    public let person: PersonId
    /**
     * The first day on which this adult was given it, before the end of the period; it may lie before its start.
     */
    public let given: LocalDate?
    /**
     * How many days of the calendar after the thing's first day; none if it was given no later, or not at all.
     */
    public let daysLater: UInt32?
    /**
     * What follows.
     */
    public let finding: EqualFinding
    /**
     * The day of the decision: on which this adult was given it (of several days the gravest), or the thing's first.
     */
    public let asOf: LocalDate
    /**
     * What this adult was entitled to on that day, with the reasons and the conditions.
     */
    public let decision: Decision

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * The first day on which this adult was given it, before the end of the period; it may lie before its start.
         */
        given: LocalDate?,
        /**
         * How many days of the calendar after the thing's first day; none if it was given no later, or not at all.
         */
        daysLater: UInt32?,
        /**
         * What follows.
         */
        finding: EqualFinding,
        /**
         * The day of the decision: on which this adult was given it (of several days the gravest), or the thing's first.
         */
        asOf: LocalDate,
        /**
         * What this adult was entitled to on that day, with the reasons and the conditions.
         */
        decision: Decision) {
        self.person = person
        self.given = given
        self.daysLater = daysLater
        self.finding = finding
        self.asOf = asOf
        self.decision = decision
    }




}

#if compiler(>=6)
extension EqualLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEqualLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EqualLine {
        return
            try EqualLine(
                person: FfiConverterTypePersonId.read(from: &buf),
                given: FfiConverterOptionTypeLocalDate.read(from: &buf),
                daysLater: FfiConverterOptionUInt32.read(from: &buf),
                finding: FfiConverterTypeEqualFinding.read(from: &buf),
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                decision: FfiConverterTypeDecision.read(from: &buf)
        )
    }

    public static func write(_ value: EqualLine, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.given, into: &buf)
        FfiConverterOptionUInt32.write(value.daysLater, into: &buf)
        FfiConverterTypeEqualFinding.write(value.finding, into: &buf)
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterTypeDecision.write(value.decision, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEqualLine_lift(_ buf: RustBuffer) throws -> EqualLine {
    return try FfiConverterTypeEqualLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEqualLine_lower(_ value: EqualLine) -> RustBuffer {
    return FfiConverterTypeEqualLine.lower(value)
}


/**
 * A thing that was given to at least one adult of the pupil in the period.
 */
public struct EqualThing: Equatable, Hashable {
    /**
     * Of which kind.
     */
    public let column: Column
    /**
     * Which.
     */
    public let item: DocumentId
    /**
     * The first day in the period on which it was given to anybody.
     */
    public let on: LocalDate
    /**
     * Every adult who is known to the pupil on that day, and every adult who was given it, in the order of their ids.
     */
    public let lines: [EqualLine]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Of which kind.
         */
        column: Column,
        /**
         * Which.
         */
        item: DocumentId,
        /**
         * The first day in the period on which it was given to anybody.
         */
        on: LocalDate,
        /**
         * Every adult who is known to the pupil on that day, and every adult who was given it, in the order of their ids.
         */
        lines: [EqualLine]) {
        self.column = column
        self.item = item
        self.on = on
        self.lines = lines
    }




}

#if compiler(>=6)
extension EqualThing: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEqualThing: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EqualThing {
        return
            try EqualThing(
                column: FfiConverterTypeColumn.read(from: &buf),
                item: FfiConverterTypeDocumentId.read(from: &buf),
                on: FfiConverterTypeLocalDate.read(from: &buf),
                lines: FfiConverterSequenceTypeEqualLine.read(from: &buf)
        )
    }

    public static func write(_ value: EqualThing, into buf: inout [UInt8]) {
        FfiConverterTypeColumn.write(value.column, into: &buf)
        FfiConverterTypeDocumentId.write(value.item, into: &buf)
        FfiConverterTypeLocalDate.write(value.on, into: &buf)
        FfiConverterSequenceTypeEqualLine.write(value.lines, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEqualThing_lift(_ buf: RustBuffer) throws -> EqualThing {
    return try FfiConverterTypeEqualThing.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEqualThing_lower(_ value: EqualThing) -> RustBuffer {
    return FfiConverterTypeEqualThing.lower(value)
}


/**
 * Whether those who are entitled were treated alike, and where not.
 */
public struct EqualTreatment: Equatable, Hashable {
    /**
     * The pupil.
     */
    public let pupil: PupilId
    /**
     * The first day of the period.
     */
    public let start: LocalDate
    /**
     * The first day after it.
     */
    public let end: LocalDate
    /**
     * No, if anybody was left out or given what they must not be; not known, if somebody has to check or no gift is on
     * record; else yes.
     */
    public let alike: Known
    /**
     * Every thing that was given, in the order of days, columns and ids.
     */
    public let things: [EqualThing]
    /**
     * Adult by adult, in the order of their ids.
     */
    public let counts: [EqualCount]
    /**
     * Who has to be told of what was given and must not have been.
     */
    public let tell: [Post]
    /**
     * How many things more there are, too many to look at. The answer is then no yes.
     */
    public let notLookedAt: UInt32
    /**
     * All the same to each (COM-4), and none restricted on another's word (ORD-1); none if nothing was compared.
     */
    public let rules: [RuleId]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The first day of the period.
         */
        start: LocalDate,
        /**
         * The first day after it.
         */
        end: LocalDate,
        /**
         * No, if anybody was left out or given what they must not be; not known, if somebody has to check or no gift is on
         * record; else yes.
         */
        alike: Known,
        /**
         * Every thing that was given, in the order of days, columns and ids.
         */
        things: [EqualThing],
        /**
         * Adult by adult, in the order of their ids.
         */
        counts: [EqualCount],
        /**
         * Who has to be told of what was given and must not have been.
         */
        tell: [Post],
        /**
         * How many things more there are, too many to look at. The answer is then no yes.
         */
        notLookedAt: UInt32,
        /**
         * All the same to each (COM-4), and none restricted on another's word (ORD-1); none if nothing was compared.
         */
        rules: [RuleId]) {
        self.pupil = pupil
        self.start = start
        self.end = end
        self.alike = alike
        self.things = things
        self.counts = counts
        self.tell = tell
        self.notLookedAt = notLookedAt
        self.rules = rules
    }




}

#if compiler(>=6)
extension EqualTreatment: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEqualTreatment: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EqualTreatment {
        return
            try EqualTreatment(
                pupil: FfiConverterTypePupilId.read(from: &buf),
                start: FfiConverterTypeLocalDate.read(from: &buf),
                end: FfiConverterTypeLocalDate.read(from: &buf),
                alike: FfiConverterTypeKnown.read(from: &buf),
                things: FfiConverterSequenceTypeEqualThing.read(from: &buf),
                counts: FfiConverterSequenceTypeEqualCount.read(from: &buf),
                tell: FfiConverterSequenceTypePost.read(from: &buf),
                notLookedAt: FfiConverterUInt32.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf)
        )
    }

    public static func write(_ value: EqualTreatment, into buf: inout [UInt8]) {
        FfiConverterTypePupilId.write(value.pupil, into: &buf)
        FfiConverterTypeLocalDate.write(value.start, into: &buf)
        FfiConverterTypeLocalDate.write(value.end, into: &buf)
        FfiConverterTypeKnown.write(value.alike, into: &buf)
        FfiConverterSequenceTypeEqualThing.write(value.things, into: &buf)
        FfiConverterSequenceTypeEqualCount.write(value.counts, into: &buf)
        FfiConverterSequenceTypePost.write(value.tell, into: &buf)
        FfiConverterUInt32.write(value.notLookedAt, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEqualTreatment_lift(_ buf: RustBuffer) throws -> EqualTreatment {
    return try FfiConverterTypeEqualTreatment.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEqualTreatment_lower(_ value: EqualTreatment) -> RustBuffer {
    return FfiConverterTypeEqualTreatment.lower(value)
}


/**
 * Why, whole: the standing, the decision, and the stretches that the known changes bring.
 */
public struct Explanation: Equatable, Hashable {
    /**
     * Who the adult is.
     */
    public let standing: Standing
    /**
     * The decision.
     */
    public let decision: Decision
    /**
     * From the day asked about onward.
     */
    public let ahead: [Stretch]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who the adult is.
         */
        standing: Standing,
        /**
         * The decision.
         */
        decision: Decision,
        /**
         * From the day asked about onward.
         */
        ahead: [Stretch]) {
        self.standing = standing
        self.decision = decision
        self.ahead = ahead
    }




}

#if compiler(>=6)
extension Explanation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExplanation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Explanation {
        return
            try Explanation(
                standing: FfiConverterTypeStanding.read(from: &buf),
                decision: FfiConverterTypeDecision.read(from: &buf),
                ahead: FfiConverterSequenceTypeStretch.read(from: &buf)
        )
    }

    public static func write(_ value: Explanation, into buf: inout [UInt8]) {
        FfiConverterTypeStanding.write(value.standing, into: &buf)
        FfiConverterTypeDecision.write(value.decision, into: &buf)
        FfiConverterSequenceTypeStretch.write(value.ahead, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExplanation_lift(_ buf: RustBuffer) throws -> Explanation {
    return try FfiConverterTypeExplanation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExplanation_lower(_ value: Explanation) -> RustBuffer {
    return FfiConverterTypeExplanation.lower(value)
}


/**
 * How a family is reached.
 */
public struct FamilyReach: Equatable, Hashable {
    /**
     * The pupil.
     */
    public let pupil: PupilId
    /**
     * The channels open to the family as a whole: to anybody in it, not declined, and by no inbox that reaches others too.
     */
    public let channels: [Channel]
    /**
     * Are they enough (HA-3.1a)?
     */
    public let enough: Bool
    /**
     * Each adult who may be sent the day-to-day messages, in the order of their ids.
     */
    public let adults: [AdultReach]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The channels open to the family as a whole: to anybody in it, not declined, and by no inbox that reaches others too.
         */
        channels: [Channel],
        /**
         * Are they enough (HA-3.1a)?
         */
        enough: Bool,
        /**
         * Each adult who may be sent the day-to-day messages, in the order of their ids.
         */
        adults: [AdultReach]) {
        self.pupil = pupil
        self.channels = channels
        self.enough = enough
        self.adults = adults
    }




}

#if compiler(>=6)
extension FamilyReach: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFamilyReach: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FamilyReach {
        return
            try FamilyReach(
                pupil: FfiConverterTypePupilId.read(from: &buf),
                channels: FfiConverterSequenceTypeChannel.read(from: &buf),
                enough: FfiConverterBool.read(from: &buf),
                adults: FfiConverterSequenceTypeAdultReach.read(from: &buf)
        )
    }

    public static func write(_ value: FamilyReach, into buf: inout [UInt8]) {
        FfiConverterTypePupilId.write(value.pupil, into: &buf)
        FfiConverterSequenceTypeChannel.write(value.channels, into: &buf)
        FfiConverterBool.write(value.enough, into: &buf)
        FfiConverterSequenceTypeAdultReach.write(value.adults, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFamilyReach_lift(_ buf: RustBuffer) throws -> FamilyReach {
    return try FfiConverterTypeFamilyReach.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFamilyReach_lower(_ value: FamilyReach) -> RustBuffer {
    return FfiConverterTypeFamilyReach.lower(value)
}


/**
 * May this field be shown?
 */
public struct FieldAccess: Equatable, Hashable {
    /**
     * What the host calls it.
     */
    public let name: String
    /**
     * Shown, or not.
     */
    public let outcome: Outcome

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the host calls it.
         */
        name: String,
        /**
         * Shown, or not.
         */
        outcome: Outcome) {
        self.name = name
        self.outcome = outcome
    }




}

#if compiler(>=6)
extension FieldAccess: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFieldAccess: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FieldAccess {
        return
            try FieldAccess(
                name: FfiConverterString.read(from: &buf),
                outcome: FfiConverterTypeOutcome.read(from: &buf)
        )
    }

    public static func write(_ value: FieldAccess, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldAccess_lift(_ buf: RustBuffer) throws -> FieldAccess {
    return try FfiConverterTypeFieldAccess.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFieldAccess_lower(_ value: FieldAccess) -> RustBuffer {
    return FfiConverterTypeFieldAccess.lower(value)
}


/**
 * One thing that stands against a part.
 */
public struct GuardFinding: Equatable, Hashable {
    /**
     * The attachment; null: the body.
     */
    public let attachment: DocumentId?
    /**
     * What follows from it alone.
     */
    public let `guard`: Guard
    /**
     * Why.
     */
    public let why: GuardWhy
    /**
     * The rule.
     */
    public let rule: RuleId
    /**
     * The class of data, where that decides.
     */
    public let dataClass: DataClass?
    /**
     * On what condition, where it rests on one.
     */
    public let condition: Condition?
    /**
     * How many of those who would receive it may not have it.
     */
    public let recipients: UInt32
    /**
     * About how many pupils it is.
     */
    public let pupils: UInt32
    /**
     * The widest circle in which it is safe.
     */
    public let safeFor: DataCircle

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The attachment; null: the body.
         */
        attachment: DocumentId?,
        /**
         * What follows from it alone.
         */
        `guard`: Guard,
        /**
         * Why.
         */
        why: GuardWhy,
        /**
         * The rule.
         */
        rule: RuleId,
        /**
         * The class of data, where that decides.
         */
        dataClass: DataClass?,
        /**
         * On what condition, where it rests on one.
         */
        condition: Condition?,
        /**
         * How many of those who would receive it may not have it.
         */
        recipients: UInt32,
        /**
         * About how many pupils it is.
         */
        pupils: UInt32,
        /**
         * The widest circle in which it is safe.
         */
        safeFor: DataCircle) {
        self.attachment = attachment
        self.`guard` = `guard`
        self.why = why
        self.rule = rule
        self.dataClass = dataClass
        self.condition = condition
        self.recipients = recipients
        self.pupils = pupils
        self.safeFor = safeFor
    }




}

#if compiler(>=6)
extension GuardFinding: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGuardFinding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GuardFinding {
        return
            try GuardFinding(
                attachment: FfiConverterOptionTypeDocumentId.read(from: &buf),
                guard: FfiConverterTypeGuard.read(from: &buf),
                why: FfiConverterTypeGuardWhy.read(from: &buf),
                rule: FfiConverterTypeRuleId.read(from: &buf),
                dataClass: FfiConverterOptionTypeDataClass.read(from: &buf),
                condition: FfiConverterOptionTypeCondition.read(from: &buf),
                recipients: FfiConverterUInt32.read(from: &buf),
                pupils: FfiConverterUInt32.read(from: &buf),
                safeFor: FfiConverterTypeDataCircle.read(from: &buf)
        )
    }

    public static func write(_ value: GuardFinding, into buf: inout [UInt8]) {
        FfiConverterOptionTypeDocumentId.write(value.attachment, into: &buf)
        FfiConverterTypeGuard.write(value.`guard`, into: &buf)
        FfiConverterTypeGuardWhy.write(value.why, into: &buf)
        FfiConverterTypeRuleId.write(value.rule, into: &buf)
        FfiConverterOptionTypeDataClass.write(value.dataClass, into: &buf)
        FfiConverterOptionTypeCondition.write(value.condition, into: &buf)
        FfiConverterUInt32.write(value.recipients, into: &buf)
        FfiConverterUInt32.write(value.pupils, into: &buf)
        FfiConverterTypeDataCircle.write(value.safeFor, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGuardFinding_lift(_ buf: RustBuffer) throws -> GuardFinding {
    return try FfiConverterTypeGuardFinding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGuardFinding_lower(_ value: GuardFinding) -> RustBuffer {
    return FfiConverterTypeGuardFinding.lower(value)
}


/**
 * What would be shown: a report, a record, a line of a list, and also what is made from them, a count or a preview.
 */
public struct Item: Equatable, Hashable {
    /**
     * The host's key of it, under which decisions stand.
     */
    public let item: DocumentId?
    /**
     * As what kind of message an adult of the child would be told of it; absent: as a day-to-day message.
     */
    public let kind: MessageKind
    /**
     * The pupils whom it is about; none: nobody said, or it is about none.
     */
    public let pupils: [PupilId]
    /**
     * Every class of data in the whole of it; none: each field says so itself, or nobody said.
     */
    public let classes: [DataClass]
    /**
     * Of the file of which case it is.
     */
    public let `case`: DocumentId?
    /**
     * Of marks: the first day on which they may be told.
     */
    public let releaseOn: LocalDate?
    /**
     * What is not in any of it, or was taken out of it: addresses and clues to them, or whatever says where the child is.
     * Where an adult may have it on that condition alone, what nobody said of is not given (COM-5, VOC-54).
     */
    public let leftOut: [Condition]
    /**
     * What it consists of.
     */
    public let fields: [ItemField]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The host's key of it, under which decisions stand.
         */
        item: DocumentId? = nil,
        /**
         * As what kind of message an adult of the child would be told of it; absent: as a day-to-day message.
         */
        kind: MessageKind,
        /**
         * The pupils whom it is about; none: nobody said, or it is about none.
         */
        pupils: [PupilId] = [],
        /**
         * Every class of data in the whole of it; none: each field says so itself, or nobody said.
         */
        classes: [DataClass] = [],
        /**
         * Of the file of which case it is.
         */
        `case`: DocumentId? = nil,
        /**
         * Of marks: the first day on which they may be told.
         */
        releaseOn: LocalDate? = nil,
        /**
         * What is not in any of it, or was taken out of it: addresses and clues to them, or whatever says where the child is.
         * Where an adult may have it on that condition alone, what nobody said of is not given (COM-5, VOC-54).
         */
        leftOut: [Condition] = [],
        /**
         * What it consists of.
         */
        fields: [ItemField] = []) {
        self.item = item
        self.kind = kind
        self.pupils = pupils
        self.classes = classes
        self.`case` = `case`
        self.releaseOn = releaseOn
        self.leftOut = leftOut
        self.fields = fields
    }




}

#if compiler(>=6)
extension Item: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeItem: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Item {
        return
            try Item(
                item: FfiConverterOptionTypeDocumentId.read(from: &buf),
                kind: FfiConverterTypeMessageKind.read(from: &buf),
                pupils: FfiConverterSequenceTypePupilId.read(from: &buf),
                classes: FfiConverterSequenceTypeDataClass.read(from: &buf),
                case: FfiConverterOptionTypeDocumentId.read(from: &buf),
                releaseOn: FfiConverterOptionTypeLocalDate.read(from: &buf),
                leftOut: FfiConverterSequenceTypeCondition.read(from: &buf),
                fields: FfiConverterSequenceTypeItemField.read(from: &buf)
        )
    }

    public static func write(_ value: Item, into buf: inout [UInt8]) {
        FfiConverterOptionTypeDocumentId.write(value.item, into: &buf)
        FfiConverterTypeMessageKind.write(value.kind, into: &buf)
        FfiConverterSequenceTypePupilId.write(value.pupils, into: &buf)
        FfiConverterSequenceTypeDataClass.write(value.classes, into: &buf)
        FfiConverterOptionTypeDocumentId.write(value.`case`, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.releaseOn, into: &buf)
        FfiConverterSequenceTypeCondition.write(value.leftOut, into: &buf)
        FfiConverterSequenceTypeItemField.write(value.fields, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeItem_lift(_ buf: RustBuffer) throws -> Item {
    return try FfiConverterTypeItem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeItem_lower(_ value: Item) -> RustBuffer {
    return FfiConverterTypeItem.lower(value)
}


/**
 * A field of an item. It has the classes and pupils of the item, and its own beside them.
 */
public struct ItemField: Equatable, Hashable {
    /**
     * What the host calls it.
     */
    public let name: String
    /**
     * What is in it: passed through untouched, or left out.
     */
    public let value: String
    /**
     * The classes of data in it, beside those of the item.
     */
    public let classes: [DataClass]
    /**
     * The pupils whom it is about, beside those of the item.
     */
    public let pupils: [PupilId]
    /**
     * What is not in it, or was taken out of it, beside what was taken out of the whole item.
     */
    public let leftOut: [Condition]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the host calls it.
         */
        name: String,
        /**
         * What is in it: passed through untouched, or left out.
         */
        value: String,
        /**
         * The classes of data in it, beside those of the item.
         */
        classes: [DataClass] = [],
        /**
         * The pupils whom it is about, beside those of the item.
         */
        pupils: [PupilId] = [],
        /**
         * What is not in it, or was taken out of it, beside what was taken out of the whole item.
         */
        leftOut: [Condition] = []) {
        self.name = name
        self.value = value
        self.classes = classes
        self.pupils = pupils
        self.leftOut = leftOut
    }




}

#if compiler(>=6)
extension ItemField: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeItemField: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ItemField {
        return
            try ItemField(
                name: FfiConverterString.read(from: &buf),
                value: FfiConverterString.read(from: &buf),
                classes: FfiConverterSequenceTypeDataClass.read(from: &buf),
                pupils: FfiConverterSequenceTypePupilId.read(from: &buf),
                leftOut: FfiConverterSequenceTypeCondition.read(from: &buf)
        )
    }

    public static func write(_ value: ItemField, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
        FfiConverterSequenceTypeDataClass.write(value.classes, into: &buf)
        FfiConverterSequenceTypePupilId.write(value.pupils, into: &buf)
        FfiConverterSequenceTypeCondition.write(value.leftOut, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeItemField_lift(_ buf: RustBuffer) throws -> ItemField {
    return try FfiConverterTypeItemField.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeItemField_lower(_ value: ItemField) -> RustBuffer {
    return FfiConverterTypeItemField.lower(value)
}


/**
 * What kind of day it is, or that nobody entered it.
 */
public struct KindAnswer: Equatable, Hashable {
    /**
     * The kind.
     */
    public let kind: DayKind?
    /**
     * Why there is none.
     */
    public let gap: CalendarGap?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The kind.
         */
        kind: DayKind?,
        /**
         * Why there is none.
         */
        gap: CalendarGap?) {
        self.kind = kind
        self.gap = gap
    }




}

#if compiler(>=6)
extension KindAnswer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeKindAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> KindAnswer {
        return
            try KindAnswer(
                kind: FfiConverterOptionTypeDayKind.read(from: &buf),
                gap: FfiConverterOptionTypeCalendarGap.read(from: &buf)
        )
    }

    public static func write(_ value: KindAnswer, into buf: inout [UInt8]) {
        FfiConverterOptionTypeDayKind.write(value.kind, into: &buf)
        FfiConverterOptionTypeCalendarGap.write(value.gap, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKindAnswer_lift(_ buf: RustBuffer) throws -> KindAnswer {
    return try FfiConverterTypeKindAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKindAnswer_lower(_ value: KindAnswer) -> RustBuffer {
    return FfiConverterTypeKindAnswer.lower(value)
}


/**
 * Something to look at, and why.
 */
public struct LookAt: Equatable, Hashable {
    /**
     * What.
     */
    public let exemption: Exemption
    /**
     * The rules: of the record, by REC-5 what the pupil could not get either.
     */
    public let rules: [RuleId]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What.
         */
        exemption: Exemption,
        /**
         * The rules: of the record, by REC-5 what the pupil could not get either.
         */
        rules: [RuleId]) {
        self.exemption = exemption
        self.rules = rules
    }




}

#if compiler(>=6)
extension LookAt: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLookAt: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LookAt {
        return
            try LookAt(
                exemption: FfiConverterTypeExemption.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf)
        )
    }

    public static func write(_ value: LookAt, into buf: inout [UInt8]) {
        FfiConverterTypeExemption.write(value.exemption, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLookAt_lift(_ buf: RustBuffer) throws -> LookAt {
    return try FfiConverterTypeLookAt.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLookAt_lower(_ value: LookAt) -> RustBuffer {
    return FfiConverterTypeLookAt.lower(value)
}


/**
 * A fact that is not on record, and who can supply it.
 */
public struct Missing: Equatable, Hashable {
    /**
     * The fact.
     */
    public let fact: MissingFact
    /**
     * Who to ask.
     */
    public let ask: Supplier

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The fact.
         */
        fact: MissingFact,
        /**
         * Who to ask.
         */
        ask: Supplier) {
        self.fact = fact
        self.ask = ask
    }




}

#if compiler(>=6)
extension Missing: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMissing: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Missing {
        return
            try Missing(
                fact: FfiConverterTypeMissingFact.read(from: &buf),
                ask: FfiConverterTypeSupplier.read(from: &buf)
        )
    }

    public static func write(_ value: Missing, into buf: inout [UInt8]) {
        FfiConverterTypeMissingFact.write(value.fact, into: &buf)
        FfiConverterTypeSupplier.write(value.ask, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMissing_lift(_ buf: RustBuffer) throws -> Missing {
    return try FfiConverterTypeMissing.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMissing_lower(_ value: Missing) -> RustBuffer {
    return FfiConverterTypeMissing.lower(value)
}


/**
 * One term of an order: to whom, about which child, what, and from when to when.
 */
public struct OrderTerm: Equatable, Hashable {
    /**
     * The child.
     */
    public let pupil: PupilId
    /**
     * The adult whom the term restricts, favours or names.
     */
    public let person: PersonId
    /**
     * What it does.
     */
    public let effect: TermEffect
    /**
     * Its own first day, if later than the order's.
     */
    public let termFrom: LocalDate?
    /**
     * Its own first day without effect, if earlier than the order's.
     */
    public let termUntil: LocalDate?
    /**
     * Where the host keeps the term's own words (ORD-2, ORD-18).
     */
    public let words: DocumentId?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The child.
         */
        pupil: PupilId,
        /**
         * The adult whom the term restricts, favours or names.
         */
        person: PersonId,
        /**
         * What it does.
         */
        effect: TermEffect,
        /**
         * Its own first day, if later than the order's.
         */
        termFrom: LocalDate? = nil,
        /**
         * Its own first day without effect, if earlier than the order's.
         */
        termUntil: LocalDate? = nil,
        /**
         * Where the host keeps the term's own words (ORD-2, ORD-18).
         */
        words: DocumentId? = nil) {
        self.pupil = pupil
        self.person = person
        self.effect = effect
        self.termFrom = termFrom
        self.termUntil = termUntil
        self.words = words
    }




}

#if compiler(>=6)
extension OrderTerm: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrderTerm: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrderTerm {
        return
            try OrderTerm(
                pupil: FfiConverterTypePupilId.read(from: &buf),
                person: FfiConverterTypePersonId.read(from: &buf),
                effect: FfiConverterTypeTermEffect.read(from: &buf),
                termFrom: FfiConverterOptionTypeLocalDate.read(from: &buf),
                termUntil: FfiConverterOptionTypeLocalDate.read(from: &buf),
                words: FfiConverterOptionTypeDocumentId.read(from: &buf)
        )
    }

    public static func write(_ value: OrderTerm, into buf: inout [UInt8]) {
        FfiConverterTypePupilId.write(value.pupil, into: &buf)
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterTypeTermEffect.write(value.effect, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.termFrom, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.termUntil, into: &buf)
        FfiConverterOptionTypeDocumentId.write(value.words, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderTerm_lift(_ buf: RustBuffer) throws -> OrderTerm {
    return try FfiConverterTypeOrderTerm.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderTerm_lower(_ value: OrderTerm) -> RustBuffer {
    return FfiConverterTypeOrderTerm.lower(value)
}


/**
 * A child's parents, and those who may be.
 */
public struct Parents: Equatable, Hashable {
    /**
     * The child.
     */
    public let pupil: PupilId
    /**
     * Every adult known to the pupil on that day with their standing, in the order of their ids.
     */
    public let adults: [Standing]
    /**
     * Any number may be parents at once, and each is assessed on their own account (PAR-11).
     */
    public let rules: [RuleId]
    /**
     * The first later day on which something that was consulted changes: an adult more, or another standing.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The child.
         */
        pupil: PupilId,
        /**
         * Every adult known to the pupil on that day with their standing, in the order of their ids.
         */
        adults: [Standing],
        /**
         * Any number may be parents at once, and each is assessed on their own account (PAR-11).
         */
        rules: [RuleId],
        /**
         * The first later day on which something that was consulted changes: an adult more, or another standing.
         */
        holdsUntil: LocalDate?) {
        self.pupil = pupil
        self.adults = adults
        self.rules = rules
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension Parents: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeParents: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Parents {
        return
            try Parents(
                pupil: FfiConverterTypePupilId.read(from: &buf),
                adults: FfiConverterSequenceTypeStanding.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: Parents, into buf: inout [UInt8]) {
        FfiConverterTypePupilId.write(value.pupil, into: &buf)
        FfiConverterSequenceTypeStanding.write(value.adults, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParents_lift(_ buf: RustBuffer) throws -> Parents {
    return try FfiConverterTypeParents.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParents_lower(_ value: Parents) -> RustBuffer {
    return FfiConverterTypeParents.lower(value)
}


/**
 * One adult, and whether they may be in it.
 */
public struct Participant: Equatable, Hashable {
    /**
     * Who.
     */
    public let person: PersonId
    /**
     * May they read it and reply?
     */
    public let mayReply: Bool
    /**
     * The strictest outcome over the pupils; why, says `who_receives`.
     */
    public let outcome: Outcome
    /**
     * The pupils to whom they are not entitled, or of whom somebody has to check.
     */
    public let notAbout: [PupilId]
    /**
     * On what conditions: what is left out of what they are shown. None where the adult asks: that is the school's to know.
     */
    public let conditions: [Condition]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who.
         */
        person: PersonId,
        /**
         * May they read it and reply?
         */
        mayReply: Bool,
        /**
         * The strictest outcome over the pupils; why, says `who_receives`.
         */
        outcome: Outcome,
        /**
         * The pupils to whom they are not entitled, or of whom somebody has to check.
         */
        notAbout: [PupilId],
        /**
         * On what conditions: what is left out of what they are shown. None where the adult asks: that is the school's to know.
         */
        conditions: [Condition]) {
        self.person = person
        self.mayReply = mayReply
        self.outcome = outcome
        self.notAbout = notAbout
        self.conditions = conditions
    }




}

#if compiler(>=6)
extension Participant: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeParticipant: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Participant {
        return
            try Participant(
                person: FfiConverterTypePersonId.read(from: &buf),
                mayReply: FfiConverterBool.read(from: &buf),
                outcome: FfiConverterTypeOutcome.read(from: &buf),
                notAbout: FfiConverterSequenceTypePupilId.read(from: &buf),
                conditions: FfiConverterSequenceTypeCondition.read(from: &buf)
        )
    }

    public static func write(_ value: Participant, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterBool.write(value.mayReply, into: &buf)
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
        FfiConverterSequenceTypePupilId.write(value.notAbout, into: &buf)
        FfiConverterSequenceTypeCondition.write(value.conditions, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParticipant_lift(_ buf: RustBuffer) throws -> Participant {
    return try FfiConverterTypeParticipant.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParticipant_lower(_ value: Participant) -> RustBuffer {
    return FfiConverterTypeParticipant.lower(value)
}


/**
 * Where one party stands, and with what right they answer.
 */
public struct PartyLine: Equatable, Hashable {
    /**
     * The adult; null: the pupil in person.
     */
    public let person: PersonId?
    /**
     * Where they stand.
     */
    public let state: PartyState
    /**
     * May they give it: yes, no, or not settled?
     */
    public let standing: Known
    /**
     * Since when they stand so: the day of the answer.
     */
    public let since: LocalDate?
    /**
     * The first day on which their answer counts no more, where one is known.
     */
    public let until: LocalDate?
    /**
     * The entry of the answer.
     */
    public let entry: EntryId?
    /**
     * Why they are not notified, where a ground is on record.
     */
    public let excepted: ExceptionGround?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The adult; null: the pupil in person.
         */
        person: PersonId?,
        /**
         * Where they stand.
         */
        state: PartyState,
        /**
         * May they give it: yes, no, or not settled?
         */
        standing: Known,
        /**
         * Since when they stand so: the day of the answer.
         */
        since: LocalDate?,
        /**
         * The first day on which their answer counts no more, where one is known.
         */
        until: LocalDate?,
        /**
         * The entry of the answer.
         */
        entry: EntryId?,
        /**
         * Why they are not notified, where a ground is on record.
         */
        excepted: ExceptionGround?) {
        self.person = person
        self.state = state
        self.standing = standing
        self.since = since
        self.until = until
        self.entry = entry
        self.excepted = excepted
    }




}

#if compiler(>=6)
extension PartyLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePartyLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PartyLine {
        return
            try PartyLine(
                person: FfiConverterOptionTypePersonId.read(from: &buf),
                state: FfiConverterTypePartyState.read(from: &buf),
                standing: FfiConverterTypeKnown.read(from: &buf),
                since: FfiConverterOptionTypeLocalDate.read(from: &buf),
                until: FfiConverterOptionTypeLocalDate.read(from: &buf),
                entry: FfiConverterOptionTypeEntryId.read(from: &buf),
                excepted: FfiConverterOptionTypeExceptionGround.read(from: &buf)
        )
    }

    public static func write(_ value: PartyLine, into buf: inout [UInt8]) {
        FfiConverterOptionTypePersonId.write(value.person, into: &buf)
        FfiConverterTypePartyState.write(value.state, into: &buf)
        FfiConverterTypeKnown.write(value.standing, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.since, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.until, into: &buf)
        FfiConverterOptionTypeEntryId.write(value.entry, into: &buf)
        FfiConverterOptionTypeExceptionGround.write(value.excepted, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePartyLine_lift(_ buf: RustBuffer) throws -> PartyLine {
    return try FfiConverterTypePartyLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePartyLine_lower(_ value: PartyLine) -> RustBuffer {
    return FfiConverterTypePartyLine.lower(value)
}


/**
 * One message.
 */
public struct Posted: Equatable, Hashable {
    /**
     * The host's key of it.
     */
    public let item: DocumentId
    /**
     * The day on which it was sent, or came.
     */
    public let on: LocalDate
    /**
     * The instant, if it is known.
     */
    public let at: OffsetDateTime?
    /**
     * Which adult wrote it; none: the school.
     */
    public let by: PersonId?
    /**
     * About which pupils.
     */
    public let pupils: [PupilId]
    /**
     * Of the school's: what it is to the message that it answers, if it answers one.
     */
    public let answersAs: ReplyKind?
    /**
     * Does the school wait for an answer to it?
     */
    public let expectsReply: Bool
    /**
     * Of the school's: each copy, in the order of the adults' ids.
     */
    public let copies: [CopyTrace]
    /**
     * Of an adult's that needs a reply: where that stands.
     */
    public let reply: ReplyState?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The host's key of it.
         */
        item: DocumentId,
        /**
         * The day on which it was sent, or came.
         */
        on: LocalDate,
        /**
         * The instant, if it is known.
         */
        at: OffsetDateTime?,
        /**
         * Which adult wrote it; none: the school.
         */
        by: PersonId?,
        /**
         * About which pupils.
         */
        pupils: [PupilId],
        /**
         * Of the school's: what it is to the message that it answers, if it answers one.
         */
        answersAs: ReplyKind?,
        /**
         * Does the school wait for an answer to it?
         */
        expectsReply: Bool,
        /**
         * Of the school's: each copy, in the order of the adults' ids.
         */
        copies: [CopyTrace],
        /**
         * Of an adult's that needs a reply: where that stands.
         */
        reply: ReplyState?) {
        self.item = item
        self.on = on
        self.at = at
        self.by = by
        self.pupils = pupils
        self.answersAs = answersAs
        self.expectsReply = expectsReply
        self.copies = copies
        self.reply = reply
    }




}

#if compiler(>=6)
extension Posted: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePosted: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Posted {
        return
            try Posted(
                item: FfiConverterTypeDocumentId.read(from: &buf),
                on: FfiConverterTypeLocalDate.read(from: &buf),
                at: FfiConverterOptionTypeOffsetDateTime.read(from: &buf),
                by: FfiConverterOptionTypePersonId.read(from: &buf),
                pupils: FfiConverterSequenceTypePupilId.read(from: &buf),
                answersAs: FfiConverterOptionTypeReplyKind.read(from: &buf),
                expectsReply: FfiConverterBool.read(from: &buf),
                copies: FfiConverterSequenceTypeCopyTrace.read(from: &buf),
                reply: FfiConverterOptionTypeReplyState.read(from: &buf)
        )
    }

    public static func write(_ value: Posted, into buf: inout [UInt8]) {
        FfiConverterTypeDocumentId.write(value.item, into: &buf)
        FfiConverterTypeLocalDate.write(value.on, into: &buf)
        FfiConverterOptionTypeOffsetDateTime.write(value.at, into: &buf)
        FfiConverterOptionTypePersonId.write(value.by, into: &buf)
        FfiConverterSequenceTypePupilId.write(value.pupils, into: &buf)
        FfiConverterOptionTypeReplyKind.write(value.answersAs, into: &buf)
        FfiConverterBool.write(value.expectsReply, into: &buf)
        FfiConverterSequenceTypeCopyTrace.write(value.copies, into: &buf)
        FfiConverterOptionTypeReplyState.write(value.reply, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePosted_lift(_ buf: RustBuffer) throws -> Posted {
    return try FfiConverterTypePosted.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePosted_lower(_ value: Posted) -> RustBuffer {
    return FfiConverterTypePosted.lower(value)
}


/**
 * What one adult prefers, and whether it counts.
 */
public struct PreferenceLine: Equatable, Hashable {
    /**
     * Who.
     */
    public let person: PersonId
    /**
     * What they prefer, as they said last.
     */
    public let preference: PreferenceId
    /**
     * The day on which they said so.
     */
    public let expressed: LocalDate
    /**
     * Does it count?
     */
    public let counts: Known
    /**
     * Do they hold parental responsibility?
     */
    public let parentalResponsibility: Known
    /**
     * Why it counts or not: `must` where an order lets this adult decide.
     */
    public let decision: Decision

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who.
         */
        person: PersonId,
        /**
         * What they prefer, as they said last.
         */
        preference: PreferenceId,
        /**
         * The day on which they said so.
         */
        expressed: LocalDate,
        /**
         * Does it count?
         */
        counts: Known,
        /**
         * Do they hold parental responsibility?
         */
        parentalResponsibility: Known,
        /**
         * Why it counts or not: `must` where an order lets this adult decide.
         */
        decision: Decision) {
        self.person = person
        self.preference = preference
        self.expressed = expressed
        self.counts = counts
        self.parentalResponsibility = parentalResponsibility
        self.decision = decision
    }




}

#if compiler(>=6)
extension PreferenceLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePreferenceLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PreferenceLine {
        return
            try PreferenceLine(
                person: FfiConverterTypePersonId.read(from: &buf),
                preference: FfiConverterTypePreferenceId.read(from: &buf),
                expressed: FfiConverterTypeLocalDate.read(from: &buf),
                counts: FfiConverterTypeKnown.read(from: &buf),
                parentalResponsibility: FfiConverterTypeKnown.read(from: &buf),
                decision: FfiConverterTypeDecision.read(from: &buf)
        )
    }

    public static func write(_ value: PreferenceLine, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterTypePreferenceId.write(value.preference, into: &buf)
        FfiConverterTypeLocalDate.write(value.expressed, into: &buf)
        FfiConverterTypeKnown.write(value.counts, into: &buf)
        FfiConverterTypeKnown.write(value.parentalResponsibility, into: &buf)
        FfiConverterTypeDecision.write(value.decision, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePreferenceLine_lift(_ buf: RustBuffer) throws -> PreferenceLine {
    return try FfiConverterTypePreferenceLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePreferenceLine_lower(_ value: PreferenceLine) -> RustBuffer {
    return FfiConverterTypePreferenceLine.lower(value)
}


/**
 * Whose progress contact is due.
 */
public struct ProgressContact: Equatable, Hashable {
    /**
     * The day.
     */
    public let asOf: LocalDate
    /**
     * Pupil by pupil, in the order of their ids.
     */
    public let pupils: [PupilContact]
    /**
     * The pupils of whom it is overdue.
     */
    public let overdue: [PupilId]
    /**
     * The pupils of whose adults none was ever written to, heard from or talked with.
     */
    public let never: [PupilId]
    /**
     * The rules.
     */
    public let rules: [RuleId]
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day.
         */
        asOf: LocalDate,
        /**
         * Pupil by pupil, in the order of their ids.
         */
        pupils: [PupilContact],
        /**
         * The pupils of whom it is overdue.
         */
        overdue: [PupilId],
        /**
         * The pupils of whose adults none was ever written to, heard from or talked with.
         */
        never: [PupilId],
        /**
         * The rules.
         */
        rules: [RuleId],
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.asOf = asOf
        self.pupils = pupils
        self.overdue = overdue
        self.never = never
        self.rules = rules
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension ProgressContact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProgressContact: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProgressContact {
        return
            try ProgressContact(
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                pupils: FfiConverterSequenceTypePupilContact.read(from: &buf),
                overdue: FfiConverterSequenceTypePupilId.read(from: &buf),
                never: FfiConverterSequenceTypePupilId.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: ProgressContact, into buf: inout [UInt8]) {
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterSequenceTypePupilContact.write(value.pupils, into: &buf)
        FfiConverterSequenceTypePupilId.write(value.overdue, into: &buf)
        FfiConverterSequenceTypePupilId.write(value.never, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProgressContact_lift(_ buf: RustBuffer) throws -> ProgressContact {
    return try FfiConverterTypeProgressContact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProgressContact_lower(_ value: ProgressContact) -> RustBuffer {
    return FfiConverterTypeProgressContact.lower(value)
}


/**
 * Where one promise about one message stands.
 */
public struct PromiseState: Equatable, Hashable {
    /**
     * By when; none if nothing was promised.
     */
    public let due: Day?
    /**
     * The day on which it was done.
     */
    public let done: LocalDate?
    /**
     * Where it stands.
     */
    public let standing: PromiseStanding

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * By when; none if nothing was promised.
         */
        due: Day?,
        /**
         * The day on which it was done.
         */
        done: LocalDate?,
        /**
         * Where it stands.
         */
        standing: PromiseStanding) {
        self.due = due
        self.done = done
        self.standing = standing
    }




}

#if compiler(>=6)
extension PromiseState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePromiseState: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromiseState {
        return
            try PromiseState(
                due: FfiConverterOptionTypeDay.read(from: &buf),
                done: FfiConverterOptionTypeLocalDate.read(from: &buf),
                standing: FfiConverterTypePromiseStanding.read(from: &buf)
        )
    }

    public static func write(_ value: PromiseState, into buf: inout [UInt8]) {
        FfiConverterOptionTypeDay.write(value.due, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.done, into: &buf)
        FfiConverterTypePromiseStanding.write(value.standing, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePromiseState_lift(_ buf: RustBuffer) throws -> PromiseState {
    return try FfiConverterTypePromiseState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePromiseState_lower(_ value: PromiseState) -> RustBuffer {
    return FfiConverterTypePromiseState.lower(value)
}


/**
 * The dialogue about one pupil.
 */
public struct PupilContact: Equatable, Hashable {
    /**
     * The pupil.
     */
    public let pupil: PupilId
    /**
     * The last day on which a report was sent or given to one of the adults below.
     */
    public let lastReport: LocalDate?
    /**
     * The last day of a contact both ways with one of them.
     */
    public let lastBothWays: LocalDate?
    /**
     * By when the next is due, if the policy names an interval.
     */
    public let due: Day?
    /**
     * Where it stands.
     */
    public let standing: ContactStanding
    /**
     * Each adult who may be sent news of the child's progress, in the order of their ids.
     */
    public let adults: [AdultContact]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The last day on which a report was sent or given to one of the adults below.
         */
        lastReport: LocalDate?,
        /**
         * The last day of a contact both ways with one of them.
         */
        lastBothWays: LocalDate?,
        /**
         * By when the next is due, if the policy names an interval.
         */
        due: Day?,
        /**
         * Where it stands.
         */
        standing: ContactStanding,
        /**
         * Each adult who may be sent news of the child's progress, in the order of their ids.
         */
        adults: [AdultContact]) {
        self.pupil = pupil
        self.lastReport = lastReport
        self.lastBothWays = lastBothWays
        self.due = due
        self.standing = standing
        self.adults = adults
    }




}

#if compiler(>=6)
extension PupilContact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePupilContact: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PupilContact {
        return
            try PupilContact(
                pupil: FfiConverterTypePupilId.read(from: &buf),
                lastReport: FfiConverterOptionTypeLocalDate.read(from: &buf),
                lastBothWays: FfiConverterOptionTypeLocalDate.read(from: &buf),
                due: FfiConverterOptionTypeDay.read(from: &buf),
                standing: FfiConverterTypeContactStanding.read(from: &buf),
                adults: FfiConverterSequenceTypeAdultContact.read(from: &buf)
        )
    }

    public static func write(_ value: PupilContact, into buf: inout [UInt8]) {
        FfiConverterTypePupilId.write(value.pupil, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.lastReport, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.lastBothWays, into: &buf)
        FfiConverterOptionTypeDay.write(value.due, into: &buf)
        FfiConverterTypeContactStanding.write(value.standing, into: &buf)
        FfiConverterSequenceTypeAdultContact.write(value.adults, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePupilContact_lift(_ buf: RustBuffer) throws -> PupilContact {
    return try FfiConverterTypePupilContact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePupilContact_lower(_ value: PupilContact) -> RustBuffer {
    return FfiConverterTypePupilContact.lower(value)
}


/**
 * Whom the school can reach.
 */
public struct Reach: Equatable, Hashable {
    /**
     * The day.
     */
    public let asOf: LocalDate
    /**
     * Pupil by pupil, in the order of their ids.
     */
    public let families: [FamilyReach]
    /**
     * How many of them have too few channels.
     */
    public let below: UInt32
    /**
     * Adults whom nothing reaches, each once.
     */
    public let unreachable: [PersonId]
    /**
     * The rules.
     */
    public let rules: [RuleId]
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day.
         */
        asOf: LocalDate,
        /**
         * Pupil by pupil, in the order of their ids.
         */
        families: [FamilyReach],
        /**
         * How many of them have too few channels.
         */
        below: UInt32,
        /**
         * Adults whom nothing reaches, each once.
         */
        unreachable: [PersonId],
        /**
         * The rules.
         */
        rules: [RuleId],
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.asOf = asOf
        self.families = families
        self.below = below
        self.unreachable = unreachable
        self.rules = rules
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension Reach: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReach: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Reach {
        return
            try Reach(
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                families: FfiConverterSequenceTypeFamilyReach.read(from: &buf),
                below: FfiConverterUInt32.read(from: &buf),
                unreachable: FfiConverterSequenceTypePersonId.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: Reach, into buf: inout [UInt8]) {
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterSequenceTypeFamilyReach.write(value.families, into: &buf)
        FfiConverterUInt32.write(value.below, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.unreachable, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReach_lift(_ buf: RustBuffer) throws -> Reach {
    return try FfiConverterTypeReach.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReach_lower(_ value: Reach) -> RustBuffer {
    return FfiConverterTypeReach.lower(value)
}


/**
 * The answer: whether this person is answered, by when, and what is looked at before anything goes.
 */
public struct RecordAnswer: Equatable, Hashable {
    /**
     * Under which right.
     */
    public let right: Right
    /**
     * Whether this person may or must have it, and why.
     */
    public let decision: Decision
    /**
     * By when. For subject access that is the day of the answer, whatever it is: a no is told in that time too.
     */
    public let due: Due
    /**
     * By when exam marks are given that were asked for before their results (SAR-10); what else was asked for is due as
     * above.
     */
    public let marksDue: Due?
    /**
     * What is looked at before anything goes; nothing if nothing goes.
     */
    public let lookAt: [LookAt]
    /**
     * What it may cost.
     */
    public let cost: Cost
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Under which right.
         */
        right: Right,
        /**
         * Whether this person may or must have it, and why.
         */
        decision: Decision,
        /**
         * By when. For subject access that is the day of the answer, whatever it is: a no is told in that time too.
         */
        due: Due,
        /**
         * By when exam marks are given that were asked for before their results (SAR-10); what else was asked for is due as
         * above.
         */
        marksDue: Due?,
        /**
         * What is looked at before anything goes; nothing if nothing goes.
         */
        lookAt: [LookAt],
        /**
         * What it may cost.
         */
        cost: Cost,
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.right = right
        self.decision = decision
        self.due = due
        self.marksDue = marksDue
        self.lookAt = lookAt
        self.cost = cost
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension RecordAnswer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRecordAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecordAnswer {
        return
            try RecordAnswer(
                right: FfiConverterTypeRight.read(from: &buf),
                decision: FfiConverterTypeDecision.read(from: &buf),
                due: FfiConverterTypeDue.read(from: &buf),
                marksDue: FfiConverterOptionTypeDue.read(from: &buf),
                lookAt: FfiConverterSequenceTypeLookAt.read(from: &buf),
                cost: FfiConverterTypeCost.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: RecordAnswer, into buf: inout [UInt8]) {
        FfiConverterTypeRight.write(value.right, into: &buf)
        FfiConverterTypeDecision.write(value.decision, into: &buf)
        FfiConverterTypeDue.write(value.due, into: &buf)
        FfiConverterOptionTypeDue.write(value.marksDue, into: &buf)
        FfiConverterSequenceTypeLookAt.write(value.lookAt, into: &buf)
        FfiConverterTypeCost.write(value.cost, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecordAnswer_lift(_ buf: RustBuffer) throws -> RecordAnswer {
    return try FfiConverterTypeRecordAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecordAnswer_lower(_ value: RecordAnswer) -> RustBuffer {
    return FfiConverterTypeRecordAnswer.lower(value)
}


/**
 * Whether the pupil was judged able to decide (RCT-7).
 */
public struct RecordedCompetence: Equatable, Hashable {
    /**
     * Able, or not.
     */
    public let says: Says
    /**
     * The day.
     */
    public let on: LocalDate
    /**
     * Who judged it.
     */
    public let decidedBy: PersonId

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Able, or not.
         */
        says: Says,
        /**
         * The day.
         */
        on: LocalDate,
        /**
         * Who judged it.
         */
        decidedBy: PersonId) {
        self.says = says
        self.on = on
        self.decidedBy = decidedBy
    }




}

#if compiler(>=6)
extension RecordedCompetence: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRecordedCompetence: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecordedCompetence {
        return
            try RecordedCompetence(
                says: FfiConverterTypeSays.read(from: &buf),
                on: FfiConverterTypeLocalDate.read(from: &buf),
                decidedBy: FfiConverterTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: RecordedCompetence, into buf: inout [UInt8]) {
        FfiConverterTypeSays.write(value.says, into: &buf)
        FfiConverterTypeLocalDate.write(value.on, into: &buf)
        FfiConverterTypePersonId.write(value.decidedBy, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecordedCompetence_lift(_ buf: RustBuffer) throws -> RecordedCompetence {
    return try FfiConverterTypeRecordedCompetence.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecordedCompetence_lower(_ value: RecordedCompetence) -> RustBuffer {
    return FfiConverterTypeRecordedCompetence.lower(value)
}


/**
 * One event in the life of a party's consent.
 */
public struct RecordedEvent: Equatable, Hashable {
    /**
     * What happened.
     */
    public let event: ConsentEvent
    /**
     * The day.
     */
    public let on: LocalDate
    /**
     * When exactly, where that is on record.
     */
    public let at: OffsetDateTime?
    /**
     * From which day an answer counts, if later than that day.
     */
    public let countsFrom: LocalDate?
    /**
     * The first day on which it counts no more, where one was named.
     */
    public let until: LocalDate?
    /**
     * In what form.
     */
    public let form: ConsentForm
    /**
     * For which one of several.
     */
    public let item: DocumentId?
    /**
     * Which wording was shown.
     */
    public let wording: DocumentId?
    /**
     * The hash of that wording.
     */
    public let wordingHash: DocumentId?
    /**
     * In which language.
     */
    public let language: DocumentId?
    /**
     * Where the host keeps the evidence (RCT-7).
     */
    public let evidence: DocumentId?
    /**
     * The entry; none of an expiry, which no entry records.
     */
    public let entry: EntryId?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What happened.
         */
        event: ConsentEvent,
        /**
         * The day.
         */
        on: LocalDate,
        /**
         * When exactly, where that is on record.
         */
        at: OffsetDateTime?,
        /**
         * From which day an answer counts, if later than that day.
         */
        countsFrom: LocalDate?,
        /**
         * The first day on which it counts no more, where one was named.
         */
        until: LocalDate?,
        /**
         * In what form.
         */
        form: ConsentForm,
        /**
         * For which one of several.
         */
        item: DocumentId?,
        /**
         * Which wording was shown.
         */
        wording: DocumentId?,
        /**
         * The hash of that wording.
         */
        wordingHash: DocumentId?,
        /**
         * In which language.
         */
        language: DocumentId?,
        /**
         * Where the host keeps the evidence (RCT-7).
         */
        evidence: DocumentId?,
        /**
         * The entry; none of an expiry, which no entry records.
         */
        entry: EntryId?) {
        self.event = event
        self.on = on
        self.at = at
        self.countsFrom = countsFrom
        self.until = until
        self.form = form
        self.item = item
        self.wording = wording
        self.wordingHash = wordingHash
        self.language = language
        self.evidence = evidence
        self.entry = entry
    }




}

#if compiler(>=6)
extension RecordedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRecordedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecordedEvent {
        return
            try RecordedEvent(
                event: FfiConverterTypeConsentEvent.read(from: &buf),
                on: FfiConverterTypeLocalDate.read(from: &buf),
                at: FfiConverterOptionTypeOffsetDateTime.read(from: &buf),
                countsFrom: FfiConverterOptionTypeLocalDate.read(from: &buf),
                until: FfiConverterOptionTypeLocalDate.read(from: &buf),
                form: FfiConverterTypeConsentForm.read(from: &buf),
                item: FfiConverterOptionTypeDocumentId.read(from: &buf),
                wording: FfiConverterOptionTypeDocumentId.read(from: &buf),
                wordingHash: FfiConverterOptionTypeDocumentId.read(from: &buf),
                language: FfiConverterOptionTypeDocumentId.read(from: &buf),
                evidence: FfiConverterOptionTypeDocumentId.read(from: &buf),
                entry: FfiConverterOptionTypeEntryId.read(from: &buf)
        )
    }

    public static func write(_ value: RecordedEvent, into buf: inout [UInt8]) {
        FfiConverterTypeConsentEvent.write(value.event, into: &buf)
        FfiConverterTypeLocalDate.write(value.on, into: &buf)
        FfiConverterOptionTypeOffsetDateTime.write(value.at, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.countsFrom, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.until, into: &buf)
        FfiConverterTypeConsentForm.write(value.form, into: &buf)
        FfiConverterOptionTypeDocumentId.write(value.item, into: &buf)
        FfiConverterOptionTypeDocumentId.write(value.wording, into: &buf)
        FfiConverterOptionTypeDocumentId.write(value.wordingHash, into: &buf)
        FfiConverterOptionTypeDocumentId.write(value.language, into: &buf)
        FfiConverterOptionTypeDocumentId.write(value.evidence, into: &buf)
        FfiConverterOptionTypeEntryId.write(value.entry, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecordedEvent_lift(_ buf: RustBuffer) throws -> RecordedEvent {
    return try FfiConverterTypeRecordedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecordedEvent_lower(_ value: RecordedEvent) -> RustBuffer {
    return FfiConverterTypeRecordedEvent.lower(value)
}


/**
 * Something about another party, in the school's own copy alone.
 */
public struct RecordedOther: Equatable, Hashable {
    /**
     * Who; null: the pupil in person.
     */
    public let person: PersonId?
    /**
     * The day.
     */
    public let on: LocalDate
    /**
     * The entry.
     */
    public let entry: EntryId

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who; null: the pupil in person.
         */
        person: PersonId?,
        /**
         * The day.
         */
        on: LocalDate,
        /**
         * The entry.
         */
        entry: EntryId) {
        self.person = person
        self.on = on
        self.entry = entry
    }




}

#if compiler(>=6)
extension RecordedOther: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRecordedOther: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecordedOther {
        return
            try RecordedOther(
                person: FfiConverterOptionTypePersonId.read(from: &buf),
                on: FfiConverterTypeLocalDate.read(from: &buf),
                entry: FfiConverterTypeEntryId.read(from: &buf)
        )
    }

    public static func write(_ value: RecordedOther, into buf: inout [UInt8]) {
        FfiConverterOptionTypePersonId.write(value.person, into: &buf)
        FfiConverterTypeLocalDate.write(value.on, into: &buf)
        FfiConverterTypeEntryId.write(value.entry, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecordedOther_lift(_ buf: RustBuffer) throws -> RecordedOther {
    return try FfiConverterTypeRecordedOther.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecordedOther_lower(_ value: RecordedOther) -> RustBuffer {
    return FfiConverterTypeRecordedOther.lower(value)
}


/**
 * One person's copy of an item.
 */
public struct Redaction: Equatable, Hashable {
    /**
     * What this person may have, in the order of the item.
     */
    public let fields: [ShownField]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What this person may have, in the order of the item.
         */
        fields: [ShownField]) {
        self.fields = fields
    }




}

#if compiler(>=6)
extension Redaction: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRedaction: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Redaction {
        return
            try Redaction(
                fields: FfiConverterSequenceTypeShownField.read(from: &buf)
        )
    }

    public static func write(_ value: Redaction, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeShownField.write(value.fields, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRedaction_lift(_ buf: RustBuffer) throws -> Redaction {
    return try FfiConverterTypeRedaction.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRedaction_lower(_ value: Redaction) -> RustBuffer {
    return FfiConverterTypeRedaction.lower(value)
}


/**
 * The answer to "whom does the register name about this pupil, and for how long?".
 */
public struct RegisterEntry: Equatable, Hashable {
    /**
     * The pupil.
     */
    public let pupil: PupilId
    /**
     * The day.
     */
    public let asOf: LocalDate
    /**
     * Every adult known to the pupil on that day, in the order of their ids.
     */
    public let lines: [RegisterLine]
    /**
     * For how long entries are kept.
     */
    public let kept: Kept
    /**
     * Rules for every entry: nobody has another taken off (MX-2), and no adult is shown another's address (COM-5).
     */
    public let always: [RuleId]
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The day.
         */
        asOf: LocalDate,
        /**
         * Every adult known to the pupil on that day, in the order of their ids.
         */
        lines: [RegisterLine],
        /**
         * For how long entries are kept.
         */
        kept: Kept,
        /**
         * Rules for every entry: nobody has another taken off (MX-2), and no adult is shown another's address (COM-5).
         */
        always: [RuleId],
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.pupil = pupil
        self.asOf = asOf
        self.lines = lines
        self.kept = kept
        self.always = always
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension RegisterEntry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRegisterEntry: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegisterEntry {
        return
            try RegisterEntry(
                pupil: FfiConverterTypePupilId.read(from: &buf),
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                lines: FfiConverterSequenceTypeRegisterLine.read(from: &buf),
                kept: FfiConverterTypeKept.read(from: &buf),
                always: FfiConverterSequenceTypeRuleId.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: RegisterEntry, into buf: inout [UInt8]) {
        FfiConverterTypePupilId.write(value.pupil, into: &buf)
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterSequenceTypeRegisterLine.write(value.lines, into: &buf)
        FfiConverterTypeKept.write(value.kept, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.always, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegisterEntry_lift(_ buf: RustBuffer) throws -> RegisterEntry {
    return try FfiConverterTypeRegisterEntry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegisterEntry_lower(_ value: RegisterEntry) -> RustBuffer {
    return FfiConverterTypeRegisterEntry.lower(value)
}


/**
 * One adult in the register of one pupil.
 */
public struct RegisterLine: Equatable, Hashable {
    /**
     * Who.
     */
    public let person: PersonId
    /**
     * Are their name and address entered as a parent's, and why?
     */
    public let decision: Decision
    /**
     * Are they marked as one with whom the pupil normally lives?
     */
    public let normallyLivesWith: Known
    /**
     * Must the register hold a number of theirs to ring (note 4)?
     */
    public let number: Known

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Who.
         */
        person: PersonId,
        /**
         * Are their name and address entered as a parent's, and why?
         */
        decision: Decision,
        /**
         * Are they marked as one with whom the pupil normally lives?
         */
        normallyLivesWith: Known,
        /**
         * Must the register hold a number of theirs to ring (note 4)?
         */
        number: Known) {
        self.person = person
        self.decision = decision
        self.normallyLivesWith = normallyLivesWith
        self.number = number
    }




}

#if compiler(>=6)
extension RegisterLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRegisterLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegisterLine {
        return
            try RegisterLine(
                person: FfiConverterTypePersonId.read(from: &buf),
                decision: FfiConverterTypeDecision.read(from: &buf),
                normallyLivesWith: FfiConverterTypeKnown.read(from: &buf),
                number: FfiConverterTypeKnown.read(from: &buf)
        )
    }

    public static func write(_ value: RegisterLine, into buf: inout [UInt8]) {
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterTypeDecision.write(value.decision, into: &buf)
        FfiConverterTypeKnown.write(value.normallyLivesWith, into: &buf)
        FfiConverterTypeKnown.write(value.number, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegisterLine_lift(_ buf: RustBuffer) throws -> RegisterLine {
    return try FfiConverterTypeRegisterLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegisterLine_lower(_ value: RegisterLine) -> RustBuffer {
    return FfiConverterTypeRegisterLine.lower(value)
}


/**
 * One thing that would resolve it.
 */
public struct Remedy: Equatable, Hashable {
    /**
     * What.
     */
    public let by: Resolution
    /**
     * Of which party, if of one.
     */
    public let party: ConsentParty?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What.
         */
        by: Resolution,
        /**
         * Of which party, if of one.
         */
        party: ConsentParty?) {
        self.by = by
        self.party = party
    }




}

#if compiler(>=6)
extension Remedy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRemedy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Remedy {
        return
            try Remedy(
                by: FfiConverterTypeResolution.read(from: &buf),
                party: FfiConverterOptionTypeConsentParty.read(from: &buf)
        )
    }

    public static func write(_ value: Remedy, into buf: inout [UInt8]) {
        FfiConverterTypeResolution.write(value.by, into: &buf)
        FfiConverterOptionTypeConsentParty.write(value.party, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRemedy_lift(_ buf: RustBuffer) throws -> Remedy {
    return try FfiConverterTypeRemedy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRemedy_lower(_ value: Remedy) -> RustBuffer {
    return FfiConverterTypeRemedy.lower(value)
}


/**
 * What waits for a reply.
 */
public struct RepliesDue: Equatable, Hashable {
    /**
     * The day.
     */
    public let asOf: LocalDate
    /**
     * Every message that needs a reply and has none yet: what is urgent first, then what falls due first.
     */
    public let waiting: [ReplyState]
    /**
     * How many messages needed a reply: the base of the numbers below.
     */
    public let asked: UInt32
    /**
     * Of those: replied to in time.
     */
    public let kept: UInt32
    /**
     * Of those: replied to, and too late.
     */
    public let keptLate: UInt32
    /**
     * Of those: without a reply, and the time is over.
     */
    public let overdue: UInt32
    /**
     * The way for what is urgent, if the policy names one (PTN-58).
     */
    public let urgentRoute: Channel?
    /**
     * The rules.
     */
    public let rules: [RuleId]
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day.
         */
        asOf: LocalDate,
        /**
         * Every message that needs a reply and has none yet: what is urgent first, then what falls due first.
         */
        waiting: [ReplyState],
        /**
         * How many messages needed a reply: the base of the numbers below.
         */
        asked: UInt32,
        /**
         * Of those: replied to in time.
         */
        kept: UInt32,
        /**
         * Of those: replied to, and too late.
         */
        keptLate: UInt32,
        /**
         * Of those: without a reply, and the time is over.
         */
        overdue: UInt32,
        /**
         * The way for what is urgent, if the policy names one (PTN-58).
         */
        urgentRoute: Channel?,
        /**
         * The rules.
         */
        rules: [RuleId],
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.asOf = asOf
        self.waiting = waiting
        self.asked = asked
        self.kept = kept
        self.keptLate = keptLate
        self.overdue = overdue
        self.urgentRoute = urgentRoute
        self.rules = rules
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension RepliesDue: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRepliesDue: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RepliesDue {
        return
            try RepliesDue(
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                waiting: FfiConverterSequenceTypeReplyState.read(from: &buf),
                asked: FfiConverterUInt32.read(from: &buf),
                kept: FfiConverterUInt32.read(from: &buf),
                keptLate: FfiConverterUInt32.read(from: &buf),
                overdue: FfiConverterUInt32.read(from: &buf),
                urgentRoute: FfiConverterOptionTypeChannel.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: RepliesDue, into buf: inout [UInt8]) {
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterSequenceTypeReplyState.write(value.waiting, into: &buf)
        FfiConverterUInt32.write(value.asked, into: &buf)
        FfiConverterUInt32.write(value.kept, into: &buf)
        FfiConverterUInt32.write(value.keptLate, into: &buf)
        FfiConverterUInt32.write(value.overdue, into: &buf)
        FfiConverterOptionTypeChannel.write(value.urgentRoute, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRepliesDue_lift(_ buf: RustBuffer) throws -> RepliesDue {
    return try FfiConverterTypeRepliesDue.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRepliesDue_lower(_ value: RepliesDue) -> RustBuffer {
    return FfiConverterTypeRepliesDue.lower(value)
}


/**
 * A message of an adult's that needs a reply.
 */
public struct ReplyState: Equatable, Hashable {
    /**
     * The host's key of the message.
     */
    public let item: DocumentId
    /**
     * In which conversation.
     */
    public let thread: ThreadId?
    /**
     * Who wrote.
     */
    public let person: PersonId
    /**
     * About which pupils.
     */
    public let pupils: [PupilId]
    /**
     * By which channel.
     */
    public let channel: Channel
    /**
     * The day on which it came.
     */
    public let received: LocalDate
    /**
     * Who has it: to whom it was written, or passed on last; none: nobody in particular.
     */
    public let handler: PersonId?
    /**
     * Does the sender still have to be told that it was passed on (PTN-56)?
     */
    public let tellSender: Bool
    /**
     * Would the adult not be told of these pupils as things stand? Then ask who receives it before anything is answered.
     */
    public let checkFirst: Bool
    /**
     * Does it wait for no promise, as it is urgent and came to an inbox (PTN-58)?
     */
    public let atOnce: Bool
    /**
     * That it arrived; any answer says so.
     */
    public let ack: PromiseState
    /**
     * The reply.
     */
    public let reply: PromiseState
    /**
     * What the sender may do (PTN-59).
     */
    public let next: ReplyStep

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The host's key of the message.
         */
        item: DocumentId,
        /**
         * In which conversation.
         */
        thread: ThreadId?,
        /**
         * Who wrote.
         */
        person: PersonId,
        /**
         * About which pupils.
         */
        pupils: [PupilId],
        /**
         * By which channel.
         */
        channel: Channel,
        /**
         * The day on which it came.
         */
        received: LocalDate,
        /**
         * Who has it: to whom it was written, or passed on last; none: nobody in particular.
         */
        handler: PersonId?,
        /**
         * Does the sender still have to be told that it was passed on (PTN-56)?
         */
        tellSender: Bool,
        /**
         * Would the adult not be told of these pupils as things stand? Then ask who receives it before anything is answered.
         */
        checkFirst: Bool,
        /**
         * Does it wait for no promise, as it is urgent and came to an inbox (PTN-58)?
         */
        atOnce: Bool,
        /**
         * That it arrived; any answer says so.
         */
        ack: PromiseState,
        /**
         * The reply.
         */
        reply: PromiseState,
        /**
         * What the sender may do (PTN-59).
         */
        next: ReplyStep) {
        self.item = item
        self.thread = thread
        self.person = person
        self.pupils = pupils
        self.channel = channel
        self.received = received
        self.handler = handler
        self.tellSender = tellSender
        self.checkFirst = checkFirst
        self.atOnce = atOnce
        self.ack = ack
        self.reply = reply
        self.next = next
    }




}

#if compiler(>=6)
extension ReplyState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReplyState: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReplyState {
        return
            try ReplyState(
                item: FfiConverterTypeDocumentId.read(from: &buf),
                thread: FfiConverterOptionTypeThreadId.read(from: &buf),
                person: FfiConverterTypePersonId.read(from: &buf),
                pupils: FfiConverterSequenceTypePupilId.read(from: &buf),
                channel: FfiConverterTypeChannel.read(from: &buf),
                received: FfiConverterTypeLocalDate.read(from: &buf),
                handler: FfiConverterOptionTypePersonId.read(from: &buf),
                tellSender: FfiConverterBool.read(from: &buf),
                checkFirst: FfiConverterBool.read(from: &buf),
                atOnce: FfiConverterBool.read(from: &buf),
                ack: FfiConverterTypePromiseState.read(from: &buf),
                reply: FfiConverterTypePromiseState.read(from: &buf),
                next: FfiConverterTypeReplyStep.read(from: &buf)
        )
    }

    public static func write(_ value: ReplyState, into buf: inout [UInt8]) {
        FfiConverterTypeDocumentId.write(value.item, into: &buf)
        FfiConverterOptionTypeThreadId.write(value.thread, into: &buf)
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterSequenceTypePupilId.write(value.pupils, into: &buf)
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterTypeLocalDate.write(value.received, into: &buf)
        FfiConverterOptionTypePersonId.write(value.handler, into: &buf)
        FfiConverterBool.write(value.tellSender, into: &buf)
        FfiConverterBool.write(value.checkFirst, into: &buf)
        FfiConverterBool.write(value.atOnce, into: &buf)
        FfiConverterTypePromiseState.write(value.ack, into: &buf)
        FfiConverterTypePromiseState.write(value.reply, into: &buf)
        FfiConverterTypeReplyStep.write(value.next, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReplyState_lift(_ buf: RustBuffer) throws -> ReplyState {
    return try FfiConverterTypeReplyState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReplyState_lower(_ value: ReplyState) -> RustBuffer {
    return FfiConverterTypeReplyState.lower(value)
}


/**
 * What was asked for, and what the school knows and has done about it. All that is not said is not known, and no step.
 */
public struct Request: Equatable, Hashable {
    /**
     * Under which right.
     */
    public let right: Right
    /**
     * When it came.
     */
    public let received: LocalDate
    /**
     * In writing, or in the form that a disabled adult can use (COM-2)?
     */
    public let written: Says
    /**
     * Did the school, with reason, ask for proof of identity or authority?
     */
    public let identityAsked: Bool
    /**
     * When that was shown.
     */
    public let identityShown: LocalDate?
    /**
     * Was this child judged able to decide about it (SAR-2)?
     */
    public let competent: Says
    /**
     * Does the pupil, able to decide, authorise this adult (SAR-3)?
     */
    public let authorised: Says
    /**
     * Is it in the interests of a child who is not able to decide, weighed by SAR-4?
     */
    public let inInterests: Says
    /**
     * What was asked to find out what is meant.
     */
    public let clarifications: [Clarification]
    /**
     * When the requester was told that it takes longer, as complex or one of many.
     */
    public let extendedOn: LocalDate?
    /**
     * Exam marks are asked for: the day of their results (SAR-10).
     */
    public let resultsOn: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Under which right.
         */
        right: Right,
        /**
         * When it came.
         */
        received: LocalDate,
        /**
         * In writing, or in the form that a disabled adult can use (COM-2)?
         */
        written: Says,
        /**
         * Did the school, with reason, ask for proof of identity or authority?
         */
        identityAsked: Bool = false,
        /**
         * When that was shown.
         */
        identityShown: LocalDate? = nil,
        /**
         * Was this child judged able to decide about it (SAR-2)?
         */
        competent: Says,
        /**
         * Does the pupil, able to decide, authorise this adult (SAR-3)?
         */
        authorised: Says,
        /**
         * Is it in the interests of a child who is not able to decide, weighed by SAR-4?
         */
        inInterests: Says,
        /**
         * What was asked to find out what is meant.
         */
        clarifications: [Clarification] = [],
        /**
         * When the requester was told that it takes longer, as complex or one of many.
         */
        extendedOn: LocalDate? = nil,
        /**
         * Exam marks are asked for: the day of their results (SAR-10).
         */
        resultsOn: LocalDate? = nil) {
        self.right = right
        self.received = received
        self.written = written
        self.identityAsked = identityAsked
        self.identityShown = identityShown
        self.competent = competent
        self.authorised = authorised
        self.inInterests = inInterests
        self.clarifications = clarifications
        self.extendedOn = extendedOn
        self.resultsOn = resultsOn
    }




}

#if compiler(>=6)
extension Request: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Request {
        return
            try Request(
                right: FfiConverterTypeRight.read(from: &buf),
                received: FfiConverterTypeLocalDate.read(from: &buf),
                written: FfiConverterTypeSays.read(from: &buf),
                identityAsked: FfiConverterBool.read(from: &buf),
                identityShown: FfiConverterOptionTypeLocalDate.read(from: &buf),
                competent: FfiConverterTypeSays.read(from: &buf),
                authorised: FfiConverterTypeSays.read(from: &buf),
                inInterests: FfiConverterTypeSays.read(from: &buf),
                clarifications: FfiConverterSequenceTypeClarification.read(from: &buf),
                extendedOn: FfiConverterOptionTypeLocalDate.read(from: &buf),
                resultsOn: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: Request, into buf: inout [UInt8]) {
        FfiConverterTypeRight.write(value.right, into: &buf)
        FfiConverterTypeLocalDate.write(value.received, into: &buf)
        FfiConverterTypeSays.write(value.written, into: &buf)
        FfiConverterBool.write(value.identityAsked, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.identityShown, into: &buf)
        FfiConverterTypeSays.write(value.competent, into: &buf)
        FfiConverterTypeSays.write(value.authorised, into: &buf)
        FfiConverterTypeSays.write(value.inInterests, into: &buf)
        FfiConverterSequenceTypeClarification.write(value.clarifications, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.extendedOn, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.resultsOn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRequest_lift(_ buf: RustBuffer) throws -> Request {
    return try FfiConverterTypeRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRequest_lower(_ value: Request) -> RustBuffer {
    return FfiConverterTypeRequest.lower(value)
}


/**
 * A term as the school entered it, from the first day to the last day, both in it (CAL-18).
 */
public struct SchoolTerm: Equatable, Hashable {
    /**
     * What the school calls it.
     */
    public let name: String
    /**
     * Its season; the two halves of one term have the same, and the days between them are half-term.
     */
    public let season: Season
    /**
     * The first day.
     */
    public let firstDay: LocalDate
    /**
     * The last day, itself still in term.
     */
    public let lastDay: LocalDate

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the school calls it.
         */
        name: String = "",
        /**
         * Its season; the two halves of one term have the same, and the days between them are half-term.
         */
        season: Season,
        /**
         * The first day.
         */
        firstDay: LocalDate,
        /**
         * The last day, itself still in term.
         */
        lastDay: LocalDate) {
        self.name = name
        self.season = season
        self.firstDay = firstDay
        self.lastDay = lastDay
    }




}

#if compiler(>=6)
extension SchoolTerm: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSchoolTerm: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SchoolTerm {
        return
            try SchoolTerm(
                name: FfiConverterString.read(from: &buf),
                season: FfiConverterTypeSeason.read(from: &buf),
                firstDay: FfiConverterTypeLocalDate.read(from: &buf),
                lastDay: FfiConverterTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: SchoolTerm, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeSeason.write(value.season, into: &buf)
        FfiConverterTypeLocalDate.write(value.firstDay, into: &buf)
        FfiConverterTypeLocalDate.write(value.lastDay, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSchoolTerm_lift(_ buf: RustBuffer) throws -> SchoolTerm {
    return try FfiConverterTypeSchoolTerm.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSchoolTerm_lower(_ value: SchoolTerm) -> RustBuffer {
    return FfiConverterTypeSchoolTerm.lower(value)
}


/**
 * May it be sent, to whom, and what stands against it?
 */
public struct SendCheck: Equatable, Hashable {
    /**
     * The gravest of the findings, or leave to send.
     */
    public let `guard`: Guard
    /**
     * What was found, part by part.
     */
    public let findings: [GuardFinding]
    /**
     * The copies, one an adult; of no use while the guard refuses.
     */
    public let copies: [CopyLine]
    /**
     * Those who would have a copy and are not served by it: no way reaches them, or, of what is urgent, paper alone; or it is
     * in no language or format that they need.
     */
    public let unserved: [PersonId]
    /**
     * What the school's policy advises about sending it now. Advice stops nothing.
     */
    public let advice: [AdviceLine]
    /**
     * Everybody who was looked at, and why: the answer of the one resolver.
     */
    public let audience: Audience
    /**
     * The rules that the findings, or the leave to send, rest on, and those for every copy.
     */
    public let rules: [RuleId]
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The gravest of the findings, or leave to send.
         */
        `guard`: Guard,
        /**
         * What was found, part by part.
         */
        findings: [GuardFinding],
        /**
         * The copies, one an adult; of no use while the guard refuses.
         */
        copies: [CopyLine],
        /**
         * Those who would have a copy and are not served by it: no way reaches them, or, of what is urgent, paper alone; or it is
         * in no language or format that they need.
         */
        unserved: [PersonId],
        /**
         * What the school's policy advises about sending it now. Advice stops nothing.
         */
        advice: [AdviceLine],
        /**
         * Everybody who was looked at, and why: the answer of the one resolver.
         */
        audience: Audience,
        /**
         * The rules that the findings, or the leave to send, rest on, and those for every copy.
         */
        rules: [RuleId],
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.`guard` = `guard`
        self.findings = findings
        self.copies = copies
        self.unserved = unserved
        self.advice = advice
        self.audience = audience
        self.rules = rules
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension SendCheck: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSendCheck: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SendCheck {
        return
            try SendCheck(
                guard: FfiConverterTypeGuard.read(from: &buf),
                findings: FfiConverterSequenceTypeGuardFinding.read(from: &buf),
                copies: FfiConverterSequenceTypeCopyLine.read(from: &buf),
                unserved: FfiConverterSequenceTypePersonId.read(from: &buf),
                advice: FfiConverterSequenceTypeAdviceLine.read(from: &buf),
                audience: FfiConverterTypeAudience.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: SendCheck, into buf: inout [UInt8]) {
        FfiConverterTypeGuard.write(value.`guard`, into: &buf)
        FfiConverterSequenceTypeGuardFinding.write(value.findings, into: &buf)
        FfiConverterSequenceTypeCopyLine.write(value.copies, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.unserved, into: &buf)
        FfiConverterSequenceTypeAdviceLine.write(value.advice, into: &buf)
        FfiConverterTypeAudience.write(value.audience, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSendCheck_lift(_ buf: RustBuffer) throws -> SendCheck {
    return try FfiConverterTypeSendCheck.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSendCheck_lower(_ value: SendCheck) -> RustBuffer {
    return FfiConverterTypeSendCheck.lower(value)
}


/**
 * A field that the person may have.
 */
public struct ShownField: Equatable, Hashable {
    /**
     * What the host calls it.
     */
    public let name: String
    /**
     * What is in it, untouched.
     */
    public let value: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the host calls it.
         */
        name: String,
        /**
         * What is in it, untouched.
         */
        value: String) {
        self.name = name
        self.value = value
    }




}

#if compiler(>=6)
extension ShownField: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeShownField: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ShownField {
        return
            try ShownField(
                name: FfiConverterString.read(from: &buf),
                value: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: ShownField, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.value, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeShownField_lift(_ buf: RustBuffer) throws -> ShownField {
    return try FfiConverterTypeShownField.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeShownField_lower(_ value: ShownField) -> RustBuffer {
    return FfiConverterTypeShownField.lower(value)
}


/**
 * Where an imported fact was written: a claim by the school's system, not a verified fact (formats sheet, section 1).
 */
public struct Source: Equatable, Hashable {
    /**
     * The format, such as `ctf` or `ed_fi`.
     */
    public let format: String
    /**
     * The system that wrote it, as it calls itself.
     */
    public let producer: String?
    /**
     * Where in the file: a path or a row. No values.
     */
    public let place: String
    /**
     * The code as written, where it is a code: never a name, an address or free text.
     */
    public let asWritten: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The format, such as `ctf` or `ed_fi`.
         */
        format: String,
        /**
         * The system that wrote it, as it calls itself.
         */
        producer: String? = nil,
        /**
         * Where in the file: a path or a row. No values.
         */
        place: String,
        /**
         * The code as written, where it is a code: never a name, an address or free text.
         */
        asWritten: String? = nil) {
        self.format = format
        self.producer = producer
        self.place = place
        self.asWritten = asWritten
    }




}

#if compiler(>=6)
extension Source: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSource: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Source {
        return
            try Source(
                format: FfiConverterString.read(from: &buf),
                producer: FfiConverterOptionString.read(from: &buf),
                place: FfiConverterString.read(from: &buf),
                asWritten: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: Source, into buf: inout [UInt8]) {
        FfiConverterString.write(value.format, into: &buf)
        FfiConverterOptionString.write(value.producer, into: &buf)
        FfiConverterString.write(value.place, into: &buf)
        FfiConverterOptionString.write(value.asWritten, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSource_lift(_ buf: RustBuffer) throws -> Source {
    return try FfiConverterTypeSource.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSource_lower(_ value: Source) -> RustBuffer {
    return FfiConverterTypeSource.lower(value)
}


/**
 * The answers that are to be asked for again, and no others.
 */
public struct StaleConsents: Equatable, Hashable {
    /**
     * The day.
     */
    public let asOf: LocalDate
    /**
     * In the order of pupils, purposes, things and persons.
     */
    public let lines: [StaleLine]
    /**
     * How many answers of those pupils were looked at.
     */
    public let lookedAt: UInt32
    /**
     * The rules that played a part.
     */
    public let rules: [RuleId]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day.
         */
        asOf: LocalDate,
        /**
         * In the order of pupils, purposes, things and persons.
         */
        lines: [StaleLine],
        /**
         * How many answers of those pupils were looked at.
         */
        lookedAt: UInt32,
        /**
         * The rules that played a part.
         */
        rules: [RuleId]) {
        self.asOf = asOf
        self.lines = lines
        self.lookedAt = lookedAt
        self.rules = rules
    }




}

#if compiler(>=6)
extension StaleConsents: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStaleConsents: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StaleConsents {
        return
            try StaleConsents(
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                lines: FfiConverterSequenceTypeStaleLine.read(from: &buf),
                lookedAt: FfiConverterUInt32.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf)
        )
    }

    public static func write(_ value: StaleConsents, into buf: inout [UInt8]) {
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterSequenceTypeStaleLine.write(value.lines, into: &buf)
        FfiConverterUInt32.write(value.lookedAt, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStaleConsents_lift(_ buf: RustBuffer) throws -> StaleConsents {
    return try FfiConverterTypeStaleConsents.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStaleConsents_lower(_ value: StaleConsents) -> RustBuffer {
    return FfiConverterTypeStaleConsents.lower(value)
}


/**
 * One answer that is to be asked for again.
 */
public struct StaleLine: Equatable, Hashable {
    /**
     * For what.
     */
    public let purpose: PurposeId
    /**
     * For which one of several; null: for all of them.
     */
    public let item: DocumentId?
    /**
     * For which child; null where adults answer on their own account.
     */
    public let pupil: PupilId?
    /**
     * Whose answer; null: the pupil's.
     */
    public let person: PersonId?
    /**
     * The entry of the answer.
     */
    public let entry: EntryId
    /**
     * The day of the answer.
     */
    public let said: LocalDate
    /**
     * Why, each reason once.
     */
    public let why: [StaleWhy]
    /**
     * Whom to ask now; null: the pupil. Nobody, where the pupil has left.
     */
    public let ask: ConsentParty?
    /**
     * Does it count until it is asked for again (CHO-5)?
     */
    public let stillCounts: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * For what.
         */
        purpose: PurposeId,
        /**
         * For which one of several; null: for all of them.
         */
        item: DocumentId?,
        /**
         * For which child; null where adults answer on their own account.
         */
        pupil: PupilId?,
        /**
         * Whose answer; null: the pupil's.
         */
        person: PersonId?,
        /**
         * The entry of the answer.
         */
        entry: EntryId,
        /**
         * The day of the answer.
         */
        said: LocalDate,
        /**
         * Why, each reason once.
         */
        why: [StaleWhy],
        /**
         * Whom to ask now; null: the pupil. Nobody, where the pupil has left.
         */
        ask: ConsentParty?,
        /**
         * Does it count until it is asked for again (CHO-5)?
         */
        stillCounts: Bool) {
        self.purpose = purpose
        self.item = item
        self.pupil = pupil
        self.person = person
        self.entry = entry
        self.said = said
        self.why = why
        self.ask = ask
        self.stillCounts = stillCounts
    }




}

#if compiler(>=6)
extension StaleLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStaleLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StaleLine {
        return
            try StaleLine(
                purpose: FfiConverterTypePurposeId.read(from: &buf),
                item: FfiConverterOptionTypeDocumentId.read(from: &buf),
                pupil: FfiConverterOptionTypePupilId.read(from: &buf),
                person: FfiConverterOptionTypePersonId.read(from: &buf),
                entry: FfiConverterTypeEntryId.read(from: &buf),
                said: FfiConverterTypeLocalDate.read(from: &buf),
                why: FfiConverterSequenceTypeStaleWhy.read(from: &buf),
                ask: FfiConverterOptionTypeConsentParty.read(from: &buf),
                stillCounts: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: StaleLine, into buf: inout [UInt8]) {
        FfiConverterTypePurposeId.write(value.purpose, into: &buf)
        FfiConverterOptionTypeDocumentId.write(value.item, into: &buf)
        FfiConverterOptionTypePupilId.write(value.pupil, into: &buf)
        FfiConverterOptionTypePersonId.write(value.person, into: &buf)
        FfiConverterTypeEntryId.write(value.entry, into: &buf)
        FfiConverterTypeLocalDate.write(value.said, into: &buf)
        FfiConverterSequenceTypeStaleWhy.write(value.why, into: &buf)
        FfiConverterOptionTypeConsentParty.write(value.ask, into: &buf)
        FfiConverterBool.write(value.stillCounts, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStaleLine_lift(_ buf: RustBuffer) throws -> StaleLine {
    return try FfiConverterTypeStaleLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStaleLine_lower(_ value: StaleLine) -> RustBuffer {
    return FfiConverterTypeStaleLine.lower(value)
}


/**
 * The answer to "who is this adult to this child in law on this day?".
 */
public struct Standing: Equatable, Hashable {
    /**
     * The child.
     */
    public let pupil: PupilId
    /**
     * The adult.
     */
    public let person: PersonId
    /**
     * A parent in education law (Education Act 1996 s.576, PAR-1 to PAR-4)?
     */
    public let eduParent: Known
    /**
     * A parent for the biometrics Act: a legal parent or an individual with responsibility (PAR-12)?
     */
    public let bioParent: Known
    /**
     * A legal parent?
     */
    public let legalParent: Known
    /**
     * Holds parental responsibility (PR-0)?
     */
    public let parentalResponsibility: Known
    /**
     * Does the child live with the adult?
     */
    public let livesWith: Known
    /**
     * Does the adult look after the child?
     */
    public let looksAfter: Known
    /**
     * Counts as a "parent" in the words of the school's own policy, which gives and takes no right (PAR-14, HA-1c).
     */
    public let policyParent: Known
    /**
     * The rows of the rights matrix that the facts choose or leave open.
     */
    public let rows: [MatrixRow]
    /**
     * The rules that played a part.
     */
    public let rules: [RuleId]
    /**
     * How the answer came about.
     */
    public let reasons: [Because]
    /**
     * What is not on record and would say more.
     */
    public let missing: [Missing]
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The child.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * A parent in education law (Education Act 1996 s.576, PAR-1 to PAR-4)?
         */
        eduParent: Known,
        /**
         * A parent for the biometrics Act: a legal parent or an individual with responsibility (PAR-12)?
         */
        bioParent: Known,
        /**
         * A legal parent?
         */
        legalParent: Known,
        /**
         * Holds parental responsibility (PR-0)?
         */
        parentalResponsibility: Known,
        /**
         * Does the child live with the adult?
         */
        livesWith: Known,
        /**
         * Does the adult look after the child?
         */
        looksAfter: Known,
        /**
         * Counts as a "parent" in the words of the school's own policy, which gives and takes no right (PAR-14, HA-1c).
         */
        policyParent: Known,
        /**
         * The rows of the rights matrix that the facts choose or leave open.
         */
        rows: [MatrixRow],
        /**
         * The rules that played a part.
         */
        rules: [RuleId],
        /**
         * How the answer came about.
         */
        reasons: [Because],
        /**
         * What is not on record and would say more.
         */
        missing: [Missing],
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.pupil = pupil
        self.person = person
        self.eduParent = eduParent
        self.bioParent = bioParent
        self.legalParent = legalParent
        self.parentalResponsibility = parentalResponsibility
        self.livesWith = livesWith
        self.looksAfter = looksAfter
        self.policyParent = policyParent
        self.rows = rows
        self.rules = rules
        self.reasons = reasons
        self.missing = missing
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension Standing: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStanding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Standing {
        return
            try Standing(
                pupil: FfiConverterTypePupilId.read(from: &buf),
                person: FfiConverterTypePersonId.read(from: &buf),
                eduParent: FfiConverterTypeKnown.read(from: &buf),
                bioParent: FfiConverterTypeKnown.read(from: &buf),
                legalParent: FfiConverterTypeKnown.read(from: &buf),
                parentalResponsibility: FfiConverterTypeKnown.read(from: &buf),
                livesWith: FfiConverterTypeKnown.read(from: &buf),
                looksAfter: FfiConverterTypeKnown.read(from: &buf),
                policyParent: FfiConverterTypeKnown.read(from: &buf),
                rows: FfiConverterSequenceTypeMatrixRow.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf),
                reasons: FfiConverterSequenceTypeBecause.read(from: &buf),
                missing: FfiConverterSequenceTypeMissing.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: Standing, into buf: inout [UInt8]) {
        FfiConverterTypePupilId.write(value.pupil, into: &buf)
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterTypeKnown.write(value.eduParent, into: &buf)
        FfiConverterTypeKnown.write(value.bioParent, into: &buf)
        FfiConverterTypeKnown.write(value.legalParent, into: &buf)
        FfiConverterTypeKnown.write(value.parentalResponsibility, into: &buf)
        FfiConverterTypeKnown.write(value.livesWith, into: &buf)
        FfiConverterTypeKnown.write(value.looksAfter, into: &buf)
        FfiConverterTypeKnown.write(value.policyParent, into: &buf)
        FfiConverterSequenceTypeMatrixRow.write(value.rows, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
        FfiConverterSequenceTypeBecause.write(value.reasons, into: &buf)
        FfiConverterSequenceTypeMissing.write(value.missing, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStanding_lift(_ buf: RustBuffer) throws -> Standing {
    return try FfiConverterTypeStanding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStanding_lower(_ value: Standing) -> RustBuffer {
    return FfiConverterTypeStanding.lower(value)
}


/**
 * How many stand so.
 */
public struct StateCount: Equatable, Hashable {
    /**
     * Where it stands, with nothing unknown.
     */
    public let state: ConsentState
    /**
     * How many.
     */
    public let n: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Where it stands, with nothing unknown.
         */
        state: ConsentState,
        /**
         * How many.
         */
        n: UInt32) {
        self.state = state
        self.n = n
    }




}

#if compiler(>=6)
extension StateCount: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStateCount: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StateCount {
        return
            try StateCount(
                state: FfiConverterTypeConsentState.read(from: &buf),
                n: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: StateCount, into buf: inout [UInt8]) {
        FfiConverterTypeConsentState.write(value.state, into: &buf)
        FfiConverterUInt32.write(value.n, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStateCount_lift(_ buf: RustBuffer) throws -> StateCount {
    return try FfiConverterTypeStateCount.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStateCount_lower(_ value: StateCount) -> RustBuffer {
    return FfiConverterTypeStateCount.lower(value)
}


/**
 * A stretch of days with one outcome, nothing new being recorded.
 */
public struct Stretch: Equatable, Hashable {
    /**
     * Its first day.
     */
    public let start: LocalDate
    /**
     * The first day of the next stretch; none for the last.
     */
    public let end: LocalDate?
    /**
     * The outcome.
     */
    public let outcome: Outcome

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its first day.
         */
        start: LocalDate,
        /**
         * The first day of the next stretch; none for the last.
         */
        end: LocalDate?,
        /**
         * The outcome.
         */
        outcome: Outcome) {
        self.start = start
        self.end = end
        self.outcome = outcome
    }




}

#if compiler(>=6)
extension Stretch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStretch: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Stretch {
        return
            try Stretch(
                start: FfiConverterTypeLocalDate.read(from: &buf),
                end: FfiConverterOptionTypeLocalDate.read(from: &buf),
                outcome: FfiConverterTypeOutcome.read(from: &buf)
        )
    }

    public static func write(_ value: Stretch, into buf: inout [UInt8]) {
        FfiConverterTypeLocalDate.write(value.start, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.end, into: &buf)
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStretch_lift(_ buf: RustBuffer) throws -> Stretch {
    return try FfiConverterTypeStretch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStretch_lower(_ value: Stretch) -> RustBuffer {
    return FfiConverterTypeStretch.lower(value)
}


/**
 * Something that an adult needs and does not get.
 */
public struct UnmetNeed: Equatable, Hashable {
    /**
     * What.
     */
    public let need: Unmet
    /**
     * The language, where it is one.
     */
    public let language: LanguageTag?
    /**
     * The format, where it is one.
     */
    public let format: AccessFormat?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What.
         */
        need: Unmet,
        /**
         * The language, where it is one.
         */
        language: LanguageTag?,
        /**
         * The format, where it is one.
         */
        format: AccessFormat?) {
        self.need = need
        self.language = language
        self.format = format
    }




}

#if compiler(>=6)
extension UnmetNeed: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUnmetNeed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnmetNeed {
        return
            try UnmetNeed(
                need: FfiConverterTypeUnmet.read(from: &buf),
                language: FfiConverterOptionTypeLanguageTag.read(from: &buf),
                format: FfiConverterOptionTypeAccessFormat.read(from: &buf)
        )
    }

    public static func write(_ value: UnmetNeed, into buf: inout [UInt8]) {
        FfiConverterTypeUnmet.write(value.need, into: &buf)
        FfiConverterOptionTypeLanguageTag.write(value.language, into: &buf)
        FfiConverterOptionTypeAccessFormat.write(value.format, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnmetNeed_lift(_ buf: RustBuffer) throws -> UnmetNeed {
    return try FfiConverterTypeUnmetNeed.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnmetNeed_lower(_ value: UnmetNeed) -> RustBuffer {
    return FfiConverterTypeUnmetNeed.lower(value)
}


/**
 * One use that was made.
 */
public struct UseLine: Equatable, Hashable {
    /**
     * The use: the host's key.
     */
    public let used: DocumentId
    /**
     * For which one of several.
     */
    public let item: DocumentId?
    /**
     * The day.
     */
    public let on: LocalDate
    /**
     * Where the consent stood at the end of that day.
     */
    public let stateThen: ConsentState
    /**
     * What that allowed. What was allowed then stays lawful (CON-GEN-5).
     */
    public let outcomeThen: Outcome

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The use: the host's key.
         */
        used: DocumentId,
        /**
         * For which one of several.
         */
        item: DocumentId?,
        /**
         * The day.
         */
        on: LocalDate,
        /**
         * Where the consent stood at the end of that day.
         */
        stateThen: ConsentState,
        /**
         * What that allowed. What was allowed then stays lawful (CON-GEN-5).
         */
        outcomeThen: Outcome) {
        self.used = used
        self.item = item
        self.on = on
        self.stateThen = stateThen
        self.outcomeThen = outcomeThen
    }




}

#if compiler(>=6)
extension UseLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUseLine: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UseLine {
        return
            try UseLine(
                used: FfiConverterTypeDocumentId.read(from: &buf),
                item: FfiConverterOptionTypeDocumentId.read(from: &buf),
                on: FfiConverterTypeLocalDate.read(from: &buf),
                stateThen: FfiConverterTypeConsentState.read(from: &buf),
                outcomeThen: FfiConverterTypeOutcome.read(from: &buf)
        )
    }

    public static func write(_ value: UseLine, into buf: inout [UInt8]) {
        FfiConverterTypeDocumentId.write(value.used, into: &buf)
        FfiConverterOptionTypeDocumentId.write(value.item, into: &buf)
        FfiConverterTypeLocalDate.write(value.on, into: &buf)
        FfiConverterTypeConsentState.write(value.stateThen, into: &buf)
        FfiConverterTypeOutcome.write(value.outcomeThen, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUseLine_lift(_ buf: RustBuffer) throws -> UseLine {
    return try FfiConverterTypeUseLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUseLine_lower(_ value: UseLine) -> RustBuffer {
    return FfiConverterTypeUseLine.lower(value)
}


/**
 * The uses to look at.
 */
public struct UsesToReview: Equatable, Hashable {
    /**
     * For what, and for whom.
     */
    public let matter: ConsentMatter
    /**
     * The day.
     */
    public let asOf: LocalDate
    /**
     * Where the consent stands now.
     */
    public let state: ConsentState
    /**
     * Where it stands no more: every use that was made until now. Where it stands: only those that were not covered when
     * they were made.
     */
    public let uses: [UseLine]
    /**
     * What else there is to do.
     */
    public let duties: [ConsentDuty]
    /**
     * The rules that played a part.
     */
    public let rules: [RuleId]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * For what, and for whom.
         */
        matter: ConsentMatter,
        /**
         * The day.
         */
        asOf: LocalDate,
        /**
         * Where the consent stands now.
         */
        state: ConsentState,
        /**
         * Where it stands no more: every use that was made until now. Where it stands: only those that were not covered when
         * they were made.
         */
        uses: [UseLine],
        /**
         * What else there is to do.
         */
        duties: [ConsentDuty],
        /**
         * The rules that played a part.
         */
        rules: [RuleId]) {
        self.matter = matter
        self.asOf = asOf
        self.state = state
        self.uses = uses
        self.duties = duties
        self.rules = rules
    }




}

#if compiler(>=6)
extension UsesToReview: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUsesToReview: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UsesToReview {
        return
            try UsesToReview(
                matter: FfiConverterTypeConsentMatter.read(from: &buf),
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                state: FfiConverterTypeConsentState.read(from: &buf),
                uses: FfiConverterSequenceTypeUseLine.read(from: &buf),
                duties: FfiConverterSequenceTypeConsentDuty.read(from: &buf),
                rules: FfiConverterSequenceTypeRuleId.read(from: &buf)
        )
    }

    public static func write(_ value: UsesToReview, into buf: inout [UInt8]) {
        FfiConverterTypeConsentMatter.write(value.matter, into: &buf)
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterTypeConsentState.write(value.state, into: &buf)
        FfiConverterSequenceTypeUseLine.write(value.uses, into: &buf)
        FfiConverterSequenceTypeConsentDuty.write(value.duties, into: &buf)
        FfiConverterSequenceTypeRuleId.write(value.rules, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUsesToReview_lift(_ buf: RustBuffer) throws -> UsesToReview {
    return try FfiConverterTypeUsesToReview.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUsesToReview_lower(_ value: UsesToReview) -> RustBuffer {
    return FfiConverterTypeUsesToReview.lower(value)
}


/**
 * The answer alone: copied, not allocated.
 */
public struct Verdict: Equatable, Hashable {
    /**
     * The outcome.
     */
    public let outcome: Outcome
    /**
     * Guidance says that the school should, where it may.
     */
    public let recommended: Bool
    /**
     * What goes with a permit.
     */
    public let conditions: Conditions
    /**
     * The rules that played a part.
     */
    public let rules: RuleSet
    /**
     * The first later day on which something that was consulted changes.
     */
    public let holdsUntil: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The outcome.
         */
        outcome: Outcome,
        /**
         * Guidance says that the school should, where it may.
         */
        recommended: Bool,
        /**
         * What goes with a permit.
         */
        conditions: Conditions,
        /**
         * The rules that played a part.
         */
        rules: RuleSet,
        /**
         * The first later day on which something that was consulted changes.
         */
        holdsUntil: LocalDate?) {
        self.outcome = outcome
        self.recommended = recommended
        self.conditions = conditions
        self.rules = rules
        self.holdsUntil = holdsUntil
    }




}

#if compiler(>=6)
extension Verdict: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeVerdict: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Verdict {
        return
            try Verdict(
                outcome: FfiConverterTypeOutcome.read(from: &buf),
                recommended: FfiConverterBool.read(from: &buf),
                conditions: FfiConverterTypeConditions.read(from: &buf),
                rules: FfiConverterTypeRuleSet.read(from: &buf),
                holdsUntil: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: Verdict, into buf: inout [UInt8]) {
        FfiConverterTypeOutcome.write(value.outcome, into: &buf)
        FfiConverterBool.write(value.recommended, into: &buf)
        FfiConverterTypeConditions.write(value.conditions, into: &buf)
        FfiConverterTypeRuleSet.write(value.rules, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.holdsUntil, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVerdict_lift(_ buf: RustBuffer) throws -> Verdict {
    return try FfiConverterTypeVerdict.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeVerdict_lower(_ value: Verdict) -> RustBuffer {
    return FfiConverterTypeVerdict.lower(value)
}


/**
 * A way to an adult.
 */
public struct Way: Equatable, Hashable {
    /**
     * The channel.
     */
    public let channel: Channel
    /**
     * The host's key of the address or number.
     */
    public let address: AddressId
    /**
     * The day on which it was last confirmed with this adult (COM-6).
     */
    public let confirmedOn: LocalDate
    /**
     * Who else is reached there, where it is not on paper and addressed to one. Each of them may have this copy too.
     */
    public let alsoReaches: [PersonId]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The channel.
         */
        channel: Channel,
        /**
         * The host's key of the address or number.
         */
        address: AddressId,
        /**
         * The day on which it was last confirmed with this adult (COM-6).
         */
        confirmedOn: LocalDate,
        /**
         * Who else is reached there, where it is not on paper and addressed to one. Each of them may have this copy too.
         */
        alsoReaches: [PersonId]) {
        self.channel = channel
        self.address = address
        self.confirmedOn = confirmedOn
        self.alsoReaches = alsoReaches
    }




}

#if compiler(>=6)
extension Way: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWay: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Way {
        return
            try Way(
                channel: FfiConverterTypeChannel.read(from: &buf),
                address: FfiConverterTypeAddressId.read(from: &buf),
                confirmedOn: FfiConverterTypeLocalDate.read(from: &buf),
                alsoReaches: FfiConverterSequenceTypePersonId.read(from: &buf)
        )
    }

    public static func write(_ value: Way, into buf: inout [UInt8]) {
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterTypeAddressId.write(value.address, into: &buf)
        FfiConverterTypeLocalDate.write(value.confirmedOn, into: &buf)
        FfiConverterSequenceTypePersonId.write(value.alsoReaches, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWay_lift(_ buf: RustBuffer) throws -> Way {
    return try FfiConverterTypeWay.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWay_lower(_ value: Way) -> RustBuffer {
    return FfiConverterTypeWay.lower(value)
}


/**
 * A form in which somebody with a disability can use what is written (COM-1).
 */

public enum AccessFormat: Equatable, Hashable, CaseIterable {

    /**
     * Large print.
     */
    case largePrint
    /**
     * Braille.
     */
    case braille
    /**
     * Short words and pictures.
     */
    case easyRead
    /**
     * Read aloud.
     */
    case audio
    /**
     * Signed, on video or by an interpreter.
     */
    case signLanguage





}

#if compiler(>=6)
extension AccessFormat: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAccessFormat: FfiConverterRustBuffer {
    typealias SwiftType = AccessFormat

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AccessFormat {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .largePrint

        case 2: return .braille

        case 3: return .easyRead

        case 4: return .audio

        case 5: return .signLanguage

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AccessFormat, into buf: inout [UInt8]) {
        switch value {


        case .largePrint:
            writeInt(&buf, Int32(1))


        case .braille:
            writeInt(&buf, Int32(2))


        case .easyRead:
            writeInt(&buf, Int32(3))


        case .audio:
            writeInt(&buf, Int32(4))


        case .signLanguage:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccessFormat_lift(_ buf: RustBuffer) throws -> AccessFormat {
    return try FfiConverterTypeAccessFormat.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccessFormat_lower(_ value: AccessFormat) -> RustBuffer {
    return FfiConverterTypeAccessFormat.lower(value)
}



/**
 * On what ground somebody decided that a person may see something, or may not. The last eight are the overrides of CNF-15.
 */

public enum AccessGround: Equatable, Hashable, CaseIterable {

    /**
     * Teaches or supports the child in that matter, or needs it otherwise.
     */
    case need
    /**
     * The safeguarding lead decided.
     */
    case dslDecision
    /**
     * It is in the child's best interests (CNF-34).
     */
    case bestInterests
    /**
     * It is a concern about the safety of children.
     */
    case safetyConcern
    /**
     * What is in an allegation's record bears on the safety of this child.
     */
    case childSafety
    /**
     * What is in a file on staff is a matter of safeguarding.
     */
    case safeguardingMatter
    /**
     * The governor sits on the panel on staffing.
     */
    case staffingPanel
    /**
     * The board as a whole is to have it.
     */
    case board
    /**
     * The governor is the link for safeguarding, and themes alone are in it.
     */
    case linkGovernor
    /**
     * The chair acts in it, as in an allegation about the head (SFG-5).
     */
    case chairActs
    /**
     * The regulator asks.
     */
    case regulator
    /**
     * Legal privilege is waived.
     */
    case privilegeWaived
    /**
     * It is the outcome of the person's own case.
     */
    case ownCaseOutcome
    /**
     * It is not the outcome of the case.
     */
    case notTheOutcome
    /**
     * What is of others is taken out of it.
     */
    case othersTakenOut
    /**
     * The head manages the case.
     */
    case caseManager
    /**
     * It is the person's own data.
     */
    case ownData
    /**
     * The head was excluded from this part of the meeting.
     */
    case excluded
    /**
     * The governor has an interest in it.
     */
    case interested
    /**
     * Sharing for a child's safety (CNF-15a).
     */
    case safeguardingSharing
    /**
     * A court order or a statute requires it (CNF-15b).
     */
    case requiredByLaw
    /**
     * The Secretary of State or an inspection body asks for records of complaints (CNF-15c).
     */
    case inspection
    /**
     * A request of the police (CNF-15d).
     */
    case policeRequest
    /**
     * The consent of the person who is protected (CNF-15e).
     */
    case consentOfProtected
    /**
     * The public interest outweighs the confidence (CNF-15f).
     */
    case publicInterest
    /**
     * A request for one's own data, after the exemptions (CNF-15g).
     */
    case ownDataRequest
    /**
     * It is already lawfully public (CNF-15h).
     */
    case alreadyPublic





}

#if compiler(>=6)
extension AccessGround: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAccessGround: FfiConverterRustBuffer {
    typealias SwiftType = AccessGround

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AccessGround {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .need

        case 2: return .dslDecision

        case 3: return .bestInterests

        case 4: return .safetyConcern

        case 5: return .childSafety

        case 6: return .safeguardingMatter

        case 7: return .staffingPanel

        case 8: return .board

        case 9: return .linkGovernor

        case 10: return .chairActs

        case 11: return .regulator

        case 12: return .privilegeWaived

        case 13: return .ownCaseOutcome

        case 14: return .notTheOutcome

        case 15: return .othersTakenOut

        case 16: return .caseManager

        case 17: return .ownData

        case 18: return .excluded

        case 19: return .interested

        case 20: return .safeguardingSharing

        case 21: return .requiredByLaw

        case 22: return .inspection

        case 23: return .policeRequest

        case 24: return .consentOfProtected

        case 25: return .publicInterest

        case 26: return .ownDataRequest

        case 27: return .alreadyPublic

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AccessGround, into buf: inout [UInt8]) {
        switch value {


        case .need:
            writeInt(&buf, Int32(1))


        case .dslDecision:
            writeInt(&buf, Int32(2))


        case .bestInterests:
            writeInt(&buf, Int32(3))


        case .safetyConcern:
            writeInt(&buf, Int32(4))


        case .childSafety:
            writeInt(&buf, Int32(5))


        case .safeguardingMatter:
            writeInt(&buf, Int32(6))


        case .staffingPanel:
            writeInt(&buf, Int32(7))


        case .board:
            writeInt(&buf, Int32(8))


        case .linkGovernor:
            writeInt(&buf, Int32(9))


        case .chairActs:
            writeInt(&buf, Int32(10))


        case .regulator:
            writeInt(&buf, Int32(11))


        case .privilegeWaived:
            writeInt(&buf, Int32(12))


        case .ownCaseOutcome:
            writeInt(&buf, Int32(13))


        case .notTheOutcome:
            writeInt(&buf, Int32(14))


        case .othersTakenOut:
            writeInt(&buf, Int32(15))


        case .caseManager:
            writeInt(&buf, Int32(16))


        case .ownData:
            writeInt(&buf, Int32(17))


        case .excluded:
            writeInt(&buf, Int32(18))


        case .interested:
            writeInt(&buf, Int32(19))


        case .safeguardingSharing:
            writeInt(&buf, Int32(20))


        case .requiredByLaw:
            writeInt(&buf, Int32(21))


        case .inspection:
            writeInt(&buf, Int32(22))


        case .policeRequest:
            writeInt(&buf, Int32(23))


        case .consentOfProtected:
            writeInt(&buf, Int32(24))


        case .publicInterest:
            writeInt(&buf, Int32(25))


        case .ownDataRequest:
            writeInt(&buf, Int32(26))


        case .alreadyPublic:
            writeInt(&buf, Int32(27))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccessGround_lift(_ buf: RustBuffer) throws -> AccessGround {
    return try FfiConverterTypeAccessGround.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccessGround_lower(_ value: AccessGround) -> RustBuffer {
    return FfiConverterTypeAccessGround.lower(value)
}



/**
 * Why somebody may see something, or may not.
 */

public enum AccessWhy: Equatable, Hashable, CaseIterable {

    /**
     * It is for anyone.
     */
    case forAnyone
    /**
     * The class does not stand in the way, in this capacity.
     */
    case classLets
    /**
     * The class is kept by those who hold this post, or have this part in the case.
     */
    case ofItsKeepers
    /**
     * The condition is on record as met.
     */
    case conditionMet
    /**
     * The class keeps it from them, and yields to an override on record.
     */
    case overridden
    /**
     * The day of release has come.
     */
    case released
    /**
     * The condition is not on record: a person decides.
     */
    case conditionOpen
    /**
     * Of which case it is, nobody said.
     */
    case caseNotSaid
    /**
     * Whether the adult is entitled is not settled.
     */
    case entitlementNotSettled
    /**
     * Whether the pupil is able to decide about it was not judged.
     */
    case competenceNotJudged
    /**
     * Of what class it is, nobody said.
     */
    case classNotSaid
    /**
     * It is of a personal class, and about whom it is, nobody said.
     */
    case subjectNotSaid
    /**
     * The school has no record of the pupil whom it is about.
     */
    case pupilNotKnown
    /**
     * The class keeps it from them, in this capacity.
     */
    case classBars
    /**
     * An order or a hold keeps it from them, or may, whatever post they hold.
     */
    case orderOrHold
    /**
     * The condition is on record as not met.
     */
    case conditionNotMet
    /**
     * They have no part in the case.
     */
    case notOnTheCase
    /**
     * They are kept out of this one: excluded, with an interest in it, or complained about.
     */
    case keptOut
    /**
     * It is before the day of release, or none is on record.
     */
    case beforeRelease
    /**
     * The pupil was judged not able to decide about it.
     */
    case notCompetent
    /**
     * They may have it only with something left out, and nobody said that it is.
     */
    case leftOutNotSaid
    /**
     * The notice to this parent is suppressed.
     */
    case noticeSuppressed
    /**
     * They stand in no capacity to the pupil, or to the school.
     */
    case noCapacity





}

#if compiler(>=6)
extension AccessWhy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAccessWhy: FfiConverterRustBuffer {
    typealias SwiftType = AccessWhy

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AccessWhy {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .forAnyone

        case 2: return .classLets

        case 3: return .ofItsKeepers

        case 4: return .conditionMet

        case 5: return .overridden

        case 6: return .released

        case 7: return .conditionOpen

        case 8: return .caseNotSaid

        case 9: return .entitlementNotSettled

        case 10: return .competenceNotJudged

        case 11: return .classNotSaid

        case 12: return .subjectNotSaid

        case 13: return .pupilNotKnown

        case 14: return .classBars

        case 15: return .orderOrHold

        case 16: return .conditionNotMet

        case 17: return .notOnTheCase

        case 18: return .keptOut

        case 19: return .beforeRelease

        case 20: return .notCompetent

        case 21: return .leftOutNotSaid

        case 22: return .noticeSuppressed

        case 23: return .noCapacity

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AccessWhy, into buf: inout [UInt8]) {
        switch value {


        case .forAnyone:
            writeInt(&buf, Int32(1))


        case .classLets:
            writeInt(&buf, Int32(2))


        case .ofItsKeepers:
            writeInt(&buf, Int32(3))


        case .conditionMet:
            writeInt(&buf, Int32(4))


        case .overridden:
            writeInt(&buf, Int32(5))


        case .released:
            writeInt(&buf, Int32(6))


        case .conditionOpen:
            writeInt(&buf, Int32(7))


        case .caseNotSaid:
            writeInt(&buf, Int32(8))


        case .entitlementNotSettled:
            writeInt(&buf, Int32(9))


        case .competenceNotJudged:
            writeInt(&buf, Int32(10))


        case .classNotSaid:
            writeInt(&buf, Int32(11))


        case .subjectNotSaid:
            writeInt(&buf, Int32(12))


        case .pupilNotKnown:
            writeInt(&buf, Int32(13))


        case .classBars:
            writeInt(&buf, Int32(14))


        case .orderOrHold:
            writeInt(&buf, Int32(15))


        case .conditionNotMet:
            writeInt(&buf, Int32(16))


        case .notOnTheCase:
            writeInt(&buf, Int32(17))


        case .keptOut:
            writeInt(&buf, Int32(18))


        case .beforeRelease:
            writeInt(&buf, Int32(19))


        case .notCompetent:
            writeInt(&buf, Int32(20))


        case .leftOutNotSaid:
            writeInt(&buf, Int32(21))


        case .noticeSuppressed:
            writeInt(&buf, Int32(22))


        case .noCapacity:
            writeInt(&buf, Int32(23))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccessWhy_lift(_ buf: RustBuffer) throws -> AccessWhy {
    return try FfiConverterTypeAccessWhy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAccessWhy_lower(_ value: AccessWhy) -> RustBuffer {
    return FfiConverterTypeAccessWhy.lower(value)
}



/**
 * For what a permission is asked or a consent given. The subjects of DEL-1, as finely as an order or a placement plan
 * may divide them.
 */

public enum Act: Equatable, Hashable, CaseIterable {

    /**
     * Choice of school and of what is taught (education).
     */
    case schooling
    /**
     * A local day trip (education).
     */
    case dayTrip
    /**
     * A residential trip in the country (education).
     */
    case residential
    /**
     * A journey out of the United Kingdom (CON-TRIP-6).
     */
    case abroad
    /**
     * Clubs and other leisure.
     */
    case leisure
    /**
     * Medicines, treatment, dentistry and health programmes.
     */
    case medical
    /**
     * Faith and worship.
     */
    case faith
    /**
     * Photographs, video and social media.
     */
    case socialMedia
    /**
     * A change of the surname by which the child is known.
     */
    case changeName
    /**
     * Acting for the child in data protection (SAR-3).
     */
    case personalData
    /**
     * Anything else.
     */
    case other





}

#if compiler(>=6)
extension Act: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAct: FfiConverterRustBuffer {
    typealias SwiftType = Act

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Act {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .schooling

        case 2: return .dayTrip

        case 3: return .residential

        case 4: return .abroad

        case 5: return .leisure

        case 6: return .medical

        case 7: return .faith

        case 8: return .socialMedia

        case 9: return .changeName

        case 10: return .personalData

        case 11: return .other

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Act, into buf: inout [UInt8]) {
        switch value {


        case .schooling:
            writeInt(&buf, Int32(1))


        case .dayTrip:
            writeInt(&buf, Int32(2))


        case .residential:
            writeInt(&buf, Int32(3))


        case .abroad:
            writeInt(&buf, Int32(4))


        case .leisure:
            writeInt(&buf, Int32(5))


        case .medical:
            writeInt(&buf, Int32(6))


        case .faith:
            writeInt(&buf, Int32(7))


        case .socialMedia:
            writeInt(&buf, Int32(8))


        case .changeName:
            writeInt(&buf, Int32(9))


        case .personalData:
            writeInt(&buf, Int32(10))


        case .other:
            writeInt(&buf, Int32(11))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAct_lift(_ buf: RustBuffer) throws -> Act {
    return try FfiConverterTypeAct.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAct_lower(_ value: Act) -> RustBuffer {
    return FfiConverterTypeAct.lower(value)
}



/**
 * An answer.
 */

public enum Answer: Equatable, Hashable {

    /**
     * To `standing`.
     */
    case standing(Standing
    )
    /**
     * To `parents_of`.
     */
    case parents(Parents
    )
    /**
     * To `entitled`.
     */
    case decision(Decision
    )
    /**
     * To `who_receives`.
     */
    case audience(Audience
    )
    /**
     * To `may_send`.
     */
    case sendCheck(SendCheck
    )
    /**
     * To `may_disclose`.
     */
    case disclosure(Disclosure
    )
    /**
     * To `redact`.
     */
    case redaction(Redaction
    )
    /**
     * To `reach`.
     */
    case reach(Reach
    )
    /**
     * To `correspondence`.
     */
    case correspondence(Correspondence
    )
    /**
     * To `replies_due`.
     */
    case repliesDue(RepliesDue
    )
    /**
     * To `progress_contact`.
     */
    case progressContact(ProgressContact
    )
    /**
     * To `explain`.
     */
    case explanation(Explanation
    )
    /**
     * To `may_collect`.
     */
    case collection(CollectionAnswer
    )
    /**
     * To `equal_treatment`.
     */
    case equalTreatment(EqualTreatment
    )
    /**
     * To the questions that ask for a day.
     */
    case day(DayAnswer
    )
    /**
     * To `kind_of_day`.
     */
    case kind(KindAnswer
    )
    /**
     * To `record_request`.
     */
    case record(RecordAnswer
    )
    /**
     * To `admission_preference`.
     */
    case preference(AdmissionPreference
    )
    /**
     * To `register_entry`.
     */
    case register(RegisterEntry
    )
    /**
     * To `consent`.
     */
    case consent(ConsentDecision
    )
    /**
     * To `whom_to_ask`.
     */
    case askList(AskList
    )
    /**
     * To `stale_consents`.
     */
    case stale(StaleConsents
    )
    /**
     * To `uses_to_review`.
     */
    case uses(UsesToReview
    )
    /**
     * To `consent_register`.
     */
    case consentRegister(ConsentRegister
    )
    /**
     * To `consent_record`.
     */
    case consentRecord(ConsentRecord
    )





}

#if compiler(>=6)
extension Answer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAnswer: FfiConverterRustBuffer {
    typealias SwiftType = Answer

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Answer {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .standing(try FfiConverterTypeStanding.read(from: &buf)
        )

        case 2: return .parents(try FfiConverterTypeParents.read(from: &buf)
        )

        case 3: return .decision(try FfiConverterTypeDecision.read(from: &buf)
        )

        case 4: return .audience(try FfiConverterTypeAudience.read(from: &buf)
        )

        case 5: return .sendCheck(try FfiConverterTypeSendCheck.read(from: &buf)
        )

        case 6: return .disclosure(try FfiConverterTypeDisclosure.read(from: &buf)
        )

        case 7: return .redaction(try FfiConverterTypeRedaction.read(from: &buf)
        )

        case 8: return .reach(try FfiConverterTypeReach.read(from: &buf)
        )

        case 9: return .correspondence(try FfiConverterTypeCorrespondence.read(from: &buf)
        )

        case 10: return .repliesDue(try FfiConverterTypeRepliesDue.read(from: &buf)
        )

        case 11: return .progressContact(try FfiConverterTypeProgressContact.read(from: &buf)
        )

        case 12: return .explanation(try FfiConverterTypeExplanation.read(from: &buf)
        )

        case 13: return .collection(try FfiConverterTypeCollectionAnswer.read(from: &buf)
        )

        case 14: return .equalTreatment(try FfiConverterTypeEqualTreatment.read(from: &buf)
        )

        case 15: return .day(try FfiConverterTypeDayAnswer.read(from: &buf)
        )

        case 16: return .kind(try FfiConverterTypeKindAnswer.read(from: &buf)
        )

        case 17: return .record(try FfiConverterTypeRecordAnswer.read(from: &buf)
        )

        case 18: return .preference(try FfiConverterTypeAdmissionPreference.read(from: &buf)
        )

        case 19: return .register(try FfiConverterTypeRegisterEntry.read(from: &buf)
        )

        case 20: return .consent(try FfiConverterTypeConsentDecision.read(from: &buf)
        )

        case 21: return .askList(try FfiConverterTypeAskList.read(from: &buf)
        )

        case 22: return .stale(try FfiConverterTypeStaleConsents.read(from: &buf)
        )

        case 23: return .uses(try FfiConverterTypeUsesToReview.read(from: &buf)
        )

        case 24: return .consentRegister(try FfiConverterTypeConsentRegister.read(from: &buf)
        )

        case 25: return .consentRecord(try FfiConverterTypeConsentRecord.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Answer, into buf: inout [UInt8]) {
        switch value {


        case let .standing(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeStanding.write(v1, into: &buf)


        case let .parents(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeParents.write(v1, into: &buf)


        case let .decision(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeDecision.write(v1, into: &buf)


        case let .audience(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeAudience.write(v1, into: &buf)


        case let .sendCheck(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeSendCheck.write(v1, into: &buf)


        case let .disclosure(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeDisclosure.write(v1, into: &buf)


        case let .redaction(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeRedaction.write(v1, into: &buf)


        case let .reach(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypeReach.write(v1, into: &buf)


        case let .correspondence(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypeCorrespondence.write(v1, into: &buf)


        case let .repliesDue(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypeRepliesDue.write(v1, into: &buf)


        case let .progressContact(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeProgressContact.write(v1, into: &buf)


        case let .explanation(v1):
            writeInt(&buf, Int32(12))
            FfiConverterTypeExplanation.write(v1, into: &buf)


        case let .collection(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypeCollectionAnswer.write(v1, into: &buf)


        case let .equalTreatment(v1):
            writeInt(&buf, Int32(14))
            FfiConverterTypeEqualTreatment.write(v1, into: &buf)


        case let .day(v1):
            writeInt(&buf, Int32(15))
            FfiConverterTypeDayAnswer.write(v1, into: &buf)


        case let .kind(v1):
            writeInt(&buf, Int32(16))
            FfiConverterTypeKindAnswer.write(v1, into: &buf)


        case let .record(v1):
            writeInt(&buf, Int32(17))
            FfiConverterTypeRecordAnswer.write(v1, into: &buf)


        case let .preference(v1):
            writeInt(&buf, Int32(18))
            FfiConverterTypeAdmissionPreference.write(v1, into: &buf)


        case let .register(v1):
            writeInt(&buf, Int32(19))
            FfiConverterTypeRegisterEntry.write(v1, into: &buf)


        case let .consent(v1):
            writeInt(&buf, Int32(20))
            FfiConverterTypeConsentDecision.write(v1, into: &buf)


        case let .askList(v1):
            writeInt(&buf, Int32(21))
            FfiConverterTypeAskList.write(v1, into: &buf)


        case let .stale(v1):
            writeInt(&buf, Int32(22))
            FfiConverterTypeStaleConsents.write(v1, into: &buf)


        case let .uses(v1):
            writeInt(&buf, Int32(23))
            FfiConverterTypeUsesToReview.write(v1, into: &buf)


        case let .consentRegister(v1):
            writeInt(&buf, Int32(24))
            FfiConverterTypeConsentRegister.write(v1, into: &buf)


        case let .consentRecord(v1):
            writeInt(&buf, Int32(25))
            FfiConverterTypeConsentRecord.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswer_lift(_ buf: RustBuffer) throws -> Answer {
    return try FfiConverterTypeAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswer_lower(_ value: Answer) -> RustBuffer {
    return FfiConverterTypeAnswer.lower(value)
}



/**
 * When something arrived: a day, or an instant with its offset.
 */

public enum Arrived: Equatable, Hashable {

    /**
     * At an instant.
     */
    case at(OffsetDateTime
    )
    /**
     * On a day; the hour is not known.
     */
    case on(LocalDate
    )





}

#if compiler(>=6)
extension Arrived: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeArrived: FfiConverterRustBuffer {
    typealias SwiftType = Arrived

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Arrived {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .at(try FfiConverterTypeOffsetDateTime.read(from: &buf)
        )

        case 2: return .on(try FfiConverterTypeLocalDate.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Arrived, into buf: inout [UInt8]) {
        switch value {


        case let .at(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeOffsetDateTime.write(v1, into: &buf)


        case let .on(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeLocalDate.write(v1, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeArrived_lift(_ buf: RustBuffer) throws -> Arrived {
    return try FfiConverterTypeArrived.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeArrived_lower(_ value: Arrived) -> RustBuffer {
    return FfiConverterTypeArrived.lower(value)
}



/**
 * Why a party is asked, or is not.
 */

public enum AskWhy: Equatable, Hashable, CaseIterable {

    /**
     * May give it, and one such answer is enough.
     */
    case mayGive
    /**
     * Has to be asked: every one of them is needed, or this parent has asked to be (CON-TRIP-4).
     */
    case hasToBeAsked
    /**
     * Has to be notified of it and of the right to object (CON-BIO-1).
     */
    case hasToBeNotified
    /**
     * The pupil decides (CON-GEN-7).
     */
    case pupilDecides
    /**
     * The pupil answers beside the parent (CON-BIO-8).
     */
    case pupilAnswersToo
    /**
     * Their old answer counts no longer.
     */
    case answerEnded
    /**
     * Their answer is not in a form that counts, or is one tick for several purposes.
     */
    case formDoesNotCount
    /**
     * Not asked: has answered.
     */
    case hasAnswered
    /**
     * Not asked: another's answer is enough.
     */
    case enoughGiven
    /**
     * Not asked: has no standing, or an order takes it.
     */
    case noStanding
    /**
     * Not asked before it is settled who they are.
     */
    case standingNotSettled
    /**
     * Not asked: a ground is on record (CON-BIO-6).
     */
    case excepted
    /**
     * Not asked: consent is the wrong tool (CON-GEN-4).
     */
    case consentNotNeeded
    /**
     * Not asked: a no stands, or a yes taken back, and that is resolved first.
     */
    case aNoStands
    /**
     * Not asked: something else stands in the way that no answer gets over.
     */
    case barred
    /**
     * Not asked: the pupil has left.
     */
    case pupilLeft
    /**
     * Not asked: the pupil decides, and no parent's answer is enough or needed.
     */
    case pupilsDecision
    /**
     * Not asked: the pupil is not made to choose between the parents (CON-GEN-12).
     */
    case notMadeToChoose





}

#if compiler(>=6)
extension AskWhy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAskWhy: FfiConverterRustBuffer {
    typealias SwiftType = AskWhy

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AskWhy {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .mayGive

        case 2: return .hasToBeAsked

        case 3: return .hasToBeNotified

        case 4: return .pupilDecides

        case 5: return .pupilAnswersToo

        case 6: return .answerEnded

        case 7: return .formDoesNotCount

        case 8: return .hasAnswered

        case 9: return .enoughGiven

        case 10: return .noStanding

        case 11: return .standingNotSettled

        case 12: return .excepted

        case 13: return .consentNotNeeded

        case 14: return .aNoStands

        case 15: return .barred

        case 16: return .pupilLeft

        case 17: return .pupilsDecision

        case 18: return .notMadeToChoose

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AskWhy, into buf: inout [UInt8]) {
        switch value {


        case .mayGive:
            writeInt(&buf, Int32(1))


        case .hasToBeAsked:
            writeInt(&buf, Int32(2))


        case .hasToBeNotified:
            writeInt(&buf, Int32(3))


        case .pupilDecides:
            writeInt(&buf, Int32(4))


        case .pupilAnswersToo:
            writeInt(&buf, Int32(5))


        case .answerEnded:
            writeInt(&buf, Int32(6))


        case .formDoesNotCount:
            writeInt(&buf, Int32(7))


        case .hasAnswered:
            writeInt(&buf, Int32(8))


        case .enoughGiven:
            writeInt(&buf, Int32(9))


        case .noStanding:
            writeInt(&buf, Int32(10))


        case .standingNotSettled:
            writeInt(&buf, Int32(11))


        case .excepted:
            writeInt(&buf, Int32(12))


        case .consentNotNeeded:
            writeInt(&buf, Int32(13))


        case .aNoStands:
            writeInt(&buf, Int32(14))


        case .barred:
            writeInt(&buf, Int32(15))


        case .pupilLeft:
            writeInt(&buf, Int32(16))


        case .pupilsDecision:
            writeInt(&buf, Int32(17))


        case .notMadeToChoose:
            writeInt(&buf, Int32(18))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAskWhy_lift(_ buf: RustBuffer) throws -> AskWhy {
    return try FfiConverterTypeAskWhy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAskWhy_lower(_ value: AskWhy) -> RustBuffer {
    return FfiConverterTypeAskWhy.lower(value)
}



/**
 * Why there is no date: what somebody would have to enter first. Nothing is ever extrapolated (CAL-15).
 */

public enum CalendarGap: Equatable, Hashable {

    /**
     * The terms as entered end here: enter the next ones.
     */
    case exhausted(
        /**
         * The last day about which something is entered.
         */
        past: LocalDate
    )
    /**
     * The terms as entered begin only here: enter the earlier ones.
     */
    case notYetBegun(
        /**
         * The first day about which something is entered.
         */
        before: LocalDate
    )
    /**
     * No term has been entered at all.
     */
    case nothingEntered
    /**
     * No summer term of that school year has been entered.
     */
    case noSummerTerm(
        /**
         * The year in which the school year begins.
         */
        schoolYear: Int32
    )
    /**
     * Whether the day is a bank holiday is not known: the list does not reach it.
     */
    case bankHolidaysUnknown(
        /**
         * The last day that the list reaches before it, if any.
         */
        after: LocalDate?
    )
    /**
     * "Days" of which nobody has said what days they are: map the unit in the profile.
     */
    case unitUnspecified
    /**
     * Hours where days are counted, or the reverse.
     */
    case unitNotForThis(
        /**
         * The unit.
         */
        unit: CountingUnit
    )
    /**
     * The date would lie outside the years 1900 to 2199.
     */
    case outOfRange





}

#if compiler(>=6)
extension CalendarGap: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCalendarGap: FfiConverterRustBuffer {
    typealias SwiftType = CalendarGap

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CalendarGap {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .exhausted(past: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 2: return .notYetBegun(before: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 3: return .nothingEntered

        case 4: return .noSummerTerm(schoolYear: try FfiConverterInt32.read(from: &buf)
        )

        case 5: return .bankHolidaysUnknown(after: try FfiConverterOptionTypeLocalDate.read(from: &buf)
        )

        case 6: return .unitUnspecified

        case 7: return .unitNotForThis(unit: try FfiConverterTypeCountingUnit.read(from: &buf)
        )

        case 8: return .outOfRange

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CalendarGap, into buf: inout [UInt8]) {
        switch value {


        case let .exhausted(past):
            writeInt(&buf, Int32(1))
            FfiConverterTypeLocalDate.write(past, into: &buf)


        case let .notYetBegun(before):
            writeInt(&buf, Int32(2))
            FfiConverterTypeLocalDate.write(before, into: &buf)


        case .nothingEntered:
            writeInt(&buf, Int32(3))


        case let .noSummerTerm(schoolYear):
            writeInt(&buf, Int32(4))
            FfiConverterInt32.write(schoolYear, into: &buf)


        case let .bankHolidaysUnknown(after):
            writeInt(&buf, Int32(5))
            FfiConverterOptionTypeLocalDate.write(after, into: &buf)


        case .unitUnspecified:
            writeInt(&buf, Int32(6))


        case let .unitNotForThis(unit):
            writeInt(&buf, Int32(7))
            FfiConverterTypeCountingUnit.write(unit, into: &buf)


        case .outOfRange:
            writeInt(&buf, Int32(8))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCalendarGap_lift(_ buf: RustBuffer) throws -> CalendarGap {
    return try FfiConverterTypeCalendarGap.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCalendarGap_lower(_ value: CalendarGap) -> RustBuffer {
    return FfiConverterTypeCalendarGap.lower(value)
}



/**
 * In what capacity somebody sees something: a column of the table.
 */

public enum Capacity: Equatable, Hashable, CaseIterable {

    /**
     * An adult of the child to whom the one resolver lets it be sent.
     */
    case entitledParent
    /**
     * An adult of the child to whom it does not.
     */
    case adultNotEntitled
    /**
     * An adult of other pupils alone.
     */
    case parentOfAnother
    /**
     * The pupil in person, who is able to decide.
     */
    case pupil
    /**
     * The child's own form tutor or class teacher.
     */
    case formTutor
    /**
     * Who teaches or supports the child, and other staff, by need.
     */
    case subjectTeacher
    /**
     * The safeguarding lead, or a deputy.
     */
    case dsl
    /**
     * The head teacher.
     */
    case head
    /**
     * A governor or trustee: entitled to no pupil's record by being one.
     */
    case governor
    /**
     * A member of a panel.
     */
    case panelMember
    /**
     * An inspector, or the Secretary of State.
     */
    case inspector
    /**
     * The authority's officer for allegations, children's social care, the police.
     */
    case outsideAuthority





}

#if compiler(>=6)
extension Capacity: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCapacity: FfiConverterRustBuffer {
    typealias SwiftType = Capacity

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Capacity {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .entitledParent

        case 2: return .adultNotEntitled

        case 3: return .parentOfAnother

        case 4: return .pupil

        case 5: return .formTutor

        case 6: return .subjectTeacher

        case 7: return .dsl

        case 8: return .head

        case 9: return .governor

        case 10: return .panelMember

        case 11: return .inspector

        case 12: return .outsideAuthority

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Capacity, into buf: inout [UInt8]) {
        switch value {


        case .entitledParent:
            writeInt(&buf, Int32(1))


        case .adultNotEntitled:
            writeInt(&buf, Int32(2))


        case .parentOfAnother:
            writeInt(&buf, Int32(3))


        case .pupil:
            writeInt(&buf, Int32(4))


        case .formTutor:
            writeInt(&buf, Int32(5))


        case .subjectTeacher:
            writeInt(&buf, Int32(6))


        case .dsl:
            writeInt(&buf, Int32(7))


        case .head:
            writeInt(&buf, Int32(8))


        case .governor:
            writeInt(&buf, Int32(9))


        case .panelMember:
            writeInt(&buf, Int32(10))


        case .inspector:
            writeInt(&buf, Int32(11))


        case .outsideAuthority:
            writeInt(&buf, Int32(12))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCapacity_lift(_ buf: RustBuffer) throws -> Capacity {
    return try FfiConverterTypeCapacity.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCapacity_lower(_ value: Capacity) -> RustBuffer {
    return FfiConverterTypeCapacity.lower(value)
}



/**
 * How a looked-after child came to be looked after (PR-12, PR-15, ROL-15, ROL-16).
 */

public enum CareStatus: Equatable, Hashable, CaseIterable {

    /**
     * A care order: the authority has parental responsibility (PR-12).
     */
    case careOrder
    /**
     * An interim care order: likewise (PR-12).
     */
    case interimCareOrder
    /**
     * Accommodated under section 20: the authority has none (PR-15).
     */
    case section20
    /**
     * Looked after, not said how; a flag in an export says no more.
     */
    case unknown





}

#if compiler(>=6)
extension CareStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCareStatus: FfiConverterRustBuffer {
    typealias SwiftType = CareStatus

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CareStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .careOrder

        case 2: return .interimCareOrder

        case 3: return .section20

        case 4: return .unknown

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CareStatus, into buf: inout [UInt8]) {
        switch value {


        case .careOrder:
            writeInt(&buf, Int32(1))


        case .interimCareOrder:
            writeInt(&buf, Int32(2))


        case .section20:
            writeInt(&buf, Int32(3))


        case .unknown:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCareStatus_lift(_ buf: RustBuffer) throws -> CareStatus {
    return try FfiConverterTypeCareStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCareStatus_lower(_ value: CareStatus) -> RustBuffer {
    return FfiConverterTypeCareStatus.lower(value)
}



/**
 * A person's part in a case.
 */

public enum CaseRole: Equatable, Hashable, CaseIterable {

    /**
     * Handles it.
     */
    case handler
    /**
     * Clerk to its panel.
     */
    case clerk
    /**
     * Sits on its panel.
     */
    case panelMember
    /**
     * Complains.
     */
    case complainant
    /**
     * Is complained about.
     */
    case complainedAbout
    /**
     * Manages an allegation about staff.
     */
    case caseManager





}

#if compiler(>=6)
extension CaseRole: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCaseRole: FfiConverterRustBuffer {
    typealias SwiftType = CaseRole

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CaseRole {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .handler

        case 2: return .clerk

        case 3: return .panelMember

        case 4: return .complainant

        case 5: return .complainedAbout

        case 6: return .caseManager

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CaseRole, into buf: inout [UInt8]) {
        switch value {


        case .handler:
            writeInt(&buf, Int32(1))


        case .clerk:
            writeInt(&buf, Int32(2))


        case .panelMember:
            writeInt(&buf, Int32(3))


        case .complainant:
            writeInt(&buf, Int32(4))


        case .complainedAbout:
            writeInt(&buf, Int32(5))


        case .caseManager:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCaseRole_lift(_ buf: RustBuffer) throws -> CaseRole {
    return try FfiConverterTypeCaseRole.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCaseRole_lower(_ value: CaseRole) -> RustBuffer {
    return FfiConverterTypeCaseRole.lower(value)
}



/**
 * What is written in a cell of the matrix (section 15.1).
 */

public enum Cell: Equatable, Hashable, CaseIterable {

    /**
     * Must by statute.
     */
    case mustByStatute
    /**
     * Must on an equal footing with any other parent.
     */
    case mustEqually
    /**
     * Must once the adult has asked.
     */
    case onRequest
    /**
     * May.
     */
    case may
    /**
     * Somebody named has to decide.
     */
    case check
    /**
     * Must not.
     */
    case no
    /**
     * As B1 or B2 by residence.
     */
    case byResidence
    /**
     * As B2 once risk has been looked into.
     */
    case afterCheck
    /**
     * Within written delegated authority.
     */
    case delegated
    /**
     * Only on the authority of a person with parental responsibility or care.
     */
    case onAuthority
    /**
     * As the order says: where it bars nothing, as the adult's own row has it.
     */
    case perOrder
    /**
     * The question does not arise: the pupil decides.
     */
    case pupilDecides





}

#if compiler(>=6)
extension Cell: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCell: FfiConverterRustBuffer {
    typealias SwiftType = Cell

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Cell {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .mustByStatute

        case 2: return .mustEqually

        case 3: return .onRequest

        case 4: return .may

        case 5: return .check

        case 6: return .no

        case 7: return .byResidence

        case 8: return .afterCheck

        case 9: return .delegated

        case 10: return .onAuthority

        case 11: return .perOrder

        case 12: return .pupilDecides

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Cell, into buf: inout [UInt8]) {
        switch value {


        case .mustByStatute:
            writeInt(&buf, Int32(1))


        case .mustEqually:
            writeInt(&buf, Int32(2))


        case .onRequest:
            writeInt(&buf, Int32(3))


        case .may:
            writeInt(&buf, Int32(4))


        case .check:
            writeInt(&buf, Int32(5))


        case .no:
            writeInt(&buf, Int32(6))


        case .byResidence:
            writeInt(&buf, Int32(7))


        case .afterCheck:
            writeInt(&buf, Int32(8))


        case .delegated:
            writeInt(&buf, Int32(9))


        case .onAuthority:
            writeInt(&buf, Int32(10))


        case .perOrder:
            writeInt(&buf, Int32(11))


        case .pupilDecides:
            writeInt(&buf, Int32(12))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCell_lift(_ buf: RustBuffer) throws -> Cell {
    return try FfiConverterTypeCell.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCell_lower(_ value: Cell) -> RustBuffer {
    return FfiConverterTypeCell.lower(value)
}



/**
 * Something that would change the answer.
 */

public enum Change: Equatable, Hashable {

    /**
     * If this entry's fact ended.
     */
    case factEnds(
        /**
         * The entry.
         */
        entry: EntryId,
        /**
         * What the answer would be.
         */
        then: Outcome
    )
    /**
     * If this were known to be so, or not so.
     */
    case factKnown(
        /**
         * The fact.
         */
        fact: MissingFact,
        /**
         * So, or not so.
         */
        says: Says,
        /**
         * What the answer would be.
         */
        then: Outcome
    )
    /**
     * When this day comes, with nothing new recorded.
     */
    case dayComes(
        /**
         * The day.
         */
        on: LocalDate,
        /**
         * What the answer will be.
         */
        then: Outcome
    )





}

#if compiler(>=6)
extension Change: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChange: FfiConverterRustBuffer {
    typealias SwiftType = Change

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Change {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .factEnds(entry: try FfiConverterTypeEntryId.read(from: &buf), then: try FfiConverterTypeOutcome.read(from: &buf)
        )

        case 2: return .factKnown(fact: try FfiConverterTypeMissingFact.read(from: &buf), says: try FfiConverterTypeSays.read(from: &buf), then: try FfiConverterTypeOutcome.read(from: &buf)
        )

        case 3: return .dayComes(on: try FfiConverterTypeLocalDate.read(from: &buf), then: try FfiConverterTypeOutcome.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Change, into buf: inout [UInt8]) {
        switch value {


        case let .factEnds(entry,then):
            writeInt(&buf, Int32(1))
            FfiConverterTypeEntryId.write(entry, into: &buf)
            FfiConverterTypeOutcome.write(then, into: &buf)


        case let .factKnown(fact,says,then):
            writeInt(&buf, Int32(2))
            FfiConverterTypeMissingFact.write(fact, into: &buf)
            FfiConverterTypeSays.write(says, into: &buf)
            FfiConverterTypeOutcome.write(then, into: &buf)


        case let .dayComes(on,then):
            writeInt(&buf, Int32(3))
            FfiConverterTypeLocalDate.write(on, into: &buf)
            FfiConverterTypeOutcome.write(then, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChange_lift(_ buf: RustBuffer) throws -> Change {
    return try FfiConverterTypeChange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChange_lower(_ value: Change) -> RustBuffer {
    return FfiConverterTypeChange.lower(value)
}



/**
 * A way to reach an adult.
 */

public enum Channel: Equatable, Hashable, CaseIterable {

    /**
     * The parents' app or portal, with a notice that something is there.
     */
    case app
    /**
     * E-mail.
     */
    case email
    /**
     * A text message.
     */
    case text
    /**
     * A call.
     */
    case telephone
    /**
     * By post.
     */
    case post
    /**
     * On paper, into the adult's own hand.
     */
    case byHand





}

#if compiler(>=6)
extension Channel: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = Channel

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Channel {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .app

        case 2: return .email

        case 3: return .text

        case 4: return .telephone

        case 5: return .post

        case 6: return .byHand

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Channel, into buf: inout [UInt8]) {
        switch value {


        case .app:
            writeInt(&buf, Int32(1))


        case .email:
            writeInt(&buf, Int32(2))


        case .text:
            writeInt(&buf, Int32(3))


        case .telephone:
            writeInt(&buf, Int32(4))


        case .post:
            writeInt(&buf, Int32(5))


        case .byHand:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannel_lift(_ buf: RustBuffer) throws -> Channel {
    return try FfiConverterTypeChannel.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChannel_lower(_ value: Channel) -> RustBuffer {
    return FfiConverterTypeChannel.lower(value)
}



/**
 * What may be charged.
 */

public enum Charge: Equatable, Hashable, CaseIterable {

    /**
     * Nothing (SAR-12).
     */
    case free
    /**
     * To look is free; a copy costs no more than making it does (REC-1).
     */
    case copiesAtCost
    /**
     * No rule that is held here says.
     */
    case notSet





}

#if compiler(>=6)
extension Charge: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCharge: FfiConverterRustBuffer {
    typealias SwiftType = Charge

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Charge {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .free

        case 2: return .copiesAtCost

        case 3: return .notSet

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Charge, into buf: inout [UInt8]) {
        switch value {


        case .free:
            writeInt(&buf, Int32(1))


        case .copiesAtCost:
            writeInt(&buf, Int32(2))


        case .notSet:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCharge_lift(_ buf: RustBuffer) throws -> Charge {
    return try FfiConverterTypeCharge.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCharge_lower(_ value: Charge) -> RustBuffer {
    return FfiConverterTypeCharge.lower(value)
}



/**
 * How far the source of a rule was checked. The mark is of the rule's main part; what of the rest is not confirmed
 * is said beside the source.
 */

public enum Checked: Equatable, Hashable, CaseIterable {

    /**
     * The law or the official text itself was read, not always in its latest edition.
     */
    case verified
    /**
     * A secondary source that restates it was read.
     */
    case secondary
    /**
     * Not confirmed in any source we could reach: a default that a school or its adviser may override.
     */
    case unverified
    /**
     * There is no outside source to check.
     */
    case notApplicable





}

#if compiler(>=6)
extension Checked: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChecked: FfiConverterRustBuffer {
    typealias SwiftType = Checked

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Checked {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .verified

        case 2: return .secondary

        case 3: return .unverified

        case 4: return .notApplicable

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Checked, into buf: inout [UInt8]) {
        switch value {


        case .verified:
            writeInt(&buf, Int32(1))


        case .secondary:
            writeInt(&buf, Int32(2))


        case .unverified:
            writeInt(&buf, Int32(3))


        case .notApplicable:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChecked_lift(_ buf: RustBuffer) throws -> Checked {
    return try FfiConverterTypeChecked.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChecked_lower(_ value: Checked) -> RustBuffer {
    return FfiConverterTypeChecked.lower(value)
}



/**
 * In what form an order that was not produced was told of (ORD-3).
 */

public enum ClaimForm: Equatable, Hashable, CaseIterable {

    /**
     * Somebody described it.
     */
    case described
    /**
     * A draft.
     */
    case draft
    /**
     * A solicitor's letter.
     */
    case solicitorLetter
    /**
     * A parenting plan.
     */
    case parentingPlan
    /**
     * A screenshot or a photograph.
     */
    case screenshot
    /**
     * A flag or a note in the school's system (VOC-46).
     */
    case recordFlag





}

#if compiler(>=6)
extension ClaimForm: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeClaimForm: FfiConverterRustBuffer {
    typealias SwiftType = ClaimForm

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ClaimForm {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .described

        case 2: return .draft

        case 3: return .solicitorLetter

        case 4: return .parentingPlan

        case 5: return .screenshot

        case 6: return .recordFlag

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ClaimForm, into buf: inout [UInt8]) {
        switch value {


        case .described:
            writeInt(&buf, Int32(1))


        case .draft:
            writeInt(&buf, Int32(2))


        case .solicitorLetter:
            writeInt(&buf, Int32(3))


        case .parentingPlan:
            writeInt(&buf, Int32(4))


        case .screenshot:
            writeInt(&buf, Int32(5))


        case .recordFlag:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClaimForm_lift(_ buf: RustBuffer) throws -> ClaimForm {
    return try FfiConverterTypeClaimForm.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClaimForm_lower(_ value: ClaimForm) -> RustBuffer {
    return FfiConverterTypeClaimForm.lower(value)
}



/**
 * What made a day of subject access what it is (SAR-5).
 */

public enum ClockNote: Equatable, Hashable, CaseIterable {

    /**
     * It runs from the day on which identity or authority was shown.
     */
    case fromIdentity
    /**
     * The days between asking what is meant and the answer do not count.
     */
    case paused
    /**
     * A question that was asked after the time was over, or before the request came, or that is said to have been
     * answered before it was asked, pauses nothing.
     */
    case notPaused
    /**
     * The requester was told in time that it takes longer: three months.
     */
    case extended
    /**
     * What was told of needing longer came after the first month, or before the request: it does not count.
     */
    case notExtended
    /**
     * The last day was a weekend or public holiday, so that it is the next working day.
     */
    case moved





}

#if compiler(>=6)
extension ClockNote: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeClockNote: FfiConverterRustBuffer {
    typealias SwiftType = ClockNote

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ClockNote {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .fromIdentity

        case 2: return .paused

        case 3: return .notPaused

        case 4: return .extended

        case 5: return .notExtended

        case 6: return .moved

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ClockNote, into buf: inout [UInt8]) {
        switch value {


        case .fromIdentity:
            writeInt(&buf, Int32(1))


        case .paused:
            writeInt(&buf, Int32(2))


        case .notPaused:
            writeInt(&buf, Int32(3))


        case .extended:
            writeInt(&buf, Int32(4))


        case .notExtended:
            writeInt(&buf, Int32(5))


        case .moved:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClockNote_lift(_ buf: RustBuffer) throws -> ClockNote {
    return try FfiConverterTypeClockNote.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClockNote_lower(_ value: ClockNote) -> RustBuffer {
    return FfiConverterTypeClockNote.lower(value)
}



/**
 * A column of the rights matrix: what an adult may be entitled to.
 */

public enum Column: Equatable, Hashable, CaseIterable {

    /**
     * The yearly report.
     */
    case report
    /**
     * The school's events: sports day, a play, an open day.
     */
    case events
    /**
     * The parents' evening: to discuss the child's progress with a teacher.
     */
    case parentsEvening
    /**
     * The educational record, on a written request.
     */
    case record
    /**
     * To be asked for permission.
     */
    case permission
    /**
     * A consent that only a holder of parental responsibility can give.
     */
    case consent
    /**
     * To vote, and to stand, in the election of parent governors.
     */
    case governance
    /**
     * Notice of an exclusion.
     */
    case exclusion
    /**
     * To be told about a trip.
     */
    case trips
    /**
     * The day-to-day messages.
     */
    case messages
    /**
     * To be called in an emergency.
     */
    case emergency
    /**
     * To collect the child.
     */
    case collect
    /**
     * To complain to the school.
     */
    case complaint





}

#if compiler(>=6)
extension Column: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeColumn: FfiConverterRustBuffer {
    typealias SwiftType = Column

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Column {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .report

        case 2: return .events

        case 3: return .parentsEvening

        case 4: return .record

        case 5: return .permission

        case 6: return .consent

        case 7: return .governance

        case 8: return .exclusion

        case 9: return .trips

        case 10: return .messages

        case 11: return .emergency

        case 12: return .collect

        case 13: return .complaint

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Column, into buf: inout [UInt8]) {
        switch value {


        case .report:
            writeInt(&buf, Int32(1))


        case .events:
            writeInt(&buf, Int32(2))


        case .parentsEvening:
            writeInt(&buf, Int32(3))


        case .record:
            writeInt(&buf, Int32(4))


        case .permission:
            writeInt(&buf, Int32(5))


        case .consent:
            writeInt(&buf, Int32(6))


        case .governance:
            writeInt(&buf, Int32(7))


        case .exclusion:
            writeInt(&buf, Int32(8))


        case .trips:
            writeInt(&buf, Int32(9))


        case .messages:
            writeInt(&buf, Int32(10))


        case .emergency:
            writeInt(&buf, Int32(11))


        case .collect:
            writeInt(&buf, Int32(12))


        case .complaint:
            writeInt(&buf, Int32(13))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeColumn_lift(_ buf: RustBuffer) throws -> Column {
    return try FfiConverterTypeColumn.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeColumn_lower(_ value: Column) -> RustBuffer {
    return FfiConverterTypeColumn.lower(value)
}



/**
 * What goes with a permit: it may be done so, and not otherwise.
 */

public enum Condition: Equatable, Hashable, CaseIterable {

    /**
     * Addresses, other contact details and clues to them are taken out (COM-5, VOC-53).
     */
    case addressesLeftOut
    /**
     * Whatever says where the child is or will be is taken out (VOC-54).
     */
    case whereaboutsLeftOut
    /**
     * By post to the establishment, not through the portal (COM-9, row B21).
     */
    case byPost
    /**
     * The leaver's report takes the place of the yearly one (REP-3).
     */
    case leaversReport
    /**
     * The child's social worker and the virtual school head, where there are any, are told as well (T-16).
     */
    case socialWorkerToldToo
    /**
     * An appointment of their own, apart from the other parent's (MX-3, row B19).
     */
    case separateSlot
    /**
     * Without the child, whom the order keeps apart from this adult (VOC-52).
     */
    case withoutTheChild
    /**
     * By telephone or video, and not on the school's site (VOC-51).
     */
    case byTelephoneOrVideo





}

#if compiler(>=6)
extension Condition: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCondition: FfiConverterRustBuffer {
    typealias SwiftType = Condition

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Condition {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .addressesLeftOut

        case 2: return .whereaboutsLeftOut

        case 3: return .byPost

        case 4: return .leaversReport

        case 5: return .socialWorkerToldToo

        case 6: return .separateSlot

        case 7: return .withoutTheChild

        case 8: return .byTelephoneOrVideo

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Condition, into buf: inout [UInt8]) {
        switch value {


        case .addressesLeftOut:
            writeInt(&buf, Int32(1))


        case .whereaboutsLeftOut:
            writeInt(&buf, Int32(2))


        case .byPost:
            writeInt(&buf, Int32(3))


        case .leaversReport:
            writeInt(&buf, Int32(4))


        case .socialWorkerToldToo:
            writeInt(&buf, Int32(5))


        case .separateSlot:
            writeInt(&buf, Int32(6))


        case .withoutTheChild:
            writeInt(&buf, Int32(7))


        case .byTelephoneOrVideo:
            writeInt(&buf, Int32(8))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCondition_lift(_ buf: RustBuffer) throws -> Condition {
    return try FfiConverterTypeCondition.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCondition_lower(_ value: Condition) -> RustBuffer {
    return FfiConverterTypeCondition.lower(value)
}



/**
 * By what right a party answers (RCT-7).
 */

public enum ConsentCapacity: Equatable, Hashable, CaseIterable {

    /**
     * For themselves: the pupil, or an adult on their own account.
     */
    case ownAccount
    /**
     * As a holder of parental responsibility.
     */
    case parentalResponsibility
    /**
     * As a parent, with or without responsibility.
     */
    case parent
    /**
     * As one who looks after the child.
     */
    case care
    /**
     * Within delegated authority.
     */
    case delegation
    /**
     * By no right that is on record.
     */
    case notSettled





}

#if compiler(>=6)
extension ConsentCapacity: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentCapacity: FfiConverterRustBuffer {
    typealias SwiftType = ConsentCapacity

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentCapacity {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .ownAccount

        case 2: return .parentalResponsibility

        case 3: return .parent

        case 4: return .care

        case 5: return .delegation

        case 6: return .notSettled

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConsentCapacity, into buf: inout [UInt8]) {
        switch value {


        case .ownAccount:
            writeInt(&buf, Int32(1))


        case .parentalResponsibility:
            writeInt(&buf, Int32(2))


        case .parent:
            writeInt(&buf, Int32(3))


        case .care:
            writeInt(&buf, Int32(4))


        case .delegation:
            writeInt(&buf, Int32(5))


        case .notSettled:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentCapacity_lift(_ buf: RustBuffer) throws -> ConsentCapacity {
    return try FfiConverterTypeConsentCapacity.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentCapacity_lower(_ value: ConsentCapacity) -> RustBuffer {
    return FfiConverterTypeConsentCapacity.lower(value)
}



/**
 * What else the school has to do.
 */

public enum ConsentDuty: Equatable, Hashable, CaseIterable {

    /**
     * Stop at once (CON-GEN-5).
     */
    case stop
    /**
     * Erase what consent alone was the basis for (CON-GEN-5).
     */
    case erase
    /**
     * Take down what the school controls (CON-PHO-7).
     */
    case takeDown
    /**
     * Tell those to whom it was passed on (CON-PHO-7).
     */
    case tellRecipients
    /**
     * Destroy the biometric data as soon as practicable (CON-BIO-5).
     */
    case destroy
    /**
     * Offer another way with the same access and no disadvantage (CON-BIO-7).
     */
    case reasonableAlternative
    /**
     * An impact assessment comes first (CON-BIO-8).
     */
    case impactAssessment
    /**
     * Tell the parents where the child will be and of extra safety measures (CON-TRIP-1).
     */
    case tellWhereTheChildIs
    /**
     * Tell the parents each time, so that they can say no (CON-TRIP-2).
     */
    case tellEachTime
    /**
     * Seek the pupil's views (CON-TRIP-7).
     */
    case seekPupilsViews
    /**
     * Weigh the objection (CON-PHO-1).
     */
    case weighObjection
    /**
     * Act, call 999 and ring every emergency contact (CON-MED-6).
     */
    case ringEveryContact
    /**
     * Record each dose and tell the parent the same day (CON-MED-3).
     */
    case recordEachDose
    /**
     * Ask the prescriber (CON-MED-4).
     */
    case askPrescriber
    /**
     * Say before it is given that it cannot be recalled (CON-PHO-4).
     */
    case sayItCannotBeRecalled
    /**
     * Talk to the parent and, if fit, the pupil, and record it (CON-RSE-3).
     */
    case headTalksToParent
    /**
     * Arrange sex education in one of the three terms (CON-RSE-4).
     */
    case arrangeSexEducation
    /**
     * Statutory notice to the parents at least two school days before (CON-AP-1).
     */
    case noticeTwoSchoolDays
    /**
     * Tell the family first, unless that raises the risk (CON-SHR-2).
     */
    case tellFamilyUnlessRisk
    /**
     * Take a written request that says why it is necessary (CON-SHR-6).
     */
    case writtenRequest
    /**
     * Efforts to verify that whoever authorised it holds responsibility (CON-ISS-2).
     */
    case verifyResponsibility
    /**
     * Ask the pupil in person (CON-GEN-7).
     */
    case askPupil
    /**
     * Do not ask the pupil to choose between the parents (CON-GEN-12).
     */
    case doNotAskPupilToChoose
    /**
     * A safeguarding matter goes its own way, whatever was consented to (CON-COU-2).
     */
    case safeguardingFirst
    /**
     * Keep the legal name in statutory records (CON-NAM-4).
     */
    case keepLegalName
    /**
     * Respect the pupil's confidence, and encourage telling the parents (CON-MED-1).
     */
    case encourageTellingParents





}

#if compiler(>=6)
extension ConsentDuty: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentDuty: FfiConverterRustBuffer {
    typealias SwiftType = ConsentDuty

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentDuty {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .stop

        case 2: return .erase

        case 3: return .takeDown

        case 4: return .tellRecipients

        case 5: return .destroy

        case 6: return .reasonableAlternative

        case 7: return .impactAssessment

        case 8: return .tellWhereTheChildIs

        case 9: return .tellEachTime

        case 10: return .seekPupilsViews

        case 11: return .weighObjection

        case 12: return .ringEveryContact

        case 13: return .recordEachDose

        case 14: return .askPrescriber

        case 15: return .sayItCannotBeRecalled

        case 16: return .headTalksToParent

        case 17: return .arrangeSexEducation

        case 18: return .noticeTwoSchoolDays

        case 19: return .tellFamilyUnlessRisk

        case 20: return .writtenRequest

        case 21: return .verifyResponsibility

        case 22: return .askPupil

        case 23: return .doNotAskPupilToChoose

        case 24: return .safeguardingFirst

        case 25: return .keepLegalName

        case 26: return .encourageTellingParents

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConsentDuty, into buf: inout [UInt8]) {
        switch value {


        case .stop:
            writeInt(&buf, Int32(1))


        case .erase:
            writeInt(&buf, Int32(2))


        case .takeDown:
            writeInt(&buf, Int32(3))


        case .tellRecipients:
            writeInt(&buf, Int32(4))


        case .destroy:
            writeInt(&buf, Int32(5))


        case .reasonableAlternative:
            writeInt(&buf, Int32(6))


        case .impactAssessment:
            writeInt(&buf, Int32(7))


        case .tellWhereTheChildIs:
            writeInt(&buf, Int32(8))


        case .tellEachTime:
            writeInt(&buf, Int32(9))


        case .seekPupilsViews:
            writeInt(&buf, Int32(10))


        case .weighObjection:
            writeInt(&buf, Int32(11))


        case .ringEveryContact:
            writeInt(&buf, Int32(12))


        case .recordEachDose:
            writeInt(&buf, Int32(13))


        case .askPrescriber:
            writeInt(&buf, Int32(14))


        case .sayItCannotBeRecalled:
            writeInt(&buf, Int32(15))


        case .headTalksToParent:
            writeInt(&buf, Int32(16))


        case .arrangeSexEducation:
            writeInt(&buf, Int32(17))


        case .noticeTwoSchoolDays:
            writeInt(&buf, Int32(18))


        case .tellFamilyUnlessRisk:
            writeInt(&buf, Int32(19))


        case .writtenRequest:
            writeInt(&buf, Int32(20))


        case .verifyResponsibility:
            writeInt(&buf, Int32(21))


        case .askPupil:
            writeInt(&buf, Int32(22))


        case .doNotAskPupilToChoose:
            writeInt(&buf, Int32(23))


        case .safeguardingFirst:
            writeInt(&buf, Int32(24))


        case .keepLegalName:
            writeInt(&buf, Int32(25))


        case .encourageTellingParents:
            writeInt(&buf, Int32(26))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentDuty_lift(_ buf: RustBuffer) throws -> ConsentDuty {
    return try FfiConverterTypeConsentDuty.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentDuty_lower(_ value: ConsentDuty) -> RustBuffer {
    return FfiConverterTypeConsentDuty.lower(value)
}



/**
 * An event in the life of one party's consent (RCT-6).
 */

public enum ConsentEvent: Equatable, Hashable, CaseIterable {

    /**
     * It was asked for.
     */
    case requested
    /**
     * It was given.
     */
    case given
    /**
     * It was given once more.
     */
    case reconfirmed
    /**
     * It was refused, or objected to.
     */
    case refused
    /**
     * It was taken back by the party.
     */
    case withdrawn
    /**
     * Its term ended.
     */
    case expired
    /**
     * Given in a way that does not count.
     */
    case invalidated





}

#if compiler(>=6)
extension ConsentEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentEvent: FfiConverterRustBuffer {
    typealias SwiftType = ConsentEvent

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentEvent {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .requested

        case 2: return .given

        case 3: return .reconfirmed

        case 4: return .refused

        case 5: return .withdrawn

        case 6: return .expired

        case 7: return .invalidated

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConsentEvent, into buf: inout [UInt8]) {
        switch value {


        case .requested:
            writeInt(&buf, Int32(1))


        case .given:
            writeInt(&buf, Int32(2))


        case .reconfirmed:
            writeInt(&buf, Int32(3))


        case .refused:
            writeInt(&buf, Int32(4))


        case .withdrawn:
            writeInt(&buf, Int32(5))


        case .expired:
            writeInt(&buf, Int32(6))


        case .invalidated:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentEvent_lift(_ buf: RustBuffer) throws -> ConsentEvent {
    return try FfiConverterTypeConsentEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentEvent_lower(_ value: ConsentEvent) -> RustBuffer {
    return FfiConverterTypeConsentEvent.lower(value)
}



/**
 * In what form something was said (RCT-9).
 */

public enum ConsentForm: Equatable, Hashable, CaseIterable {

    /**
     * A written signature, or an electronic form behind the party's own sign-in.
     */
    case written
    /**
     * An e-mail from an address known to be the party's.
     */
    case email
    /**
     * A recorded call.
     */
    case recordedCall
    /**
     * A note that somebody at the school made of a conversation.
     */
    case note
    /**
     * The record of the clinician who asked.
     */
    case clinicianRecord
    /**
     * By conduct alone, as a child that does not hold out its finger.
     */
    case conduct
    /**
     * Silence on a letter that said "tell us if you object" (CON-GEN-2).
     */
    case optOutSilence
    /**
     * A box that was ticked when the form was opened (CON-GEN-2).
     */
    case preTicked
    /**
     * Not on record.
     */
    case unknown





}

#if compiler(>=6)
extension ConsentForm: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentForm: FfiConverterRustBuffer {
    typealias SwiftType = ConsentForm

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentForm {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .written

        case 2: return .email

        case 3: return .recordedCall

        case 4: return .note

        case 5: return .clinicianRecord

        case 6: return .conduct

        case 7: return .optOutSilence

        case 8: return .preTicked

        case 9: return .unknown

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConsentForm, into buf: inout [UInt8]) {
        switch value {


        case .written:
            writeInt(&buf, Int32(1))


        case .email:
            writeInt(&buf, Int32(2))


        case .recordedCall:
            writeInt(&buf, Int32(3))


        case .note:
            writeInt(&buf, Int32(4))


        case .clinicianRecord:
            writeInt(&buf, Int32(5))


        case .conduct:
            writeInt(&buf, Int32(6))


        case .optOutSilence:
            writeInt(&buf, Int32(7))


        case .preTicked:
            writeInt(&buf, Int32(8))


        case .unknown:
            writeInt(&buf, Int32(9))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentForm_lift(_ buf: RustBuffer) throws -> ConsentForm {
    return try FfiConverterTypeConsentForm.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentForm_lower(_ value: ConsentForm) -> RustBuffer {
    return FfiConverterTypeConsentForm.lower(value)
}



/**
 * What kind of consent a purpose asks for (CON-GEN-1). Givers, evidence and conflicts differ by kind.
 */

public enum ConsentKind: Equatable, Hashable, CaseIterable {

    /**
     * Consent in data-protection law (UK GDPR article 6(1)(a)).
     */
    case dataProtection
    /**
     * Leave to take part or to be cared for: common law, and responsibility for a child.
     */
    case permission
    /**
     * What one statute asks for, as the biometrics Act does.
     */
    case statutory
    /**
     * The other way round: a parent takes the child out of what would go on without asking.
     */
    case withdrawal
    /**
     * Consent to treatment, in medical law.
     */
    case treatment
    /**
     * The recipient's own consent to be sent advertising (PECR).
     */
    case marketing





}

#if compiler(>=6)
extension ConsentKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentKind: FfiConverterRustBuffer {
    typealias SwiftType = ConsentKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .dataProtection

        case 2: return .permission

        case 3: return .statutory

        case 4: return .withdrawal

        case 5: return .treatment

        case 6: return .marketing

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConsentKind, into buf: inout [UInt8]) {
        switch value {


        case .dataProtection:
            writeInt(&buf, Int32(1))


        case .permission:
            writeInt(&buf, Int32(2))


        case .statutory:
            writeInt(&buf, Int32(3))


        case .withdrawal:
            writeInt(&buf, Int32(4))


        case .treatment:
            writeInt(&buf, Int32(5))


        case .marketing:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentKind_lift(_ buf: RustBuffer) throws -> ConsentKind {
    return try FfiConverterTypeConsentKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentKind_lower(_ value: ConsentKind) -> RustBuffer {
    return FfiConverterTypeConsentKind.lower(value)
}



/**
 * What a party said. Of a purpose of kind `withdrawal`, `objected` and `refused` ask for the pupil to be excused, `given`
 * is the wish that the pupil takes part, and `withdrawn` takes the last word back.
 */

public enum ConsentSays: Equatable, Hashable, CaseIterable {

    /**
     * Yes.
     */
    case given
    /**
     * Yes again, to the same.
     */
    case reconfirmed
    /**
     * No, to a question.
     */
    case refused
    /**
     * No, without having been asked.
     */
    case objected
    /**
     * Takes back what was said last: a yes, a no or an objection.
     */
    case withdrawn





}

#if compiler(>=6)
extension ConsentSays: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentSays: FfiConverterRustBuffer {
    typealias SwiftType = ConsentSays

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentSays {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .given

        case 2: return .reconfirmed

        case 3: return .refused

        case 4: return .objected

        case 5: return .withdrawn

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConsentSays, into buf: inout [UInt8]) {
        switch value {


        case .given:
            writeInt(&buf, Int32(1))


        case .reconfirmed:
            writeInt(&buf, Int32(2))


        case .refused:
            writeInt(&buf, Int32(3))


        case .objected:
            writeInt(&buf, Int32(4))


        case .withdrawn:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentSays_lift(_ buf: RustBuffer) throws -> ConsentSays {
    return try FfiConverterTypeConsentSays.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentSays_lower(_ value: ConsentSays) -> RustBuffer {
    return FfiConverterTypeConsentSays.lower(value)
}



/**
 * Where a consent stands on a day (section 15.4). The last two are of the kind `withdrawal`.
 */

public enum ConsentState: Equatable, Hashable, CaseIterable {

    /**
     * Enough was given, in a form that counts, and not taken back since (VOC-60).
     */
    case valid
    /**
     * Somebody whose no decides it said no (VOC-61).
     */
    case refused
    /**
     * Never given, or given by somebody or in a way that does not count (VOC-62).
     */
    case missing
    /**
     * People whose views both count disagree (VOC-63).
     */
    case conflict
    /**
     * Given, and later taken back; what was done meanwhile stays lawful (VOC-64).
     */
    case withdrawn
    /**
     * Given, and its term ended, or the pupil became able to decide, or left (VOC-65).
     */
    case expired
    /**
     * Consent is the wrong tool: it rests on another basis (VOC-66).
     */
    case notRequired
    /**
     * A request that binds: the pupil does not take part (VOC-67).
     */
    case excused
    /**
     * No request, one taken back, or no right to one: the pupil takes part (VOC-68).
     */
    case notExcused





}

#if compiler(>=6)
extension ConsentState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentState: FfiConverterRustBuffer {
    typealias SwiftType = ConsentState

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentState {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .valid

        case 2: return .refused

        case 3: return .missing

        case 4: return .conflict

        case 5: return .withdrawn

        case 6: return .expired

        case 7: return .notRequired

        case 8: return .excused

        case 9: return .notExcused

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConsentState, into buf: inout [UInt8]) {
        switch value {


        case .valid:
            writeInt(&buf, Int32(1))


        case .refused:
            writeInt(&buf, Int32(2))


        case .missing:
            writeInt(&buf, Int32(3))


        case .conflict:
            writeInt(&buf, Int32(4))


        case .withdrawn:
            writeInt(&buf, Int32(5))


        case .expired:
            writeInt(&buf, Int32(6))


        case .notRequired:
            writeInt(&buf, Int32(7))


        case .excused:
            writeInt(&buf, Int32(8))


        case .notExcused:
            writeInt(&buf, Int32(9))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentState_lift(_ buf: RustBuffer) throws -> ConsentState {
    return try FfiConverterTypeConsentState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentState_lower(_ value: ConsentState) -> RustBuffer {
    return FfiConverterTypeConsentState.lower(value)
}



/**
 * The steps in which a consent is evaluated, in their order (CON-GEN-10).
 */

public enum ConsentStep: Equatable, Hashable, CaseIterable {

    /**
     * Is consent the right tool at all?
     */
    case notRequired
    /**
     * A bar of statute or of an order.
     */
    case bar
    /**
     * The pupil's own decision, where it governs.
     */
    case pupil
    /**
     * Objections that stop it.
     */
    case objections
    /**
     * How many said yes, and with what standing; and who had to be told.
     */
    case consents
    /**
     * The form.
     */
    case form
    /**
     * Whether it still counts.
     */
    case currency





}

#if compiler(>=6)
extension ConsentStep: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConsentStep: FfiConverterRustBuffer {
    typealias SwiftType = ConsentStep

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentStep {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .notRequired

        case 2: return .bar

        case 3: return .pupil

        case 4: return .objections

        case 5: return .consents

        case 6: return .form

        case 7: return .currency

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConsentStep, into buf: inout [UInt8]) {
        switch value {


        case .notRequired:
            writeInt(&buf, Int32(1))


        case .bar:
            writeInt(&buf, Int32(2))


        case .pupil:
            writeInt(&buf, Int32(3))


        case .objections:
            writeInt(&buf, Int32(4))


        case .consents:
            writeInt(&buf, Int32(5))


        case .form:
            writeInt(&buf, Int32(6))


        case .currency:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentStep_lift(_ buf: RustBuffer) throws -> ConsentStep {
    return try FfiConverterTypeConsentStep.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConsentStep_lower(_ value: ConsentStep) -> RustBuffer {
    return FfiConverterTypeConsentStep.lower(value)
}



/**
 * Flags that a school's system keeps about a pair and that say nothing about rights. They are kept as claims.
 */

public enum ContactFlag: Equatable, Hashable, CaseIterable {

    /**
     * "Legal guardian" of Ed-Fi, Arbor and others: close to parental responsibility and not the same (VOC-43).
     */
    case legalGuardian
    /**
     * To be rung in an emergency.
     */
    case emergency
    /**
     * Said to be allowed to collect the child.
     */
    case mayCollect
    /**
     * Gets letters.
     */
    case correspondence
    /**
     * Gets reports, in the source system.
     */
    case reports
    /**
     * Has a login to the portal.
     */
    case portalAccess
    /**
     * The first contact, in the source system.
     */
    case primaryContact
    /**
     * Has the same postal address as the pupil, which is not "lives with" (formats sheet, section 5).
     */
    case sameAddress





}

#if compiler(>=6)
extension ContactFlag: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeContactFlag: FfiConverterRustBuffer {
    typealias SwiftType = ContactFlag

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ContactFlag {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .legalGuardian

        case 2: return .emergency

        case 3: return .mayCollect

        case 4: return .correspondence

        case 5: return .reports

        case 6: return .portalAccess

        case 7: return .primaryContact

        case 8: return .sameAddress

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ContactFlag, into buf: inout [UInt8]) {
        switch value {


        case .legalGuardian:
            writeInt(&buf, Int32(1))


        case .emergency:
            writeInt(&buf, Int32(2))


        case .mayCollect:
            writeInt(&buf, Int32(3))


        case .correspondence:
            writeInt(&buf, Int32(4))


        case .reports:
            writeInt(&buf, Int32(5))


        case .portalAccess:
            writeInt(&buf, Int32(6))


        case .primaryContact:
            writeInt(&buf, Int32(7))


        case .sameAddress:
            writeInt(&buf, Int32(8))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContactFlag_lift(_ buf: RustBuffer) throws -> ContactFlag {
    return try FfiConverterTypeContactFlag.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContactFlag_lower(_ value: ContactFlag) -> RustBuffer {
    return FfiConverterTypeContactFlag.lower(value)
}



/**
 * Where the dialogue about a pupil stands (HA-3.2d).
 */

public enum ContactStanding: Equatable, Hashable, CaseIterable {

    /**
     * The next contact is not due yet.
     */
    case inTime
    /**
     * It is overdue.
     */
    case overdue
    /**
     * The school's policy names no interval.
     */
    case noInterval
    /**
     * By when it is due cannot be counted: the calendar does not reach it, or nothing says since when.
     */
    case cannotSay





}

#if compiler(>=6)
extension ContactStanding: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeContactStanding: FfiConverterRustBuffer {
    typealias SwiftType = ContactStanding

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ContactStanding {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .inTime

        case 2: return .overdue

        case 3: return .noInterval

        case 4: return .cannotSay

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ContactStanding, into buf: inout [UInt8]) {
        switch value {


        case .inTime:
            writeInt(&buf, Int32(1))


        case .overdue:
            writeInt(&buf, Int32(2))


        case .noInterval:
            writeInt(&buf, Int32(3))


        case .cannotSay:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContactStanding_lift(_ buf: RustBuffer) throws -> ContactStanding {
    return try FfiConverterTypeContactStanding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContactStanding_lower(_ value: ContactStanding) -> RustBuffer {
    return FfiConverterTypeContactStanding.lower(value)
}



/**
 * How far a copy came, as somebody recorded it. None follows from another: what was read may never have been
 * acknowledged, and what was delivered never read.
 */

public enum CopyStage: Equatable, Hashable, CaseIterable {

    /**
     * It arrived at the address.
     */
    case delivered
    /**
     * It came back, or could not be handed over.
     */
    case failed
    /**
     * It was opened.
     */
    case read
    /**
     * The adult said that they have it.
     */
    case acknowledged





}

#if compiler(>=6)
extension CopyStage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCopyStage: FfiConverterRustBuffer {
    typealias SwiftType = CopyStage

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CopyStage {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .delivered

        case 2: return .failed

        case 3: return .read

        case 4: return .acknowledged

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CopyStage, into buf: inout [UInt8]) {
        switch value {


        case .delivered:
            writeInt(&buf, Int32(1))


        case .failed:
            writeInt(&buf, Int32(2))


        case .read:
            writeInt(&buf, Int32(3))


        case .acknowledged:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCopyStage_lift(_ buf: RustBuffer) throws -> CopyStage {
    return try FfiConverterTypeCopyStage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCopyStage_lower(_ value: CopyStage) -> RustBuffer {
    return FfiConverterTypeCopyStage.lower(value)
}



/**
 * In what a school counts a promise or a time limit (section 9 of the concerns sheet, "units").
 */

public enum CountingUnit: Equatable, Hashable, CaseIterable {

    /**
     * A day on which the school has a session for pupils (CAL-1, SCH-2).
     */
    case schoolDay
    /**
     * Monday to Friday less the bank and public holidays of the nation, in the holidays too (CAL-6).
     */
    case workingDay
    /**
     * What some policies mean by "working day": a weekday in term (CAL-6).
     */
    case workingDayTermOnly
    /**
     * Any day.
     */
    case calendarDay
    /**
     * A Monday-to-Friday block with at least one school day in it (CAL-13).
     */
    case schoolWeek
    /**
     * Seven days.
     */
    case calendarWeek
    /**
     * A month: the same day number, else the month's last day (REV-15).
     */
    case month
    /**
     * An hour; counted from an instant and never from a day (VOC-98).
     */
    case hour
    /**
     * The text says "days" and nobody has said which. No date is computed until the profile says.
     */
    case unspecified





}

#if compiler(>=6)
extension CountingUnit: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCountingUnit: FfiConverterRustBuffer {
    typealias SwiftType = CountingUnit

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CountingUnit {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .schoolDay

        case 2: return .workingDay

        case 3: return .workingDayTermOnly

        case 4: return .calendarDay

        case 5: return .schoolWeek

        case 6: return .calendarWeek

        case 7: return .month

        case 8: return .hour

        case 9: return .unspecified

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CountingUnit, into buf: inout [UInt8]) {
        switch value {


        case .schoolDay:
            writeInt(&buf, Int32(1))


        case .workingDay:
            writeInt(&buf, Int32(2))


        case .workingDayTermOnly:
            writeInt(&buf, Int32(3))


        case .calendarDay:
            writeInt(&buf, Int32(4))


        case .schoolWeek:
            writeInt(&buf, Int32(5))


        case .calendarWeek:
            writeInt(&buf, Int32(6))


        case .month:
            writeInt(&buf, Int32(7))


        case .hour:
            writeInt(&buf, Int32(8))


        case .unspecified:
            writeInt(&buf, Int32(9))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCountingUnit_lift(_ buf: RustBuffer) throws -> CountingUnit {
    return try FfiConverterTypeCountingUnit.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCountingUnit_lower(_ value: CountingUnit) -> RustBuffer {
    return FfiConverterTypeCountingUnit.lower(value)
}



/**
 * For whom something is by default, from the widest circle to the narrowest.
 */

public enum DataCircle: Equatable, Hashable, CaseIterable {

    /**
     * Anyone.
     */
    case anyone
    /**
     * The entitled parents of the children it is about, each family what is its own.
     */
    case ownFamily
    /**
     * Staff who need it.
     */
    case staffByNeed
    /**
     * Staff who are named.
     */
    case namedStaff
    /**
     * Whoever handles the complaint, the clerk and the panel.
     */
    case handlers
    /**
     * The governors entitled to attend, and the clerk.
     */
    case governorsEntitled
    /**
     * The examinations office.
     */
    case examsOffice
    /**
     * The head, the chair and the trust's lawyers.
     */
    case headAndLegal
    /**
     * Personnel and the head.
     */
    case hrAndHead
    /**
     * The safeguarding lead, the deputies and the head.
     */
    case safeguardingLeads
    /**
     * The case manager and the local authority's officer.
     */
    case caseManager
    /**
     * Nobody: it is taken out.
     */
    case nobody





}

#if compiler(>=6)
extension DataCircle: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDataCircle: FfiConverterRustBuffer {
    typealias SwiftType = DataCircle

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DataCircle {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .anyone

        case 2: return .ownFamily

        case 3: return .staffByNeed

        case 4: return .namedStaff

        case 5: return .handlers

        case 6: return .governorsEntitled

        case 7: return .examsOffice

        case 8: return .headAndLegal

        case 9: return .hrAndHead

        case 10: return .safeguardingLeads

        case 11: return .caseManager

        case 12: return .nobody

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DataCircle, into buf: inout [UInt8]) {
        switch value {


        case .anyone:
            writeInt(&buf, Int32(1))


        case .ownFamily:
            writeInt(&buf, Int32(2))


        case .staffByNeed:
            writeInt(&buf, Int32(3))


        case .namedStaff:
            writeInt(&buf, Int32(4))


        case .handlers:
            writeInt(&buf, Int32(5))


        case .governorsEntitled:
            writeInt(&buf, Int32(6))


        case .examsOffice:
            writeInt(&buf, Int32(7))


        case .headAndLegal:
            writeInt(&buf, Int32(8))


        case .hrAndHead:
            writeInt(&buf, Int32(9))


        case .safeguardingLeads:
            writeInt(&buf, Int32(10))


        case .caseManager:
            writeInt(&buf, Int32(11))


        case .nobody:
            writeInt(&buf, Int32(12))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDataCircle_lift(_ buf: RustBuffer) throws -> DataCircle {
    return try FfiConverterTypeDataCircle.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDataCircle_lower(_ value: DataCircle) -> RustBuffer {
    return FfiConverterTypeDataCircle.lower(value)
}



/**
 * A kind of data, by how far it may go.
 */

public enum DataClass: Equatable, Hashable, CaseIterable {

    /**
     * The published policy, term dates, the complaints procedure (CNF-1).
     */
    case `public`
    /**
     * A child's own timetable, reports and messages (CNF-2).
     */
    case family
    /**
     * Attendance, behaviour, attainment (CNF-3).
     */
    case pupilPersonal
    /**
     * Health, needs that reveal it, ethnicity, religion, sex life, biometrics (CNF-4).
     */
    case specialCategory
    /**
     * The child protection file and the safeguarding lead's notes (CNF-5).
     */
    case safeguarding
    /**
     * Employment, capability, discipline, low-level concerns (CNF-6).
     */
    case staffPersonal
    /**
     * Another child or family named in a record (CNF-7).
     */
    case thirdParty
    /**
     * An address or school that is kept from somebody by an order or for safety (CNF-8).
     */
    case restrictedAddress
    /**
     * Marks before their release, scripts (CNF-9).
     */
    case examEmbargoed
    /**
     * Legal advice, papers of a dispute (CNF-10).
     */
    case legalPrivilege
    /**
     * Part two of the governors' minutes (CNF-11).
     */
    case governorPartTwo
    /**
     * The file of a complaint (CNF-12).
     */
    case complaintFile
    /**
     * The record of an allegation about staff (CNF-13).
     */
    case ladoRecord





}

#if compiler(>=6)
extension DataClass: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDataClass: FfiConverterRustBuffer {
    typealias SwiftType = DataClass

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DataClass {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .`public`

        case 2: return .family

        case 3: return .pupilPersonal

        case 4: return .specialCategory

        case 5: return .safeguarding

        case 6: return .staffPersonal

        case 7: return .thirdParty

        case 8: return .restrictedAddress

        case 9: return .examEmbargoed

        case 10: return .legalPrivilege

        case 11: return .governorPartTwo

        case 12: return .complaintFile

        case 13: return .ladoRecord

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DataClass, into buf: inout [UInt8]) {
        switch value {


        case .`public`:
            writeInt(&buf, Int32(1))


        case .family:
            writeInt(&buf, Int32(2))


        case .pupilPersonal:
            writeInt(&buf, Int32(3))


        case .specialCategory:
            writeInt(&buf, Int32(4))


        case .safeguarding:
            writeInt(&buf, Int32(5))


        case .staffPersonal:
            writeInt(&buf, Int32(6))


        case .thirdParty:
            writeInt(&buf, Int32(7))


        case .restrictedAddress:
            writeInt(&buf, Int32(8))


        case .examEmbargoed:
            writeInt(&buf, Int32(9))


        case .legalPrivilege:
            writeInt(&buf, Int32(10))


        case .governorPartTwo:
            writeInt(&buf, Int32(11))


        case .complaintFile:
            writeInt(&buf, Int32(12))


        case .ladoRecord:
            writeInt(&buf, Int32(13))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDataClass_lift(_ buf: RustBuffer) throws -> DataClass {
    return try FfiConverterTypeDataClass.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDataClass_lower(_ value: DataClass) -> RustBuffer {
    return FfiConverterTypeDataClass.lower(value)
}



/**
 * A day that was counted out, or why there is none.
 */

public enum Day: Equatable, Hashable {

    /**
     * The day.
     */
    case on(
        /**
         * It.
         */
        day: LocalDate
    )
    /**
     * The instant, where hours were counted.
     */
    case at(
        /**
         * It.
         */
        instant: OffsetDateTime
    )
    /**
     * There is no day: this would have to be entered first.
     */
    case notKnown(
        /**
         * What is missing.
         */
        gap: CalendarGap
    )





}

#if compiler(>=6)
extension Day: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDay: FfiConverterRustBuffer {
    typealias SwiftType = Day

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Day {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .on(day: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 2: return .at(instant: try FfiConverterTypeOffsetDateTime.read(from: &buf)
        )

        case 3: return .notKnown(gap: try FfiConverterTypeCalendarGap.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Day, into buf: inout [UInt8]) {
        switch value {


        case let .on(day):
            writeInt(&buf, Int32(1))
            FfiConverterTypeLocalDate.write(day, into: &buf)


        case let .at(instant):
            writeInt(&buf, Int32(2))
            FfiConverterTypeOffsetDateTime.write(instant, into: &buf)


        case let .notKnown(gap):
            writeInt(&buf, Int32(3))
            FfiConverterTypeCalendarGap.write(gap, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDay_lift(_ buf: RustBuffer) throws -> Day {
    return try FfiConverterTypeDay.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDay_lower(_ value: Day) -> RustBuffer {
    return FfiConverterTypeDay.lower(value)
}



/**
 * What a day is to a school, as far as the entered dates say.
 */

public enum DayKind: Equatable, Hashable, CaseIterable {

    /**
     * There is a session for pupils (CAL-1).
     */
    case schoolDay
    /**
     * A training (INSET) day: staff and no pupils, so not a school day (CAL-2).
     */
    case trainingDay
    /**
     * The school was to be open and was not: snow, a strike, an election (CAL-3).
     */
    case lostDay
    /**
     * A bank or public holiday in term.
     */
    case bankHoliday
    /**
     * A local holiday in term, as Scottish councils fix them (CAL-19).
     */
    case localHoliday
    /**
     * A day of the week in term on which the school has no sessions (CAL-17).
     */
    case weekend
    /**
     * Half-term, with the weekends and bank holidays that adjoin it.
     */
    case halfTerm
    /**
     * A holiday between terms.
     */
    case holiday





}

#if compiler(>=6)
extension DayKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDayKind: FfiConverterRustBuffer {
    typealias SwiftType = DayKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DayKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .schoolDay

        case 2: return .trainingDay

        case 3: return .lostDay

        case 4: return .bankHoliday

        case 5: return .localHoliday

        case 6: return .weekend

        case 7: return .halfTerm

        case 8: return .holiday

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DayKind, into buf: inout [UInt8]) {
        switch value {


        case .schoolDay:
            writeInt(&buf, Int32(1))


        case .trainingDay:
            writeInt(&buf, Int32(2))


        case .lostDay:
            writeInt(&buf, Int32(3))


        case .bankHoliday:
            writeInt(&buf, Int32(4))


        case .localHoliday:
            writeInt(&buf, Int32(5))


        case .weekend:
            writeInt(&buf, Int32(6))


        case .halfTerm:
            writeInt(&buf, Int32(7))


        case .holiday:
            writeInt(&buf, Int32(8))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDayKind_lift(_ buf: RustBuffer) throws -> DayKind {
    return try FfiConverterTypeDayKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDayKind_lower(_ value: DayKind) -> RustBuffer {
    return FfiConverterTypeDayKind.lower(value)
}



/**
 * Who gave a carer written authority to decide (DEL-2).
 */

public enum DelegatedBy: Equatable, Hashable, CaseIterable {

    /**
     * The local authority, as it may under a care order.
     */
    case authority
    /**
     * The parents with responsibility, as section 20 needs.
     */
    case parents





}

#if compiler(>=6)
extension DelegatedBy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDelegatedBy: FfiConverterRustBuffer {
    typealias SwiftType = DelegatedBy

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DelegatedBy {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .authority

        case 2: return .parents

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DelegatedBy, into buf: inout [UInt8]) {
        switch value {


        case .authority:
            writeInt(&buf, Int32(1))


        case .parents:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDelegatedBy_lift(_ buf: RustBuffer) throws -> DelegatedBy {
    return try FfiConverterTypeDelegatedBy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDelegatedBy_lower(_ value: DelegatedBy) -> RustBuffer {
    return FfiConverterTypeDelegatedBy.lower(value)
}



/**
 * By when the requester is answered.
 */

public enum Due: Equatable, Hashable {

    /**
     * This is the last day in time (VOC-94).
     */
    case by(
        /**
         * It.
         */
        day: LocalDate,
        /**
         * What made it that day.
         */
        notes: [ClockNote],
        /**
         * The rules.
         */
        rules: [RuleId]
    )
    /**
     * A rule sets a day, and the calendar does not reach it.
     */
    case notKnown(
        /**
         * What is missing.
         */
        gap: CalendarGap,
        /**
         * The rules.
         */
        rules: [RuleId]
    )
    /**
     * No day is set, or none yet.
     */
    case notSet(
        /**
         * Why.
         */
        why: NoDay,
        /**
         * The rules.
         */
        rules: [RuleId]
    )





}

#if compiler(>=6)
extension Due: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDue: FfiConverterRustBuffer {
    typealias SwiftType = Due

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Due {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .by(day: try FfiConverterTypeLocalDate.read(from: &buf), notes: try FfiConverterSequenceTypeClockNote.read(from: &buf), rules: try FfiConverterSequenceTypeRuleId.read(from: &buf)
        )

        case 2: return .notKnown(gap: try FfiConverterTypeCalendarGap.read(from: &buf), rules: try FfiConverterSequenceTypeRuleId.read(from: &buf)
        )

        case 3: return .notSet(why: try FfiConverterTypeNoDay.read(from: &buf), rules: try FfiConverterSequenceTypeRuleId.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Due, into buf: inout [UInt8]) {
        switch value {


        case let .by(day,notes,rules):
            writeInt(&buf, Int32(1))
            FfiConverterTypeLocalDate.write(day, into: &buf)
            FfiConverterSequenceTypeClockNote.write(notes, into: &buf)
            FfiConverterSequenceTypeRuleId.write(rules, into: &buf)


        case let .notKnown(gap,rules):
            writeInt(&buf, Int32(2))
            FfiConverterTypeCalendarGap.write(gap, into: &buf)
            FfiConverterSequenceTypeRuleId.write(rules, into: &buf)


        case let .notSet(why,rules):
            writeInt(&buf, Int32(3))
            FfiConverterTypeNoDay.write(why, into: &buf)
            FfiConverterSequenceTypeRuleId.write(rules, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDue_lift(_ buf: RustBuffer) throws -> Due {
    return try FfiConverterTypeDue.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDue_lower(_ value: Due) -> RustBuffer {
    return FfiConverterTypeDue.lower(value)
}



/**
 * What was found about one adult and one thing that was given to somebody; the gravest first.
 */

public enum EqualFinding: Equatable, Hashable, CaseIterable {

    /**
     * Given although it must not be: the head and the data protection officer have to be told.
     */
    case givenAgainst
    /**
     * Not given in the period, although it had to be.
     */
    case leftOut
    /**
     * Given while somebody had to check first.
     */
    case givenUnsettled
    /**
     * Not given, while somebody has to check.
     */
    case waiting
    /**
     * Not given, as it must not be: a difference with a reason.
     */
    case keptBack
    /**
     * Not given, and the school could choose; or the record that was not asked for, or the answer to another's
     * complaint (REC-1).
     */
    case notOwed
    /**
     * Given, and it had to be or could be.
     */
    case alike





}

#if compiler(>=6)
extension EqualFinding: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEqualFinding: FfiConverterRustBuffer {
    typealias SwiftType = EqualFinding

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EqualFinding {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .givenAgainst

        case 2: return .leftOut

        case 3: return .givenUnsettled

        case 4: return .waiting

        case 5: return .keptBack

        case 6: return .notOwed

        case 7: return .alike

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EqualFinding, into buf: inout [UInt8]) {
        switch value {


        case .givenAgainst:
            writeInt(&buf, Int32(1))


        case .leftOut:
            writeInt(&buf, Int32(2))


        case .givenUnsettled:
            writeInt(&buf, Int32(3))


        case .waiting:
            writeInt(&buf, Int32(4))


        case .keptBack:
            writeInt(&buf, Int32(5))


        case .notOwed:
            writeInt(&buf, Int32(6))


        case .alike:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEqualFinding_lift(_ buf: RustBuffer) throws -> EqualFinding {
    return try FfiConverterTypeEqualFinding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEqualFinding_lower(_ value: EqualFinding) -> RustBuffer {
    return FfiConverterTypeEqualFinding.lower(value)
}



/**
 * How strong the evidence for a fact is, weakest first (PR-24).
 */

public enum Evidence: Equatable, Hashable, CaseIterable {

    /**
     * Somebody, or a system, says so.
     */
    case assertion
    /**
     * A signed declaration.
     */
    case declaration
    /**
     * The local authority confirmed it in writing.
     */
    case authorityConfirmation
    /**
     * A sealed order or a certificate was seen.
     */
    case documentSeen





}

#if compiler(>=6)
extension Evidence: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEvidence: FfiConverterRustBuffer {
    typealias SwiftType = Evidence

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Evidence {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .assertion

        case 2: return .declaration

        case 3: return .authorityConfirmation

        case 4: return .documentSeen

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Evidence, into buf: inout [UInt8]) {
        switch value {


        case .assertion:
            writeInt(&buf, Int32(1))


        case .declaration:
            writeInt(&buf, Int32(2))


        case .authorityConfirmation:
            writeInt(&buf, Int32(3))


        case .documentSeen:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvidence_lift(_ buf: RustBuffer) throws -> Evidence {
    return try FfiConverterTypeEvidence.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEvidence_lower(_ value: Evidence) -> RustBuffer {
    return FfiConverterTypeEvidence.lower(value)
}



/**
 * Why a parent need not be notified or asked in the biometrics Act (CON-BIO-6).
 */

public enum ExceptionGround: Equatable, Hashable, CaseIterable {

    /**
     * Cannot be found.
     */
    case cannotBeFound
    /**
     * Lacks capacity.
     */
    case lacksCapacity
    /**
     * The child's welfare requires that there be no contact.
     */
    case welfare
    /**
     * Not reasonably practicable.
     */
    case notPracticable





}

#if compiler(>=6)
extension ExceptionGround: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExceptionGround: FfiConverterRustBuffer {
    typealias SwiftType = ExceptionGround

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExceptionGround {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .cannotBeFound

        case 2: return .lacksCapacity

        case 3: return .welfare

        case 4: return .notPracticable

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ExceptionGround, into buf: inout [UInt8]) {
        switch value {


        case .cannotBeFound:
            writeInt(&buf, Int32(1))


        case .lacksCapacity:
            writeInt(&buf, Int32(2))


        case .welfare:
            writeInt(&buf, Int32(3))


        case .notPracticable:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExceptionGround_lift(_ buf: RustBuffer) throws -> ExceptionGround {
    return try FfiConverterTypeExceptionGround.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExceptionGround_lower(_ value: ExceptionGround) -> RustBuffer {
    return FfiConverterTypeExceptionGround.lower(value)
}



/**
 * What has to be looked at before anything goes.
 */

public enum Exemption: Equatable, Hashable, CaseIterable {

    /**
     * What would be likely to cause serious harm to the pupil or another (SAR-7).
     */
    case seriousHarm
    /**
     * Child-abuse data, where somebody with responsibility asks for the child: not against the child's best interests
     * (SAR-8). Not in Scotland.
     */
    case childAbuseData
    /**
     * What is about other people, unless they consent or it is reasonable without (SAR-9).
     */
    case otherPeople
    /**
     * The other parent's address, which is such data (SAR-9).
     */
    case otherParentsAddress
    /**
     * Exam scripts (SAR-10).
     */
    case examScripts
    /**
     * Notes that a teacher keeps only for their own use: no part of the record (REC-4).
     */
    case ownNotes
    /**
     * What the parent of another child said: no part of the record (REC-4).
     */
    case otherChildsParent





}

#if compiler(>=6)
extension Exemption: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExemption: FfiConverterRustBuffer {
    typealias SwiftType = Exemption

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Exemption {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .seriousHarm

        case 2: return .childAbuseData

        case 3: return .otherPeople

        case 4: return .otherParentsAddress

        case 5: return .examScripts

        case 6: return .ownNotes

        case 7: return .otherChildsParent

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Exemption, into buf: inout [UInt8]) {
        switch value {


        case .seriousHarm:
            writeInt(&buf, Int32(1))


        case .childAbuseData:
            writeInt(&buf, Int32(2))


        case .otherPeople:
            writeInt(&buf, Int32(3))


        case .otherParentsAddress:
            writeInt(&buf, Int32(4))


        case .examScripts:
            writeInt(&buf, Int32(5))


        case .ownNotes:
            writeInt(&buf, Int32(6))


        case .otherChildsParent:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExemption_lift(_ buf: RustBuffer) throws -> Exemption {
    return try FfiConverterTypeExemption.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExemption_lower(_ value: Exemption) -> RustBuffer {
    return FfiConverterTypeExemption.lower(value)
}



/**
 * One fact. The day it became true and the day it stopped are on its `Entry`.
 */

public enum Fact: Equatable, Hashable {

    /**
     * The school adopted a policy; its profile holds from `valid_from`.
     */
    case profileAdopted(
        /**
         * The policy as data.
         */
        profile: Profile,
        /**
         * The hash of the file it was read from, if the host keeps one.
         */
        hash: String? = nil
    )
    /**
     * The school adopted a calendar of one or more school years.
     */
    case calendarAdopted(
        /**
         * The dates.
         */
        calendar: SchoolCalendar,
        /**
         * The hash of the file it was read from, if the host keeps one.
         */
        hash: String? = nil
    )
    /**
     * The pupil is on the school's roll.
     */
    case pupilOnRoll(
        /**
         * The pupil.
         */
        pupil: PupilId
    )
    /**
     * The pupil was born; `valid_from` is the date of birth (AGE-2).
     */
    case pupilBorn(
        /**
         * The pupil.
         */
        pupil: PupilId
    )
    /**
     * Where the child habitually lives (JUR-2).
     */
    case habitualResidence(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The place.
         */
        residence: Residence
    )
    /**
     * The pupil is at a boarding school, in hospital or otherwise away for a time: care goes on (PAR-6).
     */
    case awayFromHome(
        /**
         * The pupil.
         */
        pupil: PupilId
    )
    /**
     * How an adult is said to be related to a pupil.
     */
    case relationship(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * How.
         */
        kind: RelationshipKind
    )
    /**
     * What is known about an adult's legal parenthood (PAR-1).
     */
    case parenthood(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * In what way a parent, or that none.
         */
        parenthood: Parenthood,
        /**
         * How strong the evidence is.
         */
        evidence: Evidence
    )
    /**
     * Whether the child lives with the adult, full or part time (PAR-3).
     */
    case livesWith(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * What is said.
         */
        says: Says,
        /**
         * How strong the evidence is.
         */
        evidence: Evidence
    )
    /**
     * Whether the adult looks after the child (PAR-3).
     */
    case looksAfter(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * What is said.
         */
        says: Says,
        /**
         * How strong the evidence is.
         */
        evidence: Evidence
    )
    /**
     * A grant of parental responsibility (PR-0). It has no end of its own: it ends at 18, by adoption, a parental
     * order or a court (PR-19), and not by separation, absence or prison (PR-20). Only a guardian's may be ended.
     */
    case responsibility(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * Who holds it.
         */
        person: PersonId,
        /**
         * On what it rests.
         */
        basis: ResponsibilityBasis,
        /**
         * How strong the evidence is.
         */
        evidence: Evidence,
        /**
         * Who appointed a guardian (PR-9).
         */
        appointedBy: PersonId? = nil
    )
    /**
     * A flag "parental responsibility" in the school's system: a claim without a basis (PR-24, VOC-43).
     */
    case responsibilityStated(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * What the flag says.
         */
        says: Says,
        /**
         * The producer is known to write "no" for "not filled", so a "no" counts as unknown (VOC-43).
         */
        mayBeDefault: Bool = false,
        /**
         * How strong the evidence is.
         */
        evidence: Evidence
    )
    /**
     * Another flag of the school's system about a pair, kept as a claim.
     */
    case flag(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * Which flag.
         */
        flag: ContactFlag,
        /**
         * What it says.
         */
        says: Says
    )
    /**
     * The rank of a contact in the school's system; ties happen, and priority 1 is no right.
     */
    case contactPriority(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * The rank as written.
         */
        priority: UInt32
    )
    /**
     * A sealed order was seen; `valid_from` is the day it takes effect (ORD-2).
     */
    case orderSeen(
        /**
         * The order.
         */
        order: OrderId,
        /**
         * Its kind.
         */
        kind: OrderKind,
        /**
         * Its terms. An order that restricts in ways nobody has typed in has a term `TermEffect.Unclear`.
         */
        terms: [OrderTerm],
        /**
         * The day on which the school is to look at it again.
         */
        reviewOn: LocalDate? = nil,
        /**
         * Who at the school saw it (ORD-2).
         */
        seenBy: PersonId? = nil,
        /**
         * Where the host keeps the one copy (ORD-18).
         */
        document: DocumentId? = nil
    )
    /**
     * Somebody told of an order and did not produce it; `valid_from` is the day of the claim (ORD-3, CHO-2).
     */
    case orderClaimed(
        /**
         * The order.
         */
        order: OrderId,
        /**
         * The child it is said to be about.
         */
        pupil: PupilId,
        /**
         * The adult it is said to restrict.
         */
        person: PersonId,
        /**
         * In what form it was told of.
         */
        form: ClaimForm,
        /**
         * Who told of it.
         */
        claimedBy: PersonId? = nil
    )
    /**
     * Specific evidence that acting would put someone at risk: hold, and ask the safeguarding lead (ORD-1a). It is
     * limited in time and must have an end.
     */
    case safeguardingHold(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * Who decided it.
         */
        decidedBy: PersonId
    )
    /**
     * The safeguarding lead looked for risk and victim issues and found nothing in the way (ORD-1a, COM-9).
     */
    case riskChecked(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * Who looked.
         */
        decidedBy: PersonId
    )
    /**
     * The child is looked after (PR-12, PR-15).
     */
    case lookedAfter(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * How.
         */
        status: CareStatus,
        /**
         * The authority, itself a person to this library.
         */
        authority: PersonId? = nil
    )
    /**
     * The authority limited in writing what a parent of a child under a care order is told or may do (ORD-11).
     */
    case authorityLimit(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The parent.
         */
        person: PersonId,
        /**
         * The act.
         */
        scope: RestrictionScope,
        /**
         * Where the host keeps the writing.
         */
        document: DocumentId? = nil
    )
    /**
     * Whether this adult, such as a social worker, speaks for the authority that looks after the child (VOC-14, VOC-15).
     */
    case speaksForAuthority(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * What is said.
         */
        says: Says
    )
    /**
     * The child was placed with the adult.
     */
    case placed(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * In what capacity.
         */
        placement: PlacementKind
    )
    /**
     * The school recorded a reason to go on recognising somebody who had care once (PAR-5).
     */
    case carerRecognised(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * Who decided it.
         */
        decidedBy: PersonId
    )
    /**
     * The adult has died (CHO-11).
     */
    case died(
        /**
         * The adult.
         */
        person: PersonId
    )
    /**
     * The adult is in prison: nothing about responsibility or standing changes (PR-20, COM-9).
     */
    case imprisoned(
        /**
         * The adult.
         */
        person: PersonId
    )
    /**
     * This parent agreed not to be sent the yearly report (REP-4); nobody else's is affected.
     */
    case reportWaived(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The parent.
         */
        person: PersonId
    )
    /**
     * This adult asked for it, which matters where it is owed on request (the letter `r` of section 5, JUR-3, CON-TRIP-4).
     */
    case requested(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * What was asked for.
         */
        column: Column
    )
    /**
     * A person with parental responsibility or care, or whoever else may decide it, said that this adult may: collect the
     * child, come to the parents' evening, get the messages (the letter `a` of section 5, PR-22b).
     */
    case authorised(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * Who said so.
         */
        by: PersonId,
        /**
         * What the adult may.
         */
        column: Column,
        /**
         * On these days of the week only; on every day if none is named.
         */
        weekdays: [Weekday] = []
    )
    /**
     * The placement plan was seen, and says whether this carer may decide this (DEL-1, DEL-4).
     */
    case delegated(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The carer.
         */
        person: PersonId,
        /**
         * What is to be decided.
         */
        act: Act,
        /**
         * Whether the carer may decide it.
         */
        says: Says,
        /**
         * Who gave the authority (DEL-2).
         */
        givenBy: DelegatedBy,
        /**
         * Where the host keeps the plan.
         */
        document: DocumentId? = nil
    )
    /**
     * The school gave this adult this thing: sent the report, offered the slot, told of the trip (COM-4). It happened on
     * `valid_from`; an end takes nothing back, and what did not happen is retracted.
     */
    case given(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * Of which kind.
         */
        column: Column,
        /**
         * Which thing: the same for every adult who was given it.
         */
        item: DocumentId
    )
    /**
     * This adult expressed a preference about the school the child is to be admitted to, on `valid_from` (MX-4). A later one of
     * the same adult takes the place of the earlier, also when it is itself taken back (`ended`) later.
     */
    case preferenceExpressed(
        /**
         * The child.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * What is preferred: the same key for the same school or set of schools.
         */
        preference: PreferenceId
    )
    /**
     * The head sees special circumstances for sending an adult pupil's report to the parents too (REP-2).
     */
    case specialCircumstances(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * Who decided it.
         */
        decidedBy: PersonId
    )
    /**
     * An adult pupil's word on whether this parent may be told (AGE-7).
     */
    case pupilAgreement(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The parent.
         */
        person: PersonId,
        /**
         * What the pupil says.
         */
        says: Says
    )
    /**
     * The school asked for an answer, or served the notice that the law wants, on `valid_from`. It says what was shown:
     * by which wording, in which language (RCT-1, CON-BIO-1).
     */
    case consentAsked(
        /**
         * For what.
         */
        purpose: PurposeId,
        /**
         * For which child; absent where an adult is asked on their own account, as for advertising.
         */
        pupil: PupilId? = nil,
        /**
         * Whom; absent: the pupil in person.
         */
        person: PersonId? = nil,
        /**
         * For which one of several: this visit, this medicine, this system.
         */
        item: DocumentId? = nil,
        /**
         * In what form.
         */
        form: ConsentForm,
        /**
         * Which wording.
         */
        wording: DocumentId? = nil,
        /**
         * The hash of that wording, if the host keeps one.
         */
        wordingHash: DocumentId? = nil,
        /**
         * In which language, as a tag such as `cy` or `pl`.
         */
        language: DocumentId? = nil
    )
    /**
     * A party answered. From `valid_from` until `valid_until` the answer counts; it was given at `at`, or else on
     * `valid_from`. Nothing is ever overwritten: the state is what all answers amount to (RCT-2).
     */
    case consentAnswered(
        /**
         * For what.
         */
        purpose: PurposeId,
        /**
         * For which child; absent where an adult answers on their own account.
         */
        pupil: PupilId? = nil,
        /**
         * Who answered; absent: the pupil in person.
         */
        person: PersonId? = nil,
        /**
         * What they said.
         */
        says: ConsentSays,
        /**
         * In what form.
         */
        form: ConsentForm,
        /**
         * When exactly; without it, some time on `valid_from`.
         */
        at: OffsetDateTime? = nil,
        /**
         * For which one of several; absent: for all of them.
         */
        item: DocumentId? = nil,
        /**
         * The other purposes that the same tick was to answer (CON-GEN-3).
         */
        bundledWith: [PurposeId] = [],
        /**
         * Which wording they were shown.
         */
        wording: DocumentId? = nil,
        /**
         * Where the host keeps the evidence.
         */
        evidence: DocumentId? = nil
    )
    /**
     * Somebody at the school, or a clinician, judged whether the pupil is able to decide (CON-GEN-7, CON-MED-8).
     */
    case competenceAssessed(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * For this purpose alone; absent: for any.
         */
        purpose: PurposeId? = nil,
        /**
         * For this one of several alone, as a treatment is judged decision by decision; absent: for each.
         */
        item: DocumentId? = nil,
        /**
         * Able, or not.
         */
        says: Says,
        /**
         * Who judged it.
         */
        decidedBy: PersonId
    )
    /**
     * A ground was recorded why this parent is neither notified nor asked (CON-BIO-6).
     */
    case notificationExcepted(
        /**
         * For what.
         */
        purpose: PurposeId,
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The parent.
         */
        person: PersonId,
        /**
         * Which ground.
         */
        ground: ExceptionGround,
        /**
         * Who decided it.
         */
        decidedBy: PersonId,
        /**
         * Where the host keeps the evidence.
         */
        evidence: DocumentId? = nil
    )
    /**
     * The head granted a request that the pupil be excused, or declined it (CON-RSE-3).
     */
    case excusalDecided(
        /**
         * From what.
         */
        purpose: PurposeId,
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * Granted, or declined.
         */
        says: Says,
        /**
         * Who decided it.
         */
        decidedBy: PersonId
    )
    /**
     * What consent was given for was done on `valid_from`: the picture was published, the trip was made (CON-GEN-5).
     */
    case consentUsed(
        /**
         * For what.
         */
        purpose: PurposeId,
        /**
         * For which child.
         */
        pupil: PupilId,
        /**
         * For which one of several.
         */
        item: DocumentId? = nil,
        /**
         * The use: the host's key of the page, the issue, the visit.
         */
        used: DocumentId
    )
    /**
     * Something about a purpose changed on `valid_from`, so that older answers are to be looked at (CON-GEN-6).
     */
    case purposeChanged(
        /**
         * The purpose.
         */
        purpose: PurposeId,
        /**
         * What changed.
         */
        change: PurposeChange,
        /**
         * The wording that is in use from then on, if that is what changed.
         */
        wording: DocumentId? = nil
    )
    /**
     * An address or number was confirmed with this adult on `valid_from`, or was tried then and does not work (COM-6, COM-8).
     * It ends when it is the adult's no more.
     */
    case contactPoint(
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * By which channel.
         */
        channel: Channel,
        /**
         * The host's key of it: the same key for two adults is one address, and nothing else makes it so.
         */
        address: AddressId,
        /**
         * Confirmed, or tried in vain; an unknown says neither.
         */
        says: Says
    )
    /**
     * This adult prefers a channel, or declined it, as one may decline the app (CON-CHN-1, CON-APP-2).
     */
    case channelPreferred(
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * Which.
         */
        channel: Channel,
        /**
         * Preferred, or declined.
         */
        says: Says
    )
    /**
     * This adult agreed to have by e-mail what an Education Act requires as a notice, or took that back (CON-CHN-2).
     */
    case noticesByEmail(
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * Agreed, or not.
         */
        says: Says
    )
    /**
     * This adult reads this language, and needs what is written in it (HA-2.3d); of several, any. Recorded because the adult
     * said so, and never inferred (HA-3.2b).
     */
    case languageNeeded(
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * Which.
         */
        language: LanguageTag
    )
    /**
     * This adult needs what is written in this format (COM-1); of several, each.
     */
    case formatNeeded(
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * Which.
         */
        format: AccessFormat
    )
    /**
     * For a time the school writes to this adult by these channels alone, after a warning (ESC-39). It must have an end, and
     * it touches nothing that is owed by law.
     */
    case contactLimited(
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * By which channels.
         */
        channels: [Channel],
        /**
         * Who decided it.
         */
        decidedBy: PersonId
    )
    /**
     * The safeguarding lead decided whether this adult, or the pupil in person, is told of a concern (MX-7). It is about one
     * message and no other; while one such decision says no, no other says yes.
     */
    case disclosureDecided(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * The adult; absent or null: the pupil in person.
         */
        person: PersonId? = nil,
        /**
         * The host's key of the message.
         */
        item: DocumentId,
        /**
         * Told, or not.
         */
        says: Says,
        /**
         * Who decided it.
         */
        decidedBy: PersonId
    )
    /**
     * Somebody went against the policy's advice about sending a message, for a reason (PTN-57).
     */
    case adviceOverridden(
        /**
         * The host's key of the message.
         */
        item: DocumentId,
        /**
         * Which advice.
         */
        advice: SendAdvice,
        /**
         * Who.
         */
        decidedBy: PersonId,
        /**
         * Where the host keeps the reason in words.
         */
        reason: DocumentId
    )
    /**
     * A conversation was begun: its messages are about these pupils, and are of this kind.
     */
    case threadOpened(
        /**
         * The conversation.
         */
        thread: ThreadId,
        /**
         * About whom it is: each adult in it has to be entitled to every one of them.
         */
        pupils: [PupilId],
        /**
         * What kind of message is in it, which says who may be.
         */
        message: MessageKind,
        /**
         * Is it among staff alone? Then it reaches no adult of a pupil, whoever opens it (CNF-14).
         */
        staffOnly: Bool = false
    )
    /**
     * A copy of a message went to this adult on `valid_from`. Sent is not delivered, delivered is not read, and read is not
     * acknowledged: each of those is a fact of its own.
     */
    case messageSent(
        /**
         * The host's key of the message.
         */
        item: DocumentId,
        /**
         * To whom.
         */
        person: PersonId,
        /**
         * About which pupils, as far as this copy goes.
         */
        pupils: [PupilId],
        /**
         * By which channel.
         */
        channel: Channel,
        /**
         * In which conversation.
         */
        thread: ThreadId? = nil,
        /**
         * Of what kind.
         */
        message: MessageKind? = nil,
        /**
         * When exactly; without it, some time on `valid_from`.
         */
        at: OffsetDateTime? = nil,
        /**
         * Does the school wait for an answer?
         */
        expectsReply: Bool = false,
        /**
         * What it answers, if it answers something that this adult wrote.
         */
        answers: AnswerTo? = nil
    )
    /**
     * How far a copy came, on `valid_from`.
     */
    case messageReached(
        /**
         * The host's key of the message.
         */
        item: DocumentId,
        /**
         * Whose copy.
         */
        person: PersonId,
        /**
         * How far.
         */
        stage: CopyStage
    )
    /**
     * This adult wrote to the school, or left a message with it, on `valid_from`.
     */
    case messageReceived(
        /**
         * The host's key of the message.
         */
        item: DocumentId,
        /**
         * Who wrote.
         */
        person: PersonId,
        /**
         * About which pupils.
         */
        pupils: [PupilId],
        /**
         * By which channel.
         */
        channel: Channel,
        /**
         * In which conversation.
         */
        thread: ThreadId? = nil,
        /**
         * When exactly; without it, some time on `valid_from`.
         */
        at: OffsetDateTime? = nil,
        /**
         * To whom at the school, if to somebody.
         */
        sentTo: PersonId? = nil,
        /**
         * Does it need a reply?
         */
        needsReply: Bool = false,
        /**
         * Did somebody see that it cannot wait (PTN-58)?
         */
        urgent: Bool = false,
        /**
         * Which message of the school's it answers.
         */
        answers: DocumentId? = nil
    )
    /**
     * A message that was for somebody else was passed on, on `valid_from` (PTN-56).
     */
    case messagePassedOn(
        /**
         * The host's key of the message.
         */
        item: DocumentId,
        /**
         * To whom at the school.
         */
        to: PersonId,
        /**
         * Was the sender told?
         */
        senderTold: Bool = false
    )
    /**
     * Somebody of the school and this adult talked about these pupils, at a meeting, at the gate or on the telephone: a contact
     * both ways (HA-3.2d).
     */
    case conversationHeld(
        /**
         * With whom.
         */
        person: PersonId,
        /**
         * About which pupils.
         */
        pupils: [PupilId],
        /**
         * In which conversation, if it went on with one.
         */
        thread: ThreadId? = nil,
        /**
         * Which message of the adult's it answered.
         */
        answers: DocumentId? = nil
    )
    /**
     * A person holds a post: for the whole school, or, as a tutor or a teacher of a subject does, for one pupil.
     */
    case postHeld(
        /**
         * Which.
         */
        post: Post,
        /**
         * Who.
         */
        person: PersonId,
        /**
         * For this pupil alone; absent or null: for the whole school.
         */
        pupil: PupilId? = nil
    )
    /**
     * A person has a part in a case: handles it, sits on its panel, complains, is complained about.
     */
    case casePart(
        /**
         * The host's key of the case.
         */
        `case`: DocumentId,
        /**
         * Who.
         */
        person: PersonId,
        /**
         * Which part.
         */
        part: CaseRole
    )
    /**
     * Somebody decided whether a condition is met on which a person may see something (section 4.2 of the concerns sheet), or
     * whether a denial yields (CNF-15). It is about one item, or about one class of data of one pupil; while one such decision
     * says no, no other on the same ground says yes.
     */
    case accessDecided(
        /**
         * Who would see it.
         */
        person: PersonId,
        /**
         * The host's key of the item.
         */
        item: DocumentId? = nil,
        /**
         * About this pupil alone; beside a class, where no item is named.
         */
        pupil: PupilId? = nil,
        /**
         * Of this class alone; beside a pupil, where no item is named.
         */
        dataClass: DataClass? = nil,
        /**
         * On what ground.
         */
        ground: AccessGround,
        /**
         * Met, or not.
         */
        says: Says,
        /**
         * Who decided it.
         */
        decidedBy: PersonId,
        /**
         * Where the host keeps the reason in words.
         */
        reason: DocumentId? = nil
    )
    /**
     * Nothing of this pupil, or of this item, is shown to this parent: no copy, no counter, no read receipt (SFG-53).
     */
    case noticeSuppressed(
        /**
         * The pupil.
         */
        pupil: PupilId,
        /**
         * To whom; absent or null: to any adult of the pupil.
         */
        person: PersonId? = nil,
        /**
         * The host's key of the item; absent or null: nothing of the pupil at all.
         */
        item: DocumentId? = nil,
        /**
         * Who decided it.
         */
        decidedBy: PersonId
    )
    /**
     * Another entry's fact ended; `valid_from` is the first day without effect.
     */
    case ended(
        /**
         * The entry that ended.
         */
        what: EntryId
    )
    /**
     * Another entry was a mistake and counts for nothing. It may itself be retracted.
     */
    case retracted(
        /**
         * The entry that was a mistake.
         */
        what: EntryId
    )





}

#if compiler(>=6)
extension Fact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFact: FfiConverterRustBuffer {
    typealias SwiftType = Fact

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Fact {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .profileAdopted(profile: try FfiConverterTypeProfile.read(from: &buf), hash: try FfiConverterOptionString.read(from: &buf)
        )

        case 2: return .calendarAdopted(calendar: try FfiConverterTypeCalendar.read(from: &buf), hash: try FfiConverterOptionString.read(from: &buf)
        )

        case 3: return .pupilOnRoll(pupil: try FfiConverterTypePupilId.read(from: &buf)
        )

        case 4: return .pupilBorn(pupil: try FfiConverterTypePupilId.read(from: &buf)
        )

        case 5: return .habitualResidence(pupil: try FfiConverterTypePupilId.read(from: &buf), residence: try FfiConverterTypeResidence.read(from: &buf)
        )

        case 6: return .awayFromHome(pupil: try FfiConverterTypePupilId.read(from: &buf)
        )

        case 7: return .relationship(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), kind: try FfiConverterTypeRelationshipKind.read(from: &buf)
        )

        case 8: return .parenthood(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), parenthood: try FfiConverterTypeParenthood.read(from: &buf), evidence: try FfiConverterTypeEvidence.read(from: &buf)
        )

        case 9: return .livesWith(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), says: try FfiConverterTypeSays.read(from: &buf), evidence: try FfiConverterTypeEvidence.read(from: &buf)
        )

        case 10: return .looksAfter(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), says: try FfiConverterTypeSays.read(from: &buf), evidence: try FfiConverterTypeEvidence.read(from: &buf)
        )

        case 11: return .responsibility(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), basis: try FfiConverterTypeResponsibilityBasis.read(from: &buf), evidence: try FfiConverterTypeEvidence.read(from: &buf), appointedBy: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 12: return .responsibilityStated(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), says: try FfiConverterTypeSays.read(from: &buf), mayBeDefault: try FfiConverterBool.read(from: &buf), evidence: try FfiConverterTypeEvidence.read(from: &buf)
        )

        case 13: return .flag(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), flag: try FfiConverterTypeContactFlag.read(from: &buf), says: try FfiConverterTypeSays.read(from: &buf)
        )

        case 14: return .contactPriority(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), priority: try FfiConverterUInt32.read(from: &buf)
        )

        case 15: return .orderSeen(order: try FfiConverterTypeOrderId.read(from: &buf), kind: try FfiConverterTypeOrderKind.read(from: &buf), terms: try FfiConverterSequenceTypeOrderTerm.read(from: &buf), reviewOn: try FfiConverterOptionTypeLocalDate.read(from: &buf), seenBy: try FfiConverterOptionTypePersonId.read(from: &buf), document: try FfiConverterOptionTypeDocumentId.read(from: &buf)
        )

        case 16: return .orderClaimed(order: try FfiConverterTypeOrderId.read(from: &buf), pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), form: try FfiConverterTypeClaimForm.read(from: &buf), claimedBy: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 17: return .safeguardingHold(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), decidedBy: try FfiConverterTypePersonId.read(from: &buf)
        )

        case 18: return .riskChecked(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), decidedBy: try FfiConverterTypePersonId.read(from: &buf)
        )

        case 19: return .lookedAfter(pupil: try FfiConverterTypePupilId.read(from: &buf), status: try FfiConverterTypeCareStatus.read(from: &buf), authority: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 20: return .authorityLimit(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), scope: try FfiConverterTypeRestrictionScope.read(from: &buf), document: try FfiConverterOptionTypeDocumentId.read(from: &buf)
        )

        case 21: return .speaksForAuthority(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), says: try FfiConverterTypeSays.read(from: &buf)
        )

        case 22: return .placed(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), placement: try FfiConverterTypePlacementKind.read(from: &buf)
        )

        case 23: return .carerRecognised(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), decidedBy: try FfiConverterTypePersonId.read(from: &buf)
        )

        case 24: return .died(person: try FfiConverterTypePersonId.read(from: &buf)
        )

        case 25: return .imprisoned(person: try FfiConverterTypePersonId.read(from: &buf)
        )

        case 26: return .reportWaived(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf)
        )

        case 27: return .requested(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), column: try FfiConverterTypeColumn.read(from: &buf)
        )

        case 28: return .authorised(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), by: try FfiConverterTypePersonId.read(from: &buf), column: try FfiConverterTypeColumn.read(from: &buf), weekdays: try FfiConverterSequenceTypeWeekday.read(from: &buf)
        )

        case 29: return .delegated(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), act: try FfiConverterTypeAct.read(from: &buf), says: try FfiConverterTypeSays.read(from: &buf), givenBy: try FfiConverterTypeDelegatedBy.read(from: &buf), document: try FfiConverterOptionTypeDocumentId.read(from: &buf)
        )

        case 30: return .given(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), column: try FfiConverterTypeColumn.read(from: &buf), item: try FfiConverterTypeDocumentId.read(from: &buf)
        )

        case 31: return .preferenceExpressed(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), preference: try FfiConverterTypePreferenceId.read(from: &buf)
        )

        case 32: return .specialCircumstances(pupil: try FfiConverterTypePupilId.read(from: &buf), decidedBy: try FfiConverterTypePersonId.read(from: &buf)
        )

        case 33: return .pupilAgreement(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), says: try FfiConverterTypeSays.read(from: &buf)
        )

        case 34: return .consentAsked(purpose: try FfiConverterTypePurposeId.read(from: &buf), pupil: try FfiConverterOptionTypePupilId.read(from: &buf), person: try FfiConverterOptionTypePersonId.read(from: &buf), item: try FfiConverterOptionTypeDocumentId.read(from: &buf), form: try FfiConverterTypeConsentForm.read(from: &buf), wording: try FfiConverterOptionTypeDocumentId.read(from: &buf), wordingHash: try FfiConverterOptionTypeDocumentId.read(from: &buf), language: try FfiConverterOptionTypeDocumentId.read(from: &buf)
        )

        case 35: return .consentAnswered(purpose: try FfiConverterTypePurposeId.read(from: &buf), pupil: try FfiConverterOptionTypePupilId.read(from: &buf), person: try FfiConverterOptionTypePersonId.read(from: &buf), says: try FfiConverterTypeConsentSays.read(from: &buf), form: try FfiConverterTypeConsentForm.read(from: &buf), at: try FfiConverterOptionTypeOffsetDateTime.read(from: &buf), item: try FfiConverterOptionTypeDocumentId.read(from: &buf), bundledWith: try FfiConverterSequenceTypePurposeId.read(from: &buf), wording: try FfiConverterOptionTypeDocumentId.read(from: &buf), evidence: try FfiConverterOptionTypeDocumentId.read(from: &buf)
        )

        case 36: return .competenceAssessed(pupil: try FfiConverterTypePupilId.read(from: &buf), purpose: try FfiConverterOptionTypePurposeId.read(from: &buf), item: try FfiConverterOptionTypeDocumentId.read(from: &buf), says: try FfiConverterTypeSays.read(from: &buf), decidedBy: try FfiConverterTypePersonId.read(from: &buf)
        )

        case 37: return .notificationExcepted(purpose: try FfiConverterTypePurposeId.read(from: &buf), pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), ground: try FfiConverterTypeExceptionGround.read(from: &buf), decidedBy: try FfiConverterTypePersonId.read(from: &buf), evidence: try FfiConverterOptionTypeDocumentId.read(from: &buf)
        )

        case 38: return .excusalDecided(purpose: try FfiConverterTypePurposeId.read(from: &buf), pupil: try FfiConverterTypePupilId.read(from: &buf), says: try FfiConverterTypeSays.read(from: &buf), decidedBy: try FfiConverterTypePersonId.read(from: &buf)
        )

        case 39: return .consentUsed(purpose: try FfiConverterTypePurposeId.read(from: &buf), pupil: try FfiConverterTypePupilId.read(from: &buf), item: try FfiConverterOptionTypeDocumentId.read(from: &buf), used: try FfiConverterTypeDocumentId.read(from: &buf)
        )

        case 40: return .purposeChanged(purpose: try FfiConverterTypePurposeId.read(from: &buf), change: try FfiConverterTypePurposeChange.read(from: &buf), wording: try FfiConverterOptionTypeDocumentId.read(from: &buf)
        )

        case 41: return .contactPoint(person: try FfiConverterTypePersonId.read(from: &buf), channel: try FfiConverterTypeChannel.read(from: &buf), address: try FfiConverterTypeAddressId.read(from: &buf), says: try FfiConverterTypeSays.read(from: &buf)
        )

        case 42: return .channelPreferred(person: try FfiConverterTypePersonId.read(from: &buf), channel: try FfiConverterTypeChannel.read(from: &buf), says: try FfiConverterTypeSays.read(from: &buf)
        )

        case 43: return .noticesByEmail(person: try FfiConverterTypePersonId.read(from: &buf), says: try FfiConverterTypeSays.read(from: &buf)
        )

        case 44: return .languageNeeded(person: try FfiConverterTypePersonId.read(from: &buf), language: try FfiConverterTypeLanguageTag.read(from: &buf)
        )

        case 45: return .formatNeeded(person: try FfiConverterTypePersonId.read(from: &buf), format: try FfiConverterTypeAccessFormat.read(from: &buf)
        )

        case 46: return .contactLimited(person: try FfiConverterTypePersonId.read(from: &buf), channels: try FfiConverterSequenceTypeChannel.read(from: &buf), decidedBy: try FfiConverterTypePersonId.read(from: &buf)
        )

        case 47: return .disclosureDecided(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterOptionTypePersonId.read(from: &buf), item: try FfiConverterTypeDocumentId.read(from: &buf), says: try FfiConverterTypeSays.read(from: &buf), decidedBy: try FfiConverterTypePersonId.read(from: &buf)
        )

        case 48: return .adviceOverridden(item: try FfiConverterTypeDocumentId.read(from: &buf), advice: try FfiConverterTypeSendAdvice.read(from: &buf), decidedBy: try FfiConverterTypePersonId.read(from: &buf), reason: try FfiConverterTypeDocumentId.read(from: &buf)
        )

        case 49: return .threadOpened(thread: try FfiConverterTypeThreadId.read(from: &buf), pupils: try FfiConverterSequenceTypePupilId.read(from: &buf), message: try FfiConverterTypeMessageKind.read(from: &buf), staffOnly: try FfiConverterBool.read(from: &buf)
        )

        case 50: return .messageSent(item: try FfiConverterTypeDocumentId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), pupils: try FfiConverterSequenceTypePupilId.read(from: &buf), channel: try FfiConverterTypeChannel.read(from: &buf), thread: try FfiConverterOptionTypeThreadId.read(from: &buf), message: try FfiConverterOptionTypeMessageKind.read(from: &buf), at: try FfiConverterOptionTypeOffsetDateTime.read(from: &buf), expectsReply: try FfiConverterBool.read(from: &buf), answers: try FfiConverterOptionTypeAnswerTo.read(from: &buf)
        )

        case 51: return .messageReached(item: try FfiConverterTypeDocumentId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), stage: try FfiConverterTypeCopyStage.read(from: &buf)
        )

        case 52: return .messageReceived(item: try FfiConverterTypeDocumentId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), pupils: try FfiConverterSequenceTypePupilId.read(from: &buf), channel: try FfiConverterTypeChannel.read(from: &buf), thread: try FfiConverterOptionTypeThreadId.read(from: &buf), at: try FfiConverterOptionTypeOffsetDateTime.read(from: &buf), sentTo: try FfiConverterOptionTypePersonId.read(from: &buf), needsReply: try FfiConverterBool.read(from: &buf), urgent: try FfiConverterBool.read(from: &buf), answers: try FfiConverterOptionTypeDocumentId.read(from: &buf)
        )

        case 53: return .messagePassedOn(item: try FfiConverterTypeDocumentId.read(from: &buf), to: try FfiConverterTypePersonId.read(from: &buf), senderTold: try FfiConverterBool.read(from: &buf)
        )

        case 54: return .conversationHeld(person: try FfiConverterTypePersonId.read(from: &buf), pupils: try FfiConverterSequenceTypePupilId.read(from: &buf), thread: try FfiConverterOptionTypeThreadId.read(from: &buf), answers: try FfiConverterOptionTypeDocumentId.read(from: &buf)
        )

        case 55: return .postHeld(post: try FfiConverterTypePost.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), pupil: try FfiConverterOptionTypePupilId.read(from: &buf)
        )

        case 56: return .casePart(case: try FfiConverterTypeDocumentId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), part: try FfiConverterTypeCaseRole.read(from: &buf)
        )

        case 57: return .accessDecided(person: try FfiConverterTypePersonId.read(from: &buf), item: try FfiConverterOptionTypeDocumentId.read(from: &buf), pupil: try FfiConverterOptionTypePupilId.read(from: &buf), dataClass: try FfiConverterOptionTypeDataClass.read(from: &buf), ground: try FfiConverterTypeAccessGround.read(from: &buf), says: try FfiConverterTypeSays.read(from: &buf), decidedBy: try FfiConverterTypePersonId.read(from: &buf), reason: try FfiConverterOptionTypeDocumentId.read(from: &buf)
        )

        case 58: return .noticeSuppressed(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterOptionTypePersonId.read(from: &buf), item: try FfiConverterOptionTypeDocumentId.read(from: &buf), decidedBy: try FfiConverterTypePersonId.read(from: &buf)
        )

        case 59: return .ended(what: try FfiConverterTypeEntryId.read(from: &buf)
        )

        case 60: return .retracted(what: try FfiConverterTypeEntryId.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Fact, into buf: inout [UInt8]) {
        switch value {


        case let .profileAdopted(profile,hash):
            writeInt(&buf, Int32(1))
            FfiConverterTypeProfile.write(profile, into: &buf)
            FfiConverterOptionString.write(hash, into: &buf)


        case let .calendarAdopted(calendar,hash):
            writeInt(&buf, Int32(2))
            FfiConverterTypeCalendar.write(calendar, into: &buf)
            FfiConverterOptionString.write(hash, into: &buf)


        case let .pupilOnRoll(pupil):
            writeInt(&buf, Int32(3))
            FfiConverterTypePupilId.write(pupil, into: &buf)


        case let .pupilBorn(pupil):
            writeInt(&buf, Int32(4))
            FfiConverterTypePupilId.write(pupil, into: &buf)


        case let .habitualResidence(pupil,residence):
            writeInt(&buf, Int32(5))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypeResidence.write(residence, into: &buf)


        case let .awayFromHome(pupil):
            writeInt(&buf, Int32(6))
            FfiConverterTypePupilId.write(pupil, into: &buf)


        case let .relationship(pupil,person,kind):
            writeInt(&buf, Int32(7))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeRelationshipKind.write(kind, into: &buf)


        case let .parenthood(pupil,person,parenthood,evidence):
            writeInt(&buf, Int32(8))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeParenthood.write(parenthood, into: &buf)
            FfiConverterTypeEvidence.write(evidence, into: &buf)


        case let .livesWith(pupil,person,says,evidence):
            writeInt(&buf, Int32(9))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeSays.write(says, into: &buf)
            FfiConverterTypeEvidence.write(evidence, into: &buf)


        case let .looksAfter(pupil,person,says,evidence):
            writeInt(&buf, Int32(10))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeSays.write(says, into: &buf)
            FfiConverterTypeEvidence.write(evidence, into: &buf)


        case let .responsibility(pupil,person,basis,evidence,appointedBy):
            writeInt(&buf, Int32(11))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeResponsibilityBasis.write(basis, into: &buf)
            FfiConverterTypeEvidence.write(evidence, into: &buf)
            FfiConverterOptionTypePersonId.write(appointedBy, into: &buf)


        case let .responsibilityStated(pupil,person,says,mayBeDefault,evidence):
            writeInt(&buf, Int32(12))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeSays.write(says, into: &buf)
            FfiConverterBool.write(mayBeDefault, into: &buf)
            FfiConverterTypeEvidence.write(evidence, into: &buf)


        case let .flag(pupil,person,flag,says):
            writeInt(&buf, Int32(13))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeContactFlag.write(flag, into: &buf)
            FfiConverterTypeSays.write(says, into: &buf)


        case let .contactPriority(pupil,person,priority):
            writeInt(&buf, Int32(14))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterUInt32.write(priority, into: &buf)


        case let .orderSeen(order,kind,terms,reviewOn,seenBy,document):
            writeInt(&buf, Int32(15))
            FfiConverterTypeOrderId.write(order, into: &buf)
            FfiConverterTypeOrderKind.write(kind, into: &buf)
            FfiConverterSequenceTypeOrderTerm.write(terms, into: &buf)
            FfiConverterOptionTypeLocalDate.write(reviewOn, into: &buf)
            FfiConverterOptionTypePersonId.write(seenBy, into: &buf)
            FfiConverterOptionTypeDocumentId.write(document, into: &buf)


        case let .orderClaimed(order,pupil,person,form,claimedBy):
            writeInt(&buf, Int32(16))
            FfiConverterTypeOrderId.write(order, into: &buf)
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeClaimForm.write(form, into: &buf)
            FfiConverterOptionTypePersonId.write(claimedBy, into: &buf)


        case let .safeguardingHold(pupil,person,decidedBy):
            writeInt(&buf, Int32(17))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypePersonId.write(decidedBy, into: &buf)


        case let .riskChecked(pupil,person,decidedBy):
            writeInt(&buf, Int32(18))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypePersonId.write(decidedBy, into: &buf)


        case let .lookedAfter(pupil,status,authority):
            writeInt(&buf, Int32(19))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypeCareStatus.write(status, into: &buf)
            FfiConverterOptionTypePersonId.write(authority, into: &buf)


        case let .authorityLimit(pupil,person,scope,document):
            writeInt(&buf, Int32(20))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeRestrictionScope.write(scope, into: &buf)
            FfiConverterOptionTypeDocumentId.write(document, into: &buf)


        case let .speaksForAuthority(pupil,person,says):
            writeInt(&buf, Int32(21))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeSays.write(says, into: &buf)


        case let .placed(pupil,person,placement):
            writeInt(&buf, Int32(22))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypePlacementKind.write(placement, into: &buf)


        case let .carerRecognised(pupil,person,decidedBy):
            writeInt(&buf, Int32(23))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypePersonId.write(decidedBy, into: &buf)


        case let .died(person):
            writeInt(&buf, Int32(24))
            FfiConverterTypePersonId.write(person, into: &buf)


        case let .imprisoned(person):
            writeInt(&buf, Int32(25))
            FfiConverterTypePersonId.write(person, into: &buf)


        case let .reportWaived(pupil,person):
            writeInt(&buf, Int32(26))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)


        case let .requested(pupil,person,column):
            writeInt(&buf, Int32(27))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeColumn.write(column, into: &buf)


        case let .authorised(pupil,person,by,column,weekdays):
            writeInt(&buf, Int32(28))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypePersonId.write(by, into: &buf)
            FfiConverterTypeColumn.write(column, into: &buf)
            FfiConverterSequenceTypeWeekday.write(weekdays, into: &buf)


        case let .delegated(pupil,person,act,says,givenBy,document):
            writeInt(&buf, Int32(29))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeAct.write(act, into: &buf)
            FfiConverterTypeSays.write(says, into: &buf)
            FfiConverterTypeDelegatedBy.write(givenBy, into: &buf)
            FfiConverterOptionTypeDocumentId.write(document, into: &buf)


        case let .given(pupil,person,column,item):
            writeInt(&buf, Int32(30))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeColumn.write(column, into: &buf)
            FfiConverterTypeDocumentId.write(item, into: &buf)


        case let .preferenceExpressed(pupil,person,preference):
            writeInt(&buf, Int32(31))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypePreferenceId.write(preference, into: &buf)


        case let .specialCircumstances(pupil,decidedBy):
            writeInt(&buf, Int32(32))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(decidedBy, into: &buf)


        case let .pupilAgreement(pupil,person,says):
            writeInt(&buf, Int32(33))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeSays.write(says, into: &buf)


        case let .consentAsked(purpose,pupil,person,item,form,wording,wordingHash,language):
            writeInt(&buf, Int32(34))
            FfiConverterTypePurposeId.write(purpose, into: &buf)
            FfiConverterOptionTypePupilId.write(pupil, into: &buf)
            FfiConverterOptionTypePersonId.write(person, into: &buf)
            FfiConverterOptionTypeDocumentId.write(item, into: &buf)
            FfiConverterTypeConsentForm.write(form, into: &buf)
            FfiConverterOptionTypeDocumentId.write(wording, into: &buf)
            FfiConverterOptionTypeDocumentId.write(wordingHash, into: &buf)
            FfiConverterOptionTypeDocumentId.write(language, into: &buf)


        case let .consentAnswered(purpose,pupil,person,says,form,at,item,bundledWith,wording,evidence):
            writeInt(&buf, Int32(35))
            FfiConverterTypePurposeId.write(purpose, into: &buf)
            FfiConverterOptionTypePupilId.write(pupil, into: &buf)
            FfiConverterOptionTypePersonId.write(person, into: &buf)
            FfiConverterTypeConsentSays.write(says, into: &buf)
            FfiConverterTypeConsentForm.write(form, into: &buf)
            FfiConverterOptionTypeOffsetDateTime.write(at, into: &buf)
            FfiConverterOptionTypeDocumentId.write(item, into: &buf)
            FfiConverterSequenceTypePurposeId.write(bundledWith, into: &buf)
            FfiConverterOptionTypeDocumentId.write(wording, into: &buf)
            FfiConverterOptionTypeDocumentId.write(evidence, into: &buf)


        case let .competenceAssessed(pupil,purpose,item,says,decidedBy):
            writeInt(&buf, Int32(36))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterOptionTypePurposeId.write(purpose, into: &buf)
            FfiConverterOptionTypeDocumentId.write(item, into: &buf)
            FfiConverterTypeSays.write(says, into: &buf)
            FfiConverterTypePersonId.write(decidedBy, into: &buf)


        case let .notificationExcepted(purpose,pupil,person,ground,decidedBy,evidence):
            writeInt(&buf, Int32(37))
            FfiConverterTypePurposeId.write(purpose, into: &buf)
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeExceptionGround.write(ground, into: &buf)
            FfiConverterTypePersonId.write(decidedBy, into: &buf)
            FfiConverterOptionTypeDocumentId.write(evidence, into: &buf)


        case let .excusalDecided(purpose,pupil,says,decidedBy):
            writeInt(&buf, Int32(38))
            FfiConverterTypePurposeId.write(purpose, into: &buf)
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypeSays.write(says, into: &buf)
            FfiConverterTypePersonId.write(decidedBy, into: &buf)


        case let .consentUsed(purpose,pupil,item,used):
            writeInt(&buf, Int32(39))
            FfiConverterTypePurposeId.write(purpose, into: &buf)
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterOptionTypeDocumentId.write(item, into: &buf)
            FfiConverterTypeDocumentId.write(used, into: &buf)


        case let .purposeChanged(purpose,change,wording):
            writeInt(&buf, Int32(40))
            FfiConverterTypePurposeId.write(purpose, into: &buf)
            FfiConverterTypePurposeChange.write(change, into: &buf)
            FfiConverterOptionTypeDocumentId.write(wording, into: &buf)


        case let .contactPoint(person,channel,address,says):
            writeInt(&buf, Int32(41))
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeChannel.write(channel, into: &buf)
            FfiConverterTypeAddressId.write(address, into: &buf)
            FfiConverterTypeSays.write(says, into: &buf)


        case let .channelPreferred(person,channel,says):
            writeInt(&buf, Int32(42))
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeChannel.write(channel, into: &buf)
            FfiConverterTypeSays.write(says, into: &buf)


        case let .noticesByEmail(person,says):
            writeInt(&buf, Int32(43))
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeSays.write(says, into: &buf)


        case let .languageNeeded(person,language):
            writeInt(&buf, Int32(44))
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeLanguageTag.write(language, into: &buf)


        case let .formatNeeded(person,format):
            writeInt(&buf, Int32(45))
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeAccessFormat.write(format, into: &buf)


        case let .contactLimited(person,channels,decidedBy):
            writeInt(&buf, Int32(46))
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterSequenceTypeChannel.write(channels, into: &buf)
            FfiConverterTypePersonId.write(decidedBy, into: &buf)


        case let .disclosureDecided(pupil,person,item,says,decidedBy):
            writeInt(&buf, Int32(47))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterOptionTypePersonId.write(person, into: &buf)
            FfiConverterTypeDocumentId.write(item, into: &buf)
            FfiConverterTypeSays.write(says, into: &buf)
            FfiConverterTypePersonId.write(decidedBy, into: &buf)


        case let .adviceOverridden(item,advice,decidedBy,reason):
            writeInt(&buf, Int32(48))
            FfiConverterTypeDocumentId.write(item, into: &buf)
            FfiConverterTypeSendAdvice.write(advice, into: &buf)
            FfiConverterTypePersonId.write(decidedBy, into: &buf)
            FfiConverterTypeDocumentId.write(reason, into: &buf)


        case let .threadOpened(thread,pupils,message,staffOnly):
            writeInt(&buf, Int32(49))
            FfiConverterTypeThreadId.write(thread, into: &buf)
            FfiConverterSequenceTypePupilId.write(pupils, into: &buf)
            FfiConverterTypeMessageKind.write(message, into: &buf)
            FfiConverterBool.write(staffOnly, into: &buf)


        case let .messageSent(item,person,pupils,channel,thread,message,at,expectsReply,answers):
            writeInt(&buf, Int32(50))
            FfiConverterTypeDocumentId.write(item, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterSequenceTypePupilId.write(pupils, into: &buf)
            FfiConverterTypeChannel.write(channel, into: &buf)
            FfiConverterOptionTypeThreadId.write(thread, into: &buf)
            FfiConverterOptionTypeMessageKind.write(message, into: &buf)
            FfiConverterOptionTypeOffsetDateTime.write(at, into: &buf)
            FfiConverterBool.write(expectsReply, into: &buf)
            FfiConverterOptionTypeAnswerTo.write(answers, into: &buf)


        case let .messageReached(item,person,stage):
            writeInt(&buf, Int32(51))
            FfiConverterTypeDocumentId.write(item, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeCopyStage.write(stage, into: &buf)


        case let .messageReceived(item,person,pupils,channel,thread,at,sentTo,needsReply,urgent,answers):
            writeInt(&buf, Int32(52))
            FfiConverterTypeDocumentId.write(item, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterSequenceTypePupilId.write(pupils, into: &buf)
            FfiConverterTypeChannel.write(channel, into: &buf)
            FfiConverterOptionTypeThreadId.write(thread, into: &buf)
            FfiConverterOptionTypeOffsetDateTime.write(at, into: &buf)
            FfiConverterOptionTypePersonId.write(sentTo, into: &buf)
            FfiConverterBool.write(needsReply, into: &buf)
            FfiConverterBool.write(urgent, into: &buf)
            FfiConverterOptionTypeDocumentId.write(answers, into: &buf)


        case let .messagePassedOn(item,to,senderTold):
            writeInt(&buf, Int32(53))
            FfiConverterTypeDocumentId.write(item, into: &buf)
            FfiConverterTypePersonId.write(to, into: &buf)
            FfiConverterBool.write(senderTold, into: &buf)


        case let .conversationHeld(person,pupils,thread,answers):
            writeInt(&buf, Int32(54))
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterSequenceTypePupilId.write(pupils, into: &buf)
            FfiConverterOptionTypeThreadId.write(thread, into: &buf)
            FfiConverterOptionTypeDocumentId.write(answers, into: &buf)


        case let .postHeld(post,person,pupil):
            writeInt(&buf, Int32(55))
            FfiConverterTypePost.write(post, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterOptionTypePupilId.write(pupil, into: &buf)


        case let .casePart(`case`,person,part):
            writeInt(&buf, Int32(56))
            FfiConverterTypeDocumentId.write(`case`, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeCaseRole.write(part, into: &buf)


        case let .accessDecided(person,item,pupil,dataClass,ground,says,decidedBy,reason):
            writeInt(&buf, Int32(57))
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterOptionTypeDocumentId.write(item, into: &buf)
            FfiConverterOptionTypePupilId.write(pupil, into: &buf)
            FfiConverterOptionTypeDataClass.write(dataClass, into: &buf)
            FfiConverterTypeAccessGround.write(ground, into: &buf)
            FfiConverterTypeSays.write(says, into: &buf)
            FfiConverterTypePersonId.write(decidedBy, into: &buf)
            FfiConverterOptionTypeDocumentId.write(reason, into: &buf)


        case let .noticeSuppressed(pupil,person,item,decidedBy):
            writeInt(&buf, Int32(58))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterOptionTypePersonId.write(person, into: &buf)
            FfiConverterOptionTypeDocumentId.write(item, into: &buf)
            FfiConverterTypePersonId.write(decidedBy, into: &buf)


        case let .ended(what):
            writeInt(&buf, Int32(59))
            FfiConverterTypeEntryId.write(what, into: &buf)


        case let .retracted(what):
            writeInt(&buf, Int32(60))
            FfiConverterTypeEntryId.write(what, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFact_lift(_ buf: RustBuffer) throws -> Fact {
    return try FfiConverterTypeFact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFact_lower(_ value: Fact) -> RustBuffer {
    return FfiConverterTypeFact.lower(value)
}



/**
 * What form a yes needs for a purpose.
 */

public enum FormNeeded: Equatable, Hashable, CaseIterable {

    /**
     * None: nothing is asked for.
     */
    case none
    /**
     * A clear act that was recorded, if only in a note (CON-GEN-2).
     */
    case recorded
    /**
     * The party's own words on record: a note of a conversation is not enough (CON-GEN-8).
     */
    case explicit
    /**
     * In writing (RCT-9).
     */
    case written
    /**
     * The record of the clinician who asked, or better.
     */
    case clinician





}

#if compiler(>=6)
extension FormNeeded: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFormNeeded: FfiConverterRustBuffer {
    typealias SwiftType = FormNeeded

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FormNeeded {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .none

        case 2: return .recorded

        case 3: return .explicit

        case 4: return .written

        case 5: return .clinician

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: FormNeeded, into buf: inout [UInt8]) {
        switch value {


        case .none:
            writeInt(&buf, Int32(1))


        case .recorded:
            writeInt(&buf, Int32(2))


        case .explicit:
            writeInt(&buf, Int32(3))


        case .written:
            writeInt(&buf, Int32(4))


        case .clinician:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFormNeeded_lift(_ buf: RustBuffer) throws -> FormNeeded {
    return try FfiConverterTypeFormNeeded.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFormNeeded_lower(_ value: FormNeeded) -> RustBuffer {
    return FfiConverterTypeFormNeeded.lower(value)
}



/**
 * Who may give it.
 */

public enum Givers: Equatable, Hashable, CaseIterable {

    /**
     * Nobody is asked.
     */
    case nobody
    /**
     * A holder of parental responsibility.
     */
    case responsibilityHolder
    /**
     * A parent in education law with responsibility or care, or a carer within delegation (CON-TRIP-3).
     */
    case parentOrCarer
    /**
     * A parent of the biometrics Act (PAR-12, PAR-13).
     */
    case biometricsParent
    /**
     * A parent in education law.
     */
    case parent
    /**
     * The adult whose address, account or device it is: each for themselves.
     */
    case theAdult
    /**
     * The pupil alone.
     */
    case pupil





}

#if compiler(>=6)
extension Givers: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGivers: FfiConverterRustBuffer {
    typealias SwiftType = Givers

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Givers {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .nobody

        case 2: return .responsibilityHolder

        case 3: return .parentOrCarer

        case 4: return .biometricsParent

        case 5: return .parent

        case 6: return .theAdult

        case 7: return .pupil

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Givers, into buf: inout [UInt8]) {
        switch value {


        case .nobody:
            writeInt(&buf, Int32(1))


        case .responsibilityHolder:
            writeInt(&buf, Int32(2))


        case .parentOrCarer:
            writeInt(&buf, Int32(3))


        case .biometricsParent:
            writeInt(&buf, Int32(4))


        case .parent:
            writeInt(&buf, Int32(5))


        case .theAdult:
            writeInt(&buf, Int32(6))


        case .pupil:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGivers_lift(_ buf: RustBuffer) throws -> Givers {
    return try FfiConverterTypeGivers.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGivers_lower(_ value: Givers) -> RustBuffer {
    return FfiConverterTypeGivers.lower(value)
}



/**
 * May it be sent?
 */

public enum Guard: Equatable, Hashable, CaseIterable {

    /**
     * To those in the copies, and to nobody else.
     */
    case allow
    /**
     * Only after a second person has looked.
     */
    case needsSecondPerson
    /**
     * Not as it is.
     */
    case refuse





}

#if compiler(>=6)
extension Guard: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGuard: FfiConverterRustBuffer {
    typealias SwiftType = Guard

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Guard {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .allow

        case 2: return .needsSecondPerson

        case 3: return .refuse

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Guard, into buf: inout [UInt8]) {
        switch value {


        case .allow:
            writeInt(&buf, Int32(1))


        case .needsSecondPerson:
            writeInt(&buf, Int32(2))


        case .refuse:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGuard_lift(_ buf: RustBuffer) throws -> Guard {
    return try FfiConverterTypeGuard.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGuard_lower(_ value: Guard) -> RustBuffer {
    return FfiConverterTypeGuard.lower(value)
}



/**
 * Why a part cannot simply be sent.
 */

public enum GuardWhy: Equatable, Hashable, CaseIterable {

    /**
     * Nobody can be sent it as things stand.
     */
    case nobodyReceives
    /**
     * Nobody said what kind of data is in it.
     */
    case classNotSaid
    /**
     * Nobody said about whom it is.
     */
    case subjectsNotSaid
    /**
     * What is in it is not for parents.
     */
    case notForParents
    /**
     * A person decides, case by case, who sees what is in it.
     */
    case aPersonDecides
    /**
     * It is about pupils to whom some of those who would receive it are not entitled.
     */
    case notTheirs
    /**
     * It is about siblings, and to some of those who would receive it not all of them are theirs: each child's own text
     * can be sent.
     */
    case siblingsToSplit
    /**
     * It would go to an address older than the contact details in it.
     */
    case olderDestination
    /**
     * Contact details are in it, and nobody said when an address that it would go to was confirmed.
     */
    case destinationNotSaid
    /**
     * It may go to somebody on a condition alone, of which the library cannot see whether it is met.
     */
    case onCondition
    /**
     * It is not ready in a language or a format that somebody needs who would receive it.
     */
    case needUnmet
    /**
     * An adult's contact details are in it, and it would go to somebody else; or nobody said whose they are.
     */
    case othersDetails
    /**
     * It is owed, and no way that is on record leads to somebody.
     */
    case noWay
    /**
     * It is owed or urgent, and something in it promotes: as a whole it would go to those alone who agreed to that. The
     * promotion has to be taken out.
     */
    case promotionInWhatIsOwed
    /**
     * There are pupils of whom nobody would receive it.
     */
    case pupilsUnreached
    /**
     * Whatever way there is to somebody also reaches somebody else who may not have it.
     */
    case reachesOthers
    /**
     * It is written in a conversation among staff, which reaches no adult of a pupil.
     */
    case amongStaff
    /**
     * It is written in a conversation that somebody who would receive it may not be in.
     */
    case notInConversation
    /**
     * It is written in a conversation, and is about somebody, or of a kind, that the conversation is not.
     */
    case besideConversation
    /**
     * It is written in a conversation of which nobody knows about whom it is.
     */
    case conversationNotKnown





}

#if compiler(>=6)
extension GuardWhy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeGuardWhy: FfiConverterRustBuffer {
    typealias SwiftType = GuardWhy

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GuardWhy {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .nobodyReceives

        case 2: return .classNotSaid

        case 3: return .subjectsNotSaid

        case 4: return .notForParents

        case 5: return .aPersonDecides

        case 6: return .notTheirs

        case 7: return .siblingsToSplit

        case 8: return .olderDestination

        case 9: return .destinationNotSaid

        case 10: return .onCondition

        case 11: return .needUnmet

        case 12: return .othersDetails

        case 13: return .noWay

        case 14: return .promotionInWhatIsOwed

        case 15: return .pupilsUnreached

        case 16: return .reachesOthers

        case 17: return .amongStaff

        case 18: return .notInConversation

        case 19: return .besideConversation

        case 20: return .conversationNotKnown

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: GuardWhy, into buf: inout [UInt8]) {
        switch value {


        case .nobodyReceives:
            writeInt(&buf, Int32(1))


        case .classNotSaid:
            writeInt(&buf, Int32(2))


        case .subjectsNotSaid:
            writeInt(&buf, Int32(3))


        case .notForParents:
            writeInt(&buf, Int32(4))


        case .aPersonDecides:
            writeInt(&buf, Int32(5))


        case .notTheirs:
            writeInt(&buf, Int32(6))


        case .siblingsToSplit:
            writeInt(&buf, Int32(7))


        case .olderDestination:
            writeInt(&buf, Int32(8))


        case .destinationNotSaid:
            writeInt(&buf, Int32(9))


        case .onCondition:
            writeInt(&buf, Int32(10))


        case .needUnmet:
            writeInt(&buf, Int32(11))


        case .othersDetails:
            writeInt(&buf, Int32(12))


        case .noWay:
            writeInt(&buf, Int32(13))


        case .promotionInWhatIsOwed:
            writeInt(&buf, Int32(14))


        case .pupilsUnreached:
            writeInt(&buf, Int32(15))


        case .reachesOthers:
            writeInt(&buf, Int32(16))


        case .amongStaff:
            writeInt(&buf, Int32(17))


        case .notInConversation:
            writeInt(&buf, Int32(18))


        case .besideConversation:
            writeInt(&buf, Int32(19))


        case .conversationNotKnown:
            writeInt(&buf, Int32(20))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGuardWhy_lift(_ buf: RustBuffer) throws -> GuardWhy {
    return try FfiConverterTypeGuardWhy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeGuardWhy_lower(_ value: GuardWhy) -> RustBuffer {
    return FfiConverterTypeGuardWhy.lower(value)
}



/**
 * Which hours carry a promise made in hours.
 */

public enum HourRule: Equatable, Hashable, CaseIterable {

    /**
     * Every hour of the clock, as for the 72 hours of a data breach (CNF-41).
     */
    case clock
    /**
     * The hours of weekdays in term: "48 hours, not over a weekend" (CAL-12).
     */
    case weekdayHours





}

#if compiler(>=6)
extension HourRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHourRule: FfiConverterRustBuffer {
    typealias SwiftType = HourRule

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HourRule {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clock

        case 2: return .weekdayHours

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: HourRule, into buf: inout [UInt8]) {
        switch value {


        case .clock:
            writeInt(&buf, Int32(1))


        case .weekdayHours:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHourRule_lift(_ buf: RustBuffer) throws -> HourRule {
    return try FfiConverterTypeHourRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHourRule_lower(_ value: HourRule) -> RustBuffer {
    return FfiConverterTypeHourRule.lower(value)
}



/**
 * How many of those who may give it must.
 */

public enum HowMany: Equatable, Hashable, CaseIterable {

    /**
     * None.
     */
    case none
    /**
     * One.
     */
    case one
    /**
     * Every one.
     */
    case all





}

#if compiler(>=6)
extension HowMany: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHowMany: FfiConverterRustBuffer {
    typealias SwiftType = HowMany

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HowMany {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .none

        case 2: return .one

        case 3: return .all

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: HowMany, into buf: inout [UInt8]) {
        switch value {


        case .none:
            writeInt(&buf, Int32(1))


        case .one:
            writeInt(&buf, Int32(2))


        case .all:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHowMany_lift(_ buf: RustBuffer) throws -> HowMany {
    return try FfiConverterTypeHowMany.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHowMany_lower(_ value: HowMany) -> RustBuffer {
    return FfiConverterTypeHowMany.lower(value)
}



/**
 * For how long entries are kept.
 */

public enum Kept: Equatable, Hashable {

    /**
     * So many years from the day on which they were made.
     */
    case years(
        /**
         * How many.
         */
        years: UInt8,
        /**
         * The register is kept electronically.
         */
        electronically: Bool,
        /**
         * The rules.
         */
        rules: [RuleId]
    )
    /**
     * No rule that is held here says.
     */
    case notKnown(
        /**
         * What is missing.
         */
        missing: [Missing],
        /**
         * The rules.
         */
        rules: [RuleId]
    )





}

#if compiler(>=6)
extension Kept: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeKept: FfiConverterRustBuffer {
    typealias SwiftType = Kept

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Kept {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .years(years: try FfiConverterUInt8.read(from: &buf), electronically: try FfiConverterBool.read(from: &buf), rules: try FfiConverterSequenceTypeRuleId.read(from: &buf)
        )

        case 2: return .notKnown(missing: try FfiConverterSequenceTypeMissing.read(from: &buf), rules: try FfiConverterSequenceTypeRuleId.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Kept, into buf: inout [UInt8]) {
        switch value {


        case let .years(years,electronically,rules):
            writeInt(&buf, Int32(1))
            FfiConverterUInt8.write(years, into: &buf)
            FfiConverterBool.write(electronically, into: &buf)
            FfiConverterSequenceTypeRuleId.write(rules, into: &buf)


        case let .notKnown(missing,rules):
            writeInt(&buf, Int32(2))
            FfiConverterSequenceTypeMissing.write(missing, into: &buf)
            FfiConverterSequenceTypeRuleId.write(rules, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKept_lift(_ buf: RustBuffer) throws -> Kept {
    return try FfiConverterTypeKept.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKept_lower(_ value: Kept) -> RustBuffer {
    return FfiConverterTypeKept.lower(value)
}



/**
 * Yes, no, or not on record.
 */

public enum Known: Equatable, Hashable, CaseIterable {

    /**
     * It is so.
     */
    case yes
    /**
     * It is not so.
     */
    case no
    /**
     * It is not on record, or the records contradict each other.
     */
    case unknown





}

#if compiler(>=6)
extension Known: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeKnown: FfiConverterRustBuffer {
    typealias SwiftType = Known

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Known {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .yes

        case 2: return .no

        case 3: return .unknown

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Known, into buf: inout [UInt8]) {
        switch value {


        case .yes:
            writeInt(&buf, Int32(1))


        case .no:
            writeInt(&buf, Int32(2))


        case .unknown:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKnown_lift(_ buf: RustBuffer) throws -> Known {
    return try FfiConverterTypeKnown.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeKnown_lower(_ value: Known) -> RustBuffer {
    return FfiConverterTypeKnown.lower(value)
}



/**
 * On what processing or acting rests where consent is the wrong tool.
 */

public enum LawfulBasis: Equatable, Hashable, CaseIterable {

    /**
     * A task in the public interest.
     */
    case publicTask
    /**
     * A legal obligation.
     */
    case legalObligation
    /**
     * Legitimate interests, tested.
     */
    case legitimateInterests
    /**
     * Legitimate interests that the law recognises.
     */
    case recognisedLegitimateInterests
    /**
     * A contract.
     */
    case contract
    /**
     * Vital interests.
     */
    case vitalInterests
    /**
     * A power of statute.
     */
    case statute
    /**
     * A household's own affair, outside data-protection law.
     */
    case household





}

#if compiler(>=6)
extension LawfulBasis: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLawfulBasis: FfiConverterRustBuffer {
    typealias SwiftType = LawfulBasis

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LawfulBasis {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .publicTask

        case 2: return .legalObligation

        case 3: return .legitimateInterests

        case 4: return .recognisedLegitimateInterests

        case 5: return .contract

        case 6: return .vitalInterests

        case 7: return .statute

        case 8: return .household

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LawfulBasis, into buf: inout [UInt8]) {
        switch value {


        case .publicTask:
            writeInt(&buf, Int32(1))


        case .legalObligation:
            writeInt(&buf, Int32(2))


        case .legitimateInterests:
            writeInt(&buf, Int32(3))


        case .recognisedLegitimateInterests:
            writeInt(&buf, Int32(4))


        case .contract:
            writeInt(&buf, Int32(5))


        case .vitalInterests:
            writeInt(&buf, Int32(6))


        case .statute:
            writeInt(&buf, Int32(7))


        case .household:
            writeInt(&buf, Int32(8))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLawfulBasis_lift(_ buf: RustBuffer) throws -> LawfulBasis {
    return try FfiConverterTypeLawfulBasis.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLawfulBasis_lower(_ value: LawfulBasis) -> RustBuffer {
    return FfiConverterTypeLawfulBasis.lower(value)
}



/**
 * The kinds of value that a draft can hold.
 */

public enum LooseKind: Equatable, Hashable, CaseIterable {

    /**
     * Nothing.
     */
    case nothing
    /**
     * Yes or no.
     */
    case flag
    /**
     * A whole number.
     */
    case whole
    /**
     * A number that is not whole, or too large to count with.
     */
    case number
    /**
     * Text.
     */
    case text
    /**
     * A list.
     */
    case list
    /**
     * A table.
     */
    case table





}

#if compiler(>=6)
extension LooseKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLooseKind: FfiConverterRustBuffer {
    typealias SwiftType = LooseKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LooseKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .nothing

        case 2: return .flag

        case 3: return .whole

        case 4: return .number

        case 5: return .text

        case 6: return .list

        case 7: return .table

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: LooseKind, into buf: inout [UInt8]) {
        switch value {


        case .nothing:
            writeInt(&buf, Int32(1))


        case .flag:
            writeInt(&buf, Int32(2))


        case .whole:
            writeInt(&buf, Int32(3))


        case .number:
            writeInt(&buf, Int32(4))


        case .text:
            writeInt(&buf, Int32(5))


        case .list:
            writeInt(&buf, Int32(6))


        case .table:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLooseKind_lift(_ buf: RustBuffer) throws -> LooseKind {
    return try FfiConverterTypeLooseKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLooseKind_lower(_ value: LooseKind) -> RustBuffer {
    return FfiConverterTypeLooseKind.lower(value)
}



/**
 * A row of the rights matrix: what kind of adult this is to this child, by recorded facts.
 */

public enum MatrixRow: Equatable, Hashable, CaseIterable {

    /**
     * Legal parent with parental responsibility; the child lives there.
     */
    case b1
    /**
     * Legal parent with parental responsibility who lives elsewhere, no order.
     */
    case b2
    /**
     * Legal parent without parental responsibility who lives elsewhere, no order.
     */
    case b3
    /**
     * Lives with and looks after the child, without parental responsibility.
     */
    case b4
    /**
     * Step-parent with parental responsibility: as B1 or B2 by residence.
     */
    case b5
    /**
     * Special guardian.
     */
    case b6
    /**
     * Parent with parental responsibility while a special guardianship order is in force.
     */
    case b7
    /**
     * Not a parent, named in a "lives with" order.
     */
    case b8
    /**
     * Foster carer of a local authority.
     */
    case b9
    /**
     * Local authority under a care order.
     */
    case b10
    /**
     * Local authority, section 20.
     */
    case b11
    /**
     * Parent of a child under a care order.
     */
    case b12
    /**
     * Worker or manager of a children's home.
     */
    case b13
    /**
     * Guardian in effect, adopter, second female parent with responsibility, parent by parental order: as B1 or B2.
     */
    case b14
    /**
     * Prospective adopter with whom the child is placed.
     */
    case b15
    /**
     * Birth parent under a placement order, or of a child placed for adoption.
     */
    case b16
    /**
     * Birth parent after adoption.
     */
    case b17
    /**
     * Contact only.
     */
    case b18
    /**
     * Parent under an order that restricts.
     */
    case b19
    /**
     * Parent of a pupil of 18 or over.
     */
    case b20
    /**
     * Parent in prison: as B2 after a check.
     */
    case b21
    /**
     * Offender under an order of Children Act 1989 s.10A.
     */
    case b22





}

#if compiler(>=6)
extension MatrixRow: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMatrixRow: FfiConverterRustBuffer {
    typealias SwiftType = MatrixRow

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MatrixRow {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .b1

        case 2: return .b2

        case 3: return .b3

        case 4: return .b4

        case 5: return .b5

        case 6: return .b6

        case 7: return .b7

        case 8: return .b8

        case 9: return .b9

        case 10: return .b10

        case 11: return .b11

        case 12: return .b12

        case 13: return .b13

        case 14: return .b14

        case 15: return .b15

        case 16: return .b16

        case 17: return .b17

        case 18: return .b18

        case 19: return .b19

        case 20: return .b20

        case 21: return .b21

        case 22: return .b22

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MatrixRow, into buf: inout [UInt8]) {
        switch value {


        case .b1:
            writeInt(&buf, Int32(1))


        case .b2:
            writeInt(&buf, Int32(2))


        case .b3:
            writeInt(&buf, Int32(3))


        case .b4:
            writeInt(&buf, Int32(4))


        case .b5:
            writeInt(&buf, Int32(5))


        case .b6:
            writeInt(&buf, Int32(6))


        case .b7:
            writeInt(&buf, Int32(7))


        case .b8:
            writeInt(&buf, Int32(8))


        case .b9:
            writeInt(&buf, Int32(9))


        case .b10:
            writeInt(&buf, Int32(10))


        case .b11:
            writeInt(&buf, Int32(11))


        case .b12:
            writeInt(&buf, Int32(12))


        case .b13:
            writeInt(&buf, Int32(13))


        case .b14:
            writeInt(&buf, Int32(14))


        case .b15:
            writeInt(&buf, Int32(15))


        case .b16:
            writeInt(&buf, Int32(16))


        case .b17:
            writeInt(&buf, Int32(17))


        case .b18:
            writeInt(&buf, Int32(18))


        case .b19:
            writeInt(&buf, Int32(19))


        case .b20:
            writeInt(&buf, Int32(20))


        case .b21:
            writeInt(&buf, Int32(21))


        case .b22:
            writeInt(&buf, Int32(22))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMatrixRow_lift(_ buf: RustBuffer) throws -> MatrixRow {
    return try FfiConverterTypeMatrixRow.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMatrixRow_lower(_ value: MatrixRow) -> RustBuffer {
    return FfiConverterTypeMatrixRow.lower(value)
}



/**
 * What kind of message it is, which decides the column of the rights matrix that is asked.
 */

public enum MessageKind: Equatable, Hashable, CaseIterable {

    /**
     * The yearly report on a pupil's progress and attainment.
     */
    case report
    /**
     * Notice of an exclusion.
     */
    case exclusion
    /**
     * An invitation to an event at the school: sports day, a play, an open day.
     */
    case event
    /**
     * The invitation to the parents' evening.
     */
    case parentsEvening
    /**
     * A request for permission.
     */
    case permission
    /**
     * News of a trip.
     */
    case trip
    /**
     * A day-to-day message: the newsletter, the timetable, what to bring tomorrow.
     */
    case daily
    /**
     * News of a serious incident that involves the child (MX-6).
     */
    case seriousIncident
    /**
     * To be consulted on the child's education, health and care plan (MX-5, AGE-5).
     */
    case educationPlan
    /**
     * The child is not at school, and nobody said why.
     */
    case absence
    /**
     * The school, or part of it, is closed at short notice.
     */
    case closure
    /**
     * An invitation to a meeting about the child.
     */
    case meeting
    /**
     * A request for a consent, whose purpose is named (CON-GEN-1).
     */
    case consentRequest
    /**
     * News of the child's progress between the yearly reports (HA-3.2d).
     */
    case progress
    /**
     * News of the school's programmes and policies (HA-2.3d).
     */
    case policyNews
    /**
     * News of a concern about the child's safety. Nobody receives it before the safeguarding lead has decided (MX-7).
     */
    case safeguardingNotice
    /**
     * Promotion by e-mail, text or app: fundraising, the school's aims, offers of others (CON-MKT-1).
     */
    case marketing
    /**
     * The same on paper (CON-MKT-4).
     */
    case flyer





}

#if compiler(>=6)
extension MessageKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMessageKind: FfiConverterRustBuffer {
    typealias SwiftType = MessageKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MessageKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .report

        case 2: return .exclusion

        case 3: return .event

        case 4: return .parentsEvening

        case 5: return .permission

        case 6: return .trip

        case 7: return .daily

        case 8: return .seriousIncident

        case 9: return .educationPlan

        case 10: return .absence

        case 11: return .closure

        case 12: return .meeting

        case 13: return .consentRequest

        case 14: return .progress

        case 15: return .policyNews

        case 16: return .safeguardingNotice

        case 17: return .marketing

        case 18: return .flyer

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MessageKind, into buf: inout [UInt8]) {
        switch value {


        case .report:
            writeInt(&buf, Int32(1))


        case .exclusion:
            writeInt(&buf, Int32(2))


        case .event:
            writeInt(&buf, Int32(3))


        case .parentsEvening:
            writeInt(&buf, Int32(4))


        case .permission:
            writeInt(&buf, Int32(5))


        case .trip:
            writeInt(&buf, Int32(6))


        case .daily:
            writeInt(&buf, Int32(7))


        case .seriousIncident:
            writeInt(&buf, Int32(8))


        case .educationPlan:
            writeInt(&buf, Int32(9))


        case .absence:
            writeInt(&buf, Int32(10))


        case .closure:
            writeInt(&buf, Int32(11))


        case .meeting:
            writeInt(&buf, Int32(12))


        case .consentRequest:
            writeInt(&buf, Int32(13))


        case .progress:
            writeInt(&buf, Int32(14))


        case .policyNews:
            writeInt(&buf, Int32(15))


        case .safeguardingNotice:
            writeInt(&buf, Int32(16))


        case .marketing:
            writeInt(&buf, Int32(17))


        case .flyer:
            writeInt(&buf, Int32(18))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageKind_lift(_ buf: RustBuffer) throws -> MessageKind {
    return try FfiConverterTypeMessageKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMessageKind_lower(_ value: MessageKind) -> RustBuffer {
    return FfiConverterTypeMessageKind.lower(value)
}



/**
 * A fact that is not on record and would decide.
 */

public enum MissingFact: Equatable, Hashable, CaseIterable {

    /**
     * The school's profile: its nation and type have no default.
     */
    case profile
    /**
     * The pupil's date of birth.
     */
    case dateOfBirth
    /**
     * Whether the pupil is on roll.
     */
    case onRoll
    /**
     * How the adult is related to the pupil.
     */
    case relationship
    /**
     * Whether the adult is a legal parent.
     */
    case legalParenthood
    /**
     * Whether the adult holds parental responsibility, and on what it rests.
     */
    case parentalResponsibility
    /**
     * Whether the child lives with the adult.
     */
    case livesWith
    /**
     * Whether the adult looks after the child.
     */
    case looksAfter
    /**
     * Whether a looked-after child is so under an order or under section 20.
     */
    case careStatus
    /**
     * Whether the adult speaks for the authority.
     */
    case speaksForAuthority
    /**
     * Where the child habitually lives.
     */
    case habitualResidence
    /**
     * Whether the law of the child's habitual residence gives the adult responsibility (PR-21).
     */
    case foreignResponsibility
    /**
     * The order that was told of and not produced.
     */
    case theOrder
    /**
     * What the order's own words mean for this act.
     */
    case orderTerms
    /**
     * The court's direction.
     */
    case courtDirection
    /**
     * Whether acting would put someone at risk.
     */
    case riskAssessment
    /**
     * The authority's written decision.
     */
    case authorityDecision
    /**
     * The special guardian's decision.
     */
    case guardianDecision
    /**
     * The adoption agency's decision.
     */
    case agencyDecision
    /**
     * The adult pupil's agreement.
     */
    case pupilAgreement
    /**
     * The head's decision against the adult pupil's wish.
     */
    case headDecision
    /**
     * A rule of this nation's school law that this library does not hold yet.
     */
    case nationRule
    /**
     * A rule that was in force on this day and that this library does not hold.
     */
    case earlierRule
    /**
     * Whether the parent asked for it.
     */
    case request
    /**
     * The school's calendar for the days that have to be counted.
     */
    case calendar
    /**
     * The source of a duty in this kind of school.
     */
    case schoolTypeRule
    /**
     * Where the occasion is, and whether the child is there.
     */
    case occasion
    /**
     * For what the permission is asked or the consent given.
     */
    case act
    /**
     * Who may decide what, by the placement plan (DEL-1).
     */
    case delegation
    /**
     * The word of a person with parental responsibility or care.
     */
    case authorisation
    /**
     * What the governing body's or the trust's own rules say.
     */
    case boardRules
    /**
     * The request in writing, or in the form that a disabled adult can use (COM-2).
     */
    case writtenRequest
    /**
     * The identity, or the authority, of whoever asks.
     */
    case identity
    /**
     * Whether this child can decide about its own data (SAR-2).
     */
    case competence
    /**
     * Whether the child, able to decide, authorises the adult (SAR-3).
     */
    case childAuthority
    /**
     * Whether it is in the interests of a child who cannot decide (SAR-4).
     */
    case childInterests
    /**
     * Whether somebody with responsibility takes up the request of a child who cannot decide (SAR-3).
     */
    case takenUp
    /**
     * Whether a pupil over compulsory school age has capacity for the decision about the plan (AGE-5).
     */
    case capacity
    /**
     * The purpose, in the profile.
     */
    case purpose
    /**
     * A doctor's prescription.
     */
    case prescription
    /**
     * Whether the condition is diagnosed, or there is a plan for it.
     */
    case healthPlan
    /**
     * What the funding agreement, or the regulations of special schools, say.
     */
    case fundingAgreement
    /**
     * For how many days a journey takes the child out of the country (CON-TRIP-6).
     */
    case daysAbroad
    /**
     * Whether an adult of whom it is said that they lack capacity is able to decide about it.
     */
    case adultCapacity
    /**
     * The objection in writing.
     */
    case writtenObjection
    /**
     * The safeguarding lead's decision whether this is told to them (MX-7).
     */
    case disclosureDecision
    /**
     * One preference about the admission: that on which the parents agree, or that of whom an order lets decide (MX-4).
     */
    case preference





}

#if compiler(>=6)
extension MissingFact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMissingFact: FfiConverterRustBuffer {
    typealias SwiftType = MissingFact

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MissingFact {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .profile

        case 2: return .dateOfBirth

        case 3: return .onRoll

        case 4: return .relationship

        case 5: return .legalParenthood

        case 6: return .parentalResponsibility

        case 7: return .livesWith

        case 8: return .looksAfter

        case 9: return .careStatus

        case 10: return .speaksForAuthority

        case 11: return .habitualResidence

        case 12: return .foreignResponsibility

        case 13: return .theOrder

        case 14: return .orderTerms

        case 15: return .courtDirection

        case 16: return .riskAssessment

        case 17: return .authorityDecision

        case 18: return .guardianDecision

        case 19: return .agencyDecision

        case 20: return .pupilAgreement

        case 21: return .headDecision

        case 22: return .nationRule

        case 23: return .earlierRule

        case 24: return .request

        case 25: return .calendar

        case 26: return .schoolTypeRule

        case 27: return .occasion

        case 28: return .act

        case 29: return .delegation

        case 30: return .authorisation

        case 31: return .boardRules

        case 32: return .writtenRequest

        case 33: return .identity

        case 34: return .competence

        case 35: return .childAuthority

        case 36: return .childInterests

        case 37: return .takenUp

        case 38: return .capacity

        case 39: return .purpose

        case 40: return .prescription

        case 41: return .healthPlan

        case 42: return .fundingAgreement

        case 43: return .daysAbroad

        case 44: return .adultCapacity

        case 45: return .writtenObjection

        case 46: return .disclosureDecision

        case 47: return .preference

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MissingFact, into buf: inout [UInt8]) {
        switch value {


        case .profile:
            writeInt(&buf, Int32(1))


        case .dateOfBirth:
            writeInt(&buf, Int32(2))


        case .onRoll:
            writeInt(&buf, Int32(3))


        case .relationship:
            writeInt(&buf, Int32(4))


        case .legalParenthood:
            writeInt(&buf, Int32(5))


        case .parentalResponsibility:
            writeInt(&buf, Int32(6))


        case .livesWith:
            writeInt(&buf, Int32(7))


        case .looksAfter:
            writeInt(&buf, Int32(8))


        case .careStatus:
            writeInt(&buf, Int32(9))


        case .speaksForAuthority:
            writeInt(&buf, Int32(10))


        case .habitualResidence:
            writeInt(&buf, Int32(11))


        case .foreignResponsibility:
            writeInt(&buf, Int32(12))


        case .theOrder:
            writeInt(&buf, Int32(13))


        case .orderTerms:
            writeInt(&buf, Int32(14))


        case .courtDirection:
            writeInt(&buf, Int32(15))


        case .riskAssessment:
            writeInt(&buf, Int32(16))


        case .authorityDecision:
            writeInt(&buf, Int32(17))


        case .guardianDecision:
            writeInt(&buf, Int32(18))


        case .agencyDecision:
            writeInt(&buf, Int32(19))


        case .pupilAgreement:
            writeInt(&buf, Int32(20))


        case .headDecision:
            writeInt(&buf, Int32(21))


        case .nationRule:
            writeInt(&buf, Int32(22))


        case .earlierRule:
            writeInt(&buf, Int32(23))


        case .request:
            writeInt(&buf, Int32(24))


        case .calendar:
            writeInt(&buf, Int32(25))


        case .schoolTypeRule:
            writeInt(&buf, Int32(26))


        case .occasion:
            writeInt(&buf, Int32(27))


        case .act:
            writeInt(&buf, Int32(28))


        case .delegation:
            writeInt(&buf, Int32(29))


        case .authorisation:
            writeInt(&buf, Int32(30))


        case .boardRules:
            writeInt(&buf, Int32(31))


        case .writtenRequest:
            writeInt(&buf, Int32(32))


        case .identity:
            writeInt(&buf, Int32(33))


        case .competence:
            writeInt(&buf, Int32(34))


        case .childAuthority:
            writeInt(&buf, Int32(35))


        case .childInterests:
            writeInt(&buf, Int32(36))


        case .takenUp:
            writeInt(&buf, Int32(37))


        case .capacity:
            writeInt(&buf, Int32(38))


        case .purpose:
            writeInt(&buf, Int32(39))


        case .prescription:
            writeInt(&buf, Int32(40))


        case .healthPlan:
            writeInt(&buf, Int32(41))


        case .fundingAgreement:
            writeInt(&buf, Int32(42))


        case .daysAbroad:
            writeInt(&buf, Int32(43))


        case .adultCapacity:
            writeInt(&buf, Int32(44))


        case .writtenObjection:
            writeInt(&buf, Int32(45))


        case .disclosureDecision:
            writeInt(&buf, Int32(46))


        case .preference:
            writeInt(&buf, Int32(47))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMissingFact_lift(_ buf: RustBuffer) throws -> MissingFact {
    return try FfiConverterTypeMissingFact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMissingFact_lower(_ value: MissingFact) -> RustBuffer {
    return FfiConverterTypeMissingFact.lower(value)
}



/**
 * A nation of the United Kingdom: whose school law a school follows (JUR-2, VOC-111). It has no default.
 */

public enum Nation: Equatable, Hashable, CaseIterable {

    /**
     * England.
     */
    case england
    /**
     * Wales.
     */
    case wales
    /**
     * Scotland.
     */
    case scotland
    /**
     * Northern Ireland.
     */
    case northernIreland





}

#if compiler(>=6)
extension Nation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNation: FfiConverterRustBuffer {
    typealias SwiftType = Nation

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Nation {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .england

        case 2: return .wales

        case 3: return .scotland

        case 4: return .northernIreland

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Nation, into buf: inout [UInt8]) {
        switch value {


        case .england:
            writeInt(&buf, Int32(1))


        case .wales:
            writeInt(&buf, Int32(2))


        case .scotland:
            writeInt(&buf, Int32(3))


        case .northernIreland:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNation_lift(_ buf: RustBuffer) throws -> Nation {
    return try FfiConverterTypeNation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNation_lower(_ value: Nation) -> RustBuffer {
    return FfiConverterTypeNation.lower(value)
}



/**
 * Why there is no last day.
 */

public enum NoDay: Equatable, Hashable, CaseIterable {

    /**
     * The request is of a later day.
     */
    case notReceived
    /**
     * Identity or authority was asked for and not shown: the time does not run yet (SAR-5).
     */
    case identityNotShown
    /**
     * The requester was asked what is meant and has not answered: the time stands still (SAR-5).
     */
    case notClarified
    /**
     * Not asked for in writing: the time does not run yet (REC-1).
     */
    case notInWriting
    /**
     * This kind of school has no duty and may agree (REC-3).
     */
    case choice
    /**
     * Nothing is owed to this person.
     */
    case notOwed
    /**
     * This nation's own period is not held here.
     */
    case nationRule
    /**
     * The rule of that day is not held here.
     */
    case earlierRule
    /**
     * No profile says which law holds.
     */
    case profile





}

#if compiler(>=6)
extension NoDay: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNoDay: FfiConverterRustBuffer {
    typealias SwiftType = NoDay

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NoDay {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .notReceived

        case 2: return .identityNotShown

        case 3: return .notClarified

        case 4: return .notInWriting

        case 5: return .choice

        case 6: return .notOwed

        case 7: return .nationRule

        case 8: return .earlierRule

        case 9: return .profile

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: NoDay, into buf: inout [UInt8]) {
        switch value {


        case .notReceived:
            writeInt(&buf, Int32(1))


        case .identityNotShown:
            writeInt(&buf, Int32(2))


        case .notClarified:
            writeInt(&buf, Int32(3))


        case .notInWriting:
            writeInt(&buf, Int32(4))


        case .choice:
            writeInt(&buf, Int32(5))


        case .notOwed:
            writeInt(&buf, Int32(6))


        case .nationRule:
            writeInt(&buf, Int32(7))


        case .earlierRule:
            writeInt(&buf, Int32(8))


        case .profile:
            writeInt(&buf, Int32(9))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNoDay_lift(_ buf: RustBuffer) throws -> NoDay {
    return try FfiConverterTypeNoDay.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNoDay_lower(_ value: NoDay) -> RustBuffer {
    return FfiConverterTypeNoDay.lower(value)
}



/**
 * What another's objection does.
 */

public enum Objection: Equatable, Hashable, CaseIterable {

    /**
     * Nothing.
     */
    case nothing
    /**
     * The school weighs it and decides.
     */
    case weighed
    /**
     * Not given unless both agree (CON-GEN-11).
     */
    case conflict
    /**
     * It stops it, whoever said yes.
     */
    case stops





}

#if compiler(>=6)
extension Objection: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeObjection: FfiConverterRustBuffer {
    typealias SwiftType = Objection

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Objection {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .nothing

        case 2: return .weighed

        case 3: return .conflict

        case 4: return .stops

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Objection, into buf: inout [UInt8]) {
        switch value {


        case .nothing:
            writeInt(&buf, Int32(1))


        case .weighed:
            writeInt(&buf, Int32(2))


        case .conflict:
            writeInt(&buf, Int32(3))


        case .stops:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeObjection_lift(_ buf: RustBuffer) throws -> Objection {
    return try FfiConverterTypeObjection.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeObjection_lower(_ value: Objection) -> RustBuffer {
    return FfiConverterTypeObjection.lower(value)
}



/**
 * What kind of order a school has seen (section 4, ORD-2 to ORD-17).
 */

public enum OrderKind: Equatable, Hashable, CaseIterable {

    /**
     * Child arrangements order (ORD-4, ORD-5); residence and contact orders from before 22 April 2014 are read as
     * one (T-9).
     */
    case childArrangements
    /**
     * Prohibited steps order (ORD-6).
     */
    case prohibitedSteps
    /**
     * Specific issue order (ORD-7).
     */
    case specificIssue
    /**
     * Non-molestation order (ORD-8).
     */
    case nonMolestation
    /**
     * Occupation order: about the home, bars nothing at school (ORD-9).
     */
    case occupation
    /**
     * Section 91(14) order: bars applications to court, nothing at school (ORD-10).
     */
    case noApplications
    /**
     * Care order (ORD-11, PR-12).
     */
    case care
    /**
     * Interim care order (ORD-11, PR-12).
     */
    case interimCare
    /**
     * Emergency protection order (ORD-12, PR-13).
     */
    case emergencyProtection
    /**
     * Police protection: nobody gains responsibility (ORD-12, PR-14).
     */
    case policeProtection
    /**
     * Crown Court order under Children Act 1989 s.10A after one parent killed the other (ORD-13), and its
     * extensions where an order is seen (ORD-14).
     */
    case offenderProhibitedSteps
    /**
     * Bail conditions, restraining, domestic-abuse-protection and stalking orders, MARAC plans (ORD-15).
     */
    case protectiveMeasure
    /**
     * Wardship: any important step needs the court (ORD-17).
     */
    case wardship
    /**
     * Special guardianship order (PR-11).
     */
    case specialGuardianship
    /**
     * Placement order (PR-16).
     */
    case placement
    /**
     * Adoption order (PR-17).
     */
    case adoption
    /**
     * Parental order after surrogacy (PR-18).
     */
    case parentalOrder
    /**
     * An order that ends somebody's parental responsibility (PR-19).
     */
    case responsibilityRevoked





}

#if compiler(>=6)
extension OrderKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrderKind: FfiConverterRustBuffer {
    typealias SwiftType = OrderKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrderKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .childArrangements

        case 2: return .prohibitedSteps

        case 3: return .specificIssue

        case 4: return .nonMolestation

        case 5: return .occupation

        case 6: return .noApplications

        case 7: return .care

        case 8: return .interimCare

        case 9: return .emergencyProtection

        case 10: return .policeProtection

        case 11: return .offenderProhibitedSteps

        case 12: return .protectiveMeasure

        case 13: return .wardship

        case 14: return .specialGuardianship

        case 15: return .placement

        case 16: return .adoption

        case 17: return .parentalOrder

        case 18: return .responsibilityRevoked

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: OrderKind, into buf: inout [UInt8]) {
        switch value {


        case .childArrangements:
            writeInt(&buf, Int32(1))


        case .prohibitedSteps:
            writeInt(&buf, Int32(2))


        case .specificIssue:
            writeInt(&buf, Int32(3))


        case .nonMolestation:
            writeInt(&buf, Int32(4))


        case .occupation:
            writeInt(&buf, Int32(5))


        case .noApplications:
            writeInt(&buf, Int32(6))


        case .care:
            writeInt(&buf, Int32(7))


        case .interimCare:
            writeInt(&buf, Int32(8))


        case .emergencyProtection:
            writeInt(&buf, Int32(9))


        case .policeProtection:
            writeInt(&buf, Int32(10))


        case .offenderProhibitedSteps:
            writeInt(&buf, Int32(11))


        case .protectiveMeasure:
            writeInt(&buf, Int32(12))


        case .wardship:
            writeInt(&buf, Int32(13))


        case .specialGuardianship:
            writeInt(&buf, Int32(14))


        case .placement:
            writeInt(&buf, Int32(15))


        case .adoption:
            writeInt(&buf, Int32(16))


        case .parentalOrder:
            writeInt(&buf, Int32(17))


        case .responsibilityRevoked:
            writeInt(&buf, Int32(18))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderKind_lift(_ buf: RustBuffer) throws -> OrderKind {
    return try FfiConverterTypeOrderKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderKind_lower(_ value: OrderKind) -> RustBuffer {
    return FfiConverterTypeOrderKind.lower(value)
}



/**
 * The four answers. Exhaustive on purpose: a fifth must break every caller.
 */

public enum Outcome: Equatable, Hashable, CaseIterable {

    /**
     * The school has a duty to do it.
     */
    case must
    /**
     * The school has a lawful choice.
     */
    case may
    /**
     * Unlawful, barred by an order, or the adult has no standing.
     */
    case mustNot
    /**
     * The recorded facts do not decide it. Nothing is sent, shown or handed over meanwhile.
     */
    case needsCheck





}

#if compiler(>=6)
extension Outcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOutcome: FfiConverterRustBuffer {
    typealias SwiftType = Outcome

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Outcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .must

        case 2: return .may

        case 3: return .mustNot

        case 4: return .needsCheck

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Outcome, into buf: inout [UInt8]) {
        switch value {


        case .must:
            writeInt(&buf, Int32(1))


        case .may:
            writeInt(&buf, Int32(2))


        case .mustNot:
            writeInt(&buf, Int32(3))


        case .needsCheck:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcome_lift(_ buf: RustBuffer) throws -> Outcome {
    return try FfiConverterTypeOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOutcome_lower(_ value: Outcome) -> RustBuffer {
    return FfiConverterTypeOutcome.lower(value)
}



/**
 * In what way an adult is, or is not, a legal parent (PAR-1, PAR-10, ROL-1 to ROL-4).
 */

public enum Parenthood: Equatable, Hashable, CaseIterable {

    /**
     * The woman who gave birth; has parental responsibility from birth (PR-1).
     */
    case birthMother
    /**
     * The natural or registered father; with or without parental responsibility (ROL-2, ROL-3).
     */
    case father
    /**
     * The second female parent (ROL-4, HFEA 2008 ss.42, 43); never a step-parent.
     */
    case secondFemaleParent
    /**
     * A surrogate: the legal mother until a parental order (PAR-10).
     */
    case surrogate
    /**
     * The surrogate's spouse or civil partner who consented: a legal parent until a parental order (PAR-10).
     */
    case surrogatesPartner
    /**
     * It is settled that this adult is not a legal parent.
     */
    case notAParent





}

#if compiler(>=6)
extension Parenthood: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeParenthood: FfiConverterRustBuffer {
    typealias SwiftType = Parenthood

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Parenthood {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .birthMother

        case 2: return .father

        case 3: return .secondFemaleParent

        case 4: return .surrogate

        case 5: return .surrogatesPartner

        case 6: return .notAParent

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Parenthood, into buf: inout [UInt8]) {
        switch value {


        case .birthMother:
            writeInt(&buf, Int32(1))


        case .father:
            writeInt(&buf, Int32(2))


        case .secondFemaleParent:
            writeInt(&buf, Int32(3))


        case .surrogate:
            writeInt(&buf, Int32(4))


        case .surrogatesPartner:
            writeInt(&buf, Int32(5))


        case .notAParent:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParenthood_lift(_ buf: RustBuffer) throws -> Parenthood {
    return try FfiConverterTypeParenthood.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParenthood_lower(_ value: Parenthood) -> RustBuffer {
    return FfiConverterTypeParenthood.lower(value)
}



/**
 * What is thrown in Kotlin and Swift: input that could not be taken.
 */
public
enum ParentisError: Swift.Error, Equatable, Hashable {



    /**
     * Input that was refused. Nothing was read of it, nothing was answered.
     */
    case Refused(
        /**
         * What is wrong, in a line to show or to log: it carries nothing about people.
         */
        explanation: String,
        /**
         * The kind of error as a word, the same in every language: `unknown_key`, `unknown_version`.
         */
        code: String,
        /**
         * Where in the document, as in `entries[3].kind`; empty for the document as a whole; none if the error is about no
         * one place.
         */
        path: String?
    )




// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_parentis_fn_method_parentiserror_uniffi_trait_display(
            FfiConverterTypeParentisError_lower(self),uniffiCallStatus
    )
}
    )
}


}

#if compiler(>=6)
extension ParentisError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeParentisError: FfiConverterRustBuffer {
    typealias SwiftType = ParentisError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ParentisError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .Refused(
            explanation: try FfiConverterString.read(from: &buf),
            code: try FfiConverterString.read(from: &buf),
            path: try FfiConverterOptionString.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ParentisError, into buf: inout [UInt8]) {
        switch value {





        case let .Refused(explanation,code,path):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(explanation, into: &buf)
            FfiConverterString.write(code, into: &buf)
            FfiConverterOptionString.write(path, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParentisError_lift(_ buf: RustBuffer) throws -> ParentisError {
    return try FfiConverterTypeParentisError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeParentisError_lower(_ value: ParentisError) -> RustBuffer {
    return FfiConverterTypeParentisError.lower(value)
}


/**
 * Where one party stands.
 */

public enum PartyState: Equatable, Hashable, CaseIterable {

    /**
     * Nobody asked them.
     */
    case notAsked
    /**
     * Asked, and has not answered. Silence is no consent.
     */
    case asked
    /**
     * Said yes, in a way that counts.
     */
    case given
    /**
     * Said no.
     */
    case refused
    /**
     * Objected.
     */
    case objected
    /**
     * Said yes and took it back.
     */
    case withdrawn
    /**
     * Said yes, and its term is over.
     */
    case expired
    /**
     * Said yes in a form that does not count for this purpose.
     */
    case wrongForm
    /**
     * Said yes with one tick to several purposes at once (CON-GEN-3).
     */
    case bundled





}

#if compiler(>=6)
extension PartyState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePartyState: FfiConverterRustBuffer {
    typealias SwiftType = PartyState

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PartyState {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .notAsked

        case 2: return .asked

        case 3: return .given

        case 4: return .refused

        case 5: return .objected

        case 6: return .withdrawn

        case 7: return .expired

        case 8: return .wrongForm

        case 9: return .bundled

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PartyState, into buf: inout [UInt8]) {
        switch value {


        case .notAsked:
            writeInt(&buf, Int32(1))


        case .asked:
            writeInt(&buf, Int32(2))


        case .given:
            writeInt(&buf, Int32(3))


        case .refused:
            writeInt(&buf, Int32(4))


        case .objected:
            writeInt(&buf, Int32(5))


        case .withdrawn:
            writeInt(&buf, Int32(6))


        case .expired:
            writeInt(&buf, Int32(7))


        case .wrongForm:
            writeInt(&buf, Int32(8))


        case .bundled:
            writeInt(&buf, Int32(9))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePartyState_lift(_ buf: RustBuffer) throws -> PartyState {
    return try FfiConverterTypePartyState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePartyState_lower(_ value: PartyState) -> RustBuffer {
    return FfiConverterTypePartyState.lower(value)
}



/**
 * In what capacity a child was placed with an adult (ROL-6, ROL-12 to ROL-14).
 */

public enum PlacementKind: Equatable, Hashable, CaseIterable {

    /**
     * With a foster carer of the local authority, approved kin included (ROL-12).
     */
    case fosterCare
    /**
     * In a children's home, of which the adult is a worker or manager (ROL-14).
     */
    case childrensHome
    /**
     * Privately fostered (ROL-13, PRV-1).
     */
    case privateFostering
    /**
     * With prospective adopters (ROL-6, PR-16).
     */
    case adoption





}

#if compiler(>=6)
extension PlacementKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlacementKind: FfiConverterRustBuffer {
    typealias SwiftType = PlacementKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlacementKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .fosterCare

        case 2: return .childrensHome

        case 3: return .privateFostering

        case 4: return .adoption

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PlacementKind, into buf: inout [UInt8]) {
        switch value {


        case .fosterCare:
            writeInt(&buf, Int32(1))


        case .childrensHome:
            writeInt(&buf, Int32(2))


        case .privateFostering:
            writeInt(&buf, Int32(3))


        case .adoption:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlacementKind_lift(_ buf: RustBuffer) throws -> PlacementKind {
    return try FfiConverterTypePlacementKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlacementKind_lower(_ value: PlacementKind) -> RustBuffer {
    return FfiConverterTypePlacementKind.lower(value)
}



/**
 * To whom a policy is promoted (HA-4c).
 */

public enum PolicyAudience: Equatable, Hashable, CaseIterable {

    /**
     * Everybody who works in the school.
     */
    case staff
    /**
     * Parents and carers.
     */
    case parents
    /**
     * Governors or trustees.
     */
    case governors





}

#if compiler(>=6)
extension PolicyAudience: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePolicyAudience: FfiConverterRustBuffer {
    typealias SwiftType = PolicyAudience

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyAudience {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .staff

        case 2: return .parents

        case 3: return .governors

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PolicyAudience, into buf: inout [UInt8]) {
        switch value {


        case .staff:
            writeInt(&buf, Int32(1))


        case .parents:
            writeInt(&buf, Int32(2))


        case .governors:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyAudience_lift(_ buf: RustBuffer) throws -> PolicyAudience {
    return try FfiConverterTypePolicyAudience.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyAudience_lower(_ value: PolicyAudience) -> RustBuffer {
    return FfiConverterTypePolicyAudience.lower(value)
}



/**
 * A post that persons or a body hold (concerns sheet 0.1, VOC-70 to VOC-77). What leads out of the ladder and has
 * no handler is a `Route`.
 */

public enum Post: Equatable, Hashable, CaseIterable {

    /**
     * Class teacher; the first contact where a school has no tutors (VOC-70).
     */
    case classTeacher
    /**
     * The child's tutor (VOC-70, HA-3.3b).
     */
    case formTutor
    /**
     * Teacher of a subject.
     */
    case subjectTeacher
    /**
     * Coordinator for special educational needs.
     */
    case senco
    /**
     * Head of year.
     */
    case headOfYear
    /**
     * Head of department.
     */
    case headOfDepartment
    /**
     * A senior teacher.
     */
    case seniorTeacher
    /**
     * A member of the senior leadership.
     */
    case sltMember
    /**
     * The one who keeps complaints moving.
     */
    case complaintsCoordinator
    /**
     * Head teacher, principal, head of school (VOC-71).
     */
    case headteacher
    /**
     * Executive head of several schools (VOC-72).
     */
    case executiveHeadteacher
    /**
     * Clerk to the board, governance professional (VOC-75).
     */
    case clerk
    /**
     * A governor.
     */
    case governor
    /**
     * Chair of governors, of a management committee, or of a board in Northern Ireland (VOC-73).
     */
    case chairOfGovernors
    /**
     * Vice-chair of governors.
     */
    case viceChair
    /**
     * The governing body or local board, as a body (VOC-74).
     */
    case governingBody
    /**
     * A panel of governors: the panel of a maintained school (VOC-76).
     */
    case governorsPanel
    /**
     * A panel with an independent member: the panel of an academy or independent school (VOC-76).
     */
    case complaintsPanel
    /**
     * Chief executive of the trust, or a nominee (VOC-72).
     */
    case trustLeader
    /**
     * Chair of the trust's own board (VOC-73).
     */
    case chairOfTrustees
    /**
     * Proprietor of an academy or independent school.
     */
    case proprietor
    /**
     * Designated safeguarding lead (DEF-6, VOC-77).
     */
    case dsl
    /**
     * Deputy of the designated safeguarding lead (DEF-6, VOC-77).
     */
    case deputyDsl
    /**
     * Data protection officer.
     */
    case dpo
    /**
     * Human resources.
     */
    case hr
    /**
     * The school office.
     */
    case office
    /**
     * The examinations office.
     */
    case examsOffice
    /**
     * The authority's designated officer for allegations (DEF-7): outside the school.
     */
    case lado
    /**
     * Children's social care: outside the school.
     */
    case childrensSocialCare
    /**
     * Police: outside the school.
     */
    case police
    /**
     * The local authority: outside the school.
     */
    case localAuthority
    /**
     * The diocese: outside the school.
     */
    case diocese
    /**
     * A social worker: outside the school.
     */
    case socialWorker
    /**
     * Virtual school head of the authority: outside the school.
     */
    case virtualSchoolHead
    /**
     * An investigator from outside the school.
     */
    case independentInvestigator
    /**
     * Somebody who hires the school's rooms: outside the school.
     */
    case hirer
    /**
     * An inspector, or somebody who acts for the Secretary of State: outside the school. The bodies are routes.
     */
    case inspector





}

#if compiler(>=6)
extension Post: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePost: FfiConverterRustBuffer {
    typealias SwiftType = Post

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Post {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .classTeacher

        case 2: return .formTutor

        case 3: return .subjectTeacher

        case 4: return .senco

        case 5: return .headOfYear

        case 6: return .headOfDepartment

        case 7: return .seniorTeacher

        case 8: return .sltMember

        case 9: return .complaintsCoordinator

        case 10: return .headteacher

        case 11: return .executiveHeadteacher

        case 12: return .clerk

        case 13: return .governor

        case 14: return .chairOfGovernors

        case 15: return .viceChair

        case 16: return .governingBody

        case 17: return .governorsPanel

        case 18: return .complaintsPanel

        case 19: return .trustLeader

        case 20: return .chairOfTrustees

        case 21: return .proprietor

        case 22: return .dsl

        case 23: return .deputyDsl

        case 24: return .dpo

        case 25: return .hr

        case 26: return .office

        case 27: return .examsOffice

        case 28: return .lado

        case 29: return .childrensSocialCare

        case 30: return .police

        case 31: return .localAuthority

        case 32: return .diocese

        case 33: return .socialWorker

        case 34: return .virtualSchoolHead

        case 35: return .independentInvestigator

        case 36: return .hirer

        case 37: return .inspector

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Post, into buf: inout [UInt8]) {
        switch value {


        case .classTeacher:
            writeInt(&buf, Int32(1))


        case .formTutor:
            writeInt(&buf, Int32(2))


        case .subjectTeacher:
            writeInt(&buf, Int32(3))


        case .senco:
            writeInt(&buf, Int32(4))


        case .headOfYear:
            writeInt(&buf, Int32(5))


        case .headOfDepartment:
            writeInt(&buf, Int32(6))


        case .seniorTeacher:
            writeInt(&buf, Int32(7))


        case .sltMember:
            writeInt(&buf, Int32(8))


        case .complaintsCoordinator:
            writeInt(&buf, Int32(9))


        case .headteacher:
            writeInt(&buf, Int32(10))


        case .executiveHeadteacher:
            writeInt(&buf, Int32(11))


        case .clerk:
            writeInt(&buf, Int32(12))


        case .governor:
            writeInt(&buf, Int32(13))


        case .chairOfGovernors:
            writeInt(&buf, Int32(14))


        case .viceChair:
            writeInt(&buf, Int32(15))


        case .governingBody:
            writeInt(&buf, Int32(16))


        case .governorsPanel:
            writeInt(&buf, Int32(17))


        case .complaintsPanel:
            writeInt(&buf, Int32(18))


        case .trustLeader:
            writeInt(&buf, Int32(19))


        case .chairOfTrustees:
            writeInt(&buf, Int32(20))


        case .proprietor:
            writeInt(&buf, Int32(21))


        case .dsl:
            writeInt(&buf, Int32(22))


        case .deputyDsl:
            writeInt(&buf, Int32(23))


        case .dpo:
            writeInt(&buf, Int32(24))


        case .hr:
            writeInt(&buf, Int32(25))


        case .office:
            writeInt(&buf, Int32(26))


        case .examsOffice:
            writeInt(&buf, Int32(27))


        case .lado:
            writeInt(&buf, Int32(28))


        case .childrensSocialCare:
            writeInt(&buf, Int32(29))


        case .police:
            writeInt(&buf, Int32(30))


        case .localAuthority:
            writeInt(&buf, Int32(31))


        case .diocese:
            writeInt(&buf, Int32(32))


        case .socialWorker:
            writeInt(&buf, Int32(33))


        case .virtualSchoolHead:
            writeInt(&buf, Int32(34))


        case .independentInvestigator:
            writeInt(&buf, Int32(35))


        case .hirer:
            writeInt(&buf, Int32(36))


        case .inspector:
            writeInt(&buf, Int32(37))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePost_lift(_ buf: RustBuffer) throws -> Post {
    return try FfiConverterTypePost.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePost_lower(_ value: Post) -> RustBuffer {
    return FfiConverterTypePost.lower(value)
}



/**
 * Where the preferences about a child's admission stand.
 */

public enum PreferenceState: Equatable, Hashable, CaseIterable {

    /**
     * Nobody has expressed one that may count.
     */
    case none
    /**
     * One stands: of all whose preference counts, or of whom an order lets decide.
     */
    case stands
    /**
     * Two holders of responsibility prefer different things: wait for agreement or an order.
     */
    case conflict
    /**
     * It is not settled whose counts, or a rival's standing leaves it open.
     */
    case needsCheck





}

#if compiler(>=6)
extension PreferenceState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePreferenceState: FfiConverterRustBuffer {
    typealias SwiftType = PreferenceState

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PreferenceState {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .none

        case 2: return .stands

        case 3: return .conflict

        case 4: return .needsCheck

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PreferenceState, into buf: inout [UInt8]) {
        switch value {


        case .none:
            writeInt(&buf, Int32(1))


        case .stands:
            writeInt(&buf, Int32(2))


        case .conflict:
            writeInt(&buf, Int32(3))


        case .needsCheck:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePreferenceState_lift(_ buf: RustBuffer) throws -> PreferenceState {
    return try FfiConverterTypePreferenceState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePreferenceState_lower(_ value: PreferenceState) -> RustBuffer {
    return FfiConverterTypePreferenceState.lower(value)
}



/**
 * Where a promise stands.
 */

public enum PromiseStanding: Equatable, Hashable, CaseIterable {

    /**
     * The school promised nothing for that channel (PTN-54).
     */
    case notPromised
    /**
     * Kept in time.
     */
    case kept
    /**
     * Kept, and too late.
     */
    case keptLate
    /**
     * Not kept yet, and there is time.
     */
    case `open`
    /**
     * Not kept, and the time is over.
     */
    case overdue
    /**
     * By when it falls due cannot be counted: the calendar does not reach it, or the hour is not known.
     */
    case cannotSay





}

#if compiler(>=6)
extension PromiseStanding: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePromiseStanding: FfiConverterRustBuffer {
    typealias SwiftType = PromiseStanding

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromiseStanding {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .notPromised

        case 2: return .kept

        case 3: return .keptLate

        case 4: return .`open`

        case 5: return .overdue

        case 6: return .cannotSay

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PromiseStanding, into buf: inout [UInt8]) {
        switch value {


        case .notPromised:
            writeInt(&buf, Int32(1))


        case .kept:
            writeInt(&buf, Int32(2))


        case .keptLate:
            writeInt(&buf, Int32(3))


        case .`open`:
            writeInt(&buf, Int32(4))


        case .overdue:
            writeInt(&buf, Int32(5))


        case .cannotSay:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePromiseStanding_lift(_ buf: RustBuffer) throws -> PromiseStanding {
    return try FfiConverterTypePromiseStanding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePromiseStanding_lower(_ value: PromiseStanding) -> RustBuffer {
    return FfiConverterTypePromiseStanding.lower(value)
}



/**
 * The pupil's own part.
 */

public enum PupilPart: Equatable, Hashable, CaseIterable {

    /**
     * None.
     */
    case none
    /**
     * The pupil's views are sought; one who is able to decide is not made to.
     */
    case views
    /**
     * Decides, once able to.
     */
    case decidesWhenAble
    /**
     * Decides from an age that the law sets (CON-ISS-2).
     */
    case decidesFromAge
    /**
     * Decides at any age.
     */
    case decides
    /**
     * Any no of the pupil's stops it, at any age and in any form; one who is able to decide is asked as well.
     */
    case noStops
    /**
     * In a sixth form the pupil alone decides (CON-REL-3).
     */
    case sixthFormDecides
    /**
     * May choose to take part in the last three terms before sixteen (CON-RSE-4).
     */
    case mayOptIn





}

#if compiler(>=6)
extension PupilPart: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePupilPart: FfiConverterRustBuffer {
    typealias SwiftType = PupilPart

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PupilPart {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .none

        case 2: return .views

        case 3: return .decidesWhenAble

        case 4: return .decidesFromAge

        case 5: return .decides

        case 6: return .noStops

        case 7: return .sixthFormDecides

        case 8: return .mayOptIn

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PupilPart, into buf: inout [UInt8]) {
        switch value {


        case .none:
            writeInt(&buf, Int32(1))


        case .views:
            writeInt(&buf, Int32(2))


        case .decidesWhenAble:
            writeInt(&buf, Int32(3))


        case .decidesFromAge:
            writeInt(&buf, Int32(4))


        case .decides:
            writeInt(&buf, Int32(5))


        case .noStops:
            writeInt(&buf, Int32(6))


        case .sixthFormDecides:
            writeInt(&buf, Int32(7))


        case .mayOptIn:
            writeInt(&buf, Int32(8))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePupilPart_lift(_ buf: RustBuffer) throws -> PupilPart {
    return try FfiConverterTypePupilPart.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePupilPart_lower(_ value: PupilPart) -> RustBuffer {
    return FfiConverterTypePupilPart.lower(value)
}



/**
 * What about a purpose changed.
 */

public enum PurposeChange: Equatable, Hashable, CaseIterable {

    /**
     * The wording of the question.
     */
    case wording
    /**
     * The system that is used.
     */
    case system
    /**
     * Who gets it.
     */
    case recipients
    /**
     * The law.
     */
    case law





}

#if compiler(>=6)
extension PurposeChange: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePurposeChange: FfiConverterRustBuffer {
    typealias SwiftType = PurposeChange

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurposeChange {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .wording

        case 2: return .system

        case 3: return .recipients

        case 4: return .law

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PurposeChange, into buf: inout [UInt8]) {
        switch value {


        case .wording:
            writeInt(&buf, Int32(1))


        case .system:
            writeInt(&buf, Int32(2))


        case .recipients:
            writeInt(&buf, Int32(3))


        case .law:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePurposeChange_lift(_ buf: RustBuffer) throws -> PurposeChange {
    return try FfiConverterTypePurposeChange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePurposeChange_lower(_ value: PurposeChange) -> RustBuffer {
    return FfiConverterTypePurposeChange.lower(value)
}



/**
 * A question about a school. `as_of` is the day that is asked about, in Europe/London.
 */

public enum Question: Equatable, Hashable {

    /**
     * Who is this adult to this child in law?
     */
    case standing(
        /**
         * The child.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * Who are this child's parents in education law, and who may be?
     */
    case parentsOf(
        /**
         * The child.
         */
        pupil: PupilId,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * Is this adult entitled to this?
     */
    case entitled(
        /**
         * To what.
         */
        column: Column,
        /**
         * What is known of the thing; absent: nothing.
         */
        details: Details,
        /**
         * The child.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * Who receives this message, who does not, and why?
     */
    case whoReceives(
        /**
         * What kind of message.
         */
        message: MessageKind,
        /**
         * What is known of the thing it is about; absent: nothing.
         */
        details: Details,
        /**
         * Does it promote anything (CON-MKT-2)?
         */
        promotes: Bool = false,
        /**
         * Of a request for a consent: for which purpose.
         */
        purpose: PurposeId? = nil,
        /**
         * The host's key of the message, under which the safeguarding lead's decision stands (MX-7).
         */
        item: DocumentId? = nil,
        /**
         * About which pupils; absent or null: all on roll.
         */
        pupils: [PupilId]? = nil,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * May this be sent as it is, to whom, and if not, what stands against it?
     */
    case maySend(
        /**
         * What is to be sent.
         */
        draft: Draft,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * What may this person see of this item, and why: for whoever answers for data protection (CNF-38)?
     */
    case mayDisclose(
        /**
         * What would be shown.
         */
        item: Item,
        /**
         * To whom.
         */
        person: PersonId,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * The fields of this item that this person may see, and nothing else (CNF-37).
     */
    case redact(
        /**
         * What would be shown.
         */
        item: Item,
        /**
         * To whom.
         */
        person: PersonId,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * Whom can the school reach, and whom by no channel or by too few (HA-3.1a, COM-8)?
     */
    case reach(
        /**
         * Of which pupils the families; absent or null: of all on roll.
         */
        pupils: [PupilId]? = nil,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * How does this conversation stand: what was written, how far each copy came, and who may reply?
     */
    case correspondence(
        /**
         * Which.
         */
        thread: ThreadId,
        /**
         * For this adult, who sees their own part of it alone; absent or null: for the school.
         */
        person: PersonId? = nil,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * Which messages wait for a reply, and by when did the school promise one (PTN-54 to PTN-59)?
     */
    case repliesDue(
        /**
         * About these pupils; absent or null: about any, or none.
         */
        pupils: [PupilId]? = nil,
        /**
         * Those that this person at the school has; absent or null: everybody's, and nobody's.
         */
        handler: PersonId? = nil,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * Whose progress contact is due, and which families were never written to or heard from (HA-3.2d)?
     */
    case progressContact(
        /**
         * Of which pupils; absent or null: of all on roll.
         */
        pupils: [PupilId]? = nil,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * The same as `entitled`, with the adult's standing and what the coming changes bring.
     */
    case explain(
        /**
         * To what.
         */
        column: Column,
        /**
         * What is known of the thing; absent: nothing.
         */
        details: Details,
        /**
         * The child.
         */
        pupil: PupilId,
        /**
         * The adult.
         */
        person: PersonId,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * Who may collect this child, on whose word, and what of the adult at the gate?
     */
    case mayCollect(
        /**
         * The child.
         */
        pupil: PupilId,
        /**
         * Who stands at the gate; absent or null: nobody is asked about.
         */
        person: PersonId? = nil,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * Were all who are entitled treated alike in what was given, and where not (COM-4, ORD-1)?
     */
    case equalTreatment(
        /**
         * The child.
         */
        pupil: PupilId,
        /**
         * The first day of the period.
         */
        start: LocalDate,
        /**
         * The first day after it.
         */
        end: LocalDate
    )
    /**
     * On which day does a promise of so many of a unit fall due (section 7 of the concerns sheet)?
     */
    case count(
        /**
         * Day 0, or day 1 where the profile says so (CAL-7).
         */
        start: LocalDate,
        /**
         * How many.
         */
        n: UInt32,
        /**
         * Of what.
         */
        unit: CountingUnit,
        /**
         * The day whose profile and calendars are used.
         */
        asOf: LocalDate
    )
    /**
     * Which is the last good day for something due at least so many of a unit before an event (CAL-8)?
     */
    case lastDayBefore(
        /**
         * The event.
         */
        event: LocalDate,
        /**
         * How many.
         */
        n: UInt32,
        /**
         * Of what.
         */
        unit: CountingUnit,
        /**
         * Clear days leave the day of the notice out as well.
         */
        clearDays: Bool = false,
        /**
         * The day whose profile and calendars are used.
         */
        asOf: LocalDate
    )
    /**
     * On which day does something count as received (ESC-32)?
     */
    case deemedReceived(
        /**
         * When it came.
         */
        received: Arrived,
        /**
         * The day whose profile and calendars are used.
         */
        asOf: LocalDate
    )
    /**
     * When have so many hours run (CAL-12, CAL-16)?
     */
    case hoursAfter(
        /**
         * From when.
         */
        instant: OffsetDateTime,
        /**
         * How many.
         */
        n: UInt32,
        /**
         * The day whose profile and calendars are used.
         */
        asOf: LocalDate
    )
    /**
     * A date that was told, and what today's calendar makes of the same promise (CAL-20).
     */
    case toldDate(
        /**
         * The date that was told.
         */
        told: LocalDate,
        /**
         * Day 0 of the promise.
         */
        start: LocalDate,
        /**
         * How many.
         */
        n: UInt32,
        /**
         * Of what.
         */
        unit: CountingUnit,
        /**
         * The day whose profile and calendars are used.
         */
        asOf: LocalDate
    )
    /**
     * What kind of day is it for the school (CAL-1, CAL-2)?
     */
    case kindOfDay(
        /**
         * The day.
         */
        day: LocalDate,
        /**
         * The day whose calendars are used.
         */
        asOf: LocalDate
    )
    /**
     * Somebody asked to see a pupil's educational record, or made a subject access request: is this person answered, by
     * when, and what is looked at before anything goes (REC, SAR)?
     */
    case recordRequest(
        /**
         * What was asked for, and what is known of it.
         */
        request: Request,
        /**
         * The child.
         */
        pupil: PupilId,
        /**
         * Who asks: an adult, or the person recorded as the pupil.
         */
        person: PersonId,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * What do the adults prefer about this child's admission, whose preference counts, and do rivals stand against each other
     * (MX-4)?
     */
    case admissionPreference(
        /**
         * The child.
         */
        pupil: PupilId,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * Whom does the admission register name about this pupil, who is marked, of whom must it hold a number, and for how long
     * are its entries kept (MX-2, T-17)?
     */
    case registerEntry(
        /**
         * The child.
         */
        pupil: PupilId,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * Is this consent good on this day, and if not, whose answer is missing or whose objection stands (CON-GEN-10)?
     */
    case consent(
        /**
         * For what, for whom, and what is known of it.
         */
        matter: ConsentMatter,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * Whom to ask for this consent, and whom not, and why?
     */
    case whomToAsk(
        /**
         * For what, for whom, and what is known of it.
         */
        matter: ConsentMatter,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * Which answers are to be asked for again, and why (CON-GEN-6, CON-GEN-7)?
     */
    case staleConsents(
        /**
         * Of which pupils; absent or null: of all, and of the adults who answer on their own account.
         */
        pupils: [PupilId]? = nil,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * Which uses are to be looked at, now that the consent stands as it does (CON-GEN-5, CON-PHO-7)?
     */
    case usesToReview(
        /**
         * For what, for whom, and what is known of it.
         */
        matter: ConsentMatter,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * How does a purpose stand over the roll?
     */
    case consentRegister(
        /**
         * The purpose.
         */
        purpose: PurposeId,
        /**
         * Over which pupils; absent or null: all on roll.
         */
        pupils: [PupilId]? = nil,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * The record of one party's consent, for the school; or the receipt for that party, which names nobody else (RCT-8).
     */
    case consentRecord(
        /**
         * For what and for whom; `person` is the party, absent the pupil in person.
         */
        matter: ConsentMatter,
        /**
         * For the party, and not for the school?
         */
        receipt: Bool = false,
        /**
         * The day.
         */
        asOf: LocalDate
    )
    /**
     * By when do late results follow the report (REP-5)?
     */
    case lateResultsDue(
        /**
         * When the school received them.
         */
        received: LocalDate,
        /**
         * The day whose calendars are used.
         */
        asOf: LocalDate
    )





}

#if compiler(>=6)
extension Question: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeQuestion: FfiConverterRustBuffer {
    typealias SwiftType = Question

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Question {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .standing(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 2: return .parentsOf(pupil: try FfiConverterTypePupilId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 3: return .entitled(column: try FfiConverterTypeColumn.read(from: &buf), details: try FfiConverterTypeDetails.read(from: &buf), pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 4: return .whoReceives(message: try FfiConverterTypeMessageKind.read(from: &buf), details: try FfiConverterTypeDetails.read(from: &buf), promotes: try FfiConverterBool.read(from: &buf), purpose: try FfiConverterOptionTypePurposeId.read(from: &buf), item: try FfiConverterOptionTypeDocumentId.read(from: &buf), pupils: try FfiConverterOptionSequenceTypePupilId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 5: return .maySend(draft: try FfiConverterTypeDraft.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 6: return .mayDisclose(item: try FfiConverterTypeItem.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 7: return .redact(item: try FfiConverterTypeItem.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 8: return .reach(pupils: try FfiConverterOptionSequenceTypePupilId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 9: return .correspondence(thread: try FfiConverterTypeThreadId.read(from: &buf), person: try FfiConverterOptionTypePersonId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 10: return .repliesDue(pupils: try FfiConverterOptionSequenceTypePupilId.read(from: &buf), handler: try FfiConverterOptionTypePersonId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 11: return .progressContact(pupils: try FfiConverterOptionSequenceTypePupilId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 12: return .explain(column: try FfiConverterTypeColumn.read(from: &buf), details: try FfiConverterTypeDetails.read(from: &buf), pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 13: return .mayCollect(pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterOptionTypePersonId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 14: return .equalTreatment(pupil: try FfiConverterTypePupilId.read(from: &buf), start: try FfiConverterTypeLocalDate.read(from: &buf), end: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 15: return .count(start: try FfiConverterTypeLocalDate.read(from: &buf), n: try FfiConverterUInt32.read(from: &buf), unit: try FfiConverterTypeCountingUnit.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 16: return .lastDayBefore(event: try FfiConverterTypeLocalDate.read(from: &buf), n: try FfiConverterUInt32.read(from: &buf), unit: try FfiConverterTypeCountingUnit.read(from: &buf), clearDays: try FfiConverterBool.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 17: return .deemedReceived(received: try FfiConverterTypeArrived.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 18: return .hoursAfter(instant: try FfiConverterTypeOffsetDateTime.read(from: &buf), n: try FfiConverterUInt32.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 19: return .toldDate(told: try FfiConverterTypeLocalDate.read(from: &buf), start: try FfiConverterTypeLocalDate.read(from: &buf), n: try FfiConverterUInt32.read(from: &buf), unit: try FfiConverterTypeCountingUnit.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 20: return .kindOfDay(day: try FfiConverterTypeLocalDate.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 21: return .recordRequest(request: try FfiConverterTypeRequest.read(from: &buf), pupil: try FfiConverterTypePupilId.read(from: &buf), person: try FfiConverterTypePersonId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 22: return .admissionPreference(pupil: try FfiConverterTypePupilId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 23: return .registerEntry(pupil: try FfiConverterTypePupilId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 24: return .consent(matter: try FfiConverterTypeConsentMatter.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 25: return .whomToAsk(matter: try FfiConverterTypeConsentMatter.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 26: return .staleConsents(pupils: try FfiConverterOptionSequenceTypePupilId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 27: return .usesToReview(matter: try FfiConverterTypeConsentMatter.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 28: return .consentRegister(purpose: try FfiConverterTypePurposeId.read(from: &buf), pupils: try FfiConverterOptionSequenceTypePupilId.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 29: return .consentRecord(matter: try FfiConverterTypeConsentMatter.read(from: &buf), receipt: try FfiConverterBool.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        case 30: return .lateResultsDue(received: try FfiConverterTypeLocalDate.read(from: &buf), asOf: try FfiConverterTypeLocalDate.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Question, into buf: inout [UInt8]) {
        switch value {


        case let .standing(pupil,person,asOf):
            writeInt(&buf, Int32(1))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .parentsOf(pupil,asOf):
            writeInt(&buf, Int32(2))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .entitled(column,details,pupil,person,asOf):
            writeInt(&buf, Int32(3))
            FfiConverterTypeColumn.write(column, into: &buf)
            FfiConverterTypeDetails.write(details, into: &buf)
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .whoReceives(message,details,promotes,purpose,item,pupils,asOf):
            writeInt(&buf, Int32(4))
            FfiConverterTypeMessageKind.write(message, into: &buf)
            FfiConverterTypeDetails.write(details, into: &buf)
            FfiConverterBool.write(promotes, into: &buf)
            FfiConverterOptionTypePurposeId.write(purpose, into: &buf)
            FfiConverterOptionTypeDocumentId.write(item, into: &buf)
            FfiConverterOptionSequenceTypePupilId.write(pupils, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .maySend(draft,asOf):
            writeInt(&buf, Int32(5))
            FfiConverterTypeDraft.write(draft, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .mayDisclose(item,person,asOf):
            writeInt(&buf, Int32(6))
            FfiConverterTypeItem.write(item, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .redact(item,person,asOf):
            writeInt(&buf, Int32(7))
            FfiConverterTypeItem.write(item, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .reach(pupils,asOf):
            writeInt(&buf, Int32(8))
            FfiConverterOptionSequenceTypePupilId.write(pupils, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .correspondence(thread,person,asOf):
            writeInt(&buf, Int32(9))
            FfiConverterTypeThreadId.write(thread, into: &buf)
            FfiConverterOptionTypePersonId.write(person, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .repliesDue(pupils,handler,asOf):
            writeInt(&buf, Int32(10))
            FfiConverterOptionSequenceTypePupilId.write(pupils, into: &buf)
            FfiConverterOptionTypePersonId.write(handler, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .progressContact(pupils,asOf):
            writeInt(&buf, Int32(11))
            FfiConverterOptionSequenceTypePupilId.write(pupils, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .explain(column,details,pupil,person,asOf):
            writeInt(&buf, Int32(12))
            FfiConverterTypeColumn.write(column, into: &buf)
            FfiConverterTypeDetails.write(details, into: &buf)
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .mayCollect(pupil,person,asOf):
            writeInt(&buf, Int32(13))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterOptionTypePersonId.write(person, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .equalTreatment(pupil,start,end):
            writeInt(&buf, Int32(14))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypeLocalDate.write(start, into: &buf)
            FfiConverterTypeLocalDate.write(end, into: &buf)


        case let .count(start,n,unit,asOf):
            writeInt(&buf, Int32(15))
            FfiConverterTypeLocalDate.write(start, into: &buf)
            FfiConverterUInt32.write(n, into: &buf)
            FfiConverterTypeCountingUnit.write(unit, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .lastDayBefore(event,n,unit,clearDays,asOf):
            writeInt(&buf, Int32(16))
            FfiConverterTypeLocalDate.write(event, into: &buf)
            FfiConverterUInt32.write(n, into: &buf)
            FfiConverterTypeCountingUnit.write(unit, into: &buf)
            FfiConverterBool.write(clearDays, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .deemedReceived(received,asOf):
            writeInt(&buf, Int32(17))
            FfiConverterTypeArrived.write(received, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .hoursAfter(instant,n,asOf):
            writeInt(&buf, Int32(18))
            FfiConverterTypeOffsetDateTime.write(instant, into: &buf)
            FfiConverterUInt32.write(n, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .toldDate(told,start,n,unit,asOf):
            writeInt(&buf, Int32(19))
            FfiConverterTypeLocalDate.write(told, into: &buf)
            FfiConverterTypeLocalDate.write(start, into: &buf)
            FfiConverterUInt32.write(n, into: &buf)
            FfiConverterTypeCountingUnit.write(unit, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .kindOfDay(day,asOf):
            writeInt(&buf, Int32(20))
            FfiConverterTypeLocalDate.write(day, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .recordRequest(request,pupil,person,asOf):
            writeInt(&buf, Int32(21))
            FfiConverterTypeRequest.write(request, into: &buf)
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypePersonId.write(person, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .admissionPreference(pupil,asOf):
            writeInt(&buf, Int32(22))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .registerEntry(pupil,asOf):
            writeInt(&buf, Int32(23))
            FfiConverterTypePupilId.write(pupil, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .consent(matter,asOf):
            writeInt(&buf, Int32(24))
            FfiConverterTypeConsentMatter.write(matter, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .whomToAsk(matter,asOf):
            writeInt(&buf, Int32(25))
            FfiConverterTypeConsentMatter.write(matter, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .staleConsents(pupils,asOf):
            writeInt(&buf, Int32(26))
            FfiConverterOptionSequenceTypePupilId.write(pupils, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .usesToReview(matter,asOf):
            writeInt(&buf, Int32(27))
            FfiConverterTypeConsentMatter.write(matter, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .consentRegister(purpose,pupils,asOf):
            writeInt(&buf, Int32(28))
            FfiConverterTypePurposeId.write(purpose, into: &buf)
            FfiConverterOptionSequenceTypePupilId.write(pupils, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .consentRecord(matter,receipt,asOf):
            writeInt(&buf, Int32(29))
            FfiConverterTypeConsentMatter.write(matter, into: &buf)
            FfiConverterBool.write(receipt, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)


        case let .lateResultsDue(received,asOf):
            writeInt(&buf, Int32(30))
            FfiConverterTypeLocalDate.write(received, into: &buf)
            FfiConverterTypeLocalDate.write(asOf, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQuestion_lift(_ buf: RustBuffer) throws -> Question {
    return try FfiConverterTypeQuestion.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeQuestion_lower(_ value: Question) -> RustBuffer {
    return FfiConverterTypeQuestion.lower(value)
}



/**
 * Why: a code with typed arguments. Wording belongs to the catalogues of `parentis-text`, one a language.
 */

public enum Reason: Equatable, Hashable {

    /**
     * Consent is the wrong tool: it rests on another basis.
     */
    case consentNotNeeded
    /**
     * Neither the library nor the profile knows this purpose.
     */
    case purposeNotKnown
    /**
     * This party said yes; no party named is the pupil, here and in what follows.
     */
    case givenBy(
        /**
         * Who.
         */
        by: PersonId?
    )
    /**
     * This party said no.
     */
    case refusedBy(
        /**
         * Who.
         */
        by: PersonId?
    )
    /**
     * This party objected.
     */
    case objectedBy(
        /**
         * Who.
         */
        by: PersonId?
    )
    /**
     * This party took a yes back.
     */
    case takenBackBy(
        /**
         * Who.
         */
        by: PersonId?
    )
    /**
     * The term of this party's yes is over.
     */
    case termEndedOf(
        /**
         * Whose.
         */
        by: PersonId?
    )
    /**
     * This party was asked and has not answered. Silence is no consent.
     */
    case answerAwaited(
        /**
         * Whose.
         */
        by: PersonId?
    )
    /**
     * Nobody asked this party.
     */
    case notAskedYet(
        /**
         * Whom.
         */
        by: PersonId?
    )
    /**
     * This party's yes is in a form that does not count for this purpose.
     */
    case formDoesNotCount(
        /**
         * Whose.
         */
        by: PersonId?,
        /**
         * The form.
         */
        form: ConsentForm
    )
    /**
     * This party's yes is one tick for several purposes, or one word for several things that are each asked about.
     */
    case oneTickForSeveral(
        /**
         * Whose.
         */
        by: PersonId?
    )
    /**
     * This party answered and has no standing to.
     */
    case answerWithoutStanding(
        /**
         * Who.
         */
        by: PersonId?
    )
    /**
     * Whether this party has standing to answer is not settled.
     */
    case standingNotSettled(
        /**
         * Whose.
         */
        by: PersonId?
    )
    /**
     * This party was not notified, and no ground is on record why not.
     */
    case notNotified(
        /**
         * Who.
         */
        by: PersonId?
    )
    /**
     * A ground is on record why this party is not notified.
     */
    case notificationExcepted(
        /**
         * Who.
         */
        by: PersonId?,
        /**
         * Which.
         */
        ground: ExceptionGround
    )
    /**
     * No parent of the biometrics Act can be notified: others stand in.
     */
    case othersStandIn
    /**
     * The pupil is able to decide about this, so that a parent's answer is not enough.
     */
    case pupilAbleToDecide
    /**
     * The pupil is able to decide, and has to answer beside the parent.
     */
    case pupilAnswersToo
    /**
     * People whose views both count disagree.
     */
    case partiesDisagree
    /**
     * An order lets this party decide.
     */
    case courtLetsDecide(
        /**
         * Who.
         */
        by: PersonId?
    )
    /**
     * Nobody has a right to have the pupil excused.
     */
    case noRightToBeExcused
    /**
     * The head declined the request.
     */
    case headDeclined
    /**
     * The pupil chose to take part, and may.
     */
    case pupilChoseToTakePart
    /**
     * This parent wants the pupil to take part; the request stands.
     */
    case requestOpposed(
        /**
         * Who.
         */
        by: PersonId?
    )
    /**
     * What this party withdrew is not on record: the pupil from what all take part in, or an earlier answer.
     */
    case requestUnclear(
        /**
         * Who.
         */
        by: PersonId?
    )
    /**
     * It is given on a doctor's prescription alone.
     */
    case prescriptionNeeded
    /**
     * It is given only where the condition is diagnosed, or there is a plan for it.
     */
    case planNeeded
    /**
     * The pupil is no longer on roll.
     */
    case pupilLeft
    /**
     * This parent lives elsewhere and has to be asked as well.
     */
    case hasToBeAskedToo(
        /**
         * Who.
         */
        by: PersonId?
    )
    /**
     * Every one who may give it has to.
     */
    case everyOneNeeded
    /**
     * An order covers a journey of this length without the others' consent.
     */
    case orderCoversTheJourney(
        /**
         * To whom it gives that.
         */
        by: PersonId?
    )
    /**
     * The pupil is protected: until whoever decides for it says so, nothing is published.
     */
    case pupilIsProtected
    /**
     * What a document of the school says decides, and nobody has looked.
     */
    case documentDecides
    /**
     * The law is not settled.
     */
    case lawNotSettled
    /**
     * The biometrics Act does not apply; data-protection law does.
     */
    case outsideTheBiometricsAct
    /**
     * It is urgent, so that an objection does not wait.
     */
    case urgent
    /**
     * It was prescribed without the parents' knowledge, which is respected.
     */
    case inConfidence
    /**
     * This parent objected, and not in writing.
     */
    case objectionNotInWriting(
        /**
         * Who.
         */
        by: PersonId?
    )
    /**
     * Each adult decides for themselves, and it was not said for which.
     */
    case consentPersonNotNamed
    /**
     * A parent's own filming was published, which may bring it within data-protection law.
     */
    case filmingPublished
    /**
     * No profile says which nation's and which kind of school's law holds.
     */
    case noProfile
    /**
     * No record that the pupil is on roll.
     */
    case rollUnknown
    /**
     * The pupil was not on roll that day, so there is no duty.
     */
    case notOnRoll
    /**
     * The adult is recorded as this.
     */
    case recordedAs(
        /**
         * The kind as recorded.
         */
        kind: RelationshipKind
    )
    /**
     * How the adult is related is not said.
     */
    case relationshipNotSaid
    /**
     * The adult is a legal parent, so a parent in education law whether or not they hold responsibility.
     */
    case legalParent
    /**
     * Not a natural parent; holds responsibility, so a parent in education law.
     */
    case parentByResponsibility
    /**
     * The child lives with the adult, who looks after the child: a parent in education law.
     */
    case parentByCare
    /**
     * The child is away for a time; care goes on.
     */
    case careGoesOn
    /**
     * Had care once; the child lives there no more.
     */
    case hadCareOnce
    /**
     * The school recorded a reason to go on recognising a former carer.
     */
    case carerRecognised
    /**
     * A parent's partner: whether the child lives there and is looked after is not on record.
     */
    case partnerNotSettled
    /**
     * Neither a parent, nor a holder of responsibility, nor a carer: a contact only.
     */
    case contactOnly
    /**
     * A parent no more, since an adoption or a parental order.
     */
    case parentNoMore
    /**
     * Holds parental responsibility on the basis that the rule names.
     */
    case holdsResponsibility
    /**
     * The authority is a corporate holder.
     */
    case authorityHolds
    /**
     * The authority holds no responsibility: the child is accommodated under section 20.
     */
    case authorityHoldsNone
    /**
     * Named on the birth registration before the law gave responsibility for that.
     */
    case registeredTooEarly
    /**
     * A guardian's appointment that has not taken effect.
     */
    case appointmentNotInEffect
    /**
     * Whether the appointment has taken effect is not settled.
     */
    case appointmentUnsettled
    /**
     * Spends time with the child under an order, which gives no responsibility.
     */
    case spendsTimeOnly
    /**
     * Police protection gives nobody responsibility.
     */
    case policeProtectionGivesNone
    /**
     * A court ended the adult's responsibility.
     */
    case responsibilityEnded
    /**
     * An adoption or a parental order ended all earlier responsibility.
     */
    case responsibilityExtinguished
    /**
     * Prison, separation, absence or debt do not touch responsibility.
     */
    case responsibilityUntouched
    /**
     * Responsibility ends on the eighteenth birthday.
     */
    case responsibilityOverAt18
    /**
     * In Scotland most rights end at sixteen.
     */
    case scottishRightsEndAt16
    /**
     * The law of the child's habitual residence decides.
     */
    case foreignLawDecides
    /**
     * The flag in the school's system says this about responsibility.
     */
    case responsibilityStated(
        /**
         * What it says.
         */
        says: Says,
        /**
         * Whether a "no" may stand for "not filled in".
         */
        mayBeDefault: Bool
    )
    /**
     * Two records of the same strength and day contradict each other.
     */
    case recordsContradict(
        /**
         * About what.
         */
        about: MissingFact
    )
    /**
     * The row of the rights matrix that the facts choose, or leave open, and what it says.
     */
    case row(
        /**
         * The row.
         */
        row: MatrixRow,
        /**
         * Its cell in the column asked about.
         */
        cell: Cell,
        /**
         * It is one of several rows that the facts leave open, and says what would follow if it were this one.
         */
        oneOfSeveral: Bool
    )
    /**
     * The school has a statutory duty to send the yearly report to parents.
     */
    case reportDuty
    /**
     * A referral unit owes the report in the year in which the pupil leaves compulsory school age.
     */
    case reportDutyInLeavingYear
    /**
     * A referral unit owes no report this year.
     */
    case noReportDutyThisYear
    /**
     * Neither set of regulations covers this kind of school.
     */
    case noDutyForSchoolType
    /**
     * This library holds no rule of this nation for it.
     */
    case noRuleForNation
    /**
     * The rule was not in force on this day.
     */
    case ruleNotYetInForce
    /**
     * Owed once the adult has asked, and the adult has.
     */
    case requested
    /**
     * Owed once the adult has asked, and no request is on record.
     */
    case notRequested
    /**
     * This parent agreed not to be sent it.
     */
    case waived
    /**
     * The pupil is eighteen or over and is the one to address.
     */
    case pupilIsAdult
    /**
     * Whether the pupil is eighteen is not on record.
     */
    case ageUnknown
    /**
     * The head recorded special circumstances.
     */
    case specialCircumstances
    /**
     * The adult pupil agreed.
     */
    case pupilAgreed
    /**
     * The adult pupil has not agreed.
     */
    case pupilHasNotAgreed
    /**
     * The school must by law tell the parents of an exclusion.
     */
    case exclusionDuty
    /**
     * The adult pupil said no.
     */
    case pupilRefused
    /**
     * It is the pupil: addressed in person from eighteen.
     */
    case isThePupil
    /**
     * The adult has died.
     */
    case died
    /**
     * The adult is in prison.
     */
    case imprisoned
    /**
     * Whether the risk to others was looked into is not on record.
     */
    case riskNotChecked
    /**
     * The risk was looked into and nothing stands in the way.
     */
    case riskChecked
    /**
     * No order was seen: every parent is treated alike.
     */
    case noOrderSeen
    /**
     * An order seen bars this.
     */
    case orderBars(
        /**
         * The order.
         */
        order: OrderId,
        /**
         * The act that it bars.
         */
        scope: RestrictionScope
    )
    /**
     * An order seen bars something else, and leaves this alone.
     */
    case orderLeavesAlone(
        /**
         * The order.
         */
        order: OrderId,
        /**
         * The act that it bars.
         */
        scope: RestrictionScope
    )
    /**
     * An order seen requires this.
     */
    case orderRequires(
        /**
         * The order.
         */
        order: OrderId,
        /**
         * The act.
         */
        scope: RestrictionScope
    )
    /**
     * An order restricts the adult in words that somebody has to read.
     */
    case orderUnclear(
        /**
         * The order.
         */
        order: OrderId,
        /**
         * Its kind.
         */
        kind: OrderKind
    )
    /**
     * This kind of order has no effect on what a school does.
     */
    case orderWithoutEffect(
        /**
         * The order.
         */
        order: OrderId,
        /**
         * Its kind.
         */
        kind: OrderKind
    )
    /**
     * The order no longer has effect at the pupil's age.
     */
    case orderLapsedByAge(
        /**
         * The order.
         */
        order: OrderId
    )
    /**
     * The child lives with another under an order, which takes nothing from this parent.
     */
    case livesWithOther(
        /**
         * The order.
         */
        order: OrderId
    )
    /**
     * Two orders deal with the same point in opposite ways.
     */
    case ordersConflict
    /**
     * An order is told of and was not produced.
     */
    case orderClaimed(
        /**
         * The order.
         */
        order: OrderId,
        /**
         * The last day of the hold, where it could be counted.
         */
        holdUntil: LocalDate?
    )
    /**
     * The hold for a claimed order is over; addresses stay on hold.
     */
    case claimedOrderHoldOver(
        /**
         * The order.
         */
        order: OrderId
    )
    /**
     * The safeguarding lead holds the action.
     */
    case safeguardingHold
    /**
     * An order requires what the safeguarding lead holds: seek the court's direction.
     */
    case safetyAgainstOrder
    /**
     * The authority limited this in writing.
     */
    case authorityLimits(
        /**
         * The act.
         */
        scope: RestrictionScope
    )
    /**
     * A special guardian may exclude the parents in most things; not in this.
     */
    case underSpecialGuardianship
    /**
     * The child is under a care order; the parent keeps this unless the authority limits it.
     */
    case underCareOrder
    /**
     * The child is placed, or may be placed, for adoption: the agency decides.
     */
    case placedForAdoption
    /**
     * The applicant of an emergency protection order.
     */
    case emergencyApplicant
    /**
     * A ward of court: important steps need the court, and this is none.
     */
    case wardOfCourt
    /**
     * Whether the child is looked after under an order is not on record.
     */
    case careStatusUnknown
    /**
     * Every parent is treated alike in this (COM-4).
     */
    case equalTreatment
    /**
     * The school must by law show a parent the educational record on a written request (REC-1).
     */
    case recordDuty
    /**
     * This kind of school has no duty to show the educational record and may agree to it (REC-3).
     */
    case recordByChoice
    /**
     * The register must hold a number of every parent with whom the pupil normally lives (MX-2).
     */
    case registerDuty
    /**
     * Every known parent must be able to vote and to stand.
     */
    case electionDuty
    /**
     * The board's own rules say who may vote and stand.
     */
    case boardRulesDecide
    /**
     * Anyone may complain about a maintained school.
     */
    case anyoneMayComplain
    /**
     * Routine mail is owed to the household only (JUR-3).
     */
    case householdOnly
    /**
     * Long-term and significant: both parents are asked (CON-TRIP-4).
     */
    case longTermAndSignificant
    /**
     * Somebody who may say so, said that the adult may.
     */
    case authorised
    /**
     * Whether the one who said so may, is not settled.
     */
    case authorisedByWhom
    /**
     * Nobody with responsibility or care said that the adult may.
     */
    case notAuthorised
    /**
     * The carer may decide it by the placement plan.
     */
    case delegated
    /**
     * The placement plan keeps it from the carer.
     */
    case notDelegated
    /**
     * The placement plan was seen and says nothing of it.
     */
    case planSilent
    /**
     * No placement plan was seen.
     */
    case noPlanSeen
    /**
     * The authority to decide was given by somebody who could not give it alone (DEL-2).
     */
    case delegatedByWhom
    /**
     * What the order restricts may be this: it depends on what is not said of the thing.
     */
    case orderMayBar(
        /**
         * The order.
         */
        order: OrderId,
        /**
         * The act that it bars.
         */
        scope: RestrictionScope
    )
    /**
     * The authority may have limited this: it depends on what is not said of the thing.
     */
    case authorityMayLimit(
        /**
         * The act.
         */
        scope: RestrictionScope
    )
    /**
     * The child is under emergency or police protection and is released only to whom the order names (ORD-12).
     */
    case releasedOnlyTo(
        /**
         * The order.
         */
        order: OrderId
    )
    /**
     * The order names this adult as the one to whom the child may be released.
     */
    case releasedToThisAdult(
        /**
         * The order.
         */
        order: OrderId
    )
    /**
     * An important step for a ward of court needs the court.
     */
    case wardNeedsCourt
    /**
     * Responsibility is only said to be held: for this, a declaration or better is needed.
     */
    case responsibilityOnlyAsserted
    /**
     * For this a statute needs the consent of every holder of responsibility (PR-11, CON-TRIP-6, CON-NAM-1).
     */
    case everyonesConsentNeeded
    /**
     * It is the pupil's own decision from eighteen.
     */
    case pupilDecides
    /**
     * The child is privately fostered: the school must tell the local authority (PRV-3).
     */
    case childPrivatelyFostered
    /**
     * Whether the child is privately fostered is not settled: how the two are related, or whether the child is disabled.
     */
    case privateFosteringUnsettled
    /**
     * The record is not asked for in writing, or that is not on record (REC-1).
     */
    case notInWriting
    /**
     * The record is the parent's own right: the child's age or objection does not stand in the way (REC-2).
     */
    case recordIsParentsOwn
    /**
     * Subject access is the child's right, whatever the age (SAR-1).
     */
    case accessIsChilds
    /**
     * The child was judged able to decide about it (SAR-2).
     */
    case childCompetent
    /**
     * The child was judged not to be able to decide about it (SAR-2).
     */
    case childNotCompetent
    /**
     * In Scotland a child of twelve is presumed able to decide about it (SAR-2).
     */
    case presumedCompetentAt12
    /**
     * In Scotland a child under twelve is presumed not to be able to (SAR-2).
     */
    case presumedNotCompetentUnder12
    /**
     * Whether this child can decide about it was not judged (SAR-2).
     */
    case competenceNotJudged
    /**
     * An adult uses the child's right only with parental responsibility, parent or not (SAR-3).
     */
    case onlyWithResponsibility
    /**
     * The child, able to decide, authorises the adult (SAR-3).
     */
    case childAuthorises
    /**
     * The child, able to decide, does not authorise the adult (SAR-3).
     */
    case childDoesNotAuthorise
    /**
     * Whether the child, able to decide, authorises the adult is not on record (SAR-3).
     */
    case childNotAsked
    /**
     * It is in the interests of a child who cannot decide (SAR-3, SAR-4).
     */
    case inChildsInterests
    /**
     * It is not in the interests of the child (SAR-4).
     */
    case notInChildsInterests
    /**
     * Whether it is in the child's interests was not weighed (SAR-4).
     */
    case interestsNotWeighed
    /**
     * Identity or authority was asked for and not shown.
     */
    case identityNotShown
    /**
     * The search is a reasonable and proportionate one (SAR-6).
     */
    case searchReasonably
    /**
     * Parents are told of a serious incident that involves their child, and each alike (MX-6).
     */
    case incidentDuty
    /**
     * Each parent is consulted on the plan, and one of two is not enough: the authority's duty, and the school's part in
     * it (MX-5).
     */
    case planDuty
    /**
     * From the end of compulsory school age the rights about the plan are the pupil's own (AGE-5).
     */
    case planRightsArePupils
    /**
     * The pupil lacks capacity for the decision: the parents act, or a deputy whom a court appointed (AGE-5).
     */
    case capacityLacking
    /**
     * Whether the pupil has capacity for the decision is not on record (AGE-5).
     */
    case capacityNotKnown
    /**
     * Whether the pupil is over compulsory school age is not on record (AGE-3, AGE-5).
     */
    case schoolAgeUnknown
    /**
     * Any parent may say which school they prefer (MX-4).
     */
    case preferenceMayBeSaid
    /**
     * The register holds the name and address of every person whom the school knows to be a parent (MX-2).
     */
    case registerOfParents
    /**
     * At twenty-five the rights about the plan are over (AGE-5).
     */
    case planRightsOverAt25
    /**
     * The safeguarding lead decides each time who is told (MX-7).
     */
    case safeguardingLeadDecides
    /**
     * The safeguarding lead decided that this is told to them (MX-7).
     */
    case safeguardingLeadAllows
    /**
     * The safeguarding lead decided that this is not told to them (MX-7).
     */
    case safeguardingLeadWithholds
    /**
     * Something in it promotes, which makes marketing of the whole of it (CON-MKT-2).
     */
    case promotionInIt
    /**
     * Asked for this consent, or not.
     */
    case asking(
        /**
         * Why, or why not.
         */
        why: AskWhy
    )





}

#if compiler(>=6)
extension Reason: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReason: FfiConverterRustBuffer {
    typealias SwiftType = Reason

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Reason {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .consentNotNeeded

        case 2: return .purposeNotKnown

        case 3: return .givenBy(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 4: return .refusedBy(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 5: return .objectedBy(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 6: return .takenBackBy(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 7: return .termEndedOf(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 8: return .answerAwaited(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 9: return .notAskedYet(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 10: return .formDoesNotCount(by: try FfiConverterOptionTypePersonId.read(from: &buf), form: try FfiConverterTypeConsentForm.read(from: &buf)
        )

        case 11: return .oneTickForSeveral(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 12: return .answerWithoutStanding(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 13: return .standingNotSettled(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 14: return .notNotified(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 15: return .notificationExcepted(by: try FfiConverterOptionTypePersonId.read(from: &buf), ground: try FfiConverterTypeExceptionGround.read(from: &buf)
        )

        case 16: return .othersStandIn

        case 17: return .pupilAbleToDecide

        case 18: return .pupilAnswersToo

        case 19: return .partiesDisagree

        case 20: return .courtLetsDecide(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 21: return .noRightToBeExcused

        case 22: return .headDeclined

        case 23: return .pupilChoseToTakePart

        case 24: return .requestOpposed(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 25: return .requestUnclear(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 26: return .prescriptionNeeded

        case 27: return .planNeeded

        case 28: return .pupilLeft

        case 29: return .hasToBeAskedToo(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 30: return .everyOneNeeded

        case 31: return .orderCoversTheJourney(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 32: return .pupilIsProtected

        case 33: return .documentDecides

        case 34: return .lawNotSettled

        case 35: return .outsideTheBiometricsAct

        case 36: return .urgent

        case 37: return .inConfidence

        case 38: return .objectionNotInWriting(by: try FfiConverterOptionTypePersonId.read(from: &buf)
        )

        case 39: return .consentPersonNotNamed

        case 40: return .filmingPublished

        case 41: return .noProfile

        case 42: return .rollUnknown

        case 43: return .notOnRoll

        case 44: return .recordedAs(kind: try FfiConverterTypeRelationshipKind.read(from: &buf)
        )

        case 45: return .relationshipNotSaid

        case 46: return .legalParent

        case 47: return .parentByResponsibility

        case 48: return .parentByCare

        case 49: return .careGoesOn

        case 50: return .hadCareOnce

        case 51: return .carerRecognised

        case 52: return .partnerNotSettled

        case 53: return .contactOnly

        case 54: return .parentNoMore

        case 55: return .holdsResponsibility

        case 56: return .authorityHolds

        case 57: return .authorityHoldsNone

        case 58: return .registeredTooEarly

        case 59: return .appointmentNotInEffect

        case 60: return .appointmentUnsettled

        case 61: return .spendsTimeOnly

        case 62: return .policeProtectionGivesNone

        case 63: return .responsibilityEnded

        case 64: return .responsibilityExtinguished

        case 65: return .responsibilityUntouched

        case 66: return .responsibilityOverAt18

        case 67: return .scottishRightsEndAt16

        case 68: return .foreignLawDecides

        case 69: return .responsibilityStated(says: try FfiConverterTypeSays.read(from: &buf), mayBeDefault: try FfiConverterBool.read(from: &buf)
        )

        case 70: return .recordsContradict(about: try FfiConverterTypeMissingFact.read(from: &buf)
        )

        case 71: return .row(row: try FfiConverterTypeMatrixRow.read(from: &buf), cell: try FfiConverterTypeCell.read(from: &buf), oneOfSeveral: try FfiConverterBool.read(from: &buf)
        )

        case 72: return .reportDuty

        case 73: return .reportDutyInLeavingYear

        case 74: return .noReportDutyThisYear

        case 75: return .noDutyForSchoolType

        case 76: return .noRuleForNation

        case 77: return .ruleNotYetInForce

        case 78: return .requested

        case 79: return .notRequested

        case 80: return .waived

        case 81: return .pupilIsAdult

        case 82: return .ageUnknown

        case 83: return .specialCircumstances

        case 84: return .pupilAgreed

        case 85: return .pupilHasNotAgreed

        case 86: return .exclusionDuty

        case 87: return .pupilRefused

        case 88: return .isThePupil

        case 89: return .died

        case 90: return .imprisoned

        case 91: return .riskNotChecked

        case 92: return .riskChecked

        case 93: return .noOrderSeen

        case 94: return .orderBars(order: try FfiConverterTypeOrderId.read(from: &buf), scope: try FfiConverterTypeRestrictionScope.read(from: &buf)
        )

        case 95: return .orderLeavesAlone(order: try FfiConverterTypeOrderId.read(from: &buf), scope: try FfiConverterTypeRestrictionScope.read(from: &buf)
        )

        case 96: return .orderRequires(order: try FfiConverterTypeOrderId.read(from: &buf), scope: try FfiConverterTypeRestrictionScope.read(from: &buf)
        )

        case 97: return .orderUnclear(order: try FfiConverterTypeOrderId.read(from: &buf), kind: try FfiConverterTypeOrderKind.read(from: &buf)
        )

        case 98: return .orderWithoutEffect(order: try FfiConverterTypeOrderId.read(from: &buf), kind: try FfiConverterTypeOrderKind.read(from: &buf)
        )

        case 99: return .orderLapsedByAge(order: try FfiConverterTypeOrderId.read(from: &buf)
        )

        case 100: return .livesWithOther(order: try FfiConverterTypeOrderId.read(from: &buf)
        )

        case 101: return .ordersConflict

        case 102: return .orderClaimed(order: try FfiConverterTypeOrderId.read(from: &buf), holdUntil: try FfiConverterOptionTypeLocalDate.read(from: &buf)
        )

        case 103: return .claimedOrderHoldOver(order: try FfiConverterTypeOrderId.read(from: &buf)
        )

        case 104: return .safeguardingHold

        case 105: return .safetyAgainstOrder

        case 106: return .authorityLimits(scope: try FfiConverterTypeRestrictionScope.read(from: &buf)
        )

        case 107: return .underSpecialGuardianship

        case 108: return .underCareOrder

        case 109: return .placedForAdoption

        case 110: return .emergencyApplicant

        case 111: return .wardOfCourt

        case 112: return .careStatusUnknown

        case 113: return .equalTreatment

        case 114: return .recordDuty

        case 115: return .recordByChoice

        case 116: return .registerDuty

        case 117: return .electionDuty

        case 118: return .boardRulesDecide

        case 119: return .anyoneMayComplain

        case 120: return .householdOnly

        case 121: return .longTermAndSignificant

        case 122: return .authorised

        case 123: return .authorisedByWhom

        case 124: return .notAuthorised

        case 125: return .delegated

        case 126: return .notDelegated

        case 127: return .planSilent

        case 128: return .noPlanSeen

        case 129: return .delegatedByWhom

        case 130: return .orderMayBar(order: try FfiConverterTypeOrderId.read(from: &buf), scope: try FfiConverterTypeRestrictionScope.read(from: &buf)
        )

        case 131: return .authorityMayLimit(scope: try FfiConverterTypeRestrictionScope.read(from: &buf)
        )

        case 132: return .releasedOnlyTo(order: try FfiConverterTypeOrderId.read(from: &buf)
        )

        case 133: return .releasedToThisAdult(order: try FfiConverterTypeOrderId.read(from: &buf)
        )

        case 134: return .wardNeedsCourt

        case 135: return .responsibilityOnlyAsserted

        case 136: return .everyonesConsentNeeded

        case 137: return .pupilDecides

        case 138: return .childPrivatelyFostered

        case 139: return .privateFosteringUnsettled

        case 140: return .notInWriting

        case 141: return .recordIsParentsOwn

        case 142: return .accessIsChilds

        case 143: return .childCompetent

        case 144: return .childNotCompetent

        case 145: return .presumedCompetentAt12

        case 146: return .presumedNotCompetentUnder12

        case 147: return .competenceNotJudged

        case 148: return .onlyWithResponsibility

        case 149: return .childAuthorises

        case 150: return .childDoesNotAuthorise

        case 151: return .childNotAsked

        case 152: return .inChildsInterests

        case 153: return .notInChildsInterests

        case 154: return .interestsNotWeighed

        case 155: return .identityNotShown

        case 156: return .searchReasonably

        case 157: return .incidentDuty

        case 158: return .planDuty

        case 159: return .planRightsArePupils

        case 160: return .capacityLacking

        case 161: return .capacityNotKnown

        case 162: return .schoolAgeUnknown

        case 163: return .preferenceMayBeSaid

        case 164: return .registerOfParents

        case 165: return .planRightsOverAt25

        case 166: return .safeguardingLeadDecides

        case 167: return .safeguardingLeadAllows

        case 168: return .safeguardingLeadWithholds

        case 169: return .promotionInIt

        case 170: return .asking(why: try FfiConverterTypeAskWhy.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Reason, into buf: inout [UInt8]) {
        switch value {


        case .consentNotNeeded:
            writeInt(&buf, Int32(1))


        case .purposeNotKnown:
            writeInt(&buf, Int32(2))


        case let .givenBy(by):
            writeInt(&buf, Int32(3))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case let .refusedBy(by):
            writeInt(&buf, Int32(4))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case let .objectedBy(by):
            writeInt(&buf, Int32(5))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case let .takenBackBy(by):
            writeInt(&buf, Int32(6))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case let .termEndedOf(by):
            writeInt(&buf, Int32(7))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case let .answerAwaited(by):
            writeInt(&buf, Int32(8))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case let .notAskedYet(by):
            writeInt(&buf, Int32(9))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case let .formDoesNotCount(by,form):
            writeInt(&buf, Int32(10))
            FfiConverterOptionTypePersonId.write(by, into: &buf)
            FfiConverterTypeConsentForm.write(form, into: &buf)


        case let .oneTickForSeveral(by):
            writeInt(&buf, Int32(11))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case let .answerWithoutStanding(by):
            writeInt(&buf, Int32(12))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case let .standingNotSettled(by):
            writeInt(&buf, Int32(13))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case let .notNotified(by):
            writeInt(&buf, Int32(14))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case let .notificationExcepted(by,ground):
            writeInt(&buf, Int32(15))
            FfiConverterOptionTypePersonId.write(by, into: &buf)
            FfiConverterTypeExceptionGround.write(ground, into: &buf)


        case .othersStandIn:
            writeInt(&buf, Int32(16))


        case .pupilAbleToDecide:
            writeInt(&buf, Int32(17))


        case .pupilAnswersToo:
            writeInt(&buf, Int32(18))


        case .partiesDisagree:
            writeInt(&buf, Int32(19))


        case let .courtLetsDecide(by):
            writeInt(&buf, Int32(20))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case .noRightToBeExcused:
            writeInt(&buf, Int32(21))


        case .headDeclined:
            writeInt(&buf, Int32(22))


        case .pupilChoseToTakePart:
            writeInt(&buf, Int32(23))


        case let .requestOpposed(by):
            writeInt(&buf, Int32(24))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case let .requestUnclear(by):
            writeInt(&buf, Int32(25))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case .prescriptionNeeded:
            writeInt(&buf, Int32(26))


        case .planNeeded:
            writeInt(&buf, Int32(27))


        case .pupilLeft:
            writeInt(&buf, Int32(28))


        case let .hasToBeAskedToo(by):
            writeInt(&buf, Int32(29))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case .everyOneNeeded:
            writeInt(&buf, Int32(30))


        case let .orderCoversTheJourney(by):
            writeInt(&buf, Int32(31))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case .pupilIsProtected:
            writeInt(&buf, Int32(32))


        case .documentDecides:
            writeInt(&buf, Int32(33))


        case .lawNotSettled:
            writeInt(&buf, Int32(34))


        case .outsideTheBiometricsAct:
            writeInt(&buf, Int32(35))


        case .urgent:
            writeInt(&buf, Int32(36))


        case .inConfidence:
            writeInt(&buf, Int32(37))


        case let .objectionNotInWriting(by):
            writeInt(&buf, Int32(38))
            FfiConverterOptionTypePersonId.write(by, into: &buf)


        case .consentPersonNotNamed:
            writeInt(&buf, Int32(39))


        case .filmingPublished:
            writeInt(&buf, Int32(40))


        case .noProfile:
            writeInt(&buf, Int32(41))


        case .rollUnknown:
            writeInt(&buf, Int32(42))


        case .notOnRoll:
            writeInt(&buf, Int32(43))


        case let .recordedAs(kind):
            writeInt(&buf, Int32(44))
            FfiConverterTypeRelationshipKind.write(kind, into: &buf)


        case .relationshipNotSaid:
            writeInt(&buf, Int32(45))


        case .legalParent:
            writeInt(&buf, Int32(46))


        case .parentByResponsibility:
            writeInt(&buf, Int32(47))


        case .parentByCare:
            writeInt(&buf, Int32(48))


        case .careGoesOn:
            writeInt(&buf, Int32(49))


        case .hadCareOnce:
            writeInt(&buf, Int32(50))


        case .carerRecognised:
            writeInt(&buf, Int32(51))


        case .partnerNotSettled:
            writeInt(&buf, Int32(52))


        case .contactOnly:
            writeInt(&buf, Int32(53))


        case .parentNoMore:
            writeInt(&buf, Int32(54))


        case .holdsResponsibility:
            writeInt(&buf, Int32(55))


        case .authorityHolds:
            writeInt(&buf, Int32(56))


        case .authorityHoldsNone:
            writeInt(&buf, Int32(57))


        case .registeredTooEarly:
            writeInt(&buf, Int32(58))


        case .appointmentNotInEffect:
            writeInt(&buf, Int32(59))


        case .appointmentUnsettled:
            writeInt(&buf, Int32(60))


        case .spendsTimeOnly:
            writeInt(&buf, Int32(61))


        case .policeProtectionGivesNone:
            writeInt(&buf, Int32(62))


        case .responsibilityEnded:
            writeInt(&buf, Int32(63))


        case .responsibilityExtinguished:
            writeInt(&buf, Int32(64))


        case .responsibilityUntouched:
            writeInt(&buf, Int32(65))


        case .responsibilityOverAt18:
            writeInt(&buf, Int32(66))


        case .scottishRightsEndAt16:
            writeInt(&buf, Int32(67))


        case .foreignLawDecides:
            writeInt(&buf, Int32(68))


        case let .responsibilityStated(says,mayBeDefault):
            writeInt(&buf, Int32(69))
            FfiConverterTypeSays.write(says, into: &buf)
            FfiConverterBool.write(mayBeDefault, into: &buf)


        case let .recordsContradict(about):
            writeInt(&buf, Int32(70))
            FfiConverterTypeMissingFact.write(about, into: &buf)


        case let .row(row,cell,oneOfSeveral):
            writeInt(&buf, Int32(71))
            FfiConverterTypeMatrixRow.write(row, into: &buf)
            FfiConverterTypeCell.write(cell, into: &buf)
            FfiConverterBool.write(oneOfSeveral, into: &buf)


        case .reportDuty:
            writeInt(&buf, Int32(72))


        case .reportDutyInLeavingYear:
            writeInt(&buf, Int32(73))


        case .noReportDutyThisYear:
            writeInt(&buf, Int32(74))


        case .noDutyForSchoolType:
            writeInt(&buf, Int32(75))


        case .noRuleForNation:
            writeInt(&buf, Int32(76))


        case .ruleNotYetInForce:
            writeInt(&buf, Int32(77))


        case .requested:
            writeInt(&buf, Int32(78))


        case .notRequested:
            writeInt(&buf, Int32(79))


        case .waived:
            writeInt(&buf, Int32(80))


        case .pupilIsAdult:
            writeInt(&buf, Int32(81))


        case .ageUnknown:
            writeInt(&buf, Int32(82))


        case .specialCircumstances:
            writeInt(&buf, Int32(83))


        case .pupilAgreed:
            writeInt(&buf, Int32(84))


        case .pupilHasNotAgreed:
            writeInt(&buf, Int32(85))


        case .exclusionDuty:
            writeInt(&buf, Int32(86))


        case .pupilRefused:
            writeInt(&buf, Int32(87))


        case .isThePupil:
            writeInt(&buf, Int32(88))


        case .died:
            writeInt(&buf, Int32(89))


        case .imprisoned:
            writeInt(&buf, Int32(90))


        case .riskNotChecked:
            writeInt(&buf, Int32(91))


        case .riskChecked:
            writeInt(&buf, Int32(92))


        case .noOrderSeen:
            writeInt(&buf, Int32(93))


        case let .orderBars(order,scope):
            writeInt(&buf, Int32(94))
            FfiConverterTypeOrderId.write(order, into: &buf)
            FfiConverterTypeRestrictionScope.write(scope, into: &buf)


        case let .orderLeavesAlone(order,scope):
            writeInt(&buf, Int32(95))
            FfiConverterTypeOrderId.write(order, into: &buf)
            FfiConverterTypeRestrictionScope.write(scope, into: &buf)


        case let .orderRequires(order,scope):
            writeInt(&buf, Int32(96))
            FfiConverterTypeOrderId.write(order, into: &buf)
            FfiConverterTypeRestrictionScope.write(scope, into: &buf)


        case let .orderUnclear(order,kind):
            writeInt(&buf, Int32(97))
            FfiConverterTypeOrderId.write(order, into: &buf)
            FfiConverterTypeOrderKind.write(kind, into: &buf)


        case let .orderWithoutEffect(order,kind):
            writeInt(&buf, Int32(98))
            FfiConverterTypeOrderId.write(order, into: &buf)
            FfiConverterTypeOrderKind.write(kind, into: &buf)


        case let .orderLapsedByAge(order):
            writeInt(&buf, Int32(99))
            FfiConverterTypeOrderId.write(order, into: &buf)


        case let .livesWithOther(order):
            writeInt(&buf, Int32(100))
            FfiConverterTypeOrderId.write(order, into: &buf)


        case .ordersConflict:
            writeInt(&buf, Int32(101))


        case let .orderClaimed(order,holdUntil):
            writeInt(&buf, Int32(102))
            FfiConverterTypeOrderId.write(order, into: &buf)
            FfiConverterOptionTypeLocalDate.write(holdUntil, into: &buf)


        case let .claimedOrderHoldOver(order):
            writeInt(&buf, Int32(103))
            FfiConverterTypeOrderId.write(order, into: &buf)


        case .safeguardingHold:
            writeInt(&buf, Int32(104))


        case .safetyAgainstOrder:
            writeInt(&buf, Int32(105))


        case let .authorityLimits(scope):
            writeInt(&buf, Int32(106))
            FfiConverterTypeRestrictionScope.write(scope, into: &buf)


        case .underSpecialGuardianship:
            writeInt(&buf, Int32(107))


        case .underCareOrder:
            writeInt(&buf, Int32(108))


        case .placedForAdoption:
            writeInt(&buf, Int32(109))


        case .emergencyApplicant:
            writeInt(&buf, Int32(110))


        case .wardOfCourt:
            writeInt(&buf, Int32(111))


        case .careStatusUnknown:
            writeInt(&buf, Int32(112))


        case .equalTreatment:
            writeInt(&buf, Int32(113))


        case .recordDuty:
            writeInt(&buf, Int32(114))


        case .recordByChoice:
            writeInt(&buf, Int32(115))


        case .registerDuty:
            writeInt(&buf, Int32(116))


        case .electionDuty:
            writeInt(&buf, Int32(117))


        case .boardRulesDecide:
            writeInt(&buf, Int32(118))


        case .anyoneMayComplain:
            writeInt(&buf, Int32(119))


        case .householdOnly:
            writeInt(&buf, Int32(120))


        case .longTermAndSignificant:
            writeInt(&buf, Int32(121))


        case .authorised:
            writeInt(&buf, Int32(122))


        case .authorisedByWhom:
            writeInt(&buf, Int32(123))


        case .notAuthorised:
            writeInt(&buf, Int32(124))


        case .delegated:
            writeInt(&buf, Int32(125))


        case .notDelegated:
            writeInt(&buf, Int32(126))


        case .planSilent:
            writeInt(&buf, Int32(127))


        case .noPlanSeen:
            writeInt(&buf, Int32(128))


        case .delegatedByWhom:
            writeInt(&buf, Int32(129))


        case let .orderMayBar(order,scope):
            writeInt(&buf, Int32(130))
            FfiConverterTypeOrderId.write(order, into: &buf)
            FfiConverterTypeRestrictionScope.write(scope, into: &buf)


        case let .authorityMayLimit(scope):
            writeInt(&buf, Int32(131))
            FfiConverterTypeRestrictionScope.write(scope, into: &buf)


        case let .releasedOnlyTo(order):
            writeInt(&buf, Int32(132))
            FfiConverterTypeOrderId.write(order, into: &buf)


        case let .releasedToThisAdult(order):
            writeInt(&buf, Int32(133))
            FfiConverterTypeOrderId.write(order, into: &buf)


        case .wardNeedsCourt:
            writeInt(&buf, Int32(134))


        case .responsibilityOnlyAsserted:
            writeInt(&buf, Int32(135))


        case .everyonesConsentNeeded:
            writeInt(&buf, Int32(136))


        case .pupilDecides:
            writeInt(&buf, Int32(137))


        case .childPrivatelyFostered:
            writeInt(&buf, Int32(138))


        case .privateFosteringUnsettled:
            writeInt(&buf, Int32(139))


        case .notInWriting:
            writeInt(&buf, Int32(140))


        case .recordIsParentsOwn:
            writeInt(&buf, Int32(141))


        case .accessIsChilds:
            writeInt(&buf, Int32(142))


        case .childCompetent:
            writeInt(&buf, Int32(143))


        case .childNotCompetent:
            writeInt(&buf, Int32(144))


        case .presumedCompetentAt12:
            writeInt(&buf, Int32(145))


        case .presumedNotCompetentUnder12:
            writeInt(&buf, Int32(146))


        case .competenceNotJudged:
            writeInt(&buf, Int32(147))


        case .onlyWithResponsibility:
            writeInt(&buf, Int32(148))


        case .childAuthorises:
            writeInt(&buf, Int32(149))


        case .childDoesNotAuthorise:
            writeInt(&buf, Int32(150))


        case .childNotAsked:
            writeInt(&buf, Int32(151))


        case .inChildsInterests:
            writeInt(&buf, Int32(152))


        case .notInChildsInterests:
            writeInt(&buf, Int32(153))


        case .interestsNotWeighed:
            writeInt(&buf, Int32(154))


        case .identityNotShown:
            writeInt(&buf, Int32(155))


        case .searchReasonably:
            writeInt(&buf, Int32(156))


        case .incidentDuty:
            writeInt(&buf, Int32(157))


        case .planDuty:
            writeInt(&buf, Int32(158))


        case .planRightsArePupils:
            writeInt(&buf, Int32(159))


        case .capacityLacking:
            writeInt(&buf, Int32(160))


        case .capacityNotKnown:
            writeInt(&buf, Int32(161))


        case .schoolAgeUnknown:
            writeInt(&buf, Int32(162))


        case .preferenceMayBeSaid:
            writeInt(&buf, Int32(163))


        case .registerOfParents:
            writeInt(&buf, Int32(164))


        case .planRightsOverAt25:
            writeInt(&buf, Int32(165))


        case .safeguardingLeadDecides:
            writeInt(&buf, Int32(166))


        case .safeguardingLeadAllows:
            writeInt(&buf, Int32(167))


        case .safeguardingLeadWithholds:
            writeInt(&buf, Int32(168))


        case .promotionInIt:
            writeInt(&buf, Int32(169))


        case let .asking(why):
            writeInt(&buf, Int32(170))
            FfiConverterTypeAskWhy.write(why, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReason_lift(_ buf: RustBuffer) throws -> Reason {
    return try FfiConverterTypeReason.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReason_lower(_ value: Reason) -> RustBuffer {
    return FfiConverterTypeReason.lower(value)
}



/**
 * To whom a line of the audience speaks.
 */

public enum Recipient: Equatable, Hashable {

    /**
     * An adult in the pupil's life.
     */
    case adult(
        /**
         * Who.
         */
        person: PersonId
    )
    /**
     * The pupil in person: at eighteen or over; about a plan, over compulsory school age (AGE-5); and asked for a consent, where
     * the pupil decides about it or answers beside a parent.
     */
    case pupil





}

#if compiler(>=6)
extension Recipient: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRecipient: FfiConverterRustBuffer {
    typealias SwiftType = Recipient

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Recipient {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .adult(person: try FfiConverterTypePersonId.read(from: &buf)
        )

        case 2: return .pupil

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Recipient, into buf: inout [UInt8]) {
        switch value {


        case let .adult(person):
            writeInt(&buf, Int32(1))
            FfiConverterTypePersonId.write(person, into: &buf)


        case .pupil:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecipient_lift(_ buf: RustBuffer) throws -> Recipient {
    return try FfiConverterTypeRecipient.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecipient_lower(_ value: Recipient) -> RustBuffer {
    return FfiConverterTypeRecipient.lower(value)
}



/**
 * How an adult is said to be related to a pupil (formats sheet, section 2). A claim, never a right.
 */

public enum RelationshipKind: Equatable, Hashable, CaseIterable {

    /**
     * Mother: claims legal parenthood, never parental responsibility (VOC-42).
     */
    case mother
    /**
     * Father: claims legal parenthood, never parental responsibility (VOC-42).
     */
    case father
    /**
     * A parent, not said which.
     */
    case parent
    /**
     * Adoptive parent.
     */
    case adoptiveParent
    /**
     * Step-parent: marriage alone gives nothing (ROL-9).
     */
    case stepParent
    /**
     * Foster parent: claims care (VOC-42).
     */
    case fosterParent
    /**
     * "Guardian" on a school form: usually not a guardian in law (ROL-7, VOC-104).
     */
    case guardian
    /**
     * Grandparent.
     */
    case grandparent
    /**
     * Brother or sister.
     */
    case sibling
    /**
     * Aunt or uncle.
     */
    case auntUncle
    /**
     * Cousin.
     */
    case cousin
    /**
     * Another relative.
     */
    case otherRelative
    /**
     * The partner of a parent (PAR-7).
     */
    case parentsPartner
    /**
     * A carer, not said of what kind.
     */
    case carer
    /**
     * A childminder.
     */
    case childminder
    /**
     * A friend or neighbour.
     */
    case friend
    /**
     * The pupil (VOC-23).
     */
    case thePupil
    /**
     * A social worker; speaks for an authority only if that is recorded (VOC-14, VOC-15).
     */
    case socialWorker
    /**
     * A doctor, nurse or the like.
     */
    case healthProfessional
    /**
     * A teacher or head teacher.
     */
    case educationProfessional
    /**
     * Another professional.
     */
    case otherProfessional
    /**
     * A religious or spiritual contact.
     */
    case religiousContact
    /**
     * Something else: leaves every row open (VOC-22).
     */
    case other
    /**
     * Said to be no relation.
     */
    case none
    /**
     * Not said.
     */
    case unknown





}

#if compiler(>=6)
extension RelationshipKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRelationshipKind: FfiConverterRustBuffer {
    typealias SwiftType = RelationshipKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RelationshipKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .mother

        case 2: return .father

        case 3: return .parent

        case 4: return .adoptiveParent

        case 5: return .stepParent

        case 6: return .fosterParent

        case 7: return .guardian

        case 8: return .grandparent

        case 9: return .sibling

        case 10: return .auntUncle

        case 11: return .cousin

        case 12: return .otherRelative

        case 13: return .parentsPartner

        case 14: return .carer

        case 15: return .childminder

        case 16: return .friend

        case 17: return .thePupil

        case 18: return .socialWorker

        case 19: return .healthProfessional

        case 20: return .educationProfessional

        case 21: return .otherProfessional

        case 22: return .religiousContact

        case 23: return .other

        case 24: return .none

        case 25: return .unknown

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RelationshipKind, into buf: inout [UInt8]) {
        switch value {


        case .mother:
            writeInt(&buf, Int32(1))


        case .father:
            writeInt(&buf, Int32(2))


        case .parent:
            writeInt(&buf, Int32(3))


        case .adoptiveParent:
            writeInt(&buf, Int32(4))


        case .stepParent:
            writeInt(&buf, Int32(5))


        case .fosterParent:
            writeInt(&buf, Int32(6))


        case .guardian:
            writeInt(&buf, Int32(7))


        case .grandparent:
            writeInt(&buf, Int32(8))


        case .sibling:
            writeInt(&buf, Int32(9))


        case .auntUncle:
            writeInt(&buf, Int32(10))


        case .cousin:
            writeInt(&buf, Int32(11))


        case .otherRelative:
            writeInt(&buf, Int32(12))


        case .parentsPartner:
            writeInt(&buf, Int32(13))


        case .carer:
            writeInt(&buf, Int32(14))


        case .childminder:
            writeInt(&buf, Int32(15))


        case .friend:
            writeInt(&buf, Int32(16))


        case .thePupil:
            writeInt(&buf, Int32(17))


        case .socialWorker:
            writeInt(&buf, Int32(18))


        case .healthProfessional:
            writeInt(&buf, Int32(19))


        case .educationProfessional:
            writeInt(&buf, Int32(20))


        case .otherProfessional:
            writeInt(&buf, Int32(21))


        case .religiousContact:
            writeInt(&buf, Int32(22))


        case .other:
            writeInt(&buf, Int32(23))


        case .none:
            writeInt(&buf, Int32(24))


        case .unknown:
            writeInt(&buf, Int32(25))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRelationshipKind_lift(_ buf: RustBuffer) throws -> RelationshipKind {
    return try FfiConverterTypeRelationshipKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRelationshipKind_lower(_ value: RelationshipKind) -> RustBuffer {
    return FfiConverterTypeRelationshipKind.lower(value)
}



/**
 * What an answer of the school's is to the message that it answers.
 */

public enum ReplyKind: Equatable, Hashable, CaseIterable {

    /**
     * That it arrived, and no more.
     */
    case acknowledgement
    /**
     * That the reply will take longer; it counts only if it names the day, and the school's policy says so (PTN-55).
     */
    case holding
    /**
     * The reply.
     */
    case reply





}

#if compiler(>=6)
extension ReplyKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReplyKind: FfiConverterRustBuffer {
    typealias SwiftType = ReplyKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReplyKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .acknowledgement

        case 2: return .holding

        case 3: return .reply

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReplyKind, into buf: inout [UInt8]) {
        switch value {


        case .acknowledgement:
            writeInt(&buf, Int32(1))


        case .holding:
            writeInt(&buf, Int32(2))


        case .reply:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReplyKind_lift(_ buf: RustBuffer) throws -> ReplyKind {
    return try FfiConverterTypeReplyKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReplyKind_lower(_ value: ReplyKind) -> RustBuffer {
    return FfiConverterTypeReplyKind.lower(value)
}



/**
 * What somebody who wrote to the school and waits may do (PTN-59). None of it is a stage of a complaint.
 */

public enum ReplyStep: Equatable, Hashable, CaseIterable {

    /**
     * Nothing: they have the reply.
     */
    case nothing
    /**
     * Wait: there is time, or nothing was promised.
     */
    case wait
    /**
     * Write again, to the same person or the office.
     */
    case writeAgain
    /**
     * Write to the next level: they wrote again, and that was not answered in time either.
     */
    case nextLevel





}

#if compiler(>=6)
extension ReplyStep: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReplyStep: FfiConverterRustBuffer {
    typealias SwiftType = ReplyStep

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReplyStep {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .nothing

        case 2: return .wait

        case 3: return .writeAgain

        case 4: return .nextLevel

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReplyStep, into buf: inout [UInt8]) {
        switch value {


        case .nothing:
            writeInt(&buf, Int32(1))


        case .wait:
            writeInt(&buf, Int32(2))


        case .writeAgain:
            writeInt(&buf, Int32(3))


        case .nextLevel:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReplyStep_lift(_ buf: RustBuffer) throws -> ReplyStep {
    return try FfiConverterTypeReplyStep.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReplyStep_lower(_ value: ReplyStep) -> RustBuffer {
    return FfiConverterTypeReplyStep.lower(value)
}



/**
 * By when the report is due, where a rule sets a day (REP-1).
 */

public enum ReportDue: Equatable, Hashable {

    /**
     * Before the end of the summer term: this is its last day.
     */
    case by(
        /**
         * The last day.
         */
        day: LocalDate,
        /**
         * The rule.
         */
        rule: RuleId
    )
    /**
     * A rule sets a day, and the calendar does not reach it.
     */
    case notKnown(
        /**
         * What is missing.
         */
        gap: CalendarGap,
        /**
         * The rule.
         */
        rule: RuleId
    )
    /**
     * Yearly, and no rule sets a day (REP-4), or no rule is known; or it is another kind of message.
     */
    case noDaySet





}

#if compiler(>=6)
extension ReportDue: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReportDue: FfiConverterRustBuffer {
    typealias SwiftType = ReportDue

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReportDue {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .by(day: try FfiConverterTypeLocalDate.read(from: &buf), rule: try FfiConverterTypeRuleId.read(from: &buf)
        )

        case 2: return .notKnown(gap: try FfiConverterTypeCalendarGap.read(from: &buf), rule: try FfiConverterTypeRuleId.read(from: &buf)
        )

        case 3: return .noDaySet

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReportDue, into buf: inout [UInt8]) {
        switch value {


        case let .by(day,rule):
            writeInt(&buf, Int32(1))
            FfiConverterTypeLocalDate.write(day, into: &buf)
            FfiConverterTypeRuleId.write(rule, into: &buf)


        case let .notKnown(gap,rule):
            writeInt(&buf, Int32(2))
            FfiConverterTypeCalendarGap.write(gap, into: &buf)
            FfiConverterTypeRuleId.write(rule, into: &buf)


        case .noDaySet:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReportDue_lift(_ buf: RustBuffer) throws -> ReportDue {
    return try FfiConverterTypeReportDue.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReportDue_lower(_ value: ReportDue) -> RustBuffer {
    return FfiConverterTypeReportDue.lower(value)
}



/**
 * Where a child habitually lives, which decides whose law of parental responsibility holds (JUR-2, PR-21).
 */

public enum Residence: Equatable, Hashable, CaseIterable {

    /**
     * England.
     */
    case england
    /**
     * Wales.
     */
    case wales
    /**
     * Scotland.
     */
    case scotland
    /**
     * Northern Ireland.
     */
    case northernIreland
    /**
     * Outside the United Kingdom.
     */
    case elsewhere





}

#if compiler(>=6)
extension Residence: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeResidence: FfiConverterRustBuffer {
    typealias SwiftType = Residence

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Residence {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .england

        case 2: return .wales

        case 3: return .scotland

        case 4: return .northernIreland

        case 5: return .elsewhere

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Residence, into buf: inout [UInt8]) {
        switch value {


        case .england:
            writeInt(&buf, Int32(1))


        case .wales:
            writeInt(&buf, Int32(2))


        case .scotland:
            writeInt(&buf, Int32(3))


        case .northernIreland:
            writeInt(&buf, Int32(4))


        case .elsewhere:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeResidence_lift(_ buf: RustBuffer) throws -> Residence {
    return try FfiConverterTypeResidence.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeResidence_lower(_ value: Residence) -> RustBuffer {
    return FfiConverterTypeResidence.lower(value)
}



/**
 * What would resolve it.
 */

public enum Resolution: Equatable, Hashable, CaseIterable {

    /**
     * This party's answer.
     */
    case answer
    /**
     * This party's answer once more, as the old one counts no longer.
     */
    case answerAgain
    /**
     * This party's answer in the form that the purpose needs.
     */
    case answerInForm
    /**
     * This party's answer to this purpose alone.
     */
    case answerApart
    /**
     * A notice in writing to this party, or a recorded ground why none is served (CON-BIO-1, CON-BIO-6).
     */
    case notice
    /**
     * That this party takes the no back.
     */
    case takenBack
    /**
     * That those who disagree agree, if with a mediator's help.
     */
    case agreement
    /**
     * A specific issue order of a court.
     */
    case specificIssueOrder
    /**
     * The prescriber's advice.
     */
    case prescribersAdvice
    /**
     * A doctor's prescription (CON-MED-2).
     */
    case prescription
    /**
     * A diagnosis, or a plan for the condition (CON-MED-5).
     */
    case healthPlan
    /**
     * Who this party is in law has to be settled.
     */
    case standing
    /**
     * The head's decision.
     */
    case headsDecision





}

#if compiler(>=6)
extension Resolution: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeResolution: FfiConverterRustBuffer {
    typealias SwiftType = Resolution

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Resolution {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .answer

        case 2: return .answerAgain

        case 3: return .answerInForm

        case 4: return .answerApart

        case 5: return .notice

        case 6: return .takenBack

        case 7: return .agreement

        case 8: return .specificIssueOrder

        case 9: return .prescribersAdvice

        case 10: return .prescription

        case 11: return .healthPlan

        case 12: return .standing

        case 13: return .headsDecision

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Resolution, into buf: inout [UInt8]) {
        switch value {


        case .answer:
            writeInt(&buf, Int32(1))


        case .answerAgain:
            writeInt(&buf, Int32(2))


        case .answerInForm:
            writeInt(&buf, Int32(3))


        case .answerApart:
            writeInt(&buf, Int32(4))


        case .notice:
            writeInt(&buf, Int32(5))


        case .takenBack:
            writeInt(&buf, Int32(6))


        case .agreement:
            writeInt(&buf, Int32(7))


        case .specificIssueOrder:
            writeInt(&buf, Int32(8))


        case .prescribersAdvice:
            writeInt(&buf, Int32(9))


        case .prescription:
            writeInt(&buf, Int32(10))


        case .healthPlan:
            writeInt(&buf, Int32(11))


        case .standing:
            writeInt(&buf, Int32(12))


        case .headsDecision:
            writeInt(&buf, Int32(13))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeResolution_lift(_ buf: RustBuffer) throws -> Resolution {
    return try FfiConverterTypeResolution.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeResolution_lower(_ value: Resolution) -> RustBuffer {
    return FfiConverterTypeResolution.lower(value)
}



/**
 * On what a grant of parental responsibility rests, other than birth and court orders about where a child lives,
 * special guardianship, care, placement and adoption, which come from `OrderTerm`s.
 */

public enum ResponsibilityBasis: Equatable, Hashable, CaseIterable {

    /**
     * Married to, or in civil partnership with, the mother at the birth (PR-2).
     */
    case marriedAtBirth
    /**
     * The parents married or became civil partners later (PR-3).
     */
    case laterMarriage
    /**
     * Named on the birth registration; counts by date and nation (PR-4, PR-4a, T-2).
     */
    case birthRegistration
    /**
     * An agreement with the mother, recorded at the court (PR-5).
     */
    case agreement
    /**
     * A parental responsibility order (PR-6).
     */
    case responsibilityOrder
    /**
     * Spouse or civil partner at licensed treatment (PR-7).
     */
    case treatmentAsSpouse
    /**
     * Agreed female parenthood at a licensed clinic (PR-7a).
     */
    case agreedFemaleParenthood
    /**
     * A step-parent by agreement of all parents with responsibility (PR-8).
     */
    case stepParentAgreement
    /**
     * A step-parent by order (PR-8).
     */
    case stepParentOrder
    /**
     * Named guardian by a parent, guardian or special guardian; takes effect as PR-9 says.
     */
    case guardianByAppointment
    /**
     * Made guardian by the court (PR-9).
     */
    case guardianByCourt
    /**
     * Acquired under the law of another country (PR-21): somebody has to check.
     */
    case acquiredAbroad





}

#if compiler(>=6)
extension ResponsibilityBasis: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeResponsibilityBasis: FfiConverterRustBuffer {
    typealias SwiftType = ResponsibilityBasis

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ResponsibilityBasis {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .marriedAtBirth

        case 2: return .laterMarriage

        case 3: return .birthRegistration

        case 4: return .agreement

        case 5: return .responsibilityOrder

        case 6: return .treatmentAsSpouse

        case 7: return .agreedFemaleParenthood

        case 8: return .stepParentAgreement

        case 9: return .stepParentOrder

        case 10: return .guardianByAppointment

        case 11: return .guardianByCourt

        case 12: return .acquiredAbroad

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ResponsibilityBasis, into buf: inout [UInt8]) {
        switch value {


        case .marriedAtBirth:
            writeInt(&buf, Int32(1))


        case .laterMarriage:
            writeInt(&buf, Int32(2))


        case .birthRegistration:
            writeInt(&buf, Int32(3))


        case .agreement:
            writeInt(&buf, Int32(4))


        case .responsibilityOrder:
            writeInt(&buf, Int32(5))


        case .treatmentAsSpouse:
            writeInt(&buf, Int32(6))


        case .agreedFemaleParenthood:
            writeInt(&buf, Int32(7))


        case .stepParentAgreement:
            writeInt(&buf, Int32(8))


        case .stepParentOrder:
            writeInt(&buf, Int32(9))


        case .guardianByAppointment:
            writeInt(&buf, Int32(10))


        case .guardianByCourt:
            writeInt(&buf, Int32(11))


        case .acquiredAbroad:
            writeInt(&buf, Int32(12))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeResponsibilityBasis_lift(_ buf: RustBuffer) throws -> ResponsibilityBasis {
    return try FfiConverterTypeResponsibilityBasis.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeResponsibilityBasis_lower(_ value: ResponsibilityBasis) -> RustBuffer {
    return FfiConverterTypeResponsibilityBasis.lower(value)
}



/**
 * One act that an order may restrict, or require of the school (section 4, 15.3).
 */

public enum RestrictionScope: Equatable, Hashable, CaseIterable {

    /**
     * Collecting the child (VOC-50).
     */
    case collect
    /**
     * Being on the school's site (VOC-51).
     */
    case onSite
    /**
     * Contact with the child outside what the order allows (VOC-52).
     */
    case contactChild
    /**
     * Receiving an address or a clue to one (VOC-53).
     */
    case receiveAddress
    /**
     * Receiving where the child is or will be (VOC-54).
     */
    case receiveWhereabouts
    /**
     * Receiving reports (VOC-55).
     */
    case receiveReports
    /**
     * Receiving any information (VOC-56).
     */
    case receiveAllInfo
    /**
     * Deciding about the school (VOC-57).
     */
    case decideSchool
    /**
     * Changing the child's name (VOC-58).
     */
    case changeName
    /**
     * Taking the child out of the United Kingdom (VOC-58).
     */
    case removeFromUk
    /**
     * Any step in meeting parental responsibility (VOC-57).
     */
    case anyPrStep





}

#if compiler(>=6)
extension RestrictionScope: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRestrictionScope: FfiConverterRustBuffer {
    typealias SwiftType = RestrictionScope

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RestrictionScope {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .collect

        case 2: return .onSite

        case 3: return .contactChild

        case 4: return .receiveAddress

        case 5: return .receiveWhereabouts

        case 6: return .receiveReports

        case 7: return .receiveAllInfo

        case 8: return .decideSchool

        case 9: return .changeName

        case 10: return .removeFromUk

        case 11: return .anyPrStep

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RestrictionScope, into buf: inout [UInt8]) {
        switch value {


        case .collect:
            writeInt(&buf, Int32(1))


        case .onSite:
            writeInt(&buf, Int32(2))


        case .contactChild:
            writeInt(&buf, Int32(3))


        case .receiveAddress:
            writeInt(&buf, Int32(4))


        case .receiveWhereabouts:
            writeInt(&buf, Int32(5))


        case .receiveReports:
            writeInt(&buf, Int32(6))


        case .receiveAllInfo:
            writeInt(&buf, Int32(7))


        case .decideSchool:
            writeInt(&buf, Int32(8))


        case .changeName:
            writeInt(&buf, Int32(9))


        case .removeFromUk:
            writeInt(&buf, Int32(10))


        case .anyPrStep:
            writeInt(&buf, Int32(11))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRestrictionScope_lift(_ buf: RustBuffer) throws -> RestrictionScope {
    return try FfiConverterTypeRestrictionScope.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRestrictionScope_lower(_ value: RestrictionScope) -> RustBuffer {
    return FfiConverterTypeRestrictionScope.lower(value)
}



/**
 * Under which right something was asked for.
 */

public enum Right: Equatable, Hashable, CaseIterable {

    /**
     * To see, or to have a copy of, the educational record: a parent's own right (REC-1, REC-2).
     */
    case educationalRecord
    /**
     * Subject access under data-protection law: the child's right (SAR-1).
     */
    case subjectAccess





}

#if compiler(>=6)
extension Right: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRight: FfiConverterRustBuffer {
    typealias SwiftType = Right

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Right {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .educationalRecord

        case 2: return .subjectAccess

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Right, into buf: inout [UInt8]) {
        switch value {


        case .educationalRecord:
            writeInt(&buf, Int32(1))


        case .subjectAccess:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRight_lift(_ buf: RustBuffer) throws -> Right {
    return try FfiConverterTypeRight.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRight_lower(_ value: Right) -> RustBuffer {
    return FfiConverterTypeRight.lower(value)
}



/**
 * What happens to a due day that is not a working day (CAL-10).
 */

public enum Roll: Equatable, Hashable, CaseIterable {

    /**
     * It stays where it is.
     */
    case stays
    /**
     * It moves to the next working day, as the law has it for data-protection complaints (CNF-31).
     */
    case nextWorkingDay





}

#if compiler(>=6)
extension Roll: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRoll: FfiConverterRustBuffer {
    typealias SwiftType = Roll

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Roll {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .stays

        case 2: return .nextWorkingDay

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Roll, into buf: inout [UInt8]) {
        switch value {


        case .stays:
            writeInt(&buf, Int32(1))


        case .nextWorkingDay:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoll_lift(_ buf: RustBuffer) throws -> Roll {
    return try FfiConverterTypeRoll.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoll_lower(_ value: Roll) -> RustBuffer {
    return FfiConverterTypeRoll.lower(value)
}



/**
 * A way out of the school's own ladder, for which it has no handler (VOC-79).
 */

public enum Route: Equatable, Hashable, CaseIterable {

    /**
     * Staff grievance.
     */
    case hrGrievance
    /**
     * Staff discipline.
     */
    case disciplinary
    /**
     * Whistleblowing.
     */
    case whistleblowing
    /**
     * Admission appeal.
     */
    case admissionAppeal
    /**
     * Review of an exclusion.
     */
    case exclusionReview
    /**
     * Tribunal for special educational needs.
     */
    case sendTribunal
    /**
     * Examination appeal.
     */
    case examAppeal
    /**
     * County court.
     */
    case countyCourt
    /**
     * Council for religious education.
     */
    case sacre
    /**
     * A provider that uses the school's site.
     */
    case thirdPartyProvider
    /**
     * Department for Education.
     */
    case dfe
    /**
     * Ofsted.
     */
    case ofsted
    /**
     * Independent Schools Inspectorate.
     */
    case isi
    /**
     * Information Commissioner.
     */
    case ico
    /**
     * Ombudsman in Northern Ireland.
     */
    case ombudsmanNi
    /**
     * Ombudsman in Scotland.
     */
    case spso
    /**
     * Ombudsman in Wales.
     */
    case psow





}

#if compiler(>=6)
extension Route: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRoute: FfiConverterRustBuffer {
    typealias SwiftType = Route

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Route {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .hrGrievance

        case 2: return .disciplinary

        case 3: return .whistleblowing

        case 4: return .admissionAppeal

        case 5: return .exclusionReview

        case 6: return .sendTribunal

        case 7: return .examAppeal

        case 8: return .countyCourt

        case 9: return .sacre

        case 10: return .thirdPartyProvider

        case 11: return .dfe

        case 12: return .ofsted

        case 13: return .isi

        case 14: return .ico

        case 15: return .ombudsmanNi

        case 16: return .spso

        case 17: return .psow

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Route, into buf: inout [UInt8]) {
        switch value {


        case .hrGrievance:
            writeInt(&buf, Int32(1))


        case .disciplinary:
            writeInt(&buf, Int32(2))


        case .whistleblowing:
            writeInt(&buf, Int32(3))


        case .admissionAppeal:
            writeInt(&buf, Int32(4))


        case .exclusionReview:
            writeInt(&buf, Int32(5))


        case .sendTribunal:
            writeInt(&buf, Int32(6))


        case .examAppeal:
            writeInt(&buf, Int32(7))


        case .countyCourt:
            writeInt(&buf, Int32(8))


        case .sacre:
            writeInt(&buf, Int32(9))


        case .thirdPartyProvider:
            writeInt(&buf, Int32(10))


        case .dfe:
            writeInt(&buf, Int32(11))


        case .ofsted:
            writeInt(&buf, Int32(12))


        case .isi:
            writeInt(&buf, Int32(13))


        case .ico:
            writeInt(&buf, Int32(14))


        case .ombudsmanNi:
            writeInt(&buf, Int32(15))


        case .spso:
            writeInt(&buf, Int32(16))


        case .psow:
            writeInt(&buf, Int32(17))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoute_lift(_ buf: RustBuffer) throws -> Route {
    return try FfiConverterTypeRoute.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRoute_lower(_ value: Route) -> RustBuffer {
    return FfiConverterTypeRoute.lower(value)
}



/**
 * What is said about a flag of a pair: three values, never two. An absent flag is unknown and no fact at all.
 */

public enum Says: Equatable, Hashable, CaseIterable {

    /**
     * The source says yes.
     */
    case yes
    /**
     * The source says no.
     */
    case no
    /**
     * The source says that it does not know.
     */
    case unknown





}

#if compiler(>=6)
extension Says: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSays: FfiConverterRustBuffer {
    typealias SwiftType = Says

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Says {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .yes

        case 2: return .no

        case 3: return .unknown

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Says, into buf: inout [UInt8]) {
        switch value {


        case .yes:
            writeInt(&buf, Int32(1))


        case .no:
            writeInt(&buf, Int32(2))


        case .unknown:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSays_lift(_ buf: RustBuffer) throws -> Says {
    return try FfiConverterTypeSays.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSays_lower(_ value: Says) -> RustBuffer {
    return FfiConverterTypeSays.lower(value)
}



/**
 * What kind of school it is in law (SCH-1, VOC-110). It has no default.
 */

public enum SchoolType: Equatable, Hashable, CaseIterable {

    /**
     * Maintained by a local authority: community, foundation, voluntary, and maintained special.
     */
    case maintained
    /**
     * A special school that no authority maintains.
     */
    case nonMaintainedSpecial
    /**
     * An academy; free schools and alternative-provision academies are academies.
     */
    case academy
    /**
     * Independent: neither maintained nor an academy.
     */
    case independent
    /**
     * A pupil referral unit.
     */
    case pru
    /**
     * An early-years setting.
     */
    case earlyYears
    /**
     * Further education or a 16-plus setting.
     */
    case fe16Plus





}

#if compiler(>=6)
extension SchoolType: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSchoolType: FfiConverterRustBuffer {
    typealias SwiftType = SchoolType

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SchoolType {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .maintained

        case 2: return .nonMaintainedSpecial

        case 3: return .academy

        case 4: return .independent

        case 5: return .pru

        case 6: return .earlyYears

        case 7: return .fe16Plus

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SchoolType, into buf: inout [UInt8]) {
        switch value {


        case .maintained:
            writeInt(&buf, Int32(1))


        case .nonMaintainedSpecial:
            writeInt(&buf, Int32(2))


        case .academy:
            writeInt(&buf, Int32(3))


        case .independent:
            writeInt(&buf, Int32(4))


        case .pru:
            writeInt(&buf, Int32(5))


        case .earlyYears:
            writeInt(&buf, Int32(6))


        case .fe16Plus:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSchoolType_lift(_ buf: RustBuffer) throws -> SchoolType {
    return try FfiConverterTypeSchoolType.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSchoolType_lower(_ value: SchoolType) -> RustBuffer {
    return FfiConverterTypeSchoolType.lower(value)
}



/**
 * The three seasons into which a school year is cut. A term that is entered in two halves has its season twice.
 */

public enum Season: Equatable, Hashable, CaseIterable {

    /**
     * September to Christmas.
     */
    case autumn
    /**
     * January to Easter.
     */
    case spring
    /**
     * Easter to the summer holiday.
     */
    case summer





}

#if compiler(>=6)
extension Season: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSeason: FfiConverterRustBuffer {
    typealias SwiftType = Season

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Season {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .autumn

        case 2: return .spring

        case 3: return .summer

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Season, into buf: inout [UInt8]) {
        switch value {


        case .autumn:
            writeInt(&buf, Int32(1))


        case .spring:
            writeInt(&buf, Int32(2))


        case .summer:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeason_lift(_ buf: RustBuffer) throws -> Season {
    return try FfiConverterTypeSeason.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeason_lower(_ value: Season) -> RustBuffer {
    return FfiConverterTypeSeason.lower(value)
}



/**
 * What the school's policy advises about sending it now. Advice stops nothing.
 */

public enum SendAdvice: Equatable, Hashable, CaseIterable {

    /**
     * It is in the quiet hours (PTN-57).
     */
    case quietHours
    /**
     * It can wait for the day on which such news goes out together.
     */
    case digest
    /**
     * Some of those who would receive it have had as much in the last seven days as the school means to send in a week.
     */
    case overload





}

#if compiler(>=6)
extension SendAdvice: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSendAdvice: FfiConverterRustBuffer {
    typealias SwiftType = SendAdvice

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SendAdvice {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .quietHours

        case 2: return .digest

        case 3: return .overload

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SendAdvice, into buf: inout [UInt8]) {
        switch value {


        case .quietHours:
            writeInt(&buf, Int32(1))


        case .digest:
            writeInt(&buf, Int32(2))


        case .overload:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSendAdvice_lift(_ buf: RustBuffer) throws -> SendAdvice {
    return try FfiConverterTypeSendAdvice.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSendAdvice_lower(_ value: SendAdvice) -> RustBuffer {
    return FfiConverterTypeSendAdvice.lower(value)
}



/**
 * What a problem means for the profile.
 */

public enum Severity: Equatable, Hashable, CaseIterable {

    /**
     * The profile cannot be used until it is put right.
     */
    case refused
    /**
     * The profile can be used; somebody ought to look.
     */
    case warned





}

#if compiler(>=6)
extension Severity: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSeverity: FfiConverterRustBuffer {
    typealias SwiftType = Severity

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Severity {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .refused

        case 2: return .warned

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Severity, into buf: inout [UInt8]) {
        switch value {


        case .refused:
            writeInt(&buf, Int32(1))


        case .warned:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeverity_lift(_ buf: RustBuffer) throws -> Severity {
    return try FfiConverterTypeSeverity.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeverity_lower(_ value: Severity) -> RustBuffer {
    return FfiConverterTypeSeverity.lower(value)
}



/**
 * Why a consent is to be asked for again.
 */

public enum StaleWhy: Equatable, Hashable, CaseIterable {

    /**
     * Its term ended.
     */
    case termEnded
    /**
     * The day of its review has passed (CHO-5).
     */
    case reviewDue
    /**
     * The pupil became able to decide (CON-GEN-7, CON-ISS-4).
     */
    case pupilDecidesNow
    /**
     * The pupil left (CON-GEN-6).
     */
    case leftTheSchool
    /**
     * The wording in use is another than that of the answer.
     */
    case newWording
    /**
     * A new system came into use after the answer.
     */
    case newSystem
    /**
     * Somebody else gets it since the answer.
     */
    case newRecipients
    /**
     * The law changed after the answer.
     */
    case newLaw
    /**
     * Who holds responsibility, or who lives where, changed after the answer.
     */
    case familyChanged
    /**
     * Whoever gave it has no standing any more.
     */
    case giverHasNoStanding





}

#if compiler(>=6)
extension StaleWhy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStaleWhy: FfiConverterRustBuffer {
    typealias SwiftType = StaleWhy

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StaleWhy {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .termEnded

        case 2: return .reviewDue

        case 3: return .pupilDecidesNow

        case 4: return .leftTheSchool

        case 5: return .newWording

        case 6: return .newSystem

        case 7: return .newRecipients

        case 8: return .newLaw

        case 9: return .familyChanged

        case 10: return .giverHasNoStanding

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: StaleWhy, into buf: inout [UInt8]) {
        switch value {


        case .termEnded:
            writeInt(&buf, Int32(1))


        case .reviewDue:
            writeInt(&buf, Int32(2))


        case .pupilDecidesNow:
            writeInt(&buf, Int32(3))


        case .leftTheSchool:
            writeInt(&buf, Int32(4))


        case .newWording:
            writeInt(&buf, Int32(5))


        case .newSystem:
            writeInt(&buf, Int32(6))


        case .newRecipients:
            writeInt(&buf, Int32(7))


        case .newLaw:
            writeInt(&buf, Int32(8))


        case .familyChanged:
            writeInt(&buf, Int32(9))


        case .giverHasNoStanding:
            writeInt(&buf, Int32(10))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStaleWhy_lift(_ buf: RustBuffer) throws -> StaleWhy {
    return try FfiConverterTypeStaleWhy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStaleWhy_lower(_ value: StaleWhy) -> RustBuffer {
    return FfiConverterTypeStaleWhy.lower(value)
}



/**
 * What stands behind a rule. Where several things do, the strongest is named.
 */

public enum Strength: Equatable, Hashable, CaseIterable {

    /**
     * An Act, or regulations made under one.
     */
    case statute
    /**
     * Guidance that the school must have regard to by law.
     */
    case statutoryGuidance
    /**
     * Guidance of government, not statutory.
     */
    case guidance
    /**
     * Guidance or enforcement of a regulator.
     */
    case regulator
    /**
     * Decisions of the courts.
     */
    case caseLaw
    /**
     * Common practice of schools and local authorities.
     */
    case practice
    /**
     * A choice of our own, or a school's own policy: no outside authority.
     */
    case design





}

#if compiler(>=6)
extension Strength: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStrength: FfiConverterRustBuffer {
    typealias SwiftType = Strength

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Strength {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .statute

        case 2: return .statutoryGuidance

        case 3: return .guidance

        case 4: return .regulator

        case 5: return .caseLaw

        case 6: return .practice

        case 7: return .design

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Strength, into buf: inout [UInt8]) {
        switch value {


        case .statute:
            writeInt(&buf, Int32(1))


        case .statutoryGuidance:
            writeInt(&buf, Int32(2))


        case .guidance:
            writeInt(&buf, Int32(3))


        case .regulator:
            writeInt(&buf, Int32(4))


        case .caseLaw:
            writeInt(&buf, Int32(5))


        case .practice:
            writeInt(&buf, Int32(6))


        case .design:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStrength_lift(_ buf: RustBuffer) throws -> Strength {
    return try FfiConverterTypeStrength.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStrength_lower(_ value: Strength) -> RustBuffer {
    return FfiConverterTypeStrength.lower(value)
}



/**
 * A subject of the library: a room in which a clause of a policy can live.
 */

public enum Subject: Equatable, Hashable, CaseIterable {

    /**
     * Who an adult is to a child, and what follows.
     */
    case roles
    /**
     * Consent: asked, given, refused, withdrawn.
     */
    case consent
    /**
     * Who receives a message, and who does not.
     */
    case communication
    /**
     * Who may see what, and on what undertaking.
     */
    case confidentiality
    /**
     * Who handles a concern, by when, and what comes next.
     */
    case concern
    /**
     * How parents take part.
     */
    case participation
    /**
     * Whether a policy is in force, reviewed and promoted.
     */
    case review





}

#if compiler(>=6)
extension Subject: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSubject: FfiConverterRustBuffer {
    typealias SwiftType = Subject

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Subject {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .roles

        case 2: return .consent

        case 3: return .communication

        case 4: return .confidentiality

        case 5: return .concern

        case 6: return .participation

        case 7: return .review

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Subject, into buf: inout [UInt8]) {
        switch value {


        case .roles:
            writeInt(&buf, Int32(1))


        case .consent:
            writeInt(&buf, Int32(2))


        case .communication:
            writeInt(&buf, Int32(3))


        case .confidentiality:
            writeInt(&buf, Int32(4))


        case .concern:
            writeInt(&buf, Int32(5))


        case .participation:
            writeInt(&buf, Int32(6))


        case .review:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubject_lift(_ buf: RustBuffer) throws -> Subject {
    return try FfiConverterTypeSubject.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSubject_lower(_ value: Subject) -> RustBuffer {
    return FfiConverterTypeSubject.lower(value)
}



/**
 * Who can supply a missing fact.
 */

public enum Supplier: Equatable, Hashable, CaseIterable {

    /**
     * The school's office.
     */
    case office
    /**
     * The head teacher.
     */
    case headteacher
    /**
     * The designated safeguarding lead.
     */
    case dsl
    /**
     * The adult.
     */
    case thisAdult
    /**
     * A person with parental responsibility or care.
     */
    case personWithResponsibility
    /**
     * The special guardian.
     */
    case specialGuardian
    /**
     * Whoever told of the order, and the other parent.
     */
    case whoeverClaimed
    /**
     * The local authority, through the child's social worker.
     */
    case localAuthority
    /**
     * The adoption agency.
     */
    case adoptionAgency
    /**
     * The court.
     */
    case court
    /**
     * The pupil.
     */
    case pupil
    /**
     * The school's adviser on the law.
     */
    case legalAdviser
    /**
     * The governing body or the trust, through its clerk.
     */
    case board





}

#if compiler(>=6)
extension Supplier: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSupplier: FfiConverterRustBuffer {
    typealias SwiftType = Supplier

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Supplier {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .office

        case 2: return .headteacher

        case 3: return .dsl

        case 4: return .thisAdult

        case 5: return .personWithResponsibility

        case 6: return .specialGuardian

        case 7: return .whoeverClaimed

        case 8: return .localAuthority

        case 9: return .adoptionAgency

        case 10: return .court

        case 11: return .pupil

        case 12: return .legalAdviser

        case 13: return .board

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Supplier, into buf: inout [UInt8]) {
        switch value {


        case .office:
            writeInt(&buf, Int32(1))


        case .headteacher:
            writeInt(&buf, Int32(2))


        case .dsl:
            writeInt(&buf, Int32(3))


        case .thisAdult:
            writeInt(&buf, Int32(4))


        case .personWithResponsibility:
            writeInt(&buf, Int32(5))


        case .specialGuardian:
            writeInt(&buf, Int32(6))


        case .whoeverClaimed:
            writeInt(&buf, Int32(7))


        case .localAuthority:
            writeInt(&buf, Int32(8))


        case .adoptionAgency:
            writeInt(&buf, Int32(9))


        case .court:
            writeInt(&buf, Int32(10))


        case .pupil:
            writeInt(&buf, Int32(11))


        case .legalAdviser:
            writeInt(&buf, Int32(12))


        case .board:
            writeInt(&buf, Int32(13))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSupplier_lift(_ buf: RustBuffer) throws -> Supplier {
    return try FfiConverterTypeSupplier.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSupplier_lower(_ value: Supplier) -> RustBuffer {
    return FfiConverterTypeSupplier.lower(value)
}



/**
 * What one term of an order does, to one adult about one child.
 */

public enum TermEffect: Equatable, Hashable {

    /**
     * Restricts the adult in one act, and in no other (ORD-2, 15.3).
     */
    case bars(
        /**
         * The act.
         */
        scope: RestrictionScope
    )
    /**
     * Requires the school to do one thing for the adult (ORD-7).
     */
    case requires(
        /**
         * The thing.
         */
        scope: RestrictionScope
    )
    /**
     * Restricts the adult in words that could not be put into the acts above: somebody has to read them.
     */
    case unclear
    /**
     * The child lives with the adult (PR-10).
     */
    case livesWith
    /**
     * The child spends time with the adult: no responsibility follows (PR-10a).
     */
    case spendsTimeWith
    /**
     * The adult is special guardian (PR-11).
     */
    case specialGuardian
    /**
     * The authority has the care of the child (PR-12).
     */
    case careTo
    /**
     * The applicant of an emergency protection order (PR-13).
     */
    case protectedBy
    /**
     * The adult adopts the child (PR-17).
     */
    case adopts
    /**
     * The adult stays a parent beside an adopter, as the adopter's partner does (PR-17).
     */
    case remainsParent
    /**
     * The adult becomes a parent by a parental order (PR-18).
     */
    case parentByOrder
    /**
     * The adult's parental responsibility ends (PR-19).
     */
    case endsResponsibility
    /**
     * The authority or agency may place the child for adoption; the adult is the agency (PR-16).
     */
    case mayPlace





}

#if compiler(>=6)
extension TermEffect: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTermEffect: FfiConverterRustBuffer {
    typealias SwiftType = TermEffect

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TermEffect {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .bars(scope: try FfiConverterTypeRestrictionScope.read(from: &buf)
        )

        case 2: return .requires(scope: try FfiConverterTypeRestrictionScope.read(from: &buf)
        )

        case 3: return .unclear

        case 4: return .livesWith

        case 5: return .spendsTimeWith

        case 6: return .specialGuardian

        case 7: return .careTo

        case 8: return .protectedBy

        case 9: return .adopts

        case 10: return .remainsParent

        case 11: return .parentByOrder

        case 12: return .endsResponsibility

        case 13: return .mayPlace

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TermEffect, into buf: inout [UInt8]) {
        switch value {


        case let .bars(scope):
            writeInt(&buf, Int32(1))
            FfiConverterTypeRestrictionScope.write(scope, into: &buf)


        case let .requires(scope):
            writeInt(&buf, Int32(2))
            FfiConverterTypeRestrictionScope.write(scope, into: &buf)


        case .unclear:
            writeInt(&buf, Int32(3))


        case .livesWith:
            writeInt(&buf, Int32(4))


        case .spendsTimeWith:
            writeInt(&buf, Int32(5))


        case .specialGuardian:
            writeInt(&buf, Int32(6))


        case .careTo:
            writeInt(&buf, Int32(7))


        case .protectedBy:
            writeInt(&buf, Int32(8))


        case .adopts:
            writeInt(&buf, Int32(9))


        case .remainsParent:
            writeInt(&buf, Int32(10))


        case .parentByOrder:
            writeInt(&buf, Int32(11))


        case .endsResponsibility:
            writeInt(&buf, Int32(12))


        case .mayPlace:
            writeInt(&buf, Int32(13))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTermEffect_lift(_ buf: RustBuffer) throws -> TermEffect {
    return try FfiConverterTypeTermEffect.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTermEffect_lower(_ value: TermEffect) -> RustBuffer {
    return FfiConverterTypeTermEffect.lower(value)
}



/**
 * What an adult needs of a message and does not get.
 */

public enum Unmet: Equatable, Hashable, CaseIterable {

    /**
     * A language in which it is not ready (HA-2.3d, COM-3).
     */
    case language
    /**
     * A person's translation: for what is as serious as this, a machine's is not enough (HA-2.3d, COM-3).
     */
    case humanTranslation
    /**
     * A format in which it is not ready (HA-2.3d, COM-1).
     */
    case format





}

#if compiler(>=6)
extension Unmet: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUnmet: FfiConverterRustBuffer {
    typealias SwiftType = Unmet

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Unmet {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .language

        case 2: return .humanTranslation

        case 3: return .format

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Unmet, into buf: inout [UInt8]) {
        switch value {


        case .language:
            writeInt(&buf, Int32(1))


        case .humanTranslation:
            writeInt(&buf, Int32(2))


        case .format:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnmet_lift(_ buf: RustBuffer) throws -> Unmet {
    return try FfiConverterTypeUnmet.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnmet_lower(_ value: Unmet) -> RustBuffer {
    return FfiConverterTypeUnmet.lower(value)
}



/**
 * Why a message goes to an adult by this way, or by none.
 */

public enum WayWhy: Equatable, Hashable, CaseIterable {

    /**
     * The adult prefers it (CON-CHN-1).
     */
    case preferred
    /**
     * The sender wishes it.
     */
    case sendersWish
    /**
     * It is the first of the school's own order of channels that reaches this adult.
     */
    case schoolsOrder
    /**
     * It is urgent, and this is the quickest; a preference does not stand in the way (CON-CHN-1).
     */
    case quickest
    /**
     * Another way would not carry the format that the adult needs (COM-1).
     */
    case carriesTheFormat
    /**
     * An Education Act requires the notice, and this adult has not agreed to have such notices by e-mail (CON-CHN-2).
     */
    case noticeOnPaper
    /**
     * To the establishment in which the adult is (COM-9).
     */
    case toTheEstablishment
    /**
     * The adult declined the other ways, and still gets it (CON-APP-2, COM-11).
     */
    case othersDeclined
    /**
     * The adult declined this way, and no other is on record: it may never be looked at (CON-APP-2, COM-11).
     */
    case onlyDeclined
    /**
     * Another way would also reach somebody who may not have it (COM-5).
     */
    case notShared
    /**
     * The school limited this adult to certain channels for a time (ESC-39).
     */
    case limited
    /**
     * None: every way would also reach somebody who may not have it (COM-5).
     */
    case reachesOthers
    /**
     * None: no way that is on record will do, as it is a notice, a document, or promotion by the wrong kind of way.
     */
    case noneWillDo
    /**
     * None: every address on record was tried in vain; try again, and find another (COM-8).
     */
    case unreachable
    /**
     * None: no address of this adult is on record (COM-8).
     */
    case notRecorded





}

#if compiler(>=6)
extension WayWhy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWayWhy: FfiConverterRustBuffer {
    typealias SwiftType = WayWhy

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WayWhy {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .preferred

        case 2: return .sendersWish

        case 3: return .schoolsOrder

        case 4: return .quickest

        case 5: return .carriesTheFormat

        case 6: return .noticeOnPaper

        case 7: return .toTheEstablishment

        case 8: return .othersDeclined

        case 9: return .onlyDeclined

        case 10: return .notShared

        case 11: return .limited

        case 12: return .reachesOthers

        case 13: return .noneWillDo

        case 14: return .unreachable

        case 15: return .notRecorded

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: WayWhy, into buf: inout [UInt8]) {
        switch value {


        case .preferred:
            writeInt(&buf, Int32(1))


        case .sendersWish:
            writeInt(&buf, Int32(2))


        case .schoolsOrder:
            writeInt(&buf, Int32(3))


        case .quickest:
            writeInt(&buf, Int32(4))


        case .carriesTheFormat:
            writeInt(&buf, Int32(5))


        case .noticeOnPaper:
            writeInt(&buf, Int32(6))


        case .toTheEstablishment:
            writeInt(&buf, Int32(7))


        case .othersDeclined:
            writeInt(&buf, Int32(8))


        case .onlyDeclined:
            writeInt(&buf, Int32(9))


        case .notShared:
            writeInt(&buf, Int32(10))


        case .limited:
            writeInt(&buf, Int32(11))


        case .reachesOthers:
            writeInt(&buf, Int32(12))


        case .noneWillDo:
            writeInt(&buf, Int32(13))


        case .unreachable:
            writeInt(&buf, Int32(14))


        case .notRecorded:
            writeInt(&buf, Int32(15))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWayWhy_lift(_ buf: RustBuffer) throws -> WayWhy {
    return try FfiConverterTypeWayWhy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWayWhy_lower(_ value: WayWhy) -> RustBuffer {
    return FfiConverterTypeWayWhy.lower(value)
}



/**
 * A day of the week; a boarding school may have sessions on all seven (CAL-17).
 */

public enum Weekday: Equatable, Hashable, CaseIterable {

    /**
     * Monday.
     */
    case monday
    /**
     * Tuesday.
     */
    case tuesday
    /**
     * Wednesday.
     */
    case wednesday
    /**
     * Thursday.
     */
    case thursday
    /**
     * Friday.
     */
    case friday
    /**
     * Saturday.
     */
    case saturday
    /**
     * Sunday.
     */
    case sunday





}

#if compiler(>=6)
extension Weekday: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWeekday: FfiConverterRustBuffer {
    typealias SwiftType = Weekday

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Weekday {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .monday

        case 2: return .tuesday

        case 3: return .wednesday

        case 4: return .thursday

        case 5: return .friday

        case 6: return .saturday

        case 7: return .sunday

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Weekday, into buf: inout [UInt8]) {
        switch value {


        case .monday:
            writeInt(&buf, Int32(1))


        case .tuesday:
            writeInt(&buf, Int32(2))


        case .wednesday:
            writeInt(&buf, Int32(3))


        case .thursday:
            writeInt(&buf, Int32(4))


        case .friday:
            writeInt(&buf, Int32(5))


        case .saturday:
            writeInt(&buf, Int32(6))


        case .sunday:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWeekday_lift(_ buf: RustBuffer) throws -> Weekday {
    return try FfiConverterTypeWeekday.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWeekday_lower(_ value: Weekday) -> RustBuffer {
    return FfiConverterTypeWeekday.lower(value)
}



/**
 * What a piece of evidence does to the answer.
 */

public enum Weight: Equatable, Hashable, CaseIterable {

    /**
     * It forbids, as an order seen does or a statute.
     */
    case bar
    /**
     * An order seen requires it.
     */
    case required
    /**
     * It is not settled, and could forbid.
     */
    case unsettled
    /**
     * It makes it a duty.
     */
    case duty
    /**
     * It permits.
     */
    case permission
    /**
     * It says how the answer came about and does not itself decide.
     */
    case context





}

#if compiler(>=6)
extension Weight: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWeight: FfiConverterRustBuffer {
    typealias SwiftType = Weight

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Weight {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .bar

        case 2: return .required

        case 3: return .unsettled

        case 4: return .duty

        case 5: return .permission

        case 6: return .context

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Weight, into buf: inout [UInt8]) {
        switch value {


        case .bar:
            writeInt(&buf, Int32(1))


        case .required:
            writeInt(&buf, Int32(2))


        case .unsettled:
            writeInt(&buf, Int32(3))


        case .duty:
            writeInt(&buf, Int32(4))


        case .permission:
            writeInt(&buf, Int32(5))


        case .context:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWeight_lift(_ buf: RustBuffer) throws -> Weight {
    return try FfiConverterTypeWeight.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWeight_lower(_ value: Weight) -> RustBuffer {
    return FfiConverterTypeWeight.lower(value)
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt32: FfiConverterRustBuffer {
    typealias SwiftType = UInt32?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt32.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAnswerTo: FfiConverterRustBuffer {
    typealias SwiftType = AnswerTo?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAnswerTo.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAnswerTo.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCollector: FfiConverterRustBuffer {
    typealias SwiftType = Collector?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCollector.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCollector.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeConsentParty: FfiConverterRustBuffer {
    typealias SwiftType = ConsentParty?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeConsentParty.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeConsentParty.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDelivery: FfiConverterRustBuffer {
    typealias SwiftType = Delivery?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDelivery.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDelivery.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeRecordedCompetence: FfiConverterRustBuffer {
    typealias SwiftType = RecordedCompetence?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeRecordedCompetence.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeRecordedCompetence.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeReplyState: FfiConverterRustBuffer {
    typealias SwiftType = ReplyState?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReplyState.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReplyState.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSource: FfiConverterRustBuffer {
    typealias SwiftType = Source?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSource.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSource.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeWay: FfiConverterRustBuffer {
    typealias SwiftType = Way?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeWay.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeWay.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAccessFormat: FfiConverterRustBuffer {
    typealias SwiftType = AccessFormat?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAccessFormat.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAccessFormat.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAccessGround: FfiConverterRustBuffer {
    typealias SwiftType = AccessGround?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAccessGround.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAccessGround.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAct: FfiConverterRustBuffer {
    typealias SwiftType = Act?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAct.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAct.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCalendarGap: FfiConverterRustBuffer {
    typealias SwiftType = CalendarGap?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCalendarGap.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCalendarGap.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCapacity: FfiConverterRustBuffer {
    typealias SwiftType = Capacity?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCapacity.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCapacity.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = Channel?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeChannel.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeChannel.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCondition: FfiConverterRustBuffer {
    typealias SwiftType = Condition?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCondition.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCondition.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeConsentKind: FfiConverterRustBuffer {
    typealias SwiftType = ConsentKind?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeConsentKind.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeConsentKind.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeConsentStep: FfiConverterRustBuffer {
    typealias SwiftType = ConsentStep?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeConsentStep.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeConsentStep.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDataClass: FfiConverterRustBuffer {
    typealias SwiftType = DataClass?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDataClass.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDataClass.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDay: FfiConverterRustBuffer {
    typealias SwiftType = Day?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDay.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDay.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDayKind: FfiConverterRustBuffer {
    typealias SwiftType = DayKind?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDayKind.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDayKind.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDue: FfiConverterRustBuffer {
    typealias SwiftType = Due?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDue.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDue.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeExceptionGround: FfiConverterRustBuffer {
    typealias SwiftType = ExceptionGround?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeExceptionGround.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeExceptionGround.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeHowMany: FfiConverterRustBuffer {
    typealias SwiftType = HowMany?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeHowMany.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeHowMany.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeMessageKind: FfiConverterRustBuffer {
    typealias SwiftType = MessageKind?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeMessageKind.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeMessageKind.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeReplyKind: FfiConverterRustBuffer {
    typealias SwiftType = ReplyKind?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReplyKind.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReplyKind.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeWayWhy: FfiConverterRustBuffer {
    typealias SwiftType = WayWhy?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeWayWhy.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeWayWhy.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypePupilId: FfiConverterRustBuffer {
    typealias SwiftType = [PupilId]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypePupilId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypePupilId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDocumentId: FfiConverterRustBuffer {
    typealias SwiftType = DocumentId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDocumentId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDocumentId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeEntryId: FfiConverterRustBuffer {
    typealias SwiftType = EntryId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEntryId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEntryId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLanguageTag: FfiConverterRustBuffer {
    typealias SwiftType = LanguageTag?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLanguageTag.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLanguageTag.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeLocalDate: FfiConverterRustBuffer {
    typealias SwiftType = LocalDate?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeLocalDate.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeLocalDate.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOffsetDateTime: FfiConverterRustBuffer {
    typealias SwiftType = OffsetDateTime?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOffsetDateTime.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOffsetDateTime.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePersonId: FfiConverterRustBuffer {
    typealias SwiftType = PersonId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePersonId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePersonId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePreferenceId: FfiConverterRustBuffer {
    typealias SwiftType = PreferenceId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePreferenceId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePreferenceId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePupilId: FfiConverterRustBuffer {
    typealias SwiftType = PupilId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePupilId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePupilId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePurposeId: FfiConverterRustBuffer {
    typealias SwiftType = PurposeId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePurposeId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePurposeId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeThreadId: FfiConverterRustBuffer {
    typealias SwiftType = ThreadId?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeThreadId.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeThreadId.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAccessFinding: FfiConverterRustBuffer {
    typealias SwiftType = [AccessFinding]

    public static func write(_ value: [AccessFinding], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAccessFinding.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AccessFinding] {
        let len: Int32 = try readInt(&buf)
        var seq = [AccessFinding]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAccessFinding.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAdultContact: FfiConverterRustBuffer {
    typealias SwiftType = [AdultContact]

    public static func write(_ value: [AdultContact], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAdultContact.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AdultContact] {
        let len: Int32 = try readInt(&buf)
        var seq = [AdultContact]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAdultContact.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAdultReach: FfiConverterRustBuffer {
    typealias SwiftType = [AdultReach]

    public static func write(_ value: [AdultReach], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAdultReach.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AdultReach] {
        let len: Int32 = try readInt(&buf)
        var seq = [AdultReach]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAdultReach.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAdviceLine: FfiConverterRustBuffer {
    typealias SwiftType = [AdviceLine]

    public static func write(_ value: [AdviceLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAdviceLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AdviceLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [AdviceLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAdviceLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAskLine: FfiConverterRustBuffer {
    typealias SwiftType = [AskLine]

    public static func write(_ value: [AskLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAskLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AskLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [AskLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAskLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAudienceLine: FfiConverterRustBuffer {
    typealias SwiftType = [AudienceLine]

    public static func write(_ value: [AudienceLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAudienceLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AudienceLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [AudienceLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAudienceLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBecause: FfiConverterRustBuffer {
    typealias SwiftType = [Because]

    public static func write(_ value: [Because], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBecause.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Because] {
        let len: Int32 = try readInt(&buf)
        var seq = [Because]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBecause.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeClarification: FfiConverterRustBuffer {
    typealias SwiftType = [Clarification]

    public static func write(_ value: [Clarification], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeClarification.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Clarification] {
        let len: Int32 = try readInt(&buf)
        var seq = [Clarification]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeClarification.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeClosure: FfiConverterRustBuffer {
    typealias SwiftType = [Closure]

    public static func write(_ value: [Closure], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeClosure.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Closure] {
        let len: Int32 = try readInt(&buf)
        var seq = [Closure]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeClosure.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCollector: FfiConverterRustBuffer {
    typealias SwiftType = [Collector]

    public static func write(_ value: [Collector], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCollector.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Collector] {
        let len: Int32 = try readInt(&buf)
        var seq = [Collector]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCollector.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeConsentParty: FfiConverterRustBuffer {
    typealias SwiftType = [ConsentParty]

    public static func write(_ value: [ConsentParty], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeConsentParty.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ConsentParty] {
        let len: Int32 = try readInt(&buf)
        var seq = [ConsentParty]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeConsentParty.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeConsentRegisterLine: FfiConverterRustBuffer {
    typealias SwiftType = [ConsentRegisterLine]

    public static func write(_ value: [ConsentRegisterLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeConsentRegisterLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ConsentRegisterLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [ConsentRegisterLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeConsentRegisterLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCopyLine: FfiConverterRustBuffer {
    typealias SwiftType = [CopyLine]

    public static func write(_ value: [CopyLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCopyLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CopyLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [CopyLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCopyLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCopyTrace: FfiConverterRustBuffer {
    typealias SwiftType = [CopyTrace]

    public static func write(_ value: [CopyTrace], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCopyTrace.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CopyTrace] {
        let len: Int32 = try readInt(&buf)
        var seq = [CopyTrace]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCopyTrace.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDayRange: FfiConverterRustBuffer {
    typealias SwiftType = [DayRange]

    public static func write(_ value: [DayRange], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDayRange.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DayRange] {
        let len: Int32 = try readInt(&buf)
        var seq = [DayRange]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDayRange.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDestination: FfiConverterRustBuffer {
    typealias SwiftType = [Destination]

    public static func write(_ value: [Destination], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDestination.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Destination] {
        let len: Int32 = try readInt(&buf)
        var seq = [Destination]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDestination.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDraftPart: FfiConverterRustBuffer {
    typealias SwiftType = [DraftPart]

    public static func write(_ value: [DraftPart], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDraftPart.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DraftPart] {
        let len: Int32 = try readInt(&buf)
        var seq = [DraftPart]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDraftPart.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEqualCount: FfiConverterRustBuffer {
    typealias SwiftType = [EqualCount]

    public static func write(_ value: [EqualCount], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEqualCount.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [EqualCount] {
        let len: Int32 = try readInt(&buf)
        var seq = [EqualCount]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEqualCount.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEqualLine: FfiConverterRustBuffer {
    typealias SwiftType = [EqualLine]

    public static func write(_ value: [EqualLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEqualLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [EqualLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [EqualLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEqualLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEqualThing: FfiConverterRustBuffer {
    typealias SwiftType = [EqualThing]

    public static func write(_ value: [EqualThing], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEqualThing.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [EqualThing] {
        let len: Int32 = try readInt(&buf)
        var seq = [EqualThing]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEqualThing.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFamilyReach: FfiConverterRustBuffer {
    typealias SwiftType = [FamilyReach]

    public static func write(_ value: [FamilyReach], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFamilyReach.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FamilyReach] {
        let len: Int32 = try readInt(&buf)
        var seq = [FamilyReach]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFamilyReach.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFieldAccess: FfiConverterRustBuffer {
    typealias SwiftType = [FieldAccess]

    public static func write(_ value: [FieldAccess], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFieldAccess.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FieldAccess] {
        let len: Int32 = try readInt(&buf)
        var seq = [FieldAccess]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFieldAccess.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeGuardFinding: FfiConverterRustBuffer {
    typealias SwiftType = [GuardFinding]

    public static func write(_ value: [GuardFinding], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeGuardFinding.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [GuardFinding] {
        let len: Int32 = try readInt(&buf)
        var seq = [GuardFinding]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeGuardFinding.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeItemField: FfiConverterRustBuffer {
    typealias SwiftType = [ItemField]

    public static func write(_ value: [ItemField], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeItemField.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ItemField] {
        let len: Int32 = try readInt(&buf)
        var seq = [ItemField]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeItemField.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLookAt: FfiConverterRustBuffer {
    typealias SwiftType = [LookAt]

    public static func write(_ value: [LookAt], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLookAt.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LookAt] {
        let len: Int32 = try readInt(&buf)
        var seq = [LookAt]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLookAt.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMissing: FfiConverterRustBuffer {
    typealias SwiftType = [Missing]

    public static func write(_ value: [Missing], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMissing.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Missing] {
        let len: Int32 = try readInt(&buf)
        var seq = [Missing]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMissing.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOrderTerm: FfiConverterRustBuffer {
    typealias SwiftType = [OrderTerm]

    public static func write(_ value: [OrderTerm], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOrderTerm.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OrderTerm] {
        let len: Int32 = try readInt(&buf)
        var seq = [OrderTerm]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOrderTerm.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeParticipant: FfiConverterRustBuffer {
    typealias SwiftType = [Participant]

    public static func write(_ value: [Participant], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeParticipant.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Participant] {
        let len: Int32 = try readInt(&buf)
        var seq = [Participant]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeParticipant.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePartyLine: FfiConverterRustBuffer {
    typealias SwiftType = [PartyLine]

    public static func write(_ value: [PartyLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePartyLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PartyLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [PartyLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePartyLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePosted: FfiConverterRustBuffer {
    typealias SwiftType = [Posted]

    public static func write(_ value: [Posted], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePosted.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Posted] {
        let len: Int32 = try readInt(&buf)
        var seq = [Posted]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePosted.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePreferenceLine: FfiConverterRustBuffer {
    typealias SwiftType = [PreferenceLine]

    public static func write(_ value: [PreferenceLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePreferenceLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PreferenceLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [PreferenceLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePreferenceLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePupilContact: FfiConverterRustBuffer {
    typealias SwiftType = [PupilContact]

    public static func write(_ value: [PupilContact], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePupilContact.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PupilContact] {
        let len: Int32 = try readInt(&buf)
        var seq = [PupilContact]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePupilContact.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRecordedEvent: FfiConverterRustBuffer {
    typealias SwiftType = [RecordedEvent]

    public static func write(_ value: [RecordedEvent], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRecordedEvent.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RecordedEvent] {
        let len: Int32 = try readInt(&buf)
        var seq = [RecordedEvent]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRecordedEvent.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRecordedOther: FfiConverterRustBuffer {
    typealias SwiftType = [RecordedOther]

    public static func write(_ value: [RecordedOther], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRecordedOther.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RecordedOther] {
        let len: Int32 = try readInt(&buf)
        var seq = [RecordedOther]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRecordedOther.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRegisterLine: FfiConverterRustBuffer {
    typealias SwiftType = [RegisterLine]

    public static func write(_ value: [RegisterLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRegisterLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RegisterLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [RegisterLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRegisterLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRemedy: FfiConverterRustBuffer {
    typealias SwiftType = [Remedy]

    public static func write(_ value: [Remedy], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRemedy.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Remedy] {
        let len: Int32 = try readInt(&buf)
        var seq = [Remedy]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRemedy.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeReplyState: FfiConverterRustBuffer {
    typealias SwiftType = [ReplyState]

    public static func write(_ value: [ReplyState], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeReplyState.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ReplyState] {
        let len: Int32 = try readInt(&buf)
        var seq = [ReplyState]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeReplyState.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSchoolTerm: FfiConverterRustBuffer {
    typealias SwiftType = [SchoolTerm]

    public static func write(_ value: [SchoolTerm], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSchoolTerm.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SchoolTerm] {
        let len: Int32 = try readInt(&buf)
        var seq = [SchoolTerm]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSchoolTerm.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeShownField: FfiConverterRustBuffer {
    typealias SwiftType = [ShownField]

    public static func write(_ value: [ShownField], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeShownField.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ShownField] {
        let len: Int32 = try readInt(&buf)
        var seq = [ShownField]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeShownField.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStaleLine: FfiConverterRustBuffer {
    typealias SwiftType = [StaleLine]

    public static func write(_ value: [StaleLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStaleLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StaleLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [StaleLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStaleLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStanding: FfiConverterRustBuffer {
    typealias SwiftType = [Standing]

    public static func write(_ value: [Standing], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStanding.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Standing] {
        let len: Int32 = try readInt(&buf)
        var seq = [Standing]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStanding.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStateCount: FfiConverterRustBuffer {
    typealias SwiftType = [StateCount]

    public static func write(_ value: [StateCount], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStateCount.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StateCount] {
        let len: Int32 = try readInt(&buf)
        var seq = [StateCount]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStateCount.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStretch: FfiConverterRustBuffer {
    typealias SwiftType = [Stretch]

    public static func write(_ value: [Stretch], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStretch.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Stretch] {
        let len: Int32 = try readInt(&buf)
        var seq = [Stretch]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStretch.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeUnmetNeed: FfiConverterRustBuffer {
    typealias SwiftType = [UnmetNeed]

    public static func write(_ value: [UnmetNeed], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeUnmetNeed.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [UnmetNeed] {
        let len: Int32 = try readInt(&buf)
        var seq = [UnmetNeed]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeUnmetNeed.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeUseLine: FfiConverterRustBuffer {
    typealias SwiftType = [UseLine]

    public static func write(_ value: [UseLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeUseLine.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [UseLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [UseLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeUseLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAccessFormat: FfiConverterRustBuffer {
    typealias SwiftType = [AccessFormat]

    public static func write(_ value: [AccessFormat], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAccessFormat.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AccessFormat] {
        let len: Int32 = try readInt(&buf)
        var seq = [AccessFormat]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAccessFormat.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChange: FfiConverterRustBuffer {
    typealias SwiftType = [Change]

    public static func write(_ value: [Change], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChange.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Change] {
        let len: Int32 = try readInt(&buf)
        var seq = [Change]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChange.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = [Channel]

    public static func write(_ value: [Channel], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChannel.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Channel] {
        let len: Int32 = try readInt(&buf)
        var seq = [Channel]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChannel.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeClockNote: FfiConverterRustBuffer {
    typealias SwiftType = [ClockNote]

    public static func write(_ value: [ClockNote], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeClockNote.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ClockNote] {
        let len: Int32 = try readInt(&buf)
        var seq = [ClockNote]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeClockNote.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCondition: FfiConverterRustBuffer {
    typealias SwiftType = [Condition]

    public static func write(_ value: [Condition], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCondition.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Condition] {
        let len: Int32 = try readInt(&buf)
        var seq = [Condition]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCondition.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeConsentDuty: FfiConverterRustBuffer {
    typealias SwiftType = [ConsentDuty]

    public static func write(_ value: [ConsentDuty], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeConsentDuty.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ConsentDuty] {
        let len: Int32 = try readInt(&buf)
        var seq = [ConsentDuty]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeConsentDuty.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDataClass: FfiConverterRustBuffer {
    typealias SwiftType = [DataClass]

    public static func write(_ value: [DataClass], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDataClass.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DataClass] {
        let len: Int32 = try readInt(&buf)
        var seq = [DataClass]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDataClass.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLawfulBasis: FfiConverterRustBuffer {
    typealias SwiftType = [LawfulBasis]

    public static func write(_ value: [LawfulBasis], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLawfulBasis.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LawfulBasis] {
        let len: Int32 = try readInt(&buf)
        var seq = [LawfulBasis]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLawfulBasis.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMatrixRow: FfiConverterRustBuffer {
    typealias SwiftType = [MatrixRow]

    public static func write(_ value: [MatrixRow], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMatrixRow.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MatrixRow] {
        let len: Int32 = try readInt(&buf)
        var seq = [MatrixRow]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMatrixRow.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMessageKind: FfiConverterRustBuffer {
    typealias SwiftType = [MessageKind]

    public static func write(_ value: [MessageKind], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMessageKind.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MessageKind] {
        let len: Int32 = try readInt(&buf)
        var seq = [MessageKind]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMessageKind.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePost: FfiConverterRustBuffer {
    typealias SwiftType = [Post]

    public static func write(_ value: [Post], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePost.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Post] {
        let len: Int32 = try readInt(&buf)
        var seq = [Post]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePost.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStaleWhy: FfiConverterRustBuffer {
    typealias SwiftType = [StaleWhy]

    public static func write(_ value: [StaleWhy], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStaleWhy.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StaleWhy] {
        let len: Int32 = try readInt(&buf)
        var seq = [StaleWhy]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStaleWhy.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeWeekday: FfiConverterRustBuffer {
    typealias SwiftType = [Weekday]

    public static func write(_ value: [Weekday], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeWeekday.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Weekday] {
        let len: Int32 = try readInt(&buf)
        var seq = [Weekday]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeWeekday.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEntryId: FfiConverterRustBuffer {
    typealias SwiftType = [EntryId]

    public static func write(_ value: [EntryId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEntryId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [EntryId] {
        let len: Int32 = try readInt(&buf)
        var seq = [EntryId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEntryId.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLanguageTag: FfiConverterRustBuffer {
    typealias SwiftType = [LanguageTag]

    public static func write(_ value: [LanguageTag], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLanguageTag.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LanguageTag] {
        let len: Int32 = try readInt(&buf)
        var seq = [LanguageTag]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLanguageTag.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLocalDate: FfiConverterRustBuffer {
    typealias SwiftType = [LocalDate]

    public static func write(_ value: [LocalDate], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLocalDate.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LocalDate] {
        let len: Int32 = try readInt(&buf)
        var seq = [LocalDate]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLocalDate.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePersonId: FfiConverterRustBuffer {
    typealias SwiftType = [PersonId]

    public static func write(_ value: [PersonId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePersonId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PersonId] {
        let len: Int32 = try readInt(&buf)
        var seq = [PersonId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePersonId.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePupilId: FfiConverterRustBuffer {
    typealias SwiftType = [PupilId]

    public static func write(_ value: [PupilId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePupilId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PupilId] {
        let len: Int32 = try readInt(&buf)
        var seq = [PupilId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePupilId.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePurposeId: FfiConverterRustBuffer {
    typealias SwiftType = [PurposeId]

    public static func write(_ value: [PurposeId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePurposeId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PurposeId] {
        let len: Int32 = try readInt(&buf)
        var seq = [PurposeId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePurposeId.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRuleId: FfiConverterRustBuffer {
    typealias SwiftType = [RuleId]

    public static func write(_ value: [RuleId], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRuleId.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RuleId] {
        let len: Int32 = try readInt(&buf)
        var seq = [RuleId]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRuleId.read(from: &buf))
        }
        return seq
    }
}




/**
 * Where an adult is reached: the host's key for an address, a number or an inbox, never the address itself.
 */

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAddressId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AddressId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return AddressId(builtinValue)
    }

    public static func write(_ value: AddressId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> AddressId {
        let builtinValue = try FfiConverterString.lift(value)
        return AddressId(builtinValue)
    }

    public static func lower(_ value: AddressId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAddressId_lift(_ value: RustBuffer) throws -> AddressId {
    return try FfiConverterTypeAddressId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAddressId_lower(_ value: AddressId) -> RustBuffer {
    return FfiConverterTypeAddressId.lower(value)
}



/**
 * A school's calendar. It is checked when it crosses: no two terms overlap, a half-term lies in its term.
 */
public typealias SchoolCalendar = CalendarData

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCalendar: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SchoolCalendar {
        return try FfiConverterTypeCalendarData.read(from: &buf)
    }

    public static func write(_ value: SchoolCalendar, into buf: inout [UInt8]) {
        return FfiConverterTypeCalendarData.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> SchoolCalendar {
        return try FfiConverterTypeCalendarData_lift(value)
    }

    public static func lower(_ value: SchoolCalendar) -> RustBuffer {
        return FfiConverterTypeCalendarData_lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCalendar_lift(_ value: RustBuffer) throws -> SchoolCalendar {
    return try FfiConverterTypeCalendar.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCalendar_lower(_ value: SchoolCalendar) -> RustBuffer {
    return FfiConverterTypeCalendar.lower(value)
}



/**
 * What goes with a permit.
 */
public typealias Conditions = [Condition]

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConditions: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Conditions {
        return try FfiConverterSequenceTypeCondition.read(from: &buf)
    }

    public static func write(_ value: Conditions, into buf: inout [UInt8]) {
        return FfiConverterSequenceTypeCondition.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Conditions {
        return try FfiConverterSequenceTypeCondition.lift(value)
    }

    public static func lower(_ value: Conditions) -> RustBuffer {
        return FfiConverterSequenceTypeCondition.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConditions_lift(_ value: RustBuffer) throws -> Conditions {
    return try FfiConverterTypeConditions.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConditions_lower(_ value: Conditions) -> RustBuffer {
    return FfiConverterTypeConditions.lower(value)
}





/**
 * A document or passage that the host keeps, such as an order's own words (ORD-18).
 */

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDocumentId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DocumentId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return DocumentId(builtinValue)
    }

    public static func write(_ value: DocumentId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> DocumentId {
        let builtinValue = try FfiConverterString.lift(value)
        return DocumentId(builtinValue)
    }

    public static func lower(_ value: DocumentId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDocumentId_lift(_ value: RustBuffer) throws -> DocumentId {
    return try FfiConverterTypeDocumentId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDocumentId_lower(_ value: DocumentId) -> RustBuffer {
    return FfiConverterTypeDocumentId.lower(value)
}



/**
 * One entry of the journal: a fact with its two times. It is checked when it crosses: an order has terms, a hold has an
 * end, nothing ends before it begins.
 */
public typealias Entry = EntryData

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEntry: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Entry {
        return try FfiConverterTypeEntryData.read(from: &buf)
    }

    public static func write(_ value: Entry, into buf: inout [UInt8]) {
        return FfiConverterTypeEntryData.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Entry {
        return try FfiConverterTypeEntryData_lift(value)
    }

    public static func lower(_ value: Entry) -> RustBuffer {
        return FfiConverterTypeEntryData_lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEntry_lift(_ value: RustBuffer) throws -> Entry {
    return try FfiConverterTypeEntry.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEntry_lower(_ value: Entry) -> RustBuffer {
    return FfiConverterTypeEntry.lower(value)
}





/**
 * One entry of the journal.
 */

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEntryId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EntryId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return EntryId(builtinValue)
    }

    public static func write(_ value: EntryId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> EntryId {
        let builtinValue = try FfiConverterString.lift(value)
        return EntryId(builtinValue)
    }

    public static func lower(_ value: EntryId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEntryId_lift(_ value: RustBuffer) throws -> EntryId {
    return try FfiConverterTypeEntryId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEntryId_lower(_ value: EntryId) -> RustBuffer {
    return FfiConverterTypeEntryId.lower(value)
}





/**
 * An instant.
 */

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInstant: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Instant {
        let builtinValue = try FfiConverterTimestamp.read(from: &buf)
        return builtinValue
    }

    public static func write(_ value: Instant, into buf: inout [UInt8]) {
        let builtinValue = value
        return FfiConverterTimestamp.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Instant {
        let builtinValue = try FfiConverterTimestamp.lift(value)
        return builtinValue
    }

    public static func lower(_ value: Instant) -> RustBuffer {
        let builtinValue = value
        return FfiConverterTimestamp.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstant_lift(_ value: RustBuffer) throws -> Instant {
    return try FfiConverterTypeInstant.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInstant_lower(_ value: Instant) -> RustBuffer {
    return FfiConverterTypeInstant.lower(value)
}





/**
 * A language, as a tag such as `cy`, `pl` or `bfi` (British Sign Language).
 */

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLanguageTag: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LanguageTag {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return LanguageTag(builtinValue)
    }

    public static func write(_ value: LanguageTag, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> LanguageTag {
        let builtinValue = try FfiConverterString.lift(value)
        return LanguageTag(builtinValue)
    }

    public static func lower(_ value: LanguageTag) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLanguageTag_lift(_ value: RustBuffer) throws -> LanguageTag {
    return try FfiConverterTypeLanguageTag.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLanguageTag_lower(_ value: LanguageTag) -> RustBuffer {
    return FfiConverterTypeLanguageTag.lower(value)
}





/**
 * A day of the calendar, in Europe/London.
 */

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLocalDate: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LocalDate {
        let builtinValue = try FfiConverterInt64.read(from: &buf)
        return LocalDate(epochDay: builtinValue)
    }

    public static func write(_ value: LocalDate, into buf: inout [UInt8]) {
        let builtinValue = value.epochDay
        return FfiConverterInt64.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: Int64) throws -> LocalDate {
        let builtinValue = try FfiConverterInt64.lift(value)
        return LocalDate(epochDay: builtinValue)
    }

    public static func lower(_ value: LocalDate) -> Int64 {
        let builtinValue = value.epochDay
        return FfiConverterInt64.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLocalDate_lift(_ value: Int64) throws -> LocalDate {
    return try FfiConverterTypeLocalDate.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLocalDate_lower(_ value: LocalDate) -> Int64 {
    return FfiConverterTypeLocalDate.lower(value)
}





/**
 * An instant with its offset from UTC.
 */

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOffsetDateTime: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OffsetDateTime {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return OffsetDateTime(rfc3339: builtinValue)
    }

    public static func write(_ value: OffsetDateTime, into buf: inout [UInt8]) {
        let builtinValue = value.rfc3339
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> OffsetDateTime {
        let builtinValue = try FfiConverterString.lift(value)
        return OffsetDateTime(rfc3339: builtinValue)
    }

    public static func lower(_ value: OffsetDateTime) -> RustBuffer {
        let builtinValue = value.rfc3339
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOffsetDateTime_lift(_ value: RustBuffer) throws -> OffsetDateTime {
    return try FfiConverterTypeOffsetDateTime.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOffsetDateTime_lower(_ value: OffsetDateTime) -> RustBuffer {
    return FfiConverterTypeOffsetDateTime.lower(value)
}





/**
 * A court order, or what is claimed to be one (ORD-2, ORD-3).
 */

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrderId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrderId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return OrderId(builtinValue)
    }

    public static func write(_ value: OrderId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> OrderId {
        let builtinValue = try FfiConverterString.lift(value)
        return OrderId(builtinValue)
    }

    public static func lower(_ value: OrderId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderId_lift(_ value: RustBuffer) throws -> OrderId {
    return try FfiConverterTypeOrderId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderId_lower(_ value: OrderId) -> RustBuffer {
    return FfiConverterTypeOrderId.lower(value)
}





/**
 * An adult in a child's life, or a body such as a local authority that acts like one (PR-12).
 */

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePersonId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PersonId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return PersonId(builtinValue)
    }

    public static func write(_ value: PersonId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PersonId {
        let builtinValue = try FfiConverterString.lift(value)
        return PersonId(builtinValue)
    }

    public static func lower(_ value: PersonId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePersonId_lift(_ value: RustBuffer) throws -> PersonId {
    return try FfiConverterTypePersonId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePersonId_lower(_ value: PersonId) -> RustBuffer {
    return FfiConverterTypePersonId.lower(value)
}





/**
 * What an adult prefers in an admission: the host's key for it, never a school's name (MX-4).
 */

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePreferenceId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PreferenceId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return PreferenceId(builtinValue)
    }

    public static func write(_ value: PreferenceId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PreferenceId {
        let builtinValue = try FfiConverterString.lift(value)
        return PreferenceId(builtinValue)
    }

    public static func lower(_ value: PreferenceId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePreferenceId_lift(_ value: RustBuffer) throws -> PreferenceId {
    return try FfiConverterTypePreferenceId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePreferenceId_lower(_ value: PreferenceId) -> RustBuffer {
    return FfiConverterTypePreferenceId.lower(value)
}





/**
 * A school's policy as data, checked: as JSON, which the core reads.
 */

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProfile: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Profile {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return Profile(json: builtinValue)
    }

    public static func write(_ value: Profile, into buf: inout [UInt8]) {
        let builtinValue = value.json
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Profile {
        let builtinValue = try FfiConverterString.lift(value)
        return Profile(json: builtinValue)
    }

    public static func lower(_ value: Profile) -> RustBuffer {
        let builtinValue = value.json
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfile_lift(_ value: RustBuffer) throws -> Profile {
    return try FfiConverterTypeProfile.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfile_lower(_ value: Profile) -> RustBuffer {
    return FfiConverterTypeProfile.lower(value)
}





/**
 * A child on the school's books.
 */

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePupilId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PupilId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return PupilId(builtinValue)
    }

    public static func write(_ value: PupilId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PupilId {
        let builtinValue = try FfiConverterString.lift(value)
        return PupilId(builtinValue)
    }

    public static func lower(_ value: PupilId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePupilId_lift(_ value: RustBuffer) throws -> PupilId {
    return try FfiConverterTypePupilId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePupilId_lower(_ value: PupilId) -> RustBuffer {
    return FfiConverterTypePupilId.lower(value)
}





/**
 * What a consent is for: a purpose of the library's table (`photo_website`), or one of the school's profile.
 */

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePurposeId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PurposeId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return PurposeId(builtinValue)
    }

    public static func write(_ value: PurposeId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> PurposeId {
        let builtinValue = try FfiConverterString.lift(value)
        return PurposeId(builtinValue)
    }

    public static func lower(_ value: PurposeId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePurposeId_lift(_ value: RustBuffer) throws -> PurposeId {
    return try FfiConverterTypePurposeId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePurposeId_lower(_ value: PurposeId) -> RustBuffer {
    return FfiConverterTypePurposeId.lower(value)
}





/**
 * The id of a rule, as answers name it and documents write it: `PAR-1`, `MX[B3,RPT]`.
 */

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRuleId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RuleId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return RuleId(builtinValue)
    }

    public static func write(_ value: RuleId, into buf: inout [UInt8]) {
        let builtinValue = value.code
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> RuleId {
        let builtinValue = try FfiConverterString.lift(value)
        return RuleId(builtinValue)
    }

    public static func lower(_ value: RuleId) -> RustBuffer {
        let builtinValue = value.code
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleId_lift(_ value: RustBuffer) throws -> RuleId {
    return try FfiConverterTypeRuleId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleId_lower(_ value: RuleId) -> RustBuffer {
    return FfiConverterTypeRuleId.lower(value)
}



/**
 * The rules that played a part.
 */
public typealias RuleSet = [RuleId]

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRuleSet: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RuleSet {
        return try FfiConverterSequenceTypeRuleId.read(from: &buf)
    }

    public static func write(_ value: RuleSet, into buf: inout [UInt8]) {
        return FfiConverterSequenceTypeRuleId.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> RuleSet {
        return try FfiConverterSequenceTypeRuleId.lift(value)
    }

    public static func lower(_ value: RuleSet) -> RustBuffer {
        return FfiConverterSequenceTypeRuleId.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleSet_lift(_ value: RustBuffer) throws -> RuleSet {
    return try FfiConverterTypeRuleSet.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRuleSet_lower(_ value: RuleSet) -> RustBuffer {
    return FfiConverterTypeRuleSet.lower(value)
}





/**
 * A conversation between the school and adults of a pupil, or among staff: the host's key for it.
 */

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeThreadId: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ThreadId {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return ThreadId(builtinValue)
    }

    public static func write(_ value: ThreadId, into buf: inout [UInt8]) {
        let builtinValue = value.value
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> ThreadId {
        let builtinValue = try FfiConverterString.lift(value)
        return ThreadId(builtinValue)
    }

    public static func lower(_ value: ThreadId) -> RustBuffer {
        let builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeThreadId_lift(_ value: RustBuffer) throws -> ThreadId {
    return try FfiConverterTypeThreadId.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeThreadId_lower(_ value: ThreadId) -> RustBuffer {
    return FfiConverterTypeThreadId.lower(value)
}



/**
 * Days of the week.
 */
public typealias Weekdays = [Weekday]

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWeekdays: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Weekdays {
        return try FfiConverterSequenceTypeWeekday.read(from: &buf)
    }

    public static func write(_ value: Weekdays, into buf: inout [UInt8]) {
        return FfiConverterSequenceTypeWeekday.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Weekdays {
        return try FfiConverterSequenceTypeWeekday.lift(value)
    }

    public static func lower(_ value: Weekdays) -> RustBuffer {
        return FfiConverterSequenceTypeWeekday.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWeekdays_lift(_ value: RustBuffer) throws -> Weekdays {
    return try FfiConverterTypeWeekdays.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWeekdays_lower(_ value: Weekdays) -> RustBuffer {
    return FfiConverterTypeWeekdays.lower(value)
}


private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_parentis_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }

    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureParentisInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all
