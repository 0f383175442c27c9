/* Every vector, by every way through the door, against the bytes that Rust gave.
 *
 *   vectors VECTORS ANSWERS
 *
 * VECTORS is tests/vectors, ANSWERS is what `cargo xtask answers` wrote. A vector is asked as one document; as a school
 * that is opened and asked; and, where it is not about an earlier instant, as an empty school to which all is added. All
 * of it runs in a thread whose stack is as small as the header says that a call can do with.
 */
#include "check.h"

/* The keys of a vector. What else stands there is refused. */
static const char *const KEYS[] = {"version", "known_at", "entries", "ask", "id", "why", "expect", "expect_error"};
enum { VERSION, KNOWN_AT, ENTRIES, ASK, ID, WHY, EXPECT, EXPECT_ERROR, KEYS_IN_ALL };

typedef struct vector {
    bytes value[KEYS_IN_ALL]; /* into the text; `at` is NULL where the key is not */
} vector;

static const char *const *arguments;
static const char *running = "";

static void stop(const char *why) {
    fprintf(stderr, "%s: %s\n", running, why);
    exit(1);
}

static char *space(char *at, const char *end) {
    while (at < end && strchr(" \t\r\n", *at) != NULL) {
        at++;
    }
    return at;
}

/* The end of the value that begins there. The text is known to be JSON: Rust has read it. */
static char *past(char *at, const char *end) {
    int depth = 0;
    do {
        if (at == end) {
            stop("ends too early");
        }
        if (*at == '"') {
            for (at++; at < end && *at != '"'; at++) {
                at += *at == '\\';
            }
        } else if (*at == '{' || *at == '[') {
            depth++;
        } else if (*at == '}' || *at == ']') {
            depth--;
        } else if (depth == 0) {
            while (at + 1 < end && strchr(",]} \t\r\n", at[1]) == NULL) {
                at++;
            }
        }
        at++;
    } while (depth > 0);
    return at;
}

static vector scan(bytes text) {
    vector found;
    memset(&found, 0, sizeof found);
    const char *end = text.at + text.length;
    char *at = space(text.at, end);
    if (at == end || *at != '{') {
        stop("not a table");
    }
    for (at = space(at + 1, end); at < end && *at == '"'; at = space(at, end)) {
        char *key = at;
        at = past(at, end);
        size_t length = (size_t)(at - key) - 2;
        size_t which = 0;
        while (which < KEYS_IN_ALL && !same(KEYS[which], strlen(KEYS[which]), key + 1, length)) {
            which++;
        }
        if (which == KEYS_IN_ALL) {
            stop("a key that no vector has");
        }
        at = space(at, end) + 1; /* the colon */
        at = space(at, end);
        found.value[which].at = at;
        at = past(at, end);
        found.value[which].length = (size_t)(at - found.value[which].at);
        at = space(at, end);
        at += at < end && *at == ',';
    }
    if (at >= end || *at != '}' || space(at + 1, end) != end) {
        stop("not one table");
    }
    return found;
}

/* A document of those keys of a vector that it has. */
static bytes document(const vector *from, const int *keys, size_t count) {
    bytes made = copy("{", 1);
    for (size_t i = 0; i < count; i++) {
        const bytes *value = &from->value[keys[i]];
        if (value->at != NULL) {
            append(&made, made.length > 1 ? ",\"" : "\"", made.length > 1 ? 2 : 1);
            append(&made, KEYS[keys[i]], strlen(KEYS[keys[i]]));
            append(&made, "\":", 2);
            append(&made, value->at, value->length);
        }
    }
    append(&made, "}", 1);
    bytes exact = copy(made.at, made.length);
    free(made.at);
    return exact;
}

static const int ALL[] = {VERSION, KNOWN_AT, ENTRIES, ASK};
static const int SCHOOL[] = {VERSION, KNOWN_AT, ENTRIES};
static const int ADDED[] = {VERSION, ENTRIES};
static const int QUESTIONS[] = {VERSION, ASK};

/* What came of a call is what Rust gave: the answers, or the text of the error. Frees both. */
static void compare(const char *way, parentis_code code, parentis_text *answers, parentis_error *error, bytes expected,
                    int refused) {
    const parentis_text *text = code == PARENTIS_CODE_OK ? answers : &error->text;
    checks++;
    if ((code != PARENTIS_CODE_OK) != refused || error->code != code ||
        !same(text->bytes, text->length, expected.at, expected.length)) {
        fprintf(stderr, "%s, %s:\nRust says\n%.*s\nand here it is\n%s\n", running, way, (int)expected.length,
                expected.at, text->bytes == NULL ? "nothing" : text->bytes);
        exit(1);
    }
    parentis_text_free(answers);
    parentis_error_free(error);
}

static void held(const char *way, const vector *from, int by_adding, bytes expected, int refused) {
    bytes journal = by_adding ? document(from, ADDED, 2) : document(from, SCHOOL, 3);
    bytes questions = document(from, QUESTIONS, 2);
    parentis_school *school = NULL;
    parentis_text answers = {NULL, 0};
    parentis_error error;
    parentis_code code;
    if (by_adding) {
        parentis_school *empty;
        CHECK(parentis_open("{\"entries\":[]}", 14, &empty, &error) == PARENTIS_CODE_OK);
        code = parentis_add(empty, journal.at, journal.length, &school, &error);
        parentis_school_free(empty);
    } else {
        code = parentis_open(journal.at, journal.length, &school, &error);
    }
    if (code == PARENTIS_CODE_OK) {
        code = parentis_ask_school(school, questions.at, questions.length, &answers, &error);
    }
    compare(way, code, &answers, &error, expected, refused);
    parentis_school_free(school);
    free(questions.at);
    free(journal.at);
}

static bytes file_of(const char *folder, const char *id, const char *ending) {
    char path[1024];
    int length = snprintf(path, sizeof path, "%s/%s%s", folder, id, ending);
    CHECK(length > 0 && (size_t)length < sizeof path);
    return file(path);
}

static void run(const char *id) {
    running = id;
    bytes text = file_of(arguments[1], id, ".json");
    bytes expected = file_of(arguments[2], id, ".answers.json");
    int refused = expected.at == NULL;
    if (refused) {
        expected = file_of(arguments[2], id, ".error.txt");
    }
    if (text.at == NULL || expected.at == NULL) {
        stop("no such vector, or no answers to it");
    }
    vector found = scan(text);
    if (found.value[ID].at == NULL || found.value[WHY].at == NULL ||
        (found.value[EXPECT].at == NULL) == (found.value[EXPECT_ERROR].at == NULL) ||
        refused != (found.value[EXPECT_ERROR].at != NULL)) {
        stop("not written as vectors are, or answered otherwise than it expects");
    }
    bytes whole = document(&found, ALL, 4);
    parentis_text answers;
    parentis_error error;
    parentis_code code = parentis_ask(whole.at, whole.length, &answers, &error);
    compare("asked as one document", code, &answers, &error, expected, refused);
    free(whole.at);
    held("opened and asked", &found, 0, expected, refused);
    if (found.value[KNOWN_AT].at == NULL || same(found.value[KNOWN_AT].at, found.value[KNOWN_AT].length, "null", 4)) {
        held("added to an empty school and asked", &found, 1, expected, refused);
    }
    free(text.at);
    free(expected.at);
}

static void *every_vector(void *ran) {
    bytes index = file_of(arguments[2], "index", ".txt");
    if (index.at == NULL) {
        stop("there is no index.txt among the answers");
    }
    index.at[index.length] = 0;
    for (char *id = strtok(index.at, "\n"); id != NULL; id = strtok(NULL, "\n")) {
        run(id);
        ++*(long *)ran;
    }
    free(index.at);
    return NULL;
}

int main(int count, char **given) {
    if (count != 3) {
        stop("usage: vectors VECTORS ANSWERS");
    }
    arguments = (const char *const *)given;
    long ran = 0;
    in_a_small_stack(every_vector, &ran);
    CHECK(ran > 0);
    printf("vectors: %ld vectors, %ld checks held\n", ran, checks);
    return 0;
}
