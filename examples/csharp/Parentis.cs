// parentis for .NET: a thin dress over the C library. Copy this file into your project and put the library beside the
// program: libparentis_c.so, libparentis_c.dylib or parentis_c.dll, from `cargo build --release -p parentis-c`.
//
// It needs C# 7 and nothing else: no unsafe code, no package. Texts are JSON; read them with the parser that you have.

using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Parentis
{
    /// <summary>What a call came to. A number that is not here comes from a newer library: treat it as a refusal.</summary>
    public enum ParentisCode
    {
        Ok = 0,
        NullPointer = 1,
        Internal = 2,
        TooLong = 101,
        NotJson = 102,
        TooDeep = 103,
        TooMany = 104,
        DuplicateKey = 105,
        UnknownKey = 106,
        MissingKey = 107,
        WrongKind = 108,
        UnknownWord = 109,
        OutOfRange = 110,
        BadDate = 111,
        Refused = 112,
        UnknownVersion = 113,
        Journal = 114,
        Line = 115,
        Unreadable = 116,
    }

    /// <summary>A document that was refused. Its texts carry places, codes and the ids of entries, never a name.</summary>
    public sealed class ParentisException : Exception
    {
        internal ParentisException(ParentisCode code, string path, string text, string details) : base(text)
        {
            Code = code;
            Path = path;
            Details = details;
        }

        /// <summary>The kind of error.</summary>
        public ParentisCode Code { get; }

        /// <summary>Where in the document, as in <c>entries[3].kind</c>; empty: as a whole; null: no one place.</summary>
        public string Path { get; }

        /// <summary>The error as JSON, with all that the message says.</summary>
        public string Details { get; }
    }

    /// <summary>A school: a journal that was read, ready to be asked, by any number of threads at the same time.</summary>
    public sealed class School : IDisposable
    {
        private readonly SchoolHandle handle;

        private School(SchoolHandle handle)
        {
            this.handle = handle;
        }

        /// <summary>The version of the library.</summary>
        public static string Version => Native.CString(Native.parentis_version());

        /// <summary>The newest version of a journal that the library reads.</summary>
        public static long JournalVersion => Native.parentis_journal_version();

        /// <summary>Answers a whole document: <c>{"entries":[...],"ask":[...]}</c> in, <c>{"answers":[...]}</c> out.</summary>
        /// <exception cref="ParentisException">If it is refused. Then nothing is answered.</exception>
        public static string AskDocument(string document)
        {
            Native.Fits();
            byte[] bytes = Native.Utf8(document, out UIntPtr length);
            ParentisCode code = Native.parentis_ask(bytes, length, out NativeText answers, out NativeError error);
            return Native.Answers(code, ref answers, ref error);
        }

        /// <summary>Opens a school: reads <c>{"entries":[...]}</c> once.</summary>
        /// <exception cref="ParentisException">If the journal is refused.</exception>
        public static School Open(string journal)
        {
            Native.Fits();
            byte[] bytes = Native.Utf8(journal, out UIntPtr length);
            ParentisCode code = Native.parentis_open(bytes, length, out SchoolHandle school, out NativeError error);
            return Held(code, school, ref error);
        }

        /// <summary>The next school: this one, which stays as it is, with more entries.</summary>
        /// <exception cref="ParentisException">If the entries are refused.</exception>
        public School Add(string entries)
        {
            byte[] bytes = Native.Utf8(entries, out UIntPtr length);
            ParentisCode code = Native.parentis_add(handle, bytes, length, out SchoolHandle next, out NativeError error);
            return Held(code, next, ref error);
        }

        /// <summary>Asks: <c>{"ask":[...]}</c> in, <c>{"answers":[...]}</c> out.</summary>
        /// <exception cref="ParentisException">If the questions are refused.</exception>
        public string Ask(string questions)
        {
            byte[] bytes = Native.Utf8(questions, out UIntPtr length);
            ParentisCode code =
                Native.parentis_ask_school(handle, bytes, length, out NativeText answers, out NativeError error);
            return Native.Answers(code, ref answers, ref error);
        }

        /// <summary>Frees the school, once no call is using it any more.</summary>
        public void Dispose()
        {
            handle.Dispose();
        }

        private static School Held(ParentisCode code, SchoolHandle school, ref NativeError error)
        {
            if (code == ParentisCode.Ok)
            {
                return new School(school);
            }
            school?.Dispose();
            throw Native.Refused(ref error);
        }
    }

    /// <summary>The runtime counts who is using it, so that it is freed once and not during a call.</summary>
    internal sealed class SchoolHandle : SafeHandle
    {
        public SchoolHandle() : base(IntPtr.Zero, true)
        {
        }

        public override bool IsInvalid => handle == IntPtr.Zero;

        protected override bool ReleaseHandle()
        {
            Native.parentis_school_free(handle);
            return true;
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct NativeText
    {
        public IntPtr Bytes;
        public UIntPtr Length;
    }

    [StructLayout(LayoutKind.Sequential)]
    internal struct NativeError
    {
        public ParentisCode Code;
        public NativeText Path;
        public NativeText Text;
        public NativeText Details;
    }

    internal static class Native
    {
        private const string Library = "parentis_c";
        private const uint Abi = 1;

        private static readonly UTF8Encoding Strict = new UTF8Encoding(false, true);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
        internal static extern uint parentis_abi();

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
        internal static extern IntPtr parentis_version();

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
        internal static extern uint parentis_journal_version();

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
        internal static extern IntPtr parentis_code_word(int code);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
        internal static extern ParentisCode parentis_ask(
            byte[] document, UIntPtr length, out NativeText answers, out NativeError error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
        internal static extern ParentisCode parentis_open(
            byte[] journal, UIntPtr length, out SchoolHandle school, out NativeError error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
        internal static extern ParentisCode parentis_add(
            SchoolHandle school, byte[] entries, UIntPtr length, out SchoolHandle next, out NativeError error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
        internal static extern ParentisCode parentis_ask_school(
            SchoolHandle school, byte[] questions, UIntPtr length, out NativeText answers, out NativeError error);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
        internal static extern void parentis_school_free(IntPtr school);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
        internal static extern void parentis_text_free(ref NativeText text);

        [DllImport(Library, CallingConvention = CallingConvention.Cdecl)]
        internal static extern void parentis_error_free(ref NativeError error);

        internal static void Fits()
        {
            if (parentis_abi() != Abi)
            {
                throw new NotSupportedException("parentis " + CString(parentis_version()) + " does not fit this file");
            }
        }

        /// <summary>
        /// The text as the library takes it. What is no text is left for the library to refuse, in its own words: null
        /// stays null, and from half a surrogate pair on there is a byte that is not UTF-8.
        /// </summary>
        internal static byte[] Utf8(string text, out UIntPtr length)
        {
            byte[] bytes = null;
            if (text != null)
            {
                try
                {
                    bytes = Strict.GetBytes(text);
                }
                catch (EncoderFallbackException lone)
                {
                    bytes = Strict.GetBytes(text.Substring(0, lone.Index) + " ");
                    bytes[bytes.Length - 1] = 0xFF;
                }
            }
            length = (UIntPtr)(bytes == null ? 1u : (uint)bytes.Length);
            return bytes;
        }

        internal static string CString(IntPtr text)
        {
            return Marshal.PtrToStringAnsi(text);
        }

        internal static string Answers(ParentisCode code, ref NativeText answers, ref NativeError error)
        {
            if (code != ParentisCode.Ok)
            {
                throw Refused(ref error);
            }
            try
            {
                return Read(answers);
            }
            finally
            {
                parentis_text_free(ref answers);
            }
        }

        internal static ParentisException Refused(ref NativeError error)
        {
            try
            {
                return new ParentisException(error.Code, Read(error.Path), Read(error.Text), Read(error.Details));
            }
            finally
            {
                parentis_error_free(ref error);
            }
        }

        private static string Read(NativeText text)
        {
            if (text.Bytes == IntPtr.Zero)
            {
                return null;
            }
            byte[] bytes = new byte[checked((int)text.Length.ToUInt64())];
            Marshal.Copy(text.Bytes, bytes, 0, bytes.Length);
            return Strict.GetString(bytes);
        }
    }
}
