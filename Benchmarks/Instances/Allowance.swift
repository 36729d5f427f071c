/// What a run may take before it is ended.
struct Allowance {
    /// Beyond its time limit.
    let graceSeconds: Int
    let megabytes: Int
}
