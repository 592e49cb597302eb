def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Using the MultiThreadedBuilder implementation with a thread count of 4')
assert !log.contains('not marked as thread-safe') && !log.contains('not marked @threadSafe')
def names = ['one', 'two', 'three', 'four']
// Each module has its own words and nobody else's, and all reports agree.
def reports = names.collect { name ->
    def module = new File(basedir, name)
    def notice = new File(module, 'target/avow/privacy.html').getText('UTF-8')
    assert notice.contains("Bakery number $name")
    (names - name).each { other -> assert !notice.contains("Bakery number $other") }
    def report = new groovy.json.JsonSlurper().parse(new File(module, 'target/avow-report/report.json'), 'UTF-8')
    assert report.coverage.seen.size() == 3
    report.findings.collect { [it.id, it.problem] }
}
assert reports.every { it == reports[0] }
true
