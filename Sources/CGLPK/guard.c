#include "guard.h"

#include <stdlib.h>
#include <string.h>

/// Swallows GLPK's chatter (some of it comes even at GLP_MSG_OFF) and keeps what it says when it breaks down.
static int listen(void *info, const char *text)
{
    colloque_glpk *problem = info;
    if (glp_at_error()) {
        size_t room = sizeof problem->message - 1 - problem->length;
        size_t taken = strlen(text) < room ? strlen(text) : room;
        memcpy(problem->message + problem->length, text, taken);
        problem->length += taken;
        problem->message[problem->length] = '\0';
    }
    return 1;
}

static void escape(void *info)
{
    longjmp(((colloque_glpk *)info)->escape, 1);
}

colloque_glpk_answer colloque_glpk_guarded(
    colloque_glpk *problem, colloque_glpk_operation operation, void *arguments)
{
    if (!problem || !problem->problem) return COLLOQUE_GLPK_FAILED;
    problem->length = 0;
    problem->message[0] = '\0';
    if (setjmp(problem->escape) == 0) {
        glp_error_hook(escape, problem);
        colloque_glpk_answer answer = operation(problem->problem, arguments);
        glp_error_hook(NULL, NULL);
        return answer;
    }
    // The hook was called in the middle of anything: the only state that is sound afterwards is none at all.
    glp_error_hook(NULL, NULL);
    glp_free_env();
    problem->problem = NULL;
    return COLLOQUE_GLPK_FAILED;
}

colloque_glpk *colloque_glpk_create(int megabytes)
{
    colloque_glpk *problem = calloc(1, sizeof *problem);
    if (!problem) return NULL;
    glp_term_hook(listen, problem);
    problem->problem = glp_create_prob();
    if (megabytes > 0) glp_mem_limit(megabytes);
    return problem;
}

void colloque_glpk_destroy(colloque_glpk *problem)
{
    glp_free_env();
    free(problem);
}

const char *colloque_glpk_message(const colloque_glpk *problem)
{
    return problem ? problem->message : "no memory is left for GLPK";
}
