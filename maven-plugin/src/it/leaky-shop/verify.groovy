import groovy.io.FileType
import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log.contains('MojoFailureException') : 'we looked, and it does not hold'
assert log.contains('It does not hold; see the findings above.')

// What is marked in the example, and nothing else, stands in the report.
def example = new File(basedir, '../../../../examples/leaky-shop').canonicalFile
def marks = []
['site', 'mails', 'evidence'].each { name ->
    new File(example, name).eachFileRecurse(FileType.FILES) { file ->
        (file.getText('UTF-8') =~ /[eE]xpect: ([a-z0-9]+(?:[ -][a-z0-9]+)*)/).each { marks.addAll(it[1].split(' ')) }
    }
}
(new File(example, 'privacy.yaml').getText('UTF-8') =~ /(?m)# expect: ([a-z0-9]+(?:[ -][a-z0-9]+)*)$/).each { marks.addAll(it[1].split(' ')) }
marks.sort()
assert marks.size() > 115
def report = new JsonSlurper().parse(new File(basedir, 'target/avow-report/report.json'), 'UTF-8')
assert report.findings*.id.sort() == marks
assert new File(basedir, 'target/avow-report/report.html').file
def sarif = new JsonSlurper().parse(new File(basedir, 'target/avow-report/report.sarif'), 'UTF-8')
assert sarif.runs[0].results*.ruleId.sort() == marks
def suites = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/avow-report/TEST-avow.xml'))
assert suites.@failures.toInteger() > 0
['report.csv', 'report.md'].each { name -> assert new File(basedir, "target/avow-report/$name").length() > 0 }
true
