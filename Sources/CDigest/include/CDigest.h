#ifndef COLLOQUE_DIGEST_H
#define COLLOQUE_DIGEST_H

#include <stdint.h>

/// The digest of `count` bytes, by nettle; `digest` has room for 20 bytes.
__attribute__((swift_attr("safe")))
void digest_sha1(const uint8_t *bytes, int64_t count, uint8_t *digest);

/// The same; `digest` has room for 32 bytes.
__attribute__((swift_attr("safe")))
void digest_sha256(const uint8_t *bytes, int64_t count, uint8_t *digest);

#endif
