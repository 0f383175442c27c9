// Written by `cargo xtask bindings` from the types of the library. Not edited by hand.

@file:Suppress("NAME_SHADOWING")

package org.parentis

// Common helper code.
//
// Ideally this would live in a separate .kt file where it can be unittested etc
// in isolation, and perhaps even published as a re-useable package.
//
// However, it's important that the details of how this helper code works (e.g. the
// way that different builtin types are passed across the FFI) exactly match what's
// expected by the Rust code on the other side of the interface. In practice right
// now that means coming from the exact some version of `uniffi` that was used to
// compile the Rust component. The easiest way to ensure this is to bundle the Kotlin
// helpers directly inline like we're doing here.

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicBoolean
import org.parentis.core.Answer
import org.parentis.core.Checked
import org.parentis.core.Column
import org.parentis.core.Details
import org.parentis.core.Entry
import org.parentis.core.EntryData
import org.parentis.core.FfiConverterTypeAnswer
import org.parentis.core.FfiConverterTypeChecked
import org.parentis.core.FfiConverterTypeColumn
import org.parentis.core.FfiConverterTypeDetails
import org.parentis.core.FfiConverterTypeEntry
import org.parentis.core.FfiConverterTypeEntryData
import org.parentis.core.FfiConverterTypeInstant
import org.parentis.core.FfiConverterTypeLocalDate
import org.parentis.core.FfiConverterTypeNation
import org.parentis.core.FfiConverterTypeParentisError
import org.parentis.core.FfiConverterTypePersonId
import org.parentis.core.FfiConverterTypeProfile
import org.parentis.core.FfiConverterTypePupilId
import org.parentis.core.FfiConverterTypeQuestion
import org.parentis.core.FfiConverterTypeRuleId
import org.parentis.core.FfiConverterTypeSchoolType
import org.parentis.core.FfiConverterTypeStrength
import org.parentis.core.FfiConverterTypeVerdict
import org.parentis.core.Instant
import org.parentis.core.LocalDate
import org.parentis.core.Nation
import org.parentis.core.ParentisException
import org.parentis.core.PersonId
import org.parentis.core.Profile
import org.parentis.core.PupilId
import org.parentis.core.Question
import org.parentis.core.RuleId
import org.parentis.core.SchoolType
import org.parentis.core.Strength
import org.parentis.core.Verdict
import org.parentis.core.RustBuffer as RustBufferAnswer
import org.parentis.core.RustBuffer as RustBufferChecked
import org.parentis.core.RustBuffer as RustBufferColumn
import org.parentis.core.RustBuffer as RustBufferDetails
import org.parentis.core.RustBuffer as RustBufferEntry
import org.parentis.core.RustBuffer as RustBufferEntryData
import org.parentis.core.RustBuffer as RustBufferInstant
import org.parentis.core.RustBuffer as RustBufferLocalDate
import org.parentis.core.RustBuffer as RustBufferNation
import org.parentis.core.RustBuffer as RustBufferParentisError
import org.parentis.core.RustBuffer as RustBufferPersonId
import org.parentis.core.RustBuffer as RustBufferProfile
import org.parentis.core.RustBuffer as RustBufferPupilId
import org.parentis.core.RustBuffer as RustBufferQuestion
import org.parentis.core.RustBuffer as RustBufferRuleId
import org.parentis.core.RustBuffer as RustBufferSchoolType
import org.parentis.core.RustBuffer as RustBufferStrength
import org.parentis.core.RustBuffer as RustBufferVerdict

// This is a helper for safely working with byte buffers returned from the Rust code.
// A rust-owned buffer is represented by its capacity, its current length, and a
// pointer to the underlying data.

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
open class RustBuffer : Structure() {
    // Note: `capacity` and `len` are actually `ULong` values, but JVM only supports signed values.
    // When dealing with these fields, make sure to call `toULong()`.
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            // Note: need to convert the size to a `Long` value to make this work with JVM.
            UniffiLib.ffi_parentis_ffi_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_parentis_ffi_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

// This is a helper for safely passing byte references into the rust code.
// It's not actually used at the moment, because there aren't many things that you
// can take a direct pointer to in the JVM, and if we're going to copy something
// then we might as well copy it into a `RustBuffer`. But it's here for API
// completeness.

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Only `lower` is valid — zero-copy byte buffers only flow foreign -> Rust,
// and only in argument position. `lift`, `read`, `write`, and
// `allocationSize` have no sound implementation here and all panic at
// runtime. The `FfiConverter` interface is implemented so that the
// compiler enforces the full method set (rather than relying on eyeball).
//
// The provided `ByteBuffer` MUST be direct — only direct buffers have a
// stable native address that JNA can expose via `getDirectBufferPointer`.
// The returned `ForeignBytes.ByValue` is only valid for the duration of
// the FFI call; the Rust side treats it as a borrow.
internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        // Zero-length direct buffers: skip getDirectBufferPointer (platform-variable behavior)
        // and pass null. The Rust side treats (null, 0) as &[].
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
public interface FfiConverter<KotlinType, FfiType> {
    // Convert an FFI type to a Kotlin type
    fun lift(value: FfiType): KotlinType

    // Convert an Kotlin type to an FFI type
    fun lower(value: KotlinType): FfiType

    // Read a Kotlin type from a `ByteBuffer`
    fun read(buf: ByteBuffer): KotlinType

    // Calculate bytes to allocate when creating a `RustBuffer`
    //
    // This must return at least as many bytes as the write() function will
    // write. It can return more bytes than needed, for example when writing
    // Strings we can't know the exact bytes needed until we the UTF-8
    // encoding, so we pessimistically allocate the largest size possible (3
    // bytes per codepoint).  Allocating extra bytes is not really a big deal
    // because the `RustBuffer` is short-lived.
    fun allocationSize(value: KotlinType): ULong

    // Write a Kotlin type to a `ByteBuffer`
    fun write(value: KotlinType, buf: ByteBuffer)

    // Lower a value into a `RustBuffer`
    //
    // This method lowers a value into a `RustBuffer` rather than the normal
    // FfiType.  It's used by the callback interface code.  Callback interface
    // returns are always serialized into a `RustBuffer` regardless of their
    // normal FFI type.
    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            RustBuffer.free(rbuf)
            throw e
        }
    }

    // Lift a value from a `RustBuffer`.
    //
    // This here mostly because of the symmetry with `lowerIntoRustBuffer()`.
    // It's currently only used by the `FfiConverterRustBuffer` class below.
    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
public interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}
// A handful of classes and functions to support the generated data structures.
// This would be a good candidate for isolating in its own ffi-support lib.

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

class InternalException(message: String) : kotlin.Exception(message)

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

// Helpers for calling Rust
// In practice we usually need to be synchronized to call this safely, so it doesn't
// synchronize itself

// Call a rust function that returns a Result<>.  Pass in the Error class companion that corresponds to the Err
private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

// Check UniffiRustCallStatus and throw an error if the call wasn't successful
private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.error_buf)
    } else if (status.isPanic()) {
        // when the rust code sees a panic, it tries to construct a rustbuffer
        // with the message.  but if that code panics, then it just sends back
        // an empty buffer.
        if (status.error_buf.len > 0) {
            throw InternalException(FfiConverterString.lift(status.error_buf))
        } else {
            throw InternalException("Rust panic")
        }
    } else {
        throw InternalException("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<InternalException> {
    override fun lift(error_buf: RustBuffer.ByValue): InternalException {
        RustBuffer.free(error_buf)
        return InternalException("Unexpected CALL_ERROR")
    }
}

// Call a rust function that returns a plain value
private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
// Initial value and increment amount for handles.
// These ensure that Kotlin-generated handles always have the lowest bit set
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

// Map handles to objects
//
// This is used pass an opaque 64-bit handle representing a foreign object to the Rust code.
internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    // Start
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    // Insert a new object into the handle map and get a handle for it
    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    // Clone a handle, creating a new one
    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw InternalException("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    // Get an object from the handle map
    fun get(handle: Long): T {
        return map.get(handle) ?: throw InternalException("UniffiHandleMap.get: Invalid handle")
    }

    // Remove an entry from the handlemap and get the Kotlin object back
    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw InternalException("UniffiHandleMap: Invalid handle")
    }
}

// Contains loading, initialization code,
// and the FFI Function declarations in a com.sun.jna.Library.
@Synchronized
private fun findLibraryName(componentName: String): String {
    val libOverride = System.getProperty("uniffi.component.$componentName.libraryOverride")
    if (libOverride != null) {
        return libOverride
    }
    return "parentis_ffi"
}

// Define FFI callback types
internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }

}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}

// A JNA Library to expose the extern-C FFI definitions.
// This is an implementation detail which will be called internally by the public API.

// For large crates we prevent `MethodTooLargeException` (see #2340)
// N.B. the name of the extension is very misleading, since it is
// rather `InterfaceTooLargeException`, caused by too many methods
// in the interface for large crates.
//
// By splitting the otherwise huge interface into two parts
// * UniffiLib (this)
// * IntegrityCheckingUniffiLib
// And all checksum methods are put into `IntegrityCheckingUniffiLib`
// we allow for ~2x as many methods in the UniffiLib interface.
//
// Note: above all written when we used JNA's `loadIndirect` etc.
// We now use JNA's "direct mapping" - unclear if same considerations apply exactly.
internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "parentis_ffi"))
        uniffiCheckContractApiVersion(this)
        uniffiCheckApiChecksums(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_parentis_ffi_checksum_func_basic_profile(
    ): Int
    external fun uniffi_parentis_ffi_checksum_func_read_profile(
    ): Int
    external fun uniffi_parentis_ffi_checksum_func_rule(
    ): Int
    external fun uniffi_parentis_ffi_checksum_func_rules(
    ): Int
    external fun uniffi_parentis_ffi_checksum_func_ask(
    ): Int
    external fun uniffi_parentis_ffi_checksum_func_journal_document(
    ): Int
    external fun uniffi_parentis_ffi_checksum_func_journal_version(
    ): Int
    external fun uniffi_parentis_ffi_checksum_func_version(
    ): Int
    external fun uniffi_parentis_ffi_checksum_method_school_add(
    ): Int
    external fun uniffi_parentis_ffi_checksum_method_school_adding(
    ): Int
    external fun uniffi_parentis_ffi_checksum_method_school_adults_of(
    ): Int
    external fun uniffi_parentis_ffi_checksum_method_school_answer(
    ): Int
    external fun uniffi_parentis_ffi_checksum_method_school_as_known_at(
    ): Int
    external fun uniffi_parentis_ffi_checksum_method_school_ask(
    ): Int
    external fun uniffi_parentis_ffi_checksum_method_school_document(
    ): Int
    external fun uniffi_parentis_ffi_checksum_method_school_entries(
    ): Int
    external fun uniffi_parentis_ffi_checksum_method_school_on_roll(
    ): Int
    external fun uniffi_parentis_ffi_checksum_method_school_pupils(
    ): Int
    external fun uniffi_parentis_ffi_checksum_method_school_verdict_of(
    ): Int
    external fun uniffi_parentis_ffi_checksum_constructor_school_of(
    ): Int
    external fun uniffi_parentis_ffi_checksum_constructor_school_open(
    ): Int
    external fun ffi_parentis_ffi_uniffi_contract_version(
    ): Int


}

internal object UniffiLib {

    // The Cleaner for the whole library
    internal val CLEANER: UniffiCleaner by lazy {
        UniffiCleaner.create()
    }


    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "parentis_ffi"))
        org.parentis.core.uniffiEnsureInitialized()

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_parentis_ffi_fn_clone_school(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_parentis_ffi_fn_free_school(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_parentis_ffi_fn_constructor_school_of(`entries`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_parentis_ffi_fn_constructor_school_open(`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_parentis_ffi_fn_method_school_add(`ptr`: Long,`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_parentis_ffi_fn_method_school_adding(`ptr`: Long,`entries`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_parentis_ffi_fn_method_school_adults_of(`ptr`: Long,`pupil`: RustBufferPupilId.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_parentis_ffi_fn_method_school_answer(`ptr`: Long,`question`: RustBufferQuestion.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferAnswer.ByValue
    external fun uniffi_parentis_ffi_fn_method_school_as_known_at(`ptr`: Long,`instant`: RustBufferInstant.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_parentis_ffi_fn_method_school_ask(`ptr`: Long,`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_parentis_ffi_fn_method_school_document(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_parentis_ffi_fn_method_school_entries(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_parentis_ffi_fn_method_school_on_roll(`ptr`: Long,`asOf`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_parentis_ffi_fn_method_school_pupils(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_parentis_ffi_fn_method_school_verdict_of(`ptr`: Long,`asked`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferVerdict.ByValue
    external fun uniffi_parentis_ffi_fn_func_basic_profile(`basics`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProfile.ByValue
    external fun uniffi_parentis_ffi_fn_func_read_profile(`toml`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBufferProfile.ByValue
    external fun uniffi_parentis_ffi_fn_func_rule(`id`: RustBufferRuleId.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_parentis_ffi_fn_func_rules(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_parentis_ffi_fn_func_ask(`document`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_parentis_ffi_fn_func_journal_document(`entries`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_parentis_ffi_fn_func_journal_version(uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun uniffi_parentis_ffi_fn_func_version(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_parentis_ffi_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_parentis_ffi_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_parentis_ffi_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_parentis_ffi_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_parentis_ffi_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_parentis_ffi_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_parentis_ffi_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_parentis_ffi_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_parentis_ffi_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_parentis_ffi_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_parentis_ffi_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_parentis_ffi_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_parentis_ffi_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_parentis_ffi_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_parentis_ffi_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_parentis_ffi_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_parentis_ffi_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit


}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_parentis_ffi_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}
@Suppress("UNUSED_PARAMETER")
private fun uniffiCheckApiChecksums(lib: IntegrityCheckingUniffiLib) {
    if ((lib.uniffi_parentis_ffi_checksum_func_basic_profile() and 0xFFFF) != 60244) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_func_read_profile() and 0xFFFF) != 19476) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_func_rule() and 0xFFFF) != 3777) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_func_rules() and 0xFFFF) != 56720) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_func_ask() and 0xFFFF) != 61259) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_func_journal_document() and 0xFFFF) != 59271) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_func_journal_version() and 0xFFFF) != 64232) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_func_version() and 0xFFFF) != 43729) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_method_school_add() and 0xFFFF) != 17611) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_method_school_adding() and 0xFFFF) != 41024) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_method_school_adults_of() and 0xFFFF) != 60842) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_method_school_answer() and 0xFFFF) != 62071) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_method_school_as_known_at() and 0xFFFF) != 4085) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_method_school_ask() and 0xFFFF) != 50308) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_method_school_document() and 0xFFFF) != 61827) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_method_school_entries() and 0xFFFF) != 11754) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_method_school_on_roll() and 0xFFFF) != 31325) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_method_school_pupils() and 0xFFFF) != 15675) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_method_school_verdict_of() and 0xFFFF) != 15551) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_constructor_school_of() and 0xFFFF) != 28230) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_parentis_ffi_checksum_constructor_school_open() and 0xFFFF) != 5227) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

/**
 * @suppress
 */
public fun uniffiEnsureInitialized() {
    // Call arbitrary methods on IntegrityCheckingUniffiLib and UniffiLib to ensure that
    // their init blocks run. This ensures initialization across crates works as expected.
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

// Async support

// Public interface members begin here.


// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 */
object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 */
object NoHandle
/**
 * The cleaner interface for Object finalization code to run.
 * This is the entry point to any implementation that we're using.
 *
 * The cleaner registers objects and returns cleanables, so now we are
 * defining a `UniffiCleaner` with a `UniffiClenaer.Cleanable` to abstract the
 * different implmentations available at compile time.
 *
 * @suppress
 */
interface UniffiCleaner {
    interface Cleanable {
        fun clean()
    }

    fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable

    companion object
}

// The fallback Jna cleaner, which is available for both Android, and the JVM.
private class UniffiJnaCleaner : UniffiCleaner {
    private val cleaner = com.sun.jna.internal.Cleaner.getCleaner()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        UniffiJnaCleanable(cleaner.register(value, cleanUpTask))
}

private class UniffiJnaCleanable(
    private val cleanable: com.sun.jna.internal.Cleaner.Cleanable,
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}


// We decide at uniffi binding generation time whether we were
// using Android or not.
// There are further runtime checks to chose the correct implementation
// of the cleaner.
private fun UniffiCleaner.Companion.create(): UniffiCleaner =
    try {
        // For safety's sake: if the library hasn't been run in android_cleaner = true
        // mode, but is being run on Android, then we still need to think about
        // Android API versions.
        // So we check if java.lang.ref.Cleaner is there, and use that…
        java.lang.Class.forName("java.lang.ref.Cleaner")
        JavaLangRefCleaner()
    } catch (e: ClassNotFoundException) {
        // … otherwise, fallback to the JNA cleaner.
        UniffiJnaCleaner()
    }

private class JavaLangRefCleaner : UniffiCleaner {
    val cleaner = java.lang.ref.Cleaner.create()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        JavaLangRefCleanable(cleaner.register(value, cleanUpTask))
}

private class JavaLangRefCleanable(
    val cleanable: java.lang.ref.Cleaner.Cleanable
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

/**
 * @suppress
 */
public object FfiConverterUInt: FfiConverter<UInt, Int> {
    override fun lift(value: Int): UInt {
        return value.toUInt()
    }

    override fun read(buf: ByteBuffer): UInt {
        return lift(buf.getInt())
    }

    override fun lower(value: UInt): Int {
        return value.toInt()
    }

    override fun allocationSize(value: UInt) = 4UL

    override fun write(value: UInt, buf: ByteBuffer) {
        buf.putInt(value.toInt())
    }
}

/**
 * @suppress
 */
public object FfiConverterLong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long {
        return value
    }

    override fun read(buf: ByteBuffer): Long {
        return buf.getLong()
    }

    override fun lower(value: Long): Long {
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(value)
    }
}

/**
 * @suppress
 */
public object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    // Note: we don't inherit from FfiConverterRustBuffer, because we use a
    // special encoding when lowering/lifting.  We can use `RustBuffer.len` to
    // store our length and avoid writing it out to the buffer.
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            val byteArr = ByteArray(value.len.toInt())
            value.asByteBuffer()!!.get(byteArr)
            return byteArr.toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        return org.parentis.core.utf8(value)
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        // Ideally we'd pass these bytes to `ffi_bytebuffer_from_bytes`, but doing so would require us
        // to copy them into a JNA `Memory`. So we might as well directly copy them into a `RustBuffer`.
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.asByteBuffer()!!.put(byteBuf)
        return rbuf
    }

    // We aren't sure exactly how many bytes our string will be once it's UTF-8
    // encoded.  Allocate 3 bytes per UTF-16 code unit which will always be
    // enough.
    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}


/**
 * @suppress
 */
public object FfiConverterTimestamp: FfiConverterRustBuffer<java.time.Instant> {
    override fun read(buf: ByteBuffer): java.time.Instant {
        val seconds = buf.getLong()
        // Type mismatch (should be u32) but we check for overflow/underflow below
        val nanoseconds = buf.getInt().toLong()
        if (nanoseconds < 0) {
            throw java.time.DateTimeException("Instant nanoseconds exceed minimum or maximum supported by uniffi")
        }
        if (seconds >= 0) {
            return java.time.Instant.EPOCH.plus(java.time.Duration.ofSeconds(seconds, nanoseconds))
        } else {
            return java.time.Instant.EPOCH.minus(java.time.Duration.ofSeconds(-seconds, nanoseconds))
        }
    }

    // 8 bytes for seconds, 4 bytes for nanoseconds
    override fun allocationSize(value: java.time.Instant) = 12UL

    override fun write(value: java.time.Instant, buf: ByteBuffer) {
        var epochOffset = java.time.Duration.between(java.time.Instant.EPOCH, value)

        var sign = 1
        if (epochOffset.isNegative()) {
            sign = -1
            epochOffset = epochOffset.negated()
        }

        if (epochOffset.nano < 0) {
            // Java docs provide guarantee that nano will always be positive, so this should be impossible
            // See: https://docs.oracle.com/javase/8/docs/api/java/time/Instant.html
            throw IllegalArgumentException("Invalid timestamp, nano value must be non-negative")
        }

        buf.putLong(sign * epochOffset.seconds)
        // Type mismatch (should be u32) but since values will always be between 0 and 999,999,999 it should be OK
        buf.putInt(epochOffset.nano)
    }
}


// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//


/**
 * A school as its journal shows it, kept to be asked again and again.
 *
 * It never changes: what adds to it gives the next school and leaves this one as it is. Threads may share it freely, without
 * a lock. Every question is asked as of a day in Europe/London, and none about well-formed facts can fail: what is not known
 * is part of the answer.
 */
public interface SchoolInterface {

    /**
     * The school with more entries: `{"entries": [...]}`, with `version` as in any document. This school stays as it is.
     *
     * @throws ParentisException if the document cannot be read, or an entry contradicts what the school knows.
     */
    fun `add`(`document`: kotlin.String): School

    /**
     * The school with more entries. This school stays as it is.
     *
     * @throws ParentisException if an entry is none, or contradicts what the school knows.
     */
    fun `adding`(`entries`: List<Entry>): School

    /**
     * Every adult whom a fact ties to that pupil, in the order of their ids.
     *
     * @throws ParentisException if the id is none.
     */
    fun `adultsOf`(`pupil`: PupilId): List<PersonId>

    /**
     * Answers a question. The functions with the questions' names say the same with a type of answer each.
     *
     * @throws ParentisException if an id or a day in the question is none.
     */
    fun `answer`(`question`: Question): Answer

    /**
     * The school as it was known at that instant: with what was recorded by then, and nothing else.
     *
     * @throws ParentisException if the instant is none.
     */
    fun `asKnownAt`(`instant`: Instant): School

    /**
     * The answers to `{"ask": [...]}`, as the document that `ask` gives, byte for byte.
     *
     * @throws ParentisException if the questions cannot be read. Then none is answered.
     */
    fun `ask`(`document`: kotlin.String): kotlin.String

    /**
     * Its journal as a document that a school is opened with: `{"version": 1, "entries": [...]}`.
     */
    fun `document`(): kotlin.String

    /**
     * The entries of its journal, in the order of their ids.
     */
    fun `entries`(): List<Entry>

    /**
     * The pupils on roll that day, in the order of their ids.
     *
     * @throws ParentisException if the day is none.
     */
    fun `onRoll`(`asOf`: LocalDate): List<PupilId>

    /**
     * Every pupil that a fact names, in the order of their ids.
     */
    fun `pupils`(): List<PupilId>

    /**
     * The outcome alone of `entitled`, without the reasons: quick, for lists of thousands.
     *
     * @throws ParentisException if an id or the day is none.
     */
    fun `verdictOf`(`asked`: Asked): Verdict

    companion object
}

/**
 * A school as its journal shows it, kept to be asked again and again.
 *
 * It never changes: what adds to it gives the next school and leaves this one as it is. Threads may share it freely, without
 * a lock. Every question is asked as of a day in Europe/London, and none about well-formed facts can fail: what is not known
 * is part of the answer.
 */
open class School: Disposable, AutoCloseable, SchoolInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_parentis_ffi_fn_free_school(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_parentis_ffi_fn_clone_school(handle, status)
        }
    }


    /**
     * The school with more entries: `{"entries": [...]}`, with `version` as in any document. This school stays as it is.
     *
     * @throws ParentisException if the document cannot be read, or an entry contradicts what the school knows.
     */
    @Throws(ParentisException::class)override fun `add`(`document`: kotlin.String): School {
            return FfiConverterTypeSchool.lift(
    callWithHandle {
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_method_school_add(
        it,

        FfiConverterString.lower(`document`),_status)
}
    }
    )
    }



    /**
     * The school with more entries. This school stays as it is.
     *
     * @throws ParentisException if an entry is none, or contradicts what the school knows.
     */
    @Throws(ParentisException::class)override fun `adding`(`entries`: List<Entry>): School {
            return FfiConverterTypeSchool.lift(
    callWithHandle {
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_method_school_adding(
        it,

        FfiConverterSequenceTypeEntry.lower(`entries`),_status)
}
    }
    )
    }



    /**
     * Every adult whom a fact ties to that pupil, in the order of their ids.
     *
     * @throws ParentisException if the id is none.
     */
    @Throws(ParentisException::class)override fun `adultsOf`(`pupil`: PupilId): List<PersonId> {
            return FfiConverterSequenceTypePersonId.lift(
    callWithHandle {
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_method_school_adults_of(
        it,

        FfiConverterTypePupilId.lower(`pupil`),_status)
}
    }
    )
    }



    /**
     * Answers a question. The functions with the questions' names say the same with a type of answer each.
     *
     * @throws ParentisException if an id or a day in the question is none.
     */
    @Throws(ParentisException::class)override fun `answer`(`question`: Question): Answer {
            return FfiConverterTypeAnswer.lift(
    callWithHandle {
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_method_school_answer(
        it,

        FfiConverterTypeQuestion.lower(`question`),_status)
}
    }
    )
    }



    /**
     * The school as it was known at that instant: with what was recorded by then, and nothing else.
     *
     * @throws ParentisException if the instant is none.
     */
    @Throws(ParentisException::class)override fun `asKnownAt`(`instant`: Instant): School {
            return FfiConverterTypeSchool.lift(
    callWithHandle {
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_method_school_as_known_at(
        it,

        FfiConverterTypeInstant.lower(`instant`),_status)
}
    }
    )
    }



    /**
     * The answers to `{"ask": [...]}`, as the document that `ask` gives, byte for byte.
     *
     * @throws ParentisException if the questions cannot be read. Then none is answered.
     */
    @Throws(ParentisException::class)override fun `ask`(`document`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_method_school_ask(
        it,

        FfiConverterString.lower(`document`),_status)
}
    }
    )
    }



    /**
     * Its journal as a document that a school is opened with: `{"version": 1, "entries": [...]}`.
     */
    @Throws(ParentisException::class)override fun `document`(): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_method_school_document(
        it,
        _status)
}
    }
    )
    }



    /**
     * The entries of its journal, in the order of their ids.
     */
    @Throws(ParentisException::class)override fun `entries`(): List<Entry> {
            return FfiConverterSequenceTypeEntry.lift(
    callWithHandle {
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_method_school_entries(
        it,
        _status)
}
    }
    )
    }



    /**
     * The pupils on roll that day, in the order of their ids.
     *
     * @throws ParentisException if the day is none.
     */
    @Throws(ParentisException::class)override fun `onRoll`(`asOf`: LocalDate): List<PupilId> {
            return FfiConverterSequenceTypePupilId.lift(
    callWithHandle {
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_method_school_on_roll(
        it,

        FfiConverterTypeLocalDate.lower(`asOf`),_status)
}
    }
    )
    }



    /**
     * Every pupil that a fact names, in the order of their ids.
     */
    @Throws(ParentisException::class)override fun `pupils`(): List<PupilId> {
            return FfiConverterSequenceTypePupilId.lift(
    callWithHandle {
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_method_school_pupils(
        it,
        _status)
}
    }
    )
    }



    /**
     * The outcome alone of `entitled`, without the reasons: quick, for lists of thousands.
     *
     * @throws ParentisException if an id or the day is none.
     */
    @Throws(ParentisException::class)override fun `verdictOf`(`asked`: Asked): Verdict {
            return FfiConverterTypeVerdict.lift(
    callWithHandle {
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_method_school_verdict_of(
        it,

        FfiConverterTypeAsked.lower(`asked`),_status)
}
    }
    )
    }








    companion object {

    /**
     * The school of these entries, in any order.
     *
     * @throws ParentisException if an entry is none, or the journal contradicts itself. Then nothing is loaded.
     */
    @Throws(ParentisException::class) fun `of`(`entries`: List<Entry>): School {
            return FfiConverterTypeSchool.lift(
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_constructor_school_of(


        FfiConverterSequenceTypeEntry.lower(`entries`),_status)
}
    )
    }



    /**
     * The school of a document without questions: `{"entries": [...]}`, with `version` and `known_at` as in any document.
     *
     * @throws ParentisException if the document cannot be read, or its journal contradicts itself. Then nothing is loaded.
     */
    @Throws(ParentisException::class) fun `open`(`document`: kotlin.String): School {
            return FfiConverterTypeSchool.lift(
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_constructor_school_open(


        FfiConverterString.lower(`document`),_status)
}
    )
    }



    }

}


/**
 * @suppress
 */
public object FfiConverterTypeSchool: FfiConverter<School, Long> {
    override fun lower(value: School): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): School {
        return School(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): School {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: School) = 8UL

    override fun write(value: School, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}



/**
 * What a verdict is asked about: an adult, a child and a matter, on a day.
 */
data class Asked (
    /**
     * To what.
     */
    val `column`: Column
    ,
    /**
     * The child.
     */
    val `pupil`: PupilId
    ,
    /**
     * The adult.
     */
    val `person`: PersonId
    ,
    /**
     * The day.
     */
    val `asOf`: LocalDate
    ,
    /**
     * What is known of the thing; none: nothing.
     */
    val `details`: Details? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAsked: FfiConverterRustBuffer<Asked> {
    override fun read(buf: ByteBuffer): Asked {
        return Asked(
            FfiConverterTypeColumn.read(buf),
            FfiConverterTypePupilId.read(buf),
            FfiConverterTypePersonId.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterOptionalTypeDetails.read(buf),
        )
    }

    override fun allocationSize(value: Asked) = (
            FfiConverterTypeColumn.allocationSize(value.`column`) +
            FfiConverterTypePupilId.allocationSize(value.`pupil`) +
            FfiConverterTypePersonId.allocationSize(value.`person`) +
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterOptionalTypeDetails.allocationSize(value.`details`)
    )

    override fun write(value: Asked, buf: ByteBuffer) {
            FfiConverterTypeColumn.write(value.`column`, buf)
            FfiConverterTypePupilId.write(value.`pupil`, buf)
            FfiConverterTypePersonId.write(value.`person`, buf)
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterOptionalTypeDetails.write(value.`details`, buf)
    }
}



/**
 * The least of a profile: what it has to say. All else has the core's defaults.
 */
data class ProfileBasics (
    /**
     * The profile's name: a code of at most 40 small letters, digits and hyphens.
     */
    val `name`: kotlin.String
    ,
    /**
     * The profile's version, as the school counts.
     */
    val `version`: kotlin.String
    ,
    /**
     * Whose law holds: it has no default.
     */
    val `nation`: Nation
    ,
    /**
     * Which kind of school: it has no default.
     */
    val `schoolType`: SchoolType

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProfileBasics: FfiConverterRustBuffer<ProfileBasics> {
    override fun read(buf: ByteBuffer): ProfileBasics {
        return ProfileBasics(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeNation.read(buf),
            FfiConverterTypeSchoolType.read(buf),
        )
    }

    override fun allocationSize(value: ProfileBasics) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`version`) +
            FfiConverterTypeNation.allocationSize(value.`nation`) +
            FfiConverterTypeSchoolType.allocationSize(value.`schoolType`)
    )

    override fun write(value: ProfileBasics, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`version`, buf)
            FfiConverterTypeNation.write(value.`nation`, buf)
            FfiConverterTypeSchoolType.write(value.`schoolType`, buf)
    }
}



/**
 * A rule: its id, what it says to a school, and what stands behind it.
 *
 * The core's own `Rule` lies in the program and not in memory that could be handed over; this is its copy.
 */
data class Rule (
    /**
     * Its id.
     */
    val `id`: RuleId
    ,
    /**
     * What stands behind it.
     */
    val `strength`: Strength
    ,
    /**
     * How far its source was checked.
     */
    val `checked`: Checked
    ,
    /**
     * What it says to a school, in our own words.
     */
    val `says`: kotlin.String
    ,
    /**
     * Where it comes from.
     */
    val `source`: kotlin.String
    ,
    /**
     * The first day with effect in England; none if no day of its beginning matters to anybody at school today.
     */
    val `fromDay`: LocalDate?
    ,
    /**
     * The first day without effect; none if it is still law.
     */
    val `untilDay`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRule: FfiConverterRustBuffer<Rule> {
    override fun read(buf: ByteBuffer): Rule {
        return Rule(
            FfiConverterTypeRuleId.read(buf),
            FfiConverterTypeStrength.read(buf),
            FfiConverterTypeChecked.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: Rule) = (
            FfiConverterTypeRuleId.allocationSize(value.`id`) +
            FfiConverterTypeStrength.allocationSize(value.`strength`) +
            FfiConverterTypeChecked.allocationSize(value.`checked`) +
            FfiConverterString.allocationSize(value.`says`) +
            FfiConverterString.allocationSize(value.`source`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`fromDay`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`untilDay`)
    )

    override fun write(value: Rule, buf: ByteBuffer) {
            FfiConverterTypeRuleId.write(value.`id`, buf)
            FfiConverterTypeStrength.write(value.`strength`, buf)
            FfiConverterTypeChecked.write(value.`checked`, buf)
            FfiConverterString.write(value.`says`, buf)
            FfiConverterString.write(value.`source`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`fromDay`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`untilDay`, buf)
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDetails: FfiConverterRustBuffer<Details?> {
    override fun read(buf: ByteBuffer): Details? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDetails.read(buf)
    }

    override fun allocationSize(value: Details?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDetails.allocationSize(value)
        }
    }

    override fun write(value: Details?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDetails.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLocalDate: FfiConverterRustBuffer<LocalDate?> {
    override fun read(buf: ByteBuffer): LocalDate? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLocalDate.read(buf)
    }

    override fun allocationSize(value: LocalDate?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLocalDate.allocationSize(value)
        }
    }

    override fun write(value: LocalDate?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLocalDate.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRule: FfiConverterRustBuffer<List<Rule>> {
    override fun read(buf: ByteBuffer): List<Rule> {
        val len = buf.getInt()
        return List<Rule>(len) {
            FfiConverterTypeRule.read(buf)
        }
    }

    override fun allocationSize(value: List<Rule>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRule.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Rule>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRule.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeEntry: FfiConverterRustBuffer<List<Entry>> {
    override fun read(buf: ByteBuffer): List<Entry> {
        val len = buf.getInt()
        return List<Entry>(len) {
            FfiConverterTypeEntry.read(buf)
        }
    }

    override fun allocationSize(value: List<Entry>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEntry.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Entry>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEntry.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePersonId: FfiConverterRustBuffer<List<PersonId>> {
    override fun read(buf: ByteBuffer): List<PersonId> {
        val len = buf.getInt()
        return List<PersonId>(len) {
            FfiConverterTypePersonId.read(buf)
        }
    }

    override fun allocationSize(value: List<PersonId>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePersonId.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PersonId>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePersonId.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePupilId: FfiConverterRustBuffer<List<PupilId>> {
    override fun read(buf: ByteBuffer): List<PupilId> {
        val len = buf.getInt()
        return List<PupilId>(len) {
            FfiConverterTypePupilId.read(buf)
        }
    }

    override fun allocationSize(value: List<PupilId>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePupilId.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PupilId>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePupilId.write(it, buf)
        }
    }
}

















object ParentisExceptionExternalErrorHandler : UniffiRustCallStatusErrorHandler<ParentisException> {
    override fun lift(error_buf: RustBuffer.ByValue): ParentisException =
        org.parentis.core.ParentisException.ErrorHandler.lift(
            RustBufferParentisError.ByValue().apply {
                capacity = error_buf.capacity
                len = error_buf.len
                data = error_buf.data
            }
        )
}




















        /**
         * A profile that says the least: what it has to say, and the defaults.
         *
         * @throws ParentisException if the name or the version is none.
         */
    @Throws(ParentisException::class) fun `basicProfile`(`basics`: ProfileBasics): Profile {
            return FfiConverterTypeProfile.lift(
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_func_basic_profile(


        FfiConverterTypeProfileBasics.lower(`basics`),_status)
}
    )
    }


        /**
         * Reads a profile from the TOML file that the school keeps.
         *
         * @throws ParentisException if it is not TOML or not a profile that can be used: all that is wrong with it, a line each.
         */
    @Throws(ParentisException::class) fun `readProfile`(`toml`: kotlin.String): Profile {
            return FfiConverterTypeProfile.lift(
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_func_read_profile(


        FfiConverterString.lower(`toml`),_status)
}
    )
    }


        /**
         * A rule by its id.
         *
         * @throws ParentisException if there is no such rule.
         */
    @Throws(ParentisException::class) fun `rule`(`id`: RuleId): Rule {
            return FfiConverterTypeRule.lift(
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_func_rule(


        FfiConverterTypeRuleId.lower(`id`),_status)
}
    )
    }


        /**
         * Every rule, in the order of the table.
         */
    @Throws(ParentisException::class) fun `rules`(): List<Rule> {
            return FfiConverterSequenceTypeRule.lift(
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_func_rules(

        _status)
}
    )
    }


        /**
         * Answers a document: `{"entries": [...], "ask": [...]}` in, `{"answers": [...]}` out. The same document gives the same
         * bytes, in every language.
         *
         * @throws ParentisException if the document cannot be read, or its journal contradicts itself. Then nothing is answered.
         */
    @Throws(ParentisException::class) fun `ask`(`document`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_func_ask(


        FfiConverterString.lower(`document`),_status)
}
    )
    }


        /**
         * A journal as a document that a school is opened with: `{"version": 1, "entries": [...]}`.
         *
         * @throws ParentisException if an entry is none.
         */
    @Throws(ParentisException::class) fun `journalDocument`(`entries`: List<Entry>): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_func_journal_document(


        FfiConverterSequenceTypeEntry.lower(`entries`),_status)
}
    )
    }


        /**
         * The newest version of the journal's vocabulary that this library reads. A document of a newer one is refused with the
         * code `unknown_version`: the app has to be updated.
         */
    @Throws(ParentisException::class) fun `journalVersion`(): kotlin.UInt {
            return FfiConverterUInt.lift(
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_func_journal_version(

        _status)
}
    )
    }


        /**
         * The version of this library.
         */
    @Throws(ParentisException::class) fun `version`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCallWithError(ParentisExceptionExternalErrorHandler) { _status ->
    UniffiLib.uniffi_parentis_ffi_fn_func_version(

        _status)
}
    )
    }



