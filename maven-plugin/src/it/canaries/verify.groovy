context.get('server').stop(0)
assert context.get('asked').containsAll(['/', '/contact/', '/gone']) : 'the site was looked at'

def canaries = ['canary-', '4111 1111', '4111111111111111', '4012888888881881', '5500005555555559', '617-555-0199', 'customers.example']
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[DEBUG]') : 'the log is the long one'
def files = [new File(basedir, 'build.log')]
new File(basedir, 'target').eachFileRecurse { if (it.file) files << it }
assert files*.name.containsAll(['report.html', 'report.json'])
// The console shows the first findings only; the report has them all.
assert files.find { it.name == 'report.json' }.getText('UTF-8').contains('form-get') : 'the page was judged'
files.each { file ->
    def text = file.getText('UTF-8')
    canaries.each { canary -> assert !text.contains(canary) : "$canary stands in $file.name" }
}
// Who builds with the plugin gets no browser's driver.
def included = log.readLines().findAll { it.contains('  Included: ') }
assert included.any { it.contains('org.jsoup:jsoup:') } : 'the libraries of the plugin are listed'
assert !included.any { it =~ /selenium|webdriver|opentelemetry|byte-buddy/ } : 'and none drives a browser'
true
