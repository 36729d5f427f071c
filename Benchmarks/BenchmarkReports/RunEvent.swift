/// What a running child process tells, one line of JSON each.
package enum RunEvent: Codable, Sendable {
    case progress(ProgressPoint)
    case report(RunReport)
}
