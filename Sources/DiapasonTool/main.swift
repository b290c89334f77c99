import Glibc

StandardStream.reserve()
Interruption.prepare()
exit(Program.run(Array(CommandLine.arguments.dropFirst()), .current).rawValue)
