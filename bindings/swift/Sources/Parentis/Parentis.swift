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
        try! rustCall { ffi_parentis_ffi_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_parentis_ffi_rustbuffer_free(self, $0) }
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
    uniffiEnsureParentisFfiInitialized()
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




/**
 * A school as its journal shows it, kept to be asked again and again.
 *
 * It never changes: [`School::add`] gives the next school and leaves this one as it is. Threads may share it freely, without
 * a lock. Every question is asked as of a day in Europe/London, and none about well-formed facts can fail: what is not known
 * is part of the answer.
 */
public protocol SchoolProtocol: AnyObject, Sendable {

    /**
     * The school with more entries: `{"entries": [...]}`, with `version` as in any document. This school stays as it is.
     *
     * # Errors
     * If the document cannot be read, or an entry contradicts what the school knows.
     */
    func add(document: DocumentText) throws  -> School

    /**
     * Every adult whom a fact ties to that pupil, in the order of their ids.
     *
     * # Errors
     * If the id is none.
     */
    func adultsOf(pupil: PupilId) throws  -> [PersonId]

    /**
     * Answers a question. The functions with the questions' names say the same with a type of answer each.
     *
     * # Errors
     * If an id or a day in the question is none.
     */
    func answer(question: Question) throws  -> Answer

    /**
     * The answers to `{"ask": [...]}`, as the document that `ask` gives, byte for byte.
     *
     * # Errors
     * If the questions cannot be read. Then none is answered.
     */
    func ask(document: DocumentText) throws  -> String

    /**
     * On which day does a promise of so many of a unit fall due? `as_of` is the day whose profile and calendars are used.
     *
     * # Errors
     * If a day is none.
     */
    func count(start: LocalDate, n: UInt32, unit: CountingUnit, asOf: LocalDate) throws  -> DayAnswer

    /**
     * On which day does something count as received (ESC-32)?
     *
     * # Errors
     * If a day or instant is none.
     */
    func deemedReceived(received: Arrived, asOf: LocalDate) throws  -> DayAnswer

    /**
     * Is this adult entitled to this, for this pupil, on this day, and why? What is not said in `details` is unknown.
     *
     * # Errors
     * If an id or the day is none.
     */
    func entitled(column: Column, pupil: PupilId, person: PersonId, asOf: LocalDate, details: Details?) throws  -> Decision

    /**
     * Were all who are entitled treated alike, for this pupil, from the first day until the day before `end`?
     *
     * # Errors
     * If the id or a day is none.
     */
    func equalTreatment(pupil: PupilId, start: LocalDate, end: LocalDate) throws  -> EqualTreatment

    /**
     * Why, whole: the adult's standing, the decision, and what the coming changes bring if nothing new is recorded.
     *
     * # Errors
     * If an id or the day is none.
     */
    func explain(column: Column, pupil: PupilId, person: PersonId, asOf: LocalDate, details: Details?) throws  -> Explanation

    /**
     * When have so many hours run (CAL-12, CAL-16)?
     *
     * # Errors
     * If the day or the instant is none.
     */
    func hoursAfter(instant: OffsetDateTime, n: UInt32, asOf: LocalDate) throws  -> DayAnswer

    /**
     * What kind of day is it for the school (CAL-1, CAL-2)?
     *
     * # Errors
     * If a day is none.
     */
    func kindOfDay(day: LocalDate, asOf: LocalDate) throws  -> KindAnswer

    /**
     * Which is the last good day for something due at least so many of a unit before an event (CAL-8)? Clear days leave
     * the day of the notice out as well.
     *
     * # Errors
     * If a day is none.
     */
    func lastDayBefore(event: LocalDate, n: UInt32, unit: CountingUnit, asOf: LocalDate, clearDays: Bool) throws  -> DayAnswer

    /**
     * By when do late results follow the report (REP-5)?
     *
     * # Errors
     * If a day is none.
     */
    func lateResultsDue(received: LocalDate, asOf: LocalDate) throws  -> DayAnswer

    /**
     * Who may collect this child on this day, on whose word, and what of the adult at the gate?
     *
     * # Errors
     * If an id or the day is none.
     */
    func mayCollect(pupil: PupilId, asOf: LocalDate, atTheGate: PersonId?) throws  -> Collection

    /**
     * The pupils on roll that day, in the order of their ids.
     *
     * # Errors
     * If the day is none.
     */
    func onRoll(asOf: LocalDate) throws  -> [PupilId]

    /**
     * Who are this child's parents in education law, and who may be?
     *
     * # Errors
     * If the id or the day is none.
     */
    func parentsOf(pupil: PupilId, asOf: LocalDate) throws  -> Parents

    /**
     * Every pupil that a fact names, in the order of their ids.
     *
     * # Errors
     * Never.
     */
    func pupils() throws  -> [PupilId]

    /**
     * Somebody asked to see a pupil's educational record, or made a subject access request: is this person answered, by
     * when, and what is looked at first?
     *
     * # Errors
     * If an id or a day is none.
     */
    func recordRequest(request: Request, pupil: PupilId, person: PersonId, asOf: LocalDate) throws  -> RecordAnswer

    /**
     * Who is this adult to this child in law on this day? An adult of whom nothing is recorded is unknown, and not nobody
     * (VOC-22).
     *
     * # Errors
     * If an id or the day is none.
     */
    func standing(pupil: PupilId, person: PersonId, asOf: LocalDate) throws  -> Standing

    /**
     * A date that was told, and what today's calendar makes of the same promise (CAL-20).
     *
     * # Errors
     * If a day is none.
     */
    func toldDate(told: LocalDate, start: LocalDate, n: UInt32, unit: CountingUnit, asOf: LocalDate) throws  -> DayAnswer

    /**
     * The outcome alone of `entitled`, without the reasons: quick, for lists of thousands.
     *
     * # Errors
     * If an id or the day is none.
     */
    func verdict(column: Column, pupil: PupilId, person: PersonId, asOf: LocalDate, details: Details?) throws  -> Verdict

    /**
     * Who receives this message about these pupils, who does not, and why? No pupils named: all on roll that day.
     *
     * # Errors
     * If an id or the day is none.
     */
    func whoReceives(message: MessageKind, asOf: LocalDate, pupils: [PupilId]?, details: Details?) throws  -> Audience

}
/**
 * A school as its journal shows it, kept to be asked again and again.
 *
 * It never changes: [`School::add`] gives the next school and leaves this one as it is. Threads may share it freely, without
 * a lock. Every question is asked as of a day in Europe/London, and none about well-formed facts can fail: what is not known
 * is part of the answer.
 */
open class School: SchoolProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_parentis_ffi_fn_clone_school(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_parentis_ffi_fn_free_school(handle, $0) }
    }


    /**
     * The school of a document without questions: `{"entries": [...]}`, with `version` and `known_at` as in any document.
     *
     * # Errors
     * If the document cannot be read, or its journal contradicts itself. Then nothing is loaded.
     */
public static func `open`(document: DocumentText)throws  -> School  {
    return try  FfiConverterTypeSchool_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_constructor_school_open(
        FfiConverterTypeDocumentText_lower(document),uniffiCallStatus
    )
})
}



    /**
     * The school with more entries: `{"entries": [...]}`, with `version` as in any document. This school stays as it is.
     *
     * # Errors
     * If the document cannot be read, or an entry contradicts what the school knows.
     */
open func add(document: DocumentText)throws  -> School  {
    return try  FfiConverterTypeSchool_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_add(
            self.uniffiCloneHandle(),
        FfiConverterTypeDocumentText_lower(document),uniffiCallStatus
    )
})
}

    /**
     * Every adult whom a fact ties to that pupil, in the order of their ids.
     *
     * # Errors
     * If the id is none.
     */
open func adultsOf(pupil: PupilId)throws  -> [PersonId]  {
    return try  FfiConverterSequenceTypePersonId.lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_adults_of(
            self.uniffiCloneHandle(),
        FfiConverterTypePupilId_lower(pupil),uniffiCallStatus
    )
})
}

    /**
     * Answers a question. The functions with the questions' names say the same with a type of answer each.
     *
     * # Errors
     * If an id or a day in the question is none.
     */
open func answer(question: Question)throws  -> Answer  {
    return try  FfiConverterTypeAnswer_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_answer(
            self.uniffiCloneHandle(),
        FfiConverterTypeQuestion_lower(question),uniffiCallStatus
    )
})
}

    /**
     * The answers to `{"ask": [...]}`, as the document that `ask` gives, byte for byte.
     *
     * # Errors
     * If the questions cannot be read. Then none is answered.
     */
open func ask(document: DocumentText)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_ask(
            self.uniffiCloneHandle(),
        FfiConverterTypeDocumentText_lower(document),uniffiCallStatus
    )
})
}

    /**
     * On which day does a promise of so many of a unit fall due? `as_of` is the day whose profile and calendars are used.
     *
     * # Errors
     * If a day is none.
     */
open func count(start: LocalDate, n: UInt32, unit: CountingUnit, asOf: LocalDate)throws  -> DayAnswer  {
    return try  FfiConverterTypeDayAnswer_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_count(
            self.uniffiCloneHandle(),
        FfiConverterTypeLocalDate_lower(start),
        FfiConverterUInt32.lower(n),
        FfiConverterTypeCountingUnit_lower(unit),
        FfiConverterTypeLocalDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * On which day does something count as received (ESC-32)?
     *
     * # Errors
     * If a day or instant is none.
     */
open func deemedReceived(received: Arrived, asOf: LocalDate)throws  -> DayAnswer  {
    return try  FfiConverterTypeDayAnswer_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_deemed_received(
            self.uniffiCloneHandle(),
        FfiConverterTypeArrived_lower(received),
        FfiConverterTypeLocalDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * Is this adult entitled to this, for this pupil, on this day, and why? What is not said in `details` is unknown.
     *
     * # Errors
     * If an id or the day is none.
     */
open func entitled(column: Column, pupil: PupilId, person: PersonId, asOf: LocalDate, details: Details? = nil)throws  -> Decision  {
    return try  FfiConverterTypeDecision_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_entitled(
            self.uniffiCloneHandle(),
        FfiConverterTypeColumn_lower(column),
        FfiConverterTypePupilId_lower(pupil),
        FfiConverterTypePersonId_lower(person),
        FfiConverterTypeLocalDate_lower(asOf),
        FfiConverterOptionTypeDetails.lower(details),uniffiCallStatus
    )
})
}

    /**
     * Were all who are entitled treated alike, for this pupil, from the first day until the day before `end`?
     *
     * # Errors
     * If the id or a day is none.
     */
open func equalTreatment(pupil: PupilId, start: LocalDate, end: LocalDate)throws  -> EqualTreatment  {
    return try  FfiConverterTypeEqualTreatment_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_equal_treatment(
            self.uniffiCloneHandle(),
        FfiConverterTypePupilId_lower(pupil),
        FfiConverterTypeLocalDate_lower(start),
        FfiConverterTypeLocalDate_lower(end),uniffiCallStatus
    )
})
}

    /**
     * Why, whole: the adult's standing, the decision, and what the coming changes bring if nothing new is recorded.
     *
     * # Errors
     * If an id or the day is none.
     */
open func explain(column: Column, pupil: PupilId, person: PersonId, asOf: LocalDate, details: Details? = nil)throws  -> Explanation  {
    return try  FfiConverterTypeExplanation_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_explain(
            self.uniffiCloneHandle(),
        FfiConverterTypeColumn_lower(column),
        FfiConverterTypePupilId_lower(pupil),
        FfiConverterTypePersonId_lower(person),
        FfiConverterTypeLocalDate_lower(asOf),
        FfiConverterOptionTypeDetails.lower(details),uniffiCallStatus
    )
})
}

    /**
     * When have so many hours run (CAL-12, CAL-16)?
     *
     * # Errors
     * If the day or the instant is none.
     */
open func hoursAfter(instant: OffsetDateTime, n: UInt32, asOf: LocalDate)throws  -> DayAnswer  {
    return try  FfiConverterTypeDayAnswer_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_hours_after(
            self.uniffiCloneHandle(),
        FfiConverterTypeOffsetDateTime_lower(instant),
        FfiConverterUInt32.lower(n),
        FfiConverterTypeLocalDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * What kind of day is it for the school (CAL-1, CAL-2)?
     *
     * # Errors
     * If a day is none.
     */
open func kindOfDay(day: LocalDate, asOf: LocalDate)throws  -> KindAnswer  {
    return try  FfiConverterTypeKindAnswer_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_kind_of_day(
            self.uniffiCloneHandle(),
        FfiConverterTypeLocalDate_lower(day),
        FfiConverterTypeLocalDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * Which is the last good day for something due at least so many of a unit before an event (CAL-8)? Clear days leave
     * the day of the notice out as well.
     *
     * # Errors
     * If a day is none.
     */
open func lastDayBefore(event: LocalDate, n: UInt32, unit: CountingUnit, asOf: LocalDate, clearDays: Bool = false)throws  -> DayAnswer  {
    return try  FfiConverterTypeDayAnswer_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_last_day_before(
            self.uniffiCloneHandle(),
        FfiConverterTypeLocalDate_lower(event),
        FfiConverterUInt32.lower(n),
        FfiConverterTypeCountingUnit_lower(unit),
        FfiConverterTypeLocalDate_lower(asOf),
        FfiConverterBool.lower(clearDays),uniffiCallStatus
    )
})
}

    /**
     * By when do late results follow the report (REP-5)?
     *
     * # Errors
     * If a day is none.
     */
open func lateResultsDue(received: LocalDate, asOf: LocalDate)throws  -> DayAnswer  {
    return try  FfiConverterTypeDayAnswer_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_late_results_due(
            self.uniffiCloneHandle(),
        FfiConverterTypeLocalDate_lower(received),
        FfiConverterTypeLocalDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * Who may collect this child on this day, on whose word, and what of the adult at the gate?
     *
     * # Errors
     * If an id or the day is none.
     */
open func mayCollect(pupil: PupilId, asOf: LocalDate, atTheGate: PersonId? = nil)throws  -> Collection  {
    return try  FfiConverterTypeCollection_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_may_collect(
            self.uniffiCloneHandle(),
        FfiConverterTypePupilId_lower(pupil),
        FfiConverterTypeLocalDate_lower(asOf),
        FfiConverterOptionTypePersonId.lower(atTheGate),uniffiCallStatus
    )
})
}

    /**
     * The pupils on roll that day, in the order of their ids.
     *
     * # Errors
     * If the day is none.
     */
open func onRoll(asOf: LocalDate)throws  -> [PupilId]  {
    return try  FfiConverterSequenceTypePupilId.lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_on_roll(
            self.uniffiCloneHandle(),
        FfiConverterTypeLocalDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * Who are this child's parents in education law, and who may be?
     *
     * # Errors
     * If the id or the day is none.
     */
open func parentsOf(pupil: PupilId, asOf: LocalDate)throws  -> Parents  {
    return try  FfiConverterTypeParents_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_parents_of(
            self.uniffiCloneHandle(),
        FfiConverterTypePupilId_lower(pupil),
        FfiConverterTypeLocalDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * Every pupil that a fact names, in the order of their ids.
     *
     * # Errors
     * Never.
     */
open func pupils()throws  -> [PupilId]  {
    return try  FfiConverterSequenceTypePupilId.lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_pupils(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Somebody asked to see a pupil's educational record, or made a subject access request: is this person answered, by
     * when, and what is looked at first?
     *
     * # Errors
     * If an id or a day is none.
     */
open func recordRequest(request: Request, pupil: PupilId, person: PersonId, asOf: LocalDate)throws  -> RecordAnswer  {
    return try  FfiConverterTypeRecordAnswer_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_record_request(
            self.uniffiCloneHandle(),
        FfiConverterTypeRequest_lower(request),
        FfiConverterTypePupilId_lower(pupil),
        FfiConverterTypePersonId_lower(person),
        FfiConverterTypeLocalDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * Who is this adult to this child in law on this day? An adult of whom nothing is recorded is unknown, and not nobody
     * (VOC-22).
     *
     * # Errors
     * If an id or the day is none.
     */
open func standing(pupil: PupilId, person: PersonId, asOf: LocalDate)throws  -> Standing  {
    return try  FfiConverterTypeStanding_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_standing(
            self.uniffiCloneHandle(),
        FfiConverterTypePupilId_lower(pupil),
        FfiConverterTypePersonId_lower(person),
        FfiConverterTypeLocalDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * A date that was told, and what today's calendar makes of the same promise (CAL-20).
     *
     * # Errors
     * If a day is none.
     */
open func toldDate(told: LocalDate, start: LocalDate, n: UInt32, unit: CountingUnit, asOf: LocalDate)throws  -> DayAnswer  {
    return try  FfiConverterTypeDayAnswer_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_told_date(
            self.uniffiCloneHandle(),
        FfiConverterTypeLocalDate_lower(told),
        FfiConverterTypeLocalDate_lower(start),
        FfiConverterUInt32.lower(n),
        FfiConverterTypeCountingUnit_lower(unit),
        FfiConverterTypeLocalDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * The outcome alone of `entitled`, without the reasons: quick, for lists of thousands.
     *
     * # Errors
     * If an id or the day is none.
     */
open func verdict(column: Column, pupil: PupilId, person: PersonId, asOf: LocalDate, details: Details? = nil)throws  -> Verdict  {
    return try  FfiConverterTypeVerdict_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_verdict(
            self.uniffiCloneHandle(),
        FfiConverterTypeColumn_lower(column),
        FfiConverterTypePupilId_lower(pupil),
        FfiConverterTypePersonId_lower(person),
        FfiConverterTypeLocalDate_lower(asOf),
        FfiConverterOptionTypeDetails.lower(details),uniffiCallStatus
    )
})
}

    /**
     * Who receives this message about these pupils, who does not, and why? No pupils named: all on roll that day.
     *
     * # Errors
     * If an id or the day is none.
     */
open func whoReceives(message: MessageKind, asOf: LocalDate, pupils: [PupilId]? = nil, details: Details? = nil)throws  -> Audience  {
    return try  FfiConverterTypeAudience_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_who_receives(
            self.uniffiCloneHandle(),
        FfiConverterTypeMessageKind_lower(message),
        FfiConverterTypeLocalDate_lower(asOf),
        FfiConverterOptionSequenceTypePupilId.lower(pupils),
        FfiConverterOptionTypeDetails.lower(details),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSchool: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = School

    public static func lift(_ handle: UInt64) throws -> School {
        return School(unsafeFromHandle: handle)
    }

    public static func lower(_ value: School) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> School {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: School, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSchool_lift(_ handle: UInt64) throws -> School {
    return try FfiConverterTypeSchool.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSchool_lower(_ value: School) -> UInt64 {
    return FfiConverterTypeSchool.lower(value)
}




/**
 * A rule: its id, what it says to a school, and what stands behind it.
 *
 * The core's own [`parentis::rules::Rule`] lies in the program and not in memory that could be handed over; this is its copy.
 */
public struct Rule: Equatable, Hashable {
    /**
     * Its id.
     */
    public let id: RuleId
    /**
     * What stands behind it.
     */
    public let strength: Strength
    /**
     * How far its source was checked.
     */
    public let checked: Checked
    /**
     * What it says to a school, in our own words.
     */
    public let says: String
    /**
     * Where it comes from.
     */
    public let source: String
    /**
     * The first day with effect in England; none if no day of its beginning matters to anybody at school today.
     */
    public let fromDay: LocalDate?
    /**
     * The first day without effect; none if it is still law.
     */
    public let untilDay: LocalDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its id.
         */id: RuleId,
        /**
         * What stands behind it.
         */strength: Strength,
        /**
         * How far its source was checked.
         */checked: Checked,
        /**
         * What it says to a school, in our own words.
         */says: String,
        /**
         * Where it comes from.
         */source: String,
        /**
         * The first day with effect in England; none if no day of its beginning matters to anybody at school today.
         */fromDay: LocalDate?,
        /**
         * The first day without effect; none if it is still law.
         */untilDay: LocalDate?) {
        self.id = id
        self.strength = strength
        self.checked = checked
        self.says = says
        self.source = source
        self.fromDay = fromDay
        self.untilDay = untilDay
    }




}

#if compiler(>=6)
extension Rule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Rule {
        return
            try Rule(
                id: FfiConverterTypeRuleId.read(from: &buf),
                strength: FfiConverterTypeStrength.read(from: &buf),
                checked: FfiConverterTypeChecked.read(from: &buf),
                says: FfiConverterString.read(from: &buf),
                source: FfiConverterString.read(from: &buf),
                fromDay: FfiConverterOptionTypeLocalDate.read(from: &buf),
                untilDay: FfiConverterOptionTypeLocalDate.read(from: &buf)
        )
    }

    public static func write(_ value: Rule, into buf: inout [UInt8]) {
        FfiConverterTypeRuleId.write(value.id, into: &buf)
        FfiConverterTypeStrength.write(value.strength, into: &buf)
        FfiConverterTypeChecked.write(value.checked, into: &buf)
        FfiConverterString.write(value.says, into: &buf)
        FfiConverterString.write(value.source, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.fromDay, into: &buf)
        FfiConverterOptionTypeLocalDate.write(value.untilDay, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRule_lift(_ buf: RustBuffer) throws -> Rule {
    return try FfiConverterTypeRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRule_lower(_ value: Rule) -> RustBuffer {
    return FfiConverterTypeRule.lower(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDetails: FfiConverterRustBuffer {
    typealias SwiftType = Details?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDetails.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDetails.read(from: &buf)
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
fileprivate struct FfiConverterSequenceTypeRule: FfiConverterRustBuffer {
    typealias SwiftType = [Rule]

    public static func write(_ value: [Rule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Rule] {
        let len: Int32 = try readInt(&buf)
        var seq = [Rule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRule.read(from: &buf))
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


/**
 * A JSON document, as text.
 */
public typealias DocumentText = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDocumentText: FfiConverter {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DocumentText {
        return try FfiConverterString.read(from: &buf)
    }

    public static func write(_ value: DocumentText, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> DocumentText {
        return try FfiConverterString.lift(value)
    }

    public static func lower(_ value: DocumentText) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDocumentText_lift(_ value: RustBuffer) throws -> DocumentText {
    return try FfiConverterTypeDocumentText.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDocumentText_lower(_ value: DocumentText) -> RustBuffer {
    return FfiConverterTypeDocumentText.lower(value)
}

/**
 * A rule by its id.
 *
 * # Errors
 * If there is no such rule.
 */
public func rule(id: RuleId)throws  -> Rule  {
    return try  FfiConverterTypeRule_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_func_rule(
        FfiConverterTypeRuleId_lower(id),uniffiCallStatus
    )
})
}
/**
 * Every rule, in the order of the table.
 *
 * # Errors
 * Never.
 */
public func rules()throws  -> [Rule]  {
    return try  FfiConverterSequenceTypeRule.lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_func_rules(uniffiCallStatus
    )
})
}
/**
 * Answers a document: `{"entries": [...], "ask": [...]}` in, `{"answers": [...]}` out. The same document gives the same
 * bytes, in every language.
 *
 * # Errors
 * If the document cannot be read, or its journal contradicts itself. Then nothing is answered.
 */
public func ask(document: DocumentText)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_func_ask(
        FfiConverterTypeDocumentText_lower(document),uniffiCallStatus
    )
})
}
/**
 * The newest version of the journal's vocabulary that this library reads. A document of a newer one is refused with the
 * code `unknown_version`: the app has to be updated.
 *
 * # Errors
 * Never.
 */
public func journalVersion()throws  -> UInt32  {
    return try  FfiConverterUInt32.lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_func_journal_version(uniffiCallStatus
    )
})
}
/**
 * The version of this library.
 *
 * # Errors
 * Never.
 */
public func version()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_func_version(uniffiCallStatus
    )
})
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
    let scaffolding_contract_version = ffi_parentis_ffi_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_parentis_ffi_checksum_func_rule() != 3777) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_func_rules() != 56720) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_func_ask() != 35239) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_func_journal_version() != 64232) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_func_version() != 43729) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_add() != 59957) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_adults_of() != 60842) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_answer() != 43487) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_ask() != 24207) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_count() != 3882) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_deemed_received() != 18191) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_entitled() != 18717) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_equal_treatment() != 6414) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_explain() != 20496) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_hours_after() != 1898) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_kind_of_day() != 41813) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_last_day_before() != 56240) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_late_results_due() != 25786) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_may_collect() != 38564) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_on_roll() != 31325) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_parents_of() != 19429) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_pupils() != 15675) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_record_request() != 25314) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_standing() != 18690) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_told_date() != 17762) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_verdict() != 23389) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_who_receives() != 9620) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_constructor_school_open() != 25598) {
        return InitializationResult.apiChecksumMismatch
    }

    uniffiEnsureParentisInitialized()
    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureParentisFfiInitialized() {
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
