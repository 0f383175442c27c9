/* What the C programs of this folder share. They are C11 and C++17 at once, and are compiled as both. */
#ifndef CHECK_H
#define CHECK_H

#include "parentis.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* How many things were held against what they should be. */
static long checks = 0;

#define CHECK(holds)                                                                                                  \
    do {                                                                                                              \
        checks++;                                                                                                     \
        if (!(holds)) {                                                                                               \
            fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #holds);                                \
            exit(1);                                                                                                  \
        }                                                                                                             \
    } while (0)

/* Some bytes, on the heap and no longer than they are, so that valgrind sees a step past their end. */
typedef struct bytes {
    char *at;
    size_t length;
} bytes;

static inline void *must(void *memory) {
    if (memory == NULL) {
        fprintf(stderr, "no memory\n");
        exit(1);
    }
    return memory;
}

static inline bytes copy(const char *text, size_t length) {
    bytes copied;
    copied.at = (char *)must(malloc(length == 0 ? 1 : length));
    copied.length = length;
    if (length > 0) {
        memcpy(copied.at, text, length);
    }
    return copied;
}

static inline void append(bytes *to, const char *text, size_t length) {
    to->at = (char *)must(realloc(to->at, to->length + length + 1));
    memcpy(to->at + to->length, text, length);
    to->length += length;
}

/* The whole of a file; `at` is NULL if there is none. */
static inline bytes file(const char *path) {
    bytes read = {NULL, 0};
    FILE *from = fopen(path, "rb");
    if (from == NULL) {
        return read;
    }
    CHECK(fseek(from, 0, SEEK_END) == 0);
    long length = ftell(from);
    CHECK(length >= 0 && fseek(from, 0, SEEK_SET) == 0);
    read.length = (size_t)length;
    read.at = (char *)must(malloc(read.length + 1));
    CHECK(fread(read.at, 1, read.length, from) == read.length);
    fclose(from);
    return read;
}

static inline int same(const char *one, size_t one_length, const char *other, size_t other_length) {
    return one_length == other_length && memcmp(one, other, one_length) == 0;
}

static inline int says(const parentis_text *text, const char *what) {
    return text->bytes != NULL && same(text->bytes, text->length, what, strlen(what)) && text->bytes[text->length] == 0;
}

/* Runs in a thread with the stack that the header promises to be enough. A step past its end kills the program. */
static inline void in_a_small_stack(void *(*work)(void *), void *given) {
    pthread_t thread;
    pthread_attr_t small;
    CHECK(pthread_attr_init(&small) == 0 && pthread_attr_setstacksize(&small, (size_t)256 * 1024) == 0);
    CHECK(pthread_create(&thread, &small, work, given) == 0 && pthread_join(thread, NULL) == 0);
    CHECK(pthread_attr_destroy(&small) == 0);
}

/* A small school, what makes somebody known to it, and a question about them. */
static const char JOURNAL[] =
    "{\"entries\":["
    "{\"entry\":\"e1\",\"recorded_at\":\"2025-09-01T08:00:00Z\",\"valid_from\":\"2025-09-01\",\"fact\":\"profile_adopted\","
    "\"profile\":{\"name\":\"hill-street\",\"version\":\"1\",\"nation\":\"ENG\",\"school_type\":\"academy\"}},"
    "{\"entry\":\"e2\",\"recorded_at\":\"2025-09-01T08:00:00Z\",\"valid_from\":\"2016-04-02\",\"fact\":\"pupil_born\","
    "\"pupil\":\"ava\"},"
    "{\"entry\":\"e3\",\"recorded_at\":\"2025-09-01T08:00:00Z\",\"valid_from\":\"2025-09-01\",\"fact\":\"pupil_on_roll\","
    "\"pupil\":\"ava\"}]}";
static const char FATHER[] =
    "{\"entries\":[{\"entry\":\"e4\",\"recorded_at\":\"2025-09-01T08:00:00Z\",\"valid_from\":\"2025-09-01\","
    "\"fact\":\"relationship\",\"pupil\":\"ava\",\"person\":\"p7\",\"kind\":\"father\"}]}";
static const char REPORT[] =
    "{\"ask\":[{\"question\":\"entitled\",\"column\":\"RPT\",\"pupil\":\"ava\",\"person\":\"p7\",\"as_of\":\"2026-07-10\"}]}";

#endif
