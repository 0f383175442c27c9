/* Threads share one school: they ask it, add to it and are refused, all at once, and each gets the bytes of one alone.
 *
 *   threads ROUNDS
 */
#include "check.h"

enum { THREADS = 8 };

static parentis_school *school;
static parentis_text alone;
static long rounds;

static void *work(void *held) {
    for (long round = 0; round < rounds; round++) {
        parentis_text answers;
        parentis_error error;
        parentis_school *next;
        int good = parentis_ask_school(school, REPORT, sizeof REPORT - 1, &answers, &error) == PARENTIS_CODE_OK &&
                   same(answers.bytes, answers.length, alone.bytes, alone.length);
        parentis_text_free(&answers);
        parentis_error_free(&error);
        good = good && parentis_ask_school(school, "{}", 2, &answers, &error) == PARENTIS_CODE_MISSING_KEY &&
               says(&error.text, "`ask`: missing, and has no default");
        parentis_error_free(&error);
        good = good && parentis_add(school, "{\"entries\":[]}", 14, &next, &error) == PARENTIS_CODE_OK;
        good = good && parentis_ask_school(next, REPORT, sizeof REPORT - 1, &answers, NULL) == PARENTIS_CODE_OK &&
               same(answers.bytes, answers.length, alone.bytes, alone.length);
        parentis_text_free(&answers);
        parentis_school_free(next);
        if (!good) {
            return NULL;
        }
        ++*(long *)held;
    }
    return NULL;
}

int main(int count, char **given) {
    rounds = count == 2 ? atol(given[1]) : 0;
    CHECK(rounds > 0);
    parentis_school *first;
    CHECK(parentis_open(JOURNAL, sizeof JOURNAL - 1, &first, NULL) == PARENTIS_CODE_OK);
    CHECK(parentis_add(first, FATHER, sizeof FATHER - 1, &school, NULL) == PARENTIS_CODE_OK);
    parentis_school_free(first);
    CHECK(parentis_ask_school(school, REPORT, sizeof REPORT - 1, &alone, NULL) == PARENTIS_CODE_OK);

    pthread_t threads[THREADS];
    long held[THREADS] = {0};
    for (size_t i = 0; i < THREADS; i++) {
        CHECK(pthread_create(&threads[i], NULL, work, &held[i]) == 0);
    }
    for (size_t i = 0; i < THREADS; i++) {
        CHECK(pthread_join(threads[i], NULL) == 0);
        CHECK(held[i] == rounds);
    }
    parentis_text_free(&alone);
    parentis_school_free(school);
    printf("threads: %d threads, %ld rounds each, %ld checks held\n", (int)THREADS, rounds, checks);
    return 0;
}
