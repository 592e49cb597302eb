import groovy.io.FileType
import groovy.json.JsonSlurper

assert new File(basedir, 'build.log').text.contains('Something could not be judged, which is not the same as passed')

// What is marked in the branch, and nothing else, stands in the report.
def example = new File(basedir, '../../../../examples/leaky-shop/kiel').canonicalFile
def marks = []
['site', 'evidence'].each { name ->
    new File(example, name).eachFileRecurse(FileType.FILES) { file ->
        (file.getText('UTF-8') =~ /[eE]xpect: ([a-z0-9]+(?:[ -][a-z0-9]+)*)/).each { marks.addAll(it[1].split(' ')) }
    }
}
(new File(example, 'privacy.yaml').getText('UTF-8') =~ /(?m)# expect: ([a-z0-9]+(?:[ -][a-z0-9]+)*?)(?: at \/\S*)?$/).each { marks.addAll(it[1].split(' ')) }
def report = new JsonSlurper().parse(new File(basedir, 'target/avow-report/report.json'), 'UTF-8')
assert report.findings*.id.sort() == marks.sort()
true
