/// Titles that would break a format which trusted them.
enum HostileText: String, CaseIterable {
    case quotes = #"« l’"oignon" d'hiver » `code` \ \"#
    case script = "</script></style><script>alert(1)</script><img src=x onerror=alert(1)>"
    case sectionEnd = "]]> --> &amp; &#0; <!--"
    case emoji = "👩‍👩‍👧‍👦 🇫🇷 ✊🏽 👍"
    case rightToLeft = "שלום \u{202E}evil\u{2066} עולם العربية"
    case newlines = "one\r\ntwo\nthree\u{2028}four\ttab"
    case formula = #"=cmd()|' /C calc'!A0;"x""#
    case plus = "+1;2"
    case minus = "-1"
    case at = "@SUM(1)"
    case escapes = "\u{1B}[31mred\u{1B}]0;title\u{07}\u{9B}1m\u{0}\u{7F}"
    case markdown = "| a | **b** [x](javascript:alert(1)) <b>  # * _"
    case zalgo = "z̸̧̛̗̖a̷̛̮l̴̨̛g̵̡o̶̢"
    case wide = "顧客という関係の社会学的研究における諸問題について"
    case empty = ""
    case long

    var text: String { self == .long ? String(repeating: "Très long titre ", count: 625) : rawValue }
}
