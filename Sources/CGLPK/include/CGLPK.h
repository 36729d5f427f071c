#ifndef CGLPK_H
#define CGLPK_H

#include <glpk.h>

/// Says that Swift may call a function without `unsafe`: array arguments are read or filled within the lengths that the
/// function's comment gives, and no pointer is kept.
#define COLLOQUE_SAFE __attribute__((swift_attr("safe")))

/// Enumerations that Swift takes for its own, with names of their own.
#define COLLOQUE_CASES __attribute__((enum_extensibility(closed)))
#define COLLOQUE_NAME(name) __attribute__((swift_name(#name)))

/// One problem of GLPK's behind operations that never end the process.
///
/// GLPK aborts when it meets an error. Here every operation runs whole between a `setjmp` and the `longjmp` of GLPK's
/// error hook: a failed operation frees all that GLPK holds on this thread, keeps GLPK's words as the message, and
/// leaves a problem on which every later operation fails too. GLPK's memory belongs to the thread, so a problem lives
/// and dies on one thread, which has no other.
typedef struct colloque_glpk colloque_glpk;

/// What an operation came to.
typedef enum COLLOQUE_CASES {
    /// GLPK broke down; see `colloque_glpk_message`.
    COLLOQUE_GLPK_FAILED COLLOQUE_NAME(failed),
    COLLOQUE_GLPK_DONE COLLOQUE_NAME(done),
    COLLOQUE_GLPK_OPTIMAL COLLOQUE_NAME(optimal),
    COLLOQUE_GLPK_INFEASIBLE COLLOQUE_NAME(infeasible),
    COLLOQUE_GLPK_UNBOUNDED COLLOQUE_NAME(unbounded),
    /// Above the limit that was set for the objective.
    COLLOQUE_GLPK_BEYOND COLLOQUE_NAME(beyond),
    /// Out of time or iterations, or stopped by the listener.
    COLLOQUE_GLPK_STOPPED COLLOQUE_NAME(stopped),
    /// Nothing can be said: GLPK lost its numerical footing.
    COLLOQUE_GLPK_UNDEFINED COLLOQUE_NAME(undefined),
} colloque_glpk_answer;

/// Where the simplex method starts.
typedef enum COLLOQUE_CASES {
    /// Where the last call stopped, or from the basis set by `colloque_glpk_set_basis`.
    COLLOQUE_GLPK_RESUME COLLOQUE_NAME(resume),
    COLLOQUE_GLPK_ADVANCED_BASIS COLLOQUE_NAME(advancedBasis),
    COLLOQUE_GLPK_STANDARD_BASIS COLLOQUE_NAME(standardBasis),
} colloque_glpk_start;

/// How it goes on.
typedef enum COLLOQUE_CASES {
    /// Primal when the start is primal feasible or nothing is, else dual.
    COLLOQUE_GLPK_SUITED COLLOQUE_NAME(suited),
    COLLOQUE_GLPK_PRIMAL COLLOQUE_NAME(primal),
    COLLOQUE_GLPK_DUAL COLLOQUE_NAME(dual),
    COLLOQUE_GLPK_PRESOLVED COLLOQUE_NAME(presolved),
    COLLOQUE_GLPK_EXACT COLLOQUE_NAME(exact),
} colloque_glpk_method;

/// Control parameters of branch-and-bound; switches are 0 or 1.
typedef struct {
    /// `GLP_BR_…`
    int branching;
    int gomory, mixed_integer_rounding, cover, clique;
    /// Tightens bounds at every node.
    int preprocessing;
    int milliseconds;
    /// How far from an integer a value may be.
    double integrality;
    /// The relative improvement that counts as better.
    double improvement;
} colloque_glpk_settings;

/// Told, on the solving thread, of every event in the tree. It must call nothing of GLPK's.
/// @param incumbent one value per column when there is a better solution, else NULL
/// @param bound no solution of the program costs less
/// @param iterations of the simplex method, all that were made on the problem
/// @return 0 to go on, else the search stops
typedef int (*colloque_glpk_listener)(void *context, const double *incumbent, double bound, int nodes, int iterations);

/// @param megabytes how much memory GLPK may take on this thread; 0 = no limit
/// @return NULL when memory has run out; every operation fails on it
colloque_glpk *colloque_glpk_create(int megabytes) COLLOQUE_SAFE;

/// Frees the problem and all that GLPK holds on this thread.
void colloque_glpk_destroy(colloque_glpk *problem) COLLOQUE_SAFE;

/// Why the last operation failed, in GLPK's words; valid until the next operation.
const char *colloque_glpk_message(const colloque_glpk *problem) COLLOQUE_SAFE;

/// Minimise over `rows` and `columns` with bounds (infinite = none), costs and kinds (1 = integer); the entries stand
/// at 1 … `entries` of the last three arrays and count rows and columns from 1.
colloque_glpk_answer colloque_glpk_load(
    colloque_glpk *problem, int rows, const double *row_lower, const double *row_upper, int columns,
    const double *column_lower, const double *column_upper, const double *costs, const unsigned char *integer,
    int entries, const int *entry_rows, const int *entry_columns, const double *coefficients) COLLOQUE_SAFE;

/// Sets where the simplex method resumes: `GLP_BS` … `GLP_NS`, one per row and per column.
colloque_glpk_answer colloque_glpk_set_basis(
    colloque_glpk *problem, const unsigned char *rows, const unsigned char *columns) COLLOQUE_SAFE;

/// Solves the relaxation for at most so many iterations and milliseconds; the dual method stops once the optimum is known
/// to be above `ceiling` (infinite = none).
colloque_glpk_answer colloque_glpk_simplex(
    colloque_glpk *problem, colloque_glpk_start start, colloque_glpk_method method, int iterations,
    int milliseconds, double ceiling) COLLOQUE_SAFE;

/// Fills in the solved relaxation: one value and status per column, one dual and status per row.
/// @return the objective
double colloque_glpk_relaxation(
    colloque_glpk *problem, double *values, unsigned char *columns, double *duals, unsigned char *rows) COLLOQUE_SAFE;

/// Simplex iterations so far.
int colloque_glpk_iterations(const colloque_glpk *problem) COLLOQUE_SAFE;

/// Branch-and-bound from the optimal basis that `colloque_glpk_simplex` left.
colloque_glpk_answer colloque_glpk_search(
    colloque_glpk *problem, const colloque_glpk_settings *settings, colloque_glpk_listener listener, void *context);

#endif
