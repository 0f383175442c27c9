/* What calls through the door take, in nanoseconds, in the best of ten goes: `cargo xtask c --measure` shows them beside
 * what Rust takes (examples/measure.rs).
 *
 *   measure DOCUMENT JOURNAL ROUNDS
 */
#define _POSIX_C_SOURCE 199309L
#include "check.h"

#include <time.h>

static const char ENTITLED[] =
    "{\"ask\":[{\"question\":\"entitled\",\"column\":\"RPT\",\"pupil\":\"ava\",\"person\":\"dad\",\"as_of\":\"2026-07-10\"}]}";

static bytes document;
static bytes journal;
static parentis_school *school;

static void ask(void) {
    parentis_text answers;
    CHECK(parentis_ask(document.at, document.length, &answers, NULL) == PARENTIS_CODE_OK);
    parentis_text_free(&answers);
}

static void open_and_free(void) {
    parentis_school *opened;
    CHECK(parentis_open(journal.at, journal.length, &opened, NULL) == PARENTIS_CODE_OK);
    parentis_school_free(opened);
}

static void ask_school(void) {
    parentis_text answers;
    CHECK(parentis_ask_school(school, ENTITLED, sizeof ENTITLED - 1, &answers, NULL) == PARENTIS_CODE_OK);
    parentis_text_free(&answers);
}

static double now(void) {
    struct timespec time;
    CHECK(clock_gettime(CLOCK_MONOTONIC, &time) == 0);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static void measure(const char *name, void (*call)(void), long rounds) {
    double best = 1e300;
    for (int go = 0; go < 10; go++) {
        double begun = now();
        for (long round = 0; round < rounds; round++) {
            call();
        }
        double took = (now() - begun) / (double)rounds;
        best = took < best ? took : best;
    }
    printf("%s %.0f\n", name, best);
}

int main(int count, char **given) {
    CHECK(count == 4);
    document = file(given[1]);
    journal = file(given[2]);
    CHECK(document.at != NULL && journal.at != NULL);
    CHECK(parentis_open(journal.at, journal.length, &school, NULL) == PARENTIS_CODE_OK);
    long rounds = atol(given[3]);
    measure("ask", ask, rounds);
    measure("open", open_and_free, rounds);
    measure("ask_school", ask_school, rounds);
    parentis_school_free(school);
    free(document.at);
    free(journal.at);
    return 0;
}
