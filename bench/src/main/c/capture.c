/* The peer of the durable capture: the same rows into the same tables, as plain C would write them.
 *
 * Usage: capture DATABASE BYTES...     a database that the product made; one size of a sealed part for each bureau
 * Then line by line: "PRAGMA ..." (answer: what is in force), "version", "one N" (answer: nanoseconds of N captures,
 * each committed alone), "group N" (answer: nanoseconds of one commit of N captures). */
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#define MOST_PARTS 16
#define MOST_BYTES (64 << 10)

static sqlite3 *db;
static sqlite3_stmt *begin, *commit, *insert_txn, *insert_part;
static int parts, part_bytes[MOST_PARTS];

static void fail(const char *what) {
    fprintf(stderr, "capture: %s: %s\n", what, db ? sqlite3_errmsg(db) : "no database");
    exit(1);
}

static int64_t nanos(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static sqlite3_stmt *prepared(const char *sql) {
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK) fail(sql);
    return statement;
}

static void done(sqlite3_stmt *statement) {
    if (sqlite3_step(statement) != SQLITE_DONE) fail(sqlite3_sql(statement));
    sqlite3_reset(statement);
}

static void fill(void *bytes, size_t size) {
    for (size_t got = 0; got < size;) {
        ssize_t more = getrandom((char *)bytes + got, size - got, 0);
        if (more < 0) fail("getrandom");
        got += (size_t)more;
    }
}

static void prepare(void) {
    begin = prepared("BEGIN IMMEDIATE");
    commit = prepared("COMMIT");
    insert_txn = prepared(
        "INSERT INTO txn(id, lane, lane_seq, service, catalogue_version, state, at_rest, payload_sha256,"
        " boot_id, mono_ns, wall_ms, time_quality)"
        " VALUES (?1, ?2, (SELECT coalesce(max(lane_seq), 0) + 1 FROM txn WHERE lane = ?2), 'proof-of-life', 1,"
        " 'CAPTURED', 1, ?3, '00000000-0000-4000-8000-000000000000', ?4, ?5, 'unknown')");
    insert_part = prepared(
        "INSERT INTO part(txn, ordinal, department, key_id, sealed) VALUES (?1, ?2, 'FSS', 'FSS-1', ?3)");
}

static void capture(void) {
    static unsigned char id[16], lane[32], digest[32], sealed[MOST_BYTES];
    int64_t wall = nanos(CLOCK_REALTIME) / 1000000;
    fill(id, sizeof id);
    fill(lane, sizeof lane);
    fill(digest, sizeof digest);
    for (int i = 0; i < 6; i++) id[i] = (unsigned char)(wall >> (40 - 8 * i)); /* as UUIDv7 orders its ids */
    sqlite3_bind_blob(insert_txn, 1, id, sizeof id, SQLITE_STATIC);
    sqlite3_bind_blob(insert_txn, 2, lane, sizeof lane, SQLITE_STATIC);
    sqlite3_bind_blob(insert_txn, 3, digest, sizeof digest, SQLITE_STATIC);
    sqlite3_bind_int64(insert_txn, 4, nanos(CLOCK_MONOTONIC));
    sqlite3_bind_int64(insert_txn, 5, wall);
    done(insert_txn);
    sqlite3_int64 row = sqlite3_last_insert_rowid(db);
    for (int i = 0; i < parts; i++) {
        fill(sealed, (size_t)part_bytes[i]);
        sqlite3_bind_int64(insert_part, 1, row);
        sqlite3_bind_int(insert_part, 2, i);
        sqlite3_bind_blob(insert_part, 3, sealed, part_bytes[i], SQLITE_STATIC);
        done(insert_part);
    }
}

static int64_t captures(int count) {
    int64_t start = nanos(CLOCK_MONOTONIC);
    done(begin);
    for (int i = 0; i < count; i++) capture();
    done(commit);
    return nanos(CLOCK_MONOTONIC) - start;
}

static void answer_pragma(const char *sql) {
    sqlite3_stmt *statement = prepared(sql);
    int step;
    char found[200] = "";
    while ((step = sqlite3_step(statement)) == SQLITE_ROW)
        snprintf(found, sizeof found, "%s", (const char *)sqlite3_column_text(statement, 0));
    if (step != SQLITE_DONE) fail(sql);
    sqlite3_finalize(statement);
    printf("%s\n", found);
}

int main(int argc, char **argv) {
    char line[200];
    if (argc < 3 || argc - 2 > MOST_PARTS) fail("usage: capture DATABASE BYTES...");
    for (parts = 0; parts < argc - 2; parts++) {
        part_bytes[parts] = atoi(argv[parts + 2]);
        if (part_bytes[parts] < 1 || part_bytes[parts] > MOST_BYTES) fail("bytes of a part");
    }
    if (sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) fail(argv[1]);
    while (fgets(line, sizeof line, stdin)) {
        int count;
        line[strcspn(line, "\n")] = 0;
        if (!strncmp(line, "PRAGMA ", 7)) {
            answer_pragma(line);
        } else if (!strcmp(line, "version")) {
            printf("%s\n", sqlite3_libversion());
        } else if (sscanf(line, "one %d", &count) == 1) {
            if (!begin) prepare();
            for (int i = 0; i < count; i++) printf(i ? " %lld" : "%lld", (long long)captures(1));
            printf("\n");
        } else if (sscanf(line, "group %d", &count) == 1) {
            if (!begin) prepare();
            printf("%lld\n", (long long)captures(count));
        } else {
            fail(line);
        }
        fflush(stdout);
    }
    sqlite3_finalize(begin);
    sqlite3_finalize(commit);
    sqlite3_finalize(insert_txn);
    sqlite3_finalize(insert_part);
    return sqlite3_close(db) == SQLITE_OK ? 0 : 1;
}
