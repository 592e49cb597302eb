import groovy.json.JsonSlurper

def server = context.get('server')
server.stop(0)
server.executor.shutdownNow()
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count("crawl.state'; the same command goes on from there.") == 1
assert log.count("was begun within other limits") == 1
assert log.contains("Raise -Davow.maxTime to see more.") : 'options are named as Maven takes them'
def html = new File(basedir, 'target/avow-report/report.html').getText('UTF-8')
assert html.contains('-Davow.probeFiles') && !html.contains('--probe-files') : 'and in the files too'
def report = new JsonSlurper().parse(new File(basedir, 'target/avow-report/report.json'), 'UTF-8')
def seen = report.coverage.seen*.address.collect { it.replaceFirst('http://[^/]+', '') }
assert seen.toSet() == ['/', '/order/', '/ovens/', '/privacy'].toSet()
assert report.coverage.complete
def asked = context.get('asked')
assert asked.count('/') == 1 : 'what was seen is not asked for again'
assert asked.count('/ovens/') == 1 : 'what was left is asked for'
assert !new File(basedir, 'target/crawl.state').exists() : 'nothing is left to go on with'
true
