#include <float.h>
#include <stddef.h>

#include "guard.h"

struct search {
    const colloque_glpk_settings *settings;
    colloque_glpk_listener listener;
    void *context;
    /// What the listener has heard so far.
    double best, bound;
    int nodes;
    /// Events since the bound was last looked up.
    int events;
    /// One per column.
    double *values;
};

/// Tells the listener of a solution that it has not heard of, or of none. Solutions come from the tree's nodes and from
/// GLPK's own heuristics; only the former are events, so every event looks for both.
static int tell(glp_prob *problem, struct search *search)
{
    int status = glp_mip_status(problem);
    double objective = glp_mip_obj_val(problem);
    const double *incumbent = NULL;
    if ((status == GLP_FEAS || status == GLP_OPT) && objective < search->best) {
        search->best = objective;
        for (int j = 1; j <= glp_get_num_cols(problem); j++) search->values[j - 1] = glp_mip_col_val(problem, j);
        incumbent = search->values;
    }
    return search->listener(search->context, incumbent, search->bound, search->nodes, glp_get_it_cnt(problem));
}

/// Finding the best node takes a walk along all open ones; a bound that is a little old is weaker, not wrong.
static void look_up_bound(glp_tree *tree, struct search *search)
{
    int open;
    glp_ios_tree_size(tree, &open, NULL, &search->nodes);
    search->events++;
    if (open == 0 || search->events < open / 4) return;
    search->events = 0;
    double bound = glp_ios_node_bound(tree, glp_ios_best_node(tree));
    if (bound > search->bound) search->bound = bound;
}

static void attend(glp_tree *tree, void *info)
{
    struct search *search = info;
    look_up_bound(tree, search);
    if (tell(glp_ios_get_prob(tree), search)) glp_ios_terminate(tree);
}

static colloque_glpk_answer run(glp_prob *problem, void *arguments)
{
    struct search *search = arguments;
    const colloque_glpk_settings *settings = search->settings;
    search->best = DBL_MAX;
    search->bound = glp_get_obj_val(problem);
    search->values = glp_alloc(glp_get_num_cols(problem) + 1, sizeof(double));

    glp_iocp parameters;
    glp_init_iocp(&parameters);
    parameters.msg_lev = GLP_MSG_OFF;
    parameters.br_tech = settings->branching;
    parameters.pp_tech = settings->preprocessing ? GLP_PP_ALL : GLP_PP_NONE;
    parameters.gmi_cuts = settings->gomory ? GLP_ON : GLP_OFF;
    parameters.mir_cuts = settings->mixed_integer_rounding ? GLP_ON : GLP_OFF;
    parameters.cov_cuts = settings->cover ? GLP_ON : GLP_OFF;
    parameters.clq_cuts = settings->clique ? GLP_ON : GLP_OFF;
    parameters.tol_int = settings->integrality;
    parameters.tol_obj = settings->improvement;
    parameters.tm_lim = settings->milliseconds;
    parameters.cb_func = attend;
    parameters.cb_info = search;
    int code = glp_intopt(problem, &parameters);
    // A heuristic's solution may have closed the tree before any further event.
    tell(problem, search);
    glp_free(search->values);
    switch (code) {
    case 0: break;
    case GLP_ETMLIM: case GLP_ESTOP: return COLLOQUE_GLPK_STOPPED;
    default: return COLLOQUE_GLPK_UNDEFINED;
    }
    return glp_mip_status(problem) == GLP_OPT ? COLLOQUE_GLPK_OPTIMAL : COLLOQUE_GLPK_INFEASIBLE;
}

colloque_glpk_answer colloque_glpk_search(
    colloque_glpk *problem, const colloque_glpk_settings *settings, colloque_glpk_listener listener, void *context)
{
    struct search search = {.settings = settings, .listener = listener, .context = context};
    return colloque_glpk_guarded(problem, run, &search);
}
