#include <math.h>

#include "guard.h"

struct data {
    int rows, columns, entries;
    const double *row_lower, *row_upper, *column_lower, *column_upper, *costs, *coefficients;
    const unsigned char *integer;
    const int *entry_rows, *entry_columns;
};

static int kind_of_bounds(double lower, double upper)
{
    if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
    if (isinf(upper)) return GLP_LO;
    return lower < upper ? GLP_DB : GLP_FX;
}

static colloque_glpk_answer load(glp_prob *problem, void *arguments)
{
    const struct data *data = arguments;
    // GLPK takes adding nothing for an error.
    if (data->rows) glp_add_rows(problem, data->rows);
    if (data->columns) glp_add_cols(problem, data->columns);
    for (int i = 0; i < data->rows; i++) {
        double lower = data->row_lower[i], upper = data->row_upper[i];
        glp_set_row_bnds(problem, i + 1, kind_of_bounds(lower, upper), lower, upper);
    }
    for (int j = 0; j < data->columns; j++) {
        double lower = data->column_lower[j], upper = data->column_upper[j];
        if (data->integer[j]) glp_set_col_kind(problem, j + 1, GLP_IV);
        glp_set_col_bnds(problem, j + 1, kind_of_bounds(lower, upper), lower, upper);
        glp_set_obj_coef(problem, j + 1, data->costs[j]);
    }
    glp_load_matrix(problem, data->entries, data->entry_rows, data->entry_columns, data->coefficients);
    glp_scale_prob(problem, GLP_SF_AUTO);
    return COLLOQUE_GLPK_DONE;
}

colloque_glpk_answer colloque_glpk_load(
    colloque_glpk *problem, int rows, const double *row_lower, const double *row_upper, int columns,
    const double *column_lower, const double *column_upper, const double *costs, const unsigned char *integer,
    int entries, const int *entry_rows, const int *entry_columns, const double *coefficients)
{
    struct data data = {
        .rows = rows, .columns = columns, .entries = entries, .row_lower = row_lower, .row_upper = row_upper,
        .column_lower = column_lower, .column_upper = column_upper, .costs = costs, .coefficients = coefficients,
        .integer = integer, .entry_rows = entry_rows, .entry_columns = entry_columns,
    };
    return colloque_glpk_guarded(problem, load, &data);
}

struct basis {
    const unsigned char *rows, *columns;
};

static colloque_glpk_answer set_basis(glp_prob *problem, void *arguments)
{
    const struct basis *basis = arguments;
    for (int i = 1; i <= glp_get_num_rows(problem); i++) glp_set_row_stat(problem, i, basis->rows[i - 1]);
    for (int j = 1; j <= glp_get_num_cols(problem); j++) glp_set_col_stat(problem, j, basis->columns[j - 1]);
    return COLLOQUE_GLPK_DONE;
}

colloque_glpk_answer colloque_glpk_set_basis(
    colloque_glpk *problem, const unsigned char *rows, const unsigned char *columns)
{
    struct basis basis = {rows, columns};
    return colloque_glpk_guarded(problem, set_basis, &basis);
}

struct course {
    colloque_glpk_start start;
    colloque_glpk_method method;
    int iterations;
    int milliseconds;
    double ceiling;
};

/// Dual where only the dual is feasible, as after rows were added; else primal.
static int suited_method(glp_prob *problem)
{
    if (glp_warm_up(problem) != 0) return GLP_PRIMAL;
    int only_dual = glp_get_prim_stat(problem) != GLP_FEAS && glp_get_dual_stat(problem) == GLP_FEAS;
    return only_dual ? GLP_DUALP : GLP_PRIMAL;
}

static colloque_glpk_answer verdict(glp_prob *problem, int code)
{
    switch (code) {
    case GLP_EITLIM: case GLP_ETMLIM: return COLLOQUE_GLPK_STOPPED;
    case GLP_EOBJUL: return COLLOQUE_GLPK_BEYOND;
    case GLP_ENOPFS: return COLLOQUE_GLPK_INFEASIBLE;
    case GLP_ENODFS: return COLLOQUE_GLPK_UNBOUNDED;
    case 0: break;
    default: return COLLOQUE_GLPK_UNDEFINED;
    }
    switch (glp_get_status(problem)) {
    case GLP_OPT: return COLLOQUE_GLPK_OPTIMAL;
    case GLP_NOFEAS: return COLLOQUE_GLPK_INFEASIBLE;
    case GLP_UNBND: return COLLOQUE_GLPK_UNBOUNDED;
    default: return COLLOQUE_GLPK_UNDEFINED;
    }
}

static colloque_glpk_answer simplex(glp_prob *problem, void *arguments)
{
    const struct course *course = arguments;
    switch (course->start) {
    // The last slice's factors carry its rounding errors on: with them an optimal basis may never be seen to be one.
    case COLLOQUE_GLPK_RESUME: glp_factorize(problem); break;
    case COLLOQUE_GLPK_ADVANCED_BASIS: glp_adv_basis(problem, 0); break;
    case COLLOQUE_GLPK_STANDARD_BASIS: glp_std_basis(problem); break;
    }
    glp_smcp parameters;
    glp_init_smcp(&parameters);
    parameters.msg_lev = GLP_MSG_OFF;
    parameters.it_lim = course->iterations;
    parameters.tm_lim = course->milliseconds;
    if (isfinite(course->ceiling)) parameters.obj_ul = course->ceiling;
    parameters.presolve = course->method == COLLOQUE_GLPK_PRESOLVED ? GLP_ON : GLP_OFF;
    switch (course->method) {
    case COLLOQUE_GLPK_EXACT: return verdict(problem, glp_exact(problem, &parameters));
    case COLLOQUE_GLPK_SUITED: parameters.meth = suited_method(problem); break;
    case COLLOQUE_GLPK_DUAL: parameters.meth = GLP_DUALP; break;
    default: parameters.meth = GLP_PRIMAL;
    }
    // Decisions bound many columns on both sides: the long step passes several of their bounds at a time.
    if (parameters.meth == GLP_DUALP) parameters.r_test = GLP_RT_FLIP;
    return verdict(problem, glp_simplex(problem, &parameters));
}

colloque_glpk_answer colloque_glpk_simplex(
    colloque_glpk *problem, colloque_glpk_start start, colloque_glpk_method method, int iterations,
    int milliseconds, double ceiling)
{
    struct course course = {start, method, iterations, milliseconds, ceiling};
    return colloque_glpk_guarded(problem, simplex, &course);
}

double colloque_glpk_relaxation(
    colloque_glpk *handle, double *values, unsigned char *columns, double *duals, unsigned char *rows)
{
    if (!handle || !handle->problem) return NAN;
    glp_prob *problem = handle->problem;
    for (int j = 1; j <= glp_get_num_cols(problem); j++) {
        values[j - 1] = glp_get_col_prim(problem, j);
        columns[j - 1] = (unsigned char)glp_get_col_stat(problem, j);
    }
    for (int i = 1; i <= glp_get_num_rows(problem); i++) {
        duals[i - 1] = glp_get_row_dual(problem, i);
        rows[i - 1] = (unsigned char)glp_get_row_stat(problem, i);
    }
    return glp_get_obj_val(problem);
}

int colloque_glpk_iterations(const colloque_glpk *problem)
{
    return problem && problem->problem ? glp_get_it_cnt(problem->problem) : 0;
}
