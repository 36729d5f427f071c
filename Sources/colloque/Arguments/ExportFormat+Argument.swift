import ArgumentParser
import ProgrammeExports

extension ExportFormat: ExpressibleByArgument {}
