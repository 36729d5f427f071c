#define _GNU_SOURCE
#include "CDurableFile.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static bool write_all(int file, const uint8_t *bytes, int64_t count) {
    while (count > 0) {
        ssize_t written = write(file, bytes, (size_t)count);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes += written;
        count -= written;
    }
    return true;
}

/// The directory part of `path`, in `directory`, which has room for `PATH_MAX` bytes.
static void directory_of(const char *path, char *directory) {
    char copy[PATH_MAX];
    strcpy(copy, path);
    strcpy(directory, dirname(copy));
}

/// Follows symbolic links from `path`, in place, to something that is no link, whether it exists or not: `realpath`
/// would refuse a link to a file that is still to be made.
static bool follow_links(char *path) {
    for (int links = 0; links < 40; links++) {
        char target[PATH_MAX], directory[PATH_MAX];
        ssize_t length = readlink(path, target, sizeof target - 1);
        if (length < 0) return errno == EINVAL || errno == ENOENT;
        target[length] = '\0';
        directory_of(path, directory);
        int needed = target[0] == '/' ? snprintf(path, PATH_MAX, "%s", target)
                                      : snprintf(path, PATH_MAX, "%s/%s", directory, target);
        if (needed >= PATH_MAX) {
            errno = ENAMETOOLONG;
            return false;
        }
    }
    errno = ELOOP;
    return false;
}

/// Flushes a file; what a signal interrupts is tried again.
static bool flush(int file) {
    while (fsync(file) != 0) {
        if (errno != EINTR) return false;
    }
    return true;
}

/// Closes `file` after a step that went well or not; the first of the errors, or 0.
static int32_t close_after(bool well, int file) {
    int32_t error = well ? 0 : errno;
    if (close(file) != 0 && error == 0) error = errno;
    return error;
}

static int32_t write_directly(const char *path, const uint8_t *bytes, int64_t count) {
    int file = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
    return file < 0 ? errno : close_after(write_all(file, bytes, count), file);
}

/// Makes an empty file with a name that no other has, in `name`; -1 when the system refuses.
static int create_temporary(int directory, char *name, size_t room) {
    static atomic_uint next;
    int file;
    do {
        snprintf(name, room, ".colloque-%d-%u.tmp", (int)getpid(), atomic_fetch_add(&next, 1));
        file = openat(directory, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    } while (file < 0 && errno == EEXIST);
    return file;
}

/// Gives a temporary file its name, unless another file has it: EEXIST.
static bool rename_if_free(int directory, const char *temporary, const char *name) {
    if (renameat2(directory, temporary, directory, name, RENAME_NOREPLACE) == 0) return true;
    // Not every file system knows that way.
    if (errno != EINVAL && errno != ENOSYS) return false;
    return linkat(directory, temporary, directory, name, 0) == 0 && unlinkat(directory, temporary, 0) == 0;
}

enum manner { REPLACING, CREATING };

/// `existing` is NULL when the file is new.
static int32_t put(
    int directory, const char *name, enum manner manner, const struct stat *existing, const uint8_t *bytes,
    int64_t count
) {
    char temporary[64];
    int file = create_temporary(directory, temporary, sizeof temporary);
    if (file < 0) return errno;

    bool keeps_mode = !existing || fchmod(file, existing->st_mode & 07777) == 0;
    int32_t error = close_after(keeps_mode && write_all(file, bytes, count) && flush(file), file);
    if (error == 0) {
        bool well = manner == CREATING ? rename_if_free(directory, temporary, name)
                                       : renameat(directory, temporary, directory, name) == 0;
        if (!well) error = errno;
    }
    if (error != 0) {
        unlinkat(directory, temporary, 0);
        return error;
    }
    // Some file systems cannot flush a directory and say so with EINVAL: there is nothing more to be done.
    return !flush(directory) && errno != EINVAL ? -errno : 0;
}

int32_t durable_file_write(const char *path, const uint8_t *bytes, int64_t count) {
    char target[PATH_MAX], parent[PATH_MAX], copy[PATH_MAX];
    if (strlen(path) >= PATH_MAX) return ENAMETOOLONG;
    strcpy(target, path);
    if (!follow_links(target)) return errno;

    struct stat existing;
    bool exists = stat(target, &existing) == 0;
    if (!exists && errno != ENOENT) return errno;
    if (exists && S_ISDIR(existing.st_mode)) return EISDIR;
    if (exists && !S_ISREG(existing.st_mode)) return write_directly(target, bytes, count);
    // Renaming would replace a file that its owner protected against writing.
    if (exists && faccessat(AT_FDCWD, target, W_OK, AT_EACCESS) != 0) return errno;

    directory_of(target, parent);
    int directory = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0) return errno;
    strcpy(copy, target);
    int32_t error = put(directory, basename(copy), REPLACING, exists ? &existing : NULL, bytes, count);
    close(directory);
    return error;
}

int32_t durable_file_create(const char *path, const uint8_t *bytes, int64_t count) {
    char parent[PATH_MAX], copy[PATH_MAX];
    if (strlen(path) >= PATH_MAX) return ENAMETOOLONG;
    directory_of(path, parent);
    int directory = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0) return errno;
    strcpy(copy, path);
    int32_t error = put(directory, basename(copy), CREATING, NULL, bytes, count);
    close(directory);
    return error;
}

int32_t durable_file_lock(const char *path) {
    int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0666);
    if (file < 0) return -errno;
    if (flock(file, LOCK_EX | LOCK_NB) == 0) return file;
    int32_t error = errno;
    close(file);
    return -error;
}

int32_t durable_file_keep(int32_t lock, const uint8_t *bytes, int64_t count) {
    if (pwrite(lock, bytes, (size_t)count, 0) != count || ftruncate(lock, count) != 0) return errno;
    return 0;
}

void durable_file_unlock(int32_t lock) { close(lock); }
