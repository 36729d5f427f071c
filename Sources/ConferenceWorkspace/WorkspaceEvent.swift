package import ConferenceModel
package import Scheduling

/// What is to be known of a piece of work before it is done.
package enum WorkspaceEvent: Sendable {
    /// What is wrong with the files, without keeping the work from being done.
    case found([Diagnostic])
    /// Another process writes in the folder: the work goes on once it has finished.
    case waiting
    /// What is different from the conference of the programme that change is measured from.
    case changed([Text])
    /// Nobody said when a search ends that may never end by itself: it stops after so many seconds.
    case stopsAfter(seconds: Int)
    /// Why there is no programme, each reason once, before anything is searched for that would make one.
    case reasons([Conflict])
    /// A search, or, where there are several, the next one.
    case began(Text?)
    case progress(ScheduleProgress)
}
