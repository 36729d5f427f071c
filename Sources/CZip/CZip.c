#include "CZip.h"

#include <stddef.h>
#include <string.h>
#include <zip.h>

static zip_t *open_archive(const uint8_t *archive, int64_t length) {
    // The last 0: the bytes stay the caller's. They outlive the archive, which no function here returns.
    zip_source_t *source = zip_source_buffer_create(archive, (zip_uint64_t)length, 0, NULL);
    if (source == NULL) return NULL;
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY, NULL);
    if (zip == NULL) zip_source_free(source);
    return zip;
}

int64_t czip_count(const uint8_t *archive, int64_t length) {
    zip_t *zip = open_archive(archive, length);
    if (zip == NULL) return CZIP_DAMAGED;
    int64_t count = zip_get_num_entries(zip, 0);
    zip_discard(zip);
    return count;
}

int64_t czip_sizes(const uint8_t *archive, int64_t length, int64_t *sizes, int64_t count) {
    zip_t *zip = open_archive(archive, length);
    if (zip == NULL) return CZIP_DAMAGED;
    int64_t result = 0;
    for (int64_t i = 0; i < count && result == 0; i++) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(zip, (zip_uint64_t)i, 0, &stat) == 0 && stat.size <= INT64_MAX && stat.comp_size <= INT64_MAX) {
            sizes[2 * i] = (int64_t)stat.size;
            sizes[2 * i + 1] = (int64_t)stat.comp_size;
        } else {
            result = CZIP_DAMAGED;
        }
    }
    zip_discard(zip);
    return result;
}

int64_t czip_index(const uint8_t *archive, int64_t length, const char *name) {
    zip_t *zip = open_archive(archive, length);
    if (zip == NULL) return CZIP_DAMAGED;
    int64_t index = zip_name_locate(zip, name, 0);
    zip_discard(zip);
    return index < 0 ? CZIP_MISSING : index;
}

static int64_t inflate_entry(zip_file_t *file, uint8_t *bytes, int64_t capacity) {
    int64_t filled = 0;
    while (filled < capacity) {
        zip_int64_t count = zip_fread(file, bytes + filled, (zip_uint64_t)(capacity - filled));
        if (count < 0) return CZIP_DAMAGED;
        if (count == 0) break;
        filled += count;
    }
    // One byte more: libzip compares the checksum only when it meets the end.
    uint8_t beyond;
    zip_int64_t count = zip_fread(file, &beyond, 1);
    return count == 0 ? filled : count < 0 ? CZIP_DAMAGED : CZIP_OVERFLOW;
}

int64_t czip_read(const uint8_t *archive, int64_t length, int64_t index, uint8_t *bytes, int64_t capacity) {
    zip_t *zip = open_archive(archive, length);
    if (zip == NULL) return CZIP_DAMAGED;
    int64_t result = CZIP_DAMAGED;
    zip_file_t *file = zip_fopen_index(zip, (zip_uint64_t)index, 0);
    if (file != NULL) {
        result = inflate_entry(file, bytes, capacity);
        zip_fclose(file);
    } else if (zip_error_code_zip(zip_get_error(zip)) == ZIP_ER_NOPASSWD) {
        result = CZIP_ENCRYPTED;
    }
    zip_discard(zip);
    return result;
}

static int add_entries(
    zip_t *zip, const uint8_t *names, const uint8_t *contents, const int64_t *lengths, int64_t count, int64_t stored) {
    const char *name = (const char *)names;
    for (int64_t i = 0; i < count; i++) {
        zip_source_t *source = zip_source_buffer(zip, contents, (zip_uint64_t)lengths[i], 0);
        if (source == NULL) return -1;
        int64_t index = zip_file_add(zip, name, source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return -1;
        }
        // 0x21: the first day of the first month of the first year that zip knows.
        if (zip_file_set_dostime(zip, (zip_uint64_t)index, 0, 0x21, 0) != 0) return -1;
        zip_int32_t method = i < stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        if (zip_set_file_compression(zip, (zip_uint64_t)index, method, 0) != 0) return -1;
        name += strlen(name) + 1;
        contents += lengths[i];
    }
    return 0;
}

int64_t czip_write(
    const uint8_t *names, const uint8_t *contents, const int64_t *lengths, int64_t count, int64_t stored,
    uint8_t *archive, int64_t capacity) {
    zip_source_t *target = zip_source_buffer_create(NULL, 0, 0, NULL);
    if (target == NULL) return CZIP_DAMAGED;
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, NULL);
    if (zip == NULL) {
        zip_source_free(target);
        return CZIP_DAMAGED;
    }
    // Closing gives one reference back; the other is to read what was written.
    zip_source_keep(target);
    int64_t result = CZIP_DAMAGED;
    if (add_entries(zip, names, contents, lengths, count, stored) != 0) {
        zip_discard(zip);
    } else if (zip_close(zip) != 0) {
        zip_discard(zip);
    } else if (zip_source_open(target) == 0) {
        int64_t filled = zip_source_read(target, archive, (zip_uint64_t)capacity);
        uint8_t beyond;
        if (filled >= 0) result = zip_source_read(target, &beyond, 1) == 0 ? filled : CZIP_OVERFLOW;
        zip_source_close(target);
    }
    zip_source_free(target);
    return result;
}
