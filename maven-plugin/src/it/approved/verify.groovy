def lock = new File(basedir, 'privacy.lock.yaml').getText('UTF-8')
assert lock.contains('A. Counsel')
assert lock.contains('2026-12-01')
def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split('Scanning for projects')
assert runs.length == 4
assert !runs[2].contains('[approval-stale]') : 'the text is the one that was approved'
assert runs[3].contains("'A. Counsel' approved 'notice' (en) on 2026-12-01, and its text has changed since.")
assert runs[3].contains('[approval-stale]')
assert lock == new File(basedir, 'privacy.lock.yaml').getText('UTF-8')
true
