import ArgumentParser
import ProgrammeExports

extension PrintForm: ExpressibleByArgument {}
