/* The peer of the code reader: libzbar over the same frames, in one process that is started once.
 *
 * Line by line: "version"; "PATH WIDTH HEIGHT" scans one raw frame, a byte of luminance per pixel. Answer: the
 * nanoseconds of the scan, a blank and the first text found (empty when none was). Looks for what our reader looks for
 * as far as zbar knows it: QR and Code 128 (not Data Matrix), and inverted pictures too. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <zbar.h>

static void fail(const char *what) {
    fprintf(stderr, "qr: %s\n", what);
    exit(1);
}

static int64_t nanos(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static unsigned char *frame(const char *path, size_t size) {
    unsigned char *grey = malloc(size);
    FILE *file = fopen(path, "rb");
    if (!grey || !file || fread(grey, 1, size, file) != size) fail(path);
    fclose(file);
    return grey;
}

static void scan(zbar_image_scanner_t *scanner, const char *path, unsigned width, unsigned height) {
    unsigned char *grey = frame(path, (size_t)width * height);
    int64_t start = nanos();
    zbar_image_t *image = zbar_image_create();
    zbar_image_set_format(image, zbar_fourcc('Y', '8', '0', '0'));
    zbar_image_set_size(image, width, height);
    zbar_image_set_data(image, grey, (unsigned long)width * height, NULL);
    int found = zbar_scan_image(scanner, image);
    int64_t took = nanos() - start;
    if (found < 0) fail("the scan failed");
    const zbar_symbol_t *symbol = zbar_image_first_symbol(image);
    printf("%lld %s\n", (long long)took, symbol ? zbar_symbol_get_data(symbol) : "");
    zbar_image_destroy(image);
    free(grey);
}

int main(void) {
    char line[4096], path[4000];
    unsigned width, height;
    zbar_image_scanner_t *scanner = zbar_image_scanner_create();
    if (!scanner || zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_ENABLE, 0) ||
        zbar_image_scanner_set_config(scanner, ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1) ||
        zbar_image_scanner_set_config(scanner, ZBAR_CODE128, ZBAR_CFG_ENABLE, 1) ||
        zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_TEST_INVERTED, 1))
        fail("the scanner does not take its settings");
    while (fgets(line, sizeof line, stdin)) {
        if (!strcmp(line, "version\n")) {
            unsigned major, minor, patch;
            zbar_version(&major, &minor, &patch);
            printf("%u.%u.%u\n", major, minor, patch);
        } else if (sscanf(line, "%3999s %u %u", path, &width, &height) == 3) {
            scan(scanner, path, width, height);
        } else {
            fail("not understood");
        }
        fflush(stdout);
    }
    zbar_image_scanner_destroy(scanner);
    return 0;
}
