/// What a column makes of hours that do not say themselves whether somebody comes then.
package enum AvailabilityColumn: Hashable, Sendable, CaseIterable {
    /// `disponible`: the hours when somebody comes.
    case available
    /// `indisponible`: the hours when nobody may count on them.
    case unavailable
    /// `plutôt pas`: the hours that they would rather avoid.
    case preferablyNot
    /// `contraintes`: each phrase has to say which it is.
    case constraints
    /// `remarques`: much of it is about other things.
    case remarks
}
