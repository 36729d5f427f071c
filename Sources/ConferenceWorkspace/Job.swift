package import Archive
internal import ConferenceModel

/// A piece of work that somebody waits for: how it is stopped, and whom it tells how far it has come.
package struct Job: Sendable {
    /// Asked often, from several threads; `true` = stop soon, with the best so far. It stops this piece of work alone.
    package let isCancelled: @Sendable () -> Bool
    /// Called from several threads.
    package let watch: @Sendable (WorkspaceEvent) -> Void

    package init(
        isCancelled: @escaping @Sendable () -> Bool = { false },
        watch: @escaping @Sendable (WorkspaceEvent) -> Void = { _ in }
    ) {
        (self.isCancelled, self.watch) = (isCancelled, watch)
    }

    func found(_ diagnostics: [Diagnostic]) {
        if !diagnostics.isEmpty { watch(.found(diagnostics)) }
    }

    /// Ten seconds for another process to finish, which is told.
    package var patience: Patience { Patience(.seconds(10)) { [watch] in watch(.waiting) } }
}
