def all = { File folder ->
    def files = [:]
    folder.eachFileRecurse { if (it.file) files[folder.toPath().relativize(it.toPath()).toString()] = it }
    files
}
def first = all(new File(basedir, 'target/avow'))
def inside = all(new File(basedir, 'target/avow-inside'))
assert first['privacy.html'].getText('UTF-8').contains('Corner Bakery')
assert inside['review-privacy.html']

// The first run wrote all files and the second none; the third, elsewhere, all of them again.
def runs = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects')
assert runs.length == 4
def count = first.size() + inside.size()
assert runs[1].contains('Written:') && !runs[1].contains('Unchanged:')
assert runs[2].contains("Unchanged: $count files") && !runs[2].contains('Written:')
assert runs[3].contains('Written:') && !runs[3].contains('Unchanged:')

// Another language, zone and encoding of the machine: the same bytes.
[[first, 'target/elsewhere'], [inside, 'target/elsewhere-inside']].each { before, folder ->
    def after = all(new File(basedir, folder))
    assert after.keySet() == before.keySet()
    before.each { name, file -> assert Arrays.equals(file.bytes, after[name].bytes) : "$name differs" }
}
true
