/*
 * parentis: the rules of a school's dealings with the adults in a child's life.
 *
 * One JSON document in, one out. The document is a journal of dated facts and questions about them; the answers say
 * what must, may or must not be done, why, what is missing, and until when the answer holds. The library decides and
 * explains: it opens no file and no connection, reads no clock, no environment and no locale, and starts no thread.
 *
 *     parentis_text answers;
 *     parentis_error error;
 *     if (parentis_ask(document, strlen(document), &answers, &error) == PARENTIS_CODE_OK) {
 *         puts(answers.bytes);
 *         parentis_text_free(&answers);
 *     } else {
 *         fprintf(stderr, "%s\n", error.text.bytes);
 *         parentis_error_free(&error);
 *     }
 *
 * with a document such as (on one line, or on many)
 *
 *     { "entries": [
 *         { "entry": "e1", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2025-09-01",
 *           "fact": "profile_adopted",
 *           "profile": { "name": "hill-street", "version": "1", "nation": "ENG", "school_type": "academy" } },
 *         { "entry": "e2", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2016-04-02",
 *           "fact": "pupil_born", "pupil": "ava" },
 *         { "entry": "e3", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2025-09-01",
 *           "fact": "pupil_on_roll", "pupil": "ava" },
 *         { "entry": "e4", "recorded_at": "2025-09-01T08:00:00Z", "valid_from": "2025-09-01",
 *           "fact": "relationship", "pupil": "ava", "person": "p7", "kind": "father" } ],
 *       "ask": [ { "question": "entitled", "column": "RPT", "pupil": "ava", "person": "p7", "as_of": "2026-07-10" } ] }
 *
 * which is answered by {"answers":[{"answer":"decision","outcome":"must", ... }]}. Every fact, question and answer is in
 * the JSON Schemas of crates/parentis-document/schemas: document.json goes in, answers.json comes out, error.json is
 * `details` of an error. A program that asks often opens a school once (parentis_open), keeps it, adds what is new
 * (parentis_add) and asks it (parentis_ask_school): then the journal is not read again for each question.
 *
 * TEXTS. A text goes in as an address and a length in bytes, in UTF-8 without a byte-order mark; no zero byte is needed
 * at its end, and a zero byte inside it is refused as any other byte that is not JSON. An address of NULL with a length
 * of 0 is the empty text. A text comes out as a `parentis_text`: UTF-8, its length, and a zero byte after it that is not
 * counted.
 *
 * ERRORS. A function that can be refused returns a `parentis_code`: 0, or the kind of error. It always writes both
 * results, so neither has to be initialised: if all went well, the error is {PARENTIS_CODE_OK, ...} without texts;
 * otherwise what was asked for is {NULL, 0} or NULL. What stood there before is overwritten and not freed. Pass NULL for
 * `error` if the code is all you want. NULL for anything else is refused with PARENTIS_CODE_NULL_POINTER, by every
 * function. Errors carry places, keys, codes, days and the ids of entries and orders, and never a name or another value
 * of a personal field: they may be logged. There is no errno, no "last error" and no callback.
 *
 * OWNERSHIP. What comes out through a pointer is yours, and is freed by the function that is named with it, and by no
 * other: not by free(), and not by another copy of this library. What goes in stays yours, and is not looked at once
 * the call has returned.
 *
 *     parentis_text      parentis_text_free(&text)
 *     parentis_error     parentis_error_free(&error)      its three texts with it
 *     parentis_school    parentis_school_free(school)
 *
 * THREADS. Every function may be called from any thread, at any time. A school never changes: any number of threads may
 * ask it and add to it at the same time without a lock. It is freed once, by any thread, when no other uses it any more.
 * A text or an error belongs to one thread at a time. A call needs a stack of 256 KiB at most.
 *
 * WHAT THE CALLER PROMISES, because it cannot be checked: that an address with a length leads to so many bytes, which
 * nobody changes during the call; that a pointer for a result may be written to, and that the two of one call are not
 * the same memory; that a school came from parentis_open or parentis_add and is not freed yet; that a text or an error
 * is as a function of this header left it, and is freed once: a copy of the struct does not count as a second one. A
 * school, text or error that is used after it was freed is not noticed; the program is then undefined, as with free().
 *
 * LIMITS. A text of at most 64 MiB, 64 levels deep, with 5,000,000 values, 1,000,000 entries and 10,000 questions. More
 * is refused with an error. No input makes a function crash; should the library itself be at fault, the call returns
 * PARENTIS_CODE_INTERNAL. Only if the system gives no more memory does the process end.
 *
 * VERSIONS. parentis_abi() tells whether the library fits the header. Structs, numbers of codes and functions stay as
 * they are for good; what is new comes in new functions, new codes, and new keys of the JSON.
 *
 * FROM .NET. Every type here is blittable: parentis_code is an int, size_t is UIntPtr (nuint), parentis_text is a
 * sequential struct { IntPtr; UIntPtr }, parentis_error is { int; parentis_text; parentis_text; parentis_text }, a school
 * is an IntPtr, best kept in a SafeHandle. Calls are Cdecl. examples/csharp has all of it, ready to copy.
 */

#ifndef PARENTIS_H
#define PARENTIS_H

/* Made by cbindgen of bindings/c/src: change it there, then `cargo xtask c --write`. */

#include <stddef.h>
#include <stdint.h>

/**
 * The version of this header. It changes when a program that was built against the header would have to be built anew.
 */
#define PARENTIS_ABI 1

/**
 * What a call came to. `PARENTIS_CODE_OK` is 0, all else is an error.
 *
 * A number, once given, keeps its meaning. A newer library may know more: treat a number that you do not know as a
 * refusal, and show the text. `parentis_code_word` gives the word of a number; it is the code that stands in `details`
 * and that the other languages show.
 */
enum parentis_code
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * Done.
     */
    PARENTIS_CODE_OK = 0,
    /**
     * A pointer is NULL that must not be. `details` names the argument.
     */
    PARENTIS_CODE_NULL_POINTER = 1,
    /**
     * A fault of the library itself. Nothing was done; the school that was asked stays good. Please report it.
     */
    PARENTIS_CODE_INTERNAL = 2,
    /**
     * The text is longer than is read: 64 MiB.
     */
    PARENTIS_CODE_TOO_LONG = 101,
    /**
     * The text is not JSON or not UTF-8. The text of the error says where, by line and column (in bytes, from 1).
     */
    PARENTIS_CODE_NOT_JSON = 102,
    /**
     * Values are nested deeper than 64.
     */
    PARENTIS_CODE_TOO_DEEP = 103,
    /**
     * More of something than is taken: 5,000,000 values, 1,000,000 entries, 10,000 questions.
     */
    PARENTIS_CODE_TOO_MANY = 104,
    /**
     * A key stands twice in one table.
     */
    PARENTIS_CODE_DUPLICATE_KEY = 105,
    /**
     * A key that is not known there.
     */
    PARENTIS_CODE_UNKNOWN_KEY = 106,
    /**
     * A key that has to be there is not.
     */
    PARENTIS_CODE_MISSING_KEY = 107,
    /**
     * A value of another kind than belongs there.
     */
    PARENTIS_CODE_WRONG_KIND = 108,
    /**
     * A word that is not on its closed list.
     */
    PARENTIS_CODE_UNKNOWN_WORD = 109,
    /**
     * A number too small or too large for its place.
     */
    PARENTIS_CODE_OUT_OF_RANGE = 110,
    /**
     * Text that is not a day, or not an instant, where one belongs.
     */
    PARENTIS_CODE_BAD_DATE = 111,
    /**
     * A value that is well written and cannot be taken.
     */
    PARENTIS_CODE_REFUSED = 112,
    /**
     * A journal of a newer version than this library reads.
     */
    PARENTIS_CODE_UNKNOWN_VERSION = 113,
    /**
     * Entries that contradict each other.
     */
    PARENTIS_CODE_JOURNAL = 114,
    /**
     * A line of a journal that cannot be read. No function of this header reads lines.
     */
    PARENTIS_CODE_LINE = 115,
    /**
     * A journal that could not be read to its end. No function of this header reads files.
     */
    PARENTIS_CODE_UNREADABLE = 116,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum parentis_code parentis_code;
#else
typedef int32_t parentis_code;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * A school: a journal that was read, ready to be asked. It never changes, and any number of threads may ask it at the
 * same time.
 */
typedef struct parentis_school parentis_school;

/**
 * A text that the library made: UTF-8, `length` bytes, and a zero byte after them that is not counted. No text of this
 * library holds a zero byte, so `bytes` is a C string too.
 *
 * Whoever holds it frees it with `parentis_text_free`, unless it is part of a `parentis_error`, which is freed as a
 * whole. What it points to may be read by any thread and written by none. A text that is not there is
 * `{NULL, 0}`; an empty one is `{"", 0}`.
 */
typedef struct parentis_text {
    /**
     * Where it begins; NULL: there is none.
     */
    const char *bytes;
    /**
     * How long it is, in bytes.
     */
    size_t length;
} parentis_text;

/**
 * Why a call was refused. The caller owns it, and frees it with `parentis_error_free`.
 *
 * This struct is as it is for good: what later versions have to say is said in `details`.
 */
typedef struct parentis_error {
    /**
     * The kind of error; `PARENTIS_CODE_OK` if there is none, and then there are no texts.
     */
    parentis_code code;
    /**
     * Where in the document, as in `entries[3].kind`; empty: the document as a whole; NULL: no one place.
     */
    struct parentis_text path;
    /**
     * The error in a line, in English: lower case, no full stop.
     */
    struct parentis_text text;
    /**
     * The error as JSON, with all that its text says: `{"code":"unknown_key","path":"ask[0].pupl","nearest":"pupil"}`.
     */
    struct parentis_text details;
} parentis_error;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The version of the header that this library was built with. A program that loads the library at run time compares it
 * with `PARENTIS_ABI`, and goes no further if they differ.
 */
uint32_t parentis_abi(void);

/**
 * The version of the library, as in `0.1.0`. It is a C string that is never freed.
 */
const char *parentis_version(void);

/**
 * The newest version of a journal (the key `version` of a document) that this library reads. It reads all older ones,
 * and refuses a newer one with `PARENTIS_CODE_UNKNOWN_VERSION`.
 */
uint32_t parentis_journal_version(void);

/**
 * The word of a code, as in `unknown_key`; `unknown` for a number that is none. It is a C string that is never freed.
 */
const char *parentis_code_word(int32_t code);

/**
 * Answers a document: `{"entries":[...],"ask":[...]}` in, `{"answers":[...]}` out. The same document gives the same
 * bytes, in every language and on every machine.
 *
 * `document`, `length`: the document; borrowed for the call.
 * `answers`: takes the answers, in the order of the questions; yours, free it with `parentis_text_free`.
 * `error`: takes the error if there is one; yours, free it with `parentis_error_free`. May be NULL.
 */
parentis_code parentis_ask(const char *document,
                           size_t length,
                           struct parentis_text *answers,
                           struct parentis_error *error);

/**
 * Opens a school: reads a journal once, to be asked again and again. `{"entries":[...]}`, with `version` and `known_at`
 * as in any document.
 *
 * `journal`, `length`: the journal; borrowed for the call, and not needed afterwards.
 * `school`: takes the school, or NULL if there is an error; yours, free it with `parentis_school_free`.
 * `error`: as in `parentis_ask`.
 */
parentis_code parentis_open(const char *journal,
                            size_t length,
                            struct parentis_school **school,
                            struct parentis_error *error);

/**
 * The next school: this one with more entries. `{"entries":[...]}`, with `version` as in any document.
 *
 * `school`: stays as it is, and stays yours to free. It is borrowed for the call only: the two schools do not depend on
 * each other.
 * `entries`, `length`: what is to be added; borrowed for the call.
 * `next`: takes the next school, or NULL if there is an error; yours, free it with `parentis_school_free`. Have it
 * written to another variable than the one that holds `school`, or that school can no longer be freed.
 * `error`: as in `parentis_ask`.
 */
parentis_code parentis_add(const struct parentis_school *school,
                           const char *entries,
                           size_t length,
                           struct parentis_school **next,
                           struct parentis_error *error);

/**
 * Asks a school: `{"ask":[...]}` in, `{"answers":[...]}` out, the same bytes as `parentis_ask` would give.
 *
 * `school`: the school; borrowed for the call. Any number of threads may ask it at the same time.
 * `questions`, `length`: the questions; borrowed for the call.
 * `answers`, `error`: as in `parentis_ask`.
 */
parentis_code parentis_ask_school(const struct parentis_school *school,
                                  const char *questions,
                                  size_t length,
                                  struct parentis_text *answers,
                                  struct parentis_error *error);

/**
 * Frees a school. NULL is allowed and does nothing.
 *
 * No thread may be asking it, and none may ask it afterwards.
 */
void parentis_school_free(struct parentis_school *school);

/**
 * Frees a text and puts `{NULL, 0}` in its place, so that freeing the same variable again does nothing. NULL is allowed
 * and does nothing.
 *
 * Not for the texts of a `parentis_error`, nor for the C strings that are never freed.
 */
void parentis_text_free(struct parentis_text *text);

/**
 * Frees the texts of an error and puts `PARENTIS_CODE_OK` without texts in its place, so that freeing the same variable
 * again does nothing. NULL is allowed and does nothing; so is the error of a call that went well.
 *
 * The struct itself is the caller's memory and stays.
 */
void parentis_error_free(struct parentis_error *error);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* PARENTIS_H */
