import groovy.json.JsonSlurper

context.get('servers')*.stop(0)
def report = new JsonSlurper().parse(new File(basedir, 'target/avow-report/report.json'), 'UTF-8')
assert report.coverage.seen*.address.collect { it.replaceFirst('http://[^/]+', '') }.containsAll(['/', '/order/'])
assert context.get('strays').every { it == null } : 'the login went to one server alone'
def texts = [new File(basedir, 'build.log').getText('UTF-8')]
new File(basedir, 'target').eachFileRecurse { if (it.file) texts << it.getText('UTF-8') }
texts.each { assert !it.contains('canary-password') && !it.contains('clerk:canary-password'.bytes.encodeBase64().toString()) }
true
