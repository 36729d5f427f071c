import ConferenceModel
import ConferenceWorkspace
import GLPKBackend

extension Workspace where Solver == GLPKSolver {
    /// The one place that chooses the solver.
    init(at path: String) { self.init(path, GLPKSolver(), .spoken, generator: Colloque.generator) }
}
