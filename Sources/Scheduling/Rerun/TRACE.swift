import Glibc

func traceCPU(_ s: String) { print("\(Double(clock())/1e6) \(s)") }
