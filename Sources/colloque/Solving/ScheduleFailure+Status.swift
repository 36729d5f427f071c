import Scheduling

extension ScheduleFailure {
    private var status: ExitStatus {
        switch self {
        case .tooManySessions, .pricesTooHigh: .badInput
        case .solver: .internalError
        }
    }

    /// Work whose failures end the command with a sentence and a status.
    static func translated<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let failure as ScheduleFailure {
            throw CommandFailure(failure.status, failure.text)
        }
    }
}
