extension Speaker {
    /// The same person, at further hours.
    package func alsoUnavailable(_ hours: [Interval]) -> Speaker { unavailable(unavailable + hours) }

    /// The same person, unavailable at these hours.
    package func unavailable(_ hours: [Interval]) -> Speaker {
        Speaker(
            name: name, email: email, affiliation: affiliation, discipline: discipline, unavailable: hours,
            preferablyNot: preferablyNot, remoteZone: remoteZone, isConfirmed: isConfirmed, language: language)
    }
}
