// Written by `cargo xtask bindings` from the types of the library. Not edited by hand.

@file:Suppress("NAME_SHADOWING")

package org.parentis.core

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
            UniffiLib.ffi_parentis_rustbuffer_alloc(size.toLong(), status)
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
            UniffiLib.ffi_parentis_rustbuffer_free(buf, status)
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
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "parentis"))
        uniffiCheckContractApiVersion(this)
        uniffiCheckApiChecksums(this)
    }

    internal fun ensureInitialized() = Unit
    external fun ffi_parentis_uniffi_contract_version(
    ): Int


}

internal object UniffiLib {


    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "parentis"))

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_parentis_fn_method_parentiserror_uniffi_trait_display(`ptr`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_parentis_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_parentis_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_parentis_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_parentis_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_parentis_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_parentis_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_parentis_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_parentis_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_parentis_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_parentis_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_parentis_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_parentis_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_parentis_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_parentis_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_parentis_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_parentis_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_parentis_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit


}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_parentis_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}
@Suppress("UNUSED_PARAMETER")
private fun uniffiCheckApiChecksums(lib: IntegrityCheckingUniffiLib) {
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
 * @suppress
 */
public object FfiConverterUByte: FfiConverter<UByte, Byte> {
    override fun lift(value: Byte): UByte {
        return value.toUByte()
    }

    fun lift(value: Int): UByte {
        return value.toUByte()
    }

    override fun read(buf: ByteBuffer): UByte {
        return lift(buf.get())
    }

    override fun lower(value: UByte): Byte {
        return value.toByte()
    }

    override fun allocationSize(value: UByte) = 1UL

    override fun write(value: UByte, buf: ByteBuffer) {
        buf.put(value.toByte())
    }
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
public object FfiConverterInt: FfiConverter<Int, Int> {
    override fun lift(value: Int): Int {
        return value
    }

    override fun read(buf: ByteBuffer): Int {
        return buf.getInt()
    }

    override fun lower(value: Int): Int {
        return value
    }

    override fun allocationSize(value: Int) = 4UL

    override fun write(value: Int, buf: ByteBuffer) {
        buf.putInt(value)
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
public object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
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



/**
 * What a class of data comes to for this person, about one pupil.
 */
data class AccessFinding (
    /**
     * The class; null: nobody said.
     */
    val `dataClass`: DataClass?
    ,
    /**
     * About whom; null: about nobody, or nobody said.
     */
    val `pupil`: PupilId?
    ,
    /**
     * What follows from it alone.
     */
    val `outcome`: Outcome
    ,
    /**
     * Why.
     */
    val `why`: AccessWhy
    ,
    /**
     * In which capacity; null: in none that the table has.
     */
    val `capacity`: Capacity?
    ,
    /**
     * The ground that was recorded, or that has to be.
     */
    val `ground`: AccessGround?
    ,
    /**
     * The rule.
     */
    val `rule`: RuleId
    ,
    /**
     * The entries it rests on, by id.
     */
    val `facts`: List<EntryId>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAccessFinding: FfiConverterRustBuffer<AccessFinding> {
    override fun read(buf: ByteBuffer): AccessFinding {
        return AccessFinding(
            FfiConverterOptionalTypeDataClass.read(buf),
            FfiConverterOptionalTypePupilId.read(buf),
            FfiConverterTypeOutcome.read(buf),
            FfiConverterTypeAccessWhy.read(buf),
            FfiConverterOptionalTypeCapacity.read(buf),
            FfiConverterOptionalTypeAccessGround.read(buf),
            FfiConverterTypeRuleId.read(buf),
            FfiConverterSequenceTypeEntryId.read(buf),
        )
    }

    override fun allocationSize(value: AccessFinding) = (
            FfiConverterOptionalTypeDataClass.allocationSize(value.`dataClass`) +
            FfiConverterOptionalTypePupilId.allocationSize(value.`pupil`) +
            FfiConverterTypeOutcome.allocationSize(value.`outcome`) +
            FfiConverterTypeAccessWhy.allocationSize(value.`why`) +
            FfiConverterOptionalTypeCapacity.allocationSize(value.`capacity`) +
            FfiConverterOptionalTypeAccessGround.allocationSize(value.`ground`) +
            FfiConverterTypeRuleId.allocationSize(value.`rule`) +
            FfiConverterSequenceTypeEntryId.allocationSize(value.`facts`)
    )

    override fun write(value: AccessFinding, buf: ByteBuffer) {
            FfiConverterOptionalTypeDataClass.write(value.`dataClass`, buf)
            FfiConverterOptionalTypePupilId.write(value.`pupil`, buf)
            FfiConverterTypeOutcome.write(value.`outcome`, buf)
            FfiConverterTypeAccessWhy.write(value.`why`, buf)
            FfiConverterOptionalTypeCapacity.write(value.`capacity`, buf)
            FfiConverterOptionalTypeAccessGround.write(value.`ground`, buf)
            FfiConverterTypeRuleId.write(value.`rule`, buf)
            FfiConverterSequenceTypeEntryId.write(value.`facts`, buf)
    }
}



/**
 * The answer to "what do the adults prefer, and does one preference stand?".
 */
data class AdmissionPreference (
    /**
     * The child.
     */
    val `pupil`: PupilId
    ,
    /**
     * The day.
     */
    val `asOf`: LocalDate
    ,
    /**
     * Where it stands.
     */
    val `state`: PreferenceState
    ,
    /**
     * The one that stands.
     */
    val `stands`: PreferenceId?
    ,
    /**
     * Everybody who has expressed one, in the order of their ids.
     */
    val `lines`: List<PreferenceLine>
    ,
    /**
     * Whom an order lets decide, whether they have said anything or not.
     */
    val `decidedBy`: List<PersonId>
    ,
    /**
     * The rules of the state; those of a line are in its decision.
     */
    val `rules`: List<RuleId>
    ,
    /**
     * What is not on record and would settle it.
     */
    val `missing`: List<Missing>
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAdmissionPreference: FfiConverterRustBuffer<AdmissionPreference> {
    override fun read(buf: ByteBuffer): AdmissionPreference {
        return AdmissionPreference(
            FfiConverterTypePupilId.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterTypePreferenceState.read(buf),
            FfiConverterOptionalTypePreferenceId.read(buf),
            FfiConverterSequenceTypePreferenceLine.read(buf),
            FfiConverterSequenceTypePersonId.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
            FfiConverterSequenceTypeMissing.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: AdmissionPreference) = (
            FfiConverterTypePupilId.allocationSize(value.`pupil`) +
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterTypePreferenceState.allocationSize(value.`state`) +
            FfiConverterOptionalTypePreferenceId.allocationSize(value.`stands`) +
            FfiConverterSequenceTypePreferenceLine.allocationSize(value.`lines`) +
            FfiConverterSequenceTypePersonId.allocationSize(value.`decidedBy`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`) +
            FfiConverterSequenceTypeMissing.allocationSize(value.`missing`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: AdmissionPreference, buf: ByteBuffer) {
            FfiConverterTypePupilId.write(value.`pupil`, buf)
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterTypePreferenceState.write(value.`state`, buf)
            FfiConverterOptionalTypePreferenceId.write(value.`stands`, buf)
            FfiConverterSequenceTypePreferenceLine.write(value.`lines`, buf)
            FfiConverterSequenceTypePersonId.write(value.`decidedBy`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
            FfiConverterSequenceTypeMissing.write(value.`missing`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * One adult of a pupil.
 */
data class AdultContact (
    /**
     * Who.
     */
    val `person`: PersonId
    ,
    /**
     * The last day on which something about the pupil was sent to them.
     */
    val `lastSent`: LocalDate?
    ,
    /**
     * The last day on which they wrote about the pupil.
     */
    val `lastReceived`: LocalDate?
    ,
    /**
     * The last day on which one side answered the other, or they talked.
     */
    val `lastBothWays`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAdultContact: FfiConverterRustBuffer<AdultContact> {
    override fun read(buf: ByteBuffer): AdultContact {
        return AdultContact(
            FfiConverterTypePersonId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: AdultContact) = (
            FfiConverterTypePersonId.allocationSize(value.`person`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`lastSent`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`lastReceived`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`lastBothWays`)
    )

    override fun write(value: AdultContact, buf: ByteBuffer) {
            FfiConverterTypePersonId.write(value.`person`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`lastSent`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`lastReceived`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`lastBothWays`, buf)
    }
}



/**
 * How one adult of a family is reached.
 */
data class AdultReach (
    /**
     * Who.
     */
    val `person`: PersonId
    ,
    /**
     * The channels by which an address works; none: nothing reaches this adult.
     */
    val `channels`: List<Channel>
    ,
    /**
     * Which of them the adult declined.
     */
    val `declined`: List<Channel>
    ,
    /**
     * Who else is reached at one of these addresses, entitled or not.
     */
    val `sharesWith`: List<PersonId>
    ,
    /**
     * Why nothing reaches this adult, if nothing does, or nothing but what the adult declined.
     */
    val `why`: WayWhy?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAdultReach: FfiConverterRustBuffer<AdultReach> {
    override fun read(buf: ByteBuffer): AdultReach {
        return AdultReach(
            FfiConverterTypePersonId.read(buf),
            FfiConverterSequenceTypeChannel.read(buf),
            FfiConverterSequenceTypeChannel.read(buf),
            FfiConverterSequenceTypePersonId.read(buf),
            FfiConverterOptionalTypeWayWhy.read(buf),
        )
    }

    override fun allocationSize(value: AdultReach) = (
            FfiConverterTypePersonId.allocationSize(value.`person`) +
            FfiConverterSequenceTypeChannel.allocationSize(value.`channels`) +
            FfiConverterSequenceTypeChannel.allocationSize(value.`declined`) +
            FfiConverterSequenceTypePersonId.allocationSize(value.`sharesWith`) +
            FfiConverterOptionalTypeWayWhy.allocationSize(value.`why`)
    )

    override fun write(value: AdultReach, buf: ByteBuffer) {
            FfiConverterTypePersonId.write(value.`person`, buf)
            FfiConverterSequenceTypeChannel.write(value.`channels`, buf)
            FfiConverterSequenceTypeChannel.write(value.`declined`, buf)
            FfiConverterSequenceTypePersonId.write(value.`sharesWith`, buf)
            FfiConverterOptionalTypeWayWhy.write(value.`why`, buf)
    }
}



/**
 * A piece of advice about sending it now.
 */
data class AdviceLine (
    /**
     * Which.
     */
    val `advice`: SendAdvice
    ,
    /**
     * The rule.
     */
    val `rule`: RuleId
    ,
    /**
     * Whom it is about; none: everybody who would receive it.
     */
    val `people`: List<PersonId>
    ,
    /**
     * Did somebody go against it, with a reason on record?
     */
    val `overridden`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAdviceLine: FfiConverterRustBuffer<AdviceLine> {
    override fun read(buf: ByteBuffer): AdviceLine {
        return AdviceLine(
            FfiConverterTypeSendAdvice.read(buf),
            FfiConverterTypeRuleId.read(buf),
            FfiConverterSequenceTypePersonId.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: AdviceLine) = (
            FfiConverterTypeSendAdvice.allocationSize(value.`advice`) +
            FfiConverterTypeRuleId.allocationSize(value.`rule`) +
            FfiConverterSequenceTypePersonId.allocationSize(value.`people`) +
            FfiConverterBoolean.allocationSize(value.`overridden`)
    )

    override fun write(value: AdviceLine, buf: ByteBuffer) {
            FfiConverterTypeSendAdvice.write(value.`advice`, buf)
            FfiConverterTypeRuleId.write(value.`rule`, buf)
            FfiConverterSequenceTypePersonId.write(value.`people`, buf)
            FfiConverterBoolean.write(value.`overridden`, buf)
    }
}



/**
 * What the school answered, where a message of its own answers one that it received.
 */
data class AnswerTo (
    /**
     * The host's key of the message that is answered.
     */
    val `item`: DocumentId
    ,
    /**
     * What the answer is to it.
     */
    val `kind`: ReplyKind
    ,
    /**
     * Of a holding reply: the day by which it promises the reply (PTN-55).
     */
    val `promised`: LocalDate? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAnswerTo: FfiConverterRustBuffer<AnswerTo> {
    override fun read(buf: ByteBuffer): AnswerTo {
        return AnswerTo(
            FfiConverterTypeDocumentId.read(buf),
            FfiConverterTypeReplyKind.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: AnswerTo) = (
            FfiConverterTypeDocumentId.allocationSize(value.`item`) +
            FfiConverterTypeReplyKind.allocationSize(value.`kind`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`promised`)
    )

    override fun write(value: AnswerTo, buf: ByteBuffer) {
            FfiConverterTypeDocumentId.write(value.`item`, buf)
            FfiConverterTypeReplyKind.write(value.`kind`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`promised`, buf)
    }
}



/**
 * One party, and whether to ask them.
 */
data class AskLine (
    /**
     * The adult; null: the pupil in person.
     */
    val `person`: PersonId?
    ,
    /**
     * Ask them, or notify them?
     */
    val `ask`: kotlin.Boolean
    ,
    /**
     * Why, or why not.
     */
    val `why`: AskWhy
    ,
    /**
     * Where they stand.
     */
    val `state`: PartyState
    ,
    /**
     * May they give it?
     */
    val `standing`: Known
    ,
    /**
     * What their right to be asked rests on, or what takes it.
     */
    val `reasons`: List<Because>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAskLine: FfiConverterRustBuffer<AskLine> {
    override fun read(buf: ByteBuffer): AskLine {
        return AskLine(
            FfiConverterOptionalTypePersonId.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeAskWhy.read(buf),
            FfiConverterTypePartyState.read(buf),
            FfiConverterTypeKnown.read(buf),
            FfiConverterSequenceTypeBecause.read(buf),
        )
    }

    override fun allocationSize(value: AskLine) = (
            FfiConverterOptionalTypePersonId.allocationSize(value.`person`) +
            FfiConverterBoolean.allocationSize(value.`ask`) +
            FfiConverterTypeAskWhy.allocationSize(value.`why`) +
            FfiConverterTypePartyState.allocationSize(value.`state`) +
            FfiConverterTypeKnown.allocationSize(value.`standing`) +
            FfiConverterSequenceTypeBecause.allocationSize(value.`reasons`)
    )

    override fun write(value: AskLine, buf: ByteBuffer) {
            FfiConverterOptionalTypePersonId.write(value.`person`, buf)
            FfiConverterBoolean.write(value.`ask`, buf)
            FfiConverterTypeAskWhy.write(value.`why`, buf)
            FfiConverterTypePartyState.write(value.`state`, buf)
            FfiConverterTypeKnown.write(value.`standing`, buf)
            FfiConverterSequenceTypeBecause.write(value.`reasons`, buf)
    }
}



/**
 * Whom to ask, and whom not.
 */
data class AskList (
    /**
     * What is asked for.
     */
    val `matter`: ConsentMatter
    ,
    /**
     * The day.
     */
    val `asOf`: LocalDate
    ,
    /**
     * Where the consent stands.
     */
    val `state`: ConsentState
    ,
    /**
     * Everybody with a part in it: the pupil first, then adults in the order of their ids.
     */
    val `lines`: List<AskLine>
    ,
    /**
     * The rules that played a part.
     */
    val `rules`: List<RuleId>
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAskList: FfiConverterRustBuffer<AskList> {
    override fun read(buf: ByteBuffer): AskList {
        return AskList(
            FfiConverterTypeConsentMatter.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterTypeConsentState.read(buf),
            FfiConverterSequenceTypeAskLine.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: AskList) = (
            FfiConverterTypeConsentMatter.allocationSize(value.`matter`) +
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterTypeConsentState.allocationSize(value.`state`) +
            FfiConverterSequenceTypeAskLine.allocationSize(value.`lines`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: AskList, buf: ByteBuffer) {
            FfiConverterTypeConsentMatter.write(value.`matter`, buf)
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterTypeConsentState.write(value.`state`, buf)
            FfiConverterSequenceTypeAskLine.write(value.`lines`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * Everybody who was looked at for a message, line by line.
 */
data class Audience (
    /**
     * The kind of message.
     */
    val `message`: MessageKind
    ,
    /**
     * The day that was asked about.
     */
    val `asOf`: LocalDate
    ,
    /**
     * Each pupil and each adult, in the order of their ids.
     */
    val `lines`: List<AudienceLine>
    ,
    /**
     * Pupils for whom nobody may be sent it as things stand: somebody has to look.
     */
    val `unreached`: List<PupilId>
    ,
    /**
     * By when it is due.
     */
    val `due`: ReportDue
    ,
    /**
     * Rules for every copy, whoever receives it: the same for each parent, addressed apart (COM-4), and never one
     * adult's details in another's copy (COM-5).
     */
    val `always`: List<RuleId>
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAudience: FfiConverterRustBuffer<Audience> {
    override fun read(buf: ByteBuffer): Audience {
        return Audience(
            FfiConverterTypeMessageKind.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterSequenceTypeAudienceLine.read(buf),
            FfiConverterSequenceTypePupilId.read(buf),
            FfiConverterTypeReportDue.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: Audience) = (
            FfiConverterTypeMessageKind.allocationSize(value.`message`) +
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterSequenceTypeAudienceLine.allocationSize(value.`lines`) +
            FfiConverterSequenceTypePupilId.allocationSize(value.`unreached`) +
            FfiConverterTypeReportDue.allocationSize(value.`due`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`always`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: Audience, buf: ByteBuffer) {
            FfiConverterTypeMessageKind.write(value.`message`, buf)
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterSequenceTypeAudienceLine.write(value.`lines`, buf)
            FfiConverterSequenceTypePupilId.write(value.`unreached`, buf)
            FfiConverterTypeReportDue.write(value.`due`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`always`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * One recipient in respect of one pupil: sent or not, and why.
 */
data class AudienceLine (
    /**
     * About whom.
     */
    val `pupil`: PupilId
    ,
    /**
     * To whom.
     */
    val `recipient`: Recipient
    ,
    /**
     * Whether, and why.
     */
    val `decision`: Decision

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAudienceLine: FfiConverterRustBuffer<AudienceLine> {
    override fun read(buf: ByteBuffer): AudienceLine {
        return AudienceLine(
            FfiConverterTypePupilId.read(buf),
            FfiConverterTypeRecipient.read(buf),
            FfiConverterTypeDecision.read(buf),
        )
    }

    override fun allocationSize(value: AudienceLine) = (
            FfiConverterTypePupilId.allocationSize(value.`pupil`) +
            FfiConverterTypeRecipient.allocationSize(value.`recipient`) +
            FfiConverterTypeDecision.allocationSize(value.`decision`)
    )

    override fun write(value: AudienceLine, buf: ByteBuffer) {
            FfiConverterTypePupilId.write(value.`pupil`, buf)
            FfiConverterTypeRecipient.write(value.`recipient`, buf)
            FfiConverterTypeDecision.write(value.`decision`, buf)
    }
}



/**
 * One piece of evidence: the rule, what it does, why, and the entries it rests on.
 */
data class Because (
    /**
     * The rule.
     */
    val `rule`: RuleId
    ,
    /**
     * What the evidence does.
     */
    val `weight`: Weight
    ,
    /**
     * Why.
     */
    val `reason`: Reason
    ,
    /**
     * The entries it rests on, by id.
     */
    val `facts`: List<EntryId>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeBecause: FfiConverterRustBuffer<Because> {
    override fun read(buf: ByteBuffer): Because {
        return Because(
            FfiConverterTypeRuleId.read(buf),
            FfiConverterTypeWeight.read(buf),
            FfiConverterTypeReason.read(buf),
            FfiConverterSequenceTypeEntryId.read(buf),
        )
    }

    override fun allocationSize(value: Because) = (
            FfiConverterTypeRuleId.allocationSize(value.`rule`) +
            FfiConverterTypeWeight.allocationSize(value.`weight`) +
            FfiConverterTypeReason.allocationSize(value.`reason`) +
            FfiConverterSequenceTypeEntryId.allocationSize(value.`facts`)
    )

    override fun write(value: Because, buf: ByteBuffer) {
            FfiConverterTypeRuleId.write(value.`rule`, buf)
            FfiConverterTypeWeight.write(value.`weight`, buf)
            FfiConverterTypeReason.write(value.`reason`, buf)
            FfiConverterSequenceTypeEntryId.write(value.`facts`, buf)
    }
}



/**
 * A calendar as written down, not yet checked: what a file, a form or a reader of somebody's term dates gives.
 *
 * Every list but the terms may be left out. Order does not matter.
 */
data class CalendarData (
    /**
     * What the school calls it, such as `2026/27`.
     */
    val `name`: kotlin.String = ""
    ,
    /**
     * The terms, each with its first and its last day.
     */
    val `terms`: List<SchoolTerm>
    ,
    /**
     * The half-term holidays, each inside a term.
     */
    val `halfTerms`: List<DayRange> = listOf()
    ,
    /**
     * Training (INSET) days, inside a term or near one (CAL-2).
     */
    val `insetDays`: List<LocalDate> = listOf()
    ,
    /**
     * Days lost to snow, a strike, an election (CAL-3).
     */
    val `closures`: List<Closure> = listOf()
    ,
    /**
     * Bank and public holidays of the nation. The list is data and not a formula.
     */
    val `bankHolidays`: List<LocalDate> = listOf()
    ,
    /**
     * The last day for which the list of bank holidays is complete; without it, the last day in the list. Past it a
     * working day is not known (CAL-15).
     */
    val `bankHolidaysKnownUntil`: LocalDate? = null
    ,
    /**
     * Holidays fixed by the council or the school, as in Scotland (CAL-19).
     */
    val `localHolidays`: List<LocalDate> = listOf()
    ,
    /**
     * The days of the week with sessions for pupils: Monday to Friday unless said otherwise (CAL-17).
     */
    val `weekdays`: Weekdays

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCalendarData: FfiConverterRustBuffer<CalendarData> {
    override fun read(buf: ByteBuffer): CalendarData {
        return CalendarData(
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeSchoolTerm.read(buf),
            FfiConverterSequenceTypeDayRange.read(buf),
            FfiConverterSequenceTypeLocalDate.read(buf),
            FfiConverterSequenceTypeClosure.read(buf),
            FfiConverterSequenceTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterSequenceTypeLocalDate.read(buf),
            FfiConverterTypeWeekdays.read(buf),
        )
    }

    override fun allocationSize(value: CalendarData) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterSequenceTypeSchoolTerm.allocationSize(value.`terms`) +
            FfiConverterSequenceTypeDayRange.allocationSize(value.`halfTerms`) +
            FfiConverterSequenceTypeLocalDate.allocationSize(value.`insetDays`) +
            FfiConverterSequenceTypeClosure.allocationSize(value.`closures`) +
            FfiConverterSequenceTypeLocalDate.allocationSize(value.`bankHolidays`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`bankHolidaysKnownUntil`) +
            FfiConverterSequenceTypeLocalDate.allocationSize(value.`localHolidays`) +
            FfiConverterTypeWeekdays.allocationSize(value.`weekdays`)
    )

    override fun write(value: CalendarData, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterSequenceTypeSchoolTerm.write(value.`terms`, buf)
            FfiConverterSequenceTypeDayRange.write(value.`halfTerms`, buf)
            FfiConverterSequenceTypeLocalDate.write(value.`insetDays`, buf)
            FfiConverterSequenceTypeClosure.write(value.`closures`, buf)
            FfiConverterSequenceTypeLocalDate.write(value.`bankHolidays`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`bankHolidaysKnownUntil`, buf)
            FfiConverterSequenceTypeLocalDate.write(value.`localHolidays`, buf)
            FfiConverterTypeWeekdays.write(value.`weekdays`, buf)
    }
}



/**
 * The requester was asked what is meant.
 */
data class Clarification (
    /**
     * When.
     */
    val `asked`: LocalDate
    ,
    /**
     * When the answer came; none has come if absent.
     */
    val `answered`: LocalDate? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeClarification: FfiConverterRustBuffer<Clarification> {
    override fun read(buf: ByteBuffer): Clarification {
        return Clarification(
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: Clarification) = (
            FfiConverterTypeLocalDate.allocationSize(value.`asked`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`answered`)
    )

    override fun write(value: Clarification, buf: ByteBuffer) {
            FfiConverterTypeLocalDate.write(value.`asked`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`answered`, buf)
    }
}



/**
 * A day on which the school was to be open and was not (CAL-3).
 */
data class Closure (
    /**
     * The day.
     */
    val `day`: LocalDate
    ,
    /**
     * Could its sessions not be made up, so that they count as held? It counts for a deadline only where the profile
     * says that such days do (`lost_days_count`).
     */
    val `counts`: kotlin.Boolean = false

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeClosure: FfiConverterRustBuffer<Closure> {
    override fun read(buf: ByteBuffer): Closure {
        return Closure(
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: Closure) = (
            FfiConverterTypeLocalDate.allocationSize(value.`day`) +
            FfiConverterBoolean.allocationSize(value.`counts`)
    )

    override fun write(value: Closure, buf: ByteBuffer) {
            FfiConverterTypeLocalDate.write(value.`day`, buf)
            FfiConverterBoolean.write(value.`counts`, buf)
    }
}



/**
 * The answer to "who may collect this child on this day?".
 */
data class Collection (
    /**
     * The child.
     */
    val `pupil`: PupilId
    ,
    /**
     * The day.
     */
    val `asOf`: LocalDate
    ,
    /**
     * Who stands at the gate, if that was asked.
     */
    val `atTheGate`: Collector?
    ,
    /**
     * Every adult known to the child on that day, in the order of their ids.
     */
    val `collectors`: List<Collector>
    ,
    /**
     * Whom to ring about anybody else at the gate: every parent, in the order of their ids, who may collect the child and
     * whom nothing keeps from being told where it is (VOC-54, VOC-56).
     * Nobody: the safeguarding lead.
     */
    val `ring`: List<PersonId>
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCollection: FfiConverterRustBuffer<Collection> {
    override fun read(buf: ByteBuffer): Collection {
        return Collection(
            FfiConverterTypePupilId.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterOptionalTypeCollector.read(buf),
            FfiConverterSequenceTypeCollector.read(buf),
            FfiConverterSequenceTypePersonId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: Collection) = (
            FfiConverterTypePupilId.allocationSize(value.`pupil`) +
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterOptionalTypeCollector.allocationSize(value.`atTheGate`) +
            FfiConverterSequenceTypeCollector.allocationSize(value.`collectors`) +
            FfiConverterSequenceTypePersonId.allocationSize(value.`ring`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: Collection, buf: ByteBuffer) {
            FfiConverterTypePupilId.write(value.`pupil`, buf)
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterOptionalTypeCollector.write(value.`atTheGate`, buf)
            FfiConverterSequenceTypeCollector.write(value.`collectors`, buf)
            FfiConverterSequenceTypePersonId.write(value.`ring`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * One adult, and whether they may collect the child.
 */
data class Collector (
    /**
     * Who.
     */
    val `person`: PersonId
    ,
    /**
     * Whether, and why.
     */
    val `decision`: Decision
    ,
    /**
     * On whose word, where it rests on somebody's (PR-22b).
     */
    val `onTheWordOf`: List<PersonId>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCollector: FfiConverterRustBuffer<Collector> {
    override fun read(buf: ByteBuffer): Collector {
        return Collector(
            FfiConverterTypePersonId.read(buf),
            FfiConverterTypeDecision.read(buf),
            FfiConverterSequenceTypePersonId.read(buf),
        )
    }

    override fun allocationSize(value: Collector) = (
            FfiConverterTypePersonId.allocationSize(value.`person`) +
            FfiConverterTypeDecision.allocationSize(value.`decision`) +
            FfiConverterSequenceTypePersonId.allocationSize(value.`onTheWordOf`)
    )

    override fun write(value: Collector, buf: ByteBuffer) {
            FfiConverterTypePersonId.write(value.`person`, buf)
            FfiConverterTypeDecision.write(value.`decision`, buf)
            FfiConverterSequenceTypePersonId.write(value.`onTheWordOf`, buf)
    }
}



/**
 * The full answer.
 */
data class ConsentDecision (
    /**
     * What was asked about.
     */
    val `matter`: ConsentMatter
    ,
    /**
     * The day; the state is that at its end (VOC-91).
     */
    val `asOf`: LocalDate
    ,
    /**
     * What kind of consent it is; null where consent is the wrong tool.
     */
    val `kind`: ConsentKind?
    ,
    /**
     * Where it stands.
     */
    val `state`: ConsentState
    ,
    /**
     * Of doing the thing; of a purpose of kind `withdrawal`, of the pupil's taking part.
     */
    val `outcome`: Outcome
    ,
    /**
     * The first step that failed (CON-GEN-10); null if none did.
     */
    val `failed`: ConsentStep?
    ,
    /**
     * Another parent opposes the request, which stands all the same (CON-RSE-6, CON-REL-5).
     */
    val `disputed`: kotlin.Boolean
    ,
    /**
     * The pupil alone decides: no parent's answer is enough, and none is needed (CON-GEN-7).
     */
    val `pupilDecides`: kotlin.Boolean
    ,
    /**
     * How many of those who may give it must; null where the pupil alone decides, or consent is the wrong tool.
     */
    val `needed`: HowMany?
    ,
    /**
     * On what it rests where consent is the wrong tool.
     */
    val `basis`: List<LawfulBasis>
    ,
    /**
     * Everybody who has a part in it, the pupil first, then adults in the order of their ids.
     */
    val `parties`: List<PartyLine>
    ,
    /**
     * Whose answer is missing.
     */
    val `waitingFor`: List<ConsentParty>
    ,
    /**
     * Who has to be notified first (CON-BIO-1).
     */
    val `notify`: List<ConsentParty>
    ,
    /**
     * Whose no stands: who refused or objected with a view that counts.
     */
    val `objectors`: List<ConsentParty>
    ,
    /**
     * What would resolve it.
     */
    val `resolvedBy`: List<Remedy>
    ,
    /**
     * What else the school has to do.
     */
    val `duties`: List<ConsentDuty>
    ,
    /**
     * The rules that played a part.
     */
    val `rules`: List<RuleId>
    ,
    /**
     * Why.
     */
    val `reasons`: List<Because>
    ,
    /**
     * What is not on record and would settle it.
     */
    val `missing`: List<Missing>
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConsentDecision: FfiConverterRustBuffer<ConsentDecision> {
    override fun read(buf: ByteBuffer): ConsentDecision {
        return ConsentDecision(
            FfiConverterTypeConsentMatter.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterOptionalTypeConsentKind.read(buf),
            FfiConverterTypeConsentState.read(buf),
            FfiConverterTypeOutcome.read(buf),
            FfiConverterOptionalTypeConsentStep.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeHowMany.read(buf),
            FfiConverterSequenceTypeLawfulBasis.read(buf),
            FfiConverterSequenceTypePartyLine.read(buf),
            FfiConverterSequenceTypeConsentParty.read(buf),
            FfiConverterSequenceTypeConsentParty.read(buf),
            FfiConverterSequenceTypeConsentParty.read(buf),
            FfiConverterSequenceTypeRemedy.read(buf),
            FfiConverterSequenceTypeConsentDuty.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
            FfiConverterSequenceTypeBecause.read(buf),
            FfiConverterSequenceTypeMissing.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: ConsentDecision) = (
            FfiConverterTypeConsentMatter.allocationSize(value.`matter`) +
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterOptionalTypeConsentKind.allocationSize(value.`kind`) +
            FfiConverterTypeConsentState.allocationSize(value.`state`) +
            FfiConverterTypeOutcome.allocationSize(value.`outcome`) +
            FfiConverterOptionalTypeConsentStep.allocationSize(value.`failed`) +
            FfiConverterBoolean.allocationSize(value.`disputed`) +
            FfiConverterBoolean.allocationSize(value.`pupilDecides`) +
            FfiConverterOptionalTypeHowMany.allocationSize(value.`needed`) +
            FfiConverterSequenceTypeLawfulBasis.allocationSize(value.`basis`) +
            FfiConverterSequenceTypePartyLine.allocationSize(value.`parties`) +
            FfiConverterSequenceTypeConsentParty.allocationSize(value.`waitingFor`) +
            FfiConverterSequenceTypeConsentParty.allocationSize(value.`notify`) +
            FfiConverterSequenceTypeConsentParty.allocationSize(value.`objectors`) +
            FfiConverterSequenceTypeRemedy.allocationSize(value.`resolvedBy`) +
            FfiConverterSequenceTypeConsentDuty.allocationSize(value.`duties`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`) +
            FfiConverterSequenceTypeBecause.allocationSize(value.`reasons`) +
            FfiConverterSequenceTypeMissing.allocationSize(value.`missing`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: ConsentDecision, buf: ByteBuffer) {
            FfiConverterTypeConsentMatter.write(value.`matter`, buf)
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterOptionalTypeConsentKind.write(value.`kind`, buf)
            FfiConverterTypeConsentState.write(value.`state`, buf)
            FfiConverterTypeOutcome.write(value.`outcome`, buf)
            FfiConverterOptionalTypeConsentStep.write(value.`failed`, buf)
            FfiConverterBoolean.write(value.`disputed`, buf)
            FfiConverterBoolean.write(value.`pupilDecides`, buf)
            FfiConverterOptionalTypeHowMany.write(value.`needed`, buf)
            FfiConverterSequenceTypeLawfulBasis.write(value.`basis`, buf)
            FfiConverterSequenceTypePartyLine.write(value.`parties`, buf)
            FfiConverterSequenceTypeConsentParty.write(value.`waitingFor`, buf)
            FfiConverterSequenceTypeConsentParty.write(value.`notify`, buf)
            FfiConverterSequenceTypeConsentParty.write(value.`objectors`, buf)
            FfiConverterSequenceTypeRemedy.write(value.`resolvedBy`, buf)
            FfiConverterSequenceTypeConsentDuty.write(value.`duties`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
            FfiConverterSequenceTypeBecause.write(value.`reasons`, buf)
            FfiConverterSequenceTypeMissing.write(value.`missing`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * What is known of the thing that consent is asked for. Everything unknown unless said.
 */
data class ConsentDetails (
    /**
     * Is its effect on the child likely to be long-term and significant (CON-TRIP-4)?
     */
    val `significant`: Says
    ,
    /**
     * Is it urgent, as a medicine may be (CON-MED-4)?
     */
    val `urgent`: Says
    ,
    /**
     * Was it prescribed by a doctor (CON-MED-2)?
     */
    val `prescribed`: Says
    ,
    /**
     * Was it prescribed without the parents' knowledge (CON-MED-1)? A yes says as well that it was prescribed.
     */
    val `inConfidence`: Says
    ,
    /**
     * Is the condition diagnosed, or is there a plan for it (CON-MED-5)?
     */
    val `hasPlan`: Says
    ,
    /**
     * Is it published, as a parent's own filming may be (CON-PHO-6)?
     */
    val `published`: Says
    ,
    /**
     * For how many days the child is out of the United Kingdom, both days counted (CON-TRIP-6).
     */
    val `daysAbroad`: kotlin.UInt?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConsentDetails: FfiConverterRustBuffer<ConsentDetails> {
    override fun read(buf: ByteBuffer): ConsentDetails {
        return ConsentDetails(
            FfiConverterTypeSays.read(buf),
            FfiConverterTypeSays.read(buf),
            FfiConverterTypeSays.read(buf),
            FfiConverterTypeSays.read(buf),
            FfiConverterTypeSays.read(buf),
            FfiConverterTypeSays.read(buf),
            FfiConverterOptionalUInt.read(buf),
        )
    }

    override fun allocationSize(value: ConsentDetails) = (
            FfiConverterTypeSays.allocationSize(value.`significant`) +
            FfiConverterTypeSays.allocationSize(value.`urgent`) +
            FfiConverterTypeSays.allocationSize(value.`prescribed`) +
            FfiConverterTypeSays.allocationSize(value.`inConfidence`) +
            FfiConverterTypeSays.allocationSize(value.`hasPlan`) +
            FfiConverterTypeSays.allocationSize(value.`published`) +
            FfiConverterOptionalUInt.allocationSize(value.`daysAbroad`)
    )

    override fun write(value: ConsentDetails, buf: ByteBuffer) {
            FfiConverterTypeSays.write(value.`significant`, buf)
            FfiConverterTypeSays.write(value.`urgent`, buf)
            FfiConverterTypeSays.write(value.`prescribed`, buf)
            FfiConverterTypeSays.write(value.`inConfidence`, buf)
            FfiConverterTypeSays.write(value.`hasPlan`, buf)
            FfiConverterTypeSays.write(value.`published`, buf)
            FfiConverterOptionalUInt.write(value.`daysAbroad`, buf)
    }
}



/**
 * What consent is asked for: the purpose, which one of several, for whom, and what is known of it.
 */
data class ConsentMatter (
    /**
     * The purpose: one of the library's table or of the profile.
     */
    val `purpose`: PurposeId
    ,
    /**
     * For which child; absent or null where an adult is asked on their own account.
     */
    val `pupil`: PupilId? = null
    ,
    /**
     * For which adult, where each decides for themselves.
     */
    val `person`: PersonId? = null
    ,
    /**
     * Which one of several: this visit, this medicine, this issue; absent or null: the purpose as a whole.
     */
    val `item`: DocumentId? = null
    ,
    /**
     * What is known of it.
     */
    val `details`: ConsentDetails

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConsentMatter: FfiConverterRustBuffer<ConsentMatter> {
    override fun read(buf: ByteBuffer): ConsentMatter {
        return ConsentMatter(
            FfiConverterTypePurposeId.read(buf),
            FfiConverterOptionalTypePupilId.read(buf),
            FfiConverterOptionalTypePersonId.read(buf),
            FfiConverterOptionalTypeDocumentId.read(buf),
            FfiConverterTypeConsentDetails.read(buf),
        )
    }

    override fun allocationSize(value: ConsentMatter) = (
            FfiConverterTypePurposeId.allocationSize(value.`purpose`) +
            FfiConverterOptionalTypePupilId.allocationSize(value.`pupil`) +
            FfiConverterOptionalTypePersonId.allocationSize(value.`person`) +
            FfiConverterOptionalTypeDocumentId.allocationSize(value.`item`) +
            FfiConverterTypeConsentDetails.allocationSize(value.`details`)
    )

    override fun write(value: ConsentMatter, buf: ByteBuffer) {
            FfiConverterTypePurposeId.write(value.`purpose`, buf)
            FfiConverterOptionalTypePupilId.write(value.`pupil`, buf)
            FfiConverterOptionalTypePersonId.write(value.`person`, buf)
            FfiConverterOptionalTypeDocumentId.write(value.`item`, buf)
            FfiConverterTypeConsentDetails.write(value.`details`, buf)
    }
}



/**
 * A party to a consent: an adult by id, or the pupil in person.
 */
data class ConsentParty (
    /**
     * The adult; null: the pupil in person.
     */
    val `person`: PersonId?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConsentParty: FfiConverterRustBuffer<ConsentParty> {
    override fun read(buf: ByteBuffer): ConsentParty {
        return ConsentParty(
            FfiConverterOptionalTypePersonId.read(buf),
        )
    }

    override fun allocationSize(value: ConsentParty) = (
            FfiConverterOptionalTypePersonId.allocationSize(value.`person`)
    )

    override fun write(value: ConsentParty, buf: ByteBuffer) {
            FfiConverterOptionalTypePersonId.write(value.`person`, buf)
    }
}



/**
 * The record of one party's consent.
 */
data class ConsentRecord (
    /**
     * For what, and for whose child: `person` is the party, null for the pupil in person.
     */
    val `matter`: ConsentMatter
    ,
    /**
     * The day; the record holds what was known of until its end.
     */
    val `asOf`: LocalDate
    ,
    /**
     * What kind of consent it is (CON-GEN-1).
     */
    val `kind`: ConsentKind?
    ,
    /**
     * On what it rests where consent is the wrong tool.
     */
    val `basis`: List<LawfulBasis>
    ,
    /**
     * Does it concern a special category (CON-GEN-8)?
     */
    val `specialCategory`: kotlin.Boolean
    ,
    /**
     * Whose data or care it is about, where that is not the party (RCT-7).
     */
    val `onBehalfOf`: PupilId?
    ,
    /**
     * By what right the party answers (RCT-7).
     */
    val `capacity`: ConsentCapacity
    ,
    /**
     * The entries on which that right rests.
     */
    val `capacityEntries`: List<EntryId>
    ,
    /**
     * Where the party stands.
     */
    val `state`: PartyState
    ,
    /**
     * What happened, in its order.
     */
    val `events`: List<RecordedEvent>
    ,
    /**
     * Whether the pupil was judged able to decide.
     */
    val `competence`: RecordedCompetence?
    ,
    /**
     * The ground on which this party is not notified (CON-BIO-6); in the school's own copy alone.
     */
    val `exception`: ExceptionGround?
    ,
    /**
     * Who else was notified; in the school's own copy alone (RCT-8).
     */
    val `othersNotified`: List<RecordedOther>
    ,
    /**
     * Who else objects; in the school's own copy alone (RCT-8).
     */
    val `objections`: List<RecordedOther>
    ,
    /**
     * The rules that the record rests on.
     */
    val `rules`: List<RuleId>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConsentRecord: FfiConverterRustBuffer<ConsentRecord> {
    override fun read(buf: ByteBuffer): ConsentRecord {
        return ConsentRecord(
            FfiConverterTypeConsentMatter.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterOptionalTypeConsentKind.read(buf),
            FfiConverterSequenceTypeLawfulBasis.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypePupilId.read(buf),
            FfiConverterTypeConsentCapacity.read(buf),
            FfiConverterSequenceTypeEntryId.read(buf),
            FfiConverterTypePartyState.read(buf),
            FfiConverterSequenceTypeRecordedEvent.read(buf),
            FfiConverterOptionalTypeRecordedCompetence.read(buf),
            FfiConverterOptionalTypeExceptionGround.read(buf),
            FfiConverterSequenceTypeRecordedOther.read(buf),
            FfiConverterSequenceTypeRecordedOther.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
        )
    }

    override fun allocationSize(value: ConsentRecord) = (
            FfiConverterTypeConsentMatter.allocationSize(value.`matter`) +
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterOptionalTypeConsentKind.allocationSize(value.`kind`) +
            FfiConverterSequenceTypeLawfulBasis.allocationSize(value.`basis`) +
            FfiConverterBoolean.allocationSize(value.`specialCategory`) +
            FfiConverterOptionalTypePupilId.allocationSize(value.`onBehalfOf`) +
            FfiConverterTypeConsentCapacity.allocationSize(value.`capacity`) +
            FfiConverterSequenceTypeEntryId.allocationSize(value.`capacityEntries`) +
            FfiConverterTypePartyState.allocationSize(value.`state`) +
            FfiConverterSequenceTypeRecordedEvent.allocationSize(value.`events`) +
            FfiConverterOptionalTypeRecordedCompetence.allocationSize(value.`competence`) +
            FfiConverterOptionalTypeExceptionGround.allocationSize(value.`exception`) +
            FfiConverterSequenceTypeRecordedOther.allocationSize(value.`othersNotified`) +
            FfiConverterSequenceTypeRecordedOther.allocationSize(value.`objections`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`)
    )

    override fun write(value: ConsentRecord, buf: ByteBuffer) {
            FfiConverterTypeConsentMatter.write(value.`matter`, buf)
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterOptionalTypeConsentKind.write(value.`kind`, buf)
            FfiConverterSequenceTypeLawfulBasis.write(value.`basis`, buf)
            FfiConverterBoolean.write(value.`specialCategory`, buf)
            FfiConverterOptionalTypePupilId.write(value.`onBehalfOf`, buf)
            FfiConverterTypeConsentCapacity.write(value.`capacity`, buf)
            FfiConverterSequenceTypeEntryId.write(value.`capacityEntries`, buf)
            FfiConverterTypePartyState.write(value.`state`, buf)
            FfiConverterSequenceTypeRecordedEvent.write(value.`events`, buf)
            FfiConverterOptionalTypeRecordedCompetence.write(value.`competence`, buf)
            FfiConverterOptionalTypeExceptionGround.write(value.`exception`, buf)
            FfiConverterSequenceTypeRecordedOther.write(value.`othersNotified`, buf)
            FfiConverterSequenceTypeRecordedOther.write(value.`objections`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
    }
}



/**
 * A purpose over the roll.
 */
data class ConsentRegister (
    /**
     * The purpose.
     */
    val `purpose`: PurposeId
    ,
    /**
     * The day.
     */
    val `asOf`: LocalDate
    ,
    /**
     * How many are looked at: the pupils on roll, or the adults known to them where each answers on their own account.
     */
    val `roll`: kotlin.UInt
    ,
    /**
     * Every state, if with none in it; with `to_check` they add up to `roll`.
     */
    val `counts`: List<StateCount>
    ,
    /**
     * How many rest on something unknown.
     */
    val `toCheck`: kotlin.UInt
    ,
    /**
     * One by one, in the order of their ids.
     */
    val `lines`: List<ConsentRegisterLine>
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConsentRegister: FfiConverterRustBuffer<ConsentRegister> {
    override fun read(buf: ByteBuffer): ConsentRegister {
        return ConsentRegister(
            FfiConverterTypePurposeId.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterSequenceTypeStateCount.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterSequenceTypeConsentRegisterLine.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: ConsentRegister) = (
            FfiConverterTypePurposeId.allocationSize(value.`purpose`) +
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterUInt.allocationSize(value.`roll`) +
            FfiConverterSequenceTypeStateCount.allocationSize(value.`counts`) +
            FfiConverterUInt.allocationSize(value.`toCheck`) +
            FfiConverterSequenceTypeConsentRegisterLine.allocationSize(value.`lines`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: ConsentRegister, buf: ByteBuffer) {
            FfiConverterTypePurposeId.write(value.`purpose`, buf)
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterUInt.write(value.`roll`, buf)
            FfiConverterSequenceTypeStateCount.write(value.`counts`, buf)
            FfiConverterUInt.write(value.`toCheck`, buf)
            FfiConverterSequenceTypeConsentRegisterLine.write(value.`lines`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * One child, or one adult who answers on their own account.
 */
data class ConsentRegisterLine (
    /**
     * The child.
     */
    val `pupil`: PupilId?
    ,
    /**
     * The adult, where each answers on their own account.
     */
    val `person`: PersonId?
    ,
    /**
     * Where it stands.
     */
    val `state`: ConsentState
    ,
    /**
     * What that allows.
     */
    val `outcome`: Outcome

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeConsentRegisterLine: FfiConverterRustBuffer<ConsentRegisterLine> {
    override fun read(buf: ByteBuffer): ConsentRegisterLine {
        return ConsentRegisterLine(
            FfiConverterOptionalTypePupilId.read(buf),
            FfiConverterOptionalTypePersonId.read(buf),
            FfiConverterTypeConsentState.read(buf),
            FfiConverterTypeOutcome.read(buf),
        )
    }

    override fun allocationSize(value: ConsentRegisterLine) = (
            FfiConverterOptionalTypePupilId.allocationSize(value.`pupil`) +
            FfiConverterOptionalTypePersonId.allocationSize(value.`person`) +
            FfiConverterTypeConsentState.allocationSize(value.`state`) +
            FfiConverterTypeOutcome.allocationSize(value.`outcome`)
    )

    override fun write(value: ConsentRegisterLine, buf: ByteBuffer) {
            FfiConverterOptionalTypePupilId.write(value.`pupil`, buf)
            FfiConverterOptionalTypePersonId.write(value.`person`, buf)
            FfiConverterTypeConsentState.write(value.`state`, buf)
            FfiConverterTypeOutcome.write(value.`outcome`, buf)
    }
}



/**
 * One copy: to one adult, about all of their children that are addressed and to whom they are entitled.
 */
data class CopyLine (
    /**
     * To whom.
     */
    val `to`: Recipient
    ,
    /**
     * About which pupils.
     */
    val `pupils`: List<PupilId>
    ,
    /**
     * The pupils who are addressed, to whom the recipient is tied, and who are left out of this copy: a message about
     * siblings is split for them (stories, A2).
     */
    val `splitOff`: List<PupilId>
    ,
    /**
     * On what conditions: what is left out of this copy, and by what way it goes.
     */
    val `conditions`: List<Condition>
    ,
    /**
     * How it reaches them; null for a pupil in person.
     */
    val `delivery`: Delivery?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCopyLine: FfiConverterRustBuffer<CopyLine> {
    override fun read(buf: ByteBuffer): CopyLine {
        return CopyLine(
            FfiConverterTypeRecipient.read(buf),
            FfiConverterSequenceTypePupilId.read(buf),
            FfiConverterSequenceTypePupilId.read(buf),
            FfiConverterSequenceTypeCondition.read(buf),
            FfiConverterOptionalTypeDelivery.read(buf),
        )
    }

    override fun allocationSize(value: CopyLine) = (
            FfiConverterTypeRecipient.allocationSize(value.`to`) +
            FfiConverterSequenceTypePupilId.allocationSize(value.`pupils`) +
            FfiConverterSequenceTypePupilId.allocationSize(value.`splitOff`) +
            FfiConverterSequenceTypeCondition.allocationSize(value.`conditions`) +
            FfiConverterOptionalTypeDelivery.allocationSize(value.`delivery`)
    )

    override fun write(value: CopyLine, buf: ByteBuffer) {
            FfiConverterTypeRecipient.write(value.`to`, buf)
            FfiConverterSequenceTypePupilId.write(value.`pupils`, buf)
            FfiConverterSequenceTypePupilId.write(value.`splitOff`, buf)
            FfiConverterSequenceTypeCondition.write(value.`conditions`, buf)
            FfiConverterOptionalTypeDelivery.write(value.`delivery`, buf)
    }
}



/**
 * How far one copy came.
 */
data class CopyTrace (
    /**
     * Whose copy.
     */
    val `person`: PersonId
    ,
    /**
     * By which channel it went.
     */
    val `channel`: Channel
    ,
    /**
     * The day on which it arrived, if somebody recorded that.
     */
    val `delivered`: LocalDate?
    ,
    /**
     * The day on which it came back.
     */
    val `failed`: LocalDate?
    ,
    /**
     * The day on which it was opened.
     */
    val `read`: LocalDate?
    ,
    /**
     * The day on which the adult said that they have it.
     */
    val `acknowledged`: LocalDate?
    ,
    /**
     * The day on which the adult answered it.
     */
    val `answered`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCopyTrace: FfiConverterRustBuffer<CopyTrace> {
    override fun read(buf: ByteBuffer): CopyTrace {
        return CopyTrace(
            FfiConverterTypePersonId.read(buf),
            FfiConverterTypeChannel.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: CopyTrace) = (
            FfiConverterTypePersonId.allocationSize(value.`person`) +
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`delivered`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`failed`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`read`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`acknowledged`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`answered`)
    )

    override fun write(value: CopyTrace, buf: ByteBuffer) {
            FfiConverterTypePersonId.write(value.`person`, buf)
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`delivered`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`failed`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`read`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`acknowledged`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`answered`, buf)
    }
}



/**
 * A conversation.
 */
data class Correspondence (
    /**
     * Which.
     */
    val `thread`: ThreadId
    ,
    /**
     * The day.
     */
    val `asOf`: LocalDate
    ,
    /**
     * Is it on record that it was begun, and for whom? If not nobody is in it.
     */
    val `known`: kotlin.Boolean
    ,
    /**
     * Is it among staff alone?
     */
    val `staffOnly`: kotlin.Boolean
    ,
    /**
     * What kinds of message are in it.
     */
    val `kinds`: List<MessageKind>
    ,
    /**
     * About whom it is.
     */
    val `pupils`: List<PupilId>
    ,
    /**
     * What was written, in the order of time.
     */
    val `messages`: List<Posted>
    ,
    /**
     * Each adult known to one of the pupils, in the order of their ids.
     */
    val `people`: List<Participant>
    ,
    /**
     * The last day on which one side answered the other; none: it goes one way (HA-3.1d).
     */
    val `lastBothWays`: LocalDate?
    ,
    /**
     * The way for what is urgent, if the policy names one (PTN-58).
     */
    val `urgentRoute`: Channel?
    ,
    /**
     * The rules.
     */
    val `rules`: List<RuleId>
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCorrespondence: FfiConverterRustBuffer<Correspondence> {
    override fun read(buf: ByteBuffer): Correspondence {
        return Correspondence(
            FfiConverterTypeThreadId.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeMessageKind.read(buf),
            FfiConverterSequenceTypePupilId.read(buf),
            FfiConverterSequenceTypePosted.read(buf),
            FfiConverterSequenceTypeParticipant.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeChannel.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: Correspondence) = (
            FfiConverterTypeThreadId.allocationSize(value.`thread`) +
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterBoolean.allocationSize(value.`known`) +
            FfiConverterBoolean.allocationSize(value.`staffOnly`) +
            FfiConverterSequenceTypeMessageKind.allocationSize(value.`kinds`) +
            FfiConverterSequenceTypePupilId.allocationSize(value.`pupils`) +
            FfiConverterSequenceTypePosted.allocationSize(value.`messages`) +
            FfiConverterSequenceTypeParticipant.allocationSize(value.`people`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`lastBothWays`) +
            FfiConverterOptionalTypeChannel.allocationSize(value.`urgentRoute`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: Correspondence, buf: ByteBuffer) {
            FfiConverterTypeThreadId.write(value.`thread`, buf)
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterBoolean.write(value.`known`, buf)
            FfiConverterBoolean.write(value.`staffOnly`, buf)
            FfiConverterSequenceTypeMessageKind.write(value.`kinds`, buf)
            FfiConverterSequenceTypePupilId.write(value.`pupils`, buf)
            FfiConverterSequenceTypePosted.write(value.`messages`, buf)
            FfiConverterSequenceTypeParticipant.write(value.`people`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`lastBothWays`, buf)
            FfiConverterOptionalTypeChannel.write(value.`urgentRoute`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * What it may cost.
 */
data class Cost (
    /**
     * What may be charged.
     */
    val `charge`: Charge
    ,
    /**
     * The rules.
     */
    val `rules`: List<RuleId>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCost: FfiConverterRustBuffer<Cost> {
    override fun read(buf: ByteBuffer): Cost {
        return Cost(
            FfiConverterTypeCharge.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
        )
    }

    override fun allocationSize(value: Cost) = (
            FfiConverterTypeCharge.allocationSize(value.`charge`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`)
    )

    override fun write(value: Cost, buf: ByteBuffer) {
            FfiConverterTypeCharge.write(value.`charge`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
    }
}



/**
 * The answer about a day, with the rules that made it what it is.
 */
data class DayAnswer (
    /**
     * The day.
     */
    val `day`: Day
    ,
    /**
     * Another date that is to be reported beside it (CAL-20).
     */
    val `wouldBe`: LocalDate?
    ,
    /**
     * The rules.
     */
    val `rules`: List<RuleId>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDayAnswer: FfiConverterRustBuffer<DayAnswer> {
    override fun read(buf: ByteBuffer): DayAnswer {
        return DayAnswer(
            FfiConverterTypeDay.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
        )
    }

    override fun allocationSize(value: DayAnswer) = (
            FfiConverterTypeDay.allocationSize(value.`day`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`wouldBe`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`)
    )

    override fun write(value: DayAnswer, buf: ByteBuffer) {
            FfiConverterTypeDay.write(value.`day`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`wouldBe`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
    }
}



/**
 * A run of days as entered, from the first day to the last day, both in it (CAL-18).
 */
data class DayRange (
    /**
     * The first day.
     */
    val `firstDay`: LocalDate
    ,
    /**
     * The last day, itself still in it.
     */
    val `lastDay`: LocalDate

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDayRange: FfiConverterRustBuffer<DayRange> {
    override fun read(buf: ByteBuffer): DayRange {
        return DayRange(
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: DayRange) = (
            FfiConverterTypeLocalDate.allocationSize(value.`firstDay`) +
            FfiConverterTypeLocalDate.allocationSize(value.`lastDay`)
    )

    override fun write(value: DayRange, buf: ByteBuffer) {
            FfiConverterTypeLocalDate.write(value.`firstDay`, buf)
            FfiConverterTypeLocalDate.write(value.`lastDay`, buf)
    }
}



/**
 * The full answer: outcome, conditions, and why, for a yes and for a no.
 */
data class Decision (
    /**
     * The outcome.
     */
    val `outcome`: Outcome
    ,
    /**
     * Guidance says that the school should, where it may.
     */
    val `recommended`: kotlin.Boolean
    ,
    /**
     * What goes with a permit.
     */
    val `conditions`: List<Condition>
    ,
    /**
     * The rules that played a part, in the order of the rule table.
     */
    val `rules`: List<RuleId>
    ,
    /**
     * The evidence, in the order in which it was found.
     */
    val `reasons`: List<Because>
    ,
    /**
     * What is not on record and would decide, or would make a duty of a choice.
     */
    val `missing`: List<Missing>
    ,
    /**
     * What would change the answer.
     */
    val `changes`: List<Change>
    ,
    /**
     * The first later day on which something that was consulted changes; none if nothing known does. It assumes that
     * nothing new is recorded.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDecision: FfiConverterRustBuffer<Decision> {
    override fun read(buf: ByteBuffer): Decision {
        return Decision(
            FfiConverterTypeOutcome.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeCondition.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
            FfiConverterSequenceTypeBecause.read(buf),
            FfiConverterSequenceTypeMissing.read(buf),
            FfiConverterSequenceTypeChange.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: Decision) = (
            FfiConverterTypeOutcome.allocationSize(value.`outcome`) +
            FfiConverterBoolean.allocationSize(value.`recommended`) +
            FfiConverterSequenceTypeCondition.allocationSize(value.`conditions`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`) +
            FfiConverterSequenceTypeBecause.allocationSize(value.`reasons`) +
            FfiConverterSequenceTypeMissing.allocationSize(value.`missing`) +
            FfiConverterSequenceTypeChange.allocationSize(value.`changes`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: Decision, buf: ByteBuffer) {
            FfiConverterTypeOutcome.write(value.`outcome`, buf)
            FfiConverterBoolean.write(value.`recommended`, buf)
            FfiConverterSequenceTypeCondition.write(value.`conditions`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
            FfiConverterSequenceTypeBecause.write(value.`reasons`, buf)
            FfiConverterSequenceTypeMissing.write(value.`missing`, buf)
            FfiConverterSequenceTypeChange.write(value.`changes`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * How a copy reaches its adult.
 */
data class Delivery (
    /**
     * The way; none if there is none.
     */
    val `way`: Way?
    ,
    /**
     * Why this one, or why none.
     */
    val `why`: WayWhy
    ,
    /**
     * The languages that the adult reads, as recorded; none: nothing is recorded, and the school's own will do.
     */
    val `languages`: List<LanguageTag>
    ,
    /**
     * The formats that the adult needs.
     */
    val `formats`: List<AccessFormat>
    ,
    /**
     * What the adult needs and does not get.
     */
    val `unmet`: List<UnmetNeed>
    ,
    /**
     * The rules.
     */
    val `rules`: List<RuleId>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDelivery: FfiConverterRustBuffer<Delivery> {
    override fun read(buf: ByteBuffer): Delivery {
        return Delivery(
            FfiConverterOptionalTypeWay.read(buf),
            FfiConverterTypeWayWhy.read(buf),
            FfiConverterSequenceTypeLanguageTag.read(buf),
            FfiConverterSequenceTypeAccessFormat.read(buf),
            FfiConverterSequenceTypeUnmetNeed.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
        )
    }

    override fun allocationSize(value: Delivery) = (
            FfiConverterOptionalTypeWay.allocationSize(value.`way`) +
            FfiConverterTypeWayWhy.allocationSize(value.`why`) +
            FfiConverterSequenceTypeLanguageTag.allocationSize(value.`languages`) +
            FfiConverterSequenceTypeAccessFormat.allocationSize(value.`formats`) +
            FfiConverterSequenceTypeUnmetNeed.allocationSize(value.`unmet`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`)
    )

    override fun write(value: Delivery, buf: ByteBuffer) {
            FfiConverterOptionalTypeWay.write(value.`way`, buf)
            FfiConverterTypeWayWhy.write(value.`why`, buf)
            FfiConverterSequenceTypeLanguageTag.write(value.`languages`, buf)
            FfiConverterSequenceTypeAccessFormat.write(value.`formats`, buf)
            FfiConverterSequenceTypeUnmetNeed.write(value.`unmet`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
    }
}



/**
 * Where it goes for one adult, without the address itself.
 */
data class Destination (
    /**
     * Whose.
     */
    val `person`: PersonId
    ,
    /**
     * The day on which the address or number was last confirmed with that adult.
     */
    val `confirmedOn`: LocalDate

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDestination: FfiConverterRustBuffer<Destination> {
    override fun read(buf: ByteBuffer): Destination {
        return Destination(
            FfiConverterTypePersonId.read(buf),
            FfiConverterTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: Destination) = (
            FfiConverterTypePersonId.allocationSize(value.`person`) +
            FfiConverterTypeLocalDate.allocationSize(value.`confirmedOn`)
    )

    override fun write(value: Destination, buf: ByteBuffer) {
            FfiConverterTypePersonId.write(value.`person`, buf)
            FfiConverterTypeLocalDate.write(value.`confirmedOn`, buf)
    }
}



/**
 * What is known of the thing that is asked about. Everything unknown unless said.
 */
data class Details (
    /**
     * Is it on the school's site (VOC-51)?
     */
    val `onSite`: Says
    ,
    /**
     * Is the child there (VOC-52)?
     */
    val `childPresent`: Says
    ,
    /**
     * Does it say where the child is or will be, so that this cannot be taken out (VOC-54)?
     */
    val `tellsWhereabouts`: Says
    ,
    /**
     * Is its effect on the child likely to be long-term and significant (CON-TRIP-4)?
     */
    val `significant`: Says
    ,
    /**
     * For what the permission is asked or the consent given.
     */
    val `act`: Act?
    ,
    /**
     * Has a pupil over compulsory school age capacity for the decision about the education, health and care plan (AGE-5)?
     */
    val `capacity`: Says

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDetails: FfiConverterRustBuffer<Details> {
    override fun read(buf: ByteBuffer): Details {
        return Details(
            FfiConverterTypeSays.read(buf),
            FfiConverterTypeSays.read(buf),
            FfiConverterTypeSays.read(buf),
            FfiConverterTypeSays.read(buf),
            FfiConverterOptionalTypeAct.read(buf),
            FfiConverterTypeSays.read(buf),
        )
    }

    override fun allocationSize(value: Details) = (
            FfiConverterTypeSays.allocationSize(value.`onSite`) +
            FfiConverterTypeSays.allocationSize(value.`childPresent`) +
            FfiConverterTypeSays.allocationSize(value.`tellsWhereabouts`) +
            FfiConverterTypeSays.allocationSize(value.`significant`) +
            FfiConverterOptionalTypeAct.allocationSize(value.`act`) +
            FfiConverterTypeSays.allocationSize(value.`capacity`)
    )

    override fun write(value: Details, buf: ByteBuffer) {
            FfiConverterTypeSays.write(value.`onSite`, buf)
            FfiConverterTypeSays.write(value.`childPresent`, buf)
            FfiConverterTypeSays.write(value.`tellsWhereabouts`, buf)
            FfiConverterTypeSays.write(value.`significant`, buf)
            FfiConverterOptionalTypeAct.write(value.`act`, buf)
            FfiConverterTypeSays.write(value.`capacity`, buf)
    }
}



/**
 * May this person be shown it, as a whole and field by field, and why. It is for whoever answers for data protection, and
 * never for the person (CNF-38): what that person is given is a `Redaction`.
 */
data class Disclosure (
    /**
     * The whole of it, as it is.
     */
    val `outcome`: Outcome
    ,
    /**
     * Field by field, in the order of the item.
     */
    val `fields`: List<FieldAccess>
    ,
    /**
     * Class by class and pupil by pupil.
     */
    val `findings`: List<AccessFinding>
    ,
    /**
     * On what conditions an adult of the child may have what is permitted: what is left out of it, and by what way it goes.
     */
    val `conditions`: List<Condition>
    ,
    /**
     * The rules that played a part, in the order of the rule table.
     */
    val `rules`: List<RuleId>
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDisclosure: FfiConverterRustBuffer<Disclosure> {
    override fun read(buf: ByteBuffer): Disclosure {
        return Disclosure(
            FfiConverterTypeOutcome.read(buf),
            FfiConverterSequenceTypeFieldAccess.read(buf),
            FfiConverterSequenceTypeAccessFinding.read(buf),
            FfiConverterSequenceTypeCondition.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: Disclosure) = (
            FfiConverterTypeOutcome.allocationSize(value.`outcome`) +
            FfiConverterSequenceTypeFieldAccess.allocationSize(value.`fields`) +
            FfiConverterSequenceTypeAccessFinding.allocationSize(value.`findings`) +
            FfiConverterSequenceTypeCondition.allocationSize(value.`conditions`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: Disclosure, buf: ByteBuffer) {
            FfiConverterTypeOutcome.write(value.`outcome`, buf)
            FfiConverterSequenceTypeFieldAccess.write(value.`fields`, buf)
            FfiConverterSequenceTypeAccessFinding.write(value.`findings`, buf)
            FfiConverterSequenceTypeCondition.write(value.`conditions`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * What is to be sent.
 */
data class Draft (
    /**
     * What kind of message.
     */
    val `message`: MessageKind
    ,
    /**
     * What is known of the thing it is about; absent: nothing.
     */
    val `details`: Details
    ,
    /**
     * Does it promote anything: fundraising, the school's aims, somebody's offer (CON-MKT-2)?
     */
    val `promotes`: kotlin.Boolean = false
    ,
    /**
     * Of a request for a consent: for which purpose.
     */
    val `purpose`: PurposeId? = null
    ,
    /**
     * To the adults of which pupils; absent or null: of all on roll.
     */
    val `pupils`: List<PupilId>? = null
    ,
    /**
     * The body and the attachments.
     */
    val `parts`: List<DraftPart>
    ,
    /**
     * Where it goes, of whom that is known; of the others as the facts have it.
     */
    val `destinations`: List<Destination>
    ,
    /**
     * The host's key of the message, under which the safeguarding lead's decision stands (MX-7), and that somebody went
     * against advice.
     */
    val `item`: DocumentId? = null
    ,
    /**
     * The conversation in which it is written: nobody has it who may not be in that (CNF-14).
     */
    val `thread`: ThreadId? = null
    ,
    /**
     * The languages in which it is ready, its own first; none: nobody said.
     */
    val `languages`: List<LanguageTag> = listOf()
    ,
    /**
     * Did a person translate it, and no machine alone?
     */
    val `humanTranslation`: kotlin.Boolean = false
    ,
    /**
     * The formats in which it is ready, beside plain text.
     */
    val `formats`: List<AccessFormat> = listOf()
    ,
    /**
     * By which channels the sender wishes it to go, the best first; none: as the school has it.
     */
    val `channels`: List<Channel> = listOf()
    ,
    /**
     * Does an Education Act require it as a notice (CON-CHN-2)? Of an exclusion it always does.
     */
    val `notice`: kotlin.Boolean = false
    ,
    /**
     * Can it not wait: the school is closed, a child is missing? Of promotion and news of a policy it is not believed.
     */
    val `urgent`: kotlin.Boolean = false
    ,
    /**
     * When it would go, for advice on the hour (PTN-57).
     */
    val `sentAt`: OffsetDateTime? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDraft: FfiConverterRustBuffer<Draft> {
    override fun read(buf: ByteBuffer): Draft {
        return Draft(
            FfiConverterTypeMessageKind.read(buf),
            FfiConverterTypeDetails.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypePurposeId.read(buf),
            FfiConverterOptionalSequenceTypePupilId.read(buf),
            FfiConverterSequenceTypeDraftPart.read(buf),
            FfiConverterSequenceTypeDestination.read(buf),
            FfiConverterOptionalTypeDocumentId.read(buf),
            FfiConverterOptionalTypeThreadId.read(buf),
            FfiConverterSequenceTypeLanguageTag.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeAccessFormat.read(buf),
            FfiConverterSequenceTypeChannel.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeOffsetDateTime.read(buf),
        )
    }

    override fun allocationSize(value: Draft) = (
            FfiConverterTypeMessageKind.allocationSize(value.`message`) +
            FfiConverterTypeDetails.allocationSize(value.`details`) +
            FfiConverterBoolean.allocationSize(value.`promotes`) +
            FfiConverterOptionalTypePurposeId.allocationSize(value.`purpose`) +
            FfiConverterOptionalSequenceTypePupilId.allocationSize(value.`pupils`) +
            FfiConverterSequenceTypeDraftPart.allocationSize(value.`parts`) +
            FfiConverterSequenceTypeDestination.allocationSize(value.`destinations`) +
            FfiConverterOptionalTypeDocumentId.allocationSize(value.`item`) +
            FfiConverterOptionalTypeThreadId.allocationSize(value.`thread`) +
            FfiConverterSequenceTypeLanguageTag.allocationSize(value.`languages`) +
            FfiConverterBoolean.allocationSize(value.`humanTranslation`) +
            FfiConverterSequenceTypeAccessFormat.allocationSize(value.`formats`) +
            FfiConverterSequenceTypeChannel.allocationSize(value.`channels`) +
            FfiConverterBoolean.allocationSize(value.`notice`) +
            FfiConverterBoolean.allocationSize(value.`urgent`) +
            FfiConverterOptionalTypeOffsetDateTime.allocationSize(value.`sentAt`)
    )

    override fun write(value: Draft, buf: ByteBuffer) {
            FfiConverterTypeMessageKind.write(value.`message`, buf)
            FfiConverterTypeDetails.write(value.`details`, buf)
            FfiConverterBoolean.write(value.`promotes`, buf)
            FfiConverterOptionalTypePurposeId.write(value.`purpose`, buf)
            FfiConverterOptionalSequenceTypePupilId.write(value.`pupils`, buf)
            FfiConverterSequenceTypeDraftPart.write(value.`parts`, buf)
            FfiConverterSequenceTypeDestination.write(value.`destinations`, buf)
            FfiConverterOptionalTypeDocumentId.write(value.`item`, buf)
            FfiConverterOptionalTypeThreadId.write(value.`thread`, buf)
            FfiConverterSequenceTypeLanguageTag.write(value.`languages`, buf)
            FfiConverterBoolean.write(value.`humanTranslation`, buf)
            FfiConverterSequenceTypeAccessFormat.write(value.`formats`, buf)
            FfiConverterSequenceTypeChannel.write(value.`channels`, buf)
            FfiConverterBoolean.write(value.`notice`, buf)
            FfiConverterBoolean.write(value.`urgent`, buf)
            FfiConverterOptionalTypeOffsetDateTime.write(value.`sentAt`, buf)
    }
}



/**
 * The body, or an attachment.
 */
data class DraftPart (
    /**
     * The host's id of the attachment; absent or null: the body.
     */
    val `attachment`: DocumentId? = null
    ,
    /**
     * Every class of data that is in it; none: nobody said.
     */
    val `classes`: List<DataClass>
    ,
    /**
     * The pupils whom it is about; none: nobody said. What is public is about nobody.
     */
    val `about`: List<PupilId>
    ,
    /**
     * If an adult's address, telephone number or e-mail address is in it: the day from which the newest of them holds.
     */
    val `contactDetailsFrom`: LocalDate? = null
    ,
    /**
     * And whose they are; absent or null: nobody said.
     */
    val `contactDetailsOf`: PersonId? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDraftPart: FfiConverterRustBuffer<DraftPart> {
    override fun read(buf: ByteBuffer): DraftPart {
        return DraftPart(
            FfiConverterOptionalTypeDocumentId.read(buf),
            FfiConverterSequenceTypeDataClass.read(buf),
            FfiConverterSequenceTypePupilId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypePersonId.read(buf),
        )
    }

    override fun allocationSize(value: DraftPart) = (
            FfiConverterOptionalTypeDocumentId.allocationSize(value.`attachment`) +
            FfiConverterSequenceTypeDataClass.allocationSize(value.`classes`) +
            FfiConverterSequenceTypePupilId.allocationSize(value.`about`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`contactDetailsFrom`) +
            FfiConverterOptionalTypePersonId.allocationSize(value.`contactDetailsOf`)
    )

    override fun write(value: DraftPart, buf: ByteBuffer) {
            FfiConverterOptionalTypeDocumentId.write(value.`attachment`, buf)
            FfiConverterSequenceTypeDataClass.write(value.`classes`, buf)
            FfiConverterSequenceTypePupilId.write(value.`about`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`contactDetailsFrom`, buf)
            FfiConverterOptionalTypePersonId.write(value.`contactDetailsOf`, buf)
    }
}



/**
 * The written form of an `Entry`.
 */
data class EntryData (
    /**
     * Its id.
     */
    val `entry`: EntryId
    ,
    /**
     * When the school came to know it.
     */
    val `recordedAt`: Instant
    ,
    /**
     * The first day on which it is true.
     */
    val `validFrom`: LocalDate
    ,
    /**
     * The first day on which it is true no more; null while no end is known.
     */
    val `validUntil`: LocalDate? = null
    ,
    /**
     * Where it was imported from.
     */
    val `source`: Source? = null
    ,
    /**
     * The fact.
     */
    val `fact`: Fact

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEntryData: FfiConverterRustBuffer<EntryData> {
    override fun read(buf: ByteBuffer): EntryData {
        return EntryData(
            FfiConverterTypeEntryId.read(buf),
            FfiConverterTypeInstant.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeSource.read(buf),
            FfiConverterTypeFact.read(buf),
        )
    }

    override fun allocationSize(value: EntryData) = (
            FfiConverterTypeEntryId.allocationSize(value.`entry`) +
            FfiConverterTypeInstant.allocationSize(value.`recordedAt`) +
            FfiConverterTypeLocalDate.allocationSize(value.`validFrom`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`validUntil`) +
            FfiConverterOptionalTypeSource.allocationSize(value.`source`) +
            FfiConverterTypeFact.allocationSize(value.`fact`)
    )

    override fun write(value: EntryData, buf: ByteBuffer) {
            FfiConverterTypeEntryId.write(value.`entry`, buf)
            FfiConverterTypeInstant.write(value.`recordedAt`, buf)
            FfiConverterTypeLocalDate.write(value.`validFrom`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`validUntil`, buf)
            FfiConverterOptionalTypeSource.write(value.`source`, buf)
            FfiConverterTypeFact.write(value.`fact`, buf)
    }
}



/**
 * One adult's lines, counted.
 */
data class EqualCount (
    /**
     * The adult.
     */
    val `person`: PersonId
    ,
    /**
     * On how many things this adult has a line: the base of `owed` and `given`.
     */
    val `things`: kotlin.UInt
    ,
    /**
     * Of the things: those that this adult had to be given (`must`, and not `not_owed`). The base of `left_out`.
     */
    val `owed`: kotlin.UInt
    ,
    /**
     * Of those owed: those that were not given.
     */
    val `leftOut`: kotlin.UInt
    ,
    /**
     * Of the things: those that were given, whether they were owed or not. The base of `late` and `given_against`.
     */
    val `given`: kotlin.UInt
    ,
    /**
     * Of those given: those given later than on the thing's first day.
     */
    val `late`: kotlin.UInt
    ,
    /**
     * Of those given: those that must not have been.
     */
    val `givenAgainst`: kotlin.UInt

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEqualCount: FfiConverterRustBuffer<EqualCount> {
    override fun read(buf: ByteBuffer): EqualCount {
        return EqualCount(
            FfiConverterTypePersonId.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: EqualCount) = (
            FfiConverterTypePersonId.allocationSize(value.`person`) +
            FfiConverterUInt.allocationSize(value.`things`) +
            FfiConverterUInt.allocationSize(value.`owed`) +
            FfiConverterUInt.allocationSize(value.`leftOut`) +
            FfiConverterUInt.allocationSize(value.`given`) +
            FfiConverterUInt.allocationSize(value.`late`) +
            FfiConverterUInt.allocationSize(value.`givenAgainst`)
    )

    override fun write(value: EqualCount, buf: ByteBuffer) {
            FfiConverterTypePersonId.write(value.`person`, buf)
            FfiConverterUInt.write(value.`things`, buf)
            FfiConverterUInt.write(value.`owed`, buf)
            FfiConverterUInt.write(value.`leftOut`, buf)
            FfiConverterUInt.write(value.`given`, buf)
            FfiConverterUInt.write(value.`late`, buf)
            FfiConverterUInt.write(value.`givenAgainst`, buf)
    }
}



/**
 * One adult and one thing.
 */
data class EqualLine (
    /**
     * The adult.
     */
    val `person`: PersonId
    ,
    /**
     * The first day on which this adult was given it, before the end of the period; it may lie before its start.
     */
    val `given`: LocalDate?
    ,
    /**
     * How many days of the calendar after the thing's first day; none if it was given no later, or not at all.
     */
    val `daysLater`: kotlin.UInt?
    ,
    /**
     * What follows.
     */
    val `finding`: EqualFinding
    ,
    /**
     * The day of the decision: on which this adult was given it (of several days the gravest), or the thing's first.
     */
    val `asOf`: LocalDate
    ,
    /**
     * What this adult was entitled to on that day, with the reasons and the conditions.
     */
    val `decision`: Decision

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEqualLine: FfiConverterRustBuffer<EqualLine> {
    override fun read(buf: ByteBuffer): EqualLine {
        return EqualLine(
            FfiConverterTypePersonId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterTypeEqualFinding.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterTypeDecision.read(buf),
        )
    }

    override fun allocationSize(value: EqualLine) = (
            FfiConverterTypePersonId.allocationSize(value.`person`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`given`) +
            FfiConverterOptionalUInt.allocationSize(value.`daysLater`) +
            FfiConverterTypeEqualFinding.allocationSize(value.`finding`) +
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterTypeDecision.allocationSize(value.`decision`)
    )

    override fun write(value: EqualLine, buf: ByteBuffer) {
            FfiConverterTypePersonId.write(value.`person`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`given`, buf)
            FfiConverterOptionalUInt.write(value.`daysLater`, buf)
            FfiConverterTypeEqualFinding.write(value.`finding`, buf)
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterTypeDecision.write(value.`decision`, buf)
    }
}



/**
 * A thing that was given to at least one adult of the pupil in the period.
 */
data class EqualThing (
    /**
     * Of which kind.
     */
    val `column`: Column
    ,
    /**
     * Which.
     */
    val `item`: DocumentId
    ,
    /**
     * The first day in the period on which it was given to anybody.
     */
    val `on`: LocalDate
    ,
    /**
     * Every adult who is known to the pupil on that day, and every adult who was given it, in the order of their ids.
     */
    val `lines`: List<EqualLine>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEqualThing: FfiConverterRustBuffer<EqualThing> {
    override fun read(buf: ByteBuffer): EqualThing {
        return EqualThing(
            FfiConverterTypeColumn.read(buf),
            FfiConverterTypeDocumentId.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterSequenceTypeEqualLine.read(buf),
        )
    }

    override fun allocationSize(value: EqualThing) = (
            FfiConverterTypeColumn.allocationSize(value.`column`) +
            FfiConverterTypeDocumentId.allocationSize(value.`item`) +
            FfiConverterTypeLocalDate.allocationSize(value.`on`) +
            FfiConverterSequenceTypeEqualLine.allocationSize(value.`lines`)
    )

    override fun write(value: EqualThing, buf: ByteBuffer) {
            FfiConverterTypeColumn.write(value.`column`, buf)
            FfiConverterTypeDocumentId.write(value.`item`, buf)
            FfiConverterTypeLocalDate.write(value.`on`, buf)
            FfiConverterSequenceTypeEqualLine.write(value.`lines`, buf)
    }
}



/**
 * Whether those who are entitled were treated alike, and where not.
 */
data class EqualTreatment (
    /**
     * The pupil.
     */
    val `pupil`: PupilId
    ,
    /**
     * The first day of the period.
     */
    val `start`: LocalDate
    ,
    /**
     * The first day after it.
     */
    val `end`: LocalDate
    ,
    /**
     * No, if anybody was left out or given what they must not be; not known, if somebody has to check or no gift is on
     * record; else yes.
     */
    val `alike`: Known
    ,
    /**
     * Every thing that was given, in the order of days, columns and ids.
     */
    val `things`: List<EqualThing>
    ,
    /**
     * Adult by adult, in the order of their ids.
     */
    val `counts`: List<EqualCount>
    ,
    /**
     * Who has to be told of what was given and must not have been.
     */
    val `tell`: List<Post>
    ,
    /**
     * How many things more there are, too many to look at. The answer is then no yes.
     */
    val `notLookedAt`: kotlin.UInt
    ,
    /**
     * All the same to each (COM-4), and none restricted on another's word (ORD-1); none if nothing was compared.
     */
    val `rules`: List<RuleId>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeEqualTreatment: FfiConverterRustBuffer<EqualTreatment> {
    override fun read(buf: ByteBuffer): EqualTreatment {
        return EqualTreatment(
            FfiConverterTypePupilId.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterTypeKnown.read(buf),
            FfiConverterSequenceTypeEqualThing.read(buf),
            FfiConverterSequenceTypeEqualCount.read(buf),
            FfiConverterSequenceTypePost.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
        )
    }

    override fun allocationSize(value: EqualTreatment) = (
            FfiConverterTypePupilId.allocationSize(value.`pupil`) +
            FfiConverterTypeLocalDate.allocationSize(value.`start`) +
            FfiConverterTypeLocalDate.allocationSize(value.`end`) +
            FfiConverterTypeKnown.allocationSize(value.`alike`) +
            FfiConverterSequenceTypeEqualThing.allocationSize(value.`things`) +
            FfiConverterSequenceTypeEqualCount.allocationSize(value.`counts`) +
            FfiConverterSequenceTypePost.allocationSize(value.`tell`) +
            FfiConverterUInt.allocationSize(value.`notLookedAt`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`)
    )

    override fun write(value: EqualTreatment, buf: ByteBuffer) {
            FfiConverterTypePupilId.write(value.`pupil`, buf)
            FfiConverterTypeLocalDate.write(value.`start`, buf)
            FfiConverterTypeLocalDate.write(value.`end`, buf)
            FfiConverterTypeKnown.write(value.`alike`, buf)
            FfiConverterSequenceTypeEqualThing.write(value.`things`, buf)
            FfiConverterSequenceTypeEqualCount.write(value.`counts`, buf)
            FfiConverterSequenceTypePost.write(value.`tell`, buf)
            FfiConverterUInt.write(value.`notLookedAt`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
    }
}



/**
 * Why, whole: the standing, the decision, and the stretches that the known changes bring.
 */
data class Explanation (
    /**
     * Who the adult is.
     */
    val `standing`: Standing
    ,
    /**
     * The decision.
     */
    val `decision`: Decision
    ,
    /**
     * From the day asked about onward.
     */
    val `ahead`: List<Stretch>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeExplanation: FfiConverterRustBuffer<Explanation> {
    override fun read(buf: ByteBuffer): Explanation {
        return Explanation(
            FfiConverterTypeStanding.read(buf),
            FfiConverterTypeDecision.read(buf),
            FfiConverterSequenceTypeStretch.read(buf),
        )
    }

    override fun allocationSize(value: Explanation) = (
            FfiConverterTypeStanding.allocationSize(value.`standing`) +
            FfiConverterTypeDecision.allocationSize(value.`decision`) +
            FfiConverterSequenceTypeStretch.allocationSize(value.`ahead`)
    )

    override fun write(value: Explanation, buf: ByteBuffer) {
            FfiConverterTypeStanding.write(value.`standing`, buf)
            FfiConverterTypeDecision.write(value.`decision`, buf)
            FfiConverterSequenceTypeStretch.write(value.`ahead`, buf)
    }
}



/**
 * How a family is reached.
 */
data class FamilyReach (
    /**
     * The pupil.
     */
    val `pupil`: PupilId
    ,
    /**
     * The channels open to the family as a whole: to anybody in it, not declined, and by no inbox that reaches others too.
     */
    val `channels`: List<Channel>
    ,
    /**
     * Are they enough (HA-3.1a)?
     */
    val `enough`: kotlin.Boolean
    ,
    /**
     * Each adult who may be sent the day-to-day messages, in the order of their ids.
     */
    val `adults`: List<AdultReach>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFamilyReach: FfiConverterRustBuffer<FamilyReach> {
    override fun read(buf: ByteBuffer): FamilyReach {
        return FamilyReach(
            FfiConverterTypePupilId.read(buf),
            FfiConverterSequenceTypeChannel.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeAdultReach.read(buf),
        )
    }

    override fun allocationSize(value: FamilyReach) = (
            FfiConverterTypePupilId.allocationSize(value.`pupil`) +
            FfiConverterSequenceTypeChannel.allocationSize(value.`channels`) +
            FfiConverterBoolean.allocationSize(value.`enough`) +
            FfiConverterSequenceTypeAdultReach.allocationSize(value.`adults`)
    )

    override fun write(value: FamilyReach, buf: ByteBuffer) {
            FfiConverterTypePupilId.write(value.`pupil`, buf)
            FfiConverterSequenceTypeChannel.write(value.`channels`, buf)
            FfiConverterBoolean.write(value.`enough`, buf)
            FfiConverterSequenceTypeAdultReach.write(value.`adults`, buf)
    }
}



/**
 * May this field be shown?
 */
data class FieldAccess (
    /**
     * What the host calls it.
     */
    val `name`: kotlin.String
    ,
    /**
     * Shown, or not.
     */
    val `outcome`: Outcome

){





    override fun toString(): String = "FieldAccess"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFieldAccess: FfiConverterRustBuffer<FieldAccess> {
    override fun read(buf: ByteBuffer): FieldAccess {
        return FieldAccess(
            FfiConverterString.read(buf),
            FfiConverterTypeOutcome.read(buf),
        )
    }

    override fun allocationSize(value: FieldAccess) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeOutcome.allocationSize(value.`outcome`)
    )

    override fun write(value: FieldAccess, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeOutcome.write(value.`outcome`, buf)
    }
}



/**
 * One thing that stands against a part.
 */
data class GuardFinding (
    /**
     * The attachment; null: the body.
     */
    val `attachment`: DocumentId?
    ,
    /**
     * What follows from it alone.
     */
    val `guard`: Guard
    ,
    /**
     * Why.
     */
    val `why`: GuardWhy
    ,
    /**
     * The rule.
     */
    val `rule`: RuleId
    ,
    /**
     * The class of data, where that decides.
     */
    val `dataClass`: DataClass?
    ,
    /**
     * On what condition, where it rests on one.
     */
    val `condition`: Condition?
    ,
    /**
     * How many of those who would receive it may not have it.
     */
    val `recipients`: kotlin.UInt
    ,
    /**
     * About how many pupils it is.
     */
    val `pupils`: kotlin.UInt
    ,
    /**
     * The widest circle in which it is safe.
     */
    val `safeFor`: DataCircle

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeGuardFinding: FfiConverterRustBuffer<GuardFinding> {
    override fun read(buf: ByteBuffer): GuardFinding {
        return GuardFinding(
            FfiConverterOptionalTypeDocumentId.read(buf),
            FfiConverterTypeGuard.read(buf),
            FfiConverterTypeGuardWhy.read(buf),
            FfiConverterTypeRuleId.read(buf),
            FfiConverterOptionalTypeDataClass.read(buf),
            FfiConverterOptionalTypeCondition.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeDataCircle.read(buf),
        )
    }

    override fun allocationSize(value: GuardFinding) = (
            FfiConverterOptionalTypeDocumentId.allocationSize(value.`attachment`) +
            FfiConverterTypeGuard.allocationSize(value.`guard`) +
            FfiConverterTypeGuardWhy.allocationSize(value.`why`) +
            FfiConverterTypeRuleId.allocationSize(value.`rule`) +
            FfiConverterOptionalTypeDataClass.allocationSize(value.`dataClass`) +
            FfiConverterOptionalTypeCondition.allocationSize(value.`condition`) +
            FfiConverterUInt.allocationSize(value.`recipients`) +
            FfiConverterUInt.allocationSize(value.`pupils`) +
            FfiConverterTypeDataCircle.allocationSize(value.`safeFor`)
    )

    override fun write(value: GuardFinding, buf: ByteBuffer) {
            FfiConverterOptionalTypeDocumentId.write(value.`attachment`, buf)
            FfiConverterTypeGuard.write(value.`guard`, buf)
            FfiConverterTypeGuardWhy.write(value.`why`, buf)
            FfiConverterTypeRuleId.write(value.`rule`, buf)
            FfiConverterOptionalTypeDataClass.write(value.`dataClass`, buf)
            FfiConverterOptionalTypeCondition.write(value.`condition`, buf)
            FfiConverterUInt.write(value.`recipients`, buf)
            FfiConverterUInt.write(value.`pupils`, buf)
            FfiConverterTypeDataCircle.write(value.`safeFor`, buf)
    }
}



/**
 * What would be shown: a report, a record, a line of a list, and also what is made from them, a count or a preview.
 */
data class Item (
    /**
     * The host's key of it, under which decisions stand.
     */
    val `item`: DocumentId? = null
    ,
    /**
     * As what kind of message an adult of the child would be told of it; absent: as a day-to-day message.
     */
    val `kind`: MessageKind
    ,
    /**
     * The pupils whom it is about; none: nobody said, or it is about none.
     */
    val `pupils`: List<PupilId> = listOf()
    ,
    /**
     * Every class of data in the whole of it; none: each field says so itself, or nobody said.
     */
    val `classes`: List<DataClass> = listOf()
    ,
    /**
     * Of the file of which case it is.
     */
    val `case`: DocumentId? = null
    ,
    /**
     * Of marks: the first day on which they may be told.
     */
    val `releaseOn`: LocalDate? = null
    ,
    /**
     * What is not in any of it, or was taken out of it: addresses and clues to them, or whatever says where the child is.
     * Where an adult may have it on that condition alone, what nobody said of is not given (COM-5, VOC-54).
     */
    val `leftOut`: List<Condition> = listOf()
    ,
    /**
     * What it consists of.
     */
    val `fields`: List<ItemField> = listOf()

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeItem: FfiConverterRustBuffer<Item> {
    override fun read(buf: ByteBuffer): Item {
        return Item(
            FfiConverterOptionalTypeDocumentId.read(buf),
            FfiConverterTypeMessageKind.read(buf),
            FfiConverterSequenceTypePupilId.read(buf),
            FfiConverterSequenceTypeDataClass.read(buf),
            FfiConverterOptionalTypeDocumentId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterSequenceTypeCondition.read(buf),
            FfiConverterSequenceTypeItemField.read(buf),
        )
    }

    override fun allocationSize(value: Item) = (
            FfiConverterOptionalTypeDocumentId.allocationSize(value.`item`) +
            FfiConverterTypeMessageKind.allocationSize(value.`kind`) +
            FfiConverterSequenceTypePupilId.allocationSize(value.`pupils`) +
            FfiConverterSequenceTypeDataClass.allocationSize(value.`classes`) +
            FfiConverterOptionalTypeDocumentId.allocationSize(value.`case`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`releaseOn`) +
            FfiConverterSequenceTypeCondition.allocationSize(value.`leftOut`) +
            FfiConverterSequenceTypeItemField.allocationSize(value.`fields`)
    )

    override fun write(value: Item, buf: ByteBuffer) {
            FfiConverterOptionalTypeDocumentId.write(value.`item`, buf)
            FfiConverterTypeMessageKind.write(value.`kind`, buf)
            FfiConverterSequenceTypePupilId.write(value.`pupils`, buf)
            FfiConverterSequenceTypeDataClass.write(value.`classes`, buf)
            FfiConverterOptionalTypeDocumentId.write(value.`case`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`releaseOn`, buf)
            FfiConverterSequenceTypeCondition.write(value.`leftOut`, buf)
            FfiConverterSequenceTypeItemField.write(value.`fields`, buf)
    }
}



/**
 * A field of an item. It has the classes and pupils of the item, and its own beside them.
 */
data class ItemField (
    /**
     * What the host calls it.
     */
    val `name`: kotlin.String
    ,
    /**
     * What is in it: passed through untouched, or left out.
     */
    val `value`: kotlin.String
    ,
    /**
     * The classes of data in it, beside those of the item.
     */
    val `classes`: List<DataClass> = listOf()
    ,
    /**
     * The pupils whom it is about, beside those of the item.
     */
    val `pupils`: List<PupilId> = listOf()
    ,
    /**
     * What is not in it, or was taken out of it, beside what was taken out of the whole item.
     */
    val `leftOut`: List<Condition> = listOf()

){





    override fun toString(): String = "ItemField"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeItemField: FfiConverterRustBuffer<ItemField> {
    override fun read(buf: ByteBuffer): ItemField {
        return ItemField(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeDataClass.read(buf),
            FfiConverterSequenceTypePupilId.read(buf),
            FfiConverterSequenceTypeCondition.read(buf),
        )
    }

    override fun allocationSize(value: ItemField) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`value`) +
            FfiConverterSequenceTypeDataClass.allocationSize(value.`classes`) +
            FfiConverterSequenceTypePupilId.allocationSize(value.`pupils`) +
            FfiConverterSequenceTypeCondition.allocationSize(value.`leftOut`)
    )

    override fun write(value: ItemField, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`value`, buf)
            FfiConverterSequenceTypeDataClass.write(value.`classes`, buf)
            FfiConverterSequenceTypePupilId.write(value.`pupils`, buf)
            FfiConverterSequenceTypeCondition.write(value.`leftOut`, buf)
    }
}



/**
 * What kind of day it is, or that nobody entered it.
 */
data class KindAnswer (
    /**
     * The kind.
     */
    val `kind`: DayKind?
    ,
    /**
     * Why there is none.
     */
    val `gap`: CalendarGap?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeKindAnswer: FfiConverterRustBuffer<KindAnswer> {
    override fun read(buf: ByteBuffer): KindAnswer {
        return KindAnswer(
            FfiConverterOptionalTypeDayKind.read(buf),
            FfiConverterOptionalTypeCalendarGap.read(buf),
        )
    }

    override fun allocationSize(value: KindAnswer) = (
            FfiConverterOptionalTypeDayKind.allocationSize(value.`kind`) +
            FfiConverterOptionalTypeCalendarGap.allocationSize(value.`gap`)
    )

    override fun write(value: KindAnswer, buf: ByteBuffer) {
            FfiConverterOptionalTypeDayKind.write(value.`kind`, buf)
            FfiConverterOptionalTypeCalendarGap.write(value.`gap`, buf)
    }
}



/**
 * Something to look at, and why.
 */
data class LookAt (
    /**
     * What.
     */
    val `exemption`: Exemption
    ,
    /**
     * The rules: of the record, by REC-5 what the pupil could not get either.
     */
    val `rules`: List<RuleId>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeLookAt: FfiConverterRustBuffer<LookAt> {
    override fun read(buf: ByteBuffer): LookAt {
        return LookAt(
            FfiConverterTypeExemption.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
        )
    }

    override fun allocationSize(value: LookAt) = (
            FfiConverterTypeExemption.allocationSize(value.`exemption`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`)
    )

    override fun write(value: LookAt, buf: ByteBuffer) {
            FfiConverterTypeExemption.write(value.`exemption`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
    }
}



/**
 * A fact that is not on record, and who can supply it.
 */
data class Missing (
    /**
     * The fact.
     */
    val `fact`: MissingFact
    ,
    /**
     * Who to ask.
     */
    val `ask`: Supplier

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeMissing: FfiConverterRustBuffer<Missing> {
    override fun read(buf: ByteBuffer): Missing {
        return Missing(
            FfiConverterTypeMissingFact.read(buf),
            FfiConverterTypeSupplier.read(buf),
        )
    }

    override fun allocationSize(value: Missing) = (
            FfiConverterTypeMissingFact.allocationSize(value.`fact`) +
            FfiConverterTypeSupplier.allocationSize(value.`ask`)
    )

    override fun write(value: Missing, buf: ByteBuffer) {
            FfiConverterTypeMissingFact.write(value.`fact`, buf)
            FfiConverterTypeSupplier.write(value.`ask`, buf)
    }
}



/**
 * One term of an order: to whom, about which child, what, and from when to when.
 */
data class OrderTerm (
    /**
     * The child.
     */
    val `pupil`: PupilId
    ,
    /**
     * The adult whom the term restricts, favours or names.
     */
    val `person`: PersonId
    ,
    /**
     * What it does.
     */
    val `effect`: TermEffect
    ,
    /**
     * Its own first day, if later than the order's.
     */
    val `termFrom`: LocalDate? = null
    ,
    /**
     * Its own first day without effect, if earlier than the order's.
     */
    val `termUntil`: LocalDate? = null
    ,
    /**
     * Where the host keeps the term's own words (ORD-2, ORD-18).
     */
    val `words`: DocumentId? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeOrderTerm: FfiConverterRustBuffer<OrderTerm> {
    override fun read(buf: ByteBuffer): OrderTerm {
        return OrderTerm(
            FfiConverterTypePupilId.read(buf),
            FfiConverterTypePersonId.read(buf),
            FfiConverterTypeTermEffect.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeDocumentId.read(buf),
        )
    }

    override fun allocationSize(value: OrderTerm) = (
            FfiConverterTypePupilId.allocationSize(value.`pupil`) +
            FfiConverterTypePersonId.allocationSize(value.`person`) +
            FfiConverterTypeTermEffect.allocationSize(value.`effect`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`termFrom`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`termUntil`) +
            FfiConverterOptionalTypeDocumentId.allocationSize(value.`words`)
    )

    override fun write(value: OrderTerm, buf: ByteBuffer) {
            FfiConverterTypePupilId.write(value.`pupil`, buf)
            FfiConverterTypePersonId.write(value.`person`, buf)
            FfiConverterTypeTermEffect.write(value.`effect`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`termFrom`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`termUntil`, buf)
            FfiConverterOptionalTypeDocumentId.write(value.`words`, buf)
    }
}



/**
 * A child's parents, and those who may be.
 */
data class Parents (
    /**
     * The child.
     */
    val `pupil`: PupilId
    ,
    /**
     * Every adult known to the pupil on that day with their standing, in the order of their ids.
     */
    val `adults`: List<Standing>
    ,
    /**
     * Any number may be parents at once, and each is assessed on their own account (PAR-11).
     */
    val `rules`: List<RuleId>
    ,
    /**
     * The first later day on which something that was consulted changes: an adult more, or another standing.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeParents: FfiConverterRustBuffer<Parents> {
    override fun read(buf: ByteBuffer): Parents {
        return Parents(
            FfiConverterTypePupilId.read(buf),
            FfiConverterSequenceTypeStanding.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: Parents) = (
            FfiConverterTypePupilId.allocationSize(value.`pupil`) +
            FfiConverterSequenceTypeStanding.allocationSize(value.`adults`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: Parents, buf: ByteBuffer) {
            FfiConverterTypePupilId.write(value.`pupil`, buf)
            FfiConverterSequenceTypeStanding.write(value.`adults`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * One adult, and whether they may be in it.
 */
data class Participant (
    /**
     * Who.
     */
    val `person`: PersonId
    ,
    /**
     * May they read it and reply?
     */
    val `mayReply`: kotlin.Boolean
    ,
    /**
     * The strictest outcome over the pupils; why, says `who_receives`.
     */
    val `outcome`: Outcome
    ,
    /**
     * The pupils to whom they are not entitled, or of whom somebody has to check.
     */
    val `notAbout`: List<PupilId>
    ,
    /**
     * On what conditions: what is left out of what they are shown. None where the adult asks: that is the school's to know.
     */
    val `conditions`: List<Condition>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeParticipant: FfiConverterRustBuffer<Participant> {
    override fun read(buf: ByteBuffer): Participant {
        return Participant(
            FfiConverterTypePersonId.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeOutcome.read(buf),
            FfiConverterSequenceTypePupilId.read(buf),
            FfiConverterSequenceTypeCondition.read(buf),
        )
    }

    override fun allocationSize(value: Participant) = (
            FfiConverterTypePersonId.allocationSize(value.`person`) +
            FfiConverterBoolean.allocationSize(value.`mayReply`) +
            FfiConverterTypeOutcome.allocationSize(value.`outcome`) +
            FfiConverterSequenceTypePupilId.allocationSize(value.`notAbout`) +
            FfiConverterSequenceTypeCondition.allocationSize(value.`conditions`)
    )

    override fun write(value: Participant, buf: ByteBuffer) {
            FfiConverterTypePersonId.write(value.`person`, buf)
            FfiConverterBoolean.write(value.`mayReply`, buf)
            FfiConverterTypeOutcome.write(value.`outcome`, buf)
            FfiConverterSequenceTypePupilId.write(value.`notAbout`, buf)
            FfiConverterSequenceTypeCondition.write(value.`conditions`, buf)
    }
}



/**
 * Where one party stands, and with what right they answer.
 */
data class PartyLine (
    /**
     * The adult; null: the pupil in person.
     */
    val `person`: PersonId?
    ,
    /**
     * Where they stand.
     */
    val `state`: PartyState
    ,
    /**
     * May they give it: yes, no, or not settled?
     */
    val `standing`: Known
    ,
    /**
     * Since when they stand so: the day of the answer.
     */
    val `since`: LocalDate?
    ,
    /**
     * The first day on which their answer counts no more, where one is known.
     */
    val `until`: LocalDate?
    ,
    /**
     * The entry of the answer.
     */
    val `entry`: EntryId?
    ,
    /**
     * Why they are not notified, where a ground is on record.
     */
    val `excepted`: ExceptionGround?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePartyLine: FfiConverterRustBuffer<PartyLine> {
    override fun read(buf: ByteBuffer): PartyLine {
        return PartyLine(
            FfiConverterOptionalTypePersonId.read(buf),
            FfiConverterTypePartyState.read(buf),
            FfiConverterTypeKnown.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeEntryId.read(buf),
            FfiConverterOptionalTypeExceptionGround.read(buf),
        )
    }

    override fun allocationSize(value: PartyLine) = (
            FfiConverterOptionalTypePersonId.allocationSize(value.`person`) +
            FfiConverterTypePartyState.allocationSize(value.`state`) +
            FfiConverterTypeKnown.allocationSize(value.`standing`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`since`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`until`) +
            FfiConverterOptionalTypeEntryId.allocationSize(value.`entry`) +
            FfiConverterOptionalTypeExceptionGround.allocationSize(value.`excepted`)
    )

    override fun write(value: PartyLine, buf: ByteBuffer) {
            FfiConverterOptionalTypePersonId.write(value.`person`, buf)
            FfiConverterTypePartyState.write(value.`state`, buf)
            FfiConverterTypeKnown.write(value.`standing`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`since`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`until`, buf)
            FfiConverterOptionalTypeEntryId.write(value.`entry`, buf)
            FfiConverterOptionalTypeExceptionGround.write(value.`excepted`, buf)
    }
}



/**
 * One message.
 */
data class Posted (
    /**
     * The host's key of it.
     */
    val `item`: DocumentId
    ,
    /**
     * The day on which it was sent, or came.
     */
    val `on`: LocalDate
    ,
    /**
     * The instant, if it is known.
     */
    val `at`: OffsetDateTime?
    ,
    /**
     * Which adult wrote it; none: the school.
     */
    val `by`: PersonId?
    ,
    /**
     * About which pupils.
     */
    val `pupils`: List<PupilId>
    ,
    /**
     * Of the school's: what it is to the message that it answers, if it answers one.
     */
    val `answersAs`: ReplyKind?
    ,
    /**
     * Does the school wait for an answer to it?
     */
    val `expectsReply`: kotlin.Boolean
    ,
    /**
     * Of the school's: each copy, in the order of the adults' ids.
     */
    val `copies`: List<CopyTrace>
    ,
    /**
     * Of an adult's that needs a reply: where that stands.
     */
    val `reply`: ReplyState?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePosted: FfiConverterRustBuffer<Posted> {
    override fun read(buf: ByteBuffer): Posted {
        return Posted(
            FfiConverterTypeDocumentId.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterOptionalTypeOffsetDateTime.read(buf),
            FfiConverterOptionalTypePersonId.read(buf),
            FfiConverterSequenceTypePupilId.read(buf),
            FfiConverterOptionalTypeReplyKind.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeCopyTrace.read(buf),
            FfiConverterOptionalTypeReplyState.read(buf),
        )
    }

    override fun allocationSize(value: Posted) = (
            FfiConverterTypeDocumentId.allocationSize(value.`item`) +
            FfiConverterTypeLocalDate.allocationSize(value.`on`) +
            FfiConverterOptionalTypeOffsetDateTime.allocationSize(value.`at`) +
            FfiConverterOptionalTypePersonId.allocationSize(value.`by`) +
            FfiConverterSequenceTypePupilId.allocationSize(value.`pupils`) +
            FfiConverterOptionalTypeReplyKind.allocationSize(value.`answersAs`) +
            FfiConverterBoolean.allocationSize(value.`expectsReply`) +
            FfiConverterSequenceTypeCopyTrace.allocationSize(value.`copies`) +
            FfiConverterOptionalTypeReplyState.allocationSize(value.`reply`)
    )

    override fun write(value: Posted, buf: ByteBuffer) {
            FfiConverterTypeDocumentId.write(value.`item`, buf)
            FfiConverterTypeLocalDate.write(value.`on`, buf)
            FfiConverterOptionalTypeOffsetDateTime.write(value.`at`, buf)
            FfiConverterOptionalTypePersonId.write(value.`by`, buf)
            FfiConverterSequenceTypePupilId.write(value.`pupils`, buf)
            FfiConverterOptionalTypeReplyKind.write(value.`answersAs`, buf)
            FfiConverterBoolean.write(value.`expectsReply`, buf)
            FfiConverterSequenceTypeCopyTrace.write(value.`copies`, buf)
            FfiConverterOptionalTypeReplyState.write(value.`reply`, buf)
    }
}



/**
 * What one adult prefers, and whether it counts.
 */
data class PreferenceLine (
    /**
     * Who.
     */
    val `person`: PersonId
    ,
    /**
     * What they prefer, as they said last.
     */
    val `preference`: PreferenceId
    ,
    /**
     * The day on which they said so.
     */
    val `expressed`: LocalDate
    ,
    /**
     * Does it count?
     */
    val `counts`: Known
    ,
    /**
     * Do they hold parental responsibility?
     */
    val `parentalResponsibility`: Known
    ,
    /**
     * Why it counts or not: `must` where an order lets this adult decide.
     */
    val `decision`: Decision

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePreferenceLine: FfiConverterRustBuffer<PreferenceLine> {
    override fun read(buf: ByteBuffer): PreferenceLine {
        return PreferenceLine(
            FfiConverterTypePersonId.read(buf),
            FfiConverterTypePreferenceId.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterTypeKnown.read(buf),
            FfiConverterTypeKnown.read(buf),
            FfiConverterTypeDecision.read(buf),
        )
    }

    override fun allocationSize(value: PreferenceLine) = (
            FfiConverterTypePersonId.allocationSize(value.`person`) +
            FfiConverterTypePreferenceId.allocationSize(value.`preference`) +
            FfiConverterTypeLocalDate.allocationSize(value.`expressed`) +
            FfiConverterTypeKnown.allocationSize(value.`counts`) +
            FfiConverterTypeKnown.allocationSize(value.`parentalResponsibility`) +
            FfiConverterTypeDecision.allocationSize(value.`decision`)
    )

    override fun write(value: PreferenceLine, buf: ByteBuffer) {
            FfiConverterTypePersonId.write(value.`person`, buf)
            FfiConverterTypePreferenceId.write(value.`preference`, buf)
            FfiConverterTypeLocalDate.write(value.`expressed`, buf)
            FfiConverterTypeKnown.write(value.`counts`, buf)
            FfiConverterTypeKnown.write(value.`parentalResponsibility`, buf)
            FfiConverterTypeDecision.write(value.`decision`, buf)
    }
}



/**
 * Whose progress contact is due.
 */
data class ProgressContact (
    /**
     * The day.
     */
    val `asOf`: LocalDate
    ,
    /**
     * Pupil by pupil, in the order of their ids.
     */
    val `pupils`: List<PupilContact>
    ,
    /**
     * The pupils of whom it is overdue.
     */
    val `overdue`: List<PupilId>
    ,
    /**
     * The pupils of whose adults none was ever written to, heard from or talked with.
     */
    val `never`: List<PupilId>
    ,
    /**
     * The rules.
     */
    val `rules`: List<RuleId>
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeProgressContact: FfiConverterRustBuffer<ProgressContact> {
    override fun read(buf: ByteBuffer): ProgressContact {
        return ProgressContact(
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterSequenceTypePupilContact.read(buf),
            FfiConverterSequenceTypePupilId.read(buf),
            FfiConverterSequenceTypePupilId.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: ProgressContact) = (
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterSequenceTypePupilContact.allocationSize(value.`pupils`) +
            FfiConverterSequenceTypePupilId.allocationSize(value.`overdue`) +
            FfiConverterSequenceTypePupilId.allocationSize(value.`never`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: ProgressContact, buf: ByteBuffer) {
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterSequenceTypePupilContact.write(value.`pupils`, buf)
            FfiConverterSequenceTypePupilId.write(value.`overdue`, buf)
            FfiConverterSequenceTypePupilId.write(value.`never`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * Where one promise about one message stands.
 */
data class PromiseState (
    /**
     * By when; none if nothing was promised.
     */
    val `due`: Day?
    ,
    /**
     * The day on which it was done.
     */
    val `done`: LocalDate?
    ,
    /**
     * Where it stands.
     */
    val `standing`: PromiseStanding

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePromiseState: FfiConverterRustBuffer<PromiseState> {
    override fun read(buf: ByteBuffer): PromiseState {
        return PromiseState(
            FfiConverterOptionalTypeDay.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterTypePromiseStanding.read(buf),
        )
    }

    override fun allocationSize(value: PromiseState) = (
            FfiConverterOptionalTypeDay.allocationSize(value.`due`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`done`) +
            FfiConverterTypePromiseStanding.allocationSize(value.`standing`)
    )

    override fun write(value: PromiseState, buf: ByteBuffer) {
            FfiConverterOptionalTypeDay.write(value.`due`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`done`, buf)
            FfiConverterTypePromiseStanding.write(value.`standing`, buf)
    }
}



/**
 * The dialogue about one pupil.
 */
data class PupilContact (
    /**
     * The pupil.
     */
    val `pupil`: PupilId
    ,
    /**
     * The last day on which a report was sent or given to one of the adults below.
     */
    val `lastReport`: LocalDate?
    ,
    /**
     * The last day of a contact both ways with one of them.
     */
    val `lastBothWays`: LocalDate?
    ,
    /**
     * By when the next is due, if the policy names an interval.
     */
    val `due`: Day?
    ,
    /**
     * Where it stands.
     */
    val `standing`: ContactStanding
    ,
    /**
     * Each adult who may be sent news of the child's progress, in the order of their ids.
     */
    val `adults`: List<AdultContact>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypePupilContact: FfiConverterRustBuffer<PupilContact> {
    override fun read(buf: ByteBuffer): PupilContact {
        return PupilContact(
            FfiConverterTypePupilId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeDay.read(buf),
            FfiConverterTypeContactStanding.read(buf),
            FfiConverterSequenceTypeAdultContact.read(buf),
        )
    }

    override fun allocationSize(value: PupilContact) = (
            FfiConverterTypePupilId.allocationSize(value.`pupil`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`lastReport`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`lastBothWays`) +
            FfiConverterOptionalTypeDay.allocationSize(value.`due`) +
            FfiConverterTypeContactStanding.allocationSize(value.`standing`) +
            FfiConverterSequenceTypeAdultContact.allocationSize(value.`adults`)
    )

    override fun write(value: PupilContact, buf: ByteBuffer) {
            FfiConverterTypePupilId.write(value.`pupil`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`lastReport`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`lastBothWays`, buf)
            FfiConverterOptionalTypeDay.write(value.`due`, buf)
            FfiConverterTypeContactStanding.write(value.`standing`, buf)
            FfiConverterSequenceTypeAdultContact.write(value.`adults`, buf)
    }
}



/**
 * Whom the school can reach.
 */
data class Reach (
    /**
     * The day.
     */
    val `asOf`: LocalDate
    ,
    /**
     * Pupil by pupil, in the order of their ids.
     */
    val `families`: List<FamilyReach>
    ,
    /**
     * How many of them have too few channels.
     */
    val `below`: kotlin.UInt
    ,
    /**
     * Adults whom nothing reaches, each once.
     */
    val `unreachable`: List<PersonId>
    ,
    /**
     * The rules.
     */
    val `rules`: List<RuleId>
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReach: FfiConverterRustBuffer<Reach> {
    override fun read(buf: ByteBuffer): Reach {
        return Reach(
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterSequenceTypeFamilyReach.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterSequenceTypePersonId.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: Reach) = (
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterSequenceTypeFamilyReach.allocationSize(value.`families`) +
            FfiConverterUInt.allocationSize(value.`below`) +
            FfiConverterSequenceTypePersonId.allocationSize(value.`unreachable`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: Reach, buf: ByteBuffer) {
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterSequenceTypeFamilyReach.write(value.`families`, buf)
            FfiConverterUInt.write(value.`below`, buf)
            FfiConverterSequenceTypePersonId.write(value.`unreachable`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * The answer: whether this person is answered, by when, and what is looked at before anything goes.
 */
data class RecordAnswer (
    /**
     * Under which right.
     */
    val `right`: Right
    ,
    /**
     * Whether this person may or must have it, and why.
     */
    val `decision`: Decision
    ,
    /**
     * By when. For subject access that is the day of the answer, whatever it is: a no is told in that time too.
     */
    val `due`: Due
    ,
    /**
     * By when exam marks are given that were asked for before their results (SAR-10); what else was asked for is due as
     * above.
     */
    val `marksDue`: Due?
    ,
    /**
     * What is looked at before anything goes; nothing if nothing goes.
     */
    val `lookAt`: List<LookAt>
    ,
    /**
     * What it may cost.
     */
    val `cost`: Cost
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRecordAnswer: FfiConverterRustBuffer<RecordAnswer> {
    override fun read(buf: ByteBuffer): RecordAnswer {
        return RecordAnswer(
            FfiConverterTypeRight.read(buf),
            FfiConverterTypeDecision.read(buf),
            FfiConverterTypeDue.read(buf),
            FfiConverterOptionalTypeDue.read(buf),
            FfiConverterSequenceTypeLookAt.read(buf),
            FfiConverterTypeCost.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: RecordAnswer) = (
            FfiConverterTypeRight.allocationSize(value.`right`) +
            FfiConverterTypeDecision.allocationSize(value.`decision`) +
            FfiConverterTypeDue.allocationSize(value.`due`) +
            FfiConverterOptionalTypeDue.allocationSize(value.`marksDue`) +
            FfiConverterSequenceTypeLookAt.allocationSize(value.`lookAt`) +
            FfiConverterTypeCost.allocationSize(value.`cost`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: RecordAnswer, buf: ByteBuffer) {
            FfiConverterTypeRight.write(value.`right`, buf)
            FfiConverterTypeDecision.write(value.`decision`, buf)
            FfiConverterTypeDue.write(value.`due`, buf)
            FfiConverterOptionalTypeDue.write(value.`marksDue`, buf)
            FfiConverterSequenceTypeLookAt.write(value.`lookAt`, buf)
            FfiConverterTypeCost.write(value.`cost`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * Whether the pupil was judged able to decide (RCT-7).
 */
data class RecordedCompetence (
    /**
     * Able, or not.
     */
    val `says`: Says
    ,
    /**
     * The day.
     */
    val `on`: LocalDate
    ,
    /**
     * Who judged it.
     */
    val `decidedBy`: PersonId

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRecordedCompetence: FfiConverterRustBuffer<RecordedCompetence> {
    override fun read(buf: ByteBuffer): RecordedCompetence {
        return RecordedCompetence(
            FfiConverterTypeSays.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterTypePersonId.read(buf),
        )
    }

    override fun allocationSize(value: RecordedCompetence) = (
            FfiConverterTypeSays.allocationSize(value.`says`) +
            FfiConverterTypeLocalDate.allocationSize(value.`on`) +
            FfiConverterTypePersonId.allocationSize(value.`decidedBy`)
    )

    override fun write(value: RecordedCompetence, buf: ByteBuffer) {
            FfiConverterTypeSays.write(value.`says`, buf)
            FfiConverterTypeLocalDate.write(value.`on`, buf)
            FfiConverterTypePersonId.write(value.`decidedBy`, buf)
    }
}



/**
 * One event in the life of a party's consent.
 */
data class RecordedEvent (
    /**
     * What happened.
     */
    val `event`: ConsentEvent
    ,
    /**
     * The day.
     */
    val `on`: LocalDate
    ,
    /**
     * When exactly, where that is on record.
     */
    val `at`: OffsetDateTime?
    ,
    /**
     * From which day an answer counts, if later than that day.
     */
    val `countsFrom`: LocalDate?
    ,
    /**
     * The first day on which it counts no more, where one was named.
     */
    val `until`: LocalDate?
    ,
    /**
     * In what form.
     */
    val `form`: ConsentForm
    ,
    /**
     * For which one of several.
     */
    val `item`: DocumentId?
    ,
    /**
     * Which wording was shown.
     */
    val `wording`: DocumentId?
    ,
    /**
     * The hash of that wording.
     */
    val `wordingHash`: DocumentId?
    ,
    /**
     * In which language.
     */
    val `language`: DocumentId?
    ,
    /**
     * Where the host keeps the evidence (RCT-7).
     */
    val `evidence`: DocumentId?
    ,
    /**
     * The entry; none of an expiry, which no entry records.
     */
    val `entry`: EntryId?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRecordedEvent: FfiConverterRustBuffer<RecordedEvent> {
    override fun read(buf: ByteBuffer): RecordedEvent {
        return RecordedEvent(
            FfiConverterTypeConsentEvent.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterOptionalTypeOffsetDateTime.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterTypeConsentForm.read(buf),
            FfiConverterOptionalTypeDocumentId.read(buf),
            FfiConverterOptionalTypeDocumentId.read(buf),
            FfiConverterOptionalTypeDocumentId.read(buf),
            FfiConverterOptionalTypeDocumentId.read(buf),
            FfiConverterOptionalTypeDocumentId.read(buf),
            FfiConverterOptionalTypeEntryId.read(buf),
        )
    }

    override fun allocationSize(value: RecordedEvent) = (
            FfiConverterTypeConsentEvent.allocationSize(value.`event`) +
            FfiConverterTypeLocalDate.allocationSize(value.`on`) +
            FfiConverterOptionalTypeOffsetDateTime.allocationSize(value.`at`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`countsFrom`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`until`) +
            FfiConverterTypeConsentForm.allocationSize(value.`form`) +
            FfiConverterOptionalTypeDocumentId.allocationSize(value.`item`) +
            FfiConverterOptionalTypeDocumentId.allocationSize(value.`wording`) +
            FfiConverterOptionalTypeDocumentId.allocationSize(value.`wordingHash`) +
            FfiConverterOptionalTypeDocumentId.allocationSize(value.`language`) +
            FfiConverterOptionalTypeDocumentId.allocationSize(value.`evidence`) +
            FfiConverterOptionalTypeEntryId.allocationSize(value.`entry`)
    )

    override fun write(value: RecordedEvent, buf: ByteBuffer) {
            FfiConverterTypeConsentEvent.write(value.`event`, buf)
            FfiConverterTypeLocalDate.write(value.`on`, buf)
            FfiConverterOptionalTypeOffsetDateTime.write(value.`at`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`countsFrom`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`until`, buf)
            FfiConverterTypeConsentForm.write(value.`form`, buf)
            FfiConverterOptionalTypeDocumentId.write(value.`item`, buf)
            FfiConverterOptionalTypeDocumentId.write(value.`wording`, buf)
            FfiConverterOptionalTypeDocumentId.write(value.`wordingHash`, buf)
            FfiConverterOptionalTypeDocumentId.write(value.`language`, buf)
            FfiConverterOptionalTypeDocumentId.write(value.`evidence`, buf)
            FfiConverterOptionalTypeEntryId.write(value.`entry`, buf)
    }
}



/**
 * Something about another party, in the school's own copy alone.
 */
data class RecordedOther (
    /**
     * Who; null: the pupil in person.
     */
    val `person`: PersonId?
    ,
    /**
     * The day.
     */
    val `on`: LocalDate
    ,
    /**
     * The entry.
     */
    val `entry`: EntryId

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRecordedOther: FfiConverterRustBuffer<RecordedOther> {
    override fun read(buf: ByteBuffer): RecordedOther {
        return RecordedOther(
            FfiConverterOptionalTypePersonId.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterTypeEntryId.read(buf),
        )
    }

    override fun allocationSize(value: RecordedOther) = (
            FfiConverterOptionalTypePersonId.allocationSize(value.`person`) +
            FfiConverterTypeLocalDate.allocationSize(value.`on`) +
            FfiConverterTypeEntryId.allocationSize(value.`entry`)
    )

    override fun write(value: RecordedOther, buf: ByteBuffer) {
            FfiConverterOptionalTypePersonId.write(value.`person`, buf)
            FfiConverterTypeLocalDate.write(value.`on`, buf)
            FfiConverterTypeEntryId.write(value.`entry`, buf)
    }
}



/**
 * One person's copy of an item.
 */
data class Redaction (
    /**
     * What this person may have, in the order of the item.
     */
    val `fields`: List<ShownField>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRedaction: FfiConverterRustBuffer<Redaction> {
    override fun read(buf: ByteBuffer): Redaction {
        return Redaction(
            FfiConverterSequenceTypeShownField.read(buf),
        )
    }

    override fun allocationSize(value: Redaction) = (
            FfiConverterSequenceTypeShownField.allocationSize(value.`fields`)
    )

    override fun write(value: Redaction, buf: ByteBuffer) {
            FfiConverterSequenceTypeShownField.write(value.`fields`, buf)
    }
}



/**
 * The answer to "whom does the register name about this pupil, and for how long?".
 */
data class RegisterEntry (
    /**
     * The pupil.
     */
    val `pupil`: PupilId
    ,
    /**
     * The day.
     */
    val `asOf`: LocalDate
    ,
    /**
     * Every adult known to the pupil on that day, in the order of their ids.
     */
    val `lines`: List<RegisterLine>
    ,
    /**
     * For how long entries are kept.
     */
    val `kept`: Kept
    ,
    /**
     * Rules for every entry: nobody has another taken off (MX-2), and no adult is shown another's address (COM-5).
     */
    val `always`: List<RuleId>
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRegisterEntry: FfiConverterRustBuffer<RegisterEntry> {
    override fun read(buf: ByteBuffer): RegisterEntry {
        return RegisterEntry(
            FfiConverterTypePupilId.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterSequenceTypeRegisterLine.read(buf),
            FfiConverterTypeKept.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: RegisterEntry) = (
            FfiConverterTypePupilId.allocationSize(value.`pupil`) +
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterSequenceTypeRegisterLine.allocationSize(value.`lines`) +
            FfiConverterTypeKept.allocationSize(value.`kept`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`always`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: RegisterEntry, buf: ByteBuffer) {
            FfiConverterTypePupilId.write(value.`pupil`, buf)
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterSequenceTypeRegisterLine.write(value.`lines`, buf)
            FfiConverterTypeKept.write(value.`kept`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`always`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * One adult in the register of one pupil.
 */
data class RegisterLine (
    /**
     * Who.
     */
    val `person`: PersonId
    ,
    /**
     * Are their name and address entered as a parent's, and why?
     */
    val `decision`: Decision
    ,
    /**
     * Are they marked as one with whom the pupil normally lives?
     */
    val `normallyLivesWith`: Known
    ,
    /**
     * Must the register hold a number of theirs to ring (note 4)?
     */
    val `number`: Known

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRegisterLine: FfiConverterRustBuffer<RegisterLine> {
    override fun read(buf: ByteBuffer): RegisterLine {
        return RegisterLine(
            FfiConverterTypePersonId.read(buf),
            FfiConverterTypeDecision.read(buf),
            FfiConverterTypeKnown.read(buf),
            FfiConverterTypeKnown.read(buf),
        )
    }

    override fun allocationSize(value: RegisterLine) = (
            FfiConverterTypePersonId.allocationSize(value.`person`) +
            FfiConverterTypeDecision.allocationSize(value.`decision`) +
            FfiConverterTypeKnown.allocationSize(value.`normallyLivesWith`) +
            FfiConverterTypeKnown.allocationSize(value.`number`)
    )

    override fun write(value: RegisterLine, buf: ByteBuffer) {
            FfiConverterTypePersonId.write(value.`person`, buf)
            FfiConverterTypeDecision.write(value.`decision`, buf)
            FfiConverterTypeKnown.write(value.`normallyLivesWith`, buf)
            FfiConverterTypeKnown.write(value.`number`, buf)
    }
}



/**
 * One thing that would resolve it.
 */
data class Remedy (
    /**
     * What.
     */
    val `by`: Resolution
    ,
    /**
     * Of which party, if of one.
     */
    val `party`: ConsentParty?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRemedy: FfiConverterRustBuffer<Remedy> {
    override fun read(buf: ByteBuffer): Remedy {
        return Remedy(
            FfiConverterTypeResolution.read(buf),
            FfiConverterOptionalTypeConsentParty.read(buf),
        )
    }

    override fun allocationSize(value: Remedy) = (
            FfiConverterTypeResolution.allocationSize(value.`by`) +
            FfiConverterOptionalTypeConsentParty.allocationSize(value.`party`)
    )

    override fun write(value: Remedy, buf: ByteBuffer) {
            FfiConverterTypeResolution.write(value.`by`, buf)
            FfiConverterOptionalTypeConsentParty.write(value.`party`, buf)
    }
}



/**
 * What waits for a reply.
 */
data class RepliesDue (
    /**
     * The day.
     */
    val `asOf`: LocalDate
    ,
    /**
     * Every message that needs a reply and has none yet: what is urgent first, then what falls due first.
     */
    val `waiting`: List<ReplyState>
    ,
    /**
     * How many messages needed a reply: the base of the numbers below.
     */
    val `asked`: kotlin.UInt
    ,
    /**
     * Of those: replied to in time.
     */
    val `kept`: kotlin.UInt
    ,
    /**
     * Of those: replied to, and too late.
     */
    val `keptLate`: kotlin.UInt
    ,
    /**
     * Of those: without a reply, and the time is over.
     */
    val `overdue`: kotlin.UInt
    ,
    /**
     * The way for what is urgent, if the policy names one (PTN-58).
     */
    val `urgentRoute`: Channel?
    ,
    /**
     * The rules.
     */
    val `rules`: List<RuleId>
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRepliesDue: FfiConverterRustBuffer<RepliesDue> {
    override fun read(buf: ByteBuffer): RepliesDue {
        return RepliesDue(
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterSequenceTypeReplyState.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalTypeChannel.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: RepliesDue) = (
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterSequenceTypeReplyState.allocationSize(value.`waiting`) +
            FfiConverterUInt.allocationSize(value.`asked`) +
            FfiConverterUInt.allocationSize(value.`kept`) +
            FfiConverterUInt.allocationSize(value.`keptLate`) +
            FfiConverterUInt.allocationSize(value.`overdue`) +
            FfiConverterOptionalTypeChannel.allocationSize(value.`urgentRoute`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: RepliesDue, buf: ByteBuffer) {
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterSequenceTypeReplyState.write(value.`waiting`, buf)
            FfiConverterUInt.write(value.`asked`, buf)
            FfiConverterUInt.write(value.`kept`, buf)
            FfiConverterUInt.write(value.`keptLate`, buf)
            FfiConverterUInt.write(value.`overdue`, buf)
            FfiConverterOptionalTypeChannel.write(value.`urgentRoute`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * A message of an adult's that needs a reply.
 */
data class ReplyState (
    /**
     * The host's key of the message.
     */
    val `item`: DocumentId
    ,
    /**
     * In which conversation.
     */
    val `thread`: ThreadId?
    ,
    /**
     * Who wrote.
     */
    val `person`: PersonId
    ,
    /**
     * About which pupils.
     */
    val `pupils`: List<PupilId>
    ,
    /**
     * By which channel.
     */
    val `channel`: Channel
    ,
    /**
     * The day on which it came.
     */
    val `received`: LocalDate
    ,
    /**
     * Who has it: to whom it was written, or passed on last; none: nobody in particular.
     */
    val `handler`: PersonId?
    ,
    /**
     * Does the sender still have to be told that it was passed on (PTN-56)?
     */
    val `tellSender`: kotlin.Boolean
    ,
    /**
     * Would the adult not be told of these pupils as things stand? Then ask who receives it before anything is answered.
     */
    val `checkFirst`: kotlin.Boolean
    ,
    /**
     * Does it wait for no promise, as it is urgent and came to an inbox (PTN-58)?
     */
    val `atOnce`: kotlin.Boolean
    ,
    /**
     * That it arrived; any answer says so.
     */
    val `ack`: PromiseState
    ,
    /**
     * The reply.
     */
    val `reply`: PromiseState
    ,
    /**
     * What the sender may do (PTN-59).
     */
    val `next`: ReplyStep

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReplyState: FfiConverterRustBuffer<ReplyState> {
    override fun read(buf: ByteBuffer): ReplyState {
        return ReplyState(
            FfiConverterTypeDocumentId.read(buf),
            FfiConverterOptionalTypeThreadId.read(buf),
            FfiConverterTypePersonId.read(buf),
            FfiConverterSequenceTypePupilId.read(buf),
            FfiConverterTypeChannel.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterOptionalTypePersonId.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypePromiseState.read(buf),
            FfiConverterTypePromiseState.read(buf),
            FfiConverterTypeReplyStep.read(buf),
        )
    }

    override fun allocationSize(value: ReplyState) = (
            FfiConverterTypeDocumentId.allocationSize(value.`item`) +
            FfiConverterOptionalTypeThreadId.allocationSize(value.`thread`) +
            FfiConverterTypePersonId.allocationSize(value.`person`) +
            FfiConverterSequenceTypePupilId.allocationSize(value.`pupils`) +
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterTypeLocalDate.allocationSize(value.`received`) +
            FfiConverterOptionalTypePersonId.allocationSize(value.`handler`) +
            FfiConverterBoolean.allocationSize(value.`tellSender`) +
            FfiConverterBoolean.allocationSize(value.`checkFirst`) +
            FfiConverterBoolean.allocationSize(value.`atOnce`) +
            FfiConverterTypePromiseState.allocationSize(value.`ack`) +
            FfiConverterTypePromiseState.allocationSize(value.`reply`) +
            FfiConverterTypeReplyStep.allocationSize(value.`next`)
    )

    override fun write(value: ReplyState, buf: ByteBuffer) {
            FfiConverterTypeDocumentId.write(value.`item`, buf)
            FfiConverterOptionalTypeThreadId.write(value.`thread`, buf)
            FfiConverterTypePersonId.write(value.`person`, buf)
            FfiConverterSequenceTypePupilId.write(value.`pupils`, buf)
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterTypeLocalDate.write(value.`received`, buf)
            FfiConverterOptionalTypePersonId.write(value.`handler`, buf)
            FfiConverterBoolean.write(value.`tellSender`, buf)
            FfiConverterBoolean.write(value.`checkFirst`, buf)
            FfiConverterBoolean.write(value.`atOnce`, buf)
            FfiConverterTypePromiseState.write(value.`ack`, buf)
            FfiConverterTypePromiseState.write(value.`reply`, buf)
            FfiConverterTypeReplyStep.write(value.`next`, buf)
    }
}



/**
 * What was asked for, and what the school knows and has done about it. All that is not said is not known, and no step.
 */
data class Request (
    /**
     * Under which right.
     */
    val `right`: Right
    ,
    /**
     * When it came.
     */
    val `received`: LocalDate
    ,
    /**
     * In writing, or in the form that a disabled adult can use (COM-2)?
     */
    val `written`: Says
    ,
    /**
     * Did the school, with reason, ask for proof of identity or authority?
     */
    val `identityAsked`: kotlin.Boolean = false
    ,
    /**
     * When that was shown.
     */
    val `identityShown`: LocalDate? = null
    ,
    /**
     * Was this child judged able to decide about it (SAR-2)?
     */
    val `competent`: Says
    ,
    /**
     * Does the pupil, able to decide, authorise this adult (SAR-3)?
     */
    val `authorised`: Says
    ,
    /**
     * Is it in the interests of a child who is not able to decide, weighed by SAR-4?
     */
    val `inInterests`: Says
    ,
    /**
     * What was asked to find out what is meant.
     */
    val `clarifications`: List<Clarification> = listOf()
    ,
    /**
     * When the requester was told that it takes longer, as complex or one of many.
     */
    val `extendedOn`: LocalDate? = null
    ,
    /**
     * Exam marks are asked for: the day of their results (SAR-10).
     */
    val `resultsOn`: LocalDate? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRequest: FfiConverterRustBuffer<Request> {
    override fun read(buf: ByteBuffer): Request {
        return Request(
            FfiConverterTypeRight.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterTypeSays.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterTypeSays.read(buf),
            FfiConverterTypeSays.read(buf),
            FfiConverterTypeSays.read(buf),
            FfiConverterSequenceTypeClarification.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: Request) = (
            FfiConverterTypeRight.allocationSize(value.`right`) +
            FfiConverterTypeLocalDate.allocationSize(value.`received`) +
            FfiConverterTypeSays.allocationSize(value.`written`) +
            FfiConverterBoolean.allocationSize(value.`identityAsked`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`identityShown`) +
            FfiConverterTypeSays.allocationSize(value.`competent`) +
            FfiConverterTypeSays.allocationSize(value.`authorised`) +
            FfiConverterTypeSays.allocationSize(value.`inInterests`) +
            FfiConverterSequenceTypeClarification.allocationSize(value.`clarifications`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`extendedOn`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`resultsOn`)
    )

    override fun write(value: Request, buf: ByteBuffer) {
            FfiConverterTypeRight.write(value.`right`, buf)
            FfiConverterTypeLocalDate.write(value.`received`, buf)
            FfiConverterTypeSays.write(value.`written`, buf)
            FfiConverterBoolean.write(value.`identityAsked`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`identityShown`, buf)
            FfiConverterTypeSays.write(value.`competent`, buf)
            FfiConverterTypeSays.write(value.`authorised`, buf)
            FfiConverterTypeSays.write(value.`inInterests`, buf)
            FfiConverterSequenceTypeClarification.write(value.`clarifications`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`extendedOn`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`resultsOn`, buf)
    }
}



/**
 * A term as the school entered it, from the first day to the last day, both in it (CAL-18).
 */
data class SchoolTerm (
    /**
     * What the school calls it.
     */
    val `name`: kotlin.String = ""
    ,
    /**
     * Its season; the two halves of one term have the same, and the days between them are half-term.
     */
    val `season`: Season
    ,
    /**
     * The first day.
     */
    val `firstDay`: LocalDate
    ,
    /**
     * The last day, itself still in term.
     */
    val `lastDay`: LocalDate

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSchoolTerm: FfiConverterRustBuffer<SchoolTerm> {
    override fun read(buf: ByteBuffer): SchoolTerm {
        return SchoolTerm(
            FfiConverterString.read(buf),
            FfiConverterTypeSeason.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: SchoolTerm) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterTypeSeason.allocationSize(value.`season`) +
            FfiConverterTypeLocalDate.allocationSize(value.`firstDay`) +
            FfiConverterTypeLocalDate.allocationSize(value.`lastDay`)
    )

    override fun write(value: SchoolTerm, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterTypeSeason.write(value.`season`, buf)
            FfiConverterTypeLocalDate.write(value.`firstDay`, buf)
            FfiConverterTypeLocalDate.write(value.`lastDay`, buf)
    }
}



/**
 * May it be sent, to whom, and what stands against it?
 */
data class SendCheck (
    /**
     * The gravest of the findings, or leave to send.
     */
    val `guard`: Guard
    ,
    /**
     * What was found, part by part.
     */
    val `findings`: List<GuardFinding>
    ,
    /**
     * The copies, one an adult; of no use while the guard refuses.
     */
    val `copies`: List<CopyLine>
    ,
    /**
     * Those who would have a copy and are not served by it: no way reaches them, or, of what is urgent, paper alone; or it is
     * in no language or format that they need.
     */
    val `unserved`: List<PersonId>
    ,
    /**
     * What the school's policy advises about sending it now. Advice stops nothing.
     */
    val `advice`: List<AdviceLine>
    ,
    /**
     * Everybody who was looked at, and why: the answer of the one resolver.
     */
    val `audience`: Audience
    ,
    /**
     * The rules that the findings, or the leave to send, rest on, and those for every copy.
     */
    val `rules`: List<RuleId>
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSendCheck: FfiConverterRustBuffer<SendCheck> {
    override fun read(buf: ByteBuffer): SendCheck {
        return SendCheck(
            FfiConverterTypeGuard.read(buf),
            FfiConverterSequenceTypeGuardFinding.read(buf),
            FfiConverterSequenceTypeCopyLine.read(buf),
            FfiConverterSequenceTypePersonId.read(buf),
            FfiConverterSequenceTypeAdviceLine.read(buf),
            FfiConverterTypeAudience.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: SendCheck) = (
            FfiConverterTypeGuard.allocationSize(value.`guard`) +
            FfiConverterSequenceTypeGuardFinding.allocationSize(value.`findings`) +
            FfiConverterSequenceTypeCopyLine.allocationSize(value.`copies`) +
            FfiConverterSequenceTypePersonId.allocationSize(value.`unserved`) +
            FfiConverterSequenceTypeAdviceLine.allocationSize(value.`advice`) +
            FfiConverterTypeAudience.allocationSize(value.`audience`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: SendCheck, buf: ByteBuffer) {
            FfiConverterTypeGuard.write(value.`guard`, buf)
            FfiConverterSequenceTypeGuardFinding.write(value.`findings`, buf)
            FfiConverterSequenceTypeCopyLine.write(value.`copies`, buf)
            FfiConverterSequenceTypePersonId.write(value.`unserved`, buf)
            FfiConverterSequenceTypeAdviceLine.write(value.`advice`, buf)
            FfiConverterTypeAudience.write(value.`audience`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * A field that the person may have.
 */
data class ShownField (
    /**
     * What the host calls it.
     */
    val `name`: kotlin.String
    ,
    /**
     * What is in it, untouched.
     */
    val `value`: kotlin.String

){





    override fun toString(): String = "ShownField"

    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeShownField: FfiConverterRustBuffer<ShownField> {
    override fun read(buf: ByteBuffer): ShownField {
        return ShownField(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ShownField) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`value`)
    )

    override fun write(value: ShownField, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`value`, buf)
    }
}



/**
 * Where an imported fact was written: a claim by the school's system, not a verified fact (formats sheet, section 1).
 */
data class Source (
    /**
     * The format, such as `ctf` or `ed_fi`.
     */
    val `format`: kotlin.String
    ,
    /**
     * The system that wrote it, as it calls itself.
     */
    val `producer`: kotlin.String? = null
    ,
    /**
     * Where in the file: a path or a row. No values.
     */
    val `place`: kotlin.String
    ,
    /**
     * The code as written, where it is a code: never a name, an address or free text.
     */
    val `asWritten`: kotlin.String? = null

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeSource: FfiConverterRustBuffer<Source> {
    override fun read(buf: ByteBuffer): Source {
        return Source(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Source) = (
            FfiConverterString.allocationSize(value.`format`) +
            FfiConverterOptionalString.allocationSize(value.`producer`) +
            FfiConverterString.allocationSize(value.`place`) +
            FfiConverterOptionalString.allocationSize(value.`asWritten`)
    )

    override fun write(value: Source, buf: ByteBuffer) {
            FfiConverterString.write(value.`format`, buf)
            FfiConverterOptionalString.write(value.`producer`, buf)
            FfiConverterString.write(value.`place`, buf)
            FfiConverterOptionalString.write(value.`asWritten`, buf)
    }
}



/**
 * The answers that are to be asked for again, and no others.
 */
data class StaleConsents (
    /**
     * The day.
     */
    val `asOf`: LocalDate
    ,
    /**
     * In the order of pupils, purposes, things and persons.
     */
    val `lines`: List<StaleLine>
    ,
    /**
     * How many answers of those pupils were looked at.
     */
    val `lookedAt`: kotlin.UInt
    ,
    /**
     * The rules that played a part.
     */
    val `rules`: List<RuleId>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStaleConsents: FfiConverterRustBuffer<StaleConsents> {
    override fun read(buf: ByteBuffer): StaleConsents {
        return StaleConsents(
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterSequenceTypeStaleLine.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
        )
    }

    override fun allocationSize(value: StaleConsents) = (
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterSequenceTypeStaleLine.allocationSize(value.`lines`) +
            FfiConverterUInt.allocationSize(value.`lookedAt`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`)
    )

    override fun write(value: StaleConsents, buf: ByteBuffer) {
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterSequenceTypeStaleLine.write(value.`lines`, buf)
            FfiConverterUInt.write(value.`lookedAt`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
    }
}



/**
 * One answer that is to be asked for again.
 */
data class StaleLine (
    /**
     * For what.
     */
    val `purpose`: PurposeId
    ,
    /**
     * For which one of several; null: for all of them.
     */
    val `item`: DocumentId?
    ,
    /**
     * For which child; null where adults answer on their own account.
     */
    val `pupil`: PupilId?
    ,
    /**
     * Whose answer; null: the pupil's.
     */
    val `person`: PersonId?
    ,
    /**
     * The entry of the answer.
     */
    val `entry`: EntryId
    ,
    /**
     * The day of the answer.
     */
    val `said`: LocalDate
    ,
    /**
     * Why, each reason once.
     */
    val `why`: List<StaleWhy>
    ,
    /**
     * Whom to ask now; null: the pupil. Nobody, where the pupil has left.
     */
    val `ask`: ConsentParty?
    ,
    /**
     * Does it count until it is asked for again (CHO-5)?
     */
    val `stillCounts`: kotlin.Boolean

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStaleLine: FfiConverterRustBuffer<StaleLine> {
    override fun read(buf: ByteBuffer): StaleLine {
        return StaleLine(
            FfiConverterTypePurposeId.read(buf),
            FfiConverterOptionalTypeDocumentId.read(buf),
            FfiConverterOptionalTypePupilId.read(buf),
            FfiConverterOptionalTypePersonId.read(buf),
            FfiConverterTypeEntryId.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterSequenceTypeStaleWhy.read(buf),
            FfiConverterOptionalTypeConsentParty.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: StaleLine) = (
            FfiConverterTypePurposeId.allocationSize(value.`purpose`) +
            FfiConverterOptionalTypeDocumentId.allocationSize(value.`item`) +
            FfiConverterOptionalTypePupilId.allocationSize(value.`pupil`) +
            FfiConverterOptionalTypePersonId.allocationSize(value.`person`) +
            FfiConverterTypeEntryId.allocationSize(value.`entry`) +
            FfiConverterTypeLocalDate.allocationSize(value.`said`) +
            FfiConverterSequenceTypeStaleWhy.allocationSize(value.`why`) +
            FfiConverterOptionalTypeConsentParty.allocationSize(value.`ask`) +
            FfiConverterBoolean.allocationSize(value.`stillCounts`)
    )

    override fun write(value: StaleLine, buf: ByteBuffer) {
            FfiConverterTypePurposeId.write(value.`purpose`, buf)
            FfiConverterOptionalTypeDocumentId.write(value.`item`, buf)
            FfiConverterOptionalTypePupilId.write(value.`pupil`, buf)
            FfiConverterOptionalTypePersonId.write(value.`person`, buf)
            FfiConverterTypeEntryId.write(value.`entry`, buf)
            FfiConverterTypeLocalDate.write(value.`said`, buf)
            FfiConverterSequenceTypeStaleWhy.write(value.`why`, buf)
            FfiConverterOptionalTypeConsentParty.write(value.`ask`, buf)
            FfiConverterBoolean.write(value.`stillCounts`, buf)
    }
}



/**
 * The answer to "who is this adult to this child in law on this day?".
 */
data class Standing (
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
     * A parent in education law (Education Act 1996 s.576, PAR-1 to PAR-4)?
     */
    val `eduParent`: Known
    ,
    /**
     * A parent for the biometrics Act: a legal parent or an individual with responsibility (PAR-12)?
     */
    val `bioParent`: Known
    ,
    /**
     * A legal parent?
     */
    val `legalParent`: Known
    ,
    /**
     * Holds parental responsibility (PR-0)?
     */
    val `parentalResponsibility`: Known
    ,
    /**
     * Does the child live with the adult?
     */
    val `livesWith`: Known
    ,
    /**
     * Does the adult look after the child?
     */
    val `looksAfter`: Known
    ,
    /**
     * Counts as a "parent" in the words of the school's own policy, which gives and takes no right (PAR-14, HA-1c).
     */
    val `policyParent`: Known
    ,
    /**
     * The rows of the rights matrix that the facts choose or leave open.
     */
    val `rows`: List<MatrixRow>
    ,
    /**
     * The rules that played a part.
     */
    val `rules`: List<RuleId>
    ,
    /**
     * How the answer came about.
     */
    val `reasons`: List<Because>
    ,
    /**
     * What is not on record and would say more.
     */
    val `missing`: List<Missing>
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStanding: FfiConverterRustBuffer<Standing> {
    override fun read(buf: ByteBuffer): Standing {
        return Standing(
            FfiConverterTypePupilId.read(buf),
            FfiConverterTypePersonId.read(buf),
            FfiConverterTypeKnown.read(buf),
            FfiConverterTypeKnown.read(buf),
            FfiConverterTypeKnown.read(buf),
            FfiConverterTypeKnown.read(buf),
            FfiConverterTypeKnown.read(buf),
            FfiConverterTypeKnown.read(buf),
            FfiConverterTypeKnown.read(buf),
            FfiConverterSequenceTypeMatrixRow.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
            FfiConverterSequenceTypeBecause.read(buf),
            FfiConverterSequenceTypeMissing.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: Standing) = (
            FfiConverterTypePupilId.allocationSize(value.`pupil`) +
            FfiConverterTypePersonId.allocationSize(value.`person`) +
            FfiConverterTypeKnown.allocationSize(value.`eduParent`) +
            FfiConverterTypeKnown.allocationSize(value.`bioParent`) +
            FfiConverterTypeKnown.allocationSize(value.`legalParent`) +
            FfiConverterTypeKnown.allocationSize(value.`parentalResponsibility`) +
            FfiConverterTypeKnown.allocationSize(value.`livesWith`) +
            FfiConverterTypeKnown.allocationSize(value.`looksAfter`) +
            FfiConverterTypeKnown.allocationSize(value.`policyParent`) +
            FfiConverterSequenceTypeMatrixRow.allocationSize(value.`rows`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`) +
            FfiConverterSequenceTypeBecause.allocationSize(value.`reasons`) +
            FfiConverterSequenceTypeMissing.allocationSize(value.`missing`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: Standing, buf: ByteBuffer) {
            FfiConverterTypePupilId.write(value.`pupil`, buf)
            FfiConverterTypePersonId.write(value.`person`, buf)
            FfiConverterTypeKnown.write(value.`eduParent`, buf)
            FfiConverterTypeKnown.write(value.`bioParent`, buf)
            FfiConverterTypeKnown.write(value.`legalParent`, buf)
            FfiConverterTypeKnown.write(value.`parentalResponsibility`, buf)
            FfiConverterTypeKnown.write(value.`livesWith`, buf)
            FfiConverterTypeKnown.write(value.`looksAfter`, buf)
            FfiConverterTypeKnown.write(value.`policyParent`, buf)
            FfiConverterSequenceTypeMatrixRow.write(value.`rows`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
            FfiConverterSequenceTypeBecause.write(value.`reasons`, buf)
            FfiConverterSequenceTypeMissing.write(value.`missing`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * How many stand so.
 */
data class StateCount (
    /**
     * Where it stands, with nothing unknown.
     */
    val `state`: ConsentState
    ,
    /**
     * How many.
     */
    val `n`: kotlin.UInt

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStateCount: FfiConverterRustBuffer<StateCount> {
    override fun read(buf: ByteBuffer): StateCount {
        return StateCount(
            FfiConverterTypeConsentState.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: StateCount) = (
            FfiConverterTypeConsentState.allocationSize(value.`state`) +
            FfiConverterUInt.allocationSize(value.`n`)
    )

    override fun write(value: StateCount, buf: ByteBuffer) {
            FfiConverterTypeConsentState.write(value.`state`, buf)
            FfiConverterUInt.write(value.`n`, buf)
    }
}



/**
 * A stretch of days with one outcome, nothing new being recorded.
 */
data class Stretch (
    /**
     * Its first day.
     */
    val `start`: LocalDate
    ,
    /**
     * The first day of the next stretch; none for the last.
     */
    val `end`: LocalDate?
    ,
    /**
     * The outcome.
     */
    val `outcome`: Outcome

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeStretch: FfiConverterRustBuffer<Stretch> {
    override fun read(buf: ByteBuffer): Stretch {
        return Stretch(
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
            FfiConverterTypeOutcome.read(buf),
        )
    }

    override fun allocationSize(value: Stretch) = (
            FfiConverterTypeLocalDate.allocationSize(value.`start`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`end`) +
            FfiConverterTypeOutcome.allocationSize(value.`outcome`)
    )

    override fun write(value: Stretch, buf: ByteBuffer) {
            FfiConverterTypeLocalDate.write(value.`start`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`end`, buf)
            FfiConverterTypeOutcome.write(value.`outcome`, buf)
    }
}



/**
 * Something that an adult needs and does not get.
 */
data class UnmetNeed (
    /**
     * What.
     */
    val `need`: Unmet
    ,
    /**
     * The language, where it is one.
     */
    val `language`: LanguageTag?
    ,
    /**
     * The format, where it is one.
     */
    val `format`: AccessFormat?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUnmetNeed: FfiConverterRustBuffer<UnmetNeed> {
    override fun read(buf: ByteBuffer): UnmetNeed {
        return UnmetNeed(
            FfiConverterTypeUnmet.read(buf),
            FfiConverterOptionalTypeLanguageTag.read(buf),
            FfiConverterOptionalTypeAccessFormat.read(buf),
        )
    }

    override fun allocationSize(value: UnmetNeed) = (
            FfiConverterTypeUnmet.allocationSize(value.`need`) +
            FfiConverterOptionalTypeLanguageTag.allocationSize(value.`language`) +
            FfiConverterOptionalTypeAccessFormat.allocationSize(value.`format`)
    )

    override fun write(value: UnmetNeed, buf: ByteBuffer) {
            FfiConverterTypeUnmet.write(value.`need`, buf)
            FfiConverterOptionalTypeLanguageTag.write(value.`language`, buf)
            FfiConverterOptionalTypeAccessFormat.write(value.`format`, buf)
    }
}



/**
 * One use that was made.
 */
data class UseLine (
    /**
     * The use: the host's key.
     */
    val `used`: DocumentId
    ,
    /**
     * For which one of several.
     */
    val `item`: DocumentId?
    ,
    /**
     * The day.
     */
    val `on`: LocalDate
    ,
    /**
     * Where the consent stood at the end of that day.
     */
    val `stateThen`: ConsentState
    ,
    /**
     * What that allowed. What was allowed then stays lawful (CON-GEN-5).
     */
    val `outcomeThen`: Outcome

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUseLine: FfiConverterRustBuffer<UseLine> {
    override fun read(buf: ByteBuffer): UseLine {
        return UseLine(
            FfiConverterTypeDocumentId.read(buf),
            FfiConverterOptionalTypeDocumentId.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterTypeConsentState.read(buf),
            FfiConverterTypeOutcome.read(buf),
        )
    }

    override fun allocationSize(value: UseLine) = (
            FfiConverterTypeDocumentId.allocationSize(value.`used`) +
            FfiConverterOptionalTypeDocumentId.allocationSize(value.`item`) +
            FfiConverterTypeLocalDate.allocationSize(value.`on`) +
            FfiConverterTypeConsentState.allocationSize(value.`stateThen`) +
            FfiConverterTypeOutcome.allocationSize(value.`outcomeThen`)
    )

    override fun write(value: UseLine, buf: ByteBuffer) {
            FfiConverterTypeDocumentId.write(value.`used`, buf)
            FfiConverterOptionalTypeDocumentId.write(value.`item`, buf)
            FfiConverterTypeLocalDate.write(value.`on`, buf)
            FfiConverterTypeConsentState.write(value.`stateThen`, buf)
            FfiConverterTypeOutcome.write(value.`outcomeThen`, buf)
    }
}



/**
 * The uses to look at.
 */
data class UsesToReview (
    /**
     * For what, and for whom.
     */
    val `matter`: ConsentMatter
    ,
    /**
     * The day.
     */
    val `asOf`: LocalDate
    ,
    /**
     * Where the consent stands now.
     */
    val `state`: ConsentState
    ,
    /**
     * Where it stands no more: every use that was made until now. Where it stands: only those that were not covered when
     * they were made.
     */
    val `uses`: List<UseLine>
    ,
    /**
     * What else there is to do.
     */
    val `duties`: List<ConsentDuty>
    ,
    /**
     * The rules that played a part.
     */
    val `rules`: List<RuleId>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeUsesToReview: FfiConverterRustBuffer<UsesToReview> {
    override fun read(buf: ByteBuffer): UsesToReview {
        return UsesToReview(
            FfiConverterTypeConsentMatter.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterTypeConsentState.read(buf),
            FfiConverterSequenceTypeUseLine.read(buf),
            FfiConverterSequenceTypeConsentDuty.read(buf),
            FfiConverterSequenceTypeRuleId.read(buf),
        )
    }

    override fun allocationSize(value: UsesToReview) = (
            FfiConverterTypeConsentMatter.allocationSize(value.`matter`) +
            FfiConverterTypeLocalDate.allocationSize(value.`asOf`) +
            FfiConverterTypeConsentState.allocationSize(value.`state`) +
            FfiConverterSequenceTypeUseLine.allocationSize(value.`uses`) +
            FfiConverterSequenceTypeConsentDuty.allocationSize(value.`duties`) +
            FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`)
    )

    override fun write(value: UsesToReview, buf: ByteBuffer) {
            FfiConverterTypeConsentMatter.write(value.`matter`, buf)
            FfiConverterTypeLocalDate.write(value.`asOf`, buf)
            FfiConverterTypeConsentState.write(value.`state`, buf)
            FfiConverterSequenceTypeUseLine.write(value.`uses`, buf)
            FfiConverterSequenceTypeConsentDuty.write(value.`duties`, buf)
            FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
    }
}



/**
 * The answer alone: copied, not allocated.
 */
data class Verdict (
    /**
     * The outcome.
     */
    val `outcome`: Outcome
    ,
    /**
     * Guidance says that the school should, where it may.
     */
    val `recommended`: kotlin.Boolean
    ,
    /**
     * What goes with a permit.
     */
    val `conditions`: Conditions
    ,
    /**
     * The rules that played a part.
     */
    val `rules`: RuleSet
    ,
    /**
     * The first later day on which something that was consulted changes.
     */
    val `holdsUntil`: LocalDate?

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeVerdict: FfiConverterRustBuffer<Verdict> {
    override fun read(buf: ByteBuffer): Verdict {
        return Verdict(
            FfiConverterTypeOutcome.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeConditions.read(buf),
            FfiConverterTypeRuleSet.read(buf),
            FfiConverterOptionalTypeLocalDate.read(buf),
        )
    }

    override fun allocationSize(value: Verdict) = (
            FfiConverterTypeOutcome.allocationSize(value.`outcome`) +
            FfiConverterBoolean.allocationSize(value.`recommended`) +
            FfiConverterTypeConditions.allocationSize(value.`conditions`) +
            FfiConverterTypeRuleSet.allocationSize(value.`rules`) +
            FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdsUntil`)
    )

    override fun write(value: Verdict, buf: ByteBuffer) {
            FfiConverterTypeOutcome.write(value.`outcome`, buf)
            FfiConverterBoolean.write(value.`recommended`, buf)
            FfiConverterTypeConditions.write(value.`conditions`, buf)
            FfiConverterTypeRuleSet.write(value.`rules`, buf)
            FfiConverterOptionalTypeLocalDate.write(value.`holdsUntil`, buf)
    }
}



/**
 * A way to an adult.
 */
data class Way (
    /**
     * The channel.
     */
    val `channel`: Channel
    ,
    /**
     * The host's key of the address or number.
     */
    val `address`: AddressId
    ,
    /**
     * The day on which it was last confirmed with this adult (COM-6).
     */
    val `confirmedOn`: LocalDate
    ,
    /**
     * Who else is reached there, where it is not on paper and addressed to one. Each of them may have this copy too.
     */
    val `alsoReaches`: List<PersonId>

){





    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeWay: FfiConverterRustBuffer<Way> {
    override fun read(buf: ByteBuffer): Way {
        return Way(
            FfiConverterTypeChannel.read(buf),
            FfiConverterTypeAddressId.read(buf),
            FfiConverterTypeLocalDate.read(buf),
            FfiConverterSequenceTypePersonId.read(buf),
        )
    }

    override fun allocationSize(value: Way) = (
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterTypeAddressId.allocationSize(value.`address`) +
            FfiConverterTypeLocalDate.allocationSize(value.`confirmedOn`) +
            FfiConverterSequenceTypePersonId.allocationSize(value.`alsoReaches`)
    )

    override fun write(value: Way, buf: ByteBuffer) {
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterTypeAddressId.write(value.`address`, buf)
            FfiConverterTypeLocalDate.write(value.`confirmedOn`, buf)
            FfiConverterSequenceTypePersonId.write(value.`alsoReaches`, buf)
    }
}



/**
 * A form in which somebody with a disability can use what is written (COM-1).
 */

enum class AccessFormat {

    /**
     * Large print.
     */
    LARGE_PRINT,
    /**
     * Braille.
     */
    BRAILLE,
    /**
     * Short words and pictures.
     */
    EASY_READ,
    /**
     * Read aloud.
     */
    AUDIO,
    /**
     * Signed, on video or by an interpreter.
     */
    SIGN_LANGUAGE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeAccessFormat: FfiConverterRustBuffer<AccessFormat> {
    override fun read(buf: ByteBuffer) = try {

        AccessFormat.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AccessFormat) = 4UL

    override fun write(value: AccessFormat, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * On what ground somebody decided that a person may see something, or may not. The last eight are the overrides of CNF-15.
 */

enum class AccessGround {

    /**
     * Teaches or supports the child in that matter, or needs it otherwise.
     */
    NEED,
    /**
     * The safeguarding lead decided.
     */
    DSL_DECISION,
    /**
     * It is in the child's best interests (CNF-34).
     */
    BEST_INTERESTS,
    /**
     * It is a concern about the safety of children.
     */
    SAFETY_CONCERN,
    /**
     * What is in an allegation's record bears on the safety of this child.
     */
    CHILD_SAFETY,
    /**
     * What is in a file on staff is a matter of safeguarding.
     */
    SAFEGUARDING_MATTER,
    /**
     * The governor sits on the panel on staffing.
     */
    STAFFING_PANEL,
    /**
     * The board as a whole is to have it.
     */
    BOARD,
    /**
     * The governor is the link for safeguarding, and themes alone are in it.
     */
    LINK_GOVERNOR,
    /**
     * The chair acts in it, as in an allegation about the head (SFG-5).
     */
    CHAIR_ACTS,
    /**
     * The regulator asks.
     */
    REGULATOR,
    /**
     * Legal privilege is waived.
     */
    PRIVILEGE_WAIVED,
    /**
     * It is the outcome of the person's own case.
     */
    OWN_CASE_OUTCOME,
    /**
     * It is not the outcome of the case.
     */
    NOT_THE_OUTCOME,
    /**
     * What is of others is taken out of it.
     */
    OTHERS_TAKEN_OUT,
    /**
     * The head manages the case.
     */
    CASE_MANAGER,
    /**
     * It is the person's own data.
     */
    OWN_DATA,
    /**
     * The head was excluded from this part of the meeting.
     */
    EXCLUDED,
    /**
     * The governor has an interest in it.
     */
    INTERESTED,
    /**
     * Sharing for a child's safety (CNF-15a).
     */
    SAFEGUARDING_SHARING,
    /**
     * A court order or a statute requires it (CNF-15b).
     */
    REQUIRED_BY_LAW,
    /**
     * The Secretary of State or an inspection body asks for records of complaints (CNF-15c).
     */
    INSPECTION,
    /**
     * A request of the police (CNF-15d).
     */
    POLICE_REQUEST,
    /**
     * The consent of the person who is protected (CNF-15e).
     */
    CONSENT_OF_PROTECTED,
    /**
     * The public interest outweighs the confidence (CNF-15f).
     */
    PUBLIC_INTEREST,
    /**
     * A request for one's own data, after the exemptions (CNF-15g).
     */
    OWN_DATA_REQUEST,
    /**
     * It is already lawfully public (CNF-15h).
     */
    ALREADY_PUBLIC;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeAccessGround: FfiConverterRustBuffer<AccessGround> {
    override fun read(buf: ByteBuffer) = try {

        AccessGround.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AccessGround) = 4UL

    override fun write(value: AccessGround, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why somebody may see something, or may not.
 */

enum class AccessWhy {

    /**
     * It is for anyone.
     */
    FOR_ANYONE,
    /**
     * The class does not stand in the way, in this capacity.
     */
    CLASS_LETS,
    /**
     * The class is kept by those who hold this post, or have this part in the case.
     */
    OF_ITS_KEEPERS,
    /**
     * The condition is on record as met.
     */
    CONDITION_MET,
    /**
     * The class keeps it from them, and yields to an override on record.
     */
    OVERRIDDEN,
    /**
     * The day of release has come.
     */
    RELEASED,
    /**
     * The condition is not on record: a person decides.
     */
    CONDITION_OPEN,
    /**
     * Of which case it is, nobody said.
     */
    CASE_NOT_SAID,
    /**
     * Whether the adult is entitled is not settled.
     */
    ENTITLEMENT_NOT_SETTLED,
    /**
     * Whether the pupil is able to decide about it was not judged.
     */
    COMPETENCE_NOT_JUDGED,
    /**
     * Of what class it is, nobody said.
     */
    CLASS_NOT_SAID,
    /**
     * It is of a personal class, and about whom it is, nobody said.
     */
    SUBJECT_NOT_SAID,
    /**
     * The school has no record of the pupil whom it is about.
     */
    PUPIL_NOT_KNOWN,
    /**
     * The class keeps it from them, in this capacity.
     */
    CLASS_BARS,
    /**
     * An order or a hold keeps it from them, or may, whatever post they hold.
     */
    ORDER_OR_HOLD,
    /**
     * The condition is on record as not met.
     */
    CONDITION_NOT_MET,
    /**
     * They have no part in the case.
     */
    NOT_ON_THE_CASE,
    /**
     * They are kept out of this one: excluded, with an interest in it, or complained about.
     */
    KEPT_OUT,
    /**
     * It is before the day of release, or none is on record.
     */
    BEFORE_RELEASE,
    /**
     * The pupil was judged not able to decide about it.
     */
    NOT_COMPETENT,
    /**
     * They may have it only with something left out, and nobody said that it is.
     */
    LEFT_OUT_NOT_SAID,
    /**
     * The notice to this parent is suppressed.
     */
    NOTICE_SUPPRESSED,
    /**
     * They stand in no capacity to the pupil, or to the school.
     */
    NO_CAPACITY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeAccessWhy: FfiConverterRustBuffer<AccessWhy> {
    override fun read(buf: ByteBuffer) = try {

        AccessWhy.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AccessWhy) = 4UL

    override fun write(value: AccessWhy, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * For what a permission is asked or a consent given. The subjects of DEL-1, as finely as an order or a placement plan
 * may divide them.
 */

enum class Act {

    /**
     * Choice of school and of what is taught (education).
     */
    SCHOOLING,
    /**
     * A local day trip (education).
     */
    DAY_TRIP,
    /**
     * A residential trip in the country (education).
     */
    RESIDENTIAL,
    /**
     * A journey out of the United Kingdom (CON-TRIP-6).
     */
    ABROAD,
    /**
     * Clubs and other leisure.
     */
    LEISURE,
    /**
     * Medicines, treatment, dentistry and health programmes.
     */
    MEDICAL,
    /**
     * Faith and worship.
     */
    FAITH,
    /**
     * Photographs, video and social media.
     */
    SOCIAL_MEDIA,
    /**
     * A change of the surname by which the child is known.
     */
    CHANGE_NAME,
    /**
     * Acting for the child in data protection (SAR-3).
     */
    PERSONAL_DATA,
    /**
     * Anything else.
     */
    OTHER;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeAct: FfiConverterRustBuffer<Act> {
    override fun read(buf: ByteBuffer) = try {

        Act.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Act) = 4UL

    override fun write(value: Act, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * An answer.
 */
sealed class Answer {

    /**
     * To `standing`.
     */
    data class Standing(
        val `standing`: org.parentis.core.Standing) : Answer()

    {


        companion object
    }

    /**
     * To `parents_of`.
     */
    data class Parents(
        val `parents`: org.parentis.core.Parents) : Answer()

    {


        companion object
    }

    /**
     * To `entitled`.
     */
    data class Decision(
        val `decision`: org.parentis.core.Decision) : Answer()

    {


        companion object
    }

    /**
     * To `who_receives`.
     */
    data class Audience(
        val `audience`: org.parentis.core.Audience) : Answer()

    {


        companion object
    }

    /**
     * To `may_send`.
     */
    data class SendCheck(
        val `sendCheck`: org.parentis.core.SendCheck) : Answer()

    {


        companion object
    }

    /**
     * To `may_disclose`.
     */
    data class Disclosure(
        val `disclosure`: org.parentis.core.Disclosure) : Answer()

    {


        companion object
    }

    /**
     * To `redact`.
     */
    data class Redaction(
        val `redaction`: org.parentis.core.Redaction) : Answer()

    {


        companion object
    }

    /**
     * To `reach`.
     */
    data class Reach(
        val `reach`: org.parentis.core.Reach) : Answer()

    {


        companion object
    }

    /**
     * To `correspondence`.
     */
    data class Correspondence(
        val `correspondence`: org.parentis.core.Correspondence) : Answer()

    {


        companion object
    }

    /**
     * To `replies_due`.
     */
    data class RepliesDue(
        val `repliesDue`: org.parentis.core.RepliesDue) : Answer()

    {


        companion object
    }

    /**
     * To `progress_contact`.
     */
    data class ProgressContact(
        val `progressContact`: org.parentis.core.ProgressContact) : Answer()

    {


        companion object
    }

    /**
     * To `explain`.
     */
    data class Explanation(
        val `explanation`: org.parentis.core.Explanation) : Answer()

    {


        companion object
    }

    /**
     * To `may_collect`.
     */
    data class Collection(
        val `collection`: org.parentis.core.Collection) : Answer()

    {


        companion object
    }

    /**
     * To `equal_treatment`.
     */
    data class EqualTreatment(
        val `equalTreatment`: org.parentis.core.EqualTreatment) : Answer()

    {


        companion object
    }

    /**
     * To the questions that ask for a day.
     */
    data class Day(
        val `day`: org.parentis.core.DayAnswer) : Answer()

    {


        companion object
    }

    /**
     * To `kind_of_day`.
     */
    data class Kind(
        val `kind`: org.parentis.core.KindAnswer) : Answer()

    {


        companion object
    }

    /**
     * To `record_request`.
     */
    data class Record(
        val `record`: org.parentis.core.RecordAnswer) : Answer()

    {


        companion object
    }

    /**
     * To `admission_preference`.
     */
    data class Preference(
        val `preference`: org.parentis.core.AdmissionPreference) : Answer()

    {


        companion object
    }

    /**
     * To `register_entry`.
     */
    data class Register(
        val `register`: org.parentis.core.RegisterEntry) : Answer()

    {


        companion object
    }

    /**
     * To `consent`.
     */
    data class Consent(
        val `consent`: org.parentis.core.ConsentDecision) : Answer()

    {


        companion object
    }

    /**
     * To `whom_to_ask`.
     */
    data class AskList(
        val `askList`: org.parentis.core.AskList) : Answer()

    {


        companion object
    }

    /**
     * To `stale_consents`.
     */
    data class Stale(
        val `stale`: org.parentis.core.StaleConsents) : Answer()

    {


        companion object
    }

    /**
     * To `uses_to_review`.
     */
    data class Uses(
        val `uses`: org.parentis.core.UsesToReview) : Answer()

    {


        companion object
    }

    /**
     * To `consent_register`.
     */
    data class ConsentRegister(
        val `consentRegister`: org.parentis.core.ConsentRegister) : Answer()

    {


        companion object
    }

    /**
     * To `consent_record`.
     */
    data class ConsentRecord(
        val `consentRecord`: org.parentis.core.ConsentRecord) : Answer()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeAnswer : FfiConverterRustBuffer<Answer>{
    override fun read(buf: ByteBuffer): Answer {
        return when(buf.getInt()) {
            1 -> Answer.Standing(
                FfiConverterTypeStanding.read(buf),
                )
            2 -> Answer.Parents(
                FfiConverterTypeParents.read(buf),
                )
            3 -> Answer.Decision(
                FfiConverterTypeDecision.read(buf),
                )
            4 -> Answer.Audience(
                FfiConverterTypeAudience.read(buf),
                )
            5 -> Answer.SendCheck(
                FfiConverterTypeSendCheck.read(buf),
                )
            6 -> Answer.Disclosure(
                FfiConverterTypeDisclosure.read(buf),
                )
            7 -> Answer.Redaction(
                FfiConverterTypeRedaction.read(buf),
                )
            8 -> Answer.Reach(
                FfiConverterTypeReach.read(buf),
                )
            9 -> Answer.Correspondence(
                FfiConverterTypeCorrespondence.read(buf),
                )
            10 -> Answer.RepliesDue(
                FfiConverterTypeRepliesDue.read(buf),
                )
            11 -> Answer.ProgressContact(
                FfiConverterTypeProgressContact.read(buf),
                )
            12 -> Answer.Explanation(
                FfiConverterTypeExplanation.read(buf),
                )
            13 -> Answer.Collection(
                FfiConverterTypeCollection.read(buf),
                )
            14 -> Answer.EqualTreatment(
                FfiConverterTypeEqualTreatment.read(buf),
                )
            15 -> Answer.Day(
                FfiConverterTypeDayAnswer.read(buf),
                )
            16 -> Answer.Kind(
                FfiConverterTypeKindAnswer.read(buf),
                )
            17 -> Answer.Record(
                FfiConverterTypeRecordAnswer.read(buf),
                )
            18 -> Answer.Preference(
                FfiConverterTypeAdmissionPreference.read(buf),
                )
            19 -> Answer.Register(
                FfiConverterTypeRegisterEntry.read(buf),
                )
            20 -> Answer.Consent(
                FfiConverterTypeConsentDecision.read(buf),
                )
            21 -> Answer.AskList(
                FfiConverterTypeAskList.read(buf),
                )
            22 -> Answer.Stale(
                FfiConverterTypeStaleConsents.read(buf),
                )
            23 -> Answer.Uses(
                FfiConverterTypeUsesToReview.read(buf),
                )
            24 -> Answer.ConsentRegister(
                FfiConverterTypeConsentRegister.read(buf),
                )
            25 -> Answer.ConsentRecord(
                FfiConverterTypeConsentRecord.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Answer): ULong = when(value) {
        is Answer.Standing -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeStanding.allocationSize(value.`standing`)
            )
        }
        is Answer.Parents -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeParents.allocationSize(value.`parents`)
            )
        }
        is Answer.Decision -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDecision.allocationSize(value.`decision`)
            )
        }
        is Answer.Audience -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAudience.allocationSize(value.`audience`)
            )
        }
        is Answer.SendCheck -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSendCheck.allocationSize(value.`sendCheck`)
            )
        }
        is Answer.Disclosure -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDisclosure.allocationSize(value.`disclosure`)
            )
        }
        is Answer.Redaction -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRedaction.allocationSize(value.`redaction`)
            )
        }
        is Answer.Reach -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeReach.allocationSize(value.`reach`)
            )
        }
        is Answer.Correspondence -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCorrespondence.allocationSize(value.`correspondence`)
            )
        }
        is Answer.RepliesDue -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRepliesDue.allocationSize(value.`repliesDue`)
            )
        }
        is Answer.ProgressContact -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeProgressContact.allocationSize(value.`progressContact`)
            )
        }
        is Answer.Explanation -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeExplanation.allocationSize(value.`explanation`)
            )
        }
        is Answer.Collection -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCollection.allocationSize(value.`collection`)
            )
        }
        is Answer.EqualTreatment -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeEqualTreatment.allocationSize(value.`equalTreatment`)
            )
        }
        is Answer.Day -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDayAnswer.allocationSize(value.`day`)
            )
        }
        is Answer.Kind -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeKindAnswer.allocationSize(value.`kind`)
            )
        }
        is Answer.Record -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRecordAnswer.allocationSize(value.`record`)
            )
        }
        is Answer.Preference -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAdmissionPreference.allocationSize(value.`preference`)
            )
        }
        is Answer.Register -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRegisterEntry.allocationSize(value.`register`)
            )
        }
        is Answer.Consent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeConsentDecision.allocationSize(value.`consent`)
            )
        }
        is Answer.AskList -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAskList.allocationSize(value.`askList`)
            )
        }
        is Answer.Stale -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeStaleConsents.allocationSize(value.`stale`)
            )
        }
        is Answer.Uses -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeUsesToReview.allocationSize(value.`uses`)
            )
        }
        is Answer.ConsentRegister -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeConsentRegister.allocationSize(value.`consentRegister`)
            )
        }
        is Answer.ConsentRecord -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeConsentRecord.allocationSize(value.`consentRecord`)
            )
        }
    }

    override fun write(value: Answer, buf: ByteBuffer) {
        when(value) {
            is Answer.Standing -> {
                buf.putInt(1)
                FfiConverterTypeStanding.write(value.`standing`, buf)
                Unit
            }
            is Answer.Parents -> {
                buf.putInt(2)
                FfiConverterTypeParents.write(value.`parents`, buf)
                Unit
            }
            is Answer.Decision -> {
                buf.putInt(3)
                FfiConverterTypeDecision.write(value.`decision`, buf)
                Unit
            }
            is Answer.Audience -> {
                buf.putInt(4)
                FfiConverterTypeAudience.write(value.`audience`, buf)
                Unit
            }
            is Answer.SendCheck -> {
                buf.putInt(5)
                FfiConverterTypeSendCheck.write(value.`sendCheck`, buf)
                Unit
            }
            is Answer.Disclosure -> {
                buf.putInt(6)
                FfiConverterTypeDisclosure.write(value.`disclosure`, buf)
                Unit
            }
            is Answer.Redaction -> {
                buf.putInt(7)
                FfiConverterTypeRedaction.write(value.`redaction`, buf)
                Unit
            }
            is Answer.Reach -> {
                buf.putInt(8)
                FfiConverterTypeReach.write(value.`reach`, buf)
                Unit
            }
            is Answer.Correspondence -> {
                buf.putInt(9)
                FfiConverterTypeCorrespondence.write(value.`correspondence`, buf)
                Unit
            }
            is Answer.RepliesDue -> {
                buf.putInt(10)
                FfiConverterTypeRepliesDue.write(value.`repliesDue`, buf)
                Unit
            }
            is Answer.ProgressContact -> {
                buf.putInt(11)
                FfiConverterTypeProgressContact.write(value.`progressContact`, buf)
                Unit
            }
            is Answer.Explanation -> {
                buf.putInt(12)
                FfiConverterTypeExplanation.write(value.`explanation`, buf)
                Unit
            }
            is Answer.Collection -> {
                buf.putInt(13)
                FfiConverterTypeCollection.write(value.`collection`, buf)
                Unit
            }
            is Answer.EqualTreatment -> {
                buf.putInt(14)
                FfiConverterTypeEqualTreatment.write(value.`equalTreatment`, buf)
                Unit
            }
            is Answer.Day -> {
                buf.putInt(15)
                FfiConverterTypeDayAnswer.write(value.`day`, buf)
                Unit
            }
            is Answer.Kind -> {
                buf.putInt(16)
                FfiConverterTypeKindAnswer.write(value.`kind`, buf)
                Unit
            }
            is Answer.Record -> {
                buf.putInt(17)
                FfiConverterTypeRecordAnswer.write(value.`record`, buf)
                Unit
            }
            is Answer.Preference -> {
                buf.putInt(18)
                FfiConverterTypeAdmissionPreference.write(value.`preference`, buf)
                Unit
            }
            is Answer.Register -> {
                buf.putInt(19)
                FfiConverterTypeRegisterEntry.write(value.`register`, buf)
                Unit
            }
            is Answer.Consent -> {
                buf.putInt(20)
                FfiConverterTypeConsentDecision.write(value.`consent`, buf)
                Unit
            }
            is Answer.AskList -> {
                buf.putInt(21)
                FfiConverterTypeAskList.write(value.`askList`, buf)
                Unit
            }
            is Answer.Stale -> {
                buf.putInt(22)
                FfiConverterTypeStaleConsents.write(value.`stale`, buf)
                Unit
            }
            is Answer.Uses -> {
                buf.putInt(23)
                FfiConverterTypeUsesToReview.write(value.`uses`, buf)
                Unit
            }
            is Answer.ConsentRegister -> {
                buf.putInt(24)
                FfiConverterTypeConsentRegister.write(value.`consentRegister`, buf)
                Unit
            }
            is Answer.ConsentRecord -> {
                buf.putInt(25)
                FfiConverterTypeConsentRecord.write(value.`consentRecord`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * When something arrived: a day, or an instant with its offset.
 */
sealed class Arrived {

    /**
     * At an instant.
     */
    data class At(
        val `instant`: org.parentis.core.OffsetDateTime) : Arrived()

    {


        companion object
    }

    /**
     * On a day; the hour is not known.
     */
    data class On(
        val `day`: org.parentis.core.LocalDate) : Arrived()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeArrived : FfiConverterRustBuffer<Arrived>{
    override fun read(buf: ByteBuffer): Arrived {
        return when(buf.getInt()) {
            1 -> Arrived.At(
                FfiConverterTypeOffsetDateTime.read(buf),
                )
            2 -> Arrived.On(
                FfiConverterTypeLocalDate.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Arrived): ULong = when(value) {
        is Arrived.At -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOffsetDateTime.allocationSize(value.`instant`)
            )
        }
        is Arrived.On -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLocalDate.allocationSize(value.`day`)
            )
        }
    }

    override fun write(value: Arrived, buf: ByteBuffer) {
        when(value) {
            is Arrived.At -> {
                buf.putInt(1)
                FfiConverterTypeOffsetDateTime.write(value.`instant`, buf)
                Unit
            }
            is Arrived.On -> {
                buf.putInt(2)
                FfiConverterTypeLocalDate.write(value.`day`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Why a party is asked, or is not.
 */

enum class AskWhy {

    /**
     * May give it, and one such answer is enough.
     */
    MAY_GIVE,
    /**
     * Has to be asked: every one of them is needed, or this parent has asked to be (CON-TRIP-4).
     */
    HAS_TO_BE_ASKED,
    /**
     * Has to be notified of it and of the right to object (CON-BIO-1).
     */
    HAS_TO_BE_NOTIFIED,
    /**
     * The pupil decides (CON-GEN-7).
     */
    PUPIL_DECIDES,
    /**
     * The pupil answers beside the parent (CON-BIO-8).
     */
    PUPIL_ANSWERS_TOO,
    /**
     * Their old answer counts no longer.
     */
    ANSWER_ENDED,
    /**
     * Their answer is not in a form that counts, or is one tick for several purposes.
     */
    FORM_DOES_NOT_COUNT,
    /**
     * Not asked: has answered.
     */
    HAS_ANSWERED,
    /**
     * Not asked: another's answer is enough.
     */
    ENOUGH_GIVEN,
    /**
     * Not asked: has no standing, or an order takes it.
     */
    NO_STANDING,
    /**
     * Not asked before it is settled who they are.
     */
    STANDING_NOT_SETTLED,
    /**
     * Not asked: a ground is on record (CON-BIO-6).
     */
    EXCEPTED,
    /**
     * Not asked: consent is the wrong tool (CON-GEN-4).
     */
    CONSENT_NOT_NEEDED,
    /**
     * Not asked: a no stands, or a yes taken back, and that is resolved first.
     */
    A_NO_STANDS,
    /**
     * Not asked: something else stands in the way that no answer gets over.
     */
    BARRED,
    /**
     * Not asked: the pupil has left.
     */
    PUPIL_LEFT,
    /**
     * Not asked: the pupil decides, and no parent's answer is enough or needed.
     */
    PUPILS_DECISION,
    /**
     * Not asked: the pupil is not made to choose between the parents (CON-GEN-12).
     */
    NOT_MADE_TO_CHOOSE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeAskWhy: FfiConverterRustBuffer<AskWhy> {
    override fun read(buf: ByteBuffer) = try {

        AskWhy.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: AskWhy) = 4UL

    override fun write(value: AskWhy, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why there is no date: what somebody would have to enter first. Nothing is ever extrapolated (CAL-15).
 */
sealed class CalendarGap {

    /**
     * The terms as entered end here: enter the next ones.
     */
    data class Exhausted(
        /**
         * The last day about which something is entered.
         */
        val `past`: org.parentis.core.LocalDate) : CalendarGap()

    {


        companion object
    }

    /**
     * The terms as entered begin only here: enter the earlier ones.
     */
    data class NotYetBegun(
        /**
         * The first day about which something is entered.
         */
        val `before`: org.parentis.core.LocalDate) : CalendarGap()

    {


        companion object
    }

    /**
     * No term has been entered at all.
     */
    object NothingEntered : CalendarGap()


    /**
     * No summer term of that school year has been entered.
     */
    data class NoSummerTerm(
        /**
         * The year in which the school year begins.
         */
        val `schoolYear`: kotlin.Int) : CalendarGap()

    {


        companion object
    }

    /**
     * Whether the day is a bank holiday is not known: the list does not reach it.
     */
    data class BankHolidaysUnknown(
        /**
         * The last day that the list reaches before it, if any.
         */
        val `after`: org.parentis.core.LocalDate?) : CalendarGap()

    {


        companion object
    }

    /**
     * "Days" of which nobody has said what days they are: map the unit in the profile.
     */
    object UnitUnspecified : CalendarGap()


    /**
     * Hours where days are counted, or the reverse.
     */
    data class UnitNotForThis(
        /**
         * The unit.
         */
        val `unit`: org.parentis.core.CountingUnit) : CalendarGap()

    {


        companion object
    }

    /**
     * The date would lie outside the years 1900 to 2199.
     */
    object OutOfRange : CalendarGap()









    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeCalendarGap : FfiConverterRustBuffer<CalendarGap>{
    override fun read(buf: ByteBuffer): CalendarGap {
        return when(buf.getInt()) {
            1 -> CalendarGap.Exhausted(
                FfiConverterTypeLocalDate.read(buf),
                )
            2 -> CalendarGap.NotYetBegun(
                FfiConverterTypeLocalDate.read(buf),
                )
            3 -> CalendarGap.NothingEntered
            4 -> CalendarGap.NoSummerTerm(
                FfiConverterInt.read(buf),
                )
            5 -> CalendarGap.BankHolidaysUnknown(
                FfiConverterOptionalTypeLocalDate.read(buf),
                )
            6 -> CalendarGap.UnitUnspecified
            7 -> CalendarGap.UnitNotForThis(
                FfiConverterTypeCountingUnit.read(buf),
                )
            8 -> CalendarGap.OutOfRange
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: CalendarGap): ULong = when(value) {
        is CalendarGap.Exhausted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLocalDate.allocationSize(value.`past`)
            )
        }
        is CalendarGap.NotYetBegun -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLocalDate.allocationSize(value.`before`)
            )
        }
        is CalendarGap.NothingEntered -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is CalendarGap.NoSummerTerm -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterInt.allocationSize(value.`schoolYear`)
            )
        }
        is CalendarGap.BankHolidaysUnknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypeLocalDate.allocationSize(value.`after`)
            )
        }
        is CalendarGap.UnitUnspecified -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is CalendarGap.UnitNotForThis -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCountingUnit.allocationSize(value.`unit`)
            )
        }
        is CalendarGap.OutOfRange -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: CalendarGap, buf: ByteBuffer) {
        when(value) {
            is CalendarGap.Exhausted -> {
                buf.putInt(1)
                FfiConverterTypeLocalDate.write(value.`past`, buf)
                Unit
            }
            is CalendarGap.NotYetBegun -> {
                buf.putInt(2)
                FfiConverterTypeLocalDate.write(value.`before`, buf)
                Unit
            }
            is CalendarGap.NothingEntered -> {
                buf.putInt(3)
                Unit
            }
            is CalendarGap.NoSummerTerm -> {
                buf.putInt(4)
                FfiConverterInt.write(value.`schoolYear`, buf)
                Unit
            }
            is CalendarGap.BankHolidaysUnknown -> {
                buf.putInt(5)
                FfiConverterOptionalTypeLocalDate.write(value.`after`, buf)
                Unit
            }
            is CalendarGap.UnitUnspecified -> {
                buf.putInt(6)
                Unit
            }
            is CalendarGap.UnitNotForThis -> {
                buf.putInt(7)
                FfiConverterTypeCountingUnit.write(value.`unit`, buf)
                Unit
            }
            is CalendarGap.OutOfRange -> {
                buf.putInt(8)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * In what capacity somebody sees something: a column of the table.
 */

enum class Capacity {

    /**
     * An adult of the child to whom the one resolver lets it be sent.
     */
    ENTITLED_PARENT,
    /**
     * An adult of the child to whom it does not.
     */
    ADULT_NOT_ENTITLED,
    /**
     * An adult of other pupils alone.
     */
    PARENT_OF_ANOTHER,
    /**
     * The pupil in person, who is able to decide.
     */
    PUPIL,
    /**
     * The child's own form tutor or class teacher.
     */
    FORM_TUTOR,
    /**
     * Who teaches or supports the child, and other staff, by need.
     */
    SUBJECT_TEACHER,
    /**
     * The safeguarding lead, or a deputy.
     */
    DSL,
    /**
     * The head teacher.
     */
    HEAD,
    /**
     * A governor or trustee: entitled to no pupil's record by being one.
     */
    GOVERNOR,
    /**
     * A member of a panel.
     */
    PANEL_MEMBER,
    /**
     * An inspector, or the Secretary of State.
     */
    INSPECTOR,
    /**
     * The authority's officer for allegations, children's social care, the police.
     */
    OUTSIDE_AUTHORITY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCapacity: FfiConverterRustBuffer<Capacity> {
    override fun read(buf: ByteBuffer) = try {

        Capacity.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Capacity) = 4UL

    override fun write(value: Capacity, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How a looked-after child came to be looked after (PR-12, PR-15, ROL-15, ROL-16).
 */

enum class CareStatus {

    /**
     * A care order: the authority has parental responsibility (PR-12).
     */
    CARE_ORDER,
    /**
     * An interim care order: likewise (PR-12).
     */
    INTERIM_CARE_ORDER,
    /**
     * Accommodated under section 20: the authority has none (PR-15).
     */
    SECTION20,
    /**
     * Looked after, not said how; a flag in an export says no more.
     */
    UNKNOWN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCareStatus: FfiConverterRustBuffer<CareStatus> {
    override fun read(buf: ByteBuffer) = try {

        CareStatus.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CareStatus) = 4UL

    override fun write(value: CareStatus, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A person's part in a case.
 */

enum class CaseRole {

    /**
     * Handles it.
     */
    HANDLER,
    /**
     * Clerk to its panel.
     */
    CLERK,
    /**
     * Sits on its panel.
     */
    PANEL_MEMBER,
    /**
     * Complains.
     */
    COMPLAINANT,
    /**
     * Is complained about.
     */
    COMPLAINED_ABOUT,
    /**
     * Manages an allegation about staff.
     */
    CASE_MANAGER;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCaseRole: FfiConverterRustBuffer<CaseRole> {
    override fun read(buf: ByteBuffer) = try {

        CaseRole.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CaseRole) = 4UL

    override fun write(value: CaseRole, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What is written in a cell of the matrix (section 15.1).
 */

enum class Cell {

    /**
     * Must by statute.
     */
    MUST_BY_STATUTE,
    /**
     * Must on an equal footing with any other parent.
     */
    MUST_EQUALLY,
    /**
     * Must once the adult has asked.
     */
    ON_REQUEST,
    /**
     * May.
     */
    MAY,
    /**
     * Somebody named has to decide.
     */
    CHECK,
    /**
     * Must not.
     */
    NO,
    /**
     * As B1 or B2 by residence.
     */
    BY_RESIDENCE,
    /**
     * As B2 once risk has been looked into.
     */
    AFTER_CHECK,
    /**
     * Within written delegated authority.
     */
    DELEGATED,
    /**
     * Only on the authority of a person with parental responsibility or care.
     */
    ON_AUTHORITY,
    /**
     * As the order says: where it bars nothing, as the adult's own row has it.
     */
    PER_ORDER,
    /**
     * The question does not arise: the pupil decides.
     */
    PUPIL_DECIDES;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCell: FfiConverterRustBuffer<Cell> {
    override fun read(buf: ByteBuffer) = try {

        Cell.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Cell) = 4UL

    override fun write(value: Cell, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Something that would change the answer.
 */
sealed class Change {

    /**
     * If this entry's fact ended.
     */
    data class FactEnds(
        /**
         * The entry.
         */
        val `entry`: org.parentis.core.EntryId,
        /**
         * What the answer would be.
         */
        val `then`: org.parentis.core.Outcome) : Change()

    {


        companion object
    }

    /**
     * If this were known to be so, or not so.
     */
    data class FactKnown(
        /**
         * The fact.
         */
        val `fact`: org.parentis.core.MissingFact,
        /**
         * So, or not so.
         */
        val `says`: org.parentis.core.Says,
        /**
         * What the answer would be.
         */
        val `then`: org.parentis.core.Outcome) : Change()

    {


        companion object
    }

    /**
     * When this day comes, with nothing new recorded.
     */
    data class DayComes(
        /**
         * The day.
         */
        val `on`: org.parentis.core.LocalDate,
        /**
         * What the answer will be.
         */
        val `then`: org.parentis.core.Outcome) : Change()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeChange : FfiConverterRustBuffer<Change>{
    override fun read(buf: ByteBuffer): Change {
        return when(buf.getInt()) {
            1 -> Change.FactEnds(
                FfiConverterTypeEntryId.read(buf),
                FfiConverterTypeOutcome.read(buf),
                )
            2 -> Change.FactKnown(
                FfiConverterTypeMissingFact.read(buf),
                FfiConverterTypeSays.read(buf),
                FfiConverterTypeOutcome.read(buf),
                )
            3 -> Change.DayComes(
                FfiConverterTypeLocalDate.read(buf),
                FfiConverterTypeOutcome.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Change): ULong = when(value) {
        is Change.FactEnds -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeEntryId.allocationSize(value.`entry`)
                + FfiConverterTypeOutcome.allocationSize(value.`then`)
            )
        }
        is Change.FactKnown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMissingFact.allocationSize(value.`fact`)
                + FfiConverterTypeSays.allocationSize(value.`says`)
                + FfiConverterTypeOutcome.allocationSize(value.`then`)
            )
        }
        is Change.DayComes -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLocalDate.allocationSize(value.`on`)
                + FfiConverterTypeOutcome.allocationSize(value.`then`)
            )
        }
    }

    override fun write(value: Change, buf: ByteBuffer) {
        when(value) {
            is Change.FactEnds -> {
                buf.putInt(1)
                FfiConverterTypeEntryId.write(value.`entry`, buf)
                FfiConverterTypeOutcome.write(value.`then`, buf)
                Unit
            }
            is Change.FactKnown -> {
                buf.putInt(2)
                FfiConverterTypeMissingFact.write(value.`fact`, buf)
                FfiConverterTypeSays.write(value.`says`, buf)
                FfiConverterTypeOutcome.write(value.`then`, buf)
                Unit
            }
            is Change.DayComes -> {
                buf.putInt(3)
                FfiConverterTypeLocalDate.write(value.`on`, buf)
                FfiConverterTypeOutcome.write(value.`then`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * A way to reach an adult.
 */

enum class Channel {

    /**
     * The parents' app or portal, with a notice that something is there.
     */
    APP,
    /**
     * E-mail.
     */
    EMAIL,
    /**
     * A text message.
     */
    TEXT,
    /**
     * A call.
     */
    TELEPHONE,
    /**
     * By post.
     */
    POST,
    /**
     * On paper, into the adult's own hand.
     */
    BY_HAND;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeChannel: FfiConverterRustBuffer<Channel> {
    override fun read(buf: ByteBuffer) = try {

        Channel.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Channel) = 4UL

    override fun write(value: Channel, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What may be charged.
 */

enum class Charge {

    /**
     * Nothing (SAR-12).
     */
    FREE,
    /**
     * To look is free; a copy costs no more than making it does (REC-1).
     */
    COPIES_AT_COST,
    /**
     * No rule that is held here says.
     */
    NOT_SET;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCharge: FfiConverterRustBuffer<Charge> {
    override fun read(buf: ByteBuffer) = try {

        Charge.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Charge) = 4UL

    override fun write(value: Charge, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How far the source of a rule was checked. The mark is of the rule's main part; what of the rest is not confirmed
 * is said beside the source.
 */

enum class Checked {

    /**
     * The law or the official text itself was read, not always in its latest edition.
     */
    VERIFIED,
    /**
     * A secondary source that restates it was read.
     */
    SECONDARY,
    /**
     * Not confirmed in any source we could reach: a default that a school or its adviser may override.
     */
    UNVERIFIED,
    /**
     * There is no outside source to check.
     */
    NOT_APPLICABLE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeChecked: FfiConverterRustBuffer<Checked> {
    override fun read(buf: ByteBuffer) = try {

        Checked.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Checked) = 4UL

    override fun write(value: Checked, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * In what form an order that was not produced was told of (ORD-3).
 */

enum class ClaimForm {

    /**
     * Somebody described it.
     */
    DESCRIBED,
    /**
     * A draft.
     */
    DRAFT,
    /**
     * A solicitor's letter.
     */
    SOLICITOR_LETTER,
    /**
     * A parenting plan.
     */
    PARENTING_PLAN,
    /**
     * A screenshot or a photograph.
     */
    SCREENSHOT,
    /**
     * A flag or a note in the school's system (VOC-46).
     */
    RECORD_FLAG;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeClaimForm: FfiConverterRustBuffer<ClaimForm> {
    override fun read(buf: ByteBuffer) = try {

        ClaimForm.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ClaimForm) = 4UL

    override fun write(value: ClaimForm, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What made a day of subject access what it is (SAR-5).
 */

enum class ClockNote {

    /**
     * It runs from the day on which identity or authority was shown.
     */
    FROM_IDENTITY,
    /**
     * The days between asking what is meant and the answer do not count.
     */
    PAUSED,
    /**
     * A question that was asked after the time was over, or before the request came, or that is said to have been
     * answered before it was asked, pauses nothing.
     */
    NOT_PAUSED,
    /**
     * The requester was told in time that it takes longer: three months.
     */
    EXTENDED,
    /**
     * What was told of needing longer came after the first month, or before the request: it does not count.
     */
    NOT_EXTENDED,
    /**
     * The last day was a weekend or public holiday, so that it is the next working day.
     */
    MOVED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeClockNote: FfiConverterRustBuffer<ClockNote> {
    override fun read(buf: ByteBuffer) = try {

        ClockNote.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ClockNote) = 4UL

    override fun write(value: ClockNote, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A column of the rights matrix: what an adult may be entitled to.
 */

enum class Column {

    /**
     * The yearly report.
     */
    REPORT,
    /**
     * The school's events: sports day, a play, an open day.
     */
    EVENTS,
    /**
     * The parents' evening: to discuss the child's progress with a teacher.
     */
    PARENTS_EVENING,
    /**
     * The educational record, on a written request.
     */
    RECORD,
    /**
     * To be asked for permission.
     */
    PERMISSION,
    /**
     * A consent that only a holder of parental responsibility can give.
     */
    CONSENT,
    /**
     * To vote, and to stand, in the election of parent governors.
     */
    GOVERNANCE,
    /**
     * Notice of an exclusion.
     */
    EXCLUSION,
    /**
     * To be told about a trip.
     */
    TRIPS,
    /**
     * The day-to-day messages.
     */
    MESSAGES,
    /**
     * To be called in an emergency.
     */
    EMERGENCY,
    /**
     * To collect the child.
     */
    COLLECT,
    /**
     * To complain to the school.
     */
    COMPLAINT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeColumn: FfiConverterRustBuffer<Column> {
    override fun read(buf: ByteBuffer) = try {

        Column.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Column) = 4UL

    override fun write(value: Column, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What goes with a permit: it may be done so, and not otherwise.
 */

enum class Condition {

    /**
     * Addresses, other contact details and clues to them are taken out (COM-5, VOC-53).
     */
    ADDRESSES_LEFT_OUT,
    /**
     * Whatever says where the child is or will be is taken out (VOC-54).
     */
    WHEREABOUTS_LEFT_OUT,
    /**
     * By post to the establishment, not through the portal (COM-9, row B21).
     */
    BY_POST,
    /**
     * The leaver's report takes the place of the yearly one (REP-3).
     */
    LEAVERS_REPORT,
    /**
     * The child's social worker and the virtual school head, where there are any, are told as well (T-16).
     */
    SOCIAL_WORKER_TOLD_TOO,
    /**
     * An appointment of their own, apart from the other parent's (MX-3, row B19).
     */
    SEPARATE_SLOT,
    /**
     * Without the child, whom the order keeps apart from this adult (VOC-52).
     */
    WITHOUT_THE_CHILD,
    /**
     * By telephone or video, and not on the school's site (VOC-51).
     */
    BY_TELEPHONE_OR_VIDEO;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCondition: FfiConverterRustBuffer<Condition> {
    override fun read(buf: ByteBuffer) = try {

        Condition.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Condition) = 4UL

    override fun write(value: Condition, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * By what right a party answers (RCT-7).
 */

enum class ConsentCapacity {

    /**
     * For themselves: the pupil, or an adult on their own account.
     */
    OWN_ACCOUNT,
    /**
     * As a holder of parental responsibility.
     */
    PARENTAL_RESPONSIBILITY,
    /**
     * As a parent, with or without responsibility.
     */
    PARENT,
    /**
     * As one who looks after the child.
     */
    CARE,
    /**
     * Within delegated authority.
     */
    DELEGATION,
    /**
     * By no right that is on record.
     */
    NOT_SETTLED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeConsentCapacity: FfiConverterRustBuffer<ConsentCapacity> {
    override fun read(buf: ByteBuffer) = try {

        ConsentCapacity.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ConsentCapacity) = 4UL

    override fun write(value: ConsentCapacity, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What else the school has to do.
 */

enum class ConsentDuty {

    /**
     * Stop at once (CON-GEN-5).
     */
    STOP,
    /**
     * Erase what consent alone was the basis for (CON-GEN-5).
     */
    ERASE,
    /**
     * Take down what the school controls (CON-PHO-7).
     */
    TAKE_DOWN,
    /**
     * Tell those to whom it was passed on (CON-PHO-7).
     */
    TELL_RECIPIENTS,
    /**
     * Destroy the biometric data as soon as practicable (CON-BIO-5).
     */
    DESTROY,
    /**
     * Offer another way with the same access and no disadvantage (CON-BIO-7).
     */
    REASONABLE_ALTERNATIVE,
    /**
     * An impact assessment comes first (CON-BIO-8).
     */
    IMPACT_ASSESSMENT,
    /**
     * Tell the parents where the child will be and of extra safety measures (CON-TRIP-1).
     */
    TELL_WHERE_THE_CHILD_IS,
    /**
     * Tell the parents each time, so that they can say no (CON-TRIP-2).
     */
    TELL_EACH_TIME,
    /**
     * Seek the pupil's views (CON-TRIP-7).
     */
    SEEK_PUPILS_VIEWS,
    /**
     * Weigh the objection (CON-PHO-1).
     */
    WEIGH_OBJECTION,
    /**
     * Act, call 999 and ring every emergency contact (CON-MED-6).
     */
    RING_EVERY_CONTACT,
    /**
     * Record each dose and tell the parent the same day (CON-MED-3).
     */
    RECORD_EACH_DOSE,
    /**
     * Ask the prescriber (CON-MED-4).
     */
    ASK_PRESCRIBER,
    /**
     * Say before it is given that it cannot be recalled (CON-PHO-4).
     */
    SAY_IT_CANNOT_BE_RECALLED,
    /**
     * Talk to the parent and, if fit, the pupil, and record it (CON-RSE-3).
     */
    HEAD_TALKS_TO_PARENT,
    /**
     * Arrange sex education in one of the three terms (CON-RSE-4).
     */
    ARRANGE_SEX_EDUCATION,
    /**
     * Statutory notice to the parents at least two school days before (CON-AP-1).
     */
    NOTICE_TWO_SCHOOL_DAYS,
    /**
     * Tell the family first, unless that raises the risk (CON-SHR-2).
     */
    TELL_FAMILY_UNLESS_RISK,
    /**
     * Take a written request that says why it is necessary (CON-SHR-6).
     */
    WRITTEN_REQUEST,
    /**
     * Efforts to verify that whoever authorised it holds responsibility (CON-ISS-2).
     */
    VERIFY_RESPONSIBILITY,
    /**
     * Ask the pupil in person (CON-GEN-7).
     */
    ASK_PUPIL,
    /**
     * Do not ask the pupil to choose between the parents (CON-GEN-12).
     */
    DO_NOT_ASK_PUPIL_TO_CHOOSE,
    /**
     * A safeguarding matter goes its own way, whatever was consented to (CON-COU-2).
     */
    SAFEGUARDING_FIRST,
    /**
     * Keep the legal name in statutory records (CON-NAM-4).
     */
    KEEP_LEGAL_NAME,
    /**
     * Respect the pupil's confidence, and encourage telling the parents (CON-MED-1).
     */
    ENCOURAGE_TELLING_PARENTS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeConsentDuty: FfiConverterRustBuffer<ConsentDuty> {
    override fun read(buf: ByteBuffer) = try {

        ConsentDuty.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ConsentDuty) = 4UL

    override fun write(value: ConsentDuty, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * An event in the life of one party's consent (RCT-6).
 */

enum class ConsentEvent {

    /**
     * It was asked for.
     */
    REQUESTED,
    /**
     * It was given.
     */
    GIVEN,
    /**
     * It was given once more.
     */
    RECONFIRMED,
    /**
     * It was refused, or objected to.
     */
    REFUSED,
    /**
     * It was taken back by the party.
     */
    WITHDRAWN,
    /**
     * Its term ended.
     */
    EXPIRED,
    /**
     * Given in a way that does not count.
     */
    INVALIDATED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeConsentEvent: FfiConverterRustBuffer<ConsentEvent> {
    override fun read(buf: ByteBuffer) = try {

        ConsentEvent.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ConsentEvent) = 4UL

    override fun write(value: ConsentEvent, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * In what form something was said (RCT-9).
 */

enum class ConsentForm {

    /**
     * A written signature, or an electronic form behind the party's own sign-in.
     */
    WRITTEN,
    /**
     * An e-mail from an address known to be the party's.
     */
    EMAIL,
    /**
     * A recorded call.
     */
    RECORDED_CALL,
    /**
     * A note that somebody at the school made of a conversation.
     */
    NOTE,
    /**
     * The record of the clinician who asked.
     */
    CLINICIAN_RECORD,
    /**
     * By conduct alone, as a child that does not hold out its finger.
     */
    CONDUCT,
    /**
     * Silence on a letter that said "tell us if you object" (CON-GEN-2).
     */
    OPT_OUT_SILENCE,
    /**
     * A box that was ticked when the form was opened (CON-GEN-2).
     */
    PRE_TICKED,
    /**
     * Not on record.
     */
    UNKNOWN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeConsentForm: FfiConverterRustBuffer<ConsentForm> {
    override fun read(buf: ByteBuffer) = try {

        ConsentForm.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ConsentForm) = 4UL

    override fun write(value: ConsentForm, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What kind of consent a purpose asks for (CON-GEN-1). Givers, evidence and conflicts differ by kind.
 */

enum class ConsentKind {

    /**
     * Consent in data-protection law (UK GDPR article 6(1)(a)).
     */
    DATA_PROTECTION,
    /**
     * Leave to take part or to be cared for: common law, and responsibility for a child.
     */
    PERMISSION,
    /**
     * What one statute asks for, as the biometrics Act does.
     */
    STATUTORY,
    /**
     * The other way round: a parent takes the child out of what would go on without asking.
     */
    WITHDRAWAL,
    /**
     * Consent to treatment, in medical law.
     */
    TREATMENT,
    /**
     * The recipient's own consent to be sent advertising (PECR).
     */
    MARKETING;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeConsentKind: FfiConverterRustBuffer<ConsentKind> {
    override fun read(buf: ByteBuffer) = try {

        ConsentKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ConsentKind) = 4UL

    override fun write(value: ConsentKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a party said. Of a purpose of kind `withdrawal`, `objected` and `refused` ask for the pupil to be excused, `given`
 * is the wish that the pupil takes part, and `withdrawn` takes the last word back.
 */

enum class ConsentSays {

    /**
     * Yes.
     */
    GIVEN,
    /**
     * Yes again, to the same.
     */
    RECONFIRMED,
    /**
     * No, to a question.
     */
    REFUSED,
    /**
     * No, without having been asked.
     */
    OBJECTED,
    /**
     * Takes back what was said last: a yes, a no or an objection.
     */
    WITHDRAWN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeConsentSays: FfiConverterRustBuffer<ConsentSays> {
    override fun read(buf: ByteBuffer) = try {

        ConsentSays.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ConsentSays) = 4UL

    override fun write(value: ConsentSays, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Where a consent stands on a day (section 15.4). The last two are of the kind `withdrawal`.
 */

enum class ConsentState {

    /**
     * Enough was given, in a form that counts, and not taken back since (VOC-60).
     */
    VALID,
    /**
     * Somebody whose no decides it said no (VOC-61).
     */
    REFUSED,
    /**
     * Never given, or given by somebody or in a way that does not count (VOC-62).
     */
    MISSING,
    /**
     * People whose views both count disagree (VOC-63).
     */
    CONFLICT,
    /**
     * Given, and later taken back; what was done meanwhile stays lawful (VOC-64).
     */
    WITHDRAWN,
    /**
     * Given, and its term ended, or the pupil became able to decide, or left (VOC-65).
     */
    EXPIRED,
    /**
     * Consent is the wrong tool: it rests on another basis (VOC-66).
     */
    NOT_REQUIRED,
    /**
     * A request that binds: the pupil does not take part (VOC-67).
     */
    EXCUSED,
    /**
     * No request, one taken back, or no right to one: the pupil takes part (VOC-68).
     */
    NOT_EXCUSED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeConsentState: FfiConverterRustBuffer<ConsentState> {
    override fun read(buf: ByteBuffer) = try {

        ConsentState.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ConsentState) = 4UL

    override fun write(value: ConsentState, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * The steps in which a consent is evaluated, in their order (CON-GEN-10).
 */

enum class ConsentStep {

    /**
     * Is consent the right tool at all?
     */
    NOT_REQUIRED,
    /**
     * A bar of statute or of an order.
     */
    BAR,
    /**
     * The pupil's own decision, where it governs.
     */
    PUPIL,
    /**
     * Objections that stop it.
     */
    OBJECTIONS,
    /**
     * How many said yes, and with what standing; and who had to be told.
     */
    CONSENTS,
    /**
     * The form.
     */
    FORM,
    /**
     * Whether it still counts.
     */
    CURRENCY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeConsentStep: FfiConverterRustBuffer<ConsentStep> {
    override fun read(buf: ByteBuffer) = try {

        ConsentStep.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ConsentStep) = 4UL

    override fun write(value: ConsentStep, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Flags that a school's system keeps about a pair and that say nothing about rights. They are kept as claims.
 */

enum class ContactFlag {

    /**
     * "Legal guardian" of Ed-Fi, Arbor and others: close to parental responsibility and not the same (VOC-43).
     */
    LEGAL_GUARDIAN,
    /**
     * To be rung in an emergency.
     */
    EMERGENCY,
    /**
     * Said to be allowed to collect the child.
     */
    MAY_COLLECT,
    /**
     * Gets letters.
     */
    CORRESPONDENCE,
    /**
     * Gets reports, in the source system.
     */
    REPORTS,
    /**
     * Has a login to the portal.
     */
    PORTAL_ACCESS,
    /**
     * The first contact, in the source system.
     */
    PRIMARY_CONTACT,
    /**
     * Has the same postal address as the pupil, which is not "lives with" (formats sheet, section 5).
     */
    SAME_ADDRESS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeContactFlag: FfiConverterRustBuffer<ContactFlag> {
    override fun read(buf: ByteBuffer) = try {

        ContactFlag.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ContactFlag) = 4UL

    override fun write(value: ContactFlag, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Where the dialogue about a pupil stands (HA-3.2d).
 */

enum class ContactStanding {

    /**
     * The next contact is not due yet.
     */
    IN_TIME,
    /**
     * It is overdue.
     */
    OVERDUE,
    /**
     * The school's policy names no interval.
     */
    NO_INTERVAL,
    /**
     * By when it is due cannot be counted: the calendar does not reach it, or nothing says since when.
     */
    CANNOT_SAY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeContactStanding: FfiConverterRustBuffer<ContactStanding> {
    override fun read(buf: ByteBuffer) = try {

        ContactStanding.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ContactStanding) = 4UL

    override fun write(value: ContactStanding, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How far a copy came, as somebody recorded it. None follows from another: what was read may never have been
 * acknowledged, and what was delivered never read.
 */

enum class CopyStage {

    /**
     * It arrived at the address.
     */
    DELIVERED,
    /**
     * It came back, or could not be handed over.
     */
    FAILED,
    /**
     * It was opened.
     */
    READ,
    /**
     * The adult said that they have it.
     */
    ACKNOWLEDGED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCopyStage: FfiConverterRustBuffer<CopyStage> {
    override fun read(buf: ByteBuffer) = try {

        CopyStage.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CopyStage) = 4UL

    override fun write(value: CopyStage, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * In what a school counts a promise or a time limit (section 9 of the concerns sheet, "units").
 */

enum class CountingUnit {

    /**
     * A day on which the school has a session for pupils (CAL-1, SCH-2).
     */
    SCHOOL_DAY,
    /**
     * Monday to Friday less the bank and public holidays of the nation, in the holidays too (CAL-6).
     */
    WORKING_DAY,
    /**
     * What some policies mean by "working day": a weekday in term (CAL-6).
     */
    WORKING_DAY_TERM_ONLY,
    /**
     * Any day.
     */
    CALENDAR_DAY,
    /**
     * A Monday-to-Friday block with at least one school day in it (CAL-13).
     */
    SCHOOL_WEEK,
    /**
     * Seven days.
     */
    CALENDAR_WEEK,
    /**
     * A month: the same day number, else the month's last day (REV-15).
     */
    MONTH,
    /**
     * An hour; counted from an instant and never from a day (VOC-98).
     */
    HOUR,
    /**
     * The text says "days" and nobody has said which. No date is computed until the profile says.
     */
    UNSPECIFIED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeCountingUnit: FfiConverterRustBuffer<CountingUnit> {
    override fun read(buf: ByteBuffer) = try {

        CountingUnit.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: CountingUnit) = 4UL

    override fun write(value: CountingUnit, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * For whom something is by default, from the widest circle to the narrowest.
 */

enum class DataCircle {

    /**
     * Anyone.
     */
    ANYONE,
    /**
     * The entitled parents of the children it is about, each family what is its own.
     */
    OWN_FAMILY,
    /**
     * Staff who need it.
     */
    STAFF_BY_NEED,
    /**
     * Staff who are named.
     */
    NAMED_STAFF,
    /**
     * Whoever handles the complaint, the clerk and the panel.
     */
    HANDLERS,
    /**
     * The governors entitled to attend, and the clerk.
     */
    GOVERNORS_ENTITLED,
    /**
     * The examinations office.
     */
    EXAMS_OFFICE,
    /**
     * The head, the chair and the trust's lawyers.
     */
    HEAD_AND_LEGAL,
    /**
     * Personnel and the head.
     */
    HR_AND_HEAD,
    /**
     * The safeguarding lead, the deputies and the head.
     */
    SAFEGUARDING_LEADS,
    /**
     * The case manager and the local authority's officer.
     */
    CASE_MANAGER,
    /**
     * Nobody: it is taken out.
     */
    NOBODY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeDataCircle: FfiConverterRustBuffer<DataCircle> {
    override fun read(buf: ByteBuffer) = try {

        DataCircle.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: DataCircle) = 4UL

    override fun write(value: DataCircle, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A kind of data, by how far it may go.
 */

enum class DataClass {

    /**
     * The published policy, term dates, the complaints procedure (CNF-1).
     */
    PUBLIC,
    /**
     * A child's own timetable, reports and messages (CNF-2).
     */
    FAMILY,
    /**
     * Attendance, behaviour, attainment (CNF-3).
     */
    PUPIL_PERSONAL,
    /**
     * Health, needs that reveal it, ethnicity, religion, sex life, biometrics (CNF-4).
     */
    SPECIAL_CATEGORY,
    /**
     * The child protection file and the safeguarding lead's notes (CNF-5).
     */
    SAFEGUARDING,
    /**
     * Employment, capability, discipline, low-level concerns (CNF-6).
     */
    STAFF_PERSONAL,
    /**
     * Another child or family named in a record (CNF-7).
     */
    THIRD_PARTY,
    /**
     * An address or school that is kept from somebody by an order or for safety (CNF-8).
     */
    RESTRICTED_ADDRESS,
    /**
     * Marks before their release, scripts (CNF-9).
     */
    EXAM_EMBARGOED,
    /**
     * Legal advice, papers of a dispute (CNF-10).
     */
    LEGAL_PRIVILEGE,
    /**
     * Part two of the governors' minutes (CNF-11).
     */
    GOVERNOR_PART_TWO,
    /**
     * The file of a complaint (CNF-12).
     */
    COMPLAINT_FILE,
    /**
     * The record of an allegation about staff (CNF-13).
     */
    LADO_RECORD;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeDataClass: FfiConverterRustBuffer<DataClass> {
    override fun read(buf: ByteBuffer) = try {

        DataClass.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: DataClass) = 4UL

    override fun write(value: DataClass, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A day that was counted out, or why there is none.
 */
sealed class Day {

    /**
     * The day.
     */
    data class On(
        /**
         * It.
         */
        val `day`: org.parentis.core.LocalDate) : Day()

    {


        companion object
    }

    /**
     * The instant, where hours were counted.
     */
    data class At(
        /**
         * It.
         */
        val `instant`: org.parentis.core.OffsetDateTime) : Day()

    {


        companion object
    }

    /**
     * There is no day: this would have to be entered first.
     */
    data class NotKnown(
        /**
         * What is missing.
         */
        val `gap`: org.parentis.core.CalendarGap) : Day()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDay : FfiConverterRustBuffer<Day>{
    override fun read(buf: ByteBuffer): Day {
        return when(buf.getInt()) {
            1 -> Day.On(
                FfiConverterTypeLocalDate.read(buf),
                )
            2 -> Day.At(
                FfiConverterTypeOffsetDateTime.read(buf),
                )
            3 -> Day.NotKnown(
                FfiConverterTypeCalendarGap.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Day): ULong = when(value) {
        is Day.On -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLocalDate.allocationSize(value.`day`)
            )
        }
        is Day.At -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOffsetDateTime.allocationSize(value.`instant`)
            )
        }
        is Day.NotKnown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCalendarGap.allocationSize(value.`gap`)
            )
        }
    }

    override fun write(value: Day, buf: ByteBuffer) {
        when(value) {
            is Day.On -> {
                buf.putInt(1)
                FfiConverterTypeLocalDate.write(value.`day`, buf)
                Unit
            }
            is Day.At -> {
                buf.putInt(2)
                FfiConverterTypeOffsetDateTime.write(value.`instant`, buf)
                Unit
            }
            is Day.NotKnown -> {
                buf.putInt(3)
                FfiConverterTypeCalendarGap.write(value.`gap`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What a day is to a school, as far as the entered dates say.
 */

enum class DayKind {

    /**
     * There is a session for pupils (CAL-1).
     */
    SCHOOL_DAY,
    /**
     * A training (INSET) day: staff and no pupils, so not a school day (CAL-2).
     */
    TRAINING_DAY,
    /**
     * The school was to be open and was not: snow, a strike, an election (CAL-3).
     */
    LOST_DAY,
    /**
     * A bank or public holiday in term.
     */
    BANK_HOLIDAY,
    /**
     * A local holiday in term, as Scottish councils fix them (CAL-19).
     */
    LOCAL_HOLIDAY,
    /**
     * A day of the week in term on which the school has no sessions (CAL-17).
     */
    WEEKEND,
    /**
     * Half-term, with the weekends and bank holidays that adjoin it.
     */
    HALF_TERM,
    /**
     * A holiday between terms.
     */
    HOLIDAY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeDayKind: FfiConverterRustBuffer<DayKind> {
    override fun read(buf: ByteBuffer) = try {

        DayKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: DayKind) = 4UL

    override fun write(value: DayKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Who gave a carer written authority to decide (DEL-2).
 */

enum class DelegatedBy {

    /**
     * The local authority, as it may under a care order.
     */
    AUTHORITY,
    /**
     * The parents with responsibility, as section 20 needs.
     */
    PARENTS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeDelegatedBy: FfiConverterRustBuffer<DelegatedBy> {
    override fun read(buf: ByteBuffer) = try {

        DelegatedBy.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: DelegatedBy) = 4UL

    override fun write(value: DelegatedBy, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * By when the requester is answered.
 */
sealed class Due {

    /**
     * This is the last day in time (VOC-94).
     */
    data class By(
        /**
         * It.
         */
        val `day`: org.parentis.core.LocalDate,
        /**
         * What made it that day.
         */
        val `notes`: List<org.parentis.core.ClockNote>,
        /**
         * The rules.
         */
        val `rules`: List<org.parentis.core.RuleId>) : Due()

    {


        companion object
    }

    /**
     * A rule sets a day, and the calendar does not reach it.
     */
    data class NotKnown(
        /**
         * What is missing.
         */
        val `gap`: org.parentis.core.CalendarGap,
        /**
         * The rules.
         */
        val `rules`: List<org.parentis.core.RuleId>) : Due()

    {


        companion object
    }

    /**
     * No day is set, or none yet.
     */
    data class NotSet(
        /**
         * Why.
         */
        val `why`: org.parentis.core.NoDay,
        /**
         * The rules.
         */
        val `rules`: List<org.parentis.core.RuleId>) : Due()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeDue : FfiConverterRustBuffer<Due>{
    override fun read(buf: ByteBuffer): Due {
        return when(buf.getInt()) {
            1 -> Due.By(
                FfiConverterTypeLocalDate.read(buf),
                FfiConverterSequenceTypeClockNote.read(buf),
                FfiConverterSequenceTypeRuleId.read(buf),
                )
            2 -> Due.NotKnown(
                FfiConverterTypeCalendarGap.read(buf),
                FfiConverterSequenceTypeRuleId.read(buf),
                )
            3 -> Due.NotSet(
                FfiConverterTypeNoDay.read(buf),
                FfiConverterSequenceTypeRuleId.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Due): ULong = when(value) {
        is Due.By -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLocalDate.allocationSize(value.`day`)
                + FfiConverterSequenceTypeClockNote.allocationSize(value.`notes`)
                + FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`)
            )
        }
        is Due.NotKnown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCalendarGap.allocationSize(value.`gap`)
                + FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`)
            )
        }
        is Due.NotSet -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeNoDay.allocationSize(value.`why`)
                + FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`)
            )
        }
    }

    override fun write(value: Due, buf: ByteBuffer) {
        when(value) {
            is Due.By -> {
                buf.putInt(1)
                FfiConverterTypeLocalDate.write(value.`day`, buf)
                FfiConverterSequenceTypeClockNote.write(value.`notes`, buf)
                FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
                Unit
            }
            is Due.NotKnown -> {
                buf.putInt(2)
                FfiConverterTypeCalendarGap.write(value.`gap`, buf)
                FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
                Unit
            }
            is Due.NotSet -> {
                buf.putInt(3)
                FfiConverterTypeNoDay.write(value.`why`, buf)
                FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What was found about one adult and one thing that was given to somebody; the gravest first.
 */

enum class EqualFinding {

    /**
     * Given although it must not be: the head and the data protection officer have to be told.
     */
    GIVEN_AGAINST,
    /**
     * Not given in the period, although it had to be.
     */
    LEFT_OUT,
    /**
     * Given while somebody had to check first.
     */
    GIVEN_UNSETTLED,
    /**
     * Not given, while somebody has to check.
     */
    WAITING,
    /**
     * Not given, as it must not be: a difference with a reason.
     */
    KEPT_BACK,
    /**
     * Not given, and the school could choose; or the record that was not asked for, or the answer to another's
     * complaint (REC-1).
     */
    NOT_OWED,
    /**
     * Given, and it had to be or could be.
     */
    ALIKE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeEqualFinding: FfiConverterRustBuffer<EqualFinding> {
    override fun read(buf: ByteBuffer) = try {

        EqualFinding.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: EqualFinding) = 4UL

    override fun write(value: EqualFinding, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How strong the evidence for a fact is, weakest first (PR-24).
 */

enum class Evidence {

    /**
     * Somebody, or a system, says so.
     */
    ASSERTION,
    /**
     * A signed declaration.
     */
    DECLARATION,
    /**
     * The local authority confirmed it in writing.
     */
    AUTHORITY_CONFIRMATION,
    /**
     * A sealed order or a certificate was seen.
     */
    DOCUMENT_SEEN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeEvidence: FfiConverterRustBuffer<Evidence> {
    override fun read(buf: ByteBuffer) = try {

        Evidence.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Evidence) = 4UL

    override fun write(value: Evidence, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why a parent need not be notified or asked in the biometrics Act (CON-BIO-6).
 */

enum class ExceptionGround {

    /**
     * Cannot be found.
     */
    CANNOT_BE_FOUND,
    /**
     * Lacks capacity.
     */
    LACKS_CAPACITY,
    /**
     * The child's welfare requires that there be no contact.
     */
    WELFARE,
    /**
     * Not reasonably practicable.
     */
    NOT_PRACTICABLE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeExceptionGround: FfiConverterRustBuffer<ExceptionGround> {
    override fun read(buf: ByteBuffer) = try {

        ExceptionGround.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ExceptionGround) = 4UL

    override fun write(value: ExceptionGround, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What has to be looked at before anything goes.
 */

enum class Exemption {

    /**
     * What would be likely to cause serious harm to the pupil or another (SAR-7).
     */
    SERIOUS_HARM,
    /**
     * Child-abuse data, where somebody with responsibility asks for the child: not against the child's best interests
     * (SAR-8). Not in Scotland.
     */
    CHILD_ABUSE_DATA,
    /**
     * What is about other people, unless they consent or it is reasonable without (SAR-9).
     */
    OTHER_PEOPLE,
    /**
     * The other parent's address, which is such data (SAR-9).
     */
    OTHER_PARENTS_ADDRESS,
    /**
     * Exam scripts (SAR-10).
     */
    EXAM_SCRIPTS,
    /**
     * Notes that a teacher keeps only for their own use: no part of the record (REC-4).
     */
    OWN_NOTES,
    /**
     * What the parent of another child said: no part of the record (REC-4).
     */
    OTHER_CHILDS_PARENT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeExemption: FfiConverterRustBuffer<Exemption> {
    override fun read(buf: ByteBuffer) = try {

        Exemption.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Exemption) = 4UL

    override fun write(value: Exemption, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * One fact. The day it became true and the day it stopped are on its `Entry`.
 */
sealed class Fact {

    /**
     * The school adopted a policy; its profile holds from `valid_from`.
     */
    data class ProfileAdopted(
        /**
         * The policy as data.
         */
        val `profile`: Profile,
        /**
         * The hash of the file it was read from, if the host keeps one.
         */
        val `hash`: kotlin.String? = null ) : Fact()

    {


        companion object
    }

    /**
     * The school adopted a calendar of one or more school years.
     */
    data class CalendarAdopted(
        /**
         * The dates.
         */
        val `calendar`: Calendar,
        /**
         * The hash of the file it was read from, if the host keeps one.
         */
        val `hash`: kotlin.String? = null ) : Fact()

    {


        companion object
    }

    /**
     * The pupil is on the school's roll.
     */
    data class PupilOnRoll(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId) : Fact()

    {


        companion object
    }

    /**
     * The pupil was born; `valid_from` is the date of birth (AGE-2).
     */
    data class PupilBorn(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId) : Fact()

    {


        companion object
    }

    /**
     * Where the child habitually lives (JUR-2).
     */
    data class HabitualResidence(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The place.
         */
        val `residence`: org.parentis.core.Residence) : Fact()

    {


        companion object
    }

    /**
     * The pupil is at a boarding school, in hospital or otherwise away for a time: care goes on (PAR-6).
     */
    data class AwayFromHome(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId) : Fact()

    {


        companion object
    }

    /**
     * How an adult is said to be related to a pupil.
     */
    data class Relationship(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * How.
         */
        val `kind`: org.parentis.core.RelationshipKind) : Fact()

    {


        companion object
    }

    /**
     * What is known about an adult's legal parenthood (PAR-1).
     */
    data class Parenthood(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * In what way a parent, or that none.
         */
        val `parenthood`: org.parentis.core.Parenthood,
        /**
         * How strong the evidence is.
         */
        val `evidence`: org.parentis.core.Evidence) : Fact()

    {


        companion object
    }

    /**
     * Whether the child lives with the adult, full or part time (PAR-3).
     */
    data class LivesWith(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * What is said.
         */
        val `says`: org.parentis.core.Says,
        /**
         * How strong the evidence is.
         */
        val `evidence`: org.parentis.core.Evidence) : Fact()

    {


        companion object
    }

    /**
     * Whether the adult looks after the child (PAR-3).
     */
    data class LooksAfter(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * What is said.
         */
        val `says`: org.parentis.core.Says,
        /**
         * How strong the evidence is.
         */
        val `evidence`: org.parentis.core.Evidence) : Fact()

    {


        companion object
    }

    /**
     * A grant of parental responsibility (PR-0). It has no end of its own: it ends at 18, by adoption, a parental
     * order or a court (PR-19), and not by separation, absence or prison (PR-20). Only a guardian's may be ended.
     */
    data class Responsibility(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * Who holds it.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * On what it rests.
         */
        val `basis`: org.parentis.core.ResponsibilityBasis,
        /**
         * How strong the evidence is.
         */
        val `evidence`: org.parentis.core.Evidence,
        /**
         * Who appointed a guardian (PR-9).
         */
        val `appointedBy`: org.parentis.core.PersonId? = null ) : Fact()

    {


        companion object
    }

    /**
     * A flag "parental responsibility" in the school's system: a claim without a basis (PR-24, VOC-43).
     */
    data class ResponsibilityStated(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * What the flag says.
         */
        val `says`: org.parentis.core.Says,
        /**
         * The producer is known to write "no" for "not filled", so a "no" counts as unknown (VOC-43).
         */
        val `mayBeDefault`: kotlin.Boolean = false ,
        /**
         * How strong the evidence is.
         */
        val `evidence`: org.parentis.core.Evidence) : Fact()

    {


        companion object
    }

    /**
     * Another flag of the school's system about a pair, kept as a claim.
     */
    data class Flag(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * Which flag.
         */
        val `flag`: org.parentis.core.ContactFlag,
        /**
         * What it says.
         */
        val `says`: org.parentis.core.Says) : Fact()

    {


        companion object
    }

    /**
     * The rank of a contact in the school's system; ties happen, and priority 1 is no right.
     */
    data class ContactPriority(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * The rank as written.
         */
        val `priority`: kotlin.UInt) : Fact()

    {


        companion object
    }

    /**
     * A sealed order was seen; `valid_from` is the day it takes effect (ORD-2).
     */
    data class OrderSeen(
        /**
         * The order.
         */
        val `order`: org.parentis.core.OrderId,
        /**
         * Its kind.
         */
        val `kind`: org.parentis.core.OrderKind,
        /**
         * Its terms. An order that restricts in ways nobody has typed in has a term `TermEffect.Unclear`.
         */
        val `terms`: List<org.parentis.core.OrderTerm>,
        /**
         * The day on which the school is to look at it again.
         */
        val `reviewOn`: org.parentis.core.LocalDate? = null ,
        /**
         * Who at the school saw it (ORD-2).
         */
        val `seenBy`: org.parentis.core.PersonId? = null ,
        /**
         * Where the host keeps the one copy (ORD-18).
         */
        val `document`: org.parentis.core.DocumentId? = null ) : Fact()

    {


        companion object
    }

    /**
     * Somebody told of an order and did not produce it; `valid_from` is the day of the claim (ORD-3, CHO-2).
     */
    data class OrderClaimed(
        /**
         * The order.
         */
        val `order`: org.parentis.core.OrderId,
        /**
         * The child it is said to be about.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult it is said to restrict.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * In what form it was told of.
         */
        val `form`: org.parentis.core.ClaimForm,
        /**
         * Who told of it.
         */
        val `claimedBy`: org.parentis.core.PersonId? = null ) : Fact()

    {


        companion object
    }

    /**
     * Specific evidence that acting would put someone at risk: hold, and ask the safeguarding lead (ORD-1a). It is
     * limited in time and must have an end.
     */
    data class SafeguardingHold(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * Who decided it.
         */
        val `decidedBy`: org.parentis.core.PersonId) : Fact()

    {


        companion object
    }

    /**
     * The safeguarding lead looked for risk and victim issues and found nothing in the way (ORD-1a, COM-9).
     */
    data class RiskChecked(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * Who looked.
         */
        val `decidedBy`: org.parentis.core.PersonId) : Fact()

    {


        companion object
    }

    /**
     * The child is looked after (PR-12, PR-15).
     */
    data class LookedAfter(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * How.
         */
        val `status`: org.parentis.core.CareStatus,
        /**
         * The authority, itself a person to this library.
         */
        val `authority`: org.parentis.core.PersonId? = null ) : Fact()

    {


        companion object
    }

    /**
     * The authority limited in writing what a parent of a child under a care order is told or may do (ORD-11).
     */
    data class AuthorityLimit(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The parent.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * The act.
         */
        val `scope`: org.parentis.core.RestrictionScope,
        /**
         * Where the host keeps the writing.
         */
        val `document`: org.parentis.core.DocumentId? = null ) : Fact()

    {


        companion object
    }

    /**
     * Whether this adult, such as a social worker, speaks for the authority that looks after the child (VOC-14, VOC-15).
     */
    data class SpeaksForAuthority(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * What is said.
         */
        val `says`: org.parentis.core.Says) : Fact()

    {


        companion object
    }

    /**
     * The child was placed with the adult.
     */
    data class Placed(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * In what capacity.
         */
        val `placement`: org.parentis.core.PlacementKind) : Fact()

    {


        companion object
    }

    /**
     * The school recorded a reason to go on recognising somebody who had care once (PAR-5).
     */
    data class CarerRecognised(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * Who decided it.
         */
        val `decidedBy`: org.parentis.core.PersonId) : Fact()

    {


        companion object
    }

    /**
     * The adult has died (CHO-11).
     */
    data class Died(
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId) : Fact()

    {


        companion object
    }

    /**
     * The adult is in prison: nothing about responsibility or standing changes (PR-20, COM-9).
     */
    data class Imprisoned(
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId) : Fact()

    {


        companion object
    }

    /**
     * This parent agreed not to be sent the yearly report (REP-4); nobody else's is affected.
     */
    data class ReportWaived(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The parent.
         */
        val `person`: org.parentis.core.PersonId) : Fact()

    {


        companion object
    }

    /**
     * This adult asked for it, which matters where it is owed on request (the letter `r` of section 5, JUR-3, CON-TRIP-4).
     */
    data class Requested(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * What was asked for.
         */
        val `column`: org.parentis.core.Column) : Fact()

    {


        companion object
    }

    /**
     * A person with parental responsibility or care, or whoever else may decide it, said that this adult may: collect the
     * child, come to the parents' evening, get the messages (the letter `a` of section 5, PR-22b).
     */
    data class Authorised(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * Who said so.
         */
        val `by`: org.parentis.core.PersonId,
        /**
         * What the adult may.
         */
        val `column`: org.parentis.core.Column,
        /**
         * On these days of the week only; on every day if none is named.
         */
        val `weekdays`: List<org.parentis.core.Weekday> = listOf() ) : Fact()

    {


        companion object
    }

    /**
     * The placement plan was seen, and says whether this carer may decide this (DEL-1, DEL-4).
     */
    data class Delegated(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The carer.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * What is to be decided.
         */
        val `act`: org.parentis.core.Act,
        /**
         * Whether the carer may decide it.
         */
        val `says`: org.parentis.core.Says,
        /**
         * Who gave the authority (DEL-2).
         */
        val `givenBy`: org.parentis.core.DelegatedBy,
        /**
         * Where the host keeps the plan.
         */
        val `document`: org.parentis.core.DocumentId? = null ) : Fact()

    {


        companion object
    }

    /**
     * The school gave this adult this thing: sent the report, offered the slot, told of the trip (COM-4). It happened on
     * `valid_from`; an end takes nothing back, and what did not happen is retracted.
     */
    data class Given(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * Of which kind.
         */
        val `column`: org.parentis.core.Column,
        /**
         * Which thing: the same for every adult who was given it.
         */
        val `item`: org.parentis.core.DocumentId) : Fact()

    {


        companion object
    }

    /**
     * This adult expressed a preference about the school the child is to be admitted to, on `valid_from` (MX-4). A later one of
     * the same adult takes the place of the earlier, also when it is itself taken back (`ended`) later.
     */
    data class PreferenceExpressed(
        /**
         * The child.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * What is preferred: the same key for the same school or set of schools.
         */
        val `preference`: org.parentis.core.PreferenceId) : Fact()

    {


        companion object
    }

    /**
     * The head sees special circumstances for sending an adult pupil's report to the parents too (REP-2).
     */
    data class SpecialCircumstances(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * Who decided it.
         */
        val `decidedBy`: org.parentis.core.PersonId) : Fact()

    {


        companion object
    }

    /**
     * An adult pupil's word on whether this parent may be told (AGE-7).
     */
    data class PupilAgreement(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The parent.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * What the pupil says.
         */
        val `says`: org.parentis.core.Says) : Fact()

    {


        companion object
    }

    /**
     * The school asked for an answer, or served the notice that the law wants, on `valid_from`. It says what was shown:
     * by which wording, in which language (RCT-1, CON-BIO-1).
     */
    data class ConsentAsked(
        /**
         * For what.
         */
        val `purpose`: org.parentis.core.PurposeId,
        /**
         * For which child; absent where an adult is asked on their own account, as for advertising.
         */
        val `pupil`: org.parentis.core.PupilId? = null ,
        /**
         * Whom; absent: the pupil in person.
         */
        val `person`: org.parentis.core.PersonId? = null ,
        /**
         * For which one of several: this visit, this medicine, this system.
         */
        val `item`: org.parentis.core.DocumentId? = null ,
        /**
         * In what form.
         */
        val `form`: org.parentis.core.ConsentForm,
        /**
         * Which wording.
         */
        val `wording`: org.parentis.core.DocumentId? = null ,
        /**
         * The hash of that wording, if the host keeps one.
         */
        val `wordingHash`: org.parentis.core.DocumentId? = null ,
        /**
         * In which language, as a tag such as `cy` or `pl`.
         */
        val `language`: org.parentis.core.DocumentId? = null ) : Fact()

    {


        companion object
    }

    /**
     * A party answered. From `valid_from` until `valid_until` the answer counts; it was given at `at`, or else on
     * `valid_from`. Nothing is ever overwritten: the state is what all answers amount to (RCT-2).
     */
    data class ConsentAnswered(
        /**
         * For what.
         */
        val `purpose`: org.parentis.core.PurposeId,
        /**
         * For which child; absent where an adult answers on their own account.
         */
        val `pupil`: org.parentis.core.PupilId? = null ,
        /**
         * Who answered; absent: the pupil in person.
         */
        val `person`: org.parentis.core.PersonId? = null ,
        /**
         * What they said.
         */
        val `says`: org.parentis.core.ConsentSays,
        /**
         * In what form.
         */
        val `form`: org.parentis.core.ConsentForm,
        /**
         * When exactly; without it, some time on `valid_from`.
         */
        val `at`: org.parentis.core.OffsetDateTime? = null ,
        /**
         * For which one of several; absent: for all of them.
         */
        val `item`: org.parentis.core.DocumentId? = null ,
        /**
         * The other purposes that the same tick was to answer (CON-GEN-3).
         */
        val `bundledWith`: List<org.parentis.core.PurposeId> = listOf() ,
        /**
         * Which wording they were shown.
         */
        val `wording`: org.parentis.core.DocumentId? = null ,
        /**
         * Where the host keeps the evidence.
         */
        val `evidence`: org.parentis.core.DocumentId? = null ) : Fact()

    {


        companion object
    }

    /**
     * Somebody at the school, or a clinician, judged whether the pupil is able to decide (CON-GEN-7, CON-MED-8).
     */
    data class CompetenceAssessed(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * For this purpose alone; absent: for any.
         */
        val `purpose`: org.parentis.core.PurposeId? = null ,
        /**
         * For this one of several alone, as a treatment is judged decision by decision; absent: for each.
         */
        val `item`: org.parentis.core.DocumentId? = null ,
        /**
         * Able, or not.
         */
        val `says`: org.parentis.core.Says,
        /**
         * Who judged it.
         */
        val `decidedBy`: org.parentis.core.PersonId) : Fact()

    {


        companion object
    }

    /**
     * A ground was recorded why this parent is neither notified nor asked (CON-BIO-6).
     */
    data class NotificationExcepted(
        /**
         * For what.
         */
        val `purpose`: org.parentis.core.PurposeId,
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The parent.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * Which ground.
         */
        val `ground`: org.parentis.core.ExceptionGround,
        /**
         * Who decided it.
         */
        val `decidedBy`: org.parentis.core.PersonId,
        /**
         * Where the host keeps the evidence.
         */
        val `evidence`: org.parentis.core.DocumentId? = null ) : Fact()

    {


        companion object
    }

    /**
     * The head granted a request that the pupil be excused, or declined it (CON-RSE-3).
     */
    data class ExcusalDecided(
        /**
         * From what.
         */
        val `purpose`: org.parentis.core.PurposeId,
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * Granted, or declined.
         */
        val `says`: org.parentis.core.Says,
        /**
         * Who decided it.
         */
        val `decidedBy`: org.parentis.core.PersonId) : Fact()

    {


        companion object
    }

    /**
     * What consent was given for was done on `valid_from`: the picture was published, the trip was made (CON-GEN-5).
     */
    data class ConsentUsed(
        /**
         * For what.
         */
        val `purpose`: org.parentis.core.PurposeId,
        /**
         * For which child.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * For which one of several.
         */
        val `item`: org.parentis.core.DocumentId? = null ,
        /**
         * The use: the host's key of the page, the issue, the visit.
         */
        val `used`: org.parentis.core.DocumentId) : Fact()

    {


        companion object
    }

    /**
     * Something about a purpose changed on `valid_from`, so that older answers are to be looked at (CON-GEN-6).
     */
    data class PurposeChanged(
        /**
         * The purpose.
         */
        val `purpose`: org.parentis.core.PurposeId,
        /**
         * What changed.
         */
        val `change`: org.parentis.core.PurposeChange,
        /**
         * The wording that is in use from then on, if that is what changed.
         */
        val `wording`: org.parentis.core.DocumentId? = null ) : Fact()

    {


        companion object
    }

    /**
     * An address or number was confirmed with this adult on `valid_from`, or was tried then and does not work (COM-6, COM-8).
     * It ends when it is the adult's no more.
     */
    data class ContactPoint(
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * By which channel.
         */
        val `channel`: org.parentis.core.Channel,
        /**
         * The host's key of it: the same key for two adults is one address, and nothing else makes it so.
         */
        val `address`: org.parentis.core.AddressId,
        /**
         * Confirmed, or tried in vain; an unknown says neither.
         */
        val `says`: org.parentis.core.Says) : Fact()

    {


        companion object
    }

    /**
     * This adult prefers a channel, or declined it, as one may decline the app (CON-CHN-1, CON-APP-2).
     */
    data class ChannelPreferred(
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * Which.
         */
        val `channel`: org.parentis.core.Channel,
        /**
         * Preferred, or declined.
         */
        val `says`: org.parentis.core.Says) : Fact()

    {


        companion object
    }

    /**
     * This adult agreed to have by e-mail what an Education Act requires as a notice, or took that back (CON-CHN-2).
     */
    data class NoticesByEmail(
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * Agreed, or not.
         */
        val `says`: org.parentis.core.Says) : Fact()

    {


        companion object
    }

    /**
     * This adult reads this language, and needs what is written in it (HA-2.3d); of several, any. Recorded because the adult
     * said so, and never inferred (HA-3.2b).
     */
    data class LanguageNeeded(
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * Which.
         */
        val `language`: org.parentis.core.LanguageTag) : Fact()

    {


        companion object
    }

    /**
     * This adult needs what is written in this format (COM-1); of several, each.
     */
    data class FormatNeeded(
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * Which.
         */
        val `format`: org.parentis.core.AccessFormat) : Fact()

    {


        companion object
    }

    /**
     * For a time the school writes to this adult by these channels alone, after a warning (ESC-39). It must have an end, and
     * it touches nothing that is owed by law.
     */
    data class ContactLimited(
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * By which channels.
         */
        val `channels`: List<org.parentis.core.Channel>,
        /**
         * Who decided it.
         */
        val `decidedBy`: org.parentis.core.PersonId) : Fact()

    {


        companion object
    }

    /**
     * The safeguarding lead decided whether this adult, or the pupil in person, is told of a concern (MX-7). It is about one
     * message and no other; while one such decision says no, no other says yes.
     */
    data class DisclosureDecided(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult; absent or null: the pupil in person.
         */
        val `person`: org.parentis.core.PersonId? = null ,
        /**
         * The host's key of the message.
         */
        val `item`: org.parentis.core.DocumentId,
        /**
         * Told, or not.
         */
        val `says`: org.parentis.core.Says,
        /**
         * Who decided it.
         */
        val `decidedBy`: org.parentis.core.PersonId) : Fact()

    {


        companion object
    }

    /**
     * Somebody went against the policy's advice about sending a message, for a reason (PTN-57).
     */
    data class AdviceOverridden(
        /**
         * The host's key of the message.
         */
        val `item`: org.parentis.core.DocumentId,
        /**
         * Which advice.
         */
        val `advice`: org.parentis.core.SendAdvice,
        /**
         * Who.
         */
        val `decidedBy`: org.parentis.core.PersonId,
        /**
         * Where the host keeps the reason in words.
         */
        val `reason`: org.parentis.core.DocumentId) : Fact()

    {


        companion object
    }

    /**
     * A conversation was begun: its messages are about these pupils, and are of this kind.
     */
    data class ThreadOpened(
        /**
         * The conversation.
         */
        val `thread`: org.parentis.core.ThreadId,
        /**
         * About whom it is: each adult in it has to be entitled to every one of them.
         */
        val `pupils`: List<org.parentis.core.PupilId>,
        /**
         * What kind of message is in it, which says who may be.
         */
        val `message`: org.parentis.core.MessageKind,
        /**
         * Is it among staff alone? Then it reaches no adult of a pupil, whoever opens it (CNF-14).
         */
        val `staffOnly`: kotlin.Boolean = false ) : Fact()

    {


        companion object
    }

    /**
     * A copy of a message went to this adult on `valid_from`. Sent is not delivered, delivered is not read, and read is not
     * acknowledged: each of those is a fact of its own.
     */
    data class MessageSent(
        /**
         * The host's key of the message.
         */
        val `item`: org.parentis.core.DocumentId,
        /**
         * To whom.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * About which pupils, as far as this copy goes.
         */
        val `pupils`: List<org.parentis.core.PupilId>,
        /**
         * By which channel.
         */
        val `channel`: org.parentis.core.Channel,
        /**
         * In which conversation.
         */
        val `thread`: org.parentis.core.ThreadId? = null ,
        /**
         * Of what kind.
         */
        val `message`: org.parentis.core.MessageKind? = null ,
        /**
         * When exactly; without it, some time on `valid_from`.
         */
        val `at`: org.parentis.core.OffsetDateTime? = null ,
        /**
         * Does the school wait for an answer?
         */
        val `expectsReply`: kotlin.Boolean = false ,
        /**
         * What it answers, if it answers something that this adult wrote.
         */
        val `answers`: org.parentis.core.AnswerTo? = null ) : Fact()

    {


        companion object
    }

    /**
     * How far a copy came, on `valid_from`.
     */
    data class MessageReached(
        /**
         * The host's key of the message.
         */
        val `item`: org.parentis.core.DocumentId,
        /**
         * Whose copy.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * How far.
         */
        val `stage`: org.parentis.core.CopyStage) : Fact()

    {


        companion object
    }

    /**
     * This adult wrote to the school, or left a message with it, on `valid_from`.
     */
    data class MessageReceived(
        /**
         * The host's key of the message.
         */
        val `item`: org.parentis.core.DocumentId,
        /**
         * Who wrote.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * About which pupils.
         */
        val `pupils`: List<org.parentis.core.PupilId>,
        /**
         * By which channel.
         */
        val `channel`: org.parentis.core.Channel,
        /**
         * In which conversation.
         */
        val `thread`: org.parentis.core.ThreadId? = null ,
        /**
         * When exactly; without it, some time on `valid_from`.
         */
        val `at`: org.parentis.core.OffsetDateTime? = null ,
        /**
         * To whom at the school, if to somebody.
         */
        val `sentTo`: org.parentis.core.PersonId? = null ,
        /**
         * Does it need a reply?
         */
        val `needsReply`: kotlin.Boolean = false ,
        /**
         * Did somebody see that it cannot wait (PTN-58)?
         */
        val `urgent`: kotlin.Boolean = false ,
        /**
         * Which message of the school's it answers.
         */
        val `answers`: org.parentis.core.DocumentId? = null ) : Fact()

    {


        companion object
    }

    /**
     * A message that was for somebody else was passed on, on `valid_from` (PTN-56).
     */
    data class MessagePassedOn(
        /**
         * The host's key of the message.
         */
        val `item`: org.parentis.core.DocumentId,
        /**
         * To whom at the school.
         */
        val `to`: org.parentis.core.PersonId,
        /**
         * Was the sender told?
         */
        val `senderTold`: kotlin.Boolean = false ) : Fact()

    {


        companion object
    }

    /**
     * Somebody of the school and this adult talked about these pupils, at a meeting, at the gate or on the telephone: a contact
     * both ways (HA-3.2d).
     */
    data class ConversationHeld(
        /**
         * With whom.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * About which pupils.
         */
        val `pupils`: List<org.parentis.core.PupilId>,
        /**
         * In which conversation, if it went on with one.
         */
        val `thread`: org.parentis.core.ThreadId? = null ,
        /**
         * Which message of the adult's it answered.
         */
        val `answers`: org.parentis.core.DocumentId? = null ) : Fact()

    {


        companion object
    }

    /**
     * A person holds a post: for the whole school, or, as a tutor or a teacher of a subject does, for one pupil.
     */
    data class PostHeld(
        /**
         * Which.
         */
        val `post`: org.parentis.core.Post,
        /**
         * Who.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * For this pupil alone; absent or null: for the whole school.
         */
        val `pupil`: org.parentis.core.PupilId? = null ) : Fact()

    {


        companion object
    }

    /**
     * A person has a part in a case: handles it, sits on its panel, complains, is complained about.
     */
    data class CasePart(
        /**
         * The host's key of the case.
         */
        val `case`: org.parentis.core.DocumentId,
        /**
         * Who.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * Which part.
         */
        val `part`: org.parentis.core.CaseRole) : Fact()

    {


        companion object
    }

    /**
     * Somebody decided whether a condition is met on which a person may see something (section 4.2 of the concerns sheet), or
     * whether a denial yields (CNF-15). It is about one item, or about one class of data of one pupil; while one such decision
     * says no, no other on the same ground says yes.
     */
    data class AccessDecided(
        /**
         * Who would see it.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * The host's key of the item.
         */
        val `item`: org.parentis.core.DocumentId? = null ,
        /**
         * About this pupil alone; beside a class, where no item is named.
         */
        val `pupil`: org.parentis.core.PupilId? = null ,
        /**
         * Of this class alone; beside a pupil, where no item is named.
         */
        val `dataClass`: org.parentis.core.DataClass? = null ,
        /**
         * On what ground.
         */
        val `ground`: org.parentis.core.AccessGround,
        /**
         * Met, or not.
         */
        val `says`: org.parentis.core.Says,
        /**
         * Who decided it.
         */
        val `decidedBy`: org.parentis.core.PersonId,
        /**
         * Where the host keeps the reason in words.
         */
        val `reason`: org.parentis.core.DocumentId? = null ) : Fact()

    {


        companion object
    }

    /**
     * Nothing of this pupil, or of this item, is shown to this parent: no copy, no counter, no read receipt (SFG-53).
     */
    data class NoticeSuppressed(
        /**
         * The pupil.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * To whom; absent or null: to any adult of the pupil.
         */
        val `person`: org.parentis.core.PersonId? = null ,
        /**
         * The host's key of the item; absent or null: nothing of the pupil at all.
         */
        val `item`: org.parentis.core.DocumentId? = null ,
        /**
         * Who decided it.
         */
        val `decidedBy`: org.parentis.core.PersonId) : Fact()

    {


        companion object
    }

    /**
     * Another entry's fact ended; `valid_from` is the first day without effect.
     */
    data class Ended(
        /**
         * The entry that ended.
         */
        val `what`: org.parentis.core.EntryId) : Fact()

    {


        companion object
    }

    /**
     * Another entry was a mistake and counts for nothing. It may itself be retracted.
     */
    data class Retracted(
        /**
         * The entry that was a mistake.
         */
        val `what`: org.parentis.core.EntryId) : Fact()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeFact : FfiConverterRustBuffer<Fact>{
    override fun read(buf: ByteBuffer): Fact {
        return when(buf.getInt()) {
            1 -> Fact.ProfileAdopted(
                FfiConverterTypeProfile.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            2 -> Fact.CalendarAdopted(
                FfiConverterTypeCalendar.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            3 -> Fact.PupilOnRoll(
                FfiConverterTypePupilId.read(buf),
                )
            4 -> Fact.PupilBorn(
                FfiConverterTypePupilId.read(buf),
                )
            5 -> Fact.HabitualResidence(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypeResidence.read(buf),
                )
            6 -> Fact.AwayFromHome(
                FfiConverterTypePupilId.read(buf),
                )
            7 -> Fact.Relationship(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeRelationshipKind.read(buf),
                )
            8 -> Fact.Parenthood(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeParenthood.read(buf),
                FfiConverterTypeEvidence.read(buf),
                )
            9 -> Fact.LivesWith(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeSays.read(buf),
                FfiConverterTypeEvidence.read(buf),
                )
            10 -> Fact.LooksAfter(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeSays.read(buf),
                FfiConverterTypeEvidence.read(buf),
                )
            11 -> Fact.Responsibility(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeResponsibilityBasis.read(buf),
                FfiConverterTypeEvidence.read(buf),
                FfiConverterOptionalTypePersonId.read(buf),
                )
            12 -> Fact.ResponsibilityStated(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeSays.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterTypeEvidence.read(buf),
                )
            13 -> Fact.Flag(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeContactFlag.read(buf),
                FfiConverterTypeSays.read(buf),
                )
            14 -> Fact.ContactPriority(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterUInt.read(buf),
                )
            15 -> Fact.OrderSeen(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterTypeOrderKind.read(buf),
                FfiConverterSequenceTypeOrderTerm.read(buf),
                FfiConverterOptionalTypeLocalDate.read(buf),
                FfiConverterOptionalTypePersonId.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                )
            16 -> Fact.OrderClaimed(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeClaimForm.read(buf),
                FfiConverterOptionalTypePersonId.read(buf),
                )
            17 -> Fact.SafeguardingHold(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypePersonId.read(buf),
                )
            18 -> Fact.RiskChecked(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypePersonId.read(buf),
                )
            19 -> Fact.LookedAfter(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypeCareStatus.read(buf),
                FfiConverterOptionalTypePersonId.read(buf),
                )
            20 -> Fact.AuthorityLimit(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeRestrictionScope.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                )
            21 -> Fact.SpeaksForAuthority(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeSays.read(buf),
                )
            22 -> Fact.Placed(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypePlacementKind.read(buf),
                )
            23 -> Fact.CarerRecognised(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypePersonId.read(buf),
                )
            24 -> Fact.Died(
                FfiConverterTypePersonId.read(buf),
                )
            25 -> Fact.Imprisoned(
                FfiConverterTypePersonId.read(buf),
                )
            26 -> Fact.ReportWaived(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                )
            27 -> Fact.Requested(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeColumn.read(buf),
                )
            28 -> Fact.Authorised(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeColumn.read(buf),
                FfiConverterSequenceTypeWeekday.read(buf),
                )
            29 -> Fact.Delegated(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeAct.read(buf),
                FfiConverterTypeSays.read(buf),
                FfiConverterTypeDelegatedBy.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                )
            30 -> Fact.Given(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeColumn.read(buf),
                FfiConverterTypeDocumentId.read(buf),
                )
            31 -> Fact.PreferenceExpressed(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypePreferenceId.read(buf),
                )
            32 -> Fact.SpecialCircumstances(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                )
            33 -> Fact.PupilAgreement(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeSays.read(buf),
                )
            34 -> Fact.ConsentAsked(
                FfiConverterTypePurposeId.read(buf),
                FfiConverterOptionalTypePupilId.read(buf),
                FfiConverterOptionalTypePersonId.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                FfiConverterTypeConsentForm.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                )
            35 -> Fact.ConsentAnswered(
                FfiConverterTypePurposeId.read(buf),
                FfiConverterOptionalTypePupilId.read(buf),
                FfiConverterOptionalTypePersonId.read(buf),
                FfiConverterTypeConsentSays.read(buf),
                FfiConverterTypeConsentForm.read(buf),
                FfiConverterOptionalTypeOffsetDateTime.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                FfiConverterSequenceTypePurposeId.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                )
            36 -> Fact.CompetenceAssessed(
                FfiConverterTypePupilId.read(buf),
                FfiConverterOptionalTypePurposeId.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                FfiConverterTypeSays.read(buf),
                FfiConverterTypePersonId.read(buf),
                )
            37 -> Fact.NotificationExcepted(
                FfiConverterTypePurposeId.read(buf),
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeExceptionGround.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                )
            38 -> Fact.ExcusalDecided(
                FfiConverterTypePurposeId.read(buf),
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypeSays.read(buf),
                FfiConverterTypePersonId.read(buf),
                )
            39 -> Fact.ConsentUsed(
                FfiConverterTypePurposeId.read(buf),
                FfiConverterTypePupilId.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                FfiConverterTypeDocumentId.read(buf),
                )
            40 -> Fact.PurposeChanged(
                FfiConverterTypePurposeId.read(buf),
                FfiConverterTypePurposeChange.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                )
            41 -> Fact.ContactPoint(
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeChannel.read(buf),
                FfiConverterTypeAddressId.read(buf),
                FfiConverterTypeSays.read(buf),
                )
            42 -> Fact.ChannelPreferred(
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeChannel.read(buf),
                FfiConverterTypeSays.read(buf),
                )
            43 -> Fact.NoticesByEmail(
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeSays.read(buf),
                )
            44 -> Fact.LanguageNeeded(
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeLanguageTag.read(buf),
                )
            45 -> Fact.FormatNeeded(
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeAccessFormat.read(buf),
                )
            46 -> Fact.ContactLimited(
                FfiConverterTypePersonId.read(buf),
                FfiConverterSequenceTypeChannel.read(buf),
                FfiConverterTypePersonId.read(buf),
                )
            47 -> Fact.DisclosureDecided(
                FfiConverterTypePupilId.read(buf),
                FfiConverterOptionalTypePersonId.read(buf),
                FfiConverterTypeDocumentId.read(buf),
                FfiConverterTypeSays.read(buf),
                FfiConverterTypePersonId.read(buf),
                )
            48 -> Fact.AdviceOverridden(
                FfiConverterTypeDocumentId.read(buf),
                FfiConverterTypeSendAdvice.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeDocumentId.read(buf),
                )
            49 -> Fact.ThreadOpened(
                FfiConverterTypeThreadId.read(buf),
                FfiConverterSequenceTypePupilId.read(buf),
                FfiConverterTypeMessageKind.read(buf),
                FfiConverterBoolean.read(buf),
                )
            50 -> Fact.MessageSent(
                FfiConverterTypeDocumentId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterSequenceTypePupilId.read(buf),
                FfiConverterTypeChannel.read(buf),
                FfiConverterOptionalTypeThreadId.read(buf),
                FfiConverterOptionalTypeMessageKind.read(buf),
                FfiConverterOptionalTypeOffsetDateTime.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterOptionalTypeAnswerTo.read(buf),
                )
            51 -> Fact.MessageReached(
                FfiConverterTypeDocumentId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeCopyStage.read(buf),
                )
            52 -> Fact.MessageReceived(
                FfiConverterTypeDocumentId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterSequenceTypePupilId.read(buf),
                FfiConverterTypeChannel.read(buf),
                FfiConverterOptionalTypeThreadId.read(buf),
                FfiConverterOptionalTypeOffsetDateTime.read(buf),
                FfiConverterOptionalTypePersonId.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                )
            53 -> Fact.MessagePassedOn(
                FfiConverterTypeDocumentId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterBoolean.read(buf),
                )
            54 -> Fact.ConversationHeld(
                FfiConverterTypePersonId.read(buf),
                FfiConverterSequenceTypePupilId.read(buf),
                FfiConverterOptionalTypeThreadId.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                )
            55 -> Fact.PostHeld(
                FfiConverterTypePost.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterOptionalTypePupilId.read(buf),
                )
            56 -> Fact.CasePart(
                FfiConverterTypeDocumentId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeCaseRole.read(buf),
                )
            57 -> Fact.AccessDecided(
                FfiConverterTypePersonId.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                FfiConverterOptionalTypePupilId.read(buf),
                FfiConverterOptionalTypeDataClass.read(buf),
                FfiConverterTypeAccessGround.read(buf),
                FfiConverterTypeSays.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                )
            58 -> Fact.NoticeSuppressed(
                FfiConverterTypePupilId.read(buf),
                FfiConverterOptionalTypePersonId.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                FfiConverterTypePersonId.read(buf),
                )
            59 -> Fact.Ended(
                FfiConverterTypeEntryId.read(buf),
                )
            60 -> Fact.Retracted(
                FfiConverterTypeEntryId.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Fact): ULong = when(value) {
        is Fact.ProfileAdopted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeProfile.allocationSize(value.`profile`)
                + FfiConverterOptionalString.allocationSize(value.`hash`)
            )
        }
        is Fact.CalendarAdopted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCalendar.allocationSize(value.`calendar`)
                + FfiConverterOptionalString.allocationSize(value.`hash`)
            )
        }
        is Fact.PupilOnRoll -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
            )
        }
        is Fact.PupilBorn -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
            )
        }
        is Fact.HabitualResidence -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypeResidence.allocationSize(value.`residence`)
            )
        }
        is Fact.AwayFromHome -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
            )
        }
        is Fact.Relationship -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeRelationshipKind.allocationSize(value.`kind`)
            )
        }
        is Fact.Parenthood -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeParenthood.allocationSize(value.`parenthood`)
                + FfiConverterTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is Fact.LivesWith -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeSays.allocationSize(value.`says`)
                + FfiConverterTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is Fact.LooksAfter -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeSays.allocationSize(value.`says`)
                + FfiConverterTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is Fact.Responsibility -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeResponsibilityBasis.allocationSize(value.`basis`)
                + FfiConverterTypeEvidence.allocationSize(value.`evidence`)
                + FfiConverterOptionalTypePersonId.allocationSize(value.`appointedBy`)
            )
        }
        is Fact.ResponsibilityStated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeSays.allocationSize(value.`says`)
                + FfiConverterBoolean.allocationSize(value.`mayBeDefault`)
                + FfiConverterTypeEvidence.allocationSize(value.`evidence`)
            )
        }
        is Fact.Flag -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeContactFlag.allocationSize(value.`flag`)
                + FfiConverterTypeSays.allocationSize(value.`says`)
            )
        }
        is Fact.ContactPriority -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterUInt.allocationSize(value.`priority`)
            )
        }
        is Fact.OrderSeen -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`order`)
                + FfiConverterTypeOrderKind.allocationSize(value.`kind`)
                + FfiConverterSequenceTypeOrderTerm.allocationSize(value.`terms`)
                + FfiConverterOptionalTypeLocalDate.allocationSize(value.`reviewOn`)
                + FfiConverterOptionalTypePersonId.allocationSize(value.`seenBy`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`document`)
            )
        }
        is Fact.OrderClaimed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`order`)
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeClaimForm.allocationSize(value.`form`)
                + FfiConverterOptionalTypePersonId.allocationSize(value.`claimedBy`)
            )
        }
        is Fact.SafeguardingHold -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypePersonId.allocationSize(value.`decidedBy`)
            )
        }
        is Fact.RiskChecked -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypePersonId.allocationSize(value.`decidedBy`)
            )
        }
        is Fact.LookedAfter -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypeCareStatus.allocationSize(value.`status`)
                + FfiConverterOptionalTypePersonId.allocationSize(value.`authority`)
            )
        }
        is Fact.AuthorityLimit -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeRestrictionScope.allocationSize(value.`scope`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`document`)
            )
        }
        is Fact.SpeaksForAuthority -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeSays.allocationSize(value.`says`)
            )
        }
        is Fact.Placed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypePlacementKind.allocationSize(value.`placement`)
            )
        }
        is Fact.CarerRecognised -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypePersonId.allocationSize(value.`decidedBy`)
            )
        }
        is Fact.Died -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePersonId.allocationSize(value.`person`)
            )
        }
        is Fact.Imprisoned -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePersonId.allocationSize(value.`person`)
            )
        }
        is Fact.ReportWaived -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
            )
        }
        is Fact.Requested -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeColumn.allocationSize(value.`column`)
            )
        }
        is Fact.Authorised -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypePersonId.allocationSize(value.`by`)
                + FfiConverterTypeColumn.allocationSize(value.`column`)
                + FfiConverterSequenceTypeWeekday.allocationSize(value.`weekdays`)
            )
        }
        is Fact.Delegated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeAct.allocationSize(value.`act`)
                + FfiConverterTypeSays.allocationSize(value.`says`)
                + FfiConverterTypeDelegatedBy.allocationSize(value.`givenBy`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`document`)
            )
        }
        is Fact.Given -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeColumn.allocationSize(value.`column`)
                + FfiConverterTypeDocumentId.allocationSize(value.`item`)
            )
        }
        is Fact.PreferenceExpressed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypePreferenceId.allocationSize(value.`preference`)
            )
        }
        is Fact.SpecialCircumstances -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`decidedBy`)
            )
        }
        is Fact.PupilAgreement -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeSays.allocationSize(value.`says`)
            )
        }
        is Fact.ConsentAsked -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePurposeId.allocationSize(value.`purpose`)
                + FfiConverterOptionalTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterOptionalTypePersonId.allocationSize(value.`person`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`item`)
                + FfiConverterTypeConsentForm.allocationSize(value.`form`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`wording`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`wordingHash`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`language`)
            )
        }
        is Fact.ConsentAnswered -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePurposeId.allocationSize(value.`purpose`)
                + FfiConverterOptionalTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterOptionalTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeConsentSays.allocationSize(value.`says`)
                + FfiConverterTypeConsentForm.allocationSize(value.`form`)
                + FfiConverterOptionalTypeOffsetDateTime.allocationSize(value.`at`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`item`)
                + FfiConverterSequenceTypePurposeId.allocationSize(value.`bundledWith`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`wording`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`evidence`)
            )
        }
        is Fact.CompetenceAssessed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterOptionalTypePurposeId.allocationSize(value.`purpose`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`item`)
                + FfiConverterTypeSays.allocationSize(value.`says`)
                + FfiConverterTypePersonId.allocationSize(value.`decidedBy`)
            )
        }
        is Fact.NotificationExcepted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePurposeId.allocationSize(value.`purpose`)
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeExceptionGround.allocationSize(value.`ground`)
                + FfiConverterTypePersonId.allocationSize(value.`decidedBy`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`evidence`)
            )
        }
        is Fact.ExcusalDecided -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePurposeId.allocationSize(value.`purpose`)
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypeSays.allocationSize(value.`says`)
                + FfiConverterTypePersonId.allocationSize(value.`decidedBy`)
            )
        }
        is Fact.ConsentUsed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePurposeId.allocationSize(value.`purpose`)
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`item`)
                + FfiConverterTypeDocumentId.allocationSize(value.`used`)
            )
        }
        is Fact.PurposeChanged -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePurposeId.allocationSize(value.`purpose`)
                + FfiConverterTypePurposeChange.allocationSize(value.`change`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`wording`)
            )
        }
        is Fact.ContactPoint -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeChannel.allocationSize(value.`channel`)
                + FfiConverterTypeAddressId.allocationSize(value.`address`)
                + FfiConverterTypeSays.allocationSize(value.`says`)
            )
        }
        is Fact.ChannelPreferred -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeChannel.allocationSize(value.`channel`)
                + FfiConverterTypeSays.allocationSize(value.`says`)
            )
        }
        is Fact.NoticesByEmail -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeSays.allocationSize(value.`says`)
            )
        }
        is Fact.LanguageNeeded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeLanguageTag.allocationSize(value.`language`)
            )
        }
        is Fact.FormatNeeded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeAccessFormat.allocationSize(value.`format`)
            )
        }
        is Fact.ContactLimited -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterSequenceTypeChannel.allocationSize(value.`channels`)
                + FfiConverterTypePersonId.allocationSize(value.`decidedBy`)
            )
        }
        is Fact.DisclosureDecided -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterOptionalTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeDocumentId.allocationSize(value.`item`)
                + FfiConverterTypeSays.allocationSize(value.`says`)
                + FfiConverterTypePersonId.allocationSize(value.`decidedBy`)
            )
        }
        is Fact.AdviceOverridden -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDocumentId.allocationSize(value.`item`)
                + FfiConverterTypeSendAdvice.allocationSize(value.`advice`)
                + FfiConverterTypePersonId.allocationSize(value.`decidedBy`)
                + FfiConverterTypeDocumentId.allocationSize(value.`reason`)
            )
        }
        is Fact.ThreadOpened -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeThreadId.allocationSize(value.`thread`)
                + FfiConverterSequenceTypePupilId.allocationSize(value.`pupils`)
                + FfiConverterTypeMessageKind.allocationSize(value.`message`)
                + FfiConverterBoolean.allocationSize(value.`staffOnly`)
            )
        }
        is Fact.MessageSent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDocumentId.allocationSize(value.`item`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterSequenceTypePupilId.allocationSize(value.`pupils`)
                + FfiConverterTypeChannel.allocationSize(value.`channel`)
                + FfiConverterOptionalTypeThreadId.allocationSize(value.`thread`)
                + FfiConverterOptionalTypeMessageKind.allocationSize(value.`message`)
                + FfiConverterOptionalTypeOffsetDateTime.allocationSize(value.`at`)
                + FfiConverterBoolean.allocationSize(value.`expectsReply`)
                + FfiConverterOptionalTypeAnswerTo.allocationSize(value.`answers`)
            )
        }
        is Fact.MessageReached -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDocumentId.allocationSize(value.`item`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeCopyStage.allocationSize(value.`stage`)
            )
        }
        is Fact.MessageReceived -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDocumentId.allocationSize(value.`item`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterSequenceTypePupilId.allocationSize(value.`pupils`)
                + FfiConverterTypeChannel.allocationSize(value.`channel`)
                + FfiConverterOptionalTypeThreadId.allocationSize(value.`thread`)
                + FfiConverterOptionalTypeOffsetDateTime.allocationSize(value.`at`)
                + FfiConverterOptionalTypePersonId.allocationSize(value.`sentTo`)
                + FfiConverterBoolean.allocationSize(value.`needsReply`)
                + FfiConverterBoolean.allocationSize(value.`urgent`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`answers`)
            )
        }
        is Fact.MessagePassedOn -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDocumentId.allocationSize(value.`item`)
                + FfiConverterTypePersonId.allocationSize(value.`to`)
                + FfiConverterBoolean.allocationSize(value.`senderTold`)
            )
        }
        is Fact.ConversationHeld -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterSequenceTypePupilId.allocationSize(value.`pupils`)
                + FfiConverterOptionalTypeThreadId.allocationSize(value.`thread`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`answers`)
            )
        }
        is Fact.PostHeld -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePost.allocationSize(value.`post`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterOptionalTypePupilId.allocationSize(value.`pupil`)
            )
        }
        is Fact.CasePart -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDocumentId.allocationSize(value.`case`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeCaseRole.allocationSize(value.`part`)
            )
        }
        is Fact.AccessDecided -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`item`)
                + FfiConverterOptionalTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterOptionalTypeDataClass.allocationSize(value.`dataClass`)
                + FfiConverterTypeAccessGround.allocationSize(value.`ground`)
                + FfiConverterTypeSays.allocationSize(value.`says`)
                + FfiConverterTypePersonId.allocationSize(value.`decidedBy`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`reason`)
            )
        }
        is Fact.NoticeSuppressed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterOptionalTypePersonId.allocationSize(value.`person`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`item`)
                + FfiConverterTypePersonId.allocationSize(value.`decidedBy`)
            )
        }
        is Fact.Ended -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeEntryId.allocationSize(value.`what`)
            )
        }
        is Fact.Retracted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeEntryId.allocationSize(value.`what`)
            )
        }
    }

    override fun write(value: Fact, buf: ByteBuffer) {
        when(value) {
            is Fact.ProfileAdopted -> {
                buf.putInt(1)
                FfiConverterTypeProfile.write(value.`profile`, buf)
                FfiConverterOptionalString.write(value.`hash`, buf)
                Unit
            }
            is Fact.CalendarAdopted -> {
                buf.putInt(2)
                FfiConverterTypeCalendar.write(value.`calendar`, buf)
                FfiConverterOptionalString.write(value.`hash`, buf)
                Unit
            }
            is Fact.PupilOnRoll -> {
                buf.putInt(3)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                Unit
            }
            is Fact.PupilBorn -> {
                buf.putInt(4)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                Unit
            }
            is Fact.HabitualResidence -> {
                buf.putInt(5)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypeResidence.write(value.`residence`, buf)
                Unit
            }
            is Fact.AwayFromHome -> {
                buf.putInt(6)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                Unit
            }
            is Fact.Relationship -> {
                buf.putInt(7)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeRelationshipKind.write(value.`kind`, buf)
                Unit
            }
            is Fact.Parenthood -> {
                buf.putInt(8)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeParenthood.write(value.`parenthood`, buf)
                FfiConverterTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is Fact.LivesWith -> {
                buf.putInt(9)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeSays.write(value.`says`, buf)
                FfiConverterTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is Fact.LooksAfter -> {
                buf.putInt(10)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeSays.write(value.`says`, buf)
                FfiConverterTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is Fact.Responsibility -> {
                buf.putInt(11)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeResponsibilityBasis.write(value.`basis`, buf)
                FfiConverterTypeEvidence.write(value.`evidence`, buf)
                FfiConverterOptionalTypePersonId.write(value.`appointedBy`, buf)
                Unit
            }
            is Fact.ResponsibilityStated -> {
                buf.putInt(12)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeSays.write(value.`says`, buf)
                FfiConverterBoolean.write(value.`mayBeDefault`, buf)
                FfiConverterTypeEvidence.write(value.`evidence`, buf)
                Unit
            }
            is Fact.Flag -> {
                buf.putInt(13)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeContactFlag.write(value.`flag`, buf)
                FfiConverterTypeSays.write(value.`says`, buf)
                Unit
            }
            is Fact.ContactPriority -> {
                buf.putInt(14)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterUInt.write(value.`priority`, buf)
                Unit
            }
            is Fact.OrderSeen -> {
                buf.putInt(15)
                FfiConverterTypeOrderId.write(value.`order`, buf)
                FfiConverterTypeOrderKind.write(value.`kind`, buf)
                FfiConverterSequenceTypeOrderTerm.write(value.`terms`, buf)
                FfiConverterOptionalTypeLocalDate.write(value.`reviewOn`, buf)
                FfiConverterOptionalTypePersonId.write(value.`seenBy`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`document`, buf)
                Unit
            }
            is Fact.OrderClaimed -> {
                buf.putInt(16)
                FfiConverterTypeOrderId.write(value.`order`, buf)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeClaimForm.write(value.`form`, buf)
                FfiConverterOptionalTypePersonId.write(value.`claimedBy`, buf)
                Unit
            }
            is Fact.SafeguardingHold -> {
                buf.putInt(17)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypePersonId.write(value.`decidedBy`, buf)
                Unit
            }
            is Fact.RiskChecked -> {
                buf.putInt(18)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypePersonId.write(value.`decidedBy`, buf)
                Unit
            }
            is Fact.LookedAfter -> {
                buf.putInt(19)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypeCareStatus.write(value.`status`, buf)
                FfiConverterOptionalTypePersonId.write(value.`authority`, buf)
                Unit
            }
            is Fact.AuthorityLimit -> {
                buf.putInt(20)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeRestrictionScope.write(value.`scope`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`document`, buf)
                Unit
            }
            is Fact.SpeaksForAuthority -> {
                buf.putInt(21)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeSays.write(value.`says`, buf)
                Unit
            }
            is Fact.Placed -> {
                buf.putInt(22)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypePlacementKind.write(value.`placement`, buf)
                Unit
            }
            is Fact.CarerRecognised -> {
                buf.putInt(23)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypePersonId.write(value.`decidedBy`, buf)
                Unit
            }
            is Fact.Died -> {
                buf.putInt(24)
                FfiConverterTypePersonId.write(value.`person`, buf)
                Unit
            }
            is Fact.Imprisoned -> {
                buf.putInt(25)
                FfiConverterTypePersonId.write(value.`person`, buf)
                Unit
            }
            is Fact.ReportWaived -> {
                buf.putInt(26)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                Unit
            }
            is Fact.Requested -> {
                buf.putInt(27)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeColumn.write(value.`column`, buf)
                Unit
            }
            is Fact.Authorised -> {
                buf.putInt(28)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypePersonId.write(value.`by`, buf)
                FfiConverterTypeColumn.write(value.`column`, buf)
                FfiConverterSequenceTypeWeekday.write(value.`weekdays`, buf)
                Unit
            }
            is Fact.Delegated -> {
                buf.putInt(29)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeAct.write(value.`act`, buf)
                FfiConverterTypeSays.write(value.`says`, buf)
                FfiConverterTypeDelegatedBy.write(value.`givenBy`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`document`, buf)
                Unit
            }
            is Fact.Given -> {
                buf.putInt(30)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeColumn.write(value.`column`, buf)
                FfiConverterTypeDocumentId.write(value.`item`, buf)
                Unit
            }
            is Fact.PreferenceExpressed -> {
                buf.putInt(31)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypePreferenceId.write(value.`preference`, buf)
                Unit
            }
            is Fact.SpecialCircumstances -> {
                buf.putInt(32)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`decidedBy`, buf)
                Unit
            }
            is Fact.PupilAgreement -> {
                buf.putInt(33)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeSays.write(value.`says`, buf)
                Unit
            }
            is Fact.ConsentAsked -> {
                buf.putInt(34)
                FfiConverterTypePurposeId.write(value.`purpose`, buf)
                FfiConverterOptionalTypePupilId.write(value.`pupil`, buf)
                FfiConverterOptionalTypePersonId.write(value.`person`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`item`, buf)
                FfiConverterTypeConsentForm.write(value.`form`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`wording`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`wordingHash`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`language`, buf)
                Unit
            }
            is Fact.ConsentAnswered -> {
                buf.putInt(35)
                FfiConverterTypePurposeId.write(value.`purpose`, buf)
                FfiConverterOptionalTypePupilId.write(value.`pupil`, buf)
                FfiConverterOptionalTypePersonId.write(value.`person`, buf)
                FfiConverterTypeConsentSays.write(value.`says`, buf)
                FfiConverterTypeConsentForm.write(value.`form`, buf)
                FfiConverterOptionalTypeOffsetDateTime.write(value.`at`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`item`, buf)
                FfiConverterSequenceTypePurposeId.write(value.`bundledWith`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`wording`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`evidence`, buf)
                Unit
            }
            is Fact.CompetenceAssessed -> {
                buf.putInt(36)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterOptionalTypePurposeId.write(value.`purpose`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`item`, buf)
                FfiConverterTypeSays.write(value.`says`, buf)
                FfiConverterTypePersonId.write(value.`decidedBy`, buf)
                Unit
            }
            is Fact.NotificationExcepted -> {
                buf.putInt(37)
                FfiConverterTypePurposeId.write(value.`purpose`, buf)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeExceptionGround.write(value.`ground`, buf)
                FfiConverterTypePersonId.write(value.`decidedBy`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`evidence`, buf)
                Unit
            }
            is Fact.ExcusalDecided -> {
                buf.putInt(38)
                FfiConverterTypePurposeId.write(value.`purpose`, buf)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypeSays.write(value.`says`, buf)
                FfiConverterTypePersonId.write(value.`decidedBy`, buf)
                Unit
            }
            is Fact.ConsentUsed -> {
                buf.putInt(39)
                FfiConverterTypePurposeId.write(value.`purpose`, buf)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`item`, buf)
                FfiConverterTypeDocumentId.write(value.`used`, buf)
                Unit
            }
            is Fact.PurposeChanged -> {
                buf.putInt(40)
                FfiConverterTypePurposeId.write(value.`purpose`, buf)
                FfiConverterTypePurposeChange.write(value.`change`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`wording`, buf)
                Unit
            }
            is Fact.ContactPoint -> {
                buf.putInt(41)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeChannel.write(value.`channel`, buf)
                FfiConverterTypeAddressId.write(value.`address`, buf)
                FfiConverterTypeSays.write(value.`says`, buf)
                Unit
            }
            is Fact.ChannelPreferred -> {
                buf.putInt(42)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeChannel.write(value.`channel`, buf)
                FfiConverterTypeSays.write(value.`says`, buf)
                Unit
            }
            is Fact.NoticesByEmail -> {
                buf.putInt(43)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeSays.write(value.`says`, buf)
                Unit
            }
            is Fact.LanguageNeeded -> {
                buf.putInt(44)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeLanguageTag.write(value.`language`, buf)
                Unit
            }
            is Fact.FormatNeeded -> {
                buf.putInt(45)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeAccessFormat.write(value.`format`, buf)
                Unit
            }
            is Fact.ContactLimited -> {
                buf.putInt(46)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterSequenceTypeChannel.write(value.`channels`, buf)
                FfiConverterTypePersonId.write(value.`decidedBy`, buf)
                Unit
            }
            is Fact.DisclosureDecided -> {
                buf.putInt(47)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterOptionalTypePersonId.write(value.`person`, buf)
                FfiConverterTypeDocumentId.write(value.`item`, buf)
                FfiConverterTypeSays.write(value.`says`, buf)
                FfiConverterTypePersonId.write(value.`decidedBy`, buf)
                Unit
            }
            is Fact.AdviceOverridden -> {
                buf.putInt(48)
                FfiConverterTypeDocumentId.write(value.`item`, buf)
                FfiConverterTypeSendAdvice.write(value.`advice`, buf)
                FfiConverterTypePersonId.write(value.`decidedBy`, buf)
                FfiConverterTypeDocumentId.write(value.`reason`, buf)
                Unit
            }
            is Fact.ThreadOpened -> {
                buf.putInt(49)
                FfiConverterTypeThreadId.write(value.`thread`, buf)
                FfiConverterSequenceTypePupilId.write(value.`pupils`, buf)
                FfiConverterTypeMessageKind.write(value.`message`, buf)
                FfiConverterBoolean.write(value.`staffOnly`, buf)
                Unit
            }
            is Fact.MessageSent -> {
                buf.putInt(50)
                FfiConverterTypeDocumentId.write(value.`item`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterSequenceTypePupilId.write(value.`pupils`, buf)
                FfiConverterTypeChannel.write(value.`channel`, buf)
                FfiConverterOptionalTypeThreadId.write(value.`thread`, buf)
                FfiConverterOptionalTypeMessageKind.write(value.`message`, buf)
                FfiConverterOptionalTypeOffsetDateTime.write(value.`at`, buf)
                FfiConverterBoolean.write(value.`expectsReply`, buf)
                FfiConverterOptionalTypeAnswerTo.write(value.`answers`, buf)
                Unit
            }
            is Fact.MessageReached -> {
                buf.putInt(51)
                FfiConverterTypeDocumentId.write(value.`item`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeCopyStage.write(value.`stage`, buf)
                Unit
            }
            is Fact.MessageReceived -> {
                buf.putInt(52)
                FfiConverterTypeDocumentId.write(value.`item`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterSequenceTypePupilId.write(value.`pupils`, buf)
                FfiConverterTypeChannel.write(value.`channel`, buf)
                FfiConverterOptionalTypeThreadId.write(value.`thread`, buf)
                FfiConverterOptionalTypeOffsetDateTime.write(value.`at`, buf)
                FfiConverterOptionalTypePersonId.write(value.`sentTo`, buf)
                FfiConverterBoolean.write(value.`needsReply`, buf)
                FfiConverterBoolean.write(value.`urgent`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`answers`, buf)
                Unit
            }
            is Fact.MessagePassedOn -> {
                buf.putInt(53)
                FfiConverterTypeDocumentId.write(value.`item`, buf)
                FfiConverterTypePersonId.write(value.`to`, buf)
                FfiConverterBoolean.write(value.`senderTold`, buf)
                Unit
            }
            is Fact.ConversationHeld -> {
                buf.putInt(54)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterSequenceTypePupilId.write(value.`pupils`, buf)
                FfiConverterOptionalTypeThreadId.write(value.`thread`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`answers`, buf)
                Unit
            }
            is Fact.PostHeld -> {
                buf.putInt(55)
                FfiConverterTypePost.write(value.`post`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterOptionalTypePupilId.write(value.`pupil`, buf)
                Unit
            }
            is Fact.CasePart -> {
                buf.putInt(56)
                FfiConverterTypeDocumentId.write(value.`case`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeCaseRole.write(value.`part`, buf)
                Unit
            }
            is Fact.AccessDecided -> {
                buf.putInt(57)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`item`, buf)
                FfiConverterOptionalTypePupilId.write(value.`pupil`, buf)
                FfiConverterOptionalTypeDataClass.write(value.`dataClass`, buf)
                FfiConverterTypeAccessGround.write(value.`ground`, buf)
                FfiConverterTypeSays.write(value.`says`, buf)
                FfiConverterTypePersonId.write(value.`decidedBy`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`reason`, buf)
                Unit
            }
            is Fact.NoticeSuppressed -> {
                buf.putInt(58)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterOptionalTypePersonId.write(value.`person`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`item`, buf)
                FfiConverterTypePersonId.write(value.`decidedBy`, buf)
                Unit
            }
            is Fact.Ended -> {
                buf.putInt(59)
                FfiConverterTypeEntryId.write(value.`what`, buf)
                Unit
            }
            is Fact.Retracted -> {
                buf.putInt(60)
                FfiConverterTypeEntryId.write(value.`what`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What form a yes needs for a purpose.
 */

enum class FormNeeded {

    /**
     * None: nothing is asked for.
     */
    NONE,
    /**
     * A clear act that was recorded, if only in a note (CON-GEN-2).
     */
    RECORDED,
    /**
     * The party's own words on record: a note of a conversation is not enough (CON-GEN-8).
     */
    EXPLICIT,
    /**
     * In writing (RCT-9).
     */
    WRITTEN,
    /**
     * The record of the clinician who asked, or better.
     */
    CLINICIAN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeFormNeeded: FfiConverterRustBuffer<FormNeeded> {
    override fun read(buf: ByteBuffer) = try {

        FormNeeded.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: FormNeeded) = 4UL

    override fun write(value: FormNeeded, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Who may give it.
 */

enum class Givers {

    /**
     * Nobody is asked.
     */
    NOBODY,
    /**
     * A holder of parental responsibility.
     */
    RESPONSIBILITY_HOLDER,
    /**
     * A parent in education law with responsibility or care, or a carer within delegation (CON-TRIP-3).
     */
    PARENT_OR_CARER,
    /**
     * A parent of the biometrics Act (PAR-12, PAR-13).
     */
    BIOMETRICS_PARENT,
    /**
     * A parent in education law.
     */
    PARENT,
    /**
     * The adult whose address, account or device it is: each for themselves.
     */
    THE_ADULT,
    /**
     * The pupil alone.
     */
    PUPIL;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeGivers: FfiConverterRustBuffer<Givers> {
    override fun read(buf: ByteBuffer) = try {

        Givers.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Givers) = 4UL

    override fun write(value: Givers, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * May it be sent?
 */

enum class Guard {

    /**
     * To those in the copies, and to nobody else.
     */
    ALLOW,
    /**
     * Only after a second person has looked.
     */
    NEEDS_SECOND_PERSON,
    /**
     * Not as it is.
     */
    REFUSE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeGuard: FfiConverterRustBuffer<Guard> {
    override fun read(buf: ByteBuffer) = try {

        Guard.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Guard) = 4UL

    override fun write(value: Guard, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why a part cannot simply be sent.
 */

enum class GuardWhy {

    /**
     * Nobody can be sent it as things stand.
     */
    NOBODY_RECEIVES,
    /**
     * Nobody said what kind of data is in it.
     */
    CLASS_NOT_SAID,
    /**
     * Nobody said about whom it is.
     */
    SUBJECTS_NOT_SAID,
    /**
     * What is in it is not for parents.
     */
    NOT_FOR_PARENTS,
    /**
     * A person decides, case by case, who sees what is in it.
     */
    A_PERSON_DECIDES,
    /**
     * It is about pupils to whom some of those who would receive it are not entitled.
     */
    NOT_THEIRS,
    /**
     * It is about siblings, and to some of those who would receive it not all of them are theirs: each child's own text
     * can be sent.
     */
    SIBLINGS_TO_SPLIT,
    /**
     * It would go to an address older than the contact details in it.
     */
    OLDER_DESTINATION,
    /**
     * Contact details are in it, and nobody said when an address that it would go to was confirmed.
     */
    DESTINATION_NOT_SAID,
    /**
     * It may go to somebody on a condition alone, of which the library cannot see whether it is met.
     */
    ON_CONDITION,
    /**
     * It is not ready in a language or a format that somebody needs who would receive it.
     */
    NEED_UNMET,
    /**
     * An adult's contact details are in it, and it would go to somebody else; or nobody said whose they are.
     */
    OTHERS_DETAILS,
    /**
     * It is owed, and no way that is on record leads to somebody.
     */
    NO_WAY,
    /**
     * It is owed or urgent, and something in it promotes: as a whole it would go to those alone who agreed to that. The
     * promotion has to be taken out.
     */
    PROMOTION_IN_WHAT_IS_OWED,
    /**
     * There are pupils of whom nobody would receive it.
     */
    PUPILS_UNREACHED,
    /**
     * Whatever way there is to somebody also reaches somebody else who may not have it.
     */
    REACHES_OTHERS,
    /**
     * It is written in a conversation among staff, which reaches no adult of a pupil.
     */
    AMONG_STAFF,
    /**
     * It is written in a conversation that somebody who would receive it may not be in.
     */
    NOT_IN_CONVERSATION,
    /**
     * It is written in a conversation, and is about somebody, or of a kind, that the conversation is not.
     */
    BESIDE_CONVERSATION,
    /**
     * It is written in a conversation of which nobody knows about whom it is.
     */
    CONVERSATION_NOT_KNOWN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeGuardWhy: FfiConverterRustBuffer<GuardWhy> {
    override fun read(buf: ByteBuffer) = try {

        GuardWhy.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: GuardWhy) = 4UL

    override fun write(value: GuardWhy, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Which hours carry a promise made in hours.
 */

enum class HourRule {

    /**
     * Every hour of the clock, as for the 72 hours of a data breach (CNF-41).
     */
    CLOCK,
    /**
     * The hours of weekdays in term: "48 hours, not over a weekend" (CAL-12).
     */
    WEEKDAY_HOURS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeHourRule: FfiConverterRustBuffer<HourRule> {
    override fun read(buf: ByteBuffer) = try {

        HourRule.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: HourRule) = 4UL

    override fun write(value: HourRule, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * How many of those who may give it must.
 */

enum class HowMany {

    /**
     * None.
     */
    NONE,
    /**
     * One.
     */
    ONE,
    /**
     * Every one.
     */
    ALL;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeHowMany: FfiConverterRustBuffer<HowMany> {
    override fun read(buf: ByteBuffer) = try {

        HowMany.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: HowMany) = 4UL

    override fun write(value: HowMany, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * For how long entries are kept.
 */
sealed class Kept {

    /**
     * So many years from the day on which they were made.
     */
    data class Years(
        /**
         * How many.
         */
        val `years`: kotlin.UByte,
        /**
         * The register is kept electronically.
         */
        val `electronically`: kotlin.Boolean,
        /**
         * The rules.
         */
        val `rules`: List<org.parentis.core.RuleId>) : Kept()

    {


        companion object
    }

    /**
     * No rule that is held here says.
     */
    data class NotKnown(
        /**
         * What is missing.
         */
        val `missing`: List<org.parentis.core.Missing>,
        /**
         * The rules.
         */
        val `rules`: List<org.parentis.core.RuleId>) : Kept()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeKept : FfiConverterRustBuffer<Kept>{
    override fun read(buf: ByteBuffer): Kept {
        return when(buf.getInt()) {
            1 -> Kept.Years(
                FfiConverterUByte.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterSequenceTypeRuleId.read(buf),
                )
            2 -> Kept.NotKnown(
                FfiConverterSequenceTypeMissing.read(buf),
                FfiConverterSequenceTypeRuleId.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Kept): ULong = when(value) {
        is Kept.Years -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterUByte.allocationSize(value.`years`)
                + FfiConverterBoolean.allocationSize(value.`electronically`)
                + FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`)
            )
        }
        is Kept.NotKnown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceTypeMissing.allocationSize(value.`missing`)
                + FfiConverterSequenceTypeRuleId.allocationSize(value.`rules`)
            )
        }
    }

    override fun write(value: Kept, buf: ByteBuffer) {
        when(value) {
            is Kept.Years -> {
                buf.putInt(1)
                FfiConverterUByte.write(value.`years`, buf)
                FfiConverterBoolean.write(value.`electronically`, buf)
                FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
                Unit
            }
            is Kept.NotKnown -> {
                buf.putInt(2)
                FfiConverterSequenceTypeMissing.write(value.`missing`, buf)
                FfiConverterSequenceTypeRuleId.write(value.`rules`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Yes, no, or not on record.
 */

enum class Known {

    /**
     * It is so.
     */
    YES,
    /**
     * It is not so.
     */
    NO,
    /**
     * It is not on record, or the records contradict each other.
     */
    UNKNOWN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeKnown: FfiConverterRustBuffer<Known> {
    override fun read(buf: ByteBuffer) = try {

        Known.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Known) = 4UL

    override fun write(value: Known, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * On what processing or acting rests where consent is the wrong tool.
 */

enum class LawfulBasis {

    /**
     * A task in the public interest.
     */
    PUBLIC_TASK,
    /**
     * A legal obligation.
     */
    LEGAL_OBLIGATION,
    /**
     * Legitimate interests, tested.
     */
    LEGITIMATE_INTERESTS,
    /**
     * Legitimate interests that the law recognises.
     */
    RECOGNISED_LEGITIMATE_INTERESTS,
    /**
     * A contract.
     */
    CONTRACT,
    /**
     * Vital interests.
     */
    VITAL_INTERESTS,
    /**
     * A power of statute.
     */
    STATUTE,
    /**
     * A household's own affair, outside data-protection law.
     */
    HOUSEHOLD;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeLawfulBasis: FfiConverterRustBuffer<LawfulBasis> {
    override fun read(buf: ByteBuffer) = try {

        LawfulBasis.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: LawfulBasis) = 4UL

    override fun write(value: LawfulBasis, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * The kinds of value that a draft can hold.
 */

enum class LooseKind {

    /**
     * Nothing.
     */
    NOTHING,
    /**
     * Yes or no.
     */
    FLAG,
    /**
     * A whole number.
     */
    WHOLE,
    /**
     * A number that is not whole, or too large to count with.
     */
    NUMBER,
    /**
     * Text.
     */
    TEXT,
    /**
     * A list.
     */
    LIST,
    /**
     * A table.
     */
    TABLE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeLooseKind: FfiConverterRustBuffer<LooseKind> {
    override fun read(buf: ByteBuffer) = try {

        LooseKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: LooseKind) = 4UL

    override fun write(value: LooseKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A row of the rights matrix: what kind of adult this is to this child, by recorded facts.
 */

enum class MatrixRow {

    /**
     * Legal parent with parental responsibility; the child lives there.
     */
    B1,
    /**
     * Legal parent with parental responsibility who lives elsewhere, no order.
     */
    B2,
    /**
     * Legal parent without parental responsibility who lives elsewhere, no order.
     */
    B3,
    /**
     * Lives with and looks after the child, without parental responsibility.
     */
    B4,
    /**
     * Step-parent with parental responsibility: as B1 or B2 by residence.
     */
    B5,
    /**
     * Special guardian.
     */
    B6,
    /**
     * Parent with parental responsibility while a special guardianship order is in force.
     */
    B7,
    /**
     * Not a parent, named in a "lives with" order.
     */
    B8,
    /**
     * Foster carer of a local authority.
     */
    B9,
    /**
     * Local authority under a care order.
     */
    B10,
    /**
     * Local authority, section 20.
     */
    B11,
    /**
     * Parent of a child under a care order.
     */
    B12,
    /**
     * Worker or manager of a children's home.
     */
    B13,
    /**
     * Guardian in effect, adopter, second female parent with responsibility, parent by parental order: as B1 or B2.
     */
    B14,
    /**
     * Prospective adopter with whom the child is placed.
     */
    B15,
    /**
     * Birth parent under a placement order, or of a child placed for adoption.
     */
    B16,
    /**
     * Birth parent after adoption.
     */
    B17,
    /**
     * Contact only.
     */
    B18,
    /**
     * Parent under an order that restricts.
     */
    B19,
    /**
     * Parent of a pupil of 18 or over.
     */
    B20,
    /**
     * Parent in prison: as B2 after a check.
     */
    B21,
    /**
     * Offender under an order of Children Act 1989 s.10A.
     */
    B22;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeMatrixRow: FfiConverterRustBuffer<MatrixRow> {
    override fun read(buf: ByteBuffer) = try {

        MatrixRow.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: MatrixRow) = 4UL

    override fun write(value: MatrixRow, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What kind of message it is, which decides the column of the rights matrix that is asked.
 */

enum class MessageKind {

    /**
     * The yearly report on a pupil's progress and attainment.
     */
    REPORT,
    /**
     * Notice of an exclusion.
     */
    EXCLUSION,
    /**
     * An invitation to an event at the school: sports day, a play, an open day.
     */
    EVENT,
    /**
     * The invitation to the parents' evening.
     */
    PARENTS_EVENING,
    /**
     * A request for permission.
     */
    PERMISSION,
    /**
     * News of a trip.
     */
    TRIP,
    /**
     * A day-to-day message: the newsletter, the timetable, what to bring tomorrow.
     */
    DAILY,
    /**
     * News of a serious incident that involves the child (MX-6).
     */
    SERIOUS_INCIDENT,
    /**
     * To be consulted on the child's education, health and care plan (MX-5, AGE-5).
     */
    EDUCATION_PLAN,
    /**
     * The child is not at school, and nobody said why.
     */
    ABSENCE,
    /**
     * The school, or part of it, is closed at short notice.
     */
    CLOSURE,
    /**
     * An invitation to a meeting about the child.
     */
    MEETING,
    /**
     * A request for a consent, whose purpose is named (CON-GEN-1).
     */
    CONSENT_REQUEST,
    /**
     * News of the child's progress between the yearly reports (HA-3.2d).
     */
    PROGRESS,
    /**
     * News of the school's programmes and policies (HA-2.3d).
     */
    POLICY_NEWS,
    /**
     * News of a concern about the child's safety. Nobody receives it before the safeguarding lead has decided (MX-7).
     */
    SAFEGUARDING_NOTICE,
    /**
     * Promotion by e-mail, text or app: fundraising, the school's aims, offers of others (CON-MKT-1).
     */
    MARKETING,
    /**
     * The same on paper (CON-MKT-4).
     */
    FLYER;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeMessageKind: FfiConverterRustBuffer<MessageKind> {
    override fun read(buf: ByteBuffer) = try {

        MessageKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: MessageKind) = 4UL

    override fun write(value: MessageKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A fact that is not on record and would decide.
 */

enum class MissingFact {

    /**
     * The school's profile: its nation and type have no default.
     */
    PROFILE,
    /**
     * The pupil's date of birth.
     */
    DATE_OF_BIRTH,
    /**
     * Whether the pupil is on roll.
     */
    ON_ROLL,
    /**
     * How the adult is related to the pupil.
     */
    RELATIONSHIP,
    /**
     * Whether the adult is a legal parent.
     */
    LEGAL_PARENTHOOD,
    /**
     * Whether the adult holds parental responsibility, and on what it rests.
     */
    PARENTAL_RESPONSIBILITY,
    /**
     * Whether the child lives with the adult.
     */
    LIVES_WITH,
    /**
     * Whether the adult looks after the child.
     */
    LOOKS_AFTER,
    /**
     * Whether a looked-after child is so under an order or under section 20.
     */
    CARE_STATUS,
    /**
     * Whether the adult speaks for the authority.
     */
    SPEAKS_FOR_AUTHORITY,
    /**
     * Where the child habitually lives.
     */
    HABITUAL_RESIDENCE,
    /**
     * Whether the law of the child's habitual residence gives the adult responsibility (PR-21).
     */
    FOREIGN_RESPONSIBILITY,
    /**
     * The order that was told of and not produced.
     */
    THE_ORDER,
    /**
     * What the order's own words mean for this act.
     */
    ORDER_TERMS,
    /**
     * The court's direction.
     */
    COURT_DIRECTION,
    /**
     * Whether acting would put someone at risk.
     */
    RISK_ASSESSMENT,
    /**
     * The authority's written decision.
     */
    AUTHORITY_DECISION,
    /**
     * The special guardian's decision.
     */
    GUARDIAN_DECISION,
    /**
     * The adoption agency's decision.
     */
    AGENCY_DECISION,
    /**
     * The adult pupil's agreement.
     */
    PUPIL_AGREEMENT,
    /**
     * The head's decision against the adult pupil's wish.
     */
    HEAD_DECISION,
    /**
     * A rule of this nation's school law that this library does not hold yet.
     */
    NATION_RULE,
    /**
     * A rule that was in force on this day and that this library does not hold.
     */
    EARLIER_RULE,
    /**
     * Whether the parent asked for it.
     */
    REQUEST,
    /**
     * The school's calendar for the days that have to be counted.
     */
    CALENDAR,
    /**
     * The source of a duty in this kind of school.
     */
    SCHOOL_TYPE_RULE,
    /**
     * Where the occasion is, and whether the child is there.
     */
    OCCASION,
    /**
     * For what the permission is asked or the consent given.
     */
    ACT,
    /**
     * Who may decide what, by the placement plan (DEL-1).
     */
    DELEGATION,
    /**
     * The word of a person with parental responsibility or care.
     */
    AUTHORISATION,
    /**
     * What the governing body's or the trust's own rules say.
     */
    BOARD_RULES,
    /**
     * The request in writing, or in the form that a disabled adult can use (COM-2).
     */
    WRITTEN_REQUEST,
    /**
     * The identity, or the authority, of whoever asks.
     */
    IDENTITY,
    /**
     * Whether this child can decide about its own data (SAR-2).
     */
    COMPETENCE,
    /**
     * Whether the child, able to decide, authorises the adult (SAR-3).
     */
    CHILD_AUTHORITY,
    /**
     * Whether it is in the interests of a child who cannot decide (SAR-4).
     */
    CHILD_INTERESTS,
    /**
     * Whether somebody with responsibility takes up the request of a child who cannot decide (SAR-3).
     */
    TAKEN_UP,
    /**
     * Whether a pupil over compulsory school age has capacity for the decision about the plan (AGE-5).
     */
    CAPACITY,
    /**
     * The purpose, in the profile.
     */
    PURPOSE,
    /**
     * A doctor's prescription.
     */
    PRESCRIPTION,
    /**
     * Whether the condition is diagnosed, or there is a plan for it.
     */
    HEALTH_PLAN,
    /**
     * What the funding agreement, or the regulations of special schools, say.
     */
    FUNDING_AGREEMENT,
    /**
     * For how many days a journey takes the child out of the country (CON-TRIP-6).
     */
    DAYS_ABROAD,
    /**
     * Whether an adult of whom it is said that they lack capacity is able to decide about it.
     */
    ADULT_CAPACITY,
    /**
     * The objection in writing.
     */
    WRITTEN_OBJECTION,
    /**
     * The safeguarding lead's decision whether this is told to them (MX-7).
     */
    DISCLOSURE_DECISION,
    /**
     * One preference about the admission: that on which the parents agree, or that of whom an order lets decide (MX-4).
     */
    PREFERENCE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeMissingFact: FfiConverterRustBuffer<MissingFact> {
    override fun read(buf: ByteBuffer) = try {

        MissingFact.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: MissingFact) = 4UL

    override fun write(value: MissingFact, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A nation of the United Kingdom: whose school law a school follows (JUR-2, VOC-111). It has no default.
 */

enum class Nation {

    /**
     * England.
     */
    ENGLAND,
    /**
     * Wales.
     */
    WALES,
    /**
     * Scotland.
     */
    SCOTLAND,
    /**
     * Northern Ireland.
     */
    NORTHERN_IRELAND;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeNation: FfiConverterRustBuffer<Nation> {
    override fun read(buf: ByteBuffer) = try {

        Nation.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Nation) = 4UL

    override fun write(value: Nation, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why there is no last day.
 */

enum class NoDay {

    /**
     * The request is of a later day.
     */
    NOT_RECEIVED,
    /**
     * Identity or authority was asked for and not shown: the time does not run yet (SAR-5).
     */
    IDENTITY_NOT_SHOWN,
    /**
     * The requester was asked what is meant and has not answered: the time stands still (SAR-5).
     */
    NOT_CLARIFIED,
    /**
     * Not asked for in writing: the time does not run yet (REC-1).
     */
    NOT_IN_WRITING,
    /**
     * This kind of school has no duty and may agree (REC-3).
     */
    CHOICE,
    /**
     * Nothing is owed to this person.
     */
    NOT_OWED,
    /**
     * This nation's own period is not held here.
     */
    NATION_RULE,
    /**
     * The rule of that day is not held here.
     */
    EARLIER_RULE,
    /**
     * No profile says which law holds.
     */
    PROFILE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeNoDay: FfiConverterRustBuffer<NoDay> {
    override fun read(buf: ByteBuffer) = try {

        NoDay.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: NoDay) = 4UL

    override fun write(value: NoDay, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What another's objection does.
 */

enum class Objection {

    /**
     * Nothing.
     */
    NOTHING,
    /**
     * The school weighs it and decides.
     */
    WEIGHED,
    /**
     * Not given unless both agree (CON-GEN-11).
     */
    CONFLICT,
    /**
     * It stops it, whoever said yes.
     */
    STOPS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeObjection: FfiConverterRustBuffer<Objection> {
    override fun read(buf: ByteBuffer) = try {

        Objection.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Objection) = 4UL

    override fun write(value: Objection, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What kind of order a school has seen (section 4, ORD-2 to ORD-17).
 */

enum class OrderKind {

    /**
     * Child arrangements order (ORD-4, ORD-5); residence and contact orders from before 22 April 2014 are read as
     * one (T-9).
     */
    CHILD_ARRANGEMENTS,
    /**
     * Prohibited steps order (ORD-6).
     */
    PROHIBITED_STEPS,
    /**
     * Specific issue order (ORD-7).
     */
    SPECIFIC_ISSUE,
    /**
     * Non-molestation order (ORD-8).
     */
    NON_MOLESTATION,
    /**
     * Occupation order: about the home, bars nothing at school (ORD-9).
     */
    OCCUPATION,
    /**
     * Section 91(14) order: bars applications to court, nothing at school (ORD-10).
     */
    NO_APPLICATIONS,
    /**
     * Care order (ORD-11, PR-12).
     */
    CARE,
    /**
     * Interim care order (ORD-11, PR-12).
     */
    INTERIM_CARE,
    /**
     * Emergency protection order (ORD-12, PR-13).
     */
    EMERGENCY_PROTECTION,
    /**
     * Police protection: nobody gains responsibility (ORD-12, PR-14).
     */
    POLICE_PROTECTION,
    /**
     * Crown Court order under Children Act 1989 s.10A after one parent killed the other (ORD-13), and its
     * extensions where an order is seen (ORD-14).
     */
    OFFENDER_PROHIBITED_STEPS,
    /**
     * Bail conditions, restraining, domestic-abuse-protection and stalking orders, MARAC plans (ORD-15).
     */
    PROTECTIVE_MEASURE,
    /**
     * Wardship: any important step needs the court (ORD-17).
     */
    WARDSHIP,
    /**
     * Special guardianship order (PR-11).
     */
    SPECIAL_GUARDIANSHIP,
    /**
     * Placement order (PR-16).
     */
    PLACEMENT,
    /**
     * Adoption order (PR-17).
     */
    ADOPTION,
    /**
     * Parental order after surrogacy (PR-18).
     */
    PARENTAL_ORDER,
    /**
     * An order that ends somebody's parental responsibility (PR-19).
     */
    RESPONSIBILITY_REVOKED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeOrderKind: FfiConverterRustBuffer<OrderKind> {
    override fun read(buf: ByteBuffer) = try {

        OrderKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: OrderKind) = 4UL

    override fun write(value: OrderKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * The four answers. Exhaustive on purpose: a fifth must break every caller.
 */

enum class Outcome {

    /**
     * The school has a duty to do it.
     */
    MUST,
    /**
     * The school has a lawful choice.
     */
    MAY,
    /**
     * Unlawful, barred by an order, or the adult has no standing.
     */
    MUST_NOT,
    /**
     * The recorded facts do not decide it. Nothing is sent, shown or handed over meanwhile.
     */
    NEEDS_CHECK;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeOutcome: FfiConverterRustBuffer<Outcome> {
    override fun read(buf: ByteBuffer) = try {

        Outcome.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Outcome) = 4UL

    override fun write(value: Outcome, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * In what way an adult is, or is not, a legal parent (PAR-1, PAR-10, ROL-1 to ROL-4).
 */

enum class Parenthood {

    /**
     * The woman who gave birth; has parental responsibility from birth (PR-1).
     */
    BIRTH_MOTHER,
    /**
     * The natural or registered father; with or without parental responsibility (ROL-2, ROL-3).
     */
    FATHER,
    /**
     * The second female parent (ROL-4, HFEA 2008 ss.42, 43); never a step-parent.
     */
    SECOND_FEMALE_PARENT,
    /**
     * A surrogate: the legal mother until a parental order (PAR-10).
     */
    SURROGATE,
    /**
     * The surrogate's spouse or civil partner who consented: a legal parent until a parental order (PAR-10).
     */
    SURROGATES_PARTNER,
    /**
     * It is settled that this adult is not a legal parent.
     */
    NOT_A_PARENT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeParenthood: FfiConverterRustBuffer<Parenthood> {
    override fun read(buf: ByteBuffer) = try {

        Parenthood.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Parenthood) = 4UL

    override fun write(value: Parenthood, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}







/**
 * What is thrown in Kotlin and Swift: input that could not be taken.
 */
sealed class ParentisException: kotlin.Exception() {

    /**
     * Input that was refused. Nothing was read of it, nothing was answered.
     */
    class Refused(

        /**
         * What is wrong, in a line to show or to log: it carries nothing about people.
         */
        val `explanation`: kotlin.String,

        /**
         * The kind of error as a word, the same in every language: `unknown_key`, `unknown_version`.
         */
        val `code`: kotlin.String,

        /**
         * Where in the document, as in `entries[3].kind`; empty for the document as a whole; none if the error is about no
         * one place.
         */
        val `path`: kotlin.String?
        ) : ParentisException() {
        override val message
            get() = "explanation=${ `explanation` }, code=${ `code` }, path=${ `path` }"
    }




    // The local Rust `Display`/`Debug` implementation.
    override fun toString(): String {
        return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_parentis_fn_method_parentiserror_uniffi_trait_display(FfiConverterTypeParentisError.lower(this),
        _status)
}
    )
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<ParentisException> {
        override fun lift(error_buf: RustBuffer.ByValue): ParentisException = FfiConverterTypeParentisError.lift(error_buf)
    }


}

/**
 * @suppress
 */
public object FfiConverterTypeParentisError : FfiConverterRustBuffer<ParentisException> {
    override fun read(buf: ByteBuffer): ParentisException {


        return when(buf.getInt()) {
            1 -> ParentisException.Refused(
                FfiConverterString.read(buf),
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ParentisException): ULong {
        return when(value) {
            is ParentisException.Refused -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`explanation`)
                + FfiConverterString.allocationSize(value.`code`)
                + FfiConverterOptionalString.allocationSize(value.`path`)
            )
        }
    }

    override fun write(value: ParentisException, buf: ByteBuffer) {
        when(value) {
            is ParentisException.Refused -> {
                buf.putInt(1)
                FfiConverterString.write(value.`explanation`, buf)
                FfiConverterString.write(value.`code`, buf)
                FfiConverterOptionalString.write(value.`path`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}



/**
 * Where one party stands.
 */

enum class PartyState {

    /**
     * Nobody asked them.
     */
    NOT_ASKED,
    /**
     * Asked, and has not answered. Silence is no consent.
     */
    ASKED,
    /**
     * Said yes, in a way that counts.
     */
    GIVEN,
    /**
     * Said no.
     */
    REFUSED,
    /**
     * Objected.
     */
    OBJECTED,
    /**
     * Said yes and took it back.
     */
    WITHDRAWN,
    /**
     * Said yes, and its term is over.
     */
    EXPIRED,
    /**
     * Said yes in a form that does not count for this purpose.
     */
    WRONG_FORM,
    /**
     * Said yes with one tick to several purposes at once (CON-GEN-3).
     */
    BUNDLED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypePartyState: FfiConverterRustBuffer<PartyState> {
    override fun read(buf: ByteBuffer) = try {

        PartyState.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PartyState) = 4UL

    override fun write(value: PartyState, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * In what capacity a child was placed with an adult (ROL-6, ROL-12 to ROL-14).
 */

enum class PlacementKind {

    /**
     * With a foster carer of the local authority, approved kin included (ROL-12).
     */
    FOSTER_CARE,
    /**
     * In a children's home, of which the adult is a worker or manager (ROL-14).
     */
    CHILDRENS_HOME,
    /**
     * Privately fostered (ROL-13, PRV-1).
     */
    PRIVATE_FOSTERING,
    /**
     * With prospective adopters (ROL-6, PR-16).
     */
    ADOPTION;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypePlacementKind: FfiConverterRustBuffer<PlacementKind> {
    override fun read(buf: ByteBuffer) = try {

        PlacementKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PlacementKind) = 4UL

    override fun write(value: PlacementKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * To whom a policy is promoted (HA-4c).
 */

enum class PolicyAudience {

    /**
     * Everybody who works in the school.
     */
    STAFF,
    /**
     * Parents and carers.
     */
    PARENTS,
    /**
     * Governors or trustees.
     */
    GOVERNORS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypePolicyAudience: FfiConverterRustBuffer<PolicyAudience> {
    override fun read(buf: ByteBuffer) = try {

        PolicyAudience.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PolicyAudience) = 4UL

    override fun write(value: PolicyAudience, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A post that persons or a body hold (concerns sheet 0.1, VOC-70 to VOC-77). What leads out of the ladder and has
 * no handler is a `Route`.
 */

enum class Post {

    /**
     * Class teacher; the first contact where a school has no tutors (VOC-70).
     */
    CLASS_TEACHER,
    /**
     * The child's tutor (VOC-70, HA-3.3b).
     */
    FORM_TUTOR,
    /**
     * Teacher of a subject.
     */
    SUBJECT_TEACHER,
    /**
     * Coordinator for special educational needs.
     */
    SENCO,
    /**
     * Head of year.
     */
    HEAD_OF_YEAR,
    /**
     * Head of department.
     */
    HEAD_OF_DEPARTMENT,
    /**
     * A senior teacher.
     */
    SENIOR_TEACHER,
    /**
     * A member of the senior leadership.
     */
    SLT_MEMBER,
    /**
     * The one who keeps complaints moving.
     */
    COMPLAINTS_COORDINATOR,
    /**
     * Head teacher, principal, head of school (VOC-71).
     */
    HEADTEACHER,
    /**
     * Executive head of several schools (VOC-72).
     */
    EXECUTIVE_HEADTEACHER,
    /**
     * Clerk to the board, governance professional (VOC-75).
     */
    CLERK,
    /**
     * A governor.
     */
    GOVERNOR,
    /**
     * Chair of governors, of a management committee, or of a board in Northern Ireland (VOC-73).
     */
    CHAIR_OF_GOVERNORS,
    /**
     * Vice-chair of governors.
     */
    VICE_CHAIR,
    /**
     * The governing body or local board, as a body (VOC-74).
     */
    GOVERNING_BODY,
    /**
     * A panel of governors: the panel of a maintained school (VOC-76).
     */
    GOVERNORS_PANEL,
    /**
     * A panel with an independent member: the panel of an academy or independent school (VOC-76).
     */
    COMPLAINTS_PANEL,
    /**
     * Chief executive of the trust, or a nominee (VOC-72).
     */
    TRUST_LEADER,
    /**
     * Chair of the trust's own board (VOC-73).
     */
    CHAIR_OF_TRUSTEES,
    /**
     * Proprietor of an academy or independent school.
     */
    PROPRIETOR,
    /**
     * Designated safeguarding lead (DEF-6, VOC-77).
     */
    DSL,
    /**
     * Deputy of the designated safeguarding lead (DEF-6, VOC-77).
     */
    DEPUTY_DSL,
    /**
     * Data protection officer.
     */
    DPO,
    /**
     * Human resources.
     */
    HR,
    /**
     * The school office.
     */
    OFFICE,
    /**
     * The examinations office.
     */
    EXAMS_OFFICE,
    /**
     * The authority's designated officer for allegations (DEF-7): outside the school.
     */
    LADO,
    /**
     * Children's social care: outside the school.
     */
    CHILDRENS_SOCIAL_CARE,
    /**
     * Police: outside the school.
     */
    POLICE,
    /**
     * The local authority: outside the school.
     */
    LOCAL_AUTHORITY,
    /**
     * The diocese: outside the school.
     */
    DIOCESE,
    /**
     * A social worker: outside the school.
     */
    SOCIAL_WORKER,
    /**
     * Virtual school head of the authority: outside the school.
     */
    VIRTUAL_SCHOOL_HEAD,
    /**
     * An investigator from outside the school.
     */
    INDEPENDENT_INVESTIGATOR,
    /**
     * Somebody who hires the school's rooms: outside the school.
     */
    HIRER,
    /**
     * An inspector, or somebody who acts for the Secretary of State: outside the school. The bodies are routes.
     */
    INSPECTOR;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypePost: FfiConverterRustBuffer<Post> {
    override fun read(buf: ByteBuffer) = try {

        Post.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Post) = 4UL

    override fun write(value: Post, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Where the preferences about a child's admission stand.
 */

enum class PreferenceState {

    /**
     * Nobody has expressed one that may count.
     */
    NONE,
    /**
     * One stands: of all whose preference counts, or of whom an order lets decide.
     */
    STANDS,
    /**
     * Two holders of responsibility prefer different things: wait for agreement or an order.
     */
    CONFLICT,
    /**
     * It is not settled whose counts, or a rival's standing leaves it open.
     */
    NEEDS_CHECK;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypePreferenceState: FfiConverterRustBuffer<PreferenceState> {
    override fun read(buf: ByteBuffer) = try {

        PreferenceState.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PreferenceState) = 4UL

    override fun write(value: PreferenceState, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Where a promise stands.
 */

enum class PromiseStanding {

    /**
     * The school promised nothing for that channel (PTN-54).
     */
    NOT_PROMISED,
    /**
     * Kept in time.
     */
    KEPT,
    /**
     * Kept, and too late.
     */
    KEPT_LATE,
    /**
     * Not kept yet, and there is time.
     */
    OPEN,
    /**
     * Not kept, and the time is over.
     */
    OVERDUE,
    /**
     * By when it falls due cannot be counted: the calendar does not reach it, or the hour is not known.
     */
    CANNOT_SAY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypePromiseStanding: FfiConverterRustBuffer<PromiseStanding> {
    override fun read(buf: ByteBuffer) = try {

        PromiseStanding.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PromiseStanding) = 4UL

    override fun write(value: PromiseStanding, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * The pupil's own part.
 */

enum class PupilPart {

    /**
     * None.
     */
    NONE,
    /**
     * The pupil's views are sought; one who is able to decide is not made to.
     */
    VIEWS,
    /**
     * Decides, once able to.
     */
    DECIDES_WHEN_ABLE,
    /**
     * Decides from an age that the law sets (CON-ISS-2).
     */
    DECIDES_FROM_AGE,
    /**
     * Decides at any age.
     */
    DECIDES,
    /**
     * Any no of the pupil's stops it, at any age and in any form; one who is able to decide is asked as well.
     */
    NO_STOPS,
    /**
     * In a sixth form the pupil alone decides (CON-REL-3).
     */
    SIXTH_FORM_DECIDES,
    /**
     * May choose to take part in the last three terms before sixteen (CON-RSE-4).
     */
    MAY_OPT_IN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypePupilPart: FfiConverterRustBuffer<PupilPart> {
    override fun read(buf: ByteBuffer) = try {

        PupilPart.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PupilPart) = 4UL

    override fun write(value: PupilPart, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What about a purpose changed.
 */

enum class PurposeChange {

    /**
     * The wording of the question.
     */
    WORDING,
    /**
     * The system that is used.
     */
    SYSTEM,
    /**
     * Who gets it.
     */
    RECIPIENTS,
    /**
     * The law.
     */
    LAW;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypePurposeChange: FfiConverterRustBuffer<PurposeChange> {
    override fun read(buf: ByteBuffer) = try {

        PurposeChange.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: PurposeChange) = 4UL

    override fun write(value: PurposeChange, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A question about a school. `as_of` is the day that is asked about, in Europe/London.
 */
sealed class Question {

    /**
     * Who is this adult to this child in law?
     */
    data class Standing(
        /**
         * The child.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * Who are this child's parents in education law, and who may be?
     */
    data class ParentsOf(
        /**
         * The child.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * Is this adult entitled to this?
     */
    data class Entitled(
        /**
         * To what.
         */
        val `column`: org.parentis.core.Column,
        /**
         * What is known of the thing; absent: nothing.
         */
        val `details`: org.parentis.core.Details,
        /**
         * The child.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * Who receives this message, who does not, and why?
     */
    data class WhoReceives(
        /**
         * What kind of message.
         */
        val `message`: org.parentis.core.MessageKind,
        /**
         * What is known of the thing it is about; absent: nothing.
         */
        val `details`: org.parentis.core.Details,
        /**
         * Does it promote anything (CON-MKT-2)?
         */
        val `promotes`: kotlin.Boolean = false ,
        /**
         * Of a request for a consent: for which purpose.
         */
        val `purpose`: org.parentis.core.PurposeId? = null ,
        /**
         * The host's key of the message, under which the safeguarding lead's decision stands (MX-7).
         */
        val `item`: org.parentis.core.DocumentId? = null ,
        /**
         * About which pupils; absent or null: all on roll.
         */
        val `pupils`: List<org.parentis.core.PupilId>? = null ,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * May this be sent as it is, to whom, and if not, what stands against it?
     */
    data class MaySend(
        /**
         * What is to be sent.
         */
        val `draft`: org.parentis.core.Draft,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * What may this person see of this item, and why: for whoever answers for data protection (CNF-38)?
     */
    data class MayDisclose(
        /**
         * What would be shown.
         */
        val `item`: org.parentis.core.Item,
        /**
         * To whom.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * The fields of this item that this person may see, and nothing else (CNF-37).
     */
    data class Redact(
        /**
         * What would be shown.
         */
        val `item`: org.parentis.core.Item,
        /**
         * To whom.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * Whom can the school reach, and whom by no channel or by too few (HA-3.1a, COM-8)?
     */
    data class Reach(
        /**
         * Of which pupils the families; absent or null: of all on roll.
         */
        val `pupils`: List<org.parentis.core.PupilId>? = null ,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * How does this conversation stand: what was written, how far each copy came, and who may reply?
     */
    data class Correspondence(
        /**
         * Which.
         */
        val `thread`: org.parentis.core.ThreadId,
        /**
         * For this adult, who sees their own part of it alone; absent or null: for the school.
         */
        val `person`: org.parentis.core.PersonId? = null ,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * Which messages wait for a reply, and by when did the school promise one (PTN-54 to PTN-59)?
     */
    data class RepliesDue(
        /**
         * About these pupils; absent or null: about any, or none.
         */
        val `pupils`: List<org.parentis.core.PupilId>? = null ,
        /**
         * Those that this person at the school has; absent or null: everybody's, and nobody's.
         */
        val `handler`: org.parentis.core.PersonId? = null ,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * Whose progress contact is due, and which families were never written to or heard from (HA-3.2d)?
     */
    data class ProgressContact(
        /**
         * Of which pupils; absent or null: of all on roll.
         */
        val `pupils`: List<org.parentis.core.PupilId>? = null ,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * The same as `entitled`, with the adult's standing and what the coming changes bring.
     */
    data class Explain(
        /**
         * To what.
         */
        val `column`: org.parentis.core.Column,
        /**
         * What is known of the thing; absent: nothing.
         */
        val `details`: org.parentis.core.Details,
        /**
         * The child.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The adult.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * Who may collect this child, on whose word, and what of the adult at the gate?
     */
    data class MayCollect(
        /**
         * The child.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * Who stands at the gate; absent or null: nobody is asked about.
         */
        val `person`: org.parentis.core.PersonId? = null ,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * Were all who are entitled treated alike in what was given, and where not (COM-4, ORD-1)?
     */
    data class EqualTreatment(
        /**
         * The child.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The first day of the period.
         */
        val `start`: org.parentis.core.LocalDate,
        /**
         * The first day after it.
         */
        val `end`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * On which day does a promise of so many of a unit fall due (section 7 of the concerns sheet)?
     */
    data class Count(
        /**
         * Day 0, or day 1 where the profile says so (CAL-7).
         */
        val `start`: org.parentis.core.LocalDate,
        /**
         * How many.
         */
        val `n`: kotlin.UInt,
        /**
         * Of what.
         */
        val `unit`: org.parentis.core.CountingUnit,
        /**
         * The day whose profile and calendars are used.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * Which is the last good day for something due at least so many of a unit before an event (CAL-8)?
     */
    data class LastDayBefore(
        /**
         * The event.
         */
        val `event`: org.parentis.core.LocalDate,
        /**
         * How many.
         */
        val `n`: kotlin.UInt,
        /**
         * Of what.
         */
        val `unit`: org.parentis.core.CountingUnit,
        /**
         * Clear days leave the day of the notice out as well.
         */
        val `clearDays`: kotlin.Boolean = false ,
        /**
         * The day whose profile and calendars are used.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * On which day does something count as received (ESC-32)?
     */
    data class DeemedReceived(
        /**
         * When it came.
         */
        val `received`: org.parentis.core.Arrived,
        /**
         * The day whose profile and calendars are used.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * When have so many hours run (CAL-12, CAL-16)?
     */
    data class HoursAfter(
        /**
         * From when.
         */
        val `instant`: org.parentis.core.OffsetDateTime,
        /**
         * How many.
         */
        val `n`: kotlin.UInt,
        /**
         * The day whose profile and calendars are used.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * A date that was told, and what today's calendar makes of the same promise (CAL-20).
     */
    data class ToldDate(
        /**
         * The date that was told.
         */
        val `told`: org.parentis.core.LocalDate,
        /**
         * Day 0 of the promise.
         */
        val `start`: org.parentis.core.LocalDate,
        /**
         * How many.
         */
        val `n`: kotlin.UInt,
        /**
         * Of what.
         */
        val `unit`: org.parentis.core.CountingUnit,
        /**
         * The day whose profile and calendars are used.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * What kind of day is it for the school (CAL-1, CAL-2)?
     */
    data class KindOfDay(
        /**
         * The day.
         */
        val `day`: org.parentis.core.LocalDate,
        /**
         * The day whose calendars are used.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * Somebody asked to see a pupil's educational record, or made a subject access request: is this person answered, by
     * when, and what is looked at before anything goes (REC, SAR)?
     */
    data class RecordRequest(
        /**
         * What was asked for, and what is known of it.
         */
        val `request`: org.parentis.core.Request,
        /**
         * The child.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * Who asks: an adult, or the person recorded as the pupil.
         */
        val `person`: org.parentis.core.PersonId,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * What do the adults prefer about this child's admission, whose preference counts, and do rivals stand against each other
     * (MX-4)?
     */
    data class AdmissionPreference(
        /**
         * The child.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * Whom does the admission register name about this pupil, who is marked, of whom must it hold a number, and for how long
     * are its entries kept (MX-2, T-17)?
     */
    data class RegisterEntry(
        /**
         * The child.
         */
        val `pupil`: org.parentis.core.PupilId,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * Is this consent good on this day, and if not, whose answer is missing or whose objection stands (CON-GEN-10)?
     */
    data class Consent(
        /**
         * For what, for whom, and what is known of it.
         */
        val `matter`: org.parentis.core.ConsentMatter,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * Whom to ask for this consent, and whom not, and why?
     */
    data class WhomToAsk(
        /**
         * For what, for whom, and what is known of it.
         */
        val `matter`: org.parentis.core.ConsentMatter,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * Which answers are to be asked for again, and why (CON-GEN-6, CON-GEN-7)?
     */
    data class StaleConsents(
        /**
         * Of which pupils; absent or null: of all, and of the adults who answer on their own account.
         */
        val `pupils`: List<org.parentis.core.PupilId>? = null ,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * Which uses are to be looked at, now that the consent stands as it does (CON-GEN-5, CON-PHO-7)?
     */
    data class UsesToReview(
        /**
         * For what, for whom, and what is known of it.
         */
        val `matter`: org.parentis.core.ConsentMatter,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * How does a purpose stand over the roll?
     */
    data class ConsentRegister(
        /**
         * The purpose.
         */
        val `purpose`: org.parentis.core.PurposeId,
        /**
         * Over which pupils; absent or null: all on roll.
         */
        val `pupils`: List<org.parentis.core.PupilId>? = null ,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * The record of one party's consent, for the school; or the receipt for that party, which names nobody else (RCT-8).
     */
    data class ConsentRecord(
        /**
         * For what and for whom; `person` is the party, absent the pupil in person.
         */
        val `matter`: org.parentis.core.ConsentMatter,
        /**
         * For the party, and not for the school?
         */
        val `receipt`: kotlin.Boolean = false ,
        /**
         * The day.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }

    /**
     * By when do late results follow the report (REP-5)?
     */
    data class LateResultsDue(
        /**
         * When the school received them.
         */
        val `received`: org.parentis.core.LocalDate,
        /**
         * The day whose calendars are used.
         */
        val `asOf`: org.parentis.core.LocalDate) : Question()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeQuestion : FfiConverterRustBuffer<Question>{
    override fun read(buf: ByteBuffer): Question {
        return when(buf.getInt()) {
            1 -> Question.Standing(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            2 -> Question.ParentsOf(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            3 -> Question.Entitled(
                FfiConverterTypeColumn.read(buf),
                FfiConverterTypeDetails.read(buf),
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            4 -> Question.WhoReceives(
                FfiConverterTypeMessageKind.read(buf),
                FfiConverterTypeDetails.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterOptionalTypePurposeId.read(buf),
                FfiConverterOptionalTypeDocumentId.read(buf),
                FfiConverterOptionalSequenceTypePupilId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            5 -> Question.MaySend(
                FfiConverterTypeDraft.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            6 -> Question.MayDisclose(
                FfiConverterTypeItem.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            7 -> Question.Redact(
                FfiConverterTypeItem.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            8 -> Question.Reach(
                FfiConverterOptionalSequenceTypePupilId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            9 -> Question.Correspondence(
                FfiConverterTypeThreadId.read(buf),
                FfiConverterOptionalTypePersonId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            10 -> Question.RepliesDue(
                FfiConverterOptionalSequenceTypePupilId.read(buf),
                FfiConverterOptionalTypePersonId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            11 -> Question.ProgressContact(
                FfiConverterOptionalSequenceTypePupilId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            12 -> Question.Explain(
                FfiConverterTypeColumn.read(buf),
                FfiConverterTypeDetails.read(buf),
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            13 -> Question.MayCollect(
                FfiConverterTypePupilId.read(buf),
                FfiConverterOptionalTypePersonId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            14 -> Question.EqualTreatment(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            15 -> Question.Count(
                FfiConverterTypeLocalDate.read(buf),
                FfiConverterUInt.read(buf),
                FfiConverterTypeCountingUnit.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            16 -> Question.LastDayBefore(
                FfiConverterTypeLocalDate.read(buf),
                FfiConverterUInt.read(buf),
                FfiConverterTypeCountingUnit.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            17 -> Question.DeemedReceived(
                FfiConverterTypeArrived.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            18 -> Question.HoursAfter(
                FfiConverterTypeOffsetDateTime.read(buf),
                FfiConverterUInt.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            19 -> Question.ToldDate(
                FfiConverterTypeLocalDate.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                FfiConverterUInt.read(buf),
                FfiConverterTypeCountingUnit.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            20 -> Question.KindOfDay(
                FfiConverterTypeLocalDate.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            21 -> Question.RecordRequest(
                FfiConverterTypeRequest.read(buf),
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypePersonId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            22 -> Question.AdmissionPreference(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            23 -> Question.RegisterEntry(
                FfiConverterTypePupilId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            24 -> Question.Consent(
                FfiConverterTypeConsentMatter.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            25 -> Question.WhomToAsk(
                FfiConverterTypeConsentMatter.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            26 -> Question.StaleConsents(
                FfiConverterOptionalSequenceTypePupilId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            27 -> Question.UsesToReview(
                FfiConverterTypeConsentMatter.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            28 -> Question.ConsentRegister(
                FfiConverterTypePurposeId.read(buf),
                FfiConverterOptionalSequenceTypePupilId.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            29 -> Question.ConsentRecord(
                FfiConverterTypeConsentMatter.read(buf),
                FfiConverterBoolean.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            30 -> Question.LateResultsDue(
                FfiConverterTypeLocalDate.read(buf),
                FfiConverterTypeLocalDate.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Question): ULong = when(value) {
        is Question.Standing -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.ParentsOf -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.Entitled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeColumn.allocationSize(value.`column`)
                + FfiConverterTypeDetails.allocationSize(value.`details`)
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.WhoReceives -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMessageKind.allocationSize(value.`message`)
                + FfiConverterTypeDetails.allocationSize(value.`details`)
                + FfiConverterBoolean.allocationSize(value.`promotes`)
                + FfiConverterOptionalTypePurposeId.allocationSize(value.`purpose`)
                + FfiConverterOptionalTypeDocumentId.allocationSize(value.`item`)
                + FfiConverterOptionalSequenceTypePupilId.allocationSize(value.`pupils`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.MaySend -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeDraft.allocationSize(value.`draft`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.MayDisclose -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeItem.allocationSize(value.`item`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.Redact -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeItem.allocationSize(value.`item`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.Reach -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalSequenceTypePupilId.allocationSize(value.`pupils`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.Correspondence -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeThreadId.allocationSize(value.`thread`)
                + FfiConverterOptionalTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.RepliesDue -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalSequenceTypePupilId.allocationSize(value.`pupils`)
                + FfiConverterOptionalTypePersonId.allocationSize(value.`handler`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.ProgressContact -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalSequenceTypePupilId.allocationSize(value.`pupils`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.Explain -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeColumn.allocationSize(value.`column`)
                + FfiConverterTypeDetails.allocationSize(value.`details`)
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.MayCollect -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterOptionalTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.EqualTreatment -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypeLocalDate.allocationSize(value.`start`)
                + FfiConverterTypeLocalDate.allocationSize(value.`end`)
            )
        }
        is Question.Count -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLocalDate.allocationSize(value.`start`)
                + FfiConverterUInt.allocationSize(value.`n`)
                + FfiConverterTypeCountingUnit.allocationSize(value.`unit`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.LastDayBefore -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLocalDate.allocationSize(value.`event`)
                + FfiConverterUInt.allocationSize(value.`n`)
                + FfiConverterTypeCountingUnit.allocationSize(value.`unit`)
                + FfiConverterBoolean.allocationSize(value.`clearDays`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.DeemedReceived -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeArrived.allocationSize(value.`received`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.HoursAfter -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOffsetDateTime.allocationSize(value.`instant`)
                + FfiConverterUInt.allocationSize(value.`n`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.ToldDate -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLocalDate.allocationSize(value.`told`)
                + FfiConverterTypeLocalDate.allocationSize(value.`start`)
                + FfiConverterUInt.allocationSize(value.`n`)
                + FfiConverterTypeCountingUnit.allocationSize(value.`unit`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.KindOfDay -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLocalDate.allocationSize(value.`day`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.RecordRequest -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRequest.allocationSize(value.`request`)
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypePersonId.allocationSize(value.`person`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.AdmissionPreference -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.RegisterEntry -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePupilId.allocationSize(value.`pupil`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.Consent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeConsentMatter.allocationSize(value.`matter`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.WhomToAsk -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeConsentMatter.allocationSize(value.`matter`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.StaleConsents -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalSequenceTypePupilId.allocationSize(value.`pupils`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.UsesToReview -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeConsentMatter.allocationSize(value.`matter`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.ConsentRegister -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePurposeId.allocationSize(value.`purpose`)
                + FfiConverterOptionalSequenceTypePupilId.allocationSize(value.`pupils`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.ConsentRecord -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeConsentMatter.allocationSize(value.`matter`)
                + FfiConverterBoolean.allocationSize(value.`receipt`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
        is Question.LateResultsDue -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLocalDate.allocationSize(value.`received`)
                + FfiConverterTypeLocalDate.allocationSize(value.`asOf`)
            )
        }
    }

    override fun write(value: Question, buf: ByteBuffer) {
        when(value) {
            is Question.Standing -> {
                buf.putInt(1)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.ParentsOf -> {
                buf.putInt(2)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.Entitled -> {
                buf.putInt(3)
                FfiConverterTypeColumn.write(value.`column`, buf)
                FfiConverterTypeDetails.write(value.`details`, buf)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.WhoReceives -> {
                buf.putInt(4)
                FfiConverterTypeMessageKind.write(value.`message`, buf)
                FfiConverterTypeDetails.write(value.`details`, buf)
                FfiConverterBoolean.write(value.`promotes`, buf)
                FfiConverterOptionalTypePurposeId.write(value.`purpose`, buf)
                FfiConverterOptionalTypeDocumentId.write(value.`item`, buf)
                FfiConverterOptionalSequenceTypePupilId.write(value.`pupils`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.MaySend -> {
                buf.putInt(5)
                FfiConverterTypeDraft.write(value.`draft`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.MayDisclose -> {
                buf.putInt(6)
                FfiConverterTypeItem.write(value.`item`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.Redact -> {
                buf.putInt(7)
                FfiConverterTypeItem.write(value.`item`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.Reach -> {
                buf.putInt(8)
                FfiConverterOptionalSequenceTypePupilId.write(value.`pupils`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.Correspondence -> {
                buf.putInt(9)
                FfiConverterTypeThreadId.write(value.`thread`, buf)
                FfiConverterOptionalTypePersonId.write(value.`person`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.RepliesDue -> {
                buf.putInt(10)
                FfiConverterOptionalSequenceTypePupilId.write(value.`pupils`, buf)
                FfiConverterOptionalTypePersonId.write(value.`handler`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.ProgressContact -> {
                buf.putInt(11)
                FfiConverterOptionalSequenceTypePupilId.write(value.`pupils`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.Explain -> {
                buf.putInt(12)
                FfiConverterTypeColumn.write(value.`column`, buf)
                FfiConverterTypeDetails.write(value.`details`, buf)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.MayCollect -> {
                buf.putInt(13)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterOptionalTypePersonId.write(value.`person`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.EqualTreatment -> {
                buf.putInt(14)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypeLocalDate.write(value.`start`, buf)
                FfiConverterTypeLocalDate.write(value.`end`, buf)
                Unit
            }
            is Question.Count -> {
                buf.putInt(15)
                FfiConverterTypeLocalDate.write(value.`start`, buf)
                FfiConverterUInt.write(value.`n`, buf)
                FfiConverterTypeCountingUnit.write(value.`unit`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.LastDayBefore -> {
                buf.putInt(16)
                FfiConverterTypeLocalDate.write(value.`event`, buf)
                FfiConverterUInt.write(value.`n`, buf)
                FfiConverterTypeCountingUnit.write(value.`unit`, buf)
                FfiConverterBoolean.write(value.`clearDays`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.DeemedReceived -> {
                buf.putInt(17)
                FfiConverterTypeArrived.write(value.`received`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.HoursAfter -> {
                buf.putInt(18)
                FfiConverterTypeOffsetDateTime.write(value.`instant`, buf)
                FfiConverterUInt.write(value.`n`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.ToldDate -> {
                buf.putInt(19)
                FfiConverterTypeLocalDate.write(value.`told`, buf)
                FfiConverterTypeLocalDate.write(value.`start`, buf)
                FfiConverterUInt.write(value.`n`, buf)
                FfiConverterTypeCountingUnit.write(value.`unit`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.KindOfDay -> {
                buf.putInt(20)
                FfiConverterTypeLocalDate.write(value.`day`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.RecordRequest -> {
                buf.putInt(21)
                FfiConverterTypeRequest.write(value.`request`, buf)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypePersonId.write(value.`person`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.AdmissionPreference -> {
                buf.putInt(22)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.RegisterEntry -> {
                buf.putInt(23)
                FfiConverterTypePupilId.write(value.`pupil`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.Consent -> {
                buf.putInt(24)
                FfiConverterTypeConsentMatter.write(value.`matter`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.WhomToAsk -> {
                buf.putInt(25)
                FfiConverterTypeConsentMatter.write(value.`matter`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.StaleConsents -> {
                buf.putInt(26)
                FfiConverterOptionalSequenceTypePupilId.write(value.`pupils`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.UsesToReview -> {
                buf.putInt(27)
                FfiConverterTypeConsentMatter.write(value.`matter`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.ConsentRegister -> {
                buf.putInt(28)
                FfiConverterTypePurposeId.write(value.`purpose`, buf)
                FfiConverterOptionalSequenceTypePupilId.write(value.`pupils`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.ConsentRecord -> {
                buf.putInt(29)
                FfiConverterTypeConsentMatter.write(value.`matter`, buf)
                FfiConverterBoolean.write(value.`receipt`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
            is Question.LateResultsDue -> {
                buf.putInt(30)
                FfiConverterTypeLocalDate.write(value.`received`, buf)
                FfiConverterTypeLocalDate.write(value.`asOf`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Why: a code with typed arguments. Wording belongs to the catalogues of `parentis-text`, one a language.
 */
sealed class Reason {

    /**
     * Consent is the wrong tool: it rests on another basis.
     */
    object ConsentNotNeeded : Reason()


    /**
     * Neither the library nor the profile knows this purpose.
     */
    object PurposeNotKnown : Reason()


    /**
     * This party said yes; no party named is the pupil, here and in what follows.
     */
    data class GivenBy(
        /**
         * Who.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * This party said no.
     */
    data class RefusedBy(
        /**
         * Who.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * This party objected.
     */
    data class ObjectedBy(
        /**
         * Who.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * This party took a yes back.
     */
    data class TakenBackBy(
        /**
         * Who.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * The term of this party's yes is over.
     */
    data class TermEndedOf(
        /**
         * Whose.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * This party was asked and has not answered. Silence is no consent.
     */
    data class AnswerAwaited(
        /**
         * Whose.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * Nobody asked this party.
     */
    data class NotAskedYet(
        /**
         * Whom.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * This party's yes is in a form that does not count for this purpose.
     */
    data class FormDoesNotCount(
        /**
         * Whose.
         */
        val `by`: org.parentis.core.PersonId?,
        /**
         * The form.
         */
        val `form`: org.parentis.core.ConsentForm) : Reason()

    {


        companion object
    }

    /**
     * This party's yes is one tick for several purposes, or one word for several things that are each asked about.
     */
    data class OneTickForSeveral(
        /**
         * Whose.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * This party answered and has no standing to.
     */
    data class AnswerWithoutStanding(
        /**
         * Who.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * Whether this party has standing to answer is not settled.
     */
    data class StandingNotSettled(
        /**
         * Whose.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * This party was not notified, and no ground is on record why not.
     */
    data class NotNotified(
        /**
         * Who.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * A ground is on record why this party is not notified.
     */
    data class NotificationExcepted(
        /**
         * Who.
         */
        val `by`: org.parentis.core.PersonId?,
        /**
         * Which.
         */
        val `ground`: org.parentis.core.ExceptionGround) : Reason()

    {


        companion object
    }

    /**
     * No parent of the biometrics Act can be notified: others stand in.
     */
    object OthersStandIn : Reason()


    /**
     * The pupil is able to decide about this, so that a parent's answer is not enough.
     */
    object PupilAbleToDecide : Reason()


    /**
     * The pupil is able to decide, and has to answer beside the parent.
     */
    object PupilAnswersToo : Reason()


    /**
     * People whose views both count disagree.
     */
    object PartiesDisagree : Reason()


    /**
     * An order lets this party decide.
     */
    data class CourtLetsDecide(
        /**
         * Who.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * Nobody has a right to have the pupil excused.
     */
    object NoRightToBeExcused : Reason()


    /**
     * The head declined the request.
     */
    object HeadDeclined : Reason()


    /**
     * The pupil chose to take part, and may.
     */
    object PupilChoseToTakePart : Reason()


    /**
     * This parent wants the pupil to take part; the request stands.
     */
    data class RequestOpposed(
        /**
         * Who.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * What this party withdrew is not on record: the pupil from what all take part in, or an earlier answer.
     */
    data class RequestUnclear(
        /**
         * Who.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * It is given on a doctor's prescription alone.
     */
    object PrescriptionNeeded : Reason()


    /**
     * It is given only where the condition is diagnosed, or there is a plan for it.
     */
    object PlanNeeded : Reason()


    /**
     * The pupil is no longer on roll.
     */
    object PupilLeft : Reason()


    /**
     * This parent lives elsewhere and has to be asked as well.
     */
    data class HasToBeAskedToo(
        /**
         * Who.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * Every one who may give it has to.
     */
    object EveryOneNeeded : Reason()


    /**
     * An order covers a journey of this length without the others' consent.
     */
    data class OrderCoversTheJourney(
        /**
         * To whom it gives that.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * The pupil is protected: until whoever decides for it says so, nothing is published.
     */
    object PupilIsProtected : Reason()


    /**
     * What a document of the school says decides, and nobody has looked.
     */
    object DocumentDecides : Reason()


    /**
     * The law is not settled.
     */
    object LawNotSettled : Reason()


    /**
     * The biometrics Act does not apply; data-protection law does.
     */
    object OutsideTheBiometricsAct : Reason()


    /**
     * It is urgent, so that an objection does not wait.
     */
    object Urgent : Reason()


    /**
     * It was prescribed without the parents' knowledge, which is respected.
     */
    object InConfidence : Reason()


    /**
     * This parent objected, and not in writing.
     */
    data class ObjectionNotInWriting(
        /**
         * Who.
         */
        val `by`: org.parentis.core.PersonId?) : Reason()

    {


        companion object
    }

    /**
     * Each adult decides for themselves, and it was not said for which.
     */
    object ConsentPersonNotNamed : Reason()


    /**
     * A parent's own filming was published, which may bring it within data-protection law.
     */
    object FilmingPublished : Reason()


    /**
     * No profile says which nation's and which kind of school's law holds.
     */
    object NoProfile : Reason()


    /**
     * No record that the pupil is on roll.
     */
    object RollUnknown : Reason()


    /**
     * The pupil was not on roll that day, so there is no duty.
     */
    object NotOnRoll : Reason()


    /**
     * The adult is recorded as this.
     */
    data class RecordedAs(
        /**
         * The kind as recorded.
         */
        val `kind`: org.parentis.core.RelationshipKind) : Reason()

    {


        companion object
    }

    /**
     * How the adult is related is not said.
     */
    object RelationshipNotSaid : Reason()


    /**
     * The adult is a legal parent, so a parent in education law whether or not they hold responsibility.
     */
    object LegalParent : Reason()


    /**
     * Not a natural parent; holds responsibility, so a parent in education law.
     */
    object ParentByResponsibility : Reason()


    /**
     * The child lives with the adult, who looks after the child: a parent in education law.
     */
    object ParentByCare : Reason()


    /**
     * The child is away for a time; care goes on.
     */
    object CareGoesOn : Reason()


    /**
     * Had care once; the child lives there no more.
     */
    object HadCareOnce : Reason()


    /**
     * The school recorded a reason to go on recognising a former carer.
     */
    object CarerRecognised : Reason()


    /**
     * A parent's partner: whether the child lives there and is looked after is not on record.
     */
    object PartnerNotSettled : Reason()


    /**
     * Neither a parent, nor a holder of responsibility, nor a carer: a contact only.
     */
    object ContactOnly : Reason()


    /**
     * A parent no more, since an adoption or a parental order.
     */
    object ParentNoMore : Reason()


    /**
     * Holds parental responsibility on the basis that the rule names.
     */
    object HoldsResponsibility : Reason()


    /**
     * The authority is a corporate holder.
     */
    object AuthorityHolds : Reason()


    /**
     * The authority holds no responsibility: the child is accommodated under section 20.
     */
    object AuthorityHoldsNone : Reason()


    /**
     * Named on the birth registration before the law gave responsibility for that.
     */
    object RegisteredTooEarly : Reason()


    /**
     * A guardian's appointment that has not taken effect.
     */
    object AppointmentNotInEffect : Reason()


    /**
     * Whether the appointment has taken effect is not settled.
     */
    object AppointmentUnsettled : Reason()


    /**
     * Spends time with the child under an order, which gives no responsibility.
     */
    object SpendsTimeOnly : Reason()


    /**
     * Police protection gives nobody responsibility.
     */
    object PoliceProtectionGivesNone : Reason()


    /**
     * A court ended the adult's responsibility.
     */
    object ResponsibilityEnded : Reason()


    /**
     * An adoption or a parental order ended all earlier responsibility.
     */
    object ResponsibilityExtinguished : Reason()


    /**
     * Prison, separation, absence or debt do not touch responsibility.
     */
    object ResponsibilityUntouched : Reason()


    /**
     * Responsibility ends on the eighteenth birthday.
     */
    object ResponsibilityOverAt18 : Reason()


    /**
     * In Scotland most rights end at sixteen.
     */
    object ScottishRightsEndAt16 : Reason()


    /**
     * The law of the child's habitual residence decides.
     */
    object ForeignLawDecides : Reason()


    /**
     * The flag in the school's system says this about responsibility.
     */
    data class ResponsibilityStated(
        /**
         * What it says.
         */
        val `says`: org.parentis.core.Says,
        /**
         * Whether a "no" may stand for "not filled in".
         */
        val `mayBeDefault`: kotlin.Boolean) : Reason()

    {


        companion object
    }

    /**
     * Two records of the same strength and day contradict each other.
     */
    data class RecordsContradict(
        /**
         * About what.
         */
        val `about`: org.parentis.core.MissingFact) : Reason()

    {


        companion object
    }

    /**
     * The row of the rights matrix that the facts choose, or leave open, and what it says.
     */
    data class Row(
        /**
         * The row.
         */
        val `row`: org.parentis.core.MatrixRow,
        /**
         * Its cell in the column asked about.
         */
        val `cell`: org.parentis.core.Cell,
        /**
         * It is one of several rows that the facts leave open, and says what would follow if it were this one.
         */
        val `oneOfSeveral`: kotlin.Boolean) : Reason()

    {


        companion object
    }

    /**
     * The school has a statutory duty to send the yearly report to parents.
     */
    object ReportDuty : Reason()


    /**
     * A referral unit owes the report in the year in which the pupil leaves compulsory school age.
     */
    object ReportDutyInLeavingYear : Reason()


    /**
     * A referral unit owes no report this year.
     */
    object NoReportDutyThisYear : Reason()


    /**
     * Neither set of regulations covers this kind of school.
     */
    object NoDutyForSchoolType : Reason()


    /**
     * This library holds no rule of this nation for it.
     */
    object NoRuleForNation : Reason()


    /**
     * The rule was not in force on this day.
     */
    object RuleNotYetInForce : Reason()


    /**
     * Owed once the adult has asked, and the adult has.
     */
    object Requested : Reason()


    /**
     * Owed once the adult has asked, and no request is on record.
     */
    object NotRequested : Reason()


    /**
     * This parent agreed not to be sent it.
     */
    object Waived : Reason()


    /**
     * The pupil is eighteen or over and is the one to address.
     */
    object PupilIsAdult : Reason()


    /**
     * Whether the pupil is eighteen is not on record.
     */
    object AgeUnknown : Reason()


    /**
     * The head recorded special circumstances.
     */
    object SpecialCircumstances : Reason()


    /**
     * The adult pupil agreed.
     */
    object PupilAgreed : Reason()


    /**
     * The adult pupil has not agreed.
     */
    object PupilHasNotAgreed : Reason()


    /**
     * The school must by law tell the parents of an exclusion.
     */
    object ExclusionDuty : Reason()


    /**
     * The adult pupil said no.
     */
    object PupilRefused : Reason()


    /**
     * It is the pupil: addressed in person from eighteen.
     */
    object IsThePupil : Reason()


    /**
     * The adult has died.
     */
    object Died : Reason()


    /**
     * The adult is in prison.
     */
    object Imprisoned : Reason()


    /**
     * Whether the risk to others was looked into is not on record.
     */
    object RiskNotChecked : Reason()


    /**
     * The risk was looked into and nothing stands in the way.
     */
    object RiskChecked : Reason()


    /**
     * No order was seen: every parent is treated alike.
     */
    object NoOrderSeen : Reason()


    /**
     * An order seen bars this.
     */
    data class OrderBars(
        /**
         * The order.
         */
        val `order`: org.parentis.core.OrderId,
        /**
         * The act that it bars.
         */
        val `scope`: org.parentis.core.RestrictionScope) : Reason()

    {


        companion object
    }

    /**
     * An order seen bars something else, and leaves this alone.
     */
    data class OrderLeavesAlone(
        /**
         * The order.
         */
        val `order`: org.parentis.core.OrderId,
        /**
         * The act that it bars.
         */
        val `scope`: org.parentis.core.RestrictionScope) : Reason()

    {


        companion object
    }

    /**
     * An order seen requires this.
     */
    data class OrderRequires(
        /**
         * The order.
         */
        val `order`: org.parentis.core.OrderId,
        /**
         * The act.
         */
        val `scope`: org.parentis.core.RestrictionScope) : Reason()

    {


        companion object
    }

    /**
     * An order restricts the adult in words that somebody has to read.
     */
    data class OrderUnclear(
        /**
         * The order.
         */
        val `order`: org.parentis.core.OrderId,
        /**
         * Its kind.
         */
        val `kind`: org.parentis.core.OrderKind) : Reason()

    {


        companion object
    }

    /**
     * This kind of order has no effect on what a school does.
     */
    data class OrderWithoutEffect(
        /**
         * The order.
         */
        val `order`: org.parentis.core.OrderId,
        /**
         * Its kind.
         */
        val `kind`: org.parentis.core.OrderKind) : Reason()

    {


        companion object
    }

    /**
     * The order no longer has effect at the pupil's age.
     */
    data class OrderLapsedByAge(
        /**
         * The order.
         */
        val `order`: org.parentis.core.OrderId) : Reason()

    {


        companion object
    }

    /**
     * The child lives with another under an order, which takes nothing from this parent.
     */
    data class LivesWithOther(
        /**
         * The order.
         */
        val `order`: org.parentis.core.OrderId) : Reason()

    {


        companion object
    }

    /**
     * Two orders deal with the same point in opposite ways.
     */
    object OrdersConflict : Reason()


    /**
     * An order is told of and was not produced.
     */
    data class OrderClaimed(
        /**
         * The order.
         */
        val `order`: org.parentis.core.OrderId,
        /**
         * The last day of the hold, where it could be counted.
         */
        val `holdUntil`: org.parentis.core.LocalDate?) : Reason()

    {


        companion object
    }

    /**
     * The hold for a claimed order is over; addresses stay on hold.
     */
    data class ClaimedOrderHoldOver(
        /**
         * The order.
         */
        val `order`: org.parentis.core.OrderId) : Reason()

    {


        companion object
    }

    /**
     * The safeguarding lead holds the action.
     */
    object SafeguardingHold : Reason()


    /**
     * An order requires what the safeguarding lead holds: seek the court's direction.
     */
    object SafetyAgainstOrder : Reason()


    /**
     * The authority limited this in writing.
     */
    data class AuthorityLimits(
        /**
         * The act.
         */
        val `scope`: org.parentis.core.RestrictionScope) : Reason()

    {


        companion object
    }

    /**
     * A special guardian may exclude the parents in most things; not in this.
     */
    object UnderSpecialGuardianship : Reason()


    /**
     * The child is under a care order; the parent keeps this unless the authority limits it.
     */
    object UnderCareOrder : Reason()


    /**
     * The child is placed, or may be placed, for adoption: the agency decides.
     */
    object PlacedForAdoption : Reason()


    /**
     * The applicant of an emergency protection order.
     */
    object EmergencyApplicant : Reason()


    /**
     * A ward of court: important steps need the court, and this is none.
     */
    object WardOfCourt : Reason()


    /**
     * Whether the child is looked after under an order is not on record.
     */
    object CareStatusUnknown : Reason()


    /**
     * Every parent is treated alike in this (COM-4).
     */
    object EqualTreatment : Reason()


    /**
     * The school must by law show a parent the educational record on a written request (REC-1).
     */
    object RecordDuty : Reason()


    /**
     * This kind of school has no duty to show the educational record and may agree to it (REC-3).
     */
    object RecordByChoice : Reason()


    /**
     * The register must hold a number of every parent with whom the pupil normally lives (MX-2).
     */
    object RegisterDuty : Reason()


    /**
     * Every known parent must be able to vote and to stand.
     */
    object ElectionDuty : Reason()


    /**
     * The board's own rules say who may vote and stand.
     */
    object BoardRulesDecide : Reason()


    /**
     * Anyone may complain about a maintained school.
     */
    object AnyoneMayComplain : Reason()


    /**
     * Routine mail is owed to the household only (JUR-3).
     */
    object HouseholdOnly : Reason()


    /**
     * Long-term and significant: both parents are asked (CON-TRIP-4).
     */
    object LongTermAndSignificant : Reason()


    /**
     * Somebody who may say so, said that the adult may.
     */
    object Authorised : Reason()


    /**
     * Whether the one who said so may, is not settled.
     */
    object AuthorisedByWhom : Reason()


    /**
     * Nobody with responsibility or care said that the adult may.
     */
    object NotAuthorised : Reason()


    /**
     * The carer may decide it by the placement plan.
     */
    object Delegated : Reason()


    /**
     * The placement plan keeps it from the carer.
     */
    object NotDelegated : Reason()


    /**
     * The placement plan was seen and says nothing of it.
     */
    object PlanSilent : Reason()


    /**
     * No placement plan was seen.
     */
    object NoPlanSeen : Reason()


    /**
     * The authority to decide was given by somebody who could not give it alone (DEL-2).
     */
    object DelegatedByWhom : Reason()


    /**
     * What the order restricts may be this: it depends on what is not said of the thing.
     */
    data class OrderMayBar(
        /**
         * The order.
         */
        val `order`: org.parentis.core.OrderId,
        /**
         * The act that it bars.
         */
        val `scope`: org.parentis.core.RestrictionScope) : Reason()

    {


        companion object
    }

    /**
     * The authority may have limited this: it depends on what is not said of the thing.
     */
    data class AuthorityMayLimit(
        /**
         * The act.
         */
        val `scope`: org.parentis.core.RestrictionScope) : Reason()

    {


        companion object
    }

    /**
     * The child is under emergency or police protection and is released only to whom the order names (ORD-12).
     */
    data class ReleasedOnlyTo(
        /**
         * The order.
         */
        val `order`: org.parentis.core.OrderId) : Reason()

    {


        companion object
    }

    /**
     * The order names this adult as the one to whom the child may be released.
     */
    data class ReleasedToThisAdult(
        /**
         * The order.
         */
        val `order`: org.parentis.core.OrderId) : Reason()

    {


        companion object
    }

    /**
     * An important step for a ward of court needs the court.
     */
    object WardNeedsCourt : Reason()


    /**
     * Responsibility is only said to be held: for this, a declaration or better is needed.
     */
    object ResponsibilityOnlyAsserted : Reason()


    /**
     * For this a statute needs the consent of every holder of responsibility (PR-11, CON-TRIP-6, CON-NAM-1).
     */
    object EveryonesConsentNeeded : Reason()


    /**
     * It is the pupil's own decision from eighteen.
     */
    object PupilDecides : Reason()


    /**
     * The child is privately fostered: the school must tell the local authority (PRV-3).
     */
    object ChildPrivatelyFostered : Reason()


    /**
     * Whether the child is privately fostered is not settled: how the two are related, or whether the child is disabled.
     */
    object PrivateFosteringUnsettled : Reason()


    /**
     * The record is not asked for in writing, or that is not on record (REC-1).
     */
    object NotInWriting : Reason()


    /**
     * The record is the parent's own right: the child's age or objection does not stand in the way (REC-2).
     */
    object RecordIsParentsOwn : Reason()


    /**
     * Subject access is the child's right, whatever the age (SAR-1).
     */
    object AccessIsChilds : Reason()


    /**
     * The child was judged able to decide about it (SAR-2).
     */
    object ChildCompetent : Reason()


    /**
     * The child was judged not to be able to decide about it (SAR-2).
     */
    object ChildNotCompetent : Reason()


    /**
     * In Scotland a child of twelve is presumed able to decide about it (SAR-2).
     */
    object PresumedCompetentAt12 : Reason()


    /**
     * In Scotland a child under twelve is presumed not to be able to (SAR-2).
     */
    object PresumedNotCompetentUnder12 : Reason()


    /**
     * Whether this child can decide about it was not judged (SAR-2).
     */
    object CompetenceNotJudged : Reason()


    /**
     * An adult uses the child's right only with parental responsibility, parent or not (SAR-3).
     */
    object OnlyWithResponsibility : Reason()


    /**
     * The child, able to decide, authorises the adult (SAR-3).
     */
    object ChildAuthorises : Reason()


    /**
     * The child, able to decide, does not authorise the adult (SAR-3).
     */
    object ChildDoesNotAuthorise : Reason()


    /**
     * Whether the child, able to decide, authorises the adult is not on record (SAR-3).
     */
    object ChildNotAsked : Reason()


    /**
     * It is in the interests of a child who cannot decide (SAR-3, SAR-4).
     */
    object InChildsInterests : Reason()


    /**
     * It is not in the interests of the child (SAR-4).
     */
    object NotInChildsInterests : Reason()


    /**
     * Whether it is in the child's interests was not weighed (SAR-4).
     */
    object InterestsNotWeighed : Reason()


    /**
     * Identity or authority was asked for and not shown.
     */
    object IdentityNotShown : Reason()


    /**
     * The search is a reasonable and proportionate one (SAR-6).
     */
    object SearchReasonably : Reason()


    /**
     * Parents are told of a serious incident that involves their child, and each alike (MX-6).
     */
    object IncidentDuty : Reason()


    /**
     * Each parent is consulted on the plan, and one of two is not enough: the authority's duty, and the school's part in
     * it (MX-5).
     */
    object PlanDuty : Reason()


    /**
     * From the end of compulsory school age the rights about the plan are the pupil's own (AGE-5).
     */
    object PlanRightsArePupils : Reason()


    /**
     * The pupil lacks capacity for the decision: the parents act, or a deputy whom a court appointed (AGE-5).
     */
    object CapacityLacking : Reason()


    /**
     * Whether the pupil has capacity for the decision is not on record (AGE-5).
     */
    object CapacityNotKnown : Reason()


    /**
     * Whether the pupil is over compulsory school age is not on record (AGE-3, AGE-5).
     */
    object SchoolAgeUnknown : Reason()


    /**
     * Any parent may say which school they prefer (MX-4).
     */
    object PreferenceMayBeSaid : Reason()


    /**
     * The register holds the name and address of every person whom the school knows to be a parent (MX-2).
     */
    object RegisterOfParents : Reason()


    /**
     * At twenty-five the rights about the plan are over (AGE-5).
     */
    object PlanRightsOverAt25 : Reason()


    /**
     * The safeguarding lead decides each time who is told (MX-7).
     */
    object SafeguardingLeadDecides : Reason()


    /**
     * The safeguarding lead decided that this is told to them (MX-7).
     */
    object SafeguardingLeadAllows : Reason()


    /**
     * The safeguarding lead decided that this is not told to them (MX-7).
     */
    object SafeguardingLeadWithholds : Reason()


    /**
     * Something in it promotes, which makes marketing of the whole of it (CON-MKT-2).
     */
    object PromotionInIt : Reason()


    /**
     * Asked for this consent, or not.
     */
    data class Asking(
        /**
         * Why, or why not.
         */
        val `why`: org.parentis.core.AskWhy) : Reason()

    {


        companion object
    }








    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReason : FfiConverterRustBuffer<Reason>{
    override fun read(buf: ByteBuffer): Reason {
        return when(buf.getInt()) {
            1 -> Reason.ConsentNotNeeded
            2 -> Reason.PurposeNotKnown
            3 -> Reason.GivenBy(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            4 -> Reason.RefusedBy(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            5 -> Reason.ObjectedBy(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            6 -> Reason.TakenBackBy(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            7 -> Reason.TermEndedOf(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            8 -> Reason.AnswerAwaited(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            9 -> Reason.NotAskedYet(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            10 -> Reason.FormDoesNotCount(
                FfiConverterOptionalTypePersonId.read(buf),
                FfiConverterTypeConsentForm.read(buf),
                )
            11 -> Reason.OneTickForSeveral(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            12 -> Reason.AnswerWithoutStanding(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            13 -> Reason.StandingNotSettled(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            14 -> Reason.NotNotified(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            15 -> Reason.NotificationExcepted(
                FfiConverterOptionalTypePersonId.read(buf),
                FfiConverterTypeExceptionGround.read(buf),
                )
            16 -> Reason.OthersStandIn
            17 -> Reason.PupilAbleToDecide
            18 -> Reason.PupilAnswersToo
            19 -> Reason.PartiesDisagree
            20 -> Reason.CourtLetsDecide(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            21 -> Reason.NoRightToBeExcused
            22 -> Reason.HeadDeclined
            23 -> Reason.PupilChoseToTakePart
            24 -> Reason.RequestOpposed(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            25 -> Reason.RequestUnclear(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            26 -> Reason.PrescriptionNeeded
            27 -> Reason.PlanNeeded
            28 -> Reason.PupilLeft
            29 -> Reason.HasToBeAskedToo(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            30 -> Reason.EveryOneNeeded
            31 -> Reason.OrderCoversTheJourney(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            32 -> Reason.PupilIsProtected
            33 -> Reason.DocumentDecides
            34 -> Reason.LawNotSettled
            35 -> Reason.OutsideTheBiometricsAct
            36 -> Reason.Urgent
            37 -> Reason.InConfidence
            38 -> Reason.ObjectionNotInWriting(
                FfiConverterOptionalTypePersonId.read(buf),
                )
            39 -> Reason.ConsentPersonNotNamed
            40 -> Reason.FilmingPublished
            41 -> Reason.NoProfile
            42 -> Reason.RollUnknown
            43 -> Reason.NotOnRoll
            44 -> Reason.RecordedAs(
                FfiConverterTypeRelationshipKind.read(buf),
                )
            45 -> Reason.RelationshipNotSaid
            46 -> Reason.LegalParent
            47 -> Reason.ParentByResponsibility
            48 -> Reason.ParentByCare
            49 -> Reason.CareGoesOn
            50 -> Reason.HadCareOnce
            51 -> Reason.CarerRecognised
            52 -> Reason.PartnerNotSettled
            53 -> Reason.ContactOnly
            54 -> Reason.ParentNoMore
            55 -> Reason.HoldsResponsibility
            56 -> Reason.AuthorityHolds
            57 -> Reason.AuthorityHoldsNone
            58 -> Reason.RegisteredTooEarly
            59 -> Reason.AppointmentNotInEffect
            60 -> Reason.AppointmentUnsettled
            61 -> Reason.SpendsTimeOnly
            62 -> Reason.PoliceProtectionGivesNone
            63 -> Reason.ResponsibilityEnded
            64 -> Reason.ResponsibilityExtinguished
            65 -> Reason.ResponsibilityUntouched
            66 -> Reason.ResponsibilityOverAt18
            67 -> Reason.ScottishRightsEndAt16
            68 -> Reason.ForeignLawDecides
            69 -> Reason.ResponsibilityStated(
                FfiConverterTypeSays.read(buf),
                FfiConverterBoolean.read(buf),
                )
            70 -> Reason.RecordsContradict(
                FfiConverterTypeMissingFact.read(buf),
                )
            71 -> Reason.Row(
                FfiConverterTypeMatrixRow.read(buf),
                FfiConverterTypeCell.read(buf),
                FfiConverterBoolean.read(buf),
                )
            72 -> Reason.ReportDuty
            73 -> Reason.ReportDutyInLeavingYear
            74 -> Reason.NoReportDutyThisYear
            75 -> Reason.NoDutyForSchoolType
            76 -> Reason.NoRuleForNation
            77 -> Reason.RuleNotYetInForce
            78 -> Reason.Requested
            79 -> Reason.NotRequested
            80 -> Reason.Waived
            81 -> Reason.PupilIsAdult
            82 -> Reason.AgeUnknown
            83 -> Reason.SpecialCircumstances
            84 -> Reason.PupilAgreed
            85 -> Reason.PupilHasNotAgreed
            86 -> Reason.ExclusionDuty
            87 -> Reason.PupilRefused
            88 -> Reason.IsThePupil
            89 -> Reason.Died
            90 -> Reason.Imprisoned
            91 -> Reason.RiskNotChecked
            92 -> Reason.RiskChecked
            93 -> Reason.NoOrderSeen
            94 -> Reason.OrderBars(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterTypeRestrictionScope.read(buf),
                )
            95 -> Reason.OrderLeavesAlone(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterTypeRestrictionScope.read(buf),
                )
            96 -> Reason.OrderRequires(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterTypeRestrictionScope.read(buf),
                )
            97 -> Reason.OrderUnclear(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterTypeOrderKind.read(buf),
                )
            98 -> Reason.OrderWithoutEffect(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterTypeOrderKind.read(buf),
                )
            99 -> Reason.OrderLapsedByAge(
                FfiConverterTypeOrderId.read(buf),
                )
            100 -> Reason.LivesWithOther(
                FfiConverterTypeOrderId.read(buf),
                )
            101 -> Reason.OrdersConflict
            102 -> Reason.OrderClaimed(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterOptionalTypeLocalDate.read(buf),
                )
            103 -> Reason.ClaimedOrderHoldOver(
                FfiConverterTypeOrderId.read(buf),
                )
            104 -> Reason.SafeguardingHold
            105 -> Reason.SafetyAgainstOrder
            106 -> Reason.AuthorityLimits(
                FfiConverterTypeRestrictionScope.read(buf),
                )
            107 -> Reason.UnderSpecialGuardianship
            108 -> Reason.UnderCareOrder
            109 -> Reason.PlacedForAdoption
            110 -> Reason.EmergencyApplicant
            111 -> Reason.WardOfCourt
            112 -> Reason.CareStatusUnknown
            113 -> Reason.EqualTreatment
            114 -> Reason.RecordDuty
            115 -> Reason.RecordByChoice
            116 -> Reason.RegisterDuty
            117 -> Reason.ElectionDuty
            118 -> Reason.BoardRulesDecide
            119 -> Reason.AnyoneMayComplain
            120 -> Reason.HouseholdOnly
            121 -> Reason.LongTermAndSignificant
            122 -> Reason.Authorised
            123 -> Reason.AuthorisedByWhom
            124 -> Reason.NotAuthorised
            125 -> Reason.Delegated
            126 -> Reason.NotDelegated
            127 -> Reason.PlanSilent
            128 -> Reason.NoPlanSeen
            129 -> Reason.DelegatedByWhom
            130 -> Reason.OrderMayBar(
                FfiConverterTypeOrderId.read(buf),
                FfiConverterTypeRestrictionScope.read(buf),
                )
            131 -> Reason.AuthorityMayLimit(
                FfiConverterTypeRestrictionScope.read(buf),
                )
            132 -> Reason.ReleasedOnlyTo(
                FfiConverterTypeOrderId.read(buf),
                )
            133 -> Reason.ReleasedToThisAdult(
                FfiConverterTypeOrderId.read(buf),
                )
            134 -> Reason.WardNeedsCourt
            135 -> Reason.ResponsibilityOnlyAsserted
            136 -> Reason.EveryonesConsentNeeded
            137 -> Reason.PupilDecides
            138 -> Reason.ChildPrivatelyFostered
            139 -> Reason.PrivateFosteringUnsettled
            140 -> Reason.NotInWriting
            141 -> Reason.RecordIsParentsOwn
            142 -> Reason.AccessIsChilds
            143 -> Reason.ChildCompetent
            144 -> Reason.ChildNotCompetent
            145 -> Reason.PresumedCompetentAt12
            146 -> Reason.PresumedNotCompetentUnder12
            147 -> Reason.CompetenceNotJudged
            148 -> Reason.OnlyWithResponsibility
            149 -> Reason.ChildAuthorises
            150 -> Reason.ChildDoesNotAuthorise
            151 -> Reason.ChildNotAsked
            152 -> Reason.InChildsInterests
            153 -> Reason.NotInChildsInterests
            154 -> Reason.InterestsNotWeighed
            155 -> Reason.IdentityNotShown
            156 -> Reason.SearchReasonably
            157 -> Reason.IncidentDuty
            158 -> Reason.PlanDuty
            159 -> Reason.PlanRightsArePupils
            160 -> Reason.CapacityLacking
            161 -> Reason.CapacityNotKnown
            162 -> Reason.SchoolAgeUnknown
            163 -> Reason.PreferenceMayBeSaid
            164 -> Reason.RegisterOfParents
            165 -> Reason.PlanRightsOverAt25
            166 -> Reason.SafeguardingLeadDecides
            167 -> Reason.SafeguardingLeadAllows
            168 -> Reason.SafeguardingLeadWithholds
            169 -> Reason.PromotionInIt
            170 -> Reason.Asking(
                FfiConverterTypeAskWhy.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Reason): ULong = when(value) {
        is Reason.ConsentNotNeeded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PurposeNotKnown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.GivenBy -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.RefusedBy -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.ObjectedBy -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.TakenBackBy -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.TermEndedOf -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.AnswerAwaited -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.NotAskedYet -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.FormDoesNotCount -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
                + FfiConverterTypeConsentForm.allocationSize(value.`form`)
            )
        }
        is Reason.OneTickForSeveral -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.AnswerWithoutStanding -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.StandingNotSettled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.NotNotified -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.NotificationExcepted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
                + FfiConverterTypeExceptionGround.allocationSize(value.`ground`)
            )
        }
        is Reason.OthersStandIn -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PupilAbleToDecide -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PupilAnswersToo -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PartiesDisagree -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.CourtLetsDecide -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.NoRightToBeExcused -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.HeadDeclined -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PupilChoseToTakePart -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.RequestOpposed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.RequestUnclear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.PrescriptionNeeded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PlanNeeded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PupilLeft -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.HasToBeAskedToo -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.EveryOneNeeded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.OrderCoversTheJourney -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.PupilIsProtected -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.DocumentDecides -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.LawNotSettled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.OutsideTheBiometricsAct -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.Urgent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.InConfidence -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ObjectionNotInWriting -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterOptionalTypePersonId.allocationSize(value.`by`)
            )
        }
        is Reason.ConsentPersonNotNamed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.FilmingPublished -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.NoProfile -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.RollUnknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.NotOnRoll -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.RecordedAs -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRelationshipKind.allocationSize(value.`kind`)
            )
        }
        is Reason.RelationshipNotSaid -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.LegalParent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ParentByResponsibility -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ParentByCare -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.CareGoesOn -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.HadCareOnce -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.CarerRecognised -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PartnerNotSettled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ContactOnly -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ParentNoMore -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.HoldsResponsibility -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.AuthorityHolds -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.AuthorityHoldsNone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.RegisteredTooEarly -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.AppointmentNotInEffect -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.AppointmentUnsettled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.SpendsTimeOnly -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PoliceProtectionGivesNone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ResponsibilityEnded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ResponsibilityExtinguished -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ResponsibilityUntouched -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ResponsibilityOverAt18 -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ScottishRightsEndAt16 -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ForeignLawDecides -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ResponsibilityStated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeSays.allocationSize(value.`says`)
                + FfiConverterBoolean.allocationSize(value.`mayBeDefault`)
            )
        }
        is Reason.RecordsContradict -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMissingFact.allocationSize(value.`about`)
            )
        }
        is Reason.Row -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeMatrixRow.allocationSize(value.`row`)
                + FfiConverterTypeCell.allocationSize(value.`cell`)
                + FfiConverterBoolean.allocationSize(value.`oneOfSeveral`)
            )
        }
        is Reason.ReportDuty -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ReportDutyInLeavingYear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.NoReportDutyThisYear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.NoDutyForSchoolType -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.NoRuleForNation -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.RuleNotYetInForce -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.Requested -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.NotRequested -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.Waived -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PupilIsAdult -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.AgeUnknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.SpecialCircumstances -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PupilAgreed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PupilHasNotAgreed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ExclusionDuty -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PupilRefused -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.IsThePupil -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.Died -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.Imprisoned -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.RiskNotChecked -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.RiskChecked -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.NoOrderSeen -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.OrderBars -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`order`)
                + FfiConverterTypeRestrictionScope.allocationSize(value.`scope`)
            )
        }
        is Reason.OrderLeavesAlone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`order`)
                + FfiConverterTypeRestrictionScope.allocationSize(value.`scope`)
            )
        }
        is Reason.OrderRequires -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`order`)
                + FfiConverterTypeRestrictionScope.allocationSize(value.`scope`)
            )
        }
        is Reason.OrderUnclear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`order`)
                + FfiConverterTypeOrderKind.allocationSize(value.`kind`)
            )
        }
        is Reason.OrderWithoutEffect -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`order`)
                + FfiConverterTypeOrderKind.allocationSize(value.`kind`)
            )
        }
        is Reason.OrderLapsedByAge -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`order`)
            )
        }
        is Reason.LivesWithOther -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`order`)
            )
        }
        is Reason.OrdersConflict -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.OrderClaimed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`order`)
                + FfiConverterOptionalTypeLocalDate.allocationSize(value.`holdUntil`)
            )
        }
        is Reason.ClaimedOrderHoldOver -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`order`)
            )
        }
        is Reason.SafeguardingHold -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.SafetyAgainstOrder -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.AuthorityLimits -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRestrictionScope.allocationSize(value.`scope`)
            )
        }
        is Reason.UnderSpecialGuardianship -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.UnderCareOrder -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PlacedForAdoption -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.EmergencyApplicant -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.WardOfCourt -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.CareStatusUnknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.EqualTreatment -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.RecordDuty -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.RecordByChoice -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.RegisterDuty -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ElectionDuty -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.BoardRulesDecide -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.AnyoneMayComplain -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.HouseholdOnly -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.LongTermAndSignificant -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.Authorised -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.AuthorisedByWhom -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.NotAuthorised -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.Delegated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.NotDelegated -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PlanSilent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.NoPlanSeen -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.DelegatedByWhom -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.OrderMayBar -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`order`)
                + FfiConverterTypeRestrictionScope.allocationSize(value.`scope`)
            )
        }
        is Reason.AuthorityMayLimit -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRestrictionScope.allocationSize(value.`scope`)
            )
        }
        is Reason.ReleasedOnlyTo -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`order`)
            )
        }
        is Reason.ReleasedToThisAdult -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeOrderId.allocationSize(value.`order`)
            )
        }
        is Reason.WardNeedsCourt -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ResponsibilityOnlyAsserted -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.EveryonesConsentNeeded -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PupilDecides -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ChildPrivatelyFostered -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PrivateFosteringUnsettled -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.NotInWriting -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.RecordIsParentsOwn -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.AccessIsChilds -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ChildCompetent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ChildNotCompetent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PresumedCompetentAt12 -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PresumedNotCompetentUnder12 -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.CompetenceNotJudged -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.OnlyWithResponsibility -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ChildAuthorises -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ChildDoesNotAuthorise -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.ChildNotAsked -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.InChildsInterests -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.NotInChildsInterests -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.InterestsNotWeighed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.IdentityNotShown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.SearchReasonably -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.IncidentDuty -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PlanDuty -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PlanRightsArePupils -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.CapacityLacking -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.CapacityNotKnown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.SchoolAgeUnknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PreferenceMayBeSaid -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.RegisterOfParents -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PlanRightsOverAt25 -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.SafeguardingLeadDecides -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.SafeguardingLeadAllows -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.SafeguardingLeadWithholds -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.PromotionInIt -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Reason.Asking -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeAskWhy.allocationSize(value.`why`)
            )
        }
    }

    override fun write(value: Reason, buf: ByteBuffer) {
        when(value) {
            is Reason.ConsentNotNeeded -> {
                buf.putInt(1)
                Unit
            }
            is Reason.PurposeNotKnown -> {
                buf.putInt(2)
                Unit
            }
            is Reason.GivenBy -> {
                buf.putInt(3)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.RefusedBy -> {
                buf.putInt(4)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.ObjectedBy -> {
                buf.putInt(5)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.TakenBackBy -> {
                buf.putInt(6)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.TermEndedOf -> {
                buf.putInt(7)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.AnswerAwaited -> {
                buf.putInt(8)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.NotAskedYet -> {
                buf.putInt(9)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.FormDoesNotCount -> {
                buf.putInt(10)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                FfiConverterTypeConsentForm.write(value.`form`, buf)
                Unit
            }
            is Reason.OneTickForSeveral -> {
                buf.putInt(11)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.AnswerWithoutStanding -> {
                buf.putInt(12)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.StandingNotSettled -> {
                buf.putInt(13)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.NotNotified -> {
                buf.putInt(14)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.NotificationExcepted -> {
                buf.putInt(15)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                FfiConverterTypeExceptionGround.write(value.`ground`, buf)
                Unit
            }
            is Reason.OthersStandIn -> {
                buf.putInt(16)
                Unit
            }
            is Reason.PupilAbleToDecide -> {
                buf.putInt(17)
                Unit
            }
            is Reason.PupilAnswersToo -> {
                buf.putInt(18)
                Unit
            }
            is Reason.PartiesDisagree -> {
                buf.putInt(19)
                Unit
            }
            is Reason.CourtLetsDecide -> {
                buf.putInt(20)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.NoRightToBeExcused -> {
                buf.putInt(21)
                Unit
            }
            is Reason.HeadDeclined -> {
                buf.putInt(22)
                Unit
            }
            is Reason.PupilChoseToTakePart -> {
                buf.putInt(23)
                Unit
            }
            is Reason.RequestOpposed -> {
                buf.putInt(24)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.RequestUnclear -> {
                buf.putInt(25)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.PrescriptionNeeded -> {
                buf.putInt(26)
                Unit
            }
            is Reason.PlanNeeded -> {
                buf.putInt(27)
                Unit
            }
            is Reason.PupilLeft -> {
                buf.putInt(28)
                Unit
            }
            is Reason.HasToBeAskedToo -> {
                buf.putInt(29)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.EveryOneNeeded -> {
                buf.putInt(30)
                Unit
            }
            is Reason.OrderCoversTheJourney -> {
                buf.putInt(31)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.PupilIsProtected -> {
                buf.putInt(32)
                Unit
            }
            is Reason.DocumentDecides -> {
                buf.putInt(33)
                Unit
            }
            is Reason.LawNotSettled -> {
                buf.putInt(34)
                Unit
            }
            is Reason.OutsideTheBiometricsAct -> {
                buf.putInt(35)
                Unit
            }
            is Reason.Urgent -> {
                buf.putInt(36)
                Unit
            }
            is Reason.InConfidence -> {
                buf.putInt(37)
                Unit
            }
            is Reason.ObjectionNotInWriting -> {
                buf.putInt(38)
                FfiConverterOptionalTypePersonId.write(value.`by`, buf)
                Unit
            }
            is Reason.ConsentPersonNotNamed -> {
                buf.putInt(39)
                Unit
            }
            is Reason.FilmingPublished -> {
                buf.putInt(40)
                Unit
            }
            is Reason.NoProfile -> {
                buf.putInt(41)
                Unit
            }
            is Reason.RollUnknown -> {
                buf.putInt(42)
                Unit
            }
            is Reason.NotOnRoll -> {
                buf.putInt(43)
                Unit
            }
            is Reason.RecordedAs -> {
                buf.putInt(44)
                FfiConverterTypeRelationshipKind.write(value.`kind`, buf)
                Unit
            }
            is Reason.RelationshipNotSaid -> {
                buf.putInt(45)
                Unit
            }
            is Reason.LegalParent -> {
                buf.putInt(46)
                Unit
            }
            is Reason.ParentByResponsibility -> {
                buf.putInt(47)
                Unit
            }
            is Reason.ParentByCare -> {
                buf.putInt(48)
                Unit
            }
            is Reason.CareGoesOn -> {
                buf.putInt(49)
                Unit
            }
            is Reason.HadCareOnce -> {
                buf.putInt(50)
                Unit
            }
            is Reason.CarerRecognised -> {
                buf.putInt(51)
                Unit
            }
            is Reason.PartnerNotSettled -> {
                buf.putInt(52)
                Unit
            }
            is Reason.ContactOnly -> {
                buf.putInt(53)
                Unit
            }
            is Reason.ParentNoMore -> {
                buf.putInt(54)
                Unit
            }
            is Reason.HoldsResponsibility -> {
                buf.putInt(55)
                Unit
            }
            is Reason.AuthorityHolds -> {
                buf.putInt(56)
                Unit
            }
            is Reason.AuthorityHoldsNone -> {
                buf.putInt(57)
                Unit
            }
            is Reason.RegisteredTooEarly -> {
                buf.putInt(58)
                Unit
            }
            is Reason.AppointmentNotInEffect -> {
                buf.putInt(59)
                Unit
            }
            is Reason.AppointmentUnsettled -> {
                buf.putInt(60)
                Unit
            }
            is Reason.SpendsTimeOnly -> {
                buf.putInt(61)
                Unit
            }
            is Reason.PoliceProtectionGivesNone -> {
                buf.putInt(62)
                Unit
            }
            is Reason.ResponsibilityEnded -> {
                buf.putInt(63)
                Unit
            }
            is Reason.ResponsibilityExtinguished -> {
                buf.putInt(64)
                Unit
            }
            is Reason.ResponsibilityUntouched -> {
                buf.putInt(65)
                Unit
            }
            is Reason.ResponsibilityOverAt18 -> {
                buf.putInt(66)
                Unit
            }
            is Reason.ScottishRightsEndAt16 -> {
                buf.putInt(67)
                Unit
            }
            is Reason.ForeignLawDecides -> {
                buf.putInt(68)
                Unit
            }
            is Reason.ResponsibilityStated -> {
                buf.putInt(69)
                FfiConverterTypeSays.write(value.`says`, buf)
                FfiConverterBoolean.write(value.`mayBeDefault`, buf)
                Unit
            }
            is Reason.RecordsContradict -> {
                buf.putInt(70)
                FfiConverterTypeMissingFact.write(value.`about`, buf)
                Unit
            }
            is Reason.Row -> {
                buf.putInt(71)
                FfiConverterTypeMatrixRow.write(value.`row`, buf)
                FfiConverterTypeCell.write(value.`cell`, buf)
                FfiConverterBoolean.write(value.`oneOfSeveral`, buf)
                Unit
            }
            is Reason.ReportDuty -> {
                buf.putInt(72)
                Unit
            }
            is Reason.ReportDutyInLeavingYear -> {
                buf.putInt(73)
                Unit
            }
            is Reason.NoReportDutyThisYear -> {
                buf.putInt(74)
                Unit
            }
            is Reason.NoDutyForSchoolType -> {
                buf.putInt(75)
                Unit
            }
            is Reason.NoRuleForNation -> {
                buf.putInt(76)
                Unit
            }
            is Reason.RuleNotYetInForce -> {
                buf.putInt(77)
                Unit
            }
            is Reason.Requested -> {
                buf.putInt(78)
                Unit
            }
            is Reason.NotRequested -> {
                buf.putInt(79)
                Unit
            }
            is Reason.Waived -> {
                buf.putInt(80)
                Unit
            }
            is Reason.PupilIsAdult -> {
                buf.putInt(81)
                Unit
            }
            is Reason.AgeUnknown -> {
                buf.putInt(82)
                Unit
            }
            is Reason.SpecialCircumstances -> {
                buf.putInt(83)
                Unit
            }
            is Reason.PupilAgreed -> {
                buf.putInt(84)
                Unit
            }
            is Reason.PupilHasNotAgreed -> {
                buf.putInt(85)
                Unit
            }
            is Reason.ExclusionDuty -> {
                buf.putInt(86)
                Unit
            }
            is Reason.PupilRefused -> {
                buf.putInt(87)
                Unit
            }
            is Reason.IsThePupil -> {
                buf.putInt(88)
                Unit
            }
            is Reason.Died -> {
                buf.putInt(89)
                Unit
            }
            is Reason.Imprisoned -> {
                buf.putInt(90)
                Unit
            }
            is Reason.RiskNotChecked -> {
                buf.putInt(91)
                Unit
            }
            is Reason.RiskChecked -> {
                buf.putInt(92)
                Unit
            }
            is Reason.NoOrderSeen -> {
                buf.putInt(93)
                Unit
            }
            is Reason.OrderBars -> {
                buf.putInt(94)
                FfiConverterTypeOrderId.write(value.`order`, buf)
                FfiConverterTypeRestrictionScope.write(value.`scope`, buf)
                Unit
            }
            is Reason.OrderLeavesAlone -> {
                buf.putInt(95)
                FfiConverterTypeOrderId.write(value.`order`, buf)
                FfiConverterTypeRestrictionScope.write(value.`scope`, buf)
                Unit
            }
            is Reason.OrderRequires -> {
                buf.putInt(96)
                FfiConverterTypeOrderId.write(value.`order`, buf)
                FfiConverterTypeRestrictionScope.write(value.`scope`, buf)
                Unit
            }
            is Reason.OrderUnclear -> {
                buf.putInt(97)
                FfiConverterTypeOrderId.write(value.`order`, buf)
                FfiConverterTypeOrderKind.write(value.`kind`, buf)
                Unit
            }
            is Reason.OrderWithoutEffect -> {
                buf.putInt(98)
                FfiConverterTypeOrderId.write(value.`order`, buf)
                FfiConverterTypeOrderKind.write(value.`kind`, buf)
                Unit
            }
            is Reason.OrderLapsedByAge -> {
                buf.putInt(99)
                FfiConverterTypeOrderId.write(value.`order`, buf)
                Unit
            }
            is Reason.LivesWithOther -> {
                buf.putInt(100)
                FfiConverterTypeOrderId.write(value.`order`, buf)
                Unit
            }
            is Reason.OrdersConflict -> {
                buf.putInt(101)
                Unit
            }
            is Reason.OrderClaimed -> {
                buf.putInt(102)
                FfiConverterTypeOrderId.write(value.`order`, buf)
                FfiConverterOptionalTypeLocalDate.write(value.`holdUntil`, buf)
                Unit
            }
            is Reason.ClaimedOrderHoldOver -> {
                buf.putInt(103)
                FfiConverterTypeOrderId.write(value.`order`, buf)
                Unit
            }
            is Reason.SafeguardingHold -> {
                buf.putInt(104)
                Unit
            }
            is Reason.SafetyAgainstOrder -> {
                buf.putInt(105)
                Unit
            }
            is Reason.AuthorityLimits -> {
                buf.putInt(106)
                FfiConverterTypeRestrictionScope.write(value.`scope`, buf)
                Unit
            }
            is Reason.UnderSpecialGuardianship -> {
                buf.putInt(107)
                Unit
            }
            is Reason.UnderCareOrder -> {
                buf.putInt(108)
                Unit
            }
            is Reason.PlacedForAdoption -> {
                buf.putInt(109)
                Unit
            }
            is Reason.EmergencyApplicant -> {
                buf.putInt(110)
                Unit
            }
            is Reason.WardOfCourt -> {
                buf.putInt(111)
                Unit
            }
            is Reason.CareStatusUnknown -> {
                buf.putInt(112)
                Unit
            }
            is Reason.EqualTreatment -> {
                buf.putInt(113)
                Unit
            }
            is Reason.RecordDuty -> {
                buf.putInt(114)
                Unit
            }
            is Reason.RecordByChoice -> {
                buf.putInt(115)
                Unit
            }
            is Reason.RegisterDuty -> {
                buf.putInt(116)
                Unit
            }
            is Reason.ElectionDuty -> {
                buf.putInt(117)
                Unit
            }
            is Reason.BoardRulesDecide -> {
                buf.putInt(118)
                Unit
            }
            is Reason.AnyoneMayComplain -> {
                buf.putInt(119)
                Unit
            }
            is Reason.HouseholdOnly -> {
                buf.putInt(120)
                Unit
            }
            is Reason.LongTermAndSignificant -> {
                buf.putInt(121)
                Unit
            }
            is Reason.Authorised -> {
                buf.putInt(122)
                Unit
            }
            is Reason.AuthorisedByWhom -> {
                buf.putInt(123)
                Unit
            }
            is Reason.NotAuthorised -> {
                buf.putInt(124)
                Unit
            }
            is Reason.Delegated -> {
                buf.putInt(125)
                Unit
            }
            is Reason.NotDelegated -> {
                buf.putInt(126)
                Unit
            }
            is Reason.PlanSilent -> {
                buf.putInt(127)
                Unit
            }
            is Reason.NoPlanSeen -> {
                buf.putInt(128)
                Unit
            }
            is Reason.DelegatedByWhom -> {
                buf.putInt(129)
                Unit
            }
            is Reason.OrderMayBar -> {
                buf.putInt(130)
                FfiConverterTypeOrderId.write(value.`order`, buf)
                FfiConverterTypeRestrictionScope.write(value.`scope`, buf)
                Unit
            }
            is Reason.AuthorityMayLimit -> {
                buf.putInt(131)
                FfiConverterTypeRestrictionScope.write(value.`scope`, buf)
                Unit
            }
            is Reason.ReleasedOnlyTo -> {
                buf.putInt(132)
                FfiConverterTypeOrderId.write(value.`order`, buf)
                Unit
            }
            is Reason.ReleasedToThisAdult -> {
                buf.putInt(133)
                FfiConverterTypeOrderId.write(value.`order`, buf)
                Unit
            }
            is Reason.WardNeedsCourt -> {
                buf.putInt(134)
                Unit
            }
            is Reason.ResponsibilityOnlyAsserted -> {
                buf.putInt(135)
                Unit
            }
            is Reason.EveryonesConsentNeeded -> {
                buf.putInt(136)
                Unit
            }
            is Reason.PupilDecides -> {
                buf.putInt(137)
                Unit
            }
            is Reason.ChildPrivatelyFostered -> {
                buf.putInt(138)
                Unit
            }
            is Reason.PrivateFosteringUnsettled -> {
                buf.putInt(139)
                Unit
            }
            is Reason.NotInWriting -> {
                buf.putInt(140)
                Unit
            }
            is Reason.RecordIsParentsOwn -> {
                buf.putInt(141)
                Unit
            }
            is Reason.AccessIsChilds -> {
                buf.putInt(142)
                Unit
            }
            is Reason.ChildCompetent -> {
                buf.putInt(143)
                Unit
            }
            is Reason.ChildNotCompetent -> {
                buf.putInt(144)
                Unit
            }
            is Reason.PresumedCompetentAt12 -> {
                buf.putInt(145)
                Unit
            }
            is Reason.PresumedNotCompetentUnder12 -> {
                buf.putInt(146)
                Unit
            }
            is Reason.CompetenceNotJudged -> {
                buf.putInt(147)
                Unit
            }
            is Reason.OnlyWithResponsibility -> {
                buf.putInt(148)
                Unit
            }
            is Reason.ChildAuthorises -> {
                buf.putInt(149)
                Unit
            }
            is Reason.ChildDoesNotAuthorise -> {
                buf.putInt(150)
                Unit
            }
            is Reason.ChildNotAsked -> {
                buf.putInt(151)
                Unit
            }
            is Reason.InChildsInterests -> {
                buf.putInt(152)
                Unit
            }
            is Reason.NotInChildsInterests -> {
                buf.putInt(153)
                Unit
            }
            is Reason.InterestsNotWeighed -> {
                buf.putInt(154)
                Unit
            }
            is Reason.IdentityNotShown -> {
                buf.putInt(155)
                Unit
            }
            is Reason.SearchReasonably -> {
                buf.putInt(156)
                Unit
            }
            is Reason.IncidentDuty -> {
                buf.putInt(157)
                Unit
            }
            is Reason.PlanDuty -> {
                buf.putInt(158)
                Unit
            }
            is Reason.PlanRightsArePupils -> {
                buf.putInt(159)
                Unit
            }
            is Reason.CapacityLacking -> {
                buf.putInt(160)
                Unit
            }
            is Reason.CapacityNotKnown -> {
                buf.putInt(161)
                Unit
            }
            is Reason.SchoolAgeUnknown -> {
                buf.putInt(162)
                Unit
            }
            is Reason.PreferenceMayBeSaid -> {
                buf.putInt(163)
                Unit
            }
            is Reason.RegisterOfParents -> {
                buf.putInt(164)
                Unit
            }
            is Reason.PlanRightsOverAt25 -> {
                buf.putInt(165)
                Unit
            }
            is Reason.SafeguardingLeadDecides -> {
                buf.putInt(166)
                Unit
            }
            is Reason.SafeguardingLeadAllows -> {
                buf.putInt(167)
                Unit
            }
            is Reason.SafeguardingLeadWithholds -> {
                buf.putInt(168)
                Unit
            }
            is Reason.PromotionInIt -> {
                buf.putInt(169)
                Unit
            }
            is Reason.Asking -> {
                buf.putInt(170)
                FfiConverterTypeAskWhy.write(value.`why`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * To whom a line of the audience speaks.
 */
sealed class Recipient {

    /**
     * An adult in the pupil's life.
     */
    data class Adult(
        /**
         * Who.
         */
        val `person`: org.parentis.core.PersonId) : Recipient()

    {


        companion object
    }

    /**
     * The pupil in person: at eighteen or over; about a plan, over compulsory school age (AGE-5); and asked for a consent, where
     * the pupil decides about it or answers beside a parent.
     */
    object Pupil : Recipient()









    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeRecipient : FfiConverterRustBuffer<Recipient>{
    override fun read(buf: ByteBuffer): Recipient {
        return when(buf.getInt()) {
            1 -> Recipient.Adult(
                FfiConverterTypePersonId.read(buf),
                )
            2 -> Recipient.Pupil
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Recipient): ULong = when(value) {
        is Recipient.Adult -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypePersonId.allocationSize(value.`person`)
            )
        }
        is Recipient.Pupil -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: Recipient, buf: ByteBuffer) {
        when(value) {
            is Recipient.Adult -> {
                buf.putInt(1)
                FfiConverterTypePersonId.write(value.`person`, buf)
                Unit
            }
            is Recipient.Pupil -> {
                buf.putInt(2)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * How an adult is said to be related to a pupil (formats sheet, section 2). A claim, never a right.
 */

enum class RelationshipKind {

    /**
     * Mother: claims legal parenthood, never parental responsibility (VOC-42).
     */
    MOTHER,
    /**
     * Father: claims legal parenthood, never parental responsibility (VOC-42).
     */
    FATHER,
    /**
     * A parent, not said which.
     */
    PARENT,
    /**
     * Adoptive parent.
     */
    ADOPTIVE_PARENT,
    /**
     * Step-parent: marriage alone gives nothing (ROL-9).
     */
    STEP_PARENT,
    /**
     * Foster parent: claims care (VOC-42).
     */
    FOSTER_PARENT,
    /**
     * "Guardian" on a school form: usually not a guardian in law (ROL-7, VOC-104).
     */
    GUARDIAN,
    /**
     * Grandparent.
     */
    GRANDPARENT,
    /**
     * Brother or sister.
     */
    SIBLING,
    /**
     * Aunt or uncle.
     */
    AUNT_UNCLE,
    /**
     * Cousin.
     */
    COUSIN,
    /**
     * Another relative.
     */
    OTHER_RELATIVE,
    /**
     * The partner of a parent (PAR-7).
     */
    PARENTS_PARTNER,
    /**
     * A carer, not said of what kind.
     */
    CARER,
    /**
     * A childminder.
     */
    CHILDMINDER,
    /**
     * A friend or neighbour.
     */
    FRIEND,
    /**
     * The pupil (VOC-23).
     */
    THE_PUPIL,
    /**
     * A social worker; speaks for an authority only if that is recorded (VOC-14, VOC-15).
     */
    SOCIAL_WORKER,
    /**
     * A doctor, nurse or the like.
     */
    HEALTH_PROFESSIONAL,
    /**
     * A teacher or head teacher.
     */
    EDUCATION_PROFESSIONAL,
    /**
     * Another professional.
     */
    OTHER_PROFESSIONAL,
    /**
     * A religious or spiritual contact.
     */
    RELIGIOUS_CONTACT,
    /**
     * Something else: leaves every row open (VOC-22).
     */
    OTHER,
    /**
     * Said to be no relation.
     */
    NONE,
    /**
     * Not said.
     */
    UNKNOWN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRelationshipKind: FfiConverterRustBuffer<RelationshipKind> {
    override fun read(buf: ByteBuffer) = try {

        RelationshipKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RelationshipKind) = 4UL

    override fun write(value: RelationshipKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What an answer of the school's is to the message that it answers.
 */

enum class ReplyKind {

    /**
     * That it arrived, and no more.
     */
    ACKNOWLEDGEMENT,
    /**
     * That the reply will take longer; it counts only if it names the day, and the school's policy says so (PTN-55).
     */
    HOLDING,
    /**
     * The reply.
     */
    REPLY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeReplyKind: FfiConverterRustBuffer<ReplyKind> {
    override fun read(buf: ByteBuffer) = try {

        ReplyKind.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ReplyKind) = 4UL

    override fun write(value: ReplyKind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What somebody who wrote to the school and waits may do (PTN-59). None of it is a stage of a complaint.
 */

enum class ReplyStep {

    /**
     * Nothing: they have the reply.
     */
    NOTHING,
    /**
     * Wait: there is time, or nothing was promised.
     */
    WAIT,
    /**
     * Write again, to the same person or the office.
     */
    WRITE_AGAIN,
    /**
     * Write to the next level: they wrote again, and that was not answered in time either.
     */
    NEXT_LEVEL;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeReplyStep: FfiConverterRustBuffer<ReplyStep> {
    override fun read(buf: ByteBuffer) = try {

        ReplyStep.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ReplyStep) = 4UL

    override fun write(value: ReplyStep, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * By when the report is due, where a rule sets a day (REP-1).
 */
sealed class ReportDue {

    /**
     * Before the end of the summer term: this is its last day.
     */
    data class By(
        /**
         * The last day.
         */
        val `day`: org.parentis.core.LocalDate,
        /**
         * The rule.
         */
        val `rule`: org.parentis.core.RuleId) : ReportDue()

    {


        companion object
    }

    /**
     * A rule sets a day, and the calendar does not reach it.
     */
    data class NotKnown(
        /**
         * What is missing.
         */
        val `gap`: org.parentis.core.CalendarGap,
        /**
         * The rule.
         */
        val `rule`: org.parentis.core.RuleId) : ReportDue()

    {


        companion object
    }

    /**
     * Yearly, and no rule sets a day (REP-4), or no rule is known; or it is another kind of message.
     */
    object NoDaySet : ReportDue()









    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeReportDue : FfiConverterRustBuffer<ReportDue>{
    override fun read(buf: ByteBuffer): ReportDue {
        return when(buf.getInt()) {
            1 -> ReportDue.By(
                FfiConverterTypeLocalDate.read(buf),
                FfiConverterTypeRuleId.read(buf),
                )
            2 -> ReportDue.NotKnown(
                FfiConverterTypeCalendarGap.read(buf),
                FfiConverterTypeRuleId.read(buf),
                )
            3 -> ReportDue.NoDaySet
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: ReportDue): ULong = when(value) {
        is ReportDue.By -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeLocalDate.allocationSize(value.`day`)
                + FfiConverterTypeRuleId.allocationSize(value.`rule`)
            )
        }
        is ReportDue.NotKnown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCalendarGap.allocationSize(value.`gap`)
                + FfiConverterTypeRuleId.allocationSize(value.`rule`)
            )
        }
        is ReportDue.NoDaySet -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: ReportDue, buf: ByteBuffer) {
        when(value) {
            is ReportDue.By -> {
                buf.putInt(1)
                FfiConverterTypeLocalDate.write(value.`day`, buf)
                FfiConverterTypeRuleId.write(value.`rule`, buf)
                Unit
            }
            is ReportDue.NotKnown -> {
                buf.putInt(2)
                FfiConverterTypeCalendarGap.write(value.`gap`, buf)
                FfiConverterTypeRuleId.write(value.`rule`, buf)
                Unit
            }
            is ReportDue.NoDaySet -> {
                buf.putInt(3)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * Where a child habitually lives, which decides whose law of parental responsibility holds (JUR-2, PR-21).
 */

enum class Residence {

    /**
     * England.
     */
    ENGLAND,
    /**
     * Wales.
     */
    WALES,
    /**
     * Scotland.
     */
    SCOTLAND,
    /**
     * Northern Ireland.
     */
    NORTHERN_IRELAND,
    /**
     * Outside the United Kingdom.
     */
    ELSEWHERE;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeResidence: FfiConverterRustBuffer<Residence> {
    override fun read(buf: ByteBuffer) = try {

        Residence.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Residence) = 4UL

    override fun write(value: Residence, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What would resolve it.
 */

enum class Resolution {

    /**
     * This party's answer.
     */
    ANSWER,
    /**
     * This party's answer once more, as the old one counts no longer.
     */
    ANSWER_AGAIN,
    /**
     * This party's answer in the form that the purpose needs.
     */
    ANSWER_IN_FORM,
    /**
     * This party's answer to this purpose alone.
     */
    ANSWER_APART,
    /**
     * A notice in writing to this party, or a recorded ground why none is served (CON-BIO-1, CON-BIO-6).
     */
    NOTICE,
    /**
     * That this party takes the no back.
     */
    TAKEN_BACK,
    /**
     * That those who disagree agree, if with a mediator's help.
     */
    AGREEMENT,
    /**
     * A specific issue order of a court.
     */
    SPECIFIC_ISSUE_ORDER,
    /**
     * The prescriber's advice.
     */
    PRESCRIBERS_ADVICE,
    /**
     * A doctor's prescription (CON-MED-2).
     */
    PRESCRIPTION,
    /**
     * A diagnosis, or a plan for the condition (CON-MED-5).
     */
    HEALTH_PLAN,
    /**
     * Who this party is in law has to be settled.
     */
    STANDING,
    /**
     * The head's decision.
     */
    HEADS_DECISION;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeResolution: FfiConverterRustBuffer<Resolution> {
    override fun read(buf: ByteBuffer) = try {

        Resolution.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Resolution) = 4UL

    override fun write(value: Resolution, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * On what a grant of parental responsibility rests, other than birth and court orders about where a child lives,
 * special guardianship, care, placement and adoption, which come from `OrderTerm`s.
 */

enum class ResponsibilityBasis {

    /**
     * Married to, or in civil partnership with, the mother at the birth (PR-2).
     */
    MARRIED_AT_BIRTH,
    /**
     * The parents married or became civil partners later (PR-3).
     */
    LATER_MARRIAGE,
    /**
     * Named on the birth registration; counts by date and nation (PR-4, PR-4a, T-2).
     */
    BIRTH_REGISTRATION,
    /**
     * An agreement with the mother, recorded at the court (PR-5).
     */
    AGREEMENT,
    /**
     * A parental responsibility order (PR-6).
     */
    RESPONSIBILITY_ORDER,
    /**
     * Spouse or civil partner at licensed treatment (PR-7).
     */
    TREATMENT_AS_SPOUSE,
    /**
     * Agreed female parenthood at a licensed clinic (PR-7a).
     */
    AGREED_FEMALE_PARENTHOOD,
    /**
     * A step-parent by agreement of all parents with responsibility (PR-8).
     */
    STEP_PARENT_AGREEMENT,
    /**
     * A step-parent by order (PR-8).
     */
    STEP_PARENT_ORDER,
    /**
     * Named guardian by a parent, guardian or special guardian; takes effect as PR-9 says.
     */
    GUARDIAN_BY_APPOINTMENT,
    /**
     * Made guardian by the court (PR-9).
     */
    GUARDIAN_BY_COURT,
    /**
     * Acquired under the law of another country (PR-21): somebody has to check.
     */
    ACQUIRED_ABROAD;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeResponsibilityBasis: FfiConverterRustBuffer<ResponsibilityBasis> {
    override fun read(buf: ByteBuffer) = try {

        ResponsibilityBasis.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: ResponsibilityBasis) = 4UL

    override fun write(value: ResponsibilityBasis, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * One act that an order may restrict, or require of the school (section 4, 15.3).
 */

enum class RestrictionScope {

    /**
     * Collecting the child (VOC-50).
     */
    COLLECT,
    /**
     * Being on the school's site (VOC-51).
     */
    ON_SITE,
    /**
     * Contact with the child outside what the order allows (VOC-52).
     */
    CONTACT_CHILD,
    /**
     * Receiving an address or a clue to one (VOC-53).
     */
    RECEIVE_ADDRESS,
    /**
     * Receiving where the child is or will be (VOC-54).
     */
    RECEIVE_WHEREABOUTS,
    /**
     * Receiving reports (VOC-55).
     */
    RECEIVE_REPORTS,
    /**
     * Receiving any information (VOC-56).
     */
    RECEIVE_ALL_INFO,
    /**
     * Deciding about the school (VOC-57).
     */
    DECIDE_SCHOOL,
    /**
     * Changing the child's name (VOC-58).
     */
    CHANGE_NAME,
    /**
     * Taking the child out of the United Kingdom (VOC-58).
     */
    REMOVE_FROM_UK,
    /**
     * Any step in meeting parental responsibility (VOC-57).
     */
    ANY_PR_STEP;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRestrictionScope: FfiConverterRustBuffer<RestrictionScope> {
    override fun read(buf: ByteBuffer) = try {

        RestrictionScope.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: RestrictionScope) = 4UL

    override fun write(value: RestrictionScope, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Under which right something was asked for.
 */

enum class Right {

    /**
     * To see, or to have a copy of, the educational record: a parent's own right (REC-1, REC-2).
     */
    EDUCATIONAL_RECORD,
    /**
     * Subject access under data-protection law: the child's right (SAR-1).
     */
    SUBJECT_ACCESS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRight: FfiConverterRustBuffer<Right> {
    override fun read(buf: ByteBuffer) = try {

        Right.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Right) = 4UL

    override fun write(value: Right, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What happens to a due day that is not a working day (CAL-10).
 */

enum class Roll {

    /**
     * It stays where it is.
     */
    STAYS,
    /**
     * It moves to the next working day, as the law has it for data-protection complaints (CNF-31).
     */
    NEXT_WORKING_DAY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRoll: FfiConverterRustBuffer<Roll> {
    override fun read(buf: ByteBuffer) = try {

        Roll.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Roll) = 4UL

    override fun write(value: Roll, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A way out of the school's own ladder, for which it has no handler (VOC-79).
 */

enum class Route {

    /**
     * Staff grievance.
     */
    HR_GRIEVANCE,
    /**
     * Staff discipline.
     */
    DISCIPLINARY,
    /**
     * Whistleblowing.
     */
    WHISTLEBLOWING,
    /**
     * Admission appeal.
     */
    ADMISSION_APPEAL,
    /**
     * Review of an exclusion.
     */
    EXCLUSION_REVIEW,
    /**
     * Tribunal for special educational needs.
     */
    SEND_TRIBUNAL,
    /**
     * Examination appeal.
     */
    EXAM_APPEAL,
    /**
     * County court.
     */
    COUNTY_COURT,
    /**
     * Council for religious education.
     */
    SACRE,
    /**
     * A provider that uses the school's site.
     */
    THIRD_PARTY_PROVIDER,
    /**
     * Department for Education.
     */
    DFE,
    /**
     * Ofsted.
     */
    OFSTED,
    /**
     * Independent Schools Inspectorate.
     */
    ISI,
    /**
     * Information Commissioner.
     */
    ICO,
    /**
     * Ombudsman in Northern Ireland.
     */
    OMBUDSMAN_NI,
    /**
     * Ombudsman in Scotland.
     */
    SPSO,
    /**
     * Ombudsman in Wales.
     */
    PSOW;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeRoute: FfiConverterRustBuffer<Route> {
    override fun read(buf: ByteBuffer) = try {

        Route.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Route) = 4UL

    override fun write(value: Route, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What is said about a flag of a pair: three values, never two. An absent flag is unknown and no fact at all.
 */

enum class Says {

    /**
     * The source says yes.
     */
    YES,
    /**
     * The source says no.
     */
    NO,
    /**
     * The source says that it does not know.
     */
    UNKNOWN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeSays: FfiConverterRustBuffer<Says> {
    override fun read(buf: ByteBuffer) = try {

        Says.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Says) = 4UL

    override fun write(value: Says, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What kind of school it is in law (SCH-1, VOC-110). It has no default.
 */

enum class SchoolType {

    /**
     * Maintained by a local authority: community, foundation, voluntary, and maintained special.
     */
    MAINTAINED,
    /**
     * A special school that no authority maintains.
     */
    NON_MAINTAINED_SPECIAL,
    /**
     * An academy; free schools and alternative-provision academies are academies.
     */
    ACADEMY,
    /**
     * Independent: neither maintained nor an academy.
     */
    INDEPENDENT,
    /**
     * A pupil referral unit.
     */
    PRU,
    /**
     * An early-years setting.
     */
    EARLY_YEARS,
    /**
     * Further education or a 16-plus setting.
     */
    FE16_PLUS;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeSchoolType: FfiConverterRustBuffer<SchoolType> {
    override fun read(buf: ByteBuffer) = try {

        SchoolType.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SchoolType) = 4UL

    override fun write(value: SchoolType, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * The three seasons into which a school year is cut. A term that is entered in two halves has its season twice.
 */

enum class Season {

    /**
     * September to Christmas.
     */
    AUTUMN,
    /**
     * January to Easter.
     */
    SPRING,
    /**
     * Easter to the summer holiday.
     */
    SUMMER;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeSeason: FfiConverterRustBuffer<Season> {
    override fun read(buf: ByteBuffer) = try {

        Season.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Season) = 4UL

    override fun write(value: Season, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What the school's policy advises about sending it now. Advice stops nothing.
 */

enum class SendAdvice {

    /**
     * It is in the quiet hours (PTN-57).
     */
    QUIET_HOURS,
    /**
     * It can wait for the day on which such news goes out together.
     */
    DIGEST,
    /**
     * Some of those who would receive it have had as much in the last seven days as the school means to send in a week.
     */
    OVERLOAD;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeSendAdvice: FfiConverterRustBuffer<SendAdvice> {
    override fun read(buf: ByteBuffer) = try {

        SendAdvice.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SendAdvice) = 4UL

    override fun write(value: SendAdvice, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a problem means for the profile.
 */

enum class Severity {

    /**
     * The profile cannot be used until it is put right.
     */
    REFUSED,
    /**
     * The profile can be used; somebody ought to look.
     */
    WARNED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeSeverity: FfiConverterRustBuffer<Severity> {
    override fun read(buf: ByteBuffer) = try {

        Severity.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Severity) = 4UL

    override fun write(value: Severity, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why a consent is to be asked for again.
 */

enum class StaleWhy {

    /**
     * Its term ended.
     */
    TERM_ENDED,
    /**
     * The day of its review has passed (CHO-5).
     */
    REVIEW_DUE,
    /**
     * The pupil became able to decide (CON-GEN-7, CON-ISS-4).
     */
    PUPIL_DECIDES_NOW,
    /**
     * The pupil left (CON-GEN-6).
     */
    LEFT_THE_SCHOOL,
    /**
     * The wording in use is another than that of the answer.
     */
    NEW_WORDING,
    /**
     * A new system came into use after the answer.
     */
    NEW_SYSTEM,
    /**
     * Somebody else gets it since the answer.
     */
    NEW_RECIPIENTS,
    /**
     * The law changed after the answer.
     */
    NEW_LAW,
    /**
     * Who holds responsibility, or who lives where, changed after the answer.
     */
    FAMILY_CHANGED,
    /**
     * Whoever gave it has no standing any more.
     */
    GIVER_HAS_NO_STANDING;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeStaleWhy: FfiConverterRustBuffer<StaleWhy> {
    override fun read(buf: ByteBuffer) = try {

        StaleWhy.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: StaleWhy) = 4UL

    override fun write(value: StaleWhy, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What stands behind a rule. Where several things do, the strongest is named.
 */

enum class Strength {

    /**
     * An Act, or regulations made under one.
     */
    STATUTE,
    /**
     * Guidance that the school must have regard to by law.
     */
    STATUTORY_GUIDANCE,
    /**
     * Guidance of government, not statutory.
     */
    GUIDANCE,
    /**
     * Guidance or enforcement of a regulator.
     */
    REGULATOR,
    /**
     * Decisions of the courts.
     */
    CASE_LAW,
    /**
     * Common practice of schools and local authorities.
     */
    PRACTICE,
    /**
     * A choice of our own, or a school's own policy: no outside authority.
     */
    DESIGN;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeStrength: FfiConverterRustBuffer<Strength> {
    override fun read(buf: ByteBuffer) = try {

        Strength.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Strength) = 4UL

    override fun write(value: Strength, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A subject of the library: a room in which a clause of a policy can live.
 */

enum class Subject {

    /**
     * Who an adult is to a child, and what follows.
     */
    ROLES,
    /**
     * Consent: asked, given, refused, withdrawn.
     */
    CONSENT,
    /**
     * Who receives a message, and who does not.
     */
    COMMUNICATION,
    /**
     * Who may see what, and on what undertaking.
     */
    CONFIDENTIALITY,
    /**
     * Who handles a concern, by when, and what comes next.
     */
    CONCERN,
    /**
     * How parents take part.
     */
    PARTICIPATION,
    /**
     * Whether a policy is in force, reviewed and promoted.
     */
    REVIEW;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeSubject: FfiConverterRustBuffer<Subject> {
    override fun read(buf: ByteBuffer) = try {

        Subject.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Subject) = 4UL

    override fun write(value: Subject, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Who can supply a missing fact.
 */

enum class Supplier {

    /**
     * The school's office.
     */
    OFFICE,
    /**
     * The head teacher.
     */
    HEADTEACHER,
    /**
     * The designated safeguarding lead.
     */
    DSL,
    /**
     * The adult.
     */
    THIS_ADULT,
    /**
     * A person with parental responsibility or care.
     */
    PERSON_WITH_RESPONSIBILITY,
    /**
     * The special guardian.
     */
    SPECIAL_GUARDIAN,
    /**
     * Whoever told of the order, and the other parent.
     */
    WHOEVER_CLAIMED,
    /**
     * The local authority, through the child's social worker.
     */
    LOCAL_AUTHORITY,
    /**
     * The adoption agency.
     */
    ADOPTION_AGENCY,
    /**
     * The court.
     */
    COURT,
    /**
     * The pupil.
     */
    PUPIL,
    /**
     * The school's adviser on the law.
     */
    LEGAL_ADVISER,
    /**
     * The governing body or the trust, through its clerk.
     */
    BOARD;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeSupplier: FfiConverterRustBuffer<Supplier> {
    override fun read(buf: ByteBuffer) = try {

        Supplier.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Supplier) = 4UL

    override fun write(value: Supplier, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What one term of an order does, to one adult about one child.
 */
sealed class TermEffect {

    /**
     * Restricts the adult in one act, and in no other (ORD-2, 15.3).
     */
    data class Bars(
        /**
         * The act.
         */
        val `scope`: org.parentis.core.RestrictionScope) : TermEffect()

    {


        companion object
    }

    /**
     * Requires the school to do one thing for the adult (ORD-7).
     */
    data class Requires(
        /**
         * The thing.
         */
        val `scope`: org.parentis.core.RestrictionScope) : TermEffect()

    {


        companion object
    }

    /**
     * Restricts the adult in words that could not be put into the acts above: somebody has to read them.
     */
    object Unclear : TermEffect()


    /**
     * The child lives with the adult (PR-10).
     */
    object LivesWith : TermEffect()


    /**
     * The child spends time with the adult: no responsibility follows (PR-10a).
     */
    object SpendsTimeWith : TermEffect()


    /**
     * The adult is special guardian (PR-11).
     */
    object SpecialGuardian : TermEffect()


    /**
     * The authority has the care of the child (PR-12).
     */
    object CareTo : TermEffect()


    /**
     * The applicant of an emergency protection order (PR-13).
     */
    object ProtectedBy : TermEffect()


    /**
     * The adult adopts the child (PR-17).
     */
    object Adopts : TermEffect()


    /**
     * The adult stays a parent beside an adopter, as the adopter's partner does (PR-17).
     */
    object RemainsParent : TermEffect()


    /**
     * The adult becomes a parent by a parental order (PR-18).
     */
    object ParentByOrder : TermEffect()


    /**
     * The adult's parental responsibility ends (PR-19).
     */
    object EndsResponsibility : TermEffect()


    /**
     * The authority or agency may place the child for adoption; the adult is the agency (PR-16).
     */
    object MayPlace : TermEffect()









    companion object
}

/**
 * @suppress
 */
public object FfiConverterTypeTermEffect : FfiConverterRustBuffer<TermEffect>{
    override fun read(buf: ByteBuffer): TermEffect {
        return when(buf.getInt()) {
            1 -> TermEffect.Bars(
                FfiConverterTypeRestrictionScope.read(buf),
                )
            2 -> TermEffect.Requires(
                FfiConverterTypeRestrictionScope.read(buf),
                )
            3 -> TermEffect.Unclear
            4 -> TermEffect.LivesWith
            5 -> TermEffect.SpendsTimeWith
            6 -> TermEffect.SpecialGuardian
            7 -> TermEffect.CareTo
            8 -> TermEffect.ProtectedBy
            9 -> TermEffect.Adopts
            10 -> TermEffect.RemainsParent
            11 -> TermEffect.ParentByOrder
            12 -> TermEffect.EndsResponsibility
            13 -> TermEffect.MayPlace
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: TermEffect): ULong = when(value) {
        is TermEffect.Bars -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRestrictionScope.allocationSize(value.`scope`)
            )
        }
        is TermEffect.Requires -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeRestrictionScope.allocationSize(value.`scope`)
            )
        }
        is TermEffect.Unclear -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is TermEffect.LivesWith -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is TermEffect.SpendsTimeWith -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is TermEffect.SpecialGuardian -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is TermEffect.CareTo -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is TermEffect.ProtectedBy -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is TermEffect.Adopts -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is TermEffect.RemainsParent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is TermEffect.ParentByOrder -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is TermEffect.EndsResponsibility -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is TermEffect.MayPlace -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: TermEffect, buf: ByteBuffer) {
        when(value) {
            is TermEffect.Bars -> {
                buf.putInt(1)
                FfiConverterTypeRestrictionScope.write(value.`scope`, buf)
                Unit
            }
            is TermEffect.Requires -> {
                buf.putInt(2)
                FfiConverterTypeRestrictionScope.write(value.`scope`, buf)
                Unit
            }
            is TermEffect.Unclear -> {
                buf.putInt(3)
                Unit
            }
            is TermEffect.LivesWith -> {
                buf.putInt(4)
                Unit
            }
            is TermEffect.SpendsTimeWith -> {
                buf.putInt(5)
                Unit
            }
            is TermEffect.SpecialGuardian -> {
                buf.putInt(6)
                Unit
            }
            is TermEffect.CareTo -> {
                buf.putInt(7)
                Unit
            }
            is TermEffect.ProtectedBy -> {
                buf.putInt(8)
                Unit
            }
            is TermEffect.Adopts -> {
                buf.putInt(9)
                Unit
            }
            is TermEffect.RemainsParent -> {
                buf.putInt(10)
                Unit
            }
            is TermEffect.ParentByOrder -> {
                buf.putInt(11)
                Unit
            }
            is TermEffect.EndsResponsibility -> {
                buf.putInt(12)
                Unit
            }
            is TermEffect.MayPlace -> {
                buf.putInt(13)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}





/**
 * What an adult needs of a message and does not get.
 */

enum class Unmet {

    /**
     * A language in which it is not ready (HA-2.3d, COM-3).
     */
    LANGUAGE,
    /**
     * A person's translation: for what is as serious as this, a machine's is not enough (HA-2.3d, COM-3).
     */
    HUMAN_TRANSLATION,
    /**
     * A format in which it is not ready (HA-2.3d, COM-1).
     */
    FORMAT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeUnmet: FfiConverterRustBuffer<Unmet> {
    override fun read(buf: ByteBuffer) = try {

        Unmet.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Unmet) = 4UL

    override fun write(value: Unmet, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * Why a message goes to an adult by this way, or by none.
 */

enum class WayWhy {

    /**
     * The adult prefers it (CON-CHN-1).
     */
    PREFERRED,
    /**
     * The sender wishes it.
     */
    SENDERS_WISH,
    /**
     * It is the first of the school's own order of channels that reaches this adult.
     */
    SCHOOLS_ORDER,
    /**
     * It is urgent, and this is the quickest; a preference does not stand in the way (CON-CHN-1).
     */
    QUICKEST,
    /**
     * Another way would not carry the format that the adult needs (COM-1).
     */
    CARRIES_THE_FORMAT,
    /**
     * An Education Act requires the notice, and this adult has not agreed to have such notices by e-mail (CON-CHN-2).
     */
    NOTICE_ON_PAPER,
    /**
     * To the establishment in which the adult is (COM-9).
     */
    TO_THE_ESTABLISHMENT,
    /**
     * The adult declined the other ways, and still gets it (CON-APP-2, COM-11).
     */
    OTHERS_DECLINED,
    /**
     * The adult declined this way, and no other is on record: it may never be looked at (CON-APP-2, COM-11).
     */
    ONLY_DECLINED,
    /**
     * Another way would also reach somebody who may not have it (COM-5).
     */
    NOT_SHARED,
    /**
     * The school limited this adult to certain channels for a time (ESC-39).
     */
    LIMITED,
    /**
     * None: every way would also reach somebody who may not have it (COM-5).
     */
    REACHES_OTHERS,
    /**
     * None: no way that is on record will do, as it is a notice, a document, or promotion by the wrong kind of way.
     */
    NONE_WILL_DO,
    /**
     * None: every address on record was tried in vain; try again, and find another (COM-8).
     */
    UNREACHABLE,
    /**
     * None: no address of this adult is on record (COM-8).
     */
    NOT_RECORDED;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeWayWhy: FfiConverterRustBuffer<WayWhy> {
    override fun read(buf: ByteBuffer) = try {

        WayWhy.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: WayWhy) = 4UL

    override fun write(value: WayWhy, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * A day of the week; a boarding school may have sessions on all seven (CAL-17).
 */

enum class Weekday {

    /**
     * Monday.
     */
    MONDAY,
    /**
     * Tuesday.
     */
    TUESDAY,
    /**
     * Wednesday.
     */
    WEDNESDAY,
    /**
     * Thursday.
     */
    THURSDAY,
    /**
     * Friday.
     */
    FRIDAY,
    /**
     * Saturday.
     */
    SATURDAY,
    /**
     * Sunday.
     */
    SUNDAY;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeWeekday: FfiConverterRustBuffer<Weekday> {
    override fun read(buf: ByteBuffer) = try {

        Weekday.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Weekday) = 4UL

    override fun write(value: Weekday, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}





/**
 * What a piece of evidence does to the answer.
 */

enum class Weight {

    /**
     * It forbids, as an order seen does or a statute.
     */
    BAR,
    /**
     * An order seen requires it.
     */
    REQUIRED,
    /**
     * It is not settled, and could forbid.
     */
    UNSETTLED,
    /**
     * It makes it a duty.
     */
    DUTY,
    /**
     * It permits.
     */
    PERMISSION,
    /**
     * It says how the answer came about and does not itself decide.
     */
    CONTEXT;




    companion object
}


/**
 * @suppress
 */
public object FfiConverterTypeWeight: FfiConverterRustBuffer<Weight> {
    override fun read(buf: ByteBuffer) = try {

        Weight.entries[buf.getInt() - 1]

    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Weight) = 4UL

    override fun write(value: Weight, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}






/**
 * @suppress
 */
public object FfiConverterOptionalUInt: FfiConverterRustBuffer<kotlin.UInt?> {
    override fun read(buf: ByteBuffer): kotlin.UInt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUInt.read(buf)
    }

    override fun allocationSize(value: kotlin.UInt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UInt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUInt.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeAnswerTo: FfiConverterRustBuffer<AnswerTo?> {
    override fun read(buf: ByteBuffer): AnswerTo? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAnswerTo.read(buf)
    }

    override fun allocationSize(value: AnswerTo?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAnswerTo.allocationSize(value)
        }
    }

    override fun write(value: AnswerTo?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAnswerTo.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCollector: FfiConverterRustBuffer<Collector?> {
    override fun read(buf: ByteBuffer): Collector? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCollector.read(buf)
    }

    override fun allocationSize(value: Collector?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCollector.allocationSize(value)
        }
    }

    override fun write(value: Collector?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCollector.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeConsentParty: FfiConverterRustBuffer<ConsentParty?> {
    override fun read(buf: ByteBuffer): ConsentParty? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeConsentParty.read(buf)
    }

    override fun allocationSize(value: ConsentParty?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeConsentParty.allocationSize(value)
        }
    }

    override fun write(value: ConsentParty?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeConsentParty.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDelivery: FfiConverterRustBuffer<Delivery?> {
    override fun read(buf: ByteBuffer): Delivery? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDelivery.read(buf)
    }

    override fun allocationSize(value: Delivery?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDelivery.allocationSize(value)
        }
    }

    override fun write(value: Delivery?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDelivery.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeRecordedCompetence: FfiConverterRustBuffer<RecordedCompetence?> {
    override fun read(buf: ByteBuffer): RecordedCompetence? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeRecordedCompetence.read(buf)
    }

    override fun allocationSize(value: RecordedCompetence?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeRecordedCompetence.allocationSize(value)
        }
    }

    override fun write(value: RecordedCompetence?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeRecordedCompetence.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeReplyState: FfiConverterRustBuffer<ReplyState?> {
    override fun read(buf: ByteBuffer): ReplyState? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeReplyState.read(buf)
    }

    override fun allocationSize(value: ReplyState?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeReplyState.allocationSize(value)
        }
    }

    override fun write(value: ReplyState?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeReplyState.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeSource: FfiConverterRustBuffer<Source?> {
    override fun read(buf: ByteBuffer): Source? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSource.read(buf)
    }

    override fun allocationSize(value: Source?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSource.allocationSize(value)
        }
    }

    override fun write(value: Source?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSource.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeWay: FfiConverterRustBuffer<Way?> {
    override fun read(buf: ByteBuffer): Way? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeWay.read(buf)
    }

    override fun allocationSize(value: Way?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeWay.allocationSize(value)
        }
    }

    override fun write(value: Way?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeWay.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeAccessFormat: FfiConverterRustBuffer<AccessFormat?> {
    override fun read(buf: ByteBuffer): AccessFormat? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAccessFormat.read(buf)
    }

    override fun allocationSize(value: AccessFormat?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAccessFormat.allocationSize(value)
        }
    }

    override fun write(value: AccessFormat?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAccessFormat.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeAccessGround: FfiConverterRustBuffer<AccessGround?> {
    override fun read(buf: ByteBuffer): AccessGround? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAccessGround.read(buf)
    }

    override fun allocationSize(value: AccessGround?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAccessGround.allocationSize(value)
        }
    }

    override fun write(value: AccessGround?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAccessGround.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeAct: FfiConverterRustBuffer<Act?> {
    override fun read(buf: ByteBuffer): Act? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeAct.read(buf)
    }

    override fun allocationSize(value: Act?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeAct.allocationSize(value)
        }
    }

    override fun write(value: Act?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeAct.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCalendarGap: FfiConverterRustBuffer<CalendarGap?> {
    override fun read(buf: ByteBuffer): CalendarGap? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCalendarGap.read(buf)
    }

    override fun allocationSize(value: CalendarGap?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCalendarGap.allocationSize(value)
        }
    }

    override fun write(value: CalendarGap?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCalendarGap.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCapacity: FfiConverterRustBuffer<Capacity?> {
    override fun read(buf: ByteBuffer): Capacity? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCapacity.read(buf)
    }

    override fun allocationSize(value: Capacity?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCapacity.allocationSize(value)
        }
    }

    override fun write(value: Capacity?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCapacity.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeChannel: FfiConverterRustBuffer<Channel?> {
    override fun read(buf: ByteBuffer): Channel? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeChannel.read(buf)
    }

    override fun allocationSize(value: Channel?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeChannel.allocationSize(value)
        }
    }

    override fun write(value: Channel?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeChannel.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeCondition: FfiConverterRustBuffer<Condition?> {
    override fun read(buf: ByteBuffer): Condition? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCondition.read(buf)
    }

    override fun allocationSize(value: Condition?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCondition.allocationSize(value)
        }
    }

    override fun write(value: Condition?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCondition.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeConsentKind: FfiConverterRustBuffer<ConsentKind?> {
    override fun read(buf: ByteBuffer): ConsentKind? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeConsentKind.read(buf)
    }

    override fun allocationSize(value: ConsentKind?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeConsentKind.allocationSize(value)
        }
    }

    override fun write(value: ConsentKind?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeConsentKind.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeConsentStep: FfiConverterRustBuffer<ConsentStep?> {
    override fun read(buf: ByteBuffer): ConsentStep? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeConsentStep.read(buf)
    }

    override fun allocationSize(value: ConsentStep?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeConsentStep.allocationSize(value)
        }
    }

    override fun write(value: ConsentStep?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeConsentStep.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDataClass: FfiConverterRustBuffer<DataClass?> {
    override fun read(buf: ByteBuffer): DataClass? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDataClass.read(buf)
    }

    override fun allocationSize(value: DataClass?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDataClass.allocationSize(value)
        }
    }

    override fun write(value: DataClass?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDataClass.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDay: FfiConverterRustBuffer<Day?> {
    override fun read(buf: ByteBuffer): Day? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDay.read(buf)
    }

    override fun allocationSize(value: Day?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDay.allocationSize(value)
        }
    }

    override fun write(value: Day?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDay.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDayKind: FfiConverterRustBuffer<DayKind?> {
    override fun read(buf: ByteBuffer): DayKind? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDayKind.read(buf)
    }

    override fun allocationSize(value: DayKind?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDayKind.allocationSize(value)
        }
    }

    override fun write(value: DayKind?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDayKind.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDue: FfiConverterRustBuffer<Due?> {
    override fun read(buf: ByteBuffer): Due? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDue.read(buf)
    }

    override fun allocationSize(value: Due?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDue.allocationSize(value)
        }
    }

    override fun write(value: Due?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDue.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeExceptionGround: FfiConverterRustBuffer<ExceptionGround?> {
    override fun read(buf: ByteBuffer): ExceptionGround? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeExceptionGround.read(buf)
    }

    override fun allocationSize(value: ExceptionGround?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeExceptionGround.allocationSize(value)
        }
    }

    override fun write(value: ExceptionGround?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeExceptionGround.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeHowMany: FfiConverterRustBuffer<HowMany?> {
    override fun read(buf: ByteBuffer): HowMany? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeHowMany.read(buf)
    }

    override fun allocationSize(value: HowMany?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeHowMany.allocationSize(value)
        }
    }

    override fun write(value: HowMany?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeHowMany.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeMessageKind: FfiConverterRustBuffer<MessageKind?> {
    override fun read(buf: ByteBuffer): MessageKind? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeMessageKind.read(buf)
    }

    override fun allocationSize(value: MessageKind?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeMessageKind.allocationSize(value)
        }
    }

    override fun write(value: MessageKind?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeMessageKind.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeReplyKind: FfiConverterRustBuffer<ReplyKind?> {
    override fun read(buf: ByteBuffer): ReplyKind? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeReplyKind.read(buf)
    }

    override fun allocationSize(value: ReplyKind?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeReplyKind.allocationSize(value)
        }
    }

    override fun write(value: ReplyKind?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeReplyKind.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeWayWhy: FfiConverterRustBuffer<WayWhy?> {
    override fun read(buf: ByteBuffer): WayWhy? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeWayWhy.read(buf)
    }

    override fun allocationSize(value: WayWhy?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeWayWhy.allocationSize(value)
        }
    }

    override fun write(value: WayWhy?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeWayWhy.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalSequenceTypePupilId: FfiConverterRustBuffer<List<PupilId>?> {
    override fun read(buf: ByteBuffer): List<PupilId>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypePupilId.read(buf)
    }

    override fun allocationSize(value: List<PupilId>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypePupilId.allocationSize(value)
        }
    }

    override fun write(value: List<PupilId>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypePupilId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeDocumentId: FfiConverterRustBuffer<DocumentId?> {
    override fun read(buf: ByteBuffer): DocumentId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDocumentId.read(buf)
    }

    override fun allocationSize(value: DocumentId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDocumentId.allocationSize(value)
        }
    }

    override fun write(value: DocumentId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDocumentId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeEntryId: FfiConverterRustBuffer<EntryId?> {
    override fun read(buf: ByteBuffer): EntryId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEntryId.read(buf)
    }

    override fun allocationSize(value: EntryId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEntryId.allocationSize(value)
        }
    }

    override fun write(value: EntryId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEntryId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeLanguageTag: FfiConverterRustBuffer<LanguageTag?> {
    override fun read(buf: ByteBuffer): LanguageTag? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeLanguageTag.read(buf)
    }

    override fun allocationSize(value: LanguageTag?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeLanguageTag.allocationSize(value)
        }
    }

    override fun write(value: LanguageTag?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeLanguageTag.write(value, buf)
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
public object FfiConverterOptionalTypeOffsetDateTime: FfiConverterRustBuffer<OffsetDateTime?> {
    override fun read(buf: ByteBuffer): OffsetDateTime? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeOffsetDateTime.read(buf)
    }

    override fun allocationSize(value: OffsetDateTime?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeOffsetDateTime.allocationSize(value)
        }
    }

    override fun write(value: OffsetDateTime?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeOffsetDateTime.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePersonId: FfiConverterRustBuffer<PersonId?> {
    override fun read(buf: ByteBuffer): PersonId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePersonId.read(buf)
    }

    override fun allocationSize(value: PersonId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePersonId.allocationSize(value)
        }
    }

    override fun write(value: PersonId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePersonId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePreferenceId: FfiConverterRustBuffer<PreferenceId?> {
    override fun read(buf: ByteBuffer): PreferenceId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePreferenceId.read(buf)
    }

    override fun allocationSize(value: PreferenceId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePreferenceId.allocationSize(value)
        }
    }

    override fun write(value: PreferenceId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePreferenceId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePupilId: FfiConverterRustBuffer<PupilId?> {
    override fun read(buf: ByteBuffer): PupilId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePupilId.read(buf)
    }

    override fun allocationSize(value: PupilId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePupilId.allocationSize(value)
        }
    }

    override fun write(value: PupilId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePupilId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypePurposeId: FfiConverterRustBuffer<PurposeId?> {
    override fun read(buf: ByteBuffer): PurposeId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePurposeId.read(buf)
    }

    override fun allocationSize(value: PurposeId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePurposeId.allocationSize(value)
        }
    }

    override fun write(value: PurposeId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePurposeId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterOptionalTypeThreadId: FfiConverterRustBuffer<ThreadId?> {
    override fun read(buf: ByteBuffer): ThreadId? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeThreadId.read(buf)
    }

    override fun allocationSize(value: ThreadId?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeThreadId.allocationSize(value)
        }
    }

    override fun write(value: ThreadId?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeThreadId.write(value, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAccessFinding: FfiConverterRustBuffer<List<AccessFinding>> {
    override fun read(buf: ByteBuffer): List<AccessFinding> {
        val len = buf.getInt()
        return List<AccessFinding>(len) {
            FfiConverterTypeAccessFinding.read(buf)
        }
    }

    override fun allocationSize(value: List<AccessFinding>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAccessFinding.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AccessFinding>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAccessFinding.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAdultContact: FfiConverterRustBuffer<List<AdultContact>> {
    override fun read(buf: ByteBuffer): List<AdultContact> {
        val len = buf.getInt()
        return List<AdultContact>(len) {
            FfiConverterTypeAdultContact.read(buf)
        }
    }

    override fun allocationSize(value: List<AdultContact>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAdultContact.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AdultContact>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAdultContact.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAdultReach: FfiConverterRustBuffer<List<AdultReach>> {
    override fun read(buf: ByteBuffer): List<AdultReach> {
        val len = buf.getInt()
        return List<AdultReach>(len) {
            FfiConverterTypeAdultReach.read(buf)
        }
    }

    override fun allocationSize(value: List<AdultReach>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAdultReach.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AdultReach>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAdultReach.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAdviceLine: FfiConverterRustBuffer<List<AdviceLine>> {
    override fun read(buf: ByteBuffer): List<AdviceLine> {
        val len = buf.getInt()
        return List<AdviceLine>(len) {
            FfiConverterTypeAdviceLine.read(buf)
        }
    }

    override fun allocationSize(value: List<AdviceLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAdviceLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AdviceLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAdviceLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAskLine: FfiConverterRustBuffer<List<AskLine>> {
    override fun read(buf: ByteBuffer): List<AskLine> {
        val len = buf.getInt()
        return List<AskLine>(len) {
            FfiConverterTypeAskLine.read(buf)
        }
    }

    override fun allocationSize(value: List<AskLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAskLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AskLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAskLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAudienceLine: FfiConverterRustBuffer<List<AudienceLine>> {
    override fun read(buf: ByteBuffer): List<AudienceLine> {
        val len = buf.getInt()
        return List<AudienceLine>(len) {
            FfiConverterTypeAudienceLine.read(buf)
        }
    }

    override fun allocationSize(value: List<AudienceLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAudienceLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AudienceLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAudienceLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeBecause: FfiConverterRustBuffer<List<Because>> {
    override fun read(buf: ByteBuffer): List<Because> {
        val len = buf.getInt()
        return List<Because>(len) {
            FfiConverterTypeBecause.read(buf)
        }
    }

    override fun allocationSize(value: List<Because>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeBecause.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Because>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeBecause.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeClarification: FfiConverterRustBuffer<List<Clarification>> {
    override fun read(buf: ByteBuffer): List<Clarification> {
        val len = buf.getInt()
        return List<Clarification>(len) {
            FfiConverterTypeClarification.read(buf)
        }
    }

    override fun allocationSize(value: List<Clarification>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeClarification.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Clarification>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeClarification.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeClosure: FfiConverterRustBuffer<List<Closure>> {
    override fun read(buf: ByteBuffer): List<Closure> {
        val len = buf.getInt()
        return List<Closure>(len) {
            FfiConverterTypeClosure.read(buf)
        }
    }

    override fun allocationSize(value: List<Closure>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeClosure.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Closure>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeClosure.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCollector: FfiConverterRustBuffer<List<Collector>> {
    override fun read(buf: ByteBuffer): List<Collector> {
        val len = buf.getInt()
        return List<Collector>(len) {
            FfiConverterTypeCollector.read(buf)
        }
    }

    override fun allocationSize(value: List<Collector>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCollector.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Collector>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCollector.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeConsentParty: FfiConverterRustBuffer<List<ConsentParty>> {
    override fun read(buf: ByteBuffer): List<ConsentParty> {
        val len = buf.getInt()
        return List<ConsentParty>(len) {
            FfiConverterTypeConsentParty.read(buf)
        }
    }

    override fun allocationSize(value: List<ConsentParty>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeConsentParty.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ConsentParty>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeConsentParty.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeConsentRegisterLine: FfiConverterRustBuffer<List<ConsentRegisterLine>> {
    override fun read(buf: ByteBuffer): List<ConsentRegisterLine> {
        val len = buf.getInt()
        return List<ConsentRegisterLine>(len) {
            FfiConverterTypeConsentRegisterLine.read(buf)
        }
    }

    override fun allocationSize(value: List<ConsentRegisterLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeConsentRegisterLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ConsentRegisterLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeConsentRegisterLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCopyLine: FfiConverterRustBuffer<List<CopyLine>> {
    override fun read(buf: ByteBuffer): List<CopyLine> {
        val len = buf.getInt()
        return List<CopyLine>(len) {
            FfiConverterTypeCopyLine.read(buf)
        }
    }

    override fun allocationSize(value: List<CopyLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCopyLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CopyLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCopyLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCopyTrace: FfiConverterRustBuffer<List<CopyTrace>> {
    override fun read(buf: ByteBuffer): List<CopyTrace> {
        val len = buf.getInt()
        return List<CopyTrace>(len) {
            FfiConverterTypeCopyTrace.read(buf)
        }
    }

    override fun allocationSize(value: List<CopyTrace>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCopyTrace.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CopyTrace>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCopyTrace.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDayRange: FfiConverterRustBuffer<List<DayRange>> {
    override fun read(buf: ByteBuffer): List<DayRange> {
        val len = buf.getInt()
        return List<DayRange>(len) {
            FfiConverterTypeDayRange.read(buf)
        }
    }

    override fun allocationSize(value: List<DayRange>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDayRange.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DayRange>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDayRange.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDestination: FfiConverterRustBuffer<List<Destination>> {
    override fun read(buf: ByteBuffer): List<Destination> {
        val len = buf.getInt()
        return List<Destination>(len) {
            FfiConverterTypeDestination.read(buf)
        }
    }

    override fun allocationSize(value: List<Destination>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDestination.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Destination>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDestination.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDraftPart: FfiConverterRustBuffer<List<DraftPart>> {
    override fun read(buf: ByteBuffer): List<DraftPart> {
        val len = buf.getInt()
        return List<DraftPart>(len) {
            FfiConverterTypeDraftPart.read(buf)
        }
    }

    override fun allocationSize(value: List<DraftPart>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDraftPart.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DraftPart>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDraftPart.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeEqualCount: FfiConverterRustBuffer<List<EqualCount>> {
    override fun read(buf: ByteBuffer): List<EqualCount> {
        val len = buf.getInt()
        return List<EqualCount>(len) {
            FfiConverterTypeEqualCount.read(buf)
        }
    }

    override fun allocationSize(value: List<EqualCount>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEqualCount.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<EqualCount>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEqualCount.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeEqualLine: FfiConverterRustBuffer<List<EqualLine>> {
    override fun read(buf: ByteBuffer): List<EqualLine> {
        val len = buf.getInt()
        return List<EqualLine>(len) {
            FfiConverterTypeEqualLine.read(buf)
        }
    }

    override fun allocationSize(value: List<EqualLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEqualLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<EqualLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEqualLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeEqualThing: FfiConverterRustBuffer<List<EqualThing>> {
    override fun read(buf: ByteBuffer): List<EqualThing> {
        val len = buf.getInt()
        return List<EqualThing>(len) {
            FfiConverterTypeEqualThing.read(buf)
        }
    }

    override fun allocationSize(value: List<EqualThing>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEqualThing.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<EqualThing>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEqualThing.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFamilyReach: FfiConverterRustBuffer<List<FamilyReach>> {
    override fun read(buf: ByteBuffer): List<FamilyReach> {
        val len = buf.getInt()
        return List<FamilyReach>(len) {
            FfiConverterTypeFamilyReach.read(buf)
        }
    }

    override fun allocationSize(value: List<FamilyReach>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFamilyReach.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FamilyReach>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFamilyReach.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeFieldAccess: FfiConverterRustBuffer<List<FieldAccess>> {
    override fun read(buf: ByteBuffer): List<FieldAccess> {
        val len = buf.getInt()
        return List<FieldAccess>(len) {
            FfiConverterTypeFieldAccess.read(buf)
        }
    }

    override fun allocationSize(value: List<FieldAccess>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFieldAccess.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FieldAccess>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFieldAccess.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeGuardFinding: FfiConverterRustBuffer<List<GuardFinding>> {
    override fun read(buf: ByteBuffer): List<GuardFinding> {
        val len = buf.getInt()
        return List<GuardFinding>(len) {
            FfiConverterTypeGuardFinding.read(buf)
        }
    }

    override fun allocationSize(value: List<GuardFinding>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGuardFinding.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GuardFinding>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGuardFinding.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeItemField: FfiConverterRustBuffer<List<ItemField>> {
    override fun read(buf: ByteBuffer): List<ItemField> {
        val len = buf.getInt()
        return List<ItemField>(len) {
            FfiConverterTypeItemField.read(buf)
        }
    }

    override fun allocationSize(value: List<ItemField>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeItemField.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ItemField>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeItemField.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeLookAt: FfiConverterRustBuffer<List<LookAt>> {
    override fun read(buf: ByteBuffer): List<LookAt> {
        val len = buf.getInt()
        return List<LookAt>(len) {
            FfiConverterTypeLookAt.read(buf)
        }
    }

    override fun allocationSize(value: List<LookAt>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLookAt.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LookAt>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLookAt.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeMissing: FfiConverterRustBuffer<List<Missing>> {
    override fun read(buf: ByteBuffer): List<Missing> {
        val len = buf.getInt()
        return List<Missing>(len) {
            FfiConverterTypeMissing.read(buf)
        }
    }

    override fun allocationSize(value: List<Missing>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMissing.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Missing>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMissing.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeOrderTerm: FfiConverterRustBuffer<List<OrderTerm>> {
    override fun read(buf: ByteBuffer): List<OrderTerm> {
        val len = buf.getInt()
        return List<OrderTerm>(len) {
            FfiConverterTypeOrderTerm.read(buf)
        }
    }

    override fun allocationSize(value: List<OrderTerm>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOrderTerm.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<OrderTerm>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOrderTerm.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeParticipant: FfiConverterRustBuffer<List<Participant>> {
    override fun read(buf: ByteBuffer): List<Participant> {
        val len = buf.getInt()
        return List<Participant>(len) {
            FfiConverterTypeParticipant.read(buf)
        }
    }

    override fun allocationSize(value: List<Participant>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeParticipant.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Participant>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeParticipant.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePartyLine: FfiConverterRustBuffer<List<PartyLine>> {
    override fun read(buf: ByteBuffer): List<PartyLine> {
        val len = buf.getInt()
        return List<PartyLine>(len) {
            FfiConverterTypePartyLine.read(buf)
        }
    }

    override fun allocationSize(value: List<PartyLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePartyLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PartyLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePartyLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePosted: FfiConverterRustBuffer<List<Posted>> {
    override fun read(buf: ByteBuffer): List<Posted> {
        val len = buf.getInt()
        return List<Posted>(len) {
            FfiConverterTypePosted.read(buf)
        }
    }

    override fun allocationSize(value: List<Posted>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePosted.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Posted>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePosted.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePreferenceLine: FfiConverterRustBuffer<List<PreferenceLine>> {
    override fun read(buf: ByteBuffer): List<PreferenceLine> {
        val len = buf.getInt()
        return List<PreferenceLine>(len) {
            FfiConverterTypePreferenceLine.read(buf)
        }
    }

    override fun allocationSize(value: List<PreferenceLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePreferenceLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PreferenceLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePreferenceLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePupilContact: FfiConverterRustBuffer<List<PupilContact>> {
    override fun read(buf: ByteBuffer): List<PupilContact> {
        val len = buf.getInt()
        return List<PupilContact>(len) {
            FfiConverterTypePupilContact.read(buf)
        }
    }

    override fun allocationSize(value: List<PupilContact>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePupilContact.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PupilContact>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePupilContact.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRecordedEvent: FfiConverterRustBuffer<List<RecordedEvent>> {
    override fun read(buf: ByteBuffer): List<RecordedEvent> {
        val len = buf.getInt()
        return List<RecordedEvent>(len) {
            FfiConverterTypeRecordedEvent.read(buf)
        }
    }

    override fun allocationSize(value: List<RecordedEvent>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRecordedEvent.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RecordedEvent>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRecordedEvent.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRecordedOther: FfiConverterRustBuffer<List<RecordedOther>> {
    override fun read(buf: ByteBuffer): List<RecordedOther> {
        val len = buf.getInt()
        return List<RecordedOther>(len) {
            FfiConverterTypeRecordedOther.read(buf)
        }
    }

    override fun allocationSize(value: List<RecordedOther>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRecordedOther.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RecordedOther>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRecordedOther.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRegisterLine: FfiConverterRustBuffer<List<RegisterLine>> {
    override fun read(buf: ByteBuffer): List<RegisterLine> {
        val len = buf.getInt()
        return List<RegisterLine>(len) {
            FfiConverterTypeRegisterLine.read(buf)
        }
    }

    override fun allocationSize(value: List<RegisterLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRegisterLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RegisterLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRegisterLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRemedy: FfiConverterRustBuffer<List<Remedy>> {
    override fun read(buf: ByteBuffer): List<Remedy> {
        val len = buf.getInt()
        return List<Remedy>(len) {
            FfiConverterTypeRemedy.read(buf)
        }
    }

    override fun allocationSize(value: List<Remedy>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRemedy.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Remedy>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRemedy.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeReplyState: FfiConverterRustBuffer<List<ReplyState>> {
    override fun read(buf: ByteBuffer): List<ReplyState> {
        val len = buf.getInt()
        return List<ReplyState>(len) {
            FfiConverterTypeReplyState.read(buf)
        }
    }

    override fun allocationSize(value: List<ReplyState>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeReplyState.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ReplyState>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeReplyState.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeSchoolTerm: FfiConverterRustBuffer<List<SchoolTerm>> {
    override fun read(buf: ByteBuffer): List<SchoolTerm> {
        val len = buf.getInt()
        return List<SchoolTerm>(len) {
            FfiConverterTypeSchoolTerm.read(buf)
        }
    }

    override fun allocationSize(value: List<SchoolTerm>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSchoolTerm.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SchoolTerm>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSchoolTerm.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeShownField: FfiConverterRustBuffer<List<ShownField>> {
    override fun read(buf: ByteBuffer): List<ShownField> {
        val len = buf.getInt()
        return List<ShownField>(len) {
            FfiConverterTypeShownField.read(buf)
        }
    }

    override fun allocationSize(value: List<ShownField>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeShownField.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ShownField>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeShownField.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeStaleLine: FfiConverterRustBuffer<List<StaleLine>> {
    override fun read(buf: ByteBuffer): List<StaleLine> {
        val len = buf.getInt()
        return List<StaleLine>(len) {
            FfiConverterTypeStaleLine.read(buf)
        }
    }

    override fun allocationSize(value: List<StaleLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStaleLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<StaleLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStaleLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeStanding: FfiConverterRustBuffer<List<Standing>> {
    override fun read(buf: ByteBuffer): List<Standing> {
        val len = buf.getInt()
        return List<Standing>(len) {
            FfiConverterTypeStanding.read(buf)
        }
    }

    override fun allocationSize(value: List<Standing>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStanding.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Standing>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStanding.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeStateCount: FfiConverterRustBuffer<List<StateCount>> {
    override fun read(buf: ByteBuffer): List<StateCount> {
        val len = buf.getInt()
        return List<StateCount>(len) {
            FfiConverterTypeStateCount.read(buf)
        }
    }

    override fun allocationSize(value: List<StateCount>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStateCount.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<StateCount>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStateCount.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeStretch: FfiConverterRustBuffer<List<Stretch>> {
    override fun read(buf: ByteBuffer): List<Stretch> {
        val len = buf.getInt()
        return List<Stretch>(len) {
            FfiConverterTypeStretch.read(buf)
        }
    }

    override fun allocationSize(value: List<Stretch>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStretch.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Stretch>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStretch.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeUnmetNeed: FfiConverterRustBuffer<List<UnmetNeed>> {
    override fun read(buf: ByteBuffer): List<UnmetNeed> {
        val len = buf.getInt()
        return List<UnmetNeed>(len) {
            FfiConverterTypeUnmetNeed.read(buf)
        }
    }

    override fun allocationSize(value: List<UnmetNeed>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeUnmetNeed.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<UnmetNeed>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeUnmetNeed.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeUseLine: FfiConverterRustBuffer<List<UseLine>> {
    override fun read(buf: ByteBuffer): List<UseLine> {
        val len = buf.getInt()
        return List<UseLine>(len) {
            FfiConverterTypeUseLine.read(buf)
        }
    }

    override fun allocationSize(value: List<UseLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeUseLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<UseLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeUseLine.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeAccessFormat: FfiConverterRustBuffer<List<AccessFormat>> {
    override fun read(buf: ByteBuffer): List<AccessFormat> {
        val len = buf.getInt()
        return List<AccessFormat>(len) {
            FfiConverterTypeAccessFormat.read(buf)
        }
    }

    override fun allocationSize(value: List<AccessFormat>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAccessFormat.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AccessFormat>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAccessFormat.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeChange: FfiConverterRustBuffer<List<Change>> {
    override fun read(buf: ByteBuffer): List<Change> {
        val len = buf.getInt()
        return List<Change>(len) {
            FfiConverterTypeChange.read(buf)
        }
    }

    override fun allocationSize(value: List<Change>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChange.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Change>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChange.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeChannel: FfiConverterRustBuffer<List<Channel>> {
    override fun read(buf: ByteBuffer): List<Channel> {
        val len = buf.getInt()
        return List<Channel>(len) {
            FfiConverterTypeChannel.read(buf)
        }
    }

    override fun allocationSize(value: List<Channel>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChannel.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Channel>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChannel.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeClockNote: FfiConverterRustBuffer<List<ClockNote>> {
    override fun read(buf: ByteBuffer): List<ClockNote> {
        val len = buf.getInt()
        return List<ClockNote>(len) {
            FfiConverterTypeClockNote.read(buf)
        }
    }

    override fun allocationSize(value: List<ClockNote>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeClockNote.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ClockNote>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeClockNote.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeCondition: FfiConverterRustBuffer<List<Condition>> {
    override fun read(buf: ByteBuffer): List<Condition> {
        val len = buf.getInt()
        return List<Condition>(len) {
            FfiConverterTypeCondition.read(buf)
        }
    }

    override fun allocationSize(value: List<Condition>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCondition.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Condition>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCondition.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeConsentDuty: FfiConverterRustBuffer<List<ConsentDuty>> {
    override fun read(buf: ByteBuffer): List<ConsentDuty> {
        val len = buf.getInt()
        return List<ConsentDuty>(len) {
            FfiConverterTypeConsentDuty.read(buf)
        }
    }

    override fun allocationSize(value: List<ConsentDuty>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeConsentDuty.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ConsentDuty>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeConsentDuty.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeDataClass: FfiConverterRustBuffer<List<DataClass>> {
    override fun read(buf: ByteBuffer): List<DataClass> {
        val len = buf.getInt()
        return List<DataClass>(len) {
            FfiConverterTypeDataClass.read(buf)
        }
    }

    override fun allocationSize(value: List<DataClass>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDataClass.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DataClass>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDataClass.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeLawfulBasis: FfiConverterRustBuffer<List<LawfulBasis>> {
    override fun read(buf: ByteBuffer): List<LawfulBasis> {
        val len = buf.getInt()
        return List<LawfulBasis>(len) {
            FfiConverterTypeLawfulBasis.read(buf)
        }
    }

    override fun allocationSize(value: List<LawfulBasis>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLawfulBasis.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LawfulBasis>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLawfulBasis.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeMatrixRow: FfiConverterRustBuffer<List<MatrixRow>> {
    override fun read(buf: ByteBuffer): List<MatrixRow> {
        val len = buf.getInt()
        return List<MatrixRow>(len) {
            FfiConverterTypeMatrixRow.read(buf)
        }
    }

    override fun allocationSize(value: List<MatrixRow>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMatrixRow.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MatrixRow>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMatrixRow.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeMessageKind: FfiConverterRustBuffer<List<MessageKind>> {
    override fun read(buf: ByteBuffer): List<MessageKind> {
        val len = buf.getInt()
        return List<MessageKind>(len) {
            FfiConverterTypeMessageKind.read(buf)
        }
    }

    override fun allocationSize(value: List<MessageKind>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeMessageKind.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<MessageKind>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeMessageKind.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypePost: FfiConverterRustBuffer<List<Post>> {
    override fun read(buf: ByteBuffer): List<Post> {
        val len = buf.getInt()
        return List<Post>(len) {
            FfiConverterTypePost.read(buf)
        }
    }

    override fun allocationSize(value: List<Post>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePost.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Post>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePost.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeStaleWhy: FfiConverterRustBuffer<List<StaleWhy>> {
    override fun read(buf: ByteBuffer): List<StaleWhy> {
        val len = buf.getInt()
        return List<StaleWhy>(len) {
            FfiConverterTypeStaleWhy.read(buf)
        }
    }

    override fun allocationSize(value: List<StaleWhy>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStaleWhy.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<StaleWhy>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStaleWhy.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeWeekday: FfiConverterRustBuffer<List<Weekday>> {
    override fun read(buf: ByteBuffer): List<Weekday> {
        val len = buf.getInt()
        return List<Weekday>(len) {
            FfiConverterTypeWeekday.read(buf)
        }
    }

    override fun allocationSize(value: List<Weekday>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeWeekday.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Weekday>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeWeekday.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeEntryId: FfiConverterRustBuffer<List<EntryId>> {
    override fun read(buf: ByteBuffer): List<EntryId> {
        val len = buf.getInt()
        return List<EntryId>(len) {
            FfiConverterTypeEntryId.read(buf)
        }
    }

    override fun allocationSize(value: List<EntryId>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeEntryId.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<EntryId>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeEntryId.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeLanguageTag: FfiConverterRustBuffer<List<LanguageTag>> {
    override fun read(buf: ByteBuffer): List<LanguageTag> {
        val len = buf.getInt()
        return List<LanguageTag>(len) {
            FfiConverterTypeLanguageTag.read(buf)
        }
    }

    override fun allocationSize(value: List<LanguageTag>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLanguageTag.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LanguageTag>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLanguageTag.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeLocalDate: FfiConverterRustBuffer<List<LocalDate>> {
    override fun read(buf: ByteBuffer): List<LocalDate> {
        val len = buf.getInt()
        return List<LocalDate>(len) {
            FfiConverterTypeLocalDate.read(buf)
        }
    }

    override fun allocationSize(value: List<LocalDate>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeLocalDate.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<LocalDate>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeLocalDate.write(it, buf)
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




/**
 * @suppress
 */
public object FfiConverterSequenceTypePurposeId: FfiConverterRustBuffer<List<PurposeId>> {
    override fun read(buf: ByteBuffer): List<PurposeId> {
        val len = buf.getInt()
        return List<PurposeId>(len) {
            FfiConverterTypePurposeId.read(buf)
        }
    }

    override fun allocationSize(value: List<PurposeId>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypePurposeId.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<PurposeId>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypePurposeId.write(it, buf)
        }
    }
}




/**
 * @suppress
 */
public object FfiConverterSequenceTypeRuleId: FfiConverterRustBuffer<List<RuleId>> {
    override fun read(buf: ByteBuffer): List<RuleId> {
        val len = buf.getInt()
        return List<RuleId>(len) {
            FfiConverterTypeRuleId.read(buf)
        }
    }

    override fun allocationSize(value: List<RuleId>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRuleId.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RuleId>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRuleId.write(it, buf)
        }
    }
}






/**
 * @suppress
 */
public object FfiConverterTypeAddressId: FfiConverter<AddressId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): AddressId {
        val builtinValue = FfiConverterString.lift(value)
        return AddressId(builtinValue)
    }

    override fun lower(value: AddressId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): AddressId {
        val builtinValue = FfiConverterString.read(buf)
        return AddressId(builtinValue)
    }

    override fun allocationSize(value: AddressId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: AddressId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}



/**
 * A school's calendar. It is checked when it crosses: no two terms overlap, a half-term lies in its term.
 */
public typealias Calendar = CalendarData
public typealias FfiConverterTypeCalendar = FfiConverterTypeCalendarData



/**
 * What goes with a permit.
 */
public typealias Conditions = List<Condition>
public typealias FfiConverterTypeConditions = FfiConverterSequenceTypeCondition






/**
 * @suppress
 */
public object FfiConverterTypeDocumentId: FfiConverter<DocumentId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): DocumentId {
        val builtinValue = FfiConverterString.lift(value)
        return DocumentId(builtinValue)
    }

    override fun lower(value: DocumentId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): DocumentId {
        val builtinValue = FfiConverterString.read(buf)
        return DocumentId(builtinValue)
    }

    override fun allocationSize(value: DocumentId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: DocumentId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}



/**
 * One entry of the journal: a fact with its two times. It is checked when it crosses: an order has terms, a hold has an
 * end, nothing ends before it begins.
 */
public typealias Entry = EntryData
public typealias FfiConverterTypeEntry = FfiConverterTypeEntryData






/**
 * @suppress
 */
public object FfiConverterTypeEntryId: FfiConverter<EntryId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): EntryId {
        val builtinValue = FfiConverterString.lift(value)
        return EntryId(builtinValue)
    }

    override fun lower(value: EntryId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): EntryId {
        val builtinValue = FfiConverterString.read(buf)
        return EntryId(builtinValue)
    }

    override fun allocationSize(value: EntryId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: EntryId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}



/**
 * An instant.
 */
public typealias Instant = java.time.Instant
public typealias FfiConverterTypeInstant = FfiConverterTimestamp






/**
 * @suppress
 */
public object FfiConverterTypeLanguageTag: FfiConverter<LanguageTag, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): LanguageTag {
        val builtinValue = FfiConverterString.lift(value)
        return LanguageTag(builtinValue)
    }

    override fun lower(value: LanguageTag): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): LanguageTag {
        val builtinValue = FfiConverterString.read(buf)
        return LanguageTag(builtinValue)
    }

    override fun allocationSize(value: LanguageTag): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: LanguageTag, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}





/**
 * A day of the calendar, in Europe/London.
 */
public typealias LocalDate = java.time.LocalDate

/**
 * @suppress
 */
public object FfiConverterTypeLocalDate: FfiConverter<LocalDate, Long> {
    override fun lift(value: Long): LocalDate {
        val builtinValue = FfiConverterLong.lift(value)
        return java.time.LocalDate.ofEpochDay(builtinValue)
    }

    override fun lower(value: LocalDate): Long {
        val builtinValue = value.toEpochDay()
        return FfiConverterLong.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): LocalDate {
        val builtinValue = FfiConverterLong.read(buf)
        return java.time.LocalDate.ofEpochDay(builtinValue)
    }

    override fun allocationSize(value: LocalDate): ULong {
        val builtinValue = value.toEpochDay()
        return FfiConverterLong.allocationSize(builtinValue)
    }

    override fun write(value: LocalDate, buf: ByteBuffer) {
        val builtinValue = value.toEpochDay()
        FfiConverterLong.write(builtinValue, buf)
    }
}





/**
 * An instant with its offset from UTC.
 */
public typealias OffsetDateTime = java.time.OffsetDateTime

/**
 * @suppress
 */
public object FfiConverterTypeOffsetDateTime: FfiConverter<OffsetDateTime, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): OffsetDateTime {
        val builtinValue = FfiConverterString.lift(value)
        return java.time.OffsetDateTime.parse(builtinValue)
    }

    override fun lower(value: OffsetDateTime): RustBuffer.ByValue {
        val builtinValue = java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value)
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): OffsetDateTime {
        val builtinValue = FfiConverterString.read(buf)
        return java.time.OffsetDateTime.parse(builtinValue)
    }

    override fun allocationSize(value: OffsetDateTime): ULong {
        val builtinValue = java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value)
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: OffsetDateTime, buf: ByteBuffer) {
        val builtinValue = java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value)
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypeOrderId: FfiConverter<OrderId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): OrderId {
        val builtinValue = FfiConverterString.lift(value)
        return OrderId(builtinValue)
    }

    override fun lower(value: OrderId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): OrderId {
        val builtinValue = FfiConverterString.read(buf)
        return OrderId(builtinValue)
    }

    override fun allocationSize(value: OrderId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: OrderId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypePersonId: FfiConverter<PersonId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): PersonId {
        val builtinValue = FfiConverterString.lift(value)
        return PersonId(builtinValue)
    }

    override fun lower(value: PersonId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): PersonId {
        val builtinValue = FfiConverterString.read(buf)
        return PersonId(builtinValue)
    }

    override fun allocationSize(value: PersonId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: PersonId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypePreferenceId: FfiConverter<PreferenceId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): PreferenceId {
        val builtinValue = FfiConverterString.lift(value)
        return PreferenceId(builtinValue)
    }

    override fun lower(value: PreferenceId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): PreferenceId {
        val builtinValue = FfiConverterString.read(buf)
        return PreferenceId(builtinValue)
    }

    override fun allocationSize(value: PreferenceId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: PreferenceId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypeProfile: FfiConverter<Profile, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): Profile {
        val builtinValue = FfiConverterString.lift(value)
        return Profile(builtinValue)
    }

    override fun lower(value: Profile): RustBuffer.ByValue {
        val builtinValue = value.json
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): Profile {
        val builtinValue = FfiConverterString.read(buf)
        return Profile(builtinValue)
    }

    override fun allocationSize(value: Profile): ULong {
        val builtinValue = value.json
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: Profile, buf: ByteBuffer) {
        val builtinValue = value.json
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypePupilId: FfiConverter<PupilId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): PupilId {
        val builtinValue = FfiConverterString.lift(value)
        return PupilId(builtinValue)
    }

    override fun lower(value: PupilId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): PupilId {
        val builtinValue = FfiConverterString.read(buf)
        return PupilId(builtinValue)
    }

    override fun allocationSize(value: PupilId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: PupilId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypePurposeId: FfiConverter<PurposeId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): PurposeId {
        val builtinValue = FfiConverterString.lift(value)
        return PurposeId(builtinValue)
    }

    override fun lower(value: PurposeId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): PurposeId {
        val builtinValue = FfiConverterString.read(buf)
        return PurposeId(builtinValue)
    }

    override fun allocationSize(value: PurposeId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: PurposeId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}






/**
 * @suppress
 */
public object FfiConverterTypeRuleId: FfiConverter<RuleId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): RuleId {
        val builtinValue = FfiConverterString.lift(value)
        return RuleId(builtinValue)
    }

    override fun lower(value: RuleId): RustBuffer.ByValue {
        val builtinValue = value.code
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): RuleId {
        val builtinValue = FfiConverterString.read(buf)
        return RuleId(builtinValue)
    }

    override fun allocationSize(value: RuleId): ULong {
        val builtinValue = value.code
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: RuleId, buf: ByteBuffer) {
        val builtinValue = value.code
        FfiConverterString.write(builtinValue, buf)
    }
}



/**
 * The rules that played a part.
 */
public typealias RuleSet = List<RuleId>
public typealias FfiConverterTypeRuleSet = FfiConverterSequenceTypeRuleId






/**
 * @suppress
 */
public object FfiConverterTypeThreadId: FfiConverter<ThreadId, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue): ThreadId {
        val builtinValue = FfiConverterString.lift(value)
        return ThreadId(builtinValue)
    }

    override fun lower(value: ThreadId): RustBuffer.ByValue {
        val builtinValue = value.value
        return FfiConverterString.lower(builtinValue)
    }

    override fun read(buf: ByteBuffer): ThreadId {
        val builtinValue = FfiConverterString.read(buf)
        return ThreadId(builtinValue)
    }

    override fun allocationSize(value: ThreadId): ULong {
        val builtinValue = value.value
        return FfiConverterString.allocationSize(builtinValue)
    }

    override fun write(value: ThreadId, buf: ByteBuffer) {
        val builtinValue = value.value
        FfiConverterString.write(builtinValue, buf)
    }
}



/**
 * Days of the week.
 */
public typealias Weekdays = List<Weekday>
public typealias FfiConverterTypeWeekdays = FfiConverterSequenceTypeWeekday

