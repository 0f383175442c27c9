/* A school is opened once, asked, told of a court order, and asked again: may the father have his daughter's report?
 *
 *   make run          builds the library, this program against the shared library, and runs it
 *   make run-static   the same against the static library
 *
 * or, by hand, from the root of the repository:
 *
 *   cargo build --release -p parentis-c
 *   cc -std=c11 -Ibindings/c/include examples/c/school.c -Ltarget/release -lparentis_c -Wl,-rpath,target/release -o school
 *   ./school examples/c/journal.json examples/c/order.json
 *
 * The answers are JSON: read them with the parser that your program has. Here they are shown as they are.
 */
#include <parentis.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Says what was refused, frees the error, and gives the program's own answer to it. */
static int refused(const char *what, parentis_error *error) {
    fprintf(stderr, "%s: %s (%s)\n", what, error->text.bytes, parentis_code_word(error->code));
    parentis_error_free(error);
    return EXIT_FAILURE;
}

/* The whole of a file, or NULL. */
static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return NULL;
    }
    char *text = NULL;
    long size = -1;
    if (fseek(file, 0, SEEK_END) == 0 && (size = ftell(file)) >= 0 && fseek(file, 0, SEEK_SET) == 0) {
        text = (char *)malloc((size_t)size + 1);
    }
    if (text != NULL && fread(text, 1, (size_t)size, file) != (size_t)size) {
        free(text);
        text = NULL;
    }
    if (text != NULL) {
        *length = (size_t)size;
    }
    fclose(file);
    return text;
}

/* Asks, and shows the answer. Ids that come from people, and not from your own tables, have to be escaped as JSON. */
static int show(const parentis_school *school, const char *when, const char *person) {
    char questions[256];
    int length = snprintf(questions, sizeof questions,
                          "{\"ask\":[{\"question\":\"entitled\",\"column\":\"RPT\",\"pupil\":\"ava\","
                          "\"person\":\"%s\",\"as_of\":\"2026-07-10\"}]}",
                          person);
    if (length < 0 || (size_t)length >= sizeof questions) {
        fprintf(stderr, "the id is too long\n");
        return EXIT_FAILURE;
    }
    parentis_text answers;
    parentis_error error;
    if (parentis_ask_school(school, questions, (size_t)length, &answers, &error) != PARENTIS_CODE_OK) {
        return refused("the question", &error);
    }
    printf("%s, the report to %s:\n%s\n", when, person, answers.bytes);
    parentis_text_free(&answers);
    return EXIT_SUCCESS;
}

int main(int count, char **given) {
    if (count != 3) {
        fprintf(stderr, "usage: school JOURNAL ENTRIES\n");
        return EXIT_FAILURE;
    }
    if (parentis_abi() != PARENTIS_ABI) {
        fprintf(stderr, "parentis %s does not fit the header this was built with\n", parentis_version());
        return EXIT_FAILURE;
    }
    int ended = EXIT_FAILURE;
    parentis_school *school = NULL;
    parentis_school *next = NULL;
    parentis_error error;
    size_t journal_length = 0;
    size_t entries_length = 0;
    char *journal = read_file(given[1], &journal_length);
    char *entries = read_file(given[2], &entries_length);
    if (journal == NULL || entries == NULL) {
        fprintf(stderr, "%s: cannot be read\n", journal == NULL ? given[1] : given[2]);
    } else if (parentis_open(journal, journal_length, &school, &error) != PARENTIS_CODE_OK) {
        ended = refused(given[1], &error);
    } else if (parentis_add(school, entries, entries_length, &next, &error) != PARENTIS_CODE_OK) {
        ended = refused(given[2], &error);
    } else if (show(school, "Before the order", "dad") == EXIT_SUCCESS &&
               show(next, "Since the order", "dad") == EXIT_SUCCESS) {
        ended = show(next, "Since the order", "mum");
    }
    parentis_school_free(next); /* NULL where it came to nothing, which is fine */
    parentis_school_free(school);
    free(entries);
    free(journal);
    return ended;
}
