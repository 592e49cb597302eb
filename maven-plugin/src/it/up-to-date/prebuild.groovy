// Somebody says that all is well.
def passed = new File(basedir, 'target/avow-passed')
passed.mkdirs()
new File(passed, 'validate-default-cli').setText('0000\nINFO Somebody says it passed.\n', 'UTF-8')
true
