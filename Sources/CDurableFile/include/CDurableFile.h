#ifndef COLLOQUE_DURABLE_FILE_H
#define COLLOQUE_DURABLE_FILE_H

#include <stdint.h>

/// Replaces the content of the file at `path`, or creates it: afterwards the file has either all of the new bytes, on
/// the disk, or is as it was before. Symbolic links are followed, an existing file keeps its mode. A device or a pipe
/// cannot be replaced and is written to directly. `path` ends in a zero byte.
///
/// Returns 0, or the `errno` of what the system refused; minus that `errno` when the new content is in place but the
/// disk did not confirm it.
__attribute__((swift_attr("safe")))
int32_t durable_file_write(const char *path, const uint8_t *bytes, int64_t count);

/// Creates the file at `path` with all of the bytes, on the disk, or not at all: EEXIST when something has that name.
/// What it returns is as above.
__attribute__((swift_attr("safe")))
int32_t durable_file_create(const char *path, const uint8_t *bytes, int64_t count);

/// Locks the file at `path`, which is created, against other locks on it, in this process too, until it is unlocked or
/// the process ends, however it ends.
///
/// Returns the lock, or minus the `errno`: EWOULDBLOCK when another holds it.
__attribute__((swift_attr("safe")))
int32_t durable_file_lock(const char *path);

/// Writes a few bytes into the file of a lock that is held, in place of what it has. Returns 0 or the `errno`.
__attribute__((swift_attr("safe")))
int32_t durable_file_keep(int32_t lock, const uint8_t *bytes, int64_t count);

void durable_file_unlock(int32_t lock);

#endif
