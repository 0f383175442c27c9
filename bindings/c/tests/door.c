/* What the header says, held against what the functions do: in a thread whose stack is as small as the header says that
 * a call can do with. */
#include "check.h"

#ifdef __cplusplus
#define HOLDS(what) static_assert(what, #what)
#else
#define HOLDS(what) _Static_assert(what, #what)
#endif

/* The shapes that other languages copy. */
HOLDS(sizeof(parentis_code) == 4);
HOLDS(sizeof(parentis_text) == 2 * sizeof(void *));
HOLDS(offsetof(parentis_text, bytes) == 0 && offsetof(parentis_text, length) == sizeof(void *));
HOLDS(offsetof(parentis_error, code) == 0 && offsetof(parentis_error, path) == sizeof(void *));
HOLDS(offsetof(parentis_error, text) == 3 * sizeof(void *) && offsetof(parentis_error, details) == 5 * sizeof(void *));
HOLDS(sizeof(parentis_error) == 7 * sizeof(void *));

static void versions(void) {
    CHECK(parentis_abi() == PARENTIS_ABI);
    CHECK(parentis_journal_version() >= 1);
    CHECK(strchr(parentis_version(), '.') != NULL);
    CHECK(strcmp(parentis_code_word(PARENTIS_CODE_OK), "ok") == 0);
    CHECK(strcmp(parentis_code_word(PARENTIS_CODE_UNKNOWN_KEY), "unknown_key") == 0);
    CHECK(strcmp(parentis_code_word(-7), "unknown") == 0);
}

/* Results are not initialised anywhere here: the functions write them without reading them. Valgrind would see it. */
static void refused(const char *at, size_t length, parentis_code code, const char *path, const char *why) {
    bytes document = copy(at, length);
    parentis_text answers;
    parentis_error error;
    CHECK(parentis_ask(document.at, document.length, &answers, &error) == code);
    CHECK(answers.bytes == NULL && answers.length == 0);
    CHECK(error.code == code && says(&error.text, why));
    CHECK(path == NULL ? error.path.bytes == NULL && error.path.length == 0 : says(&error.path, path));
    CHECK(strstr(error.details.bytes, parentis_code_word(code)) != NULL);
    free(document.at);
    for (int twice = 0; twice < 2; twice++) {
        parentis_error_free(&error);
        parentis_text_free(&answers);
        CHECK(error.code == PARENTIS_CODE_OK && error.text.bytes == NULL && error.details.length == 0);
    }
    CHECK(parentis_ask(at, length, &answers, NULL) == code);
}

#define REFUSED(text, code, path, why) refused(text, sizeof(text) - 1, code, path, why)

static void errors(void) {
    REFUSED("", PARENTIS_CODE_NOT_JSON, NULL, "line 1, column 0: the text ends too early");
    REFUSED("{\0}", PARENTIS_CODE_NOT_JSON, NULL, "line 1, column 2: this is not JSON");
    REFUSED("\0", PARENTIS_CODE_NOT_JSON, NULL, "line 1, column 1: this is not JSON");
    REFUSED("\xff\xfe", PARENTIS_CODE_NOT_JSON, NULL, "line 1, column 1: this is not UTF-8");
    REFUSED("{\n\"a\": \"\xed\xa0\x80\"}", PARENTIS_CODE_NOT_JSON, NULL, "line 2, column 7: this is not UTF-8");
    REFUSED("[]", PARENTIS_CODE_WRONG_KIND, "", "the document: a table expected, a list found");
    REFUSED("{}", PARENTIS_CODE_MISSING_KEY, "entries", "`entries`: missing, and has no default");
    REFUSED("{\"entries\":[],\"ask\":[],\"aks\":[]}", PARENTIS_CODE_UNKNOWN_KEY, "aks", "`aks`: unknown key");
    REFUSED("{\"version\":99,\"entries\":[],\"ask\":[]}", PARENTIS_CODE_UNKNOWN_VERSION, "version",
            "`version`: journal version 99, the newest that is read is 1");

    parentis_text answers;
    parentis_error error;
    CHECK(parentis_ask("{}", SIZE_MAX, &answers, &error) == PARENTIS_CODE_TOO_LONG);
    parentis_error_free(&error);
    CHECK(parentis_ask(NULL, SIZE_MAX, &answers, &error) == PARENTIS_CODE_NULL_POINTER);
    CHECK(says(&error.text, "`document`: null pointer"));
    parentis_error_free(&error);
    CHECK(parentis_ask(NULL, 0, &answers, &error) == PARENTIS_CODE_NOT_JSON);
    parentis_error_free(&error);

    size_t megabytes = (size_t)8 << 20;
    char *deep = (char *)must(malloc(megabytes));
    memset(deep, '[', megabytes);
    CHECK(parentis_ask(deep, megabytes, &answers, &error) == PARENTIS_CODE_TOO_DEEP);
    parentis_error_free(&error);
    memset(deep, ' ', megabytes);
    CHECK(parentis_ask(deep, megabytes, &answers, &error) == PARENTIS_CODE_NOT_JSON);
    parentis_error_free(&error);
    memset(deep, 'x', megabytes);
    deep[0] = '"';
    deep[megabytes - 1] = '"';
    CHECK(parentis_ask(deep, megabytes, &answers, &error) == PARENTIS_CODE_WRONG_KIND);
    parentis_error_free(&error);
    free(deep);
}

static void null_everywhere(void) {
    parentis_text text;
    parentis_school *school = NULL;
    parentis_school *none = (parentis_school *)&text; /* rubbish, to be written over */
    CHECK(parentis_ask(NULL, 0, NULL, NULL) == PARENTIS_CODE_NULL_POINTER);
    CHECK(parentis_ask(NULL, 3, &text, NULL) == PARENTIS_CODE_NULL_POINTER && text.bytes == NULL);
    CHECK(parentis_open(NULL, 0, NULL, NULL) == PARENTIS_CODE_NULL_POINTER);
    CHECK(parentis_open(NULL, 3, &none, NULL) == PARENTIS_CODE_NULL_POINTER && none == NULL);
    CHECK(parentis_add(NULL, FATHER, sizeof FATHER - 1, &none, NULL) == PARENTIS_CODE_NULL_POINTER && none == NULL);
    CHECK(parentis_add(NULL, NULL, 0, NULL, NULL) == PARENTIS_CODE_NULL_POINTER);
    CHECK(parentis_ask_school(NULL, REPORT, sizeof REPORT - 1, &text, NULL) == PARENTIS_CODE_NULL_POINTER);
    CHECK(text.bytes == NULL && text.length == 0);
    CHECK(parentis_ask_school(NULL, NULL, 0, NULL, NULL) == PARENTIS_CODE_NULL_POINTER);
    CHECK(parentis_open(JOURNAL, sizeof JOURNAL - 1, &school, NULL) == PARENTIS_CODE_OK && school != NULL);
    CHECK(parentis_add(school, NULL, 3, &none, NULL) == PARENTIS_CODE_NULL_POINTER);
    CHECK(parentis_ask_school(school, NULL, 3, &text, NULL) == PARENTIS_CODE_NULL_POINTER);
    CHECK(parentis_ask_school(school, REPORT, sizeof REPORT - 1, NULL, NULL) == PARENTIS_CODE_NULL_POINTER);
    parentis_school_free(school);
    parentis_school_free(NULL);
    parentis_text_free(NULL);
    parentis_error_free(NULL);
}

static void schools(void) {
    bytes journal = copy(JOURNAL, sizeof JOURNAL - 1);
    bytes father = copy(FATHER, sizeof FATHER - 1);
    bytes report = copy(REPORT, sizeof REPORT - 1);
    parentis_school *school;
    parentis_school *next;
    parentis_text before;
    parentis_text after;
    parentis_error error;
    CHECK(parentis_open(journal.at, journal.length, &school, &error) == PARENTIS_CODE_OK);
    free(journal.at); /* it is not looked at any more */
    CHECK(error.code == PARENTIS_CODE_OK && error.text.bytes == NULL);
    parentis_error_free(&error);
    CHECK(parentis_ask_school(school, report.at, report.length, &before, &error) == PARENTIS_CODE_OK);
    CHECK(parentis_add(school, father.at, father.length, &next, &error) == PARENTIS_CODE_OK);
    free(father.at);
    parentis_school_free(school); /* the next does not depend on it */
    CHECK(parentis_ask_school(next, report.at, report.length, &after, &error) == PARENTIS_CODE_OK);
    free(report.at);
    parentis_school *again;
    CHECK(parentis_add(next, "{\"entries\":[{}]}", 16, &again, &error) == PARENTIS_CODE_MISSING_KEY && again == NULL);
    parentis_error_free(&error);
    parentis_school_free(next); /* nor do the answers */
    CHECK(strlen(before.bytes) == before.length && strlen(after.bytes) == after.length);
    CHECK(strstr(before.bytes, "\"outcome\":\"needs_check\"") != NULL);
    CHECK(strstr(after.bytes, "\"outcome\":\"must\"") != NULL);
    for (int twice = 0; twice < 2; twice++) {
        parentis_text_free(&before);
        parentis_text_free(&after);
        CHECK(before.bytes == NULL && before.length == 0);
    }
}

static void *everything(void *nothing) {
    versions();
    errors();
    null_everywhere();
    schools();
    return nothing;
}

int main(void) {
    in_a_small_stack(everything, NULL);
    printf("door: %ld checks held\n", checks);
    return 0;
}
