import groovy.json.JsonSlurper

context.get('never').countDown()
context.get('server').stop(0)
context.get('server').executor.shutdownNow()
def seen = { name ->
    def report = new JsonSlurper().parse(new File(basedir, "target/$name/report.json"), 'UTF-8')
    report.coverage.seen*.address.collect { it.replaceFirst('http://[^/]+', '') }
}
def asked = context.get('asked')
assert !seen('first').any { it.startsWith('/oven/') }
seen('first').each { assert asked.count(it) == 1 : "$it was seen, and asked for again" }
assert !new File(basedir, 'target/bakery.state').exists() : 'it has come to its end'
true
