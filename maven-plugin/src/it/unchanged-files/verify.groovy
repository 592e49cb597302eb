def out = new File(basedir, 'target/avow')
assert new File(out, 'privacy.html').text.contains('Corner Bakery')
def logs = new File(basedir, 'build.log').text
def second = logs.substring(logs.lastIndexOf('Scanning for projects'))
assert second.contains('unchanged') : 'the second run says that it touched nothing'
def times = out.listFiles().findAll { it.file }*.lastModified().unique()
// Every file was last written by the first run, which ended before the second began.
def secondBegan = new File(basedir, 'build.log').lastModified()
assert times.max() < secondBegan
true
