def log = new File(basedir, 'build.log').text
assert log.contains("privacy.yaml does not exist. Run 'mvn avow:init' to start one, or set <declaration>.")
assert !log.contains('\tat dev.avow')
true
