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

#endif
