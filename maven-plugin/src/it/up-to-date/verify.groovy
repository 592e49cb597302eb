def runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1)
assert runs.length == 8
// How many goals of each run only said again what they had said. In the fourth, the notice was
// written over by another execution; in the sixth, the lock file was; then the day and the texts
// are others.
def told = runs.collect { it.count('Nothing has changed since') }
assert told == [0, 2, 0, 1, 0, 0, 0, 0]
assert runs.every { !it.contains('Somebody says') }

// What is told again is what was said, but for files that nobody had to write.
def said = { String run ->
    run.readLines().findAll { it =~ /Requirements:|Judge again|No defect|\[[a-z-]+\]$/ }
}
assert said(runs[1]) == said(runs[0]) && !said(runs[0]).empty
assert runs[0].contains('Written:') && runs[1].contains('Unchanged:') && !runs[1].contains('Written:')
assert runs[3].count('Written:') == 2
true
