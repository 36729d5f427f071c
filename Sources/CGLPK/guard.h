#ifndef COLLOQUE_GUARD_H
#define COLLOQUE_GUARD_H

#include <setjmp.h>
#include <stddef.h>

#include "CGLPK.h"

struct colloque_glpk {
    /// NULL after a failure, which frees it.
    glp_prob *problem;
    int megabytes;
    jmp_buf escape;
    size_t length;
    char message[1024];
};

typedef colloque_glpk_answer (*colloque_glpk_operation)(glp_prob *problem, void *arguments);

/// Runs a whole operation so that GLPK's errors end the operation, not the process. The operation must hold nothing
/// that has to be released.
colloque_glpk_answer colloque_glpk_guarded(
    colloque_glpk *problem, colloque_glpk_operation operation, void *arguments);

#endif
