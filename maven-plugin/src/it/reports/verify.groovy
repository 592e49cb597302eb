assert new File(basedir, 'target/two').list().sort() == ['report.csv', 'report.md']
assert !new File(basedir, 'target/none').exists()
def log = new File(basedir, 'build.log').text
assert log.contains("<reports> has 'pdf'. Set it to some of: ")
true
