import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/avow-report/report.json'), 'UTF-8')
def told = report.findings.findAll { it.where.source.contains('letters') }
assert told*.id.sort() == ['mail-address', 'tracking-pixel']
assert told.every { it.where.source.replace('\\', '/').endsWith('letters/bread/monday.html') }
def log = new File(basedir, 'build.log').text
assert log.contains('The HTML part does not show the postal address.')
true
