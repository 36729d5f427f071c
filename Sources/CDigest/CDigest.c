#include "CDigest.h"

#include <nettle/sha1.h>
#include <nettle/sha2.h>

void digest_sha1(const uint8_t *bytes, int64_t count, uint8_t *digest) {
    struct sha1_ctx context;
    sha1_init(&context);
    sha1_update(&context, (size_t)count, bytes);
    sha1_digest(&context, SHA1_DIGEST_SIZE, digest);
}

void digest_sha256(const uint8_t *bytes, int64_t count, uint8_t *digest) {
    struct sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, (size_t)count, bytes);
    sha256_digest(&context, SHA256_DIGEST_SIZE, digest);
}
