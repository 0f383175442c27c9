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
 * A school as its journal shows it, kept to be asked again and again.
 *
 * It never changes: what adds to it gives the next school and leaves this one as it is. Threads may share it freely, without
 * a lock. Every question is asked as of a day in Europe/London, and none about well-formed facts can fail: what is not known
 * is part of the answer.
 */
public protocol SchoolProtocol: AnyObject, Sendable {

    /**
     * The school with more entries: `{"entries": [...]}`, with `version` as in any document. This school stays as it is.
     *
     * - Throws: `ParentisError` if the document cannot be read, or an entry contradicts what the school knows.
     */
    func add(document: String) throws  -> School

    /**
     * The school with more entries. This school stays as it is.
     *
     * - Throws: `ParentisError` if an entry is none, or contradicts what the school knows.
     */
    func adding(entries: [Entry]) throws  -> School

    /**
     * Every adult whom a fact ties to that pupil, in the order of their ids.
     *
     * - Throws: `ParentisError` if the id is none.
     */
    func adultsOf(pupil: PupilId) throws  -> [PersonId]

    /**
     * Answers a question. The functions with the questions' names say the same with a type of answer each.
     *
     * - Throws: `ParentisError` if an id or a day in the question is none.
     */
    func answer(question: Question) throws  -> Answer

    /**
     * The school as it was known at that instant: with what was recorded by then, and nothing else.
     *
     * - Throws: `ParentisError` if the instant is none.
     */
    func asKnownAt(instant: Instant) throws  -> School

    /**
     * The answers to `{"ask": [...]}`, as the document that `ask` gives, byte for byte.
     *
     * - Throws: `ParentisError` if the questions cannot be read. Then none is answered.
     */
    func ask(document: String) throws  -> String

    /**
     * Its journal as a document that a school is opened with: `{"version": 1, "entries": [...]}`.
     */
    func document() throws  -> String

    /**
     * The entries of its journal, in the order of their ids.
     */
    func entries() throws  -> [Entry]

    /**
     * The pupils on roll that day, in the order of their ids.
     *
     * - Throws: `ParentisError` if the day is none.
     */
    func onRoll(asOf: LocalDate) throws  -> [PupilId]

    /**
     * Every pupil that a fact names, in the order of their ids.
     */
    func pupils() throws  -> [PupilId]

    /**
     * The outcome alone of `entitled`, without the reasons: quick, for lists of thousands.
     *
     * - Throws: `ParentisError` if an id or the day is none.
     */
    func verdictOf(asked: Asked) throws  -> Verdict

}
/**
 * A school as its journal shows it, kept to be asked again and again.
 *
 * It never changes: what adds to it gives the next school and leaves this one as it is. Threads may share it freely, without
 * a lock. Every question is asked as of a day in Europe/London, and none about well-formed facts can fail: what is not known
 * is part of the answer.
 */
open class School: SchoolProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
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
    init(noHandle: NoHandle) {
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
     * The school of these entries, in any order.
     *
     * - Throws: `ParentisError` if an entry is none, or the journal contradicts itself. Then nothing is loaded.
     */
public static func of(entries: [Entry])throws  -> School  {
    return try  FfiConverterTypeSchool_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_constructor_school_of(
        FfiConverterSequenceTypeEntry.lower(entries),uniffiCallStatus
    )
})
}

    /**
     * The school of a document without questions: `{"entries": [...]}`, with `version` and `known_at` as in any document.
     *
     * - Throws: `ParentisError` if the document cannot be read, or its journal contradicts itself. Then nothing is loaded.
     */
public static func `open`(document: String)throws  -> School  {
    return try  FfiConverterTypeSchool_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_constructor_school_open(
        FfiConverterString.lower(document),uniffiCallStatus
    )
})
}



    /**
     * The school with more entries: `{"entries": [...]}`, with `version` as in any document. This school stays as it is.
     *
     * - Throws: `ParentisError` if the document cannot be read, or an entry contradicts what the school knows.
     */
open func add(document: String)throws  -> School  {
    return try  FfiConverterTypeSchool_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_add(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(document),uniffiCallStatus
    )
})
}

    /**
     * The school with more entries. This school stays as it is.
     *
     * - Throws: `ParentisError` if an entry is none, or contradicts what the school knows.
     */
open func adding(entries: [Entry])throws  -> School  {
    return try  FfiConverterTypeSchool_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_adding(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeEntry.lower(entries),uniffiCallStatus
    )
})
}

    /**
     * Every adult whom a fact ties to that pupil, in the order of their ids.
     *
     * - Throws: `ParentisError` if the id is none.
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
     * - Throws: `ParentisError` if an id or a day in the question is none.
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
     * The school as it was known at that instant: with what was recorded by then, and nothing else.
     *
     * - Throws: `ParentisError` if the instant is none.
     */
open func asKnownAt(instant: Instant)throws  -> School  {
    return try  FfiConverterTypeSchool_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_as_known_at(
            self.uniffiCloneHandle(),
        FfiConverterTypeInstant_lower(instant),uniffiCallStatus
    )
})
}

    /**
     * The answers to `{"ask": [...]}`, as the document that `ask` gives, byte for byte.
     *
     * - Throws: `ParentisError` if the questions cannot be read. Then none is answered.
     */
open func ask(document: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_ask(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(document),uniffiCallStatus
    )
})
}

    /**
     * Its journal as a document that a school is opened with: `{"version": 1, "entries": [...]}`.
     */
open func document()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_document(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The entries of its journal, in the order of their ids.
     */
open func entries()throws  -> [Entry]  {
    return try  FfiConverterSequenceTypeEntry.lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_entries(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The pupils on roll that day, in the order of their ids.
     *
     * - Throws: `ParentisError` if the day is none.
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
     * Every pupil that a fact names, in the order of their ids.
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
     * The outcome alone of `entitled`, without the reasons: quick, for lists of thousands.
     *
     * - Throws: `ParentisError` if an id or the day is none.
     */
open func verdictOf(asked: Asked)throws  -> Verdict  {
    return try  FfiConverterTypeVerdict_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_method_school_verdict_of(
            self.uniffiCloneHandle(),
        FfiConverterTypeAsked_lower(asked),uniffiCallStatus
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
 * What a verdict is asked about: an adult, a child and a matter, on a day.
 */
public struct Asked: Equatable, Hashable {
    /**
     * To what.
     */
    public let column: Column
    /**
     * The child.
     */
    public let pupil: PupilId
    /**
     * The adult.
     */
    public let person: PersonId
    /**
     * The day.
     */
    public let asOf: LocalDate
    /**
     * What is known of the thing; none: nothing.
     */
    public let details: Details?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * To what.
         */
        column: Column,
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
        asOf: LocalDate,
        /**
         * What is known of the thing; none: nothing.
         */
        details: Details? = nil) {
        self.column = column
        self.pupil = pupil
        self.person = person
        self.asOf = asOf
        self.details = details
    }




}

#if compiler(>=6)
extension Asked: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAsked: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Asked {
        return
            try Asked(
                column: FfiConverterTypeColumn.read(from: &buf),
                pupil: FfiConverterTypePupilId.read(from: &buf),
                person: FfiConverterTypePersonId.read(from: &buf),
                asOf: FfiConverterTypeLocalDate.read(from: &buf),
                details: FfiConverterOptionTypeDetails.read(from: &buf)
        )
    }

    public static func write(_ value: Asked, into buf: inout [UInt8]) {
        FfiConverterTypeColumn.write(value.column, into: &buf)
        FfiConverterTypePupilId.write(value.pupil, into: &buf)
        FfiConverterTypePersonId.write(value.person, into: &buf)
        FfiConverterTypeLocalDate.write(value.asOf, into: &buf)
        FfiConverterOptionTypeDetails.write(value.details, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAsked_lift(_ buf: RustBuffer) throws -> Asked {
    return try FfiConverterTypeAsked.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAsked_lower(_ value: Asked) -> RustBuffer {
    return FfiConverterTypeAsked.lower(value)
}


/**
 * The least of a profile: what it has to say. All else has the core's defaults.
 */
public struct ProfileBasics: Equatable, Hashable {
    /**
     * The profile's name: a code of at most 40 small letters, digits and hyphens.
     */
    public let name: String
    /**
     * The profile's version, as the school counts.
     */
    public let version: String
    /**
     * Whose law holds: it has no default.
     */
    public let nation: Nation
    /**
     * Which kind of school: it has no default.
     */
    public let schoolType: SchoolType

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The profile's name: a code of at most 40 small letters, digits and hyphens.
         */
        name: String,
        /**
         * The profile's version, as the school counts.
         */
        version: String,
        /**
         * Whose law holds: it has no default.
         */
        nation: Nation,
        /**
         * Which kind of school: it has no default.
         */
        schoolType: SchoolType) {
        self.name = name
        self.version = version
        self.nation = nation
        self.schoolType = schoolType
    }




}

#if compiler(>=6)
extension ProfileBasics: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProfileBasics: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProfileBasics {
        return
            try ProfileBasics(
                name: FfiConverterString.read(from: &buf),
                version: FfiConverterString.read(from: &buf),
                nation: FfiConverterTypeNation.read(from: &buf),
                schoolType: FfiConverterTypeSchoolType.read(from: &buf)
        )
    }

    public static func write(_ value: ProfileBasics, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.version, into: &buf)
        FfiConverterTypeNation.write(value.nation, into: &buf)
        FfiConverterTypeSchoolType.write(value.schoolType, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfileBasics_lift(_ buf: RustBuffer) throws -> ProfileBasics {
    return try FfiConverterTypeProfileBasics.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProfileBasics_lower(_ value: ProfileBasics) -> RustBuffer {
    return FfiConverterTypeProfileBasics.lower(value)
}


/**
 * A rule: its id, what it says to a school, and what stands behind it.
 *
 * The core's own `Rule` lies in the program and not in memory that could be handed over; this is its copy.
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
         */
        id: RuleId,
        /**
         * What stands behind it.
         */
        strength: Strength,
        /**
         * How far its source was checked.
         */
        checked: Checked,
        /**
         * What it says to a school, in our own words.
         */
        says: String,
        /**
         * Where it comes from.
         */
        source: String,
        /**
         * The first day with effect in England; none if no day of its beginning matters to anybody at school today.
         */
        fromDay: LocalDate?,
        /**
         * The first day without effect; none if it is still law.
         */
        untilDay: LocalDate?) {
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
fileprivate struct FfiConverterSequenceTypeEntry: FfiConverterRustBuffer {
    typealias SwiftType = [Entry]

    public static func write(_ value: [Entry], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEntry.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Entry] {
        let len: Int32 = try readInt(&buf)
        var seq = [Entry]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEntry.read(from: &buf))
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
 * A profile that says the least: what it has to say, and the defaults.
 *
 * - Throws: `ParentisError` if the name or the version is none.
 */
public func basicProfile(basics: ProfileBasics)throws  -> Profile  {
    return try  FfiConverterTypeProfile_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_func_basic_profile(
        FfiConverterTypeProfileBasics_lower(basics),uniffiCallStatus
    )
})
}
/**
 * Reads a profile from the TOML file that the school keeps.
 *
 * - Throws: `ParentisError` if it is not TOML or not a profile that can be used: all that is wrong with it, a line each.
 */
public func readProfile(toml: String)throws  -> Profile  {
    return try  FfiConverterTypeProfile_lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_func_read_profile(
        FfiConverterString.lower(toml),uniffiCallStatus
    )
})
}
/**
 * A rule by its id.
 *
 * - Throws: `ParentisError` if there is no such rule.
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
 * - Throws: `ParentisError` if the document cannot be read, or its journal contradicts itself. Then nothing is answered.
 */
public func ask(document: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_func_ask(
        FfiConverterString.lower(document),uniffiCallStatus
    )
})
}
/**
 * A journal as a document that a school is opened with: `{"version": 1, "entries": [...]}`.
 *
 * - Throws: `ParentisError` if an entry is none.
 */
public func journalDocument(entries: [Entry])throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeParentisError_lift) {
        uniffiCallStatus in
    uniffi_parentis_ffi_fn_func_journal_document(
        FfiConverterSequenceTypeEntry.lower(entries),uniffiCallStatus
    )
})
}
/**
 * The newest version of the journal's vocabulary that this library reads. A document of a newer one is refused with the
 * code `unknown_version`: the app has to be updated.
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
    if (uniffi_parentis_ffi_checksum_func_basic_profile() != 60244) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_func_read_profile() != 19476) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_func_rule() != 3777) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_func_rules() != 56720) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_func_ask() != 61259) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_func_journal_document() != 59271) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_func_journal_version() != 64232) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_func_version() != 43729) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_add() != 17611) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_adding() != 41024) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_adults_of() != 60842) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_answer() != 62071) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_as_known_at() != 4085) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_ask() != 50308) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_document() != 61827) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_entries() != 11754) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_on_roll() != 31325) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_pupils() != 15675) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_method_school_verdict_of() != 15551) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_constructor_school_of() != 28230) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_parentis_ffi_checksum_constructor_school_open() != 5227) {
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
