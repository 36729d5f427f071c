import Foundation

/// A number as a spreadsheet shows it: whole numbers without a decimal point, others to 15 digits (0.1 + 0.2 is 0.3).
enum SpreadsheetNumber {
    /// What is not a number stays as it is written.
    static func text(of written: String) -> String {
        guard let number = Double(written), number.isFinite else { return written }
        if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
        return String(format: "%.15g", number)
    }
}
