import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/avow-report/report.json'), 'UTF-8')
def told = report.findings.findAll { it.where.source =~ /visit\.har|state\.json/ }
assert told*.id.sort() == ['cookie-declared', 'cookie-secure', 'storage-declared']
def log = new File(basedir, 'build.log').text
assert log =~ /'.*lost\.har' does not exist/
assert !new File(basedir, 'target/second/report.json').text.contains('cookie-declared')
assert !log.contains('canary') : 'values are not told'
true
