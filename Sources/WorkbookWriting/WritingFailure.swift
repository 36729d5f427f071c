/// The archive of a workbook could not be made, for want of memory.
package struct WritingFailure: Error {}
