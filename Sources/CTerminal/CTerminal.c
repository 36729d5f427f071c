#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

bool terminal_is(int32_t file) { return isatty(file) == 1; }

int32_t terminal_width(int32_t file) {
    struct winsize size;
    return ioctl(file, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

int32_t terminal_write(int32_t file, const uint8_t *bytes, int64_t count) {
    while (count > 0) {
        ssize_t written = write(file, bytes, (size_t)count);
        if (written >= 0) {
            bytes += written;
            count -= written;
        } else if (errno == EAGAIN) {
            // Somebody else made the descriptor non-blocking.
            poll(&(struct pollfd){.fd = file, .events = POLLOUT}, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

void terminal_ignore_broken_pipes(void) { signal(SIGPIPE, SIG_IGN); }

static atomic_int interruptions;
static atomic_int exit_status;

static void count_interruption(int signal) {
    (void)signal;
    // `_exit` and lock-free atomics are among the few things that a signal handler may use.
    if (atomic_fetch_add(&interruptions, 1) > 0) _exit(atomic_load(&exit_status));
}

void terminal_count_interruptions(int32_t status) {
    atomic_store(&exit_status, status);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = count_interruption;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    // Whoever asked for it not to matter (`nohup`) is heeded.
    struct sigaction before;
    if (sigaction(SIGHUP, NULL, &before) == 0 && before.sa_handler != SIG_IGN) sigaction(SIGHUP, &action, NULL);
    // Whoever started the process may have blocked them, which it inherits, and so do the threads that it starts.
    sigset_t all;
    sigemptyset(&all);
    sigaddset(&all, SIGINT);
    sigaddset(&all, SIGTERM);
    sigaddset(&all, SIGHUP);
    pthread_sigmask(SIG_UNBLOCK, &all, NULL);
}

int32_t terminal_interruptions(void) { return atomic_load(&interruptions); }
