/// What the columns of the integer programme stand for.
package enum ModelForm: Sendable {
    /// Sessions with all their papers: exact, for colloquia.
    case patterns
    /// Papers in time slots, sessions in classes of rooms: for large conferences.
    case aggregated
}
