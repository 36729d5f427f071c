#ifndef CZIP_H
#define CZIP_H

#include <stdint.h>

// libzip on an archive that stands in memory. Every call opens it, does one thing and closes it again: nothing is kept,
// so nothing can leak, dangle or cross threads. That is why Swift may call these functions without `unsafe`.
#define CZIP_SAFE __attribute__((swift_attr("safe")))

enum {
    CZIP_DAMAGED = -1,    // not a zip archive, truncated, wrong checksum, unknown compression
    CZIP_ENCRYPTED = -2,  // the entry needs a password
    CZIP_MISSING = -3,    // no entry of that name
    CZIP_OVERFLOW = -4,   // the entry is longer than it says
};

// Entries, or CZIP_DAMAGED.
int64_t czip_count(const uint8_t *archive, int64_t length) CZIP_SAFE;

// Fills sizes[2i] and sizes[2i + 1] with the size of entry i and its compressed size, for the first `count` entries.
// 0, or CZIP_DAMAGED.
int64_t czip_sizes(const uint8_t *archive, int64_t length, int64_t *sizes, int64_t count) CZIP_SAFE;

// The index of the entry of that name (UTF-8, case matters), or CZIP_DAMAGED, CZIP_MISSING.
int64_t czip_index(const uint8_t *archive, int64_t length, const char *name) CZIP_SAFE;

// Inflates an entry into `bytes` and checks its checksum. Its size, which `capacity` must be, or CZIP_DAMAGED,
// CZIP_ENCRYPTED, CZIP_OVERFLOW.
int64_t czip_read(const uint8_t *archive, int64_t length, int64_t index, uint8_t *bytes, int64_t capacity) CZIP_SAFE;

// Writes an archive of `count` entries into `archive`, all deflated but the first `stored`: entry i has the zero-terminated
// name (UTF-8) that comes i-th in `names`, and the next lengths[i] bytes of `contents`. All are dated 1 January 1980,
// whatever the clock and the time zone say, so that the same entries give the same bytes. Its size, or CZIP_DAMAGED where
// libzip refused, or CZIP_OVERFLOW where `capacity` is too small.
int64_t czip_write(
    const uint8_t *names, const uint8_t *contents, const int64_t *lengths, int64_t count, int64_t stored,
    uint8_t *archive, int64_t capacity) CZIP_SAFE;

#endif
