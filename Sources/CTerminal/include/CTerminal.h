#ifndef COLLOQUE_TERMINAL_H
#define COLLOQUE_TERMINAL_H

#include <stdbool.h>
#include <stdint.h>

#define COLLOQUE_SAFE __attribute__((swift_attr("safe")))

/// Whether the file descriptor is a terminal.
COLLOQUE_SAFE bool terminal_is(int32_t file);

/// Columns of the terminal that the file descriptor is; 0 when it is none, or does not tell.
COLLOQUE_SAFE int32_t terminal_width(int32_t file);

/// Writes all bytes and returns 0, or the `errno` of what the system refused.
COLLOQUE_SAFE int32_t terminal_write(int32_t file, const uint8_t *bytes, int64_t count);

/// From now on, writing to a pipe that nobody reads fails with EPIPE instead of ending the process.
COLLOQUE_SAFE void terminal_ignore_broken_pipes(void);

/// From now on, the first SIGINT or SIGTERM is only counted; the second ends the process at once, with exit status
/// `status`.
COLLOQUE_SAFE void terminal_count_interruptions(int32_t status);

/// How many have come.
COLLOQUE_SAFE int32_t terminal_interruptions(void);

#endif
