/// Points are whole: a bound of 3.2 is one of 4.
func wholePoints(_ bound: Double) -> Int { Int((bound - 1e-6).rounded(.up)) }
