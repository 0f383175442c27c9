/* Many calls of every kind leave the process as large as it was.
 *
 *   memory ROUNDS [MOST]
 *
 * Resident size, as Linux tells it, may grow by MOST KiB. The least that can leak is one block of the allocator, 32 bytes
 * or so: in 100,000 rounds 3 MiB. Without MOST nothing is measured: then valgrind counts the blocks.
 */
#include "check.h"

#include <unistd.h>

static long resident(void) {
    long pages = 0;
    long in_all = 0;
    FILE *statm = fopen("/proc/self/statm", "r");
    CHECK(statm != NULL && fscanf(statm, "%ld %ld", &in_all, &pages) == 2);
    fclose(statm);
    return pages * sysconf(_SC_PAGESIZE);
}

static void round_of_calls(void) {
    static const char DOCUMENT[] =
        "{\"entries\":[],\"ask\":[{\"question\":\"kind_of_day\",\"day\":\"2026-05-12\",\"as_of\":\"2026-05-12\"}]}";
    parentis_school *school;
    parentis_school *next;
    parentis_school *none;
    parentis_text answers;
    parentis_error error;
    CHECK(parentis_ask(DOCUMENT, sizeof DOCUMENT - 1, &answers, &error) == PARENTIS_CODE_OK);
    parentis_text_free(&answers);
    parentis_error_free(&error);
    CHECK(parentis_open(JOURNAL, sizeof JOURNAL - 1, &school, &error) == PARENTIS_CODE_OK);
    CHECK(parentis_add(school, FATHER, sizeof FATHER - 1, &next, &error) == PARENTIS_CODE_OK);
    CHECK(parentis_ask_school(next, REPORT, sizeof REPORT - 1, &answers, &error) == PARENTIS_CODE_OK);
    parentis_text_free(&answers);
    CHECK(parentis_ask("{}", 2, &answers, &error) == PARENTIS_CODE_MISSING_KEY);
    parentis_error_free(&error);
    CHECK(parentis_ask("\xff", 1, &answers, &error) == PARENTIS_CODE_NOT_JSON);
    parentis_error_free(&error);
    CHECK(parentis_ask("{}", 2, &answers, NULL) == PARENTIS_CODE_MISSING_KEY);
    CHECK(parentis_open("[]", 2, &none, &error) == PARENTIS_CODE_WRONG_KIND);
    parentis_error_free(&error);
    CHECK(parentis_add(next, "{\"entries\":[{}]}", 16, &none, &error) == PARENTIS_CODE_MISSING_KEY);
    parentis_error_free(&error);
    CHECK(parentis_ask_school(next, "{}", 2, &answers, &error) == PARENTIS_CODE_MISSING_KEY);
    parentis_error_free(&error);
    CHECK(parentis_ask_school(NULL, REPORT, sizeof REPORT - 1, &answers, &error) == PARENTIS_CODE_NULL_POINTER);
    parentis_error_free(&error);
    parentis_school_free(school);
    parentis_school_free(next);
}

int main(int count, char **given) {
    long rounds = count >= 2 ? atol(given[1]) : 0;
    CHECK(rounds > 0);
    resident(); /* with all that it needs itself */
    for (long round = 0; round < rounds / 20 + 20; round++) {
        round_of_calls(); /* so that the allocator has what it keeps */
    }
    long before = resident();
    for (long round = 0; round < rounds; round++) {
        round_of_calls();
    }
    long grown = resident() - before;
    printf("memory: %ld rounds of 11 calls, resident size grown by %ld KiB\n", rounds, grown / 1024);
    CHECK(count < 3 || grown <= atol(given[2]) * 1024);
    return 0;
}
