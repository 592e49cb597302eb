import groovy.json.JsonSlurper

context.get('servers')*.stop(0)
def report = new JsonSlurper().parse(new File(basedir, 'target/avow-report/report.json'), 'UTF-8')
assert report.coverage.seen*.address.collect { it.replaceFirst('http://[^/]+', '') }.containsAll(['/', '/order/'])
// A draft goes the same way.
assert new File(basedir, 'target/drafted/privacy.yaml').getText('UTF-8').contains('Drafted from 3 pages of ')
assert context.get('strays').every { it == null } : 'the login went to one server alone'
def texts = [new File(basedir, 'build.log').getText('UTF-8')]
new File(basedir, 'target').eachFileRecurse { if (it.file) texts << it.getText('UTF-8') }
texts.each { assert !it.contains('canary-password') && !it.contains('clerk:canary-password'.bytes.encodeBase64().toString()) }
true
